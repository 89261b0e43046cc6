//! What the program itself did wrong: a line each in a file beside its data, and a mark until a window has said it.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

/// Notes a failure. Who fails already does not fail once more over the note: what cannot be written is left.
pub fn note_failure(file: &Path, at: Timestamp, what: &str) {
    if let Some(folder) = file.parent() {
        drop(fs::create_dir_all(folder));
    }
    let line: Vec<&str> = what.split_whitespace().collect();
    if let Ok(mut notes) = OpenOptions::new().create(true).append(true).open(file) {
        drop(writeln!(notes, "{at} {}", line.join(" ")));
        drop(notes.sync_all());
    }
    drop(File::create(mark(file)));
}

/// Whether a failure was noted that no window has said yet; it counts as said from now on.
pub fn take_failure(file: &Path) -> bool {
    fs::remove_file(mark(file)).is_ok()
}

fn mark(file: &Path) -> PathBuf {
    file.with_extension("unsaid")
}
