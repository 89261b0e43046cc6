//! What the plan's lines say: risks by their words, numbers by what they are made of, and what is not answered or told yet.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::{
    Acceptance, Action, ActionId, ActionStatus, Answer, Change, Evidence, EvidenceGrade,
    MaturityLevel, Period, QuestionId, Reason,
};
use skaidra::i18n::{Language, Tr};
use skaidra::report::words::short_name;

use super::keyboard::name_of_focused;
use super::window::{Begin, Window};

/// The worked example's plan.
fn plan() -> Window {
    let mut window = Window::example();
    window.go(Tr::menu_screen_plan);
    window
}

/// The worked example's plan with that question's answer taken away.
fn without_an_answer(id: impl Fn(&Window) -> QuestionId) -> (Window, QuestionId) {
    let first = plan();
    let id = id(&first);
    let window = changed(first, Language::Lithuanian, Change::SetAnswer(id.clone(), None));
    (window, id)
}

/// The plan of a copy in which something is changed.
pub(super) fn changed(first: Window, language: Language, change: Change) -> Window {
    let path = first.session().path().to_owned();
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.skaidra");
    std::fs::copy(path, &copy).unwrap();
    drop(first);
    let mut session = skaidra::session::Session::open(&copy).unwrap();
    session.run(session.changed_at(), "Vedėja", change).unwrap();
    drop(session);
    let begin = Begin { file: Some(copy), folder, ..Begin::new(language) };
    let mut window = begin.window();
    window.go(Tr::menu_screen_plan);
    window
}

#[test]
fn risks_are_named_by_their_first_words_beside_their_number() {
    let window = plan();
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let risk = window.first_risk();
    let name = short_name(&texts.risk(&risk).unwrap().text);
    assert!(window.shows_with(&format!("izika Nr. 1 „{name}“: ")), "{:?}", window.words());
}

#[test]
fn the_greatest_risk_that_is_lowered_stands_first() {
    let words = plan().words();
    let numbers = |line: &String| -> Vec<u8> {
        let parts = line.split("izika Nr. ").skip(1);
        parts.map(|it| it.split(' ').next().unwrap().parse().unwrap()).collect()
    };
    let lines: Vec<Vec<u8>> = words.iter().map(numbers).filter(|it| 1 < it.len()).collect();
    assert!(5 < lines.len() && lines.iter().all(|it| it.is_sorted()), "{lines:?}");
}

#[test]
fn a_priority_says_what_it_is_made_of() {
    let window = plan();
    let action = window.assessment().actions[0].clone();
    let priority = window.tr.decimal(window.card().priorities[&action.id], 2);
    let words = window.words();
    let line = words.iter().find(|it| it.contains(&format!("· prioritetas {priority}")));
    let effort = format!("· darbo sąnaudos {} ·", action.effort);
    assert!(line.is_some_and(|it| it.contains(&effort)), "{words:?}");
}

#[test]
fn an_action_whose_question_has_no_answer_says_so_and_leads_there() {
    let of_first = |it: &Window| it.assessment().actions[0].questions[0].clone();
    let (mut window, id) = without_an_answer(of_first);
    assert!(window.shows_with(&format!("klausimas {id} dar neatsakytas")), "{:?}", window.words());
    window.click(&format!("Atsakyti į klausimą {id}"));
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    assert!(window.shows(&texts.question(&id).unwrap().text), "{:?}", window.words());
}

