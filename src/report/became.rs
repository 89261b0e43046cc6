//! What became of an action of the last plan, in words: the same in the window, on paper and on the command line.

use jiff::civil::Date;

use crate::domain::{ActionStatus, Deadline};
use crate::i18n::Tr;

use super::ended::Ended;
use super::{ActionChangeJson, Changes, Plan};

/// How many actions of the last plan are done and shown by evidence, as far as that is told; then how many it had dropped, and of how many nothing is told.
pub fn fates(tr: &Tr, changes: &Changes) -> (String, Vec<String>) {
    let n_intended = changes.intended().count();
    let n_dropped = changes.actions.len() - n_intended;
    let (n_done, n_gone) = (changes.n_done(), changes.n_gone());
    let dropped = (0 < n_dropped).then(|| tr.report_changes_actions_dropped(n_dropped));
    let gone = (0 < n_gone).then(|| tr.report_changes_actions_gone(n_gone));
    let finding = if n_gone == 0 {
        tr.report_changes_actions_finding(n_intended, n_done)
    } else {
        tr.report_changes_actions_finding_partly(n_intended, n_done)
    };
    (finding, dropped.into_iter().chain(gone).collect())
}

/// Its status now, when it was finished, or that it is late, when it is due instead, who answers for it instead, and why.
pub fn fate(tr: &Tr, change: &ActionChangeJson, new: &Plan) -> Vec<String> {
    let status = change.status_now();
    let status = status.map_or_else(|| tr.report_action_gone(), |it| tr.action_status(it));
    let is_overdue = change.is_overdue(new.assessed_on);
    let late = is_overdue.then(|| format!("▲ {}", tr.report_action_overdue()));
    let finished = Ended::of_change(change, new).and_then(|it| it.text(tr, Tr::short_date));
    let due = new_due(tr, change, new, Tr::short_date);
    let reason = reason(change, new).cloned();
    [Some(status), finished, late, due, new_owner(tr, change, new), reason]
        .into_iter()
        .flatten()
        .collect()
}

/// Why it was late or dropped, where there is something to explain.
pub(super) fn reason<'a>(change: &'a ActionChangeJson, new: &Plan) -> Option<&'a String> {
    let is_in_time = Ended::of_change(change, new).is_some_and(Ended::is_in_time);
    change.reason.as_ref().filter(|it| !is_in_time && !it.trim().is_empty())
}

/// Who answers for it now, where that is another post than in the last plan.
pub(super) fn new_owner(tr: &Tr, change: &ActionChangeJson, new: &Plan) -> Option<String> {
    let said = |it: Option<&String>| it.map(|it| it.trim().to_owned()).unwrap_or_default();
    let now = said(change.in_plan(new)?.owner.as_ref());
    if now == said(change.owner.as_ref()) {
        return None;
    }
    Some(if now.is_empty() {
        tr.report_action_owner_gone()
    } else {
        tr.report_action_new_owner(now)
    })
}

/// The same in one line; a reason that begins as a sentence is one.
pub fn fate_line(tr: &Tr, change: &ActionChangeJson, new: &Plan) -> String {
    let mut line = String::new();
    for part in fate(tr, change, new) {
        if !line.is_empty() {
            line.push_str(if part.starts_with(char::is_uppercase) { ". " } else { "; " });
        }
        line.push_str(&part);
    }
    line
}

/// When an action that is still open is to be done now, where that is another day than in the last plan; days are written as told.
pub(super) fn new_due(
    tr: &Tr,
    change: &ActionChangeJson,
    new: &Plan,
    day: fn(&Tr, Date) -> String,
) -> Option<String> {
    let now = change.in_plan(new)?;
    let is_open = match now.status {
        ActionStatus::Planned | ActionStatus::Running => true,
        // Where the day on which it was done is told, no other is waited for.
        ActionStatus::DoneClaimed => change.finished_on().is_none(),
        ActionStatus::DoneVerified | ActionStatus::Dropped => false,
    };
    if !is_open || now.due == change.due {
        return None;
    }
    Some(match &now.due {
        Some(Deadline::On(due)) => tr.report_action_new_due(day(tr, *due)),
        Some(Deadline::Words(words)) => tr.report_action_new_due(words.as_str()),
        None => tr.report_action_due_gone(),
    })
}
