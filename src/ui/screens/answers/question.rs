//! The question itself: its words, why it matters, the ladder, the effect, note and red flag.

use eframe::egui::{Color32, Frame, Label, Margin, Panel, RichText, ScrollArea, Ui};

use super::raters::{self, Stage};
use super::verdict::{self, Before};
use super::{AnswersView, Wanted, answer, evidence, head_buttons, steps, why};
use crate::content::QuestionText;
use crate::domain::{Checklist, Question};
use crate::ui::asks::{Asks, Place};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::focus::{Scrolled, page_turns, scroll_by_keys};
use crate::ui::fonts;
use crate::ui::frame::Room;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::{Screen, Setting};
use crate::ui::theme::{size, space};
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::Field;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::{Filter, Progress, is_asked};
use crate::ui::view_model::votes::is_agreed;
use crate::ui::widgets::field::{FieldLook, field_ui};
use crate::ui::widgets::locked::locked_ui;
use crate::ui::widgets::panel::{Later, before_ui};
use crate::ui::widgets::sides::sides_ui;
use crate::ui::widgets::{button, text};

/// The widest page of a question.
const PAGE: f32 = 760.0;
/// The height of the line that says how far a checklist is.
const PROGRESS: f32 = 18.0;
/// Below this height what an answer does stands on the page, not below it.
const LOW: f32 = 430.0;

/// The question that is shown, with the assessment it belongs to.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) open: &'a OpenFile,
    pub(super) question: &'a Question,
    pub(super) texts: &'a QuestionText,
    /// What is seen of the page without scrolling; none in a window so low that this cannot matter.
    pub(super) height: Option<f32>,
    /// Where the page begins, wherever it is scrolled to.
    pub(super) top: f32,
    /// Its votes are seen, and nothing is agreed on.
    pub(super) is_talked_about: bool,
}

/// Draws the question that is shown.
pub(super) fn ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    drafts: &mut Drafts,
    asks: &mut Asks,
) {
    let Some((checklist, question)) =
        view.question().and_then(|id| cx.pack.instrument.question(id))
    else {
        empty_ui(ui, cx, open, asks);
        return;
    };
    let none = QuestionText::default();
    let texts = cx.texts.question(&question.id).unwrap_or(&none);
    head_ui(view, ui, cx, open, checklist, asks);
    ui.separator();
    let height = Some(ui.available_height()).filter(|it| LOW <= *it);
    if height.is_some() {
        raters::strip_ui(view, ui, cx, asks);
    }
    Before::note(&mut view.before, ui.ctx().cumulative_frame_nr(), open, &question.id);
    let asked = Asked { open, question, texts, height, top: 0.0, is_talked_about: false };
    let stage = view.stage(open);
    // Before anything is agreed on, what was recorded would be taken for the outcome of the votes.
    let is_talked_about = stage == Some(Stage::Uncovered) && !is_agreed(open, &question.id);
    let asked = Asked { is_talked_about, ..asked };
    let has_verdict =
        height.is_some() && !is_talked_about && stage.is_none_or(|it| it == Stage::Uncovered);
    let usual = if has_verdict { 126.0 } else { 52.0 };
    before_ui(ui, "steps", Later::Below(usual), |ui| {
        page_ui(view, ui, cx, drafts, asks, asked);
    });
    Panel::bottom("steps")
        .frame(Frame::new().inner_margin(Margin { top: 6, ..Margin::ZERO }))
        .resizable(false)
        .show(ui, |ui| {
            // As wide as the page above it, so that a button stands beside its words.
            text::column(ui, PAGE);
            if has_verdict {
                locked_ui(ui, cx, asks, |ui, asks| {
                    verdict::ui(view, ui, cx, open, question, asks);
                });
            }
            if view.stage(open) == Some(Stage::Setup) {
                raters::setup_steps_ui(view, ui, cx, open, asks);
            } else {
                steps::ui(view, ui, cx, drafts, open, asks);
            }
        });
}

