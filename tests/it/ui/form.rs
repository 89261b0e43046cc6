//! The questions go out as a file, are filled in elsewhere and come back as one deed, or not at all.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use eframe::egui::{Key, Role};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::{Answer, Change, ChecklistId, MaturityLevel, QuestionId, Rater, Scope, Vote};
use skaidra::i18n::{Language, Tr};

use super::window::{Window, question};
use crate::review::sample::write;
use crate::workbook::sample::rows;

fn example(language: Language) -> Window {
    let mut window = Window::new(language);
    window.press(Tr::menu_command_example);
    window
}

/// Gives a path to the dialog that asks for one.
fn give(window: &mut Window, path: &Path, go: fn(&Tr) -> String) {
    let labels = [window.tr.dialogs_path_label(), window.tr.dialogs_path_label_save()];
    let label = labels.into_iter().find(|it| window.shows(it)).unwrap();
    window.replace_text(&label, path.to_str().unwrap());
    window.press(go);
}

fn take(window: &mut Window, path: &Path) {
    window.command(Tr::form_command_take);
    give(window, path, Tr::form_take_go);
}

fn level(n: u8) -> Answer {
    Answer::Level(MaturityLevel::new(n).unwrap())
}

/// A level other than the one that is recorded.
fn other(window: &Window, id: &QuestionId) -> u8 {
    if window.assessment().answers.get(id) == Some(&level(4)) { 3 } else { 4 }
}

/// A filled workbook with those rows below the heads.
fn filled(window: &Window, lines: &[[&str; 5]]) -> PathBuf {
    let heads: [&str; 5] = ["question", "answer", "evidence_grade", "evidence_title", "note"];
    let all: Vec<&[&str]> = [&heads].into_iter().chain(lines).map(|it| &it[..]).collect();
    let path = window.folder().join("užpildyta.xlsx");
    fs::write(&path, rows(&all)).unwrap();
    path
}

#[test]
fn what_is_written_out_comes_back_as_nothing_new_in_every_language_and_format() {
    for language in Language::ALL {
        let mut window = example(language);
        for name in ["klausimai", "klausimai.csv"] {
            let path = window.folder().join(name);
            window.command(Tr::form_command_save);
            give(&mut window, &path, Tr::form_save_go);
            let written = if name.ends_with("csv") { path } else { path.with_extension("xlsx") };
            assert!(window.shows_with(written.to_str().unwrap()), "{:?}", window.words());
            assert_eq!(fs::read(&written).unwrap().starts_with(b"PK"), !name.ends_with("csv"));
            if name.ends_with("csv") {
                // As a spreadsheet of the language opens it.
                let text = fs::read_to_string(&written).unwrap();
                let sign = if language == Language::English { "," } else { ";" };
                let heads =
                    [window.tr.office_column_question(), window.tr.office_column_checklist()];
                let heads = format!("\u{feff}{}{sign}", heads.join(sign));
                assert!(text.starts_with(&heads), "{}", text.lines().next().unwrap_or_default());
            }
            let n_records = window.session().records().len();
            take(&mut window, &written);
            assert!(window.shows(&window.tr.form_nothing()), "{:?}", window.words());
            window.press(Tr::dialogs_close);
            assert_eq!(window.session().records().len(), n_records);
        }
    }
}

#[test]
fn a_file_that_somebody_may_have_filled_in_is_never_written_over() {
    let mut window = example(Language::Lithuanian);
    let path = window.folder().join("klausimai.xlsx");
    fs::write(&path, "užpildyta").unwrap();
    window.command(Tr::form_command_save);
    give(&mut window, &path, Tr::form_save_go);
    assert!(window.shows_with("Toks failas jau yra"), "{:?}", window.words());
    assert_eq!(fs::read_to_string(&path).unwrap(), "užpildyta");
}

