//! The workbook of a plan, as an independent reader and as XML: numbers are numbers, words are words, and all of it is there.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use skaidra::domain::Deadline;
use skaidra::i18n::{Language, Tr};
use skaidra::report::{Plan, Profile, plan_xlsx};

use super::package::{Piece, parts, pieces, values};
use super::{example_plan, hostile, states};

/// The rows of a sheet by the words of their heads.
type Rows = Vec<BTreeMap<String, Data>>;

fn opened(plan: &Plan) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(plan_xlsx(plan).unwrap())).unwrap()
}

fn rows(plan: &Plan, sheet: &str) -> Rows {
    let range = opened(plan).worksheet_range(sheet).unwrap();
    let mut rows = range.rows();
    let head: Vec<String> = rows.next().unwrap().iter().map(in_one_line).collect();
    rows.map(|it| head.iter().cloned().zip(it.iter().cloned()).collect()).collect()
}

/// The words of a head, which has its range on a line of its own.
fn in_one_line(head: &Data) -> String {
    head.to_string().replace('\n', " ")
}

fn date_of(data: &Data) -> String {
    let Data::DateTime(it) = data else { panic!("{data:?}") };
    let (year, month, day, ..) = it.to_ymd_hms_milli();
    format!("{year}-{month:02}-{day:02}")
}

#[test]
fn every_part_is_well_formed_in_every_language_and_state() {
    for language in Language::ALL {
        for (state, plan) in states(language) {
            let bytes = plan_xlsx(&plan).unwrap();
            for part in parts(&bytes).values() {
                pieces(part);
            }
            let workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
            let names = workbook.sheet_names();
            assert_eq!(names[0], Tr::new(language).office_sheet_summary(), "{state}");
            assert!(4 <= names.len(), "{state}: {names:?}");
        }
    }
}

#[test]
fn actions_stand_in_it_with_real_dates_and_sums() {
    for language in Language::ALL {
        let plan = example_plan(language, Profile::Full);
        let tr = Tr::new(language);
        let rows = rows(&plan, &tr.office_sheet_actions());
        assert_eq!(rows.len(), plan.actions.len());
        for (row, action) in rows.iter().zip(&plan.actions) {
            let cell = |head: String| row[&head].clone();
            assert_eq!(cell(tr.office_column_title()), Data::String(action.title.clone()));
            let owner = action.owner.clone().map_or(Data::Empty, Data::String);
            assert_eq!(cell(tr.office_column_owner()), owner);
            #[expect(clippy::cast_precision_loss, reason = "a sum of the example")]
            let cost = action.cost_cents.map_or(Data::Empty, |it| Data::Float(it as f64 / 100.0));
            assert_eq!(cell(tr.office_column_cost_eur()), cost);
            let status = tr.action_status(action.status);
            assert_eq!(cell(tr.office_column_status()), Data::String(status));
            if let Some(Deadline::On(due)) = &action.due {
                assert_eq!(date_of(&cell(tr.office_column_due())), due.to_string());
            }
        }
    }
}

#[test]
fn questions_risks_and_evidence_are_all_there() {
    for language in Language::ALL {
        let plan = example_plan(language, Profile::Full);
        let tr = Tr::new(language);
        let questions = rows(&plan, &tr.office_sheet_questions());
        assert_eq!(questions.len(), plan.questions().count());
        for (row, question) in questions.iter().zip(plan.questions()) {
            assert_eq!(row[&tr.office_column_text()], Data::String(question.text.clone()));
            let level = question.supported.map_or(Data::Empty, |it| Data::Float(it.into()));
            assert_eq!(row[&tr.office_supported_level()], level);
        }
        let risks = rows(&plan, &tr.office_sheet_risks());
        assert_eq!(risks.len(), plan.scores().risks.len());
        for (row, risk) in risks.iter().zip(&plan.scores().risks) {
            assert_eq!(row[&tr.office_column_net()], Data::Float(risk.net));
            assert_eq!(row[&tr.office_column_band()], Data::String(tr.risk_band(risk.band)));
        }
        let evidence = rows(&plan, &tr.office_sheet_evidence());
        for it in plan.questions().flat_map(|it| &it.evidence) {
            let title = Data::String(it.title.clone());
            assert!(evidence.iter().any(|row| row[&tr.office_column_evidence_title()] == title));
        }
    }
}

#[test]
fn what_changed_since_last_year_has_a_sheet_of_its_own() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        for (state, plan) in states(language) {
            let mut workbook = opened(&plan);
            let names = workbook.sheet_names();
            assert_eq!(names.contains(&tr.office_sheet_changes()), state == "next year", "{state}");
            if let Some(changes) = &plan.previous {
                let n_risks = changes.risks.iter().filter(|it| it.old != it.new).count();
                let n_lists = changes.checklists.iter().filter(|it| it.old != it.new).count();
                assert!(0 < n_lists, "{:?}", changes.checklists);
                let n = n_lists + changes.actions.len() + n_risks + changes.questions.len();
                assert_eq!(rows(&plan, &tr.office_sheet_changes()).len(), n);
                let summary = workbook.worksheet_range(&tr.office_sheet_summary()).unwrap();
                let day = tr.date(changes.old.assessed_on);
                assert!(summary.used_cells().any(|(.., it)| it.to_string().contains(&day)));
            }
        }
    }
}

