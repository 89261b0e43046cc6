//! What the checklist is about that the pointer or the keyboard is at.

use eframe::egui::Ui;

use crate::domain::ChecklistId;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::text;

/// What a checklist is about stands right below the list: a hint would cover its neighbours. There is always room for the longest, so that nothing below moves.
pub(super) fn about_ui(ui: &mut Ui, cx: &ViewCx<'_>, pointed: Option<&ChecklistId>) {
    ui.add_space(space::XS);
    let about = |id: &ChecklistId| cx.texts.checklist(id).map_or("", |it| it.about.as_str());
    let checklists = cx.pack.instrument.checklists.iter();
    let heights = checklists.map(|it| text::note_height(ui, about(&it.id)));
    let room = heights.fold(0.0, f32::max);
    let top = ui.cursor().top();
    text::note_ui(ui, cx.tokens, pointed.map_or("", about));
    ui.add_space((room - (ui.cursor().top() - top)).max(0.0));
}
