//! Two plans side by side, whatever file each came in.

use crate::content::Pack;
use crate::i18n::Language;
use crate::report::{Changes, JournalFacts, Plan, PlanInput, Profile};
use crate::store::replay;

use super::chain::{assessed_on, changed_at};
use super::{Received, ReviewError, is_journal, open_pdf};

/// What changed from one plan to another: `skaidra.compare/1`.
pub fn compare_plans(old: &Plan, new: &Plan) -> Changes {
    Changes::between(old, new)
}

/// The plan in a file: that of an exported PDF, of its `plan.json`, or the one that an assessment gives now.
pub fn plan_in(
    bytes: &[u8],
    pack: &Pack,
    language: Language,
    app: &str,
) -> Result<Plan, ReviewError> {
    if is_journal(bytes) {
        return plan_of_journal(bytes, pack, language, app);
    }
    if bytes.trim_ascii_start().starts_with(b"{") {
        return Ok(Plan::from_json(bytes)?);
    }
    open_pdf(bytes).map(|Received { plan, .. }| plan)
}

/// What the intact lines of a journal give.
fn plan_of_journal(
    bytes: &[u8],
    pack: &Pack,
    language: Language,
    app: &str,
) -> Result<Plan, ReviewError> {
    let replay = replay(bytes)?;
    let changed = changed_at(&replay);
    Ok(Plan::build(&PlanInput {
        assessment: replay.history.assessment(),
        pack,
        language,
        profile: Profile::Full,
        on: assessed_on(&replay),
        generated: changed,
        app,
        journal: JournalFacts {
            id: &replay.header.id,
            head: &replay.report.head,
            created: replay.header.created,
            changed,
            n_records: replay.history.records().len(),
        },
        previous: None,
    }))
}
