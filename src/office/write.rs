//! Writes a workbook; the same input gives the same bytes, and what a person typed never becomes a formula.

mod look;
mod sheet;
mod width;

use std::io::{Cursor, Read as _};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};
use zip::ZipArchive;

use super::{Book, OfficeError, Package};

/// Writes the workbook as a package of Office Open XML.
pub fn write(book: &Book) -> Result<Vec<u8>, OfficeError> {
    let mut workbook = Workbook::new();
    let created = book.created.to_zoned(jiff::tz::TimeZone::UTC).datetime();
    let year = u16::try_from(created.year()).unwrap_or_default();
    let part = |it: i8| u8::try_from(it).unwrap_or_default();
    let created = ExcelDateTime::from_ymd(year, part(created.month()), part(created.day()))?
        .and_hms(
            u16::try_from(created.hour()).unwrap_or_default(),
            part(created.minute()),
            f64::from(created.second()),
        )?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(cut(&book.title, PROPERTY_LIMIT))
            .set_subject(cut(&book.subject, PROPERTY_LIMIT))
            .set_author(cut(&book.author, PROPERTY_LIMIT))
            .set_creation_datetime(&created),
    );
    for sheet in &book.sheets {
        sheet::write(workbook.add_worksheet(), sheet, book)?;
    }
    packed(&workbook.save_to_buffer()?, book)
}

/// The longest text of a property.
const PROPERTY_LIMIT: usize = 255;
/// The longest text of a cell.
const CELL_LIMIT: usize = 32_767;

/// The text as far as so many UTF-16 units hold it, which is how spreadsheets count.
fn cut(text: &str, limit: usize) -> String {
    if text.encode_utf16().count() <= limit {
        return text.to_owned();
    }
    let mut n_units = 1;
    let fits = |letter: &char| {
        n_units += letter.len_utf16();
        n_units <= limit
    };
    text.chars().take_while(fits).chain(['…']).collect()
}

/// The same parts packed as a Word file is: alike on every system, with the language among the properties.
fn packed(bytes: &[u8], book: &Book) -> Result<Vec<u8>, OfficeError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut package = Package::default();
    for idx in 0..archive.len() {
        let mut part = archive.by_index(idx)?;
        let name = part.name()?.into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text)?;
        if name == "docProps/core.xml" {
            let language = format!("<dc:language>{}</dc:language>", book.language.document_tag());
            text = text.replace("</cp:coreProperties>", &format!("{language}</cp:coreProperties>"));
        }
        // A height is where rows begin: they grow with what is typed into them.
        if name.starts_with("xl/worksheets/sheet") {
            text = text.replace(" customHeight=\"1\"", "");
        }
        if name == "docProps/app.xml" {
            text = text.replace(">Microsoft Excel<", ">Skaidra<");
        }
        package.part(&name, &text)?;
    }
    package.bytes()
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_text_is_cut_between_letters_and_says_so() {
        assert_eq!(cut("ąžuolas", 7), "ąžuolas");
        assert_eq!(cut("ąžuolas", 6), "ąžuol…");
        assert_eq!(cut("🙂🙂🙂", 5), "🙂🙂…");
        assert_eq!(cut("🙂🙂🙂", 4), "🙂…");
    }
}
