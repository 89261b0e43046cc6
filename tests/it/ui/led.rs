//! Where a way leads: to the field that is asked for, within a file that is only read, and through the screens of a projector.

use eframe::egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::Timestamp;
use skaidra::domain::{Acceptance, Change, Reason};
use skaidra::i18n::{Language, Tr};
use skaidra::session::Session;
use skaidra::ui::Shown;

use super::keyboard::name_of_focused;
use super::window::{Begin, Window};

/// The example with nothing left but to say why checklists are left out.
fn only_left_out() -> Window {
    let window = Window::example();
    let (path, risks) = (window.session().path().to_owned(), window.card().risks);
    let kept = window.again(Language::Lithuanian);
    let mut session = Session::open(&path).unwrap();
    let mut run = |change| session.run(Timestamp::UNIX_EPOCH, "Vedėjas", change).unwrap();
    for risk in risks.into_iter().filter(|it| 3.5 <= it.target) {
        let acceptance = Acceptance {
            by: "Direktorius".to_owned(),
            reason: Reason::parse("Kitais metais bus nauja sistema").unwrap(),
            until: jiff::civil::date(2029, 12, 31),
        };
        run(Change::SetAcceptance(risk.id, Some(acceptance)));
    }
    run(Change::SetLeftOutReason(None));
    drop(session);
    kept.opening(Language::Lithuanian, path)
}

#[test]
fn the_step_about_what_is_left_out_leads_to_its_field() {
    let mut window = only_left_out();
    window.go(Tr::menu_screen_results);
    let field = window.tr.menu_settings_left_out();
    window.press(Tr::assessment_step_left_out_go);
    window.rest(1);
    assert_eq!(name_of_focused(&window), field);
    let rect = window.harness.get_by_label(&field).rect();
    assert!(40.0 < rect.top() && rect.bottom() < 760.0, "{rect:?}");
}

#[test]
fn a_reason_that_is_owed_for_the_scope_is_named_wherever_the_plan_is_mended_or_written() {
    let mut window = only_left_out();
    let (words, field) = (window.tr.assessment_step_left_out(), window.tr.menu_settings_left_out());
    window.go(Tr::menu_screen_export);
    assert!(window.shows_with(&words), "{:?}", window.words());
    window.press(Tr::assessment_step_left_out_go);
    window.rest(1);
    assert_eq!(name_of_focused(&window), field);
    window.go(Tr::menu_screen_plan);
    window.click_with(&words);
    window.rest(1);
    assert_eq!(name_of_focused(&window), field);
}

#[test]
fn a_period_is_cleared_as_a_whole_and_never_by_half() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_plan);
    let before = window.on_disk().period;
    assert!(before.is_some());
    window.replace_text("Planas nuo", " ");
    window.rest(2);
    window.key(Key::Tab);
    assert_eq!(window.on_disk().period, before);
    assert!(window.shows_with("Laikotarpiui reikia abiejų dienų"), "{:?}", window.words());
    window.click("išvalyti laikotarpį");
    assert_eq!(window.on_disk().period, None);
    assert!(!window.shows_with("Laikotarpiui reikia abiejų dienų"), "{:?}", window.words());
    window.type_into("Planas iki", "2027-06-30");
    window.rest(2);
    let period = window.on_disk().period.unwrap();
    assert_eq!(period.from().to_string(), "2027-01-01");
}

#[test]
fn in_a_plan_that_is_only_read_links_lead_on_and_fields_are_locked() {
    // A file that is open in another window is only read in the second.
    let first = Window::example();
    let mut window = Window::open(Language::Lithuanian, first.session().path().to_owned());
    window.go(Tr::menu_screen_plan);
    let is_locked = |window: &Window, label: &str| {
        window.harness.get_by_label(label).accesskit_node().is_disabled()
    };
    assert!(is_locked(&window, "Planas nuo"), "{:?}", window.words());
    assert!(!is_locked(&window, "Kiti veiksmo 1 duomenys"));
    window.click("Kiti veiksmo 1 duomenys");
    assert!(is_locked(&window, "Kas pasikeis"), "{:?}", window.words());
    window.click_with("■ kritinė · ");
    assert!(window.shows_with("Rikiuojama pagal likutinę riziką"), "{:?}", window.words());
}

