//! The handbook as a book: contents at the left, the page in the middle, search and history above.

mod bar;
mod card;
mod chapter;
mod contents;
mod found;
mod head;
mod highlight;
mod hint;
mod history;
mod kept;
mod margins;
mod note;
mod page;
mod print_bar;
mod reader;
mod sought;
mod sources;

use std::path::PathBuf;

use eframe::egui::{Context, Frame, Margin, OpenUrl, Panel, PointerButton, Ui};

use crate::content::{FoundAt, GLOSSARY, Link};
use crate::domain::HandbookRef;
use crate::i18n::Language;
use crate::report::Extent;
use crate::store::ReadingChange;
use crate::ui::asks::{Ask, Asks, Place};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::commands::read_command::ReadCommand;
use crate::ui::frame::Room;
use crate::ui::screens::Screen;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::markdown::Margins;
use crate::ui::widgets::panel::name_edge;
use crate::ui::widgets::text;

pub(in crate::ui::screens) use card::is_asked;

use card::CardAct;
use chapter::{ChapterView, Scroll};
use contents::{Asked, ContentsView};
use found::{Opened, SearchView};
use history::{History, HitPlace, Searched, Stop, Visit};
use note::NoteDraft;
use print_bar::Printed;
use sought::Sought;
use sources::SourceList;

/// What the handbook screen remembers.
#[derive(Debug, Default)]
pub(crate) struct HandbookView {
    history: History,
    chapter: Option<ChapterView>,
    search: SearchView,
    /// The screen that led here, and how many places were seen before.
    led: Option<(Screen, usize)>,
    /// What was found and opened: its words are shown and marked.
    sought: Option<Sought>,
    note: Option<NoteDraft>,
    /// Commands to do when the screen is drawn next.
    wishes: Vec<ReadCommand>,
    contents: ContentsView,
    /// The list of sources, once it was shown.
    sources: Option<SourceList>,
    /// Where there is no room beside the page, the contents take its place.
    shows_contents: bool,
    /// The PDF that was written last, until it is put away or another chapter is read.
    printed: Option<Printed>,
}

impl HandbookView {
    /// Shows a section.
    pub(crate) fn show(&mut self, reference: HandbookRef) {
        self.go(Stop::Section(reference), None);
    }

    /// Shows every source.
    pub(crate) fn show_sources(&mut self) {
        self.go(Stop::Sources, None);
    }

    /// Takes note of the screen that led to what is shown.
    pub(crate) fn led_from(&mut self, screen: Screen) {
        self.led = Some((screen, self.history.n_before()));
    }

    /// The screen to go back to, where nothing else was read since it led here.
    pub(crate) fn led(&self) -> Option<Screen> {
        let (screen, n_before) = self.led?;
        (n_before == self.history.n_before()).then_some(screen)
    }

    /// Whether what was found lies over the page.
    pub(crate) fn is_searching(&self) -> bool {
        self.search.is_open()
    }

    /// Takes note of a PDF that was written.
    pub(crate) fn take_printed(&mut self, path: PathBuf, extent: &Extent) {
        let beside = self.chapter().map(str::to_owned);
        self.printed = Some(Printed { path, is_whole: *extent == Extent::Whole, beside });
    }

    /// Says nothing more of the PDF that was written last.
    pub(crate) fn put_printed_away(&mut self) {
        self.printed = None;
    }

    /// Does a command of the reader when the screen is drawn next.
    pub(crate) fn wish(&mut self, command: ReadCommand) {
        self.wishes.push(command);
    }

    /// A note that rested or was left, as a deed; with no time, whatever was typed.
    pub(crate) fn due(&mut self, now: Option<f64>) -> Option<ReadingChange> {
        let change = self.note.as_mut()?.due(now);
        if self.note.as_ref().is_some_and(NoteDraft::is_done) {
            self.note = None;
        }
        change
    }

    /// When a note being written will have rested, in seconds from now.
    pub(crate) fn next_due(&self, now: f64) -> Option<f64> {
        self.note.as_ref()?.next_due(now)
    }

    /// How many rows of the chapter were laid out in the last frame, and how many there are; for tests of speed.
    pub(crate) fn rows(&self) -> Option<(usize, usize)> {
        self.chapter.as_ref().map(|it| (it.n_laid, it.page.rows.len()))
    }

    /// The chapter that is shown; none before the first.
    pub(crate) fn chapter(&self) -> Option<&str> {
        match &self.history.current()?.stop {
            Stop::Section(reference) => Some(reference.chapter.as_str()),
            _ => None,
        }
    }

