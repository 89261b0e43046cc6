//! One file of texts: what is missing in it, what nothing reads, and where both are one slip of the pen.

use std::collections::{BTreeMap, BTreeSet};

use crate::i18n::{TextFault, TextMessage, TextProblem, parse_texts};

use super::super::mistake::{FileMistake, TextMistake};
use super::super::near::nearest;
use super::super::problem::Problem;
use super::text_lines::{Lines, Slip};

/// What a message must have beside its value, with the longest length in characters.
pub(super) type Shape = &'static [(&'static str, usize)];
/// The messages that a file must hold.
pub(super) type Wanted = BTreeMap<String, Shape>;
/// Ids as they are written, with those that are meant.
pub(super) type Meant = BTreeMap<String, String>;

/// A file of texts that was read.
pub(super) struct TextFile {
    /// Its name without folder and ending.
    pub(super) stem: String,
    /// Where it is.
    pub(super) path: String,
    /// What could be read.
    pub(super) messages: BTreeMap<String, TextMessage>,
    /// Texts under another id than the one that is missing.
    pub(super) misnamed: Meant,
    wanted: Wanted,
    broken: Vec<TextProblem>,
    missing: Vec<String>,
    unused: Vec<String>,
    /// Ids that are there twice, with the missing one that one of both is for.
    twice: Meant,
    /// Lines that were read otherwise than they are written.
    slips: Vec<Slip>,
    /// Whether slips are looked for, as in packs of one's own.
    is_own: bool,
}

/// What is known of the pack that a file belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Of {
    /// It is a pack of one's own.
    pub(super) is_own: bool,
    /// All is known of which the file speaks, so that one more text is for nothing.
    pub(super) has_all: bool,
}

impl TextFile {
    /// Reads a file that should hold what is wanted.
    pub(super) fn new(stem: &str, path: &str, text: &str, wanted: Wanted, of: Of) -> Self {
        let lines = if of.is_own { Lines::mended(text, &wanted) } else { Lines::of(text) };
        let (messages, broken) = parse_texts(&lines.text);
        let is_unused =
            |id: &&String| of.has_all && !wanted.contains_key(*id) && !id.starts_with("group-");
        let unused = messages.keys().filter(is_unused).cloned().collect();
        let missing = missing(&wanted, &messages, &broken);
        let mut file = Self {
            stem: stem.to_owned(),
            path: path.to_owned(),
            messages,
            misnamed: Meant::new(),
            wanted,
            broken,
            missing,
            unused,
            twice: Meant::new(),
            slips: lines.slips,
            is_own: of.is_own,
        };
        if of.is_own {
            file.find_slips();
        }
        file
    }

    /// Sees what is missing and what is too much as one where it may be.
    fn find_slips(&mut self) {
        for problem in &self.broken {
            let TextFault::Twice(id) = &problem.fault else { continue };
            if let Some(meant) = self.meant(id, &self.missing) {
                self.missing.retain(|it| *it != meant);
                self.twice.insert(id.clone(), meant);
            }
        }
        let is_alone = self.unused.len() == 1;
        for id in std::mem::take(&mut self.unused) {
            let meant = self.meant(&id, &self.missing);
            let is_only = |it: &String| is_alone || nearest(&id, [it.as_str()]).is_some();
            let Some(meant) = meant.filter(is_only) else {
                self.unused.push(id);
                continue;
            };
            self.missing.retain(|it| *it != meant);
            self.misnamed.insert(id, meant);
        }
    }

    /// The missing text that a message may be: the nearest of its kind, or the only one.
    fn meant(&self, id: &str, missing: &[String]) -> Option<String> {
        let message = self.messages.get(id)?;
        let fits = |it: &&String| {
            let shape = self.wanted.get(*it).copied().unwrap_or_default();
            let mut names = message.attributes.keys();
            names.all(|name| shape.iter().any(|(it, _)| it == name))
        };
        let all: Vec<&str> = missing.iter().filter(fits).map(String::as_str).collect();
        let only = all.first().copied().filter(|_| all.len() == 1);
        nearest(id, all.iter().copied()).or(only).map(str::to_owned)
    }

    /// Notes what is wrong with it; slips that every language has are told where the ids are.
    pub(super) fn note(&self, told: &Meant, problems: &mut Vec<Problem>) {
        let mut note = |line: Option<usize>, place: &str, mistake: TextMistake| {
            let problem = Problem::of_file(&self.path, mistake);
            problems.push(Problem { line, place: place.to_owned(), ..problem });
        };
        for Slip { line, place, mistake } in &self.slips {
            note(Some(*line), place, mistake.clone());
        }
        for id in &self.missing {
            note(None, id, TextMistake::Missing);
        }
        let line = |id: &String| self.messages.get(id).map(|it| it.line);
        for id in &self.unused {
            note(line(id), id, TextMistake::Unused);
        }
        for (id, meant) in self.misnamed.iter().filter(|(id, _)| !told.contains_key(*id)) {
            note(line(id), id, TextMistake::OtherId(meant.clone()));
        }
        for (id, shape) in &self.wanted {
            if let Some(message) = self.messages.get(id) {
                self.message(id, message, shape, &mut note);
            }
        }
        let untold = self.broken.iter().filter(|it| !self.is_told(it));
        problems.extend(untold.map(|it| self.syntax(it)));
    }

