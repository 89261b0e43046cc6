//! The risk matrix, turned as in the printed plan: impact across, likelihood up, a numbered dot for each net risk, arrows from gross over net to target.

use std::sync::Arc;

use eframe::egui::{
    Align2, Color32, Galley, Id, Painter, Pos2, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo,
};

use super::band::{colour, paint_shape};
use crate::domain::RiskBand;
use crate::scoring::constants::{SIGNIFICANT_BELOW, TOLERABLE_BELOW};
use crate::ui::focus::Group;
use crate::ui::fonts;
use crate::ui::theme::{Tokens, size};

/// One risk on the matrix; places are likelihood and impact, each 1 to 4.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Dot {
    /// Its number in the list.
    pub(crate) number: usize,
    /// Its words, for a screen reader.
    pub(crate) name: String,
    /// Before measures.
    pub(crate) gross: (f64, f64),
    /// With measures in place.
    pub(crate) net: (f64, f64),
    /// With the plan done.
    pub(crate) target: (f64, f64),
    /// The band of its net risk.
    pub(crate) band: RiskBand,
}

/// The words around the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    /// Up.
    pub(crate) likelihood: String,
    /// Across.
    pub(crate) impact: String,
    /// The bands, from the lowest.
    pub(crate) bands: [(RiskBand, String); 3],
}

/// What the pointer did to a dot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Pointed {
    /// The dot under it.
    pub(crate) hovered: Option<usize>,
    /// The dot that was clicked.
    pub(crate) clicked: Option<usize>,
}

/// Room above the field.
const ABOVE: f32 = 6.0;
/// Room for the shape before the word of a band.
const SHAPE: f32 = 14.0;
/// Room between the word of a band and the edges of its region.
const EDGE: f32 = 5.0;
/// Room for the numbers at the axes.
const AXIS: f32 = 34.0;
/// How many columns the ground is painted in.
const COLUMNS: u8 = 64;
/// The radius of where a risk began and of where it is to go.
const SMALL: f32 = 4.0;
/// Half of the width of a dot with its number.
const RADIUS: f32 = 9.0;
/// Half of the width of one without.
const MARK: f32 = 4.5;
/// So many numbers are read beside each other.
const MANY: usize = 20;
/// So many dots, from the first, carry their numbers where there are more.
const NUMBERED: usize = 10;

/// How many dots carry their numbers, the first of the list; the chosen one does wherever it stands.
pub(crate) fn n_numbered(n_dots: usize) -> usize {
    if MANY < n_dots { NUMBERED } else { n_dots }
}

/// Draws the matrix; the arrows of the chosen dot are shown.
pub(crate) fn matrix_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    words: &Words,
    dots: &[Dot],
    chosen: Option<usize>,
    side: f32,
) -> Pointed {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    let field = Rect::from_min_max(
        rect.left_top() + Vec2::new(AXIS, ABOVE),
        rect.right_bottom() - Vec2::new(4.0, AXIS),
    );
    paint_ground(ui.painter(), tokens, field);
    let bands = paint_bands(ui.painter(), tokens, field, words);
    paint_axes(ui.painter(), tokens, rect, field, words);
    let mut pointed = Pointed::default();
    let places = spread(dots, field, &bands);
    let group = Group::choosing(Id::unique("matrix dots"));
    for (idx, (dot, at)) in dots.iter().zip(&places).enumerate() {
        let id = Id::unique(("matrix dot", dot.number));
        let target = Rect::from_center_size(*at, Vec2::splat(2.0 * radius(idx, dots) + 4.0));
        let is_chosen = chosen == Some(idx);
        let response = ui.interact(target, id, group.sense(ui, is_chosen));
        group.add(&response, is_chosen);
        let name = format!("{} {}", dot.number, dot.name);
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
        if response.hovered() || response.has_focus() {
            pointed.hovered = Some(idx);
        }
        if response.clicked() {
            pointed.clicked = Some(idx);
        }
        response.on_hover_text(&dot.name);
    }
    // The chosen one stays marked while another is pointed at.
    let hovered = pointed.hovered.filter(|it| Some(*it) != chosen);
    let shown = [chosen, hovered];
    let of_shown =
        || shown.into_iter().flatten().filter_map(|idx| dots.get(idx).zip(places.get(idx)));
    // The way of the risk lies under the numbers of the others, so that none of them seems chosen or crossed out.
    for (dot, at) in of_shown() {
        paint_gross(ui.painter(), tokens, dot, *at, field);
        paint_arrows(ui.painter(), tokens, dot, field);
    }
    for (idx, (dot, at)) in dots.iter().zip(&places).enumerate() {
        if !shown.contains(&Some(idx)) {
            if idx < n_numbered(dots.len()) {
                paint_dot(ui.painter(), tokens, dot, *at, tokens.paper);
            } else {
                let edge = Stroke::new(1.5, colour(tokens, dot.band));
                ui.painter().circle(*at, MARK, tokens.paper, edge);
            }
        }
    }
    for (dot, at) in of_shown() {
        paint_dot(ui.painter(), tokens, dot, *at, tokens.chosen);
    }
    if let Some(at) = chosen.and_then(|idx| places.get(idx)) {
        ui.painter().circle_stroke(*at, RADIUS + 3.0, Stroke::new(2.0, tokens.ink));
    }
    pointed
}

