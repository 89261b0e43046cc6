//! Evidence that is half done stays out of the record, whichever way its form is left, and waits where it was written.

use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::{Answer, Evidence, MaturityLevel};
use skaidra::i18n::Language;

use super::bare::Bare;
use super::window::{Begin, Window, question};

const BAD: &str = "pernai rudenį";

/// A new assessment whose first question is answered, with its file.
fn fresh() -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut window =
        Begin { file: Some(path), folder, ..Begin::new(Language::Lithuanian) }.window();
    window.key(Key::Num3);
    window
}

/// Writes a piece of evidence without finishing it.
fn write(window: &mut Window, title: &str, date: &str) {
    window.key(Key::E);
    window.letters(title);
    window.type_into("Data", date);
    window.choose_grade(1);
}

/// The pieces on disk, as title, number and date.
fn pieces(window: &Window) -> Vec<(String, String, String)> {
    let all = window.on_disk().evidence;
    let words = |it: &Evidence| {
        let date = it.date.map(|it| it.to_string()).unwrap_or_default();
        (it.title.clone(), it.reference.clone().unwrap_or_default(), date)
    };
    all.get(&question("core-01")).into_iter().flatten().map(words).collect()
}

fn piece(title: &str, date: &str) -> (String, String, String) {
    numbered(title, "", date)
}

fn numbered(title: &str, number: &str, date: &str) -> (String, String, String) {
    (title.to_owned(), number.to_owned(), date.to_owned())
}

/// Whether this text stands somewhere.
fn stands(window: &Window, text: &str) -> bool {
    window.words().iter().any(|it| it.contains(text))
}

/// Undoes while no field has the keyboard: in a field it would take back the typing.
fn undo_outside(window: &mut Window) {
    window.key(Key::Escape);
    window.ctrl(Key::Z);
}

#[test]
fn whichever_way_it_is_left_only_a_date_that_is_none_is_kept_back_and_waits() {
    type Way = fn(&mut Window);
    let find: Way = |it| {
        it.ctrl(Key::K);
        it.rest(2);
    };
    let ways: [(&str, Way, Way); 7] = [
        ("next", |it| it.click("Kitas"), |it| it.click("Ankstesnis")),
        ("screen", |it| it.click_first("Rizikos"), |it| it.click_first("Atsakymai")),
        ("done", |it| it.click("Baigta"), |_| {}),
        ("another", find, |it| it.key(Key::Escape)),
        ("voting", |it| it.click_with("balsuoja keli"), |it| it.click("Grįžti prie klausimo")),
        ("undo", undo_outside, |_| {}),
        ("killed", |it| it.rest(2), |_| {}),
    ];
    for (name, leave, come_back) in ways {
        let mut window = fresh();
        write(&mut window, "Tvarkos aprašas", BAD);
        window.type_into("Numeris ar registras", "A1-118");
        leave(&mut window);
        let number = if name == "undo" { "" } else { "A1-118" };
        assert_eq!(pieces(&window), [numbered("Tvarkos aprašas", number, "")], "{name}");
        if name == "killed" {
            window = window.killed(Language::Lithuanian);
        }
        come_back(&mut window);
        assert!(
            stands(&window, "Tvarkos aprašas") && stands(&window, BAD),
            "{name}: {:?}",
            window.words()
        );
        assert!(window.shows_with("Rašykite datą taip"), "{name}");
        window.replace_text("Data", "2025-10-01");
        window.click("Baigta");
        assert_eq!(pieces(&window), [numbered("Tvarkos aprašas", number, "2025-10-01")], "{name}");
    }
}

