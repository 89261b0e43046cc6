//! The kind of institution, and the checklists that are offered once it is another.

use std::path::PathBuf;

use eframe::egui::{Id, Ui};

use super::scope::n_answers_of;
use crate::domain::{Change, Checklist, Institution, InstitutionKind, Scope};
use crate::ui::asks::Asks;
use crate::ui::focus::Group;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::new::capitalised;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// The file whose kind was just changed, and to what: what fits it is offered until somebody answers.
type Changed = Option<(PathBuf, InstitutionKind)>;

/// The kinds to choose from; the scope stays until what fits the new kind is taken.
pub(super) fn kind_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    let institution = &open.assessment().institution;
    text::note_ui(ui, cx.tokens, &cx.tr.assessment_new_kind());
    ui.horizontal_wrapped(|ui| {
        // Each kind that is chosen is recorded: an arrow on its way to another chooses none.
        let group = Group::stepping(ui.unique_id());
        for kind in InstitutionKind::ALL {
            let name = capitalised(&cx.tr.institution_kind(kind));
            let is_chosen = institution.kind == kind;
            let response = button::choice_of(ui, cx.tokens, group, is_chosen, &name);
            if response.clicked() && !is_chosen {
                let name = institution.name.clone();
                asks.change(Change::SetInstitution(Institution { name, kind }));
                let changed: Changed = Some((open.path().to_owned(), kind));
                ui.data_mut(|data| data.insert_temp(changed_id(), changed));
            }
        }
    });
    offer_ui(ui, cx, open, asks);
}

fn changed_id() -> Id {
    Id::unique("kind of institution changed")
}

/// Names what would be added and left out for the new kind, and asks.
fn offer_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    let institution = &open.assessment().institution;
    let changed: Changed = ui.data(|data| data.get_temp(changed_id())).flatten();
    if changed.is_none_or(|(path, kind)| path != open.path() || kind != institution.kind) {
        return;
    }
    let scope = &open.assessment().scope;
    let proposed = cx.pack.proposed_scope(institution.kind).checklists;
    let all = &cx.pack.instrument.checklists;
    let (mut added, mut left_out) = (Vec::new(), Vec::new());
    for checklist in all {
        match (scope.checklists.contains(&checklist.id), proposed.contains(&checklist.id)) {
            (false, true) => added.push(checklist),
            (true, false) => left_out.push(checklist),
            (true, true) | (false, false) => {}
        }
    }
    if added.is_empty() && left_out.is_empty() {
        return;
    }
    ui.add_space(space::S);
    let tr = cx.tr;
    text::warning_ui(ui, cx.tokens, &tr.menu_settings_kind_about());
    if !added.is_empty() {
        text::note_ui(ui, cx.tokens, &tr.menu_settings_kind_adds(titles(cx, &added)));
    }
    if !left_out.is_empty() {
        text::note_ui(ui, cx.tokens, &tr.menu_settings_kind_leaves(titles(cx, &left_out)));
    }
    let n_answers: usize = left_out.iter().map(|it| n_answers_of(open.assessment(), it)).sum();
    if 0 < n_answers {
        text::note_ui(ui, cx.tokens, &tr.menu_settings_kind_answers(n_answers));
    }
    ui.horizontal_wrapped(|ui| {
        let takes = button::quiet_ui(ui, &tr.menu_settings_kind_go()).clicked();
        let stays = button::quiet_ui(ui, &tr.menu_settings_kind_stay()).clicked();
        if takes {
            let is_rapid = scope.is_rapid;
            // What the program does not have is not its own to leave out.
            let missing = cx.pack.instrument.missing(scope);
            let checklists = proposed.into_iter().chain(missing).collect();
            asks.change(Change::SetScope(Scope { checklists, is_rapid }));
        }
        if takes || stays {
            ui.data_mut(|data| data.insert_temp(changed_id(), Changed::None));
        }
    });
}

fn titles(cx: &ViewCx<'_>, checklists: &[&Checklist]) -> String {
    let titles: Vec<&str> = checklists.iter().map(|it| cx.checklist_title(&it.id)).collect();
    titles.join("; ")
}
