//! Several raters at one laptop: each votes without seeing the others, then the votes are uncovered and one answer is agreed.

mod moves;
mod setup;
mod steps;

use std::collections::BTreeSet;

use eframe::egui::{Id, Key, Label, Modifiers, RichText, Role, Ui};

use super::question::Asked;
use super::{AnswersView, answer};
use crate::content::Pack;
use crate::domain::{Assessment, Change, MaturityLevel, Question, QuestionId, Rater, Vote};
use crate::i18n::Tr;
use crate::ui::asks::Asks;
use crate::ui::commands::app_command::AppCommand;
use crate::ui::focus::{self, Group};
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::votes::{has_voted, is_agreed};
use crate::ui::widgets::ladder::{Density, Reach, ladder_ui};
use crate::ui::widgets::{button, text};

use setup::Setup;

pub(super) use steps::{agree_ui, to_discuss_ui};

/// What the mode of several raters remembers.
#[derive(Debug, Default)]
pub(super) struct Raters {
    /// Who votes, while it is being chosen.
    setup: Option<Setup>,
    /// Who took the laptop, and for which question.
    taken: Option<(QuestionId, Rater)>,
    /// Questions whose votes were uncovered.
    uncovered: BTreeSet<QuestionId>,
    /// The vote is ended: what is left is which votes nobody has seen.
    is_over: bool,
}

/// How far a question is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stage {
    /// Nobody knows yet who votes.
    Setup,
    /// The laptop goes to the next rater.
    Pass(Rater),
    /// A rater votes.
    Voting(Rater),
    /// Everybody voted, nobody has seen the votes.
    Covered,
    /// The votes are seen, and one answer is agreed.
    Uncovered,
}

impl Raters {
    /// The mode for an assessment; where nobody is known to vote that is asked first.
    pub(super) fn begin(assessment: &Assessment) -> Self {
        let setup = assessment.raters.is_empty().then(|| Setup::new(assessment));
        Self { setup, ..Self::default() }
    }

    /// The vote is ended.
    pub(super) fn over(self) -> Self {
        Self { setup: None, taken: None, is_over: true, ..self }
    }

    /// Whether the vote is ended.
    pub(super) fn is_over(&self) -> bool {
        self.is_over
    }

    /// How far a question is.
    pub(super) fn stage(&self, assessment: &Assessment, id: &QuestionId) -> Stage {
        if self.setup.is_some() || assessment.raters.is_empty() {
            return Stage::Setup;
        }
        // Who changes a vote keeps the old one until there is a new one.
        let takes =
            self.taken.as_ref().filter(|(of, by)| of == id && assessment.raters.contains(by));
        if let Some((_, rater)) = takes {
            return Stage::Voting(rater.clone());
        }
        let votes = assessment.votes.get(id);
        let has_voted = |it: &&Rater| votes.is_some_and(|votes| votes.contains_key(*it));
        match assessment.raters.iter().find(|it| !has_voted(it)).cloned() {
            Some(next) => Stage::Pass(next),
            None if self.uncovered.contains(id) => Stage::Uncovered,
            None => Stage::Covered,
        }
    }

    /// A question is shown: votes that led to an answer are no longer a secret.
    pub(super) fn shown(&mut self, open: &OpenFile, id: &QuestionId) {
        let is_covered = self.stage(open.assessment(), id) == Stage::Covered;
        if is_covered && !open.unsettled.contains(id) {
            self.uncovered.insert(id.clone());
        }
    }

    /// A reason for an answer is being written, so the votes were seen.
    pub(super) fn seen(&mut self, id: &QuestionId) {
        self.uncovered.insert(id.clone());
    }

    /// The vote of the rater whose turn it is; none where nobody took the laptop.
    pub(super) fn vote(
        &mut self,
        assessment: &Assessment,
        id: &QuestionId,
        vote: Vote,
    ) -> Option<Change> {
        let Stage::Voting(rater) = self.stage(assessment, id) else { return None };
        self.taken = None;
        self.uncovered.remove(id);
        Some(Change::SetVote(id.clone(), rater, Some(vote)))
    }

    /// The rater who voted last before the question goes on, who may have slipped.
    fn last_voter(assessment: &Assessment, stage: &Stage) -> Option<Rater> {
        let raters = &assessment.raters;
        match stage {
            Stage::Pass(next) => {
                let place = raters.iter().position(|it| it == next)?;
                raters.get(place.checked_sub(1)?).cloned()
            }
            Stage::Covered => raters.last().cloned(),
            Stage::Setup | Stage::Voting(_) | Stage::Uncovered => None,
        }
    }

