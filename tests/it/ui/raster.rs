//! Paints what egui draws on the processor, pixel by pixel: the same picture on every machine, with no graphics driver.
#![expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "places on a screen")]
#![expect(clippy::cast_possible_wrap, clippy::cast_precision_loss, reason = "places on a screen")]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use eframe::egui::epaint::{ImageData, ImageDelta, Primitive, Vertex};
use eframe::egui::{ClippedPrimitive, Color32, Mesh, Rect, TextureId, TexturesDelta};
use egui_kittest::TestRenderer;

/// A picture, row by row from the top; also the letters of all fonts.
#[derive(Debug, Clone, Default)]
pub(super) struct Picture {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) pixels: Vec<Color32>,
}

/// Keeps the letters and the pictures of pages as egui hands them over.
#[derive(Debug, Clone, Default)]
pub(super) struct Letters(Rc<RefCell<BTreeMap<TextureId, Picture>>>);

impl TestRenderer for Letters {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        let mut all = self.0.borrow_mut();
        for (id, changes) in delta.set.iter().collect::<BTreeMap<_, _>>() {
            for change in changes {
                all.entry(*id).or_default().take(change);
            }
        }
        delta.clear();
    }
}

impl Letters {
    /// Paints primitives on a ground; so many pixels are one point.
    pub(super) fn paint(
        &self,
        size: [usize; 2],
        scale: f32,
        ground: Color32,
        all: Vec<ClippedPrimitive>,
    ) -> Picture {
        let textures = self.0.borrow();
        let [width, height] = size;
        let mut picture = Picture { width, height, pixels: vec![ground; width * height] };
        for ClippedPrimitive { clip_rect, primitive } in all {
            if let Primitive::Mesh(mut mesh) = primitive
                && let Some(texture) = textures.get(&mesh.texture_id)
            {
                mesh.vertices
                    .iter_mut()
                    .for_each(|it| it.pos = (it.pos.to_vec2() * scale).to_pos2());
                picture.mesh(&mesh, clip_rect * scale, texture);
            }
        }
        picture
    }
}

/// How finely corners are placed: 256 places a pixel, so that two triangles never share a pixel or leave one out.
const FINE: f32 = 256.0;

/// A corner in fine places.
type Corner = (i64, i64);

/// Twice the area that the edge from `a` to `b` spans with `p`; its sign says on which side `p` is.
fn side(a: Corner, b: Corner, p: Corner) -> i64 {
    (b.0 - a.0) * (p.1 - a.1) - (b.1 - a.1) * (p.0 - a.0)
}

/// Whether an edge is one of those whose own pixels belong to the triangle: upper and left ones.
fn owns(a: Corner, b: Corner) -> bool {
    b.1 < a.1 || (a.1 == b.1 && a.0 < b.0)
}

fn corner(vertex: &Vertex) -> Corner {
    ((vertex.pos.x * FINE).round() as i64, (vertex.pos.y * FINE).round() as i64)
}

impl Picture {
    /// Without so many pixels at each side.
    pub(super) fn without_edge(&self, n: usize) -> Self {
        let (width, height) = (self.width - 2 * n, self.height - 2 * n);
        let rows = self.pixels.chunks(self.width).skip(n).take(height);
        Self { width, height, pixels: rows.flat_map(|it| &it[n..n + width]).copied().collect() }
    }

    fn take(&mut self, change: &ImageDelta) {
        let ImageData::Color(image) = &change.image;
        let [width, height] = image.size;
        let Some([left, top]) = change.pos else {
            *self = Self { width, height, pixels: image.pixels.clone() };
            return;
        };
        for (y, row) in image.pixels.chunks(width).enumerate().take(height) {
            let at = (top + y) * self.width + left;
            self.pixels[at..at + width].copy_from_slice(row);
        }
    }

    fn mesh(&mut self, mesh: &Mesh, clip: Rect, letters: &Self) {
        for triangle in mesh.indices.chunks(3) {
            let vertices = [0, 1, 2].map(|n| &mesh.vertices[triangle[n] as usize]);
            self.triangle(vertices, clip, letters);
        }
    }

