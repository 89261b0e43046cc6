//! The program's state and one frame of it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use eframe::egui::{Context, Ui, Visuals};
use jiff::Timestamp;

use super::asks::{Ask, Asks};
use super::commands::run::{PrintJob, is_plan};
use super::commands::shortcuts::{self, PlainKeys};
use super::dialogs::{Dialog, Outcome, unsaved_ui};
use super::focus::{self, FocusFollower};
use super::open_file::OpenFile;
use super::platform::waiting::Waiting;
use super::platform::window_size::WindowSize;
use super::screens::presentation::{Going, Left, Presentation, leave_full_screen};
use super::screens::{Screen, Views};
use super::selection::SelectionReader;
use super::theme::Themes;
use super::toasts::Toasts;
use super::typed::ahead::TypedAhead;
use super::typed::drafts::Drafts;
use super::typed::unfinished::Unfinished;
use super::view_cx::ViewCx;
use super::{Options, fonts, frame};
use crate::content::{self, Pack};
use crate::domain::Change;
use crate::i18n::{Language, Tr};
use crate::store::{Motion, ReadingFile, Recent, Settings, Theme, system_language, take_failure};

/// The program behind the window.
pub struct App {
    pub(super) options: Options,
    pub(super) themes: Themes,
    pub(super) settings: Settings,
    pub(super) recent: Recent,
    pub(super) reading: ReadingFile,
    /// The window was kept open once for what a reader could not save.
    pub(super) has_held_reading: bool,
    pub(super) tr: Tr,
    pub(super) pack: &'static Pack,
    pub(super) open: Option<OpenFile>,
    pub(super) screen: Screen,
    pub(super) views: Views,
    pub(super) drafts: Drafts,
    pub(super) toasts: Toasts,
    pub(super) dialog: Option<Dialog>,
    pub(super) unsaved: Option<Unsaved>,
    /// Changes of a copy that wait until it is told who makes them.
    pub(super) held: Vec<Change>,
    /// That a copy was made while a change waits, in words.
    pub(super) told_rescue: Option<String>,
    /// Who fills in files in which that was told, until the program is closed.
    pub(super) handed: BTreeMap<PathBuf, String>,
    /// The open file, while another program has it.
    pub(super) waiting: Option<Waiting>,
    pub(super) unfinished: Unfinished,
    /// What was entered for a new assessment.
    pub(super) begun: Unfinished,
    pub(super) presentation: Option<Presentation>,
    /// Where presentations were left.
    pub(super) presented: Vec<Left>,
    pub(super) print_job: Option<PrintJob>,
    pub(super) asks: Asks,
    pub(super) title: String,
    /// The number of records when the list of recent files was told last how far it is, and when that was.
    pub(super) remembered: (u64, f64),
    /// The desktop wants nothing to move.
    pub(super) is_still: bool,
    window_size: WindowSize,
    typed: Typed,
}

/// Where what was typed is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Typed {
    OnDisk,
    /// In a field, until it rests.
    InHand,
}

/// Whether what was saved before is still on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeptFile {
    There,
    /// It is there, and its disk has no room.
    Cramped,
    /// It is not in its place, or another is, into which nothing is ever written: a copy is the way out.
    Gone,
}

/// Changes that could not be put on disk, and why.
#[derive(Debug)]
pub(super) struct Unsaved {
    pub(super) changes: Vec<Change>,
    pub(super) message: String,
    pub(super) file: KeptFile,
}

