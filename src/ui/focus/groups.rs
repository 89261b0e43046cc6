//! Groups that are one stop of Tab, within which the arrows move: what is one of several, and rows of one picture.

use std::collections::BTreeMap;

use eframe::egui::accesskit::{Action, ActionRequest, TreeId};
use eframe::egui::{Context, Event, Id, Key, RawInput, Response, Sense, Ui};

use super::parts::Part;

/// What the arrows do within a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Arrows {
    /// They move and choose, as among radio buttons everywhere.
    #[default]
    Choose,
    /// Up and down move, and choosing is a step of its own: each choice is recorded, or leads away.
    Move,
    /// All four move along a row, and choosing is a step of its own: each choice changes the whole window, or is recorded.
    Step,
}

/// Which group something belongs to, and what the arrows do there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Group {
    id: Id,
    arrows: Arrows,
    heart_of: Option<Part>,
    is_menu: bool,
}

impl Group {
    /// Of this name; the arrows move and choose.
    pub(crate) fn choosing(id: Id) -> Self {
        Self { id, arrows: Arrows::Choose, heart_of: None, is_menu: false }
    }

    /// Of this name; the arrows only move.
    pub(crate) fn moving(id: Id) -> Self {
        Self { id, arrows: Arrows::Move, heart_of: None, is_menu: false }
    }

    /// A row of this name; the arrows only move along it.
    pub(crate) fn stepping(id: Id) -> Self {
        Self { id, arrows: Arrows::Step, heart_of: None, is_menu: false }
    }

    /// The entries of a menu: the arrows move there whatever has the keyboard, from the entry that is chosen.
    pub(crate) fn menu(id: Id) -> Self {
        Self { is_menu: true, ..Self::moving(id) }
    }

    /// The same, where it is what the page is for.
    pub(crate) fn heart(self) -> Self {
        Self { heart_of: Some(Part::Page), ..self }
    }

    /// How the next member feels clicks: Tab stops at the member that has the keyboard, else at the chosen one, else at the first.
    pub(crate) fn sense(self, ui: &Ui, is_chosen: bool) -> Sense {
        let focused = ui.memory(eframe::egui::Memory::focused);
        let pass = ui.ctx().cumulative_pass_nr();
        let is_stop = with(ui.ctx(), pass, |groups| {
            let idx = groups.now.get(&self.id.value()).map_or(0, |it| it.members.len());
            let Some(last) = groups.last.get(&self.id.value()) else {
                return is_chosen || idx == 0;
            };
            let at = focused.and_then(|id| last.members.iter().position(|it| it.id == id));
            let is_one_chosen = last.members.iter().any(|it| it.is_chosen);
            at.map_or(is_chosen || (!is_one_chosen && idx == 0), |at| at == idx)
        });
        if is_stop { Sense::click() } else { Sense::click() - Sense::FOCUSABLE }
    }

    /// Takes note of a member that was drawn.
    pub(crate) fn add(self, response: &Response, is_chosen: bool) {
        let pass = response.ctx.cumulative_pass_nr();
        if let Some(part) = self.heart_of.filter(|_| response.sense.is_focusable()) {
            part.mark_heart(&response.ctx, response.id);
        }
        let member = Member { id: response.id, is_chosen, is_enabled: response.enabled() };
        with(&response.ctx, pass, |groups| {
            let group = groups.now.entry(self.id.value()).or_default();
            group.arrows = self.arrows;
            group.is_menu = self.is_menu;
            group.members.push(member);
        });
    }
}

/// Every group of this pass, and of the one before.
#[derive(Debug, Clone, Default)]
struct Groups {
    pass: u64,
    last: BTreeMap<u64, Drawn>,
    now: BTreeMap<u64, Drawn>,
}

/// A group as it was drawn.
#[derive(Debug, Clone, Default)]
struct Drawn {
    arrows: Arrows,
    is_menu: bool,
    members: Vec<Member>,
}

#[derive(Debug, Clone, Copy)]
struct Member {
    id: Id,
    is_chosen: bool,
    is_enabled: bool,
}

