//! Everything that touches files: the journal of an assessment, exports, settings, recent files.

mod break_kind;
mod drafts;
mod error;
mod export;
mod failures;
mod folders;
mod history;
mod journal;
mod line;
mod lock;
mod new_folder;
mod own_file;
mod packs;
mod read;
mod reading;
mod recent;
mod record;
mod replay;
mod sealed;
mod settings;
mod system_language;
mod times_back;

pub use break_kind::{Break, BreakKind, change_problem};
pub use drafts::DraftsFile;
pub use error::{NotSavedReason, ReadError, StoreError};
pub use export::{is_there, make_folder, seal, seal_of, write_export};
pub use failures::{note_failure, take_failure};
pub use folders::{Folders, Listed, new_id};
pub use history::History;
pub use journal::{Access, Journal, Notice, Opened, ReadOnlyReason};
pub use new_folder::write_new_folder;
pub use own_file::OwnFile;
pub use packs::{PackFiles, put_pack, read_packs, set_pack_aside};
pub use read::{FOLDER_LIMIT, begins_with, is_same_file, read_file, read_folder};
pub use reading::{
    Bookmark, Highlight, Reading, ReadingChange, ReadingFile, ReadingNotice, SectionNote,
};
pub use recent::{Export, Exported, Recent, RecentFile, RecentSummary};
pub(crate) use record::whole_seconds;
pub use record::{Header, NewFile, Record, RecordKind};
pub use replay::{ChainReport, CutOff, FILE_LIMIT, Replay, replay, verify_chain};
pub use sealed::Sealed;
pub use settings::{Motion, Settings, Theme, WindowPlace};
pub use system_language::system_language;
pub use times_back::{TimesBack, is_back, times_back};
