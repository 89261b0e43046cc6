//! What several checks share: the source tree as text, and running the program.

use std::fs;
use std::path::{Path, PathBuf};

/// One source file.
pub(crate) struct Source {
    /// Its path from the top, with forward slashes.
    pub(crate) path: String,
    /// Its text.
    pub(crate) text: String,
}

impl Source {
    /// Whether it is the file or below the folder of that layer.
    pub(crate) fn is_in(&self, layer: &str) -> bool {
        self.path == format!("src/{layer}.rs") || self.path.starts_with(&format!("src/{layer}/"))
    }

    /// Lines that are not comments, with their numbers, up to the file's own tests.
    pub(crate) fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .take_while(|(_, line)| line.trim() != "mod tests {")
            .map(|(idx, line)| (idx + 1, line))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

/// Every Rust file below a folder of the project, sorted; tests that stand in files of their own are left out.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    let mut paths = Vec::new();
    collect(&top().join(folder), "rs", &mut paths);
    let mut all: Vec<Source> = paths
        .into_iter()
        .map(|path| Source { text: fs::read_to_string(&path).unwrap(), path: relative(&path) })
        .filter(|it| !it.path.contains("/tests/") && !it.path.ends_with("/tests.rs"))
        .collect();
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

/// Every file with an ending below a folder of the project.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    collect(&top().join(folder), ending, &mut paths);
    paths.sort();
    paths
}

/// The top of the project.
pub(crate) fn top() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of a pack: the example that the program writes, or one of the fixtures.
pub(crate) fn pack(name: &str) -> PathBuf {
    match name {
        "building-permits" => top().join("assets/example-pack"),
        other => top().join("tests/fixtures/packs").join(other),
    }
}

/// A path from the top, with forward slashes.
pub(crate) fn relative(path: &Path) -> String {
    path.strip_prefix(top()).unwrap().to_string_lossy().replace('\\', "/")
}

fn collect(folder: &Path, ending: &str, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, ending, paths);
        } else if path.extension().is_some_and(|it| it == ending) {
            paths.push(path);
        }
    }
}