/// The question with its answer, evidence and note, above the steps.
fn page_ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    drafts: &mut Drafts,
    asks: &mut Asks,
    asked: Asked<'_>,
) {
    let asked = Asked { height: asked.height.map(|_| ui.available_height()), ..asked };
    let Asked { open, question, texts, height, is_talked_about, .. } = asked;
    let covered = view.stage(open).filter(|it| *it != Stage::Uncovered);
    let mut scroll = ScrollArea::vertical().auto_shrink(false).id_salt("question");
    if std::mem::take(&mut view.is_new) {
        scroll = scroll.vertical_scroll_offset(0.0);
        page_turns(ui.ctx());
    }
    scroll.show(ui, |ui| {
        text::column(ui, PAGE);
        let asked = Asked { top: ui.min_rect().top(), ..asked };
        if let Some(stage) = &covered {
            // A vote given by a key is no answer that the page would be scrolled to once it is seen.
            view.chosen = None;
            covered_ui(view, ui, cx, asked, stage, asks);
            below_ui(view, ui, cx, height, asks);
            ui.add_space(space::XL);
            scroll_by_keys(ui, Scrolled::Page);
            return;
        }
        if !is_asked(cx.pack, open.assessment(), &question.id) {
            left_out_ui(ui, cx, asks);
        }
        if is_talked_about {
            // What the votes say comes first; why it matters was read before them.
            asked_ui(ui, cx, question);
            ui.add_space(space::XS);
            why::below(ui, cx, asked);
        } else {
            words_ui(view, ui, cx, question, texts, height);
        }
        locked_ui(ui, cx, asks, |ui, asks| {
            answer::ui(view, ui, cx, drafts, asks, asked);
            if is_talked_about {
                ui.add_space(space::S);
                why::ui(view, ui, cx, &question.id, &texts.why, None);
            }
            if height.is_none() && !is_talked_about {
                ui.add_space(space::M);
                verdict::ui(view, ui, cx, open, question, asks);
            }
            evidence::ui(view, ui, cx, asked, asks);
            red_flag_ui(ui, cx, texts);
            ui.add_space(space::M);
            note_ui(view, ui, cx, drafts, asks, asked);
        });
        below_ui(view, ui, cx, height, asks);
        ui.add_space(space::XL);
        scroll_by_keys(ui, Scrolled::Page);
    });
}

/// Who votes, below the question in a window so low that the question would not be seen below it.
fn below_ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    height: Option<f32>,
    asks: &mut Asks,
) {
    if view.is_voting() && height.is_none() {
        ui.add_space(space::M);
        raters::strip_ui(view, ui, cx, asks);
    }
}

/// The question while its votes are not seen: whose turn it is comes before it, where both have room, and a ladder below it.
fn covered_ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    asked: Asked<'_>,
    stage: &Stage,
    asks: &mut Asks,
) {
    let Asked { question, texts, height, .. } = asked;
    let comes_first = match stage {
        Stage::Setup => false,
        // Why it matters was read before, and the whole ladder should be seen.
        Stage::Voting(_) => true,
        _ => height.is_none(),
    };
    if comes_first {
        asked_ui(ui, cx, question);
        ui.add_space(space::S);
    }
    raters::ui(view, ui, cx, asked, stage, asks);
    if let Stage::Pass(_) | Stage::Covered = stage {
        ui.add_space(space::M);
        if comes_first {
            why::ui(view, ui, cx, &question.id, &texts.why, None);
        } else {
            words_ui(view, ui, cx, question, texts, None);
        }
    }
}

/// The question is not assessed; the way to where that is chosen.
fn left_out_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    text::marked_ui(ui, "▲", cx.tokens.significant, &cx.tr.assessment_left_out());
    if button::link_ui(ui, cx.tokens, &cx.tr.assessment_left_out_go()).clicked() {
        asks.show(Place::Setting(Setting::Scope));
    }
    ui.add_space(space::S);
}

/// What would show that the answer is too good, and what to do then; it changes no score.
fn red_flag_ui(ui: &mut Ui, cx: &ViewCx<'_>, texts: &QuestionText) {
    if texts.red_flag.is_empty() {
        return;
    }
    ui.add_space(space::S);
    text::lead_ui(ui, cx.tokens, &cx.tr.assessment_red_flag(), &texts.red_flag);
    text::note_ui(ui, cx.tokens, &cx.tr.assessment_red_flag_then());
}

/// The note, or the way to begin one: an empty field half below the edge was taken for a place to type.
fn note_ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    drafts: &mut Drafts,
    asks: &mut Asks,
    asked: Asked<'_>,
) {
    let (assessment, id) = (asked.open.assessment(), &asked.question.id);
    let label = cx.tr.assessment_note_label();
    let field = Field::Note(id.clone());
    let is_written = view.note_of.as_ref() == Some(id) || assessment.notes.contains_key(id);
    if !is_written && !drafts.holds(&field) {
        let add = button::quiet_ui(ui, &format!("+ {label}")).on_hover_text("T");
        if add.clicked() {
            asks.command(AppCommand::EditNote);
        }
        return;
    }
    let look = FieldLook::new(&label).rows(2);
    let response = field_ui(ui, cx, drafts, assessment, &field, &look);
    view.reach(ui, Wanted::Note, &response, response.rect);
}

/// Nothing is in scope.
fn empty_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    if open.assessment().scope.checklists.is_empty() {
        text::title_ui(ui, &cx.tr.assessment_empty_title());
        text::text_ui(ui, &cx.tr.assessment_empty_text());
    } else {
        text::text_ui(ui, &cx.tr.assessment_step_choose_others());
    }
    ui.add_space(space::M);
    if button::primary_ui(ui, cx.tokens, &cx.tr.menu_screen_settings()).clicked() {
        asks.show(Place::Screen(Screen::Settings));
    }
}

