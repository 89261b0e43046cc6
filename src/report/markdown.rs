//! A document as Markdown: the same words and tables without a page, for mail, wikis and tests.

use crate::domain::RiskBand;

use super::document::{
    Align, Block, Cell, Contents, Document, Drawing, Figure, Form, Heading, Inline, KeyFigure,
    Link, List, Paragraph, ParagraphStyle, Reference, SignatureLine, Span, SpanStyle, Table,
};

/// Writes the document as `CommonMark` with tables of GitHub's kind; drawings stand as the words of their finding.
pub fn markdown(document: &Document) -> String {
    let mut out = format!(
        "{}\n\n# {}\n\n{}\n",
        escape(&document.institution),
        escape(&document.title),
        escape(&document.subject)
    );
    for block in &document.blocks {
        let text = block_text(block, document);
        if !text.is_empty() {
            out.push('\n');
            out.push_str(text.trim_end());
            out.push('\n');
        }
    }
    out
}

fn block_text(block: &Block, document: &Document) -> String {
    match block {
        Block::Heading(it) => heading(it, document),
        Block::Paragraph(it) => paragraph(it),
        Block::List(it) => list(it),
        Block::Table(it) => table(it),
        Block::KeyFigures(it) => key_figures(it),
        // These only repeat the sentence above them.
        Block::Figure(it) if matches!(it.drawing, Drawing::Ladder(_) | Drawing::Bars(_)) => {
            String::new()
        }
        Block::Figure(it) => figure(it),
        Block::RightBlock(lines) => lines.iter().map(inline).collect::<Vec<_>>().join("  \n"),
        Block::Callout(paragraphs) => callout(paragraphs),
        Block::Signatures(lines) => signatures(lines),
        Block::Boxed(_, blocks) => boxed(blocks, document),
        Block::Contents(it) => contents(it, document),
        Block::References(entries) => references(entries),
        Block::PageBreak | Block::PageBreakUnlessFits | Block::InLanguage(_) => String::new(),
    }
}

/// The document's title is of level 1, its parts of level 2; what is long enough to have links in it keeps its anchors.
fn heading(heading: &Heading, document: &Document) -> String {
    let marks = "#".repeat(usize::from(heading.level) + 1);
    let text = escape(&heading.full());
    match document.form {
        Form::Report => format!("{marks} {text}"),
        Form::Article | Form::Book { .. } => format!("{marks} {text} {{#{}}}", heading.anchor),
    }
}

fn boxed(blocks: &[Block], document: &Document) -> String {
    let inner: Vec<String> = blocks.iter().map(|it| block_text(it, document)).collect();
    let text = inner.join("\n\n");
    lines(text.trim().lines().map(|line| format!("> {line}").trim_end().to_owned()))
}

fn contents(wanted: &Contents, document: &Document) -> String {
    let headings = wanted.listed(document);
    let top = headings.iter().map(|it| it.level).min().unwrap_or(0);
    lines(headings.iter().map(|it| {
        let indent = "  ".repeat(usize::from(it.level - top));
        let said = wanted
            .said
            .get(&it.anchor)
            .map_or_else(String::new, |words| format!("  \n{indent}  {}", inline(words)));
        format!("{indent}- [{}](#{}){said}", escape(&it.full()), it.anchor)
    }))
}

fn references(entries: &[Reference]) -> String {
    lines(entries.iter().map(|it| {
        format!("- <a id=\"{}\"></a>**{}** {}", it.anchor, escape(&it.label), inline(&it.text))
    }))
}

fn paragraph(paragraph: &Paragraph) -> String {
    match paragraph.style {
        ParagraphStyle::Lead => format!("**{}**", plain(&paragraph.text)),
        ParagraphStyle::Body | ParagraphStyle::Note => inline(&paragraph.text),
        ParagraphStyle::Formula => {
            let index = |it: &Span| if it.style == SpanStyle::Low { "_" } else { "" };
            let text: String =
                paragraph.text.iter().flat_map(|it| [index(it), it.text.as_str()]).collect();
            format!("`{text}`")
        }
    }
}

