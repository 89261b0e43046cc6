//! The risks: a list by net risk, the matrix, and for the chosen one what lowers it and what is missing.

mod acceptance_form;
mod controls;
mod derivation;
mod detail;
mod filter;
mod rating;
mod rating_form;

use std::collections::BTreeMap;

use eframe::egui::{
    Align2, Frame, Id, Margin, Panel, Rect, Role, ScrollArea, Ui, Vec2, WidgetInfo,
};

use jiff::civil::Date;

use crate::domain::{Change, RiskBand, RiskId};
use crate::report::words::risk_number;
use crate::scoring::RiskScore;
use crate::ui::asks::{Asks, Place};
use crate::ui::focus::{self, Group, Scrolled, scroll_by_keys};
use crate::ui::fonts;
use crate::ui::frame::Room;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::new::capitalised;
use crate::ui::theme::{size, space};
use crate::ui::typed::unfinished::Texts;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::Progress;
use crate::ui::widgets::matrix::{Dot, Words, matrix_ui, n_numbered};
use crate::ui::widgets::panel::name_edge;
use crate::ui::widgets::row::ground_ui;
use crate::ui::widgets::{band, button, opener, text};

use acceptance_form::AcceptanceForm;
use filter::Listed;
use rating_form::RatingForm;

/// While less is answered, many risks stand high because nothing is known of their measures.
const FEW: f64 = 0.6;
/// What the list leaves to the chosen risk, also when a larger text makes the window smaller.
const DETAIL: f32 = 384.0;

/// What the risks screen remembers.
#[derive(Debug, Default)]
pub(crate) struct RisksView {
    chosen: Option<RiskId>,
    /// The rating that is being made of each risk; it stays while another one is looked at.
    ratings: BTreeMap<RiskId, RatingForm>,
    /// What is being written for each risk; it stays while another one is looked at.
    acceptances: BTreeMap<RiskId, AcceptanceForm>,
    /// The risk whose acceptance was closed just now: what opens it gets the keyboard back.
    left: Option<RiskId>,
    /// Where the numbers come from is open.
    shows_derivation: bool,
    row: Row,
    /// Which risks are listed.
    listed: Listed,
    /// The risk whose page was drawn last; the page of another one begins at its top.
    drawn: Option<RiskId>,
    /// The chosen risk with its place in the list; where that changes, the list follows it.
    place: Option<(RiskId, usize)>,
}

/// What the row of the chosen risk does when it is drawn next.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Row {
    #[default]
    Stays,
    /// It comes into view.
    Scrolls,
    /// It comes into view and gets the keyboard.
    Arrives,
    /// The same, and the risk below the list is left.
    Returns,
}

impl RisksView {
    /// Chooses a risk.
    pub(crate) fn show(&mut self, id: RiskId) {
        self.ratings.retain(|_, form| form.is_open());
        // Who goes from dot to dot of the matrix goes on there.
        let is_pointed = self.drawn.as_ref() == Some(&id);
        self.row = if is_pointed { Row::Scrolls } else { Row::Arrives };
        self.chosen = Some(id);
    }

    /// Chooses a risk, at what was begun there and is not recorded.
    pub(crate) fn show_unfinished(&mut self, id: RiskId) {
        let acceptance = self.acceptances.get_mut(&id).filter(|it| !it.unfinished().is_empty());
        if let Some(form) = acceptance {
            form.show();
        } else if let Some(form) = self.ratings.get_mut(&id) {
            form.is_new = true;
        }
        self.show(id);
        self.row = Row::Scrolls;
    }

    /// Leads to the field to search in.
    pub(crate) fn search(&mut self) {
        self.listed.search();
    }

    /// What is being written and rested, as a change; with no time, whatever is being written.
    pub(crate) fn due(&mut self, open: &OpenFile, now: Option<f64>) -> Vec<Change> {
        // An acceptance is signed by its button alone; until then it is kept as unfinished.
        self.ratings.values_mut().filter_map(|it| it.due(open, now)).collect()
    }

    /// What is being written and cannot be recorded as it stands.
    pub(crate) fn unfinished(&self) -> Texts {
        self.ratings
            .values()
            .flat_map(RatingForm::unfinished)
            .chain(self.acceptances.values().flat_map(AcceptanceForm::unfinished))
            .collect()
    }

