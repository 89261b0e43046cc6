//! Before next year's assessment begins: what is taken over, and whether risks are rated anew.

use std::path::PathBuf;

use eframe::egui::{Context, Id, Key, RichText, Ui};

use super::{Beside, Outcome, until_done};
use crate::domain::{ChecklistId, Ratings};
use crate::ui::asks::{Ask, Asks, LastYear};
use crate::ui::focus::Group;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::since_export;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::radio::radio_ui;
use crate::ui::widgets::{button, text};

/// Asks what becomes of the ratings, and who fills in where nobody is known to.
#[derive(Debug)]
pub(crate) struct NextYearDialog {
    from: LastYear,
    before: Before,
    ratings: Ratings,
    is_new: bool,
}

/// What is said of the year before.
#[derive(Debug, Default)]
pub(crate) struct Before {
    /// Chosen checklists of packs that the program does not have.
    pub missing: Vec<ChecklistId>,
    /// It is told by a public plan, which leaves much out.
    pub is_public: bool,
    /// The post of whoever fills in, where it is asked for.
    pub post: Option<String>,
    /// The assessment that goes on from it already: where it is, and how far.
    pub begun: Option<(PathBuf, f64)>,
}

impl NextYearDialog {
    /// Begins from that.
    pub(crate) fn new(from: LastYear, before: Before) -> Self {
        Self { from, before, ratings: Ratings::default(), is_new: true }
    }

    /// Draws it.
    pub(crate) fn ui(&mut self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        until_done(ctx, cx, "next year", 560.0, Beside::Keeps, |ui| self.content_ui(ui, cx, asks))
    }

    fn content_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) -> bool {
        let tr = cx.tr;
        text::heading_ui(ui, &tr.repeat_title());
        if self.begun_ui(ui, cx, asks) {
            return true;
        }
        for line in [
            tr.repeat_takes_answers(),
            tr.repeat_takes_evidence(),
            tr.repeat_takes_actions(),
            tr.repeat_takes_plan(),
        ] {
            ui.horizontal_top(|ui| {
                ui.label(RichText::new("•").color(cx.tokens.accent));
                text::text_ui(ui, &line);
            });
        }
        text::note_ui(ui, cx.tokens, &tr.repeat_leaves());
        let open = cx.open.filter(|_| self.from == LastYear::Open);
        if let Some(words) = open.and_then(|it| since_export::words(cx, it)) {
            let words = format!("{words} {}", tr.repeat_takes_changed());
            text::marked_ui(ui, "▲", cx.tokens.significant, &words);
        }
        self.lacks_ui(ui, cx);
        ui.add_space(space::M);
        let is_named = self.post_ui(ui, cx);
        text::group_ui(ui, &tr.repeat_ratings());
        let group = Group::choosing(Id::unique("ratings of next year"));
        let is_enter = ui.input(|input| input.key_pressed(Key::Enter));
        let mut is_entered = false;
        for (choice, name) in
            [(Ratings::Keep, tr.repeat_ratings_keep()), (Ratings::Reset, tr.repeat_ratings_reset())]
        {
            let is_chosen = self.ratings == choice;
            let response = radio_ui(ui, cx.tokens, group, is_chosen, &name);
            // Enter on what is chosen already begins.
            is_entered |= is_named && is_chosen && response.has_focus() && is_enter;
            if response.clicked() {
                self.ratings = choice;
            }
            if is_chosen && std::mem::take(&mut self.is_new) {
                response.request_focus();
            }
        }
        ui.add_space(space::M);
        let mut is_done = false;
        ui.horizontal(|ui| {
            let begin = ui.add_enabled_ui(is_named, |ui| {
                button::primary_ui(ui, cx.tokens, &tr.repeat_begin()).clicked()
            });
            if begin.inner || is_entered {
                let post = self.before.post.as_ref().map(|it| it.trim().to_owned());
                asks.push(Ask::NextYear(self.from, self.ratings, post));
                is_done = true;
            }
            is_done |= button::quiet_ui(ui, &tr.dialogs_cancel()).clicked();
        });
        is_done
    }

    /// The assessment that was begun from it already, and the way there; whether that was taken.
    fn begun_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) -> bool {
        let Some((path, share)) = &self.before.begun else { return false };
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let state = cx.tr.assessment_start_state(cx.tr.percent(*share));
        let words = cx.tr.repeat_begun_already(file, state);
        text::marked_ui(ui, "▲", cx.tokens.significant, &words);
        let is_opened = button::link_ui(ui, cx.tokens, &cx.tr.repeat_begun_open()).clicked();
        if is_opened {
            asks.push(Ask::Open(path.clone()));
        }
        ui.add_space(space::S);
        is_opened
    }

    /// What is not taken over, or not asked at first.
    fn lacks_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>) {
        if self.before.is_public {
            text::marked_ui(ui, "▲", cx.tokens.significant, &cx.tr.repeat_public_lacks());
        }
        let missing = &self.before.missing;
        if !missing.is_empty() {
            let quoted = missing.iter().map(|it| cx.tr.report_quoted(it.as_str()));
            let names = quoted.collect::<Vec<_>>().join(", ");
            let words = cx.tr.repeat_takes_missing(missing.len(), names);
            text::marked_ui(ui, "▲", cx.tokens.significant, &words);
        }
    }

    /// Asks who fills in; whether that is known.
    fn post_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) -> bool {
        let Some(post) = &mut self.before.post else { return true };
        let (label, hint) = (cx.tr.assessment_new_own_post(), cx.tr.assessment_new_own_post_hint());
        let look = FieldLook::new(&label).hint(&hint);
        let response = plain_field_ui(ui, cx, post, &look, Id::unique("post of next year"));
        if std::mem::take(&mut self.is_new) {
            response.request_focus();
        }
        ui.add_space(space::M);
        !post.trim().is_empty()
    }
}
