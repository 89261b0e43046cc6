//! The heart: one question on a quiet page, its ladder, its evidence, and what the answer does.

mod answer;
mod consensus;
mod effect;
mod evidence;
mod evidence_form;
mod evidence_forms;
mod evidence_grades;
mod head_buttons;
mod last_year;
mod list;
mod onward;
mod question;
mod queue;
mod raters;
mod reason;
mod returned;
mod steps;
mod still_valid;
mod verdict;
mod why;

use eframe::egui::{Context, Id, Rect, Response, Ui};

use crate::content::Pack;
use crate::domain::{Answer, Change, MaturityLevel, Question, QuestionId, Vote};
use crate::ui::asks::{Ask, Asks};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::frame::{Room, close_id};
use crate::ui::open_file::OpenFile;
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::Field;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::Filter;
use crate::ui::view_model::votes::{is_agreed, is_incomplete};
use crate::ui::widgets::field::field_id;

use evidence_forms::EvidenceForms;
use queue::{is_answered, next_to_confirm, questions};
pub(crate) use raters::rater_name;
use raters::{Raters, Stage};
use verdict::Before;

/// What the answer screen remembers.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a wish of its own")]
pub(crate) struct AnswersView {
    question: Option<QuestionId>,
    filter: Filter,
    /// The question that stays in the list of a filter until one goes on, whatever becomes of it.
    kept: Option<(Filter, QuestionId)>,
    forms: EvidenceForms,
    /// The piece of evidence that was looked for, and for how many frames it is still brought on screen.
    sought: Option<(usize, u8)>,
    /// The question whose reason for N/A is being written.
    reason_of: Option<QuestionId>,
    /// The question that stays without the answer N/A until its reason is written.
    awaits_reason: Option<QuestionId>,
    /// The question whose note was asked for.
    note_of: Option<QuestionId>,
    /// The rungs that were drawn last.
    rungs: Vec<Id>,
    is_new: bool,
    /// The rung that a key chose, until it was brought on screen.
    chosen: Option<Id>,
    /// The field that a key asked for.
    wanted: Option<Wanted>,
    /// Where there is no room beside the question, the list takes its place.
    shows_list: bool,
    /// Where there is no room beside the question, the handbook takes the list's place or the question's.
    shows_handbook: bool,
    /// The mode of several raters, while it is on.
    raters: Option<Raters>,
    /// The level that is being agreed on, while its reason is written.
    agreed: Option<(QuestionId, MaturityLevel)>,
    /// Answers of the last assessment are not shown before one is given anew.
    hides_last: bool,
    /// What the list is searched for.
    words: String,
    /// The questions that hold it; none while nothing is looked for, or nothing found.
    found: Option<Vec<QuestionId>>,
    /// The question of the list that the keyboard goes to from the search.
    entered: Option<QuestionId>,
    /// The question that the list was last drawn with.
    listed: Option<QuestionId>,
    /// Whether the list has followed to the question already.
    is_listed: bool,
    /// The question whose "why it matters" is shown whole.
    reads_why: Option<QuestionId>,
    /// The question that was asked for although it is not assessed.
    sought_left_out: Option<QuestionId>,
    /// Level and index when the question came on screen.
    before: Option<Before>,
    /// The place of the evidence whose form was closed.
    closed_at: Option<usize>,
    /// The post that fills in, as of the last frame.
    post: String,
}

impl AnswersView {
    /// The question that is shown.
    pub(crate) fn question(&self) -> Option<&QuestionId> {
        self.question.as_ref()
    }

    /// Whether a form of evidence is open at the question.
    pub(crate) fn has_form(&self) -> bool {
        self.question.as_ref().is_some_and(|id| self.forms.of(id).next().is_some())
    }

    /// Whether the list or the handbook stands in the place of the question.
    pub(crate) fn hides_question(&self, ctx: &Context) -> bool {
        (self.shows_list || self.shows_handbook) && Room::of(ctx) < Room::Middle
    }

    /// Whether Escape leaves something of the screen itself.
    pub(crate) fn is_left_by_escape(&self) -> bool {
        self.has_form() || self.is_voting() || self.shows_list || self.shows_handbook
    }

    /// Another screen is shown: a form is left as by its button.
    pub(crate) fn left(&mut self) {
        self.forms.left_screen();
    }

