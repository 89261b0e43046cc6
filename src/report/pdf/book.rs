//! What only books have: a title page, and parts and chapters that open a page.

use crate::report::document::{Align, Document, Heading, Inline};

use super::compose::{Column, Composer};
use super::flow::{Piece, Stand};
use super::lines::Text;
use super::pen::{Artifact, Dash, Pen};
use super::style::{BOTTOM, HEIGHT, Ink, LEFT, RIGHT, Setting, TOP, WIDTH, mm};
use super::tags::{NodeId, Role, Tags};

/// Adds the title page: whose book it is, its title, what it is, and at the foot the imprint.
pub(super) fn title_page(composer: &mut Composer, document: &Document, imprint: &[Inline]) {
    let mut set = |words: &str, setting: Setting, role: Role| {
        let node = composer.setter.tags.add(Tags::DOCUMENT, role);
        composer.setter.set_plain(words, setting, mm(150.0), node)
    };
    let owner = set(&document.institution, Setting::INSTITUTION.sized(13.0), Role::Paragraph);
    let title = set(&document.title, Setting::BOOK_TITLE, Role::Title);
    let subject = set(&document.subject, Setting::BOOK_SUBJECT, Role::Paragraph);
    let imprint: Vec<Text> = imprint
        .iter()
        .map(|line| composer.words(line, Setting::IMPRINT, WIDTH, Tags::DOCUMENT))
        .collect();
    let piece = Piece::new(HEIGHT, move |pen, _| {
        ladder(pen);
        owner.draw(pen, (LEFT, TOP), WIDTH, Align::Left);
        let mut top = mm(104.0);
        title.draw(pen, (LEFT, top), WIDTH, Align::Left);
        top += title.height() + 16.0;
        pen.artifact(Artifact::Layout);
        pen.fill_rect((LEFT, top), (mm(24.0), 2.4), Ink::ACCENT);
        top += 20.0;
        subject.draw(pen, (LEFT, top), WIDTH, Align::Left);
        let mut top = BOTTOM - imprint.iter().map(|it| it.height() + 3.0).sum::<f32>();
        pen.artifact(Artifact::Layout);
        pen.line(&[(LEFT, top - 9.0), (RIGHT, top - 9.0)], Ink::RULE, 0.5, Dash::Solid);
        for line in imprint {
            line.draw(pen, (LEFT, top), WIDTH, Align::Left);
            top += line.height() + 3.0;
        }
    });
    composer.push(piece, 0.0);
    composer.pieces.push(Piece::page_break(Stand::Break));
}

/// The program's sign: five rungs, filled from below.
fn ladder(pen: &mut Pen) {
    let (left, width) = (RIGHT - mm(34.0), mm(34.0));
    pen.artifact(Artifact::Layout);
    for (rung, tint) in [12, 12, 26, 55, 100].into_iter().enumerate() {
        let top = TOP + mm(8.0) * super::count(rung);
        pen.fill_rect((left, top), (width, mm(3.2)), Ink::ACCENT.tint(tint));
    }
}

/// Opens a part or a chapter: its number, its title, and below it a rule.
pub(super) fn opening(composer: &mut Composer, heading: &Heading, node: NodeId) {
    let is_part = heading.level <= 1 && heading.label.is_some();
    let (numeral, setting, before) = if is_part {
        (Setting::NUMERAL.sized(26.0), Setting::PART, mm(38.0))
    } else {
        (Setting::NUMERAL, Setting::CHAPTER, 0.0)
    };
    let first = composer.pieces.len();
    // Room at the top of a page would vanish above a piece; below a piece without height it stays.
    composer.push(Piece::new(before, |_, _| {}).kept(true), 0.0);
    if let Some(label) = &heading.label {
        let text = composer.setter.set_plain(label, numeral, WIDTH, node);
        composer.lines(&text, &Column::WHOLE, 0.0, true);
    }
    let text = composer.setter.set_plain(&heading.text, setting, mm(155.0), node);
    composer.lines(&text, &Column::WHOLE, 3.0, true);
    composer.remember(first, node);
    let rule = Piece::new(1.0, |pen, top| {
        pen.artifact(Artifact::Layout);
        pen.line(&[(LEFT, top), (RIGHT, top)], Ink::ACCENT, 1.2, Dash::Solid);
    });
    composer.push(rule.kept(true), 8.0);
    composer.leave(14.0);
}
