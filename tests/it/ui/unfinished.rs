//! Text that does not fit its field yet comes back with the file, and with what is missing, after the window is closed or killed.

use std::path::Path;

use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use skaidra::i18n::{Language, Tr};
use skaidra::store::Folders;

use super::bare::Bare;
use super::window::{Begin, Window, question};

/// A new assessment of one checklist, at its first question.
fn fresh() -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    Begin { file: Some(path), folder, ..Begin::new(Language::Lithuanian) }.window()
}

/// The worked example, at its plan.
fn planning() -> Window {
    let mut window = Window::example();
    window.click_first("Planas");
    window
}

/// The program killed after two seconds of rest and started again with the same file.
fn killed(mut window: Window) -> Window {
    window.rest(2);
    window.killed(Language::Lithuanian)
}

/// Whether this text stands somewhere.
fn stands(window: &Window, text: &str) -> bool {
    window.words().iter().any(|it| it.contains(text))
}

/// The texts that are kept for the file that is open.
fn kept(window: &Window) -> Vec<String> {
    let folders = Folders::below(&window.folder());
    let session = window.session();
    let path = folders.drafts_at(&session.header().id, session.path());
    skaidra::store::DraftsFile::open(&path).texts().keys().cloned().collect()
}

#[test]
fn a_reason_that_is_too_short_comes_back_and_goes_once_it_is_long_enough() {
    let mut window = fresh();
    window.key(Key::ArrowRight);
    window.key(Key::N);
    window.letters("Per trumpa");
    let mut window = killed(window);
    assert!(window.shows_with("Sugrįžo tekstas, kurio dar negalima įrašyti: core-02"));
    assert!(stands(&window, "Per trumpa"), "{:?}", window.words());
    assert!(window.shows_with("Trūksta 5 ženklų"), "{:?}", window.words());
    assert_eq!(kept(&window), ["not-applicable core-02"]);
    // Who goes on typing goes on in it, and answers nothing.
    window.letters(" 0t");
    assert!(stands(&window, "Per trumpa 0t"), "{:?}", window.words());
    assert!(window.on_disk().answers.is_empty());
    window.replace_text("Kodėl klausimas netaikomas", "Tokios paslaugos neteikiame");
    window.rest(2);
    assert!(window.on_disk().answers.contains_key(&question("core-02")));
    assert!(kept(&window).is_empty());
    let window = killed(window);
    assert!(!window.shows_with("Sugrįžo"));
}

#[test]
fn another_answer_puts_the_reason_away_and_the_question_can_be_left() {
    let mut window = fresh();
    window.key(Key::N);
    window.letters("Per trumpa");
    let mut window = killed(window);
    window.click_with("2 patvirtinta");
    assert!(!window.shows("Kodėl klausimas netaikomas"));
    window.key(Key::Enter);
    assert!(window.shows("core-02"));
}

/// A window of its own frames at the first question.
fn bare(folder: &Path, file: &Path) -> Bare {
    let mut window = Bare::new(folder, Some(file));
    window.frame(0.1, Vec::new());
    window
}

#[test]
fn closing_at_once_keeps_a_reason_that_is_too_short() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("planas.skaidra");
    super::kill::begin(&file);
    let mut window = bare(folder.path(), &file);
    window.key(Modifiers::NONE, Key::N);
    window.letters("Per trumpa", 0.1);
    assert!(window.close());
    drop(window);
    let window = Begin { file: Some(file), folder, ..Begin::new(Language::Lithuanian) }.window();
    assert!(stands(&window, "Per trumpa"), "{:?}", window.words());
}

