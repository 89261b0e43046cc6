//! One sheet: the lines above, the table, what can be filled in, and how it is printed.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Format, Formula,
    Url, Worksheet,
};

use crate::i18n::{Language, Tr};
use crate::office::{Book, Cell, Entry, Line, OfficeError, Sheet};

use super::{CELL_LIMIT, cut, look, width};

/// The height of a line in points.
const LINE: f64 = 15.0;
/// The highest row.
const HIGHEST: f64 = 409.0;
/// A4.
const PAPER: u8 = 9;
/// The longest header or footer.
const FURNITURE_LIMIT: usize = 100;
/// The longest address that a cell leads to.
const ADDRESS_LIMIT: usize = 2000;

/// Writes it.
pub(super) fn write(out: &mut Worksheet, sheet: &Sheet, book: &Book) -> Result<(), OfficeError> {
    out.set_name(sheet.name.as_str())?;
    let widths = width::widths(sheet);
    for (idx, width) in widths.iter().enumerate() {
        out.set_column_width(column(idx), u32::try_from(*width).unwrap_or(u32::MAX))?;
    }
    let head = lines(out, sheet, &widths, book)?;
    table(out, sheet, (head, &widths), book)?;
    if sheet.above.is_empty() && !sheet.columns.is_empty() {
        out.set_freeze_panes(head + 1, 0)?;
        out.autofilter(head, 0, last_row(sheet, head), column(sheet.columns.len() - 1))?;
    }
    entries(out, sheet, (head, book.language))?;
    printing(out, sheet, head, book)
}

/// The lines above the table; gives the row of its head.
fn lines(
    out: &mut Worksheet,
    sheet: &Sheet,
    widths: &[usize],
    book: &Book,
) -> Result<u32, OfficeError> {
    let mut at = 0;
    let last = column(sheet.columns.len().max(2) - 1);
    let across = |from: usize| widths.iter().skip(from).sum::<usize>();
    for line in &sheet.above {
        match line {
            Line::Title(text) => {
                out.set_row_height(at, 24.0)?;
                out.write_string_with_format(at, 0, cut(text, CELL_LIMIT), &look::title())?;
            }
            Line::Heading(text) => {
                out.set_row_height(at, 22.0)?;
                out.write_string_with_format(at, 0, cut(text, CELL_LIMIT), &look::heading())?;
            }
            Line::Text(text) => {
                out.set_row_height(at, height(width::n_lines(text, across(0))))?;
                merged(out, (at, 0, last), text, &look::paragraph())?;
            }
            Line::Fact(name, value) => {
                out.write_string_with_format(at, 0, name.as_str(), &look::paragraph())?;
                let format = look::fact(value, book.language);
                if let Cell::Text(text) | Cell::Tinted(text, _) = value {
                    out.set_row_height(at, height(width::n_lines(text, across(1))))?;
                    merged(out, (at, 1, last), text, &format)?;
                } else {
                    put(out, (at, 1), value, &format)?;
                }
            }
        }
        at += 1;
    }
    Ok(if at == 0 { 0 } else { at + 1 })
}

/// The height of so many lines; no row is higher than 409 points.
fn height(n_lines: usize) -> f64 {
    let n = u32::try_from(n_lines).unwrap_or(u32::MAX);
    (f64::from(n) * LINE).min(HIGHEST)
}

fn merged(
    out: &mut Worksheet,
    (row, first, last): (u32, u16, u16),
    text: &str,
    format: &Format,
) -> Result<(), OfficeError> {
    let text = cut(text, CELL_LIMIT);
    if first < last {
        out.merge_range(row, first, row, last, &text, format)?;
    } else {
        out.write_string_with_format(row, first, text, format)?;
    }
    Ok(())
}

fn table(
    out: &mut Worksheet,
    sheet: &Sheet,
    (head, widths): (u32, &[usize]),
    book: &Book,
) -> Result<(), OfficeError> {
    // A range stands on a line of its own, since programs break it after its dash.
    let heads: Vec<String> = sheet.columns.iter().map(|it| it.head.replace(" (", "\n(")).collect();
    let n_lines = heads.iter().zip(widths).map(|(it, width)| width::n_lines(it, width - 2));
    out.set_row_height(head, height(n_lines.max().unwrap_or(1)) + 3.0)?;
    for (idx, words) in heads.iter().enumerate() {
        out.write_string_with_format(head, column(idx), words.as_str(), &look::head())?;
    }
    for (row, at) in sheet.rows.iter().zip(head + 1..) {
        out.set_row_height(at, height(width::n_lines_of(row, widths)))?;
        for ((idx, cell), it) in row.iter().enumerate().zip(&sheet.columns) {
            let format = look::cell(cell, it.entry.as_ref(), book.language);
            put(out, (at, column(idx)), cell, &format)?;
        }
    }
    let below = head + 1 + u32::try_from(sheet.rows.len()).unwrap_or_default();
    for at in (below..).take(sheet.n_empty) {
        for (idx, it) in sheet.columns.iter().enumerate() {
            let format = look::cell(&Cell::Empty, it.entry.as_ref(), book.language);
            out.write_blank(at, column(idx), &format)?;
        }
    }
    Ok(())
}

