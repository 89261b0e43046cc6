//! What was read stays where it was read, what somebody writes stays under their hands, and two screens tell one story.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::content;
use skaidra::domain::{
    Acceptance, Action, ActionStatus, Answer, Assessment, Change, QuestionId, Reason, RiskId,
};
use skaidra::i18n::{Language, Tr};
use skaidra::session::Session;

use super::window::{Begin, Window};
use crate::review::sample::small;

/// The worked example in a window of some height, after other deeds.
fn after(height: f32, changes: impl Fn(&Assessment) -> Vec<Change>) -> Window {
    let mut first = Window::new(Language::Lithuanian);
    first.press(Tr::menu_command_example);
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.skaidra");
    std::fs::copy(first.session().path(), &copy).unwrap();
    drop(first);
    let mut session = Session::open(&copy).unwrap();
    for change in changes(session.assessment()) {
        session.run(session.changed_at(), "Vedėja", change).unwrap();
    }
    drop(session);
    let size = [1366.0, height];
    Begin { file: Some(copy), folder, size, ..Begin::new(Language::Lithuanian) }.window()
}

/// The measures of the list of suggestions as they stand on the page, whether taken or not.
fn measures(window: &Window) -> Vec<String> {
    let heads = ["Įtraukti į planą: ", "Nurodyti, kas ir iki kada: "];
    let all = heads.iter().flat_map(|head| {
        let found = window.harness.query_all_by_label_contains(head);
        found.map(move |it| {
            let name = it.accesskit_node().label().unwrap_or_default();
            (it.rect().top(), name.replace(head, ""))
        })
    });
    let mut all: Vec<(f32, String)> = all.collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    all.into_iter().map(|it| it.1).collect()
}

#[test]
fn suggestions_hold_still_while_measures_are_taken() {
    let mut window = after(3000.0, |_| Vec::new());
    window.go(Tr::menu_screen_plan);
    let before = measures(&window);
    assert!(4 < before.len(), "{before:?}");
    for title in before.iter().take(5).rev() {
        window.click(&format!("Įtraukti į planą: {title}"));
        let action = window.on_disk().actions.last().unwrap().title.clone();
        assert_eq!(action, *title, "what was read is what is taken");
        assert_eq!(measures(&window)[..5], before[..5]);
    }
}

#[test]
fn why_an_action_is_late_can_be_written_after_it_was_put_off_and_while_it_is_written_anew() {
    let mut window = after(3000.0, |_| Vec::new());
    window.command(Tr::repeat_command);
    window.press(Tr::repeat_begin);
    window.go(Tr::menu_screen_plan);
    let label = "Vėlavimo priežastis";
    let is_open = |it: &Action| matches!(it.status, ActionStatus::Planned | ActionStatus::Running);
    let idx = window.assessment().actions.iter().position(is_open).unwrap();
    let n = |window: &Window| window.harness.query_all_by_label(label).count();
    let before = n(&window);
    window.harness.get_all_by_label("Terminas").nth(idx).unwrap().focus();
    window.run();
    window.ctrl(Key::A);
    window.letters("2029-06-30");
    window.rest(2);
    assert_eq!(window.on_disk().actions[idx].due.as_ref().unwrap().to_string(), "2029-06-30");
    assert_eq!(n(&window), before.max(1), "{:?}", window.words());
    window.type_into_nth(label, 0, "Trūko darbuotojo");
    window.rest(2);
    assert_eq!(window.on_disk().actions[idx].reason.as_deref(), Some("Trūko darbuotojo"));
    window.ctrl(Key::A);
    window.key(Key::Delete);
    window.rest(2);
    assert_eq!(window.on_disk().actions[idx].reason, None);
    window.letters("Konkursas užtruko");
    window.rest(2);
    assert_eq!(window.on_disk().actions[idx].reason.as_deref(), Some("Konkursas užtruko"));
}

