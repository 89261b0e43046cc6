//! At 200 %: what is opened is read from its beginning, an answer by a key is seen, and nothing ends after its colon.

use eframe::egui::{Key, Rect, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::Change;
use skaidra::i18n::{Language, Tr};

use super::fits::each_text;
use super::keyboard::name_of_focused;
use super::window::{Begin, Window};

/// The example in a window of 1024 by 700 at 200 %.
fn example() -> Window {
    let size = [512.0, 350.0];
    let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    window
}

/// Whether something of this name is wholly on the page, below the top and above the foot.
fn is_seen(window: &Window, label: &str) -> bool {
    let is_in_view = |it: Rect| 40.0 <= it.top() && it.bottom() <= 312.0;
    window.harness.query_all_by_label(label).any(|it| is_in_view(it.rect()))
}

#[test]
fn a_screen_opens_at_its_headline() {
    let mut window = example();
    for screen in [
        Tr::menu_screen_results,
        Tr::menu_screen_risks,
        Tr::menu_screen_plan,
        Tr::menu_screen_compare,
        Tr::menu_screen_export,
        Tr::menu_screen_history,
    ] {
        window.command(screen);
        window.run();
        let title = screen(&window.tr);
        assert!(is_seen(&window, &title), "{title}: {:?}", window.words());
    }
}

#[test]
fn a_dialog_opens_at_its_headline() {
    let mut window = example();
    window.command(Tr::repeat_command);
    window.run();
    let title = window.harness.get_all_by_label(&window.tr.repeat_title()).last().unwrap().rect();
    assert!(0.0 <= title.top() && title.bottom() <= 350.0, "{title:?}");
    assert!(!name_of_focused(&window).is_empty(), "the keyboard is in the dialog");
}

#[test]
fn enter_on_the_answers_leads_to_the_next_question_and_begins_no_vote() {
    let mut window = example();
    window.command(Tr::menu_screen_answers);
    window.command(Tr::menu_screen_results);
    window.command(Tr::menu_screen_answers);
    window.run();
    assert!(!name_of_focused(&window).starts_with("V  "), "{}", name_of_focused(&window));
    window.key(Key::Enter);
    window.key(Key::Enter);
    assert!(!window.shows(&window.tr.raters_resume()), "{:?}", window.words());
    assert!(window.assessment().raters.is_empty());
}

#[test]
fn the_rung_that_a_key_chose_is_seen() {
    let mut window = example();
    window.command(Tr::menu_screen_answers);
    for (key, begins) in [(Key::Num3, "3 "), (Key::Num0, "0 "), (Key::Num4, "4 ")] {
        window.key(Key::Home);
        window.key(key);
        window.run();
        let rungs: Vec<(String, Rect)> = window
            .harness
            .query_all_by_role(Role::RadioButton)
            .map(|it| (it.accesskit_node().label().unwrap_or_default(), it.rect()))
            .filter(|it| it.0.starts_with(begins))
            .collect();
        let is_in_view = |it: &Rect| 40.0 <= it.top() && it.top() + 20.0 <= 300.0;
        assert!(rungs.iter().any(|it| is_in_view(&it.1)), "{begins}: {rungs:?}");
    }
}

#[test]
fn undo_and_redo_never_end_after_their_colon() {
    let mut window = example();
    window.command(Tr::menu_screen_answers);
    window.key(Key::Num1);
    window.key(Key::Num2);
    window.ctrl(Key::Z);
    let [undo, redo] = [window.tr.menu_foot_undo_bare(), window.tr.menu_foot_redo_bare()];
    let mut seen = Vec::new();
    for clipped in &window.harness.output().shapes {
        each_text(&clipped.shape, &mut |text| {
            let words = text.galley.text();
            if words.starts_with(&undo) || words.starts_with(&redo) {
                let rows = &text.galley.rows;
                seen.push(rows.iter().flat_map(|it| it.glyphs.iter().map(|it| it.chr)).collect());
            }
        });
    }
    assert_eq!(seen.len(), 2, "{seen:?}");
    for words in seen {
        let words: String = words;
        let is_told = words == undo || words == redo || 16 <= words.chars().count();
        assert!(is_told || !words.contains(':') || !words.ends_with('…'), "{words}");
    }
}

#[test]
fn who_fills_in_gives_way_before_the_name_of_what_undo_takes_back() {
    let settings = |it: &mut skaidra::store::Settings| {
        "Vyriausioji specialistė".clone_into(&mut it.post);
    };
    let begin = Begin { size: [512.0, 350.0], ..Begin::new(Language::Lithuanian) };
    let mut window = Begin { settings, ..begin }.window();
    window.press(Tr::menu_command_example);
    window.command(Tr::menu_screen_answers);
    window.key(Key::Num1);
    window.key(Key::Num2);
    window.ctrl(Key::Z);
    let Some(Change::SetAnswer(id, _)) = window.session().can_undo() else { panic!() };
    let expected = window.tr.menu_foot_undo(id.as_str());
    let is_named = |words: &String| words.contains(id.as_str());
    let mut seen: Vec<String> = Vec::new();
    for clipped in &window.harness.output().shapes {
        each_text(&clipped.shape, &mut |text| {
            let rows = text.galley.rows.iter();
            seen.push(rows.flat_map(|it| it.glyphs.iter().map(|it| it.chr)).collect());
        });
    }
    let begin = expected.split(':').next().unwrap();
    let undo: Vec<&String> = seen.iter().filter(|it| it.starts_with(begin)).collect();
    assert!(undo.iter().any(|it| is_named(it)), "{undo:?} {seen:?}");
    assert!(undo.iter().all(|it| !it.ends_with('…')), "{undo:?}");
}

#[test]
fn the_usual_post_of_a_norwegian_plan_is_not_torn() {
    let size = [1280.0, 3000.0];
    let mut window = Begin { size, ..Begin::new(Language::Norwegian) }.window();
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_plan);
    let mut n_seen = 0;
    for clipped in &window.harness.output().shapes {
        each_text(&clipped.shape, &mut |text| {
            let rows = &text.galley.rows;
            if text.galley.text() == "Ansvarlig for korrupsjonsforebygging" {
                n_seen += 1;
                assert!(rows.len() <= 2, "{}", rows.len());
            }
        });
    }
    assert!(0 < n_seen, "{:?}", window.words());
}

