//! The running head and the foot, whose page numbers are fields that Word counts.

use crate::report::document::Document;

use super::inline::run;
use super::styles::NAMESPACE;
use super::xml::Xml;

/// Institution and short title.
pub(super) fn header(document: &Document) -> String {
    let mut xml = Xml::document();
    xml.open("w:hdr", &[NAMESPACE]);
    begin(&mut xml, "Header");
    run(&mut xml, &document.institution, &[]);
    tab(&mut xml);
    run(&mut xml, &document.short_title, &[]);
    xml.finish()
}

/// What this copy is, and the page of how many.
pub(super) fn footer(document: &Document, foot: &str) -> String {
    let mut xml = Xml::document();
    xml.open("w:ftr", &[NAMESPACE]);
    begin(&mut xml, "Footer");
    run(&mut xml, foot, &[]);
    tab(&mut xml);
    let mut rest = document.page_pattern.as_str();
    let fields = [("{page}", "PAGE"), ("{pages}", "NUMPAGES")];
    let first = |text: &str| {
        let places =
            fields.iter().filter_map(|(mark, field)| Some((text.find(mark)?, *mark, *field)));
        places.min()
    };
    while let Some((_, mark, field)) = first(rest) {
        let Some((before, after)) = rest.split_once(mark) else { break };
        run(&mut xml, before, &[]);
        xml.open("w:fldSimple", &[("w:instr", field)]);
        run(&mut xml, "1", &[]);
        xml.close();
        rest = after;
    }
    run(&mut xml, rest, &[]);
    xml.finish()
}

fn begin(xml: &mut Xml, style: &str) {
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.value("w:pStyle", style);
    xml.close();
}

fn tab(xml: &mut Xml) {
    xml.fixed("<w:r><w:tab/></w:r>");
}
