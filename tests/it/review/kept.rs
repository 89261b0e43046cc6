//! Plans of every released version verify for ever, open as data, and begin a next year.

use std::fs;

use skaidra::content;
use skaidra::domain::{Assessment, Ratings, apply};
use skaidra::export::{APP_VERSION, next_year};
use skaidra::i18n::Language;
use skaidra::report::LAYOUT;
use skaidra::review::{Finding, How, PartKind, compare_plans, earlier_in, open_pdf, verify};
use skaidra::store::replay;

use crate::support::files;

const KEPT: &str = "tests/fixtures/plans";

#[test]
fn every_kept_plan_is_genuine_complete_and_recomputes() {
    let paths = files(KEPT, "pdf");
    assert_eq!(paths.len() % Language::ALL.len(), 0);
    assert!(!paths.is_empty());
    for path in paths {
        let (bytes, path) = (fs::read(&path).unwrap(), path.display());
        let found = verify(&bytes, APP_VERSION).unwrap();
        assert!(found.is_ok(), "{path}: {}", found.to_json());
        let received = open_pdf(&bytes).unwrap();
        let how = found.part(PartKind::Pages).unwrap().how.unwrap();
        let is_own = received.plan.layout == LAYOUT && received.plan.app == APP_VERSION;
        let expected = if is_own { [How::Rendered; 2] } else { [How::Text, How::Values] };
        assert!(expected.contains(&how), "{path}: {how:?}");
        let scores = found.part(PartKind::Scores).unwrap();
        let is_other_method = |it: &Finding| matches!(it, Finding::OtherMethod { .. });
        assert!(scores.findings.iter().all(is_other_method), "{path}: {}", found.to_json());
        let chain = found.part(PartKind::Chain).unwrap();
        assert_eq!(chain.findings, [], "{path}");
        let journal = replay(&received.journal.unwrap()).unwrap();
        assert!(journal.report.is_whole(), "{path}");
        assert_eq!(journal.report.head, received.plan.head, "{path}");
    }
}

#[test]
fn every_kept_assessment_is_whole() {
    for path in files(KEPT, "skaidra") {
        let found = verify(&fs::read(&path).unwrap(), APP_VERSION).unwrap();
        assert!(found.is_ok(), "{}: {}", path.display(), found.to_json());
    }
}

#[test]
fn a_next_year_begins_from_every_kept_file() {
    for path in files(KEPT, "pdf").into_iter().chain(files(KEPT, "skaidra")) {
        let (bytes, path) = (fs::read(&path).unwrap(), path.display());
        let old = earlier_in(&bytes, content::builtin(), Language::English, APP_VERSION).unwrap();
        let deeds = next_year(&old.assessment, &old.plan, content::builtin(), Ratings::Keep);
        let mut new = Assessment::new();
        for deed in deeds {
            apply(&mut new, deed).unwrap_or_else(|error| panic!("{path}: {error:?}"));
        }
        assert!(!new.answers.is_empty(), "{path}");
        assert_eq!(new.answers, old.assessment.answers, "{path}");
        assert_eq!(new.evidence, old.assessment.evidence, "{path}");
        assert!(!new.actions.is_empty(), "{path}");
        assert_eq!(compare_plans(&old.plan, &old.plan).questions, [], "{path}");
    }
}