#[test]
fn a_deadline_and_a_cost_that_are_none_come_back_at_their_action() {
    let mut window = planning();
    window.click("Kiti veiksmo 1 duomenys");
    window.type_into("Lėšos, Eur", "keli šimtai");
    window.key(Key::Tab);
    window.type_into_nth("Terminas", 0, "kitą pavasarį");
    let mut window = killed(window);
    assert!(window.shows_with("Sugrįžo tekstas, kurio dar negalima įrašyti: Planas"));
    window.click_first("Planas");
    assert!(stands(&window, "kitą pavasarį"), "{:?}", window.words());
    assert!(window.shows_with("Be datos termino patikrinti neįmanoma"));
    assert!(stands(&window, "keli šimtai"), "{:?}", window.words());
    assert!(window.shows_with("Rašykite sumą eurais"));
}

#[test]
fn undo_gives_up_a_text_that_came_back_before_it_takes_back_a_deed() {
    let mut window = planning();
    window.replace_text("Planas nuo", "2027-02-01");
    window.rest(2);
    window.replace_text("Planas nuo", "2031-0");
    window.rest(2);
    let mut window = killed(window);
    window.click_first("Planas");
    assert!(stands(&window, "2031-0"), "{:?}", window.words());
    window.harness.get_by_label("Planas nuo").focus();
    window.run();
    let period = window.on_disk().period;
    window.ctrl(Key::Z);
    assert!(stands(&window, "2027-02-01") && !stands(&window, "2031-0"), "{:?}", window.words());
    assert_eq!(window.on_disk().period, period, "no deed was taken back");
    window.ctrl(Key::Z);
    assert_ne!(window.on_disk().period, period);
}

#[test]
fn a_text_waits_while_another_file_is_open() {
    let mut window = fresh();
    let file = window.session().path().to_owned();
    window.key(Key::N);
    window.letters("Per trumpa");
    window.click_first("Pradžia");
    window.click("Atverti pavyzdį");
    assert!(kept(&window).is_empty(), "the other file has nothing to do with it");
    window.ctrl(Key::O);
    window.replace_text("Failo vieta", file.to_str().unwrap());
    window.key(Key::Enter);
    assert!(stands(&window, "Per trumpa"), "{:?}", window.words());
}

#[test]
fn evidence_with_a_date_that_is_none_comes_back() {
    let mut window = fresh();
    window.key(Key::Num3);
    window.key(Key::E);
    window.letters("Tvarkos aprašas");
    window.type_into("Data", "pernai rudenį");
    let window = killed(window);
    assert!(
        stands(&window, "Tvarkos aprašas") && stands(&window, "pernai rudenį"),
        "{:?}",
        window.words()
    );
    assert!(window.shows_with("Rašykite datą taip"));
}

#[test]
fn a_rating_without_a_reason_and_a_half_signed_acceptance_come_back() {
    let mut window = planning();
    window.click_first("Rizikos");
    let risk = window.first_risk();
    let impact = window.risk_score(&risk).impact.get();
    let other = if impact == 1 { 2 } else { impact - 1 };
    window.click(&format!("Poveikis: {other}"));
    window.click("Prisiimti riziką…");
    window.type_into("Kas prisiima (pareigos)", "Direktorė");
    window.type_into("Iki kada galioja", "niekada");
    let mut window = killed(window);
    assert!(window.shows_with("įrašyti: Rizikos"));
    assert_eq!(kept(&window).len(), 3, "{:?}", kept(&window));
    window.click_first("Rizikos");
    assert!(window.shows_with("Vertinimas bus įrašytas, kai paaiškinsite priežastį"));
    assert!(stands(&window, "Direktorė") && stands(&window, "niekada"), "{:?}", window.words());
    window.type_into("Kodėl vertinate kitaip", "Vietų mažai, eilė ilga");
    window.rest(2);
    assert_eq!(window.on_disk().ratings[&risk].impact.get(), other);
}

