//! Two plans side by side, whatever file each came in.

use crate::content::Pack;
use crate::domain::Assessment;
use crate::i18n::Language;
use crate::report::{Changes, JournalFacts, Plan, PlanInput, Profile, Told};
use crate::store::{replay, times_back};

use super::chain::{assessed_on, changed_at};
use super::received::{verify_data, verify_pdf};
use super::{Received, ReviewError, Verification, is_journal, open_pdf};

/// What changed from one plan to another: `skaidra.compare/1`.
pub fn compare_plans(old: &Plan, new: &Plan) -> Changes {
    let told = || new.previous.iter().flat_map(Told::by_changes).collect();
    Changes::between(old, new).told_between(old, told)
}

/// Whether both plans are of one assessment at the same moment, reckoned in the same way: nothing between them can have changed.
pub fn is_same_assessment(old: &Plan, new: &Plan) -> bool {
    let ids = |it: &Plan| it.checklists.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    old.head == new.head
        && (&old.method, &old.content, &old.packs) == (&new.method, &new.content, &new.packs)
        && ids(old) == ids(new)
}

/// Whether what is taken for the newer plan is of the same assessment with fewer changes recorded: what the other one has besides would seem to be withdrawn.
pub fn is_earlier_state(old: &Plan, new: &Plan) -> bool {
    old.journal.id == new.journal.id && new.journal.records < old.journal.records
}

/// A plan that was read from a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// The plan.
    pub plan: Plan,
    /// Another program wrote its file again; what the plan says is as it was exported.
    pub is_rewritten: bool,
}

/// The plan in a file: that of an exported PDF, of its `plan.json`, or the one that an assessment gives now. A plan that was altered is refused.
pub fn plan_in(
    bytes: &[u8],
    pack: &Pack,
    language: Language,
    app: &str,
) -> Result<Given, ReviewError> {
    let whole = |plan| Given { plan, is_rewritten: false };
    if is_journal(bytes) {
        return plan_of_journal(bytes, pack, language, app).map(whole);
    }
    if bytes.trim_ascii_start().starts_with(b"{") {
        return unaltered_data(Plan::from_json(bytes)?).map(whole);
    }
    let (Received { plan, .. }, is_rewritten) = unaltered(bytes, app)?;
    Ok(Given { plan, is_rewritten })
}

/// An exported plan as it was first written, unless something speaks against it; and whether its file was written again.
fn unaltered(bytes: &[u8], app: &str) -> Result<(Received, bool), ReviewError> {
    let found = verify_pdf(bytes, app)?;
    let is_rewritten = found.is_rewritten();
    refuse_altered(found)?;
    Ok((open_pdf(bytes)?, is_rewritten))
}

/// The data of a plan without its pages, unless they contradict each other.
fn unaltered_data(plan: Plan) -> Result<Plan, ReviewError> {
    refuse_altered(verify_data(&plan))?;
    Ok(plan)
}

fn refuse_altered(found: Verification) -> Result<(), ReviewError> {
    if found.holds() { Ok(()) } else { Err(ReviewError::Altered(Box::new(found))) }
}

/// An earlier assessment: what was recorded, and the plan it gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Earlier {
    /// What was recorded; of a plan without its journal, what the plan tells.
    pub assessment: Assessment,
    /// The plan.
    pub plan: Plan,
    /// Another program wrote the file of the plan again.
    pub is_rewritten: bool,
}

/// The assessment in a file of any of these kinds, to go on from.
pub fn earlier_in(
    bytes: &[u8],
    pack: &Pack,
    language: Language,
    app: &str,
) -> Result<Earlier, ReviewError> {
    if is_journal(bytes) {
        let assessment = replay(bytes)?.history.assessment().clone();
        let own = assessment.plan_language.as_deref().and_then(Language::parse);
        let plan = plan_of_journal(bytes, pack, own.unwrap_or(language), app)?;
        return Ok(Earlier { assessment, plan, is_rewritten: false });
    }
    if bytes.starts_with(b"%PDF-") {
        let (Received { plan, journal }, is_rewritten) = unaltered(bytes, app)?;
        let assessment = match journal {
            Some(journal) => replay(&journal)?.history.assessment().clone(),
            None => plan.assessment(),
        };
        return Ok(Earlier { assessment, plan, is_rewritten });
    }
    let Given { plan, is_rewritten } = plan_in(bytes, pack, language, app)?;
    Ok(Earlier { assessment: plan.assessment(), plan, is_rewritten })
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
    let assessment = replay.history.assessment();
    let last = assessment.previous.as_ref().and_then(|it| Plan::of_previous(it).ok());
    let mut plan = Plan::build(&PlanInput {
        assessment,
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
            n_back: times_back(replay.header.created, replay.history.records())
                .map_or(0, |it| it.n),
        },
        previous: last.as_ref(),
    });
    // What became of earlier actions is told by every plan that was remembered.
    let records = replay.history.records().iter().map(|it| &it.change);
    plan.previous = plan
        .previous
        .zip(last.as_ref())
        .map(|(changes, old)| changes.told_between(old, || Told::by_remembered(records)));
    Ok(plan)
}
