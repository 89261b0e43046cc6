//! Reads a Fluent file of content texts (checklists, measures, groups) into plain messages with attributes.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

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
    /// What is wrong, in English, for the linter's output.
    pub what: String,
}

/// Reads every message of a file; all problems are listed, and what could be read is given.
pub fn parse_texts(text: &str) -> (BTreeMap<String, TextMessage>, Vec<TextProblem>) {
    let mut problems = Vec::new();
    let resource = match parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.into_iter().map(|error| TextProblem {
                line: line_at(text, error.pos.start),
                what: error.kind.to_string(),
            }));
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
            problems.push(TextProblem { line, what: format!("{id} is defined twice") });
        }
    }
    (messages, problems)
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
                problems.push(TextProblem {
                    line,
                    what: "a content text holds a placeable { … }".to_owned(),
                });
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
