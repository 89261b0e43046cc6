//! Above the list of risks: a field to search in it, and a menu that lets only some of them through.

use eframe::egui::{Button, Id, RichText, Ui, Widget as _};

use crate::domain::{Action, ActionStatus, ChecklistId, RiskBand, RiskId};
use crate::scoring::RiskScore;
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::search::Search;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::checklists_in_scope;
use crate::ui::widgets::field::select_all;
use crate::ui::widgets::list_search::{Leaves, list_search_ui};
use crate::ui::widgets::menu::{choice_entry_ui, menu_ui};
use crate::ui::widgets::{button, text};

/// Which risks are listed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum Filter {
    #[default]
    All,
    Critical,
    Significant,
    /// Accepted in writing, and still so on the day of the assessment.
    Accepted,
    /// No action of the plan has to do with any of its measures.
    Unplanned,
    Of(ChecklistId),
}

/// What the list is searched and filtered for.
#[derive(Debug, Default)]
pub(super) struct Listed {
    words: String,
    filter: Filter,
    /// The field to search in gets the keyboard when it is drawn next.
    is_sought: bool,
    /// The row gets the keyboard when it is drawn next.
    entered: Option<RiskId>,
}

impl Listed {
    /// Leads to the field to search in.
    pub(super) fn search(&mut self) {
        self.is_sought = true;
    }

    /// Whether a row gets the keyboard now.
    pub(super) fn enters(&mut self, id: &RiskId) -> bool {
        self.entered.take_if(|it| it == id).is_some()
    }

    /// Lists all risks again.
    pub(super) fn show_all(&mut self) {
        self.words.clear();
        self.filter = Filter::All;
    }

    /// The risks that are listed, each with its number among all.
    pub(super) fn risks<'a>(
        &self,
        cx: &ViewCx<'_>,
        open: &'a OpenFile,
    ) -> Vec<(usize, &'a RiskScore)> {
        let mut found = self.found(cx, open);
        found.retain(|(_, risk)| lets(&self.filter, cx, open, risk));
        found
    }

    /// The risks that hold what is searched for.
    fn found<'a>(&self, cx: &ViewCx<'_>, open: &'a OpenFile) -> Vec<(usize, &'a RiskScore)> {
        let search = Search::new(&self.words, cx.tr.language());
        let all = open.card.risks.iter().enumerate().map(|(idx, it)| (idx + 1, it));
        let holds = |(number, risk): &(usize, &RiskScore)| {
            search.is_empty() || search.is_in(&words_of(cx, open, *number, risk))
        };
        all.filter(holds).collect()
    }

    /// Draws field and menu.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        (open, chosen): (&OpenFile, Option<&RiskId>),
        asks: &mut Asks,
    ) {
        let label = cx.tr.risks_list_search();
        let id = Id::unique("risk search");
        let (response, leaves) = list_search_ui(ui, cx, (&label, id), &mut self.words);
        if std::mem::take(&mut self.is_sought) {
            response.request_focus();
            select_all(ui.ctx(), id);
            ui.scroll_to_rect(response.rect, None);
        }
        let first = self.risks(cx, open).first().map(|(_, it)| it.id.clone());
        match (leaves, first) {
            (Leaves::Down, first) => {
                // Where all are listed, down to the one that is shown.
                let is_all = self.words.trim().is_empty() && self.filter == Filter::All;
                self.entered = chosen.filter(|_| is_all).cloned().or(first);
            }
            (Leaves::Opens, Some(first)) => asks.show(Place::Risk(first)),
            (Leaves::Opens | Leaves::Nowhere, _) => {}
        }
        self.menu_ui(ui, cx, open);
        ui.add_space(space::S);
    }

    /// Which risks are listed, as a menu with a row each.
    fn menu_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile) {
        let found = self.found(cx, open);
        let words = |filter: &Filter| {
            let lets = |(_, risk): &&(usize, &RiskScore)| lets(filter, cx, open, risk);
            cx.tr.assessment_filter_of(name(cx, filter), found.iter().filter(lets).count())
        };
        let chosen = words(&self.filter);
        let button = Button::new(RichText::new(format!("{chosen} ▾")).size(size::NOTE)).truncate();
        let spoken = format!("{}: {chosen}", cx.tr.risks_filter_label());
        let response = button.ui(ui).accessible_name(&spoken).on_hover_text(&spoken);
        let plain = [
            Filter::All,
            Filter::Critical,
            Filter::Significant,
            Filter::Accepted,
            Filter::Unplanned,
        ];
        let has_risks = |id: &ChecklistId| open.card.risks.iter().any(|it| it.checklist == *id);
        let lists = checklists_in_scope(cx.pack, open.assessment()).map(|it| it.id.clone());
        let lists: Vec<Filter> = lists.filter(has_risks).map(Filter::Of).collect();
        menu_ui(&response, |ui| {
            ui.set_min_width(220.0);
            let mut entry = |ui: &mut Ui, filter: Filter| {
                let response = choice_entry_ui(ui, self.filter == filter, &words(&filter));
                let about = about(cx, &filter);
                let response = match about {
                    Some(about) => response.on_hover_text(about),
                    None => response,
                };
                if response.clicked() {
                    self.filter = filter;
                }
            };
            for filter in plain {
                entry(ui, filter);
            }
            if 1 < lists.len() {
                ui.separator();
                for filter in lists {
                    entry(ui, filter);
                }
            }
        });
    }

    /// That nothing is listed, and the way to all.
    pub(super) fn empty_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        let words = match &self.filter {
            Filter::All => cx.tr.risks_list_nothing(),
            other => cx.tr.risks_list_nothing_of(name(cx, other)),
        };
        text::soft_ui(ui, cx.tokens, &words);
        if button::quiet_ui(ui, &cx.tr.risks_list_all()).clicked() {
            self.show_all();
        }
    }
}

