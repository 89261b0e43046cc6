//! Changes of an assessment in words: what each is about, and from what to what.

use crate::content::{Pack, Texts};
use crate::domain::{
    Action, ActionId, Assessment, Change, ChecklistId, Institution, PackVersion, Period,
    QuestionId, RiskId, Scope,
};
use crate::i18n::{Language, Tr};
use crate::review::change_name::{Named, change_name};

use super::Altered;
use super::fields::{
    acceptance_text, answer_text, differing_fields, evidence_change, evidence_text, or_nothing,
    rating_text,
};

/// So many lines are told; the others are not.
const SHOWN: usize = 12;

impl Altered {
    /// What stands otherwise, a line a thing: from what the journal holds to what the plan says.
    pub fn lines(&self, tr: &Tr, pack: &Pack) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for change in &self.changes {
            // Enough is known already; a forged plan may differ in everything.
            if SHOWN < lines.len() {
                break;
            }
            let name = self.name(tr, pack, change);
            let told = lines_of(tr, pack, &self.journal, change);
            if told.is_empty() {
                lines.push(name);
            } else {
                lines.extend(told.into_iter().map(|line| format!("{name}: {line}")));
            }
        }
        if SHOWN < lines.len() {
            lines.truncate(SHOWN);
            lines.push(tr.menu_review_altered_more());
        }
        lines
    }

    /// What a change is about.
    fn name(&self, tr: &Tr, pack: &Pack, change: &Change) -> String {
        let named = ByJournal { journal: &self.journal, texts: pack.texts(tr.language()) };
        match change {
            // What was added, and that nothing stands there now, is told behind it.
            Change::AddAction(..) => tr.menu_history_action_added(),
            Change::SetAcceptance(id, None) => tr.menu_change_acceptance(named.risk(id)),
            _ => change_name(tr, change, &named),
        }
    }
}

/// Calls everything as the journal has it.
struct ByJournal<'a> {
    journal: &'a Assessment,
    texts: &'a Texts,
}

impl Named for ByJournal<'_> {
    fn question(&self, id: &QuestionId) -> String {
        id.to_string()
    }

    fn risk(&self, id: &RiskId) -> String {
        self.texts.risk(id).map(|it| it.text.clone()).unwrap_or_default()
    }

    fn action(&self, id: &ActionId) -> String {
        self.journal.action(id).map(|it| it.title.clone()).unwrap_or_default()
    }

    fn made(&self, action: &Action) -> String {
        // Under the title that was recorded it is found again.
        self.journal.action(&action.id).unwrap_or(action).title.clone()
    }
}

/// What a change puts in place of what; of several at once nothing.
pub fn lines_of(tr: &Tr, pack: &Pack, before: &Assessment, change: &Change) -> Vec<String> {
    let from_to = |old: String, new: String| vec![tr.menu_history_from_to(new, old)];
    let texts = |old: Option<&String>, new: Option<&String>| {
        from_to(or_nothing(tr, old.cloned()), or_nothing(tr, new.cloned()))
    };
    match change {
        Change::SetAnswer(id, answer) => {
            let words = |answer| answer_text(tr, pack, id, answer);
            from_to(words(before.answers.get(id)), words(answer.as_ref()))
        }
        Change::Confirm(id) => {
            let answer = before.answers.get(id);
            answer.map(|it| answer_text(tr, pack, id, Some(it))).into_iter().collect()
        }
        Change::SetNote(id, note) => texts(before.notes.get(id), note.as_ref()),
        Change::AddEvidence(_, _, evidence) => {
            vec![tr.menu_history_added(evidence_text(tr, evidence))]
        }
        Change::ReplaceEvidence(id, idx, evidence) => {
            let (old, new) = evidence_change(tr, before.evidence_of(id).get(*idx), evidence);
            from_to(old, new)
        }
        Change::RemoveEvidence(id, idx) => {
            let old = before.evidence_of(id).get(*idx).map(|it| evidence_text(tr, it));
            old.map(|it| tr.menu_history_removed(it)).into_iter().collect()
        }
        Change::SetRating(id, rating) => {
            let old = rating_text(tr, pack, id, before.ratings.get(id));
            from_to(old, rating_text(tr, pack, id, rating.as_ref()))
        }
        Change::SetAcceptance(id, acceptance) => {
            let words = |it| acceptance_text(tr, it);
            from_to(words(before.acceptances.get(id)), words(acceptance.as_ref()))
        }
        Change::SetConsensusReason(id, reason) => {
            let old = before.consensus_reasons.get(id).map(|it| it.as_str().to_owned());
            let new = reason.as_ref().map(|it| it.as_str().to_owned());
            texts(old.as_ref(), new.as_ref())
        }
        Change::AddAction(_, action) => vec![action.title.clone()],
        Change::ReplaceAction(action) => match before.action(&action.id) {
            Some(old) => {
                let fields = differing_fields(tr, old, action);
                fields.into_iter().map(|(name, change)| format!("{name}: {change}")).collect()
            }
            None => Vec::new(),
        },
        Change::MoveAction(id, to) => {
            let from = before.actions.iter().position(|it| it.id == *id);
            let place = |idx: usize| (idx + 1).to_string();
            from_to(or_nothing(tr, from.map(place)), place(*to))
        }
        other => facts(tr, pack, before, other),
    }
}

