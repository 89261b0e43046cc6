//! The pages as plain shapes, so that a window can show them: the very strokes that the file is written from.

use printpdf::{Color, DictItem, LinePoint, Op, PaintMode, PdfFontHandle, PdfPage, TextMatrix};
use ttf_parser::{GlyphId, OutlineBuilder};

use super::fonts::{Face, Fonts};
use super::style::{PAGE_HEIGHT, PAGE_WIDTH};
use super::{PdfError, draw};
use crate::report::document::Document;

/// The pages of a document, laid out and drawn.
pub struct DrawnPages {
    pages: Vec<PdfPage>,
    fonts: &'static Fonts,
}

/// Something on a page; what comes later lies above.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Its outline.
    pub path: Vec<Segment>,
    /// Its colour in sRGB.
    pub ink: [u8; 3],
    /// How it is painted.
    pub paint: Paint,
}

/// How a shape is painted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Paint {
    /// Its inside.
    Fill,
    /// Its line, so thick in points.
    Line(f32),
    /// Its line in round dots, so thick in points.
    Dots(f32),
}

/// A step of an outline; in points from the upper left corner of the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Segment {
    /// To a new beginning.
    Move([f32; 2]),
    /// Straight.
    Line([f32; 2]),
    /// Over one point to another.
    Quad([f32; 2], [f32; 2]),
    /// Over two points to a third.
    Cubic([f32; 2], [f32; 2], [f32; 2]),
    /// Back to the beginning.
    Close,
}

/// The size of a page in points.
pub const PAGE: [f32; 2] = [PAGE_WIDTH, PAGE_HEIGHT];

/// Lays a document out and draws it.
pub fn draw_pages(document: &Document) -> Result<DrawnPages, PdfError> {
    let (drawn, _) = draw(document, |_| {})?;
    Ok(DrawnPages { pages: drawn.pen.pages, fonts: Fonts::get()? })
}

impl DrawnPages {
    /// How many pages there are.
    pub fn n_pages(&self) -> usize {
        self.pages.len()
    }

    /// The shapes of a page, counted from 0, the lowest first.
    pub fn shapes(&self, page: usize) -> Vec<Shape> {
        let mut reader = Reader::new(self.fonts);
        for op in self.pages.get(page).into_iter().flat_map(|page| &page.ops) {
            reader.read(op);
        }
        reader.shapes
    }
}

/// Reads operations as the printer would.
struct Reader {
    fonts: &'static Fonts,
    shapes: Vec<Shape>,
    fill: [u8; 3],
    stroke: [u8; 3],
    thickness: f32,
    is_dotted: bool,
    font: (Face, f32),
    at: [f32; 2],
}

impl Reader {
    fn new(fonts: &'static Fonts) -> Self {
        Self {
            fonts,
            shapes: Vec::new(),
            fill: [0; 3],
            stroke: [0; 3],
            thickness: 1.0,
            is_dotted: false,
            font: (Face::Regular, 0.0),
            at: [0.0; 2],
        }
    }

    fn read(&mut self, op: &Op) {
        match op {
            Op::SetFillColor { col } => self.fill = ink(col),
            Op::SetOutlineColor { col } => self.stroke = ink(col),
            Op::SetOutlineThickness { pt } => self.thickness = pt.0,
            Op::SetLineDashPattern { dash } => self.is_dotted = !dash.pattern.is_empty(),
            Op::SetFont { font: PdfFontHandle::External(id), size } => {
                let face = Face::ALL.into_iter().find(|face| face.resource() == id.0);
                self.font = (face.unwrap_or(Face::Regular), size.0);
            }
            Op::SetTextMatrix { matrix: TextMatrix::Raw([.., left, bottom]) } => {
                self.at = [*left, PAGE_HEIGHT - *bottom];
            }
            Op::DrawPolygon { polygon } => {
                let path = polygon.rings.iter().flat_map(|ring| outline(&ring.points, true));
                let path = path.collect();
                match polygon.mode {
                    PaintMode::Stroke => self.stroke(path),
                    _ => self.fill(path),
                }
            }
            Op::DrawLine { line } => self.stroke(outline(&line.points, line.is_closed)),
            Op::Unknown { key, value } if key == "TJ" => self.text(value),
            _ => {}
        }
    }

    fn fill(&mut self, path: Vec<Segment>) {
        if !path.is_empty() {
            self.shapes.push(Shape { path, ink: self.fill, paint: Paint::Fill });
        }
    }

    fn stroke(&mut self, path: Vec<Segment>) {
        let paint =
            if self.is_dotted { Paint::Dots(self.thickness) } else { Paint::Line(self.thickness) };
        self.shapes.push(Shape { path, ink: self.stroke, paint });
    }

