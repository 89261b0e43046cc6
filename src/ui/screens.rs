//! The screens, one file each.

pub(super) mod answers;
pub(super) mod handbook;
pub(super) mod new;
pub(super) mod start;

use eframe::egui::{Context, Ui};

use super::asks::Asks;
use super::drafts::Drafts;
use super::frame::HandbookPane;
use super::view_cx::ViewCx;
use crate::i18n::Tr;

/// A screen of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Screen {
    /// What to do first.
    Start,
    /// A new assessment in three steps.
    New,
    /// The questions.
    Answers,
    /// The risks.
    Risks,
    /// What it adds up to.
    Results,
    /// What will be done.
    Plan,
    /// The plan as a file.
    Export,
    /// The handbook.
    Handbook,
    /// Who changed what, and when.
    History,
    /// A received plan.
    Review,
    /// Language, looks.
    Settings,
}

impl Screen {
    /// What it is called.
    pub(super) fn title(self, tr: &Tr) -> String {
        match self {
            Self::Start => tr.menu_screen_start(),
            Self::New => tr.menu_screen_new(),
            Self::Answers => tr.menu_screen_answers(),
            Self::Risks => tr.menu_screen_risks(),
            Self::Results => tr.menu_screen_results(),
            Self::Plan => tr.menu_screen_plan(),
            Self::Export => tr.menu_screen_export(),
            Self::Handbook => tr.menu_screen_handbook(),
            Self::History => tr.menu_screen_history(),
            Self::Review => tr.menu_screen_review(),
            Self::Settings => tr.menu_screen_settings(),
        }
    }

    /// Whether it shows an open assessment.
    pub(super) fn needs_assessment(self) -> bool {
        matches!(
            self,
            Self::Answers | Self::Risks | Self::Results | Self::Plan | Self::Export | Self::History
        )
    }
}

/// What each screen remembers between frames.
#[derive(Debug, Default)]
pub(super) struct Views {
    /// The new assessment being made.
    pub new: new::NewView,
    /// The question that is shown, the filter, the evidence being written.
    pub answers: answers::AnswersView,
    /// The chapter that is shown.
    pub handbook: handbook::HandbookView,
    /// The section beside the question.
    pub handbook_pane: HandbookPane,
}

impl Views {
    /// Draws the screen that is shown.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        drafts: &mut Drafts,
        asks: &mut Asks,
    ) {
        match cx.screen {
            Screen::Start => start::ui(ui, cx, asks),
            Screen::New => self.new.ui(ui, cx, asks),
            Screen::Answers => self.answers.ui(ui, cx, drafts, asks),
            Screen::Handbook => self.handbook.ui(ui, cx, asks),
            _ => {}
        }
    }

    /// Whether plain keys belong to something on screen that is no text field.
    pub(super) fn takes_keys(&self, ctx: &Context) -> bool {
        // Tab brought the keyboard to a widget: Enter and Space are its own.
        ctx.memory(|memory| memory.focused()).is_some_and(|id| !self.answers.is_rung(id))
    }
}
