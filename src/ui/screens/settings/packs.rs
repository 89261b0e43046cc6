//! Checklists of one's own: which packs there are, how one is added or taken out, and an example to begin from.

use std::path::PathBuf;

use eframe::egui::accesskit::Live;
use eframe::egui::{Id, Ui};

use crate::domain::{PackId, PackVersion};
use crate::ui::asks::{Ask, Asks};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::written::written_ui;
use crate::ui::widgets::{button, text};

/// An example of a pack that was written.
#[derive(Debug)]
pub(super) struct Example {
    /// Where its description is.
    pub(super) description: PathBuf,
    /// It was not shown yet.
    pub(super) is_new: bool,
}

/// Draws the packs and the ways to change them, and where the example is that was written.
pub(super) fn packs_ui(ui: &mut Ui, cx: &ViewCx<'_>, example: Option<&Example>, asks: &mut Asks) {
    text::group_ui(ui, &cx.tr.packs_title());
    text::note_ui(ui, cx.tokens, &cx.tr.packs_about());
    for pack in &cx.pack.own {
        ui.add_space(space::XS);
        pack_ui(ui, cx, pack, asks);
    }
    ui.add_space(space::XS);
    ui.horizontal_wrapped(|ui| {
        if button::quiet_ui(ui, &cx.tr.packs_choose()).clicked() {
            asks.push(Ask::ChoosePack);
        }
        if button::quiet_ui(ui, &cx.tr.packs_example()).clicked() {
            asks.push(Ask::ChooseExamplePack);
        }
    });
    if let Some(example) = example {
        example_ui(ui, cx, example);
    }
}

/// Says where the example is, and leads to it.
fn example_ui(ui: &mut Ui, cx: &ViewCx<'_>, example: &Example) {
    let path = &example.description;
    ui.add_space(space::XS);
    let written = cx.tr.packs_example_written(path.display().to_string());
    let said = text::text_ui(ui, &format!("✓ {written}"));
    ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
    let ways = ui.horizontal_wrapped(|ui| written_ui(ui, cx.tr, path));
    if example.is_new {
        ways.response.scroll_to_me(None);
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