    fn syntax(&self, broken: &TextProblem) -> Problem {
        let (place, meant) = match &broken.fault {
            TextFault::Twice(id) => (id.as_str(), self.twice.get(id)),
            _ => ("", None),
        };
        let mistake = match meant {
            Some(meant) => TextMistake::TwiceFor(meant.clone()).into(),
            None => FileMistake::Fluent(broken.fault.clone()).into(),
        };
        Problem {
            file: self.path.clone(),
            line: Some(broken.line),
            column: None,
            place: place.to_owned(),
            mistake,
        }
    }

    fn message(
        &self,
        id: &str,
        message: &TextMessage,
        shape: Shape,
        note: &mut impl FnMut(Option<usize>, &str, TextMistake),
    ) {
        let line = Some(message.line);
        let at = |name: &str| format!("{id}.{name}");
        let mut missing = Vec::new();
        for (name, longest) in shape {
            let (place, value) = match *name {
                "" => (id.to_owned(), Some(&message.value)),
                name => (at(name), message.attributes.get(name)),
            };
            match value.map(|it| it.chars().count()) {
                None | Some(0) if name.is_empty() => note(line, &place, TextMistake::Missing),
                None | Some(0) => missing.push(*name),
                Some(n) if *longest < n => {
                    note(line, &place, TextMistake::TooLong { n, longest: *longest });
                }
                Some(_) => {}
            }
        }
        let known: BTreeSet<&str> = shape.iter().map(|(name, _)| *name).collect();
        let names = message.attributes.keys().map(String::as_str);
        let unused: Vec<&str> = names.filter(|it| !known.contains(it)).collect();
        let is_only = unused.len() == 1 && missing.len() == 1;
        for name in unused {
            let meant = nearest(name, missing.iter().copied());
            let meant = meant.or_else(|| missing.first().copied().filter(|_| is_only));
            match meant.filter(|_| self.is_own) {
                Some(meant) => {
                    missing.retain(|it| *it != meant);
                    note(line, &at(name), TextMistake::OtherAttribute(meant.to_owned()));
                }
                None if self.is_of_missing(name) => {}
                None => note(line, &at(name), TextMistake::UnusedAttribute),
            }
        }
        let is_twice =
            |it: &TextProblem| matches!(&it.fault, TextFault::Twice(twice) if twice == id);
        if self.is_cut(message) || self.broken.iter().any(is_twice) {
            return;
        }
        for name in missing {
            note(line, &at(name), TextMistake::Missing);
        }
    }

    /// Whether an attribute may be one of a text that is missing, whose first line got lost.
    fn is_of_missing(&self, name: &str) -> bool {
        let mut shapes = self.missing.iter().filter_map(|it| self.wanted.get(it));
        self.is_own && shapes.any(|it| it.iter().any(|(it, _)| *it == name))
    }

    /// Whether what could not be read goes on from a text that is missing, whose first line got lost.
    fn is_told(&self, broken: &TextProblem) -> bool {
        let is_first = self.messages.values().all(|it| broken.line < it.line);
        let is_attribute = broken.unread.trim_start().starts_with('.');
        self.is_own && is_first && is_attribute && !self.missing.is_empty()
    }

    /// Whether what could not be read stands where a message goes on.
    fn is_cut(&self, message: &TextMessage) -> bool {
        let lines = self.messages.values().map(|it| it.line);
        let next = lines.filter(|it| message.line < *it).min().unwrap_or(usize::MAX);
        let is_of = |it: &TextProblem| message.line < it.line && it.line < next;
        let begins_another = |it: &TextProblem| self.wanted.keys().any(|id| begins(&it.unread, id));
        self.broken.iter().any(|it| !it.unread.is_empty() && is_of(it) && !begins_another(it))
    }
}

/// The wanted messages that are not there; what could not be read is written all the same.
fn missing(
    wanted: &Wanted,
    messages: &BTreeMap<String, TextMessage>,
    broken: &[TextProblem],
) -> Vec<String> {
    let lines = || broken.iter().flat_map(|it| it.unread.lines());
    let is_missing =
        |id: &&String| !messages.contains_key(*id) && !lines().any(|it| begins(it, id));
    let mut missing: Vec<String> = wanted.keys().filter(is_missing).cloned().collect();
    // One whose own id is mistyped so that it cannot be read.
    for line in lines().filter(|it| !it.trim_start().starts_with('.')) {
        let head = line.split('=').next().unwrap_or_default().trim();
        let meant = nearest(head, missing.iter().map(String::as_str)).map(str::to_owned);
        missing.retain(|it| Some(it) != meant.as_ref());
    }
    missing
}

/// Whether a line begins with an id, whatever follows it.
fn begins(line: &str, id: &str) -> bool {
    let rest = line.strip_prefix(id);
    rest.is_some_and(|it| !it.starts_with(|it: char| it.is_alphanumeric() || it == '-'))
}
