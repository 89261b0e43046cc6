//! The one place that changes anything: does what views asked for.

mod files;
mod form;
mod led;
mod next_year;
mod present;
mod print;
mod reading;
mod reopen;
mod undo;
mod unfinished;

use std::time::Duration;

use eframe::egui::{Context, Memory, ViewportCommand, accesskit_root_id};

use super::app::{App, KeptFile, Unsaved};
use super::app_command::AppCommand;
use super::asks::{Ask, LastYear, Place};
use super::dialogs::{
    ConfirmDialog, CopyDialog, Dialog, NextYearDialog, PaletteDialog, PathDialog, PathPurpose,
    RemoveDialog,
};
use super::fields::{ActionField, Field};
use super::focus::{Part, part_of, ring_ui};
use super::frame::Room;
use super::open_file::answered_by;
use super::screens::Screen;
use crate::content::HelpTopic;
use crate::domain::{Change, QuestionId};
use crate::session::SessionError;

pub(super) use files::is_plan;
pub(super) use print::PrintJob;

/// The smallest, the greatest scale, and a step between.
const ZOOM: (f32, f32, f32) = (0.8, 2.0, 0.1);

/// Whether everything that was typed is on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Commit {
    /// It is.
    Done,
    /// Something could not be put there; it is kept, and the person is asked.
    Waits,
}

impl App {
    /// Puts drafts that rested into the assessment and does what was asked for.
    pub(super) fn finish_frame(&mut self, ctx: &Context, mut asks: super::asks::Asks) {
        ring_ui(ctx, self.themes.current(ctx, self.settings.theme));
        let now = ctx.input(|input| input.time);
        self.commit_due(now);
        self.views.poll(&self.tr);
        self.remember_export();
        self.poll_print();
        let asks = asks.take();
        let has_asks = !asks.is_empty();
        for ask in asks {
            self.run_ask(ctx, ask);
        }
        // The foot was drawn before the letters of this frame were seen.
        let is_typed = ctx.input(|input| !input.events.is_empty());
        if has_asks || (is_typed && self.is_writing()) {
            ctx.request_repaint();
        }
        let waits = [
            self.drafts.next_due(now),
            self.views.next_due(now),
            self.unfinished.next_due(now),
            self.begun.next_due(now),
            self.remember_due(now),
        ];
        if let Some(wait) = waits.into_iter().flatten().reduce(f64::min) {
            ctx.request_repaint_after(Duration::from_secs_f64(wait + 0.01));
        }
        self.follow_lock(ctx);
        self.set_title(ctx);
        self.hold_closing(ctx);
    }

    fn run_ask(&mut self, ctx: &Context, ask: Ask) {
        match ask {
            Ask::Change(change) => self.run_change(*change),
            Ask::Command(command) => self.run_command(ctx, command),
            Ask::Show(place) => self.show(place),
            Ask::Open(path) => self.open_any(ctx, &path),
            Ask::OpenChosen(purpose, path) => self.open_chosen(ctx, purpose, &path),
            Ask::Forget(path) => self.forget(&path),
            Ask::Create(changes) => self.create(changes),
            Ask::ChooseNextYear => {
                let dialog = NextYearDialog::new(LastYear::Received);
                self.dialog = Some(Dialog::NextYear(dialog));
            }
            Ask::NextYear(from, ratings) => self.next_year(from, ratings),
            Ask::CompareWith(path) => {
                self.views.compare.start(ctx, self.pack, self.tr.language(), &path);
                self.show(Place::Screen(Screen::Compare));
            }
            Ask::ChooseReceived => self.choose_received(),
            Ask::CompareReceived(path) => self.compare_received(ctx, &path),
            Ask::SaveCopy(path) => self.save_copy(&path),
            Ask::SaveForm(path) => self.save_form(&path),
            Ask::ReadForm(path) => self.read_form(&path),
            Ask::TakeForm(changes, counts, post) => self.take_form(changes, counts, &post),
            Ask::Export(path) => self.export(ctx, path),
            Ask::ExportPath(path) => self.views.export.take_path(&path),
            Ask::PrintChapter(path) => self.print(ctx, PathPurpose::PrintChapter, path),
            Ask::PrintHandbook(path) => self.print(ctx, PathPurpose::PrintHandbook, path),
            Ask::OpenReceived => self.open_received(),
            Ask::UndoTo(n_undo) => self.undo_to(n_undo),
            Ask::Language(language) => {
                self.commit_all();
                self.tr = (self.options.texts)(language);
                self.settings.language = Some(language);
                self.save_settings();
            }
            Ask::Theme(theme) => {
                self.settings.theme = theme;
                self.apply_theme(ctx, theme);
                self.save_settings();
            }
            Ask::Zoom(zoom) => self.set_zoom(ctx, zoom),
            Ask::Post(post) => self.set_post(post),
            Ask::ChoosePost => self.choose_post(),
            Ask::OnlyRead => self.only_read(),
            Ask::ReadingWidth(width) => self.set_reading_width(width),
            Ask::Reading(change) => self.run_reading(change),
            Ask::ChooseKeptPath => self.choose_kept_path(),
            Ask::SaveKept(path) => self.save_kept(&path),
            Ask::Say(words) => self.toasts.done(words),
            Ask::SaySource(words, address) => self.toasts.source(words, address),
            Ask::SayReadOnly(words) => self.toasts.stepped(words),
            Ask::OpenAgain => self.open_again(),
            Ask::RetryUnsaved => self.retry_unsaved(),
            Ask::DropUnsaved => self.drop_unsaved(),
            Ask::DropBegun => self.drop_begun(),
            Ask::ShowTour => {
                self.settings.has_seen_tour = false;
                self.save_settings();
                self.show(Place::Screen(Screen::Start));
            }
            Ask::EndTour => {
                self.settings.has_seen_tour = true;
                self.save_settings();
            }
            Ask::Motion(motion) => {
                self.settings.motion = motion;
                self.apply_theme(ctx, self.settings.theme);
                self.save_settings();
            }
            Ask::SearchHandbook(words) => self.search_handbook(words),
            Ask::ToggleHandbook => self.views.answers.toggle_handbook(ctx),
            Ask::ConfirmFresh(fresh) => self.confirm_fresh(fresh),
            Ask::RemoveEvidence(id, idx) => {
                self.dialog = Some(Dialog::Remove(RemoveDialog::new(id, idx)));
            }
            Ask::CopyEvidence(id, idx) => {
                self.commit_all();
                self.dialog = Some(Dialog::Copy(CopyDialog::new(id, idx)));
            }
        }
    }

