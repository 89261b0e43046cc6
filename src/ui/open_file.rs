//! The open assessment with its scores, reckoned again only when it has changed.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::Timestamp;

use super::commands::known_deeds::{KnownDeeds, known_deeds};
use super::view_model::gone_posts::{GonePost, gone_posts};
use super::view_model::progress::{Progress, is_asked};
use super::view_model::votes::{answered_last, unsettled, voted};
use crate::content::Pack;
use crate::domain::{ActionId, Assessment, Change, ChecklistId, Previous, QuestionId, RiskId};
use crate::export::{previous_plan, with_packs};
use crate::i18n::Tr;
use crate::report::{Plan, PlanError};
use crate::review::{Finding, checklists_missing};
use crate::scoring::{
    Band, Condition, Effect, Input, RiskExplanation, Scorecard, Suggestion, conditions, effects,
    explain_risk, score, suggest_answered_first,
};
use crate::session::{Access, EXAMPLE, RecordKind, Session, SessionError};
use crate::store::ReadOnlyReason;

/// An open assessment.
#[derive(Debug)]
pub(super) struct OpenFile {
    /// The file.
    pub session: Session,
    /// Its scores, without the robustness band.
    pub card: Scorecard,
    /// How far each checklist in scope is answered.
    pub progress: BTreeMap<ChecklistId, Progress>,
    /// The post that touched each question last.
    pub posts: BTreeMap<QuestionId, String>,
    /// The questions that were voted on and not settled.
    pub unsettled: BTreeSet<QuestionId>,
    /// The posts that took part and no longer do.
    pub(super) gone_posts: Vec<GonePost>,
    /// The questions that were answered after the last vote on them.
    answered_last: BTreeSet<QuestionId>,
    /// Who fills in a copy of a received plan, empty until it is told; none where it is no copy.
    pub copy_post: Option<String>,
    /// Who fills in any other file, where it was told for this one.
    pub own_post: Option<String>,
    /// When it was said that the clock is behind the file; none until then.
    pub clock_told: Option<Timestamp>,
    /// It is a copy from a plan that something spoke against.
    pub is_suspect: bool,
    /// The deeds that have names of their own.
    pub known: KnownDeeds,
    pack: &'static Pack,
    full: OnceCell<Scorecard>,
    suggestion: OnceCell<[Suggestion; 2]>,
    effects: OnceCell<BTreeMap<ActionId, Vec<Effect>>>,
    /// The last assessment, read when first asked for.
    previous: OnceCell<Remembered>,
    is_saved: bool,
}

/// What an assessment remembers of the one before, and the plan in it once it was read.
#[derive(Debug)]
struct Remembered {
    of: Option<Previous>,
    plan: Option<Result<Plan, PlanError>>,
}

impl OpenFile {
    /// Takes a session and reckons its scores.
    pub(super) fn new(session: Session, pack: &'static Pack) -> Self {
        let card = score(&input(&session, pack, Band::Skip));
        let progress = Progress::of_all(pack, session.assessment(), &card);
        let is_saved = !session.records().is_empty();
        let posts = posts(&session);
        let answered_last = answered_last(&session);
        let unsettled = unsettled(pack, &session, &answered_last);
        let known = known_deeds(&session);
        let gone_posts = gone_posts(&session);
        Self {
            session,
            card,
            progress,
            posts,
            unsettled,
            gone_posts,
            answered_last,
            copy_post: None,
            own_post: None,
            clock_told: None,
            is_suspect: false,
            known,
            pack,
            full: OnceCell::new(),
            suggestion: OnceCell::new(),
            effects: OnceCell::new(),
            previous: OnceCell::new(),
            is_saved,
        }
    }

    /// What was recorded.
    pub(super) fn assessment(&self) -> &Assessment {
        self.session.assessment()
    }

    /// Whether a checklist that is proposed for the institution is left out and nobody said why.
    pub(super) fn owes_left_out_reason(&self) -> bool {
        let assessment = self.assessment();
        // Own checklists are a gain where they are taken, and nothing is owed where they are not.
        let mut proposed = self.pack.proposed_scope(assessment.institution.kind).checklists;
        proposed.retain(|it| self.pack.own_of(it).is_none());
        let is_said = assessment.left_out_reason.as_deref().is_some_and(|it| !it.trim().is_empty());
        !is_said && proposed.iter().any(|id| !assessment.scope.checklists.contains(id))
    }

    /// Whether it is the worked example, in which everybody tries things out.
    pub(super) fn is_example(&self) -> bool {
        self.session.header().id.starts_with(EXAMPLE)
    }

    /// Whether changes can be made.
    pub(super) fn is_writable(&self) -> bool {
        self.read_only().is_none()
    }

