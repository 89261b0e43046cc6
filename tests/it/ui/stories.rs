//! Whole stories, told by what is written on the window: a new official makes a plan.

use eframe::egui::Key;
use skaidra::domain::{Deadline, InstitutionKind, OverallLevel};
use skaidra::i18n::{Language, Tr};
use skaidra::review::verify;

use super::window::{Window, question};
use crate::pdf::tools::text_of;

/// The director of a care home opens the program for the first time and leaves with a plan that an auditor can verify.
#[test]
fn a_new_official_makes_a_plan() {
    let mut window = Window::care_home(&["Direktorė"]);
    keep_one_checklist(&mut window);
    window.click("Pradėti įsivertinimą");

    // She answers every question by keyboard: mostly "written down", now and then "we do not know".
    let mut n_answered = 0;
    while !window.shows_with("Žiūrėti rezultatus") {
        let key = [Key::Num2, Key::Num3, Key::Num1][n_answered % 3];
        window.key(key);
        n_answered += 1;
        assert!(n_answered < 60, "{:?}", window.words());
        if !window.shows_with("Žiūrėti rezultatus") {
            window.key(Key::Enter);
        }
    }
    assert_eq!(window.on_disk().answers.len(), n_answered);

    // The result says what binds, in words first.
    window.key(Key::Enter);
    let level = window.tr.overall_level(OverallLevel::Nascent);
    assert!(window.shows_with(&level), "{:?}", window.words());

    // The plan is proposed; two measures are taken, owned and dated.
    window.go(Tr::menu_screen_plan);
    window.click_with("Įtraukti į planą: ");
    window.click_with("Įtraukti į planą: ");
    for (n, owner) in ["Vyriausioji slaugytoja", "Buhalterė"].into_iter().enumerate() {
        window.type_into_nth("Atsakingas (pareigos)", n, owner);
        window.type_into_nth("Terminas", n, "2027-06-30");
        window.rest(2);
    }
    let actions = window.on_disk().actions;
    let owners: Vec<_> = actions.iter().map(|it| it.owner.clone().unwrap()).collect();
    assert_eq!(owners, ["Vyriausioji slaugytoja", "Buhalterė"]);
    let due = Some(Deadline::On(jiff::civil::date(2027, 6, 30)));
    assert!(actions.iter().all(|it| it.due == due));

    // The plan leaves as a PDF that proves itself, in her language.
    window.go(Tr::menu_screen_export);
    let path = window.folder().join("planas.pdf");
    window.replace_text("Kur įrašyti", path.to_str().unwrap());
    window.click("Eksportuoti");
    window.wait_for("✓ Įrašyta ir patikrinta");
    let bytes = std::fs::read(&path).unwrap();
    let verification = verify(&bytes, env!("CARGO_PKG_VERSION")).unwrap();
    assert!(verification.is_ok());
    assert_eq!(verification.head, window.session().head());
    // A line of the page may end between words and within one.
    let text = text_of(&bytes).replace("\u{ad}\n", "");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["Ąžuolyno globos namai", "Vyriausioji slaugytoja", "2027"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert_eq!(window.on_disk().institution.kind, InstitutionKind::CareHome);
}

/// Leaves the first checklist in the scope and takes the others out.
fn keep_one_checklist(window: &mut Window) {
    let pack = skaidra::content::builtin();
    let scope = pack.proposed_scope(InstitutionKind::CareHome);
    let texts = pack.texts(Language::Lithuanian);
    for id in scope.checklists.iter().skip(1) {
        let title = texts.checklist(id).unwrap().title.clone();
        window.click_with(&title);
    }
}

/// cset#5321: the first click on an answer only gave the window the keyboard.
#[test]
fn the_first_click_counts() {
    let mut window = Window::example();
    window.click("Atsakymai");
    let before = window.assessment().answers.len();
    let n_records = window.session().records().len();
    window.click_with("4 nepriklausomai patikrinta");
    assert_eq!(window.session().records().len(), n_records + 1, "one click, one record");
    assert!(before <= window.on_disk().answers.len());
    // Also from a text field that has the keyboard: one click leaves it, saves it and answers.
    window.key(Key::T);
    window.letters("Pusė sakinio");
    window.click_with("1 pavieniai veiksmai");
    assert_eq!(window.session().records().len(), n_records + 3);
    assert!(window.on_disk().notes.values().any(|it| it.contains("Pusė sakinio")));
}

/// ciso#1321: the report came out in the language of the screen, whatever was chosen.
#[test]
fn the_language_of_the_report_is_the_one_that_was_chosen() {
    let title = |it: Language| Tr::new(it).report_document_title().to_lowercase();
    for (screen, report) in [
        (Language::Lithuanian, Language::English),
        (Language::English, Language::Lithuanian),
        (Language::Lithuanian, Language::Norwegian),
    ] {
        let mut window = Window::new(screen);
        window.press(Tr::menu_command_example);
        window.go(Tr::menu_screen_export);
        window.click(report.own_name());
        let path = window.folder().join("plan.pdf");
        let label = window.tr.dialogs_export_path();
        window.replace_text(&label, path.to_str().unwrap());
        // The last of that name: the rail may have the same word.
        let go = window.tr.dialogs_export_go();
        window.click_last(&go);
        let done = window.tr.dialogs_export_done();
        window.wait_for_words(&done);
        let text = text_of(&std::fs::read(&path).unwrap()).to_lowercase();
        for other in Language::ALL {
            assert_eq!(text.contains(&title(other)), other == report, "{screen:?} {report:?}");
        }
        assert!(window.shows(&window.tr.dialogs_export_go()), "the screen keeps its own");
    }
}

/// What is answered for one question is not shown for another after a quick step.
#[test]
fn answers_stay_with_their_question() {
    let mut window = Window::example();
    window.click("Atsakymai");
    window.key(Key::Num4);
    window.key(Key::ArrowRight);
    window.key(Key::ArrowLeft);
    window.key(Key::Num3);
    let id = question("core-20");
    assert_eq!(window.on_disk().answers[&id].level().unwrap().get(), 3);
}
