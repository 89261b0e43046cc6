//! Checklists of one's own: which packs there are, and how one is added or taken out.

use eframe::egui::{Id, Ui};

use crate::domain::{PackId, PackVersion};
use crate::ui::asks::{Ask, Asks};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// Draws the packs and the ways to change them.
pub(super) fn packs_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    text::group_ui(ui, &cx.tr.packs_title());
    text::note_ui(ui, cx.tokens, &cx.tr.packs_about());
    for pack in &cx.pack.own {
        ui.add_space(space::XS);
        pack_ui(ui, cx, pack, asks);
    }
    ui.add_space(space::XS);
    if button::quiet_ui(ui, &cx.tr.packs_choose()).clicked() {
        asks.push(Ask::ChoosePack);
    }
}

/// The pack that is to be taken out and waits to be agreed to.
fn leaving_id() -> Id {
    Id::unique("pack to be taken out")
}

fn pack_ui(ui: &mut Ui, cx: &ViewCx<'_>, pack: &PackVersion, asks: &mut Asks) {
    let PackVersion { id, version, checklists } = pack;
    let titles: Vec<&str> = checklists.iter().map(|it| cx.checklist_title(it)).collect();
    text::text_ui(ui, &format!("{} ({id} {version})", titles.join(", ")));
    let asked: Option<PackId> = ui.data(|data| data.get_temp(leaving_id())).flatten();
    if asked.as_ref() != Some(id) {
        if button::quiet_ui(ui, &cx.tr.packs_take_out(id.as_str())).clicked() {
            ui.data_mut(|data| data.insert_temp(leaving_id(), Some(id.clone())));
        }
        return;
    }
    text::warning_ui(ui, cx.tokens, &cx.tr.packs_take_out_about());
    ui.horizontal_wrapped(|ui| {
        let goes = button::quiet_ui(ui, &cx.tr.packs_take_out_go()).clicked();
        let stays = button::quiet_ui(ui, &cx.tr.packs_take_out_stay()).clicked();
        if goes {
            asks.push(Ask::RemovePack(id.clone()));
        }
        if goes || stays {
            ui.data_mut(|data| data.insert_temp(leaving_id(), None::<PackId>));
        }
    });
}