    /// Brings back what could not be recorded when it was written.
    pub(crate) fn resume(&mut self, texts: &Texts, open: &OpenFile) {
        for (key, text) in texts {
            let mut words = key.split(' ');
            let (kind, id, field) = (words.next(), words.next(), words.next());
            let Some(id) = id.and_then(|it| RiskId::parse(it).ok()) else { continue };
            match kind {
                Some("rating") => {
                    if let Some(form) = RatingForm::resumed(&id, text, open) {
                        self.ratings.insert(id.clone(), form);
                    }
                }
                Some("acceptance") => {
                    let recorded = open.assessment().acceptances.get(&id);
                    let new = || AcceptanceForm::new(id.clone(), recorded);
                    let form = self.acceptances.entry(id.clone()).or_insert_with(new);
                    form.resume(field.unwrap_or_default(), text);
                }
                _ => continue,
            }
            self.chosen = Some(id);
        }
    }

    /// When it will have rested, in seconds from now.
    pub(crate) fn next_due(&self, now: f64) -> Option<f64> {
        self.ratings.values().filter_map(|it| it.next_due(now)).reduce(f64::min)
    }

    /// What is recorded is another after an undo; what is written and not recorded stays.
    pub(crate) fn after_undo(&mut self, open: &OpenFile) {
        self.ratings.retain(|_, form| form.follow(open));
        self.acceptances.retain(|_, form| !form.unfinished().is_empty());
    }