    /// A line of glyphs as one shape.
    #[expect(clippy::cast_precision_loss, reason = "kerning is a few thousandths of an em")]
    fn text(&mut self, operands: &[DictItem]) {
        let (face, size) = self.font;
        let font = self.fonts.of(face);
        let mut glyphs = GlyphPath { path: Vec::new(), at: self.at, scale: size / 1000.0 };
        let items = operands.iter().flat_map(|it| match it {
            DictItem::Array(items) => items.as_slice(),
            _ => &[],
        });
        for item in items {
            match item {
                DictItem::String { data, .. } => {
                    for code in data.chunks_exact(2) {
                        let id = u16::from_be_bytes(code.try_into().unwrap_or_default());
                        font.face.outline_glyph(GlyphId(id), &mut glyphs);
                        glyphs.at[0] += f32::from(font.advance(id)) * glyphs.scale;
                    }
                }
                DictItem::Int(kern) => glyphs.at[0] -= *kern as f32 * glyphs.scale,
                _ => {}
            }
        }
        self.at = glyphs.at;
        self.fill(glyphs.path);
    }
}

/// Gathers the outlines of glyphs; a glyph's own y points up.
struct GlyphPath {
    path: Vec<Segment>,
    at: [f32; 2],
    scale: f32,
}

impl GlyphPath {
    fn point(&self, x: f32, y: f32) -> [f32; 2] {
        let [left, baseline] = self.at;
        [left + x * self.scale, baseline - y * self.scale]
    }
}

impl OutlineBuilder for GlyphPath {
    fn move_to(&mut self, x: f32, y: f32) {
        let to = self.point(x, y);
        self.path.push(Segment::Move(to));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.point(x, y);
        self.path.push(Segment::Line(to));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (over, to) = (self.point(x1, y1), self.point(x, y));
        self.path.push(Segment::Quad(over, to));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (one, two, to) = (self.point(x1, y1), self.point(x2, y2), self.point(x, y));
        self.path.push(Segment::Cubic(one, two, to));
    }

    fn close(&mut self) {
        self.path.push(Segment::Close);
    }
}

/// Points as steps; two points marked as handles and the one behind them are a curve.
fn outline(points: &[LinePoint], is_closed: bool) -> Vec<Segment> {
    let place = |it: &LinePoint| [it.p.x.0, PAGE_HEIGHT - it.p.y.0];
    let mut path = Vec::with_capacity(points.len() + 1);
    let mut rest = points;
    while let [first, others @ ..] = rest {
        rest = others;
        match (path.is_empty(), first.bezier, others) {
            (true, ..) => path.push(Segment::Move(place(first))),
            (false, true, [second, third, behind @ ..]) => {
                path.push(Segment::Cubic(place(first), place(second), place(third)));
                rest = behind;
            }
            _ => path.push(Segment::Line(place(first))),
        }
    }
    if is_closed && !path.is_empty() {
        path.push(Segment::Close);
    }
    path
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
fn ink(colour: &Color) -> [u8; 3] {
    let Color::Rgb(rgb) = colour else { return [0; 3] };
    [rgb.r, rgb.g, rgb.b].map(|part| (part.clamp(0.0, 1.0) * 255.0).round() as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::report::document::{Block, Form, Heading};

    fn document() -> Document {
        Document {
            title: "Planas".to_owned(),
            subject: "Kas bus padaryta".to_owned(),
            institution: "Globos namai".to_owned(),
            short_title: "Planas".to_owned(),
            page_pattern: "{page} / {pages}".to_owned(),
            fingerprint: "9f2c0000".to_owned(),
            language: Language::Lithuanian,
            form: Form::Report,
            blocks: vec![
                Block::Heading(Heading {
                    level: 1,
                    label: None,
                    text: "Pirma dalis".to_owned(),
                    anchor: "one".to_owned(),
                }),
                Block::PageBreak,
                Block::Heading(Heading {
                    level: 1,
                    label: None,
                    text: "Antra dalis".to_owned(),
                    anchor: "two".to_owned(),
                }),
            ],
        }
    }

    #[test]
    fn every_stroke_of_the_page_is_a_shape_inside_the_page() {
        let pages = draw_pages(&document()).unwrap();
        assert_eq!(pages.n_pages(), 2);
        let shapes = pages.shapes(0);
        let inks: std::collections::BTreeSet<_> = shapes.iter().map(|it| it.ink).collect();
        assert!(1 < inks.len(), "{inks:?}");
        assert!(shapes.iter().any(|it| matches!(it.paint, Paint::Line(_))));
        for segment in shapes.iter().flat_map(|it| &it.path) {
            let (Segment::Move(to) | Segment::Line(to)) = segment else { continue };
            assert!((0.0..=PAGE[0]).contains(&to[0]) && (0.0..=PAGE[1]).contains(&to[1]), "{to:?}");
        }
        assert!(pages.shapes(2).is_empty());
    }

    #[test]
    fn handles_become_curves() {
        let point = |x: f32, bezier| LinePoint {
            p: printpdf::Point { x: printpdf::Pt(x), y: printpdf::Pt(PAGE_HEIGHT) },
            bezier,
        };
        let points = [point(0.0, false), point(1.0, true), point(2.0, true), point(3.0, false)];
        let expected = [
            Segment::Move([0.0, 0.0]),
            Segment::Cubic([1.0, 0.0], [2.0, 0.0], [3.0, 0.0]),
            Segment::Close,
        ];
        assert_eq!(outline(&points, true), expected);
    }
}
