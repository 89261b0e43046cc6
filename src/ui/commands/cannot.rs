//! Why a command makes no sense now, and where it does.

use super::app_command::AppCommand;
use crate::session::SessionError;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::Screen;
use crate::ui::view_cx::ViewCx;

/// What is done instead of a command that cannot run now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Instead {
    /// It can run on that screen.
    On(Screen),
    /// It can run nowhere now, for this reason.
    Why(String),
}

impl AppCommand {
    /// What is done instead of it; none where it can run.
    pub(crate) fn instead(self, cx: &ViewCx<'_>) -> Option<Instead> {
        if self.can_run(cx) {
            return None;
        }
        let why = |words: String| Some(Instead::Why(words));
        if matches!(self, Self::Read(_)) {
            return Some(Instead::On(Screen::Handbook));
        }
        let Some(open) = cx.open else { return why(cx.tr.menu_screen_needs_assessment()) };
        let changes = !matches!(
            self,
            Self::NextUnanswered | Self::NextQuestion | Self::PreviousQuestion | Self::Filter
        );
        match self {
            Self::NextYear => why(next_year_why(cx, open)),
            _ if changes && !open.is_writable() => why(cx.tr.menu_read_only_nothing_recorded()),
            Self::Undo | Self::Redo => Some(step_instead(self, cx, open)),
            Self::ChangeRaters if !cx.is_voting => why(cx.tr.raters_command_change_not()),
            Self::Confirm if !open.has_unconfirmed() => why(cx.tr.menu_cannot_confirm()),
            _ => Some(Instead::On(Screen::Answers)),
        }
    }
}

/// Why next year's assessment cannot be begun from the open one.
fn next_year_why(cx: &ViewCx<'_>, open: &OpenFile) -> String {
    match open.read_only().filter(|_| open.session.is_partial()) {
        Some(reason) => {
            format!("{} {}", cx.tr.errors_next_year_partial(), reason.message(cx.tr))
        }
        None => cx.tr.menu_cannot_next_year(),
    }
}

/// What is done instead of a step back or forth.
fn step_instead(command: AppCommand, cx: &ViewCx<'_>, open: &OpenFile) -> Instead {
    let session = &open.session;
    let change = if command == AppCommand::Undo { session.can_undo() } else { session.can_redo() };
    let error = match command {
        // There it is seen what would change.
        _ if change.is_some() => return Instead::On(Screen::History),
        AppCommand::Redo => SessionError::NothingToRedo,
        _ if 0 < session.n_set_up() => SessionError::SetUp,
        _ => SessionError::NothingToUndo,
    };
    Instead::Why(error.message(cx.tr))
}