impl App {
    /// The program with its settings read and its first file opened.
    pub fn new(options: Options) -> Self {
        let settings = Settings::load(&options.folders.settings());
        let recent = Recent::load(&options.folders.recent());
        let (reading, notice) = ReadingFile::open(&options.folders.reading());
        let language = options
            .language
            .or(settings.language)
            .or_else(system_language)
            .unwrap_or(Language::Lithuanian);
        let mut app = Self {
            themes: Themes::embedded(),
            settings,
            recent,
            reading,
            has_held_reading: false,
            tr: (options.texts)(language),
            pack: options.packs.read.map_or_else(content::builtin, |it| &it.pack),
            open: None,
            screen: Screen::Start,
            views: Views::default(),
            drafts: Drafts::default(),
            toasts: Toasts::default(),
            dialog: None,
            unsaved: None,
            held: Vec::new(),
            told_rescue: None,
            handed: BTreeMap::new(),
            waiting: None,
            unfinished: Unfinished::default(),
            begun: Unfinished::default(),
            presentation: None,
            presented: Vec::new(),
            print_job: None,
            asks: Asks::default(),
            title: String::new(),
            remembered: (0, 0.0),
            is_still: options.folders.wants_stillness(),
            window_size: WindowSize::default(),
            typed: Typed::OnDisk,
            options,
        };
        app.tell_packs();
        app.resume_begun();
        if let Some(file) = app.options.file.clone() {
            if is_plan(&file) {
                // A review runs beside the window, which is not there yet.
                app.asks.push(Ask::Open(file));
            } else {
                app.open_path(&file);
            }
        }
        match notice {
            Ok(None) => {}
            Ok(Some(notice)) => app.toasts.error(notice.message(&app.tr)),
            Err(error) => app.toasts.error(error.message(&app.tr)),
        }
        let failures = app.options.folders.failures();
        if take_failure(&failures) {
            app.toasts.error(app.tr.errors_program_failed(failures.display().to_string()));
        }
        if let Some(shown) = app.options.present.take() {
            app.present(&shown);
        }
        app
    }

    /// What egui needs before its first frame: fonts, style, scale.
    pub fn setup(&self) -> impl FnOnce(&Context) + use<> {
        let (themes, theme, zoom) = (self.themes.clone(), self.settings.theme, self.zoom());
        let is_moving = self.is_moving();
        move |ctx| {
            fonts::install(ctx);
            ctx.add_plugin(SelectionReader::default());
            ctx.add_plugin(TypedAhead::default());
            ctx.add_plugin(FocusFollower::default());
            themes.apply(ctx, theme);
            if !is_moving {
                keep_still(ctx);
            }
            ctx.set_zoom_factor(zoom);
            ctx.options_mut(|options| {
                // Ctrl-Plus is a command of our own, which also remembers the scale.
                options.zoom_with_keyboard = false;
                options.fallback_theme = eframe::egui::Theme::Light;
            });
        }
    }

    /// The open assessment, for tests of what was recorded.
    pub fn assessment(&self) -> Option<&crate::domain::Assessment> {
        self.open.as_ref().map(OpenFile::assessment)
    }

    /// The open session, for tests of what is on disk.
    pub fn session(&self) -> Option<&crate::session::Session> {
        self.open.as_ref().map(|open| &open.session)
    }

    /// How many rows of the handbook's chapter were laid out in the last frame, of how many; for tests of speed.
    pub fn handbook_rows(&self) -> Option<(usize, usize)> {
        self.views.handbook.rows()
    }

    /// What a reader kept of the handbook, for tests of what is on disk.
    pub fn reading(&self) -> &crate::store::Reading {
        self.reading.reading()
    }

    /// Draws one frame, then does what was asked for in it.
    pub fn frame(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.window_size.follow(&ctx);
        self.typed = if self.is_writing() { Typed::InHand } else { Typed::OnDisk };
        let mut asks = std::mem::take(&mut self.asks);
        if let Some(presentation) = self.presentation.take() {
            self.presentation = self.present_frame(ui, presentation, &mut asks);
            return self.finish_frame(&ctx, asks);
        }
        // The review knows it, and is lent to the frame.
        let last_year = self.last_year();
        let is_voting = self.views.answers.is_voting();
        let (mut views, mut drafts) =
            (std::mem::take(&mut self.views), std::mem::take(&mut self.drafts));
        let was_over = self.is_dialog_open();
        let (mut toasts, mut dialog) = (std::mem::take(&mut self.toasts), self.dialog.take());
        {
            let cx = ViewCx { is_voting, last_year, ..self.view_cx(&ctx) };
            drafts.set_today(cx.now.to_zoned(cx.zone.clone()).date());
            let is_typing = ctx.text_edit_focused();
            let is_blocked = was_over;
            let is_popup = eframe::egui::Popup::is_any_open(&ctx);
            let plain = if is_typing || is_blocked || is_popup {
                PlainKeys::AreTaken
            } else {
                views.plain_keys(&ctx, &cx)
            };
            if !is_blocked {
                toasts.leave_source(&ctx);
                views.read_back(&ctx, &cx, &mut asks);
                let level = shortcuts::read(&ctx, &cx, plain, &mut asks);
                if let Some(level) = level {
                    views.answers.answer(&cx, level, &mut asks);
                    views.answers.ring(&ctx, level);
                    views.answers.see(level);
                }
            }
            frame::ui(ui, &cx, &mut views, &mut drafts, &mut asks, &mut toasts);
            shortcuts::read_handed(&ctx, &cx, &mut asks);
            if let Some(unsaved) = &self.unsaved
                && dialog.is_none()
            {
                unsaved_ui(&ctx, &cx, unsaved, &mut asks);
            }
            if let Some(it) = &mut dialog
                && it.ui(&ctx, &cx, &mut asks) == Outcome::Done
            {
                dialog = None;
            }
        }
        // What was said of a question that was not seen holds no longer once it is.
        if !views.answers.hides_question(&ctx) {
            toasts.withdraw(&self.tr.assessment_question_is_covered());
        }
        let theme = self.settings.theme;
        toasts.rail_ui(&ctx, self.themes.current(&ctx, theme), &self.tr);
        self.toasts = toasts;
        self.views = views;
        self.drafts = drafts;
        self.dialog = dialog;
        self.finish_frame(&ctx, asks);
        match (was_over, self.is_dialog_open()) {
            (false, true) => focus::dialog_opens(&ctx),
            (true, false) => focus::dialog_closed(&ctx),
            _ => {}
        }
    }

