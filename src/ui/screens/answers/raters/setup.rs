//! Who votes: posts of the team, or so many raters without a name.

use std::collections::BTreeSet;

use eframe::egui::{DragValue, Id, Key, Response, Ui};

use super::moves::Moves;
use super::rater_name;
use crate::domain::{Assessment, Change, Rater};
use crate::ui::asks::Asks;
use crate::ui::focus::{Group, arrive_at};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::labelled;
use crate::ui::widgets::radio::radio_ui;
use crate::ui::widgets::{button, text};

/// One rater is no vote, and more than these no laptop goes round to.
const N_RATERS: (u8, u8) = (2, 40);
/// From so many on it is shown how the votes are spread.
const N_SEEN: u8 = 5;

/// Who votes, while it is being chosen.
#[derive(Debug)]
pub(super) struct Setup {
    kind: Kind,
    posts: BTreeSet<String>,
    n_numbers: u8,
    /// Votes of those who vote no longer are taken out, too.
    takes_out: bool,
    button: Button,
}

/// What becomes of the button that makes the choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Button {
    /// It comes on screen, maybe in a frame that has begun as another page.
    Comes,
    /// It gets the keyboard, because everything is chosen as it is wanted mostly.
    Arrives,
    /// It waits.
    Waits,
    /// Enter was pressed elsewhere, which means it.
    Taken,
}

/// How raters are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Posts,
    Numbers,
}

impl Setup {
    /// As it is recorded, else everybody of the team.
    pub(super) fn new(assessment: &Assessment) -> Self {
        let numbers = assessment.raters.iter().filter(|it| matches!(it, Rater::Number(_))).count();
        let known: BTreeSet<String> = assessment
            .raters
            .iter()
            .filter_map(|it| match it {
                Rater::Post(post) => Some(post.clone()),
                Rater::Number(_) => None,
            })
            .collect();
        let team: BTreeSet<String> = assessment.team.iter().cloned().collect();
        let is_numbered = 0 < numbers || (known.is_empty() && team.len() < 2);
        Self {
            kind: if is_numbered { Kind::Numbers } else { Kind::Posts },
            posts: if known.is_empty() { team } else { known },
            n_numbers: match u8::try_from(numbers) {
                Ok(0) => N_SEEN,
                Ok(n) => n.clamp(N_RATERS.0, N_RATERS.1),
                Err(_) => N_RATERS.1,
            },
            takes_out: false,
            button: Button::Comes,
        }
    }

