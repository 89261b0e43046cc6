//! Sets the handbook's Markdown as lines of a terminal: wrapped, headings underlined, tables in columns.

use std::borrow::Cow;

use textwrap::{Options, WrapAlgorithm, wrap};

use crate::content::prose::{Block, Look, Span, name_sections, parse};
use crate::content::{Link, Pack};
use crate::i18n::{Language, Tr};

use super::cited;

/// A terminal that does not say how wide it is.
const USUAL_WIDTH: usize = 80;
/// The narrowest and the widest that lines are set.
const WIDTHS: (usize, usize) = (40, 100);
/// Between two columns of a table.
const GUTTER: usize = 2;

/// Collects lines.
pub(super) struct Printer {
    width: usize,
    lines: Vec<String>,
    /// The sources cited so far.
    cited: Vec<String>,
}

impl Printer {
    /// As wide as the terminal says it is.
    pub(super) fn new() -> Self {
        let columns = std::env::var("COLUMNS").ok().and_then(|it| it.parse().ok());
        let width = columns.unwrap_or(USUAL_WIDTH).clamp(WIDTHS.0, WIDTHS.1);
        Self { width, lines: Vec::new(), cited: Vec::new() }
    }

    /// The text so far.
    pub(super) fn text(&self) -> String {
        self.lines.join("\n").trim_matches('\n').to_owned()
    }

    /// Adds a text of a chapter in a language.
    pub(super) fn markdown(&mut self, markdown: &str, chapter: &str, language: Language) {
        for id in cited(markdown, chapter) {
            if !self.cited.contains(&id) {
                self.cited.push(id);
            }
        }
        let mut blocks = parse(markdown);
        name_sections(&mut blocks, &Tr::new(language));
        self.blocks(&blocks, chapter, "");
    }

    /// Adds a paragraph of plain words.
    pub(super) fn paragraph(&mut self, text: &str) {
        self.blank();
        self.wrapped(text, "", "");
    }

    /// Adds a heading.
    pub(super) fn heading(&mut self, text: &str) {
        self.blank();
        self.wrapped(text, "", "");
        self.underline('-', text);
    }

    /// Adds words that begin further right.
    pub(super) fn indented(&mut self, text: &str, indent: &str) {
        self.wrapped(text, indent, indent);
    }

    /// Adds the list of the sources that were cited.
    pub(super) fn sources(&mut self, pack: &Pack, tr: &Tr) {
        let cited = std::mem::take(&mut self.cited);
        let sources: Vec<_> = cited.iter().filter_map(|id| pack.source(id)).collect();
        if sources.is_empty() {
            return;
        }
        self.heading(&tr.handbook_sources());
        for source in sources {
            let title = source.title_for(tr.language());
            let mut text = format!("{}  {title}", source.id);
            for more in [source.note_for(tr.language()), &source.address] {
                if !more.is_empty() {
                    text.push_str(if text.ends_with('.') { " " } else { ". " });
                    text.push_str(more);
                }
            }
            self.wrapped(&text, "", "      ");
        }
    }

    fn blank(&mut self) {
        if self.lines.last().is_some_and(|it| !it.trim().is_empty()) {
            self.lines.push(String::new());
        }
    }

    fn wrapped(&mut self, text: &str, first: &str, rest: &str) {
        for (idx, line) in text.split('\n').enumerate() {
            let first = if idx == 0 { first } else { rest };
            let options = Options::new(self.width)
                .initial_indent(first)
                .subsequent_indent(rest)
                .break_words(false)
                .wrap_algorithm(WrapAlgorithm::FirstFit);
            self.lines.extend(wrap(line.trim_end(), options).into_iter().map(Cow::into_owned));
        }
    }

    fn underline(&mut self, sign: char, text: &str) {
        let width = text.chars().count().min(self.width);
        self.lines.push(std::iter::repeat_n(sign, width).collect());
    }

    /// Every line of the blocks begins with `before`.
    fn blocks(&mut self, blocks: &[Block], chapter: &str, before: &str) {
        for block in blocks {
            match block {
                Block::Heading(level, _, spans) => {
                    self.blank();
                    let text = words(spans, chapter);
                    self.wrapped(&text, before, before);
                    self.underline(if *level == 1 { '=' } else { '-' }, &text);
                }
                Block::Paragraph(spans) => {
                    self.gap(before);
                    self.wrapped(&words(spans, chapter), before, before);
                }
                Block::List(first, items) => {
                    self.gap(before);
                    for (idx, item) in items.iter().enumerate() {
                        let marker = match first {
                            Some(first) => format!("{}. ", first + idx as u64),
                            None => "• ".to_owned(),
                        };
                        self.item(item, chapter, before, &marker);
                    }
                }
                Block::Quote(inner) => {
                    self.gap(before);
                    let at = self.lines.len();
                    self.blocks(inner, chapter, &format!("{before}│ "));
                    // The box begins with its own words.
                    while self
                        .lines
                        .get(at)
                        .is_some_and(|it| it.trim_end_matches([' ', '│']).is_empty())
                    {
                        self.lines.remove(at);
                    }
                }
                Block::Table(rows) => {
                    self.gap(before);
                    self.table(rows, chapter, before);
                }
                Block::Rule => {
                    self.gap(before);
                    self.lines.push(format!("{before}{}", "─".repeat(12)));
                }
            }
        }
    }

    /// An empty line between blocks, with the edge of the box that they stand in.
    fn gap(&mut self, before: &str) {
        let empty = before.trim_end();
        if self.lines.last().is_some_and(|it| it.trim_end() != empty && !it.is_empty()) {
            self.lines.push(empty.to_owned());
        }
    }