/// Where likelihood and impact stand in the field.
#[expect(clippy::cast_possible_truncation, reason = "a share of a width")]
fn place(field: Rect, (likelihood, impact): (f64, f64)) -> Pos2 {
    let share = |degree: f64| ((degree - 0.5) / 4.0) as f32;
    Pos2::new(
        field.left() + field.width() * share(impact),
        field.bottom() - field.height() * share(likelihood),
    )
}

/// Dots that would cover each other or the word of a band are moved apart, in the order of the list.
fn spread(dots: &[Dot], field: Rect, words: &[Rect]) -> Vec<Pos2> {
    let mut places: Vec<Pos2> = Vec::new();
    for (idx, dot) in dots.iter().enumerate() {
        let ideal = place(field, dot.net);
        let own = radius(idx, dots);
        let is_free = |at: Pos2| {
            let mut others = places.iter().enumerate();
            words.iter().all(|it| own <= it.distance_to_pos(at))
                && others.all(|(other, it)| own + radius(other, dots) <= it.distance(at))
        };
        let n_steps = if own < RADIUS { u8::MAX } else { 60 };
        let ring = (0..n_steps).map(|step| {
            // A spiral of growing steps around the ideal place.
            let angle = f32::from(step) * 2.4;
            let far = own * 0.45 * f32::from(step).sqrt() * 1.6;
            ideal + Vec2::angled(angle) * far
        });
        let found = ring.into_iter().find(|at| is_free(*at) && field.contains(*at));
        places.push(found.unwrap_or(ideal));
    }
    places
}

/// Half of the width of a dot that is not chosen.
fn radius(idx: usize, dots: &[Dot]) -> f32 {
    if idx < n_numbered(dots.len()) { RADIUS } else { MARK }
}

/// The ground is tinted by band, in narrow columns, since the borders of bands are curves.
fn paint_ground(painter: &Painter, tokens: &Tokens, field: Rect) {
    let width = field.width() / f32::from(COLUMNS);
    for column in 0..COLUMNS {
        let impact = 0.5 + 4.0 * (f64::from(column) + 0.5) / f64::from(COLUMNS);
        let left = field.left() + width * f32::from(column);
        let x = left..=left + width + 0.5;
        let mut bottom = field.bottom();
        for (band, border) in [
            (RiskBand::Tolerable, TOLERABLE_BELOW),
            (RiskBand::Significant, SIGNIFICANT_BELOW),
            (RiskBand::Critical, f64::INFINITY),
        ] {
            let likelihood = (border / impact).min(4.5);
            let top = place(field, (likelihood, impact)).y.max(field.top());
            if top < bottom {
                let rect = Rect::from_x_y_ranges(x.clone(), top..=bottom);
                painter.rect_filled(rect, 0.0, tint(tokens, band));
                bottom = top;
            }
        }
    }
    for between in [1.5, 2.5, 3.5] {
        let at = place(field, (between, between));
        let line = Stroke::new(1.0, tokens.paper);
        painter.vline(at.x, field.y_range(), line);
        painter.hline(field.x_range(), at.y, line);
    }
    for (above, border) in
        [(RiskBand::Significant, TOLERABLE_BELOW), (RiskBand::Critical, SIGNIFICANT_BELOW)]
    {
        let along = (0..=COLUMNS).map(|it| 0.5 + 4.0 * f64::from(it) / f64::from(COLUMNS));
        let curve = along.map(|it| (border / it, it)).filter(|(likelihood, _)| *likelihood <= 4.5);
        let points = curve.map(|it| place(field, it)).collect();
        let edge = tokens.paper.lerp_to_gamma(colour(tokens, above), 0.6);
        painter.line(points, Stroke::new(1.0, edge));
    }
}

