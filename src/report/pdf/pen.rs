//! The pen: draws text, lines and shapes on one page after another, each piece tagged or marked as decoration.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{
    Color, DictItem, Line, LineCapStyle, LineDashPattern, LinePoint, Mm, Op, PaintMode,
    PdfFontHandle, PdfPage, Point, Polygon, PolygonRing, Pt, Rgb, TextMatrix, WindingOrder,
};

use crate::report::document::Link;

use super::fonts::Face;
use super::lines::Text;
use super::style::{Ink, PAGE_HEIGHT};
use super::tags::{Kid, NodeId, Rect, Tags};

/// A link's area on a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Annotation {
    /// The page, counted from 0.
    pub(super) page: usize,
    /// The area.
    pub(super) area: Rect,
    /// Where it leads.
    pub(super) target: Link,
    /// Its words.
    pub(super) words: String,
    /// Its tag.
    pub(super) node: NodeId,
}

/// Where a heading stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Place {
    /// The page, counted from 0.
    pub(super) page: usize,
    /// From the lower edge of the page.
    pub(super) height: f32,
}

/// A kind of decoration, which screen readers pass over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Artifact {
    /// The running head.
    Header,
    /// The foot.
    Footer,
    /// The head of a table where it goes on.
    Repeated,
    /// Rules, tints, marks that words beside them say as well.
    Layout,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Tag(NodeId),
    Artifact(Artifact),
}

/// Draws; distances are in points from the upper left corner of the page.
pub(super) struct Pen {
    /// The structure of the document.
    pub(super) tags: Tags,
    /// The finished pages that nobody took yet.
    pub(super) pages: Vec<PdfPage>,
    /// The tag of each marked piece, by page.
    pub(super) marks: Vec<Vec<NodeId>>,
    /// The glyphs in use, by face.
    pub(super) used: BTreeMap<Face, BTreeSet<u16>>,
    /// The links.
    pub(super) links: Vec<Annotation>,
    /// Where headings and references stand.
    pub(super) places: BTreeMap<NodeId, Place>,
    /// The page numbers of the contents, by the tag of their line.
    pub(super) folios: BTreeMap<NodeId, Text>,
    n_finished: usize,
    ops: Vec<Op>,
    open: Option<Open>,
    fill: Option<Ink>,
    stroke: Option<(Ink, f32, u8)>,
    font: Option<(Face, f32)>,
}

/// A glyph with the room added behind it, in thousandths of an em.
pub(super) type Kerned = (u16, i16);

/// A rectangle: its upper left corner and its size.
pub(super) type Block = ((f32, f32), (f32, f32));

impl Pen {
    /// A pen over the first page.
    pub(super) fn new(tags: Tags) -> Self {
        Self {
            tags,
            pages: Vec::new(),
            marks: vec![Vec::new()],
            used: BTreeMap::new(),
            links: Vec::new(),
            places: BTreeMap::new(),
            folios: BTreeMap::new(),
            n_finished: 0,
            ops: Vec::new(),
            open: None,
            fill: None,
            stroke: None,
            font: None,
        }
    }

    /// The page being drawn, counted from 0.
    pub(super) fn page(&self) -> usize {
        self.n_finished
    }

    /// Ends the page; the next stroke falls on a new one.
    pub(super) fn end_page(&mut self) {
        self.close();
        let ops = std::mem::take(&mut self.ops);
        self.pages.push(PdfPage::new(Mm(210.0), Mm(297.0), ops));
        self.n_finished += 1;
        self.marks.push(Vec::new());
        (self.fill, self.stroke, self.font) = (None, None, None);
    }

    /// What follows belongs to this tag.
    pub(super) fn tag(&mut self, node: NodeId) {
        if self.open == Some(Open::Tag(node)) {
            return;
        }
        self.close();
        let page = self.page();
        let Some(marks) = self.marks.last_mut() else { return };
        let mark = marks.len();
        marks.push(node);
        self.tags.push(node, Kid::Content { page, mark });
        let number = DictItem::Int(i64::try_from(mark).unwrap_or(i64::MAX));
        let properties = DictItem::Dict { map: BTreeMap::from([("MCID".to_owned(), number)]) };
        let tag = self.tags.role(node).name().to_owned();
        self.ops.push(Op::BeginMarkedContentWithProperties { tag, properties });
        self.open = Some(Open::Tag(node));
    }

