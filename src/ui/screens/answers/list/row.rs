//! The rows of the list: a checklist with its progress, a question with its answer.

use std::ops::Range;
use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Align2, Color32, Galley, Id, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo,
};

use super::focus_id;
use super::mark::Mark;
use crate::domain::{Checklist, Question};
use crate::ui::focus::{Group, Part};
use crate::ui::fonts;
use crate::ui::screens::answers::AnswersView;
use crate::ui::search::Search;
use crate::ui::theme::size;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::Progress;
use crate::ui::widgets::rich_text::parts;
use crate::ui::widgets::row::ground_ui;

/// The corners of a row.
const CORNER: u8 = 4;

/// The title, the progress as a bar and as a number.
pub(super) fn head_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    checklist: &Checklist,
    progress: Progress,
    n_found: Option<usize>,
    is_open: bool,
) -> bool {
    let title = cx.checklist_title(&checklist.id);
    let font = if is_open { fonts::bold_of(14.0) } else { fonts::regular_of(14.0) };
    let width = ui.available_width();
    let galley =
        ui.painter().layout(title.to_owned(), font, cx.tokens.ink, (width - 72.0).max(60.0));
    let (_, rect) = ui.allocate_space(Vec2::new(width, galley.size().y + 16.0));
    if is_open {
        Part::List.mark_heart(ui.ctx(), focus_id());
    }
    let id = if is_open { focus_id() } else { Id::unique(("checklist", checklist.id.as_str())) };
    let response = ui.interact(rect, id, Sense::click());
    let mark = if progress.is_done() && n_found.is_none() { "✓ " } else { "" };
    let count = match n_found {
        Some(n_found) => cx.tr.assessment_list_found(n_found),
        None => format!("{}/{}", progress.n_levels(), progress.n_applicable()),
    };
    let name = format!("{title}, {count}");
    response.widget_info(|| WidgetInfo::selected(Role::TreeItem, true, is_open, &name));
    ground_ui(ui, cx, &response, CORNER, false);
    let painter = ui.painter();
    let at = rect.left_top() + Vec2::new(8.0, 6.0);
    painter.galley(at, galley, cx.tokens.ink);
    painter.text(
        rect.right_top() + Vec2::new(-8.0, 8.0),
        Align2::RIGHT_TOP,
        format!("{mark}{count}"),
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

/// The question in two lines at most, its key mark at the left and its answer at the right.
pub(super) fn question_ui(
    view: &AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    search: &Search,
    question: &Question,
) -> Response {
    let is_chosen = view.question() == Some(&question.id);
    let text = cx.question_text(&question.id);
    let mark = cx.open.map(|open| Mark::of(view, cx, open, question)).unwrap_or_default();
    let ink = if is_chosen { cx.tokens.ink } else { cx.tokens.ink_soft };
    let width = ui.available_width();
    let note = fonts::regular_of(size::NOTE);
    let sign = ui.painter().layout_no_wrap(mark.sign.clone(), fonts::bold_of(size::NOTE), ink);
    // The longest signs, of answers that wait, stand clear of the words as well.
    let beside = (52.0 + sign.size().x).max(62.0);
    let written = search.written(cx, question);
    let written =
        written.map(|(at, it)| (at.said(cx.tr, &it), at.said(cx.tr, &search.excerpt(&it))));
    let shown = written.as_ref().map_or_else(|| search.excerpt(text), |(_, it)| it.clone());
    let words = format!("{}  {shown}", cx.question_number(&question.id));
    let (galley, is_cut) = two_lines(ui, cx, &words, &search.marks(&words), ink, width - beside);
    let height = galley.size().y + 8.0;
    // One stop of Tab for all of them, and of F6 at the one that is shown.
    let group = Group::moving(Id::unique("rows of questions"));
    let sense = group.sense(ui, is_chosen);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), sense);
    group.add(&response, is_chosen);
    if view.entered.as_ref() == Some(&question.id) {
        response.request_focus();
    }
    if is_chosen {
        Part::List.mark_heart(ui.ctx(), response.id);
    }
    let also = written.as_ref().map(|(whole, _)| format!(", {whole}")).unwrap_or_default();
    let name = format!("{} {text} {}{also}", question.id, mark.spoken());
    response.widget_info(|| WidgetInfo::selected(Role::TreeItem, true, is_chosen, &name));
    ground_ui(ui, cx, &response, CORNER, is_chosen);
    let painter = ui.painter_at(rect);
    let first_line = rect.top() + 4.0 + galley.rows.first().map_or(8.0, |it| it.size.y / 2.0);
    painter.galley(rect.left_top() + Vec2::new(22.0, 4.0), galley, ink);
    if question.is_key {
        let at = eframe::egui::pos2(rect.left() + 6.0, first_line);
        painter.text(at, Align2::LEFT_CENTER, "◆", note.clone(), cx.tokens.accent);
    }
    let at = eframe::egui::pos2(rect.right() - 6.0, first_line);
    if mark.has_gap {
        painter.text(at, Align2::RIGHT_CENTER, "▲", note, cx.tokens.significant);
    }
    // Levels stand in a column of their own, with or without a sign beside them.
    let at = at - Vec2::new(18.0, 0.0);
    let half = Vec2::new(sign.size().x, sign.size().y / 2.0);
    painter.galley(at - half, sign, ink);
    // The plan and the handbook call it by its id.
    let whole = if is_cut || written.is_some() {
        format!("{}  {text}", question.id)
    } else {
        question.id.to_string()
    };
    let written = written.map(|(whole, _)| whole);
    let about = [whole].into_iter().chain(written).chain(mark.words).collect::<Vec<_>>().join("\n");
    response.on_hover_text(about)
}

/// Words in two lines at most, and whether they were cut; what does not fit ends with dots.
fn two_lines(
    ui: &Ui,
    cx: &ViewCx<'_>,
    words: &str,
    marks: &[Range<usize>],
    ink: Color32,
    width: f32,
) -> (Arc<Galley>, bool) {
    let whole = laid_out(ui, cx, words, marks, ink, width);
    if !whole.elided {
        return (whole, false);
    }
    // egui leaves the space before its dots where a line ends with a word.
    let n_chars: usize = whole.rows.iter().map(|it| it.glyphs.len()).sum();
    let shown: String = words.chars().take(n_chars.saturating_sub(1)).collect();
    let shown = shown.trim_end();
    let n_shown = shown.chars().count();
    let marks: Vec<Range<usize>> = marks.iter().filter(|it| it.end <= n_shown).cloned().collect();
    (laid_out(ui, cx, &cx.tr.common_cut(shown), &marks, ink, width), true)
}

/// Words with what is looked for on the marker's colour.
fn laid_out(
    ui: &Ui,
    cx: &ViewCx<'_>,
    words: &str,
    marks: &[Range<usize>],
    ink: Color32,
    width: f32,
) -> Arc<Galley> {
    let font = fonts::regular_of(size::NOTE);
    let mut job = LayoutJob::default();
    job.wrap.max_width = width.max(60.0);
    job.wrap.max_rows = 2;
    for (part, is_marked) in parts(words, 0, marks) {
        let mut format = TextFormat::simple(font.clone(), ink);
        if is_marked {
            format.background = cx.tokens.marker;
            format.color = cx.tokens.ink;
        }
        job.append(part, 0.0, format);
    }
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

#[expect(clippy::cast_possible_truncation, reason = "a share of a width")]
fn as_f32(share: f64) -> f32 {
    share as f32
}