/// The shape and the word of each band in its own region, and where they stand: the curves between are not told by colour alone.
fn paint_bands(painter: &Painter, tokens: &Tokens, field: Rect, words: &Words) -> [Rect; 3] {
    let font = fonts::regular_of(size::NOTE);
    let galleys: [Arc<Galley>; 3] = words.bands.each_ref().map(|(band, word)| {
        painter.layout_no_wrap(word.clone(), font.clone(), colour(tokens, *band))
    });
    let rects = band_places(field, galleys.each_ref().map(|it| it.size()));
    for (((band, _), galley), rect) in words.bands.iter().zip(galleys).zip(rects) {
        let ink = colour(tokens, *band);
        paint_shape(painter, tokens, *band, rect.left_center() + Vec2::new(4.5, 0.0), 4.5);
        painter.galley(rect.left_top() + Vec2::new(SHAPE, 0.0), galley, ink);
    }
    rects
}

/// Where the words of these sizes stand, from the lowest band: where each region is wide and few risks are.
fn band_places(field: Rect, words: [Vec2; 3]) -> [Rect; 3] {
    let [tolerable, significant, critical] = words.map(|it| it + Vec2::new(SHAPE, 0.0));
    let left = field.right() - EDGE - significant.x;
    let impact = 0.5 + 4.0 * f64::from((left - field.left()) / field.width());
    // Above the border where it is highest below the words.
    let border = place(field, (TOLERABLE_BELOW / impact, impact)).y;
    [
        Rect::from_min_size(field.left_bottom() + Vec2::new(EDGE, -EDGE - tolerable.y), tolerable),
        Rect::from_min_size(Pos2::new(left, border - EDGE - significant.y), significant),
        Rect::from_min_size(field.right_top() + Vec2::new(-EDGE - critical.x, EDGE), critical),
    ]
}

/// A tint of a band.
fn tint(tokens: &Tokens, band: RiskBand) -> Color32 {
    let share = if tokens.is_dark { 0.17 } else { 0.11 };
    tokens.paper.lerp_to_gamma(colour(tokens, band), share)
}

fn paint_axes(painter: &Painter, tokens: &Tokens, rect: Rect, field: Rect, words: &Words) {
    let font = fonts::regular_of(size::NOTE);
    for degree in 1_u8..=4 {
        let at = place(field, (f64::from(degree), f64::from(degree)));
        let text = degree.to_string();
        let below = Pos2::new(at.x, field.bottom() + 3.0);
        painter.text(below, Align2::CENTER_TOP, &text, font.clone(), tokens.ink_soft);
        let beside = Pos2::new(field.left() - 5.0, at.y);
        painter.text(beside, Align2::RIGHT_CENTER, &text, font.clone(), tokens.ink_soft);
    }
    let below = Pos2::new(field.center().x, rect.bottom());
    let words_below = format!("{} →", words.impact);
    painter.text(below, Align2::CENTER_BOTTOM, words_below, font.clone(), tokens.ink_soft);
    let words_beside = format!("{} →", words.likelihood);
    let galley = painter.layout_no_wrap(words_beside, font, tokens.ink_soft);
    // Upright, read from below.
    let at = Pos2::new(rect.left(), field.center().y + galley.size().x / 2.0);
    let shape = eframe::egui::epaint::TextShape::new(at, galley, tokens.ink_soft)
        .with_angle(-std::f32::consts::FRAC_PI_2);
    painter.add(shape);
}