    fn item(&mut self, blocks: &[Block], chapter: &str, before: &str, marker: &str) {
        let rest = format!("{before}{}", " ".repeat(marker.chars().count()));
        for (idx, block) in blocks.iter().enumerate() {
            match block {
                Block::Paragraph(spans) => {
                    let first = if idx == 0 { format!("{before}{marker}") } else { rest.clone() };
                    self.wrapped(&words(spans, chapter), &first, &rest);
                }
                Block::List(first, items) => {
                    for (idx, item) in items.iter().enumerate() {
                        let marker = match first {
                            Some(first) => format!("{}. ", first + idx as u64),
                            None => "– ".to_owned(),
                        };
                        self.item(item, chapter, &rest, &marker);
                    }
                }
                other => self.blocks(std::slice::from_ref(other), chapter, &rest),
            }
        }
    }

    fn table(&mut self, rows: &[Vec<Vec<Span>>], chapter: &str, before: &str) {
        let cells: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(|it| words(it, chapter)).collect()).collect();
        let room = self.width.saturating_sub(before.chars().count());
        let widths = widths(&cells, room);
        for (idx, row) in cells.iter().enumerate() {
            let wrapped: Vec<Vec<String>> = row
                .iter()
                .zip(&widths)
                .map(|(cell, width)| {
                    let options = Options::new((*width).max(1)).break_words(false);
                    wrap(cell, options).into_iter().map(Cow::into_owned).collect()
                })
                .collect();
            let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
            for line in 0..height {
                let mut text = before.to_owned();
                for (cell, width) in wrapped.iter().zip(&widths) {
                    let words = cell.get(line).map_or("", String::as_str);
                    text.push_str(words);
                    let missing = width.saturating_sub(words.chars().count()) + GUTTER;
                    text.push_str(&" ".repeat(missing));
                }
                self.lines.push(text.trim_end().to_owned());
            }
            if idx == 0 {
                let all = widths.iter().sum::<usize>() + GUTTER * widths.len().saturating_sub(1);
                self.lines.push(format!("{before}{}", "─".repeat(all.min(room))));
            }
        }
    }
}

/// The words of spans: a source in brackets, a link with the name to ask for.
fn words(spans: &[Span], chapter: &str) -> String {
    let mut text = String::new();
    for span in spans {
        if span.look == Look::Mark {
            text.extend([" [", span.text.trim(), "]"]);
            continue;
        }
        text.push_str(&span.text);
        match span.link.as_deref().and_then(|it| Link::parse(it, chapter)) {
            Some(Link::Section(to)) if to.anchor.is_empty() => {
                text.extend([" (→ ", &to.chapter, ")"]);
            }
            Some(Link::Section(to)) => {
                text.extend([" (→ ", &to.chapter, "#", &to.anchor, ")"]);
            }
            Some(Link::Web(address)) if address != span.text => {
                text.extend([" (", &address, ")"]);
            }
            _ => {}
        }
    }
    text
}

/// Columns get what their longest cell wants; where that is too much, the widest give way.
fn widths(cells: &[Vec<String>], room: usize) -> Vec<usize> {
    let n_columns = cells.iter().map(Vec::len).max().unwrap_or(0);
    let of = |column: usize, measure: &dyn Fn(&str) -> usize| {
        cells.iter().filter_map(|row| row.get(column)).map(|it| measure(it)).max().unwrap_or(0)
    };
    let longest_word =
        |text: &str| text.split_whitespace().map(|it| it.chars().count()).max().unwrap_or(0);
    let least: Vec<usize> = (0..n_columns).map(|it| of(it, &longest_word)).collect();
    let mut widths: Vec<usize> =
        (0..n_columns).map(|it| of(it, &|it| it.chars().count())).collect();
    let room = room.saturating_sub(GUTTER * n_columns.saturating_sub(1));
    while room < widths.iter().sum() {
        let spare = |(width, least): (&usize, &usize)| width.saturating_sub(*least);
        let widest = (0..n_columns).max_by_key(|it| {
            let own = widths.get(*it).zip(least.get(*it));
            own.filter(|it| 0 < spare(*it)).map(|(width, _)| *width)
        });
        let Some(width) = widest.and_then(|it| Some((widths.get(it)?, least.get(it)?))) else {
            break;
        };
        if spare(width) == 0 {
            break;
        }
        if let Some(width) = widest.and_then(|it| widths.get_mut(it)) {
            *width -= 1;
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(markdown: &str) -> String {
        let mut printer = Printer { width: 40, lines: Vec::new(), cited: Vec::new() };
        printer.markdown(markdown, "one", Language::English);
        printer.text()
    }

    #[test]
    fn text_is_set_as_lines() {
        let text = "# Title {#one}\n\nA sentence that is longer than one line [@S1].\nSee [two](two.md#x).\n\n- a\n- b\n  - c\n\n> **Box.** In it\n> - d\n";
        assert_eq!(
            printed(text),
            "Title\n=====\n\nA sentence that is longer than one line\n[S1]. See two (→ two#x).\n\n• a\n• b\n  – c\n\n│ Box. In it\n│\n│ • d"
        );
    }

    #[test]
    fn a_table_has_columns_that_fit() {
        let text = "| What | Where it is kept |\n|---|---|\n| one | in the long register of all documents |\n";
        assert_eq!(
            printed(text),
            "What  Where it is kept\n────────────────────────────────────────\none   in the long register of all\n      documents"
        );
    }
}
