//! A CSV table as spreadsheets write it: a comma, a semicolon or a tab, with or without a byte-order mark.

use std::collections::BTreeMap;

use crate::office::ReadError;
use crate::sheet::problem::{Place, SheetProblem, SheetProblemKind};

use super::{Header, Origin, Row, Table};

/// Whether these are the bytes of a PDF, a picture or the like, and of no text in whichever encoding.
fn is_no_text(bytes: &[u8]) -> bool {
    let is_utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    bytes.starts_with(b"%PDF-") || (!is_utf16 && bytes.contains(&0))
}

/// A word of UTF-8 that was read as an older Windows encoding: `š` became `Å¡`, `ž` `Å¾`, `ų` `Å³`, `ę` `Ä™`, `å` `Ã¥`.
fn misread(text: &str) -> Option<&str> {
    let is_misread = |word: &&str| {
        let letters = word.chars().zip(word.chars().skip(1));
        letters.clone().any(|(first, second)| match first {
            'Å' => matches!(second, '¡' | '¾' | '³'),
            'Ä' => second == '™',
            'Ã' => matches!(second, '¥' | '¸' | '¦'),
            _ => false,
        })
    };
    let is_border = |letter: char| letter.is_whitespace() || ",;\"“”„»«".contains(letter);
    text.split(is_border).find(is_misread)
}

/// Reads it.
pub(super) fn read(
    bytes: &[u8],
    columns: &[&'static str],
    needed: &[&'static str],
) -> Result<Table, Vec<SheetProblem>> {
    let whole = |kind| vec![SheetProblem { place: Place::File, kind }];
    if is_no_text(bytes) {
        return Err(whole(SheetProblemKind::Workbook(ReadError::NotAWorkbook)));
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(whole(SheetProblemKind::NotUtf8));
    };
    if let Some(word) = misread(text) {
        return Err(whole(SheetProblemKind::Misread(word.to_owned())));
    }
    // The reader counts a line that ends as on Windows only once the next one begins.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    let Some(first) = text.lines().next().filter(|line| !line.trim().is_empty()) else {
        return Err(whole(SheetProblemKind::Empty));
    };
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter(first))
        .has_headers(true)
        .flexible(true)
        .trim(::csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut problems = Vec::new();
    let words = reader.headers().cloned().unwrap_or_default();
    let words: Vec<String> = words.iter().map(str::to_owned).collect();
    let header = Header::read(&words, columns, needed, &mut |_, kind| {
        problems.push(SheetProblem { place: Place::Line(1), kind });
    });
    if !problems.is_empty() {
        return Err(problems);
    }
    // The header is the first row.
    let (mut rows, mut number) = (Vec::new(), 1);
    for record in reader.records() {
        number += 1;
        match record {
            Ok(record) => {
                number += n_empty_before(&record, &text);
                rows.extend(row(&record, number, &header, &mut problems));
            }
            Err(error) => {
                let kind = SheetProblemKind::NotCsv(error.to_string());
                problems.push(SheetProblem { place: Place::Line(number), kind });
            }
        }
    }
    Ok(Table { rows, problems, origin: Origin::Text { heads: header.heads(&words, columns) } })
}

/// The sign that stands most often in the header.
fn delimiter(header: &str) -> u8 {
    let count = |sign: u8| header.bytes().filter(|it| *it == sign).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// How many empty rows stand before a record: the reader passes over them, a spreadsheet counts them.
fn n_empty_before(record: &::csv::StringRecord, text: &str) -> u64 {
    let Some(position) = record.position() else { return 0 };
    let begin = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let before = text.bytes().skip(begin).take_while(|it| *it == b'\n');
    u64::try_from(before.count()).unwrap_or_default()
}

/// The filled cells of a record; none where all are empty.
fn row(
    record: &::csv::StringRecord,
    number: u64,
    header: &Header,
    problems: &mut Vec<SheetProblem>,
) -> Option<Row> {
    let mut cells = BTreeMap::new();
    for (idx, text) in record.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        match header.names.get(idx) {
            Some(Some(name)) => {
                cells.insert(*name, text.to_owned());
            }
            Some(None) => {}
            None => {
                let detail = format!("{} > {}", record.len(), header.names.len());
                let kind = SheetProblemKind::NotCsv(detail);
                problems.push(SheetProblem { place: Place::Line(number), kind });
                return None;
            }
        }
    }
    (!cells.is_empty()).then_some(Row { number, cells })
}
