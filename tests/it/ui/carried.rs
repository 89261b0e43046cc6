//! What is carried over from last year says what it stands on and what will be missing, in words that fit it.

use eframe::egui::Key;
use skaidra::domain::{
    Action, ActionStatus, Answer, Change, Evidence, EvidenceGrade, MaturityLevel, QuestionId,
};
use skaidra::i18n::{Language, Tr};
use skaidra::session::Session;

use super::window::{Window, question};

/// The worked example, and from it next year's assessment.
fn begun() -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.command(Tr::repeat_command);
    window.press(Tr::repeat_begin);
    window
}

fn show(window: &mut Window, id: &QuestionId) {
    window.go(Tr::menu_screen_answers);
    window.click_with(&format!("{id} "));
}

/// The questions whose answer of last year fits.
fn waiting(window: &Window, fits: impl Fn(&Answer, &[Evidence]) -> bool) -> Vec<QuestionId> {
    let assessment = window.assessment();
    let is_one = |id: &&QuestionId| {
        let answer = assessment.unconfirmed(id);
        answer.is_some_and(|it| fits(it, assessment.evidence_of(id)))
    };
    assessment.to_confirm.iter().filter(is_one).cloned().collect()
}

#[test]
fn what_will_be_missing_is_said_before_an_answer_is_confirmed() {
    let mut window = begun();
    let is_bare = |answer: &Answer, list: &[Evidence]| {
        list.iter().all(|it| it.grade.get() < 2) && answer.level().is_some_and(|it| it.get() == 3)
    };
    let id = waiting(&window, is_bare).remove(0);
    show(&mut window, &id);
    let gap = "Jei patvirtinsite, bus pagrįsta tik";
    assert!(window.shows_with(gap), "{id}: {:?}", window.words());
    window.key(Key::C);
    assert!(!window.on_disk().to_confirm.contains(&id));
    // Where the evidence is enough, nothing is said.
    let is_enough = |answer: &Answer, list: &[Evidence]| {
        list.is_empty() && answer.level().is_some_and(|it| it.get() < 2)
    };
    let id = waiting(&window, is_enough).remove(0);
    show(&mut window, &id);
    assert!(window.shows_with("Ar taip yra ir šiandien?"), "{:?}", window.words());
    assert!(!window.shows_with(gap), "{id}: {:?}", window.words());
}

#[test]
fn that_nobody_knows_is_confirmed_as_such_and_counted_apart() {
    let mut window = begun();
    let unknown = waiting(&window, |answer, _| *answer == Answer::Unknown);
    let words = format!("(iš jų {} – „nežinome“)", unknown.len());
    assert!(window.shows_with(&words), "{:?}", window.words());
    show(&mut window, &unknown[0]);
    assert!(window.shows("C  vis dar nežinome"), "{:?}", window.words());
    window.click("C  vis dar nežinome");
    assert_eq!(window.on_disk().answer(&unknown[0]), Some(&Answer::Unknown));
}

/// The example's plan with one more action, so done, against na-03, which is answered with 1.
fn with_done(evidence: Option<u8>) -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    let path = window.folder().join("done.skaidra");
    std::fs::copy(window.session().path(), &path).unwrap();
    let mut session = skaidra::session::Session::open(&path).unwrap();
    let id = question("na-03");
    let mut action =
        Action::new(skaidra::domain::ActionId::parse("a-90").unwrap(), "Imti".to_owned());
    action.questions = vec![id.clone()];
    action.status = ActionStatus::DoneClaimed;
    let place = session.assessment().actions.len();
    let level = |it| Answer::Level(MaturityLevel::new(it).unwrap());
    let mut changes =
        vec![Change::SetAnswer(id.clone(), Some(level(1))), Change::AddAction(place, action)];
    for _ in session.assessment().evidence_of(&id) {
        changes.push(Change::RemoveEvidence(id.clone(), 0));
    }
    if let Some(grade) = evidence {
        let grade = EvidenceGrade::new(grade).unwrap();
        changes.push(Change::AddEvidence(
            id,
            0,
            Evidence {
                grade,
                title: "Aktas".to_owned(),
                reference: None,
                date: None,
                location: None,
            },
        ));
    }
    for change in changes {
        session.run(session.changed_at(), "Vedėja", change).unwrap();
    }
    drop(session);
    window = window.opening(Language::Lithuanian, path);
    window.go(Tr::menu_screen_plan);
    window
}

#[test]
fn an_answer_is_raised_to_a_level_and_not_the_other_way_round() {
    let window = with_done(Some(2));
    assert!(window.shows("Pakelti na-03 iki 3: tiek rodo įrodymas"), "{:?}", window.words());
}

#[test]
fn one_question_without_records_is_one_question() {
    let window = with_done(None);
    assert!(window.shows_with("Prie klausimo na-03 nėra veiklos įrašų"), "{:?}", window.words());
}

#[test]
fn a_dropped_action_is_called_so_and_asks_once_for_its_reason() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_plan);
    let is_open = |it: &Action| it.status == ActionStatus::Running;
    let before = window.assessment().actions.iter().take_while(|it| !is_open(it));
    let n_before = before.filter(|it| it.status != ActionStatus::Planned).count();
    let label = window.tr.plan_window_status();
    window.choose_nth(&label, n_before, "Atsisakyta");
    window.run();
    let words = window.words();
    assert!(words.iter().any(|it| it == "Atsisakytas veiksmas"), "{words:?}");
    assert!(!words.iter().any(|it| it == "Veiksmas –"), "{words:?}");
    assert!(window.shows_with("Parašykite, kodėl veiksmo atsisakyta"), "{words:?}");
    assert!(!words.iter().any(|it| it.starts_with("▲ Trūksta: atsisakymo")), "{words:?}");
}

#[test]
fn next_year_begins_by_enter() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.command(Tr::repeat_command);
    window.run();
    let chosen = window.tr.repeat_ratings_keep();
    assert_eq!(super::keyboard::name_of_focused(&window), chosen);
    window.key(Key::Enter);
    assert!(window.shows_with("Naujas įsivertinimas pradėtas"), "{:?}", window.words());
}

#[test]
fn a_file_of_a_later_day_is_not_taken_for_what_was_before() {
    let mut window = Window::example();
    let later = window.folder().join("later.skaidra");
    std::fs::copy(window.session().path(), &later).unwrap();
    let mut session = Session::open(&later).unwrap();
    let day = Change::SetAssessedOn(Some(jiff::civil::date(2027, 11, 22)));
    session.run(session.changed_at(), "Vedėja", day).unwrap();
    drop(session);
    window.click_first("Palyginimas");
    window.click("Palyginti su kitu failu…");
    window.replace_text("Failo vieta", later.to_str().unwrap());
    window.click("Palyginti");
    window.wait_for_words("Palyginta su failu");
    assert!(window.shows_with("yra vėlesnis už šį"), "{:?}", window.words());
    assert!(!window.shows_with("Įsiminti "), "{:?}", window.words());
    assert!(!window.shows_with("indeksas"), "no number of it: {:?}", window.words());
}
