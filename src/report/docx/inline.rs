//! Runs of words: bold, italic, bands with their shapes, links.

use std::fmt::Write as _;

use crate::domain::RiskBand;
use crate::i18n::Language;
use crate::report::document::{Inline, Link, Span, SpanStyle};
use crate::report::pdf::Ink;

use super::blocks::Writer;
use super::properties::address_id;
use super::styles::hex;
use super::xml::Xml;

/// A property of a run; the order of the format is the order of the variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Property {
    Linked,
    Bold,
    Italic,
    Inked([u8; 3]),
    Raised,
    Lowered,
    In(Language),
}

/// Writes words set in one way; a line break or a tab in them stays one.
pub(super) fn run(xml: &mut Xml, text: &str, properties: &[Property]) {
    if text.is_empty() {
        return;
    }
    xml.open("w:r", &[]);
    if !properties.is_empty() {
        xml.open("w:rPr", &[]);
        for property in properties {
            write(xml, *property);
        }
        xml.close();
    }
    for (idx, line) in text.replace('\r', "").split('\n').enumerate() {
        if 0 < idx {
            xml.empty("w:br", &[]);
        }
        for (idx, piece) in line.split('\t').enumerate() {
            if 0 < idx {
                xml.empty("w:tab", &[]);
            }
            if !piece.is_empty() {
                xml.words("w:t", &[("xml:space", "preserve")], piece);
            }
        }
    }
    xml.close();
}

fn write(xml: &mut Xml, property: Property) {
    match property {
        Property::Linked => xml.value("w:rStyle", "Hyperlink"),
        Property::Bold => {
            xml.empty("w:b", &[]);
            xml.empty("w:bCs", &[]);
        }
        Property::Italic => {
            xml.empty("w:i", &[]);
            xml.empty("w:iCs", &[]);
        }
        Property::Inked(ink) => xml.value("w:color", &hex(Ink(ink))),
        Property::Raised => xml.value("w:vertAlign", "superscript"),
        Property::Lowered => xml.value("w:vertAlign", "subscript"),
        Property::In(language) => xml.value("w:lang", language.document_tag()),
    }
}

impl Writer<'_> {
    /// Writes a run of words into the open paragraph.
    pub(super) fn inline(&mut self, text: &Inline) {
        for span in text {
            self.span(span);
        }
    }

    fn span(&mut self, span: &Span) {
        if span.style == SpanStyle::NewLine {
            self.xml.fixed("<w:r><w:br/></w:r>");
        }
        let is_linked = self.open_link(span.link.as_ref());
        let mut properties = self.language.map(Property::In).into_iter().collect::<Vec<_>>();
        match span.style {
            SpanStyle::Regular | SpanStyle::Entry | SpanStyle::NewLine => {}
            SpanStyle::Bold => properties.push(Property::Bold),
            SpanStyle::Italic => properties.push(Property::Italic),
            SpanStyle::Soft => properties.push(Property::Inked(Ink::SOFT.0)),
            SpanStyle::Mark => properties.push(Property::Raised),
            SpanStyle::Low => properties.push(Property::Lowered),
            SpanStyle::Band(band) => {
                let shape = [Property::Bold, Property::Inked(Ink::of(band).0)];
                run(&mut self.xml, &format!("{}\u{a0}", shape_of(band)), &shape);
            }
        }
        if is_linked && span.style != SpanStyle::Entry {
            properties.push(Property::Linked);
        }
        properties.sort();
        run(&mut self.xml, &span.text, &properties);
        if is_linked {
            self.xml.close();
        }
    }

    /// Opens a link where there is somewhere to lead to.
    fn open_link(&mut self, link: Option<&Link>) -> bool {
        match link {
            None => false,
            Some(Link::Anchor(anchor)) => {
                let Some(name) = self.bookmarks.get(anchor) else { return false };
                self.xml.open("w:hyperlink", &[("w:anchor", name), ("w:history", "1")]);
                true
            }
            Some(Link::Address(address)) => {
                let Some(address) = web_address(address) else { return false };
                let known = self.addresses.iter().position(|it| *it == address);
                let idx = known.unwrap_or_else(|| {
                    self.addresses.push(address);
                    self.addresses.len() - 1
                });
                let id = address_id(idx);
                self.xml.open("w:hyperlink", &[("r:id", &id), ("w:history", "1")]);
                true
            }
        }
    }
}

/// An address that Word takes, since one that it does not take makes it refuse the whole file.
fn web_address(text: &str) -> Option<String> {
    let text = text.trim();
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let (scheme, _) = text.split_once("://")?;
    let mut out = format!("{scheme}://");
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host = |it: char| it.is_ascii_alphanumeric() || matches!(it, '.' | '-');
    if host.is_empty() || !host.chars().all(is_host) {
        return None;
    }
    for byte in rest.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/?#&=+,;:!$*()@".contains(&byte) {
            out.push(char::from(byte));
        } else if byte == b'%' {
            out.push('%');
        } else {
            write!(out, "%{byte:02X}").ok()?;
        }
    }
    Some(out)
}

fn shape_of(band: RiskBand) -> char {
    match band {
        RiskBand::Tolerable => '●',
        RiskBand::Significant => '▲',
        RiskBand::Critical => '■',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_that_word_takes_become_links() {
        for (text, expected) in [
            ("https://e-tar.lt/portal?a=1&b=2#c", Some("https://e-tar.lt/portal?a=1&b=2#c")),
            ("http://a.lt/š x\"", Some("http://a.lt/%C5%A1%20x%22")),
            ("https://", None),
            ("https://a b/c", None),
            ("javascript:alert(1)", None),
            ("file:///etc/passwd", None),
        ] {
            assert_eq!(web_address(text).as_deref(), expected, "{text}");
        }
    }
}
