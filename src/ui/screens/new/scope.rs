//! Which checklists are assessed: those that are proposed for the kind, or as they were chosen.

use eframe::egui::{Id, Response, Ui};

use super::about::about_ui;
use super::{Focus, NARROW, NewView, TWO_COLUMNS, is_entered_at};
use crate::domain::{Checklist, ChecklistId};
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::{button, text};

impl NewView {
    pub(super) fn scope_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        let mut chosen = self.scope(cx);
        let before = chosen.clone();
        let differs = self.differs(cx);
        ui.horizontal_wrapped(|ui| {
            text::heading_ui(ui, &cx.tr.assessment_new_scope());
            ui.add_space(space::M);
            let all = cx.pack.instrument.checklists.iter().map(|it| it.id.clone());
            if button::link_ui(ui, cx.tokens, &cx.tr.assessment_new_all()).clicked() {
                chosen = all.collect();
            }
            ui.add_space(space::M);
            if button::link_ui(ui, cx.tokens, &cx.tr.assessment_new_none()).clicked() {
                chosen.clear();
            }
            if differs {
                ui.add_space(space::M);
                if button::link_ui(ui, cx.tokens, &cx.tr.assessment_new_proposed()).clicked() {
                    self.chosen = None;
                    chosen.clone_from(&before);
                }
            }
        });
        let kind = self.kind().map(|it| cx.tr.institution_kind(it)).unwrap_or_default();
        let why = if differs {
            cx.tr.assessment_new_scope_changed(kind)
        } else {
            cx.tr.assessment_new_scope_why(kind)
        };
        text::soft_ui(ui, cx.tokens, &why);
        let (n_columns, share) =
            if TWO_COLUMNS <= ui.available_width() { (2, 0.5) } else { (1, 1.0) };
        if ui.available_width() * share <= NARROW {
            text::note_ui(ui, cx.tokens, &cx.tr.assessment_new_scope_numbers());
        }
        ui.add_space(space::S);
        // Closer than controls elsewhere, and beside each other where there is room, so that the list fits a window.
        let spacing = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 0.0);
        let height = std::mem::replace(&mut ui.spacing_mut().interact_size.y, 22.0);
        let checklists = &cx.pack.instrument.checklists;
        let n_rows = checklists.len().div_ceil(n_columns);
        let mut pointed = None;
        ui.columns(n_columns, |columns| {
            for (column, checklists) in columns.iter_mut().zip(checklists.chunks(n_rows.max(1))) {
                for checklist in checklists {
                    let response = self.checklist_ui(column, cx, checklist, &mut chosen);
                    if response.hovered() || (response.has_focus() && pointed.is_none()) {
                        pointed = Some(&checklist.id);
                    }
                }
            }
        });
        ui.spacing_mut().item_spacing.y = spacing;
        ui.spacing_mut().interact_size.y = height;
        if chosen != before {
            // Those that a short assessment does not ask are still meant for one of all questions.
            let all = self.scope_in(cx, false);
            chosen.extend(all.into_iter().filter(|id| !before.contains(id)));
            self.chosen = Some(chosen);
        }
        about_ui(ui, cx, pointed);
        self.left_out_ui(ui, cx);
    }

    /// Where a proposed checklist is left out, the plan will have to say why: asked here, and again later.
    fn left_out_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        if !self.leaves_out(cx) {
            return;
        }
        ui.add_space(space::S);
        let label = cx.tr.assessment_new_left_out();
        let look = FieldLook::new(&label).width(size::COLUMN);
        plain_field_ui(ui, cx, &mut self.left_out, &look, Id::unique("new left out"));
        text::note_ui(ui, cx.tokens, &cx.tr.assessment_new_left_out_note());
    }

    /// Whether a checklist that is proposed for the kind is not chosen.
    pub(super) fn leaves_out(&self, cx: &ViewCx<'_>) -> bool {
        let chosen = self.scope(cx);
        // Nothing is owed for an own one.
        let is_owed = |id: &&ChecklistId| cx.pack.own_of(id).is_none();
        self.proposed(cx).iter().filter(is_owed).any(|id| !chosen.contains(id))
    }

    /// Whether other checklists are chosen than the kind has proposed.
    fn differs(&self, cx: &ViewCx<'_>) -> bool {
        let all = self.scope_in(cx, false);
        let proposed = self.proposed(cx);
        all.len() != proposed.len() || !proposed.iter().all(|id| all.contains(id))
    }

    /// What is proposed for the kind.
    fn proposed(&self, cx: &ViewCx<'_>) -> Vec<ChecklistId> {
        self.kind().map(|it| cx.pack.proposed_scope(it).checklists).unwrap_or_default()
    }

    /// One checklist, that is assessed or not.
    fn checklist_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        checklist: &Checklist,
        chosen: &mut Vec<ChecklistId>,
    ) -> Response {
        let mut is_chosen = chosen.contains(&checklist.id);
        let n_questions =
            checklist.questions.iter().filter(|it| !self.is_rapid || it.is_rapid).count();
        let title = cx.checklist_title(&checklist.id);
        let was_chosen = is_chosen;
        let name = match n_questions {
            0 => cx.tr.assessment_new_checklist_unasked(title),
            _ => cx.tr.assessment_new_checklist(n_questions, title),
        };
        // In a narrow column the number alone keeps a title on one line.
        let text = match ui.available_width() {
            ..=NARROW => format!("{title} ({n_questions})"),
            _ => name.clone(),
        };
        let is_asked = 0 < n_questions;
        let response = ui.add_enabled_ui(is_asked, |ui| ui.checkbox(&mut is_chosen, text)).inner;
        let response = response.accessible_name(name);
        // Enter goes on; what it took off the list would be missed by nobody.
        if is_entered_at(ui, &response) {
            is_chosen = was_chosen;
            self.focus = Some(Focus::Way);
        }
        chosen.retain(|id| *id != checklist.id);
        if is_chosen {
            chosen.push(checklist.id.clone());
        }
        response
    }

    /// The checklists in content order, as chosen or as proposed, save those that would ask nothing.
    pub(super) fn scope(&self, cx: &ViewCx<'_>) -> Vec<ChecklistId> {
        self.scope_in(cx, self.is_rapid)
    }

    fn scope_in(&self, cx: &ViewCx<'_>, is_rapid: bool) -> Vec<ChecklistId> {
        let chosen = self.chosen.clone().unwrap_or_else(|| self.proposed(cx));
        let asks = |it: &&Checklist| !is_rapid || it.questions.iter().any(|it| it.is_rapid);
        let all = cx.pack.instrument.checklists.iter().filter(asks).map(|it| it.id.clone());
        all.filter(|id| chosen.contains(id)).collect()
    }

    pub(super) fn n_questions(&self, cx: &ViewCx<'_>) -> usize {
        self.n_asked(cx, self.is_rapid)
    }

    /// How many questions the chosen checklists ask, all or the most important ones.
    pub(super) fn n_asked(&self, cx: &ViewCx<'_>, is_rapid: bool) -> usize {
        let scope = self.scope_in(cx, is_rapid);
        let in_scope = cx.pack.instrument.checklists.iter().filter(|it| scope.contains(&it.id));
        in_scope.flat_map(|it| &it.questions).filter(|it| !is_rapid || it.is_rapid).count()
    }
}
