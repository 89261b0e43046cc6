//! What a link of the handbook says before it is followed: a source, a term, a question, a section.

use eframe::egui::Ui;

use crate::content::{Link, plain_text, without_citations};
use crate::i18n::Language;
use crate::reading::chapter_name;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::rich_text::TERM;
use crate::ui::widgets::text;

/// A tooltip is so wide.
const WIDTH: f32 = 400.0;

/// Draws the words of a tooltip.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, language: Language, chapter: &str, target: &str) {
    ui.set_max_width(WIDTH);
    ui.spacing_mut().item_spacing.y = space::XS;
    if let Some(id) = target.strip_prefix(TERM) {
        term_ui(ui, cx, language, id);
        return;
    }
    match Link::parse(target, chapter) {
        Some(Link::Source(id)) => source_ui(ui, cx, &id),
        Some(Link::Question(id)) => {
            text::note_ui(ui, cx.tokens, id.as_str());
            text::text_ui(ui, cx.question_text(&id));
        }
        Some(Link::Section(to)) => {
            let Some(chapter) = cx.pack.handbook(language).chapter(&to.chapter) else { return };
            text::note_ui(ui, cx.tokens, &chapter_name(chapter));
            if let Some((_, section)) = cx.pack.section(language, &to) {
                text::text_ui(ui, section.title);
            }
        }
        Some(Link::Web(address)) => {
            text::note_ui(ui, cx.tokens, &address);
        }
        None => {}
    }
}

fn source_ui(ui: &mut Ui, cx: &ViewCx<'_>, id: &str) {
    let Some(source) = cx.pack.source(id) else { return };
    text::note_ui(ui, cx.tokens, id);
    let title = source.title_for(cx.tr.language());
    text::text_ui(ui, title);
    // Whoever reads the English title may still look for the document by its own.
    if let Some(original) = source.original.as_deref().filter(|it| *it != title) {
        text::soft_ui(ui, cx.tokens, original);
    }
    for more in [source.note_for(cx.tr.language()), &source.address] {
        if !more.is_empty() {
            text::note_ui(ui, cx.tokens, more);
        }
    }
}

fn term_ui(ui: &mut Ui, cx: &ViewCx<'_>, language: Language, id: &str) {
    let Some(term) = cx.pack.glossary(language).term(id) else { return };
    text::group_ui(ui, &term.name);
    text::text_ui(ui, &plain_text(&without_citations(&term.definition)).replace('\n', " "));
    let names: Vec<String> =
        term.elsewhere.iter().map(|(it, words)| format!("{}  {words}", it.tag())).collect();
    text::note_ui(ui, cx.tokens, &names.join(" · "));
}