/// Writes a cell as what it is: words stay words, whatever they begin with.
fn put(
    out: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    format: &Format,
) -> Result<(), OfficeError> {
    match cell {
        Cell::Empty => out.write_blank(row, column, format)?,
        Cell::Text(text) | Cell::Tinted(text, _) => {
            out.write_string_with_format(row, column, cut(text, CELL_LIMIT), format)?
        }
        Cell::Number(it) | Cell::Share(it) => {
            out.write_number_with_format(row, column, *it, format)?
        }
        #[expect(clippy::cast_precision_loss, reason = "counts and cents are far below 2^53")]
        Cell::Whole(it) => out.write_number_with_format(row, column, *it as f64, format)?,
        #[expect(clippy::cast_precision_loss, reason = "counts and cents are far below 2^53")]
        Cell::Euros(it) => out.write_number_with_format(row, column, *it as f64 / 100.0, format)?,
        Cell::Date(it) => match date(*it) {
            Some(date) => out.write_datetime_with_format(row, column, &date, format)?,
            None => out.write_string_with_format(row, column, it.to_string(), format)?,
        },
        Cell::Link(text, address) => {
            let is_short = address.len() <= ADDRESS_LIMIT;
            let is_web = ["https://", "http://"].iter().any(|it| address.starts_with(it));
            let text = cut(text, CELL_LIMIT);
            if is_short && is_web {
                let link = Url::new(address.as_str()).set_text(text);
                out.write_url_with_format(row, column, link, format)?
            } else {
                out.write_string_with_format(row, column, text, format)?
            }
        }
    };
    Ok(())
}

/// The date, where spreadsheets know it: not before 1900.
fn date(date: jiff::civil::Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(date.year()).ok().filter(|it| 1900 <= *it)?;
    let part = |it: i8| u8::try_from(it).ok();
    ExcelDateTime::from_ymd(year, part(date.month())?, part(date.day())?).ok()
}

/// What is offered, and what it means, while a cell is filled in.
fn entries(
    out: &mut Worksheet,
    sheet: &Sheet,
    (head, language): (u32, Language),
) -> Result<(), OfficeError> {
    if sheet.columns.iter().all(|it| it.entry.is_none()) {
        return Ok(());
    }
    let last = column(sheet.columns.len() - 1);
    let tr = Tr::new(language);
    let fixed = DataValidation::new()
        .allow_custom(Formula::new("=FALSE"))
        .set_error_style(DataValidationErrorStyle::Stop)
        .set_error_message(cut(&tr.office_head_fixed(), 255))?;
    out.add_data_validation(head, 0, head, last, &fixed)?;
    let below = last_row(sheet, head);
    for (idx, it) in sheet.columns.iter().enumerate() {
        match &it.entry {
            None | Some(Entry::Words) => {}
            Some(Entry::Date) => {
                let first = ExcelDateTime::from_ymd(1990, 1, 1)?;
                let last = ExcelDateTime::from_ymd(2200, 1, 1)?;
                let rule = DataValidationRule::Between(first, last);
                let dates = DataValidation::new()
                    .allow_date(rule)
                    .set_error_style(DataValidationErrorStyle::Warning)
                    .set_error_message(cut(&tr.office_date_expected(), 255))?;
                out.add_data_validation(head + 1, column(idx), below, column(idx), &dates)?;
            }
            Some(Entry::Choice { choices, meanings, others }) => {
                let kinds = kinds(head + 1, below, others);
                for (from, to, kind) in kinds {
                    let mut choice = DataValidation::new()
                        .allow_list_strings(choices)?
                        .show_error_message(false);
                    if let Some(meaning) = meanings.get(kind) {
                        choice = choice
                            .set_input_title(cut(&it.head, 32))?
                            .set_input_message(cut(meaning, 255))?;
                    }
                    out.add_data_validation(from, column(idx), to, column(idx), &choice)?;
                }
            }
        }
    }
    Ok(())
}

/// The rows from the first to the last, in runs of one kind.
fn kinds(first: u32, last: u32, others: &[(usize, usize)]) -> Vec<(u32, u32, usize)> {
    let mut runs: Vec<(u32, u32, usize)> = Vec::new();
    for at in first..=last {
        let row = (at - first) as usize;
        let kind = others.iter().find(|(it, _)| *it == row).map_or(0, |(_, kind)| *kind);
        match runs.last_mut() {
            Some((_, to, known)) if *known == kind => *to = at,
            _ => runs.push((at, at, kind)),
        }
    }
    runs
}

fn printing(out: &mut Worksheet, sheet: &Sheet, head: u32, book: &Book) -> Result<(), OfficeError> {
    out.set_landscape()
        .set_paper_size(PAPER)
        .set_print_fit_to_pages(1, u16::from(sheet.is_one_page));
    out.set_margins(0.4, 0.4, 0.7, 0.7, 0.3, 0.3);
    let page = literal(&book.page_pattern);
    let page = page.replace("{page}", "&P").replace("{pages}", "&N");
    let short = |text: &str| literal(&cut(text, FURNITURE_LIMIT));
    out.set_header(format!("&L{}&R{}", short(&book.author), short(&sheet.name)));
    out.set_footer(format!("&L{}&R{page}", short(&book.foot)));
    if !sheet.columns.is_empty() {
        out.set_repeat_rows(head, head)?;
        if let Some(n) = sheet.n_printed.filter(|it| 0 < *it) {
            out.set_print_area(0, 0, last_row(sheet, head), column(n - 1))?;
        }
    }
    Ok(())
}

/// Words in which no sign stands for a code.
fn literal(text: &str) -> String {
    text.replace('&', "&&")
}

/// The last row of the table with those to fill in.
fn last_row(sheet: &Sheet, head: u32) -> u32 {
    head + u32::try_from(sheet.rows.len() + sheet.n_empty).unwrap_or_default()
}

fn column(idx: usize) -> u16 {
    u16::try_from(idx).unwrap_or(u16::MAX)
}
