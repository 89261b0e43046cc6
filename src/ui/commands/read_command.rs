//! Commands of the handbook's reader, with their names and keys.

use eframe::egui::{Key, KeyboardShortcut, Modifiers};

use crate::i18n::Tr;

/// One command of the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ReadCommand {
    /// Look for words.
    Search,
    /// To where one was before.
    Back,
    /// Forward again.
    Forward,
    /// To the chapter before.
    Previous,
    /// To the chapter after.
    Next,
    /// A little down.
    LineDown,
    /// A little up.
    LineUp,
    /// A window down.
    PageDown,
    /// A window up.
    PageUp,
    /// To the beginning of the chapter.
    Begin,
    /// To its end.
    End,
    /// Bookmark the section, or no longer.
    Bookmark,
    /// Highlight the paragraph or what is selected, or no longer.
    Highlight,
    /// Write about the section.
    Note,
    /// A narrower column.
    Narrower,
    /// A wider column.
    Wider,
    /// Everything that was kept.
    Kept,
}

impl ReadCommand {
    /// Every command, in the order of the palette.
    pub(crate) const ALL: [Self; 17] = [
        Self::Search,
        Self::Back,
        Self::Forward,
        Self::Previous,
        Self::Next,
        Self::LineDown,
        Self::LineUp,
        Self::PageDown,
        Self::PageUp,
        Self::Begin,
        Self::End,
        Self::Bookmark,
        Self::Highlight,
        Self::Note,
        Self::Narrower,
        Self::Wider,
        Self::Kept,
    ];

    /// What it is called.
    pub(crate) fn text(self, tr: &Tr) -> String {
        match self {
            Self::Search => tr.handbook_command_search(),
            Self::Back => tr.handbook_command_back(),
            Self::Forward => tr.handbook_command_forward(),
            Self::Previous => tr.handbook_command_previous(),
            Self::Next => tr.handbook_command_next(),
            Self::LineDown => tr.handbook_command_line_down(),
            Self::LineUp => tr.handbook_command_line_up(),
            Self::PageDown => tr.handbook_command_page_down(),
            Self::PageUp => tr.handbook_command_page_up(),
            Self::Begin => tr.handbook_command_begin(),
            Self::End => tr.handbook_command_end(),
            Self::Bookmark => tr.handbook_command_bookmark(),
            Self::Highlight => tr.handbook_command_highlight(),
            Self::Note => tr.handbook_command_note(),
            Self::Narrower => tr.handbook_command_narrower(),
            Self::Wider => tr.handbook_command_wider(),
            Self::Kept => tr.handbook_command_kept(),
        }
    }

    /// The key that gives it; a slash looks for words as well.
    pub(crate) fn shortcut(self) -> Option<KeyboardShortcut> {
        let key = |key| Some(KeyboardShortcut::new(Modifiers::NONE, key));
        let alt = |key| Some(KeyboardShortcut::new(Modifiers::ALT, key));
        match self {
            Self::Search => Some(KeyboardShortcut::new(Modifiers::COMMAND, Key::F)),
            Self::Back => alt(Key::ArrowLeft),
            Self::Forward => alt(Key::ArrowRight),
            Self::Previous => key(Key::P),
            Self::Next => key(Key::N),
            Self::LineDown => key(Key::J),
            Self::LineUp => key(Key::K),
            Self::PageDown => key(Key::PageDown),
            Self::PageUp => key(Key::PageUp),
            Self::Begin => key(Key::Home),
            Self::End => key(Key::End),
            Self::Bookmark => key(Key::M),
            Self::Highlight => key(Key::H),
            Self::Note => key(Key::T),
            Self::Narrower | Self::Wider | Self::Kept => None,
        }
    }
}
