//! `styles.xml`: every paragraph, run and table has a named style, so that one change in Word changes all of its kind.

use crate::i18n::Language;
use crate::report::pdf::Ink;

use super::xml::{Attribute, Xml};

/// The namespace of Word's own elements.
pub(super) const NAMESPACE: Attribute<'_> =
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
/// The namespace of relations.
pub(super) const RELATIONS: Attribute<'_> =
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// The width between the margins in twentieths of a point.
pub(super) const WIDTH: u32 = 9638;
/// From baseline to baseline in running text, as parts of 240 of a line.
const LEADING: &str = "264";
/// A face that every office has, or one of the same widths.
const FACE: &str = "Arial";

/// A colour as Word writes it.
pub(super) fn hex(ink: Ink) -> String {
    let [red, green, blue] = ink.0;
    format!("{red:02X}{green:02X}{blue:02X}")
}

/// How a paragraph stays with what follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keep {
    Free,
    Whole,
    WithNext,
}

/// A frame around paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ground {
    Paper,
    /// A tint and a bar at the left.
    Tinted,
}

/// A paragraph style.
struct Style {
    id: &'static str,
    /// The name that Word knows a built-in style by; others are ours.
    name: &'static str,
    next: &'static str,
    /// In half points.
    size: u32,
    is_bold: bool,
    ink: Ink,
    /// Above and below, in twentieths of a point.
    space: (u32, u32),
    keep: Keep,
    ground: Ground,
    /// The level in the outline, counted from 0.
    outline: Option<u8>,
}

impl Style {
    const fn new(id: &'static str, name: &'static str, size: u32) -> Self {
        Self {
            id,
            name,
            next: "Normal",
            size,
            is_bold: false,
            ink: Ink::INK,
            space: (0, 0),
            keep: Keep::Free,
            ground: Ground::Paper,
            outline: None,
        }
    }

    /// Cells and boxes are set closer.
    fn leading(&self) -> &'static str {
        let is_close = self.id.starts_with("Table") || self.ground == Ground::Tinted;
        if is_close { "240" } else { LEADING }
    }

    const fn bold(self) -> Self {
        Self { is_bold: true, ..self }
    }

    const fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    const fn space(self, above: u32, below: u32) -> Self {
        Self { space: (above, below), ..self }
    }

    const fn keep(self, keep: Keep) -> Self {
        Self { keep, ..self }
    }

    const fn tinted(self) -> Self {
        Self { ground: Ground::Tinted, ..self }
    }

    const fn heading(self, outline: u8) -> Self {
        Self { outline: Some(outline), keep: Keep::WithNext, is_bold: true, ..self }
    }

    const fn itself_next(self) -> Self {
        Self { next: self.id, ..self }
    }
}

