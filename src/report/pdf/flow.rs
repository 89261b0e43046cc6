//! Pages: pieces that are never broken, put below each other, kept together where they belong together.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::pen::Pen;
use super::style::{BOTTOM, HEIGHT, TOP};
use super::tags::NodeId;

/// How much of the room between its pieces a part keeps where it is drawn together.
const LEAST_ROOM: f32 = 0.5;
/// How much of it a part keeps that has something to leave out.
const GOOD_ROOM: f32 = 0.7;
/// A last page filled by no more than this share is nearly empty.
const SHORT_PAGE: f32 = 0.35;
/// How much of the room a part of several pages keeps to spare a page: the most that helps.
const TIGHTER: [f32; 5] = [0.9, 0.8, 0.7, 0.6, LEAST_ROOM];

/// What draws a piece at a height of the page.
pub(super) type Draw = Box<dyn FnOnce(&mut Pen, f32)>;

/// What draws a piece on each page where it is wanted.
pub(super) type Redraw = Box<dyn Fn(&mut Pen, f32)>;

/// Something that is drawn again where a page begins in its middle: the head of a table.
pub(super) struct Repeated {
    /// Its height.
    pub(super) height: f32,
    /// Draws it as decoration.
    pub(super) draw: Redraw,
}

/// Where on its page a piece stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stand {
    /// Below the one before.
    Flow,
    /// At the foot.
    Foot,
    /// Nowhere: a page begins here.
    Break,
}

/// A piece of the page.
pub(super) struct Piece {
    /// The room above it, which vanishes at the top of a page.
    pub(super) before: f32,
    /// Its height.
    pub(super) height: f32,
    /// Whether it may not be the last of a page.
    pub(super) keeps_next: bool,
    /// Where on the page it stands.
    pub(super) stand: Stand,
    /// The item, counted within its part, that it is left out with where the part would begin another page for it.
    pub(super) gives_way: Option<usize>,
    /// How many items that give way must stay for it to stand.
    pub(super) stands_with: Option<usize>,
    /// What is drawn again above it where it begins a page.
    pub(super) repeated: Option<Rc<Repeated>>,
    /// The heading or reference that begins here.
    pub(super) at: Option<NodeId>,
    /// What draws it.
    pub(super) draw: Draw,
}

impl Piece {
    /// A piece of that height.
    pub(super) fn new(height: f32, draw: impl FnOnce(&mut Pen, f32) + 'static) -> Self {
        Self {
            before: 0.0,
            height,
            keeps_next: false,
            stand: Stand::Flow,
            gives_way: None,
            stands_with: None,
            repeated: None,
            at: None,
            draw: Box::new(draw),
        }
    }

    /// The end of a page.
    pub(super) fn page_break() -> Self {
        Self { stand: Stand::Break, ..Self::new(0.0, |_, _| {}) }
    }

    /// The same with room above it.
    pub(super) fn below(self, before: f32) -> Self {
        Self { before: self.before + before, ..self }
    }

    /// The same, kept with the piece behind it.
    pub(super) fn kept(self, keeps_next: bool) -> Self {
        Self { keeps_next, ..self }
    }

    /// Whether it is drawn where so many items stay of those that give way.
    fn stays_with(&self, n_items: usize) -> bool {
        self.gives_way.is_none_or(|item| item < n_items)
            && self.stands_with.is_none_or(|n| n == n_items)
    }
}

/// A piece with its page and height.
pub(super) struct Placed {
    page: usize,
    top: f32,
    at: Option<NodeId>,
    draw: Draw,
}

/// The pages, laid out but not drawn.
pub(super) struct Layout {
    placed: Vec<Placed>,
}

