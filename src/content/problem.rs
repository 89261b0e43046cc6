//! A problem in a content file: what, where, and a way out; readers give all of them.

use std::fmt;

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
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub hint: String,
}

impl Problem {
    /// A problem of a whole file.
    pub(super) fn of_file(file: &str, what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: None,
            column: None,
            place: String::new(),
            what: what.into(),
            hint: hint.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(column) = self.column {
            write!(f, ":{column}")?;
        }
        f.write_str(": ")?;
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        write!(f, "{} (hint: {})", self.what, self.hint)
    }
}

/// Collects the problems of one file and finds the line of an id in it.
pub(super) struct Collector<'a> {
    file: &'a str,
    text: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Collector<'a> {
    /// A collector for the file of that name and text.
    pub(super) fn new(file: &'a str, text: &'a str, problems: &'a mut Vec<Problem>) -> Self {
        Self { file, text, problems }
    }

    /// Notes a problem of `place`, whose id `id` is looked up for the line.
    pub(super) fn note(
        &mut self,
        id: &str,
        place: &str,
        what: impl Into<String>,
        hint: impl Into<String>,
    ) {
        let quoted = format!("id: \"{id}\"");
        let line = self.text.lines().position(|line| line.contains(&quoted)).map(|idx| idx + 1);
        self.problems.push(Problem {
            file: self.file.to_owned(),
            line,
            column: None,
            place: place.to_owned(),
            what: what.into(),
            hint: hint.into(),
        });
    }

    /// Keeps a good value and notes why a bad one is bad.
    pub(super) fn keep<T, E: fmt::Display>(
        &mut self,
        id: &str,
        place: &str,
        value: Result<T, E>,
        hint: &str,
    ) -> Option<T> {
        match value {
            Ok(value) => Some(value),
            Err(error) => {
                self.note(id, place, error.to_string(), hint);
                None
            }
        }
    }

    /// Keeps a value that is there and notes one that is missing.
    pub(super) fn need<T>(&mut self, id: &str, field: &str, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.note(
                id,
                &format!("{id}.{field}"),
                "the field is missing",
                format!("add `{field}: …`"),
            );
        }
        value
    }
}

/// Reads a RON file; a syntax error gives its line and column.
pub(super) fn read_ron<T: serde::de::DeserializeOwned>(
    file: &str,
    text: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    match options.from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            problems.push(Problem {
                file: file.to_owned(),
                line: Some(error.span.start.line),
                column: Some(error.span.start.col),
                place: String::new(),
                what: error.code.to_string(),
                hint: "compare with a built-in file of the same kind".to_owned(),
            });
            None
        }
    }
}
