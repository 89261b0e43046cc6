//! Reads a workbook that a stranger may have made: only what it holds as values, in bounded memory, all or nothing.

mod error;
mod package;
mod serial;
mod sheet;
mod strings;
mod styles;
mod xml;

use quick_xml::events::Event;

pub use error::ReadError;
pub use sheet::{Value, WorkbookRow, WorkbookSheet, cell_name};

use package::Parts;
use sheet::Context;
use xml::{Pull, attribute};

/// More sheets than this no table of this program lies among.
const SHEETS_LIMIT: usize = 100;

/// Whether bytes begin as a workbook does, of whichever kind, so that they are not text.
pub fn is_workbook(bytes: &[u8]) -> bool {
    package::is_zip(bytes) || package::is_compound(bytes)
}

/// A workbook whose sheets are read one by one.
#[derive(Debug)]
pub struct Workbook<'a> {
    parts: Parts<'a>,
    context: Context,
    /// Each sheet's name and part.
    sheets: Vec<(String, String)>,
}

impl<'a> Workbook<'a> {
    /// Opens it; nothing that it could run or fetch is looked at.
    pub fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let mut parts = Parts::open(bytes)?;
        let types = parts.needed("[Content_Types].xml");
        let types = types.map_err(|error| parts.other_kind().unwrap_or(error))?;
        let relations = relations(&parts.needed("_rels/.rels")?, "")?;
        let path = relations.iter().find(|it| it.is_kind("officeDocument"));
        let path = path.ok_or(ReadError::NotAWorkbook)?.target.clone();
        check_kind(&types, &path)?;
        if parts.has("xl/vbaProject.bin") {
            return Err(ReadError::Macros);
        }
        let relations = self::relations(&parts.needed(&relations_of(&path))?, folder_of(&path))?;
        let (is_1904, listed) = listed(&parts.needed(&path)?)?;
        let part = |kind| relations.iter().find(|it| it.is_kind(kind));
        let mut optional = |kind| match part(kind) {
            Some(it) => parts.optional(&it.target),
            None => Ok(None),
        };
        let styles = optional("styles")?.map(|it| styles::dates(&it)).transpose()?;
        let strings = optional("sharedStrings")?.map(|it| strings::strings(&it)).transpose()?;
        let sheets: Vec<_> = listed
            .into_iter()
            .filter_map(|(name, id)| {
                let is_sheet = |it: &&Relation| it.id == id && it.is_kind("worksheet");
                Some((name, relations.iter().find(is_sheet)?.target.clone()))
            })
            .take(SHEETS_LIMIT)
            .collect();
        let context = Context {
            is_1904,
            is_date: styles.unwrap_or_default(),
            strings: strings.unwrap_or_default(),
        };
        if sheets.is_empty() {
            Err(ReadError::NotAWorkbook)
        } else {
            Ok(Self { parts, context, sheets })
        }
    }

    /// How many sheets it has.
    pub fn n_sheets(&self) -> usize {
        self.sheets.len()
    }

    /// Reads a sheet, counted from 0; none where there are fewer.
    pub fn sheet(&mut self, idx: usize) -> Option<Result<WorkbookSheet, ReadError>> {
        let (name, part) = self.sheets.get(idx)?;
        let text = self.parts.needed(part);
        Some(text.and_then(|text| sheet::read(name, &text, &self.context)))
    }
}

/// A workbook without macros, not a binary one, not a document of another kind.
fn check_kind(types: &str, path: &str) -> Result<(), ReadError> {
    let mut pull = Pull::new(types);
    let mut kind = None;
    while let Some(event) = pull.next()? {
        let (Event::Start(it) | Event::Empty(it)) = event else { continue };
        if it.local_name().as_ref() != "Override" {
            continue;
        }
        let name = attribute(&it, "PartName")?.unwrap_or_default();
        if name.trim_start_matches('/').eq_ignore_ascii_case(path) {
            kind = attribute(&it, "ContentType")?;
        }
    }
    let kind = kind.unwrap_or_default().to_ascii_lowercase();
    if kind.contains("sheet.binary") {
        Err(ReadError::Binary)
    } else if kind.contains("macroenabled") {
        Err(ReadError::Macros)
    } else if kind.contains("spreadsheetml") {
        Ok(())
    } else {
        Err(ReadError::NotAWorkbook)
    }
}

/// How one part belongs to another.
#[derive(Debug)]
struct Relation {
    id: String,
    kind: String,
    target: String,
}

impl Relation {
    /// Transitional and strict files differ in what stands before the last word.
    fn is_kind(&self, kind: &str) -> bool {
        self.kind.rsplit('/').next() == Some(kind)
    }
}

/// The parts that belong to one in a folder; what lies outside the file is passed over.
fn relations(text: &str, folder: &str) -> Result<Vec<Relation>, ReadError> {
    let mut pull = Pull::new(text);
    let mut all = Vec::new();
    while let Some(event) = pull.next()? {
        let (Event::Start(it) | Event::Empty(it)) = event else { continue };
        let is_outside = attribute(&it, "TargetMode")?.is_some_and(|it| it == "External");
        if it.local_name().as_ref() != "Relationship" || is_outside {
            continue;
        }
        let text = |name| attribute(&it, name).map(Option::unwrap_or_default);
        let (id, kind) = (text("Id")?, text("Type")?);
        all.push(Relation { id, kind, target: resolved(folder, &text("Target")?) });
    }
    Ok(all)
}

/// Sheets in their order, each with the id of its part; and whether days are counted from 1904.
fn listed(text: &str) -> Result<(bool, Vec<(String, String)>), ReadError> {
    let mut pull = Pull::new(text);
    let (mut is_1904, mut sheets) = (false, Vec::new());
    while let Some(event) = pull.next()? {
        let (Event::Start(it) | Event::Empty(it)) = event else { continue };
        match it.local_name().as_ref() {
            "workbookPr" => {
                is_1904 = attribute(&it, "date1904")?.is_some_and(|it| it == "1" || it == "true");
            }
            "sheet" => {
                let name = attribute(&it, "name")?.unwrap_or_default();
                sheets.push((name, attribute(&it, "id")?.unwrap_or_default()));
            }
            _ => {}
        }
    }
    Ok((is_1904, sheets))
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn relations_of(path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let rels = if folder.is_empty() { "_rels".to_owned() } else { format!("{folder}/_rels") };
    format!("{rels}/{name}.rels")
}

/// A path as seen from a folder.
fn resolved(folder: &str, target: &str) -> String {
    let from = if target.starts_with('/') { "" } else { folder };
    let mut path: Vec<&str> = Vec::new();
    for step in from.split('/').chain(target.split('/')).filter(|it| !it.is_empty()) {
        match step {
            "." => {}
            ".." => drop(path.pop()),
            step => path.push(step),
        }
    }
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn parts_are_found_from_where_they_are_named() {
        for (folder, target, expected) in [
            ("xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "/xl/styles.xml", "xl/styles.xml"),
            ("xl/worksheets", "../styles.xml", "xl/styles.xml"),
            ("", "./xl/workbook.xml", "xl/workbook.xml"),
            ("xl", "../../../etc/passwd", "etc/passwd"),
        ] {
            assert_eq!(resolved(folder, target), expected, "{target}");
        }
    }
}
