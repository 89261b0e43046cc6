//! What views ask for: they never change anything themselves.

use std::path::PathBuf;

use super::commands::app_command::AppCommand;
use super::dialogs::PathPurpose;
use super::screens::{Screen, Setting};
use super::typed::fields::Field;
use super::view_model::progress::Filter;
use super::view_model::recorded::Written;
use super::view_model::untraceable::Amiss;
use crate::domain::{ActionId, Change, HandbookRef, PackId, QuestionId, Ratings, RiskId};
use crate::i18n::Language;
use crate::sheet::TakenCounts;
use crate::store::{Motion, ReadingChange, Theme};

/// One thing a view asks for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Ask {
    /// A change of the assessment.
    Change(Box<Change>),
    /// A change of the program.
    Command(AppCommand),
    /// To go somewhere.
    Show(Place),
    /// To go on with the presentation that was left last.
    GoOn,
    /// To open an assessment or a received plan.
    Open(PathBuf),
    /// To go on with an assessment that was open last, where there is something to do.
    Continue(PathBuf),
    /// To open what a dialog was given; where that fails the dialog says why.
    OpenChosen(PathPurpose, PathBuf),
    /// To take a file off the list of recent ones.
    Forget(PathBuf),
    /// To make a new assessment with these first changes.
    Create(Vec<Change>),
    /// To begin next year's assessment, with the post of whoever fills it in where that was asked for.
    NextYear(LastYear, Ratings, Option<String>),
    /// To compare the open assessment with the one in a file.
    CompareWith(PathBuf),
    /// To compare the received plan with the one in a file.
    CompareReceived(PathBuf),
    /// To ask for a folder with checklists of one's own.
    ChoosePack,
    /// To ask where the example of such a folder goes.
    ChooseExamplePack,
    /// To write the example of such a folder, with a description.
    WriteExamplePack(PathBuf),
    /// To put the pack in a folder beside the built-in one.
    AddPack(PathBuf),
    /// To take the pack of that id out of use.
    RemovePack(PackId),
    /// To ask what the received plan is compared with.
    ChooseReceived,
    /// To write a copy and go on in it.
    SaveCopy(PathBuf),
    /// To write the questions to be filled in elsewhere.
    SaveForm(PathBuf),
    /// To read filled questions and tell what they would change.
    ReadForm(PathBuf),
    /// To ask for other filled questions, from where those of that path are.
    OtherForm(PathBuf),
    /// To take what filled questions change.
    TakeForm(Vec<Change>, TakenCounts, String),
    /// To write the export as the export screen says.
    Export(PathBuf),
    /// To write the export to this path when it is written.
    ExportPath(PathBuf),
    /// To write the chapter that is read, as PDF.
    PrintChapter(PathBuf),
    /// To write the whole handbook, as PDF.
    PrintHandbook(PathBuf),
    /// To open the assessment that a received plan carries.
    OpenReceived,
    /// To go on in a copy of it that is there already.
    OpenCopy(PathBuf),
    /// To undo or redo until so many deeds are left to undo.
    UndoTo(usize),
    /// To speak another language.
    Language(Language),
    /// To look different.
    Theme(Theme),
    /// To draw everything at this scale.
    Zoom(f32),
    /// To record changes of the open file for this post.
    Post(String),
    /// To record changes for this post where a file knows none.
    OwnPost {
        /// The post.
        post: String,
        /// The name of the institution where it is.
        at: String,
    },
    /// To ask who fills in a copy of a received plan.
    ChoosePost,
    /// Nobody is named who changes a copy, so what waited for that is given up.
    OnlyRead,
    /// To set the handbook in a column of this width.
    ReadingWidth(f32),
    /// A deed of a reader of the handbook.
    Reading(ReadingChange),
    /// To ask where marks and notes on the handbook go.
    ChooseKeptPath,
    /// To write marks and notes on the handbook.
    SaveKept(PathBuf),
    /// To look for words in the text of the handbook.
    SearchHandbook(String),
    /// To say something at the foot of the window.
    Say(String),
    /// To say what a source is, and its address.
    SaySource(String, String),
    /// To say why nothing can be changed, once however often it is tried.
    SayReadOnly(String),
    /// To open the file anew, which could only be read.
    OpenAgain,
    /// To try again what could not be put on disk.
    RetryUnsaved,
    /// To give up what could not be put on disk.
    DropUnsaved,
    /// To open an assessment and ask how next year's begins from it.
    NextYearOf(PathBuf),
    /// To give up the new assessment that was begun and not made.
    DropBegun,
    /// To show the tour of the first start again.
    ShowTour,
    /// To put the tour away.
    EndTour,
    /// To let things move, or not.
    Motion(Motion),
    /// To open or close the handbook beside the question where it has no room of its own.
    ToggleHandbook,
    /// To copy a piece of evidence, at this place of a question's list, to other questions.
    CopyEvidence(QuestionId, usize),
    /// To ask where a piece of evidence, at this place of a question's list, is removed.
    RemoveEvidence(QuestionId, usize),
    /// Show which answers of last year can be confirmed together.
    ConfirmTogether(Together),
}

