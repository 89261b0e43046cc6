//! The evidence of a question: a numbered list, a form to add and edit, and copying to other questions.

use eframe::egui::epaint::RectShape;
use eframe::egui::{
    Align, Button, Frame, Id, Key, Label, Margin, Memory, Rect, RichText, Shape, Stroke, Ui,
    Widget as _,
};
use jiff::civil::Date;

use super::AnswersView;
use super::evidence_form::{EvidenceForm, FormField};
use super::evidence_grades::grades_ui;
use super::question::Asked;
use super::still_valid;
use crate::content::QuestionText;
use crate::domain::{Change, Evidence, Question};
use crate::scoring::aged_grade;
use crate::ui::asks::{Ask, Asks};
use crate::ui::focus;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::typed::dates::date;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::twins::{listed, twins};
use crate::ui::view_model::untraceable::Amiss;
use crate::ui::widgets::date_field::{is_being_typed, plain_date_ui};
use crate::ui::widgets::field::{FieldLook, plain_field_ui, select_all};
use crate::ui::widgets::menu::{deed_entry_ui, menu_ui};
use crate::ui::widgets::{button, text};

/// For so many frames a form that was opened is brought on screen: the keyboard's way to its first field takes as many.
pub(super) const REVEALS: u8 = 4;

/// The width of a date with the button beside it.
const DATE: f32 = 180.0;

/// What is done with a row.
enum RowAsk {
    Edit,
    Trace,
    Valid,
    Copy,
    Remove,
}

/// Draws the list and the form.
pub(super) fn ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    shown: Asked<'_>,
    asks: &mut Asks,
) {
    let Asked { open, question, texts, .. } = shown;
    let list = open.assessment().evidence_of(&question.id);
    if list.is_empty() && view.forms.of(&question.id).next().is_none() {
        return;
    }
    ui.add_space(space::M);
    text::group_ui(ui, &cx.tr.assessment_evidence());
    let edited: Vec<usize> =
        view.forms.of(&question.id).filter_map(|form| form.place(open)).collect();
    let mut asked_for = None;
    for (idx, evidence) in list.iter().enumerate().filter(|(idx, _)| !edited.contains(idx)) {
        let sought = view.sought.filter(|(it, _)| *it == idx);
        let (asked, rect, menu) = row_ui(ui, cx, question, idx, evidence, sought.is_some());
        if view.closed_at.take_if(|it| idx == (*it).min(list.len() - 1)).is_some() {
            focus::tab_goes_to(ui.ctx(), menu);
        }
        if let Some(it) = asked {
            asked_for = Some((it, idx, evidence));
        }
        if let Some((_, n_reveals @ 1..)) = sought {
            view.sought = Some((idx, n_reveals - 1));
            ui.ctx().request_repaint();
            ui.scroll_to_rect(rect, None);
        }
    }
    let n_forms = view.forms.of(&question.id).count();
    view.forms.draw(&question.id, |form| form_ui(ui, cx, form, open, texts, asks));
    if view.forms.of(&question.id).count() < n_forms {
        view.closed_at = Some(edited.first().copied().unwrap_or(list.len()));
    }
    let Some((row_ask, idx, evidence)) = asked_for else { return };
    if matches!(row_ask, RowAsk::Copy) {
        asks.push(Ask::CopyEvidence(question.id.clone(), idx));
        return;
    }
    // What stands in the form is recorded before the form is closed for another piece.
    asks.changes(view.forms.due(open, None));
    match row_ask {
        RowAsk::Edit => view.forms.edit(question.id.clone(), idx, evidence, open),
        RowAsk::Trace => {
            view.forms.mend(&question.id, idx, evidence, open, Amiss::Untraceable);
        }
        RowAsk::Copy => {}
        RowAsk::Valid => {
            let today = cx.today();
            asks.changes(still_valid::looked_at(cx.tr, open, &question.id, idx, today));
        }
        RowAsk::Remove => {
            view.forms.leave();
            if twins(open.assessment(), &question.id, evidence).is_empty() {
                asks.change(Change::RemoveEvidence(question.id.clone(), idx));
            } else {
                asks.push(Ask::RemoveEvidence(question.id.clone(), idx));
            }
        }
    }
}