impl Layout {
    /// Lays pieces out, part by part; each part begins a page.
    pub(super) fn new(mut pieces: Vec<Piece>) -> Self {
        give_way(&mut pieces);
        let mut placed = Vec::with_capacity(pieces.len());
        let mut n_pages = 0;
        let mut pieces = pieces.into_iter();
        while !pieces.as_slice().is_empty() {
            let part: Vec<Piece> =
                pieces.by_ref().take_while(|piece| piece.stand != Stand::Break).collect();
            let spots = spots(&part, tightness(&part));
            let begun = n_pages;
            for (piece, spot) in part.into_iter().zip(&spots) {
                let page = begun + spot.page;
                n_pages = page + 1;
                if let Some(repeated) = piece.repeated.filter(|_| spot.begins_page) {
                    let top = spot.top - repeated.height;
                    let draw = Box::new(move |pen: &mut Pen, top| (repeated.draw)(pen, top));
                    placed.push(Placed { page, top, at: None, draw });
                }
                placed.push(Placed { page, top: spot.top, at: piece.at, draw: piece.draw });
            }
        }
        Self { placed }
    }

    /// How many pages there are: one at least.
    pub(super) fn n_pages(&self) -> usize {
        self.placed.last().map_or(1, |placed| placed.page + 1)
    }

    /// The page, counted from 0, on which each heading and reference begins.
    pub(super) fn pages(&self) -> BTreeMap<NodeId, usize> {
        self.placed.iter().filter_map(|placed| Some((placed.at?, placed.page))).collect()
    }

    /// Draws the pages; `furnish` is called on each page before its text.
    pub(super) fn draw(self, pen: &mut Pen, mut furnish: impl FnMut(&mut Pen, usize)) {
        let n_pages = self.n_pages();
        let mut placed = self.placed.into_iter().peekable();
        for page in 0..n_pages {
            furnish(pen, page);
            while let Some(piece) = placed.next_if(|piece| piece.page == page) {
                if let Some(node) = piece.at {
                    pen.remember(node, piece.top);
                }
                (piece.draw)(pen, piece.top);
            }
            pen.end_page();
        }
    }
}

/// By how much a part is longer than a page, and the room between its pieces.
fn excess(part: &[&Piece]) -> (f32, f32) {
    let room: f32 = part.iter().skip(1).map(|piece| piece.before).sum();
    (part.iter().map(|piece| piece.height).sum::<f32>() + room - HEIGHT, room)
}

/// Leaves out items that give way, last first, until their part fits well on a page; all stay where that is no help.
fn give_way(pieces: &mut Vec<Piece>) {
    let mut left_out = BTreeSet::new();
    let mut first = 0;
    for part in pieces.split(|piece| piece.stand == Stand::Break) {
        let n_items = part.iter().filter_map(|piece| piece.gives_way).max().map_or(0, |it| it + 1);
        let fits = |n_items: usize, least: f32| {
            let kept: Vec<&Piece> = part.iter().filter(|it| it.stays_with(n_items)).collect();
            let (excess, room) = excess(&kept);
            excess <= room * (1.0 - least)
        };
        let n_kept = (1..=n_items)
            .rev()
            .find(|n| fits(*n, GOOD_ROOM))
            .or_else(|| (0..=n_items.min(1)).rev().find(|n| fits(*n, LEAST_ROOM)))
            .unwrap_or(n_items);
        let gone = (first..).zip(part).filter(|(_, piece)| !piece.stays_with(n_kept));
        left_out.extend(gone.map(|(index, _)| index));
        first += part.len() + 1;
    }
    let mut index = 0..;
    pieces.retain(|_| index.next().is_none_or(|index| !left_out.contains(&index)));
}

/// How much of the room between its pieces a part keeps: less where that spares a page that would be nearly empty.
fn tightness(part: &[Piece]) -> f32 {
    let (excess, room) = excess(&part.iter().collect::<Vec<_>>());
    if excess <= 0.0 {
        return 1.0;
    }
    if excess <= room * (1.0 - LEAST_ROOM) {
        // A hair more than needed, for the sums of the layout are rounded in another order.
        return 1.0 - (excess + 0.1) / room;
    }
    let loose = spots(part, 1.0);
    let (n_pages, end) = extent(part, &loose);
    if TOP + HEIGHT * SHORT_PAGE < end {
        return 1.0;
    }
    let spares = |by: &f32| extent(part, &spots(part, *by)).0 < n_pages;
    TIGHTER.into_iter().find(spares).unwrap_or(1.0)
}

