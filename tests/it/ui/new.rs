//! A new assessment in three steps: the way on is always on screen, and the keyboard stands where one begins.

use eframe::egui::Key;
use eframe::egui::Role::CheckBox;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::keyboard::name_of_focused as focused;
use super::labels::click_at;
use super::window::{Begin, Window};

/// The height of the foot of the window.
const FOOT: f32 = 40.0;

/// The choice of a kind of institution.
pub(super) fn care_home(tr: &Tr) -> String {
    let kind = tr.institution_kind(skaidra::domain::InstitutionKind::CareHome);
    let mut letters = kind.chars();
    let first = letters.next().unwrap();
    first.to_uppercase().chain(letters).collect()
}

/// Goes through the three steps, from the name of the institution to the list of what is assessed.
fn steps(begin: Begin, mut look: impl FnMut(&Window, fn(&Tr) -> String)) -> Window {
    let mut window = begin.window();
    window.press(Tr::menu_command_new);
    look(&window, Tr::dialogs_next);
    window.type_at(Tr::assessment_new_name, "Ąžuolyno globos namai");
    look(&window, Tr::dialogs_next);
    window.press(care_home);
    window.press(Tr::dialogs_next);
    look(&window, Tr::dialogs_next);
    window.type_at(Tr::assessment_new_own_post, "Direktorė");
    window.press(Tr::dialogs_next);
    look(&window, Tr::assessment_new_create);
    window
}

#[test]
fn the_way_on_is_on_screen_in_each_step_and_size_of_window() {
    for size in [[1280.0, 800.0], [1024.0, 700.0], [640.0, 400.0], [512.0, 350.0]] {
        for language in Language::ALL {
            steps(Begin { size, ..Begin::new(language) }, |window, name| {
                let [back, on] = [Tr::dialogs_back, name].map(|name| {
                    let label = name(&window.tr);
                    (window.harness.get_by_label(&label).rect(), label)
                });
                for (rect, label) in [back, on] {
                    let is_seen = rect.bottom() <= size[1] - FOOT && rect.right() <= size[0];
                    assert!(is_seen, "{language:?} {size:?}: {label} at {rect:?}");
                }
            });
        }
    }
}

#[test]
fn the_keyboard_stands_at_the_first_control_of_each_step() {
    let mut names = Vec::new();
    let mut window = steps(Begin::new(Language::Lithuanian), |window, _| {
        names.push(focused(window));
    });
    let first = "Visi klausimai";
    let expected =
        ["Įstaigos pavadinimas", "Įstaigos pavadinimas", "Jūsų pareigos", first].map(str::to_owned);
    let is_expected = names.iter().zip(&expected).all(|(name, it)| name.starts_with(it.as_str()));
    assert!(is_expected && names.len() == expected.len(), "{names:?}");
    window.press(Tr::dialogs_back);
    assert_eq!(focused(&window), "Jūsų pareigos");
    let mut met = Vec::new();
    for _ in 0..3 {
        window.key(Key::Tab);
        met.push(focused(&window));
    }
    assert_eq!(met[1..], ["Toliau", "Atgal"], "the way on comes before the way back: {met:?}");
}

#[test]
fn enter_goes_through_all_three_steps_and_takes_nothing_off_the_list() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::N);
    window.key(Key::Enter);
    assert_eq!(focused(&window), "Įstaigos pavadinimas", "an empty name is asked for");
    window.letters("Ąžuolynas");
    // Nothing is chosen before: the first Enter there chooses, the next goes on.
    for expected in ["Savivaldybė", "Savivaldybė", "Jūsų pareigos"] {
        window.key(Key::Enter);
        assert_eq!(focused(&window), expected);
    }
    window.key(Key::Enter);
    assert_eq!(focused(&window), "Jūsų pareigos", "an empty post is asked for");
    window.letters("Direktorė");
    window.key(Key::Enter);
    window.key(Key::Enter);
    assert_eq!(focused(&window), "Pradėti įsivertinimą");
    window.key(Key::Enter);
    let proposed = skaidra::content::builtin()
        .proposed_scope(skaidra::domain::InstitutionKind::Municipality)
        .checklists;
    assert_eq!(window.on_disk().scope.checklists.len(), proposed.len());
}

