//! What came of an export: when and where it was written, and what the verification of it found.

use eframe::egui::{Response, Ui};

use super::job::Written;
use super::unprintable;
use crate::ui::asks::{Asks, Place};
use crate::ui::screens::Screen;
use crate::ui::theme::space;
use crate::ui::typed::unfinished::Texts;
use crate::ui::typed::unfinished_places::places;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, opener, text, written};

/// Draws it, with the texts that the file is without, and gives the way to the file; what was verified part by part opens when asked for.
pub(super) fn ui(
    shows_parts: &mut bool,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    (written, left_out): (&Written, &Texts),
    asks: &mut Asks,
) -> Response {
    let tr = cx.tr;
    // Only a PDF carries the data by which its pages can be verified.
    let lines = written.verification.as_ref().map(|it| it.lines(tr)).unwrap_or_default();
    let is_verified = !lines.is_empty();
    let done = if is_verified { tr.dialogs_export_done() } else { tr.dialogs_export_done_read() };
    text::heading_ui(ui, &format!("✓ {done}"));
    // No bare tick over a file that is not what stands on the screens.
    if let Some((place, others)) = places(tr, left_out).split_first() {
        let words = match others.len() {
            0 => tr.dialogs_export_without(place.0.as_str()),
            n_more => tr.dialogs_export_without_more(n_more, place.0.as_str()),
        };
        text::marked_ui(ui, "▲", cx.tokens.significant, &words);
    }
    let path = written.path.display().to_string();
    text::text_ui(ui, &tr.dialogs_export_written(path, cx.time(written.at)));
    if !is_verified {
        text::note_ui(ui, cx.tokens, &tr.dialogs_export_done_read_about());
    }
    if let [verdict, parts @ ..] = lines.as_slice() {
        text::note_ui(ui, cx.tokens, verdict);
        let more = tr.dialogs_export_verified();
        let response = button::link_ui(ui, cx.tokens, &more);
        if opener::toggles(ui, &response, *shows_parts) {
            *shows_parts = !*shows_parts;
        }
        for line in parts.iter().filter(|_| *shows_parts) {
            text::note_ui(ui, cx.tokens, line);
        }
    }
    if !written.missing.is_empty() {
        unprintable::ui(ui, cx, &written.missing, asks);
    }
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        let file = written::written_ui(ui, tr, &written.path);
        if button::quiet_ui(ui, &tr.dialogs_export_to_plan()).clicked() {
            asks.show(Place::Screen(Screen::Plan));
        }
        file
    })
    .inner
}