    /// What it is called: after the institution, and a copy as a copy.
    pub(super) fn name(&self, tr: &Tr) -> String {
        let mut name = self.assessment().institution.name.clone();
        name.push_str(&self.day_of_name(tr));
        if self.copy_post.is_some() { tr.menu_copy_of(name) } else { name }
    }

    /// The end of its name: of two assessments of one institution the later one says which it is.
    pub(super) fn day_of_name(&self, tr: &Tr) -> String {
        if self.assessment().previous.is_none() {
            return String::new();
        }
        tr.menu_name_on(tr.short_date(self.session.assessed_on()), "")
    }

    /// The post that changes are recorded for: that of the file, else, where it is no copy, that of the settings, else the first of the team.
    pub(super) fn post<'a>(&'a self, of_settings: &'a str) -> &'a str {
        match (self.copy_post.as_ref().or(self.own_post.as_ref()), of_settings) {
            (Some(post), _) => post,
            (None, "") => self.assessment().team.first().map_or("", String::as_str),
            (None, post) => post,
        }
    }

    /// Why changes cannot be made; none where they can.
    pub(super) fn read_only(&self) -> Option<&ReadOnlyReason> {
        match self.session.access() {
            Access::Writable => None,
            Access::ReadOnly(reason) => Some(reason),
        }
    }

    /// Where the file is.
    pub(super) fn path(&self) -> &Path {
        self.session.path()
    }

    /// When the last change went to disk; none while there is none.
    pub(super) fn saved_at(&self) -> Option<Timestamp> {
        self.is_saved.then(|| self.session.changed_at())
    }

    /// The scores with the robustness band, reckoned when first asked for.
    pub(super) fn full_card(&self) -> &Scorecard {
        self.full.get_or_init(|| score(&input(&self.session, self.pack, Band::Run)))
    }

    /// The suggested plan without a budget, for answered questions and for the others; reckoned when first asked for.
    pub(super) fn suggestion(&self) -> &[Suggestion; 2] {
        let reckon = || suggest_answered_first(&input(&self.session, self.pack, Band::Skip), None);
        self.suggestion.get_or_init(reckon)
    }

    /// What each action does to each risk, reckoned when first asked for.
    pub(super) fn effects(&self) -> &BTreeMap<ActionId, Vec<Effect>> {
        self.effects.get_or_init(|| effects(&input(&self.session, self.pack, Band::Skip)))
    }

    /// The plan of the last assessment, where the file remembers it; read when first asked for.
    pub(super) fn previous(&self) -> Option<&Result<Plan, PlanError>> {
        let read = || Remembered {
            of: self.assessment().previous.clone(),
            plan: previous_plan(&self.session),
        };
        self.previous.get_or_init(read).plan.as_ref()
    }

    /// Whether answers of the last assessment wait to be confirmed.
    pub(super) fn has_unconfirmed(&self) -> bool {
        !self.assessment().to_confirm.is_empty()
    }

    /// Whether a post is none of those that took part so far.
    pub(super) fn is_new_post(&self, post: &str) -> bool {
        let post = post.trim().to_lowercase();
        !post.is_empty() && self.assessment().team.iter().all(|it| it.trim().to_lowercase() != post)
    }

    /// Whether a question is assessed.
    pub(super) fn asks(&self, id: &QuestionId) -> bool {
        is_asked(self.pack, self.assessment(), id)
    }

    /// Whether the packs that are here have a question.
    pub(super) fn knows(&self, id: &QuestionId) -> bool {
        self.pack.instrument.question(id).is_some()
    }

    /// Whether a question is of a checklist that is assessed and not here, as where its pack was taken out.
    pub(super) fn misses(&self, id: &QuestionId) -> bool {
        !self.knows(id) && !self.pack.instrument.missing(&self.assessment().scope).is_empty()
    }

    /// The checklists that are assessed and not here; none where all are.
    pub(super) fn missing(&self) -> Option<Finding> {
        checklists_missing(self.assessment(), self.pack)
    }

    /// Every condition of every level, reckoned when asked for.
    pub(super) fn conditions(&self) -> Vec<Condition> {
        conditions(&input(&self.session, self.pack, Band::Skip))
    }

    /// Where a net risk comes from, reckoned when asked for.
    pub(super) fn explain_risk(&self, id: &RiskId) -> Option<RiskExplanation> {
        explain_risk(&input(&self.session, self.pack, Band::Skip), id)
    }

    /// The same where it fits a budget.
    pub(super) fn suggestion_within(&self, budget: u32) -> [Suggestion; 2] {
        suggest_answered_first(&input(&self.session, self.pack, Band::Skip), Some(budget))
    }

    /// The number of the last record.
    pub(super) fn n_records(&self) -> u64 {
        self.session.records().last().map_or(0, |it| it.n)
    }

