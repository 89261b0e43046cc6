//! What the review of a received plan tells an auditor: result with its reason, what waits, risks, actions, changes, another plan.

use std::path::{Path, PathBuf};

use eframe::egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::content;
use skaidra::domain::{Acceptance, Action, ActionId, ActionStatus, Change, Reason, Scope};
use skaidra::export::{Request, plan};
use skaidra::i18n::{Language, Tr};
use skaidra::report::pdf::Standard;
use skaidra::report::{Fault, Profile, document_of, faults_of, markdown, plan_pdf};

use super::window::Window;
use crate::review::alter::{attachment_of, rewritten, unpacked};
use crate::review::sample::{at, changes, make, small, write};

/// A window that was given the file.
fn given(path: &Path) -> Window {
    let mut window = Window::open(Language::Lithuanian, path.to_owned());
    window.wait_for_words("Skaitmeninis atspaudas");
    window
}

/// The path in the dialog.
fn value(window: &Window) -> String {
    let field = window.harness.get_by_role_and_label(Role::MultilineTextInput, "Failo vieta");
    field.accesskit_node().value().unwrap_or_default()
}

/// Whether the review is still what is on the screen.
fn shows_review(window: &Window) -> bool {
    window.shows("Gauto plano peržiūra")
}

fn kept(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// The sample a year on: its second answer is blank, the first plan is remembered in it.
fn next(folder: &Path) -> Vec<u8> {
    let mut session = write(&folder.join("next.skaidra"), &changes("Ąžuolyno globos namai"));
    let question = small().plan.checklists[0].questions[1].id.clone();
    session.run(at(40), "Skyriaus vedėjas", Change::SetAnswer(question, None)).unwrap();
    let pack = content::builtin();
    let old = &small().plan;
    let request = Request {
        pack,
        language: Language::Lithuanian,
        profile: Profile::Full,
        at: at(50),
        previous: Some(old),
    };
    let plan = plan(&session, &request);
    plan_pdf(&plan, Some(&session.journal_bytes()), Standard::Ua1).unwrap().bytes
}

#[test]
fn a_withheld_index_is_told_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let window = given(&kept(folder.path(), "gautas.pdf", &small().pdf));
    assert!(small().plan.scores.index.withheld, "the sample has few answers");
    let words = window.words();
    let reason = words.iter().position(|it| it.contains("per mažai atsakyta")).unwrap();
    let index = words.iter().position(|it| it.starts_with("Todėl indeksas")).unwrap();
    let top = |words: &str| window.harness.get_by_label_contains(words).rect().top();
    assert!(top("per mažai atsakyta") < top("Todėl indeksas"), "{reason} {index} {words:?}");
}

#[test]
fn risks_and_actions_of_the_plan_are_seen_without_opening_it() {
    let folder = tempfile::tempdir().unwrap();
    let window = given(&kept(folder.path(), "gautas.pdf", &small().pdf));
    assert!(window.shows("Didžiausios likutinės rizikos"), "{:?}", window.words());
    assert!(window.shows("Veiksmai"), "{:?}", window.words());
    let action = &small().plan.actions[0];
    assert!(window.shows_with(&action.title), "{:?}", window.words());
    if let Some(owner) = &action.owner {
        assert!(window.shows_with(owner), "{:?}", window.words());
    }
}

#[test]
fn the_fingerprint_stands_in_groups_and_is_copied_whole() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = given(&kept(folder.path(), "gautas.pdf", &small().pdf));
    let head = &small().plan.head;
    assert!(window.shows_with(&format!("{} {}", &head[..8], &head[8..16])), "{:?}", window.words());
    window.click("Kopijuoti atspaudą");
    assert!(window.shows("Nukopijuota"), "{:?}", window.words());
}

#[test]
fn a_received_assessment_is_not_called_a_plan() {
    let folder = tempfile::tempdir().unwrap();
    let path = kept(folder.path(), "gautas.skaidra", &small().journal);
    let mut window = Window::new(Language::Lithuanian);
    window.command(Tr::menu_command_review);
    window.replace_text("Failo vieta", &path.display().to_string());
    window.key(eframe::egui::Key::Enter);
    window.wait_for_words("Skaitmeninis atspaudas");
    assert!(window.shows("Gauto įsivertinimo peržiūra"), "{:?}", window.words());
}

