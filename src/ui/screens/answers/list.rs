//! The list at the left: checklists with their progress, and the questions of the one that is open.

use eframe::egui::{
    Align2, Color32, CornerRadius, Frame, Id, Margin, Panel, Rect, Role, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo,
};

use super::AnswersView;
use crate::domain::{Answer, Checklist, Question};
use crate::ui::asks::Asks;
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::progress::{Filter, Progress, asked, checklists_in_scope, has_gap, has_voted};
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::panel::name_edge;

/// The checklist that F6 gives the keyboard to.
pub(super) fn focus_id() -> Id {
    Id::unique("open checklist")
}

/// Draws the list beside the question.
pub(super) fn ui(view: &AnswersView, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let Some(open) = cx.open else { return };
    Panel::left("checklists")
        .frame(Frame::new().fill(cx.tokens.paper).inner_margin(Margin::symmetric(8, 12)))
        .default_size(250.0)
        .size_range(200.0..=360.0)
        .show(ui, |ui| page_ui(view, ui, cx, open, asks));
    name_edge(ui, cx.tr, "checklists");
}

/// Draws the list.
pub(super) fn page_ui(
    view: &AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    asks: &mut Asks,
) {
    ScrollArea::vertical().auto_shrink(false).id_salt("list").show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for checklist in checklists_in_scope(cx.pack, open.assessment()) {
            checklist_ui(view, ui, cx, open, checklist, asks);
        }
    });
}

fn checklist_ui(
    view: &AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    checklist: &Checklist,
    asks: &mut Asks,
) {
    let is_open =
        view.question().is_some_and(|id| checklist.questions.iter().any(|it| it.id == *id));
    let lets = |it: &&Question| view.filter.lets(it, open.assessment(), &open.card);
    let questions: Vec<&Question> = asked(checklist, open.assessment()).filter(lets).collect();
    if questions.is_empty() && !is_open {
        return;
    }
    let progress = open.progress.get(&checklist.id).copied().unwrap_or_default();
    if head_ui(ui, cx, checklist, progress, is_open) {
        let first = questions.iter().find(|it| !super::is_answered(it, open));
        if let Some(question) = first.or_else(|| questions.first()) {
            AnswersView::ask_for(&question.id, asks);
        }
    }
    if is_open || view.filter != Filter::All {
        for question in questions {
            let is_chosen = view.question() == Some(&question.id);
            if question_ui(view, ui, cx, open, question, is_chosen) {
                AnswersView::ask_for(&question.id, asks);
            }
        }
        ui.add_space(space::XS);
    }
}

/// The title, the progress as a bar and as a number.
fn head_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    checklist: &Checklist,
    progress: Progress,
    is_open: bool,
) -> bool {
    let title = cx.checklist_title(&checklist.id);
    let font = if is_open { fonts::bold_of(14.0) } else { fonts::regular_of(14.0) };
    let width = ui.available_width();
    let galley =
        ui.painter().layout(title.to_owned(), font, cx.tokens.ink, (width - 64.0).max(60.0));
    let (_, rect) = ui.allocate_space(Vec2::new(width, galley.size().y + 16.0));
    let id = if is_open { focus_id() } else { Id::unique(("checklist", checklist.id.as_str())) };
    let response = ui.interact(rect, id, Sense::click());
    let count = format!("{}/{}", progress.n_answered, progress.n_asked);
    let name = format!("{title}, {count}");
    response.widget_info(|| WidgetInfo::selected(Role::TreeItem, true, is_open, &name));
    row_background(ui, cx, rect, &response, false);
    let painter = ui.painter();
    let at = rect.left_top() + Vec2::new(8.0, 6.0);
    painter.galley(at, galley, cx.tokens.ink);
    let mark = if progress.is_done() { "✓" } else { "" };
    painter.text(
        rect.right_top() + Vec2::new(-8.0, 8.0),
        Align2::RIGHT_TOP,
        format!("{mark} {count}"),
        fonts::regular_of(size::NOTE),
        cx.tokens.ink_soft,
    );
    let bar = Rect::from_min_size(
        rect.left_bottom() + Vec2::new(8.0, -5.0),
        Vec2::new((width - 16.0).max(1.0), 2.0),
    );
    painter.rect_filled(bar, 0.0, cx.tokens.rule);
    let done = bar.with_max_x(bar.left() + bar.width() * as_f32(progress.share()));
    painter.rect_filled(done, 0.0, cx.tokens.accent);
    response.clicked()
}

