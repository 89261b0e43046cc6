//! Workbooks put together by hand, as other programs write them, and assessments to fill.

use std::io::{Cursor, Write as _};

use skaidra::content::builtin;
use skaidra::domain::{Assessment, Change, ChecklistId, Scope, apply};
use skaidra::i18n::{Language, Tr};
use skaidra::sheet::{FormInput, Read, read_answers, write_form};
use zip::write::SimpleFileOptions;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
/// The kind of an ordinary workbook.
pub(super) const KIND: &str =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/// An assessment of two checklists in which nothing is answered.
pub(super) fn blank() -> Assessment {
    let checklists = ["core", "needs-queues"].map(|it| ChecklistId::parse(it).unwrap()).to_vec();
    Assessment { scope: Scope { checklists, is_rapid: false }, ..Assessment::new() }
}

/// An assessment after some changes.
pub(super) fn changed(mut assessment: Assessment, changes: Vec<Change>) -> Assessment {
    for change in changes {
        apply(&mut assessment, change).unwrap();
    }
    assessment
}

/// The form of an assessment in a language.
pub(super) fn form(assessment: &Assessment, language: Language) -> Vec<u8> {
    let (pack, tr) = (builtin(), Tr::new(language));
    let texts = pack.texts(language);
    let at = crate::program::AT.parse().unwrap();
    let (instrument, head) = (&pack.instrument, "f1a708eb");
    write_form(&FormInput { instrument, texts, assessment, head, tr: &tr, at }).unwrap()
}

/// What a table of answers changes in an assessment.
pub(super) fn taken(bytes: &[u8], assessment: &Assessment) -> Read {
    read_answers(bytes, &builtin().instrument, assessment)
}

/// What is wrong with a table of answers, in Lithuanian, line by line.
pub(super) fn complaints(bytes: &[u8]) -> Vec<String> {
    let tr = Tr::new(Language::Lithuanian);
    taken(bytes, &blank()).unwrap_err().iter().map(|it| it.message(&tr)).collect()
}

/// A package of those parts.
pub(super) fn package<'a>(parts: impl IntoIterator<Item = (&'a str, String)>) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A workbook of one sheet.
pub(super) struct Sample {
    /// What kind it says it is.
    pub(super) kind: &'static str,
    /// The attributes of the workbook.
    pub(super) properties: &'static str,
    /// The texts that cells share, as XML.
    pub(super) strings: String,
    /// The styles, as XML.
    pub(super) styles: String,
    /// The rows, as XML.
    pub(super) rows: String,
}

impl Default for Sample {
    fn default() -> Self {
        Self {
            kind: KIND,
            properties: "",
            strings: "<si><t>question</t></si><si><t>answer</t></si>".to_owned(),
            styles: "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>".to_owned(),
            rows: String::new(),
        }
    }
}

impl Sample {
    /// Such a workbook with those rows.
    pub(super) fn of(rows: impl Into<String>) -> Self {
        Self { rows: rows.into(), ..Self::default() }
    }

    /// Its parts.
    pub(super) fn parts(&self) -> Vec<(&'static str, String)> {
        let Self { kind, properties, strings, styles, rows } = self;
        vec![
            (
                "[Content_Types].xml",
                format!(
                    "<Types><Override PartName='/xl/workbook.xml' ContentType='{kind}'/></Types>"
                ),
            ),
            (
                "_rels/.rels",
                format!(
                    "<Relationships xmlns='{PACKAGE}'><Relationship Id='rId1' Type='{RELATIONS}/officeDocument' Target='xl/workbook.xml'/></Relationships>"
                ),
            ),
            (
                "xl/workbook.xml",
                format!(
                    "<workbook xmlns='{MAIN}' xmlns:r='{RELATIONS}'><workbookPr {properties}/><sheets><sheet name='Lapas' sheetId='1' r:id='rId1'/></sheets></workbook>"
                ),
            ),
            (
                "xl/_rels/workbook.xml.rels",
                format!(
                    "<Relationships xmlns='{PACKAGE}'><Relationship Id='rId1' Type='{RELATIONS}/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='{RELATIONS}/sharedStrings' Target='/xl/sharedStrings.xml'/><Relationship Id='rId3' Type='{RELATIONS}/styles' Target='styles.xml'/></Relationships>"
                ),
            ),
            (
                "xl/sharedStrings.xml",
                format!("<sst xmlns='{MAIN}' uniqueCount='4000000000'>{strings}</sst>"),
            ),
            ("xl/styles.xml", format!("<styleSheet xmlns='{MAIN}'>{styles}</styleSheet>")),
            (
                "xl/worksheets/sheet1.xml",
                format!("<worksheet xmlns='{MAIN}'><sheetData>{rows}</sheetData></worksheet>"),
            ),
        ]
    }

    /// The whole file.
    pub(super) fn bytes(&self) -> Vec<u8> {
        package(self.parts())
    }

    /// The whole file with one part another.
    pub(super) fn with(&self, name: &'static str, text: impl Into<String>) -> Vec<u8> {
        let text = text.into();
        let others = self.parts().into_iter().filter(|(it, _)| *it != name);
        package(others.chain([(name, text)]))
    }
}

/// A row of texts and numbers; what reads as a number is one.
pub(super) fn row(cells: &[&str]) -> String {
    let cell = |it: &&str| match it.parse::<f64>() {
        _ if it.is_empty() => "<c/>".to_owned(),
        Ok(_) => format!("<c><v>{it}</v></c>"),
        Err(_) => format!("<c t='inlineStr'><is><t>{it}</t></is></c>"),
    };
    format!("<row>{}</row>", cells.iter().map(cell).collect::<String>())
}

/// A workbook of such rows.
pub(crate) fn rows(rows: &[&[&str]]) -> Vec<u8> {
    Sample::of(rows.iter().map(|it| row(it)).collect::<String>()).bytes()
}
