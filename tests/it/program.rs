//! Running the program as a user does: arguments in, exit code, standard output and standard error out.

use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// The moment of every run.
pub(crate) const AT: &str = "2026-11-22T09:00:00Z";

/// What a run gave.
pub(crate) struct Run {
    /// The exit code; none where a signal ended it.
    pub(crate) code: Option<i32>,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

/// A folder to run the program in.
pub(crate) struct Place(TempDir);

impl Place {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// A folder with an assessment `a.skaidra` of core and needs-queues.
    pub(crate) fn with_assessment() -> Self {
        let place = Self::new();
        place.ok("new a.skaidra --institution Utena --kind municipality --scope core,needs-queues");
        place
    }

    /// The folder.
    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file.
    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path().join(name), bytes).unwrap();
    }

    /// Reads a file.
    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path().join(name)).unwrap()
    }

    /// Runs a command line, split at spaces, in English.
    pub(crate) fn run(&self, line: &str) -> Run {
        self.run_in("C", line)
    }

    /// Runs a command line in the language of an environment.
    pub(crate) fn run_in(&self, lang: &str, line: &str) -> Run {
        let is_timeless = line.contains("--at") || line.starts_with("help");
        let output = Command::new(env!("CARGO_BIN_EXE_skaidra"))
            .args(line.split_whitespace())
            .args(if is_timeless { [].as_slice() } else { &["--at", AT] })
            .env("LC_ALL", lang)
            .env("XDG_DATA_HOME", self.path())
            .current_dir(self.path())
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let run =
            Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) };
        assert!(!run.err.contains("panicked"), "{line}: {}", run.err);
        run
    }

    /// Runs a command line that must do its work.
    pub(crate) fn ok(&self, line: &str) -> String {
        let run = self.run(line);
        assert_eq!(run.code, Some(0), "{line}: {}{}", run.out, run.err);
        run.out
    }
}
