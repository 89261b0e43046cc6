//! Everything is reached by Tab, in the order in which it is read, and is on screen when it is reached.

use std::collections::BTreeSet;

use eframe::egui::{Id, Key, Rect};
use egui_kittest::kittest::NodeT as _;
use egui_kittest::kittest::Queryable as _;
use skaidra::i18n::Language;

use super::tour::everywhere;
use super::window::{Begin, Window};

/// The most steps of Tab around a screen.
const STEPS: usize = 400;

/// What has the keyboard.
#[derive(Debug, Clone)]
pub(super) struct Stop {
    pub(super) id: Id,
    pub(super) name: String,
}

/// What has the keyboard now; nothing where it is nowhere.
pub(super) fn focused(window: &Window) -> Option<Stop> {
    let id = window.harness.ctx.memory(eframe::egui::Memory::focused)?;
    let mut waiting = vec![window.harness.root().accesskit_node()];
    while let Some(node) = waiting.pop() {
        if node.is_focused() {
            let name = node.label().or_else(|| node.value()).unwrap_or_default();
            return Some(Stop { id, name });
        }
        waiting.extend(node.children());
    }
    None
}

/// The name of what has the keyboard; empty where it is nowhere.
pub(super) fn name_of_focused(window: &Window) -> String {
    focused(window).map(|it| it.name).unwrap_or_default()
}

/// Where something is, and how much of it can be seen.
pub(super) fn place(window: &Window, id: Id) -> Option<(Rect, Rect)> {
    let response = window.harness.ctx.read_response(id)?;
    Some((response.rect, response.interact_rect))
}

/// Whether one comes after the other for a reader: further down, or further right in its row, or in a column to the right.
fn follows(before: &Rect, after: &Rect) -> bool {
    let is_row =
        (before.center().y - after.center().y).abs() < before.height().max(after.height()) / 2.0;
    if is_row {
        before.left() <= after.left()
    } else {
        before.top() <= after.top() || before.right() <= after.left()
    }
}

/// What is numbered follows its numbers, wherever it stands, as the dots of a matrix do.
fn is_counted(before: &str, after: &str) -> bool {
    let number = |name: &str| name.split(' ').next().and_then(|it| it.parse::<usize>().ok());
    number(before).zip(number(after)).is_some_and(|(before, after)| before + 1 == after)
}

/// Once around by Tab, from the first to the last; what was found wrong.
fn around(place_name: &str, window: &mut Window, wrong: &mut Vec<String>) -> usize {
    let mut seen = BTreeSet::new();
    let mut before: Option<Stop> = None;
    // The edge of a pane is no part of what is read.
    let edge = window.tr.menu_panel_edge();
    window.harness.ctx.memory_mut(|memory| {
        memory.focused().into_iter().for_each(|id| memory.surrender_focus(id));
    });
    for _ in 0..STEPS {
        window.harness.key_press(Key::Tab);
        window.harness.run_ok();
        let Some(now) = focused(window) else { continue };
        if !seen.insert(now.id.value()) {
            break;
        }
        let Some((rect, visible)) = place(window, now.id) else {
            wrong.push(format!("{place_name}: {now:?} is nowhere"));
            continue;
        };
        if !(0.9 * rect.height().min(200.0) <= visible.height() && visible.is_positive()) {
            wrong.push(format!("{place_name}: {now:?} is not on screen: {visible:?} of {rect:?}"));
        }
        if now.name == edge {
            continue;
        }
        // After the foot the rail comes again: Tab began on the page.
        let foot = window.harness.ctx.content_rect().bottom() - 44.0;
        if before.as_ref().and_then(|it| place(window, it.id)).is_some_and(|it| foot < it.0.top()) {
            before = None;
        }
        // A list may have scrolled under the keyboard, so both are looked at again.
        let last = before.as_ref().and_then(|it| Some((it, place(window, it.id)?.0)));
        if let Some((last, last_rect)) = last
            && !follows(&last_rect, &rect)
            && !is_counted(&last.name, &now.name)
        {
            wrong.push(format!("{place_name}: {last:?} {last_rect:?} → {now:?} {rect:?}"));
        }
        before = Some(now);
    }
    seen.len()
}

