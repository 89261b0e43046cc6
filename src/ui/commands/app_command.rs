//! Commands of the program: one enum feeds the rail, the foot, the palette and the keys.

use eframe::egui::{Key, KeyboardShortcut, Modifiers};

use super::read_command::ReadCommand;
use crate::i18n::Tr;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::Screen;
use crate::ui::view_cx::ViewCx;

/// A change of the program, not of the assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum AppCommand {
    /// To a screen.
    Go(Screen),
    /// Begin a new assessment.
    New,
    /// Open an assessment or a received plan.
    Open,
    /// Begin next year's assessment from the open one, or from the plan under review.
    NextYear,
    /// Choose what the open assessment is compared with.
    CompareWith,
    /// Check a received plan.
    Review,
    /// Open the worked example.
    Example,
    /// Write a copy elsewhere and go on in it.
    SaveCopy,
    /// Write the questions to be filled in elsewhere.
    SaveForm,
    /// Take the filled questions back.
    TakeForm,
    /// Another person goes on filling in.
    HandOver,
    /// Choose where the export goes.
    ChooseExportPath,
    /// Show the chapter that is read on a projector.
    PresentChapter,
    /// Show the questions of the checklist on a projector.
    PresentQuestions,
    /// Show the dilemmas on a projector.
    PresentDilemmas,
    /// Write the chapter that is read as PDF.
    PrintChapter,
    /// Write the whole handbook as PDF.
    PrintHandbook,
    /// Close the window.
    Quit,
    /// Take the last deed back.
    Undo,
    /// Do the undone deed again.
    Redo,
    /// To the next question without an answer.
    NextUnanswered,
    /// To the next question.
    NextQuestion,
    /// To the question before.
    PreviousQuestion,
    /// Add evidence to the question.
    AddEvidence,
    /// Write the note of the question.
    EditNote,
    /// The question does not apply.
    NotApplicable,
    /// The answer is not known.
    Unknown,
    /// Confirm the answer of the last assessment.
    Confirm,
    /// Several raters vote, or no longer.
    Vote,
    /// Choose who votes.
    ChangeRaters,
    /// Filter the questions, risks or changes.
    Filter,
    /// To the next pane.
    SwitchPane,
    /// Find a command or a question.
    Palette,
    /// Every key with what it does.
    Keys,
    /// The handbook on what is on screen.
    Help,
    /// Anything in the handbook.
    Read(ReadCommand),
    /// Draw larger.
    ZoomIn,
    /// Draw smaller.
    ZoomOut,
    /// Draw at the usual size.
    ZoomReset,
}

impl AppCommand {
    /// Every command but those of the reader, in the order of the palette.
    const ALL: [Self; 46] = [
        Self::NextUnanswered,
        Self::NextQuestion,
        Self::PreviousQuestion,
        Self::AddEvidence,
        Self::EditNote,
        Self::NotApplicable,
        Self::Unknown,
        Self::Confirm,
        Self::Vote,
        Self::ChangeRaters,
        Self::Filter,
        Self::Go(Screen::Start),
        Self::Go(Screen::Answers),
        Self::Go(Screen::Risks),
        Self::Go(Screen::Results),
        Self::Go(Screen::Plan),
        Self::Go(Screen::Compare),
        Self::Go(Screen::Export),
        Self::Go(Screen::Handbook),
        Self::Go(Screen::History),
        Self::Go(Screen::Settings),
        Self::New,
        Self::Open,
        Self::NextYear,
        Self::CompareWith,
        Self::Review,
        Self::Example,
        Self::SaveCopy,
        Self::SaveForm,
        Self::TakeForm,
        Self::HandOver,
        Self::PresentChapter,
        Self::PresentQuestions,
        Self::PresentDilemmas,
        Self::PrintChapter,
        Self::PrintHandbook,
        Self::Quit,
        Self::Undo,
        Self::Redo,
        Self::Help,
        Self::Keys,
        Self::Palette,
        Self::SwitchPane,
        Self::ZoomIn,
        Self::ZoomOut,
        Self::ZoomReset,
    ];

