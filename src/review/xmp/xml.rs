//! As much XML as property packets use: elements, attributes, namespaces, texts; no document types, so nothing can unfold.

use std::collections::BTreeMap;

/// How deep elements may stand in each other.
const DEPTH_LIMIT: usize = 32;

/// An element; names are namespace and local name in one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Element {
    /// Its name.
    pub(super) name: String,
    /// Its attributes, without those that declare namespaces.
    pub(super) attributes: BTreeMap<String, String>,
    /// What stands in it.
    pub(super) nodes: Vec<Node>,
}

/// What stands in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    /// An element.
    Element(Element),
    /// A text.
    Text(String),
}

/// Prefixes with the namespaces they stand for.
type Namespaces = BTreeMap<String, String>;

/// Reads the one element of a document; none where it is not well formed.
pub(super) fn read(text: &str) -> Option<Element> {
    let mut reader = Reader { rest: text.trim_start_matches('\u{feff}') };
    reader.skip_around()?;
    let known =
        Namespaces::from([("xml".to_owned(), "http://www.w3.org/XML/1998/namespace".to_owned())]);
    let root = reader.element(&known, 0)?;
    reader.skip_around()?;
    reader.rest.is_empty().then_some(root)
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    /// Passes white space, comments and instructions.
    fn skip_around(&mut self) -> Option<()> {
        loop {
            self.rest = self.rest.trim_start();
            if !self.skip_instruction()? {
                return Some(());
            }
        }
    }

    fn skip_instruction(&mut self) -> Option<bool> {
        for (open, close) in [("<!--", "-->"), ("<?", "?>")] {
            if let Some(rest) = self.rest.strip_prefix(open) {
                self.rest = rest.split_once(close)?.1;
                return Some(true);
            }
        }
        Some(false)
    }

    fn eat(&mut self, word: &str) -> bool {
        let rest = self.rest.strip_prefix(word);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn name(&mut self) -> Option<&'a str> {
        let end = self.rest.find(|it: char| it.is_whitespace() || "=/><\"'".contains(it))?;
        let (name, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        (!name.is_empty()).then_some(name)
    }

    fn element(&mut self, known: &Namespaces, depth: usize) -> Option<Element> {
        if DEPTH_LIMIT < depth || !self.eat("<") {
            return None;
        }
        let tag = self.name()?;
        let mut known = known.clone();
        let mut written = BTreeMap::new();
        let is_closed = loop {
            self.rest = self.rest.trim_start();
            if self.eat("/>") {
                break true;
            }
            if self.eat(">") {
                break false;
            }
            let (name, value) = self.attribute()?;
            match name.strip_prefix("xmlns") {
                Some("") => known.insert(String::new(), value),
                Some(prefix) if prefix.starts_with(':') => {
                    known.insert(prefix.trim_start_matches(':').to_owned(), value)
                }
                _ => written.insert(name, value),
            };
        };
        let mut attributes = BTreeMap::new();
        for (name, value) in written {
            // An attribute without a prefix belongs to its element.
            let full = if name.contains(':') { full_name(name, &known)? } else { name.to_owned() };
            attributes.insert(full, value);
        }
        let mut element = Element { name: full_name(tag, &known)?, attributes, nodes: Vec::new() };
        if !is_closed {
            self.inside(&mut element, tag, &known, depth)?;
        }
        Some(element)
    }

    fn attribute(&mut self) -> Option<(&'a str, String)> {
        let name = self.name()?;
        self.rest = self.rest.trim_start();
        if !self.eat("=") {
            return None;
        }
        self.rest = self.rest.trim_start();
        let quote = self.rest.chars().next().filter(|it| ['"', '\''].contains(it))?;
        let (value, rest) = self.rest.strip_prefix(quote)?.split_once(quote)?;
        self.rest = rest;
        Some((name, plain(value)?))
    }

    fn inside(
        &mut self,
        element: &mut Element,
        tag: &str,
        known: &Namespaces,
        depth: usize,
    ) -> Option<()> {
        loop {
            let (text, _) = self.rest.split_at_checked(self.rest.find('<')?)?;
            if !text.is_empty() {
                element.nodes.push(Node::Text(plain(text)?));
                self.rest = self.rest.strip_prefix(text)?;
            }
            if self.eat("</") {
                let is_own = self.name()? == tag;
                self.rest = self.rest.trim_start();
                return (is_own && self.eat(">")).then_some(());
            }
            if !self.skip_instruction()? {
                element.nodes.push(Node::Element(self.element(known, depth + 1)?));
            }
        }
    }
}

fn full_name(name: &str, known: &Namespaces) -> Option<String> {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    match known.get(prefix) {
        Some(namespace) => Some(format!("{namespace}{local}")),
        None if prefix.is_empty() => Some(local.to_owned()),
        None => None,
    }
}

/// A text with its escapes taken back.
fn plain(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, after) = after.split_once(';')?;
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => {
                let digits = name.strip_prefix('#')?;
                let code = match digits.strip_prefix('x') {
                    Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                    None => digits.parse().ok()?,
                };
                char::from_u32(code)?
            }
        });
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}