#[test]
fn a_measure_for_a_question_without_an_answer_says_so() {
    let suggested = |it: &Window| {
        let words = it.words();
        let line = words.iter().find(|it| it.starts_with("Klausimas ")).unwrap();
        QuestionId::parse(line["Klausimas ".len()..].split('.').next().unwrap()).unwrap()
    };
    let (window, id) = without_an_answer(suggested);
    assert!(window.shows_with(&format!("klausimas {id} dar neatsakytas")), "{:?}", window.words());
    // It stands below those that somebody answered, with a sum of its own.
    let top = |words: &str| window.harness.get_by_label_contains(words).rect().top();
    let apart = top("Pirmiausia atsakykite");
    let lines = window.harness.query_all_by_label_contains("Įtraukti į planą: ");
    let tops: Vec<f32> = lines.map(|it| it.rect().top()).collect();
    assert!(tops.iter().filter(|it| **it < apart).count() + 1 == tops.len(), "{tops:?} {apart}");
    assert!(apart < top(&format!("klausimas {id} dar neatsakytas")));
    let sums = window.harness.query_all_by_label_contains("rizikų suma įvykdžius planą sumažėtų");
    assert_eq!(sums.count(), 2);
}

#[test]
fn what_nobody_told_of_an_own_action_is_asked_for_and_a_measure_brings_it() {
    let mut window = plan();
    window.click("+ Pridėti savo veiksmą");
    window.rest(1);
    window.click_with("Rodyti dar");
    assert!(window.shows_with(", kas pasikeis"), "{:?}", window.words());
    window.click_with("Atšaukti: ");
    window.click_with("Įtraukti į planą: ");
    assert!(!window.shows_with(", kas pasikeis"), "{:?}", window.words());
}

#[test]
fn the_way_to_a_taken_measure_asks_for_who_and_when_until_both_are_said() {
    let mut window = plan();
    let before = window.assessment().actions.len();
    window.click_with("Įtraukti į planą: ");
    window.click_with("Nurodyti, kas ir iki kada: ");
    window.letters("Vidaus audito skyriaus vedėjas");
    window.rest(2);
    window.type_into_nth("Terminas", before, "2027-09-30");
    window.rest(2);
    assert!(!window.shows_with("Nurodyti, kas ir iki kada: "), "{:?}", window.words());
    assert!(window.shows_with("Rodyti plane: "), "{:?}", window.words());
}

#[test]
fn of_questions_to_add_it_is_said_how_many_there_are_and_a_click_adds() {
    let mut window = plan();
    window.click("Kiti veiksmo 1 duomenys");
    window.click("+ Pridėti klausimą");
    assert!(window.shows_with("Rodoma 5 iš "), "{:?}", window.words());
    let n = window.assessment().actions[0].questions.len();
    window.click_with("+ core-");
    assert_eq!(window.assessment().actions[0].questions.len(), n + 1);
}

#[test]
fn what_is_done_without_a_day_and_what_begins_too_early_is_left_to_mend() {
    let mut window = plan();
    window.choose_nth("Būsena", 0, "Atlikta, nepatvirtinta");
    window.click_with("Rodyti dar");
    assert!(window.shows_with("kada užbaigta, kas rodo, kad užbaigta"), "{:?}", window.words());
    window.ctrl(Key::Z);
    assert!(!window.shows_with("kada užbaigta, kas rodo"), "{:?}", window.words());
    window.click("+ Pridėti savo veiksmą");
    window.rest(1);
    window.type_into_nth("Pradžia", 1, "2026-01-05");
    window.rest(2);
    let start = window.on_disk().actions.last().unwrap().start;
    assert_eq!(start, Some(jiff::civil::date(2026, 1, 5)));
    if window.shows_with("Rodyti dar") {
        window.click_with("Rodyti dar");
    }
    assert!(window.shows_with("pradžia ankstesnė už plano pradžią"), "{:?}", window.words());
}

#[test]
fn of_a_measure_that_nobody_knows_to_be_there_that_is_said_before_and_after_it_is_planned() {
    let mut window = plan();
    let question = window.assessment().actions[0].questions[0].clone();
    let words = window.tr.plan_window_unknown(question.as_str());
    assert!(!window.shows_with(&words), "{:?}", window.words());
    window.go_to_question(question.as_str());
    window.letters("?");
    window.go(Tr::menu_screen_plan);
    assert!(window.shows_with(&words), "{:?}", window.words());
}

