//! What the window warns of is printed in every format, and "nothing found" only where nothing was.

use std::io::Cursor;

use calamine::{Reader as _, Xlsx};
use skaidra::domain::Evidence;
use skaidra::i18n::{Language, Tr};
use skaidra::report::{Plan, Profile, document_of, markdown, plan_xlsx};

use super::{example_plan, plan_of};

/// The example without anything that is warned of, and with so many pieces of evidence of which only a title is known.
fn bare(language: Language, n: usize) -> Plan {
    let mut assessment = example_plan(language, Profile::Full).assessment();
    let all = assessment.evidence.values_mut().flatten();
    let written = all.filter(|it| 0 < it.grade.get());
    for (idx, it) in written.enumerate() {
        let reference = (n <= idx).then(|| format!("V-{idx}"));
        *it = Evidence { reference, date: None, location: None, ..it.clone() };
    }
    plan_of(&assessment, language, None)
}

#[test]
fn evidence_that_nobody_can_look_up_is_printed_as_the_window_says_it() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let line = tr.assessment_untraceable_all(3_usize);
        let plan = bare(language, 3);
        let document = document_of(&plan, &tr);
        let text = markdown(&document);
        assert!(text.contains(&line) && !text.contains(&tr.report_warnings_none()), "{line}");
        assert!(
            markdown(&document_of(&bare(language, 0), &tr))
                .matches(&tr.report_warnings_heading())
                .count()
                == 1
        );
        let mut workbook = Xlsx::new(Cursor::new(plan_xlsx(&plan).unwrap())).unwrap();
        let summary = workbook.worksheet_range(&tr.office_sheet_summary()).unwrap();
        assert!(summary.used_cells().any(|(.., it)| it.to_string() == line), "{line}");
    }
}

#[test]
fn a_public_plan_without_places_says_only_what_it_can() {
    let tr = Tr::new(Language::Lithuanian);
    let mut plan = bare(Language::Lithuanian, 3);
    plan.profile = Profile::Public;
    let text = markdown(&document_of(&plan, &tr));
    assert!(text.contains(&tr.report_warnings_no_place(3_usize)), "{text}");
    assert!(!text.contains(&tr.assessment_untraceable_all(3_usize)));
}

#[test]
fn evidence_of_a_later_day_than_the_assessment_is_named() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut assessment = example_plan(language, Profile::Full).assessment();
        let line = tr.assessment_later_all(1_usize);
        let text = |it: &skaidra::domain::Assessment| {
            markdown(&document_of(&plan_of(it, language, None), &tr))
        };
        assert!(!text(&assessment).contains(&line));
        let mut pieces = assessment.evidence.values_mut().flatten();
        let written = pieces.find(|it| 0 < it.grade.get() && it.date.is_some()).unwrap();
        written.date = Some(jiff::civil::date(2062, 10, 8));
        assert!(text(&assessment).contains(&line), "{line}");
    }
}