    fn run_command(&mut self, ctx: &Context, command: AppCommand) {
        match command {
            AppCommand::Go(screen) => self.show(Place::Screen(screen)),
            AppCommand::New => {
                self.views.new.focus();
                self.show(Place::Screen(Screen::New));
            }
            AppCommand::Open => {
                let folder = self.usual_folder();
                let kind = self.options.file_dialogs;
                self.dialog = Some(Dialog::Path(PathDialog::new(PathPurpose::Open, folder, kind)));
            }
            AppCommand::NextYear => {
                self.dialog = Some(Dialog::NextYear(NextYearDialog::new(LastYear::Open)));
            }
            AppCommand::CompareWith => {
                let folder = self.usual_folder();
                let kind = self.options.file_dialogs;
                let dialog = PathDialog::new(PathPurpose::Compare, folder, kind);
                self.dialog = Some(Dialog::Path(dialog));
            }
            AppCommand::Review => {
                let folder = self.received_folder();
                let kind = self.options.file_dialogs;
                let dialog = PathDialog::new(PathPurpose::Review, folder, kind);
                self.dialog = Some(Dialog::Path(dialog));
            }
            AppCommand::Example => self.open_example(),
            AppCommand::SaveCopy => {
                let path = self.copy_path();
                let kind = self.options.file_dialogs;
                let dialog = PathDialog::new(PathPurpose::SaveCopy, path, kind);
                self.dialog = Some(Dialog::Path(dialog));
            }
            AppCommand::SaveForm => self.choose_form_path(),
            AppCommand::TakeForm => self.choose_filled_form(),
            AppCommand::ChooseExportPath => self.choose_export_path(ctx),
            AppCommand::PresentChapter => self.present_chapter(),
            AppCommand::PresentQuestions => self.present_questions(),
            AppCommand::PresentDilemmas => self.present_dilemmas(),
            AppCommand::PrintChapter => self.choose_print_path(PathPurpose::PrintChapter),
            AppCommand::PrintHandbook => self.choose_print_path(PathPurpose::PrintHandbook),
            AppCommand::Undo | AppCommand::Redo => self.step(ctx, command),
            AppCommand::Palette => self.dialog = Some(Dialog::Palette(PaletteDialog::default())),
            AppCommand::Keys => self.dialog = Some(Dialog::Palette(PaletteDialog::keys())),
            AppCommand::ZoomIn => self.set_zoom(ctx, self.zoom() + ZOOM.2),
            AppCommand::ZoomOut => self.set_zoom(ctx, self.zoom() - ZOOM.2),
            AppCommand::ZoomReset => self.set_zoom(ctx, 1.0),
            AppCommand::SwitchPane => self.switch_pane(ctx),
            AppCommand::Help => self.help(),
            AppCommand::Read(command) => {
                self.views.handbook.wish(command);
                ctx.request_repaint();
            }
            AppCommand::Filter if self.screen == Screen::History => self.views.history.search(),
            other => self.run_answer_command(ctx, other),
        }
    }

