//! Reads a Fluent file of content texts (checklists, measures, groups) into plain messages with attributes.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{ErrorKind, ParserError, parse};

/// One message: its value and its attributes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TextMessage {
    /// The line the message begins at, counted from 1.
    pub line: usize,
    /// The text.
    pub value: String,
    /// Attributes such as `why` or `evidence-1`.
    pub attributes: BTreeMap<String, String>,
}

/// A place in a text file that could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextProblem {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub fault: TextFault,
    /// The lines up to the next message that could not be read; empty where all could.
    pub unread: String,
}

/// What is wrong with a text file at a place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextFault {
    /// A line that begins with a dot is no `.name = text`.
    Attribute,
    /// A line belongs to no text.
    Line,
    /// Nothing follows the sign of equality.
    Empty,
    /// Curly brackets, which stand for something else.
    Brackets,
    /// The message of that id is there twice.
    Twice(String),
}

impl TextFault {
    fn of(error: &ParserError, line: &str) -> Self {
        let line = line.trim_start();
        match error.kind {
            _ if line.contains(['{', '}']) => Self::Brackets,
            _ if line.starts_with('.') => Self::Attribute,
            ErrorKind::ExpectedMessageField { .. } => Self::Empty,
            _ => Self::Line,
        }
    }
}

/// Reads every message of a file; all problems are listed, and what could be read is given.
pub fn parse_texts(text: &str) -> (BTreeMap<String, TextMessage>, Vec<TextProblem>) {
    let mut problems = Vec::new();
    let resource = match parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(|error| problem(error, text)));
            resource
        }
    };
    let mut messages = BTreeMap::new();
    let mut lines = text.lines().enumerate();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        let line = line_of(&mut lines, &id);
        let mut plain = |pattern: Option<&Pattern<&str>>| {
            pattern.map(|pattern| plain_text(pattern, line, &mut problems)).unwrap_or_default()
        };
        let value = plain(message.value.as_ref());
        let attributes = message
            .attributes
            .iter()
            .map(|it| (it.id.name.to_owned(), plain(Some(&it.value))))
            .collect();
        if messages.insert(id.clone(), TextMessage { line, value, attributes }).is_some() {
            let fault = TextFault::Twice(id);
            problems.push(TextProblem { line, fault, unread: String::new() });
        }
    }
    (messages, problems)
}

fn problem(error: &ParserError, text: &str) -> TextProblem {
    let unread = error.slice.clone().and_then(|it| text.get(it)).unwrap_or_default();
    let line = line_at(text, error.pos.start);
    let words = text.lines().nth(line - 1).unwrap_or_default();
    TextProblem { line, fault: TextFault::of(error, words), unread: unread.to_owned() }
}

/// Content texts are plain: only text and quoted literals.
fn plain_text(pattern: &Pattern<&str>, line: usize, problems: &mut Vec<TextProblem>) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => *value,
            PatternElement::Placeable { .. } => {
                let fault = TextFault::Brackets;
                problems.push(TextProblem { line, fault, unread: String::new() });
                ""
            }
        })
        .collect()
}

fn line_at(text: &str, position: usize) -> usize {
    1 + text.bytes().take(position).filter(|byte| *byte == b'\n').count()
}

/// The line that a message begins at, behind those before it.
fn line_of<'a>(lines: &mut impl Iterator<Item = (usize, &'a str)>, id: &str) -> usize {
    let begins =
        |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    lines.find(|(_, line)| begins(line)).map_or(1, |(index, _)| index + 1)
}