#[test]
fn filled_questions_are_told_before_they_are_taken_and_taken_back_at_once() {
    let mut window = example(Language::Lithuanian);
    let before = window.on_disk();
    let (first, second) = (question("na-01"), question("na-03"));
    let levels = [&first, &second].map(|id| other(&window, id).to_string());
    let path = filled(
        &window,
        &[
            ["na-01", &levels[0], "", "", "Pagal skyriaus vedėją"],
            ["na-03", &levels[1], "1", "Tvarkos aprašas, kurio dar nebuvo", ""],
        ],
    );
    take(&mut window, &path);
    let told = window.words();
    assert!(window.shows("Bus įrašyta: 2 atsakymai, 1 įrodymas, 1 pastaba."), "{told:?}");
    assert!(window.shows_with("2 atsakymai pakeis esamus"), "{told:?}");
    assert!(window.shows_with(&format!(" → {} ", levels[0])), "{told:?}");
    assert_eq!(window.on_disk(), before, "nothing changes before it is asked");
    window.press(Tr::dialogs_cancel);
    assert_eq!(window.on_disk(), before);

    take(&mut window, &path);
    // Enter goes on as it did in the dialog before; on a box it does not tick.
    assert_eq!(super::keyboard::name_of_focused(&window), window.tr.form_take());
    window.harness.get_all_by_role(eframe::egui::Role::CheckBox).next().unwrap().focus();
    window.run();
    window.key(Key::Enter);
    let after = window.on_disk();
    assert_eq!(after.notes[&first], "Pagal skyriaus vedėją");
    assert_eq!(after.answers[&second], level(levels[1].parse().unwrap()));
    let name = "užpildytas klausimynas: 2 atsakymai, 1 įrodymas, 1 pastaba";
    assert!(window.shows_with(name), "{:?}", window.words());
    // After a restart too it is called what it was.
    let file = window.session().path().to_owned();
    let mut window = window.opening(Language::Lithuanian, file);
    assert!(window.shows_with(name), "{:?}", window.words());
    window.ctrl(Key::Z);
    assert_eq!(window.on_disk(), before, "one undo takes all back");
    assert!(window.shows_with(name), "{:?}", window.words());
}

#[test]
fn an_older_file_says_so_and_lowers_no_later_answer_unless_it_is_ticked() {
    let mut window = example(Language::Lithuanian);
    let path = window.folder().join("klausimai.xlsx");
    window.command(Tr::form_command_save);
    give(&mut window, &path, Tr::form_save_go);
    let head = window.session().head()[..8].to_owned();
    let shown = question("core-01");
    window.go(Tr::menu_screen_answers);
    window.go_to_question("core-01");
    let written = window.assessment().answers[&shown].clone();
    window.key(Key::Num4);
    assert_ne!(window.assessment().answers[&shown], written);
    take(&mut window, &path);
    let said = format!("(atspaudas {head})");
    assert!(window.shows_with("Klausimynas išsaugotas 2026") && window.shows_with(&said));
    assert!(window.shows_with("1 čia vėliau duotas atsakymas"), "{:?}", window.words());
    assert!(!window.shows_with("kito įsivertinimo"), "{:?}", window.words());
    window.click_with("core-01  ");
    let go = window.tr.form_take();
    let top = |window: &Window| window.harness.get_by_label(&go).rect().top();
    let before = top(&window);
    window.type_into("Kas pildė (pareigos)", "Sandėlininkė");
    assert!((top(&window) - before).abs() < 1.0, "the button moved under the pointer");
    let said =
        "Istorijoje bus įrašyta: Sandėlininkė. Ši pareigybė bus įrašyta ir tarp vertinusiųjų.";
    assert!(window.shows(said), "{:?}", window.words());
    let team = window.on_disk().team;
    window.press(Tr::form_take);
    assert_eq!(window.on_disk().answers[&shown], written);
    assert_eq!(window.session().records().last().unwrap().by, "Sandėlininkė");
    // Whoever filled it in took part, as the plan says; one undo takes all back.
    assert_eq!(window.on_disk().team, [&team[..], &["Sandėlininkė".to_owned()]].concat());
    window.ctrl(Key::Z);
    assert_eq!(window.on_disk().team, team);
    window.command(Tr::menu_command_redo);

    // Next year it is a file of another assessment.
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    window.key(Key::C);
    window.key(Key::Num0);
    take(&mut window, &path);
    assert!(window.shows_with("Tai kito įsivertinimo klausimynas"), "{:?}", window.words());
}

