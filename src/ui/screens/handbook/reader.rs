//! What the reader does: shows a chapter, follows its links, runs its commands.

use eframe::egui::{Align2, Area, Context, Frame, Id, Margin, Stroke, Ui, Vec2};

use super::chapter::{ChapterView, Scroll};
use super::found::SearchView;
use super::history::{HitPlace, Searched, Stop, Visit};
use super::margins::Act;
use super::note::NoteDraft;
use super::page::Page;
use super::{HandbookView, card, follow, highlight};
use crate::content::Link;
use crate::domain::HandbookRef;
use crate::store::ReadingChange;
use crate::ui::asks::{Ask, Asks, Place};
use crate::ui::commands::read_command::ReadCommand;
use crate::ui::selection;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// How far a line goes.
const LINE: f32 = 72.0;
/// The column grows and shrinks by this.
const COLUMN_STEP: f32 = 60.0;

impl HandbookView {
    /// Draws the chapter of a section.
    pub(super) fn chapter_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        to: &HandbookRef,
        visit: &Visit,
        asks: &mut Asks,
    ) {
        let language = visit.language.unwrap_or_else(|| cx.tr.language());
        let is_open = self.chapter.as_ref().is_some_and(|it| {
            (&it.page.slug, it.page.language, it.page.window)
                == (&to.chapter, language, cx.tr.language())
        });
        if !is_open {
            let read = self.section_read(&to.chapter);
            self.chapter = Page::new(cx, &to.chapter, language).map(|page| {
                let scroll = match read.and_then(|it| page.section(&it.anchor)) {
                    Some(0) => Scroll::To(0.0),
                    Some(section) => Scroll::Section(section),
                    None => first_scroll(&page, to, visit),
                };
                ChapterView::new(page, scroll)
            });
        }
        if visit.language.is_some() {
            ui.horizontal_wrapped(|ui| {
                ui.add_space(24.0);
                text::note_ui(ui, cx.tokens, &cx.tr.handbook_in_language(language.own_name()));
                if button::link_ui(ui, cx.tokens, &cx.tr.handbook_own_language()).clicked() {
                    let read = self.section_read(&to.chapter).unwrap_or_else(|| to.clone());
                    self.go(Stop::Section(read), None);
                }
            });
        }
        let Some(chapter) = &mut self.chapter else {
            text::soft_ui(ui, cx.tokens, &cx.tr.assessment_handbook_missing());
            return;
        };
        if let Some(sought) = self.sought.take() {
            chapter.seek(sought, to);
        }
        let acts = chapter.ui(ui, cx, &mut self.note);
        selection_ui(ui, cx);
        for act in acts {
            self.act(ui.ctx(), cx, act, asks);
        }
    }

    /// Does what was asked for on a page.
    pub(super) fn act(&mut self, ctx: &Context, cx: &ViewCx<'_>, act: Act, asks: &mut Asks) {
        match act {
            Act::Follow(target) => self.follow(ctx, cx, &target, asks),
            Act::Go(to) => self.go_to(to),
            Act::Keep(change) => asks.push(Ask::Reading(change)),
            Act::Write(section) => self.write(cx, section, asks),
            Act::HighlightSelection => self.highlight(ctx, cx, asks),
        }
    }

    /// Goes where a link leads; a question that cannot be answered now is shown here.
    pub(super) fn follow(&mut self, ctx: &Context, cx: &ViewCx<'_>, target: &str, asks: &mut Asks) {
        if let Some(term) = target.strip_prefix(crate::ui::widgets::rich_text::TERM) {
            let (chapter, anchor) = (crate::content::GLOSSARY.to_owned(), term.to_owned());
            return self.go_to(HandbookRef { chapter, anchor });
        }
        let slug = self.chapter.as_ref().map_or("", |it| it.page.slug.as_str());
        match Link::parse(target, slug) {
            Some(Link::Section(to)) => self.go_to(to),
            Some(Link::Question(id)) if !card::is_asked(cx, &id) => {
                self.go(Stop::Question(id), None);
            }
            Some(link) => follow(ctx, cx, link, asks),
            None => {}
        }
    }

    /// Goes to a section in the language that is read.
    pub(super) fn go_to(&mut self, to: HandbookRef) {
        let language = self.history.current().and_then(|it| it.language);
        self.go(Stop::Section(to), language);
    }

    /// Does a command.
    pub(super) fn run(
        &mut self,
        ctx: &Context,
        cx: &ViewCx<'_>,
        command: ReadCommand,
        asks: &mut Asks,
    ) {
        let scroll = match command {
            ReadCommand::LineDown => Some(Scroll::By(LINE)),
            ReadCommand::LineUp => Some(Scroll::By(-LINE)),
            ReadCommand::PageDown => Some(Scroll::Windows(1.0)),
            ReadCommand::PageUp => Some(Scroll::Windows(-1.0)),
            ReadCommand::Begin => Some(Scroll::To(0.0)),
            ReadCommand::End => Some(Scroll::To(f32::MAX)),
            _ => None,
        };
        if let Some(chapter) = self.chapter.as_mut().filter(|_| scroll.is_some()) {
            chapter.scroll = scroll;
        }
        match command {
            ReadCommand::Search => self.search.wants_focus = true,
            ReadCommand::Back => match self.led().filter(|_| !self.search.is_open()) {
                Some(screen) => asks.show(Place::Screen(screen)),
                None => self.back(),
            },
            ReadCommand::Forward => self.step(super::history::History::forward),
            ReadCommand::Previous | ReadCommand::Next => self.neighbour(cx, command),
            ReadCommand::Bookmark => self.bookmark(cx, asks),
            ReadCommand::Highlight => self.highlight(ctx, cx, asks),
            ReadCommand::Note => {
                if let Some(section) = self.section() {
                    self.write(cx, section, asks);
                }
            }
            ReadCommand::Narrower => {
                asks.push(Ask::ReadingWidth(cx.column() - COLUMN_STEP));
            }
            ReadCommand::Wider => asks.push(Ask::ReadingWidth(cx.column() + COLUMN_STEP)),
            ReadCommand::Kept => self.go(Stop::Kept, None),
            _ => {}
        }
    }

    /// Whether there is a place to go back to: the page below what was found, one that was read, else the screen that led here.
    pub(super) fn can_go_back(&self) -> bool {
        let is_led = self.led().is_some() || self.searched().is_some();
        self.search.is_open() || self.history.can_go_back() || is_led
    }

    /// What was found, where what is shown was opened from there.
    fn searched(&self) -> Option<Searched> {
        self.history.current()?.searched.clone()
    }

    /// Goes back; from what was found to all that was.
    fn back(&mut self) {
        let searched = self.searched().filter(|_| !self.search.is_open());
        match searched.as_ref().map(|it| it.from) {
            // The same place stays below; from there the next way back leads on.
            Some(HitPlace::Here) => self.history.found_by(None),
            _ => self.step(super::history::History::back),
        }
        if let Some(searched) = searched {
            self.search.show_again(searched);
        }
    }

    /// Goes back or forward; what was found comes first, as it lies over the page.
    fn step(&mut self, step: fn(&mut super::history::History) -> bool) {
        if SearchView::is_open(&self.search) {
            self.search.close();
            return;
        }
        self.leave();
        if step(&mut self.history) {
            let visit = self.history.current();
            let offset = visit.and_then(|it| it.offset);
            let is_here = visit.is_some_and(|it| match (&it.stop, &self.chapter) {
                (Stop::Section(to), Some(chapter)) => to.chapter == chapter.page.slug,
                _ => false,
            });
            match (is_here, offset, &mut self.chapter) {
                (true, Some(offset), Some(chapter)) => chapter.scroll = Some(Scroll::To(offset)),
                _ => self.chapter = None,
            }
        }
    }

    fn neighbour(&mut self, cx: &ViewCx<'_>, command: ReadCommand) {
        let Some(chapter) = &self.chapter else { return };
        let (before, after) =
            cx.pack.handbook(chapter.page.language).neighbours(&chapter.page.slug);
        let to = if command == ReadCommand::Next { after } else { before };
        if let Some(to) = to {
            let (chapter, anchor) = (to.slug.clone(), String::new());
            self.go_to(HandbookRef { chapter, anchor });
        }
    }

    /// The section at the top of the window.
    pub(crate) fn section(&self) -> Option<HandbookRef> {
        let Some(Stop::Section(_)) = self.history.current().map(|it| &it.stop) else {
            return None;
        };
        let chapter = self.chapter.as_ref()?;
        chapter.page.sections.get(chapter.section).map(|it| it.reference.clone())
    }

    /// The section of a chapter that is read, to go on with in another language; none on the way to another place.
    fn section_read(&self, slug: &str) -> Option<HandbookRef> {
        let chapter = self.chapter.as_ref().filter(|it| it.page.slug == slug && !it.is_new)?;
        let is_moving = chapter.scroll.is_some();
        self.section().filter(|_| !is_moving)
    }

    fn bookmark(&self, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(section) = self.section() else { return };
        asks.push(Ask::Reading(if cx.reading.is_bookmarked(&section) {
            ReadingChange::RemoveBookmark(section)
        } else {
            ReadingChange::AddBookmark(section)
        }));
    }

    /// Begins to write about a section; what was being written elsewhere is kept first.
    fn write(&mut self, cx: &ViewCx<'_>, section: HandbookRef, asks: &mut Asks) {
        if let Some(change) = self.due(None) {
            asks.push(Ask::Reading(change));
        }
        self.note = Some(NoteDraft::new(section, cx.reading));
    }

    /// Highlights what is selected, else the paragraph under the pointer, else the one at the top; or no longer.
    fn highlight(&self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(chapter) = &self.chapter else { return };
        let selected = selection::selected(ctx).map(|it| highlight::without_marks(&it, cx.pack));
        let found = match selected {
            Some(words) => {
                selection::deselect(ctx);
                let first = words.lines().next().unwrap_or_default().to_owned();
                let section = self.section_of(&first);
                section.map(|section| (section, words))
            }
            None => chapter.hovered.clone().or_else(|| chapter.top_paragraph()),
        };
        let section = found.as_ref().and_then(|(it, _)| chapter.page.sections.get(*it));
        let (Some((_, words)), Some(section)) = (&found, section) else {
            asks.push(Ask::Say(cx.tr.handbook_highlight_nothing()));
            return;
        };
        let (to, language) = (section.reference.clone(), section.language);
        let kept = cx.reading.highlights_in(&to, language);
        let known: Vec<String> =
            kept.filter(|it| words.contains(&it.quote)).map(|it| it.quote.clone()).collect();
        if known.is_empty() {
            asks.push(Ask::Reading(ReadingChange::AddHighlight(
                to.clone(),
                language,
                words.clone(),
            )));
        }
        for quote in known {
            asks.push(Ask::Reading(ReadingChange::RemoveHighlight(to.clone(), language, quote)));
        }
    }

    /// The section of the page that says these words.
    fn section_of(&self, words: &str) -> Option<usize> {
        let page = &self.chapter.as_ref()?.page;
        let says = |spans: &[crate::content::prose::Span]| {
            !highlight::ranges(spans, std::iter::once(words)).is_empty()
        };
        page.rows.iter().find(|row| row.says(&says)).map(|row| row.section)
    }
}

/// Says below the page what can be done with the words that are selected.
fn selection_ui(ui: &Ui, cx: &ViewCx<'_>) {
    if selection::selected(ui.ctx()).is_none() {
        return;
    }
    let at = ui.max_rect().center_bottom() - Vec2::new(0.0, space::S);
    let edge = Stroke::new(1.0, cx.tokens.edge);
    let frame = Frame::new().fill(cx.tokens.paper).stroke(edge).inner_margin(Margin::same(8));
    let area = Area::new(Id::unique("selection hint")).pivot(Align2::CENTER_BOTTOM).fixed_pos(at);
    area.interactable(false).show(ui.ctx(), |ui| {
        frame.corner_radius(size::CORNER).show(ui, |ui| {
            text::note_ui(ui, cx.tokens, &cx.tr.handbook_selection_hint());
        });
    });
}

/// Where a chapter is opened: where it was left, else at its section.
fn first_scroll(page: &Page, to: &HandbookRef, visit: &Visit) -> Scroll {
    match (visit.offset, page.section(&to.anchor)) {
        (Some(offset), _) => Scroll::To(offset),
        (None, Some(section)) if !to.anchor.is_empty() => Scroll::Section(section),
        _ => Scroll::To(0.0),
    }
}