    /// Draws the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(first) = cx.handbook.chapters.first() else {
            text::title_ui(ui, &cx.tr.menu_screen_handbook());
            text::soft_ui(ui, cx.tokens, &cx.tr.assessment_handbook_missing());
            return;
        };
        if self.history.current().is_none() {
            // What is looked for already lies over the first chapter.
            let to = HandbookRef { chapter: first.slug.clone(), anchor: String::new() };
            self.history.go(Visit::new(Stop::Section(to), None));
        }
        self.search.prepare(ui.ctx(), cx.pack, cx.tr.language());
        for command in std::mem::take(&mut self.wishes) {
            self.run(ui.ctx(), cx, command, asks);
        }
        mouse_buttons(ui.ctx(), asks);
        let bar = Frame::new().inner_margin(Margin { bottom: 10, ..Margin::ZERO });
        Panel::top("handbook bar").frame(bar).resizable(false).show_separator_line(false).show(
            ui,
            |ui| {
                self.bar_ui(ui, cx, asks);
                let chapter = self.chapter();
                if self.printed.as_ref().is_some_and(|it| it.beside.as_deref() != chapter) {
                    self.printed = None;
                }
                print_bar::written_bar_ui(ui, cx, &mut self.printed);
            },
        );
        let is_narrow = Room::of(ui.ctx()) < Room::Middle;
        if is_narrow && !self.shows_contents {
            self.contents.fold();
        }
        if !is_narrow {
            Panel::left("handbook contents")
                .frame(Frame::new().inner_margin(Margin { right: 8, ..Margin::ZERO }))
                .default_size(270.0)
                .size_range(200.0..=400.0)
                .show(ui, |ui| self.contents_ui(ui, cx));
            name_edge(ui, cx.tr, "handbook contents");
        }
        if self.search.is_open() {
            let page = Frame::new().inner_margin(Margin { left: 16, ..Margin::ZERO });
            let opened = page.show(ui, |ui| self.search.ui(ui, cx)).inner;
            if let Some(opened) = opened {
                self.open(cx, opened, asks);
            }
        } else if is_narrow && self.shows_contents {
            self.contents_ui(ui, cx);
        } else {
            self.page_ui(ui, cx, asks);
        }
    }

    fn contents_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        let visit = self.history.current();
        let slug = visit.and_then(|it| match &it.stop {
            Stop::Section(to) => Some(to.chapter.clone()),
            _ => None,
        });
        let own = cx.tr.language();
        let language = visit.and_then(|it| it.language).unwrap_or(own);
        let chapter = self.chapter.as_ref().filter(|it| {
            Some(&it.page.slug) == slug.as_ref()
                && (it.page.language, it.page.window) == (language, own)
        });
        let open = contents::Open {
            slug: slug.as_deref().unwrap_or_default(),
            page: chapter.map(|it| &it.page),
            section: chapter.map_or(0, |it| it.section),
            // What was found may lie over a chapter that is not read yet.
            is_new: !self.search.is_open() && chapter.is_none_or(|it| it.is_new),
            is_sources: visit.is_some_and(|it| it.stop == Stop::Sources),
        };
        match self.contents.ui(ui, cx, language, &open) {
            Some(Asked::Section(to)) => self.go_to(to),
            Some(Asked::Sources) => self.go(Stop::Sources, Some(language).filter(|it| *it != own)),
            None => {}
        }
    }

    fn page_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(visit) = self.history.current().cloned() else { return };
        let act = match &visit.stop {
            Stop::Section(to) => return self.chapter_ui(ui, cx, to, &visit, asks),
            Stop::Kept => {
                if let Some(to) = kept::ui(ui, cx, asks) {
                    self.go(Stop::Section(to), None);
                }
                return;
            }
            Stop::Sources => {
                let language = visit.language.unwrap_or_else(|| cx.tr.language());
                let list = self.sources.take().filter(|it| it.is_of(cx, language));
                let list = list.unwrap_or_else(|| SourceList::new(cx, language));
                if let Some(target) = list.ui(ui, cx) {
                    self.follow(ui.ctx(), cx, &target, asks);
                }
                self.sources = Some(list);
                return;
            }
            Stop::Question(id) => card::question_ui(ui, cx, id),
            Stop::Measure(id) => card::measure_ui(ui, cx, id),
        };
        match act {
            Some(CardAct::Answer(id)) => asks.show(Place::Question(id)),
            Some(CardAct::Question(id)) => self.go(Stop::Question(id), None),
            Some(CardAct::Measure(id)) => self.go(Stop::Measure(id), None),
            Some(CardAct::Act(act)) => self.act(ui.ctx(), cx, act, asks),
            None => {}
        }
    }

    /// Goes somewhere; where one was is remembered with its place on the page.
    fn go(&mut self, stop: Stop, language: Option<Language>) {
        self.leave();
        // Within the chapter the page only scrolls.
        let section = match (&stop, &self.chapter) {
            (Stop::Section(to), Some(chapter)) => chapter.section_at(to, language),
            _ => None,
        };
        match (&mut self.chapter, section) {
            (Some(chapter), Some(0)) => chapter.scroll = Some(Scroll::To(0.0)),
            (Some(chapter), Some(section)) => chapter.scroll = Some(Scroll::Section(section)),
            _ => self.chapter = None,
        }
        let is_new =
            self.history.current().is_none_or(|it| (&it.stop, it.language) != (&stop, language));
        if is_new {
            self.history.go(Visit::new(stop, language));
        }
        self.search.clear();
        self.sought = None;
        if let Some(chapter) = &mut self.chapter {
            chapter.sought = None;
        }
        self.shows_contents = false;
    }

    fn leave(&mut self) {
        if let Some(chapter) = &self.chapter {
            self.history.leave(chapter.offset);
        }
    }

    /// Shows what the handbook says with these words.
    pub(crate) fn look_for(&mut self, words: String) {
        self.search.look_for(words);
    }

    /// Opens what was found.
    fn open(&mut self, cx: &ViewCx<'_>, opened: Opened, asks: &mut Asks) {
        let language = Some(opened.language).filter(|it| *it != cx.tr.language());
        let (sought, n_before) = (Sought::of(&opened.hit), self.history.n_before());
        let searched = self.search.searched(HitPlace::Elsewhere);
        let is_asked = matches!(&opened.hit.place, FoundAt::Question(id) if card::is_asked(cx, id));
        match opened.hit.place {
            FoundAt::Section(to) => self.go(Stop::Section(to), language),
            FoundAt::Term(anchor) => {
                let chapter = GLOSSARY.to_owned();
                self.go(Stop::Section(HandbookRef { chapter, anchor }), language);
            }
            FoundAt::Question(id) if is_asked => asks.show(Place::Question(id)),
            FoundAt::Question(id) => self.go(Stop::Question(id), None),
            FoundAt::Measure(id) => self.go(Stop::Measure(id), None),
        }
        // The words are still there: Ctrl-F, a click and the way back bring what was found back.
        self.search.set_typed(searched.typed.clone());
        if !is_asked {
            let is_here = n_before == self.history.n_before();
            let from = if is_here { HitPlace::Here } else { HitPlace::Elsewhere };
            self.history.found_by(Some(Searched { from, ..searched }));
        }
        self.sought = sought;
    }
}