#[test]
fn a_number_and_enter_lead_to_that_dilemma() {
    let mut window =
        Window::presenting(Language::Lithuanian, Shown::Chapter("dilemmas".to_owned()));
    // The title has nothing behind it, so that G is not promised.
    assert!(!window.shows_with("G daugiau") && window.shows_with("skaičius ir Enter"));
    window.key(Key::Num6);
    assert!(window.shows("6 · Enter"), "{:?}", window.words());
    window.key(Key::Enter);
    assert!(window.shows("6. Vežimėlis Nr. 4471"), "{:?}", window.words());
    // Two digits; Escape gives the number up and the projector stays.
    for key in [Key::Num1, Key::Num2, Key::Escape] {
        window.key(key);
    }
    assert!(window.shows("6. Vežimėlis Nr. 4471"), "{:?}", window.words());
    for key in [Key::Num1, Key::Num2, Key::Enter] {
        window.key(key);
    }
    assert!(window.words().iter().any(|it| it.starts_with("12. ")), "{:?}", window.words());
}

#[test]
fn the_projector_begins_with_the_number_that_the_command_line_gives() {
    let chapter = Box::new(Shown::Chapter("dilemmas".to_owned()));
    let mut window = Window::presenting(Language::Lithuanian, Shown::From(chapter, 6));
    assert!(window.shows("6. Vežimėlis Nr. 4471"), "{:?}", window.words());
    // Escape leads to what the trainer reads about it.
    window.key(Key::Escape);
    window.rest(1);
    let title = window.harness.query_all_by_label_contains("6. Vežimėlis Nr. 4471");
    let is_seen = title.into_iter().any(|it| 40.0 < it.rect().top() && it.rect().bottom() < 760.0);
    assert!(is_seen && window.shows_with("Ko klausytis"), "{:?}", window.words());
}

#[test]
fn a_question_of_a_checklist_is_led_to_by_its_number() {
    let questions = Box::new(Shown::Questions("needs-queues".to_owned()));
    let window = Window::presenting(Language::English, Shown::From(questions, 3));
    assert!(window.shows("na-03"), "{:?}", window.words());
}

#[test]
fn a_received_plan_is_looked_for_beside_the_last_export_and_its_review_leads_back() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_export);
    window.command(Tr::menu_command_review);
    let words = window.words();
    assert!(!words.iter().any(|it| it.contains("assessments")), "{words:?}");
    window.replace_text("Failo vieta", "tests/fixtures/plans/v0.1/plan-en.pdf");
    window.key(Key::Enter);
    window.click("← Eksportas");
    assert!(!window.shows("← Eksportas") && window.shows("Planas (PDF)"), "{:?}", window.words());
}

#[test]
fn the_keys_of_the_projector_stand_clear_of_the_place() {
    for language in Language::ALL {
        for size in [[1280.0, 800.0], [1920.0, 1080.0], [1024.0, 700.0]] {
            let present = Some(Shown::Chapter("dilemmas".to_owned()));
            let window = Begin { size, present, ..Begin::new(language) }.window();
            let keys = window.harness.get_by_label_contains("F11").rect();
            let place = window.harness.get_by_label_contains("24 ").rect();
            assert!(!keys.intersects(place), "{language:?} {size:?}: {keys:?} {place:?}");
        }
    }
}

#[test]
fn from_a_question_escape_leads_back_to_the_link_of_the_action_that_led_to_it() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_plan);
    let more = window.tr.plan_window_more("3");
    window.click(&more);
    let id = window.assessment().actions[2].questions[0].clone();
    let start = format!("{id}  ");
    let words = window.words();
    let link = words.iter().rfind(|it| it.starts_with(&start)).unwrap().clone();
    window.harness.get_all_by_label(&link).last().unwrap().focus();
    window.run();
    window.key(Key::Enter);
    assert!(window.shows("← Grįžti į planą"), "{:?}", window.words());
    window.key(Key::Escape);
    window.rest(1);
    assert!(!window.shows("← Grįžti į planą"), "{:?}", window.words());
    assert_eq!(name_of_focused(&window), link);
    let rect = window.harness.get_all_by_label(&link).last().unwrap().rect();
    assert!(40.0 < rect.top() && rect.bottom() < 760.0, "{rect:?}");
}

#[test]
fn escape_leaves_what_is_open_at_a_question_before_the_question() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_plan);
    let more = window.tr.plan_window_more("1");
    window.click(&more);
    let start = format!("{}  ", window.assessment().actions[0].questions[0]);
    window.click_with(&start);
    let back = "← Grįžti į planą";
    assert!(window.shows(back), "{:?}", window.words());
    window.key(Key::E);
    window.key(Key::Escape);
    assert!(window.shows(back), "the form was left first: {:?}", window.words());
    window.key(Key::Escape);
    assert!(!window.shows(back), "{:?}", window.words());
}

