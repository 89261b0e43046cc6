//! Renders a document as a Word file to edit: real styles, headings, tables and fields; the same input gives the same bytes.

mod blocks;
mod furniture;
mod inline;
mod numbering;
mod properties;
mod settings;
mod signatures;
mod styles;
mod tables;
mod xml;

use jiff::Timestamp;

use crate::i18n::Tr;
use crate::office::{OfficeError, Package};

use super::Plan;
use super::build::copy_of;
use super::document::Document;

use blocks::Writer;

/// What a file says beside the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocxFacts {
    /// When it is made.
    pub created: Timestamp,
    /// What this copy is and which file counts, set apart on the first page.
    pub notice: Vec<String>,
    /// The same in a few words, in the foot of each page.
    pub foot: String,
    /// What stands before the words of a drawing.
    pub figure: String,
}

/// The plan as a copy to edit; its first page says that the PDF is the plan that can be verified.
pub fn plan_docx(plan: &Plan) -> Result<Vec<u8>, OfficeError> {
    let tr = Tr::new(plan.lang);
    let document = copy_of(plan, &tr);
    let facts = DocxFacts {
        created: plan.generated,
        notice: vec![tr.report_copy_notice(), tr.report_copy_why(document.fingerprint.as_str())],
        foot: tr.report_copy_foot(document.fingerprint.as_str()),
        figure: tr.report_copy_figure(),
    };
    docx(&document, &facts)
}

/// Writes the document as a package of Office Open XML.
pub fn docx(document: &Document, facts: &DocxFacts) -> Result<Vec<u8>, OfficeError> {
    let written = Writer::written(document, facts);
    let mut package = Package::default();
    package.part("[Content_Types].xml", &properties::content_types())?;
    package.part("_rels/.rels", &properties::package_relations())?;
    package.part("docProps/core.xml", &properties::core(document, facts.created))?;
    package.part("docProps/app.xml", &properties::app())?;
    package.part("word/document.xml", &written.body)?;
    package.part("word/_rels/document.xml.rels", &properties::relations(&written.addresses))?;
    package.part("word/styles.xml", &styles::styles(document.language))?;
    package.part("word/settings.xml", &settings::settings(document.language))?;
    package.part("word/numbering.xml", &numbering::numbering(written.n_numbered))?;
    package.part("word/header1.xml", &furniture::header(document))?;
    package.part("word/footer1.xml", &furniture::footer(document, &facts.foot))?;
    package.bytes()
}
