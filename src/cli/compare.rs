//! `skaidra compare`: what changed between two assessments of one institution.

use std::path::Path;

use crate::export::APP_VERSION;
use crate::i18n::Tr;
use crate::report::words::{index_numbers, told_level};
use crate::report::{Changes, Compared, Movement, Plan, QuestionChangeJson, Snapshot, fate_line};
use crate::review::{
    self, compare_plans, is_earlier_state, is_same_assessment, plan_in, refuse_partial,
};
use crate::scoring::ChangeKind;
use crate::store::read_file;

use super::failure::Failure;
use super::opened::{pack, tell_break, tell_rewritten};
use super::{Context, Verdict, complain, say, short};

/// Prints JSON, or the split of the index and every question that changed; of one assessment twice, only that it is one.
pub(super) fn run(
    old: &Path,
    new: &Path,
    json: bool,
    context: &Context,
) -> Result<Verdict, Failure> {
    let (old, new) = (plan_of(old, context)?, plan_of(new, context)?);
    let changes = compare_plans(&old, &new);
    let same = is_same_assessment(&old, &new).then(|| context.tr.compare_same(short(&new.head)));
    if json {
        let earlier = earlier_state(&old, &new, &context.tr);
        same.into_iter().chain(earlier).chain(cautions(&changes, &context.tr)).for_each(complain);
        say(changes.to_json().trim_end());
    } else if let Some(same) = same {
        say(same);
    } else {
        earlier_state(&old, &new, &context.tr).into_iter().for_each(say);
        print(&changes, &new, context);
    }
    Ok(Verdict::Done)
}

/// That what is given as the newer one is the same assessment before more was recorded.
pub(super) fn earlier_state(old: &Plan, new: &Plan, tr: &Tr) -> Option<String> {
    let (n_new, n_old) = (new.journal.records, old.journal.records);
    is_earlier_state(old, new).then(|| tr.compare_earlier_state(n_new, n_old))
}

/// What is to be said beside changes that are none of one institution, or that go backwards.
pub(super) fn cautions(changes: &Changes, tr: &Tr) -> Vec<String> {
    let old = &changes.old;
    let is_foreign = old.institution != changes.new.institution;
    let whose = || tr.report_changes_other_institution(old.institution.as_str());
    let turned = || tr.report_changes_backwards(tr.date(old.assessed_on));
    [is_foreign.then(whose), changes.is_backwards().then(turned)].into_iter().flatten().collect()
}

/// The plan in a file: an assessment, an exported PDF or its data.
fn plan_of(path: &Path, context: &Context) -> Result<Plan, Failure> {
    let bytes = read_file(path, review::FILE_LIMIT as u64)?;
    plan_from(&bytes, path, context)
}

/// The same where it goes into another plan, whose pages could not tell that only a part of it was read.
pub(super) fn whole_plan_of(path: &Path, context: &Context) -> Result<Plan, Failure> {
    let bytes = read_file(path, review::FILE_LIMIT as u64)?;
    refuse_partial(&bytes).map_err(|error| Failure::Review(error, path.to_owned()))?;
    plan_from(&bytes, path, context)
}

fn plan_from(bytes: &[u8], path: &Path, context: &Context) -> Result<Plan, Failure> {
    tell_break(bytes, &context.tr);
    let failure = |error| Failure::Review(error, path.to_owned());
    let given = plan_in(bytes, pack(), context.tr.language(), APP_VERSION).map_err(failure)?;
    if given.is_rewritten {
        tell_rewritten(path, &context.tr);
    }
    Ok(given.plan)
}

fn print(changes: &Changes, plan: &Plan, context: &Context) {
    let tr = &context.tr;
    let (old, new) = (&changes.old, &changes.new);
    if old.institution != new.institution {
        say(tr.cli_compare_institutions(new.institution.as_str(), old.institution.as_str()));
    }
    if changes.is_backwards() {
        say(tr.report_changes_backwards(tr.date(old.assessed_on)));
    }
    let level = |it: &Snapshot| told_level(tr, it.level, it.coverage);
    say(tr.cli_compare_levels(
        level(new),
        tr.date(new.assessed_on),
        level(old),
        tr.date(old.assessed_on),
    ));
    if !changes.shows_movement() {
        say(tr.report_changes_withheld(tr.date(old.assessed_on)));
    } else if let Some(split) = &changes.index {
        let [before, now] = index_numbers(tr, [split.old, split.new]);
        say(tr.cli_compare_index(now, before));
        changes.asked_note(tr, Compared::Index).into_iter().for_each(say);
        say(changes.split_text(tr, split, plan));
    }
    actions(changes, plan, tr);
    let of = |kind| changes.questions.iter().filter(move |it| it.kind == kind);
    let moved = |how| of(ChangeKind::Content).filter(move |it| Movement::of(it) == how);
    let is_waiting = |it: &&QuestionChangeJson| Movement::in_plan(it, plan) == Movement::Waiting;
    list(&tr.cli_compare_real(), of(ChangeKind::Real).filter(|it| !is_waiting(it)), tr);
    if of(ChangeKind::Real).any(|it| is_waiting(&it)) {
        list(&tr.cli_compare_waiting(), of(ChangeKind::Real).filter(is_waiting), tr);
    }
    list(&tr.cli_compare_evidence(), of(ChangeKind::Evidence), tr);
    list(&tr.cli_compare_added(), moved(Movement::New), tr);
    list(&tr.cli_compare_removed(), moved(Movement::Gone), tr);
    list(&tr.cli_compare_changed(), moved(Movement::Content), tr);
}

/// What became of the actions of the earlier plan; nothing where it had none.
fn actions(changes: &Changes, plan: &Plan, tr: &Tr) {
    if changes.actions.is_empty() {
        return;
    }
    say(format!("\n{}: {}", tr.cli_compare_actions(), changes.actions.len()));
    for it in &changes.actions {
        let now = fate_line(tr, it, plan);
        say(format!("  {}: {} → {now}", it.title, tr.action_status(it.then)));
    }
}

/// How many questions changed so, and each with what was answered and how far it was supported, before and now, as in part 7 of a plan.
fn list<'a>(title: &str, changed: impl Iterator<Item = &'a QuestionChangeJson>, tr: &Tr) {
    let changed: Vec<_> = changed.collect();
    say(format!("\n{title}: {}", changed.len()));
    for it in changed {
        let or_none = |is_asked: bool, text: String| {
            if is_asked { text } else { tr.cli_compare_none() }
        };
        let old = or_none(it.was_asked(), it.old_text(tr));
        let new = or_none(it.is_asked(), it.new_text(tr));
        say(format!("  {}: {old} → {new}  {}", it.id, it.text));
    }
}
