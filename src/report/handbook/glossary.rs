//! The glossary as a table: each term with its meaning and what other languages call it.

use crate::content::{Chapter, GLOSSARY, Glossary, Term, prose};
use crate::i18n::{Language, Tr};
use crate::report::document::{Align, Block, Cell, Column, Row, SpanStyle, Table};

use super::prose::{Writer, span};

/// Whether a chapter is the glossary.
pub(super) fn is_glossary(chapter: &Chapter) -> bool {
    chapter.slug == GLOSSARY
}

/// The glossary's words of introduction, then the table of its terms.
pub(super) fn blocks<'a>(
    tr: &Tr,
    writer: &mut Writer<'a>,
    (chapter, glossary): (&'a Chapter, &Glossary),
) -> Vec<Block> {
    writer.begin(chapter, tr.language(), 0);
    let mut blocks = Vec::new();
    let parsed = prose::parse(&chapter.markdown);
    let is_term = |it: &prose::Block| matches!(it, prose::Block::Heading(2, ..));
    for block in parsed.iter().skip(1).take_while(|it| !is_term(it)) {
        writer.block(block, &mut blocks);
    }
    let others: Vec<Language> =
        Language::ALL.into_iter().filter(|it| *it != tr.language()).collect();
    let column =
        |head: String, share: f32, language| Column { head, share, align: Align::Left, language };
    let mut columns =
        vec![column(tr.print_term(), 3.0, None), column(tr.print_meaning(), 9.0, None)];
    columns.extend(others.iter().map(|it| column(it.own_name().to_owned(), 2.5, Some(*it))));
    let rows = glossary.terms.iter().map(|term| row(writer, term, &others));
    let rows = rows.collect();
    blocks.push(Block::Table(Table { caption: None, columns, rows, n_kept: None }));
    blocks
}

fn row(writer: &mut Writer<'_>, term: &Term, others: &[Language]) -> Row {
    let mut meaning = Cell::new();
    for block in prose::parse(&term.definition) {
        if let prose::Block::Paragraph(spans) = block {
            meaning.push(writer.inline(&spans));
        }
    }
    let mut cells = vec![vec![vec![span(term.name.as_str(), SpanStyle::Bold)]], meaning];
    cells.extend(others.iter().map(|language| {
        let named = term.elsewhere.iter().filter(|(it, _)| it == language);
        named.map(|(_, words)| vec![span(words.as_str(), SpanStyle::Regular)]).collect()
    }));
    Row { cells, is_head_first: true }
}
