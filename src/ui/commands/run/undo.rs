//! Takes deeds back and does them again, and shows what that changed.

use eframe::egui::Context;

use super::Commit;
use crate::content::Pack;
use crate::domain::{Action, ActionId, Change, Period, QuestionId, RiskId};
use crate::session::SessionError;
use crate::ui::app::App;
use crate::ui::asks::Place;
use crate::ui::commands::app_command::AppCommand;
use crate::ui::commands::change_name::change_name;
use crate::ui::open_file::{OpenFile, questions_of};
use crate::ui::screens::Screen;
use crate::ui::screens::plan::shows_status;
use crate::ui::typed::fields::Field;
use crate::ui::typed::own_undo;

impl App {
    /// Takes the last deed back or does it again, and names it: it may stand on another screen.
    pub(super) fn step(&mut self, ctx: &Context, command: AppCommand) {
        let n_before = self.open.as_ref().map(|it| it.session.undo_position().0);
        let cx = self.view_cx(ctx);
        let words = match (cx.open, command) {
            (Some(open), AppCommand::Undo) => {
                let change = open.session.can_undo();
                change.map(|it| self.tr.menu_history_undone(change_name(&cx, it)))
            }
            (Some(open), _) => {
                let change = open.session.can_redo();
                change.map(|it| self.tr.menu_history_redone(change_name(&cx, it)))
            }
            (None, _) => None,
        };
        let deed = match (&self.open, command) {
            (Some(open), AppCommand::Undo) => open.session.can_undo(),
            (Some(open), _) => open.session.can_redo(),
            (None, _) => None,
        };
        let is_of_missing = deed.is_some_and(|it| is_of_missing(self.pack, it));
        let words =
            words.map(|it| if is_of_missing { self.tr.menu_history_of_missing(it) } else { it });
        let actions = |app: &Self| app.open.as_ref().map(|it| it.assessment().actions.clone());
        let period = |app: &Self| app.open.as_ref().and_then(|it| it.assessment().period);
        let (before, ran, screen) = (actions(self), period(self), self.screen);
        let change = if command == AppCommand::Undo { self.undo() } else { self.redo() };
        own_undo::forget(ctx);
        let n_after = self.open.as_ref().map(|it| it.session.undo_position().0);
        // What is said of one screen goes with it: the way there comes first.
        self.show_changed(change.as_ref());
        if self.screen == Screen::Plan && matches!(change, Some(Change::SetPeriod(_))) {
            let is_from = ran.map(Period::from) != period(self).map(Period::from);
            let field = if is_from { Field::PeriodFrom } else { Field::PeriodTo };
            self.views.plan.show_field(field);
        }
        if let (Screen::Plan, Some(open)) = (self.screen, &self.open)
            && let Some((id, is_hidden)) = changed_action(&before.unwrap_or_default(), open)
        {
            let opened = is_hidden.then(|| id.clone());
            self.views.plan.see(id, opened, screen != Screen::Plan);
        }
        if let Some(words) = words.filter(|_| n_before != n_after) {
            self.toasts.stepped(words);
        }
    }

    /// Takes the last deed back, and gives it.
    pub(super) fn undo(&mut self) -> Option<Change> {
        self.stepped(AppCommand::Undo)
    }

    /// Does the undone deed again, and gives it.
    pub(super) fn redo(&mut self) -> Option<Change> {
        let change = self.stepped(AppCommand::Redo)?;
        self.answered(&change);
        Some(change)
    }

    /// Goes a step back or forward, and gives the deed.
    fn stepped(&mut self, command: AppCommand) -> Option<Change> {
        if self.commit_all() == Commit::Waits {
            return None;
        }
        self.drafts.settle();
        self.tell_clock();
        let (at, by) = (self.now(), self.post());
        let open = self.open.as_mut()?;
        let (change, result) = if command == AppCommand::Undo {
            (open.session.can_undo().cloned(), open.undo(at, &by))
        } else {
            (open.session.can_redo().cloned(), open.redo(at, &by))
        };
        self.views.after_undo(open);
        match result {
            Ok(()) => change,
            Err(error) => {
                self.toasts.error(error.message_in(&self.tr, &self.options.zone));
                None
            }
        }
    }

