//! This year beside the last: what moved the index, checklist by checklist and question by question.

mod questions;
mod split;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use eframe::egui::{Context, ScrollArea, Ui};
use jiff::Timestamp;

use crate::content::Pack;
use crate::domain::{Change, ChecklistId};
use crate::export::{APP_VERSION, Request, plan};
use crate::i18n::{Language, Tr};
use crate::report::{Changes, Plan, Profile};
use crate::review::{FILE_LIMIT, compare_plans, plan_in};
use crate::store::read_file;
use crate::ui::app_command::AppCommand;
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::table::{Column, Rows, table_ui};
use crate::ui::widgets::{button, text};

use questions::Kind;

/// What the comparison remembers.
#[derive(Debug, Default)]
pub(crate) struct CompareView {
    /// A file that was chosen, and its plan; none: the remembered assessment.
    chosen: Option<(PathBuf, Box<Plan>)>,
    job: Option<Receiver<Outcome>>,
    failure: Option<String>,
    kind: Kind,
    /// What is on screen, with what it was reckoned for.
    compared: Option<Compared>,
}

/// The plan in a file, or what went wrong in words.
type Outcome = Result<(PathBuf, Box<Plan>), String>;

#[derive(Debug)]
struct Compared {
    /// The fingerprint of the open assessment, and of the one it is compared with.
    heads: (String, String),
    language: Language,
    new: Plan,
    changes: Changes,
}

impl CompareView {
    /// Begins to read a file, beside the window's own work.
    pub(crate) fn start(
        &mut self,
        ctx: &Context,
        pack: &'static Pack,
        language: Language,
        path: &Path,
    ) {
        let (sender, receiver) = channel();
        self.job = Some(receiver);
        self.failure = None;
        let (path, ctx) = (path.to_owned(), ctx.clone());
        thread::spawn(move || {
            // The window may be gone by now: then nobody waits for the answer.
            drop(sender.send(read(pack, language, path)));
            ctx.request_repaint();
        });
    }

    /// Looks whether the file was read.
    pub(crate) fn poll(&mut self, tr: &Tr) {
        let Some(job) = &self.job else { return };
        let outcome = match job.try_recv() {
            Ok(outcome) => outcome,
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => Err(tr.compare_failed()),
        };
        self.job = None;
        match outcome {
            Ok(chosen) => self.chosen = Some(chosen),
            Err(message) => self.failure = Some(message),
        }
    }

    /// Draws the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(open) = cx.open else { return };
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            text::column(ui, 900.0);
            text::title_ui(ui, &cx.tr.menu_screen_compare());
            if let Some(failure) = &self.failure {
                text::problem_ui(ui, cx.tokens, failure);
            }
            if self.job.is_some() {
                text::soft_ui(ui, cx.tokens, &cx.tr.compare_reading());
            }
            self.reckon(cx, open);
            if self.compared.is_some() {
                self.compared_ui(ui, cx, open, asks);
            } else {
                empty_ui(ui, cx, open, asks);
            }
            ui.add_space(space::XL);
        });
    }

    /// The earlier plan: the chosen one, else the remembered one.
    fn old<'a>(&'a self, open: &'a OpenFile) -> Option<&'a Plan> {
        let chosen = self.chosen.as_ref().map(|(_, plan)| &**plan);
        chosen.or_else(|| open.previous()?.as_ref().ok())
    }

    /// Compares again where either side changed.
    fn reckon(&mut self, cx: &ViewCx<'_>, open: &OpenFile) {
        let Some(old) = self.old(open) else {
            self.compared = None;
            return;
        };
        let heads = (open.session.head().to_owned(), old.head.clone());
        let language = cx.tr.language();
        let is_known =
            self.compared.as_ref().is_some_and(|it| it.heads == heads && it.language == language);
        if is_known {
            return;
        }
        let new = plan(
            &open.session,
            &Request {
                pack: cx.pack,
                language,
                profile: Profile::Full,
                at: Timestamp::UNIX_EPOCH,
                previous: None,
            },
        );
        let changes = compare_plans(old, &new);
        self.compared = Some(Compared { heads, language, new, changes });
    }

    fn compared_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
        let Some(old) = self.old(open).cloned() else { return };
        self.with_ui(ui, cx, open, &old, asks);
        let Some(compared) = &self.compared else { return };
        let changes = &compared.changes;
        if changes.old.institution != changes.new.institution {
            let other = changes.old.institution.as_str();
            text::note_ui(ui, cx.tokens, &cx.tr.report_changes_other_institution(other));
        }
        waiting_ui(ui, cx, open, asks);
        ui.add_space(space::M);
        split::ui(ui, cx, changes);
        ui.add_space(space::XL);
        checklists_ui(ui, cx, &old, &compared.new);
        ui.add_space(space::XL);
        actions_ui(ui, cx, changes, asks);
        questions::ui(&mut self.kind, ui, cx, open, changes, asks);
        ui.add_space(space::XL);
        if button::quiet_ui(ui, &AppCommand::NextYear.text(cx.tr)).clicked() {
            asks.command(AppCommand::NextYear);
        }
    }

    /// What it is compared with, and the ways to another and to remember this one.
    fn with_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        open: &OpenFile,
        old: &Plan,
        asks: &mut Asks,
    ) {
        let head: String = old.head.chars().take(8).collect();
        let date = cx.tr.date(old.assessed_on);
        text::text_ui(ui, &cx.tr.compare_with(date, head));
        let remembered = open.previous().and_then(|it| it.as_ref().ok());
        let is_remembered = remembered.is_some_and(|it| it.head == old.head);
        ui.horizontal_wrapped(|ui| {
            if button::quiet_ui(ui, &AppCommand::CompareWith.text(cx.tr)).clicked() {
                asks.command(AppCommand::CompareWith);
            }
            if self.chosen.is_some()
                && remembered.is_some()
                && button::quiet_ui(ui, &cx.tr.compare_remembered()).clicked()
            {
                self.chosen = None;
            }
            if !open.is_writable() {
                return;
            }
            if is_remembered {
                if button::link_ui(ui, cx.tokens, &cx.tr.compare_forget()).clicked() {
                    asks.change(Change::SetPrevious(None));
                }
            } else if button::quiet_ui(ui, &cx.tr.compare_remember()).clicked() {
                asks.change(Change::SetPrevious(Some(old.remembered())));
            }
        });
        let note =
            if is_remembered { cx.tr.compare_in_plan() } else { cx.tr.compare_not_in_plan() };
        text::note_ui(ui, cx.tokens, &note);
    }
}