/// The mouse's own buttons for back and forward.
fn mouse_buttons(ctx: &Context, asks: &mut Asks) {
    for (button, command) in
        [(PointerButton::Extra1, ReadCommand::Back), (PointerButton::Extra2, ReadCommand::Forward)]
    {
        if ctx.input(|input| input.pointer.button_pressed(button)) {
            asks.command(AppCommand::Read(command));
        }
    }
}

/// The margins of the pane beside a question: only tooltips.
pub(crate) struct PaneMargins<'a> {
    /// What a view may read.
    pub cx: &'a ViewCx<'a>,
    /// The language of the text.
    pub language: Language,
    /// The chapter that the text stands in.
    pub chapter: &'a str,
}

impl Margins for PaneMargins<'_> {
    fn hint(&self, ui: &mut Ui, target: &str) {
        hint::ui(ui, self.cx, self.language, self.chapter, target);
    }
}

/// Goes where a link of the pane leads.
pub(crate) fn follow(ctx: &Context, cx: &ViewCx<'_>, target: Link, asks: &mut Asks) {
    match target {
        Link::Question(id) => asks.show(Place::Question(id)),
        Link::Section(reference) => asks.show(Place::Handbook(reference)),
        Link::Web(address) => ctx.open_url(OpenUrl::new_tab(address)),
        Link::Source(id) => {
            let Some(source) = cx.pack.source(&id) else { return };
            if !source.address.is_empty() {
                ctx.open_url(OpenUrl::new_tab(source.address.as_str()));
            }
            // On a machine without a way out nothing else would show that it was clicked.
            let title = source.title_for(cx.tr.language());
            let parts = [id.as_str(), title, source.address.as_str()];
            let words: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
            asks.push(Ask::SaySource(words.join(" · "), source.address.clone()));
        }
    }
}
