//! What a link of the notes leads to, read in their place: the audience's screen stays as it is.

use eframe::egui::{Context, Frame, Margin, OpenUrl, ScrollArea, Ui};

use super::{Presentation, notes};
use crate::content::{Chapter, Link};
use crate::domain::{HandbookRef, MaturityLevel, QuestionId};
use crate::reading::chapter_name;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

impl Presentation {
    /// Draws the notes, or what was opened from them.
    pub(super) fn notes_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        let link = match self.reading.clone() {
            Some(read) => {
                let back = format!("← {}", cx.tr.presentation_back_to_notes());
                if button::link_ui(ui, cx.tokens, &back).clicked() {
                    self.reading = None;
                }
                ui.add_space(space::XS);
                read_ui(ui, cx, &read)
            }
            None => notes::ui(ui, cx, &self.deck, self.at),
        };
        match link {
            Some(Link::Web(address)) => open(ui.ctx(), &address),
            Some(link) => self.reading = Some(link),
            None => {}
        }
    }
}

fn open(ctx: &Context, address: &str) {
    ctx.open_url(OpenUrl::new_tab(address));
}

/// Draws what a link leads to; gives the link in it that was clicked.
fn read_ui(ui: &mut Ui, cx: &ViewCx<'_>, read: &Link) -> Option<Link> {
    let scroll = ScrollArea::vertical().auto_shrink(false).id_salt(format!("{read:?}"));
    let scrolled = scroll.show(ui, |ui| {
        let inside = Margin { right: 16, ..Margin::ZERO };
        let framed = Frame::new().inner_margin(inside).show(ui, |ui| match read {
            Link::Question(id) => question_ui(ui, cx, id),
            Link::Section(to) => section_ui(ui, cx, to),
            Link::Source(id) => source_ui(ui, cx, id),
            Link::Web(address) => Some(address_ui(ui, cx, address)),
        });
        framed.inner.unwrap_or_else(|| {
            text::soft_ui(ui, cx.tokens, &cx.tr.assessment_handbook_missing());
            None
        })
    });
    scrolled.inner
}

/// The question, its levels and what would show it, whether or not an assessment asks it.
fn question_ui(ui: &mut Ui, cx: &ViewCx<'_>, id: &QuestionId) -> notes::Drawn {
    let (checklist, question) = cx.pack.instrument.question(id)?;
    text::note_ui(ui, cx.tokens, &format!("{id} · {}", cx.checklist_title(&checklist.id)));
    text::heading_ui(ui, cx.question_text(id));
    ui.add_space(space::XS);
    for level in MaturityLevel::all().rev() {
        let rung = cx.tr.ladder(question.wording, level);
        text::lead_ui(ui, cx.tokens, &level.to_string(), &rung);
    }
    ui.add_space(space::S);
    notes::question_ui(ui, cx, id.as_str())
}

/// A section; of a whole chapter its beginning.
fn section_ui(ui: &mut Ui, cx: &ViewCx<'_>, to: &HandbookRef) -> notes::Drawn {
    let own = cx.tr.language();
    if let Some((language, section)) = cx.pack.section(own, to) {
        text::note_ui(ui, cx.tokens, &chapter_name(section.chapter));
        let place = (language, section.chapter.slug.as_str());
        return Some(notes::markdown_ui(ui, cx, place, section.markdown));
    }
    let chapter = cx.pack.handbook(own).chapter(&to.chapter)?;
    Some(notes::markdown_ui(ui, cx, (own, &chapter.slug), beginning(chapter)))
}

/// What stands before the first section of a chapter.
fn beginning(chapter: &Chapter) -> &str {
    let first = chapter.headings().iter().find(|it| 1 < it.level);
    let end = first.map_or(chapter.markdown.len(), |it| it.range.start);
    chapter.markdown.get(..end).unwrap_or_default()
}

fn source_ui(ui: &mut Ui, cx: &ViewCx<'_>, id: &str) -> notes::Drawn {
    let source = cx.pack.source(id)?;
    text::note_ui(ui, cx.tokens, id);
    let title = source.title_for(cx.tr.language());
    text::heading_ui(ui, title);
    if let Some(original) = source.original.as_deref().filter(|it| *it != title) {
        text::soft_ui(ui, cx.tokens, original);
    }
    let remark = source.note_for(cx.tr.language());
    if !remark.is_empty() {
        text::text_ui(ui, remark);
    }
    if source.address.is_empty() { Some(None) } else { Some(address_ui(ui, cx, &source.address)) }
}

/// The address itself can be read where nothing opens it.
fn address_ui(ui: &mut Ui, cx: &ViewCx<'_>, address: &str) -> Option<Link> {
    let clicked = button::link_ui(ui, cx.tokens, address).clicked();
    clicked.then(|| Link::Web(address.to_owned()))
}