    /// Every command, those of the handbook's reader among them.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().chain(ReadCommand::ALL.into_iter().map(Self::Read))
    }

    /// What it is called.
    pub(crate) fn text(self, tr: &Tr) -> String {
        match self {
            Self::Go(screen) => screen.title(tr),
            Self::New => tr.menu_command_new(),
            Self::Open => tr.menu_command_open(),
            Self::NextYear => tr.repeat_command(),
            Self::CompareWith => tr.compare_command(),
            Self::Review => tr.menu_command_review(),
            Self::Example => tr.menu_command_example(),
            Self::SaveCopy => tr.menu_command_save_copy(),
            Self::SaveForm => tr.form_command_save(),
            Self::TakeForm => tr.form_command_take(),
            Self::HandOver => tr.menu_command_hand_over(),
            Self::ChooseExportPath => tr.dialogs_path_browse(),
            Self::PresentChapter => tr.presentation_command_chapter(),
            Self::PresentQuestions => tr.presentation_command_questions(),
            Self::PresentDilemmas => tr.presentation_command_dilemmas(),
            Self::PrintChapter => tr.print_command_chapter(),
            Self::PrintHandbook => tr.print_command_book(),
            Self::Quit => tr.menu_command_quit(),
            Self::Undo => tr.menu_command_undo(),
            Self::Redo => tr.menu_command_redo(),
            Self::NextUnanswered => tr.menu_command_next_unanswered(),
            Self::NextQuestion => tr.menu_command_next_question(),
            Self::PreviousQuestion => tr.menu_command_previous_question(),
            Self::AddEvidence => tr.menu_command_add_evidence(),
            Self::EditNote => tr.menu_command_edit_note(),
            Self::NotApplicable => tr.menu_command_not_applicable(),
            Self::Unknown => tr.menu_command_unknown(),
            Self::Confirm => tr.repeat_command_confirm(),
            Self::Vote => tr.raters_command(),
            Self::ChangeRaters => tr.raters_command_change(),
            Self::Filter => tr.menu_command_filter(),
            Self::SwitchPane => tr.menu_command_switch_pane(),
            Self::Palette => tr.menu_command_palette(),
            Self::Keys => tr.menu_command_keys(),
            Self::Help => tr.menu_command_help(),
            Self::Read(command) => command.text(tr),
            Self::ZoomIn => tr.menu_command_zoom_in(),
            Self::ZoomOut => tr.menu_command_zoom_out(),
            Self::ZoomReset => tr.menu_command_zoom_reset(),
        }
    }

    /// The key that gives it.
    pub(crate) fn shortcut(self) -> Option<KeyboardShortcut> {
        let key = |key| Some(KeyboardShortcut::new(Modifiers::NONE, key));
        let ctrl = |key| Some(KeyboardShortcut::new(Modifiers::COMMAND, key));
        match self {
            Self::New => ctrl(Key::N),
            Self::Open => ctrl(Key::O),
            Self::Quit => ctrl(Key::Q),
            Self::SaveCopy => Some(KeyboardShortcut::new(COMMAND_SHIFT, Key::S)),
            Self::Undo => ctrl(Key::Z),
            Self::Redo => Some(KeyboardShortcut::new(COMMAND_SHIFT, Key::Z)),
            Self::NextUnanswered => key(Key::Enter),
            Self::NextQuestion => key(Key::ArrowRight),
            Self::PreviousQuestion => key(Key::ArrowLeft),
            Self::AddEvidence => key(Key::E),
            Self::EditNote => key(Key::T),
            Self::NotApplicable => key(Key::N),
            Self::Unknown => key(Key::Questionmark),
            Self::Confirm => key(Key::C),
            Self::Vote => key(Key::V),
            Self::Filter => ctrl(Key::F),
            Self::SwitchPane => key(Key::F6),
            Self::Palette => ctrl(Key::K),
            Self::PresentChapter => key(Key::F5),
            Self::Help => key(Key::F1),
            Self::Read(command) => command.shortcut(),
            Self::ZoomIn => ctrl(Key::Plus),
            Self::ZoomOut => ctrl(Key::Minus),
            Self::ZoomReset => ctrl(Key::Num0),
            Self::Go(_)
            | Self::Keys
            | Self::ChangeRaters
            | Self::NextYear
            | Self::CompareWith
            | Self::Review
            | Self::Example
            | Self::SaveForm
            | Self::TakeForm
            | Self::HandOver
            | Self::ChooseExportPath
            | Self::PresentQuestions
            | Self::PresentDilemmas
            | Self::PrintChapter
            | Self::PrintHandbook => None,
        }
    }

    /// What its key gives on the screen: that of the projector shows the questions where they are answered.
    pub(crate) fn by_key(self, cx: &ViewCx<'_>) -> Self {
        let is_answering = cx.screen == Screen::Answers && cx.open.is_some();
        if self == Self::PresentChapter && is_answering { Self::PresentQuestions } else { self }
    }

    /// Whether its key belongs to the questions.
    pub(crate) fn is_for_answers(self) -> bool {
        matches!(
            self,
            Self::NextUnanswered
                | Self::NextQuestion
                | Self::PreviousQuestion
                | Self::AddEvidence
                | Self::EditNote
                | Self::NotApplicable
                | Self::Unknown
                | Self::Confirm
                | Self::Vote
                | Self::ChangeRaters
                | Self::Filter
        )
    }

    /// Whether it makes sense now; where it does not it is shown grey, never hidden.
    pub(crate) fn can_run(self, cx: &ViewCx<'_>) -> bool {
        let open = cx.open;
        let is_answering = cx.screen == Screen::Answers && open.is_some();
        let can_answer = is_answering && open.is_some_and(OpenFile::is_writable);
        match self {
            Self::Go(screen) => !screen.needs_assessment() || open.is_some(),
            // Where nothing can be changed, taking back says why.
            Self::SaveCopy | Self::CompareWith | Self::SaveForm | Self::TakeForm => open.is_some(),
            Self::HandOver => open.is_some_and(OpenFile::is_writable),
            Self::NextYear => cx.last_year.is_some(),
            Self::Confirm => can_answer && open.is_some_and(OpenFile::has_unconfirmed),
            // What would change cannot be seen there.
            Self::Undo | Self::Redo if !cx.is_at_open() => false,
            Self::Undo => {
                open.is_some_and(|it| it.is_writable() && it.session.can_undo().is_some())
            }
            Self::Redo => {
                open.is_some_and(|it| it.is_writable() && it.session.can_redo().is_some())
            }
            Self::NextUnanswered | Self::NextQuestion | Self::PreviousQuestion => is_answering,
            Self::Filter => {
                let has_list = matches!(cx.screen, Screen::History | Screen::Risks);
                is_answering || (has_list && open.is_some())
            }
            Self::ChangeRaters => can_answer && cx.is_voting,
            Self::AddEvidence
            | Self::EditNote
            | Self::NotApplicable
            | Self::Unknown
            | Self::Vote => can_answer,
            Self::Read(_) => cx.screen == Screen::Handbook,
            _ => true,
        }
    }
}

const COMMAND_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
