//! A problem in a content file: where it is, and the mistake; readers give all of them.

use std::fmt;

use super::mistake::{FieldMistake, Mistake};
use super::pack::PACK_FILE;
use super::unread::Doubt;
use crate::i18n::{Language, Tr};

/// What was read, and every problem found on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded<T> {
    /// What could be read.
    pub value: T,
    /// What was wrong, in the order of files.
    pub problems: Vec<Problem>,
}

/// One problem of a pack.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the pack.
    pub file: String,
    /// The line, counted from 1, where one is known.
    pub line: Option<usize>,
    /// The column, counted from 1, where one is known.
    pub column: Option<usize>,
    /// The thing it is about, such as `na-03.evidence-2`; empty where it is the file.
    pub place: String,
    /// What is wrong, and what to do.
    pub mistake: Mistake,
}

impl Problem {
    /// A problem of a whole file.
    pub(super) fn of_file(file: &str, mistake: impl Into<Mistake>) -> Self {
        Self {
            file: file.to_owned(),
            line: None,
            column: None,
            place: String::new(),
            mistake: mistake.into(),
        }
    }

    /// A problem of the version of a pack.
    pub fn of_version(mistake: impl Into<Mistake>) -> Self {
        Self { place: "version".to_owned(), ..Self::of_file(PACK_FILE, mistake) }
    }

    /// Where it is, what is wrong and what to do, for the person.
    pub fn message(&self, tr: &Tr) -> String {
        let mut numbers = String::new();
        for number in [self.line, self.column].into_iter().flatten() {
            numbers.push(':');
            numbers.push_str(&number.to_string());
        }
        let place = if self.place.is_empty() { "" } else { ": " };
        let mistake = self.mistake.message(tr);
        format!("{}{numbers}{place}{}: {mistake}", self.file, self.place)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(&Tr::new(Language::English)))
    }
}

/// Collects the problems of one file and finds the line of an id in it.
pub(super) struct Collector<'a> {
    file: &'a str,
    text: &'a str,
    problems: &'a mut Vec<Problem>,
    /// How much of what the file lists is not known.
    pub(super) doubt: Doubt,
}

impl<'a> Collector<'a> {
    /// A collector for the file of that name and text.
    pub(super) fn new(file: &'a str, text: &'a str, problems: &'a mut Vec<Problem>) -> Self {
        Self { file, text, problems, doubt: Doubt::None }
    }

    /// Takes something that stands in the place of a value that was refused; so much is in doubt with it.
    pub(super) fn or<T>(
        &mut self,
        value: Option<T>,
        instead: Option<T>,
        doubt: Doubt,
    ) -> Option<T> {
        if value.is_none() {
            self.doubt = self.doubt.max(doubt);
        }
        value.or(instead)
    }

    /// Notes a problem of `place`, whose id `id` is looked up for the line.
    pub(super) fn note(&mut self, id: &str, place: &str, mistake: impl Into<Mistake>) {
        let quoted = format!("id: \"{id}\"");
        let line = self.text.lines().position(|line| line.contains(&quoted)).map(|idx| idx + 1);
        self.problems.push(Problem {
            file: self.file.to_owned(),
            line,
            column: None,
            place: place.to_owned(),
            mistake: mistake.into(),
        });
    }

    /// Keeps a good value and notes why a bad one is bad.
    pub(super) fn keep<T, E: Into<FieldMistake>>(
        &mut self,
        id: &str,
        place: &str,
        value: Result<T, E>,
    ) -> Option<T> {
        match value {
            Ok(value) => Some(value),
            Err(error) => {
                let mistake: FieldMistake = error.into();
                self.note(id, place, mistake);
                None
            }
        }
    }

    /// Keeps a value that is there and notes one that is missing.
    pub(super) fn need<T>(&mut self, id: &str, field: &str, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.note(id, &format!("{id}.{field}"), FieldMistake::Missing(field.to_owned()));
        }
        value
    }
}