/// The answers of last year that can be confirmed together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Together {
    /// Those that stand on evidence of today, or need none.
    pub fresh: Vec<QuestionId>,
    /// Those that stand on evidence that counts, but is older than the last 12 months that their questions ask about.
    pub older: Vec<QuestionId>,
}

/// What next year's assessment begins from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum LastYear {
    /// The open assessment.
    #[default]
    Open,
    /// The received plan.
    Received,
}

/// A place in the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// A screen as it was left.
    Screen(Screen),
    /// A question.
    Question(QuestionId),
    /// The question where answering goes on.
    Unanswered,
    /// A piece of evidence, at this place of a question's list, in the field of what is amiss with it.
    Evidence(QuestionId, usize, Amiss),
    /// What was begun at a question and is not recorded.
    Unfinished(QuestionId),
    /// What was written to a question.
    Written(QuestionId, Written),
    /// The questions with evidence that nobody can find, and the form of the first piece.
    Untraceable,
    /// The questions whose answers wait to be confirmed.
    ToConfirm,
    /// A risk.
    Risk(RiskId),
    /// What was begun at a risk and is not recorded.
    UnfinishedRisk(RiskId),
    /// An action of the plan.
    Action(ActionId),
    /// A field of the plan itself.
    PlanField(Field),
    /// The questions that a filter lets through.
    Filtered(Filter),
    /// A section of the handbook.
    Handbook(HandbookRef),
    /// Every source of the handbook.
    Sources,
    /// A setting of the program or of the open assessment.
    Setting(Setting),
    /// Where the assessment before is chosen.
    Previous,
}

/// Everything asked for in one frame, in order.
#[derive(Debug, Default)]
pub(super) struct Asks(Vec<Ask>);

impl Asks {
    /// Asks for anything.
    pub(super) fn push(&mut self, ask: Ask) {
        self.0.push(ask);
    }

    /// Asks for a change of the assessment.
    pub(super) fn change(&mut self, change: Change) {
        self.push(Ask::Change(Box::new(change)));
    }

    /// Asks for changes of the assessment, in order.
    pub(super) fn changes(&mut self, changes: impl IntoIterator<Item = Change>) {
        changes.into_iter().for_each(|change| self.change(change));
    }

    /// Asks for a change of the program.
    pub(super) fn command(&mut self, command: AppCommand) {
        self.push(Ask::Command(command));
    }

    /// Asks to go somewhere.
    pub(super) fn show(&mut self, place: Place) {
        self.push(Ask::Show(place));
    }

    /// Takes everything asked for.
    pub(super) fn take(&mut self) -> Vec<Ask> {
        std::mem::take(&mut self.0)
    }
}