    /// Commands of the answer screen are changes, or move its own view.
    fn run_answer_command(&mut self, ctx: &Context, command: AppCommand) {
        self.commit_all();
        let Some(open) = &self.open else { return };
        if command == AppCommand::NextUnanswered && self.views.answers.is_through(self.pack, open) {
            self.show(Place::Screen(Screen::Results));
            return;
        }
        if let Some(change) = self.views.answers.run(ctx, self.pack, open, command) {
            self.run_change(change);
        }
    }

    /// The keyboard goes to the next part of the window, with Shift to the one before; the handbook opens for it where it has no room of its own.
    fn switch_pane(&mut self, ctx: &Context) {
        let is_back = ctx.input(|input| input.modifiers.shift);
        let is_answering = self.screen == Screen::Answers && self.open.is_some();
        let can_open = is_answering && Room::of(ctx) < Room::Wide;
        let focused = ctx.memory(Memory::focused).and_then(|id| part_of(ctx, id));
        let next = match focused {
            Some(part) => {
                part.next(is_back, |it| it.is_drawn(ctx) || (can_open && it == Part::Pane))
            }
            None if can_open => Part::Pane,
            None => Part::Page,
        };
        let opens = can_open && next == Part::Pane;
        if opens != (can_open && self.views.answers.shows_handbook()) {
            self.views.answers.toggle_handbook(ctx);
        }
        if !opens {
            next.focus(ctx);
        }
    }

    /// Does a change; where it cannot be put on disk it is kept and asked about.
    pub(super) fn run_change(&mut self, change: Change) {
        let by = self.post();
        self.run_change_by(change, &by);
    }

    /// Does a change of that post.
    pub(super) fn run_change_by(&mut self, change: Change, by: &str) {
        if let Some(unsaved) = &mut self.unsaved {
            // What came first is saved first: a later deed must not be overtaken by the one that waits.
            unsaved.changes.push(change);
            return;
        }
        if self.open.as_ref().is_some_and(|it| it.copy_post.as_deref() == Some("")) {
            self.held.push(change);
            return self.ask_who_changes();
        }
        let at = self.now();
        let Some(open) = &mut self.open else { return };
        match open.run(at, by, change.clone()) {
            Ok(()) => self.answered(&change),
            Err(SessionError::Store(error)) => {
                let message = error.message_in(&self.tr, &self.options.zone);
                let file = if error.is_gone() { KeptFile::IsGone } else { KeptFile::IsThere };
                self.unsaved = Some(Unsaved { changes: vec![change], message, file });
            }
            Err(error) => self.toasts.error(error.message_in(&self.tr, &self.options.zone)),
        }
    }

    /// What was begun for another answer to the questions of a change is given up.
    fn answered(&mut self, change: &Change) {
        for id in answered_by(change) {
            self.drafts.answered(id);
            self.views.answers.answered(id);
        }
    }

    fn show(&mut self, place: Place) {
        self.commit_all();
        self.remember();
        let before = self.screen;
        self.views.led_from = self.led_from(&place);
        self.screen = match place {
            Place::Screen(screen) => screen,
            Place::Filtered(filter) => {
                if let Some(open) = &self.open {
                    self.views.answers.show_filtered(self.pack, open, filter);
                }
                Screen::Answers
            }
            Place::Question(id) => {
                if let Some(open) = &self.open {
                    self.views.answers.show_asked(self.pack, open, id);
                }
                Screen::Answers
            }
            Place::Unanswered => {
                if let Some(open) = &self.open {
                    self.views.answers.show_next_unanswered(self.pack, open);
                }
                Screen::Answers
            }
            Place::Evidence(id, idx) => {
                if let Some(open) = &self.open {
                    self.views.answers.show_evidence(open, &id, idx);
                }
                Screen::Answers
            }
            Place::Written(id, written) => {
                if let Some(open) = &self.open {
                    self.views.answers.show_written(self.pack, open, id, written);
                }
                Screen::Answers
            }
            Place::Untraceable => {
                if let Some(open) = &self.open {
                    self.views.answers.show_untraceable(self.pack, open);
                }
                Screen::Answers
            }
            Place::ToConfirm => {
                if let Some(open) = &self.open {
                    self.views.answers.show_to_confirm(self.pack, open);
                }
                Screen::Answers
            }
            Place::Action(id) => {
                self.views.plan.show(id, ActionField::Title);
                Screen::Plan
            }
            Place::PlanField(field) => {
                self.views.plan.show_field(field);
                Screen::Plan
            }
            Place::Risk(id) => {
                self.views.risks.show(id);
                Screen::Risks
            }
            Place::Handbook(reference) => {
                self.views.handbook.show(reference);
                if before != Screen::Handbook {
                    self.views.handbook.led_from(before);
                }
                Screen::Handbook
            }
            Place::LeftOut => {
                self.views.settings.show(Field::LeftOutReason);
                Screen::Settings
            }
        };
        if self.screen != before {
            self.toasts.left_screen();
        }
    }