#[test]
fn what_changed_is_told_where_the_plan_carries_it() {
    let folder = tempfile::tempdir().unwrap();
    let window = given(&kept(folder.path(), "next.pdf", &next(folder.path())));
    assert!(window.shows("Kas pasikeitė nuo ankstesnio įsivertinimo"), "{:?}", window.words());
    assert!(!window.shows_with("indeksas nukrito"), "neither is published");
    let question = &small().plan.checklists[0].questions[1].id;
    let line = format!("{question}  ");
    assert!(window.shows_with(&line), "{:?}", window.words());
    let first = given(&kept(folder.path(), "first.pdf", &small().pdf));
    assert!(!first.shows("Kas pasikeitė nuo ankstesnio įsivertinimo"), "{:?}", first.words());
}

#[test]
fn what_was_altered_in_a_plan_is_told_field_by_field() {
    let owner = "\"owner\": \"Deputy head\"";
    let altered = replaced("plan.json", owner, "\"owner\": \"Somebody else\"");
    let folder = tempfile::tempdir().unwrap();
    let window = given(&kept(folder.path(), "gautas.pdf", &altered));
    assert!(window.shows("Kas kitaip: žurnale → plane"), "{:?}", window.words());
    let told = "Atsakingas (pareigos): Deputy head → Somebody else";
    assert!(window.shows_with(told), "{:?}", window.words());
    let whole = given(&kept(folder.path(), "sveikas.pdf", &small().pdf));
    assert!(!whole.shows_with("Kas kitaip"), "{:?}", whole.words());
}

#[test]
fn two_received_plans_are_compared_without_opening_either() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = given(&kept(folder.path(), "gautas.pdf", &small().pdf));
    let other = make(
        &changes("Kiti globos namai")[..8],
        Language::Lithuanian,
        Profile::Full,
        Standard::Ua1,
    );
    let other = kept(folder.path(), "kitas.pdf", &other.pdf);
    window.click("Palyginti su kitu planu…");
    window.replace_text("Failo vieta", &other.display().to_string());
    window.click("Palyginti");
    window.wait_for_words("Palyginta su failu „kitas.pdf“");
    window.run();
    assert!(window.shows_with("Palyginta su kita įstaiga"), "{:?}", window.words());
    assert!(window.shows_with("Rodiklis, ") && shows_review(&window), "{:?}", window.words());
    let sides = window.harness.get_by_label_contains("„Anksčiau“ čia – ");
    assert!(sides.rect().top() < 800.0, "what was asked for is brought on screen: {sides:?}");
    let question = &small().plan.checklists[0].questions[0].id;
    assert!(window.shows_with(&format!("{question}  ")), "{:?}", window.words());
    assert!(window.harness.state().assessment().is_none(), "nothing was opened");
}

#[test]
fn a_received_plan_beside_itself_is_said_to_be_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = given(&kept(folder.path(), "gautas.pdf", &small().pdf));
    let same = kept(folder.path(), "tas-pats.pdf", &small().pdf);
    window.click("Palyginti su kitu planu…");
    window.replace_text("Failo vieta", &same.display().to_string());
    window.click("Palyginti");
    window.wait_for_words("Tai tas pats įsivertinimas (atspaudas ");
    assert!(!window.shows_with("„Anksčiau“ čia – "), "{:?}", window.words());
    assert!(!window.shows_with("Rodiklis, "), "{:?}", window.words());
}

#[test]
fn a_plan_that_was_altered_is_refused_as_the_other_side() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = given(&kept(folder.path(), "gautas.pdf", &small().pdf));
    let broken = kept(folder.path(), "svetimas.pdf", b"%PDF-1.4\nhello");
    window.click("Palyginti su kitu planu…");
    window.replace_text("Failo vieta", &broken.display().to_string());
    window.click("Palyginti");
    window.wait_for_words("svetimas.pdf");
    assert!(!window.shows_with("Rodiklis, "), "{:?}", window.words());
    // The dialog asks again, with the path that was given and what is wrong with it.
    let path = broken.display().to_string();
    assert_eq!(value(&window), path, "{:?}", window.words());
    let folder = format!("{}{}", folder.path().display(), std::path::MAIN_SEPARATOR);
    window.key(eframe::egui::Key::Escape);
    window.click("Palyginti su kitu planu…");
    assert_eq!(value(&window), folder, "beside the plan under review");
}

/// The sample with other words in an attached file.
fn replaced(name: &str, from: &str, to: &str) -> Vec<u8> {
    rewritten(&small().pdf, |file| {
        let id = attachment_of(file, name);
        let text = String::from_utf8(unpacked(file.get_object(id).unwrap())).unwrap();
        assert!(text.contains(from), "{text}");
        let stream = file.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        stream.set_plain_content(text.replacen(from, to, 1).into_bytes());
    })
}