#[test]
fn enter_makes_a_line_in_the_list_of_posts_and_with_ctrl_goes_on() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::N);
    window.press(care_home);
    window.type_at(Tr::assessment_new_name, "Ąžuolynas");
    window.ctrl(Key::Enter);
    window.letters("Direktorė");
    window.key(Key::Tab);
    window.letters("Slaugytoja");
    window.key(Key::Enter);
    window.letters("Raštvedė");
    assert!(window.shows_with("Ctrl + Enter – toliau"), "{:?}", window.words());
    window.ctrl(Key::Enter);
    window.press(Tr::assessment_new_create);
    assert_eq!(window.on_disk().team, ["Direktorė", "Slaugytoja", "Raštvedė"]);
}

#[test]
fn an_arrow_chooses_another_kind_before_enter_goes_on() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::N);
    window.letters("Ąžuolynas");
    window.key(Key::Enter);
    let kind = focused(&window);
    window.key(Key::ArrowRight);
    assert_ne!(focused(&window), kind, "another is chosen");
    window.key(Key::Enter);
    assert_eq!(focused(&window), "Jūsų pareigos");
}

#[test]
fn one_enter_goes_on_from_the_name_where_the_kind_is_chosen() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::N);
    window.press(care_home);
    window.type_at(Tr::assessment_new_name, "Ąžuolynas");
    window.key(Key::Enter);
    assert_eq!(focused(&window), "Jūsų pareigos");
}

#[test]
fn enter_goes_on_after_the_mouse_chose_the_kind() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::N);
    window.type_at(Tr::assessment_new_name, "Ąžuolyno globos namai");
    let kind = window.harness.get_by_label(&care_home(&window.tr)).rect().center();
    click_at(&mut window, kind);
    window.key(Key::Enter);
    assert_eq!(focused(&window), "Jūsų pareigos");
}

#[test]
fn what_was_entered_is_there_again_after_another_screen_a_file_and_a_restart() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::N);
    window.type_at(Tr::assessment_new_name, "Ąžuolyno globos namai");
    window.press(care_home);
    window.press(Tr::dialogs_next);
    window.type_at(Tr::assessment_new_own_post, "Direktorė");
    window.go(Tr::menu_screen_start);
    window.press(Tr::menu_command_example);
    window.ctrl(Key::N);
    assert!(window.words().contains(&"Direktorė".to_owned()), "{:?}", window.words());
    window.rest(2);
    let mut window = window.again(Language::Lithuanian);
    window.ctrl(Key::N);
    // At the step that it was left at.
    assert!(window.words().contains(&"Direktorė".to_owned()), "{:?}", window.words());
    window.press(Tr::dialogs_next);
    window.press(Tr::assessment_new_create);
    assert_eq!(window.on_disk().team, ["Direktorė"]);
    assert_eq!(window.on_disk().institution.name, "Ąžuolyno globos namai");
    // The next one begins anew.
    window.ctrl(Key::N);
    assert!(!window.words().contains(&"Ąžuolyno globos namai".to_owned()), "{:?}", window.words());
}

#[test]
fn escape_goes_a_step_back_and_from_the_first_one_away_with_what_was_entered_kept() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::N);
    window.type_at(Tr::assessment_new_name, "Ąžuolyno globos namai");
    window.press(care_home);
    window.press(Tr::dialogs_next);
    window.key(Key::Escape);
    assert_eq!(focused(&window), "Įstaigos pavadinimas");
    window.key(Key::Escape);
    assert!(window.shows_with("Kas įrašyta, liks"), "{:?}", window.words());
    assert!(!window.shows("Įstaigos pavadinimas"));
    window.ctrl(Key::N);
    assert!(window.words().contains(&"Ąžuolyno globos namai".to_owned()), "{:?}", window.words());
}

#[test]
fn what_a_checklist_is_about_covers_no_other_and_its_number_says_of_what() {
    let begin = Begin { size: [1024.0, 700.0], ..Begin::new(Language::Lithuanian) };
    let mut window = steps(begin, |_, _| {});
    assert!(window.shows("Skliausteliuose – klausimų skaičius."), "{:?}", window.words());
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let first = &skaidra::content::builtin().instrument.checklists[0].id;
    let about = texts.checklist(first).unwrap().about.clone();
    window.harness.get_by_role_and_label(CheckBox, &name_of_first(&window)).hover();
    window.rest(2);
    let about = window.harness.get_by_label(&about).rect();
    for other in window.harness.query_all_by_role(CheckBox) {
        assert!(!about.intersects(other.rect()), "{about:?} {:?}", other.rect());
    }
}

