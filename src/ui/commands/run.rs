//! The one place that changes anything: does what views asked for.

mod change;
mod failed;
mod files;
mod form;
mod go;
mod led;
mod next_year;
mod packs;
mod post;
mod present;
mod print;
mod reading;
mod received;
mod reopen;
mod rescue;
mod undo;
mod unfinished;
mod view;

use std::path::Path;
use std::time::Duration;

use eframe::egui::{Context, ViewportCommand};

use super::app_command::AppCommand;
use crate::i18n::Language;
use crate::ui::app::App;
use crate::ui::asks::{Ask, Place, Together};
use crate::ui::dialogs::{
    ConfirmDialog, CopyDialog, Dialog, PaletteDialog, PathDialog, PathPurpose, RemoveDialog,
};
use crate::ui::focus::ring_ui;
use crate::ui::screens::Screen;
use crate::ui::theme::scale;
use change::Commit;

pub(crate) use files::is_plan;
pub(crate) use print::PrintJob;

impl App {
    /// Puts drafts that rested into the assessment and does what was asked for.
    pub(in crate::ui) fn finish_frame(&mut self, ctx: &Context, mut asks: crate::ui::asks::Asks) {
        ring_ui(ctx, self.themes.current(ctx, self.settings.theme));
        let now = ctx.input(|input| input.time);
        let is_recorded = self.commit_due(now);
        self.views.poll();
        self.after_review();
        self.remember_export();
        self.poll_print();
        let asks = asks.take();
        let has_asks = !asks.is_empty();
        for ask in asks {
            self.run_ask(ctx, ask);
        }
        // The foot was drawn before the letters of this frame were seen.
        let is_typed = ctx.input(|input| !input.events.is_empty());
        if has_asks || is_recorded || (is_typed && self.is_writing()) {
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
            Ask::Show(place) => self.lead(ctx, place),
            Ask::GoOn => self.go_on(),
            Ask::Open(path) => self.open_any(ctx, &path),
            Ask::Continue(path) => self.continue_with(ctx, &path),
            Ask::OpenChosen(purpose, path) => self.open_chosen(ctx, purpose, &path),
            Ask::Forget(path) => self.forget(&path),
            Ask::Create(changes) => self.create(changes, self.settings.post.clone()),
            Ask::NextYear(from, ratings, post) => self.next_year(from, ratings, post),
            Ask::CompareWith(path) => self.compare_with(ctx, &path),
            Ask::ChoosePack => self.choose_pack(),
            Ask::ChooseExamplePack => self.choose_example_pack(),
            Ask::WriteExamplePack(path) => self.write_example_pack(&path),
            Ask::AddPack(path) => self.add_pack(&path),
            Ask::RemovePack(id) => self.remove_pack(&id),
            Ask::ChooseReceived => self.choose_received(),
            Ask::CompareReceived(path) => self.compare_received(ctx, &path),
            Ask::SaveCopy(path) => self.save_copy(&path),
            Ask::SaveForm(path) => self.save_form(&path),
            Ask::ReadForm(path) => self.read_form(&path),
            Ask::OtherForm(path) => self.choose_other_form(&path),
            Ask::TakeForm(changes, counts, post) => self.take_form(changes, counts, &post),
            Ask::Export(path) => self.export(ctx, path),
            Ask::ExportPath(path) => self.views.export.take_path(&path),
            Ask::PrintChapter(path) => self.print(ctx, PathPurpose::PrintChapter, path),
            Ask::PrintHandbook(path) => self.print(ctx, PathPurpose::PrintHandbook, path),
            Ask::OpenReceived => self.open_received(),
            Ask::OpenCopy(path) => self.open_copy(&path),
            Ask::UndoTo(n_undo) => self.undo_to(n_undo),
            Ask::Language(language) => self.speak(ctx, language),
            Ask::Theme(theme) => {
                self.settings.theme = theme;
                self.apply_theme(ctx, theme);
                self.save_settings();
            }
            Ask::Zoom(zoom) => self.set_zoom(ctx, zoom),
            Ask::Post(post) => self.set_post(post),
            Ask::OwnPost { post, at } => self.set_own_post(post, &at),
            Ask::ChoosePost => self.choose_post(),
            Ask::OnlyRead => self.only_read(),
            Ask::ReadingWidth(width) => self.set_reading_width(width),
            Ask::Reading(change) => self.run_reading(change),
            Ask::ChooseKeptPath => self.choose_kept_path(),
            Ask::SaveKept(path) => self.save_kept(&path),
            Ask::Say(words) => self.toasts.done(words),
            Ask::SaySource(words, address) => self.toasts.source(words, address),
            Ask::SayReadOnly(words) => self.toasts.refused(words),
            Ask::OpenAgain => self.open_again(),
            Ask::RetryUnsaved => self.retry_unsaved(),
            Ask::DropUnsaved => self.drop_unsaved(),
            Ask::NextYearOf(path) => self.next_year_of(&path),
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
            Ask::ConfirmTogether(answers) => self.confirm_together(answers),
            Ask::RemoveEvidence(id, idx) => {
                self.dialog = Some(Dialog::Remove(RemoveDialog::new(id, idx)));
            }
            Ask::CopyEvidence(id, idx) => {
                self.commit_all();
                self.dialog = Some(Dialog::Copy(CopyDialog::new(id, idx)));
            }
        }
    }

