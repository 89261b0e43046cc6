//! XML text in which nothing that a person typed can become markup.

/// An attribute.
pub(super) type Attribute<'a> = (&'a str, &'a str);

/// XML that is being written; what is opened is closed again.
pub(super) struct Xml {
    out: String,
    open: Vec<&'static str>,
}

impl Xml {
    /// A document that begins with its declaration.
    pub(super) fn document() -> Self {
        Self {
            out: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned(),
            open: Vec::new(),
        }
    }

    /// Opens an element.
    pub(super) fn open(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.tag(name, attributes, ">");
        self.open.push(name);
    }

    /// Closes the element that was opened last.
    pub(super) fn close(&mut self) {
        let Some(name) = self.open.pop() else { return };
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// An element without content.
    pub(super) fn empty(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.tag(name, attributes, "/>");
    }

    /// An element whose only attribute is its value.
    pub(super) fn value(&mut self, name: &'static str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// An element whose only attribute has that name.
    pub(super) fn value_of(&mut self, name: &'static str, attribute: &str, value: &str) {
        self.empty(name, &[(attribute, value)]);
    }

    /// An element with words in it.
    pub(super) fn words(&mut self, name: &'static str, attributes: &[Attribute<'_>], text: &str) {
        self.open(name, attributes);
        escape(text, &mut self.out);
        self.close();
    }

    /// Markup that is the same in every file.
    pub(super) fn fixed(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// The whole, with everything closed.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.out
    }

    fn tag(&mut self, name: &str, attributes: &[Attribute<'_>], end: &str) {
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            self.out.push(' ');
            self.out.push_str(key);
            self.out.push_str("=\"");
            escape(value, &mut self.out);
            self.out.push('"');
        }
        self.out.push_str(end);
    }
}

/// Letters as XML 1.0 takes them; what it cannot hold becomes �, as on the pages of the PDF.
fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            it if it < ' ' => out.push('\u{fffd}'),
            it => out.push(it),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_text_never_becomes_markup() {
        for (text, expected) in [
            ("<w:p/>&\"'", "&lt;w:p/&gt;&amp;&quot;'"),
            ("&#0;&lt;", "&amp;#0;&amp;lt;"),
            ("a\u{0}b\u{1b}c\u{ffff}", "a�b�c�"),
            ("ąž🙂", "ąž🙂"),
        ] {
            let mut out = String::new();
            escape(text, &mut out);
            assert_eq!(out, expected, "{text:?}");
        }
    }

    #[test]
    fn what_is_opened_is_closed() {
        let mut xml = Xml::document();
        xml.open("a", &[("b", "\"")]);
        xml.words("c", &[], "d");
        assert!(xml.finish().ends_with("<a b=\"&quot;\"><c>d</c></a>"));
    }
}
