//! Blocks that stand apart: key figures side by side, the approval block, the tinted box, lines to sign.

use std::rc::Rc;

use crate::report::document::{
    Align, Block, Inline, KeyFigure, Paragraph, SignatureLine, Span, SpanStyle, Tone,
};

use super::PdfError;
use super::compose::{Column, Composer};
use super::count;
use super::flow::{Piece, Stand};
use super::lines::Text;
use super::pen::{Artifact, Dash, Pen};
use super::style::{Ink, LEFT, RIGHT, Setting, WIDTH, mm};
use super::tags::{NodeId, Role};

/// The room between steps of the ladder, between key figures, and between lines to sign: one grid on a page.
pub(super) const GUTTER: f32 = 16.0;

/// Adds figures side by side, in as many rows as their words need.
pub(super) fn key_figures(composer: &mut Composer, figures: &[KeyFigure]) {
    if figures.is_empty() {
        return;
    }
    let list = composer.setter.tags.add(composer.section, Role::List { is_numbered: false });
    let (n_columns, word) = columns_that_fit(composer, figures);
    let width = column_width(n_columns);
    for (index, row) in figures.chunks(n_columns).enumerate() {
        let texts: Vec<[Text; 3]> =
            row.iter().map(|figure| key_figure(composer, figure, (width, word), list)).collect();
        let height_of = |part: usize| {
            texts.iter().filter_map(|figure| figure.get(part)).map(Text::height).fold(0.0, f32::max)
        };
        let (label, word, number) = (height_of(0), height_of(1), height_of(2));
        let piece = Piece::new(6.0 + label + word + number + 4.0, move |pen, top| {
            for (place, figure) in texts.iter().enumerate() {
                let left = LEFT + (width + GUTTER) * count(place);
                pen.artifact(Artifact::Layout);
                pen.line(&[(left, top), (left + width, top)], Ink::INK, 0.8, Dash::Solid);
                let tops = [top + 6.0, top + 6.0 + label, top + 6.0 + label + word];
                for (text, top) in figure.iter().zip(tops) {
                    text.draw(pen, (left, top), width, Align::Left);
                }
            }
        });
        composer.push(piece, if index == 0 { 9.0 } else { 6.0 });
    }
    composer.leave(9.0);
}

fn key_figure(
    composer: &mut Composer,
    figure: &KeyFigure,
    (width, word): (f32, Setting),
    list: NodeId,
) -> [Text; 3] {
    let item = composer.setter.tags.add(list, Role::Item);
    let body = composer.setter.tags.add(item, Role::ItemBody);
    let label = vec![Span {
        text: figure.label.clone(),
        style: SpanStyle::Regular,
        link: figure.link.clone(),
    }];
    let plain =
        |text: &str| vec![Span { text: text.to_owned(), style: SpanStyle::Regular, link: None }];
    [
        (label, Setting::FIGURE_LABEL),
        (plain(&figure.word), word),
        (plain(&figure.number), Setting::FIGURE_NUMBER),
    ]
    .map(|(words, setting)| composer.words(&words, setting, width, body))
}

fn column_width(n_columns: usize) -> f32 {
    (WIDTH - GUTTER * count(n_columns.saturating_sub(1))) / count(n_columns.max(1))
}

/// The most even columns, up to four, in which no word must be cut, and the size of the words there.
fn columns_that_fit(composer: &mut Composer, figures: &[KeyFigure]) -> (usize, Setting) {
    let setting = Setting::FIGURE_WORD;
    let mut widest = 0.0_f32;
    for figure in figures {
        let word = composer.setter.shaper.plain(&figure.word, setting);
        widest = widest.max(composer.setter.breaking(setting, WIDTH).narrowest(&word));
    }
    let fewest_rows = figures.len().div_ceil(4).max(1);
    for n_rows in fewest_rows..=figures.len() {
        let n_columns = figures.len().div_ceil(n_rows);
        for size in [13.0, 12.4, 11.8, 11.2] {
            if widest * size / setting.size <= column_width(n_columns) {
                return (n_columns, setting.sized(size));
            }
        }
    }
    (1, setting)
}