    /// Whether a dialog lies over the page.
    fn is_dialog_open(&self) -> bool {
        self.dialog.is_some() || self.unsaved.is_some()
    }

    /// Draws a presentation, over everything else; none when it is over.
    fn present_frame(
        &mut self,
        ui: &mut Ui,
        mut presentation: Presentation,
        asks: &mut Asks,
    ) -> Option<Presentation> {
        let ctx = ui.ctx().clone();
        let cx = self.view_cx(&ctx);
        let going = presentation.ui(ui, &cx, asks);
        let back = presentation.back_words(&cx);
        match going {
            Going::On => Some(presentation),
            Going::Over => {
                self.views.presented = Some(back);
                leave_full_screen(&ctx);
                presentation.leave(&mut self.presented);
                None
            }
        }
    }

    /// Whether something that was typed waits to be recorded.
    pub(super) fn is_writing(&self) -> bool {
        self.drafts.next_due(0.0).is_some() || self.views.is_writing()
    }

    /// What a view may read.
    pub(super) fn view_cx(&self, ctx: &Context) -> ViewCx<'_> {
        let language = self.tr.language();
        ViewCx {
            tr: &self.tr,
            tokens: self.themes.current(ctx, self.settings.theme),
            pack: self.pack,
            texts: self.pack.texts(language),
            handbook: self.pack.handbook(language),
            settings: &self.settings,
            recent: &self.recent,
            reading: self.reading.reading(),
            reading_revision: self.reading.revision(),
            folders: &self.options.folders,
            is_writing: self.typed == Typed::InHand,
            is_voting: self.views.answers.is_voting(),
            unfinished: self.unfinished.texts(),
            begun: self.begun.texts(),
            open: self.open.as_ref(),
            screen: self.screen,
            last_year: self.last_year(),
            now: self.now(),
            zone: &self.options.zone,
        }
    }

    /// The time now.
    pub(super) fn now(&self) -> Timestamp {
        (self.options.clock)()
    }

    /// The scale of the settings.
    #[expect(clippy::cast_possible_truncation, reason = "0.5 to 3")]
    pub(super) fn zoom(&self) -> f32 {
        self.settings.zoom as f32
    }

    /// Shows another theme.
    pub(super) fn apply_theme(&self, ctx: &Context, theme: Theme) {
        self.themes.apply(ctx, theme);
        if !self.is_moving() {
            keep_still(ctx);
        }
    }

    /// Whether things may move on screen.
    fn is_moving(&self) -> bool {
        self.settings.motion == Motion::System && !self.is_still
    }
}

/// Nothing fades or slides any more.
fn keep_still(ctx: &Context) {
    ctx.all_styles_mut(|style| style.animation_time = 0.0);
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }

    fn clear_color(&self, visuals: &Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.commit_all();
        self.remember();
        self.window_size.save(&self.options.folders.settings());
    }
}
