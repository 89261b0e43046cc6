//! `skaidra compare`: what changed between two assessments of one institution.

use std::path::Path;

use crate::export::APP_VERSION;
use crate::report::words::signed;
use crate::report::{Changes, Plan};
use crate::review::{self, compare_plans, plan_in};
use crate::scoring::ChangeKind;
use crate::store::read_file;

use super::failure::Failure;
use super::opened::{pack, tell_break};
use super::{Context, Verdict, say};

/// Prints JSON, or the split of the index and every question that changed.
pub(super) fn run(
    old: &Path,
    new: &Path,
    json: bool,
    context: &Context,
) -> Result<Verdict, Failure> {
    let changes = compare_plans(&plan_of(old, context)?, &plan_of(new, context)?);
    if json {
        say(changes.to_json().trim_end());
    } else {
        print(&changes, context);
    }
    Ok(Verdict::Done)
}

/// The plan in a file: an assessment, an exported PDF or its data.
pub(super) fn plan_of(path: &Path, context: &Context) -> Result<Plan, Failure> {
    let bytes = read_file(path, review::FILE_LIMIT as u64)?;
    tell_break(&bytes, &context.tr);
    let failure = |error| Failure::Review(error, path.to_owned());
    plan_in(&bytes, pack(), context.tr.language(), APP_VERSION).map_err(failure)
}

fn print(changes: &Changes, context: &Context) {
    let tr = &context.tr;
    let (old, new) = (&changes.old, &changes.new);
    if old.institution != new.institution {
        say(tr.cli_compare_institutions(new.institution.as_str(), old.institution.as_str()));
    }
    let level = |it| tr.overall_level(it);
    say(tr.cli_compare_levels(
        level(new.level),
        tr.date(new.assessed_on),
        level(old.level),
        tr.date(old.assessed_on),
    ));
    if let Some(split) = &changes.index {
        let it = split.in_shown_numbers();
        let [content, evidence, real] = [it.content, it.evidence, it.real].map(|it| signed(tr, it));
        let [before, now] = [it.old, it.new].map(|it| tr.decimal(it, 2));
        say(tr.cli_compare_index(content, evidence, now, before, real));
    }
    let kinds = [
        (ChangeKind::Real, tr.cli_compare_real()),
        (ChangeKind::Evidence, tr.cli_compare_evidence()),
        (ChangeKind::Content, tr.cli_compare_content()),
    ];
    for (kind, title) in kinds {
        let changed: Vec<_> = changes.questions.iter().filter(|it| it.kind == kind).collect();
        say(format!("\n{title}: {}", changed.len()));
        for it in changed {
            let supported = |side: &Option<crate::report::LevelsJson>| {
                side.as_ref()
                    .and_then(|it| it.supported)
                    .map_or_else(|| "–".to_owned(), |it| it.to_string())
            };
            say(format!(
                "  {} → {}  {} {}",
                supported(&it.old),
                supported(&it.new),
                it.id,
                it.text
            ));
        }
    }
}