    /// What follows is decoration.
    pub(super) fn artifact(&mut self, kind: Artifact) {
        if self.open == Some(Open::Artifact(kind)) {
            return;
        }
        self.close();
        let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
        let entries = match kind {
            Artifact::Header => vec![("Type", name("Pagination")), ("Subtype", name("Header"))],
            Artifact::Footer => vec![("Type", name("Pagination")), ("Subtype", name("Footer"))],
            Artifact::Repeated => vec![("Type", name("Pagination"))],
            Artifact::Layout => vec![("Type", name("Layout"))],
        };
        let map = entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: "Artifact".to_owned(),
            properties: DictItem::Dict { map },
        });
        self.open = Some(Open::Artifact(kind));
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    /// Notes where a heading or reference stands, so that links and bookmarks find it.
    pub(super) fn remember(&mut self, node: NodeId, top: f32) {
        let place = Place { page: self.page(), height: round(PAGE_HEIGHT - top) };
        self.places.insert(node, place);
    }

    /// Draws glyphs of one face, size and ink from `left` on.
    pub(super) fn glyphs(
        &mut self,
        (left, baseline): (f32, f32),
        font: (Face, f32),
        ink: Ink,
        glyphs: &[Kerned],
    ) {
        if glyphs.is_empty() {
            return;
        }
        self.fill(ink);
        let (face, size) = font;
        self.used.entry(face).or_default().extend(glyphs.iter().map(|(id, _)| *id));
        self.ops.push(Op::StartTextSection);
        if self.font != Some(font) {
            let handle = PdfFontHandle::External(printpdf::FontId(face.resource().to_owned()));
            self.ops.push(Op::SetFont { font: handle, size: Pt(size) });
            self.font = Some(font);
        }
        let matrix =
            TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, round(left), round(PAGE_HEIGHT - baseline)]);
        self.ops.push(Op::SetTextMatrix { matrix });
        self.ops.push(Op::Unknown {
            key: "TJ".to_owned(),
            value: vec![DictItem::Array(shown(glyphs))],
        });
        self.ops.push(Op::EndTextSection);
    }

    /// Fills a polygon.
    pub(super) fn fill_polygon(&mut self, points: &[(f32, f32)], ink: Ink) {
        self.fill(ink);
        self.polygon(points.iter().map(|&point| corner(point)).collect(), PaintMode::Fill);
    }

    /// Outlines a polygon.
    pub(super) fn outline_polygon(&mut self, points: &[(f32, f32)], ink: Ink, thickness: f32) {
        self.stroke(ink, thickness, Dash::Solid);
        self.polygon(points.iter().map(|&point| corner(point)).collect(), PaintMode::Stroke);
    }

    /// Fills a rectangle given by its upper left corner and size.
    pub(super) fn fill_rect(
        &mut self,
        (left, top): (f32, f32),
        (width, height): (f32, f32),
        ink: Ink,
    ) {
        self.fill_polygon(&corners((left, top), (width, height)), ink);
    }

    /// Fills rectangles given by upper left corner and size as one shape, so that no seams show.
    pub(super) fn fill_rects(&mut self, rects: &[Block], ink: Ink) {
        self.fill(ink);
        let ring = |&(place, size): &Block| PolygonRing {
            points: corners(place, size).map(corner).to_vec(),
        };
        let rings = rects.iter().map(ring).collect();
        let polygon =
            Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    /// Outlines a rectangle given by its upper left corner and size.
    pub(super) fn outline_rect(
        &mut self,
        place: (f32, f32),
        size: (f32, f32),
        ink: Ink,
        thickness: f32,
    ) {
        self.outline_polygon(&corners(place, size), ink, thickness);
    }

    /// Fills a circle.
    pub(super) fn fill_circle(&mut self, centre: (f32, f32), radius: f32, ink: Ink) {
        self.fill(ink);
        self.polygon(circle(centre, radius), PaintMode::Fill);
    }

    /// Outlines a circle.
    pub(super) fn outline_circle(
        &mut self,
        centre: (f32, f32),
        radius: f32,
        ink: Ink,
        thickness: f32,
    ) {
        self.stroke(ink, thickness, Dash::Solid);
        self.polygon(circle(centre, radius), PaintMode::Stroke);
    }

    /// Draws a line through points.
    pub(super) fn line(&mut self, points: &[(f32, f32)], ink: Ink, thickness: f32, dash: Dash) {
        self.stroke(ink, thickness, dash);
        let points = points.iter().map(|&point| corner(point)).collect();
        self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
    }

    fn polygon(&mut self, points: Vec<LinePoint>, mode: PaintMode) {
        let polygon = Polygon {
            rings: vec![PolygonRing { points }],
            mode,
            winding_order: WindingOrder::NonZero,
        };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn fill(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.ops.push(Op::SetFillColor { col: colour(ink) });
            self.fill = Some(ink);
        }
    }

    fn stroke(&mut self, ink: Ink, thickness: f32, dash: Dash) {
        let wanted = Some((ink, thickness, dash as u8));
        if self.stroke == wanted {
            return;
        }
        self.ops.push(Op::SetOutlineColor { col: colour(ink) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
        let pattern = match dash {
            Dash::Solid => Vec::new(),
            Dash::Dotted => vec![0.0, 2.2],
            Dash::Leader => vec![0.0, 4.4],
        };
        let cap = if dash == Dash::Solid { LineCapStyle::Butt } else { LineCapStyle::Round };
        self.ops.push(Op::SetLineCapStyle { cap });
        self.ops.push(Op::SetLineDashPattern {
            dash: LineDashPattern { pattern: pattern.into(), offset: 0.0 },
        });
        self.stroke = wanted;
    }
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dash {
    /// Without gaps.
    Solid,
    /// In round dots.
    Dotted,
    /// In round dots further apart, which lead the eye to a page number.
    Leader,
}

/// Two decimals are 3.5 micrometres: finer than any printer, and short in the file.
pub(super) fn round(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

fn colour(ink: Ink) -> Color {
    let [r, g, b] = ink.0.map(|part| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

fn point(left: f32, top: f32, bezier: bool) -> LinePoint {
    LinePoint { p: Point { x: Pt(round(left)), y: Pt(round(PAGE_HEIGHT - top)) }, bezier }
}

fn corner((left, top): (f32, f32)) -> LinePoint {
    point(left, top, false)
}

fn corners((left, top): (f32, f32), (width, height): (f32, f32)) -> [(f32, f32); 4] {
    [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
}

/// A circle of four Bézier curves.
fn circle((x, y): (f32, f32), radius: f32) -> Vec<LinePoint> {
    let reach = radius * 0.552_284_8;
    let mut points = vec![point(x + radius, y, false)];
    for (from, to) in [
        ((1.0, 0.0), (0.0, 1.0)),
        ((0.0, 1.0), (-1.0, 0.0)),
        ((-1.0, 0.0), (0.0, -1.0)),
        ((0.0, -1.0), (1.0, 0.0)),
    ] {
        let near = (x + from.0 * radius + to.0 * reach, y + from.1 * radius + to.1 * reach);
        let far = (x + to.0 * radius + from.0 * reach, y + to.1 * radius + from.1 * reach);
        points.push(point(near.0, near.1, true));
        points.push(point(far.0, far.1, true));
        points.push(point(x + to.0 * radius, y + to.1 * radius, false));
    }
    points
}

/// Glyphs as the operands of `TJ`: strings of two-byte codes with the kerning between.
fn shown(glyphs: &[Kerned]) -> Vec<DictItem> {
    let mut items = Vec::new();
    let mut codes = Vec::with_capacity(glyphs.len() * 2);
    for &(id, kern) in glyphs {
        codes.extend(id.to_be_bytes());
        if kern != 0 {
            items.push(DictItem::String { data: std::mem::take(&mut codes), literal: true });
            items.push(DictItem::Int(-i64::from(kern)));
        }
    }
    if !codes.is_empty() {
        items.push(DictItem::String { data: codes, literal: true });
    }
    items
}