#[test]
fn a_changed_piece_keeps_its_day_while_another_that_is_none_waits() {
    let mut window = fresh();
    write(&mut window, "Tvarkos aprašas", "2025-01-02");
    window.click("Baigta");
    window.click("Ką daryti su įrodymu Nr. 1");
    window.click("Keisti");
    window.replace_text("Data", BAD);
    window.type_into("Numeris ar registras", "A1-118");
    window.rest(2);
    assert_eq!(pieces(&window), [numbered("Tvarkos aprašas", "A1-118", "2025-01-02")]);
    let mut window = window.killed(Language::Lithuanian);
    assert!(stands(&window, BAD) && stands(&window, "A1-118"), "{:?}", window.words());
    assert_eq!(pieces(&window), [numbered("Tvarkos aprašas", "A1-118", "2025-01-02")]);
    window.replace_text("Data", "2025-03-04");
    window.click("Baigta");
    assert_eq!(pieces(&window), [numbered("Tvarkos aprašas", "A1-118", "2025-03-04")]);
}

#[test]
fn closing_the_window_keeps_evidence_with_a_date_that_is_none_out_of_the_record() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("planas.skaidra");
    super::kill::begin(&file);
    let mut window = Bare::new(folder.path(), Some(&file));
    window.frame(0.1, Vec::new());
    window.key(Modifiers::NONE, Key::Num3);
    window.key(Modifiers::NONE, Key::E);
    window.frame(0.1, vec![Event::Text("e".to_owned())]);
    window.letters("Tvarkos aprašas", 0.1);
    for _ in 0..3 {
        // Past the grades, which are one stop, and the number, to the date.
        window.key(Modifiers::NONE, Key::Tab);
    }
    window.letters(BAD, 0.1);
    assert!(window.close());
    drop(window);
    let begin = Begin { file: Some(file), folder, ..Begin::new(Language::Lithuanian) };
    // High enough for the whole form, which begins at what is missing in it.
    let window = Begin { size: [1280.0, 1600.0], ..begin }.window();
    assert!(pieces(&window).is_empty(), "{:?}", pieces(&window));
    assert!(stands(&window, "Tvarkos aprašas") && stands(&window, BAD), "{:?}", window.words());
    assert!(window.shows_with("Rašykite datą taip"));
}

#[test]
fn evidence_without_a_title_is_not_recorded_under_its_number_and_says_what_is_missing() {
    let mut window = fresh();
    window.key(Key::E);
    window.type_into("Numeris ar registras", "A1-118");
    window.click("Baigta");
    assert!(pieces(&window).is_empty(), "{:?}", pieces(&window));
    assert!(window.shows_with("Šis laukas negali būti tuščias"), "{:?}", window.words());
    // The keyboard stands in the field that is empty.
    window.letters("Tvarkos aprašas");
    window.choose_grade(1);
    window.click("Baigta");
    assert_eq!(pieces(&window)[0].0, "Tvarkos aprašas");
    assert_eq!(pieces(&window)[0].1, "A1-118");
}

#[test]
fn a_day_still_to_come_is_recorded_with_a_warning_and_a_day_that_is_none_is_told_so() {
    let mut window = fresh();
    write(&mut window, "Tvarkos aprašas", "2031-05-12");
    assert!(window.shows_with("Ši diena dar neatėjo (2031"), "{:?}", window.words());
    window.rest(2);
    assert_eq!(pieces(&window), [piece("Tvarkos aprašas", "2031-05-12")]);
    window.replace_text("Data", "2026-02-31");
    window.key(Key::Tab);
    assert!(window.shows_with("Tokios dienos kalendoriuje nėra"), "{:?}", window.words());
    // The calendar opens where the day was looked for, and goes by years too.
    window.click("Data: rinktis kalendoriuje");
    assert!(window.shows_with("vasar"), "{:?}", window.words());
    window.click("Ankstesni metai");
    window.click("Ankstesni metai");
    let day = window.tr.date(jiff::civil::date(2024, 2, 28));
    window.click(&day);
    window.click("Baigta");
    assert_eq!(pieces(&window), [piece("Tvarkos aprašas", "2024-02-28")]);
}