fn name_of_first(window: &Window) -> String {
    let first = window.harness.query_all_by_role(CheckBox).next().unwrap();
    first.accesskit_node().label().unwrap()
}

#[test]
fn a_name_that_says_its_kind_chooses_it_and_a_choice_by_hand_stays() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::N);
    window.letters("Kauno viešoji biblioteka");
    assert!(window.shows("Parinkta pagal pavadinimą; jei ne taip, pasirinkite kitą."));
    window.click("Globos namai");
    assert!(!window.shows_with("Parinkta pagal pavadinimą"), "{:?}", window.words());
    window.type_into("Įstaigos pavadinimas", " ir mokykla");
    window.key(Key::Enter);
    window.type_into("Jūsų pareigos", "Direktorė");
    window.press(Tr::dialogs_next);
    window.press(Tr::assessment_new_create);
    let kind = window.on_disk().institution.kind;
    assert_eq!(kind, skaidra::domain::InstitutionKind::CareHome);
}

#[test]
fn no_kind_is_chosen_for_the_official_and_the_way_on_says_why_it_waits() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::N);
    window.letters("Ąžuolynas");
    assert!(window.shows("Pasirinkite įstaigos rūšį"), "{:?}", window.words());
    window.click("Toliau");
    assert!(!window.shows("Jūsų pareigos"), "{:?}", window.words());
    window.click("Globos namai");
    assert!(!window.shows("Pasirinkite įstaigos rūšį"), "{:?}", window.words());
}

#[test]
fn a_proposed_checklist_that_is_left_out_asks_why_and_the_plan_says_it() {
    let mut window = steps(Begin::new(Language::Lithuanian), |_, _| {});
    let why = "Kodėl siūlomi sąrašai nevertinami";
    assert!(!window.shows(why), "{:?}", window.words());
    window.click_with("Bendroji dalis");
    window.type_into(why, "Vertinta pernai");
    window.click("Pradėti įsivertinimą");
    assert_eq!(window.on_disk().left_out_reason.as_deref(), Some("Vertinta pernai"));
}

#[test]
fn the_number_of_questions_stands_beside_the_way_on() {
    let mut window = steps(Begin::new(Language::Lithuanian), |_, _| {});
    let total = |window: &Window| {
        let node = window.harness.get_by_label_contains("Iš viso ");
        assert!(node.rect().bottom() <= 800.0 - FOOT, "{:?}", node.rect());
        node.accesskit_node().value().unwrap_or_default()
    };
    let before = total(&window);
    window.click("Trumpasis įsivertinimas");
    assert_ne!(total(&window), before);
}

#[test]
fn the_time_that_the_short_way_takes_follows_the_number_of_questions() {
    let mut window = steps(Begin::new(Language::Lithuanian), |_, _| {});
    window.press(Tr::assessment_new_all);
    assert!(window.shows_with("apie 75 min."), "{:?}", window.words());
    // The thorough way is reckoned with the same minutes a question.
    assert!(window.shows_with("vien atsakyti – apie 4–5 val."), "{:?}", window.words());
    window.press(Tr::assessment_new_none);
    assert!(!window.shows_with("min.;"), "nothing takes no time: {:?}", window.words());
    assert!(!window.shows_with("vien atsakyti"), "{:?}", window.words());
    window.click_with("Bendroji dalis");
    assert!(!window.shows_with("apie 75 min."), "{:?}", window.words());
}

