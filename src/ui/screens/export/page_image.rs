//! A page of the plan as a picture, painted from the strokes that the file is written from.

use eframe::egui::ColorImage;
use vello_cpu::color::AlphaColor;
use vello_cpu::kurbo::{Affine, BezPath, Cap, Stroke};
use vello_cpu::{Pixmap, RenderContext, Resources};

use crate::report::pdf::{DrawnPages, PAGE, Paint, Segment, Shape};

/// The widest picture, in pixels.
const MAX_WIDTH: u16 = 1800;

/// Paints a page so many pixels wide.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a page is less than 2,600 pixels high"
)]
pub(super) fn page_image(pages: &DrawnPages, page: usize, width: u16) -> ColorImage {
    let width = width.clamp(16, MAX_WIDTH);
    let scale = f64::from(width) / f64::from(PAGE[0]);
    let height = (f64::from(PAGE[1]) * scale).round() as u16;
    let mut context = RenderContext::new(width, height);
    context.set_paint(AlphaColor::from_rgba8(255, 255, 255, 255));
    context.fill_rect(&vello_cpu::kurbo::Rect::new(0.0, 0.0, f64::from(width), f64::from(height)));
    context.set_transform(Affine::scale(scale));
    for shape in pages.shapes(page) {
        paint(&mut context, &shape);
    }
    context.flush();
    let mut target = Pixmap::new(width, height);
    context.render(&mut target, &mut Resources::new());
    let size = [usize::from(target.width()), usize::from(target.height())];
    ColorImage::from_rgba_premultiplied(size, target.data_as_u8_slice())
}

fn paint(context: &mut RenderContext, shape: &Shape) {
    let [red, green, blue] = shape.ink;
    context.set_paint(AlphaColor::from_rgba8(red, green, blue, 255));
    let path = path(&shape.path);
    match shape.paint {
        Paint::Fill => context.fill_path(&path),
        Paint::Line(thickness) => {
            context.set_stroke(Stroke::new(f64::from(thickness)).with_caps(Cap::Butt));
            context.stroke_path(&path);
        }
        Paint::Dots(thickness) => {
            let stroke = Stroke::new(f64::from(thickness)).with_caps(Cap::Round);
            context.set_stroke(stroke.with_dashes(0.0, [0.0, 2.2]));
            context.stroke_path(&path);
        }
    }
}

fn path(segments: &[Segment]) -> BezPath {
    let at = |[x, y]: [f32; 2]| (f64::from(x), f64::from(y));
    let mut path = BezPath::new();
    for segment in segments {
        match *segment {
            Segment::Move(to) => path.move_to(at(to)),
            Segment::Line(to) => path.line_to(at(to)),
            Segment::Quad(over, to) => path.quad_to(at(over), at(to)),
            Segment::Cubic(one, two, to) => path.curve_to(at(one), at(two), at(to)),
            Segment::Close => path.close_path(),
        }
    }
    path
}
