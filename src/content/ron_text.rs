//! Reads a RON file; what is wrong with it is told at its line and column, a decimal comma first and read as the point that is meant.

use ron::error::{Error, SpannedError};
use serde::de::DeserializeOwned;

use super::mistake::{FieldMistake, Mistake, SyntaxMistake};
use super::problem::Problem;

/// The one field whose number has decimals.
const WITH_DECIMALS: &str = "strength";
/// How files of the three kinds begin.
const KINDS: [&str; 3] = ["Checklist", "Measures", "Pack"];

/// Reads a RON file; a syntax error gives its line and column.
pub(super) fn read_ron<T: DeserializeOwned>(
    file: &str,
    text: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let error = match parse(text) {
        Ok(value) => return Some(value),
        Err(error) => error,
    };
    let mut note = |(line, column), mistake| {
        let problem = Problem::of_file(file, mistake);
        problems.push(Problem { line: Some(line), column: Some(column), ..problem });
    };
    let mut chars: Vec<char> = text.chars().collect();
    let commas = decimal_commas(&chars);
    if commas.is_empty() {
        note(place_of(&error), mistake(&error, &chars));
        return None;
    }
    for (idx, number) in commas {
        note(place_at(&chars, idx), SyntaxMistake::DecimalComma(number).into());
        if let Some(comma) = chars.get_mut(idx) {
            *comma = '.';
        }
    }
    // Points in the place of commas move nothing.
    let meant: String = chars.iter().collect();
    parse(&meant).map_err(|error| note(place_of(&error), mistake(&error, &chars))).ok()
}

fn parse<T: DeserializeOwned>(text: &str) -> Result<T, SpannedError> {
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(text)
}

/// Line and column, counted from 1.
type Place = (usize, usize);

fn place_of(error: &SpannedError) -> Place {
    (error.span.start.line, error.span.start.col)
}

fn place_at(chars: &[char], idx: usize) -> Place {
    let before = chars.get(..idx).unwrap_or_default();
    let line = before.iter().filter(|it| **it == '\n').count() + 1;
    (line, before.iter().rev().take_while(|it| **it != '\n').count() + 1)
}

/// The character at a place.
fn char_at(chars: &[char], (line, column): Place) -> Option<char> {
    let line = chars.split(|it| *it == '\n').nth(line.checked_sub(1)?)?;
    line.get(column.checked_sub(1)?).copied()
}

/// What was missed, in our words where they say it.
fn mistake(error: &SpannedError, chars: &[char]) -> Mistake {
    let is_digits = |it: &str| it.starts_with(|it: char| it.is_ascii_digit());
    let found = match &error.code {
        // What follows the comma of `2,5` is taken for the name of a field.
        Error::SuggestRawIdentifier(it) if is_digits(it) => SyntaxMistake::WholeNumber,
        Error::ExpectedComma if char_at(chars, place_of(error)) == Some('.') => {
            SyntaxMistake::WholeNumber
        }
        Error::ExpectedInteger
        | Error::IntegerOutOfBounds
        | Error::InvalidIntegerDigit { .. }
        | Error::UnderscoreAtBeginning => SyntaxMistake::WholeNumber,
        Error::ExpectedFloat | Error::FloatUnderscore => SyntaxMistake::Number,
        Error::ExpectedComma => SyntaxMistake::Comma,
        Error::ExpectedArray => SyntaxMistake::Sign("["),
        Error::ExpectedArrayEnd => SyntaxMistake::Sign("]"),
        Error::ExpectedMapColon => SyntaxMistake::Sign(":"),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => SyntaxMistake::Sign(")"),
        Error::ExpectedStructLike => SyntaxMistake::Sign("("),
        Error::ExpectedNamedStructLike(name)
        | Error::ExpectedDifferentStructName { expected: name, .. } => {
            begin(name).unwrap_or(SyntaxMistake::Sign("("))
        }
        Error::ExpectedString => SyntaxMistake::Text,
        Error::ExpectedBoolean => SyntaxMistake::YesNo,
        Error::ExpectedIdentifier
        | Error::InvalidIdentifier(_)
        | Error::SuggestRawIdentifier(_) => SyntaxMistake::FieldName,
        Error::NoSuchStructField { expected, found, .. } => {
            SyntaxMistake::NoSuchField { field: found.clone(), known: expected.join(", ") }
        }
        Error::MissingStructField { field, .. } => {
            return FieldMistake::Missing((*field).to_owned()).into();
        }
        Error::DuplicateStructField { field, .. } => SyntaxMistake::FieldTwice((*field).to_owned()),
        Error::TrailingCharacters => SyntaxMistake::BehindEnd,
        Error::Eof | Error::ExpectedStringEnd | Error::UnclosedBlockComment => SyntaxMistake::End,
        other => SyntaxMistake::Other(other.to_string()),
    };
    found.into()
}

fn begin(name: &str) -> Option<SyntaxMistake> {
    KINDS.contains(&name).then(|| SyntaxMistake::Begin(name.to_owned()))
}

/// Where the number of a field with decimals has a comma, and the number.
fn decimal_commas(chars: &[char]) -> Vec<(usize, String)> {
    let is_code = code(chars);
    let at = |idx: usize| chars.get(idx).copied().unwrap_or_default();
    let mut commas = Vec::new();
    for idx in 1..chars.len() {
        let is_inside = at(idx - 1).is_ascii_digit() && at(idx + 1).is_ascii_digit();
        if at(idx) != ',' || !is_inside || is_code.get(idx) != Some(&true) {
            continue;
        }
        let n_before = chars.iter().take(idx).rev().take_while(|it| it.is_ascii_digit()).count();
        let before: String = chars.iter().take(idx - n_before).collect();
        let is_number_of = before.trim_end().strip_suffix(':').map(str::trim_end);
        if is_number_of.is_some_and(|it| it.ends_with(WITH_DECIMALS)) {
            let behind = chars.iter().skip(idx + 1).take_while(|it| it.is_ascii_digit());
            let number = chars.iter().skip(idx - n_before).take(n_before + 1).chain(behind);
            commas.push((idx, number.collect()));
        }
    }
    commas
}

/// Which characters stand neither in a text nor in a comment of one line.
fn code(chars: &[char]) -> Vec<bool> {
    let (mut is_text, mut is_comment, mut is_escaped) = (false, false, false);
    let mut before = ' ';
    let mut all = Vec::with_capacity(chars.len());
    for it in chars.iter().copied() {
        all.push(!is_text && !is_comment);
        match it {
            '\n' => is_comment = false,
            _ if is_comment => {}
            '"' if !is_escaped => is_text = !is_text,
            '/' if !is_text && before == '/' => is_comment = true,
            _ => {}
        }
        is_escaped = is_text && it == '\\' && !is_escaped;
        before = it;
    }
    all
}
