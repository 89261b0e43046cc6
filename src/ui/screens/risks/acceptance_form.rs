//! The signed acceptance of a risk: who, why, until when; recorded by its button or Enter alone, since it is signed for.

use eframe::egui::{Id, Key, TextStyle, Ui};
use jiff::civil::Date;

use crate::domain::{Acceptance, Change, Period, Reason, RiskId};
use crate::i18n::Tr;
use crate::ui::asks::Asks;
use crate::ui::focus;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::typed::dates::date;
use crate::ui::typed::fields::FieldProblem;
use crate::ui::typed::unfinished::Texts;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::date_field::{is_being_typed, plain_date_ui};
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::{button, text};

/// An acceptance that is being written.
#[derive(Debug, Clone)]
pub(super) struct AcceptanceForm {
    risk: RiskId,
    by: String,
    reason: String,
    until: String,
    /// What stood in the three fields at first.
    before: [String; 3],
    /// The day on which it is written; an earlier end is refused.
    today: Option<Date>,
    stage: Stage,
    /// Somebody was done with it: what is missing is said at its field from then on.
    is_asked: bool,
}

/// How far a form is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Brought into view, and given the keyboard, when drawn next.
    New,
    Open,
    /// Put away with what is written in it, until it is asked for again.
    PutAway,
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FormField {
    By,
    Reason,
    Until,
}

/// What became of a form that was drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Stays,
    /// It is put away with what is written in it.
    PutAway,
    /// It is over.
    Done,
}

impl AcceptanceForm {
    /// What is recorded, or nothing yet.
    pub(super) fn new(risk: RiskId, recorded: Option<&Acceptance>) -> Self {
        let by = recorded.map(|it| it.by.clone()).unwrap_or_default();
        let reason = recorded.map(|it| it.reason.as_str().to_owned()).unwrap_or_default();
        let until = recorded.map(|it| it.until.to_string()).unwrap_or_default();
        let before = [by.clone(), reason.clone(), until.clone()];
        Self { risk, by, reason, until, before, today: None, stage: Stage::New, is_asked: false }
    }

    /// Whether it is on screen, where its risk is.
    pub(super) fn is_open(&self) -> bool {
        self.stage != Stage::PutAway
    }

    /// Shows it again as it was put away.
    pub(super) fn show(&mut self) {
        (self.stage, self.is_asked) = (Stage::New, false);
    }