#[test]
fn what_nobody_knows_is_not_called_answered_and_is_no_round_without_an_end() {
    let without_actions = |it: &Assessment| {
        let ids = it.actions.iter().map(|it| Change::RemoveAction(it.id.clone()));
        let known = it.answers.iter().find(|(_, it)| matches!(it, Answer::Level(_)));
        let id = known.map(|(id, _)| id.clone()).unwrap();
        ids.chain([Change::SetAnswer(id, Some(Answer::Unknown))]).collect()
    };
    let mut window = after(900.0, without_actions);
    window.go(Tr::menu_screen_results);
    assert!(window.shows_with("prie 2 klausimų pažymėta „nežinome“"), "{:?}", window.words());
    assert!(!window.shows_with("Į visus klausimus atsakyta"), "{:?}", window.words());
    window.click("Žiūrėti šiuos klausimus");
    let is_unknown = |id: &QuestionId| window.assessment().answer(id) == Some(&Answer::Unknown);
    assert_eq!(window.assessment().answers.keys().filter(|it| is_unknown(it)).count(), 2);
    let mut window = after(900.0, without_actions);
    window.go(Tr::menu_screen_answers);
    window.key(Key::Enter);
    assert!(window.shows_with("prie 2 klausimų pažymėta „nežinome“"), "{:?}", window.words());
    // One question is spoken of as one.
    let all = |it: &Assessment| -> Vec<Change> {
        it.actions.iter().map(|it| Change::RemoveAction(it.id.clone())).collect()
    };
    let mut window = after(900.0, all);
    window.go(Tr::menu_screen_results);
    assert!(window.shows("Žiūrėti šį klausimą"), "{:?}", window.words());
}

#[test]
fn an_answer_of_a_checklist_left_out_waits_for_nothing_in_the_comparison() {
    let mut window = after(900.0, |it| {
        let instrument = &content::builtin().instrument;
        let id = it.answers.keys().find(|id| id.as_str().starts_with("na-")).cloned().unwrap();
        let (left_out, _) = instrument.question(&id).unwrap();
        let mut scope = it.scope.clone();
        scope.checklists.retain(|it| *it != left_out.id);
        vec![
            Change::SetPrevious(Some(small().plan.remembered())),
            Change::MarkToConfirm(id),
            Change::SetScope(scope),
        ]
    });
    window.go(Tr::menu_screen_compare);
    assert!(window.shows_with("Šis palyginimas bus eksportuojamo plano 7"), "{:?}", window.words());
    assert!(!window.shows_with("laikomi neatsakytais, bus"), "{:?}", window.words());
}

#[test]
fn an_acceptance_that_has_run_out_says_so_in_the_list_at_the_risk_and_in_the_plan() {
    let risk = RiskId::parse("na-r1").unwrap();
    let mut window = after(1400.0, |_| {
        let acceptance = Acceptance {
            by: "Direktorė".to_owned(),
            reason: Reason::parse("Kol bus įdiegta nauja sistema").unwrap(),
            until: jiff::civil::date(2025, 6, 30),
        };
        vec![Change::SetAcceptance(risk.clone(), Some(acceptance))]
    });
    window.go(Tr::menu_screen_risks);
    assert!(window.shows_with("prisiėmimas baigėsi 2025-06-30"), "{:?}", window.words());
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    window.click_with(&texts.risk(&risk).unwrap().text);
    assert!(window.shows_with("Prisiėmimas nebegalioja"), "{:?}", window.words());
}

#[test]
fn evidence_of_a_later_day_is_told_in_results_and_before_an_export_too() {
    let later = |it: &Assessment| {
        let (id, list) = it.evidence.iter().next().unwrap();
        let mut piece = list[0].clone();
        piece.date = Some(jiff::civil::date(2031, 5, 1));
        vec![Change::ReplaceEvidence(id.clone(), 0, piece)]
    };
    let mut window = after(1400.0, later);
    let words = window.tr.assessment_later_all(1_usize);
    for screen in [Tr::menu_screen_results, Tr::menu_screen_plan] {
        window.go(screen);
        assert!(window.shows_with(&words), "{:?}", window.words());
    }
    window.go(Tr::menu_screen_export);
    assert!(window.shows_with(&words), "{:?}", window.words());
    window.click("Taisyti datą");
    let words = window.words();
    assert!(words.iter().any(|it| it == "2031-05-01"), "{words:?}");
}