fn row_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    question: &Question,
    idx: usize,
    evidence: &Evidence,
    is_sought: bool,
) -> (Option<RowAsk>, Rect, Id) {
    let mut asked_for = None;
    let number = idx + 1;
    // What was looked for stands on a ground of its own.
    let ground = ui.painter().add(Shape::Noop);
    let drawn = ui.horizontal_top(|ui| {
        let width = ui.available_width();
        ui.add(Label::new(RichText::new(number.to_string()).color(cx.tokens.ink_soft)));
        ui.vertical(|ui| {
            ui.set_width((width - 68.0).max(80.0));
            ui.spacing_mut().item_spacing.y = 0.0;
            text::text_ui(ui, &evidence.title);
            text::note_ui(ui, cx.tokens, &details(cx, question, evidence));
            let is_aged = cx.open.is_some_and(|open| still_valid::is_aged(open, evidence));
            if is_aged && button::link_ui(ui, cx.tokens, &cx.tr.assessment_valid_today()).clicked()
            {
                asked_for = Some(RowAsk::Valid);
            }
            if evidence.is_untraceable() {
                text::warning_ui(ui, cx.tokens, &cx.tr.assessment_untraceable());
                if button::link_ui(ui, cx.tokens, &cx.tr.assessment_untraceable_go()).clicked() {
                    asked_for = Some(RowAsk::Trace);
                }
            }
        });
        let name = cx.tr.assessment_evidence_menu(number);
        let response = Button::new("⋯").ui(ui).accessible_name(name);
        menu_ui(&response, |ui| {
            if deed_entry_ui(ui, cx.tr.assessment_evidence_edit()).clicked() {
                asked_for = Some(RowAsk::Edit);
            }
            if deed_entry_ui(ui, cx.tr.assessment_evidence_copy()).clicked() {
                asked_for = Some(RowAsk::Copy);
            }
            if deed_entry_ui(ui, cx.tr.assessment_evidence_remove()).clicked() {
                asked_for = Some(RowAsk::Remove);
            }
        });
        response.id
    });
    let rect = drawn.response.rect;
    if is_sought {
        let fill = cx.tokens.marker;
        ui.painter().set(ground, RectShape::filled(rect.expand(2.0), size::CORNER, fill));
    }
    (asked_for, rect, drawn.inner)
}

