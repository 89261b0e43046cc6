//! Checklists of one's own: which packs there are, how one is added or taken out, and an example to begin from.

use std::path::PathBuf;

use eframe::egui::accesskit::Live;
use eframe::egui::{Id, Key, Modifiers, Ui};

use crate::domain::{PackId, PackVersion};
use crate::ui::asks::{Ask, Asks};
use crate::ui::focus;
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

/// A pack that is to be taken out and waits to be agreed to.
#[derive(Debug, Clone)]
struct Leaving {
    id: PackId,
    /// The pass in which it was asked last: whoever went elsewhere has not agreed to anything.
    pass: u64,
    /// It was not asked yet.
    is_new: bool,
}

fn leaving_id() -> Id {
    Id::unique("pack to be taken out")
}

fn leave(ui: &Ui, leaving: Option<Leaving>) {
    ui.data_mut(|data| data.insert_temp(leaving_id(), leaving));
}

fn pack_ui(ui: &mut Ui, cx: &ViewCx<'_>, pack: &PackVersion, asks: &mut Asks) {
    let PackVersion { id, version, checklists } = pack;
    let titles: Vec<&str> = checklists.iter().map(|it| cx.checklist_title(it)).collect();
    text::text_ui(ui, &format!("{} ({id} {version})", titles.join(", ")));
    let pass = ui.ctx().cumulative_pass_nr();
    let asked: Option<Leaving> = ui.data(|data| data.get_temp(leaving_id())).flatten();
    let asked = asked.filter(|it| it.id == *id && pass <= it.pass + 1);
    let stayed = leaving_id().with("stayed");
    let Some(Leaving { is_new, .. }) = asked else {
        let take_out = button::quiet_ui(ui, &cx.tr.packs_take_out(id.as_str()));
        let has_stayed: Option<PackId> = ui.data(|data| data.get_temp(stayed)).flatten();
        if has_stayed.as_ref() == Some(id) {
            ui.data_mut(|data| data.insert_temp(stayed, None::<PackId>));
            take_out.request_focus();
        }
        if take_out.clicked() {
            leave(ui, Some(Leaving { id: id.clone(), pass, is_new: true }));
        }
        return;
    };
    leave(ui, Some(Leaving { id: id.clone(), pass, is_new: false }));
    text::warning_ui(ui, cx.tokens, &cx.tr.packs_take_out_about());
    ui.horizontal_wrapped(|ui| {
        let goes = button::quiet_ui(ui, &cx.tr.packs_take_out_go());
        let stays = button::quiet_ui(ui, &cx.tr.packs_take_out_stay());
        if is_new {
            stays.request_focus();
        }
        let had = focus::had_keyboard(ui.ctx());
        let is_here = had.is_some_and(|it| it == goes.id || it == stays.id);
        let is_escaped = is_here && ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Escape));
        if goes.clicked() {
            asks.push(Ask::RemovePack(id.clone()));
            leave(ui, None);
        } else if stays.clicked() || is_escaped {
            leave(ui, None);
            ui.data_mut(|data| data.insert_temp(stayed, Some(id.clone())));
        }
    });
}
