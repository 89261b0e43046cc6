//! Actions that are said to be done while the answers say otherwise, or while nobody asks any more: the plan names them and leads there.

use eframe::egui::Key;
use skaidra::domain::{Action, ActionStatus, Answer, Change, MaturityLevel, QuestionId};
use skaidra::i18n::{Language, Tr};
use skaidra::session::Session;
use skaidra::ui::Themes;

use super::fits::each_text;
use super::keyboard::{focused, name_of_focused, place};
use super::window::Window;

/// The example with its first action done for one question of level 3, answered with less.
fn done(answer: u8, status: ActionStatus) -> (Window, Action, QuestionId) {
    let first = Window::example();
    let mut action = first.assessment().actions[0].clone();
    let path = first.session().path().to_owned();
    let kept = first.again(Language::Lithuanian);
    action.questions.truncate(1);
    action.status = status;
    action.closed_on = Some(jiff::civil::date(2026, 11, 20));
    action.planned_level = MaturityLevel::new(3).unwrap();
    let id = action.questions[0].clone();
    let mut session = Session::open(&path).unwrap();
    let answer = Answer::Level(MaturityLevel::new(answer).unwrap());
    for change in
        [Change::SetAnswer(id.clone(), Some(answer)), Change::ReplaceAction(action.clone())]
    {
        session.run(session.changed_at(), "Vedėja", change).unwrap();
    }
    drop(session);
    (kept.opening(Language::Lithuanian, path), action, id)
}

#[test]
fn a_done_action_whose_question_is_answered_with_less_is_named_and_leads_to_the_question() {
    for status in [ActionStatus::DoneClaimed, ActionStatus::DoneVerified] {
        let (mut window, action, id) = done(1, status);
        window.go(Tr::menu_screen_plan);
        let name = format!("1. {}", action.title);
        let (tr, status) = (&window.tr, status.as_str());
        let line = tr.plan_window_checks_behind(name, "1", "3", id.as_str(), status);
        // What waits for its evidence contradicts nothing: the status is right as it is.
        let is_fault = line.contains("pakeiskite būseną");
        assert_eq!(is_fault, status != "done-claimed", "{line}");
        window.click_with(&line);
        let texts = skaidra::content::builtin().texts(Language::Lithuanian);
        assert!(window.shows(&texts.question(&id).unwrap().text), "{:?}", window.words());
    }
    for (answer, status) in [(3, ActionStatus::DoneVerified), (1, ActionStatus::Running)] {
        let (mut window, ..) = done(answer, status);
        window.go(Tr::menu_screen_plan);
        assert!(!window.shows_with("nors siekta"), "{:?}", window.words());
    }
}

#[test]
fn a_done_action_whose_question_is_not_assessed_says_so_and_leads_to_what_is() {
    let (mut window, action, id) = done(3, ActionStatus::DoneVerified);
    let lists = &skaidra::content::builtin().instrument.checklists;
    let list = lists.iter().find(|it| it.questions.iter().any(|it| it.id == id)).unwrap();
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let title = texts.checklist(&list.id).unwrap().title.clone();
    window.go(Tr::menu_screen_settings);
    window.click_with(&title);
    window.press(Tr::menu_settings_leave_go);
    window.go(Tr::menu_screen_plan);
    let told = window.tr.plan_window_done_left_out(1_usize, id.as_str());
    assert!(window.shows_with(&told), "{:?}", window.words());
    assert!(!window.shows_with(&window.tr.plan_window_done_no_level()), "{:?}", window.words());
    let name = format!("1. {}", action.title);
    let line = window.tr.plan_window_checks_left_out(name, 1_usize, id.as_str());
    window.click_with(&line);
    assert!(window.shows(&window.tr.menu_settings_assessed_on()), "{:?}", window.words());
}

/// The example whose first action is running for one question, which was said not to apply.
fn idle() -> (Window, Action, QuestionId) {
    let (window, action, id) = done(3, ActionStatus::Running);
    let path = window.session().path().to_owned();
    let kept = window.again(Language::Lithuanian);
    let mut session = Session::open(&path).unwrap();
    let reason = skaidra::domain::Reason::parse("Tokios veiklos nevykdome").unwrap();
    let answer = Change::SetAnswer(id.clone(), Some(Answer::NotApplicable(reason)));
    session.run(session.changed_at(), "Vedėja", answer).unwrap();
    drop(session);
    (kept.opening(Language::Lithuanian, path), action, id)
}

