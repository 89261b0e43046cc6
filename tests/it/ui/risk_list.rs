//! The list of risks is searched and filtered as that of questions is, and whatever leads to a risk finds it there.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::{ActionStatus, Change, RiskBand, RiskId, Scope};
use skaidra::i18n::{Language, Tr};

use super::keyboard::name_of_focused;
use super::window::{Begin, Window};

fn example_at_risks() -> Window {
    let mut window = Window::example();
    window.go(Tr::menu_screen_risks);
    window
}

/// The numbers of the risks that are listed.
fn listed(window: &Window) -> Vec<usize> {
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let risks = window.card().risks;
    let is_listed = |(idx, id): &(usize, _)| {
        let text = &texts.risk(id).unwrap().text;
        window.harness.query_all_by_label_contains(&format!("{} {text} ", idx + 1)).next().is_some()
    };
    let all = risks.iter().map(|it| it.id.clone()).enumerate();
    all.filter(is_listed).map(|(idx, _)| idx + 1).collect()
}

/// Lists only some risks.
fn filter(window: &mut Window, name: &str) {
    window.click_with("Rodomos rizikos");
    let row = format!("{name} (");
    window.harness.get_all_by_label_contains(&row).last().unwrap().click();
    window.run();
}

#[test]
fn risks_are_searched_by_their_words_with_any_ending_and_enter_leads_to_the_first() {
    let mut window = example_at_risks();
    let n_risks = window.card().risks.len();
    assert_eq!(listed(&window).len(), n_risks);
    window.ctrl(Key::F);
    window.letters("dovanomis");
    let found = listed(&window);
    assert!(!found.is_empty() && found.len() < n_risks, "{found:?}");
    assert!(window.shows_with(&format!("Visos ({})", found.len())), "{:?}", window.words());
    window.key(Key::Enter);
    assert!(window.shows(&format!("Rizika Nr. {} iš {n_risks}", found[0])), "{:?}", window.words());
    assert_eq!(listed(&window), found, "what was found stays listed");
    window.ctrl(Key::F);
    window.key(Key::ArrowDown);
    assert!(name_of_focused(&window).starts_with(&format!("{} ", found[0])));
    window.ctrl(Key::F);
    window.key(Key::Escape);
    assert_eq!(listed(&window).len(), n_risks);
    window.ctrl(Key::F);
    window.letters("tokio žodžio čia nėra");
    assert!(listed(&window).is_empty());
    window.click("Rodyti visas rizikas");
    assert_eq!(listed(&window).len(), n_risks);
}

#[test]
fn risks_are_filtered_by_band_acceptance_plan_and_checklist() {
    let mut window = example_at_risks();
    let risks = window.card().risks;
    let numbers = |lets: &dyn Fn(&skaidra::scoring::RiskScore) -> bool| -> Vec<usize> {
        risks.iter().enumerate().filter(|(_, it)| lets(it)).map(|(idx, _)| idx + 1).collect()
    };
    let assessment = window.assessment().clone();
    let instrument = &skaidra::content::builtin().instrument;
    let is_planned = |risk: &skaidra::scoring::RiskScore| {
        let kept = assessment.actions.iter().filter(|it| it.status != ActionStatus::Dropped);
        kept.flat_map(|it| &it.questions).any(|id| {
            instrument.question(id).unwrap().1.controls.iter().any(|it| it.risk == risk.id)
        })
    };
    let title = "Poreikio vertinimas ir eilės";
    let critical = numbers(&|it| it.band == RiskBand::Critical);
    assert!(!critical.is_empty() && critical.len() < risks.len());
    for (name, expected) in [
        ("Kritinės", critical),
        ("Reikšmingos", numbers(&|it| it.band == RiskBand::Significant)),
        ("Prisiimtos", numbers(&|it| assessment.acceptances.contains_key(&it.id))),
        ("Be veiksmo plane", numbers(&|it| !is_planned(it))),
        (title, numbers(&|it| it.checklist.as_str() == "needs-queues")),
        ("Visos", numbers(&|_| true)),
    ] {
        filter(&mut window, name);
        assert_eq!(listed(&window), expected, "{name}: {:?}", window.words());
    }
}

#[test]
fn a_way_to_a_risk_that_is_filtered_out_lists_all_again() {
    let mut window = example_at_risks();
    let n_risks = window.card().risks.len();
    filter(&mut window, "Kritinės");
    assert!(listed(&window).len() < n_risks);
    window.ctrl(Key::K);
    window.letters(&format!("{n_risks} rizika"));
    window.key(Key::Enter);
    for _ in 0..6 {
        window.run();
    }
    assert_eq!(listed(&window).len(), n_risks);
    assert!(name_of_focused(&window).starts_with(&format!("{n_risks} ")));
    // One that is listed leaves the filter as it is.
    filter(&mut window, "Kritinės");
    let before = listed(&window);
    window.ctrl(Key::K);
    window.letters("1 rizika");
    window.key(Key::Enter);
    window.run();
    assert_eq!(listed(&window), before);
}

