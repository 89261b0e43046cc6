//! Why a question matters: whole where the answers have room below it, else fewer lines and a way to the rest.

use eframe::egui::{Id, Ui};

use super::AnswersView;
use super::question::Asked;
use crate::domain::QuestionId;
use crate::ui::theme::size;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::rich_text::{Hint, Links, Look, Setting, Span, layout, prose_ui};

/// Draws it; `height` is what is seen of the page without scrolling.
pub(super) fn ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    id: &QuestionId,
    why: &str,
    height: Option<f32>,
) {
    if why.is_empty() {
        return;
    }
    let reads = view.reads_why.as_ref() == Some(id);
    let lead = cx.tr.assessment_why();
    let whole = spans(&lead, why, None);
    let galley = layout(ui, cx.tokens, &whole, setting(cx), ui.available_width(), &[]);
    let (n_lines, line) = (galley.rows.len(), galley.size().y / count(galley.rows.len()));
    let too_much = height.map_or(0.0, |height| end(ui, cx, id) - height);
    let lack = too_much - count(n_lines.saturating_sub(1)) * line;
    ui.data_mut(|data| data.insert_temp(key(ui, cx, id).with("lack"), lack));
    let n_shown = (1..n_lines).rev().find(|n| too_much <= count(n_lines - n) * line).unwrap_or(1);
    let spans = if too_much <= 0.0 || n_lines <= 1 {
        whole
    } else if reads {
        spans(&lead, why, Some(&cx.tr.assessment_why_less()))
    } else {
        cut(ui, cx, &lead, why, n_shown)
    };
    let galley = layout(ui, cx.tokens, &spans, setting(cx), ui.available_width(), &[]);
    let mut links = Links::new(Id::unique(("why", id.as_str())), cx.tokens, Hint(&|_, _| {}));
    prose_ui(ui, &spans, &galley, &mut links);
    if links.clicked.is_some() {
        view.reads_why = (!reads).then(|| id.clone());
    }
}

/// Where it stands below the answers, these may have all the room; takes note of how much they lack.
pub(super) fn below(ui: &Ui, cx: &ViewCx<'_>, asked: Asked<'_>) {
    let id = &asked.question.id;
    let lack = asked.height.map_or(0.0, |height| end(ui, cx, id) - height);
    ui.data_mut(|data| data.insert_temp(key(ui, cx, id).with("lack"), lack));
}

/// Takes note of where the answers end below the top of the page while the whole of it stands above them.
pub(super) fn measure(ui: &Ui, cx: &ViewCx<'_>, id: &QuestionId, height: Option<f32>, top: f32) {
    let key = key(ui, cx, id);
    let end = ui.cursor().top() - top;
    if ui.data(|data| data.get_temp::<f32>(key)).is_none() {
        ui.data_mut(|data| data.insert_temp(key, end));
        if height.is_some_and(|height| height < end) {
            ui.ctx().request_discard("the answers do not fit below the whole text");
        }
    }
}

/// How much higher the page would have to be, even with one line of it; not above 0 where it fits.
pub(super) fn lack(ui: &Ui, cx: &ViewCx<'_>, id: &QuestionId) -> f32 {
    ui.data(|data| data.get_temp(key(ui, cx, id).with("lack"))).unwrap_or_default()
}

/// Where the answers end below the whole of it; 0 where that was not measured yet.
fn end(ui: &Ui, cx: &ViewCx<'_>, id: &QuestionId) -> f32 {
    ui.data(|data| data.get_temp(key(ui, cx, id))).unwrap_or_default()
}

/// What is measured belongs to a width, and to whether last year's answer or what the votes say stands above the rungs.
fn key(ui: &Ui, cx: &ViewCx<'_>, id: &QuestionId) -> Id {
    let waits = cx.open.is_some_and(|it| it.assessment().unconfirmed(id).is_some());
    let is_open = cx.open.is_some_and(|it| it.unsettled.contains(id));
    let width = ui.max_rect().width().round().to_bits();
    Id::unique(("answers end", id.as_str(), waits, is_open, width))
}

/// As many words as fit into so many lines, and the way to the rest.
fn cut(ui: &Ui, cx: &ViewCx<'_>, lead: &str, why: &str, n_lines: usize) -> Vec<Span> {
    let more = cx.tr.assessment_why_more();
    let fits = |spans: &[Span]| {
        let width = ui.available_width();
        layout(ui, cx.tokens, spans, setting(cx), width, &[]).rows.len() <= n_lines
    };
    let ends: Vec<usize> = why.match_indices(' ').map(|(at, _)| at).collect();
    let shortened = |n: usize| {
        let end = ends.get(n).copied().unwrap_or_default();
        let text = why.get(..end).unwrap_or_default().trim_end_matches([',', '.', ';', ':']);
        spans(lead, &cx.tr.common_cut(text), Some(&more))
    };
    let (mut low, mut high) = (0, ends.len().saturating_sub(1));
    while low < high {
        let middle = (low + high).div_ceil(2);
        if fits(&shortened(middle)) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    shortened(low)
}

#[expect(clippy::cast_precision_loss, reason = "a few lines")]
fn count(n: usize) -> f32 {
    n as f32
}

fn spans(lead: &str, text: &str, link: Option<&str>) -> Vec<Span> {
    let mut spans = vec![
        Span { text: format!("{lead}  "), look: Look::Bold, link: None },
        Span { text: text.to_owned(), ..Span::default() },
    ];
    if let Some(link) = link {
        spans.push(Span { text: " ".to_owned(), ..Span::default() });
        let target = Some("why".to_owned());
        spans.push(Span { text: link.to_owned(), link: target, ..Span::default() });
    }
    spans
}

fn setting(cx: &ViewCx<'_>) -> Setting {
    Setting { size: size::TEXT, ink: cx.tokens.ink, is_bold: false }
}
