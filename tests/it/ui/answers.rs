//! A new official makes an assessment and answers, by keyboard and by mouse.

use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::{Answer, InstitutionKind};
use skaidra::i18n::{Language, Tr};

use super::window::{Window, question};

/// A new assessment of a care home with one checklist.
fn begin() -> Window {
    let mut window = Window::care_home(&["Direktorė", "Socialinė darbuotoja", "Buhalterė"]);
    window.click("Pradėti įsivertinimą");
    window
}

#[test]
fn a_new_assessment_is_on_disk_before_it_is_shown_as_saved() {
    let window = begin();
    let disk = window.on_disk();
    assert_eq!(disk, *window.assessment());
    assert_eq!(disk.institution.name, "Ąžuolyno globos namai");
    assert_eq!(disk.institution.kind, InstitutionKind::CareHome);
    assert_eq!(disk.team, ["Direktorė", "Socialinė darbuotoja", "Buhalterė"]);
    assert!(disk.scope.checklists.iter().any(|it| it.as_str() == "care-homes"));
    assert!(window.shows_with("Išsaugota 14:32"), "{:?}", window.words());
    assert!(window.session().records().iter().all(|it| it.by == "Direktorė"));
}

#[test]
fn answers_are_given_by_keyboard_and_saved_at_once() {
    let mut window = begin();
    window.key(Key::Num3);
    assert_eq!(window.on_disk().answers[&question("core-01")], level(3));
    assert!(window.shows_with("Pagrįsta 1 iš 3: trūksta veiklos įrašų"), "{:?}", window.words());
    window.key(Key::Enter);
    window.letters("?");
    assert_eq!(window.on_disk().answers[&question("core-02")], Answer::Unknown);
    window.key(Key::ArrowRight);
    window.key(Key::Num0);
    assert_eq!(window.on_disk().answers[&question("core-03")], level(0));
    window.key(Key::ArrowLeft);
    window.key(Key::Num2);
    assert_eq!(window.on_disk().answers[&question("core-02")], level(2));
    window.ctrl(Key::Z);
    assert_eq!(window.on_disk().answers[&question("core-02")], Answer::Unknown);
}

#[test]
fn bringing_back_where_nothing_was_taken_back_changes_nothing() {
    let mut window = begin();
    window.key(Key::Num3);
    let redo = Modifiers::COMMAND | Modifiers::SHIFT;
    window.harness.key_press_modifiers(redo, Key::Z);
    window.run();
    assert_eq!(window.on_disk().answers[&question("core-01")], level(3));
    window.ctrl(Key::Z);
    assert!(window.on_disk().answers.is_empty());
    // As Windows has it.
    window.ctrl(Key::Y);
    assert_eq!(window.on_disk().answers[&question("core-01")], level(3));
}

#[test]
fn a_date_that_misses_its_field_answers_nothing_and_says_so() {
    let mut window = begin();
    window.key(Key::Num3);
    window.key(Key::E);
    window.letters("Bylų patikros pažyma");
    window.choose_grade(2);
    window.harness.ctx.memory_mut(eframe::egui::Memory::stop_text_input);
    for key in [Key::Num2, Key::Num0, Key::N] {
        window.key(key);
    }
    window.letters("2026");
    assert_eq!(window.on_disk().answers[&question("core-01")], level(3));
    assert!(window.shows_with("Niekas nepakeista: atvertas įrodymas"), "{:?}", window.words());
    window.click("Baigta");
    window.key(Key::Num2);
    assert_eq!(window.on_disk().answers[&question("core-01")], level(2));
}

#[test]
fn answers_are_given_by_mouse_and_taken_back_by_name() {
    let mut window = begin();
    window.click("2 patvirtinta raštu");
    assert_eq!(window.assessment().answers[&question("core-01")], level(2));
    window.click_with("Atšaukti: atsakymas core-01 „Ar ");
    assert!(window.assessment().answers.is_empty());
    window.click_with("Grąžinti: atsakymas core-01 „Ar ");
    assert_eq!(window.on_disk().answers[&question("core-01")], level(2));
}

#[test]
fn evidence_raises_the_supported_level() {
    let mut window = begin();
    window.key(Key::Num3);
    window.key(Key::E);
    window.letters("Bylų patikros pažyma");
    window.rest(2);
    assert!(window.assessment().evidence.is_empty(), "nobody said what kind of evidence it is");
    window.choose_grade(2);
    let evidence = &window.on_disk().evidence[&question("core-01")];
    assert_eq!((evidence[0].title.as_str(), evidence[0].grade.get()), ("Bylų patikros pažyma", 2));
    assert!(window.shows_with("Pagrįsta 3 iš 3"), "{:?}", window.words());
    window.type_into("Numeris ar registras", "P-12");
    window.click("Kitas");
    let evidence = &window.on_disk().evidence[&question("core-01")];
    assert_eq!(evidence.len(), 1);
    assert_eq!(evidence[0].reference.as_deref(), Some("P-12"));
}

#[test]
fn a_question_that_does_not_apply_needs_a_reason() {
    let mut window = begin();
    window.key(Key::N);
    window.letters("Neturime");
    window.rest(2);
    assert!(window.assessment().answers.is_empty());
    assert!(window.shows_with("Trūksta 7 ženklų"), "{:?}", window.words());
    window.letters(" tokios tarnybos");
    window.rest(2);
    let answer = window.on_disk().answers[&question("core-01")].clone();
    let Answer::NotApplicable(reason) = answer else { panic!("{answer:?}") };
    assert_eq!(reason.as_str(), "Neturime tokios tarnybos");
}