const STYLES: [Style; 25] = [
    Style::new("Institution", "Institution", 21).bold().ink(Ink::ACCENT).space(0, 60),
    Style::new("Title", "Title", 46).bold().space(0, 80).keep(Keep::WithNext),
    Style::new("Subtitle", "Subtitle", 20).ink(Ink::SOFT).space(0, 200),
    Style::new("Heading1", "heading 1", 34).space(360, 160).heading(0),
    Style::new("Heading2", "heading 2", 25).space(280, 100).heading(1),
    Style::new("Heading3", "heading 3", 21).ink(Ink::ACCENT).space(220, 80).heading(2),
    Style::new("Heading4", "heading 4", 20).ink(Ink::ACCENT).space(180, 60).heading(3),
    Style::new("Lead", "Lead", 24).space(0, 140),
    Style::new("Note", "Note", 17).ink(Ink::SOFT).space(0, 120),
    Style::new("Formula", "Formula", 19).space(40, 140).keep(Keep::Whole),
    Style::new("Callout", "Callout", 20).space(0, 0).keep(Keep::Whole).tinted().itself_next(),
    Style::new("CalloutLead", "Callout Lead", 23).bold().keep(Keep::WithNext).tinted(),
    Style::new("Notice", "Notice", 18).keep(Keep::Whole).tinted().itself_next(),
    Style::new("Finding", "Finding in Words", 19).space(60, 60).keep(Keep::Whole),
    Style::new("Caption", "caption", 18).bold().space(160, 80).keep(Keep::WithNext),
    Style::new("FigureCaption", "Figure Caption", 17).ink(Ink::SOFT).space(0, 160),
    Style::new("ListBullet", "List Bullet", 20).space(0, 60).itself_next(),
    Style::new("ListNumber", "List Number", 20).space(0, 60).itself_next(),
    Style::new("TableText", "Table Text", 17).space(20, 20).itself_next(),
    Style::new("TableHead", "Table Head", 16).bold().ink(Ink::SOFT).space(20, 20),
    Style::new("FigureLabel", "Figure Label", 17).ink(Ink::SOFT),
    Style::new("FigureWord", "Figure Word", 26).bold().space(20, 20),
    Style::new("FigureNumber", "Figure Number", 18),
    Style::new("Header", "header", 16).ink(Ink::SOFT).itself_next(),
    Style::new("Footer", "footer", 16).ink(Ink::SOFT).itself_next(),
];

/// The styles of a document in that language.
pub(super) fn styles(language: Language) -> String {
    let mut xml = Xml::document();
    xml.open("w:styles", &[NAMESPACE]);
    defaults(&mut xml, language);
    normal(&mut xml);
    for style in &STYLES {
        paragraph(&mut xml, style);
    }
    approval(&mut xml);
    character(&mut xml);
    table(&mut xml);
    xml.finish()
}

fn defaults(xml: &mut Xml, language: Language) {
    xml.open("w:docDefaults", &[]);
    xml.open("w:rPrDefault", &[]);
    xml.open("w:rPr", &[]);
    let face = [("w:ascii", FACE), ("w:hAnsi", FACE), ("w:eastAsia", FACE), ("w:cs", FACE)];
    xml.empty("w:rFonts", &face);
    xml.value("w:color", &hex(Ink::INK));
    xml.value("w:sz", "20");
    xml.value("w:szCs", "20");
    let tag = language.document_tag();
    xml.empty("w:lang", &[("w:val", tag), ("w:eastAsia", tag), ("w:bidi", "ar-SA")]);
    xml.close();
    xml.close();
    xml.open("w:pPrDefault", &[]);
    xml.close();
    xml.close();
}

fn named(xml: &mut Xml, kind: &str, id: &str, name: &str) {
    let mut attributes = vec![("w:type", kind)];
    if matches!(id, "Normal" | "TableNormal") {
        attributes.push(("w:default", "1"));
    }
    attributes.push(("w:styleId", id));
    xml.open("w:style", &attributes);
    xml.value("w:name", name);
}

fn normal(xml: &mut Xml) {
    named(xml, "paragraph", "Normal", "Normal");
    xml.empty("w:qFormat", &[]);
    xml.open("w:pPr", &[]);
    xml.empty("w:widowControl", &[]);
    spacing(xml, (0, 120), LEADING);
    xml.close();
    xml.close();
}

fn spacing(xml: &mut Xml, (above, below): (u32, u32), line: &str) {
    let (above, below) = (above.to_string(), below.to_string());
    let spacing =
        [("w:before", &*above), ("w:after", &*below), ("w:line", line), ("w:lineRule", "auto")];
    xml.empty("w:spacing", &spacing);
}