fn question_ui(
    view: &AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    question: &Question,
    is_chosen: bool,
) -> bool {
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(ui.available_width(), 26.0), Sense::click());
    let text = cx.question_text(&question.id);
    let answer = answer_mark(view, open, question);
    let is_voting = view.is_voting();
    let gap = if has_gap(question, &open.card) && !is_voting { " ▲" } else { "" };
    let name = format!("{} {text} {answer}{gap}", question.id);
    response.widget_info(|| WidgetInfo::selected(Role::TreeItem, true, is_chosen, &name));
    row_background(ui, cx, rect, &response, is_chosen);
    let note = fonts::regular_of(size::NOTE);
    let painter = ui.painter_at(rect);
    let key = if question.is_key { "◆" } else { "" };
    let ink = if is_chosen { cx.tokens.ink } else { cx.tokens.ink_soft };
    let middle = rect.center().y;
    let mark_at = eframe::egui::pos2(rect.right() - 8.0, middle);
    let bold = fonts::bold_of(size::NOTE);
    let mark = painter.text(mark_at, Align2::RIGHT_CENTER, format!("{answer}{gap}"), bold, ink);
    let words = rect.with_max_x(mark.left() - 6.0);
    let at = eframe::egui::pos2(rect.left() + 20.0, middle);
    let words = ui.painter_at(words);
    words.text(at, Align2::LEFT_CENTER, format!("{}  {text}", question.id), note.clone(), ink);
    let key_at = eframe::egui::pos2(rect.left() + 6.0, middle);
    words.text(key_at, Align2::LEFT_CENTER, key, note, cx.tokens.accent);
    response.on_hover_text(text).clicked()
}

/// The level, N, ?, or nothing; in brackets what waits to be confirmed. While several raters vote, only how many did.
fn answer_mark(view: &AnswersView, open: &OpenFile, question: &Question) -> String {
    let assessment = open.assessment();
    if view.is_voting() {
        let n_cast = assessment.votes_on(&question.id).count();
        return match (n_cast, assessment.answer(&question.id)) {
            (0, _) => "·".to_owned(),
            (_, Some(_)) if has_voted(assessment, question) => "✓".to_owned(),
            _ => format!("{n_cast}/{}", assessment.raters.len()),
        };
    }
    let is_waiting = assessment.unconfirmed(&question.id).is_some();
    if is_waiting && view.hides_last {
        return "(·)".to_owned();
    }
    let mark = mark_of(assessment.answers.get(&question.id));
    if is_waiting { format!("({mark})") } else { mark }
}

fn mark_of(answer: Option<&Answer>) -> String {
    match answer {
        Some(Answer::Level(level)) => level.to_string(),
        Some(Answer::NotApplicable(_)) => "N".to_owned(),
        Some(Answer::Unknown) => "?".to_owned(),
        None => "·".to_owned(),
    }
}

fn row_background(
    ui: &Ui,
    cx: &ViewCx<'_>,
    rect: Rect,
    response: &eframe::egui::Response,
    is_chosen: bool,
) {
    let corner = CornerRadius::same(4);
    let fill =
        if is_chosen || response.hovered() { cx.tokens.chosen } else { Color32::TRANSPARENT };
    ui.painter().rect_filled(rect, corner, fill);
    if response.has_focus() {
        let focus = Stroke::new(2.0, cx.tokens.accent);
        ui.painter().rect_stroke(rect, corner, focus, StrokeKind::Inside);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a share of a width")]
fn as_f32(share: f64) -> f32 {
    share as f32
}
