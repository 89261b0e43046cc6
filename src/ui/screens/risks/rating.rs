//! How a risk is rated: likelihood and impact, with a reason where they differ from what is proposed.

use eframe::egui::{Id, Key, PointerButton, Ui};

use super::{RatingForm, RisksView};
use crate::domain::{Change, Risk, RiskDegree};
use crate::i18n::Tr;
use crate::ui::asks::Asks;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::{button, text};

/// The width of the words before the degrees.
const LABEL: f32 = 120.0;
/// How much lower words begin than the buttons beside them, so that both stand on one line.
const LOWER: f32 = 6.0;
/// Where less is left of the row, what a degree means stands below it.
const WORDS: f32 = 110.0;

/// The keys that choose among the degrees while one of them has the keyboard.
const DIGITS: [Key; 4] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4];

/// A degree that was chosen.
#[derive(Debug, Clone, Copy)]
struct Picked {
    degree: RiskDegree,
    /// The reason is written next: by a click or by Enter, while arrows and digits may go on.
    leads_on: bool,
}

/// Likelihood and impact, with a reason where they differ from what is proposed.
pub(super) fn ui(
    view: &mut RisksView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    risk: &Risk,
    asks: &mut Asks,
) {
    text::group_ui(ui, &cx.tr.risks_rating());
    let proposed = cx.tr.risks_rating_proposed(risk.impact.get(), risk.likelihood.get());
    text::note_ui(ui, cx.tokens, &proposed);
    let recorded = open.assessment().ratings.get(&risk.id);
    let form = view.ratings.get(&risk.id);
    let before = form
        .map(|it| (it.likelihood, it.impact))
        .or_else(|| recorded.map(|it| (it.likelihood, it.impact)))
        .unwrap_or((risk.likelihood, risk.impact));
    let now = ui.input(|input| input.time);
    let words = likelihood_words(cx.tr);
    // What counts until another rating has its reason.
    let counts = recorded.map_or((risk.likelihood, risk.impact), |it| (it.likelihood, it.impact));
    let waits = form.is_some_and(RatingForm::lacks_reason);
    let label = cx.tr.risks_likelihood();
    let likelihood = degree_ui(ui, cx, &label, &words, before.0, waits && before.0 != counts.0);
    let (label, words) = (cx.tr.risks_impact(), impact_words(cx.tr));
    let impact = degree_ui(ui, cx, &label, &words, before.1, waits && before.1 != counts.1);
    // Keys go on among the degrees until Enter leads to the reason.
    let asks_reason = [&likelihood, &impact].into_iter().flatten().any(|it| it.leads_on);
    let degree = |it: Option<Picked>, before| it.map_or(before, |it| it.degree);
    let chosen = (degree(likelihood, before.0), degree(impact, before.1));
    let is_default = chosen == (risk.likelihood, risk.impact);
    if chosen != before {
        if is_default {
            view.ratings.remove(&risk.id);
            if recorded.is_some() {
                asks.change(Change::SetRating(risk.id.clone(), None));
            }
        } else {
            let mut form = RatingForm::new(&risk.id, chosen, open);
            if let Some(old) = view.ratings.get(&risk.id) {
                form.reason.clone_from(&old.reason);
            }
            form.is_new = asks_reason && form.lacks_reason();
            form.changed(now);
            view.ratings.insert(risk.id.clone(), form);
        }
    } else if form.is_none() && recorded.is_some() {
        view.ratings.insert(risk.id.clone(), RatingForm::new(&risk.id, chosen, open));
    } else if let Some(form) = view.ratings.get_mut(&risk.id) {
        form.is_new |= asks_reason && form.lacks_reason();
    }
    let Some(form) = view.ratings.get_mut(&risk.id) else { return };
    let label = cx.tr.risks_rating_reason();
    let look = FieldLook::new(&label);
    let id = Id::unique(("rating reason", risk.id.as_str()));
    let response = plain_field_ui(ui, cx, &mut form.reason, &look, id);
    let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let is_asked = std::mem::take(&mut form.is_new) || (is_entered && form.lacks_reason());
    if is_asked {
        response.request_focus();
    }
    if response.changed() {
        form.changed(now);
    }
    let mut with = response.rect;
    if form.lacks_reason() {
        let words = cx.tr.risks_rating_reason_missing(form.missing());
        with = with.union(text::problem_ui(ui, cx.tokens, &words).rect);
    }
    if is_asked {
        // It opens below what was clicked: who types sees what is typed, and what is missing.
        ui.scroll_to_rect(with.expand(space::S), None);
    }
    if button::link_ui(ui, cx.tokens, &cx.tr.risks_rating_default()).clicked() {
        view.ratings.remove(&risk.id);
        asks.change(Change::SetRating(risk.id.clone(), None));
    }
}

