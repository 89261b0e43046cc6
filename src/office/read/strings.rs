//! Texts that cells share, put together from their runs.

use quick_xml::events::Event;

use super::ReadError;
use super::xml::{Pull, words};

/// More texts than a table of this program has.
const STRINGS_LIMIT: usize = 500_000;

/// The texts in their order.
pub(super) fn strings(text: &str) -> Result<Vec<String>, ReadError> {
    let mut pull = Pull::new(text);
    let mut all: Vec<String> = Vec::new();
    let mut own = RichText::default();
    while let Some(event) = pull.next()? {
        match &event {
            Event::Empty(it) if it.local_name().as_ref() == "si" => all.push(String::new()),
            Event::End(it) if it.local_name().as_ref() == "si" => all.push(own.finish()),
            event => own.take(event)?,
        }
        if STRINGS_LIMIT < all.len() {
            return Err(ReadError::TooLarge);
        }
    }
    Ok(all)
}

/// A text in one run or several; how it sounds in Japanese is passed over.
#[derive(Debug, Default)]
pub(super) struct RichText {
    text: String,
    is_text: bool,
    is_sound: bool,
}

impl RichText {
    /// Takes a piece of its element.
    pub(super) fn take(&mut self, event: &Event<'_>) -> Result<(), ReadError> {
        match event {
            Event::Start(it) => match it.local_name().as_ref() {
                "t" => self.is_text = true,
                "rPh" => self.is_sound = true,
                _ => {}
            },
            Event::End(it) => match it.local_name().as_ref() {
                "t" => self.is_text = false,
                "rPh" => self.is_sound = false,
                _ => {}
            },
            event if self.is_text && !self.is_sound => words(event, &mut self.text)?,
            _ => {}
        }
        Ok(())
    }

    /// The whole text; the next one begins.
    pub(super) fn finish(&mut self) -> String {
        plain(&std::mem::take(self).text)
    }
}

/// A text as it was typed: letters that XML cannot hold are written `_x000B_`, and ends of lines in one way.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let letter = from.get(2..6).filter(|_| from.get(6..7) == Some("_"));
        let letter = letter.and_then(|it| u32::from_str_radix(it, 16).ok());
        let (words, n_bytes) = letter
            .and_then(char::from_u32)
            .map_or_else(|| ("_x".to_owned(), 2), |it| (it.to_string(), 7));
        out.push_str(&words);
        rest = from.get(n_bytes..).unwrap_or_default();
    }
    out.push_str(rest);
    out.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_put_together_and_sounds_left_out() {
        let text = "<sst><si><t>a</t></si><si><r><t>Tvarka, </t></r><r><rPr/><t>nauja</t></r></si>\
            <si><t>漢</t><rPh sb='0' eb='1'><t>かん</t></rPh></si><si/><si><t/></si>\
            <si><t xml:space='preserve'> &lt;b&#x17E;<![CDATA[&c]]></t></si></sst>";
        let expected = ["a", "Tvarka, nauja", "漢", "", "", " <bž&c"];
        assert_eq!(strings(text).unwrap(), expected);
    }

    #[test]
    fn escaped_letters_come_back() {
        for (text, expected) in [
            ("a_x000D_\nb_x0041_", "a\nbA"),
            ("_x005F_x0041_", "_x0041_"),
            ("_xyz_ _x00", "_xyz_ _x00"),
            ("ą_xž000_", "ą_xž000_"),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }

    #[test]
    fn entities_of_their_own_are_refused() {
        for text in ["<!DOCTYPE sst [<!ENTITY a 'b'>]><sst/>", "<sst><si><t>&a;</t></si></sst>"] {
            assert_eq!(strings(text), Err(ReadError::Entities));
        }
    }
}
