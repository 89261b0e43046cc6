//! The marks of lists: bullets, and numbers that begin anew in each list.

use super::styles::NAMESPACE;
use super::xml::Xml;

/// The list with bullets.
pub(super) const BULLETS: usize = 1;
/// The first of the lists with numbers.
pub(super) const FIRST_NUMBERED: usize = 2;

/// `numbering.xml` with so many numbered lists.
pub(super) fn numbering(n_numbered: usize) -> String {
    let mut xml = Xml::document();
    xml.open("w:numbering", &[NAMESPACE]);
    shape(&mut xml, "0", "bullet", "•");
    shape(&mut xml, "1", "decimal", "%1.");
    list(&mut xml, BULLETS, "0");
    for idx in 0..n_numbered {
        list(&mut xml, FIRST_NUMBERED + idx, "1");
    }
    xml.finish()
}

fn shape(xml: &mut Xml, id: &str, format: &str, mark: &str) {
    xml.open("w:abstractNum", &[("w:abstractNumId", id)]);
    xml.value("w:multiLevelType", "singleLevel");
    xml.open("w:lvl", &[("w:ilvl", "0")]);
    xml.value("w:start", "1");
    xml.value("w:numFmt", format);
    xml.value("w:lvlText", mark);
    xml.value("w:lvlJc", "left");
    xml.open("w:pPr", &[]);
    xml.empty("w:ind", &[("w:left", "340"), ("w:hanging", "340")]);
    xml.close();
    xml.close();
    xml.close();
}

fn list(xml: &mut Xml, id: usize, shape: &str) {
    xml.open("w:num", &[("w:numId", &id.to_string())]);
    xml.value("w:abstractNumId", shape);
    if FIRST_NUMBERED <= id {
        xml.open("w:lvlOverride", &[("w:ilvl", "0")]);
        xml.value("w:startOverride", "1");
        xml.close();
    }
    xml.close();
}
