//! The contents as a tree: parts, numbered chapters, the sections of the chapter that is open.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Align, CornerRadius, CursorIcon, Galley, Label, Response, RichText, Role, ScrollArea, Sense,
    Ui, UiBuilder, Vec2, WidgetInfo,
};

use super::page::Page;
use crate::content::{Chapter, GLOSSARY};
use crate::domain::HandbookRef;
use crate::i18n::Language;
use crate::reading::chapter_name;
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
}

/// Draws the tree and gives the section that was asked for.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    language: Language,
    open: &Open<'_>,
) -> Option<HandbookRef> {
    let mut asked = None;
    let tree = UiBuilder::new()
        .accessibility_role(Role::Tree)
        .accessibility_label(cx.tr.handbook_contents());
    ui.scope_builder(tree, |ui| {
        ScrollArea::vertical().auto_shrink(false).id_salt("contents").show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            let mut part = "";
            for chapter in &cx.pack.handbook(language).chapters {
                if chapter.part != part {
                    part = &chapter.part;
                    ui.add_space(space::M);
                    if !part.is_empty() {
                        text::note_ui(ui, cx.tokens, part);
                    }
                }
                if let Some(to) = chapter_ui(ui, cx, language, chapter, open) {
                    asked = Some(to);
                }
            }
            ui.add_space(space::L);
        });
    });
    asked
}

fn chapter_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    language: Language,
    chapter: &Chapter,
    open: &Open<'_>,
) -> Option<HandbookRef> {
    let is_open = chapter.slug == open.slug;
    let depth = chapter.number.depth().saturating_sub(1);
    let entry = Entry {
        number: chapter.number.to_string(),
        title: &chapter.title,
        name: chapter_name(chapter),
        depth,
        kind: if is_open { Kind::OpenChapter } else { Kind::Chapter },
        language,
    };
    let response = entry.ui(ui, cx);
    if is_open && open.is_new {
        // In the middle, so that its sections are seen as well.
        response.scroll_to_me(Some(Align::Center));
    }
    let chapter_ref =
        |anchor: &str| HandbookRef { chapter: chapter.slug.clone(), anchor: anchor.to_owned() };
    // The second click of a double one falls on what came under the pointer by the first.
    let button = eframe::egui::PointerButton::Primary;
    let is_second = ui.input(|input| input.pointer.button_double_clicked(button));
    let mut asked = (response.clicked() && !is_second).then(|| chapter_ref(""));
    // The terms of the glossary would be a tree of their own.
    let page = open.page.filter(|_| is_open && chapter.slug != GLOSSARY);
    let mut last = language;
    for (idx, section) in page.into_iter().flat_map(|it| it.sections.iter().enumerate()) {
        if section.level < 2 || 3 < section.level {
            continue;
        }
        if section.language != last {
            last = section.language;
            english_ui(ui, cx);
        }
        let is_own = section.language == language;
        let name = section.title.clone();
        let entry = Entry {
            number: String::new(),
            title: &section.title,
            name: if is_own { name } else { format!("{name}, {}", cx.tr.handbook_hit_english()) },
            depth: depth + usize::from(section.level) - 1,
            kind: if idx == open.section { Kind::OpenSection } else { Kind::Section },
            language: section.language,
        };
        if entry.ui(ui, cx).clicked() && !is_second {
            asked = Some(section.reference.clone());
        }
    }
    asked
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
        let font = if is_open { fonts::bold_of(size) } else { fonts::regular_of(size) };
        let ink = if self.kind == Kind::Section { cx.tokens.ink_soft } else { cx.tokens.ink };
        #[expect(clippy::cast_precision_loss, reason = "a tree is a few levels deep")]
        let indent = 8.0 + NUMBERS + INDENT * self.depth.saturating_sub(1) as f32;
        let indent = if self.number.contains('.') { indent + INDENT } else { indent };
        let width = ui.available_width() - space::S;
        let lay = |text: &str, width: f32, ink| -> Arc<Galley> {
            let format = TextFormat { font_id: font.clone(), color: ink, ..TextFormat::default() };
            let mut job = LayoutJob::single_section(text.to_owned(), format);
            job.wrap.max_width = width;
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let title = lay(self.title, (width - indent - 6.0).max(60.0), ink);
        let number = lay(&self.number, f32::INFINITY, cx.tokens.ink_soft);
        let height = title.size().y + 8.0;
        let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::click());
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
        let at = rect.left_top() + Vec2::new(indent, 4.0);
        let end_of_number = at - Vec2::new(8.0 + number.size().x, 0.0);
        ui.painter().galley(end_of_number, number, cx.tokens.ink_soft);
        ui.painter().galley(at, title, ink);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
