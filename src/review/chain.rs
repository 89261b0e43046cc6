//! The journal behind a plan: whole, of the same fingerprint, and saying what the plan says.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::content::{self, Pack};
use crate::domain::{ActionStatus, Assessment, ChecklistId, PackVersion, SourceId};
use crate::report::{JOURNAL, JournalFacts, PackJson, Plan, PlanInput, VotesJson};
use crate::scoring;
use crate::store::{Header, Record, Replay, replay, times_back};

use super::finding::{Finding, PackName};
use super::places::{Places, Thing};

/// What is computed from the answers, and therefore looked at elsewhere.
const COMPUTED: &[&str] = &[
    "scores",
    "positions",
    "checks",
    "layout",
    "previous",
    "evidence_grade",
    "supported",
    "counts_as",
    "priority",
    "effects",
    "votes",
];

/// The day of the assessment, as the window and the plan have it.
pub(super) fn assessed_on(replay: &Replay) -> Date {
    replay.history.assessed_on(replay.header.created)
}

/// The same as a plan names it: earlier versions reckoned the day of the last deed, or of the last line, in UTC.
fn assessed_on_in(replay: &Replay, named: Option<Date>) -> Date {
    let history = &replay.history;
    let deed = history.last_deed().map_or(replay.header.created, |it| it.at);
    let earlier = [deed, changed_at(replay)].map(|it| it.to_zoned(TimeZone::UTC).date());
    let is_earlier = |it: &Date| history.assessment().assessed_on.is_none() && earlier.contains(it);
    named.filter(is_earlier).unwrap_or_else(|| assessed_on(replay))
}

/// When the last change was made, or the file.
pub(super) fn changed_at(replay: &Replay) -> jiff::Timestamp {
    replay.history.records().last().map_or(replay.header.created, |it| it.at)
}

/// Looks at the lines of a journal.
pub(super) fn check_lines(replay: &Replay) -> Option<Finding> {
    let report = &replay.report;
    let cut_off = report.cut_off.map(|it| it.line);
    let line = report.first_break.as_ref().map(|it| it.line).or(cut_off)?;
    Some(Finding::JournalBroken { line, why: report.first_break.clone() })
}

/// How far a journal goes that stands by itself, and what it was begun with.
pub(super) fn check_alone(replay: &Replay) -> Vec<Finding> {
    let records = replay.history.records();
    let ends =
        |last: &Record| Finding::JournalEnds { n: records.len(), at: last.at, by: last.by.clone() };
    let end = replay.report.lacks_newline.then_some(Finding::NewlineMissing);
    let last = records.last().map(ends);
    let packs = packs_otherwise(replay.history.assessment());
    let begun = begun_otherwise(&replay.header);
    let back = check_times(replay);
    end.into_iter().chain(last).chain(back).chain(begun).chain(packs).collect()
}

/// That the times of a journal go back, which its order does not.
fn check_times(replay: &Replay) -> Option<Finding> {
    let back = times_back(replay.header.created, replay.history.records())?;
    Some(Finding::TimesGoBack(back))
}

/// What an assessment was begun with that is not what this program scores with.
pub fn begun_otherwise(header: &Header) -> Vec<Finding> {
    let mut findings = Vec::new();
    let own = scoring::METHOD_VERSION;
    if header.method != own {
        let (made, own) = (header.method.clone(), own.to_owned());
        findings.push(Finding::BegunWithMethod { made, own });
    }
    let own = &content::builtin().version;
    if header.content != *own {
        let (made, own) = (header.content.clone(), own.clone());
        findings.push(Finding::BegunWithContent { made, own });
    }
    findings
}

/// The checklists of an assessment that a pack does not have, each with the pack of one's own that it comes from.
pub fn checklists_missing(assessment: &Assessment, pack: &Pack) -> Option<Finding> {
    let missing = pack.instrument.missing(&assessment.scope);
    let from = |id: &ChecklistId| assessment.packs.iter().find(|it| it.checklists.contains(id));
    let named = missing.into_iter().map(|id| (from(&id).map(PackName::from), id));
    let named: Vec<_> = named.map(|(pack, id)| (id, pack)).collect();
    (!named.is_empty()).then_some(Finding::ChecklistsMissing(named))
}