#[test]
fn answers_that_wait_to_be_confirmed_are_named_in_the_summary() {
    let old = example_plan(Language::Lithuanian, Profile::Full);
    let mut assessment = old.assessment();
    assessment.to_confirm = assessment.answers.keys().cloned().collect();
    let plan = super::plan_of(&assessment, Language::Lithuanian, Some(&old));
    let tr = Tr::new(Language::Lithuanian);
    let summary = opened(&plan).worksheet_range(&tr.office_sheet_summary()).unwrap();
    let n = assessment.to_confirm.len();
    for words in [tr.repeat_summary(n), tr.repeat_changes(n), tr.results_level_none()] {
        assert!(summary.used_cells().any(|(.., it)| it.to_string() == words), "{words}");
    }
    let level = tr.overall_level(plan.scores.level);
    assert!(!summary.used_cells().any(|(.., it)| it.to_string().contains(&level)), "{level}");
    let questions = rows(&plan, &tr.office_sheet_questions());
    assert!(questions.iter().all(|row| row[&tr.office_answer_level()] == Data::Empty));
}

#[test]
fn the_summary_says_the_level_and_that_the_pdf_counts() {
    for language in Language::ALL {
        let plan = example_plan(language, Profile::Full);
        let tr = Tr::new(language);
        let range = opened(&plan).worksheet_range(&tr.office_sheet_summary()).unwrap();
        let text: Vec<String> = range.used_cells().map(|(.., it)| it.to_string()).collect();
        let text = text.join("\n");
        let level = tr.overall_level(plan.scores().level);
        for words in [&plan.institution.name, &level, &tr.office_copy_notice()] {
            assert!(text.contains(words.as_str()), "{words}: {text}");
        }
        for part in &plan.checklists {
            assert!(text.contains(&part.title));
        }
        let low = plan.scores().index.low.unwrap();
        assert!(range.used_cells().any(|(.., it)| *it == Data::Float(low)));
    }
}

#[test]
fn the_public_workbook_leaves_out_what_the_public_pdf_leaves_out() {
    let full = example_plan(Language::Lithuanian, Profile::Full);
    let public = example_plan(Language::Lithuanian, Profile::Public);
    let text = parts(&plan_xlsx(&public).unwrap()).into_values().collect::<String>();
    for question in full.questions() {
        let places = question.evidence.iter().filter_map(|it| it.location.as_ref());
        for secret in question.note.iter().chain(places).filter(|it| 15 < it.chars().count()) {
            assert!(!text.contains(secret.as_str()), "{secret}");
        }
    }
    assert!(text.contains(&Tr::new(Language::Lithuanian).report_public_note()));
}

#[test]
fn what_a_person_typed_is_never_a_formula_nor_markup() {
    let long = "ilgas žodis ".repeat(20_000);
    for text in [
        "=cmd|'/C calc'!A0",
        "+370 5 000",
        "-5",
        "@SUM(A1)",
        "{=1+1}",
        "</t></si><f>1</f>&amp;&#0;<!--",
        "]]> <?xml?> \"'",
        "&A&P&\"Bold\"12",
        "https://example.org/?a=1&b=2",
        "a\u{0}b\u{8}c\u{1b}d\u{fffe}e\u{ffff}f",
        "_x0041_",
        "\u{202e}atvirkščiai\u{200b} 🙂 e\u{301}",
        &long,
    ] {
        let plan = hostile(text);
        let bytes = plan_xlsx(&plan).unwrap();
        let parts = parts(&bytes);
        for part in parts.values() {
            pieces(part);
        }
        let sheets = parts.iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet"));
        for (name, part) in sheets {
            let has = |wanted: &str| {
                pieces(part).iter().any(|it| matches!(it, Piece::Start(name, _) if name == wanted))
            };
            assert!(!has("f"), "{name}: {text:.20}");
        }
        // What a text cell cannot hold stands there as the reader is used to write it.
        if text.is_ascii() && text != "_x0041_" && !text.contains('\0') {
            let rows = rows(&plan, "Veiksmų planas");
            assert!(rows.iter().all(|row| row["Veiksmas"] == Data::String(text.to_owned())));
        }
    }
}

#[test]
fn the_file_says_its_title_and_language_and_is_made_alike_each_time() {
    for (language, tag) in [
        (Language::Lithuanian, "lt-LT"),
        (Language::English, "en-GB"),
        (Language::Norwegian, "nb-NO"),
    ] {
        let plan = example_plan(language, Profile::Full);
        let bytes = plan_xlsx(&plan).unwrap();
        assert!(bytes == plan_xlsx(&plan).unwrap());
        let parts = parts(&bytes);
        let core = &parts["docProps/core.xml"];
        assert!(core.contains(&format!("<dc:language>{tag}</dc:language>")), "{core}");
        let title = Tr::new(language).report_document_title();
        assert!(core.contains(&format!("<dc:title>{title}</dc:title>")), "{core}");
        assert!(core.contains(">2026-11-22T09:00:00Z</dcterms:created>"), "{core}");
    }
}

#[test]
fn tables_keep_their_heads_in_view_can_be_filtered_and_are_printed_whole() {
    let parts = parts(&plan_xlsx(&example_plan(Language::Lithuanian, Profile::Full)).unwrap());
    for (name, part) in parts.iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet")) {
        let part = pieces(part);
        assert_eq!(values(&part, "pageSetup", "orientation"), ["landscape"], "{name}");
        assert_eq!(values(&part, "pageSetup", "fitToHeight"), ["0"], "{name}");
        if name != "xl/worksheets/sheet1.xml" {
            assert_eq!(values(&part, "pane", "state"), ["frozen"], "{name}");
            assert_eq!(values(&part, "autoFilter", "ref").len(), 1, "{name}");
        }
    }
    let names = values(&pieces(&parts["xl/workbook.xml"]), "definedName", "name");
    assert_eq!(names.iter().filter(|it| *it == "_xlnm.Print_Titles").count(), 6, "{names:?}");
}