#[test]
fn a_new_piece_and_a_changed_one_wait_side_by_side() {
    let mut window = fresh();
    write(&mut window, "Pirmas", "2025-01-02");
    window.click("Baigta");
    write(&mut window, "Antras", BAD);
    window.click("Ką daryti su įrodymu Nr. 1");
    window.click("Keisti");
    window.letters(" papildytas");
    window.key(Key::Tab);
    let fields = |it: &Window| it.words().into_iter().filter(|it| it == "Data").count();
    assert!(stands(&window, BAD), "{:?}", window.words());
    assert!(2 <= fields(&window), "both forms are open: {:?}", window.words());
    window.rest(2);
    assert_eq!(pieces(&window), [piece("Pirmas papildytas", "2025-01-02"), piece("Antras", "")]);
    window.key(Key::Escape);
    window.click_first("Rizikos");
    window.click_first("Atsakymai");
    assert!(stands(&window, "Antras") && stands(&window, BAD), "{:?}", window.words());
}

#[test]
fn removing_another_piece_does_not_put_a_waiting_change_into_the_wrong_one() {
    let mut window = fresh();
    for title in ["Pirmas", "Antras"] {
        write(&mut window, title, "2025-01-02");
        window.click("Baigta");
    }
    window.click("Ką daryti su įrodymu Nr. 2");
    window.click("Keisti");
    window.replace_text("Data", BAD);
    window.click("Ką daryti su įrodymu Nr. 1");
    window.click("Pašalinti");
    assert_eq!(pieces(&window), [piece("Antras", "2025-01-02")]);
    assert!(stands(&window, BAD), "{:?}", window.words());
    window.replace_text("Data", "2025-03-04");
    window.click("Baigta");
    assert_eq!(pieces(&window), [piece("Antras", "2025-03-04")]);
}

#[test]
fn two_unfinished_pieces_come_back_after_the_program_was_killed() {
    let mut window = fresh();
    write(&mut window, "Pirmas", "2025-01-02");
    window.click("Baigta");
    window.click("Ką daryti su įrodymu Nr. 1");
    window.click("Keisti");
    window.replace_text("Data", "bloga data");
    window.key(Key::Escape);
    window.key(Key::ArrowRight);
    window.key(Key::Num2);
    write(&mut window, "Antras", BAD);
    window.rest(2);
    let mut window = window.killed(Language::Lithuanian);
    assert!(window.shows_with("Sugrįžo tekstas, kurio dar negalima įrašyti: core-01, core-02"));
    assert!(stands(&window, "bloga data"), "{:?}", window.words());
    assert_eq!(pieces(&window), [piece("Pirmas", "2025-01-02")]);
    window.click("Kitas");
    assert!(stands(&window, "Antras") && stands(&window, BAD), "{:?}", window.words());
}

/// The reason for N/A of the first question is begun and then left for another answer.
fn given_up() -> Window {
    let mut window = fresh();
    window.key(Key::N);
    window.letters("Per trumpa");
    window.rest(2);
    window.key(Key::Escape);
    window
}

#[test]
fn a_reason_given_up_for_another_answer_does_not_come_back() {
    type Way = fn(&mut Window);
    let ways: [(&str, Way); 5] = [
        ("another level", |it| it.key(Key::Num2)),
        ("the same level", |it| it.key(Key::Num3)),
        ("not known", |it| it.letters("?")),
        ("no answer", |it| it.click("išvalyti atsakymą")),
        ("again", |it| {
            it.ctrl(Key::Z);
            it.rest(2);
            it.key(Key::Num4);
        }),
    ];
    for (name, answer) in ways {
        let mut window = given_up();
        answer(&mut window);
        assert!(!window.shows("Kodėl klausimas netaikomas"), "{name}: {:?}", window.words());
        window.rest(2);
        let window = window.killed(Language::Lithuanian);
        assert!(!window.shows_with("Sugrįžo"), "{name}: {:?}", window.words());
        assert!(!window.shows("Kodėl klausimas netaikomas"), "{name}: {:?}", window.words());
    }
}

#[test]
fn a_reason_does_not_come_back_where_the_journal_holds_a_newer_answer() {
    let mut window = given_up();
    window.key(Key::Num2);
    // Killed before the file of what waits could follow.
    let window = window.killed(Language::Lithuanian);
    assert!(!window.shows_with("Sugrįžo"), "{:?}", window.words());
    assert!(!stands(&window, "Per trumpa"), "{:?}", window.words());
}