fn paint_dot(painter: &Painter, tokens: &Tokens, dot: &Dot, at: Pos2, fill: Color32) {
    let ink = colour(tokens, dot.band);
    painter.circle(at, RADIUS, fill, Stroke::new(2.0, ink));
    let font = fonts::bold_of(11.0);
    painter.text(at, Align2::CENTER_CENTER, dot.number.to_string(), font, tokens.ink);
}

/// Where the risk began, where that is not where it is now.
fn paint_gross(painter: &Painter, tokens: &Tokens, dot: &Dot, at: Pos2, field: Rect) {
    let gross = place(field, dot.gross);
    if 2.0 * RADIUS < gross.distance(at) {
        painter.circle(gross, SMALL, tokens.paper, Stroke::new(1.5, tokens.ink));
    }
}

/// From gross over net to target.
fn paint_arrows(painter: &Painter, tokens: &Tokens, dot: &Dot, field: Rect) {
    let (gross, net, target) =
        (place(field, dot.gross), place(field, dot.net), place(field, dot.target));
    arrow(painter, (gross, SMALL), (net, RADIUS), Stroke::new(1.5, tokens.ink));
    if 6.0 < net.distance(target) {
        arrow(painter, (net, RADIUS), (target, SMALL), Stroke::new(1.5, tokens.accent));
        painter.circle_filled(target, SMALL, tokens.accent);
    }
}

/// A line with a small head between two dots of these radii; none where they all but touch.
fn arrow(
    painter: &Painter,
    (from, around): (Pos2, f32),
    (to, before): (Pos2, f32),
    stroke: Stroke,
) {
    if from.distance(to) < around + before + 6.0 {
        return;
    }
    let direction = (to - from).normalized();
    let (from, tip) = (from + direction * around, to - direction * (before + 1.0));
    painter.line_segment([from, tip], stroke);
    for side in [-1.0, 1.0] {
        let back = direction.rot90() * (4.0 * side) - direction * 8.0;
        painter.line_segment([tip, tip + back], stroke);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::band_of;
    use crate::ui::theme::{Themes, contrast};

    #[test]
    fn the_word_of_a_band_is_read_in_every_theme() {
        for (theme, tokens) in Themes::embedded().all() {
            let least = if theme == "contrast" { 7.0 } else { 4.5 };
            for band in [RiskBand::Tolerable, RiskBand::Significant, RiskBand::Critical] {
                let ratio = contrast(colour(tokens, band), tint(tokens, band));
                assert!(least <= ratio, "{theme}: {band:?} has {ratio:.2}:1");
            }
        }
    }

    #[test]
    fn the_word_of_a_band_stands_in_its_own_region_where_no_dot_covers_it() {
        let field = Rect::from_min_size(Pos2::new(40.0, 6.0), Vec2::splat(322.0));
        let sizes = [78.0, 86.0, 64.0].map(|width| Vec2::new(width, 17.0));
        let rects = band_places(field, sizes);
        let bands = [RiskBand::Tolerable, RiskBand::Significant, RiskBand::Critical];
        for (rect, band) in rects.iter().zip(bands) {
            for at in [rect.left_top(), rect.right_top(), rect.left_bottom(), rect.right_bottom()] {
                assert!(field.contains(at), "{band:?} {at:?}");
                assert_eq!(band_of(n_at(field, at)), band, "{at:?}");
            }
        }
        let dot = |number, net| {
            let name = String::new();
            Dot { number, name, gross: net, net, target: net, band: RiskBand::Critical }
        };
        let dots: Vec<Dot> = [(1.0, 1.0), (1.0, 4.0), (1.2, 3.8), (4.0, 4.0), (4.0, 4.0)]
            .into_iter()
            .enumerate()
            .map(|(idx, net)| dot(idx + 1, net))
            .collect();
        for at in spread(&dots, field, &rects) {
            assert!(rects.iter().all(|it| RADIUS <= it.distance_to_pos(at)), "{at:?}");
        }
    }

    /// The risk that stands there.
    fn n_at(field: Rect, at: Pos2) -> f64 {
        let share = |part: f32, whole: f32| 0.5 + 4.0 * f64::from(part / whole);
        share(at.x - field.left(), field.width()) * share(field.bottom() - at.y, field.height())
    }
}
