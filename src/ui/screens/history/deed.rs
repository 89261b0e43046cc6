//! The records of a journal put into words: what changed, from what to what.

use jiff::Timestamp;

use crate::domain::{Assessment, Change, QuestionId, apply};
use crate::i18n::{Language, Tr};
use crate::report::Plan;
use crate::review::{answer_text, lines_of};
use crate::session::{Record, RecordKind};
use crate::ui::commands::change_name::{is_called, short_change_name, short_deed_name};
use crate::ui::dialogs::plain;
use crate::ui::frame::shortened;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::answers::rater_name;
use crate::ui::screens::new::capitalised;
use crate::ui::view_cx::ViewCx;

/// How many lines of a deed of many changes are shown.
const N_LINES: usize = 6;
/// A line of more letters is too long to stand large.
const HEAD: usize = 140;
/// How much of a question is told.
const N_CHARS: usize = 110;

/// One record in words.
#[derive(Debug, Clone)]
pub(super) struct Deed {
    /// Its number.
    pub(super) n: u64,
    pub(super) at: Timestamp,
    pub(super) by: String,
    /// What was done.
    pub(super) what: String,
    /// The question that it is about; an id alone says little.
    pub(super) about: Option<String>,
    /// What was there before and what is there now, one line a thing.
    pub(super) lines: Vec<String>,
    /// How many of them are shown until all are asked for.
    pub(super) n_first: usize,
    /// Everything it says, without accents and capitals.
    pub(super) plain: String,
    /// How many deeds are left to undo when going back to what it left; none where a later one took that back.
    pub(super) kept: Option<usize>,
    /// It is a deed and was not undone.
    pub(super) stands: bool,
    /// It took a deed back that was not done again.
    pub(super) holds: bool,
}

/// What is read first of a deed, and what stands small below it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Told<'a> {
    /// What it put in place of what, where that is one line; else what was done.
    pub(super) head: String,
    /// What was done and the question that it is about, as far as the head does not say it.
    pub(super) kind: Option<String>,
    /// The lines of a deed that has several.
    pub(super) lines: &'a [String],
}

impl Deed {
    /// In the order in which it is read; of many lines the first, until all are asked for.
    pub(super) fn told(&self, is_open: bool) -> Told<'_> {
        if let [line] = self.lines.as_slice()
            && line.chars().count() <= HEAD
        {
            let kind = std::iter::once(&self.what).chain(&self.about);
            let kind = kind.map(String::as_str).collect::<Vec<_>>().join(" · ");
            return Told { head: capitalised(line), kind: Some(kind), lines: &[] };
        }
        let lines = if is_open { &self.lines } else { self.first_lines() };
        Told { head: self.what.clone(), kind: self.about.clone(), lines }
    }

    /// Its lines until all are asked for.
    pub(super) fn first_lines(&self) -> &[String] {
        self.lines.get(..self.n_first).unwrap_or(&self.lines)
    }
}

/// Every record in words, oldest first.
pub(super) fn deeds(cx: &ViewCx<'_>, open: &OpenFile) -> Vec<Deed> {
    let mut state = Assessment::new();
    let kept = kept(open);
    let nameless = Language::ALL.map(|it| Tr::new(it).cli_by());
    let mut deeds = Vec::with_capacity(kept.len());
    let mut told: Vec<Record> = Vec::with_capacity(kept.len());
    for (record, kept) in open.session.records().iter().zip(kept) {
        let change = confirmed(&state, &record.change);
        // Of a pack that is not here the name of the deed says all that is known.
        let about = question(&record.change).and_then(|id| cx.texts.question(id));
        let about = about.map(|it| shortened(&it.text, N_CHARS));
        let mut lines = lines(cx, &state, &change);
        // What is called by the table it came in, or by where it led, keeps that name.
        let change = if is_called(cx, &record.change) { record.change.clone() } else { change };
        told.push(Record { change, ..record.clone() });
        let mut what = what(cx, open, &told, record.kind);
        if record.n == 1 && record.kind == RecordKind::Done {
            lines = lines.iter().map(|it| begun_with(it)).collect();
        }
        let mut n_first = lines.len().min(N_LINES);
        if let Some((begun, taken_over)) = begun_from(cx, record) {
            what = begun;
            lines.insert(0, taken_over);
            n_first = 1;
        }
        let by = match &record.change {
            // Whoever sits at the laptop, the vote is that of the rater; taken back it is by whoever did that.
            Change::SetVote(_, rater, _) if record.kind == RecordKind::Done => {
                rater_name(cx.tr, rater)
            }
            // The journal holds the words of the language that the system spoke then.
            _ if nameless.contains(&record.by) => cx.tr.cli_by(),
            _ => record.by.clone(),
        };
        let said = lines.join(" ");
        let plain = plain(&format!("{what} {} {said} {by}", about.as_deref().unwrap_or_default()));
        let Kept { left: kept, stands, holds } = kept;
        let (n, at) = (record.n, record.at);
        deeds.push(Deed { n, at, by, what, about, lines, n_first, plain, kept, stands, holds });
        // A journal that is open fits together: each record applied when it was read.
        apply(&mut state, record.change.clone()).ok();
    }
    deeds
}

