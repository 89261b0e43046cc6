//! Changes an assessment: what views ask for, and what was typed and rests.

use eframe::egui::{Context, ViewportCommand};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

use crate::domain::{Change, day_of};
use crate::session::SessionError;
use crate::store::{StoreError, is_back};
use crate::ui::app::{App, KeptFile, Unsaved};
use crate::ui::open_file::{OpenFile, answered_by};

/// So many days after its last deed an exported assessment is no longer being worked on, but mended.
const KEPT_AFTER: i64 = 90;

/// Whether everything that was typed is on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Commit {
    /// It is.
    Done,
    /// Something could not be put there; it is kept, and the person is asked.
    Waits,
}

impl App {
    /// Does a change; where it cannot be put on disk it is kept and asked about.
    pub(crate) fn run_change(&mut self, change: Change) {
        let by = self.post();
        self.run_change_by(change, &by);
    }

    /// Does a change of that post.
    pub(crate) fn run_change_by(&mut self, change: Change, by: &str) {
        if let Some(unsaved) = &mut self.unsaved {
            // What came first is saved first: a later deed must not be overtaken by the one that waits.
            unsaved.changes.push(change);
            return;
        }
        if self.open.as_ref().is_some_and(|it| it.copy_post.as_deref() == Some("")) {
            self.held.push(change);
            return self.ask_who_changes();
        }
        self.tell_clock();
        let (at, kept) = (self.now(), self.kept_day(&change));
        let Some(open) = &mut self.open else { return };
        let whole = match kept {
            Some(day) => with(change.clone(), Change::SetAssessedOn(Some(day))),
            None => change.clone(),
        };
        match open.run(at, by, whole) {
            Ok(()) => {
                self.answered(&change);
                if let Some(day) = kept {
                    let day = self.tr.short_date(day);
                    self.toasts.stepped(self.tr.menu_settings_assessed_on_kept(day));
                }
            }
            Err(SessionError::Store(error)) => {
                let message = error.message_in(&self.tr, &self.options.zone);
                let is_gone = error.is_gone() || matches!(error, StoreError::ReadOnly { .. });
                let file = if is_gone {
                    KeptFile::Gone
                } else if error.is_of_full_disk() {
                    KeptFile::Cramped
                } else {
                    KeptFile::There
                };
                self.unsaved = Some(Unsaved { changes: vec![change], message, file });
            }
            Err(error) => self.toasts.error(error.message_in(&self.tr, &self.options.zone)),
        }
    }

    /// Says once, since a file was opened, that the clock is behind what is recorded last in it: what is answered is kept, but of a wrong day.
    pub(super) fn tell_clock(&mut self) {
        let now = self.now();
        let is_untold = |it: &&mut OpenFile| it.is_writable() && it.clock_told.is_none();
        let Some(open) = self.open.as_mut().filter(is_untold) else { return };
        let last = open.session.changed_at();
        if !is_back(now, last) {
            return;
        }
        open.clock_told = Some(now);
        let moment = |at: Timestamp| {
            let at = at.to_zoned(self.options.zone.clone());
            format!("{} {}", self.tr.short_date(at.date()), at.strftime("%H:%M"))
        };
        let day = if open.assessment().assessed_on.is_some() { "given" } else { "open" };
        let words = self.tr.menu_clock_behind(day, moment(last), moment(now));
        self.toasts.error(words);
    }

    /// The day of an assessment that was exported long ago, where it would go on to today with this change: its plan is known by that day.
    fn kept_day(&self, change: &Change) -> Option<Date> {
        let open = self.open.as_ref()?;
        let has_own = open.assessment().assessed_on.is_some();
        if has_own || matches!(change, Change::SetAssessedOn(_)) {
            return None;
        }
        self.recent.exported(open.path())?;
        let day = open.session.assessed_on();
        let today = day_of(self.now());
        let is_long_ago = day.checked_add(KEPT_AFTER.days()).is_ok_and(|it| it < today);
        is_long_ago.then_some(day)
    }

    /// What was begun for another answer to the questions of a change is given up.
    pub(super) fn answered(&mut self, change: &Change) {
        for id in answered_by(change) {
            self.drafts.answered(id);
            self.views.answers.answered(id);
        }
    }

    /// Puts drafts that rested or were left into the assessment; says whether there were any, which this frame does not show yet.
    pub(super) fn commit_due(&mut self, now: f64) -> bool {
        self.commit_reading(Some(now));
        self.keep_begun(Some(now));
        let Some(open) = &self.open else { return false };
        let mut changes = self.drafts.due(open.assessment(), now);
        changes.extend(self.views.due(open, Some(now)));
        let is_due = !changes.is_empty();
        for change in changes {
            self.run_change(change);
        }
        self.keep_unfinished(Some(now));
        is_due
    }

    /// Puts every draft into the assessment, as before anything else happens to it.
    pub(crate) fn commit_all(&mut self) -> Commit {
        self.commit_reading(None);
        self.keep_begun(None);
        if let Some(open) = &self.open {
            let mut changes = self.drafts.all(open.assessment());
            changes.extend(self.views.due(open, None));
            for change in changes {
                self.run_change(change);
            }
            self.keep_unfinished(None);
        }
        let waits = self.unsaved.is_some() || !self.held.is_empty();
        if waits { Commit::Waits } else { Commit::Done }
    }

    /// A window that holds what is not on disk stays open, and says so.
    pub(crate) fn hold_closing(&mut self, ctx: &Context) {
        let is_closing = ctx.input(|input| input.viewport().close_requested());
        if is_closing && (self.commit_all() == Commit::Waits || self.holds_reading()) {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            ctx.request_repaint();
            self.rescue_while_waiting();
        } else if is_closing {
            self.rescue_before_closing(ctx);
        }
    }
}

/// Two changes as one deed.
fn with(change: Change, other: Change) -> Change {
    let mut parts = match change {
        Change::Several(parts) => parts,
        one => vec![one],
    };
    parts.push(other);
    Change::Several(parts)
}