    fn speak(&mut self, ctx: &Context, language: Language) {
        self.commit_all();
        self.tr = (self.options.texts)(language);
        self.views.presented = None;
        self.toasts.left_screen();
        self.settings.language = Some(language);
        self.save_settings();
        // Words of other widths move what lies below a pointer that rests: what is drawn next only learns that.
        ctx.request_repaint();
    }

    fn compare_with(&mut self, ctx: &Context, path: &Path) {
        self.views.compare.start(ctx, self.pack, self.tr.language(), path);
        self.show(Place::Screen(Screen::Compare));
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
            AppCommand::NextYear => self.choose_next_year(),
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
            AppCommand::HandOver => self.hand_over(),
            AppCommand::ChooseExportPath => self.choose_export_path(ctx),
            AppCommand::PresentChapter => self.present_chapter(),
            AppCommand::PresentQuestions => self.present_questions(),
            AppCommand::PresentDilemmas => self.present_dilemmas(),
            AppCommand::PrintChapter => self.choose_print_path(PathPurpose::PrintChapter),
            AppCommand::PrintHandbook => self.choose_print_path(PathPurpose::PrintHandbook),
            AppCommand::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
            AppCommand::Undo | AppCommand::Redo => self.step(ctx, command),
            AppCommand::Palette => self.dialog = Some(Dialog::Palette(PaletteDialog::default())),
            AppCommand::Keys => self.dialog = Some(Dialog::Palette(PaletteDialog::keys())),
            AppCommand::ZoomIn => self.set_zoom(ctx, scale::larger(self.zoom())),
            AppCommand::ZoomOut => self.set_zoom(ctx, scale::smaller(self.zoom())),
            AppCommand::ZoomReset => self.set_zoom(ctx, 1.0),
            AppCommand::SwitchPane => self.switch_pane(ctx),
            AppCommand::Help => self.help(),
            AppCommand::Read(command) => {
                self.views.handbook.wish(command);
                ctx.request_repaint();
            }
            AppCommand::Filter if self.screen == Screen::History => self.views.history.search(),
            AppCommand::Filter if self.screen == Screen::Risks => self.views.risks.search(),
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
        let change = self.views.answers.run(ctx, self.pack, open, command);
        if self.recent.set_voting(open.path(), self.views.answers.is_voting()) {
            self.save_recent();
        }
        let n_unsettled = self.open.as_ref().map_or(0, |it| it.unsettled.len());
        let has_ended = command == AppCommand::Vote && !self.views.answers.is_voting();
        if has_ended && 0 < n_unsettled {
            self.toasts.led(self.tr.raters_ended(n_unsettled));
        }
        if let Some(change) = change {
            self.run_change(change);
        }
    }

    /// Shows which answers can be confirmed together.
    fn confirm_together(&mut self, answers: Together) {
        self.dialog = Some(Dialog::Confirm(ConfirmDialog::new(answers)));
    }
}
