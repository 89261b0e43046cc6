//! From an open assessment to a plan and its files; what the window and the command line share.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::content::Pack;
use crate::domain::{Answer, Assessment, Change, PackVersion, Ratings, Scope, repeat};
use crate::i18n::Language;
use crate::report::{Changes, JournalFacts, Plan, PlanError, PlanInput, Profile, Told};
use crate::session::Session;

/// The version that made a plan.
pub const APP_VERSION: &str = env!("CARGO_PKG_VERSION");

/// What a plan is asked to be.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The content that the assessment is answered against.
    pub pack: &'a Pack,
    /// The language of the plan.
    pub language: Language,
    /// How much it tells.
    pub profile: Profile,
    /// When it is made.
    pub at: Timestamp,
    /// The last assessment's plan, to show the changes since.
    pub previous: Option<&'a Plan>,
}

/// The language that a plan of this assessment is written in where nobody chooses another.
pub fn plan_language(session: &Session) -> Language {
    let chosen = session.assessment().plan_language.as_deref();
    chosen.and_then(Language::parse).unwrap_or(Language::Lithuanian)
}

/// Builds the plan of an open assessment.
pub fn plan(session: &Session, request: &Request<'_>) -> Plan {
    plan_of(session.assessment(), session, request)
}

/// Builds the plan that an open assessment gives once every waiting answer is confirmed as it is; to compare with, not to export.
pub fn plan_as_if_confirmed(session: &Session, request: &Request<'_>) -> Plan {
    let assessment = Assessment { to_confirm: BTreeSet::new(), ..session.assessment().clone() };
    plan_of(&assessment, session, request)
}

fn plan_of(assessment: &Assessment, session: &Session, request: &Request<'_>) -> Plan {
    let mut plan = Plan::build(&PlanInput {
        assessment,
        pack: request.pack,
        language: request.language,
        profile: request.profile,
        on: session.assessed_on(),
        generated: request.at,
        app: APP_VERSION,
        journal: JournalFacts {
            id: &session.header().id,
            head: session.head(),
            created: session.header().created,
            changed: session.changed_at(),
            n_records: session.records().len(),
            n_back: session.times_back().map_or(0, |it| it.n),
        },
        previous: request.previous,
    });
    plan.previous = plan.previous.zip(request.previous).map(|(it, old)| told(session, it, old));
    plan
}

/// What changed since an earlier plan, with what the plans tell that the file remembers or remembered once.
pub fn changes_since(session: &Session, old: &Plan, new: &Plan) -> Changes {
    told(session, Changes::between(old, new), old)
}

fn told(session: &Session, changes: Changes, old: &Plan) -> Changes {
    let records = session.records().iter().map(|it| &it.change);
    changes.told_between(old, || Told::by_remembered(records))
}

/// The plan of the assessment before this one, where the file remembers it; an error where it cannot be read.
pub fn previous_plan(session: &Session) -> Option<Result<Plan, PlanError>> {
    session.assessment().previous.as_ref().map(Plan::of_previous)
}

/// How many answers of the last assessment wait to be confirmed at questions that are asked now, and how many of them say that nobody knows.
pub fn n_to_confirm(assessment: &Assessment, pack: &Pack) -> (usize, usize) {
    let scope = &assessment.scope;
    let asked = pack
        .instrument
        .questions()
        .filter(|(checklist, it)| scope.checklists.contains(&checklist.id) && scope.asks(it));
    let waiting: Vec<&Answer> =
        asked.filter_map(|(_, it)| assessment.unconfirmed(&it.id)).collect();
    let n_unknown = waiting.iter().filter(|it| ***it == Answer::Unknown).count();
    (waiting.len(), n_unknown)
}

/// A change with what it means for the packs of one's own that the assessment notes.
pub fn with_packs(change: Change, assessment: &Assessment, pack: &Pack) -> Change {
    let Some(scope) = scope_of(&change) else { return change };
    let before = packs_of(&change).unwrap_or(&assessment.packs);
    let packs = pack.noted_for(scope, before);
    if packs == *before {
        return change;
    }
    let mut changes = match change {
        Change::Several(changes) => changes,
        single => vec![single],
    };
    changes.push(Change::SetPacks(packs));
    Change::Several(changes)
}

/// The packs that a change notes, where it notes them.
fn packs_of(change: &Change) -> Option<&[PackVersion]> {
    match change {
        Change::SetPacks(packs) => Some(packs),
        Change::Several(changes) => changes.iter().rev().find_map(packs_of),
        _ => None,
    }
}

/// The scope that a change leaves behind, where it sets one.
fn scope_of(change: &Change) -> Option<&Scope> {
    match change {
        Change::SetScope(scope) => Some(scope),
        Change::Several(changes) => changes.iter().rev().find_map(scope_of),
        _ => None,
    }
}

/// The deeds with which next year's assessment begins from an earlier one and its plan, which is remembered.
pub fn next_year(old: &Assessment, plan: &Plan, pack: &Pack, ratings: Ratings) -> Vec<Change> {
    let parts = |deed| match deed {
        Change::Several(changes) => changes,
        change => vec![change],
    };
    let deeds = repeat(old, &pack.instrument, ratings);
    let mut deeds: Vec<Change> = deeds.into_iter().flat_map(parts).collect();
    deeds.push(Change::SetPrevious(Some(plan.remembered())));
    deeds
}
