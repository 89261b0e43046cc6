//! The contents as a tree: parts, numbered chapters, the sections of the chapter that is open.
//!
//! No row moves from under the pointer: sections that were unfolded stay so until it leaves, and a row that turns bold breaks its lines where it did before.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Align, CornerRadius, CursorIcon, FontId, Galley, Id, Label, Response, RichText, Role,
    ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo,
};

use super::page::Page;
use crate::content::{Chapter, GLOSSARY};
use crate::domain::HandbookRef;
use crate::i18n::Language;
use crate::reading::chapter_name;
use crate::ui::focus::{Scrolled, scroll_by_keys};
use crate::ui::fonts;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::text;

/// Numbers stand in a column of this width.
const NUMBERS: f32 = 30.0;
/// How much further right a deeper entry begins.
const INDENT: f32 = 16.0;

/// What the tree shows as open.
pub(super) struct Open<'a> {
    /// The chapter.
    pub(super) slug: &'a str,
    /// Its page, once it is made.
    pub(super) page: Option<&'a Page>,
    /// The section at the top of the window.
    pub(super) section: usize,
    /// The chapter was opened just now: its entry is brought into view.
    pub(super) is_new: bool,
    /// The list of sources is shown.
    pub(super) is_sources: bool,
}

/// What was asked for.
#[derive(Debug)]
pub(super) enum Asked {
    /// A section, or a chapter from its beginning.
    Section(HandbookRef),
    /// The list of sources.
    Sources,
}

/// What the tree remembers.
#[derive(Debug, Default)]
pub(super) struct ContentsView {
    /// The chapters whose sections are shown: the one that is open, and those that were until the pointer leaves.
    unfolded: Vec<Unfolded>,
    /// The language of the tree.
    language: Option<Language>,
    /// How far down it was in the last frame.
    offset: f32,
    /// How high the sections above the open chapter were.
    above: f32,
}

#[derive(Debug)]
struct Unfolded {
    slug: String,
    sections: Vec<Listed>,
}

/// A section as it is listed.
#[derive(Debug)]
struct Listed {
    /// Which of its page.
    idx: usize,
    reference: HandbookRef,
    language: Language,
    title: String,
    level: u8,
}

impl ContentsView {
    /// Takes note that the tree is not drawn.
    pub(super) fn fold(&mut self) {
        self.unfolded.clear();
    }

    /// Draws the tree and gives what was asked for.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        language: Language,
        open: &Open<'_>,
    ) -> Option<Asked> {
        let area = ScrollArea::vertical().auto_shrink(false).id_salt("contents");
        let area = match self.update(ui, language, open) {
            // The open chapter keeps its place.
            0.0 => area,
            folded => area.vertical_scroll_offset((self.offset - folded).max(0.0)),
        };
        let mut asked = None;
        self.above = 0.0;
        let tree = UiBuilder::new()
            .accessibility_role(Role::Tree)
            .accessibility_label(cx.tr.handbook_contents());
        ui.scope_builder(tree, |ui| {
            let output = area.show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                let (mut part, mut is_above) = ("", true);
                for chapter in &cx.pack.handbook(language).chapters {
                    if chapter.part != part {
                        part = &chapter.part;
                        ui.add_space(space::M);
                        if !part.is_empty() {
                            text::note_ui(ui, cx.tokens, part);
                        }
                    }
                    is_above &= chapter.slug != open.slug;
                    if chapter_ui(ui, cx, language, chapter, open) {
                        let (chapter, anchor) = (chapter.slug.clone(), String::new());
                        asked = Some(Asked::Section(HandbookRef { chapter, anchor }));
                    }
                    let top = ui.cursor().top();
                    let unfolded = self.unfolded.iter().find(|it| it.slug == chapter.slug);
                    let sections = unfolded.map_or(&[][..], |it| &it.sections);
                    if let Some(to) = sections_ui(ui, cx, language, chapter, sections, open) {
                        asked = Some(Asked::Section(to));
                    }
                    if is_above {
                        self.above += ui.cursor().top() - top;
                    }
                }
                if sources_ui(ui, cx, open) {
                    asked = Some(Asked::Sources);
                }
                ui.add_space(space::L);
                scroll_by_keys(ui, Scrolled::Aside);
            });
            self.offset = output.state.clamped_offset().y;
        });
        asked
    }

    /// Unfolds the open chapter and folds the others, once the pointer is elsewhere; gives how high those above were.
    fn update(&mut self, ui: &Ui, language: Language, open: &Open<'_>) -> f32 {
        if self.language.replace(language) != Some(language) {
            self.fold();
        }
        let is_known = self.unfolded.iter().any(|it| it.slug == open.slug);
        if let Some(page) = open.page.filter(|_| !is_known) {
            self.unfolded.push(Unfolded::of(page));
        }
        let n_unfolded = self.unfolded.len();
        if !ui.rect_contains_pointer(ui.max_rect()) {
            self.unfolded.retain(|it| it.slug == open.slug);
        }
        if self.unfolded.len() < n_unfolded && !open.is_new { self.above } else { 0.0 }
    }
}