/// Adds a block at the right margin, its lines left-aligned as Lithuanian documents have it.
pub(super) fn right_block(composer: &mut Composer, lines: &[Inline]) {
    let node = composer.setter.tags.add(composer.section, Role::Aside);
    let widest = mm(80.0);
    let texts: Vec<Text> =
        lines.iter().map(|words| composer.words(words, Setting::BODY, widest, node)).collect();
    let width = texts.iter().map(Text::width).fold(mm(40.0), f32::max);
    let height = texts.iter().map(Text::height).sum();
    let piece = Piece::new(height, move |pen, top| {
        let mut top = top;
        for text in &texts {
            text.draw(pen, (RIGHT - width, top), width, Align::Left);
            top += text.height();
        }
    });
    composer.push(piece.kept(true), 4.0);
    composer.leave(14.0);
}

/// Adds a tinted box that says the one thing to remember.
pub(super) fn callout(composer: &mut Composer, paragraphs: &[Paragraph]) {
    const PADDING: f32 = 11.0;
    let node = composer.setter.tags.add(composer.section, Role::Aside);
    let ground = |pen: &mut Pen, top: f32, height: f32| {
        pen.artifact(Artifact::Layout);
        pen.fill_rect((LEFT, top), (WIDTH, height), Ink::ACCENT.tint(7));
        pen.fill_rect((LEFT, top), (2.6, height), Ink::ACCENT);
    };
    let texts: Vec<(Text, f32)> = paragraphs
        .iter()
        .map(|paragraph| {
            let (setting, before) = composer.look(paragraph.style);
            (composer.words(&paragraph.text, setting, WIDTH - PADDING * 2.0, node), before)
        })
        .collect();
    let n_texts = texts.len();
    for (index, (text, before)) in texts.into_iter().enumerate() {
        let n_lines = text.lines().len();
        for (place, line) in text.lines().enumerate() {
            let is_first = index == 0 && place == 0;
            let is_last = index + 1 == n_texts && place + 1 == n_lines;
            // The ground overlaps the piece above a little, so that no seam shows between them.
            let above = match (is_first, place) {
                (true, _) => 8.0,
                (false, 0) => before,
                (false, _) => 0.0,
            };
            let below = if is_last { 8.0 } else { 0.0 };
            let height = above + line.height() + below;
            let piece = Piece::new(height, move |pen, top| {
                let overlap = if is_first { 0.0 } else { 0.5 };
                ground(pen, top - overlap, height + overlap);
                line.draw(pen, (LEFT + PADDING, top + above), WIDTH - PADDING * 2.0, Align::Left);
            });
            composer.push(piece.kept(!is_last), if is_first { 9.0 } else { 0.0 });
        }
    }
    composer.leave(11.0);
}

/// A box of no more pieces than this is never divided.
const WHOLE_BOX: usize = 14;

/// Adds blocks on a tinted ground, which goes on over the end of a page where it must.
pub(super) fn boxed(composer: &mut Composer, tone: Tone, blocks: &[Block]) -> Result<(), PdfError> {
    const SIDE: f32 = 12.0;
    const EDGE: f32 = 9.0;
    let node = composer.setter.tags.add(composer.section, Role::Aside);
    let outer_section = std::mem::replace(&mut composer.section, node);
    let outer = composer.column.clone();
    composer.column =
        Column { left: outer.left + SIDE, width: outer.width - SIDE * 2.0, ground: None };
    let first = composer.pieces.len();
    composer.push(Piece::new(0.0, |_, _| {}), 11.0);
    for block in blocks {
        composer.block(block)?;
    }
    let mut inner = composer.pieces.split_off(first).into_iter();
    composer.section = outer_section;
    composer.column = outer.clone();
    let Some(begin) = inner.next() else { return Ok(()) };
    let n_pieces = inner.len();
    for (index, piece) in inner.enumerate() {
        let (is_first, is_last) = (index == 0, index + 1 == n_pieces);
        let above = if is_first { EDGE } else { piece.before };
        let height = above + piece.height + if is_last { EDGE } else { 0.0 };
        // The ground overlaps the piece above a little, so that no seam shows between them.
        let overlap = if is_first { 0.0 } else { 0.5 };
        let (left, width) = (outer.left, outer.width);
        let draw = piece.draw;
        let keeps = !is_last && (n_pieces <= WHOLE_BOX || is_first || piece.keeps_next);
        composer.pieces.push(Piece {
            before: if is_first { begin.before } else { 0.0 },
            height,
            keeps_next: keeps,
            draw: Box::new(move |pen, top| {
                ground(pen, tone, (left, top - overlap), (width, height + overlap));
                draw(pen, top + above);
            }),
            ..piece
        });
    }
    composer.leave(12.0);
    Ok(())
}

