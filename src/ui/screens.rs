//! The screens, one file each.

pub(super) mod answers;
pub(super) mod compare;
pub(super) mod export;
pub(super) mod handbook;
pub(super) mod history;
pub(super) mod new;
pub(super) mod plan;
pub(super) mod presentation;
pub(super) mod results;
pub(super) mod review;
pub(super) mod risks;
mod settings;
pub(super) mod start;

use std::collections::BTreeMap;

use eframe::egui::{Context, Id, Key, Modifiers, Ui};

use super::asks::{Ask, Asks, Place};
use super::commands::shortcuts::PlainKeys;
use super::frame::HandbookPane;
use super::open_file::OpenFile;
use super::theme::space;
use super::typed::drafts::Drafts;
use super::typed::unfinished::Texts;
use super::view_cx::ViewCx;
use super::widgets::{button, opener};
use crate::content::HelpTopic;
use crate::domain::{Change, QuestionId};
use crate::i18n::Tr;

pub(super) use settings::Setting;

/// A screen of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// This year beside the last.
    Compare,
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
            Self::Compare => tr.menu_screen_compare(),
            Self::Export => tr.menu_screen_export(),
            Self::Handbook => tr.menu_screen_handbook(),
            Self::History => tr.menu_screen_history(),
            Self::Review => tr.menu_screen_review(),
            Self::Settings => tr.menu_screen_settings(),
        }
    }

    /// What the handbook says about it.
    pub(super) fn help_topic(self) -> Option<HelpTopic> {
        match self {
            Self::Start | Self::Settings | Self::History => Some(HelpTopic::SelfAssessment),
            Self::New => Some(HelpTopic::Scope),
            Self::Answers => Some(HelpTopic::Answering),
            Self::Risks => Some(HelpTopic::RatingRisks),
            Self::Results => Some(HelpTopic::ReadingResults),
            Self::Plan => Some(HelpTopic::ActionPlan),
            Self::Compare => Some(HelpTopic::Comparing),
            Self::Export => Some(HelpTopic::Approval),
            Self::Review => Some(HelpTopic::Reviewing),
            Self::Handbook => None,
        }
    }

    /// Whether it shows an open assessment.
    pub(super) fn needs_assessment(self) -> bool {
        matches!(
            self,
            Self::Answers
                | Self::Risks
                | Self::Results
                | Self::Plan
                | Self::Compare
                | Self::Export
                | Self::History
        )
    }
}

