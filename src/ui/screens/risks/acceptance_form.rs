//! The signed acceptance of a risk: who, why, until when; recorded when all three are there.

use eframe::egui::{Id, Key, Popup, TextStyle, Ui};
use jiff::civil::Date;

use crate::domain::{Acceptance, Change, Period, Reason, RiskId};
use crate::i18n::Tr;
use crate::ui::asks::Asks;
use crate::ui::fields::date;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::unfinished::Texts;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::date_field::plain_date_ui;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::{button, text};

/// An acceptance that is being written.
#[derive(Debug, Clone)]
pub(super) struct AcceptanceForm {
    risk: RiskId,
    by: String,
    reason: String,
    until: String,
    /// The day on which it is written; an earlier end is refused.
    today: Option<Date>,
    /// Brought into view, and given the keyboard, when drawn next.
    is_new: bool,
}

impl AcceptanceForm {
    /// What is recorded, or nothing yet.
    pub(super) fn new(risk: RiskId, recorded: Option<&Acceptance>) -> Self {
        Self {
            by: recorded.map(|it| it.by.clone()).unwrap_or_default(),
            reason: recorded.map(|it| it.reason.as_str().to_owned()).unwrap_or_default(),
            until: recorded.map(|it| it.until.to_string()).unwrap_or_default(),
            risk,
            today: None,
            is_new: true,
        }
    }

    /// Draws it and says whether it is done.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) -> bool {
        self.today = Some(cx.now.to_zoned(cx.zone.clone()).date());
        let form = ui.scope(|ui| {
            ui.set_width(ui.available_width());
            self.fields_ui(ui, cx);
            ui.add_space(space::S);
            let is_done = self.buttons_ui(ui, cx, asks);
            // Below the buttons, so that it moves none of them.
            let until = date(&self.until).ok().flatten();
            if until.zip(cx.open).is_some_and(|(until, open)| is_long(open, until)) {
                text::warning_ui(ui, cx.tokens, &cx.tr.risks_acceptance_long());
            }
            is_done
        });
        if std::mem::take(&mut self.is_new) {
            form.response.scroll_to_me(None);
        }
        let is_escaped = ui.input(|input| input.key_pressed(Key::Escape));
        form.inner || (is_escaped && self.is_empty() && !Popup::is_any_open(ui.ctx()))
    }

    /// Nothing is written, so nothing can be lost.
    fn is_empty(&self) -> bool {
        [&self.by, &self.reason, &self.until].into_iter().all(|it| it.trim().is_empty())
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        let id = Id::unique(("acceptance", self.risk.as_str()));
        let label = cx.tr.risks_acceptance_by();
        let hint = cx.tr.risks_acceptance_by_hint();
        let look = FieldLook::new(&label).hint(&hint);
        let response = plain_field_ui(ui, cx, &mut self.by, &look, id.with("by"));
        if self.is_new {
            response.request_focus();
        }
        let label = cx.tr.risks_acceptance_reason();
        let look = FieldLook::new(&label).rows(2);
        plain_field_ui(ui, cx, &mut self.reason, &look, id.with("reason"));
        let label = cx.tr.risks_acceptance_until();
        plain_date_ui(ui, cx, &mut self.until, &label, id.with("until"));
        let top = ui.cursor().top();
        match date(&self.until) {
            Err(problem) => {
                text::problem_ui(ui, cx.tokens, &problem.message(cx.tr));
            }
            Ok(Some(until)) if self.is_past(until) => {
                text::problem_ui(ui, cx.tokens, &cx.tr.risks_acceptance_past());
            }
            Ok(_) => {}
        }
        // What is wrong with the date comes and goes without moving the buttons below.
        let line = ui.text_style_height(&TextStyle::Small) + ui.spacing().item_spacing.y;
        ui.add_space((line - (ui.cursor().top() - top)).max(0.0));
    }

    fn buttons_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) -> bool {
        let acceptance = self.acceptance();
        let missing = self.missing(cx.tr);
        let is_done = ui.horizontal(|ui| {
            let go = cx.tr.risks_acceptance_record();
            let is_clicked =
                ui.add_enabled_ui(acceptance.is_some(), |ui| button::quiet_ui(ui, &go).clicked());
            let is_given_up = button::quiet_ui(ui, &cx.tr.risks_acceptance_close()).clicked();
            match acceptance.filter(|_| is_clicked.inner) {
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

    /// What stands in the form while something is missing.
    pub(super) fn unfinished(&self) -> Texts {
        if self.acceptance().is_some() {
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

    /// What is complete and not recorded yet, as a change.
    pub(super) fn due(&self, open: &OpenFile) -> Option<Change> {
        let acceptance = self.acceptance()?;
        let is_recorded = open.assessment().acceptances.get(&self.risk) == Some(&acceptance);
        (!is_recorded).then(|| Change::SetAcceptance(self.risk.clone(), Some(acceptance)))
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

/// Whether an acceptance outlives the plan, or two years where the plan has no period.
pub(super) fn is_long(open: &OpenFile, until: Date) -> bool {
    let two_years = || {
        let assessed_on = open.session.assessed_on();
        assessed_on.checked_add(jiff::Span::new().months(24)).unwrap_or(assessed_on)
    };
    open.assessment().period.map_or_else(two_years, Period::to) < until
}