    /// Shows which answers stand on evidence of today, to confirm them together.
    fn confirm_fresh(&mut self, fresh: Vec<QuestionId>) {
        self.dialog = Some(Dialog::Confirm(ConfirmDialog::new(fresh)));
    }

    /// The handbook on what is on screen: the question's section, else what it says of the screen.
    fn help(&mut self) {
        let question = self.views.answers.question().filter(|_| self.screen == Screen::Answers);
        let section = question
            .filter(|_| !self.views.answers.is_voting())
            .and_then(|id| self.pack.instrument.question(id))
            .map(|(_, question)| question.handbook.clone());
        let voting = question.filter(|_| self.views.answers.is_voting());
        let section = voting.map(|_| HelpTopic::Raters.reference()).or(section);
        let topic = || self.screen.help_topic().map(HelpTopic::reference);
        let place = section.or_else(topic).map(Place::Handbook);
        self.show(place.unwrap_or(Place::Screen(Screen::Handbook)));
    }

    fn set_zoom(&mut self, ctx: &Context, zoom: f32) {
        let zoom = ((zoom * 10.0).round() / 10.0).clamp(ZOOM.0, ZOOM.1);
        self.settings.zoom = f64::from(zoom);
        ctx.set_zoom_factor(zoom);
        self.save_settings();
    }

    /// The window is called after what is open in it.
    fn set_title(&mut self, ctx: &Context) {
        let program = self.tr.menu_program_name();
        let title = match &self.open {
            Some(open) if !open.assessment().institution.name.is_empty() => {
                format!("{} – {program}", open.name(&self.tr))
            }
            _ => program,
        };
        // A screen reader is told the same, and in which language to speak.
        ctx.accesskit_node_builder(accesskit_root_id(), |node| {
            node.set_label(title.as_str());
            node.set_language(self.tr.language().document_tag());
        });
        if self.title != title {
            self.title.clone_from(&title);
            ctx.send_viewport_cmd(ViewportCommand::Title(title));
        }
    }

    /// Puts drafts that rested or were left into the assessment.
    fn commit_due(&mut self, now: f64) {
        self.commit_reading(Some(now));
        self.keep_begun(Some(now));
        let Some(open) = &self.open else { return };
        let mut changes = self.drafts.due(open.assessment(), now);
        changes.extend(self.views.due(open, Some(now)));
        for change in changes {
            self.run_change(change);
        }
        self.keep_unfinished(Some(now));
    }

    /// Puts every draft into the assessment, as before anything else happens to it.
    pub(super) fn commit_all(&mut self) -> Commit {
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
    pub(super) fn hold_closing(&mut self, ctx: &Context) {
        let is_closing = ctx.input(|input| input.viewport().close_requested());
        if is_closing && (self.commit_all() == Commit::Waits || self.holds_reading()) {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            ctx.request_repaint();
        }
    }

    /// The post that changes are recorded for.
    fn post(&self) -> String {
        let of_settings = self.settings.post.as_str();
        self.open.as_ref().map_or(of_settings, |it| it.post(of_settings)).to_owned()
    }

    /// Changes are recorded for another post; that of a copy is remembered with the copy.
    fn set_post(&mut self, post: String) {
        if let Some(open) = self.open.as_mut().filter(|it| it.copy_post.is_some()) {
            open.session.keep_before(&post);
            open.copy_post = Some(post.clone());
            self.recent.set_copy_post(open.path(), post);
            self.save_recent();
            for change in std::mem::take(&mut self.held) {
                self.run_change(change);
            }
        } else {
            self.settings.post = post;
            self.save_settings();
        }
    }

    /// Nobody changes the copy yet: what was begun is given up.
    fn only_read(&mut self) {
        if !self.held.is_empty() {
            self.held.clear();
            self.drafts.settle();
        }
    }
}