#[test]
fn a_level_that_the_answers_do_not_give_is_not_told_as_a_fact() {
    let forged = replaced("plan.json", "\"level\": \"nascent\"", "\"level\": \"leading\"");
    let folder = tempfile::tempdir().unwrap();
    let window = given(&kept(folder.path(), "gautas.pdf", &forged));
    assert!(
        window.shows_with("Perskaičiavus iš atsakymų: lygis „Užuomazga“"),
        "{:?}",
        window.words()
    );
    assert!(!window.shows_with("brandos lygis – „Pirmaujantis“"), "{:?}", window.words());
}

#[test]
fn what_the_plan_finds_fault_with_itself_stands_on_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let window = given(&kept(folder.path(), "gautas.pdf", &small().pdf));
    let all = faults_of(&small().plan, &window.tr);
    assert!(!all.is_empty());
    let heading = window.tr.menu_review_attention(all.len());
    assert!(window.shows(&heading), "{:?}", window.words());
    assert!(window.shows_with("Atsakyta (pagal svorį) – "), "{:?}", window.words());
    let pages = markdown(&document_of(&small().plan, &window.tr));
    for Fault { sentence, things } in &all {
        assert!(pages.contains(sentence.as_str()), "not as on the pages: {sentence} {pages}");
        for words in things.iter().chain([sentence]) {
            assert!(window.shows_with(words), "{words}: {:?}", window.words());
        }
    }
}

#[test]
fn of_many_risks_that_stay_high_the_first_are_named_and_the_others_where_they_are_asked_for() {
    let mut all = changes("Ąžuolyno globos namai");
    let checklists = content::builtin().instrument.checklists.iter().map(|it| it.id.clone());
    all.push(Change::SetScope(Scope { checklists: checklists.collect(), is_rapid: false }));
    let sample = make(&all, Language::Lithuanian, Profile::Full, Standard::Ua1);
    let folder = tempfile::tempdir().unwrap();
    let mut window = given(&kept(folder.path(), "gautas.pdf", &sample.pdf));
    let faults = faults_of(&sample.plan, &window.tr);
    let things = &faults.iter().find(|it| 10 < it.things.len()).unwrap().things;
    let (tenth, next) = (&things[9], &things[10]);
    assert!(window.shows(tenth) && !window.shows(next), "{:?}", window.words());
    assert!(!window.shows_with("„nepakanka“"), "no table here says so: {:?}", window.words());
    window.click(&window.tr.plan_window_checks_more(things.len() - 10));
    assert!(things.iter().all(|it| window.shows(it)), "{:?}", window.words());
    window.click(&window.tr.plan_window_checks_fewer());
    assert!(!window.shows(next), "{:?}", window.words());
}

#[test]
fn an_action_that_was_dropped_stands_last_with_its_reason() {
    let mut all = changes("Ąžuolyno globos namai");
    let Some(Change::AddAction(_, action)) = all.last().cloned() else { panic!("an action") };
    let dropped = Action {
        id: ActionId::parse("a-02").unwrap(),
        title: "Pirkti eilių programą".to_owned(),
        status: ActionStatus::Dropped,
        reason: Some("Pakaks turimos sistemos".to_owned()),
        ..action
    };
    all.push(Change::AddAction(0, dropped));
    let sample = make(&all, Language::Lithuanian, Profile::Full, Standard::Ua1);
    let folder = tempfile::tempdir().unwrap();
    let window = given(&kept(folder.path(), "gautas.pdf", &sample.pdf));
    let top = |words: &str| window.harness.get_by_label_contains(words).rect().top();
    let reason = "Pirkti eilių programą (kodėl atsisakyta: Pakaks turimos sistemos)";
    assert!(top("A second assessor confirms") < top(reason), "{:?}", window.words());
    assert!(window.shows_with("plane 1 veiksmas"), "{:?}", window.words());
    // Each has the number that it has in print; what was dropped has none there.
    let titles = sample.plan.actions.iter().map(|it| it.title.as_str());
    let kept = titles.filter(|it| !it.starts_with("Pirkti")).map(|it| format!("1. {it}"));
    for words in kept.chain([reason.to_owned()]) {
        assert!(window.shows_with(&words), "{words}: {:?}", window.words());
    }
    let texts = content::builtin().texts(Language::Lithuanian);
    for (number, risk) in (1..).zip(sample.plan.scores.risks.iter().take(5)) {
        let words = format!("{number}. {}", texts.risk(&risk.id).unwrap().text);
        assert!(window.shows_with(&words), "{words}: {:?}", window.words());
    }
}