#[test]
fn what_shows_that_it_is_done_is_chosen_where_the_check_leads() {
    let mut window = plan();
    window.choose_nth("Būsena", 0, "Atlikta, nepatvirtinta");
    let is_done = |it: &&Action| it.status == ActionStatus::DoneClaimed;
    let action = window.assessment().actions.iter().find(is_done).unwrap().clone();
    window.go_to_question(action.questions[0].as_str());
    window.key(Key::E);
    window.letters("Registro išrašas");
    window.choose_grade(2);
    window.click("Baigta");
    window.go(Tr::menu_screen_plan);
    window.harness.get_by_label("Užbaigta").focus();
    window.run();
    window.letters("2026-11-20");
    window.rest(2);
    assert!(window.on_disk().actions.iter().any(|it| it.closed_on.is_some()));
    window.click_with("Rodyti dar");
    window.click_with("trūksta: kas rodo, kad užbaigta");
    window.run();
    assert_eq!(name_of_focused(&window), "Užbaigta su įrodymu");
}

#[test]
fn undo_names_the_field_of_an_action_that_it_takes_back() {
    let mut window = plan();
    window.choose_nth("Būsena", 0, "Atsisakyta");
    assert!(window.shows_with("Atšaukti: būsena – veiksmas „"), "{:?}", window.words());
    window.click_with("Atšaukti: būsena – ");
    assert!(window.shows_with("Grąžinti: būsena – veiksmas „"), "{:?}", window.words());
    window.click("+ Pridėti savo veiksmą");
    window.rest(1);
    assert!(window.shows_with("Atšaukti: pridėtas veiksmas „"), "{:?}", window.words());
}

#[test]
fn the_time_line_names_the_actions_that_have_no_day() {
    let mut window = plan();
    let said = window.tr.plan_time_undated("„Naujas veiksmas“");
    assert!(!window.shows(&said));
    window.click("+ Pridėti savo veiksmą");
    window.rest(1);
    assert!(window.shows(&said), "{:?}", window.words());
}

#[test]
fn a_check_of_what_is_in_place_does_not_say_that_it_is_missing() {
    for language in Language::ALL {
        let first = plan();
        let records = || Evidence {
            grade: EvidenceGrade::new(2).unwrap(),
            title: "Bylos".to_owned(),
            reference: Some("1".to_owned()),
            date: None,
            location: None,
        };
        let in_place = Some(Answer::Level(MaturityLevel::new(3).unwrap()));
        let reason = Reason::parse("Tokios paslaugos neteikiame").unwrap();
        let inapplicable = Some(Answer::NotApplicable(reason));
        let asked = first.assessment().answers.keys().cloned();
        let changes = asked.enumerate().flat_map(|(idx, id)| {
            let n_before = first.assessment().evidence_of(&id).len();
            let gone = (0..n_before).rev().map({
                let id = id.clone();
                move |idx| Change::RemoveEvidence(id.clone(), idx)
            });
            let added = Change::AddEvidence(id.clone(), 0, records());
            // What else would lower the risks does not apply here.
            let answer = if idx % 3 == 0 { in_place.clone() } else { inapplicable.clone() };
            let answer = Change::SetAnswer(id, answer);
            gone.chain([added, answer]).collect::<Vec<_>>()
        });
        let changes = Change::Several(changes.collect());
        let mut window = changed(first, language, changes);
        let tr = Tr::new(language);
        let adopt = format!("{}: ", tr.plan_window_adopt());
        window.click_with(&adopt);
        let action = window.on_disk().actions.last().unwrap().clone();
        assert_eq!(action.planned_level, MaturityLevel::MAX);
        assert_eq!(action.cause, Some(tr.plan_window_check_cause()));
        assert_eq!(action.effect, Some(tr.plan_window_check_effect()));
        assert_eq!(action.indicator, Some(tr.plan_window_check_indicator()));
        let numbers = (action.baseline.as_deref(), action.target.as_deref());
        assert_eq!(numbers, (Some("0"), Some("1")));
    }
}

