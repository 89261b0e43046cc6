//! What every screen says, a line for each thing in reading order, beside texts that were read by a person: a small picture does not show one changed word.

use std::fmt::Write as _;
use std::fs;

use eframe::egui::Role;
use egui_kittest::kittest::NodeT as _;

use super::window::Window;
use crate::support::top;

/// How the words of a screen differ from those that were read; `UPDATE_SNAPSHOTS=1` takes them anew.
pub(super) fn compare(name: &str, window: &Window) -> Option<String> {
    let path = top().join("tests/expected/screens").join(format!("{name}.txt"));
    let now = said(window);
    let before = fs::read_to_string(&path).unwrap_or_default();
    if before == now {
        return None;
    }
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &now).unwrap();
        return None;
    }
    let (mut old, mut new) = (before.lines(), now.lines());
    loop {
        let (expected, found) = (old.next(), new.next());
        if expected != found {
            let [expected, found] = [expected, found].map(|it| it.unwrap_or("(the end)"));
            return Some(format!("{name}.txt: says\n  {found}\nand said\n  {expected}"));
        }
    }
}

/// What is on screen, in reading order, without what was scrolled away.
fn said(window: &Window) -> String {
    let screen = window.harness.ctx.content_rect();
    let mut lines = String::new();
    let mut waiting = vec![window.harness.root()];
    while let Some(node) = waiting.pop() {
        let children: Vec<_> = node.children().collect();
        waiting.extend(children.into_iter().rev());
        let data = node.accesskit_node();
        // Rows of a text are parts of it.
        if data.role() == Role::TextRun || data.bounding_box().is_none() {
            continue;
        }
        if !screen.intersects(node.rect()) {
            continue;
        }
        let names = [data.label(), data.value(), data.data().placeholder().map(str::to_owned)];
        let mut names: Vec<String> = names.into_iter().flatten().collect();
        names.dedup();
        let names = without_place(&names.join(" | ").replace('\n', " / "));
        let name = without_fingerprint(&names);
        if !name.trim().is_empty() {
            writeln!(lines, "{:?}: {name}", data.role()).unwrap();
        }
    }
    lines
}

/// Where the tree lies is another place on every machine, and where that place is long the window
/// itself says less of it.
fn without_place(text: &str) -> String {
    text.replace(&top().join("target/snapshots").display().to_string(), "/…")
}

/// Fingerprints are other ones whenever content or program change.
fn without_fingerprint(text: &str) -> String {
    let is_fingerprint = |word: &str| {
        let digits = word.trim_matches(|it: char| !it.is_ascii_alphanumeric());
        8 <= digits.len() && digits.bytes().all(|it| it.is_ascii_hexdigit())
    };
    let words = text.split(' ').map(|word| if is_fingerprint(word) { "########" } else { word });
    words.collect::<Vec<_>>().join(" ")
}