    /// Draws the choice.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, assessment: &Assessment) {
        text::heading_ui(ui, &cx.tr.raters_title());
        text::text_ui(ui, &cx.tr.raters_about());
        ui.add_space(space::M);
        let group = Group::choosing(Id::unique("kinds of raters"));
        for (kind, name) in
            [(Kind::Posts, cx.tr.raters_by_post()), (Kind::Numbers, cx.tr.raters_by_number())]
        {
            let response = radio_ui(ui, cx.tokens, group, self.kind == kind, &name);
            if is_entered(ui, &response) {
                self.wish_begin();
            } else if response.clicked() {
                self.kind = kind;
            }
            ui.indent(("raters", kind == Kind::Posts), |ui| match kind {
                Kind::Posts => self.posts_ui(ui, cx, assessment),
                Kind::Numbers => self.numbers_ui(ui, cx),
            });
            ui.add_space(space::S);
        }
        let raters = self.raters(assessment);
        let moves = Moves::between(cx.pack, assessment, &raters);
        self.moves_ui(ui, cx, &moves);
    }

    /// Takes the button with the next frame, where it can be taken.
    pub(super) fn wish_begin(&mut self) {
        self.button = Button::Taken;
    }

    /// Draws the button that makes the choice; true once it is made.
    pub(super) fn begin_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        assessment: &Assessment,
        asks: &mut Asks,
    ) -> bool {
        let raters = self.raters(assessment);
        let is_ready = usize::from(N_RATERS.0) <= raters.len();
        let has_begun = !assessment.raters.is_empty();
        let begin = if has_begun { cx.tr.raters_continue() } else { cx.tr.raters_begin() };
        let button = ui.add_enabled_ui(is_ready, |ui| button::primary_ui(ui, cx.tokens, &begin));
        if !is_ready {
            text::note_ui(ui, cx.tokens, &cx.tr.raters_too_few());
        }
        let button = button.inner;
        let wish = std::mem::replace(&mut self.button, Button::Waits);
        match wish {
            Button::Comes => {
                self.button = Button::Arrives;
                ui.ctx().request_repaint();
            }
            Button::Arrives if is_ready => arrive_at(ui.ctx(), button.id),
            Button::Arrives | Button::Waits | Button::Taken => {}
        }
        let is_done = button.clicked() || (wish == Button::Taken && is_ready);
        if is_done {
            let moves = Moves::between(cx.pack, assessment, &raters);
            let votes = if self.takes_out { moves.votes } else { Vec::new() };
            let taken = votes.into_iter().map(|(id, rater)| Change::SetVote(id, rater, None));
            let mut changes = vec![Change::SetRaters(raters)];
            changes.extend(taken);
            asks.change(match changes.as_slice() {
                [only] => only.clone(),
                _ => Change::Several(changes),
            });
        }
        is_done
    }

    /// What becomes of votes by the choice, before it is made.
    fn moves_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, moves: &Moves) {
        let names = |raters: &[Rater]| {
            let names = raters.iter().map(|it| rater_name(cx.tr, it));
            names.collect::<Vec<_>>().join(", ")
        };
        if 0 < moves.n_waiting {
            let words = cx.tr.raters_joins(moves.n_waiting, names(&moves.joining));
            text::marked_ui(ui, "▲", cx.tokens.significant, &words);
        }
        if !moves.votes.is_empty() {
            let words = cx.tr.raters_leaves(moves.votes.len(), names(&moves.leaving));
            text::marked_ui(ui, "▲", cx.tokens.significant, &words);
            ui.checkbox(&mut self.takes_out, cx.tr.raters_leaves_take_out());
        }
        if 0 < moves.n_waiting || !moves.votes.is_empty() {
            ui.add_space(space::M);
        }
    }

    fn posts_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, assessment: &Assessment) {
        text::note_ui(ui, cx.tokens, &cx.tr.raters_by_post_note());
        ui.add_enabled_ui(self.kind == Kind::Posts, |ui| {
            for post in &assessment.team {
                let mut is_chosen = self.posts.contains(post);
                let response = ui.checkbox(&mut is_chosen, post);
                if is_entered(ui, &response) {
                    self.button = Button::Taken;
                } else if response.changed() {
                    if is_chosen {
                        self.posts.insert(post.clone());
                    } else {
                        self.posts.remove(post);
                    }
                }
            }
        });
    }

    fn numbers_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        text::note_ui(ui, cx.tokens, &cx.tr.raters_by_number_note());
        ui.add_enabled_ui(self.kind == Kind::Numbers, |ui| {
            ui.horizontal(|ui| {
                let label = cx.tr.raters_how_many();
                let label = text::note_ui(ui, cx.tokens, &label);
                let value = DragValue::new(&mut self.n_numbers).range(N_RATERS.0..=N_RATERS.1);
                labelled(&label, ui.add(value));
            });
        });
    }

    /// The choice: posts in the order of the team.
    fn raters(&self, assessment: &Assessment) -> Vec<Rater> {
        match self.kind {
            Kind::Numbers => (1..=self.n_numbers).map(Rater::Number).collect(),
            Kind::Posts => {
                let team = assessment.team.iter().filter(|it| self.posts.contains(*it));
                let mut raters: Vec<Rater> = team.cloned().map(Rater::Post).collect();
                raters.dedup();
                raters
            }
        }
    }
}

/// Whether Enter was pressed at a control, which is chosen by Space.
fn is_entered(ui: &Ui, control: &Response) -> bool {
    control.has_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}