/// Reads the plan in a file of any of our kinds.
fn read(pack: &Pack, language: Language, path: PathBuf) -> Outcome {
    let tr = Tr::new(language);
    let bytes = read_file(&path, FILE_LIMIT as u64).map_err(|error| error.message(&tr))?;
    match plan_in(&bytes, pack, language, APP_VERSION) {
        Ok(plan) => Ok((path, Box::new(plan))),
        Err(error) => Err(error.message(&tr, &path.display().to_string())),
    }
}

/// Nothing to compare with: what this screen is for, and the one step to it.
fn empty_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    if let Some(Err(error)) = open.previous() {
        text::problem_ui(ui, cx.tokens, &error.message(cx.tr));
    }
    text::text_ui(ui, &cx.tr.compare_empty());
    split::picture_ui(ui, cx);
    ui.add_space(space::M);
    if button::primary_ui(ui, cx.tokens, &AppCommand::CompareWith.text(cx.tr)).clicked() {
        asks.command(AppCommand::CompareWith);
    }
    ui.add_space(space::XL);
    text::soft_ui(ui, cx.tokens, &cx.tr.compare_empty_first_year());
    if AppCommand::NextYear.can_run(cx)
        && button::quiet_ui(ui, &AppCommand::NextYear.text(cx.tr)).clicked()
    {
        asks.command(AppCommand::NextYear);
    }
}

/// While answers wait to be confirmed the comparison says more than has changed.
fn waiting_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    let n_waiting = crate::ui::progress::Progress::total(&open.progress).n_to_confirm;
    if n_waiting == 0 {
        return;
    }
    ui.add_space(space::S);
    text::text_ui(ui, &format!("▲ {}", cx.tr.repeat_changes(n_waiting)));
    if button::quiet_ui(ui, &cx.tr.repeat_go()).clicked() {
        asks.show(Place::ToConfirm);
    }
}

/// Every checklist of either side, with its supported share then and now.
fn checklists_ui(ui: &mut Ui, cx: &ViewCx<'_>, old: &Plan, new: &Plan) {
    let tr = cx.tr;
    let low = |plan: &Plan, id: &ChecklistId| {
        plan.scores.checklists.iter().find(|it| it.id == *id).map(|it| it.low)
    };
    let gone = old.scores.checklists.iter().filter(|it| low(new, &it.id).is_none());
    let number =
        |value: Option<f64>| value.map_or_else(|| tr.results_window_none(), |it| tr.decimal(it, 2));
    let rows: Vec<Vec<String>> = new
        .scores
        .checklists
        .iter()
        .chain(gone)
        .map(|it| {
            let (then, now) = (low(old, &it.id), low(new, &it.id));
            let change = then.zip(now).map(|(then, now)| split::signed(tr, now - then));
            let title = cx.checklist_title(&it.id).to_owned();
            let change = change.unwrap_or_else(|| tr.results_window_none());
            vec![title, number(then), number(now), change]
        })
        .collect();
    text::heading_ui(ui, &tr.results_window_checklists());
    let columns = [
        Column::words(tr.results_window_column_checklist()),
        Column::number(tr.report_column_before(), 100.0),
        Column::number(tr.report_column_now(), 100.0),
        Column::number(tr.report_column_change(), 100.0),
    ];
    table_ui(ui, cx.tokens, &columns, &rows, Rows::Still);
}

/// What became of the actions of the last plan; each row leads to the action.
fn actions_ui(ui: &mut Ui, cx: &ViewCx<'_>, changes: &Changes, asks: &mut Asks) {
    if changes.actions.is_empty() {
        return;
    }
    let tr = cx.tr;
    text::heading_ui(ui, &tr.report_changes_actions_heading());
    let rows: Vec<Vec<String>> = changes
        .actions
        .iter()
        .map(|it| {
            let now = it.status_now();
            let now = now.map_or_else(|| tr.report_action_gone(), |it| tr.action_status(it));
            vec![it.title.clone(), tr.action_status(it.then), now]
        })
        .collect();
    let columns = [
        Column::words(tr.plan_column_action()),
        Column::number(tr.report_column_before(), 170.0),
        Column::number(tr.report_column_now(), 230.0),
    ];
    if let Some(it) = table_ui(ui, cx.tokens, &columns, &rows, Rows::Lead)
        .and_then(|idx| changes.actions.get(idx))
        .filter(|it| it.now.is_some())
    {
        asks.show(Place::Action(it.id.clone()));
    }
    ui.add_space(space::XL);
}
