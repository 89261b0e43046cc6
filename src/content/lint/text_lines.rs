//! Lines of texts that are taken into the text above them because of one sign: read as they are meant, and noted.

use std::collections::BTreeMap;

use crate::i18n::{TextMessage, parse_texts};

use super::super::mistake::TextMistake;
use super::super::near::nearest;
use super::text_file::Wanted;

/// A line that is read otherwise than it is written.
pub(super) struct Slip {
    /// The line, counted from 1.
    pub(super) line: usize,
    /// Whose text it is.
    pub(super) place: String,
    /// What is wrong with it.
    pub(super) mistake: TextMistake,
}

/// The text of a file.
pub(super) struct Lines {
    /// All lines.
    pub(super) text: String,
    /// Those that are written otherwise.
    pub(super) slips: Vec<Slip>,
}

impl Lines {
    /// As they are written.
    pub(super) fn of(text: &str) -> Self {
        Self { text: text.to_owned(), slips: Vec::new() }
    }

    /// As they are meant: what is wanted and missing may begin a line that lacks a dot or has spaces before it.
    pub(super) fn mended(text: &str, wanted: &Wanted) -> Self {
        let messages = parse_texts(text).0;
        let mut mended = Self { text: String::new(), slips: Vec::new() };
        let mut current = "";
        for (idx, line) in text.lines().enumerate() {
            let head = line.split_once('=').map(|(head, _)| head.trim());
            let is_missing = |it: &&str| !messages.contains_key(*it) && wanted.contains_key(*it);
            let is_indented = line.starts_with([' ', '\t']);
            if let Some(id) = head.filter(|_| is_indented).filter(is_missing) {
                current = id;
                mended.slip(idx, id.to_owned(), TextMistake::Indented);
                mended.push(line.trim_start());
                continue;
            }
            if let Some(id) = head.filter(|_| !is_indented).filter(|it| wanted.contains_key(*it)) {
                current = id;
            }
            let name = head.and_then(|it| lacking(it, current, wanted, &messages));
            match name.and_then(|it| Some((it, line.split_once('=')?.1))) {
                Some((name, rest)) => {
                    let place = format!("{current}.{name}");
                    mended.slip(idx, place, TextMistake::NoDot(name.to_owned()));
                    mended.push(&format!("    .{name} ={rest}"));
                }
                None => mended.push(line),
            }
        }
        mended
    }

    fn push(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn slip(&mut self, idx: usize, place: String, mistake: TextMistake) {
        self.slips.push(Slip { line: idx + 1, place, mistake });
    }
}

/// The attribute that a message lacks and a line without a dot begins with.
fn lacking<'a>(
    head: &str,
    id: &str,
    wanted: &'a Wanted,
    messages: &BTreeMap<String, TextMessage>,
) -> Option<&'a str> {
    if head.starts_with('.') || wanted.contains_key(head) {
        return None;
    }
    let (message, shape) = (messages.get(id)?, wanted.get(id)?);
    let lacks = |it: &&str| !it.is_empty() && !message.attributes.contains_key(*it);
    let names = || shape.iter().map(|(name, _)| *name).filter(lacks);
    let bare = head.rsplit('.').next().unwrap_or_default().trim();
    names().find(|it| *it == bare).or_else(|| nearest(bare, names()))
}