    /// Goes back to where so many deeds were done, in one deed, so that one undo takes it back.
    pub(super) fn undo_to(&mut self, n_undo: usize) {
        if self.commit_all() == Commit::Waits {
            return;
        }
        self.drafts.settle();
        self.tell_clock();
        let (at, by) = (self.now(), self.post());
        let Some(open) = &mut self.open else { return };
        let (n_later, n_before) = (open.session.n_after(n_undo), open.session.records().len());
        let Some(change) = open.session.way_back(n_undo) else { return };
        let back_to = open.session.deed_at(n_undo).cloned();
        self.views.history.went_back();
        match open.run(at, &by, change) {
            // Nothing is recorded where all is as it was then.
            Ok(()) if open.session.records().len() == n_before => {
                self.toasts.stepped(self.tr.menu_history_as_then());
            }
            Ok(()) => {
                let deed = open.session.records().last().cloned();
                open.known.went_back.extend(deed.zip(back_to));
                self.views.after_undo(open);
                self.toasts.stepped(self.tr.menu_history_went_back(n_later));
            }
            Err(SessionError::Store(error)) => {
                self.toasts.error(error.message_in(&self.tr, &self.options.zone));
            }
            // What may not be done anew may still be undone.
            Err(_) => self.step_to(n_undo),
        }
    }

    fn step_to(&mut self, n_undo: usize) {
        let mut is_stuck = false;
        while !is_stuck {
            let Some(open) = &self.open else { return };
            let before = open.session.undo_position().0;
            match before.cmp(&n_undo) {
                std::cmp::Ordering::Greater => drop(self.undo()),
                std::cmp::Ordering::Less => drop(self.redo()),
                std::cmp::Ordering::Equal => return,
            }
            let Some(open) = &self.open else { return };
            is_stuck = open.session.undo_position().0 == before;
        }
    }

    /// Goes where a change is seen, unless it is seen already; the history shows every change itself.
    pub(super) fn show_changed(&mut self, change: Option<&Change>) {
        let is_seen_here = |_: &&Change| self.screen != Screen::History;
        // What is of a pack that is not here is seen nowhere.
        let is_shown = |it: &&Change| !is_of_missing(self.pack, it);
        let Some(change) = change.filter(is_seen_here).filter(is_shown) else { return };
        let questions = seen_at(change);
        let shown = self.views.answers.question().filter(|_| self.screen == Screen::Answers);
        let place = if let Some(first) = questions.first() {
            let is_seen = shown.is_some_and(|id| questions.contains(&id));
            (!is_seen).then(|| Place::Question((*first).clone()))
        } else if let Some(risk) = risk_of(change) {
            Some(Place::Risk(risk.clone()))
        } else {
            let is_elsewhere = is_of_plan(change) && self.screen != Screen::Plan;
            is_elsewhere.then_some(Place::Screen(Screen::Plan))
        };
        if let Some(place) = place {
            self.show(place);
        }
    }
}

/// The questions at which a change is seen, those whose answer it confirms among them.
fn seen_at(change: &Change) -> Vec<&QuestionId> {
    match change {
        Change::Confirm(id) | Change::MarkToConfirm(id) => vec![id],
        Change::Several(changes) => changes.iter().flat_map(seen_at).collect(),
        other => questions_of(other),
    }
}

/// Whether a change is only of questions or a risk that the program does not have.
fn is_of_missing(pack: &Pack, change: &Change) -> bool {
    let questions = seen_at(change);
    if questions.is_empty() {
        return risk_of(change).is_some_and(|id| pack.instrument.risk(id).is_none());
    }
    questions.iter().all(|id| pack.instrument.question(id).is_none())
}

/// The first action that is another one than before, and whether that is seen only where it is open.
fn changed_action(before: &[Action], open: &OpenFile) -> Option<(ActionId, bool)> {
    let changed = |now: &Action| {
        let Some(was) = before.iter().find(|it| it.id == now.id) else {
            return Some((now.id.clone(), false));
        };
        let mut seen = was.clone();
        seen.title.clone_from(&now.title);
        seen.owner.clone_from(&now.owner);
        seen.due.clone_from(&now.due);
        if shows_status(open, now) {
            seen.reason.clone_from(&now.reason);
            (seen.status, seen.closed_on, seen.closed_grade) =
                (now.status, now.closed_on, now.closed_grade);
        }
        (was != now).then(|| (now.id.clone(), seen != *now))
    };
    open.assessment().actions.iter().find_map(changed)
}

/// The risk that a change rates or accepts.
fn risk_of(change: &Change) -> Option<&RiskId> {
    match change {
        Change::SetRating(id, _) | Change::SetAcceptance(id, _) => Some(id),
        Change::Several(changes) => changes.iter().find_map(risk_of),
        _ => None,
    }
}

/// Whether a change is one of the plan.
fn is_of_plan(change: &Change) -> bool {
    match change {
        Change::AddAction(..)
        | Change::ReplaceAction(_)
        | Change::RemoveAction(_)
        | Change::MoveAction(..)
        | Change::SetPeriod(_) => true,
        Change::Several(changes) => changes.iter().any(is_of_plan),
        _ => false,
    }
}
