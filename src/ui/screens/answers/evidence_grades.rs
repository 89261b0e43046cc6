//! The kind of a piece of evidence: its grades below each other, and what counts as the one chosen or pointed at.

use eframe::egui::{Id, Key, Ui};

use super::evidence_form::EvidenceForm;
use crate::content::QuestionText;
use crate::domain::EvidenceGrade;
use crate::ui::focus::{self, Group};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::radio::radio_ui;
use crate::ui::widgets::text;

/// The grades as they were drawn.
pub(super) struct Grades {
    pub(super) stops: Vec<Id>,
    /// Enter was pressed on the one that is chosen.
    pub(super) is_entered: bool,
}

/// The grades below each other, and what counts for this question as the one chosen or pointed at.
pub(super) fn grades_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    form: &mut EvidenceForm,
    texts: &QuestionText,
) -> Grades {
    let before = form.grade;
    ui.add_space(space::XS);
    let which = cx.tr.assessment_evidence_which();
    if form.asks_for_grade() {
        text::problem_ui(ui, cx.tokens, &which);
    } else if before.is_none() {
        text::note_ui(ui, cx.tokens, &which);
    } else {
        text::note_ui(ui, cx.tokens, &cx.tr.assessment_evidence_grade());
    }
    let mut pointed = None;
    let mut grades = Grades { stops: Vec::new(), is_entered: false };
    let group = Group::choosing(form.title_id().with("grades"));
    let space = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 0.0);
    for choice in EvidenceGrade::all() {
        let name = cx.tr.evidence_grade(choice);
        let name = cx.tr.assessment_evidence_of_grade(choice.to_string(), name);
        let response = radio_ui(ui, cx.tokens, group, form.grade == Some(choice), &name);
        grades.stops.push(response.id);
        if response.clicked() {
            grades.is_entered = before == Some(choice) && ui.input(|it| it.key_pressed(Key::Enter));
            form.grade = Some(choice);
        }
        if response.hovered() {
            pointed = Some(choice);
        }
    }
    ui.spacing_mut().item_spacing.y = space;
    let counts = pointed
        .or(form.grade)
        .and_then(|it| usize::from(it.get()).checked_sub(1))
        .and_then(|idx| texts.evidence.get(idx));
    let room = texts.evidence.iter().map(|it| text::note_height(ui, it)).fold(0.0, f32::max);
    let drawn = text::note_ui(ui, cx.tokens, counts.map_or("", String::as_str));
    // Room for the longest: what stands below must not move under the pointer.
    let free = room - drawn.rect.height();
    ui.add_space(free.max(0.0) + space::S);
    if form.grade != before {
        if focus::is_by_key(ui.ctx()) {
            form.moved(ui.input(|input| input.time));
        } else {
            form.chosen();
        }
    }
    grades
}