    /// Shows a question.
    pub(crate) fn show(&mut self, id: QuestionId) {
        if self.question.as_ref() != Some(&id) {
            self.forms.leave();
            self.reason_of = None;
            self.note_of = None;
            self.agreed = None;
            self.reads_why = None;
            (self.sought, self.closed_at) = (None, None);
            // A field that was not drawn yet belongs to the question that was left.
            self.wanted.take_if(|it| *it != Wanted::Search);
            self.is_new = true;
        }
        self.shows_list = false;
        self.question = Some(id);
    }

    /// Whether several raters vote now.
    pub(crate) fn is_voting(&self) -> bool {
        self.raters.as_ref().is_some_and(|it| !it.is_over())
    }

    /// How far the votes on the question are, where several raters vote.
    fn stage(&self, open: &OpenFile) -> Option<Stage> {
        let (raters, id) = (self.raters.as_ref()?, self.question.as_ref()?);
        let stage = raters.stage(open.assessment(), id);
        // Who ends the vote has not uncovered anything by that.
        let is_hidden = stage == Stage::Covered && open.unsettled.contains(id);
        (!raters.is_over() || is_hidden).then_some(stage)
    }

    /// Whether a filter lets a question through. Votes that are still covered are not contested yet.
    fn lets(&self, filter: Filter, question: &Question, open: &OpenFile, post: &str) -> bool {
        let is_covered = self.is_covered(open, question);
        let is_told = filter == Filter::Contested && is_covered;
        !is_told && filter.lets(question, open, post)
    }

    /// Whether the question that is shown was voted on by all, and nobody has seen the votes.
    fn is_covered(&self, open: &OpenFile, question: &Question) -> bool {
        self.question.as_ref() == Some(&question.id) && self.stage(open) == Some(Stage::Covered)
    }

    /// Whether a question stands in the list: the filter lets it through, or did when it came on screen.
    fn lists(&self, question: &Question, open: &OpenFile, post: &str) -> bool {
        let is_kept = || {
            let (filter, id) = self.kept.as_ref()?;
            Some(*filter == self.filter && *id == question.id && self.question() == Some(id))
        };
        self.lets(self.filter, question, open, post) || is_kept() == Some(true)
    }

    /// The level of a question that is answered, or being agreed on while its reason is written.
    fn agreeing(&self, open: &OpenFile, id: &QuestionId) -> Option<MaturityLevel> {
        let agreed = self.agreed.as_ref().filter(|(of, _)| of == id).map(|(_, level)| *level);
        let assessment = open.assessment();
        // Votes that were begun and given up led to nothing: what is answered stands.
        let is_given_up = self.stage(open).is_none() && is_incomplete(assessment, id);
        let answered = assessment.answer(id).filter(|_| is_given_up || is_agreed(open, id));
        agreed.or_else(|| answered.and_then(Answer::level))
    }

    /// The next letter belongs to a field of the question, which may not be drawn yet.
    fn ask_for_text(&mut self, ctx: &Context, wanted: Wanted, field: &Field) {
        ctx.memory_mut(|memory| memory.request_focus(field_id(field)));
        self.shows_list = false;
        self.wanted = Some(wanted);
    }

    /// Gives a field the keyboard and brings it on screen with what belongs to it, where it was asked for.
    fn reach(&mut self, ui: &Ui, wanted: Wanted, field: &Response, with: Rect) {
        if self.wanted == Some(wanted) {
            self.wanted = None;
            field.request_focus();
            ui.scroll_to_rect(field.rect.union(with), None);
        }
    }

    /// Whether a widget is a rung of the ladder.
    pub(crate) fn is_rung(&self, id: Id) -> bool {
        self.rungs.contains(&id)
    }

    /// The ring goes with an answer that a digit gave, where it is on the ladder.
    pub(crate) fn ring(&self, ctx: &Context, level: MaturityLevel) {
        let is_here = ctx.memory(eframe::egui::Memory::focused).is_some_and(|id| self.is_rung(id));
        // They are drawn from the highest to the lowest.
        let mut rungs = MaturityLevel::all().rev().zip(&self.rungs);
        if let Some((_, rung)) = rungs.find(|(it, _)| is_here && *it == level) {
            ctx.memory_mut(|memory| memory.request_focus(*rung));
        }
    }

