//! Pages: pieces that are never broken, put below each other, kept together where they belong together.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::pen::Pen;
use super::room::{give_way, parts, spots, tightness};
use super::tags::NodeId;

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
    /// Nowhere: a page begins here, unless there is room for the whole part that follows or the page is nearly empty.
    BreakUnlessFits,
}

impl Stand {
    /// Whether a part ends here.
    pub(super) fn is_break(self) -> bool {
        matches!(self, Self::Break | Self::BreakUnlessFits)
    }
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
    /// The row of a table that is left out in the same way, counted within the table.
    pub(super) row_gives_way: Option<usize>,
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
            row_gives_way: None,
            stands_with: None,
            repeated: None,
            at: None,
            draw: Box::new(draw),
        }
    }

    /// The end of a page.
    pub(super) fn page_break(stand: Stand) -> Self {
        Self { stand, ..Self::new(0.0, |_, _| {}) }
    }

    /// The same with room above it.
    pub(super) fn below(self, before: f32) -> Self {
        Self { before: self.before + before, ..self }
    }

    /// The same, kept with the piece behind it.
    pub(super) fn kept(self, keeps_next: bool) -> Self {
        Self { keeps_next, ..self }
    }

    /// Whether it is drawn where so many items and rows stay of those that give way.
    pub(super) fn stays_with(&self, n_items: usize, n_rows: usize) -> bool {
        self.gives_way.is_none_or(|item| item < n_items)
            && self.row_gives_way.is_none_or(|row| row < n_rows)
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
    /// Lays pieces out, part by part; each part begins a page, but for what shares that of the one before.
    pub(super) fn new(mut pieces: Vec<Piece>) -> Self {
        give_way(&mut pieces);
        let mut placed = Vec::with_capacity(pieces.len());
        let mut n_pages = 0;
        for part in parts(pieces) {
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

#[cfg(test)]
mod tests {
    use super::super::style::{BOTTOM, HEIGHT, TOP};
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
        parts.push(Piece::page_break(Stand::Break));
        parts.extend(part(9));
        assert_eq!(Layout::new(parts).n_pages(), 2);
    }

    #[test]
    fn a_part_that_may_shares_the_page_above_if_it_fits_there_whole() {
        let n_pages = |shares: &[f32]| {
            let mut pieces = Vec::new();
            for share in shares {
                pieces.push(Piece::page_break(Stand::BreakUnlessFits));
                let half = || Piece::new(HEIGHT * share / 2.0, |_, _| {});
                pieces.extend([half(), half().below(HEIGHT * 0.02)]);
            }
            Layout::new(pieces).n_pages()
        };
        assert_eq!(n_pages(&[0.4, 0.5]), 1);
        assert_eq!(n_pages(&[0.3, 0.3, 0.3]), 1);
        assert_eq!(n_pages(&[0.5, 0.6]), 2, "the second is not divided");
        assert_eq!(n_pages(&[0.5, 0.6, 0.3]), 2, "the third shares with the second");
        assert_eq!(n_pages(&[1.2, 0.3]), 2, "the last page of a longer one is shared too");
    }

    #[test]
    fn a_part_begins_on_the_last_page_of_the_one_above_where_that_is_nearly_empty() {
        let page_of_second = |last: f32| {
            let piece = |share: f32| Piece::new(HEIGHT * share, |_, _| {});
            let mut pieces: Vec<Piece> = [0.5, 0.48, last].map(piece).into();
            pieces.push(Piece::page_break(Stand::BreakUnlessFits));
            pieces.extend([0.25; 4].map(piece));
            Layout::new(pieces).placed.get(3).map(|it| it.page)
        };
        assert_eq!(page_of_second(0.2), Some(1));
        assert_eq!(page_of_second(0.5), Some(2), "it is not divided where a page is half full");
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