    /// Draws the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(open) = cx.open else { return };
        text::title_ui(ui, &cx.tr.menu_screen_risks());
        if open.card.risks.is_empty() {
            text::text_ui(ui, &cx.tr.risks_empty());
            return;
        }
        text::note_ui(ui, cx.tokens, &cx.tr.risks_about());
        let progress = Progress::total(&open.progress);
        let share = progress.share();
        if share < FEW {
            let words = match (share <= 0.0, open.assessment().to_confirm.is_empty()) {
                (true, true) => cx.tr.risks_none_answered(),
                (true, false) => cx.tr.risks_none_confirmed(),
                (false, _) => {
                    cx.tr.risks_few_answered(progress.n_levels(), progress.n_applicable())
                }
            };
            text::marked_ui(ui, "▲", cx.tokens.significant, &words);
        }
        ui.add_space(space::S);
        if self.chosen.as_ref().is_none_or(|id| open.card.risks.iter().all(|it| it.id != *id)) {
            self.chosen = open.card.risks.first().map(|it| it.id.clone());
        }
        self.unhide(cx, open);
        if Room::of(ui.ctx()) < Room::Middle {
            self.stacked_ui(ui, cx, open, asks);
            return;
        }
        let width = ui.available_width();
        // A width of its own for each room: what fits a narrow window is too little in a wide one.
        let list = ("risk list", Room::of(ui.ctx()) == Room::Wide);
        Panel::left(list)
            .frame(Frame::new().inner_margin(Margin { right: 8, ..Margin::ZERO }))
            .default_size(width * 0.45)
            .size_range(280.0..=(width * 0.6).min(width - DETAIL).max(280.0))
            .show(ui, |ui| self.list_ui(ui, cx, open, asks));
        name_edge(ui, cx.tr, list);
        let mut page = ScrollArea::vertical().id_salt("risk").auto_shrink(false);
        if self.drawn != self.chosen {
            self.drawn.clone_from(&self.chosen);
            page = page.vertical_scroll_offset(0.0);
        }
        page.show(ui, |ui| {
            Frame::new().inner_margin(Margin { left: 16, ..Margin::ZERO }).show(ui, |ui| {
                text::column(ui, 700.0);
                detail::ui(self, ui, cx, open, asks);
                ui.add_space(space::XL);
            });
            scroll_by_keys(ui, Scrolled::Page);
        });
    }

    /// Where there is no room side by side: list and the chosen risk below each other.
    fn stacked_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
        ScrollArea::vertical().id_salt("risk").auto_shrink(false).show(ui, |ui| {
            text::column(ui, 700.0);
            let is_led = !matches!(self.row, Row::Stays | Row::Returns);
            self.listed.ui(ui, cx, (open, self.chosen.as_ref()), asks);
            self.rows_ui(ui, cx, open, asks);
            ui.add_space(space::XL);
            if is_led {
                let top = Rect::from_min_size(ui.cursor().min, Vec2::new(1.0, 1.0));
                ui.scroll_to_rect(top, Some(eframe::egui::Align::TOP));
            }
            self.row = Row::Stays;
            let all = format!("← {}", cx.tr.risks_all());
            let back = button::link_ui(ui, cx.tokens, &all);
            if is_led && !focus::is_by_key(ui.ctx()) {
                // The row that was clicked is out of sight: Tab goes on at the risk.
                focus::tab_goes_to(ui.ctx(), back.id);
            }
            let is_back = back.clicked();
            // Escape leaves a form that is open below first.
            let form = self.chosen.as_ref().and_then(|id| self.acceptances.get(id));
            let is_writing = form.is_some_and(AcceptanceForm::is_open);
            detail::ui(self, ui, cx, open, asks);
            if is_back || (!is_writing && opener::is_escaped(ui)) {
                self.row = Row::Returns;
                ui.ctx().request_repaint();
            }
            ui.add_space(space::XL);
            scroll_by_keys(ui, Scrolled::Page);
        });
    }

    /// Notes where the chosen risk stands; another place than before is to be seen.
    fn follow(&mut self, open: &OpenFile) {
        let Some(id) = &self.chosen else { return };
        let place = open.card.risks.iter().position(|it| it.id == *id);
        let now = place.map(|place| (id.clone(), place));
        let has_moved = |(of, at): &(RiskId, usize)| {
            now.as_ref().is_some_and(|(id, place)| of == id && at != place)
        };
        if self.place.as_ref().is_some_and(has_moved) {
            self.row = Row::Scrolls;
        }
        self.place = now;
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
        self.follow(open);
        self.listed.ui(ui, cx, (open, self.chosen.as_ref()), asks);
        ScrollArea::vertical().id_salt("risks").auto_shrink(false).show(ui, |ui| {
            self.rows_ui(ui, cx, open, asks);
            scroll_by_keys(ui, Scrolled::Aside);
        });
        self.row = Row::Stays;
    }

    /// What was led to is listed: a filter that hides it is left.
    fn unhide(&mut self, cx: &ViewCx<'_>, open: &OpenFile) {
        let is_led = matches!(self.row, Row::Arrives | Row::Scrolls);
        let is_chosen = |(_, it): &(usize, &RiskScore)| self.chosen.as_ref() == Some(&it.id);
        if is_led && !self.listed.risks(cx, open).iter().any(is_chosen) {
            self.listed.show_all();
        }
    }

    /// One row a risk.
    fn rows_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
        let listed = self.listed.risks(cx, open);
        if listed.is_empty() {
            self.listed.empty_ui(ui, cx);
            return;
        }
        let spacing = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 2.0);
        let is_chosen = |risk: &RiskScore| self.chosen.as_ref() == Some(&risk.id);
        let at = listed.iter().position(|(_, it)| is_chosen(it)).unwrap_or_default();
        for (idx, (number, risk)) in listed.into_iter().enumerate() {
            let waits = self.ratings.get(&risk.id).is_some_and(RatingForm::lacks_reason);
            let waits = waits.then(|| cx.tr.risks_rating_waits());
            let response = row_ui(ui, cx, (number, risk), is_chosen(risk), waits.as_deref());
            if idx == at && self.row != Row::Stays {
                response.scroll_to_me(None);
            }
            if idx == at && matches!(self.row, Row::Arrives | Row::Returns) {
                focus::arrive_at(ui.ctx(), response.id);
            }
            if self.listed.enters(&risk.id) {
                response.request_focus();
            }
            if response.clicked() {
                asks.show(Place::Risk(risk.id.clone()));
            }
        }
        ui.spacing_mut().item_spacing.y = spacing;
    }

    fn matrix_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
        let risks = &open.card.risks;
        let dots: Vec<Dot> = risks
            .iter()
            .enumerate()
            .map(|(idx, it)| Dot {
                number: idx + 1,
                name: format!("{}. {}", cx.risk_text(&it.id), capitalised(&path(cx, it))),
                gross: (f64::from(it.likelihood.get()), f64::from(it.impact.get())),
                net: it.net_sides,
                target: it.target_sides,
                band: it.band,
            })
            .collect();
        let chosen = risks.iter().position(|it| Some(&it.id) == self.chosen.as_ref());
        let words = Words {
            likelihood: cx.tr.side(crate::domain::Side::Likelihood),
            impact: cx.tr.side(crate::domain::Side::Impact),
            bands: [RiskBand::Tolerable, RiskBand::Significant, RiskBand::Critical]
                .map(|band| (band, cx.tr.risk_band(band))),
        };
        let side = ui.available_width().min(360.0);
        let pointed = matrix_ui(ui, cx.tokens, &words, &dots, chosen, side);
        if let Some(risk) = pointed.clicked.and_then(|idx| risks.get(idx)) {
            // Who goes from dot to dot keeps the matrix in view.
            self.drawn = Some(risk.id.clone());
            asks.show(Place::Risk(risk.id.clone()));
        }
        text::note_ui(ui, cx.tokens, &cx.tr.risks_matrix_legend());
        let n_numbered = n_numbered(risks.len());
        let is_small = |it: &usize| n_numbered <= *it;
        let n_small =
            risks.len() - n_numbered - usize::from(chosen.is_some_and(|it| is_small(&it)));
        if 0 < n_small {
            text::note_ui(ui, cx.tokens, &cx.tr.risks_matrix_small(n_small.to_string()));
        }
    }
}

