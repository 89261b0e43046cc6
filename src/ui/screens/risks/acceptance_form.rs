//! The signed acceptance of a risk: who, why, until when; recorded when all three are there.

use eframe::egui::{Id, Ui};

use crate::domain::{Acceptance, Change, Reason, RiskId};
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
}

impl AcceptanceForm {
    /// What is recorded, or nothing yet.
    pub(super) fn new(risk: RiskId, recorded: Option<&Acceptance>) -> Self {
        Self {
            by: recorded.map(|it| it.by.clone()).unwrap_or_default(),
            reason: recorded.map(|it| it.reason.as_str().to_owned()).unwrap_or_default(),
            until: recorded.map(|it| it.until.to_string()).unwrap_or_default(),
            risk,
        }
    }

    /// Draws it and says whether it is done.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) -> bool {
        let id = Id::unique(("acceptance", self.risk.as_str()));
        let label = cx.tr.risks_acceptance_by();
        let hint = cx.tr.risks_acceptance_by_hint();
        let look = FieldLook::new(&label).hint(&hint);
        plain_field_ui(ui, cx, &mut self.by, &look, id.with("by"));
        let label = cx.tr.risks_acceptance_reason();
        let look = FieldLook::new(&label).rows(2);
        plain_field_ui(ui, cx, &mut self.reason, &look, id.with("reason"));
        let n_chars = self.reason.trim().chars().count();
        let missing = Reason::MIN_CHARS.saturating_sub(n_chars);
        if 0 < missing {
            text::note_ui(ui, cx.tokens, &cx.tr.dialogs_field_short_reason(missing));
        }
        let label = cx.tr.risks_acceptance_until();
        plain_date_ui(ui, cx, &mut self.until, &label, id.with("until"));
        if let Err(problem) = date(&self.until) {
            text::problem_ui(ui, cx.tokens, &problem.message(cx.tr));
        }
        ui.add_space(space::S);
        let acceptance = self.acceptance();
        ui.horizontal(|ui| {
            let go = cx.tr.risks_acceptance_record();
            let is_clicked =
                ui.add_enabled_ui(acceptance.is_some(), |ui| button::quiet_ui(ui, &go).clicked());
            let is_given_up = button::quiet_ui(ui, &cx.tr.dialogs_cancel()).clicked();
            match acceptance.filter(|_| is_clicked.inner) {
                Some(it) => {
                    asks.change(Change::SetAcceptance(self.risk.clone(), Some(it)));
                    true
                }
                None => is_given_up,
            }
        })
        .inner
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
            until: date(&self.until).ok()??,
        })
    }
}