/// The checklists of an assessment that this program does not have, and packs of which it has another version.
pub fn packs_otherwise(assessment: &Assessment) -> Vec<Finding> {
    let pack = content::installed();
    let mut findings: Vec<Finding> = checklists_missing(assessment, pack).into_iter().collect();
    for made in &assessment.packs {
        let own = pack.own.iter().find(|it| it.id == made.id && it.version != made.version);
        findings.extend(own.map(|own| Finding::BegunWithPack {
            made: PackName::from(made),
            own: own.version.clone(),
        }));
    }
    findings
}

/// Looks at the journal that a plan carries, and at the plan beside it.
pub(super) fn check(plan: &Plan, bytes: &[u8]) -> Vec<Finding> {
    let replay = match replay(bytes) {
        Ok(replay) => replay,
        Err(error) => return vec![Finding::JournalUnreadable(error.to_string())],
    };
    let mut findings: Vec<_> = check_lines(&replay).into_iter().collect();
    if findings.iter().any(Finding::is_of_newer) {
        // What the rest of it says and adds up to, only the newer program knows.
        return findings;
    }
    if replay.report.lacks_newline {
        findings.push(Finding::AttachmentDiffers(JOURNAL.to_owned()));
    }
    if replay.report.head != plan.head {
        findings.push(Finding::HeadDiffers);
    }
    findings.extend(differences(plan, &replay).map(Finding::JournalDiffers));
    findings.extend(check_times(&replay));
    findings
}

/// Whether texts, weights and ratings are those of the content that the plan names; the plan is built again from its own answers.
/// What comes from packs of one's own that are not here is named and not compared.
pub(super) fn check_content(plan: &Plan) -> Vec<Finding> {
    let pack = content::installed();
    if pack.version != plan.content {
        return vec![Finding::ContentUnknown(plan.content.clone())];
    }
    let is_here = |it: &&PackJson| {
        pack.own.iter().any(|own| (&own.id, &own.version) == (&it.id, &it.version))
    };
    let is_shown = |id: &ChecklistId| plan.checklists.iter().any(|it| it.id == *id);
    let apart: Vec<&PackJson> =
        plan.packs.iter().filter(|it| !is_here(it) && it.checklists.iter().any(is_shown)).collect();
    let assessment = plan.assessment();
    let journal = JournalFacts {
        id: &plan.journal.id,
        head: &plan.head,
        created: plan.journal.created,
        changed: plan.journal.changed,
        n_records: usize::try_from(plan.journal.records).unwrap_or(usize::MAX),
        n_back: plan.journal.steps_back.map_or(0, |it| usize::try_from(it).unwrap_or(usize::MAX)),
    };
    let again = Plan::build(&PlanInput {
        assessment: &assessment,
        pack,
        language: plan.lang,
        profile: plan.profile,
        on: plan.assessed_on,
        generated: plan.generated,
        app: &plan.app,
        journal,
        previous: None,
    });
    // Whatever a plan says of it, what is built in is compared.
    let builtin = &content::builtin().instrument;
    let is_apart = |id: &ChecklistId| {
        let is_foreign = apart.iter().any(|it| it.checklists.contains(id));
        let was_missing = plan.left_out.missing.contains(id);
        builtin.checklist(id).is_none() && (is_foreign || was_missing)
    };
    let differ = Places::between(&without(plan, is_apart), &without(&again, is_apart), COMPUTED);
    let unknown =
        apart.iter().map(|it| Finding::PackUnknown(PackName::from(&PackVersion::from(*it))));
    unknown.chain(differ.map(Finding::ContentDiffers)).collect()
}

/// A plan without some of its checklists, and without what only they bring.
fn without(plan: &Plan, is_apart: impl Fn(&ChecklistId) -> bool) -> Plan {
    let mut plan = plan.clone();
    plan.checklists.retain(|it| !is_apart(&it.id));
    plan.left_out.missing.retain(|it| !is_apart(it));
    plan.packs.clear();
    let legal = |id: &SourceId| {
        plan.checklists.iter().flat_map(|it| &it.questions).any(|it| it.legal.contains(id))
    };
    let sources = plan.sources.iter().filter(|it| legal(&it.id)).cloned().collect();
    plan.sources = sources;
    plan
}