#[test]
fn a_reason_that_is_too_short_keeps_the_keyboard_on_enter() {
    let mut window = begin();
    window.key(Key::N);
    window.typed("Nera");
    window.key(Key::Enter);
    assert!(window.shows_with("Trūksta 11 ženklų"), "{:?}", window.words());
    // Among the letters are commands and digits.
    window.typed(" tokios pareigybes nuo 2024");
    window.key(Key::Enter);
    let disk = window.on_disk();
    let answer = disk.answers[&question("core-01")].clone();
    let Answer::NotApplicable(reason) = answer else { panic!("{answer:?}") };
    assert_eq!(reason.as_str(), "Nera tokios pareigybes nuo 2024");
    assert!(disk.notes.is_empty());
}

#[test]
fn a_note_is_saved_after_a_rest_and_on_leaving() {
    let mut window = begin();
    window.key(Key::T);
    window.letters("Paklausti personalo");
    window.rest(2);
    assert_eq!(window.on_disk().notes[&question("core-01")], "Paklausti personalo");
    window.letters(" skyriaus");
    window.click("Pradžia");
    assert_eq!(window.on_disk().notes[&question("core-01")], "Paklausti personalo skyriaus");
}

#[test]
fn the_filter_shows_what_is_left() {
    let mut window = begin();
    window.key(Key::Num2);
    window.ctrl(Key::F);
    window.filter("Neatsakyti");
    assert!(!window.shows_with("core-01 Ar"), "the answered question has left the list");
    assert!(window.shows_with("core-02 Ar"));
}

#[test]
fn the_palette_finds_without_accents() {
    let mut window = begin();
    window.ctrl(Key::K);
    window.letters("ankstesnis");
    assert!(window.shows_with("Ankstesnis klausimas"));
    window.key(Key::Escape);
    window.ctrl(Key::K);
    window.letters("nezinome");
    window.key(Key::Enter);
    assert_eq!(window.on_disk().answers[&question("core-01")], Answer::Unknown);
}

fn level(level: u8) -> Answer {
    Answer::Level(skaidra::domain::MaturityLevel::new(level).unwrap())
}

#[test]
fn the_heading_of_a_checklist_is_in_view_with_its_first_question() {
    let mut window = Window::example();
    window.click_first("Atsakymai");
    let pack = skaidra::content::builtin();
    let scope = window.assessment().scope.clone();
    let in_scope = pack.instrument.checklists.iter();
    let lists: Vec<_> = in_scope.filter(|it| scope.checklists.contains(&it.id)).collect();
    for (before, list) in lists.iter().zip(&lists[1..]) {
        let last = before.questions.iter().rfind(|it| scope.asks(it)).unwrap();
        window.ctrl(Key::K);
        window.letters(last.id.as_str());
        window.key(Key::Enter);
        window.key(Key::ArrowRight);
        window.run();
        let title = &pack.texts(Language::Lithuanian).checklist(&list.id).unwrap().title;
        let head = window.harness.get_by_label_contains(&format!("{title}, ")).rect();
        assert!(80.0 < head.top() && head.bottom() < 700.0, "{title}: {head:?}");
    }
}

#[test]
fn a_pause_in_the_reason_for_n_a_takes_no_answer_away_and_escape_gives_it_up() {
    let mut window = begin();
    let id = question("core-01");
    window.key(Key::Num4);
    window.key(Key::N);
    window.letters("Savivaldybė tokios paslaugos");
    window.rest(3);
    assert_eq!(window.on_disk().answers[&id], level(4), "half a sentence");
    assert!(window.shows_with("Enter – įrašyti"), "{:?}", window.words());
    window.key(Key::Escape);
    window.rest(2);
    assert_eq!(window.on_disk().answers[&id], level(4));
    assert!(!window.shows_with("Neįrašyta"), "{:?}", window.words());
    for leave in [Key::Enter, Key::Tab] {
        window.key(Key::Num4);
        window.key(Key::N);
        window.letters("Savivaldybė tokios paslaugos neteikia");
        window.key(leave);
        window.rest(1);
        assert!(matches!(window.on_disk().answers[&id], Answer::NotApplicable(_)), "{leave:?}");
        assert!(!window.shows_with("Enter – įrašyti"), "{:?}", window.words());
    }
    // While it is typed nothing is lost: it comes back with the file, and so does the answer.
    window.key(Key::Num4);
    window.key(Key::N);
    window.letters(" Neteikia ir kaimynai");
    window.rest(3);
    let window = window.killed(Language::Lithuanian);
    assert_eq!(window.on_disk().answers[&id], level(4));
    let reason = window.harness.get_by_label("Kodėl klausimas netaikomas");
    let text = reason.accesskit_node().value().unwrap_or_default();
    assert!(text.contains("Neteikia ir kaimynai"), "{text}");
}

#[test]
fn nor_does_a_pause_take_last_years_answer_away_while_it_waits() {
    let mut window = Window::example();
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    let id = window.assessment().to_confirm.iter().next().unwrap().clone();
    window.go_to_question(id.as_str());
    window.key(Key::N);
    window.letters("Savivaldybė tokios paslaugos");
    window.rest(3);
    assert!(window.on_disk().to_confirm.contains(&id));
    window.key(Key::Escape);
    window.rest(2);
    assert!(window.on_disk().to_confirm.contains(&id));
    assert!(!matches!(window.on_disk().answers[&id], Answer::NotApplicable(_)));
}