#[test]
fn a_file_that_was_only_written_again_is_compared_like_the_plan_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let again = kept(folder.path(), "perrašytas.pdf", &rewritten(&small().pdf, |_| {}));
    let window = given(&again);
    assert!(window.shows_with("Plano turinys nepakeistas"), "{:?}", window.words());
    assert!(!window.shows_with("Nesiremkite šiuo planu"), "{:?}", window.words());
    assert!(window.shows("Palyginti su kitu planu…"), "{:?}", window.words());
    let mut window = given(&kept(folder.path(), "gautas.pdf", &small().pdf));
    window.click("Palyginti su kitu planu…");
    window.replace_text("Failo vieta", &again.display().to_string());
    window.click("Palyginti");
    window.wait_for_words("Failą po eksportavimo perrašė kita programa");
    // Another plan is told last, so that nothing of this one stands below it.
    let top = |words: &str| window.harness.get_by_label_contains(words).rect().top();
    assert!(
        top("Didžiausios likutinės rizikos") < top("Palyginta su failu"),
        "{:?}",
        window.words()
    );
}

#[test]
fn the_copy_of_a_plan_that_failed_says_so_and_leads_back_to_what_was_found() {
    let owner = "\"owner\": \"Deputy head\"";
    let forged = replaced("plan.json", owner, "\"owner\": \"Somebody else\"");
    let folder = tempfile::tempdir().unwrap();
    let mut window = given(&kept(folder.path(), "gautas.pdf", &forged));
    window.click("Atverti įsivertinimo kopiją");
    window.click("Kol kas tik skaitysiu");
    let mark = "Tai kopija iš plano, kuris neatitinka savo duomenų";
    for screen in [Tr::menu_screen_results, Tr::menu_screen_answers, Tr::menu_screen_plan] {
        window.go(screen);
        assert!(window.shows_with(mark), "{:?}", window.words());
    }
    window.click("← Grįžti į gauto plano peržiūrą");
    assert!(shows_review(&window) && window.shows_with("Somebody else"), "{:?}", window.words());
    window.go(Tr::menu_screen_results);
    // Opened again it is still what it was.
    let mut window = window.killed(Language::Lithuanian);
    assert!(window.shows_with(mark), "{:?}", window.words());
    // The plan itself is found again as well, and is never what work goes on with.
    window.go(Tr::menu_screen_start);
    window.click_with("Gautas planas: Ąžuolynas Care Home");
    window.wait_for_words("Somebody else");
    assert!(shows_review(&window), "{:?}", window.words());
    let window = window.again(Language::Lithuanian);
    assert!(!window.shows_with("Tęsti: Gautas planas"), "{:?}", window.words());
    let mut whole = given(&kept(folder.path(), "sveikas.pdf", &small().pdf));
    whole.click("Atverti įsivertinimo kopiją");
    whole.click("Kol kas tik skaitysiu");
    assert!(!whole.shows_with(mark) && whole.shows_with("Grįžti į gauto plano peržiūrą"));
}

#[test]
fn a_plan_in_another_language_tells_its_risks_and_questions_in_that_of_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let path = kept(folder.path(), "next.pdf", &next(folder.path()));
    let mut window = Window::open(Language::Norwegian, path);
    let open = window.tr.menu_review_actions();
    window.wait_for(&open);
    let texts = content::builtin().texts(Language::Norwegian);
    let plan = &small().plan;
    let risk = &texts.risk(&plan.scores.risks[0].id).unwrap().text;
    assert!(window.shows_with(risk), "{:?}", window.words());
    let question = &plan.checklists[0].questions[1].id;
    let words = format!("{question}  {}", texts.question(question).unwrap().text);
    assert!(window.shows_with(&words), "{:?}", window.words());
}

#[test]
fn an_acceptance_that_has_run_out_is_not_told_as_one_that_counts() {
    let folder = tempfile::tempdir().unwrap();
    let risk = small().plan.scores.risks[0].id.clone();
    let accepted = |until| Acceptance {
        by: "Direktorius".to_owned(),
        reason: Reason::parse("Kitais metais bus nauja sistema").unwrap(),
        until,
    };
    for (until, told, untold) in [
        (jiff::civil::date(2026, 5, 31), "prisiėmimas baigėsi 2026", "prisiimta iki 2026"),
        (jiff::civil::date(2026, 12, 31), "prisiimta iki 2026", "prisiėmimas baigėsi 2026"),
    ] {
        let mut deeds = changes("Ąžuolyno globos namai");
        deeds.push(Change::SetAcceptance(risk.clone(), Some(accepted(until))));
        let sample = make(&deeds, Language::Lithuanian, Profile::Full, Standard::Ua1);
        let window = given(&kept(folder.path(), "a.pdf", &sample.pdf));
        assert!(window.shows_with(told), "{:?}", window.words());
        assert!(!window.shows_with(untold), "{:?}", window.words());
    }
}
