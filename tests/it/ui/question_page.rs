//! The page of a question: all that answering needs is seen without scrolling, and nothing moves when an answer is given.

use eframe::egui::{Key, Modifiers, Rect, Role, Shape};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::Change;
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window, question};

/// The questions with the longest words in Lithuanian.
const LONGEST: [&str; 8] =
    ["core-01", "ch-02", "ed-03", "pr-03", "pr-04", "sh-04", "in-06", "na-12"];

/// A window of a size with every checklist.
fn whole(size: [f32; 2]) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut session = skaidra::session::Session::open(&path).unwrap();
    let mut scope = session.assessment().scope.clone();
    let all = skaidra::content::builtin().instrument.checklists.iter();
    scope.checklists = all.map(|it| it.id.clone()).collect();
    session.run(session.changed_at(), "Direktorė", Change::SetScope(scope)).unwrap();
    drop(session);
    Begin { size, file: Some(path), folder, ..Begin::new(Language::Lithuanian) }.window()
}

fn show(window: &mut Window, id: &str) {
    window.go_to_question(id);
}

/// The uppermost rung of the ladder.
fn first_rung(window: &Window) -> Rect {
    let mut choices = window.harness.query_all_by_role(Role::RadioButton);
    let is_four = |it: &str| it.starts_with("4 ");
    choices.find(|it| it.accesskit_node().label().as_deref().is_some_and(is_four)).unwrap().rect()
}

fn place(window: &Window, words: &str) -> Rect {
    window.harness.get_all_by_label_contains(words).next().unwrap().rect()
}

#[test]
fn question_answers_verdict_and_the_way_to_evidence_are_seen_without_scrolling() {
    for size in [[1280.0, 800.0], [1024.0, 700.0]] {
        let mut window = whole(size);
        for id in LONGEST {
            show(&mut window, id);
            window.key(Key::Num3);
            let why = place(&window, "Kodėl tai svarbu");
            let unknown = place(&window, "?  nežinome");
            let verdict = place(&window, "Pagrįsta");
            let add = place(&window, "+ Pridėti įrodymą");
            let next = place(&window, "Kitas neatsakytas");
            assert!(why.bottom() <= place(&window, "4 nepr").top(), "{size:?} {id}");
            assert!(unknown.bottom() <= verdict.top(), "{size:?} {id}: {unknown} {verdict}");
            assert!(add.bottom() <= next.top() && next.bottom() < size[1], "{size:?} {id}");
        }
    }
}

#[test]
fn the_whole_ladder_and_both_choices_below_it_are_seen_in_a_low_window_for_every_question() {
    let mut window = whole([1024.0, 700.0]);
    window.go(Tr::menu_screen_answers);
    show(&mut window, "core-01");
    let asked = window.session().assessment().scope.clone();
    let all = &skaidra::content::builtin().instrument.checklists;
    let questions = all.iter().flat_map(|it| &it.questions).filter(|it| asked.asks(it));
    let mut cut = Vec::new();
    for (idx, question) in questions.enumerate() {
        if 0 < idx {
            window.key(Key::ArrowRight);
        }
        let id = question.id.as_str();
        assert!(window.shows(id), "{id}: {:?}", window.words());
        let (top, bottom) = (first_rung(&window), place(&window, "?  nežinome").bottom());
        let end = place(&window, "Pasirinkite lygį").top();
        if end < bottom || top.top() < place(&window, "Kodėl tai").bottom() {
            cut.push(format!("{id}: {:.0}", bottom - end));
        }
    }
    assert!(cut.is_empty(), "{cut:?}");
}

#[test]
fn nothing_moves_when_an_answer_is_given() {
    let mut window = whole([1280.0, 800.0]);
    show(&mut window, "na-12");
    let places = |window: &Window| {
        ["4 nepr", "1 pav", "N  net", "?  než", "V  bal", "na-13 ", "Kodėl", "Kitas neats"]
            .map(|it| place(window, it))
    };
    let before = places(&window);
    for key in [Key::Num3, Key::Num0, Key::Num4] {
        window.key(key);
        assert_eq!(places(&window), before, "{key:?}");
    }
}

