//! The whole handbook as a book: title page, contents, parts, chapters, sources.

use std::collections::BTreeMap;

use crate::content::Chapter;
use crate::report::document::{Block, Contents, Document, Form, Heading, Inline, SpanStyle, Tone};

use super::prose::{Writer, span};
use super::sources;
use super::{Edition, chapter};

/// The document of the whole handbook; none where the language has no chapter.
pub(super) fn document(edition: &Edition<'_>) -> Option<Document> {
    let (pack, tr) = (edition.pack, edition.tr);
    let book = pack.handbook(tr.language());
    book.chapters.first()?;
    let mut writer = Writer::new(pack, tr.language());
    let mut blocks = vec![
        opening(1, None, tr.print_contents(), Contents::OWN),
        Block::Contents(Contents { below: None, deepest: 2, said: BTreeMap::new() }),
    ];
    let is_counted = |it: &Chapter| 0 < it.number.depth();
    let is_same_part = |one: &Chapter, other: &Chapter| {
        is_counted(one) && is_counted(other) && one.part == other.part
    };
    let mut n_parts = 0;
    for chapters in book.chapters.chunk_by(is_same_part) {
        blocks.push(Block::PageBreak);
        let Some(first) = chapters.first().filter(|it| is_counted(it)) else {
            // What is not counted stands beside the parts.
            for chapter in chapters {
                blocks.push(opening(1, None, chapter.title.clone(), &chapter.slug));
                blocks.extend(chapter::text(edition, &mut writer, chapter, 0));
            }
            continue;
        };
        n_parts += 1;
        let anchor = format!("part-{n_parts}");
        blocks.push(opening(1, Some(roman(n_parts)), first.part.clone(), &anchor));
        let texts: Vec<(&Chapter, Vec<Block>)> =
            chapters.iter().map(|it| (it, chapter::text(edition, &mut writer, it, 1))).collect();
        // A part of one chapter runs on into it.
        if 1 < texts.len() {
            let aims = texts.iter().filter_map(|(it, text)| Some((it.slug.clone(), aim(text)?)));
            let said = aims.collect();
            blocks.push(Block::Contents(Contents { below: Some(anchor), deepest: 2, said }));
            blocks.push(Block::PageBreak);
        }
        for (idx, (chapter, text)) in texts.into_iter().enumerate() {
            if 0 < idx {
                blocks.push(Block::PageBreak);
            }
            let number = chapter.number.to_string();
            blocks.push(opening(2, Some(number), chapter.title.clone(), &chapter.slug));
            blocks.extend(text);
        }
    }
    if let Some(list) = sources::list(edition, &writer.cited) {
        blocks.push(Block::PageBreak);
        blocks.push(opening(1, None, tr.print_sources(), "sources"));
        blocks.push(list);
    }
    Some(Document {
        title: book.title.clone(),
        subject: tr.print_book_subject(),
        institution: tr.menu_program_name(),
        short_title: book.title.clone(),
        page_pattern: "{page}".to_owned(),
        fingerprint: edition.imprint(),
        language: tr.language(),
        form: Form::Book { imprint: imprint(edition) },
        blocks,
    })
}

fn imprint(edition: &Edition<'_>) -> Vec<Inline> {
    let tr = edition.tr;
    [tr.print_imprint_project(), tr.print_imprint_law(), edition.imprint()]
        .map(|line| vec![span(line, SpanStyle::Regular)])
        .into()
}

/// What a chapter says first of all: the first line of its summary, without marks of sources.
fn aim(text: &[Block]) -> Option<Inline> {
    let Some(Block::Boxed(Tone::Summary, lines)) = text.first() else { return None };
    let Some(Block::Paragraph(first)) = lines.first() else { return None };
    Some(first.text.iter().filter(|it| it.style != SpanStyle::Mark).cloned().collect())
}

fn opening(level: u8, label: Option<String>, text: String, anchor: &str) -> Block {
    Block::Heading(Heading { level, label, text, anchor: anchor.to_owned() })
}

/// A small number in Roman figures.
fn roman(number: usize) -> String {
    let mut rest = number;
    let mut figures = String::new();
    for (value, sign) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
        while value <= rest {
            figures.push_str(sign);
            rest -= value;
        }
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn parts_are_numbered_as_the_romans_did() {
        let expected = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"];
        assert_eq!((1..=11).map(roman).collect::<Vec<_>>(), expected);
    }
}