/// What each degree of likelihood means.
fn likelihood_words(tr: &Tr) -> [String; 4] {
    [
        tr.risks_likelihood_1(),
        tr.risks_likelihood_2(),
        tr.risks_likelihood_3(),
        tr.risks_likelihood_4(),
    ]
}

/// What each degree of impact means.
fn impact_words(tr: &Tr) -> [String; 4] {
    [tr.risks_impact_1(), tr.risks_impact_2(), tr.risks_impact_3(), tr.risks_impact_4()]
}

/// A row of four degrees, the words of the chosen one, and that it is not recorded yet.
fn degree_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    label: &str,
    words: &[String; 4],
    current: RiskDegree,
    waits: bool,
) -> Option<Picked> {
    let (mut chosen, mut pointed) = (None, current);
    let digit = DIGITS.into_iter().zip(RiskDegree::all());
    let digit = digit.filter(|(key, _)| ui.input(|input| input.key_pressed(*key))).last();
    let (mut ids, mut is_here) = (Vec::new(), false);
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(LABEL);
            ui.add_space(LOWER);
            text::soft_ui(ui, cx.tokens, label);
        });
        ui.vertical(|ui| {
            let is_beside = ui.horizontal(|ui| {
                for (degree, words) in RiskDegree::all().zip(words) {
                    let response =
                        button::choice_ui(ui, cx.tokens, degree == current, &degree.to_string())
                            .accessible_name(format!("{label}: {degree}"));
                    let id = response.id;
                    let ctx = ui.ctx();
                    ctx.accesskit_node_builder(id, |node| node.set_description(words.as_str()));
                    if response.hovered() {
                        pointed = degree;
                    }
                    is_here |= response.has_focus();
                    ids.push((degree, id));
                    if response.clicked() {
                        let is_entered = ui.input(|input| input.key_pressed(Key::Enter));
                        let is_pointed = response.clicked_by(PointerButton::Primary);
                        chosen = Some(Picked { degree, leads_on: is_entered || is_pointed });
                    }
                }
                let is_beside = WORDS <= ui.available_width();
                if is_beside {
                    meaning_ui(ui, cx, words, pointed);
                }
                is_beside
            });
            if !is_beside.inner {
                meaning_ui(ui, cx, words, pointed);
            }
            if waits {
                text::problem_ui(ui, cx.tokens, &cx.tr.risks_rating_waits());
            }
        });
    });
    if let Some((_, degree)) = digit.filter(|_| is_here && ui.is_enabled()) {
        for (_, id) in ids.into_iter().filter(|(of, _)| *of == degree) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        return Some(Picked { degree, leads_on: false });
    }
    chosen
}

/// What a degree means: beside the degrees, since a hint would cover those below.
fn meaning_ui(ui: &mut Ui, cx: &ViewCx<'_>, words: &[String; 4], of: RiskDegree) {
    for (_, words) in RiskDegree::all().zip(words).filter(|(degree, _)| *degree == of) {
        text::soft_ui(ui, cx.tokens, words);
    }
}
