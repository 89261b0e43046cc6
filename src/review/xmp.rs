//! The properties of a file in XML (XMP), read to what they say, since software writes the same in many ways.

mod xml;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use xml::{Element, Node};

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// One property and its value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fact {
    /// Namespace and name.
    pub(super) property: String,
    /// The value, written in one way.
    pub(super) value: String,
}

/// Everything that a packet says; none where it cannot be read.
pub(super) fn facts(packet: &[u8]) -> Option<BTreeSet<Fact>> {
    let text = std::str::from_utf8(packet).ok()?;
    let root = xml::read(text)?;
    let is_top = root.name == rdf("RDF");
    let top = if is_top { &root } else { root.children().find(|it| it.name == rdf("RDF"))? };
    let mut facts = BTreeSet::new();
    for description in top.children() {
        if description.name != rdf("Description") {
            return None;
        }
        for (property, value) in properties(description)? {
            // A property told twice would be read differently by different software.
            if !facts.insert(Fact { property, value }) {
                return None;
            }
        }
    }
    let mut names = BTreeSet::new();
    facts.iter().all(|it| names.insert(it.property.clone())).then_some(facts)
}

fn rdf(name: &str) -> String {
    format!("{RDF}{name}")
}

/// The properties of a description, whether written as attributes or as elements.
fn properties(description: &Element) -> Option<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    for (name, value) in &description.attributes {
        if !name.starts_with(RDF) && !name.starts_with(XML) {
            all.insert(name.clone(), value.trim().to_owned());
        }
    }
    for child in description.children() {
        if all.insert(child.name.clone(), value(child)?).is_some() {
            return None;
        }
    }
    Some(all)
}

fn value(element: &Element) -> Option<String> {
    let language = element.attributes.get(&format!("{XML}lang"));
    let mut out = language.map(|it| format!("@{it} ")).unwrap_or_default();
    let mut children = element.children();
    let is_resource = element.attributes.get(&rdf("parseType")).is_some_and(|it| it == "Resource");
    match (children.next(), children.next()) {
        _ if is_resource => structure(element, &mut out)?,
        (None, _)
            if element.attributes.keys().any(|it| !it.starts_with(RDF) && !it.starts_with(XML)) =>
        {
            structure(element, &mut out)?;
        }
        // An address may stand as an attribute, and means the same.
        (None, _) => match element.attributes.get(&rdf("resource")) {
            Some(address) => out.push_str(address.trim()),
            None => out.push_str(element.text().trim()),
        },
        (Some(only), None) if only.name == rdf("Description") => structure(only, &mut out)?,
        (Some(list), None) => {
            let kind = list.name.strip_prefix(RDF)?;
            if !["Alt", "Bag", "Seq"].contains(&kind) {
                return None;
            }
            out.push_str(kind);
            for item in list.children() {
                write!(out, "[{}]", value(item)?).ok()?;
            }
        }
        _ => return None,
    }
    Some(out)
}

fn structure(element: &Element, out: &mut String) -> Option<()> {
    for (name, value) in properties(element)? {
        write!(out, "{{{name}={value}}}").ok()?;
    }
    Some(())
}

impl Element {
    fn children(&self) -> impl Iterator<Item = &Self> {
        self.nodes.iter().filter_map(|it| match it {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    fn text(&self) -> String {
        let texts = self.nodes.iter().filter_map(|it| match it {
            Node::Text(text) => Some(text.as_str()),
            Node::Element(_) => None,
        });
        texts.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AS_ELEMENTS: &str = r#"<?xpacket begin="" id="x"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:p="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Planas &amp; kita</rdf:li></rdf:Alt></dc:title><p:Producer>a</p:Producer>
<p:s rdf:parseType="Resource"><p:x>http://x</p:x><p:y>1</p:y></p:s></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>"#;
    const AS_ATTRIBUTES: &str = r#"<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:q="http://ns.adobe.com/pdf/1.3/"><!-- . -->
<rdf:Description q:Producer="a"><q:s><rdf:Description q:y='1'><q:x rdf:resource="http://x"/></rdf:Description></q:s><t:title xmlns:t="http://purl.org/dc/elements/1.1/"><rdf:Alt>
<rdf:li xml:lang="x-default">Planas &#38; kita</rdf:li></rdf:Alt></t:title></rdf:Description></rdf:RDF>"#;

    #[test]
    fn the_same_is_the_same_however_it_is_written() {
        let (a, b) =
            (facts(AS_ELEMENTS.as_bytes()).unwrap(), facts(AS_ATTRIBUTES.as_bytes()).unwrap());
        assert_eq!(a.len(), 3);
        assert_eq!(a, b);
    }

    #[test]
    fn a_changed_title_and_a_property_told_twice_are_noticed() {
        let changed = AS_ELEMENTS.replace("Planas", "Kitas");
        assert_ne!(facts(AS_ELEMENTS.as_bytes()), facts(changed.as_bytes()));
        let twice = AS_ELEMENTS.replace("</p:Producer>", "</p:Producer><p:Producer>b</p:Producer>");
        assert_eq!(facts(twice.as_bytes()), None);
        assert_eq!(facts(b"<a><b></a></b>"), None);
    }
}
