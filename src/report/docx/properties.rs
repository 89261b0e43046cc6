//! What a package says of itself: its parts, how they belong together, title, author, language and date.

use jiff::Timestamp;

use crate::report::document::Document;

use super::xml::Xml;

/// The types of relations in Office Open XML begin with this.
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The relations of the document's fixed parts; addresses follow.
const PARTS: [(&str, &str, &str); 5] = [
    ("rId1", "styles", "styles.xml"),
    ("rId2", "settings", "settings.xml"),
    ("rId3", "numbering", "numbering.xml"),
    (HEADER, "header", "header1.xml"),
    (FOOTER, "footer", "footer1.xml"),
];

/// The relation of the running head.
pub(super) const HEADER: &str = "rId4";
/// The relation of the foot.
pub(super) const FOOTER: &str = "rId5";

/// The relation of an address, counted from 0.
pub(super) fn address_id(idx: usize) -> String {
    format!("rId{}", PARTS.len() + 1 + idx)
}

/// Which kind each part is of.
pub(super) fn content_types() -> String {
    let mut xml = Xml::document();
    xml.open("Types", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]);
    let rels = "application/vnd.openxmlformats-package.relationships+xml";
    xml.empty("Default", &[("Extension", "rels"), ("ContentType", rels)]);
    xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
    let mut part = |name: &str, kind: &str| {
        xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
    };
    part("/word/document.xml", &format!("{WORD}.document.main+xml"));
    for (_, kind, file) in PARTS {
        part(&format!("/word/{file}"), &format!("{WORD}.{kind}+xml"));
    }
    part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    part(
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    );
    xml.finish()
}

fn relationships(all: &[(String, String, String, Option<&str>)]) -> String {
    let mut xml = Xml::document();
    let space = "http://schemas.openxmlformats.org/package/2006/relationships";
    xml.open("Relationships", &[("xmlns", space)]);
    for (id, kind, target, mode) in all {
        let mut attributes =
            vec![("Id", id.as_str()), ("Type", kind.as_str()), ("Target", target.as_str())];
        attributes.extend(mode.map(|it| ("TargetMode", it)));
        xml.empty("Relationship", &attributes);
    }
    xml.finish()
}

/// Where document and properties are found.
pub(super) fn package_relations() -> String {
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let relation =
        |id: &str, kind: String, target: &str| (id.to_owned(), kind, target.to_owned(), None);
    relationships(&[
        relation("rId1", format!("{RELATION}/officeDocument"), "word/document.xml"),
        relation("rId2", format!("{package}/metadata/core-properties"), "docProps/core.xml"),
        relation("rId3", format!("{RELATION}/extended-properties"), "docProps/app.xml"),
    ])
}

/// The parts of the document and the addresses that it leads to.
pub(super) fn relations(addresses: &[String]) -> String {
    let parts = PARTS.iter().map(|(id, kind, file)| {
        ((*id).to_owned(), format!("{RELATION}/{kind}"), (*file).to_owned(), None)
    });
    let links = addresses.iter().enumerate().map(|(idx, address)| {
        (address_id(idx), format!("{RELATION}/hyperlink"), address.clone(), Some("External"))
    });
    relationships(&parts.chain(links).collect::<Vec<_>>())
}

/// Title, author, language and date.
pub(super) fn core(document: &Document, created: Timestamp) -> String {
    let mut xml = Xml::document();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    xml.words("dc:title", &[], &document.title);
    xml.words("dc:subject", &[], &document.subject);
    xml.words("dc:creator", &[], &document.institution);
    xml.words("dc:language", &[], document.language.document_tag());
    let date = created.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    xml.words("dcterms:created", &[("xsi:type", "dcterms:W3CDTF")], &date);
    xml.words("dcterms:modified", &[("xsi:type", "dcterms:W3CDTF")], &date);
    xml.finish()
}

/// The program that made the file.
pub(super) fn app() -> String {
    let mut xml = Xml::document();
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.open("Properties", &[("xmlns", space)]);
    xml.words("Application", &[], "Skaidra");
    xml.finish()
}