/// Whether a filter lets a risk through.
fn lets(filter: &Filter, cx: &ViewCx<'_>, open: &OpenFile, risk: &RiskScore) -> bool {
    match filter {
        Filter::All => true,
        Filter::Critical => risk.band == RiskBand::Critical,
        Filter::Significant => risk.band == RiskBand::Significant,
        Filter::Accepted => {
            let accepted = open.assessment().acceptances.get(&risk.id);
            accepted.is_some_and(|it| open.session.assessed_on() <= it.until)
        }
        Filter::Unplanned => !is_planned(cx, open, &risk.id),
        Filter::Of(checklist) => risk.checklist == *checklist,
    }
}

/// Whether an action of the plan that was not dropped is for a measure of the risk.
fn is_planned(cx: &ViewCx<'_>, open: &OpenFile, id: &RiskId) -> bool {
    let mut kept = open.assessment().actions.iter().filter(|it| it.status != ActionStatus::Dropped);
    let is_for_it = |action: &Action| {
        action.questions.iter().any(|question| {
            let found = cx.pack.instrument.question(question);
            found.is_some_and(|(_, it)| it.controls.iter().any(|it| it.risk == *id))
        })
    };
    kept.any(is_for_it)
}

/// All that a risk is found by: its own words, its checklist, and what was written to it.
fn words_of(cx: &ViewCx<'_>, open: &OpenFile, number: usize, risk: &RiskScore) -> String {
    let assessment = open.assessment();
    let scheme = cx.texts.risk(&risk.id).map_or("", |it| it.scheme.as_str());
    let rating = assessment.ratings.get(&risk.id).map_or("", |it| it.reason.as_str());
    let accepted = assessment.acceptances.get(&risk.id);
    let (by, why) = accepted.map_or(("", ""), |it| (it.by.as_str(), it.reason.as_str()));
    let title = cx.checklist_title(&risk.checklist);
    let text = cx.risk_text(&risk.id);
    let id = risk.id.as_str();
    let number = number.to_string();
    [number.as_str(), id, text, scheme, title, rating, by, why].join(" ")
}

/// What a filter is called.
fn name(cx: &ViewCx<'_>, filter: &Filter) -> String {
    match filter {
        Filter::All => cx.tr.risks_filter_all(),
        Filter::Critical => format!("■ {}", cx.tr.risks_filter_critical()),
        Filter::Significant => format!("▲ {}", cx.tr.risks_filter_significant()),
        Filter::Accepted => cx.tr.risks_filter_accepted(),
        Filter::Unplanned => cx.tr.risks_filter_unplanned(),
        Filter::Of(checklist) => cx.checklist_title(checklist).to_owned(),
    }
}

/// What a filter lets through, in a sentence, where its name does not say it.
fn about(cx: &ViewCx<'_>, filter: &Filter) -> Option<String> {
    match filter {
        Filter::Accepted => Some(cx.tr.risks_filter_accepted_about()),
        Filter::Unplanned => Some(cx.tr.risks_filter_unplanned_about()),
        Filter::All | Filter::Critical | Filter::Significant | Filter::Of(_) => None,
    }
}