/// The question that a change is about.
fn question(change: &Change) -> Option<&QuestionId> {
    match change {
        Change::SetAnswer(id, _)
        | Change::SetNote(id, _)
        | Change::AddEvidence(id, ..)
        | Change::ReplaceEvidence(id, ..)
        | Change::RemoveEvidence(id, _)
        | Change::MarkToConfirm(id)
        | Change::Confirm(id)
        | Change::SetVote(id, ..)
        | Change::SetConsensusReason(id, _) => Some(id),
        _ => None,
    }
}

/// A change as it is told: an answer that was there already and only waited was confirmed, whichever way it was given again.
fn confirmed(before: &Assessment, change: &Change) -> Change {
    match change {
        Change::SetAnswer(id, Some(answer))
            if before.to_confirm.contains(id) && before.answers.get(id) == Some(answer) =>
        {
            Change::Confirm(id.clone())
        }
        Change::Several(changes) => {
            Change::Several(changes.iter().map(|it| confirmed(before, it)).collect())
        }
        other => other.clone(),
    }
}

/// What the last of these records did.
fn what(cx: &ViewCx<'_>, open: &OpenFile, told: &[Record], kind: RecordKind) -> String {
    let Some(record) = told.last() else { return String::new() };
    let deed = |n: u64| {
        let idx = usize::try_from(n).ok().and_then(|n| n.checked_sub(1));
        let deed = idx.and_then(|idx| told.get(idx)).unwrap_or(record);
        let name = short_deed_name(cx, deed);
        match &deed.change {
            Change::SetVote(_, rater, _) => {
                cx.tr.menu_history_vote_of(name, rater_name(cx.tr, rater))
            }
            _ => name,
        }
    };
    match kind {
        RecordKind::Done if record.n == 1 && record.n == open.session.n_set_up() => {
            cx.tr.menu_history_begun()
        }
        RecordKind::Done if matches!(record.change, Change::AddAction(..)) => {
            capitalised(&name(cx, &record.change))
        }
        RecordKind::Done => capitalised(&short_deed_name(cx, record)),
        RecordKind::Undo(n) => cx.tr.menu_history_undone(deed(n)),
        RecordKind::Redo(n) => cx.tr.menu_history_redone(deed(n)),
    }
}

/// What a deed is called here, where its lines tell what was added.
fn name(cx: &ViewCx<'_>, change: &Change) -> String {
    match change {
        Change::AddAction(..) => cx.tr.menu_history_action_added(),
        change => short_change_name(cx, change),
    }
}

/// What a change puts in place of what.
fn lines(cx: &ViewCx<'_>, before: &Assessment, change: &Change) -> Vec<String> {
    match change {
        Change::Several(changes) => change_lines(cx, before, changes),
        // Nothing was put in place of anything.
        Change::SetAnswer(id, Some(answer)) if before.answers.get(id) == Some(answer) => {
            vec![answer_text(cx.tr, cx.pack, id, Some(answer))]
        }
        single => lines_of(cx.tr, cx.pack, before, single),
    }
}

/// A line of what an assessment begins with: nothing was there before it.
fn begun_with(line: &str) -> String {
    let Some((before, now)) = line.split_once(" → ") else { return line.to_owned() };
    let name = before.split_once(": ").map(|(name, _)| format!("{name}: "));
    format!("{}{now}", name.unwrap_or_default())
}

