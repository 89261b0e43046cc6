//! A received plan: whether it is genuine and complete, part by part, and what it says.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use eframe::egui::{Context, RichText, ScrollArea, Ui};

use crate::export::APP_VERSION;
use crate::report::Plan;
use crate::review::{Earlier, FILE_LIMIT, ReviewError, Verification, open_pdf, verify};
use crate::session::replay;
use crate::store::{StoreError, read_file};
use crate::ui::app_command::AppCommand;
use crate::ui::asks::{Ask, Asks};
use crate::ui::fonts;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// What the review screen remembers.
#[derive(Debug, Default)]
pub(crate) struct ReviewView {
    path: PathBuf,
    job: Option<Receiver<Outcome>>,
    outcome: Option<Outcome>,
}

/// What was found, or why nothing could be.
type Outcome = Result<Reviewed, ReviewFailure>;

#[derive(Debug)]
struct Reviewed {
    verification: Verification,
    plan: Box<Plan>,
    journal: Option<Vec<u8>>,
}

#[derive(Debug)]
enum ReviewFailure {
    Store(StoreError),
    Review(ReviewError),
    Broken,
}

impl ReviewView {
    /// Begins to review a file, beside the window's own work.
    pub(crate) fn start(&mut self, ctx: &Context, path: &Path) {
        let (sender, receiver) = channel();
        path.clone_into(&mut self.path);
        self.job = Some(receiver);
        self.outcome = None;
        let (path, ctx) = (path.to_owned(), ctx.clone());
        thread::spawn(move || {
            // The window may be gone by now: then nobody waits for the answer.
            drop(sender.send(review(&path)));
            ctx.request_repaint();
        });
    }

    /// Looks whether the review is done.
    pub(crate) fn poll(&mut self) {
        let Some(job) = &self.job else { return };
        let outcome = match job.try_recv() {
            Ok(outcome) => outcome,
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => Err(ReviewFailure::Broken),
        };
        self.job = None;
        self.outcome = Some(outcome);
    }

    /// Draws the screen.
    pub(crate) fn ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            text::column(ui, size::COLUMN + 100.0);
            text::title_ui(ui, &cx.tr.menu_screen_review());
            text::note_ui(ui, cx.tokens, &self.path.display().to_string());
            ui.add_space(space::M);
            match &self.outcome {
                None if self.job.is_some() => {
                    text::soft_ui(ui, cx.tokens, &cx.tr.menu_review_working());
                }
                None => {
                    text::soft_ui(ui, cx.tokens, &cx.tr.menu_review_about());
                }
                Some(Err(failure)) => {
                    text::problem_ui(ui, cx.tokens, &failure.message(cx, &self.path));
                }
                Some(Ok(reviewed)) => Self::reviewed_ui(ui, cx, reviewed, asks),
            }
            ui.add_space(space::L);
            if button::quiet_ui(ui, &AppCommand::Open.text(cx.tr)).clicked() {
                asks.command(AppCommand::Open);
            }
        });
    }

    fn reviewed_ui(ui: &mut Ui, cx: &ViewCx<'_>, reviewed: &Reviewed, asks: &mut Asks) {
        let Reviewed { verification, plan, journal } = reviewed;
        let mark = if verification.is_ok() { "✓" } else { "■" };
        let ink = if verification.is_ok() { cx.tokens.tolerable } else { cx.tokens.critical };
        let words = format!("{mark} {}", verification.verdict(cx.tr));
        ui.label(RichText::new(words).font(fonts::bold_of(size::QUESTION)).color(ink));
        ui.add_space(space::S);
        for part in &verification.parts {
            let mark = if part.is_ok() { "✓" } else { "■" };
            text::text_ui(ui, &format!("{mark} {}", part.line(verification.kind, cx.tr)));
        }
        for signature in &verification.signatures {
            text::text_ui(ui, &signature.line(cx.tr));
        }
        text::note_ui(ui, cx.tokens, &verification.limits(cx.tr));
        ui.add_space(space::L);
        text::heading_ui(ui, &plan.institution.name);
        let n_actions = plan.actions.len();
        text::text_ui(ui, &cx.tr.menu_review_plan(cx.tr.date(plan.assessed_on), n_actions));
        if journal.is_some() {
            ui.add_space(space::M);
            text::note_ui(ui, cx.tokens, &cx.tr.menu_review_journal());
            if button::primary_ui(ui, cx.tokens, &cx.tr.menu_review_open()).clicked() {
                asks.push(Ask::OpenReceived);
            }
        }
        if verification.is_ok() {
            ui.add_space(space::M);
            text::note_ui(ui, cx.tokens, &cx.tr.repeat_received_about());
            if button::quiet_ui(ui, &cx.tr.repeat_received()).clicked() {
                asks.push(Ask::ChooseNextYear);
            }
        }
    }

    /// What next year's assessment begins from: the journal where the plan carries it, else what the plan tells.
    pub(crate) fn earlier(&self) -> Option<Earlier> {
        let Reviewed { plan, journal, .. } = self.outcome.as_ref()?.as_ref().ok()?;
        let recorded = journal.as_ref().and_then(|it| replay(it).ok());
        let assessment =
            recorded.map_or_else(|| plan.assessment(), |it| it.history.assessment().clone());
        Some(Earlier { assessment, plan: Plan::clone(plan) })
    }

    /// The journal that the received plan carries.
    pub(crate) fn journal(&self) -> Option<&[u8]> {
        self.outcome.as_ref()?.as_ref().ok()?.journal.as_deref()
    }
}

fn review(path: &Path) -> Outcome {
    let bytes = read_file(path, FILE_LIMIT as u64).map_err(ReviewFailure::Store)?;
    let verification = verify(&bytes, APP_VERSION).map_err(ReviewFailure::Review)?;
    let received = open_pdf(&bytes).map_err(ReviewFailure::Review)?;
    Ok(Reviewed { verification, plan: Box::new(received.plan), journal: received.journal })
}

impl ReviewFailure {
    fn message(&self, cx: &ViewCx<'_>, path: &Path) -> String {
        let path = path.display().to_string();
        match self {
            Self::Store(error) => error.message(cx.tr),
            Self::Review(error) => error.message(cx.tr, &path),
            Self::Broken => cx.tr.menu_review_failed(path),
        }
    }
}