/// The checklist, how far it is, and the way to the list where it has no room beside.
fn head_ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    checklist: &Checklist,
    asks: &mut Asks,
) {
    // The two lines belong together: the buttons leave room enough between them.
    let space = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 0.0);
    let mut at_right = Asks::default();
    let mut shows_list = false;
    let buttons = head_buttons::of(ui, cx, open, view);
    let title = cx.checklist_title(&checklist.id);
    let has_room = head_buttons::width_beside(ui, cx, title, &buttons) <= ui.available_width();
    let has_progress = Room::Tight < Room::of(ui.ctx());
    if !has_room {
        title_ui(ui, cx, checklist);
    }
    ui.horizontal(|ui| {
        sides_ui(
            ui,
            ("head", has_room),
            |ui| {
                if has_room {
                    title_ui(ui, cx, checklist);
                } else if has_progress {
                    // The name tells where one is: it has a line of its own, and the buttons stand beside what is less.
                    progress_ui(view, ui, cx, open, checklist, asks);
                }
            },
            |ui| {
                for it in &buttons {
                    shows_list |= it.ui(ui, cx, &mut at_right);
                }
            },
        );
    });
    at_right.take().into_iter().for_each(|ask| asks.push(ask));
    view.shows_list |= shows_list;
    if has_room && has_progress {
        progress_ui(view, ui, cx, open, checklist, asks);
    }
    ui.spacing_mut().item_spacing.y = space;
}

/// The checklist.
fn title_ui(ui: &mut Ui, cx: &ViewCx<'_>, checklist: &Checklist) {
    let title = cx.checklist_title(&checklist.id);
    let font = fonts::bold_of(size::TEXT);
    ui.add(Label::new(RichText::new(title).font(font)).truncate());
}

/// How far it is, below title and buttons, which would leave it half a line; each count leads to what it counts.
fn progress_ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    checklist: &Checklist,
    asks: &mut Asks,
) {
    let progress = open.progress.get(&checklist.id).copied().unwrap_or_default();
    let Progress { n_to_confirm, n_unknown, n_gaps, .. } = progress;
    let counts = [
        (n_to_confirm, cx.tr.repeat_progress(n_to_confirm), Filter::ToConfirm),
        (n_unknown, cx.tr.assessment_progress_unknown(n_unknown), Filter::Unknown),
        (n_gaps, cx.tr.assessment_progress_gaps(n_gaps), Filter::ClaimGap),
    ];
    let note = |words: String| RichText::new(words).size(size::NOTE).color(cx.tokens.ink_soft);
    ui.horizontal(|ui| {
        // In one line, since the page must not move when an answer is given.
        ui.set_height(PROGRESS);
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().button_padding.y = 0.0;
        ui.spacing_mut().item_spacing.x = 0.0;
        let answered = cx.tr.assessment_progress(progress.n_levels(), progress.n_applicable());
        let answered = note(answered);
        if width_of(ui, answered.text()) <= ui.available_width() {
            ui.label(answered);
        } else {
            // Cut it would say another number, or none.
            return;
        }
        for (_, words, filter) in counts.into_iter().filter(|(n, ..)| 0 < *n) {
            if ui.available_width() < width_of(ui, &format!(" · {words}")) {
                // Beside buttons it is left to the filter of the list.
                break;
            }
            ui.label(note(" · ".to_owned()));
            if button::note_link_ui(ui, cx.tokens, &words).clicked() {
                view.filter_from(cx.pack, open, checklist, filter, asks);
            }
        }
    });
}

/// How wide words of the size of notes are in one line.
fn width_of(ui: &Ui, words: &str) -> f32 {
    let font = fonts::regular_of(size::NOTE);
    ui.painter().layout_no_wrap(words.to_owned(), font, Color32::PLACEHOLDER).size().x
}

/// The question and why it matters; `height` is what is seen of the page without scrolling.
fn words_ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    question: &Question,
    texts: &QuestionText,
    height: Option<f32>,
) {
    asked_ui(ui, cx, question);
    ui.add_space(space::XS);
    why::ui(view, ui, cx, &question.id, &texts.why, height);
    ui.add_space(space::XS);
}

/// Id, key mark, the question.
fn asked_ui(ui: &mut Ui, cx: &ViewCx<'_>, question: &Question) {
    let space = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 2.0);
    ui.horizontal(|ui| {
        ui.set_height(18.0);
        let number = cx.tr.assessment_number(cx.question_number(&question.id));
        ui.label(RichText::new(number).font(fonts::bold_of(size::NOTE)));
        text::note_ui(ui, cx.tokens, question.id.as_str());
        if question.is_key {
            let key = format!("◆ {}", cx.tr.assessment_key());
            ui.label(RichText::new(key).size(size::NOTE).color(cx.tokens.accent))
                .on_hover_text(cx.tr.assessment_key_why());
        }
        if question.wording == crate::domain::Wording::Reversed {
            let reversed = format!("⇄ {}", cx.tr.assessment_reversed());
            ui.label(RichText::new(reversed).size(size::NOTE).color(cx.tokens.significant))
                .on_hover_text(cx.tr.assessment_reversed_why());
        }
    });
    text::heading_ui(ui, cx.question_text(&question.id));
    ui.spacing_mut().item_spacing.y = space;
}
