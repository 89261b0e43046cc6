//! The results say what they count, what comes next, and lead to a question and back again.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::{Answer, Change, Evidence, EvidenceGrade, MaturityLevel, QuestionId, Reason};
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window};

fn example_at_results() -> Window {
    let mut window = Window::example();
    window.click_first("Rezultatai");
    window
}

#[test]
fn counts_name_what_they_count_and_add_up() {
    let window = example_at_results();
    let answers = window.on_disk().answers;
    let n = |is: fn(&Answer) -> bool| answers.values().filter(|it| is(it)).count();
    let n_levels = n(|it| matches!(it, Answer::Level(_)));
    let n_na = n(|it| matches!(it, Answer::NotApplicable(_)));
    let n_unknown = n(|it| matches!(it, Answer::Unknown));
    assert_eq!(n_unknown, 1);
    let n_all = n_levels + n_na + n_unknown;
    let words = window.tr.results_window_counts(n_all, 0_usize, n_levels, n_na, n_unknown);
    assert!(window.shows(&words), "{:?}", window.words());
    assert!(!window.shows_with("Liko 1 neatsakytas"), "nothing is left that can be answered");
}

#[test]
fn the_next_step_stands_before_the_numbers() {
    let window = example_at_results();
    let top = |words: &str| {
        window.harness.query_all_by_label_contains(words).next().unwrap().rect().top()
    };
    assert!(top("Tvarkyti planą") < top("Atsakyta: "), "{:?}", window.words());
}

#[test]
fn a_question_leads_back_to_the_derivation_that_led_to_it() {
    for back in ["link", "keys"] {
        let mut window = example_at_results();
        window.click_with("Indeksas: 0,41 ribos 0,41–0,52");
        window.click_with("Poreikio vertinimas ir eilės, ");
        window.click_with("na-03");
        assert!(window.shows("← Grįžti į rezultatus"), "{:?}", window.words());
        match back {
            "link" => window.click("← Grįžti į rezultatus"),
            _ => window.alt(Key::ArrowLeft),
        }
        assert!(window.shows_with("na-03"), "{back}: {:?}", window.words());
        assert!(window.shows_with("Surinkta "), "the derivation is still open");
    }
    let mut window = example_at_results();
    window.click_first("Atsakymai");
    assert!(!window.shows_with("Grįžti į"), "{:?}", window.words());
}

#[test]
fn numbers_of_a_risk_have_words_and_as_many_decimals() {
    let window = example_at_results();
    let words = "be priemonių 12,00 → dabar 11,25 → įvykdžius planą 3,77";
    assert!(window.shows_with(words), "{:?}", window.words());
}

#[test]
fn where_too_little_is_answered_neither_a_bar_is_filled_nor_a_level_told() {
    let mut window = example_at_results();
    let fills = |window: &Window| {
        let shapes = &window.harness.output().shapes;
        let filled = shapes.iter().filter(|it| match &it.shape {
            eframe::egui::Shape::Rect(it) => {
                (it.rect.height() - 12.0).abs() < 0.1
                    && it.fill != eframe::egui::Color32::TRANSPARENT
            }
            _ => false,
        });
        filled.count()
    };
    let to_bars = |window: &mut Window| {
        window.harness.get_all_by_label_contains("Užpildyta – ").next().unwrap().scroll_to_me();
        window.run();
    };
    to_bars(&mut window);
    assert!(0 < fills(&window));
    assert!(window.shows_with("Orientacinis atsparumo korupcijai lygis – "));
    window.click("Pradžia");
    window.set_up_care_home(&["Direktorė"]);
    window.click("Pradėti įsivertinimą");
    window.key(Key::Num4);
    window.click_first("Rezultatai");
    assert!(window.shows_with("Neskelbiamas: atsakyta per mažai"), "{:?}", window.words());
    assert!(!window.shows_with("Orientacinis atsparumo korupcijai lygis – "));
    to_bars(&mut window);
    assert_eq!(fills(&window), 0);
}