#[test]
fn an_open_action_whose_question_does_not_apply_is_named_and_leads_to_another_question() {
    let (mut window, action, id) = idle();
    window.go(Tr::menu_screen_plan);
    let name = format!("1. {}", action.title);
    let line = window.tr.plan_window_checks_idle(name, 1_usize, id.as_str(), "na");
    assert!(line.contains("netaikomas. Susiekite veiksmą"), "{line}");
    window.click_with(&line);
    window.run();
    assert_eq!(name_of_focused(&window), window.tr.plan_window_question_add());
    let (rect, visible) = place(&window, focused(&window).unwrap().id).unwrap();
    assert!(visible.contains_rect(rect.shrink(1.0)), "{rect:?} {visible:?}");
    // Once it is for a question that applies as well, nothing is said.
    window.key(Key::Enter);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert_eq!(window.on_disk().actions[0].questions.len(), 2);
    assert!(!window.shows_with("netaikomas. Susiekite"), "{:?}", window.words());
}

#[test]
fn an_action_that_is_done_or_dropped_is_not_told_that_its_question_does_not_apply() {
    for status in [ActionStatus::DoneVerified, ActionStatus::Dropped] {
        let (window, action, _) = idle();
        let path = window.session().path().to_owned();
        let kept = window.again(Language::Lithuanian);
        let mut session = Session::open(&path).unwrap();
        let change = Change::ReplaceAction(Action { status, ..action });
        session.run(session.changed_at(), "Vedėja", change).unwrap();
        drop(session);
        let mut window = kept.opening(Language::Lithuanian, path);
        window.go(Tr::menu_screen_plan);
        assert!(!window.shows_with("netaikomas. Susiekite"), "{status:?}: {:?}", window.words());
    }
}

#[test]
fn done_work_that_waits_for_its_evidence_is_a_warning_and_what_contradicts_itself_a_fault() {
    let themes = Themes::embedded();
    let (_, tokens) = themes.all().into_iter().find(|(name, _)| *name == "light").unwrap();
    for (status, ink) in [
        (ActionStatus::DoneClaimed, tokens.significant),
        (ActionStatus::DoneVerified, tokens.critical),
    ] {
        let (window, _, id) = done(1, status);
        let path = window.session().path().to_owned();
        let kept = window.again(Language::Lithuanian);
        let mut session = Session::open(&path).unwrap();
        for _ in 0..session.assessment().evidence_of(&id).len() {
            let change = Change::RemoveEvidence(id.clone(), 0);
            session.run(session.changed_at(), "Vedėja", change).unwrap();
        }
        drop(session);
        let mut window = kept.opening(Language::Lithuanian, path);
        window.resize([1280.0, 9000.0]);
        window.go(Tr::menu_screen_plan);
        let said = match status {
            ActionStatus::DoneClaimed => window.tr.repeat_close_nothing(1_usize, id.as_str()),
            _ => window.tr.repeat_close_lost(1_usize, id.as_str()),
        };
        assert!(window.shows_with(&said), "{:?}", window.words());
        // The next step stands below it in both.
        assert!(window.shows(&window.tr.repeat_close_evidence(id.as_str())));
        let mut inks = Vec::new();
        for clipped in &window.harness.output().shapes {
            each_text(&clipped.shape, &mut |text| {
                if text.galley.text().contains(&said) {
                    inks.extend(text.galley.job.sections.iter().map(|it| it.format.color));
                }
            });
        }
        assert_eq!(inks, [ink], "{status:?}");
    }
}

#[test]
fn the_fields_of_an_action_that_is_done_and_shown_are_named_in_the_past() {
    for (status, is_past) in [(ActionStatus::DoneVerified, true), (ActionStatus::Running, false)] {
        let (mut window, ..) = done(3, status);
        window.go(Tr::menu_screen_plan);
        window.click(&window.tr.plan_window_more("1"));
        let tr = &window.tr;
        let past = [
            tr.plan_window_effect_done(),
            tr.plan_window_level_done(),
            tr.plan_window_grade_done(),
        ];
        let future = [tr.plan_window_effect(), tr.plan_window_level(), tr.plan_window_grade()];
        for (words, is_shown) in
            past.iter().map(|it| (it, is_past)).chain(future.iter().map(|it| (it, !is_past)))
        {
            assert_eq!(window.shows(words), is_shown, "{words}: {:?}", window.words());
        }
    }
}