impl Unfolded {
    fn of(page: &Page) -> Self {
        // The terms of the glossary would be a tree of their own.
        let sections = page
            .sections
            .iter()
            .enumerate()
            .filter(|(_, it)| page.slug != GLOSSARY && 2 <= it.level && it.level <= 3);
        let sections = sections.map(|(idx, it)| Listed {
            idx,
            reference: it.reference.clone(),
            language: it.language,
            title: it.title.clone(),
            level: it.level,
        });
        Self { slug: page.slug.clone(), sections: sections.collect() }
    }
}

/// Draws the entry of a chapter and says whether it was clicked.
fn chapter_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    language: Language,
    chapter: &Chapter,
    open: &Open<'_>,
) -> bool {
    let is_open = chapter.slug == open.slug;
    let entry = Entry {
        number: chapter.number.to_string(),
        title: &chapter.title,
        name: chapter_name(chapter),
        key: (&chapter.slug, ""),
        depth: chapter.number.depth().saturating_sub(1),
        kind: if is_open { Kind::OpenChapter } else { Kind::Chapter },
        language,
    };
    let response = entry.ui(ui, cx);
    if is_open && open.is_new {
        // In the middle, so that its sections are seen as well.
        response.scroll_to_me(Some(Align::Center));
    }
    response.clicked()
}

/// Draws the sections of a chapter and gives the one that was clicked.
fn sections_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    language: Language,
    chapter: &Chapter,
    sections: &[Listed],
    open: &Open<'_>,
) -> Option<HandbookRef> {
    let depth = chapter.number.depth().saturating_sub(1);
    let mut asked = None;
    let mut last = language;
    for section in sections {
        if section.language != last {
            last = section.language;
            english_ui(ui, cx);
        }
        let is_own = section.language == language;
        let is_open = chapter.slug == open.slug && section.idx == open.section;
        let name = section.title.clone();
        let entry = Entry {
            number: String::new(),
            title: &section.title,
            name: if is_own { name } else { format!("{name}, {}", cx.tr.handbook_hit_english()) },
            key: (&chapter.slug, &section.reference.anchor),
            depth: depth + usize::from(section.level) - 1,
            kind: if is_open { Kind::OpenSection } else { Kind::Section },
            language: section.language,
        };
        if entry.ui(ui, cx).clicked() {
            asked = Some(section.reference.clone());
        }
    }
    asked
}

/// Draws the entry of the list of sources and says whether it was clicked.
fn sources_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &Open<'_>) -> bool {
    let title = cx.tr.handbook_sources();
    let entry = Entry {
        number: String::new(),
        title: &title,
        name: title.clone(),
        key: ("", "sources"),
        depth: 0,
        kind: if open.is_sources { Kind::OpenChapter } else { Kind::Chapter },
        language: cx.tr.language(),
    };
    entry.ui(ui, cx).clicked()
}