#[test]
fn a_number_leads_to_its_list_with_the_name_and_the_heads_in_view() {
    let mut window = Window::new(Language::Lithuanian);
    window.resize([1280.0, 800.0]);
    window.click("Atverti pavyzdį");
    window.go(Tr::menu_screen_results);
    window.click_with("Indeksas: ");
    let list = "Poreikio vertinimas ir eilės";
    window.click_with(&format!("{list}, "));
    window.rest(1);
    let why = window.harness.get_by_label(&format!("{list}: kodėl?")).rect();
    assert!(30.0 < why.top() && why.bottom() < 300.0, "{why:?}");
}

/// The worked example with something changed, at its results.
fn example_with(changes: Vec<Change>) -> Window {
    let first = example_at_results();
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.skaidra");
    std::fs::copy(first.session().path(), &copy).unwrap();
    drop(first);
    let mut session = skaidra::session::Session::open(&copy).unwrap();
    for change in changes {
        session.run(session.changed_at(), "Vedėja", change).unwrap();
    }
    drop(session);
    let begin = Begin { file: Some(copy), folder, ..Begin::new(Language::Lithuanian) };
    let mut window = begin.window();
    window.go(Tr::menu_screen_results);
    window
}

#[test]
fn a_key_question_without_an_answer_is_called_so_and_not_a_nought() {
    let mut keys = keys();
    let key = keys.remove(0);
    let inapplicable = Answer::NotApplicable(Reason::parse("Tokios paslaugos neteikiame").unwrap());
    for (answer, value) in [(None, "neatsakyta"), (Some(Answer::Unknown), "nežinome")] {
        let mut changes = vec![Change::SetAnswer(key.clone(), answer.clone())];
        let others = keys.iter().map(|it| (it.clone(), Some(inapplicable.clone())));
        changes.extend(others.map(|(id, answer)| Change::SetAnswer(id, answer)));
        let mut window = example_with(changes);
        window.click("Kodėl toks lygis?");
        let row = format!(
            "Įsitvirtinęs: silpniausias pagrindinis klausimas {key}, 2, {value}, dar nežinoma"
        );
        assert!(window.shows(&row), "{row} {:?}", window.words());
        drop(window);
        // One that is answered and fails decides, whatever is told of the other.
        let (first, nought) = (keys[0].clone(), Some(Answer::Level(MaturityLevel::MIN)));
        let mut window = example_with(vec![
            Change::SetAnswer(key.clone(), answer),
            Change::SetAnswer(first.clone(), nought),
        ]);
        window.click("Kodėl toks lygis?");
        let row = format!("Įsitvirtinęs: silpniausias pagrindinis klausimas {first}, 2, 0, ✗ ne");
        assert!(window.shows(&row), "{row} {:?}", window.words());
    }
}

/// The key questions of what the example assesses, in the order of the content.
fn keys() -> Vec<QuestionId> {
    let instrument = &skaidra::content::builtin().instrument;
    let scope = ["core", "needs-queues"];
    let checklists = instrument.checklists.iter().filter(|it| scope.contains(&it.id.as_str()));
    let questions = checklists.flat_map(|it| &it.questions).filter(|it| it.is_key);
    questions.map(|it| it.id.clone()).collect()
}

