//! Markdown of the handbook as plain words, one sentence a line as it is written, without citations.

use pulldown_cmark::{Event, Options, Parser, TagEnd};

use super::link::{Piece, citations};

/// The words of a text: a line for each sentence, row of a table and item of a list.
pub fn plain_text(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    let (mut plain, mut block) = (String::with_capacity(markdown.len()), String::new());
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(text) | Event::Code(text) => block.push_str(&text),
            Event::SoftBreak | Event::HardBreak => block.push('\n'),
            Event::End(TagEnd::TableCell) => block.push_str(" · "),
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::Item
                | TagEnd::TableRow
                | TagEnd::TableHead,
            ) => flush(&mut block, &mut plain),
            _ => {}
        }
    }
    flush(&mut block, &mut plain);
    plain
}

/// Adds a block without its citations, where it has words.
fn flush(block: &mut String, plain: &mut String) {
    let text = without_citations(block);
    let text = text.trim().trim_end_matches(" ·");
    if !text.is_empty() {
        if !plain.is_empty() {
            plain.push('\n');
        }
        plain.push_str(text);
    }
    block.clear();
}

/// A text without its citations and the spaces before them.
pub fn without_citations(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for piece in citations(text) {
        match piece {
            Piece::Text(text) => words.push_str(text),
            Piece::Sources(_) => words.truncate(words.trim_end_matches([' ', '\u{a0}']).len()),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::plain_text;

    #[test]
    fn words_are_kept_and_marks_are_not() {
        let text = "## Head {#head}\n\nOne *two* [@S1] [@S2].\nThree [four](x.md).\n\n- a\n- b\n\n| a | b |\n|---|---|\n| c | d [@S3] |\n";
        assert_eq!(plain_text(text), "Head\nOne two.\nThree four.\na\nb\na · b\nc · d");
    }
}