#[test]
fn a_reason_begun_after_an_answer_comes_back_where_it_can_be_seen() {
    let mut window = given_up().killed(Language::Lithuanian);
    assert!(window.shows_with("Sugrįžo tekstas, kurio dar negalima įrašyti: core-01"));
    assert!(stands(&window, "Per trumpa"), "{:?}", window.words());
    window.replace_text("Kodėl klausimas netaikomas", "Tokios paslaugos neteikiame");
    window.key(Key::Enter);
    window.rest(2);
    let answer = window.on_disk().answers[&question("core-01")].clone();
    assert!(matches!(answer, Answer::NotApplicable(_)), "{answer:?}");
}

#[test]
fn a_reason_given_up_stands_there_again_when_it_is_asked_for() {
    let mut window = given_up();
    window.key(Key::Num2);
    window.key(Key::N);
    assert!(stands(&window, "Per trumpa"), "{:?}", window.words());
    window.letters(" paslauga, jos neteikiame");
    window.key(Key::Enter);
    window.rest(2);
    let answer = window.on_disk().answers[&question("core-01")].clone();
    assert!(matches!(answer, Answer::NotApplicable(_)), "{answer:?}");
}

#[test]
fn nothing_is_evidence_until_somebody_said_what_kind_it_is() {
    let mut window = fresh();
    let which = "Koks tai įrodymas? Pasirinkite";
    window.key(Key::E);
    window.letters("Direktorė sakė per susirinkimą");
    window.rest(2);
    window.key(Key::Enter);
    assert!(pieces(&window).is_empty(), "{:?}", pieces(&window));
    assert!(window.shows_with(&format!("▲ {which}")), "{:?}", window.words());
    let mut window = window.killed(Language::Lithuanian);
    assert!(stands(&window, "Direktorė sakė per susirinkimą"), "{:?}", window.words());
    assert!(window.shows_with(which), "{:?}", window.words());
    // Enter leads to the kinds, where the arrows choose, and Enter is done.
    window.harness.get_by_label("Įrodymas").focus();
    window.run();
    window.key(Key::Enter);
    window.key(Key::ArrowDown);
    window.key(Key::ArrowUp);
    window.key(Key::Enter);
    assert!(!window.shows("Baigta"), "{:?}", window.words());
    let all = window.on_disk().evidence[&question("core-01")].clone();
    assert_eq!((all.len(), all[0].grade.get()), (1, 0));
}

#[test]
fn an_empty_form_says_what_is_missing_and_keeps_what_is_typed() {
    type Done = fn(&mut Window);
    let ways: [Done; 2] = [|it| it.click("Baigta"), |it| it.key(Key::Enter)];
    for done in ways {
        let mut window = fresh();
        window.key(Key::E);
        done(&mut window);
        assert!(window.shows_with("Įrašykite, koks tai įrodymas"), "{:?}", window.words());
        // Who did not look types on as if nothing had been missing.
        window.typed("2n4");
        assert!(!window.shows_with("Įrašykite, koks tai įrodymas"), "{:?}", window.words());
        window.choose_grade(1);
        window.click("Baigta");
        assert_eq!(pieces(&window), [piece("2n4", "")]);
        let answer = &window.on_disk().answers[&question("core-01")];
        assert_eq!(answer.level().map(MaturityLevel::get), Some(3));
    }
    for leave in [|it: &mut Window| it.key(Key::Escape), |it: &mut Window| it.click("Atsisakyti")] {
        let mut window = fresh();
        window.key(Key::E);
        window.click("Baigta");
        leave(&mut window);
        assert!(!window.shows("Baigta"), "{:?}", window.words());
        assert!(pieces(&window).is_empty());
    }
}