#[test]
fn a_done_action_without_a_question_does_not_wait_for_one() {
    let first = plan();
    let id = ActionId::parse("a-77").unwrap();
    let mut action = Action::new(id, "Surengti mokymus".to_owned());
    action.status = ActionStatus::DoneClaimed;
    let n_actions = first.assessment().actions.len();
    let add = Change::AddAction(n_actions, action);
    let window = changed(first, Language::Lithuanian, add);
    let said = window.tr.plan_window_done_no_question();
    assert!(window.shows(&said), "{:?}", window.words());
    assert!(!window.shows(&window.tr.plan_window_done_no_level()), "{:?}", window.words());
}

#[test]
fn a_great_risk_that_nobody_bears_when_the_plan_begins_is_left_to_mend() {
    let first = plan();
    let mut risks = first.card().risks.into_iter();
    let risk = risks.find(|it| 3.5 <= it.target).unwrap().id;
    let acceptance = Acceptance {
        by: "Direktorius".to_owned(),
        reason: Reason::parse("Kitais metais bus nauja sistema").unwrap(),
        until: jiff::civil::date(2027, 11, 30),
    };
    let period = Period::new(jiff::civil::date(2028, 1, 1), jiff::civil::date(2028, 12, 31));
    let change = Change::Several(vec![
        Change::SetPeriod(Some(period.unwrap())),
        Change::SetAcceptance(risk.clone(), Some(acceptance)),
    ]);
    let mut window = changed(first, Language::Lithuanian, change);
    if window.shows_with("Rodyti dar") {
        window.click_with("Rodyti dar");
    }
    window.click_with("prieš plano pradžią: prisiimkite riziką iš naujo");
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    assert!(window.shows(&texts.risk(&risk).unwrap().text), "{:?}", window.words());
    let said = window.tr.risks_acceptance_early();
    assert!(window.shows_with(&said), "{:?}", window.words());
}

#[test]
fn undo_tells_the_words_of_an_action_from_the_action() {
    let mut window = plan();
    let title = window.tr.plan_window_title("1");
    window.type_into(&title, " (su posėdžio protokolu)");
    window.rest(2);
    assert!(window.shows_with("Atšaukti: veiksmo tekstas – „"), "{:?}", window.words());
    window.click_with("Atšaukti: veiksmo tekstas – ");
    assert!(window.shows_with("Grąžinti: veiksmo tekstas – „"), "{:?}", window.words());
}

#[test]
fn a_measure_that_is_claimed_to_work_is_not_said_to_be_missing() {
    for language in Language::ALL {
        let first = plan();
        let three = Some(Answer::Level(MaturityLevel::new(3).unwrap()));
        let asked = first.assessment().answers.keys().cloned();
        let changes = asked.flat_map(|id| {
            let n_before = first.assessment().evidence_of(&id).len();
            let gone = (0..n_before).rev().map({
                let id = id.clone();
                move |idx| Change::RemoveEvidence(id.clone(), idx)
            });
            gone.chain([Change::SetAnswer(id, three.clone())]).collect::<Vec<_>>()
        });
        let changes = Change::Several(changes.collect());
        let mut window = changed(first, language, changes);
        let tr = Tr::new(language);
        window.click_with(&format!("{}: ", tr.plan_window_adopt()));
        let action = window.on_disk().actions.last().unwrap().clone();
        let texts = skaidra::content::builtin().texts(language);
        let texts = texts.question(&action.questions[0]).unwrap();
        assert_eq!(action.cause, Some(tr.plan_window_claimed_cause()));
        assert_eq!(action.effect.as_ref(), Some(&texts.effect));
        assert_eq!(action.indicator.as_ref(), Some(&texts.indicator));
    }
}