#[test]
fn enter_confirms_together_after_an_answer_was_left_out_with_the_mouse() {
    let mut window = after(900.0, |_| Vec::new());
    window.command(Tr::repeat_command);
    window.press(Tr::repeat_begin);
    window.click_with("naujų įrodymų nereikia");
    let before = window.on_disk().to_confirm.len();
    let left = window.harness.query_all_by_role(eframe::egui::Role::CheckBox).next().unwrap();
    let at = left.rect().center();
    window.harness.hover_at(at);
    window.harness.drag_at(at);
    window.harness.drop_at(at);
    window.run();
    window.key(Key::Enter);
    assert!(window.on_disk().to_confirm.len() < before, "{:?}", window.words());
}

#[test]
fn a_post_is_there_once_however_it_is_written() {
    let mut window = after(1400.0, |_| Vec::new());
    window.go(Tr::menu_screen_settings);
    let label = window.tr.menu_settings_team();
    window.replace_text(&label, "Direktorė\n direktorė\nVyr.  buhalterė\nVyr. buhalterė");
    window.rest(2);
    assert_eq!(window.on_disk().team, ["Direktorė", "Vyr.  buhalterė"]);
}

#[test]
fn an_assessment_day_in_the_future_or_before_the_last_one_is_warned_of() {
    let mut window = after(1400.0, |_| Vec::new());
    window.command(Tr::repeat_command);
    window.press(Tr::repeat_begin);
    let last = window.session().assessed_on();
    for (day, words) in
        [("2099-01-15", "vėlesnė už šiandieną"), ("2001-01-15", "ankstesnė už paskutinio")]
    {
        window.go(Tr::menu_screen_settings);
        assert!(!window.shows_with(words), "{last}: {:?}", window.words());
        let label = window.tr.menu_settings_assessed_on();
        window.replace_text(&label, day);
        window.rest(2);
        assert!(window.shows_with(words), "{:?}", window.words());
        window.go(Tr::menu_screen_export);
        assert!(window.shows_with(words), "{:?}", window.words());
    }
}

#[test]
fn a_row_of_the_comparison_leads_to_an_action_and_back() {
    let mut window = after(1400.0, |_| Vec::new());
    window.command(Tr::repeat_command);
    window.press(Tr::repeat_begin);
    let title = window.assessment().actions[0].title.clone();
    window.go(Tr::menu_screen_compare);
    window.click_with(&title);
    window.press(|tr| format!("← {}", tr.menu_back_compare()));
    assert!(window.shows_with(&window.tr.report_changes_actions_heading()));
    window.go(Tr::menu_screen_plan);
    assert!(!window.shows_with(&window.tr.menu_back_compare()), "{:?}", window.words());
}

#[test]
fn why_a_file_cannot_be_compared_with_follows_the_language_of_the_window() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_compare);
    let path = window.folder().join("raštas.pdf");
    std::fs::write(&path, "Ne planas").unwrap();
    window.press(Tr::compare_command);
    window.replace_text("Failo vieta", path.to_str().unwrap());
    window.key(Key::Enter);
    let said = |language| {
        let path = path.display().to_string();
        skaidra::review::ReviewError::UnknownKind.message(&Tr::new(language), &path)
    };
    window.wait_for_words(&said(Language::Lithuanian));
    window.click_with("Kalba: Lietuvių");
    window.click_last(Language::Norwegian.own_name());
    assert!(window.shows_with(&said(Language::Norwegian)), "{:?}", window.words());
    assert!(!window.shows_with(&said(Language::Lithuanian)), "{:?}", window.words());
}