/// Band, and gross → net → target, as a screen reader says them and a hint shows them.
fn path(cx: &ViewCx<'_>, risk: &RiskScore) -> String {
    format!("{}: {}", cx.tr.risk_band(risk.band), numbers(cx, risk))
}

/// Gross → net → target, each with its word; the target where the plan changes something.
fn numbers(cx: &ViewCx<'_>, risk: &RiskScore) -> String {
    let [gross, net, target] = [risk.gross, risk.net, risk.target].map(|it| risk_number(cx.tr, it));
    if net == target {
        cx.tr.risks_path_now(gross, net)
    } else {
        cx.tr.risks_path(gross, net, target)
    }
}

/// Breaks lines before an arrow or a point only, so that a number stays beside its word.
fn unbroken(path: &str) -> String {
    path.replace(' ', "\u{a0}").replace("\u{a0}→", " →").replace("\u{a0}·", " ·")
}

/// That a risk is accepted, and until when, or that this has ended.
pub(crate) fn accepted(cx: &ViewCx<'_>, id: &RiskId) -> Option<String> {
    let open = cx.open?;
    let until = open.assessment().acceptances.get(id)?.until;
    let day = cx.tr.short_date(until);
    Some(if has_ended(open, until) {
        cx.tr.risks_accepted_ended(day)
    } else {
        cx.tr.risks_accepted_until(day)
    })
}

/// Whether an acceptance counts no more on the day of the assessment.
fn has_ended(open: &OpenFile, until: Date) -> bool {
    until < open.session.assessed_on()
}

/// Number, words, band, gross → net → target, that it is accepted or that no answer can lower it, and what is wrong with it.
pub(crate) fn row_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    (number, risk): (usize, &RiskScore),
    is_chosen: bool,
    problem: Option<&str>,
) -> eframe::egui::Response {
    let width = ui.available_width();
    let words = cx.risk_text(&risk.id);
    // In rows of their own, since the numbers fill theirs.
    let problem = problem.map(|it| format!("▲ {it}"));
    let nothing = cx.open.and_then(|it| controls::nothing_words(cx, it, &risk.id));
    let below = accepted(cx, &risk.id).into_iter().chain(nothing).chain(problem);
    let lines: Vec<String> = std::iter::once(numbers(cx, risk)).chain(below).collect();
    let numbers = lines.join("\n");
    let galley = ui.painter().layout(
        words.to_owned(),
        fonts::regular_of(14.0),
        cx.tokens.ink,
        (width - 52.0).max(80.0),
    );
    let band_word = cx.tr.risk_band(risk.band);
    let note = fonts::regular_of(size::NOTE);
    let lay = |text: String, ink, width| ui.painter().layout(text, note.clone(), ink, width);
    let band_galley = lay(band_word.clone(), band::colour(cx.tokens, risk.band), width);
    let after = 46.0 + 8.0 + band_galley.size().x + 12.0;
    let numbers_galley =
        lay(unbroken(&numbers), cx.tokens.ink_soft, (width - after - 8.0).max(80.0));
    let extra = numbers_galley.size().y - band_galley.size().y;
    let (_, rect) = ui.allocate_space(Vec2::new(width, galley.size().y + 34.0 + extra.max(0.0)));
    let id = Id::unique(("risk", risk.id.as_str()));
    // One stop of Tab: the arrows go through all of them, also those below the window.
    let group = Group::moving(Id::unique("rows of risks"));
    let response = ui.interact(rect, id, group.sense(ui, is_chosen));
    group.add(&response, is_chosen);
    let name = format!("{number} {words} {band_word} {numbers}");
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
    ground_ui(ui, cx, &response, size::CORNER, is_chosen);
    let painter = ui.painter();
    let top = rect.left_top() + Vec2::new(8.0, 6.0);
    let number_at = top + Vec2::new(18.0, 0.0);
    let bold = fonts::bold_of(14.0);
    painter.text(number_at, Align2::RIGHT_TOP, number.to_string(), bold, cx.tokens.ink_soft);
    let height = galley.size().y;
    painter.galley(top + Vec2::new(28.0, 0.0), galley, cx.tokens.ink);
    let line = top + Vec2::new(28.0, height + 11.0);
    band::paint_shape(painter, cx.tokens, risk.band, line + Vec2::new(6.0, 0.0), 5.0);
    let up = Vec2::new(0.0, band_galley.size().y / 2.0);
    painter.galley(line + Vec2::new(18.0, 0.0) - up, band_galley, cx.tokens.ink);
    let at = eframe::egui::pos2(rect.left() + after, line.y) - up;
    painter.galley(at, numbers_galley, cx.tokens.ink_soft);
    response
}