/// What each screen remembers between frames.
#[derive(Debug, Default)]
pub(super) struct Views {
    /// The step of the tour.
    pub(super) start: start::StartView,
    /// The new assessment being made.
    pub new: new::NewView,
    /// The question that is shown, the filter, the evidence being written.
    pub answers: answers::AnswersView,
    /// The chosen risk, the rating being made.
    pub(super) risks: risks::RisksView,
    /// The number that is taken apart.
    pub(super) results: results::ResultsView,
    /// The action that is edited, the budget.
    pub(super) plan: plan::PlanView,
    /// What is compared, and which changes are shown.
    pub(super) compare: compare::CompareView,
    /// Format, language and place of the export.
    pub(super) export: export::ExportView,
    /// What the history is searched for.
    pub(super) history: history::HistoryView,
    /// The field of the settings that is led to.
    pub(super) settings: settings::SettingsView,
    /// The received plan.
    pub(super) review: review::ReviewView,
    /// The chapter that is shown.
    pub handbook: handbook::HandbookView,
    /// The section beside the question.
    pub handbook_pane: HandbookPane,
    /// The screen that led to the question, or to the comparison, that is shown.
    pub(super) led_from: Option<Screen>,
    /// The screen that led into the handbook, and what had led to that one.
    pub(super) helped_from: Option<(Screen, Option<Screen>)>,
    /// What led from a screen to one that leads back.
    pub(super) left_at: BTreeMap<Screen, Id>,
    /// What leads back to the presentation that was left last.
    pub(super) presented: Option<String>,
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
        if cx.screen != Screen::Answers {
            self.answers.left();
        }
        // Each screen keeps its own place on its page, and so does each file.
        let file = cx.open.map(OpenFile::path);
        ui.push_id((cx.screen, file), |ui| self.screen_ui(ui, cx, drafts, asks));
    }

    fn screen_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, drafts: &mut Drafts, asks: &mut Asks) {
        match cx.screen {
            Screen::Start => self.start.ui(ui, cx, asks),
            Screen::New => self.new.ui(ui, cx, asks),
            Screen::Answers => {
                self.back_ui(ui, cx, asks);
                self.answers.ui(ui, cx, drafts, asks);
            }
            Screen::Handbook => {
                self.backs_ui(ui, cx, asks);
                self.handbook.ui(ui, cx, asks);
            }
            Screen::Risks => {
                self.back_ui(ui, cx, asks);
                self.risks.ui(ui, cx, asks);
            }
            Screen::Results => self.results.ui(ui, cx, asks),
            Screen::Plan => {
                self.back_ui(ui, cx, asks);
                self.plan.ui(ui, cx, drafts, asks);
            }
            Screen::Compare => {
                self.back_ui(ui, cx, asks);
                self.compare.ui(ui, cx, asks);
            }
            Screen::Export => self.export.ui(ui, cx, asks),
            Screen::History => self.history.ui(ui, cx, asks),
            Screen::Review => self.review.ui(ui, cx, asks),
            Screen::Settings => self.settings.ui(ui, cx, drafts, asks),
        }
    }

    /// The screen that the link above this one leads back to.
    pub(super) fn led_back(&self, screen: Screen) -> Option<Screen> {
        match screen {
            Screen::Answers | Screen::Compare | Screen::Risks | Screen::Plan => self.led_from,
            Screen::Handbook => self.helped_from.map(|(it, _)| it),
            Screen::Review => self.review.from(),
            _ => None,
        }
    }

    /// The ways back: to the presentation that was left, and to what led into the handbook.
    fn backs_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(words) = &self.presented else { return self.back_ui(ui, cx, asks) };
        ui.horizontal_wrapped(|ui| {
            if button::link_ui(ui, cx.tokens, &format!("← {words}")).clicked() {
                asks.push(Ask::GoOn);
            }
            ui.add_space(space::M);
            self.back_ui(ui, cx, asks);
        });
    }

    /// The way back to what led to the question, or into the handbook.
    fn back_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(screen) = self.led_back(cx.screen) else { return };
        let tr = cx.tr;
        let words = match screen {
            Screen::Results => tr.menu_back_results(),
            Screen::Risks => tr.menu_back_risks(),
            Screen::Compare => tr.menu_back_compare(),
            Screen::Plan => tr.menu_back_plan(),
            Screen::Handbook if cx.screen == Screen::Answers => tr.menu_back_handbook(),
            Screen::Handbook => return,
            _ if cx.screen == Screen::Answers => return,
            Screen::Start => tr.menu_back_start(),
            Screen::New => tr.menu_back_new(),
            Screen::Answers => tr.menu_back_answers(),
            Screen::Export => tr.menu_back_export(),
            Screen::History => tr.menu_back_history(),
            Screen::Review => tr.menu_back_review(),
            Screen::Settings => tr.menu_back_settings(),
        };
        if button::link_ui(ui, cx.tokens, &format!("← {words}")).clicked() {
            asks.show(Place::Screen(screen));
        }
    }

    /// Alt-← and Escape lead back as the link does; before plain ← is read as the question before.
    pub(super) fn read_back(&self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(screen) = self.led_back(cx.screen) else { return };
        let take = |modifiers, key| ctx.input_mut(|input| input.consume_key(modifiers, key));
        let is_back = match cx.screen {
            // What was read since comes first.
            Screen::Handbook => {
                let is_free = !ctx.text_edit_focused() && !eframe::egui::Popup::is_any_open(ctx);
                let is_page = !self.handbook.is_searching();
                (is_page && self.handbook.led().is_some() && take(Modifiers::ALT, Key::ArrowLeft))
                    || (is_page && is_free && take(Modifiers::NONE, Key::Escape))
            }
            // What is open on the page is left first.
            Screen::Answers if self.answers.is_left_by_escape() => {
                take(Modifiers::ALT, Key::ArrowLeft)
            }
            _ => take(Modifiers::ALT, Key::ArrowLeft) || opener::takes_escape(ctx),
        };
        if is_back {
            asks.show(Place::Screen(screen));
        }
    }

    /// Whose plain keys are while nothing is typed.
    pub(super) fn plain_keys(&self, ctx: &Context, cx: &ViewCx<'_>) -> PlainKeys {
        // A form waits to be filled in: what is typed was meant for one of its fields.
        let is_answering = cx.screen == Screen::Answers && cx.open.is_some();
        let has_form = is_answering && self.answers.has_form();
        // Nobody answers what is not seen.
        if is_answering && self.answers.hides_question(ctx) {
            return PlainKeys::AreCovered;
        }
        match ctx.memory(eframe::egui::Memory::focused) {
            Some(id) if self.answers.is_rung(id) && !has_form => PlainKeys::AreCommands,
            Some(_) if has_form => PlainKeys::AreMissed,
            Some(_) => PlainKeys::AreLetters,
            None if has_form => PlainKeys::OnlyLead,
            None => PlainKeys::AreCommands,
        }
    }

    /// What is being written and rested, as changes; with no time, whatever is being written.
    pub(super) fn due(&mut self, open: &OpenFile, now: Option<f64>) -> Vec<Change> {
        self.answers.due(open, now).into_iter().chain(self.risks.due(open, now)).collect()
    }

    /// What is being written and cannot be recorded as it stands.
    pub(super) fn unfinished(&self, open: &OpenFile) -> Texts {
        self.answers.unfinished(open).into_iter().chain(self.risks.unfinished()).collect()
    }

    /// Brings back what could not be recorded when it was written, and shows its question.
    pub(super) fn resume(&mut self, texts: &Texts, open: &OpenFile, question: Option<QuestionId>) {
        if let Some(id) = question {
            self.answers.show(id);
        }
        self.answers.resume(texts, open);
        self.risks.resume(texts, open);
        self.plan.resume(texts);
    }

    /// Whether something that was typed waits to be recorded.
    pub(super) fn is_writing(&self) -> bool {
        self.answers.next_due(0.0).is_some() || self.risks.next_due(0.0).is_some()
    }

    /// When something being written will have rested, in seconds from now.
    pub(super) fn next_due(&self, now: f64) -> Option<f64> {
        let waits =
            [self.answers.next_due(now), self.risks.next_due(now), self.handbook.next_due(now)];
        waits.into_iter().flatten().reduce(f64::min)
    }

    /// What is being written follows what an undo took back.
    pub(super) fn after_undo(&mut self, open: &OpenFile) {
        self.answers.after_undo(open);
        self.risks.after_undo(open);
    }

    /// Looks what was done beside the window's own work.
    pub(super) fn poll(&mut self) {
        self.compare.poll();
        self.export.poll();
        self.review.poll();
    }
}
