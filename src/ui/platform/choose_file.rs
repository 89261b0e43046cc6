//! The system's own file dialog, and whether the system has one at all.

use std::path::PathBuf;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

/// What is looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileWish {
    /// The folder to begin in.
    pub folder: Option<PathBuf>,
    /// The name that is proposed for a new file; none: an existing file is looked for.
    pub new_name: Option<String>,
    /// Whether a folder is looked for.
    pub is_folder: bool,
    /// The endings of the files that fit; all where there are none.
    pub endings: &'static [&'static str],
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileAnswer {
    /// A file was chosen.
    Chosen(PathBuf),
    /// The dialog was closed without a choice.
    GivenUp,
    /// The system has no dialog for files.
    NoDialog,
}

/// The dialog said on its way that it could not be shown.
static FAILED: AtomicBool = AtomicBool::new(false);

/// Asks with the system's own dialog; returns when it is closed.
pub(crate) fn choose(wish: FileWish) -> FileAnswer {
    static LISTENS: Once = Once::new();
    // The dialog tells a missing portal only to the log.
    LISTENS.call_once(|| {
        if log::set_logger(&Listener).is_ok() {
            log::set_max_level(log::LevelFilter::Error);
        }
    });
    FAILED.store(false, Ordering::Relaxed);
    let mut dialog = rfd::FileDialog::new();
    if let Some(folder) = wish.folder {
        dialog = dialog.set_directory(folder);
    }
    if !wish.endings.is_empty() {
        let name: Vec<String> = wish.endings.iter().map(|it| format!("*.{it}")).collect();
        dialog = dialog.add_filter(name.join(", "), wish.endings);
    }
    let path = match wish.new_name {
        Some(name) => dialog.set_file_name(name).save_file(),
        None if wish.is_folder => dialog.pick_folder(),
        None => dialog.pick_file(),
    };
    match path {
        Some(path) => FileAnswer::Chosen(path),
        None if FAILED.load(Ordering::Relaxed) => FileAnswer::NoDialog,
        None => FileAnswer::GivenUp,
    }
}

/// Listens to what the dialog says of itself.
struct Listener;

impl log::Log for Listener {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        metadata.level() == log::Level::Error && metadata.target().starts_with("rfd")
    }

    fn log(&self, record: &log::Record<'_>) {
        if self.enabled(record.metadata()) {
            FAILED.store(true, Ordering::Relaxed);
        }
    }

    fn flush(&self) {}
}
