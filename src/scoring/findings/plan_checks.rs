//! Plan checks: gaps that make a plan impossible to follow up; each names its action, none blocks.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::domain::{Action, ActionStatus, Checklist, Deadline, Question};

use super::super::constants::{OWNER_ACTIONS_FROM, OWNER_QUARTER_MAX, OWNER_SHARE_MAX};
use super::super::{Input, PlanCheck, PlanCheckRule, Scorecard};

/// Beginnings of wordings that only repeat the law, in the three languages.
const REPEATS_THE_LAW: [&str; 5] =
    ["laikytis", "comply with", "etterleve", "overholde", "følge loven"];

/// Every plan check, in the order of the method, then plan order.
pub(in super::super) fn plan_checks(card: &Scorecard, input: &Input<'_>) -> Vec<PlanCheck> {
    let actions: Vec<&Action> =
        input.assessment.actions.iter().filter(|it| it.status != ActionStatus::Dropped).collect();
    let mut found = Vec::new();
    for action in &actions {
        let mut note = |rule, of: Option<String>| {
            found.push(PlanCheck { rule, action: Some(action.id.clone()), of });
        };
        for rule in missing(action) {
            note(rule, None);
        }
        if let Some(words) = continuous_words(action) {
            note(PlanCheckRule::ContinuousDeadline, Some(words));
        }
        if let Some(words) = repeats_the_law(action) {
            note(PlanCheckRule::RepeatsTheLaw, Some(words));
        }
        if let Some(due) = action.due_date() {
            let is_open = matches!(action.status, ActionStatus::Planned | ActionStatus::Running);
            if is_open && due < input.on {
                note(PlanCheckRule::DueInThePast, Some(due.to_string()));
            }
            if input.assessment.period.is_some_and(|period| period.to() < due) {
                note(PlanCheckRule::DueBeyondPeriod, Some(due.to_string()));
            }
        }
    }
    owners(&actions, &mut found);
    one_day(&actions, &mut found);
    for risk in card.risks.iter().filter(|it| !it.is_adequate) {
        let of = Some(risk.id.to_string());
        found.push(PlanCheck { rule: PlanCheckRule::TargetStillHigh, action: None, of });
    }
    overload(&actions, &mut found);
    to_confirm(input, &mut found);
    // The sort is stable: within a rule, plan order stays.
    found.sort_by_key(|it| it.rule);
    found
}

/// Asked questions whose answer is still that of the last assessment; they count as unanswered.
fn to_confirm(input: &Input<'_>, found: &mut Vec<PlanCheck>) {
    if input.assessment.to_confirm.is_empty() {
        return;
    }
    let scope = &input.assessment.scope;
    let is_asked = |(checklist, question): &(&Checklist, &Question)| {
        scope.checklists.contains(&checklist.id) && scope.asks(question)
    };
    let n_waiting = input
        .instrument
        .questions()
        .filter(is_asked)
        .filter(|(_, question)| input.assessment.unconfirmed(&question.id).is_some())
        .count();
    if 0 < n_waiting {
        let of = Some(n_waiting.to_string());
        found.push(PlanCheck { rule: PlanCheckRule::AnswersToConfirm, action: None, of });
    }
}

/// Fields that a plan needs and this action lacks.
fn missing(action: &Action) -> impl Iterator<Item = PlanCheckRule> {
    [
        (action.owner.is_none(), PlanCheckRule::NoOwner),
        (action.due.is_none(), PlanCheckRule::NoDueDate),
        (action.indicator.is_none(), PlanCheckRule::NoIndicator),
        (action.baseline.is_none(), PlanCheckRule::NoBaseline),
        (action.target.is_none(), PlanCheckRule::NoTarget),
    ]
    .into_iter()
    .filter(|(is_missing, _)| *is_missing)
    .map(|(_, rule)| rule)
}

/// A deadline in words, or a title that stands in for one.
fn continuous_words(action: &Action) -> Option<String> {
    if let Some(Deadline::Words(words)) = &action.due {
        return Some(words.clone());
    }
    let title = format!(" {} ", words_of(&action.title));
    let has = |word: &&&str| title.contains(&format!(" {word} "));
    Deadline::CONTINUOUS_WORDS.iter().find(has).map(|it| (*it).to_owned())
}

fn repeats_the_law(action: &Action) -> Option<String> {
    let title = words_of(&action.title);
    REPEATS_THE_LAW.into_iter().find(|it| title.contains(it)).map(str::to_owned)
}

/// Lower-case words with single spaces, without punctuation.
fn words_of(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// One owner holds more than 60 % of five or more actions.
#[expect(clippy::cast_precision_loss, reason = "counts of actions are small")]
fn owners(actions: &[&Action], found: &mut Vec<PlanCheck>) {
    if (actions.len() as f64) < OWNER_ACTIONS_FROM {
        return;
    }
    let mut held: BTreeMap<&str, usize> = BTreeMap::new();
    for owner in actions.iter().filter_map(|it| it.owner.as_deref()) {
        *held.entry(owner).or_default() += 1;
    }
    for (owner, n) in held {
        if OWNER_SHARE_MAX * (actions.len() as f64) < n as f64 {
            let of = Some(owner.to_owned());
            found.push(PlanCheck { rule: PlanCheckRule::OneOwnerHoldsMost, action: None, of });
        }
    }
}

/// Two or more actions, all due on one day.
fn one_day(actions: &[&Action], found: &mut Vec<PlanCheck>) {
    let days: BTreeSet<Option<Date>> = actions.iter().map(|it| it.due_date()).collect();
    if let (Some(Some(day)), 1, 2..) = (days.first(), days.len(), actions.len()) {
        let of = Some(day.to_string());
        found.push(PlanCheck { rule: PlanCheckRule::AllDueOnOneDay, action: None, of });
    }
}

/// More than five actions of one owner due in one quarter.
fn overload(actions: &[&Action], found: &mut Vec<PlanCheck>) {
    let mut quarters: BTreeMap<(&str, i16, i8), u32> = BTreeMap::new();
    for action in actions {
        if let (Some(owner), Some(due)) = (action.owner.as_deref(), action.due_date()) {
            *quarters.entry((owner, due.year(), (due.month() - 1) / 3 + 1)).or_default() += 1;
        }
    }
    for ((owner, ..), _) in quarters.into_iter().filter(|(_, n)| OWNER_QUARTER_MAX < f64::from(*n))
    {
        let check = PlanCheck {
            rule: PlanCheckRule::OwnerOverloaded,
            action: None,
            of: Some(owner.to_owned()),
        };
        if !found.contains(&check) {
            found.push(check);
        }
    }
}