    /// An answer that a key gave is seen, wherever the page was.
    pub(crate) fn see(&mut self, level: MaturityLevel) {
        let mut rungs = MaturityLevel::all().rev().zip(&self.rungs);
        let rung = rungs.find(|(it, _)| *it == level).map(|(_, id)| *id);
        // A field that is written in next comes before it.
        self.chosen = rung.filter(|_| self.wanted.is_none());
    }

    /// Answers the question with a level.
    pub(crate) fn answer(&mut self, cx: &ViewCx<'_>, level: MaturityLevel, asks: &mut Asks) {
        let (Some(open), Some(id)) = (cx.open, self.question.clone()) else { return };
        if !open.is_writable() {
            return;
        }
        let is_covered = self.stage(open).is_some_and(|it| it != Stage::Uncovered);
        let change = match &mut self.raters {
            Some(raters) if is_covered => raters.vote(open.assessment(), &id, Vote::Level(level)),
            _ => self.agree(cx.pack, open, &id, level),
        };
        if let Some(change) = change {
            asks.change(change);
        }
    }

    /// Answers, or asks for the reason why it is not the median of the votes.
    fn agree(
        &mut self,
        pack: &Pack,
        open: &OpenFile,
        id: &QuestionId,
        level: MaturityLevel,
    ) -> Option<Change> {
        self.reason_of = None;
        let (_, question) = pack.instrument.question(id)?;
        let is_same = open.assessment().answer(id).and_then(Answer::level) == Some(level);
        if is_same && is_agreed(open, id) {
            // Agreed already, and said once.
            self.agreed = None;
            return None;
        }
        let change = consensus::agree(open, question, level);
        self.agreed = change.is_none().then(|| (id.clone(), level));
        if self.agreed.is_some() {
            self.wanted = Some(Wanted::Consensus);
        }
        change
    }