#[test]
fn tab_goes_in_the_order_of_reading() {
    let mut wrong = Vec::new();
    everywhere(Begin::new(Language::Lithuanian).window(), |place, window| {
        let n_stops = around(place, window, &mut wrong);
        assert!(2 < n_stops || ["unsaved", "open"].contains(&place), "{place}: {n_stops}");
        // There it leads away.
        if !place.starts_with("new-") {
            window.key(Key::Escape);
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn tab_goes_on_from_a_field_that_enter_left() {
    let mut window = Window::example();
    window.click_first("Planas");
    window.type_into_nth("Terminas", 0, "");
    window.key(Key::Enter);
    assert!(focused(&window).is_none());
    window.key(Key::Tab);
    let now = focused(&window).unwrap().name;
    assert!(now.starts_with("Terminas: rinktis kalendoriuje"), "{now}");
}

#[test]
fn an_action_is_filled_in_by_tab_while_the_list_of_what_is_missing_shrinks() {
    let mut window = Window::example();
    window.click_first("Planas");
    window.click("+ Pridėti savo veiksmą");
    window.ctrl(Key::A);
    window.letters("Peržiūrėti prieigas");
    window.key(Key::Tab);
    window.letters("vidaus");
    assert!(window.shows("Vidaus audito skyriaus vedėjas"), "posts are offered");
    for expected in ["Pasirinkti", "Terminas"] {
        window.key(Key::Tab);
        window.rest(2);
        let now = name_of_focused(&window);
        assert!(now.contains(expected), "{expected}: {now}");
    }
    window.letters("2027-03-31");
    window.key(Key::Tab);
    window.rest(2);
    assert!(focused(&window).is_some_and(|it| it.name.contains("kalendoriuje")));
    let action = window.on_disk().actions.pop().unwrap();
    assert_eq!(
        (action.title.as_str(), action.owner.as_deref()),
        ("Peržiūrėti prieigas", Some("vidaus"))
    );
}

#[test]
fn a_new_assessment_is_begun_by_enter_and_tab() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::N);
    window.letters("Ąžuolynas");
    window.key(Key::Enter);
    assert_eq!(focused(&window).unwrap().name, "Savivaldybė");
    window.key(Key::Enter);
    window.press(skaidra::i18n::Tr::dialogs_next);
    window.letters("Direktorė");
    window.key(Key::Tab);
    window.letters("Socialinė darbuotoja");
    window.press(skaidra::i18n::Tr::dialogs_next);
    window.press(skaidra::i18n::Tr::assessment_new_create);
    assert_eq!(window.on_disk().team, ["Direktorė", "Socialinė darbuotoja"]);
}

#[test]
fn a_list_is_chosen_from_and_left_by_keys_and_gives_the_keyboard_back() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::N);
    window.letters("Ąžuolyno globos namai");
    window.key(Key::Enter);
    window.harness.get_by_label("Kalba: Lietuvių").focus();
    window.run();
    window.key(Key::Enter);
    assert!(window.shows("Norsk bokmål"), "{:?}", window.words());
    window.harness.get_by_label("English").focus();
    window.run();
    window.key(Key::Escape);
    assert!(!window.shows("Norsk bokmål"), "{:?}", window.words());
    assert!(window.shows("Jūsų pareigos"), "the wizard stays where it was");
    assert_eq!(focused(&window).unwrap().name, "Kalba: Lietuvių");
    window.key(Key::Enter);
    window.harness.get_by_label("English").focus();
    window.run();
    window.key(Key::Enter);
    assert!(!window.shows("Norsk bokmål"), "{:?}", window.words());
    assert!(window.shows("Your post"), "{:?}", window.words());
    assert_eq!(focused(&window).unwrap().name, "Language: English");
}

#[test]
fn the_list_of_keys_calls_each_as_it_is_printed_in_every_language() {
    for language in Language::ALL {
        let mut window = Window::new(language);
        window.ctrl(Key::K);
        window.letters("?");
        let names = window.words().join("\n");
        for keys in [" ?", "Ctrl + +", "Ctrl + −", "Ctrl + Shift + Z", "Page Down", "Alt + ←"] {
            assert!(names.contains(keys), "{language:?} {keys}: {names}");
        }
        for raw in ["Questionmark", "Plus", "Minus", "PageDown"] {
            assert!(!names.contains(raw), "{language:?}: {names}");
        }
    }
}

#[test]
fn the_field_that_a_key_asks_for_is_on_screen() {
    type Ask = fn(&mut Window);
    let asks: [(&str, Ask); 7] = [
        ("reason", |it| it.key(Key::N)),
        ("note", |it| it.key(Key::T)),
        ("reason above", |it| it.key(Key::N)),
        ("search", |it| it.ctrl(Key::F)),
        ("evidence", |it| {
            it.key(Key::Num3);
            it.key(Key::E);
        }),
        ("search again", |it| it.ctrl(Key::F)),
        ("note instead of the list", |it| it.key(Key::T)),
    ];
    for size in [[1280.0, 800.0], [1024.0, 700.0]] {
        let mut window = Window::example();
        window.click_first("Atsakymai");
        window.resize(size);
        window.run();
        for (name, ask) in asks {
            ask(&mut window);
            // Where something stands is known one frame late.
            window.run();
            let Some(field) = focused(&window) else { panic!("{size:?} {name}: nothing") };
            let (rect, visible) = place(&window, field.id).unwrap();
            assert!(
                rect.height() - 1.0 <= visible.height(),
                "{size:?} {name}: {visible:?} of {rect:?}"
            );
            window.key(Key::Escape);
        }
    }
}
