//! The plan as a file: format, language, how much it tells; written, read back and verified before it says done.

mod before;
mod elsewhere;
mod job;
mod outcome;
mod name;
mod page_image;
mod preview;
mod text_preview;
mod unprintable;
mod where_to;

use std::path::{Path, PathBuf};

use eframe::egui::{Align, Context, Frame, Id, Margin, Panel, ScrollArea, Ui};

use crate::content::Pack;
use crate::export::{Request, plan, plan_language};
use crate::i18n::Language;
use crate::report::pdf::Standard;
use crate::report::{Plan, Profile};
use crate::store::{Export, Exported};
use crate::ui::asks::{Asks, Place};
use crate::ui::focus::{Part, Scrolled, arrive_at, scroll_by_keys, scroll_stop};
use crate::ui::frame::Room;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::typed::unfinished::Texts;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::since_export;
use crate::ui::widgets::panel::{Later, before_ui, name_edge};
use crate::ui::widgets::{button, text};

pub(crate) use job::Format;
use job::{Job, Outcome};
pub(crate) use name::file_name;
use preview::Preview;
use text_preview::TextPreview;
use where_to::Taken;
pub(crate) use where_to::free_name;

/// The height of what stands below the choices: the path and the button.
const WHERE: f32 = 148.0;
/// Where there is less height, it scrolls with them.
const LOW: f32 = 420.0;

/// Where the path and the button stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Where {
    /// Among the choices.
    Within,
    /// Below them, always in view.
    Below,
}

/// What the export screen remembers.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "one of them is a wish for the next frame")]
pub(crate) struct ExportView {
    language: Option<Language>,
    is_public: bool,
    /// The changes since the remembered assessment are left out.
    hides_changes: bool,
    format: Format,
    standard: Standard,
    preview: Option<Preview>,
    text_preview: Option<TextPreview>,
    /// The path as typed or chosen; none: as proposed.
    path: Option<String>,
    job: Option<Job>,
    outcome: Option<Outcome>,
    /// Where and when this window wrote last; it outlives what came of it.
    last: Option<(PathBuf, jiff::Timestamp)>,
    /// A written file that is not yet known as an export of the assessment.
    news: Option<News>,
    /// The format of what is being written, and how many records the assessment had.
    started: (Format, u64),
    /// What stood in fields and could not be recorded when the writing began, so that the file is without it.
    left_out: Texts,
    /// What is proposed in place of a name that another assessment's plan has.
    proposal: Option<(PathBuf, PathBuf)>,
    /// The path at which another's file may be replaced once that is confirmed.
    confirms: Option<PathBuf>,
    /// What stands at the path, as it was looked up for that path.
    taken: Option<(String, Taken)>,
    /// What was verified is shown part by part.
    shows_parts: bool,
    /// What came of it is to be brought into view.
    has_news: bool,
    /// The choices begin at their top in the next frame.
    is_at_top: bool,
}

/// A file that was written, and what it tells of the assessment where it is one to read and sign.
#[derive(Debug)]
pub(crate) struct News {
    pub(crate) export: Export,
    pub(crate) exported: Option<Exported>,
}

impl ExportView {
    /// Takes a path that was chosen in a dialog.
    pub(crate) fn take_path(&mut self, path: &Path) {
        self.path = Some(path.display().to_string());
        self.taken = None;
    }

    /// The screen begins at its top: something is to be read before the rest.
    pub(crate) fn begin_at_top(&mut self) {
        self.is_at_top = true;
    }

    /// Whether nothing was written.
    fn has_failed(&self) -> bool {
        matches!(self.outcome, Some(Err(_)))
    }

    /// The path that is shown.
    pub(crate) fn path(&self, cx: &ViewCx<'_>, open: &OpenFile) -> String {
        self.path.clone().unwrap_or_else(|| self.proposed(cx, open))
    }