#[test]
fn from_the_comparison_that_the_export_led_to_there_is_a_way_back() {
    let mut window = Window::example();
    for way in ["link", "escape", "alt"] {
        window.go(Tr::menu_screen_export);
        let link = window.tr.compare_export_choose();
        window.click(&link);
        let back = format!("← {}", window.tr.menu_back_export());
        assert!(window.shows(&back), "{:?}", window.words());
        match way {
            "link" => window.click(&back),
            "escape" => window.key(Key::Escape),
            _ => window.alt(Key::ArrowLeft),
        }
        assert!(window.shows(&link), "{way}: {:?}", window.words());
    }
    // Who goes there by the rail came from nowhere.
    window.go(Tr::menu_screen_compare);
    assert!(!window.shows_with("← Grįžti į"), "{:?}", window.words());
}

#[test]
fn a_question_that_the_short_assessment_leaves_out_says_so_where_it_is_asked_for() {
    let mut window = Window::example();
    let instrument = &skaidra::content::builtin().instrument;
    let left_out = instrument.checklists.iter().flat_map(|it| &it.questions);
    let left_out: Vec<_> = left_out.filter(|it| !it.is_rapid).map(|it| it.id.clone()).collect();
    let actions = &window.assessment().actions;
    let is_led = |it: &skaidra::domain::Action| it.questions.iter().any(|it| left_out.contains(it));
    let place = actions.iter().position(is_led).unwrap();
    let id = actions[place].questions.iter().find(|it| left_out.contains(it)).unwrap().clone();
    let number = window.assessment().action_number(&actions[place].id).unwrap();
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let words = texts.question(&id).unwrap().text.clone();
    let is_asked = |window: &Window| {
        0 < window.harness.query_all_by_role_and_label(Role::Heading, &words).count()
    };
    let ask = |window: &mut Window| {
        window.go(Tr::menu_screen_plan);
        let more = window.tr.plan_window_more(number.to_string());
        if !window.shows_with(&format!("{id}  ")) {
            window.click(&more);
        }
        window.click_with(&format!("{id}  "));
    };
    let notice = window.tr.assessment_left_out();
    ask(&mut window);
    assert!(is_asked(&window) && !window.shows(&notice), "{:?}", window.words());
    window.go(Tr::menu_screen_settings);
    window.click("Trumpasis įsivertinimas");
    window.press(Tr::menu_settings_rapid_go);
    window.go(Tr::menu_screen_answers);
    assert!(!is_asked(&window), "one that is assessed is open: {:?}", window.words());
    ask(&mut window);
    assert!(is_asked(&window) && window.shows(&notice), "{:?}", window.words());
    // What stays on screen wherever the page is scrolled to asks for no level either.
    assert!(window.shows(&window.tr.assessment_effect_left_out()), "{:?}", window.words());
    assert!(!window.shows(&window.tr.assessment_effect_blank()), "{:?}", window.words());
}

#[test]
fn escape_leads_back_only_where_a_link_does() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    window.key(Key::Num1);
    window.go(Tr::menu_screen_start);
    // Undo shows the question whose answer it took back; work goes on there.
    window.ctrl(Key::Z);
    assert!(window.shows_with("Kodėl tai svarbu"), "{:?}", window.words());
    window.key(Key::ArrowLeft);
    window.key(Key::Escape);
    assert!(window.shows_with("Kodėl tai svarbu"), "{:?}", window.words());
}

#[test]
fn who_is_to_choose_what_to_compare_with_comes_to_the_head_of_the_comparison() {
    let begin = Begin { size: [1024.0, 700.0], ..Begin::new(Language::Lithuanian) };
    let mut window = begin.window();
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_compare);
    window.press(Tr::compare_command);
    window.replace_text("Failo vieta", "tests/fixtures/plans/v0.1/plan-lt.pdf");
    window.key(Key::Enter);
    window.wait_for_words("Palyginta su");
    let head = |window: &Window| window.harness.get_by_label_contains("Palyginta su").rect().top();
    window.key(Key::End);
    window.run();
    assert!(head(&window) < 0.0, "{}", head(&window));
    window.go(Tr::menu_screen_export);
    window.press(Tr::compare_export_choose);
    assert!(0.0 < head(&window), "{}", head(&window));
}