    /// The question that was touched last.
    pub(super) fn last_question(&self) -> Option<&QuestionId> {
        let mut records = self.session.records().iter().rev();
        records.find_map(|it| {
            voted(&it.change).or_else(|| questions_of(&it.change).into_iter().next())
        })
    }

    /// Whether a vote was the last that was said of any question.
    pub(super) fn ends_with_a_vote(&self) -> bool {
        let records = self.session.records().iter().rev().map(|it| &it.change);
        let mut said = records.filter(|it| voted(it).is_some() || !questions_of(it).is_empty());
        said.next().is_some_and(|it| voted(it).is_some())
    }

    /// Whether a question was answered after the last vote on it.
    pub(super) fn is_answered_since_votes(&self, id: &QuestionId) -> bool {
        self.answered_last.contains(id)
    }

    /// The question that was voted on last, where others have still to vote or nothing was agreed on since.
    pub(super) fn interrupted_vote(&self) -> Option<&QuestionId> {
        let last = self.session.records().iter().rev().find_map(|it| voted(&it.change))?;
        let votes = self.assessment().votes.get(last).filter(|it| !it.is_empty())?;
        let waits = self.assessment().raters.iter().any(|it| !votes.contains_key(it));
        (waits || self.unsettled.contains(last)).then_some(last)
    }

    /// The questions that were answered after a record; taking an answer back is none.
    pub(super) fn answered_since(&self, n: u64) -> BTreeSet<QuestionId> {
        let records = self.session.records().iter();
        let later = records.filter(|it| n < it.n && !matches!(it.kind, RecordKind::Undo(_)));
        later.flat_map(|it| answered_by(&it.change)).cloned().collect()
    }

    /// Does a change.
    pub(super) fn run(
        &mut self,
        at: Timestamp,
        by: &str,
        change: Change,
    ) -> Result<(), SessionError> {
        let change = with_packs(change, self.session.assessment(), self.pack);
        let result = self.session.run(at, by, change);
        self.changed();
        result
    }

    /// Is reckoned with other content from now on.
    pub(super) fn draw_on(&mut self, pack: &'static Pack) {
        self.pack = pack;
        self.changed();
    }

    /// Takes the last deed back.
    pub(super) fn undo(&mut self, at: Timestamp, by: &str) -> Result<(), SessionError> {
        let result = self.session.undo(at, by);
        self.changed();
        result
    }

    /// Does the undone deed again.
    pub(super) fn redo(&mut self, at: Timestamp, by: &str) -> Result<(), SessionError> {
        let result = self.session.redo(at, by);
        self.changed();
        result
    }

    fn changed(&mut self) {
        self.card = score(&input(&self.session, self.pack, Band::Skip));
        self.progress = Progress::of_all(self.pack, self.session.assessment(), &self.card);
        self.posts = posts(&self.session);
        self.answered_last = answered_last(&self.session);
        self.unsettled = unsettled(self.pack, &self.session, &self.answered_last);
        self.gone_posts = gone_posts(&self.session);
        self.full = OnceCell::new();
        self.suggestion = OnceCell::new();
        self.effects = OnceCell::new();
        let is_other = |it: &Remembered| it.of != self.assessment().previous;
        if self.previous.get().is_some_and(is_other) {
            self.previous = OnceCell::new();
        }
        self.is_saved = !self.session.records().is_empty();
    }
}

/// Who answered, noted or evidenced each question last.
fn posts(session: &Session) -> BTreeMap<QuestionId, String> {
    let mut posts = BTreeMap::new();
    for record in session.records() {
        for id in questions_of(&record.change) {
            posts.insert(id.clone(), record.by.clone());
        }
    }
    posts
}

/// The questions that a change answers.
pub(super) fn answered_by(change: &Change) -> Vec<&QuestionId> {
    match change {
        Change::SetAnswer(id, _) | Change::Confirm(id) => vec![id],
        Change::Several(changes) => changes.iter().flat_map(answered_by).collect(),
        _ => Vec::new(),
    }
}

/// The questions that a change touches.
pub(super) fn questions_of(change: &Change) -> Vec<&QuestionId> {
    match change {
        Change::SetAnswer(id, _)
        | Change::SetNote(id, _)
        | Change::AddEvidence(id, ..)
        | Change::ReplaceEvidence(id, ..)
        | Change::RemoveEvidence(id, _) => vec![id],
        Change::Several(changes) => changes.iter().flat_map(questions_of).collect(),
        _ => Vec::new(),
    }
}

fn input<'a>(session: &'a Session, pack: &'a Pack, band: Band) -> Input<'a> {
    Input {
        instrument: &pack.instrument,
        assessment: session.assessment(),
        on: session.assessed_on(),
        band,
    }
}
