//! The frame around every screen: the rail says why an entry leads nowhere yet, messages cover nothing.

use eframe::egui::{Event, Key, Modifiers, PointerButton, Rect, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::fits::each_text;
use super::window::{Begin, Window};

/// What is said of an entry of the rail beside its name.
fn description(window: &Window, entry: &str) -> Option<String> {
    let node = window.harness.query_all_by_label(entry).next().unwrap();
    node.accesskit_node().data().description().map(str::to_owned)
}

/// Points at the first that is called so, for as long as it takes until something is said of it.
fn point_at(window: &mut Window, entry: &str) {
    let at = window.harness.query_all_by_label(entry).next().unwrap().rect().center();
    window.harness.hover_at(at);
    window.rest(2);
}

#[test]
fn an_entry_that_leads_nowhere_yet_says_what_to_do_first() {
    for (language, why) in [
        (Language::Lithuanian, "Pirmiausia atverkite arba pradėkite įsivertinimą"),
        (Language::English, "Open or start an assessment first"),
        (Language::Norwegian, "Åpne eller start en vurdering først"),
    ] {
        let mut window = Window::new(language);
        let entry = window.tr.menu_screen_risks();
        assert_eq!(description(&window, &entry).as_deref(), Some(why));
        assert_eq!(description(&window, &window.tr.menu_screen_handbook()), None);
        assert!(!window.shows(why), "{:?}", window.words());
        point_at(&mut window, &entry);
        assert!(window.shows(why), "{:?}", window.words());

        window.press(Tr::menu_command_example);
        assert_eq!(description(&window, &entry), None);
        point_at(&mut window, &entry);
        assert!(!window.shows(why), "{:?}", window.words());
    }
}

#[test]
fn so_does_an_entry_of_the_menu_in_a_narrow_window() {
    let mut window = Begin { size: [512.0, 400.0], ..Begin::new(Language::Lithuanian) }.window();
    window.click("Pradžia ▾");
    let entry = window.tr.menu_screen_risks();
    let why = window.tr.menu_screen_needs_assessment();
    assert_eq!(description(&window, &entry), Some(why.clone()));
    point_at(&mut window, &entry);
    assert!(window.shows(&why), "{:?}", window.words());
}

#[test]
fn a_menu_stands_below_its_button_and_every_entry_is_within_the_window() {
    for size in [[600.0, 400.0], [512.0, 350.0]] {
        let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
        window.press(Tr::menu_command_example);
        window.go(Tr::menu_screen_answers);
        let button = format!("{} ▾", window.tr.menu_screen_answers());
        window.click(&button);
        let bottom = window.harness.get_by_label(&button).rect().bottom();
        for entry in [Tr::menu_screen_risks, Tr::menu_screen_history, Tr::menu_screen_settings] {
            let entry = window.harness.get_by_label(&entry(&window.tr)).rect();
            assert!(bottom <= entry.top() && entry.bottom() <= size[1], "{size:?}: {entry:?}");
        }
    }
}

#[test]
fn the_list_in_the_place_of_the_question_leads_back_to_it() {
    let mut window = Begin { size: [512.0, 350.0], ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    for by_key in [false, true] {
        window.press(Tr::assessment_list);
        let back = window.tr.assessment_list_back();
        assert!(window.shows(&back), "{:?}", window.words());
        if by_key {
            window.key(Key::Escape);
        } else {
            window.click(&back);
        }
        assert!(!window.shows(&back) && window.shows(&window.tr.assessment_list()));
    }
}

#[test]
fn undo_redo_and_the_post_stand_in_a_row_and_never_cover_each_other() {
    for size in [[1280.0, 800.0], [1024.0, 700.0], [640.0, 400.0], [512.0, 350.0]] {
        let begin = Begin { size, ..Begin::new(Language::Lithuanian) };
        let settings = |it: &mut skaidra::store::Settings| POST.clone_into(&mut it.post);
        let mut window = Begin { settings, ..begin }.window();
        window.press(Tr::menu_command_example);
        window.go(Tr::menu_screen_answers);
        window.key(Key::Num0);
        window.key(Key::Num3);
        window.ctrl(Key::Z);
        let foot = ["Atšaukti", "Grąžinti", "Pildo"];
        let mut found: Vec<(String, Rect)> = seen(&window);
        found.retain(|(it, rect)| {
            foot.iter().any(|word| it.starts_with(word)) && size[1] - 40.0 < rect.top()
        });
        found.sort_by(|a, b| a.1.left().total_cmp(&b.1.left()));
        let least = if size[0] < 600.0 { 2 } else { 3 };
        assert!(least <= found.len(), "{size:?}: {found:?}");
        for pair in found.windows(2) {
            assert!(pair[0].1.right() + 8.0 < pair[1].1.left(), "{size:?}: {found:?}");
        }
        assert!(found.iter().all(|(_, it)| 40.0 < it.width()), "{size:?}: {found:?}");
        let buttons = window.harness.query_all_by_role(Role::Button).map(|it| it.rect());
        // What the page has behind the foot is not of it.
        let of_foot = buttons.filter(|it| size[1] - 44.0 < it.top() && it.top() < size[1]);
        let heights: Vec<f32> = of_foot.map(|it| it.center().y).collect();
        assert!(heights.iter().all(|it| (it - heights[0]).abs() < 0.6), "{size:?}: {heights:?}");
    }
}

#[test]
fn the_name_of_every_screen_stands_within_the_rail_in_every_language_and_size() {
    for language in Language::ALL {
        for zoom in [0.8, 1.0, 1.2, 1.4, 1.7, 2.0] {
            let mut window = Window::new(language);
            window.press(Tr::menu_command_example);
            window.go(Tr::menu_screen_settings);
            let size = window.tr.percent(zoom);
            window.click(&size);
            let screens: [fn(&Tr) -> String; 10] = [
                Tr::menu_screen_start,
                Tr::menu_screen_answers,
                Tr::menu_screen_risks,
                Tr::menu_screen_results,
                Tr::menu_screen_plan,
                Tr::menu_screen_compare,
                Tr::menu_screen_export,
                Tr::menu_screen_handbook,
                Tr::menu_screen_history,
                Tr::menu_screen_settings,
            ];
            let longest = screens.iter().map(|it| it(&window.tr).chars().count()).max();
            // In the other sizes the longest name tells it.
            let is_tried = |it: &fn(&Tr) -> String| {
                (zoom - 1.0_f64).abs() < 0.01 || Some(it(&window.tr).chars().count()) == longest
            };
            let tried: Vec<_> = screens.into_iter().filter(is_tried).collect();
            for screen in tried {
                window.go(screen);
                let name = screen(&window.tr);
                let entries = window.harness.query_all_by_role(Role::Tab);
                let entry = entries
                    .filter(|it| it.accesskit_node().label().as_deref() == Some(&name))
                    .map(|it| it.rect())
                    .reduce(|a, b| if a.left() < b.left() { a } else { b })
                    .unwrap();
                let words = seen(&window);
                let is_inside = |(it, rect): &(String, Rect)| {
                    *it == name
                        && entry.contains(rect.center())
                        && rect.right() + 4.0 <= entry.right()
                };
                assert!(words.iter().any(is_inside), "{name} at {size}: {entry:?} {words:?}");
            }
        }
    }
}

/// The rectangles of the messages on screen.
fn messages(window: &Window) -> Vec<(String, Rect)> {
    let roles = [Role::Alert, Role::Status].into_iter();
    let nodes = roles.flat_map(|role| window.harness.query_all_by_role(role));
    let named = nodes.filter_map(|it| Some((it.accesskit_node().label()?, it.rect())));
    let is_message = |it: &String| it.contains(".skaidra") || it.contains(CUT_OFF);
    named.filter(|(name, _)| is_message(name)).collect()
}

/// The words that can be seen, where they stand.
pub(super) fn seen(window: &Window) -> Vec<(String, Rect)> {
    let mut seen = Vec::new();
    for clipped in &window.harness.output().shapes {
        each_text(&clipped.shape, &mut |text| {
            let rect = text.visual_bounding_rect().intersect(clipped.clip_rect);
            if rect.is_positive() {
                seen.push((text.galley.text().to_owned(), rect));
            }
        });
    }
    seen
}

/// What is said of a file whose last line was not written whole.
pub(super) const CUT_OFF: &str = "neįrašyta iki galo";

/// A window in which something was done and something went wrong.
pub(super) fn with_messages(size: [f32; 2]) -> Window {
    let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    let broken = window.folder().join("nukirpta.skaidra");
    super::kill::begin(&broken);
    let mut bytes = std::fs::read(&broken).unwrap();
    bytes.extend_from_slice(b"half a line");
    std::fs::write(&broken, bytes).unwrap();
    window.ctrl(Key::O);
    window.replace_text("Failo vieta", broken.to_str().unwrap());
    window.key(Key::Enter);
    window
}

#[test]
fn what_went_wrong_stands_in_a_row_of_its_own_and_covers_nothing() {
    for size in [[1280.0, 800.0], [640.0, 400.0], [512.0, 350.0], [1024.0, 480.0]] {
        let mut window = with_messages(size);
        for screen in [
            Tr::menu_screen_answers,
            Tr::menu_screen_risks,
            Tr::menu_screen_plan,
            Tr::menu_screen_export,
            Tr::menu_screen_handbook,
            Tr::menu_screen_settings,
        ] {
            window.go(screen);
            let messages = messages(&window);
            assert_eq!(messages.len(), 1, "{size:?} {:?}", window.words());
            for (message, rect) in messages {
                assert!(window.harness.ctx.content_rect().contains_rect(rect), "{size:?} {rect:?}");
                let covered = seen(&window).into_iter().filter(|(words, it)| {
                    !message.contains(words.trim_start_matches("▲ ")) && it.intersects(rect)
                });
                let covered: Vec<_> = covered.collect();
                assert!(covered.is_empty(), "{size:?} {rect:?}: {covered:?}");
            }
        }
        window.click("Užverti");
        assert!(messages(&window).is_empty(), "{size:?}");
    }
}

#[test]
fn the_keyboard_stays_where_it_is_when_a_message_comes_and_goes_in_a_low_window() {
    let mut window = with_messages([640.0, 400.0]);
    window.rest(1);
    window.click("Užverti");
    window.go(Tr::menu_screen_answers);
    window.key(Key::T);
    let note = super::keyboard::focused(&window).map(|it| it.id);
    let copy = window.folder().join("kopija.skaidra");
    window.harness.key_press_modifiers(
        eframe::egui::Modifiers::COMMAND | eframe::egui::Modifiers::SHIFT,
        Key::S,
    );
    window.run();
    window.replace_text("Failo vieta", copy.to_str().unwrap());
    window.key(Key::Enter);
    assert_eq!(messages(&window).len(), 1, "{:?}", window.words());
    window.key(Key::T);
    assert_eq!(super::keyboard::focused(&window).map(|it| it.id), note);
    window.letters("Pastaba");
    window.rest(8);
    assert!(messages(&window).is_empty(), "{:?}", window.words());
    assert_eq!(super::keyboard::focused(&window).map(|it| it.id), note);
}

const POST: &str = "Socialinės paramos ir sveikatos apsaugos skyriaus vyriausioji specialistė";

#[test]
fn the_foot_shows_as_much_of_the_post_as_there_is_room_for_and_the_whole_when_pointed_at() {
    let whole = format!("Pildo: {POST}");
    let mut lengths = Vec::new();
    for width in [1800.0, 1280.0, 1000.0, 860.0, 800.0] {
        let begin = Begin { size: [width, 800.0], ..Begin::new(Language::Lithuanian) };
        let settings = |it: &mut skaidra::store::Settings| POST.clone_into(&mut it.post);
        let mut window = Begin { settings, ..begin }.window();
        window.press(Tr::menu_command_example);
        assert!(window.shows(&whole), "{width}: {:?}", window.words());
        let seen = seen(&window);
        let (words, rect) = seen.iter().find(|(it, _)| it.starts_with("Pildo: ")).unwrap();
        assert!(rect.right() <= width, "{width}: {rect:?}");
        lengths.push(words.chars().count());
        window.harness.hover_at(rect.center());
        window.rest(2);
        // What is read whole already is not said again over its neighbours.
        let is_cut = !words.contains(POST);
        assert_eq!(window.shows(POST), is_cut, "{width}: {:?}", window.words());
    }
    assert_eq!(lengths[0], format!("{whole} ▾").chars().count(), "{lengths:?}");
    assert!(lengths.is_sorted_by(|a, b| b <= a), "{lengths:?}");
    assert!("Pildo: Socialinės ▾".chars().count() <= lengths[4], "{lengths:?}");
}

#[test]
fn at_200_percent_every_entry_of_the_rail_can_be_seen_and_who_fills_in() {
    let mut window = Begin { size: [640.0, 400.0], ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    for entry in ["Pradžia", "Istorija", "Nustatymai"] {
        let node = window.harness.query_all_by_role_and_label(Role::Tab, entry).next().unwrap();
        assert!(node.rect().bottom() <= 360.0, "{entry}: {:?}", node.rect());
    }
    window.go(Tr::menu_screen_settings);
    let seen = seen(&window);
    assert!(seen.iter().any(|(it, _)| it.starts_with("Pildo: ")), "{seen:?}");
}

/// Where undo or redo stands in the foot.
fn step(window: &Window, begins: &str) -> Option<Rect> {
    let all = window.harness.query_all_by_label_contains(begins);
    all.map(|it| it.rect()).find(|it| 700.0 < it.top())
}

#[test]
fn two_clicks_on_one_place_of_undo_are_two_steps_back_and_of_redo_two_forth() {
    for share in [0.03, 0.5, 0.97] {
        let mut window = Window::example();
        window.go(Tr::menu_screen_answers);
        let before = window.on_disk().answers;
        for key in [Key::Num1, Key::Num0, Key::Num2] {
            window.key(key);
        }
        let after = window.on_disk().answers;
        // The pointer stays where it clicked.
        let click = |window: &mut Window, pos| {
            let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
            window.harness.hover_at(pos);
            for pressed in [true, false] {
                window.run();
                window.harness.event(Event::PointerButton { pos, button, pressed, modifiers });
            }
            window.run();
        };
        let undo = step(&window, "Atšaukti: ").unwrap();
        let at = undo.lerp_inside([share, 0.5]);
        for n in 0..3 {
            click(&mut window, at);
            let now = step(&window, "Atšaukti").unwrap();
            assert!((now.left() - undo.left()).abs() < 0.6, "{n}: {now:?} {undo:?}");
            assert!((now.width() - undo.width()).abs() < 0.6, "{n}: {now:?} {undo:?}");
        }
        assert_eq!(window.on_disk().answers, before, "{share}");
        // Once the pointer is away, each takes the room that it needs.
        window.harness.hover_at([640.0, 300.0].into());
        window.run();
        let redo = step(&window, "Grąžinti: ").unwrap();
        let at = redo.lerp_inside([share, 0.5]);
        for n in 0..3 {
            click(&mut window, at);
            if let Some(now) = step(&window, "Grąžinti") {
                assert!((now.left() - redo.left()).abs() < 0.6, "{n}: {now:?} {redo:?}");
            }
        }
        assert_eq!(window.on_disk().answers, after, "{share}");
        // One more does nothing, neither back nor forth.
        click(&mut window, at);
        assert_eq!(window.on_disk().answers, after, "{share}");
    }
}

#[test]
fn the_post_never_lies_over_redo_while_the_pointer_rests_on_a_step() {
    for width in [1000.0, 1138.0, 1280.0, 1400.0] {
        let begin = Begin { size: [width, 800.0], ..Begin::new(Language::Lithuanian) };
        let settings = |it: &mut skaidra::store::Settings| POST.clone_into(&mut it.post);
        let mut window = Begin { settings, ..begin }.window();
        window.press(Tr::menu_command_example);
        window.go_to_question("core-04");
        window.key(Key::E);
        window.letters("Pusiau parašyta");
        window.go_to_question("core-09");
        for key in [Key::Num1, Key::Num0, Key::Num2, Key::Num1] {
            window.key(key);
        }
        let check = |window: &Window, begins: &str| {
            let post = step(window, "Pildo: ").unwrap();
            let redo = step(window, "Grąžinti");
            let is_free = redo.is_none_or(|it| it.right() <= post.left());
            assert!(is_free, "{width} {begins}: {redo:?} {post:?}");
        };
        for (begins, n) in [("Atšaukti: ", 3), ("Grąžinti", 2)] {
            window.harness.hover_at([width / 2.0, 300.0].into());
            window.run();
            let Some(at) = step(&window, begins).map(|it| it.center()) else { continue };
            for _ in 0..n {
                let modifiers = Modifiers::NONE;
                let button = PointerButton::Primary;
                window.harness.hover_at(at);
                for pressed in [true, false] {
                    window.run();
                    let pressing = Event::PointerButton { pos: at, button, pressed, modifiers };
                    window.harness.event(pressing);
                }
                window.run();
                check(&window, begins);
            }
        }
    }
}

#[test]
fn undo_and_redo_name_a_deed_in_one_order_of_words() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_answers);
    window.key(Key::Num1);
    window.key(Key::Num0);
    window.ctrl(Key::Z);
    let seen: Vec<String> = seen(&window).into_iter().map(|(it, _)| it).collect();
    for word in ["Atšaukti: ", "Grąžinti: "] {
        let begin = format!("{word}atsakymas core-");
        assert!(seen.iter().any(|it| it.starts_with(&begin)), "{begin}: {seen:?}");
    }
}

#[test]
fn a_click_too_many_on_undo_brings_nothing_back() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_answers);
    let before = window.on_disk().answers;
    for key in [Key::Num1, Key::Num0] {
        window.key(key);
    }
    let place = |window: &Window| {
        let all = window.harness.query_all_by_label_contains("Atšaukti");
        all.map(|it| it.rect()).find(|it| 700.0 < it.top()).unwrap()
    };
    for _ in 0..2 {
        let at = place(&window).center();
        window.click_with("Atšaukti: ");
        let redo = window.harness.get_by_label_contains("Grąžinti: ").rect();
        assert!(!redo.contains(at), "{redo:?} {at:?}");
    }
    assert_eq!(window.on_disk().answers, before);
    assert!(window.shows("Atšaukti nėra ko"), "{:?}", window.words());
}

#[test]
fn once_the_pointer_has_left_what_cannot_be_undone_takes_no_room_from_redo() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_answers);
    window.key(Key::Num1);
    window.ctrl(Key::Z);
    window.harness.hover_at([640.0, 300.0].into());
    window.run();
    let (nothing, redo) =
        (step(&window, "Atšaukti nėra ko").unwrap(), step(&window, "Grąžinti: ").unwrap());
    assert!(nothing.width() < 150.0, "{nothing:?}");
    assert!(redo.left() - nothing.right() < 20.0, "{nothing:?} {redo:?}");
}
