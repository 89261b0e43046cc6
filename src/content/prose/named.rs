//! Names of sections within a sentence: where a link cannot be told from the words around it, quotation marks set it apart.

use super::{Block, Span};
use crate::content::Link;
use crate::i18n::Tr;

/// Puts the names of sections in quotation marks wherever they stand within a sentence; where a line or a cell begins with one, it stands alone.
pub fn name_sections(blocks: &mut [Block], tr: &Tr) {
    for block in blocks {
        match block {
            Block::Paragraph(spans) => name_in(spans, tr),
            Block::List(_, items) => {
                for it in items {
                    name_sections(it, tr);
                }
            }
            Block::Quote(inner) => name_sections(inner, tr),
            Block::Table(rows) => {
                rows.iter_mut().flatten().for_each(|it| name_in(it, tr));
            }
            Block::Heading(..) | Block::Rule => {}
        }
    }
}

fn name_in(spans: &mut [Span], tr: &Tr) {
    // What begins with a name is a list of names, which need no marks.
    let (mut before, mut has_words) = (String::new(), false);
    for span in spans {
        if has_words && is_within(&before) && is_name(span) {
            span.text = tr.report_quoted(span.text.as_str());
        }
        has_words |= span.link.is_none() && span.text.contains(char::is_alphabetic);
        before.clone_from(&span.text);
    }
}

/// Whether a sentence goes on behind these words.
fn is_within(before: &str) -> bool {
    let before = before.trim_end();
    before.ends_with("žr.") || !before.ends_with(['.', '!', '?', '„', '“', '«'])
}

/// Whether a span leads to a section and is called by its name, which begins with a capital letter.
fn is_name(span: &Span) -> bool {
    let link = span.link.as_deref().and_then(|it| Link::parse(it, ""));
    matches!(link, Some(Link::Section(_))) && span.text.starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::super::{parse, words};
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn a_name_within_a_sentence_is_in_quotation_marks() {
        let tr = Tr::new(Language::Lithuanian);
        for (text, expected) in [
            ("Plačiau – skyriuje [Dilemos](a.md).", "Plačiau – skyriuje „Dilemos“."),
            ("Skyrelio [Kas](#b) klausimai.", "Skyrelio „Kas“ klausimai."),
            ("Ar keitėsi; žr. [Kas](#b).", "Ar keitėsi; žr. „Kas“."),
            ("Žr. [vieną skyrių](a.md).", "Žr. vieną skyrių."),
            ("[Siūlomas planas](#c) tą daro.", "Siūlomas planas tą daro."),
            ("Taip yra. [Siūlomas planas](#c) tą daro.", "Taip yra. Siūlomas planas tą daro."),
            ("[Vienas](a.md), [Kitas](b.md)", "Vienas, Kitas"),
            ("Rašo [Tarnyba](https://a.lt).", "Rašo Tarnyba."),
        ] {
            let mut blocks = parse(text);
            name_sections(&mut blocks, &tr);
            let [Block::Paragraph(spans)] = &blocks[..] else { panic!("{blocks:?}") };
            assert_eq!(words(spans), expected);
        }
    }

    #[test]
    fn a_cell_that_is_only_names_stays_as_it_is() {
        let mut blocks = parse(
            "| kam | kas |\n|---|---|\n| [Kas](a.md), [Kur](b.md) | Pagal skyrelio [Kas](a.md) klausimus |\n",
        );
        name_sections(&mut blocks, &Tr::new(Language::Lithuanian));
        let [Block::Table(rows)] = &blocks[..] else { panic!("{blocks:?}") };
        let cells: Vec<String> = rows[1].iter().map(|it| words(it)).collect();
        assert_eq!(cells, ["Kas, Kur", "Pagal skyrelio „Kas“ klausimus"]);
    }
}
