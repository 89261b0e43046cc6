//! A question or a measure on a page of its own, for whoever reads without an assessment.

use eframe::egui::{Frame, Margin, ScrollArea, Ui};

use super::margins::Act;
use crate::domain::{Measure, MeasureId, Question, QuestionId};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::{asked, checklists_in_scope};
use crate::ui::widgets::{button, text};

/// What was asked for on the page of a question or a measure.
#[derive(Debug)]
pub(super) enum CardAct {
    /// To answer the question.
    Answer(QuestionId),
    /// To show a question.
    Question(QuestionId),
    /// To show a measure.
    Measure(MeasureId),
    /// Anything that a chapter asks for as well.
    Act(Act),
}

/// Whether a question is asked in the open assessment.
pub(in crate::ui::screens) fn is_asked(cx: &ViewCx<'_>, id: &QuestionId) -> bool {
    let Some(open) = cx.open else { return false };
    let assessment = open.assessment();
    checklists_in_scope(cx.pack, assessment)
        .flat_map(|checklist| asked(checklist, assessment))
        .any(|question| question.id == *id)
}

/// Draws a question.
pub(super) fn question_ui(ui: &mut Ui, cx: &ViewCx<'_>, id: &QuestionId) -> Option<CardAct> {
    let (checklist, question) = cx.pack.instrument.question(id)?;
    let words = cx.texts.question(id)?;
    page_ui(ui, cx, |ui| {
        let belongs = format!("{id} · {}", cx.checklist_title(&checklist.id));
        text::note_ui(ui, cx.tokens, &belongs);
        text::heading_ui(ui, &words.text);
        ui.add_space(space::S);
        text::lead_ui(ui, cx.tokens, &cx.tr.assessment_why(), &words.why);
        for (grade, evidence) in (1_u8..).zip(&words.evidence) {
            text::lead_ui(ui, cx.tokens, &cx.tr.handbook_card_evidence(grade), evidence);
        }
        text::lead_ui(ui, cx.tokens, &cx.tr.assessment_red_flag(), &words.red_flag);
        text::lead_ui(ui, cx.tokens, &cx.tr.handbook_card_action(), &words.action);
        text::lead_ui(ui, cx.tokens, &cx.tr.handbook_card_indicator(), &words.indicator);
        ui.add_space(space::M);
        let asked = answer_ui(ui, cx, id);
        ui.add_space(space::M);
        let leads = leads_ui(ui, cx, question);
        asked.or(leads)
    })
}

fn answer_ui(ui: &mut Ui, cx: &ViewCx<'_>, id: &QuestionId) -> Option<CardAct> {
    if is_asked(cx, id) {
        let clicked = button::primary_ui(ui, cx.tokens, &cx.tr.handbook_card_answer()).clicked();
        return clicked.then(|| CardAct::Answer(id.clone()));
    }
    if cx.open.is_none() {
        text::soft_ui(ui, cx.tokens, &cx.tr.handbook_card_no_assessment());
    }
    None
}

fn leads_ui(ui: &mut Ui, cx: &ViewCx<'_>, question: &Question) -> Option<CardAct> {
    let mut act = None;
    if let Some((_, section)) = cx.pack.section(cx.tr.language(), &question.handbook) {
        text::note_ui(ui, cx.tokens, &cx.tr.handbook_card_section());
        let words = format!("{}: {}", section.chapter.title, section.title);
        if button::link_ui(ui, cx.tokens, &words).clicked() {
            act = Some(CardAct::Act(Act::Go(question.handbook.clone())));
        }
    }
    if let Some(measure) = cx.texts.measure(&question.measure) {
        text::note_ui(ui, cx.tokens, &cx.tr.handbook_card_measure());
        if button::link_ui(ui, cx.tokens, &measure.name).clicked() {
            act = Some(CardAct::Measure(question.measure.clone()));
        }
    }
    act
}

/// Draws a measure.
pub(super) fn measure_ui(ui: &mut Ui, cx: &ViewCx<'_>, id: &MeasureId) -> Option<CardAct> {
    let measure = cx.pack.measures.iter().find(|it| it.id == *id)?;
    let words = cx.texts.measure(id)?;
    page_ui(ui, cx, |ui| {
        text::note_ui(ui, cx.tokens, &cx.tr.handbook_card_measure());
        text::heading_ui(ui, &words.name);
        text::text_ui(ui, &words.what);
        text::soft_ui(ui, cx.tokens, &cx.tr.handbook_card_effort(measure.effort.get()));
        ui.add_space(space::M);
        text::note_ui(ui, cx.tokens, &cx.tr.handbook_card_asked());
        let mut act = None;
        let questions = cx.pack.instrument.questions().map(|(_, question)| question);
        for question in questions.filter(|it| it.measure == *id) {
            let words = format!("{}  {}", question.id, cx.question_text(&question.id));
            if button::link_ui(ui, cx.tokens, &words).clicked() {
                act = Some(CardAct::Question(question.id.clone()));
            }
        }
        let known = known_ui(ui, cx, measure);
        act.or(known)
    })
}

fn known_ui(ui: &mut Ui, cx: &ViewCx<'_>, measure: &Measure) -> Option<CardAct> {
    let sources = measure.known_from.iter().filter_map(|id| cx.pack.source(id.as_str()));
    let sources: Vec<_> = sources.collect();
    if sources.is_empty() {
        return None;
    }
    ui.add_space(space::M);
    text::note_ui(ui, cx.tokens, &cx.tr.handbook_card_known());
    let mut act = None;
    for source in sources {
        let title = source.title_for(cx.tr.language());
        if source.address.is_empty() {
            text::text_ui(ui, title);
        } else if button::link_ui(ui, cx.tokens, title).clicked() {
            act = Some(CardAct::Act(Act::Follow(source.address.clone())));
        }
    }
    act
}

fn page_ui<T>(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    content: impl FnOnce(&mut Ui) -> Option<T>,
) -> Option<T> {
    let area = ScrollArea::vertical().auto_shrink(false).id_salt("card");
    let output = area.show(ui, |ui| {
        Frame::new()
            .inner_margin(Margin { left: 24, top: 4, ..Margin::ZERO })
            .show(ui, |ui| {
                text::column(ui, cx.column());
                let act = content(ui);
                ui.add_space(space::XXL);
                act
            })
            .inner
    });
    output.inner
}
