//! Which parts share a page, what gives way, and how much of the room between its pieces a part keeps.

use std::collections::BTreeSet;
use std::ops::Range;

use super::flow::{Piece, Stand};
use super::style::{BOTTOM, HEIGHT, TOP};

/// The room above a part that shares a page with the one before, beyond what its first piece wants.
const APART: f32 = 16.0;
/// How much of the room between its pieces a part keeps where it is drawn together.
const LEAST_ROOM: f32 = 0.5;
/// How much of it parts keep that share a page.
const SHARED_ROOM: f32 = 0.6;
/// A last page filled by no more than this share is nearly empty.
const SHORT_PAGE: f32 = 0.35;
/// How much of the room a part of several pages keeps to spare a page: the most that helps.
const TIGHTER: [f32; 5] = [0.9, 0.8, 0.7, 0.6, LEAST_ROOM];

/// The pieces part by part; what fits whole below the part before is joined to it.
pub(super) fn parts(pieces: Vec<Piece>) -> Vec<Vec<Piece>> {
    let mut parts: Vec<Vec<Piece>> = Vec::new();
    let mut pieces = pieces.into_iter();
    let mut begun_by = Stand::Break;
    while !pieces.as_slice().is_empty() {
        let begins = begun_by;
        let is_within = |piece: &Piece| {
            begun_by = piece.stand;
            !piece.stand.is_break()
        };
        let mut part: Vec<Piece> = pieces.by_ref().take_while(is_within).collect();
        if begins == Stand::BreakUnlessFits
            && let Some(above) = parts.last_mut()
        {
            part = joined(above, part);
        }
        if !part.is_empty() || begins == Stand::Break {
            parts.push(part);
        }
    }
    parts
}

/// Joins a part to the one above it if it fits whole on that one's last page, or if that page would stay nearly empty; else gives it back.
fn joined(above: &mut Vec<Piece>, mut part: Vec<Piece>) -> Vec<Piece> {
    let pages = |part: &[Piece], by: f32| extent(part, &spots(part, by)).0;
    let n_above = above.len();
    let (n_pages, end) = extent(above, &spots(above, tightness(above)));
    let is_short = 1 < n_pages && end <= TOP + HEIGHT * SHORT_PAGE;
    if let Some(first) = part.first_mut() {
        first.before += APART;
    }
    above.append(&mut part);
    let by = tightness(above);
    if is_short || (SHARED_ROOM <= by && pages(above, by) == n_pages) {
        return Vec::new();
    }
    let mut part = above.split_off(n_above);
    if let Some(first) = part.first_mut() {
        first.before -= APART;
    }
    part
}

/// By how much a part is longer than a page, and the room between its pieces.
fn excess(part: &[&Piece]) -> (f32, f32) {
    let room: f32 = part.iter().skip(1).map(|piece| piece.before).sum();
    (part.iter().map(|piece| piece.height).sum::<f32>() + room - HEIGHT, room)
}

/// So many items that give way stay as long as rows of a table can go instead.
const ITEMS_BEFORE_ROWS: usize = 2;
/// So many rows of a table stay as long as items can go instead.
const ROWS_BEFORE_ITEMS: usize = 3;

/// How many items and rows may stay, of these and those that give way, the best first.
fn ways(n_items: usize, rows: Range<usize>) -> impl Iterator<Item = (usize, usize)> {
    let (least, all) = (rows.start, rows.end);
    let few = n_items.min(ITEMS_BEFORE_ROWS);
    let more = (few + 1..=n_items).rev().map(move |n| (n, all));
    let fewer = (0..=few).rev().flat_map(move |n| {
        let least = if n == 0 { least } else { least.max(all.min(ROWS_BEFORE_ITEMS)) };
        (least..=all).rev().map(move |n_rows| (n, n_rows))
    });
    more.chain(fewer)
}

/// Leaves out items and rows that give way, last first, until their part fits on a page; all stay where that is no help.
pub(super) fn give_way(pieces: &mut Vec<Piece>) {
    let mut left_out = BTreeSet::new();
    let mut first = 0;
    for part in pieces.split(|piece| piece.stand.is_break()) {
        let n_items = part.iter().filter_map(|piece| piece.gives_way).max().map_or(0, |it| it + 1);
        let rows = || part.iter().filter_map(|piece| piece.row_gives_way);
        let n_rows = rows().max().map_or(0, |it| it + 1);
        let fits = |(n_items, n_rows): &(usize, usize)| {
            let stays = |it: &&Piece| it.stays_with(*n_items, *n_rows);
            let (excess, room) = excess(&part.iter().filter(stays).collect::<Vec<_>>());
            excess <= room * (1.0 - LEAST_ROOM)
        };
        let mut ways = ways(n_items, rows().min().unwrap_or(0)..n_rows);
        let (n_items, n_rows) = ways.find(fits).unwrap_or((n_items, n_rows));
        let gone = (first..).zip(part).filter(|(_, piece)| !piece.stays_with(n_items, n_rows));
        left_out.extend(gone.map(|(index, _)| index));
        first += part.len() + 1;
    }
    let mut index = 0..;
    pieces.retain(|_| index.next().is_none_or(|index| !left_out.contains(&index)));
}

/// How much of the room between its pieces a part keeps: less where that spares a page that would be nearly empty.
pub(super) fn tightness(part: &[Piece]) -> f32 {
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
pub(super) struct Spot {
    /// Its page.
    pub(super) page: usize,
    /// Its upper edge.
    pub(super) top: f32,
    /// Whether nothing stands above it on that page.
    pub(super) begins_page: bool,
}

/// Where the pieces of a part stand if so much of the room between them is kept.
pub(super) fn spots(part: &[Piece], by: f32) -> Vec<Spot> {
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