#[test]
fn the_column_of_evidence_says_what_there_is_even_if_it_is_aged_or_nothing_is_answered() {
    let [aged, blank] = ["core-01", "core-02"].map(|it| QuestionId::parse(it).unwrap());
    let evidence = |grade, year| Evidence {
        grade: EvidenceGrade::new(grade).unwrap(),
        title: "Tvarkos aprašas".to_owned(),
        reference: Some("A1-118".to_owned()),
        date: Some(jiff::civil::date(year, 5, 12)),
        location: None,
    };
    let n = {
        let window = example_at_results();
        [&aged, &blank].map(|it| window.assessment().evidence_of(it).len())
    };
    let mut changes = Vec::new();
    for (id, n) in [&aged, &blank].into_iter().zip(n) {
        changes.extend((0..n).map(|_| Change::RemoveEvidence(id.clone(), 0)));
    }
    changes.push(Change::AddEvidence(aged.clone(), 0, evidence(1, 2024)));
    changes.push(Change::AddEvidence(blank.clone(), 0, evidence(2, 2026)));
    changes.push(Change::SetAnswer(blank.clone(), None));
    let mut window = example_with(changes);
    let title = skaidra::content::builtin().texts(Language::Lithuanian);
    let core = &skaidra::content::builtin().instrument.checklists[0].id;
    let title = title.checklist(core).unwrap().title.clone();
    window.click(&format!("{title}: kodėl?"));
    for (id, word) in [(&aged, ", dokumentas (pasenęs), "), (&blank, ", –, įrašai, –")] {
        let words = window.words();
        let row = words.iter().find(|it| it.starts_with(&format!("{id}  ")));
        assert!(row.is_some_and(|it| it.contains(word)), "{word} in {words:?}");
    }
}

#[test]
fn a_bar_tells_what_is_claimed_of_the_answered_and_names_it_so() {
    let window = example_at_results();
    let card = window.card();
    let score = card.checklists.iter().find(|it| 0.1 < it.claim_gap.unwrap()).unwrap();
    let number = |it: Option<f64>| window.tr.decimal(it.unwrap(), 2);
    let words = format!(
        "iš atsakytų: deklaruota {}, pagrįsta {}",
        number(score.declared),
        number(score.backed)
    );
    assert!(window.shows_with(&words), "{words} {:?}", window.words());
    let declared = score.declared.unwrap() * score.coverage;
    assert!((score.if_supported().unwrap() - declared).abs() < 1e-9);
}

/// The picture of the levels, in words.
fn ladder(window: &Window) -> String {
    let all = window.harness.get_all_by_role(eframe::egui::Role::Image);
    let mut names = all.filter_map(|it| it.accesskit_node().label());
    names.find(|it| it.contains("Besiformuojantis – nuo 0,40")).unwrap_or_default()
}

#[test]
fn the_levels_are_drawn_with_their_thresholds_and_where_the_index_stands() {
    let window = example_at_results();
    let told = ladder(&window);
    for words in ["0,41", "0,52", "Įsitvirtinęs – nuo 0,60", "Pirmaujantis – nuo 0,80", "(2 iš 4)"]
    {
        assert!(told.contains(words), "{words}: {told}");
    }
    for size in [[640.0, 400.0], [480.0, 400.0], [1600.0, 1000.0]] {
        let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
        window.press(Tr::menu_command_example);
        window.go(Tr::menu_screen_results);
        assert!(!ladder(&window).is_empty(), "{size:?}: {:?}", window.words());
    }
}

#[test]
fn sentences_of_the_results_are_no_longer_than_a_line_is_read() {
    let mut window = Begin { size: [1600.0, 1000.0], ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_results);
    window.click_with("Indeksas: 0,41 ribos 0,41–0,52");
    for words in [window.tr.results_window_bars(), window.tr.results_window_index_how()] {
        let rect = window.harness.get_by_label(&words).rect();
        assert!(rect.width() <= 621.0, "{words}: {rect:?}");
    }
}

#[test]
fn what_a_number_opens_is_seen_in_a_low_window() {
    let mut window = example_at_results();
    window.resize([1366.0, 620.0]);
    window.run();
    let before = window.words();
    window.click_with("Indeksas: 0,41 ribos");
    window.run();
    window.run();
    let after = window.words();
    let new = after.iter().filter(|it| !before.contains(*it));
    let nodes = new.filter_map(|it| window.harness.query_all_by_label(it).next());
    let top = nodes.map(|it| it.rect().top()).reduce(f32::min).unwrap();
    assert!(0.0 < top && top < 620.0 - 160.0, "more than its head is seen: {top}");
}