/// Grade, date, reference and place in one line, and at how many other questions it stands.
fn details(cx: &ViewCx<'_>, question: &Question, evidence: &Evidence) -> String {
    let grade = cx.tr.evidence_grade(evidence.grade);
    let grade = cx.tr.assessment_evidence_of_grade(evidence.grade.to_string(), grade);
    let date = evidence.date.map(|it| cx.tr.short_date(it));
    let ahead = evidence.date.filter(|it| cx.today() < *it);
    let ahead = ahead.map(|_| format!("▲ {}", cx.tr.assessment_evidence_ahead()));
    let counts_as = cx.open.map(|it| aged_grade(evidence, it.session.assessed_on()));
    let aged = counts_as.filter(|it| *it < evidence.grade);
    let aged = aged.map(|it| format!("▲ {}", cx.tr.repeat_aged(it.to_string())));
    let others = cx.open.map(|it| twins(it.assessment(), &question.id, evidence).len());
    let others = others.filter(|n| 0 < *n).map(|n| cx.tr.assessment_twins_short(n));
    let (reference, place) = (evidence.reference.clone(), evidence.location.clone());
    let all = [Some(grade), date, ahead, aged, reference, place, others];
    all.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Gives the keyboard to the field that is asked for; a day that could be another is typed over.
fn lead(ui: &Ui, form: &EvidenceForm, wanted: Option<FormField>, first_grade: Option<Id>) {
    let id = form.title_id();
    let asked_for = match wanted {
        Some(FormField::Date) => Some(date_id(id)),
        Some(FormField::Reference) => Some(reference_id(id)),
        Some(FormField::Grade) => first_grade,
        Some(FormField::Title) | None => None,
    };
    if let Some(id) = asked_for {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let is_other_day =
        wanted == Some(FormField::Date) && form.problem_of(FormField::Date).is_none();
    if is_other_day {
        select_all(ui.ctx(), date_id(id));
    }
    if is_other_day || wanted == Some(FormField::Reference) {
        ui.scroll_to_rect(ui.min_rect(), None);
    }
}

/// Draws a form; false once it is done.
fn form_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    form: &mut EvidenceForm,
    open: &OpenFile,
    texts: &QuestionText,
    asks: &mut Asks,
) -> bool {
    let now = ui.input(|input| input.time);
    let (mut is_done, mut is_closed, mut is_discarded) = (false, false, false);
    let frame = Frame::new()
        .stroke(Stroke::new(1.0, cx.tokens.rule))
        .corner_radius(size::CORNER)
        .inner_margin(Margin::same(12));
    let id = form.title_id();
    let seen = ui.clip_rect().height();
    if form.wanted == Some(FormField::Title) {
        form.n_reveals = REVEALS;
    }
    let drawn = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let label = cx.tr.assessment_evidence_title();
        let hint = cx.tr.assessment_evidence_title_hint();
        let look = FieldLook::new(&label).hint(&hint);
        let title = plain_field_ui(ui, cx, &mut form.title, &look, id);
        let wanted = form.wanted.take();
        if wanted == Some(FormField::Title) {
            title.request_focus();
        }
        untitled_ui(ui, cx, form);
        let grades = grades_ui(ui, cx, form, texts);
        let is_typed = details_ui(ui, cx, form) || title.changed();
        lead(ui, form, wanted, grades.stops.first().copied());
        if is_typed {
            form.typed(now);
        }
        twins_ui(ui, cx, form, open, asks);
        ui.add_space(space::S);
        let mut stops = vec![id, reference_id(id), date_id(id), place_id(id)];
        ui.horizontal(|ui| {
            let done = button::primary_ui(ui, cx.tokens, &cx.tr.assessment_evidence_done());
            is_done = done.on_hover_text("Enter").clicked();
            is_discarded = button::quiet_ui(ui, &cx.tr.dialogs_cancel()).clicked();
        });
        is_done |= grades.is_entered || is_left(ui, &stops, Key::Enter);
        stops.extend(grades.stops);
        is_closed = is_left(ui, &stops, Key::Escape);
    });
    let is_end_seen = drawn.response.rect.bottom() <= ui.clip_rect().bottom() + 1.0;
    if seen + 1.0 < form.seen && !is_end_seen {
        // What is told of the answer below has grown over the last button, since the evidence counts now.
        let end = drawn.response.rect.with_min_y(drawn.response.rect.bottom() - 1.0);
        ui.scroll_to_rect(end, None);
    }
    form.seen = if is_end_seen { seen } else { form.seen.min(seen) };
    if 0 < form.n_reveals {
        form.n_reveals = form.n_reveals.saturating_sub(1);
        ui.ctx().request_repaint();
        // The whole form, down to its last button; where that has no room, from its first field on.
        let rect = drawn.response.rect;
        let align = (seen < rect.height()).then_some(Align::TOP);
        ui.scroll_to_rect(rect, align);
    }
    if is_discarded {
        give_up(cx, form, open, asks);
        return false;
    }
    if is_done || is_closed {
        asks.changes(form.due(open, None));
    }
    // A form that is half done stays open; where it was to be done, the keyboard goes where something is missing.
    let stays = if is_done { !form.is_complete() } else { form.problem().is_some() };
    stays || !(is_done || is_closed)
}

/// Says that the form lacks a title once its fields are left, or anything at all once somebody was done with it; the room for it is kept, so that nothing moves under the pointer while one types.
fn untitled_ui(ui: &mut Ui, cx: &ViewCx<'_>, form: &mut EvidenceForm) {
    let id = form.title_id();
    let stops = [id, reference_id(id), date_id(id), place_id(id)];
    let focused = ui.memory(Memory::focused);
    let is_written = focused.is_some_and(|it| stops.contains(&it));
    let problem = form.problem_of(FormField::Title).filter(|_| form.is_asked || !is_written);
    let top = ui.cursor().top();
    if let Some(problem) = problem {
        text::problem_ui(ui, cx.tokens, &problem.message(cx.tr));
    } else if form.asks_for_anything() {
        let words = cx.tr.assessment_evidence_empty(cx.tr.dialogs_cancel());
        text::problem_ui(ui, cx.tokens, &words);
    }
    let taken = ui.cursor().top() - top;
    form.room = form.room.max(taken);
    ui.add_space(form.room - taken);
}

/// Gives a form up, and says what was recorded already and is taken back with it: nothing goes without a word.
fn give_up(cx: &ViewCx<'_>, form: &mut EvidenceForm, open: &OpenFile, asks: &mut Asks) {
    let title = form.recorded_title().unwrap_or_default().to_owned();
    let Some(change) = form.discard(open) else { return };
    asks.push(Ask::Say(match change {
        Change::RemoveEvidence(..) => cx.tr.assessment_evidence_given_up(title),
        _ => cx.tr.assessment_evidence_given_back(title),
    }));
    asks.change(change);
}