/// Says that the sections below are in English, as the chapter is from there on.
fn english_ui(ui: &mut Ui, cx: &ViewCx<'_>) {
    ui.add_space(space::XS);
    ui.horizontal(|ui| {
        ui.add_space(8.0 + NUMBERS);
        let words = RichText::new(cx.tr.handbook_contents_english());
        let words = words.font(fonts::bold_of(size::NOTE)).color(cx.tokens.ink_soft);
        ui.add(Label::new(words).wrap());
    });
}

/// One line of the tree.
struct Entry<'a> {
    number: String,
    title: &'a str,
    name: String,
    /// Chapter and anchor: what it is known by, wherever it stands.
    key: (&'a str, &'a str),
    depth: usize,
    kind: Kind,
    /// The language of its title.
    language: Language,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Chapter,
    OpenChapter,
    Section,
    OpenSection,
}

impl Entry<'_> {
    fn ui(&self, ui: &mut Ui, cx: &ViewCx<'_>) -> Response {
        let is_section = matches!(self.kind, Kind::Section | Kind::OpenSection);
        let is_open = matches!(self.kind, Kind::OpenChapter | Kind::OpenSection);
        let size = if is_section { size::NOTE } else { size::TEXT - 1.0 };
        let (bold, regular) = (fonts::bold_of(size), fonts::regular_of(size));
        let ink = if self.kind == Kind::Section { cx.tokens.ink_soft } else { cx.tokens.ink };
        #[expect(clippy::cast_precision_loss, reason = "a tree is a few levels deep")]
        let indent = 8.0 + NUMBERS + INDENT * self.depth.saturating_sub(1) as f32;
        let indent = if self.number.contains('.') { indent + INDENT } else { indent };
        let width = ui.available_width() - space::S;
        let lay = |text: &str, font: &FontId, width: f32, ink| -> Arc<Galley> {
            let format = TextFormat { font_id: font.clone(), color: ink, ..TextFormat::default() };
            let mut job = LayoutJob::single_section(text.to_owned(), format);
            job.wrap.max_width = width;
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let mut title = lay(self.title, &bold, (width - indent - 6.0).max(60.0), ink);
        if !is_open {
            let lines: Vec<String> = title.rows.iter().map(|it| it.text()).collect();
            title = lay(&lines.join("\n"), &regular, f32::INFINITY, ink);
        }
        let font = if is_open { &bold } else { &regular };
        let number = lay(&self.number, font, f32::INFINITY, cx.tokens.ink_soft);
        let height = title.size().y + 8.0;
        let (_, rect) = ui.allocate_space(Vec2::new(width, height));
        let response = ui.interact(rect, ui.scope_id().with(self.key), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::TreeItem, true, is_open, &self.name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_level(self.depth + 1);
            node.set_language(self.language.tag());
            if !is_section {
                node.set_expanded(is_open);
            }
        });
        let corner = CornerRadius::same(size::CORNER);
        if is_open || response.hovered() {
            ui.painter().rect_filled(rect, corner, cx.tokens.chosen);
        }
        if self.kind == Kind::OpenChapter {
            ui.painter().rect_filled(rect.with_max_x(rect.left() + 3.0), 0.0, cx.tokens.accent);
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if self.kind == Kind::OpenSection {
            follow(ui, &response, &self.name);
        }
        let at = rect.left_top() + Vec2::new(indent, 4.0);
        let end_of_number = at - Vec2::new(8.0 + number.size().x, 0.0);
        ui.painter().galley(end_of_number, number, cx.tokens.ink_soft);
        ui.painter().galley(at, title, ink);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// Brings the section that is read into view once it is another; never while the pointer is on the contents.
fn follow(ui: &Ui, response: &Response, name: &str) {
    let is_another = ui.data_mut(|data| {
        let id = Id::unique("section in the contents");
        let shown = data.get_temp_mut_or_default::<String>(id);
        let is_another = shown != name;
        name.clone_into(shown);
        is_another
    });
    if is_another && !ui.rect_contains_pointer(ui.clip_rect()) {
        response.scroll_to_me(None);
    }
}
