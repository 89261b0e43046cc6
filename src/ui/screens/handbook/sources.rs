//! Every source of the handbook with its address, and the sections that cite it.

use std::collections::BTreeMap;

use eframe::egui::{Frame, Id, Margin, ScrollArea, Ui};

use super::{PaneMargins, hint};
use crate::content::prose::{Block, Look, Span};
use crate::content::{Source, cited};
use crate::domain::HandbookRef;
use crate::i18n::Language;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::markdown::Blocks;
use crate::ui::widgets::rich_text::{Hint, Links};
use crate::ui::widgets::text;

/// The list in the language that is read.
#[derive(Debug)]
pub(super) struct SourceList {
    /// The language of the window, and that of the chapters.
    languages: (Language, Language),
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    source: Block,
    cited: Option<Block>,
}

impl SourceList {
    /// Whether it is the list of these languages.
    pub(super) fn is_of(&self, cx: &ViewCx<'_>, language: Language) -> bool {
        self.languages == (cx.tr.language(), language)
    }

    /// Finds where each source is cited.
    pub(super) fn new(cx: &ViewCx<'_>, language: Language) -> Self {
        let own = cx.tr.language();
        let chapters = &cx.pack.handbook(language).chapters;
        let english = cx.pack.handbook(Language::English);
        // A summary goes on with the English chapter.
        let whole = chapters.iter().flat_map(|it| {
            let goes_on = english.chapter(&it.slug).filter(|_| it.is_summary());
            std::iter::once(it).chain(goes_on)
        });
        let places = cited(whole);
        let entry = |source: &Source| Entry {
            source: Block::Paragraph(spans(source, own)),
            cited: cited_by(cx, language, source, &places).map(Block::Paragraph),
        };
        Self { languages: (own, language), entries: cx.pack.sources.iter().map(entry).collect() }
    }

    /// Draws it and gives the target of the link that was clicked.
    pub(super) fn ui(&self, ui: &mut Ui, cx: &ViewCx<'_>) -> Option<String> {
        let (_, language) = self.languages;
        let margins = PaneMargins { cx, language, chapter: "" };
        let hint = |ui: &mut Ui, target: &str| hint::ui(ui, cx, language, "", target);
        let mut clicked = None;
        ScrollArea::vertical().auto_shrink(false).id_salt("sources").show(ui, |ui| {
            let margin = Margin { left: 24, top: 4, ..Margin::ZERO };
            Frame::new().inner_margin(margin).show(ui, |ui| {
                text::column(ui, cx.column());
                text::title_ui(ui, &cx.tr.handbook_sources());
                text::soft_ui(ui, cx.tokens, &cx.tr.handbook_sources_note());
                let size = size::TEXT - 2.0;
                for (idx, entry) in self.entries.iter().enumerate() {
                    ui.add_space(space::S);
                    let of_entry = std::iter::once(&entry.source).chain(&entry.cited);
                    for (n, block) in of_entry.enumerate() {
                        let id = Id::unique(("handbook source", idx, n));
                        let links = Links::new(id, cx.tokens, Hint(&hint));
                        let mut blocks =
                            Blocks { tokens: cx.tokens, margins: &margins, links, size };
                        blocks.block_ui(ui, block);
                        clicked = clicked.take().or_else(|| blocks.links.clicked.take());
                    }
                }
                ui.add_space(space::XXL);
            });
        });
        clicked
    }
}

/// A source as the end of a chapter and the list show it: its id, its title, what to know of it, its address.
pub(super) fn spans(source: &Source, language: Language) -> Vec<Span> {
    let title = source.title_for(language);
    let end = if title.ends_with('.') { "" } else { "." };
    let mut spans = vec![
        span(format!("{}\u{2002}", source.id), Look::Bold, None),
        span(format!("{title}{end} "), Look::Plain, None),
    ];
    let remark = source.note_for(language);
    if !remark.is_empty() {
        // One that ends with a year („2019 m.“) brings its own stop.
        let end = if remark.ends_with('.') { "" } else { "." };
        spans.push(span(format!("{remark}{end} "), Look::Italic, None));
    }
    if !source.address.is_empty() {
        // By the source and not by its address, so that a click says the address where nothing opens it.
        let link = Some(format!("source:{}", source.id));
        spans.push(span(shortened(&source.address), Look::Plain, link));
    }
    spans
}

/// The sections that cite a source, each a link.
fn cited_by(
    cx: &ViewCx<'_>,
    language: Language,
    source: &Source,
    places: &BTreeMap<String, Vec<HandbookRef>>,
) -> Option<Vec<Span>> {
    let places = places.get(source.id.as_str())?;
    let mut spans = vec![span(format!("{} ", cx.tr.handbook_sources_cited()), Look::Plain, None)];
    for (n, place) in places.iter().enumerate() {
        if 0 < n {
            spans.push(span(" · ".to_owned(), Look::Plain, None));
        }
        let link = Some(format!("{}.md#{}", place.chapter, place.anchor));
        spans.push(span(name_of(cx, language, place)?, Look::Plain, link));
    }
    Some(spans)
}

/// The number of the chapter and the title of the section, else the chapter's own.
fn name_of(cx: &ViewCx<'_>, language: Language, place: &HandbookRef) -> Option<String> {
    let chapter = cx.pack.handbook(language).chapter(&place.chapter)?;
    let section = cx.pack.section(language, place);
    let title = section.map_or(chapter.title.as_str(), |(_, section)| section.title);
    let number = chapter.number.to_string();
    Some(match (number.is_empty(), section) {
        (false, _) => format!("{number}. {title}"),
        (true, Some(_)) => format!("{}: {title}", chapter.title),
        (true, None) => title.to_owned(),
    })
}

fn span(text: String, look: Look, link: Option<String>) -> Span {
    Span { text, look, link }
}

/// An address as far as one reads it.
fn shortened(address: &str) -> String {
    const LONGEST: usize = 60;
    let plain = address.split_once("://").map_or(address, |(_, rest)| rest);
    let plain = plain.trim_start_matches("www.").trim_end_matches('/');
    if plain.chars().count() <= LONGEST {
        return plain.to_owned();
    }
    let begin: String = plain.chars().take(LONGEST).collect();
    format!("{begin}…")
}