#[test]
fn a_chosen_kind_counts_at_once_and_the_kinds_stand_below_each_other() {
    let mut window = fresh();
    window.key(Key::E);
    window.letters("Bylų patikros pažyma");
    window.choose_grade(2);
    assert!(window.shows_with("Pagrįsta 3 iš 3"), "{:?}", window.words());
    window.choose_grade(0);
    assert!(!window.shows_with("Pagrįsta 3 iš 3"), "{:?}", window.words());
    let lefts: Vec<f32> = skaidra::domain::EvidenceGrade::all()
        .map(|grade| {
            let name = window.tr.evidence_grade(grade);
            let name = window.tr.assessment_evidence_of_grade(grade.to_string(), name);
            window.harness.get_by_label(&name).rect().left()
        })
        .collect();
    assert!(lefts.iter().all(|it| (it - lefts[0]).abs() < 1.0), "{lefts:?}");
}

#[test]
fn enter_and_escape_close_the_form_from_every_field() {
    for key in [Key::Enter, Key::Escape] {
        for field in ["Įrodymas", "Numeris ar registras", "Data", "Kur laikomas"] {
            let mut window = fresh();
            write(&mut window, "Tvarkos aprašas", "2025-10-01");
            window.harness.get_by_label(field).focus();
            window.run();
            window.key(key);
            assert!(!window.shows("Baigta"), "{key:?} {field}: {:?}", window.words());
            assert_eq!(pieces(&window), [piece("Tvarkos aprašas", "2025-10-01")]);
        }
    }
}

#[test]
fn another_screen_closes_a_form_and_what_was_recorded_in_it_is_given_up_no_more() {
    let mut window = fresh();
    write(&mut window, "Potvarkis", "2025-01-02");
    window.click_first("Rizikos");
    window.click_first("Atsakymai");
    assert!(!window.shows("Baigta"), "{:?}", window.words());
    assert_eq!(pieces(&window), [piece("Potvarkis", "2025-01-02")]);
    // One that is half done waits, and gives up only what could not be recorded.
    write(&mut window, "Tvarkos aprašas", BAD);
    window.click_first("Rizikos");
    window.click_first("Atsakymai");
    assert!(stands(&window, BAD), "{:?}", window.words());
    window.click("Atsisakyti");
    let both = [piece("Potvarkis", "2025-01-02"), piece("Tvarkos aprašas", "")];
    assert_eq!(pieces(&window), both);
    assert!(!window.shows_with("pašalintas"), "{:?}", window.words());
}

#[test]
fn a_form_that_takes_back_what_was_recorded_says_so_and_undo_brings_it_back() {
    let mut window = fresh();
    window.key(Key::E);
    window.letters("Pažyma");
    window.choose_grade(2);
    window.rest(2);
    window.click("Atsisakyti");
    assert!(pieces(&window).is_empty());
    assert!(window.shows_with("Įrodymas „Pažyma“ pašalintas"), "{:?}", window.words());
    window.ctrl(Key::Z);
    assert_eq!(pieces(&window), [piece("Pažyma", "")]);
    window.click("Ką daryti su įrodymu Nr. 1");
    window.click("Keisti");
    window.replace_text("Įrodymas", "Kita pažyma");
    window.rest(2);
    assert_eq!(pieces(&window), [piece("Kita pažyma", "")]);
    window.click("Atsisakyti");
    assert_eq!(pieces(&window), [piece("Pažyma", "")]);
    assert!(window.shows_with("„Kita pažyma“ pakeitimų atsisakyta"), "{:?}", window.words());
}

#[test]
fn a_grade_that_the_arrows_passed_over_was_never_claimed() {
    let mut window = fresh();
    window.key(Key::E);
    window.letters("Darbo grupės ataskaita");
    window.key(Key::Tab);
    window.key(Key::ArrowDown);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    let recorded: Vec<_> = window.on_disk().evidence.into_values().flatten().collect();
    assert_eq!(recorded.len(), 1, "{:?}", window.words());
    let changes = window.session().records().iter().map(|it| format!("{:?}", it.change));
    let n_replaced = changes.filter(|it| it.contains("ReplaceEvidence")).count();
    assert_eq!(n_replaced, 0, "one form, one deed");
}