fn callout(paragraphs: &[Paragraph]) -> String {
    let lines: Vec<String> =
        paragraphs.iter().map(|it| format!("> {}", inline(&it.text))).collect();
    lines.join("\n>\n")
}

fn list(list: &List) -> String {
    let item = |(idx, item): (usize, &Inline)| {
        let mark = if list.is_numbered { format!("{}.", idx + 1) } else { "-".to_owned() };
        format!("{mark} {}", inline(item))
    };
    let items = lines(list.items.iter().enumerate().map(item));
    // Without an empty line between them what follows would be a part of the last item.
    let lead = Some(inline(&list.lead)).filter(|it| !it.is_empty());
    let rest = list.rest_of_all().map(inline);
    let parts = lead.into_iter().chain([items]).chain(rest);
    parts.collect::<Vec<_>>().join("\n\n")
}

fn table(table: &Table) -> String {
    let caption = table.caption.as_ref().map(|it| format!("*{}*\n", escape(it)));
    let heads = table.columns.iter().map(|it| in_cell(&escape(&it.head)));
    let rules = table.columns.iter().map(|it| match it.align {
        Align::Left => "---".to_owned(),
        Align::Right => "---:".to_owned(),
        Align::Centre => ":---:".to_owned(),
    });
    let rows = table.rows.iter().map(|it| table_line(it.cells.iter().map(cell)));
    lines(caption.into_iter().chain([table_line(heads), table_line(rules)]).chain(rows))
}

fn table_line(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
}

fn cell(cell: &Cell) -> String {
    in_cell(&cell.iter().map(inline).collect::<Vec<_>>().join("<br>"))
}

fn in_cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', "<br>")
}

fn key_figures(figures: &[KeyFigure]) -> String {
    lines(figures.iter().map(|it| {
        let (label, word, number) = (escape(&it.label), escape(&it.word), escape(&it.number));
        format!("- {label}: **{word}** ({number})")
    }))
}

fn figure(figure: &Figure) -> String {
    let alt = escape(&figure.alt);
    match &figure.caption {
        Some(caption) => format!("> {alt}\n>\n> *{}*", escape(caption)),
        None => format!("> {alt}"),
    }
}

fn signatures(signatures: &[SignatureLine]) -> String {
    lines(signatures.iter().map(|it| {
        let fields: Vec<String> = it.fields.iter().chain(&it.day).map(|it| escape(it)).collect();
        format!("- {}: {}", escape(&it.role), fields.join(" · "))
    }))
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

fn inline(text: &Inline) -> String {
    text.iter().map(span).collect()
}

/// The words without marks, for text that is marked as a whole.
fn plain(text: &Inline) -> String {
    text.iter().map(|it| escape(&it.text)).collect()
}

fn span(span: &Span) -> String {
    let text = escape(&span.text);
    let text = match span.style {
        SpanStyle::Regular | SpanStyle::Soft | SpanStyle::Entry => text,
        SpanStyle::Mark => format!("[{text}]"),
        SpanStyle::Low => format!("_{text}"),
        SpanStyle::Bold => marked(&text, "**"),
        SpanStyle::Italic => marked(&text, "*"),
        SpanStyle::Band(band) => format!("{} {text}", shape(band)),
        SpanStyle::NewLine => format!("  \n{text}"),
    };
    match &span.link {
        None => text,
        Some(Link::Anchor(anchor)) => format!("[{text}](#{anchor})"),
        Some(Link::Address(address)) => format!("[{text}](<{address}>)"),
    }
}

/// Marks stand at words, never at spaces.
fn marked(text: &str, mark: &str) -> String {
    let inner = text.trim();
    if inner.is_empty() {
        return text.to_owned();
    }
    text.replacen(inner, &format!("{mark}{inner}{mark}"), 1)
}

fn shape(band: RiskBand) -> char {
    match band {
        RiskBand::Tolerable => '●',
        RiskBand::Significant => '▲',
        RiskBand::Critical => '■',
    }
}

/// Letters that Markdown would read as marks.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#') {
            out.push('\\');
        }
        if letter == '\n' {
            out.push(' ');
        } else {
            out.push(letter);
        }
    }
    out
}