    /// Draws it and says what became of it.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        self.today = Some(cx.now.to_zoned(cx.zone.clone()).date());
        let form = ui.scope(|ui| {
            ui.set_width(ui.available_width());
            let is_entered = self.fields_ui(ui, cx);
            ui.add_space(space::S);
            let is_done = self.buttons_ui(ui, cx, is_entered, asks);
            // Below the buttons, so that it moves none of them.
            let until = date(&self.until).ok().flatten();
            if until.zip(cx.open).is_some_and(|(until, open)| is_long(open, until)) {
                text::warning_ui(ui, cx.tokens, &cx.tr.risks_acceptance_long());
            }
            is_done
        });
        if self.stage == Stage::New {
            self.stage = Stage::Open;
            form.response.scroll_to_me(None);
        }
        let is_escaped = ui.input(|input| input.key_pressed(Key::Escape));
        let is_left = is_escaped && !focus::is_covered(ui.ctx());
        if form.inner || (is_left && self.is_empty()) {
            Outcome::Done
        } else if is_left {
            self.stage = Stage::PutAway;
            Outcome::PutAway
        } else {
            Outcome::Stays
        }
    }

    /// Nothing is written, so nothing can be lost.
    fn is_empty(&self) -> bool {
        [&self.by, &self.reason, &self.until].into_iter().all(|it| it.trim().is_empty())
    }

    /// Draws the fields, and says whether Enter was pressed with everything there; where something is missing, the keyboard goes there.
    fn fields_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) -> bool {
        let label = cx.tr.risks_acceptance_by();
        let hint = cx.tr.risks_acceptance_by_hint();
        let look = FieldLook::new(&label).hint(&hint);
        let id = self.id_of(FormField::By);
        let by = plain_field_ui(ui, cx, &mut self.by, &look, id);
        if self.stage == Stage::New {
            let first = self.id_of(self.first_missing().unwrap_or(FormField::By));
            ui.memory_mut(|memory| memory.request_focus(first));
        }
        self.missing_ui(ui, cx, FormField::By);
        let label = cx.tr.risks_acceptance_reason();
        let look = FieldLook::new(&label).rows(2);
        let id = self.id_of(FormField::Reason);
        plain_field_ui(ui, cx, &mut self.reason, &look, id);
        self.missing_ui(ui, cx, FormField::Reason);
        let label = cx.tr.risks_acceptance_until();
        let until = self.id_of(FormField::Until);
        plain_date_ui(ui, cx, &mut self.until, &label, until);
        let top = ui.cursor().top();
        match self.wrong_day(cx.tr) {
            Some(_) if is_being_typed(ui, until) => {}
            Some(words) => drop(text::problem_ui(ui, cx.tokens, &words)),
            None => self.missing_ui(ui, cx, FormField::Until),
        }
        // What is wrong with the date comes and goes without moving the buttons below.
        let line = ui.text_style_height(&TextStyle::Small) + ui.spacing().item_spacing.y;
        ui.add_space((line - (ui.cursor().top() - top)).max(0.0));
        let is_last = is_left_by_enter(ui, until);
        if !is_last && !is_left_by_enter(ui, by.id) {
            return false;
        }
        // In the first field Enter goes on; in the last it means that all is written.
        self.is_asked |= is_last;
        let Some(field) = self.first_missing() else { return true };
        ui.memory_mut(|memory| memory.request_focus(self.id_of(field)));
        false
    }

    /// Why the last day cannot be recorded as it stands, where one is written.
    fn wrong_day(&self, tr: &Tr) -> Option<String> {
        match date(&self.until) {
            Err(problem) => Some(problem.message(tr)),
            Ok(Some(until)) if self.is_past(until) => Some(tr.risks_acceptance_past()),
            Ok(_) => None,
        }
    }

    fn id_of(&self, field: FormField) -> Id {
        let name = match field {
            FormField::By => "by",
            FormField::Reason => "reason",
            FormField::Until => "until",
        };
        Id::unique(("acceptance", self.risk.as_str())).with(name)
    }

    /// Why a field cannot be recorded as it stands, where nothing else says so.
    fn problem_of(&self, field: FormField) -> Option<FieldProblem> {
        let is_empty = |text: &str| text.trim().is_empty().then_some(FieldProblem::Empty);
        match field {
            FormField::By => is_empty(&self.by),
            FormField::Reason => {
                let n_missing =
                    Reason::MIN_CHARS.saturating_sub(self.reason.trim().chars().count());
                (0 < n_missing).then_some(FieldProblem::ShortReason(n_missing))
            }
            FormField::Until => is_empty(&self.until),
        }
    }

    /// The first field that has to be mended.
    fn first_missing(&self) -> Option<FormField> {
        let fields = [FormField::By, FormField::Reason, FormField::Until];
        let missing = fields.into_iter().find(|it| self.problem_of(*it).is_some());
        missing.or_else(|| self.acceptance().is_none().then_some(FormField::Until))
    }

    /// Says at a field what is missing in it, once somebody was done with the form.
    fn missing_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, field: FormField) {
        if let Some(problem) = self.problem_of(field).filter(|_| self.is_asked) {
            text::problem_ui(ui, cx.tokens, &problem.message(cx.tr));
        }
    }

    fn buttons_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, is_entered: bool, asks: &mut Asks) -> bool {
        let acceptance = self.acceptance();
        let missing = self.missing(cx.tr);
        let is_done = ui.horizontal(|ui| {
            let go = cx.tr.risks_acceptance_record();
            let is_clicked = ui.add_enabled_ui(acceptance.is_some(), |ui| {
                button::primary_ui(ui, cx.tokens, &go).clicked()
            });
            let is_given_up = button::quiet_ui(ui, &cx.tr.risks_acceptance_close()).clicked();
            match acceptance.filter(|_| is_clicked.inner || is_entered) {
                Some(it) => {
                    asks.change(Change::SetAcceptance(self.risk.clone(), Some(it)));
                    true
                }
                None => is_given_up,
            }
        });
        if !missing.is_empty() {
            let words = cx.tr.risks_acceptance_missing(missing.join("; "));
            text::note_ui(ui, cx.tokens, &words);
        }
        is_done.inner
    }

    /// What is still to be written.
    fn missing(&self, tr: &Tr) -> Vec<String> {
        let n_missing = Reason::MIN_CHARS.saturating_sub(self.reason.trim().chars().count());
        let by = self.by.trim().is_empty().then(|| tr.risks_acceptance_missing_by());
        let reason = (0 < n_missing).then(|| tr.risks_acceptance_missing_reason(n_missing));
        let until = self.until.trim().is_empty().then(|| tr.risks_acceptance_missing_until());
        [by, reason, until].into_iter().flatten().collect()
    }

    fn is_past(&self, until: Date) -> bool {
        self.today.is_some_and(|today| until < today)
    }

    /// What was written and is not recorded.
    pub(super) fn unfinished(&self) -> Texts {
        if self.before.iter().eq([&self.by, &self.reason, &self.until]) {
            return Texts::new();
        }
        let named = [("by", &self.by), ("reason", &self.reason), ("until", &self.until)];
        let written = named.into_iter().filter(|(_, text)| !text.trim().is_empty());
        written
            .map(|(name, text)| (format!("acceptance {} {name}", self.risk), text.clone()))
            .collect()
    }

    /// Brings back what was written in a field.
    pub(super) fn resume(&mut self, field: &str, text: &str) {
        match field {
            "by" => text.clone_into(&mut self.by),
            "reason" => text.clone_into(&mut self.reason),
            "until" => text.clone_into(&mut self.until),
            _ => {}
        }
    }

    fn acceptance(&self) -> Option<Acceptance> {
        let by = self.by.trim();
        Some(Acceptance {
            by: (!by.is_empty()).then(|| by.to_owned())?,
            reason: Reason::parse(&self.reason).ok()?,
            until: date(&self.until).ok()?.filter(|it| !self.is_past(*it))?,
        })
    }
}

/// Whether Enter left a field.
fn is_left_by_enter(ui: &Ui, id: Id) -> bool {
    let is_left =
        ui.memory(|memory| memory.had_focus_last_frame(id) && memory.focused() != Some(id));
    is_left && ui.input(|input| input.key_pressed(Key::Enter))
}

/// Whether an acceptance outlives the plan, or two years where the plan has no period.
pub(super) fn is_long(open: &OpenFile, until: Date) -> bool {
    let two_years = || {
        let assessed_on = open.session.assessed_on();
        assessed_on.checked_add(jiff::Span::new().months(24)).unwrap_or(assessed_on)
    };
    open.assessment().period.map_or_else(two_years, Period::to) < until
}