#[test]
fn that_nothing_found_is_unanswered_stands_in_one_piece() {
    for language in Language::ALL {
        let mut window = Begin::new(language).window();
        window.press(Tr::menu_command_example);
        window.go(Tr::menu_screen_answers);
        let id = window.assessment().answers.keys().next().unwrap().to_string();
        window.ctrl(Key::F);
        window.letters(&id);
        let words = window.tr.assessment_list_none_found();
        let mut rows = Vec::new();
        for clipped in &window.harness.output().shapes {
            each_text(&clipped.shape, &mut |text| {
                if text.galley.text() == words {
                    rows.push(text.galley.rows.len());
                }
            });
        }
        assert_eq!(rows, [1], "{language:?}");
    }
}

#[test]
fn the_name_of_the_checklist_is_whole_beside_its_buttons() {
    for (language, size) in [
        (Language::Lithuanian, [512.0, 350.0]),
        (Language::Lithuanian, [640.0, 400.0]),
        (Language::Lithuanian, [800.0, 500.0]),
        (Language::Norwegian, [1024.0, 700.0]),
        (Language::English, [1024.0, 700.0]),
    ] {
        let mut window = Begin { size, ..Begin::new(language) }.window();
        window.press(Tr::menu_command_example);
        let pack = skaidra::content::builtin();
        window.command(Tr::menu_screen_answers);
        window.ctrl(Key::K);
        window.letters("na-03");
        window.key(Key::Enter);
        window.run();
        let list = pack.instrument.checklists.iter().find(|it| it.id.as_str() == "needs-queues");
        let title = &pack.texts(language).checklist(&list.unwrap().id).unwrap().title;
        let mut cut = Vec::new();
        for clipped in &window.harness.output().shapes {
            each_text(&clipped.shape, &mut |text| {
                if text.galley.text() == title {
                    cut.push(text.galley.elided);
                }
            });
        }
        assert!(!cut.is_empty() && cut.iter().all(|it| !it), "{language:?} {size:?}: {cut:?}");
    }
}

#[test]
fn a_risk_in_a_table_is_read_in_a_few_lines() {
    let size = [640.0, 400.0];
    let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_plan);
    let risk = window.first_risk();
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let words = &texts.risk(&risk).unwrap().text;
    window.click(&window.tr.plan_window_below(window.tr.plan_window_before_after()));
    window.run();
    let mut n_rows = Vec::new();
    for clipped in &window.harness.output().shapes {
        each_text(&clipped.shape, &mut |text| {
            if text.galley.text().contains(words.as_str()) {
                n_rows.push(text.galley.rows.len());
            }
        });
    }
    assert!(!n_rows.is_empty() && n_rows.iter().all(|it| *it <= 4), "{n_rows:?}");
}

#[test]
fn the_way_to_find_stands_beside_the_menu_of_screens() {
    for language in Language::ALL {
        let mut window = Begin { size: [512.0, 350.0], ..Begin::new(language) }.window();
        window.press(Tr::menu_command_example);
        let find = window.tr.menu_find();
        assert!(window.shows_with(&find), "{:?}", window.words());
        window.click_with(&find);
        assert!(window.shows(&window.tr.menu_palette_label()), "{:?}", window.words());
    }
}