    fn triangle(&mut self, mut vertices: [&Vertex; 3], clip: Rect, letters: &Self) {
        let mut at = vertices.map(corner);
        let mut area = side(at[0], at[1], at[2]);
        if area == 0 {
            return;
        }
        if area < 0 {
            vertices.swap(1, 2);
            at.swap(1, 2);
            area = -area;
        }
        let fine = FINE as i64;
        let columns = range(at.map(|it| it.0), clip.left(), clip.right(), self.width);
        let rows = range(at.map(|it| it.1), clip.top(), clip.bottom(), self.height);
        let edges = [(at[1], at[2]), (at[2], at[0]), (at[0], at[1])];
        let least = edges.map(|(a, b)| i64::from(!owns(a, b)));
        let is_plain =
            vertices.iter().all(|it| it.uv == vertices[0].uv && it.color == vertices[0].color);
        let plain = tinted(letters.at(vertices[0].uv.x, vertices[0].uv.y), vertices[0].color);
        let steps = edges.map(|(a, b)| (a.1 - b.1) * fine);
        for y in rows {
            let start = (columns.start as i64 * fine + fine / 2, y as i64 * fine + fine / 2);
            let mut sides = edges.map(|(a, b)| side(a, b, start));
            let span = span(sides, steps, least, columns.len() as i64);
            let row = y * self.width + columns.start;
            let pixels = &mut self.pixels[row + span.start as usize..row + span.end as usize];
            if is_plain && plain.a() == 255 {
                pixels.fill(plain);
                continue;
            }
            (0..3).for_each(|n| sides[n] += steps[n] * span.start);
            for pixel in pixels {
                let ink = if is_plain { plain } else { shade(vertices, sides, area, letters) };
                if 0 < ink.a() {
                    *pixel = over(ink, *pixel);
                }
                sides[0] += steps[0];
                sides[1] += steps[1];
                sides[2] += steps[2];
            }
        }
    }

    /// The pixel at a share of width and height.
    fn at(&self, u: f32, v: f32) -> Color32 {
        let place = |share: f32, n: usize| ((share * n as f32) as usize).min(n - 1);
        self.pixels[place(v, self.height) * self.width + place(u, self.width)]
    }
}

/// The whole pixels that three corners span, inside a clip and a size.
fn range(places: [i64; 3], from: f32, to: f32, n: usize) -> std::ops::Range<usize> {
    let fine = FINE as i64;
    let n = n as i64;
    let least = places.iter().min().unwrap().div_euclid(fine).max(from.round() as i64).clamp(0, n);
    let most = (places.iter().max().unwrap().div_euclid(fine) + 1).min(to.round() as i64);
    least as usize..most.clamp(least, n) as usize
}

/// The pixels of a row that lie inside all three edges.
fn span(sides: [i64; 3], steps: [i64; 3], least: [i64; 3], n: i64) -> std::ops::Range<i64> {
    let (mut from, mut to) = (0, n);
    for ((side, step), least) in sides.into_iter().zip(steps).zip(least) {
        let missing = least - side;
        match step.cmp(&0) {
            std::cmp::Ordering::Greater => from = from.max(-(-missing).div_euclid(step)),
            std::cmp::Ordering::Less => to = to.min((-missing).div_euclid(-step) + 1),
            std::cmp::Ordering::Equal if 0 < missing => to = 0,
            std::cmp::Ordering::Equal => {}
        }
    }
    let from = from.min(n);
    from..to.max(from)
}

/// The colour inside a triangle, mixed from its corners.
fn shade(vertices: [&Vertex; 3], sides: [i64; 3], area: i64, letters: &Picture) -> Color32 {
    let parts = sides.map(|it| it as f32 / area as f32);
    let mixed = |of: [f32; 3]| parts[0] * of[0] + parts[1] * of[1] + parts[2] * of[2];
    let [first, second, third] = vertices;
    let across = mixed([first.uv.x, second.uv.x, third.uv.x]);
    let down = mixed([first.uv.y, second.uv.y, third.uv.y]);
    let texel = letters.at(across, down);
    let is_one = first.color == second.color && second.color == third.color;
    if texel == Color32::TRANSPARENT || is_one {
        return tinted(texel, first.color);
    }
    let mix = |n: usize| mixed(vertices.map(|it| f32::from(it.color[n]))).round() as u8;
    tinted(texel, Color32::from_rgba_premultiplied(mix(0), mix(1), mix(2), mix(3)))
}

fn product(a: u8, b: u8) -> u8 {
    ((u32::from(a) * u32::from(b) + 127) / 255) as u8
}

fn tinted(texel: Color32, ink: Color32) -> Color32 {
    let [r, g, b, a] = [0, 1, 2, 3].map(|n| product(texel[n], ink[n]));
    Color32::from_rgba_premultiplied(r, g, b, a)
}

/// One colour over another, as the window's own painter lays them.
fn over(ink: Color32, ground: Color32) -> Color32 {
    let rest = 255 - ink.a();
    let [r, g, b] = [0, 1, 2].map(|n| ink[n].saturating_add(product(ground[n], rest)));
    Color32::from_rgb(r, g, b)
}
