//! What an answer does: how far it is supported, the way to add evidence, and what becomes of level and index.

use std::path::PathBuf;

use eframe::egui::{Label, RichText, Role, Ui};

use super::effect::{Effect, EffectKind, effect};
use super::{AnswersView, consensus};
use crate::domain::{Answer, Assessment, Evidence, OverallLevel, Question, QuestionId};
use crate::i18n::Tr;
use crate::report::words;
use crate::scoring::Scorecard;
use crate::ui::asks::{Asks, Place};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::size;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// The height that is kept for it, so that nothing moves when an answer is given.
const HEIGHT: f32 = 74.0;
/// The height of its first sentence among it, in two lines.
const SENTENCE: f32 = 48.0;

/// Level and index when a question came on screen, or when they last changed by something else than its answer.
#[derive(Debug, PartialEq)]
pub(super) struct Before {
    file: PathBuf,
    question: QuestionId,
    standing: Standing,
    /// How the question was answered then.
    own: Own,
    /// Both as of the frame that was drawn last.
    last: (Standing, Own),
    frame: u64,
}

/// Level and index; no index while it is not told.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Standing {
    level: OverallLevel,
    index: Option<f64>,
}

impl Standing {
    fn of(card: &Scorecard) -> Self {
        let index = card.index.low.filter(|_| !card.index.is_withheld);
        Self { level: card.level, index }
    }
}

/// What is recorded at a question.
#[derive(Debug, Clone, PartialEq)]
struct Own {
    answer: Option<Answer>,
    evidence: Vec<Evidence>,
}

impl Own {
    fn of(assessment: &Assessment, question: &QuestionId) -> Self {
        let answer = assessment.answer(question).cloned();
        Self { answer, evidence: assessment.evidence_of(question).to_vec() }
    }
}

impl Before {
    /// Takes note of level and index where another question comes on screen, and where they change although nothing does at this one.
    pub(super) fn note(before: &mut Option<Self>, frame: u64, open: &OpenFile, of: &QuestionId) {
        let now = (Standing::of(&open.card), Own::of(open.assessment(), of));
        let is_same = |it: &Self| {
            let is_next = frame <= it.frame + 1;
            let is_own = now.0 == it.last.0 || (is_next && now.1 != it.last.1);
            it.question == *of && it.file == open.path() && is_own
        };
        match before.as_mut().filter(|it| is_same(it)) {
            Some(before) => (before.last, before.frame) = (now, frame),
            None => {
                *before = Some(Self {
                    file: open.path().to_owned(),
                    question: of.clone(),
                    standing: now.0,
                    own: now.1.clone(),
                    last: now,
                    frame,
                });
            }
        }
    }

    /// The standing to compare with: that of now, where nothing changed at the question.
    fn standing(&self) -> Standing {
        if self.own == self.last.1 { self.last.0 } else { self.standing }
    }
}

/// Draws it.
pub(super) fn ui(
    view: &AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    question: &Question,
    asks: &mut Asks,
) {
    let add = cx.tr.assessment_add_evidence();
    let font = fonts::regular_of(size::TEXT);
    let words = ui.painter().layout_no_wrap(add.clone(), font, cx.tokens.ink);
    let button = words.size().x + 2.0 * ui.spacing().button_padding.x;
    let gap = ui.spacing().item_spacing.x;
    let space = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 0.0);
    let top = ui.cursor().top();
    let score = open.card.questions.get(&question.id);
    let is_level = score.is_some_and(|it| it.declared.is_some());
    ui.horizontal_top(|ui| {
        let beside = if is_level { button + gap } else { 0.0 };
        let width = (ui.available_width() - beside).max(120.0);
        ui.vertical(|ui| {
            ui.set_width(width);
            sentence_ui(view, ui, cx, open, question, asks);
        });
        if is_level && button::quiet_ui(ui, &add).clicked() {
            asks.command(AppCommand::AddEvidence);
        }
    });
    ui.add_space((SENTENCE - (ui.cursor().top() - top)).max(0.0));
    standing_ui(view, ui, cx, open, question);
    ui.add_space((HEIGHT - (ui.cursor().top() - top)).max(0.0));
    ui.spacing_mut().item_spacing.y = space;
}

/// How far the answer is supported.
fn sentence_ui(
    view: &AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    question: &Question,
    asks: &mut Asks,
) {
    let mut effect = effect(cx.tr, question, open);
    if view.awaits_reason.as_ref() == Some(&question.id) {
        effect = Effect { text: cx.tr.assessment_effect_reason(), kind: EffectKind::Open };
    }
    if let Some((id, level)) = &view.agreed
        && *id == question.id
        && let Some(spread) = consensus::seen(open, question)
    {
        let text = cx.tr.raters_effect_reason(level.to_string(), spread.median.to_string());
        effect = Effect { text, kind: EffectKind::Open };
    }
    if let EffectKind::Amiss(idx, amiss) = effect.kind {
        let words = format!("▲ {}", effect.text);
        let response = button::link_ui(ui, cx.tokens, &words).accessible_name(&effect.text);
        if response.clicked() {
            asks.show(Place::Evidence(question.id.clone(), idx, amiss));
        }
        return;
    }
    let (mark, ink) = match effect.kind {
        EffectKind::Open | EffectKind::Unknown => ("", cx.tokens.ink_soft),
        EffectKind::Noted => ("", cx.tokens.ink),
        EffectKind::Supported => ("✓ ", cx.tokens.tolerable),
        EffectKind::Gap | EffectKind::Amiss(..) => ("▲ ", cx.tokens.significant),
    };
    let words = RichText::new(format!("{mark}{}", effect.text)).color(ink);
    let say = |ui: &mut Ui| {
        let response = ui.add(Label::new(words).wrap());
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Status);
            node.set_live(eframe::egui::accesskit::Live::Polite);
            node.set_label(effect.text.as_str());
        });
    };
    if effect.kind != EffectKind::Unknown {
        return say(ui);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().button_padding.y = 0.0;
        say(ui);
        let note = button::link_ui(ui, cx.tokens, &cx.tr.assessment_effect_unknown_go());
        if note.clicked() {
            asks.command(AppCommand::EditNote);
        }
    });
}

/// What became of level and index since the question came on screen.
fn standing_ui(
    view: &AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    question: &Question,
) {
    let Some(before) = view.before.as_ref().filter(|it| it.question == question.id) else { return };
    let now = Standing::of(&open.card);
    let before = before.standing();
    if open.assessment().answer(&question.id).is_some() || before != now {
        text::note_ui(ui, cx.tokens, &standing_text(cx.tr, before, now));
    }
}

fn standing_text(tr: &Tr, before: Standing, now: Standing) -> String {
    let level = tr.overall_level(now.level);
    let level = if before.level == now.level {
        tr.assessment_standing_level_same(level)
    } else {
        tr.assessment_standing_level(tr.overall_level(before.level), level)
    };
    let index = match (before.index, now.index) {
        (_, None) => tr.assessment_standing_index_none(),
        (None, Some(now)) => tr.assessment_standing_index_same(words::index_number(tr, now)),
        (Some(before), Some(now)) => match words::index_numbers(tr, [before, now]) {
            [before, now] if before != now => tr.assessment_standing_index(before, now),
            [_, now] => tr.assessment_standing_index_same(now),
        },
    };
    format!("{level} · {index}")
}