fn ground(pen: &mut Pen, tone: Tone, place: (f32, f32), (width, height): (f32, f32)) {
    let (tint, bar) = match tone {
        Tone::Summary => (Ink::ACCENT.tint(7), Ink::ACCENT),
        Tone::Discuss => (Ink::SIGNIFICANT.tint(8), Ink::SIGNIFICANT),
        Tone::Checklist => (Ink::TOLERABLE.tint(7), Ink::TOLERABLE),
    };
    pen.artifact(Artifact::Layout);
    pen.fill_rect(place, (width, height), tint);
    pen.fill_rect(place, (2.6, height), bar);
}

/// Adds lines to sign: the role, then a line for each field with its words below; where each has one field, side by side.
pub(super) fn signatures(composer: &mut Composer, lines: &[SignatureLine]) {
    if 1 < lines.len() && lines.iter().all(|line| line.fields.len() == 1) {
        return signatures_in_a_row(composer, lines);
    }
    let n_lines = lines.len();
    for (index, line) in lines.iter().enumerate() {
        let role = composer.setter.tags.add(composer.section, Role::Paragraph);
        let role = composer.setter.set_plain(&line.role, Setting::BODY.bold(), WIDTH, role);
        let n_fields = line.fields.len().max(1);
        let width = (WIDTH - GUTTER * count(n_fields - 1)) / count(n_fields);
        let mut fields = Vec::new();
        for words in &line.fields {
            let node = composer.setter.tags.add(composer.section, Role::Paragraph);
            fields.push(composer.setter.set_plain(words, Setting::NOTE, width, node));
        }
        let fields = Rc::new(fields);
        let below = fields.iter().map(Text::height).fold(0.0, f32::max);
        let room = role.height() + mm(9.0);
        let piece = Piece::new(room + 3.0 + below, move |pen, top| {
            role.draw(pen, (LEFT, top), WIDTH, Align::Left);
            for (place, field) in fields.iter().enumerate() {
                let left = LEFT + (width + GUTTER) * count(place);
                pen.artifact(Artifact::Layout);
                pen.line(
                    &[(left, top + room), (left + width, top + room)],
                    Ink::SOFT,
                    0.6,
                    Dash::Solid,
                );
                field.draw(pen, (left, top + room + 3.0), width, Align::Centre);
            }
        });
        composer.push(piece.kept(index + 1 < n_lines), if index == 0 { 14.0 } else { 12.0 });
    }
    composer.leave(12.0);
}

/// Room to write above a line: 12 mm from the baseline of the role.
const WRITING_ROOM: f32 = 30.5;
/// Room to write above the blanks for the day, beside their own line.
const DAY_ROOM: f32 = 4.0;

/// Adds lines to sign side by side at the foot of the page: the role, room to write, a line, what to write there, and the day.
fn signatures_in_a_row(composer: &mut Composer, lines: &[SignatureLine]) {
    let width = column_width(lines.len());
    let columns: Vec<[Text; 3]> = lines
        .iter()
        .map(|line| {
            let node = composer.setter.tags.add(composer.section, Role::Paragraph);
            let role = Setting::NOTE.bold().inked(Ink::INK);
            let fields = line.fields.concat();
            let day = line.day.as_deref().unwrap_or_default();
            [(line.role.as_str(), role), (&fields, Setting::NOTE), (day, Setting::NOTE)]
                .map(|(words, setting)| composer.setter.set_plain(words, setting, width, node))
        })
        .collect();
    let highest = |part: usize| {
        columns.iter().filter_map(|it| it.get(part)).map(Text::height).fold(0.0, f32::max)
    };
    let line = highest(0) + WRITING_ROOM;
    let day = line + 2.0 + highest(1) + DAY_ROOM;
    let has_day = lines.iter().any(|it| it.day.is_some());
    let height = if has_day { day + highest(2) } else { day - DAY_ROOM };
    let piece = Piece::new(height, move |pen, top| {
        for (place, [role, fields, blanks]) in columns.iter().enumerate() {
            let left = LEFT + (width + GUTTER) * count(place);
            role.draw(pen, (left, top), width, Align::Left);
            pen.artifact(Artifact::Layout);
            let ends = [(left, top + line), (left + width, top + line)];
            pen.line(&ends, Ink::SOFT, 0.6, Dash::Solid);
            fields.draw(pen, (left, top + line + 2.0), width, Align::Left);
            blanks.draw(pen, (left, top + day), width, Align::Left);
        }
    });
    composer.push(Piece { stand: Stand::Foot, ..piece }, 8.0);
}