    /// The same rater votes again; until then the vote stays.
    fn retake(&mut self, id: &QuestionId, rater: Rater) {
        self.taken = Some((id.clone(), rater));
        self.uncovered.remove(id);
    }

    /// Asks again who votes.
    pub(super) fn change(&mut self, assessment: &Assessment) {
        self.setup = Some(Setup::new(assessment));
    }

    /// It is no longer chosen who votes, because a step back or forward leads to what it changed; whether the mode goes on.
    pub(super) fn leaves_setup(&mut self, assessment: &Assessment) -> bool {
        self.setup = None;
        !assessment.raters.is_empty()
    }

    /// Leaves the vote as it was.
    fn keep(&mut self) {
        self.taken = None;
    }

    /// Goes one step on, as Enter does, up to the votes being seen.
    pub(super) fn step(&mut self, assessment: &Assessment, id: &QuestionId) {
        match self.stage(assessment, id) {
            Stage::Setup => {
                if let Some(setup) = &mut self.setup {
                    setup.wish_begin();
                }
            }
            Stage::Pass(rater) => self.taken = Some((id.clone(), rater)),
            Stage::Covered => {
                self.uncovered.insert(id.clone());
            }
            Stage::Voting(_) | Stage::Uncovered => {}
        }
    }
}

/// What a rater is called.
pub(crate) fn rater_name(tr: &Tr, rater: &Rater) -> String {
    match rater {
        Rater::Number(number) => tr.raters_number(u64::from(*number)),
        Rater::Post(post) => post.clone(),
    }
}

/// Who votes, and the ways to change and to end that.
pub(super) fn strip_ui(view: &mut AnswersView, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let Some(open) = cx.open else { return };
    // While it is chosen who votes, nothing has begun that could be ended.
    if view.stage(open) == Some(Stage::Setup) || !view.is_voting() {
        return;
    }
    let Some(raters) = &mut view.raters else { return };
    ui.horizontal_wrapped(|ui| {
        let words = cx.tr.raters_strip(open.assessment().raters.len());
        ui.add(Label::new(RichText::new(words).font(fonts::bold_of(size::NOTE))));
        if button::link_ui(ui, cx.tokens, &cx.tr.raters_change()).clicked() {
            raters.change(open.assessment());
        }
        if button::link_ui(ui, cx.tokens, &cx.tr.raters_end()).clicked() {
            asks.command(AppCommand::Vote);
        }
    });
    ui.separator();
}

/// Below the choice of who votes, always on screen: to begin, or back to the question as it was.
pub(super) fn setup_steps_ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    asks: &mut Asks,
) {
    let assessment = open.assessment();
    let Some(raters) = &mut view.raters else { return };
    let setup = raters.setup.get_or_insert_with(|| Setup::new(assessment));
    let has_begun = !assessment.raters.is_empty();
    let words = if has_begun { cx.tr.dialogs_cancel() } else { cx.tr.raters_back() };
    let is_free = !focus::is_covered(ui.ctx());
    let mut is_left = is_free && ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Escape));
    let mut is_done = false;
    ui.horizontal_wrapped(|ui| {
        is_done = setup.begin_ui(ui, cx, assessment, asks);
        is_left |= button::quiet_ui(ui, &words).clicked();
    });
    if is_done || is_left {
        raters.setup = None;
        view.is_new = true;
    }
    if is_left && !has_begun {
        asks.command(AppCommand::Vote);
    }
}

/// Draws the setup, the way to the next rater, or a vote.
pub(super) fn ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    shown: Asked<'_>,
    stage: &Stage,
    asks: &mut Asks,
) {
    let assessment = shown.open.assessment();
    let n_raters = assessment.raters.len();
    match stage {
        Stage::Setup => {
            let Some(raters) = &mut view.raters else { return };
            let setup = raters.setup.get_or_insert_with(|| Setup::new(assessment));
            setup.ui(ui, cx, assessment);
        }
        Stage::Pass(rater) => {
            let place = assessment.raters.iter().position(|it| it == rater).unwrap_or_default();
            ui.add_space(space::S);
            let turn = cx.tr.raters_turn(n_raters, place + 1, rater_name(cx.tr, rater));
            live_ui(ui, &turn);
            text::soft_ui(ui, cx.tokens, &cx.tr.raters_pass());
            cast_ui(view, ui, cx, shown, stage);
        }
        Stage::Voting(rater) => voting_ui(view, ui, cx, shown, rater, asks),
        Stage::Covered => {
            ui.add_space(space::S);
            live_ui(ui, &cx.tr.raters_all_voted(n_raters));
            text::soft_ui(ui, cx.tokens, &cx.tr.raters_uncover_note());
            cast_ui(view, ui, cx, shown, stage);
        }
        Stage::Uncovered => {}
    }
}