#[test]
fn days_of_the_plan_that_are_none_come_back() {
    let mut window = planning();
    window.replace_text("Planas nuo", "pavasarį");
    window.key(Key::Tab);
    window.replace_text("Planas iki", "rudenį");
    let mut window = killed(window);
    assert!(window.shows_with("Sugrįžo tekstas, kurio dar negalima įrašyti: Planas"));
    window.click_first("Planas");
    assert!(stands(&window, "pavasarį") && stands(&window, "rudenį"), "{:?}", window.words());
    assert!(window.shows_with("Rašykite datą taip"));
}

#[test]
fn what_is_not_recorded_is_said_in_the_foot_and_before_an_export_with_the_way_there() {
    let mut window = planning();
    window.replace_text("Planas iki", "2020-01-01");
    window.rest(2);
    assert!(window.shows("▲ Neįrašyta: Planas"), "{:?}", window.words());
    assert!(!window.shows_with("Išsaugota"), "{:?}", window.words());
    window.go(skaidra::i18n::Tr::menu_screen_export);
    assert!(
        window.shows_with("Neįrašyta: Planas. Kol laukelio tekstas netinkamas"),
        "{:?}",
        window.words()
    );
    window.click("Grįžti ir pabaigti");
    window.replace_text("Planas iki", "2028-12-31");
    window.rest(2);
    assert!(!window.shows_with("Neįrašyta"), "{:?}", window.words());
    window.go(skaidra::i18n::Tr::menu_screen_answers);
    window.key(Key::E);
    window.letters("Protokolas");
    window.rest(2);
    assert!(window.shows_with("▲ Neįrašyta: core-"), "{:?}", window.words());
    // Its words lead to the form, also where its question is shown already.
    window.click("Kitas");
    window.click("Kitas");
    for _ in 0..2 {
        window.click_with("▲ Neįrašyta: core-");
        window.run();
        let form = window.harness.get_by_label("Įrodymas").rect();
        assert!(form.top() < 760.0 && stands(&window, "Protokolas"), "{form:?}");
        let focused = super::keyboard::name_of_focused(&window);
        assert!(focused.contains("laipsnis"), "{focused}");
        window.key(Key::Tab);
    }
}

#[test]
fn a_copy_of_a_received_file_keeps_its_own_texts_and_brings_back_none_of_ours() {
    let mut window = fresh();
    let received = window.folder().join("gautas.skaidra");
    std::fs::copy(window.session().path(), &received).unwrap();
    window.key(Key::N);
    window.letters("Mūsų");
    window.rest(2);
    window.command(Tr::menu_command_review);
    window.replace_text("Failo vieta", &received.display().to_string());
    window.press(Tr::dialogs_review_go);
    window.wait_for_words("Įsivertinimo failas sveikas");
    window.press(Tr::menu_review_open);
    assert!(!window.shows_with("Sugrįžo"), "{:?}", window.words());
    window.type_into("Jūsų pareigos", "Vidaus auditorė");
    window.click("Toliau");
    window.go(Tr::menu_screen_answers);
    assert!(!stands(&window, "Mūsų"), "{:?}", window.words());
    window.key(Key::N);
    window.letters("Auditorės");
    let window = killed(window);
    assert!(window.shows_with("Kopija: ") && stands(&window, "Auditorės"), "{:?}", window.words());
}

#[test]
fn evidence_that_lacks_its_kind_comes_back_in_view_with_the_keyboard_at_the_kinds() {
    let mut window = fresh();
    window.key(Key::ArrowRight);
    window.key(Key::E);
    window.letters("Eilės protokolai");
    let mut window = killed(window);
    window.run();
    let seen = window.harness.get_by_label_contains("Koks tai įrodymas?");
    let screen = window.harness.ctx.content_rect();
    let label = window.tr.assessment_evidence_title();
    let title = window.harness.get_by_label(&label).rect();
    assert!(80.0 < title.top() && title.bottom() < screen.bottom() - 120.0, "{title:?}");
    assert!(seen.rect().bottom() < screen.bottom() - 120.0);
    let focused = super::keyboard::name_of_focused(&window);
    assert!(focused.contains(" laipsnis – "), "{focused}");
}