    /// Draws the list of checklists and questions at the left.
    pub(crate) fn side_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        list::ui(self, ui, cx, asks);
    }

    /// Draws the question.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        drafts: &mut Drafts,
        asks: &mut Asks,
    ) {
        let Some(open) = cx.open else { return };
        cx.post().clone_into(&mut self.post);
        if !self.stays(cx.pack, open) {
            self.show_first_unanswered(cx.pack, open);
        }
        self.keep_listed(cx.pack, open);
        self.keep_found(cx, open);
        self.forget_agreed(open);
        self.resume_agreed(drafts);
        if self.shows_list && Room::of(ui.ctx()) < Room::Middle {
            list::instead_ui(self, ui, cx, open, asks);
            self.keep_found(cx, open);
        } else {
            question::ui(self, ui, cx, open, drafts, asks);
        }
    }

    /// Does a command of this screen; some are changes of the assessment.
    pub(crate) fn run(
        &mut self,
        ctx: &Context,
        pack: &Pack,
        open: &OpenFile,
        command: AppCommand,
    ) -> Option<Change> {
        let id = self.question.clone()?;
        let stage = self.stage(open);
        match command {
            AppCommand::Vote => self.toggle_raters(pack, open, &id),
            AppCommand::ChangeRaters => self.raters.as_mut()?.change(open.assessment()),
            AppCommand::NextUnanswered if stage.is_some() => return self.step(pack, open, &id),
            AppCommand::Unknown if stage.as_ref().is_some_and(|it| *it != Stage::Uncovered) => {
                return self.raters.as_mut()?.vote(open.assessment(), &id, Vote::Unknown);
            }
            AppCommand::AddEvidence
            | AppCommand::EditNote
            | AppCommand::NotApplicable
            | AppCommand::Confirm
                if stage.as_ref().is_some_and(|it| *it != Stage::Uncovered) => {}
            AppCommand::Confirm => return self.confirm(pack, open, id),
            AppCommand::NextUnanswered => self.go_on(pack, open),
            AppCommand::NextQuestion => self.go(open, self.neighbour(pack, open, Step::Forward)),
            AppCommand::PreviousQuestion => self.go(open, self.neighbour(pack, open, Step::Back)),
            AppCommand::AddEvidence => {
                self.shows_list = false;
                self.forms.add(id);
            }
            AppCommand::EditNote => {
                self.ask_for_text(ctx, Wanted::Note, &Field::Note(id.clone()));
                self.note_of = Some(id);
            }
            AppCommand::NotApplicable => {
                self.ask_for_text(ctx, Wanted::NotApplicable, &Field::NotApplicable(id.clone()));
                self.reason_of = Some(id);
            }
            AppCommand::Unknown => {
                self.chosen = self.rungs.last().copied();
                return Some(Change::SetAnswer(id, Some(Answer::Unknown)));
            }
            AppCommand::Filter => {
                self.wanted = Some(Wanted::Search);
                self.shows_list = Room::of(ctx) < Room::Middle;
            }
            _ => {}
        }
        None
    }

    /// Whether the handbook is open where it has no room of its own.
    pub(crate) fn shows_handbook(&self) -> bool {
        self.shows_handbook
    }

    /// Opens or closes the handbook where it has no room of its own.
    pub(crate) fn toggle_handbook(&mut self, ctx: &Context) {
        self.shows_handbook = !self.shows_handbook;
        // Never a rung: Space would answer.
        let to = if self.shows_handbook { close_id() } else { head_buttons::show_id() };
        ctx.memory_mut(|memory| memory.request_focus(to));
    }

    /// Confirms last year's answer, or asks for the reason why it is not the median of the votes.
    fn confirm(&mut self, pack: &Pack, open: &OpenFile, id: QuestionId) -> Option<Change> {
        let answer = open.assessment().unconfirmed(&id)?;
        let (_, question) = pack.instrument.question(&id)?;
        let median = consensus::seen(open, question).map(|it| it.median);
        let other = answer.level().filter(|level| median.is_some_and(|it| it != *level));
        if let Some(level) = other {
            return self.agree(pack, open, &id, level);
        }
        // While several vote, the votes on this question are still talked about.
        let next = (!self.is_voting()).then(|| next_to_confirm(pack, open, &id));
        self.go(open, next.flatten());
        Some(Change::Confirm(id))
    }

    fn go(&mut self, open: &OpenFile, to: Option<QuestionId>) {
        let Some(id) = to else { return };
        if let Some(raters) = &mut self.raters {
            raters.shown(open, &id);
        }
        self.show(id);
    }

    /// Several raters begin to vote, at the question where they were interrupted, or end it.
    fn toggle_raters(&mut self, pack: &Pack, open: &OpenFile, id: &QuestionId) {
        if self.is_voting() {
            self.raters = self.raters.take().map(Raters::over);
        } else {
            let mut raters = Raters::begin(open.assessment());
            raters.shown(open, id);
            self.raters = Some(raters);
            self.go_on_voting(pack, open);
        }
        self.forms.leave();
        self.reason_of = None;
        self.is_new = true;
    }

    /// A question was answered: no reason for another answer is waited for.
    pub(crate) fn answered(&mut self, id: &QuestionId) {
        if self.reason_of.as_ref() == Some(id) {
            self.reason_of = None;
        }
        if self.agreed.as_ref().is_some_and(|(of, _)| of == id) {
            self.agreed = None;
        }
    }

    /// The reason that was waited for is recorded.
    fn forget_agreed(&mut self, open: &OpenFile) {
        let is_recorded = self.agreed.as_ref().is_some_and(|(id, level)| {
            let assessment = open.assessment();
            assessment.answer(id).and_then(Answer::level) == Some(*level) && is_agreed(open, id)
        });
        if is_recorded {
            self.agreed = None;
        }
    }

    /// The question before or after, among those that the filter lets through and that are found.
    fn neighbour(&self, pack: &Pack, open: &OpenFile, step: Step) -> Option<QuestionId> {
        let current = self.question.as_ref()?;
        let all = questions(pack, open);
        let place = all.iter().position(|it| it.id == *current)?;
        let lets =
            |it: &&&Question| self.is_found(&it.id) && self.filter.lets(it, open, &self.post);
        let next = match step {
            Step::Forward => all.iter().skip(place + 1).find(lets),
            Step::Back => all.iter().take(place).rev().find(lets),
        };
        next.map(|it| it.id.clone())
    }

    /// Asks to go to a question of the list.
    fn ask_for(id: &QuestionId, asks: &mut Asks) {
        asks.push(Ask::Show(crate::ui::asks::Place::Question(id.clone())));
    }
}

/// A field that a key asks for: it is brought on screen when it is drawn next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// What the list is searched for.
    Search,
    /// Why the question does not apply.
    NotApplicable,
    /// Why another level than the median was agreed on.
    Consensus,
    /// The note of the question.
    Note,
}

/// Which neighbour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Forward,
    Back,
}