/// The vote before is recorded; who slipped votes again before the laptop goes on.
fn cast_ui(view: &mut AnswersView, ui: &mut Ui, cx: &ViewCx<'_>, shown: Asked<'_>, stage: &Stage) {
    let Some(voter) = Raters::last_voter(shown.open.assessment(), stage) else { return };
    let Some(raters) = &mut view.raters else { return };
    ui.horizontal_wrapped(|ui| {
        ui.label(format!("✓ {}", cx.tr.raters_cast()));
        let retake = cx.tr.raters_retake(rater_name(cx.tr, &voter));
        if button::link_ui(ui, cx.tokens, &retake).clicked() {
            raters.retake(&shown.question.id, voter);
            view.is_new = true;
        }
    });
}

/// A heading that a screen reader says by itself.
fn live_ui(ui: &mut Ui, words: &str) {
    let response = text::heading_ui(ui, words);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_live(eframe::egui::accesskit::Live::Polite);
    });
}

/// The bare ladder: neither what was answered before nor what others voted.
fn voting_ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    shown: Asked<'_>,
    rater: &Rater,
    asks: &mut Asks,
) {
    let (open, question) = (shown.open, shown.question);
    text::group_ui(ui, &cx.tr.raters_votes_now(rater_name(cx.tr, rater)));
    let rungs = answer::rungs(cx, shown);
    let id = Id::unique(("ladder", question.id.as_str()));
    view.rungs = MaturityLevel::all().rev().map(|level| id.with(level)).collect();
    let chosen = ui
        .scope(|ui| ladder_ui(ui, cx.tokens, &rungs, Reach::default(), Density::default(), id))
        .inner;
    let mut vote = chosen.map(Vote::Level);
    ui.add_space(space::S);
    let unknown = format!("?  {}", cx.tr.raters_unknown());
    let group = Group::moving(id).heart();
    let unknown = button::choice_of(ui, cx.tokens, group, false, &unknown);
    view.rungs.push(unknown.id);
    if unknown.clicked() {
        vote = Some(Vote::Unknown);
    }
    ui.add_space(space::S);
    text::note_ui(ui, cx.tokens, &cx.tr.raters_blind());
    let had_voted =
        open.assessment().votes.get(&question.id).is_some_and(|it| it.contains_key(rater));
    if had_voted
        && let Some(raters) = &mut view.raters
        && (button::quiet_ui(ui, &cx.tr.raters_keep()).clicked()
            || (ui.input(|input| input.key_pressed(Key::Escape)) && !focus::is_covered(ui.ctx())))
    {
        raters.keep();
        view.is_new = true;
        return;
    }
    if let (Some(vote), Some(raters)) = (vote, &mut view.raters) {
        let change = raters.vote(open.assessment(), &question.id, vote);
        if let Some(change) = change {
            asks.change(change);
        }
    }
}

/// The next question that is not voted on by all or not agreed, from the beginning again at the end; first among those that the filter lets through.
pub(super) fn next_open(
    view: &AnswersView,
    pack: &Pack,
    open: &OpenFile,
    from: &QuestionId,
) -> Option<QuestionId> {
    let all = super::questions(pack, open);
    let assessment = open.assessment();
    let is_open =
        |it: &&Question| it.id != *from && !(has_voted(assessment, it) && is_agreed(open, &it.id));
    let place = all.iter().position(|it| it.id == *from).map_or(0, |it| it + 1);
    let (before, after) = all.split_at_checked(place)?;
    let mut open_ones = after.iter().chain(before).copied().filter(is_open);
    let first = open_ones.clone().next();
    let lets = |it: &&Question| view.filter.lets(it, open, &view.post);
    open_ones.find(lets).or(first).map(|it| it.id.clone())
}