#[test]
fn every_checklist_can_be_seen_and_all_or_none_be_chosen_at_once() {
    for size in [[1280.0, 800.0], [1024.0, 700.0]] {
        let mut window = steps(Begin { size, ..Begin::new(Language::Lithuanian) }, |_, _| {});
        let boxes = |window: &Window| -> Vec<_> {
            let all = window.harness.query_all_by_role(eframe::egui::Role::CheckBox);
            all.map(|it| (it.rect(), it.accesskit_node().toggled())).collect()
        };
        let way_on = window.harness.get_by_label("Pradėti įsivertinimą").rect().top();
        let all = boxes(&window);
        assert_eq!(all.len(), 15);
        for (rect, _) in &all {
            assert!(rect.bottom() <= way_on && rect.right() <= size[0], "{size:?}: {rect:?}");
        }
        let n_chosen = |window: &Window| {
            let yes = Some(eframe::egui::accesskit::Toggled::True);
            boxes(window).into_iter().filter(|(_, it)| *it == yes).count()
        };
        let proposed = boxes(&window);
        assert!(!window.shows("Pažymėti siūlomus"), "nothing else is chosen yet");
        window.press(Tr::assessment_new_none);
        assert_eq!(n_chosen(&window), 0);
        assert!(!window.shows_with("Pasiūlyta pagal"), "{:?}", window.words());
        window.press(Tr::assessment_new_all);
        assert_eq!(n_chosen(&window), 15);
        window.click("Pažymėti siūlomus");
        assert_eq!(boxes(&window), proposed);
        assert!(window.shows_with("Pasiūlyta pagal"), "{:?}", window.words());
    }
}

#[test]
fn a_new_assessment_says_nothing_of_the_one_that_is_open() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.key(Key::Num3);
    window.go(Tr::menu_screen_start);
    window.press(Tr::menu_command_new);
    let before = window.assessment().clone();
    for words in ["Ąžuolyno", "Atšaukti", "Pildo", "Išsaugota"] {
        assert!(!window.shows_with(words), "{words}: {:?}", window.words());
    }
    window.ctrl(Key::Z);
    assert_eq!(*window.assessment(), before);
}

#[test]
fn what_a_checklist_is_about_is_read_whole_also_where_a_proposed_one_is_left_out() {
    for size in [[1366.0, 768.0], [1280.0, 800.0]] {
        let mut window = steps(Begin { size, ..Begin::new(Language::Lithuanian) }, |_, _| {});
        window.click_with("Bendroji dalis");
        let lists = &skaidra::content::builtin().instrument.checklists;
        let texts = skaidra::content::builtin().texts(Language::Lithuanian);
        let field = |window: &Window| {
            let why = window.harness.get_by_label("Kodėl siūlomi sąrašai nevertinami");
            why.rect().top()
        };
        let before = field(&window);
        for list in lists {
            let text = texts.checklist(&list.id).unwrap();
            let place = window.harness.get_by_label_contains(&text.title).rect();
            window.harness.hover_at(place.center());
            window.run();
            let about = window.harness.get_by_label(&text.about).rect();
            let way_on = window.harness.get_by_label("Pradėti įsivertinimą").rect().top();
            assert!(about.bottom() <= way_on, "{size:?}: {about:?} of {}", list.id);
            assert!((field(&window) - before).abs() < 0.5, "nothing below moves: {}", list.id);
        }
    }
}

#[test]
fn an_institution_that_was_assessed_already_is_offered_its_next_year() {
    let window = Window::example();
    let last = window.session().path().to_owned();
    let day = window.session().assessed_on();
    let mut window = window.again(Language::Lithuanian);
    window.press(Tr::menu_command_new);
    window.type_at(Tr::assessment_new_name, "azuolyno  rajono savivaldybes administracija");
    let next = window.tr.assessment_new_known_next();
    assert!(!window.shows(&next), "another name: {:?}", window.words());
    window.letters(" SUGALVOTA");
    assert!(window.shows_with(&format!("Ši įstaiga jau vertinta {day}.")), "{:?}", window.words());
    window.click(&next);
    assert_eq!(window.session().path(), last);
    window.press(Tr::repeat_begin);
    assert_ne!(window.session().path(), last);
    assert!(!window.assessment().to_confirm.is_empty());
    window.go(Tr::menu_screen_start);
    assert!(!window.shows_with("Tęsti pradėtą"), "{:?}", window.words());
}

#[test]
fn the_ring_of_the_depth_leaves_what_is_said_of_it_free() {
    let window = steps(Begin::new(Language::Lithuanian), |_, _| {});
    let choice = window.harness.get_by_label("Visi klausimai").rect();
    let about = window.harness.get_by_label_contains("Išsamus įsivertinimas").rect();
    assert!(choice.bottom() + 3.5 <= about.top(), "{choice:?} {about:?}");
}