fn differences(plan: &Plan, replay: &Replay) -> Option<Places> {
    let here = plan.assessment();
    let there = projected(replay, &here, plan);
    let facts = &plan.journal;
    let mut named = Vec::new();
    let mut compare = |name: &str, is_same: bool| {
        if !is_same {
            named.push(name.to_owned());
        }
    };
    compare("journal.id", facts.id == replay.header.id);
    compare("journal.created", facts.created == replay.header.created);
    compare("journal.changed", facts.changed == changed_at(replay));
    compare("journal.records", facts.records == replay.history.records().len() as u64);
    // Plans of earlier versions say nothing of it.
    let n_back = times_back(replay.header.created, replay.history.records()).map(|it| it.n as u64);
    compare("journal.steps_back", facts.steps_back.is_none() || facts.steps_back == n_back);
    compare("assessed_on", here.assessed_on == there.assessed_on);
    compare("institution", here.institution == there.institution);
    compare("period", here.period == there.period);
    compare("team", here.team == there.team);
    compare("approval", here.approval == there.approval);
    compare("legal_basis", here.legal_basis == there.legal_basis);
    compare("monitoring", here.monitoring == there.monitoring);
    compare("rapid", here.scope.is_rapid == there.scope.is_rapid);
    compare("left_out", here.left_out_reason == there.left_out_reason);
    compare("checklists", here.scope.checklists == there.scope.checklists);
    for question in plan.questions() {
        let id = &question.id;
        let is_same = here.answer(id) == there.answer(id)
            && here.unconfirmed(id) == there.unconfirmed(id)
            && question.votes == VotesJson::of(&there, id, plan.profile)
            && here.evidence_of(id) == there.evidence_of(id)
            && here.notes.get(id) == there.notes.get(id);
        compare(id.as_str(), is_same);
    }
    for risk in plan.risks() {
        let id = &risk.id;
        let is_same = here.ratings.get(id) == there.ratings.get(id)
            && here.acceptances.get(id) == there.acceptances.get(id);
        compare(id.as_str(), is_same);
    }
    for action in &there.actions {
        compare(action.id.as_str(), here.action(&action.id) == Some(action));
    }
    for action in here.actions.iter().filter(|it| there.action(&it.id).is_none()) {
        compare(action.id.as_str(), false);
    }
    Some(Places::of(named)?.naming(|id| thing(plan, &there, id)))
}

/// What the plan, or else the journal, calls the thing with an id.
fn thing(plan: &Plan, there: &Assessment, id: &str) -> Option<Thing> {
    let mut kept = plan.actions.iter().filter(|it| it.status != ActionStatus::Dropped);
    let number = kept.position(|it| it.id.as_str() == id).map(|it| it + 1);
    let here = plan.actions.iter().find(|it| it.id.as_str() == id).map(|it| &it.title);
    let there = || there.actions.iter().find(|it| it.id.as_str() == id).map(|it| &it.title);
    if let Some(title) = here.or_else(there) {
        return Some(Thing::Action(number, title.clone()));
    }
    let question = plan.questions().find(|it| it.id.as_str() == id).map(|it| &it.text);
    let risk = || plan.risks().find(|it| it.id.as_str() == id).map(|it| &it.text);
    question.or_else(risk).map(|it| Thing::Words(it.clone()))
}

/// What the journal adds up to, with the day and the scope as a plan gives them: in content order, unknown checklists left out.
pub(super) fn projected(replay: &Replay, here: &Assessment, plan: &Plan) -> Assessment {
    let mut there = replay.history.assessment().clone();
    there.assessed_on = Some(assessed_on_in(replay, here.assessed_on));
    let known = |id: &_| content::builtin().instrument.checklists.iter().any(|it| it.id == *id);
    let is_builtin = content::builtin().version == plan.content;
    let mut checklists = here.scope.checklists.clone();
    checklists.retain(|it| there.scope.checklists.contains(it));
    let missing = there.scope.checklists.iter().filter(|it| !checklists.contains(it));
    let missing: Vec<_> = missing.filter(|it| is_builtin && known(it)).cloned().collect();
    checklists.extend(missing);
    there.scope.checklists = checklists;
    there
}