fn with<R>(ctx: &Context, pass: u64, look: impl FnOnce(&mut Groups) -> R) -> R {
    ctx.data_mut(|data| {
        let groups: &mut Groups = data.get_temp_mut_or_default(Id::unique("groups of one stop"));
        if groups.pass != pass {
            groups.pass = pass;
            groups.last = std::mem::take(&mut groups.now);
        }
        look(groups)
    })
}

/// Whether a group has this and nothing is chosen in it yet: a ring there would seem to propose it.
pub(super) fn is_undecided(ctx: &Context, id: Id) -> bool {
    ctx.data_mut(|data| {
        let groups: &mut Groups = data.get_temp_mut_or_default(Id::unique("groups of one stop"));
        let has = |it: &&Drawn| it.members.iter().any(|member| member.id == id);
        let group = groups.now.values().find(has);
        group.is_some_and(|it| !it.members.iter().any(|member| member.is_chosen))
    })
}

/// Whether something is one of a group, which Tab may go on from also where it stops at another of them.
pub(super) fn has(ctx: &Context, id: Id) -> bool {
    ctx.data_mut(|data| {
        let groups: &mut Groups = data.get_temp_mut_or_default(Id::unique("groups of one stop"));
        let mut members = groups.now.values().flat_map(|it| &it.members);
        members.any(|it| it.id == id && it.is_enabled)
    })
}

/// Where Tab stops in the group of this once the group is known: at what is chosen there.
pub(super) fn stop_of(ctx: &Context, id: Id) -> Id {
    ctx.data_mut(|data| {
        let groups: &mut Groups = data.get_temp_mut_or_default(Id::unique("groups of one stop"));
        let has = |it: &&Drawn| it.members.iter().any(|member| member.id == id);
        let members = groups.now.values().find(has).map(|it| &it.members);
        let chosen = members.and_then(|it| it.iter().find(|it| it.is_chosen && it.is_enabled));
        chosen.map_or(id, |it| it.id)
    })
}

/// Where an arrow leads from what has the keyboard, and whether it chooses.
fn neighbour(ctx: &Context, focused: Option<Id>, key: Key) -> Option<(Id, Arrows)> {
    ctx.data_mut(|data| {
        let groups: &mut Groups = data.get_temp_mut_or_default(Id::unique("groups of one stop"));
        let has = |it: &&Drawn| it.members.iter().any(|member| Some(member.id) == focused);
        let menu = groups.now.values().find(|it| it.is_menu);
        let group = menu.or_else(|| groups.now.values().find(has))?;
        let is_back = match (key, group.arrows) {
            (Key::ArrowUp, _) | (Key::ArrowLeft, Arrows::Choose | Arrows::Step) => true,
            (Key::ArrowDown, _) | (Key::ArrowRight, Arrows::Choose | Arrows::Step) => false,
            _ => return None,
        };
        let members: Vec<&Member> = group.members.iter().filter(|it| it.is_enabled).collect();
        let at = members.iter().position(|it| Some(it.id) == focused);
        let at = at.or_else(|| members.iter().position(|it| it.is_chosen));
        let n_steps = if is_back { members.len().checked_sub(1)? } else { 1 };
        let to = match at {
            Some(at) => members.get((at + n_steps) % members.len())?,
            None if is_back => members.last()?,
            None => members.first()?,
        };
        (Some(to.id) != focused).then_some((to.id, group.arrows))
    })
}

/// Takes the arrows that move within a group, before egui moves by places on screen.
pub(super) fn take_arrows(ctx: &Context, input: &mut RawInput) {
    let focused = ctx.memory(eframe::egui::Memory::focused);
    let mut to = None;
    input.events.retain(|event| {
        let Event::Key { key, pressed: true, modifiers, .. } = event else { return true };
        let found = if modifiers.any() { None } else { neighbour(ctx, focused, *key) };
        to = found.or(to);
        found.is_none()
    });
    let Some((id, arrows)) = to else { return };
    ctx.memory_mut(|memory| memory.request_focus(id));
    if arrows == Arrows::Choose {
        input.events.push(Event::AccessKitActionRequest(ActionRequest {
            action: Action::Click,
            target_tree: TreeId::ROOT,
            target_node: id.accesskit_id(),
            data: None,
        }));
    }
}