#[test]
fn a_risk_that_a_short_assessment_does_not_ask_about_says_so_and_leads_to_all_questions() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("trumpasis.skaidra");
    super::kill::begin(&path);
    let mut session = skaidra::session::Session::open(&path).unwrap();
    let scope = Scope { is_rapid: true, ..session.assessment().scope.clone() };
    session.run(session.changed_at(), "Vedėja", Change::SetScope(scope)).unwrap();
    drop(session);
    let mut window =
        Begin { file: Some(path), folder, ..Begin::new(Language::Lithuanian) }.window();
    window.key(Key::Num2);
    let pack = skaidra::content::builtin();
    let is_asked = |id: &RiskId| {
        let mut questions = pack.instrument.questions();
        questions.any(|(_, it)| it.is_rapid && it.controls.iter().any(|it| it.risk == *id))
    };
    let risks = window.card().risks;
    let number = risks.iter().position(|it| !is_asked(&it.id)).unwrap();
    let text = &pack.texts(Language::Lithuanian).risk(&risks[number].id).unwrap().text;
    window.go(Tr::menu_screen_risks);
    let row = window.harness.get_all_by_label_contains(text.as_str()).next().unwrap();
    row.click();
    window.run();
    for (words, is_shown) in [
        (window.tr.risks_not_asked(), true),
        (window.tr.risks_working_none(), false),
        (window.tr.risks_missing_none(), false),
    ] {
        assert_eq!(window.shows(&words), is_shown, "{words}: {:?}", window.words());
    }
    let rows = window.words();
    let row = rows.iter().find(|it| it.starts_with(&format!("{} {text} ", number + 1))).unwrap();
    assert!(row.ends_with(&window.tr.risks_not_asked_row()), "{row}");
    window.press(Tr::risks_not_asked_all);
    assert!(window.shows("Kiek klausimų"), "{:?}", window.words());
}

#[test]
fn escape_closes_the_list_of_filters_and_nothing_behind_it() {
    let mut window = example_at_risks();
    let why = window.tr.risks_derivation();
    let is_open = |window: &Window| {
        let node = window.harness.get_by_label(&why);
        node.accesskit_node().data().is_expanded() == Some(true)
    };
    window.click(&why);
    assert!(is_open(&window));
    window.click_with("Rodomos rizikos");
    assert!(window.shows_with("Kritinės ("), "{:?}", window.words());
    window.key(Key::Escape);
    assert!(!window.shows_with("Kritinės ("), "{:?}", window.words());
    assert!(is_open(&window), "one Escape, one thing");
    window.key(Key::Escape);
    assert!(!is_open(&window));
}

#[test]
fn a_risk_whose_questions_do_not_apply_names_them_and_leads_there_and_to_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("trumpasis.skaidra");
    super::kill::begin(&path);
    let mut session = skaidra::session::Session::open(&path).unwrap();
    let scope = Scope { is_rapid: true, ..session.assessment().scope.clone() };
    let lists = scope.checklists.clone();
    session.run(session.changed_at(), "Vedėja", Change::SetScope(scope)).unwrap();
    let pack = skaidra::content::builtin();
    let lowering = |id: &RiskId, is_rapid: bool| {
        let all = pack.instrument.checklists.iter().filter(|it| lists.contains(&it.id));
        let all = all.flat_map(|it| &it.questions).filter(|it| it.is_rapid == is_rapid);
        let lowers = all.filter(|it| it.controls.iter().any(|it| it.risk == *id));
        lowers.map(|it| it.id.clone()).collect::<Vec<_>>()
    };
    let mut risks = pack.instrument.checklists.iter().flat_map(|it| &it.risks).map(|it| &it.id);
    let id =
        risks.find(|it| lowering(it, true).len() == 1 && !lowering(it, false).is_empty()).unwrap();
    let question = lowering(id, true).remove(0);
    let several = pack.instrument.checklists.iter().flat_map(|it| &it.risks).map(|it| &it.id);
    let several = several.clone().find(|it| 1 < lowering(it, true).len()).unwrap();
    let reason = skaidra::domain::Reason::parse("Šiais metais atrankų nebuvo").unwrap();
    for question in [&question].into_iter().chain(&lowering(several, true)) {
        let answer = Some(skaidra::domain::Answer::NotApplicable(reason.clone()));
        let change = Change::SetAnswer(question.clone(), answer);
        session.run(session.changed_at(), "Vedėja", change).unwrap();
    }
    drop(session);
    let mut window =
        Begin { file: Some(path), folder, ..Begin::new(Language::Lithuanian) }.window();
    window.go(Tr::menu_screen_risks);
    let text = &pack.texts(Language::Lithuanian).risk(id).unwrap().text;
    let row = window.words().into_iter().find(|it| it.contains(&format!(" {text} "))).unwrap();
    assert!(row.ends_with(&format!("klausimas {question} netaikomas")), "{row}");
    let text_of = |id: &RiskId| &pack.texts(Language::Lithuanian).risk(id).unwrap().text;
    let row_of = |it: &RiskId| {
        window.words().into_iter().find(|word| word.contains(&format!(" {} ", text_of(it))))
    };
    let several = row_of(several).unwrap();
    assert!(several.ends_with("jos klausimai netaikomi"), "{several}");
    window.click(&row);
    assert!(
        window.shows("Klausimas netaikomas: Šiais metais atrankų nebuvo"),
        "{:?}",
        window.words()
    );
    let n_more = lowering(id, false).len();
    let more = window.tr.risks_none_applies_more(n_more);
    assert!(window.shows(&more), "{more}: {:?}", window.words());
    assert!(window.shows(&window.tr.risks_not_asked_all()), "{:?}", window.words());
    window.click_with(&format!("{question}  "));
    assert!(window.shows("Kodėl klausimas netaikomas"), "{:?}", window.words());
}
