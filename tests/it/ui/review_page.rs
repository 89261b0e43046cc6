//! What the review of a received plan tells an auditor: result with its reason, what waits, risks, actions, changes, another plan.

use std::path::{Path, PathBuf};

use egui_kittest::kittest::Queryable as _;
use skaidra::content;
use skaidra::domain::Change;
use skaidra::export::{Request, plan};
use skaidra::i18n::{Language, Tr};
use skaidra::report::pdf::Standard;
use skaidra::report::{Profile, plan_pdf};

use super::window::Window;
use crate::review::alter::{attachment_of, rewritten, unpacked};
use crate::review::sample::{at, changes, make, small, write};

/// A window that was given the file.
fn given(path: &Path) -> Window {
    let mut window = Window::open(Language::Lithuanian, path.to_owned());
    window.wait_for_words("Skaitmeninis atspaudas");
    window
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
    let altered = rewritten(&small().pdf, |file| {
        let id = attachment_of(file, "plan.json");
        let text = String::from_utf8(unpacked(file.get_object(id).unwrap())).unwrap();
        let text = text.replacen("\"owner\": \"Deputy head\"", "\"owner\": \"Somebody else\"", 1);
        let stream = file.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        stream.set_plain_content(text.into_bytes());
    });
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
    window.wait_for_words("kitas.pdf");
    assert!(window.shows_with("Palyginta su kita įstaiga"), "{:?}", window.words());
    assert!(window.shows_with("Rodiklis, ") && shows_review(&window), "{:?}", window.words());
    let sides = window.harness.get_by_label_contains("„Anksčiau“ čia – ");
    assert!(sides.rect().top() < 800.0, "what was asked for is brought on screen: {sides:?}");
    let question = &small().plan.checklists[0].questions[0].id;
    assert!(window.shows_with(&format!("{question}  ")), "{:?}", window.words());
    assert!(window.harness.state().assessment().is_none(), "nothing was opened");
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
}