#[test]
fn a_long_note_is_told_where_it_differs_and_the_filler_by_the_sheet() {
    let mut window = example(Language::Lithuanian);
    let begin = "Visi protokolai vienodi, reikia atskirti balsavimo ir nusišalinimo dalis";
    let note = |end: &str| format!("{begin}, {end}");
    let heads: &[&str] = &["question", "answer", "note"];
    let (name, post) = (window.tr.office_help_post(), "Bibliotekininkė");
    for end in ["pirmas", "antras"] {
        let text = note(end);
        let path = window.folder().join(format!("{end}.xlsx"));
        let lines: [&[&str]; 3] = [&[name.as_str(), post], heads, &["na-01", "", &text]];
        fs::write(&path, rows(&lines)).unwrap();
        take(&mut window, &path);
        if end == "antras" {
            assert!(window.shows_with("… dalis, pirmas → … dalis, antras"), "{:?}", window.words());
        }
        window.press(Tr::form_take);
        assert_eq!(window.session().records().last().unwrap().by, post);
    }
}

/// What was asked stands beside its box, and what changes close below it, in line with it.
fn questions_stand_over_their_changes(window: &Window) {
    let is_asked =
        |it: &Node<'_>| it.accesskit_node().label().is_some_and(|label| label.starts_with("na-0"));
    let boxes = window.harness.get_all_by_role(Role::CheckBox).filter(is_asked);
    let mut boxes: Vec<_> = boxes.map(|it| it.rect()).collect();
    let is_change = |it: &String| it.contains(" → 3 ") || it.contains(" → 4 ");
    let named: BTreeSet<String> = window.words().into_iter().filter(is_change).collect();
    let rect = |it: &String| window.harness.get_all_by_label(it).next().unwrap().rect();
    let mut changes: Vec<_> = named.iter().map(rect).collect();
    for all in [&mut boxes, &mut changes] {
        all.sort_by(|a, b| a.top().total_cmp(&b.top()));
    }
    assert_eq!((boxes.len(), changes.len()), (2, 2), "{:?}", window.words());
    for (question, change) in boxes.iter().zip(&changes) {
        let beside = change.left() - question.left();
        assert!((16.0..40.0).contains(&beside), "{beside}");
        let below = change.top() - question.bottom();
        assert!((0.0..=6.0).contains(&below), "{below}");
    }
    assert!(changes[0].bottom() + 10.0 <= boxes[1].top(), "{boxes:?} {changes:?}");
}

#[test]
fn bad_cells_are_all_named_and_nothing_is_taken() {
    let mut window = example(Language::Lithuanian);
    let before = window.on_disk();
    let path = filled(
        &window,
        &[["na-01", "7", "", "", ""], ["na-02", "3", "", "", ""], ["zz-99", "1", "", "", ""]],
    );
    take(&mut window, &path);
    let told = window.words();
    assert!(window.shows("Nieko neįrašyta"), "{told:?}");
    for place in ["Lapas „Lapas“, langelis B2: „7“", "Lapas „Lapas“, langelis A4: "] {
        assert!(window.shows_with(place), "{place}: {told:?}");
    }
    assert!(!window.shows(&window.tr.form_take()));
    window.press(Tr::form_copy);
    assert!(window.shows_with("Sąrašas nukopijuotas"), "{:?}", window.words());
    // Another file is looked for where this one is.
    window.press(Tr::form_other);
    assert!(window.words().iter().any(|it| path == Path::new(it)), "{:?}", window.words());
    window.press(Tr::form_take_go);
    // Once it was mended it is read again without being looked for.
    let levels = ["na-01", "na-02"].map(|id| other(&window, &question(id)).to_string());
    let lines: [&[&str]; 3] =
        [&["question", "answer"], &["na-01", &levels[0]], &["na-02", &levels[1]]];
    fs::write(&path, rows(&lines)).unwrap();
    window.press(Tr::form_again);
    assert!(window.shows(&window.tr.form_take()), "{:?}", window.words());
    questions_stand_over_their_changes(&window);
    window.press(Tr::dialogs_cancel);
    assert_eq!(window.on_disk(), before);

    let missing = window.folder().join("kito-nera.xlsx");
    take(&mut window, &missing);
    assert!(window.shows(&window.tr.form_take_title()), "the dialog comes back");
    assert_eq!(window.on_disk(), before);
}