/// Institution, people, dates, scope.
fn facts(tr: &Tr, pack: &Pack, before: &Assessment, change: &Change) -> Vec<String> {
    let date = |it: Option<jiff::civil::Date>| or_nothing(tr, it.map(|it| tr.date(it)));
    let period = |it: Option<Period>| {
        or_nothing(tr, it.map(|it| format!("{} – {}", tr.date(it.from()), tr.date(it.to()))))
    };
    let institution = |it: &Institution| {
        let name = (!it.name.is_empty()).then(|| it.name.clone());
        format!("{} ({})", or_nothing(tr, name), tr.institution_kind(it.kind))
    };
    let scope = |it: &Scope| {
        let mut titles: Vec<String> =
            it.checklists.iter().map(|id| checklist_title(tr, pack, id)).collect();
        if it.is_rapid {
            titles.push(tr.assessment_new_rapid());
        }
        or_nothing(tr, (!titles.is_empty()).then(|| titles.join(", ")))
    };
    let people = |it: &[String]| or_nothing(tr, (!it.is_empty()).then(|| it.join(", ")));
    let packs = |it: &[PackVersion]| {
        let names = it.iter().map(|it| format!("{} {}", it.id, it.version));
        or_nothing(tr, Some(names.collect::<Vec<_>>().join(", ")).filter(|it| !it.is_empty()))
    };
    let (old, new) = match change {
        Change::SetInstitution(it) => (institution(&before.institution), institution(it)),
        Change::SetPeriod(it) => (period(before.period), period(*it)),
        Change::SetAssessedOn(it) => (date(before.assessed_on), date(*it)),
        Change::SetTeam(it) => (people(&before.team), people(it)),
        Change::SetScope(it) => (scope(&before.scope), scope(it)),
        Change::SetPacks(it) => (packs(&before.packs), packs(it)),
        Change::SetLeftOutReason(it) => {
            (or_nothing(tr, before.left_out_reason.clone()), or_nothing(tr, it.clone()))
        }
        Change::SetApproval(it) => {
            (or_nothing(tr, before.approval.clone()), or_nothing(tr, it.clone()))
        }
        Change::SetLegalBasis(it) => {
            (or_nothing(tr, before.legal_basis.clone()), or_nothing(tr, it.clone()))
        }
        Change::SetMonitoring(it) => {
            (or_nothing(tr, before.monitoring.clone()), or_nothing(tr, it.clone()))
        }
        Change::SetPlanLanguage(it) => {
            let name = |tag: Option<&String>| {
                let language = tag.and_then(|tag| Language::parse(tag));
                or_nothing(tr, language.map(|it| it.own_name().to_owned()))
            };
            (name(before.plan_language.as_ref()), name(it.as_ref()))
        }
        _ => return Vec::new(),
    };
    vec![tr.menu_history_from_to(new, old)]
}

/// The title of a checklist; its id where it is unknown.
fn checklist_title(tr: &Tr, pack: &Pack, id: &ChecklistId) -> String {
    let text = pack.texts(tr.language()).checklist(id);
    text.map_or_else(|| id.to_string(), |it| it.title.clone())
}