fn paragraph(xml: &mut Xml, style: &Style) {
    named(xml, "paragraph", style.id, style.name);
    xml.value("w:basedOn", "Normal");
    xml.value("w:next", style.next);
    xml.empty("w:qFormat", &[]);
    xml.open("w:pPr", &[]);
    match style.keep {
        Keep::Free => {}
        Keep::Whole => xml.empty("w:keepLines", &[]),
        Keep::WithNext => {
            xml.empty("w:keepNext", &[]);
            xml.empty("w:keepLines", &[]);
        }
    }
    if style.ground == Ground::Tinted {
        ground(xml);
    }
    if matches!(style.id, "Header" | "Footer") {
        xml.open("w:tabs", &[]);
        xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &WIDTH.to_string())]);
        xml.close();
    }
    spacing(xml, style.space, style.leading());
    if style.ground == Ground::Tinted {
        xml.empty("w:ind", &[("w:left", "200"), ("w:right", "120")]);
    }
    if let Some(level) = style.outline {
        xml.value("w:outlineLvl", &level.to_string());
    }
    xml.close();
    xml.open("w:rPr", &[]);
    if style.is_bold {
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
    }
    xml.value("w:color", &hex(style.ink));
    xml.value("w:sz", &style.size.to_string());
    xml.value("w:szCs", &style.size.to_string());
    xml.close();
    xml.close();
}

/// A tint with air above and below and a bar at the left.
fn ground(xml: &mut Xml) {
    let tint = hex(Ink::ACCENT.tint(7));
    xml.open("w:pBdr", &[]);
    let mut side = |name, size, space, ink: &str| {
        let border = [("w:val", "single"), ("w:sz", size), ("w:space", space), ("w:color", ink)];
        xml.empty(name, &border);
    };
    side("w:top", "4", "4", &tint);
    side("w:left", "24", "7", &hex(Ink::ACCENT));
    side("w:bottom", "4", "4", &tint);
    xml.close();
    xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", &tint)]);
}

/// The approval block stands at the right: its left edge is past the middle of the page.
fn approval(xml: &mut Xml) {
    named(xml, "paragraph", "Approval", "Approval");
    xml.value("w:basedOn", "Normal");
    xml.empty("w:qFormat", &[]);
    xml.open("w:pPr", &[]);
    xml.empty("w:keepNext", &[]);
    spacing(xml, (0, 40), LEADING);
    xml.empty("w:ind", &[("w:left", "5400")]);
    xml.close();
    xml.close();
}

fn character(xml: &mut Xml) {
    named(xml, "character", "Hyperlink", "Hyperlink");
    xml.open("w:rPr", &[]);
    xml.value("w:color", &hex(Ink::ACCENT));
    xml.value("w:u", "single");
    xml.close();
    xml.close();
}

/// Horizontal rules only.
fn table(xml: &mut Xml) {
    named(xml, "table", "TableNormal", "Normal Table");
    xml.open("w:tblPr", &[]);
    margins(xml, "0");
    xml.close();
    xml.close();
    named(xml, "table", "PlanTable", "Plan Table");
    xml.value("w:basedOn", "TableNormal");
    xml.empty("w:qFormat", &[]);
    xml.open("w:tblPr", &[]);
    xml.open("w:tblBorders", &[]);
    let (soft, rule) = (hex(Ink::SOFT), hex(Ink::RULE));
    for (name, size, ink) in
        [("w:top", "8", &soft), ("w:bottom", "8", &soft), ("w:insideH", "4", &rule)]
    {
        let border = [("w:val", "single"), ("w:sz", size), ("w:space", "0"), ("w:color", ink)];
        xml.empty(name, &border);
    }
    xml.close();
    margins(xml, "60");
    xml.close();
    xml.open("w:tblStylePr", &[("w:type", "firstRow")]);
    xml.open("w:tcPr", &[]);
    xml.open("w:tcBorders", &[]);
    let border = [("w:val", "single"), ("w:sz", "8"), ("w:space", "0"), ("w:color", &*soft)];
    xml.empty("w:bottom", &border);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

fn margins(xml: &mut Xml, side: &str) {
    xml.open("w:tblCellMar", &[]);
    for (name, width) in [("w:top", "0"), ("w:left", side), ("w:bottom", "0"), ("w:right", side)] {
        xml.empty(name, &[("w:w", width), ("w:type", "dxa")]);
    }
    xml.close();
}