#[test]
fn where_nothing_can_be_changed_taking_back_says_why_and_writing_out_goes_on() {
    let window = example(Language::Lithuanian);
    let path = window.session().path().to_owned();
    let mut second = Window::open(Language::Lithuanian, path);
    second.command(Tr::form_command_take);
    assert!(!second.shows(&second.tr.form_take_title()), "{:?}", second.words());
    second.go(Tr::menu_screen_export);
    assert!(second.shows_with("Įkelti negalima. "), "{:?}", second.words());
    let written = second.folder().join("klausimai.xlsx");
    second.press(Tr::form_out);
    give(&mut second, &written, Tr::form_save_go);
    assert!(written.is_file());
}

#[test]
fn an_answer_beside_the_raters_median_is_refused_before_anybody_confirms_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.skaidra");
    let id = question("na-03");
    let vote = |level| Some(Vote::Level(MaturityLevel::new(level).unwrap()));
    let checklists = vec![ChecklistId::parse("needs-queues").unwrap()];
    let changes = [
        Change::SetScope(Scope { checklists, is_rapid: false }),
        Change::SetRaters(vec![Rater::Number(1), Rater::Number(2)]),
        Change::SetVote(id.clone(), Rater::Number(1), vote(2)),
        Change::SetVote(id, Rater::Number(2), vote(3)),
    ];
    drop(write(&path, &changes));
    let mut window = Window::open(Language::Lithuanian, path);
    let before = window.on_disk();
    let path = filled(&window, &[["na-03", "4", "", "", ""]]);
    take(&mut window, &path);
    assert!(window.shows_with("Vertintojų balsų mediana kitokia: na-03"), "{:?}", window.words());
    assert!(!window.shows(&Tr::new(Language::Lithuanian).form_take()), "nothing to confirm");
    assert_eq!(window.on_disk(), before);
}

#[test]
fn an_exported_plan_is_told_as_such_with_the_way_to_the_questions() {
    let mut window = example(Language::Lithuanian);
    window.click_first("Eksportas");
    window.click("Skaičiuoklė (.xlsx)");
    let path = window.folder().join("planas.xlsx");
    window.replace_text("Kur įrašyti", path.to_str().unwrap());
    window.click("Eksportuoti");
    window.wait_for("✓ Įrašyta ir perskaityta iš disko");
    take(&mut window, &path);
    assert!(window.shows_with("Tai eksportuotas planas, ne klausimynas."), "{:?}", window.words());
    assert!(!window.shows_with("--actions") && !window.shows_with("Pataisykite"));
    window.press(Tr::form_command_save);
    assert!(window.shows("Klausimynas pildyti kitur"), "{:?}", window.words());
}

#[test]
fn an_answer_of_last_year_is_told_as_such_before_a_sheet_confirms_or_changes_it() {
    let mut window = example(Language::Lithuanian);
    window.command(Tr::repeat_command);
    window.press(Tr::repeat_begin);
    let waits = |id: &str| window.assessment().unconfirmed(&question(id)).cloned().unwrap();
    let (same, old) = (waits("na-01"), waits("na-03"));
    let same = same.level().unwrap().to_string();
    let new = if old == level(4) { "3" } else { "4" };
    let path = filled(&window, &[["na-01", &same, "", "", ""], ["na-03", new, "", "", ""]]);
    take(&mut window, &path);
    assert!(window.shows_with("praėjusių metų atsakymas „"), "{:?}", window.words());
    assert!(window.shows_with("“ patvirtintas"), "{:?}", window.words());
    let changed = format!("praėjusių metų atsakymas: {} ", old.level().unwrap());
    assert!(window.shows_with(&changed), "{:?}", window.words());
}
