//! A note that is being written about a section: a draft until it rests, or is typed for long, or is left.

use eframe::egui::{Frame, Id, Margin, Stroke, Ui};

use crate::domain::HandbookRef;
use crate::store::{Reading, ReadingChange};
use crate::ui::theme::size;
use crate::ui::typed::typing::Typing;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};

/// The note that is being written.
#[derive(Debug)]
pub(super) struct NoteDraft {
    /// The section that it is about.
    pub(super) section: HandbookRef,
    text: String,
    /// Since when it is typed into, while it is not kept yet.
    typed: Option<Typing>,
    is_focused: bool,
    wants_focus: bool,
}

impl NoteDraft {
    /// Begins to write on a section.
    pub(super) fn new(section: HandbookRef, reading: &Reading) -> Self {
        let text = reading.note(&section).map_or_else(String::new, |it| it.text.clone());
        Self { section, text, typed: None, is_focused: true, wants_focus: true }
    }

    /// What rested or was left, as a deed; with no time, whatever was typed.
    pub(super) fn due(&mut self, now: Option<f64>) -> Option<ReadingChange> {
        let typed = self.typed?;
        let is_due = !self.is_focused || now.is_none_or(|now| typed.is_due(now));
        if !is_due {
            return None;
        }
        self.typed = None;
        Some(ReadingChange::SetNote(self.section.clone(), self.text.clone()))
    }

    /// When it will have rested, in seconds from now.
    pub(super) fn next_due(&self, now: f64) -> Option<f64> {
        self.typed.map(|typed| typed.due_in(now))
    }

    /// Whether nothing is left of it but what is kept.
    pub(super) fn is_done(&self) -> bool {
        self.typed.is_none() && !self.is_focused
    }
}

/// Draws the note on a section, where there is one or one is being written.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    section: &HandbookRef,
    draft: &mut Option<NoteDraft>,
) {
    let own = draft.as_mut().filter(|it| it.section == *section);
    let known = cx.reading.note(section);
    let mut text = match (&own, known) {
        (Some(draft), _) => draft.text.clone(),
        (None, Some(note)) => note.text.clone(),
        (None, None) => return,
    };
    let frame = Frame::new()
        .fill(cx.tokens.panel)
        .stroke(Stroke::new(1.0, cx.tokens.rule))
        .corner_radius(size::CORNER)
        .inner_margin(Margin::symmetric(12, 10));
    let response = frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let label = cx.tr.handbook_note_label();
            let look = FieldLook::new(&label).rows(2);
            let id = Id::unique(("handbook note", &section.chapter, &section.anchor));
            plain_field_ui(ui, cx, &mut text, &look, id)
        })
        .inner;
    let now = ui.input(|input| input.time);
    if let Some(draft) = own {
        if std::mem::take(&mut draft.wants_focus) {
            response.request_focus();
            response.scroll_to_me(None);
        } else {
            draft.is_focused = response.has_focus();
        }
        if response.changed() {
            draft.text = text;
            draft.typed = Some(Typing::on(draft.typed, now));
        }
    } else if response.has_focus() && draft.as_ref().is_none_or(NoteDraft::is_done) {
        let mut begun = NoteDraft::new(section.clone(), cx.reading);
        begun.wants_focus = false;
        if response.changed() {
            begun.text = text;
            begun.typed = Some(Typing::on(None, now));
        }
        *draft = Some(begun);
    }
}