/// At how many other questions the same evidence stands, and whether they follow.
fn twins_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    form: &mut EvidenceForm,
    open: &OpenFile,
    asks: &mut Asks,
) {
    if form.twins.is_empty() {
        return;
    }
    ui.add_space(space::S);
    text::text_ui(ui, &cx.tr.assessment_twins(form.twins.len(), listed(&form.twins)));
    if ui.checkbox(&mut form.is_only_here, cx.tr.assessment_twins_only_here()).changed() {
        asks.changes(form.follow_twins(open));
    }
}

/// Whether a key left one of these; the same key does the same in every field.
fn is_left(ui: &Ui, stops: &[Id], key: Key) -> bool {
    let left = |it: &Id| {
        ui.memory(|memory| memory.had_focus_last_frame(*it) && memory.focused() != Some(*it))
    };
    ui.input(|input| input.key_pressed(key)) && stops.iter().any(left)
}

/// Says below the date what is wrong with it once it is left, or how it counts, else which day it is; whatever it says takes the same room, so that nothing moves under the pointer while one types.
fn told_of_date_ui(ui: &mut Ui, cx: &ViewCx<'_>, form: &EvidenceForm) {
    let is_typed = is_being_typed(ui, date_id(form.title_id()));
    let problem = form.problem_of(FormField::Date).filter(|_| !is_typed);
    let about = cx.tr.assessment_evidence_date_about();
    let longest = format!("▲ {}", ahead_of(cx, cx.today()));
    let room = text::note_height(ui, &about).max(text::note_height(ui, &longest));
    let drawn = match (problem, ahead(cx, &form.date).or_else(|| aged(cx, form))) {
        (Some(problem), _) => text::problem_ui(ui, cx.tokens, &problem.message(cx.tr)),
        (None, Some(words)) => text::warning_ui(ui, cx.tokens, &words),
        (None, None) => text::note_ui(ui, cx.tokens, &about),
    };
    ui.add_space((room - drawn.rect.height()).max(0.0));
}

/// That a day is still to come; it is recorded all the same.
fn ahead(cx: &ViewCx<'_>, typed: &str) -> Option<String> {
    let date = date(typed).ok().flatten().filter(|it| cx.today() < *it)?;
    Some(ahead_of(cx, date))
}

/// The same of any day.
fn ahead_of(cx: &ViewCx<'_>, day: Date) -> String {
    cx.tr.assessment_evidence_date_ahead(cx.tr.short_date(day))
}

/// How a piece of an old day counts.
fn aged(cx: &ViewCx<'_>, form: &EvidenceForm) -> Option<String> {
    let counts_as = form.aged(cx.open?.session.assessed_on())?;
    Some(match form.grade {
        Some(grade) => {
            cx.tr.assessment_evidence_date_aged_to(counts_as.to_string(), grade.to_string())
        }
        None => cx.tr.assessment_evidence_date_aged(),
    })
}

/// The id of the number in the form of that title.
fn reference_id(title: Id) -> Id {
    title.with("ref")
}

/// The id of the place in the form of that title.
fn place_id(title: Id) -> Id {
    title.with("place")
}

/// The id of the date in the form of that title.
fn date_id(title: Id) -> Id {
    title.with("date")
}

/// Number and date side by side, the place below them: numbers are longer than a word.
fn details_ui(ui: &mut Ui, cx: &ViewCx<'_>, form: &mut EvidenceForm) -> bool {
    let mut is_typed = false;
    let id = form.title_id();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        let width = (ui.available_width() - space::L - DATE).max(110.0);
        let label = cx.tr.assessment_evidence_reference();
        let hint = cx.tr.assessment_evidence_reference_hint();
        let look = FieldLook::new(&label).hint(&hint).width(width - 16.0);
        is_typed |= plain_field_ui(ui, cx, &mut form.reference, &look, reference_id(id)).changed();
        let label = cx.tr.assessment_evidence_date();
        ui.vertical(|ui| {
            ui.set_max_width(DATE);
            is_typed |= plain_date_ui(ui, cx, &mut form.date, &label, date_id(id));
        });
    });
    // Across the form: in the narrow column of the date it would take three lines.
    told_of_date_ui(ui, cx, form);
    let label = cx.tr.assessment_evidence_location();
    let hint = cx.tr.assessment_evidence_location_hint();
    let look = FieldLook::new(&label).hint(&hint);
    is_typed | plain_field_ui(ui, cx, &mut form.location, &look, place_id(id)).changed()
}