/// From which plan an assessment was begun, and how much was taken over; none where it was begun from nothing.
fn begun_from(cx: &ViewCx<'_>, record: &Record) -> Option<(String, String)> {
    let Change::Several(changes) = &record.change else { return None };
    let is_first = record.n == 1 && record.kind == RecordKind::Done;
    let previous = changes.iter().filter(|_| is_first).find_map(|it| match it {
        Change::SetPrevious(previous) => previous.as_ref(),
        _ => None,
    })?;
    let plan = Plan::from_json(previous.plan().as_bytes()).ok()?;
    let head: String = plan.head.chars().take(8).collect();
    let count = |is_it: fn(&Change) -> bool| changes.iter().filter(|it| is_it(it)).count();
    let n_marked = count(|it| matches!(it, Change::MarkToConfirm(_)));
    let scope = changes.iter().rev().find_map(|it| match it {
        Change::SetScope(scope) => Some(scope),
        _ => None,
    });
    // What is not assessed waits as well, and nobody sees it.
    let is_asked = |it: &&Change| match (it, scope) {
        (Change::MarkToConfirm(id), Some(scope)) => {
            let found = cx.pack.instrument.question(id);
            found.is_some_and(|(list, it)| scope.checklists.contains(&list.id) && scope.asks(it))
        }
        (Change::MarkToConfirm(_), None) => true,
        _ => false,
    };
    let n_answers = changes.iter().filter(is_asked).count();
    let n_actions = count(|it| matches!(it, Change::AddAction(..)));
    let what = cx.tr.menu_history_begun_from(cx.tr.date(plan.assessed_on), head);
    Some((what, cx.tr.menu_history_taken_over(n_actions, n_answers, n_marked - n_answers)))
}

/// The lines of changes, each with its name and from what the one before it left.
fn change_lines(cx: &ViewCx<'_>, before: &Assessment, changes: &[Change]) -> Vec<String> {
    let mut state = before.clone();
    let mut found = Vec::new();
    let waits = |id: &QuestionId| {
        changes.iter().any(|it| matches!(it, Change::MarkToConfirm(marked) if marked == id))
    };
    let is_argued = |id: &QuestionId| {
        changes.iter().any(|it| matches!(it, Change::SetConsensusReason(on, Some(_)) if on == id))
    };
    for change in changes {
        let name = name(cx, change);
        let told = match change {
            // An answer that only waits was not given.
            Change::SetAnswer(id, Some(answer)) if waits(id) => {
                vec![cx.tr.menu_history_waits(answer_text(cx.tr, cx.pack, id, Some(answer)))]
            }
            _ => lines(cx, &state, change),
        };
        if matches!(change, Change::Several(_)) {
            // Each of its lines says what it is about.
            found.extend(told);
        } else if matches!(change, Change::MarkToConfirm(_)) {
            // Said beside its answer.
        } else if let Change::SetAnswer(id, Some(answer)) = change
            && state.answers.get(id) == Some(answer)
            && is_argued(id)
        {
            let answer = answer_text(cx.tr, cx.pack, id, Some(answer));
            found.push(cx.tr.votes_change_agreed(answer, id.as_str()));
        } else if told.is_empty() {
            found.push(name);
        } else {
            found.extend(told.into_iter().map(|line| format!("{name}: {line}")));
        }
        apply(&mut state, change.clone()).ok();
    }
    found
}

/// What became of a record.
struct Kept {
    /// How many deeds are left when going back to what it left, where those still stand.
    left: Option<usize>,
    /// It is a deed and stands.
    stands: bool,
    /// It took a deed back that was not done again.
    holds: bool,
}

/// What became of each record.
fn kept(open: &OpenFile) -> Vec<Kept> {
    let records = open.session.records();
    let mut done: Vec<u64> = Vec::new();
    let mut left: Vec<(usize, Option<u64>)> = Vec::with_capacity(records.len());
    for record in records {
        match record.kind {
            RecordKind::Done => done.push(record.n),
            RecordKind::Undo(_) => {
                done.pop();
            }
            RecordKind::Redo(n) => done.push(n),
        }
        left.push((done.len(), done.last().copied()));
    }
    let stands: std::collections::BTreeSet<u64> = done.iter().copied().collect();
    // What lies below a deed is the same whenever it stands.
    let is_kept = |(n_left, last): (usize, Option<u64>)| {
        let now = n_left.checked_sub(1).and_then(|idx| done.get(idx).copied());
        (now == last).then_some(n_left)
    };
    let of = |(record, left): (&Record, (usize, Option<u64>))| Kept {
        left: is_kept(left),
        stands: record.kind == RecordKind::Done && stands.contains(&record.n),
        holds: matches!(record.kind, RecordKind::Undo(n) if !stands.contains(&n)),
    };
    records.iter().zip(left).map(of).collect()
}