#[test]
fn why_it_matters_is_read_whole_when_asked_for() {
    let mut window = whole([1024.0, 700.0]);
    show(&mut window, "core-01");
    let end = "ir jam geriau patylėti.";
    assert!(!window.shows_with(end), "{:?}", window.words());
    window.click("daugiau");
    assert!(window.shows_with(end), "{:?}", window.words());
    window.click("mažiau");
    assert!(!window.shows_with(end));
}

#[test]
fn an_answer_tells_what_becomes_of_level_and_index() {
    let mut window = Window::example();
    show(&mut window, "na-03");
    let at = window.assessment().answers[&question("na-03")].level().unwrap().get();
    assert_ne!(at, 0);
    window.key(Key::Num0);
    assert!(window.shows_with("indeksas 0,41 → 0,"), "{:?}", window.words());
    window.key(Key::Num1);
    assert!(window.shows_with("Brandos lygis lieka „Besiformuojantis“ · indeksas 0,41"));
}

#[test]
fn undo_shows_the_question_or_the_risk_that_it_changed() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_answers);
    let is_id = |it: &String| it.len() == 7 && it.starts_with("core-");
    let shown = |window: &Window| window.words().into_iter().find(is_id);
    let first = shown(&window);
    window.key(Key::Num1);
    window.key(Key::ArrowLeft);
    assert_ne!(shown(&window), first);
    window.ctrl(Key::Z);
    assert_eq!(shown(&window), first, "{:?}", window.words());
    window.go(Tr::menu_screen_plan);
    window.harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    window.run();
    assert_eq!(shown(&window), first, "{:?}", window.words());
}

#[test]
fn beside_the_handbook_what_counts_as_evidence_is_read_whole() {
    fn elided(shape: &Shape, found: &mut Vec<String>) {
        match shape {
            Shape::Text(text) if text.galley.elided => found.push(text.galley.text().to_owned()),
            Shape::Vec(shapes) => shapes.iter().for_each(|it| elided(it, found)),
            _ => {}
        }
    }
    let mut window = whole([1024.0, 700.0]);
    for id in LONGEST {
        show(&mut window, id);
        if !window.shows(&window.tr.assessment_handbook_close()) {
            window.key(Key::F6);
        }
        window.run();
        let texts = skaidra::content::builtin().texts(Language::Lithuanian);
        let evidence = &texts.question(&question(id)).unwrap().evidence;
        let mut found = Vec::new();
        for clipped in &window.harness.output().shapes {
            elided(&clipped.shape, &mut found);
        }
        found.retain(|it| evidence.iter().any(|whole| it.contains(whole.as_str())));
        assert!(found.is_empty(), "{id}: {found:?}");
    }
}

#[test]
fn the_heading_of_a_checklist_that_was_clicked_stays_in_view() {
    let mut window = whole([1280.0, 800.0]);
    let text = skaidra::content::builtin().texts(Language::Lithuanian);
    for id in ["service-procurement", "inspection", "core"] {
        let title = text.checklist(&skaidra::domain::ChecklistId::parse(id).unwrap()).unwrap();
        let heading = format!("{}, ", title.title);
        window.click_with(&heading);
        window.run();
        let filter = place(&window, "Visi (");
        let head = place(&window, &heading);
        assert!(filter.bottom() < head.top(), "{heading} {head:?} is hidden below {filter:?}");
        assert!(head.bottom() < 740.0, "{heading} {head:?}");
    }
}

#[test]
fn beside_buttons_the_count_of_a_checklist_is_whole_or_left_out() {
    for zoom in [1.3_f32, 1.4, 1.5, 1.6, 1.7, 1.8] {
        let mut window = whole([1024.0 / zoom, 700.0 / zoom]);
        for id in LONGEST {
            show(&mut window, id);
            let mut cut = Vec::new();
            for clipped in &window.harness.output().shapes {
                super::fits::each_text(&clipped.shape, &mut |text| {
                    if text.galley.elided && text.galley.text().starts_with("Atsakyta ") {
                        cut.push(text.galley.text().to_owned());
                    }
                });
            }
            assert!(cut.is_empty(), "{zoom} {id}: {cut:?}");
        }
    }
}
