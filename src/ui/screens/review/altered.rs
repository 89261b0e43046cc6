//! Field by field, what a plan says otherwise than its journal.

use eframe::egui::Ui;

use crate::domain::Change;
use crate::review::Altered;
use crate::ui::screens::history::change_lines;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::text;

/// So many lines are shown; the others are counted.
const SHOWN: usize = 12;

/// Draws it below the finding that says so.
pub(super) fn altered_ui(ui: &mut Ui, cx: &ViewCx<'_>, altered: &Altered) {
    // What happens to be open has nothing to do with the plan.
    let here = ViewCx { open: None, ..*cx };
    let mut lines: Vec<String> = Vec::new();
    for change in &altered.changes {
        // Enough is known already; a forged plan may differ in everything.
        if SHOWN < lines.len() {
            break;
        }
        match change {
            Change::RemoveAction(id) => {
                let title = altered.journal.action(id).map(|it| it.title.clone());
                lines.push(cx.tr.menu_change_action_removed(title.unwrap_or_default()));
            }
            change => {
                let change = std::slice::from_ref(change);
                lines.extend(change_lines(&here, &altered.journal, change));
            }
        }
    }
    let is_cut = SHOWN < lines.len();
    ui.indent("altered", |ui| {
        text::note_ui(ui, cx.tokens, &cx.tr.menu_review_altered());
        for line in lines.iter().take(SHOWN) {
            text::note_ui(ui, cx.tokens, &format!("– {line}"));
        }
        if is_cut {
            text::note_ui(ui, cx.tokens, &cx.tr.menu_review_altered_more());
        }
    });
}