    /// Begins to write the file, beside the window's own work and without the texts that could not be recorded.
    pub(crate) fn start(
        &mut self,
        ctx: &Context,
        (pack, open): (&'static Pack, &OpenFile),
        left_out: &Texts,
        at: jiff::Timestamp,
        path: PathBuf,
    ) {
        let language = self.language.unwrap_or_else(|| plan_language(&open.session));
        let profile = if self.is_public { Profile::Public } else { Profile::Full };
        let (format, standard) = (self.format, self.standard);
        let previous = self.previous(open).cloned();
        let request =
            job::Request { pack, language, profile, format, standard, at, path, previous };
        self.outcome = None;
        self.started = (format, open.n_records());
        self.left_out.clone_from(left_out);
        self.job = Some(Job::start(ctx, &open.session, &request));
    }

    /// The plan of the assessment before, where its changes are shown.
    fn previous<'a>(&self, open: &'a OpenFile) -> Option<&'a Plan> {
        open.previous().filter(|_| !self.hides_changes)?.as_ref().ok()
    }

    /// Looks whether the file is written.
    pub(crate) fn poll(&mut self) {
        if let Some(outcome) = self.job.as_ref().and_then(Job::outcome) {
            self.job = None;
            self.taken = None;
            self.shows_parts = false;
            if let Ok(written) = &outcome {
                self.last = Some((written.path.clone(), written.at));
                let (format, n_records) = self.started;
                let (head, at) = (written.head.clone(), written.at);
                let exported = format.is_read().then_some(Exported { head, at, n_records });
                let (path, seal) = (written.path.clone(), Some(written.seal.clone()));
                self.news = Some(News { export: Export { path, seal }, exported });
            }
            self.outcome = Some(outcome);
            self.has_news = true;
        }
    }

    /// The file that was written since this was asked last.
    pub(crate) fn take_news(&mut self) -> Option<News> {
        self.news.take()
    }

    /// Draws the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(open) = cx.open else { return };
        if !self.has_pages_beside(ui) {
            self.page_ui(ui, cx, open, asks);
            return;
        }
        let width = ui.available_width();
        let later = Later::Right(width * 0.5);
        // A width of its own for each room: what fits a narrow window is too little in a wide one.
        let pages = ("pages", Room::of(ui.ctx()) == Room::Wide);
        before_ui(ui, pages, later, |ui| {
            Part::Page.mark(ui.ctx(), ui.max_rect());
            self.page_ui(ui, cx, open, asks);
        });
        Panel::right(pages)
            .frame(Frame::new().fill(cx.tokens.panel).inner_margin(Margin::same(12)))
            .default_size(width * 0.5)
            .size_range(240.0..=width * 0.62)
            .show(ui, |ui| {
                // A page is white in every theme: no fade lies over it.
                ui.spacing_mut().scroll.fade.strength = 0.0;
                scroll_stop(
                    ui,
                    Part::Pane,
                    Id::unique("pages of the plan"),
                    &self.preview_title(cx),
                );
                ui.horizontal_wrapped(|ui| self.head_ui(ui, cx));
                ScrollArea::vertical().id_salt("pages").auto_shrink(false).show(ui, |ui| {
                    self.preview_ui(ui, cx, open);
                    scroll_by_keys(ui, Scrolled::Page);
                });
            });
        name_edge(ui, cx.tr, pages);
    }

    /// Whether the pages, or how the text begins, stand beside the choices.
    fn has_pages_beside(&self, ui: &Ui) -> bool {
        Room::Middle <= Room::of(ui.ctx()) && self.format.has_preview()
    }

    /// What the pages, or the beginning of the text, are called.
    fn preview_title(&self, cx: &ViewCx<'_>) -> String {
        if self.format == Format::Pdf {
            cx.tr.dialogs_preview()
        } else {
            cx.tr.dialogs_preview_text()
        }
    }

    /// What is written, for whom, where to; the pages below where they have no room beside.
    fn page_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
        // Where and the button stay in view, unless the window is so low that they would leave nothing else.
        if ui.available_height() < LOW {
            self.choose_ui(ui, cx, open, asks, Where::Within);
            return;
        }
        before_ui(ui, "where to", Later::Below(WHERE), |ui| {
            self.choose_ui(ui, cx, open, asks, Where::Below);
        });
        Panel::bottom("where to")
            .frame(Frame::new().inner_margin(Margin { top: 10, ..Margin::ZERO }))
            .resizable(false)
            .show(ui, |ui| {
                text::column(ui, size::COLUMN + 60.0);
                self.path_ui(ui, cx, open, asks);
            });
    }

    fn choose_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        open: &OpenFile,
        asks: &mut Asks,
        place: Where,
    ) {
        let mut scroll = ScrollArea::vertical().id_salt("export").auto_shrink(false);
        if std::mem::take(&mut self.is_at_top) {
            scroll = scroll.vertical_scroll_offset(0.0);
        }
        scroll.show(ui, |ui| {
            text::column(ui, size::COLUMN + 60.0);
            text::title_ui(ui, &cx.tr.menu_screen_export());
            text::soft_ui(ui, cx.tokens, &cx.tr.dialogs_export_about());
            // What came of an export in this window says it below the button.
            if !matches!(self.outcome, Some(Ok(_)))
                && let Some(words) = since_export::words(cx, open)
            {
                ui.add_space(space::S);
                text::marked_ui(ui, "▲", cx.tokens.significant, &words);
            }
            // Where the button stands among the choices, what the file will lack is said before them, too.
            if place == Where::Within {
                before::not_recorded_ui(ui, cx, asks);
            }
            before::ui(ui, cx, open, asks);
            ui.add_space(space::M);
            self.choices_ui(ui, cx, open);
            if self.format.shows_changes() {
                self.changes_ui(ui, cx, open, asks);
            }
            if self.format == Format::Pdf {
                self.standard_ui(ui, cx);
            }
            if place == Where::Within {
                ui.add_space(space::L);
                self.path_ui(ui, cx, open, asks);
            }
            ui.add_space(space::L);
            self.outcome_ui(ui, cx, open.session.head(), asks);
            ui.add_space(space::L);
            // After the plan, which this screen is for.
            elsewhere::ui(ui, cx, open, asks);
            ui.add_space(space::XL);
            if Room::of(ui.ctx()) < Room::Middle && self.format.has_preview() {
                self.preview_ui(ui, cx, open);
            }
            let is_aside = self.has_pages_beside(ui);
            scroll_by_keys(ui, if is_aside { Scrolled::Aside } else { Scrolled::Page });
        });
    }

    /// What is shown, and the number of the page that is seen.
    fn head_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        text::group_ui(ui, &self.preview_title(cx));
        if let Some(preview) = self.preview.as_mut().filter(|_| self.format == Format::Pdf) {
            preview.number_ui(ui, cx);
        }
    }

    /// The pages as they will be, or how the text begins; made anew when something that they show has changed.
    fn preview_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile) {
        let has_pages = self.format == Format::Pdf;
        // Beside the choices its head stands above the pages, whichever of them is seen.
        if Room::of(ui.ctx()) < Room::Middle {
            self.head_ui(ui, cx);
        }
        let language = self.language.unwrap_or_else(|| plan_language(&open.session));
        let profile = if self.is_public { Profile::Public } else { Profile::Full };
        let (changes, format) = (self.hides_changes, self.format);
        let kind = if has_pages { String::new() } else { format!("{format:?}") };
        let key = format!("{} {language:?} {profile:?} {changes} {kind}", open.session.head());
        let previous = self.previous(open);
        let request = Request { pack: cx.pack, language, profile, at: cx.now, previous };
        let plan = || plan(&open.session, &request);
        if has_pages {
            if self.preview.as_ref().is_none_or(|it| !it.is_of(&key)) {
                self.preview = Some(Preview::start(ui.ctx(), key, plan()));
            }
            if let Some(preview) = &mut self.preview {
                preview.ui(ui, cx);
            }
            return;
        }
        if self.text_preview.as_ref().is_none_or(|it| !it.is_of(&key)) {
            self.text_preview = Some(TextPreview::start(ui.ctx(), key, plan(), format));
        }
        if let Some(preview) = &mut self.text_preview {
            preview.ui(ui, cx);
        }
    }

    /// Which standards the PDF keeps to.
    fn standard_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        let tr = cx.tr;
        ui.add_space(space::M);
        text::group_ui(ui, &tr.dialogs_export_standard());
        ui.horizontal_wrapped(|ui| {
            for (standard, name) in [
                (Standard::Ua1, tr.dialogs_export_standard_ua1()),
                (Standard::Ua2, tr.dialogs_export_standard_ua2()),
            ] {
                let is_chosen = self.standard == standard;
                if button::choice_ui(ui, cx.tokens, is_chosen, &name).clicked() {
                    self.standard = standard;
                    self.outcome = None;
                }
            }
        });
        let about = match self.standard {
            Standard::Ua1 => tr.dialogs_export_standard_ua1_about(),
            Standard::Ua2 => tr.dialogs_export_standard_ua2_about(),
        };
        text::note_ui(ui, cx.tokens, &about);
    }

    fn choices_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile) {
        let tr = cx.tr;
        let before = (self.language, self.is_public, self.format);
        let usual = self.usual(cx, open);
        text::group_ui(ui, &tr.dialogs_export_format());
        ui.horizontal_wrapped(|ui| {
            for format in Format::ALL {
                let is_chosen = self.format == format;
                if button::choice_ui(ui, cx.tokens, is_chosen, &format.name(tr)).clicked() {
                    self.format = format;
                }
            }
        });
        text::note_ui(ui, cx.tokens, &self.format.about(tr));
        ui.add_space(space::M);
        text::group_ui(ui, &tr.dialogs_export_language());
        let language = self.language.unwrap_or_else(|| plan_language(&open.session));
        ui.horizontal_wrapped(|ui| {
            for choice in Language::ALL {
                let is_chosen = language == choice;
                if button::choice_ui(ui, cx.tokens, is_chosen, choice.own_name()).clicked() {
                    self.language = Some(choice);
                }
            }
        });
        ui.add_space(space::M);
        text::group_ui(ui, &tr.dialogs_export_profile());
        ui.horizontal_wrapped(|ui| {
            for (is_public, name) in
                [(false, tr.dialogs_export_full()), (true, tr.dialogs_export_public())]
            {
                let is_chosen = self.is_public == is_public;
                if button::choice_ui(ui, cx.tokens, is_chosen, &name).clicked() {
                    self.is_public = is_public;
                }
            }
        });
        let about = match (self.is_public, self.format) {
            (_, Format::Csv) => tr.dialogs_export_csv_for(),
            (true, _) => tr.dialogs_export_public_about(),
            (false, Format::Pdf) => tr.dialogs_export_full_about(),
            // The journal is attached to the PDF alone.
            (false, _) => tr.dialogs_export_full_about_plain(),
        };
        text::note_ui(ui, cx.tokens, &about);
        if before != (self.language, self.is_public, self.format) {
            self.readdress(cx, open, &usual);
            self.outcome = None;
        }
    }

    /// Whether the plan shows the changes since the assessment before.
    fn changes_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
        let tr = cx.tr;
        ui.add_space(space::M);
        text::group_ui(ui, &tr.compare_export());
        match open.previous() {
            Some(Ok(plan)) => {
                let mut shows = !self.hides_changes;
                let words = tr.compare_export_since(tr.date(plan.assessed_on));
                if ui.checkbox(&mut shows, words).changed() {
                    self.hides_changes = !shows;
                    self.outcome = None;
                }
            }
            Some(Err(error)) => {
                text::problem_ui(ui, cx.tokens, &error.message(tr));
            }
            None => {
                text::note_ui(ui, cx.tokens, &tr.compare_export_none());
                if button::link_ui(ui, cx.tokens, &tr.compare_export_choose()).clicked() {
                    asks.show(Place::Previous);
                }
            }
        }
    }

    /// What came of it.
    fn outcome_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, head: &str, asks: &mut Asks) {
        let is_news = !self.has_failed() && std::mem::take(&mut self.has_news);
        if is_news {
            ui.scroll_to_cursor(Some(Align::TOP));
        }
        match &self.outcome {
            // What went wrong stands at the path.
            None | Some(Err(_)) => {}
            Some(Ok(written)) if written.head != head => {
                let message = cx.tr.dialogs_export_stale(cx.time(written.at));
                text::problem_ui(ui, cx.tokens, &message);
                if let Some(words) = cx.open.and_then(|it| since_export::words(cx, it)) {
                    text::note_ui(ui, cx.tokens, &words);
                }
                text::note_ui(ui, cx.tokens, &written.path.display().to_string());
            }
            Some(Ok(written)) => {
                let lacks = (written, &self.left_out);
                let file = outcome::ui(&mut self.shows_parts, ui, cx, lacks, asks);
                if is_news {
                    arrive_at(ui.ctx(), file.id);
                }
            }
        }
    }
}