/// How many pages a part takes, and where the last of them ends.
fn extent(part: &[Piece], spots: &[Spot]) -> (usize, f32) {
    match (part.last(), spots.last()) {
        (Some(piece), Some(spot)) => (spot.page + 1, spot.top + piece.height),
        _ => (0, TOP),
    }
}

/// Where a piece stands, the page counted from 0 within its part.
struct Spot {
    page: usize,
    top: f32,
    begins_page: bool,
}

/// Where the pieces of a part stand if so much of the room between them is kept.
fn spots(part: &[Piece], by: f32) -> Vec<Spot> {
    let mut layout = Cursor { page: 0, y: TOP, by, spots: Vec::with_capacity(part.len()) };
    for group in part.chunk_by(|piece, _| piece.keeps_next) {
        layout.place(group);
    }
    layout.spots
}

/// Where the next piece may stand.
struct Cursor {
    page: usize,
    y: f32,
    by: f32,
    spots: Vec<Spot>,
}

impl Cursor {
    fn turn(&mut self) {
        self.page += 1;
        self.y = TOP;
    }

    /// Places a group on this page if it fits whole, else on the next; a group longer than a page is broken.
    fn place(&mut self, group: &[Piece]) {
        let mut height = 0.0;
        for (index, piece) in group.iter().enumerate() {
            let is_at_top = index == 0 && self.y <= TOP;
            height += piece.height + if is_at_top { 0.0 } else { piece.before * self.by };
        }
        if TOP < self.y && BOTTOM < self.y + height && height <= HEIGHT {
            self.turn();
        }
        if group.iter().any(|piece| piece.stand == Stand::Foot) {
            let height: f32 = group.iter().map(|piece| piece.before * self.by + piece.height).sum();
            // A hair higher, for the sums below are rounded in another order.
            self.y = self.y.max(BOTTOM - 0.1 - height);
        }
        for piece in group {
            if TOP < self.y && BOTTOM < self.y + piece.before * self.by + piece.height {
                self.turn();
            }
            let begins_page = self.y <= TOP;
            self.y += match &piece.repeated {
                Some(repeated) if begins_page => repeated.height,
                None if begins_page => 0.0,
                _ => piece.before * self.by,
            };
            self.spots.push(Spot { page: self.page, top: self.y, begins_page });
            self.y += piece.height;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pages of pieces given as height and whether they keep the next.
    fn pages(pieces: &[(f32, bool)]) -> Vec<usize> {
        let pieces = pieces
            .iter()
            .map(|&(share, keeps)| Piece::new(HEIGHT * share, |_, _| {}).kept(keeps))
            .collect();
        Layout::new(pieces).placed.iter().map(|placed| placed.page).collect()
    }

    #[test]
    fn pieces_fill_a_page_and_then_the_next() {
        assert_eq!(pages(&[(0.5, false), (0.5, false), (0.1, false)]), [0, 0, 1]);
    }

    #[test]
    fn what_belongs_together_moves_together() {
        assert_eq!(pages(&[(0.9, false), (0.08, true), (0.1, false)]), [0, 1, 1]);
    }

    #[test]
    fn a_group_longer_than_a_page_is_broken() {
        assert_eq!(pages(&[(0.2, false), (0.7, true), (0.7, true), (0.1, false)]), [0, 0, 1, 1]);
    }

    #[test]
    fn a_piece_taller_than_a_page_does_not_turn_pages_for_ever() {
        assert_eq!(pages(&[(0.1, false), (3.0, false), (0.1, false)]), [0, 1, 2]);
    }

    #[test]
    fn a_part_a_little_longer_than_a_page_is_drawn_together() {
        let part = |n: u8| {
            (0..n)
                .map(|_| Piece::new(HEIGHT * 0.1, |_, _| {}).below(HEIGHT * 0.02))
                .collect::<Vec<_>>()
        };
        assert_eq!(Layout::new(part(9)).n_pages(), 1, "1.06 pages");
        assert_eq!(
            Layout::new(part(10)).n_pages(),
            2,
            "1.18 pages would need more than half of the room"
        );
        let mut parts = part(2);
        parts.push(Piece::page_break());
        parts.extend(part(9));
        assert_eq!(Layout::new(parts).n_pages(), 2);
    }

    #[test]
    fn a_part_of_several_pages_is_drawn_together_only_where_its_last_page_is_nearly_empty() {
        let n_pages = |n: u8| {
            let piece = |_| Piece::new(HEIGHT * 0.1, |_, _| {}).below(HEIGHT * 0.02);
            Layout::new((0..n).map(piece).collect()).n_pages()
        };
        assert_eq!(n_pages(16), 2, "8 of 0.1 and the room between them fill a page");
        assert_eq!(n_pages(17), 2, "one more would stand alone on the third page");
        assert_eq!(n_pages(19), 3, "three more would fill too much of it");
    }

    #[test]
    fn items_give_way_last_first_and_whole() {
        let drawn = |n: u8, n_items: usize| {
            let fixed = (0..n).map(|_| Piece::new(HEIGHT * 0.1, |_, _| {}));
            let item = |item: usize| {
                (0..2).map(move |_| Piece {
                    gives_way: Some(item),
                    ..Piece::new(HEIGHT * 0.049, |_, _| {})
                })
            };
            let layout = Layout::new(fixed.chain((0..n_items).flat_map(item)).collect());
            (layout.placed.len() - usize::from(n), layout.n_pages())
        };
        assert_eq!(drawn(7, 3), (6, 1), "there is room for all");
        assert_eq!(drawn(8, 3), (4, 1));
        assert_eq!(drawn(10, 3), (0, 1));
        assert_eq!(drawn(11, 3), (6, 2), "a second page begins anyway");
    }

    #[test]
    fn of_the_lines_below_items_the_one_for_their_number_stands() {
        let heights = |n: u8| {
            let fixed = (0..n).map(|_| Piece::new(HEIGHT * 0.1, |_, _| {}));
            let item = |item: usize| Piece {
                gives_way: Some(item),
                ..Piece::new(HEIGHT * 0.12, |_, _| {})
            };
            let line = |n_items: u8| Piece {
                stands_with: Some(usize::from(n_items)),
                ..Piece::new(HEIGHT * 0.01 * f32::from(n_items), |_, _| {})
            };
            let mut pieces: Vec<Piece> =
                fixed.chain((0..3).map(item)).chain((0..3).map(line)).collect();
            give_way(&mut pieces);
            let last = pieces.last().map(|it| (it.height / HEIGHT * 100.0).round());
            (pieces.len() - usize::from(n), last)
        };
        assert_eq!(heights(6), (3, Some(12.0)), "all stand, and no line");
        assert_eq!(heights(7), (3, Some(2.0)), "two and the line for two");
        assert_eq!(heights(8), (2, Some(1.0)));
    }

    #[test]
    fn what_sinks_stands_at_the_foot_of_its_page() {
        let sunk = || Piece { stand: Stand::Foot, ..Piece::new(50.0, |_, _| {}) };
        let top = |share: f32| {
            let layout = Layout::new(vec![Piece::new(HEIGHT * share, |_, _| {}), sunk()]);
            layout.placed.last().map(|placed| (placed.page, placed.top.round()))
        };
        let foot = (BOTTOM - 50.1).round();
        assert_eq!(top(0.2), Some((0, foot)));
        assert_eq!(top(0.99), Some((1, foot)));
    }

    #[test]
    fn an_empty_document_has_a_page() {
        assert_eq!(Layout::new(Vec::new()).n_pages(), 1);
    }

    #[test]
    fn the_head_comes_again_only_where_a_page_begins() {
        let repeated = Rc::new(Repeated { height: 10.0, draw: Box::new(|_, _| {}) });
        let rows = (0..3).map(|row| Piece {
            repeated: (row != 0).then(|| Rc::clone(&repeated)),
            ..Piece::new(HEIGHT * 0.4, |_, _| {})
        });
        let layout = Layout::new(rows.collect());
        let placed: Vec<_> = layout.placed.iter().map(|placed| (placed.page, placed.top)).collect();
        assert_eq!(placed[2..], [(1, TOP), (1, TOP + 10.0)]);
    }
}
