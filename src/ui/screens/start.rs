//! Where everything begins: what is open and what comes next, recent assessments, a new one, and how it goes.

mod gone;
mod recent;
mod tour;

use eframe::egui::{Frame, Margin, Response, RichText, ScrollArea, Stroke, Ui};
use jiff::Span;

use gone::Gone;
pub(crate) use recent::day as assessed_day;

use crate::scoring::Scorecard;
use crate::ui::asks::{Ask, Asks};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::focus;
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::next_step::NextStep;
use crate::ui::view_model::progress::Progress;
use crate::ui::view_model::since_export;
use crate::ui::widgets::page::page_ui;
use crate::ui::widgets::{button, text};

/// So long before its end the next assessment is offered.
const MONTHS_BEFORE: i32 = 3;

/// What the start screen remembers.
#[derive(Debug, Default)]
pub(crate) struct StartView {
    /// The step of the tour, counted from 0.
    step: usize,
    /// What comes in the place of what was pressed gets the keyboard: it would press something else.
    follows: Option<Follows>,
    /// The files of the list that are not in their place.
    gone: Gone,
}

/// What follows a button that goes once it is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Follows {
    /// The tour, or the way to it.
    Tour,
    /// The way to a new assessment.
    New,
}

impl StartView {
    /// Gives what follows the keyboard once it is drawn.
    fn follow(&mut self, response: &Response, it: Follows) {
        if self.follows.take_if(|wanted| *wanted == it).is_some() {
            focus::arrive_at(&response.ctx, response.id);
        }
    }

    /// Draws the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        self.gone.look(ui.ctx(), cx.recent.files());
        page_ui(ui, ScrollArea::vertical(), size::COLUMN + 100.0, |ui| {
            text::title_ui(ui, &cx.tr.assessment_start_title());
            text::soft_ui(ui, cx.tokens, &cx.tr.assessment_start_text());
            ui.add_space(space::M);
            if let Some(open) = cx.open {
                open_ui(ui, cx, open, asks);
                ui.add_space(space::L);
            }
            self.commands_ui(ui, cx, asks);
            ui.add_space(space::L);
            // Whoever has files goes on with one of them sooner than with the tour.
            recent::ui(ui, cx, &self.gone, asks);
            // Whoever reads its last step goes on reading it, though it counts as seen from there on.
            let is_touring = !cx.settings.has_seen_tour || 0 < self.step;
            if is_touring {
                self.tour_ui(ui, cx, asks);
            } else {
                let show = cx.tr.assessment_tour_show();
                let link = button::link_ui(ui, cx.tokens, &show);
                self.follow(&link, Follows::Tour);
                if link.clicked() {
                    self.step = 0;
                    self.follows = Some(Follows::Tour);
                    asks.push(Ask::ShowTour);
                }
            }
            ui.add_space(space::XL);
        });
    }

    /// Begin, open, look at the example, check what was received.
    fn commands_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let mut files =
            cx.recent.files().iter().filter(|it| !it.is_received && cx.open.is_none()).peekable();
        let gone = files.peek().copied().filter(|it| self.gone.holds(&it.path));
        let last = files.find(|it| !self.gone.holds(&it.path));
        let is_first = last.is_none() && cx.open.is_none() && cx.begun.is_empty();
        self.begun_ui(ui, cx, asks);
        // A row of its own: the name of an institution is long.
        if let Some(last) = last {
            if let Some(gone) = gone {
                let words = cx.tr.assessment_start_last_gone(recent::place(cx, gone));
                text::marked_ui(ui, "▲", cx.tokens.significant, &words);
            }
            let words = cx.tr.assessment_start_continue_with(recent::name_apart(cx, last));
            // Whoever goes on without looking means the one that was worked on last.
            let goes_on = match gone {
                Some(_) => button::quiet_ui(ui, &words).clicked(),
                None => button::default_ui(ui, cx.tokens, &words),
            };
            if goes_on {
                asks.push(Ask::Continue(last.path.clone()));
            }
            ui.add_space(space::S);
        }
        // One that was begun is gone on with or given up before another.
        let has_begun = !cx.begun.is_empty();
        ui.horizontal_wrapped(|ui| {
            let all = [AppCommand::New, AppCommand::Open, AppCommand::Review, AppCommand::Example];
            for command in all.into_iter().filter(|it| *it != AppCommand::New || !has_begun) {
                let words = command.text(cx.tr);
                let is_default = is_first && command == AppCommand::New;
                let response = if is_default {
                    button::primary_ui(ui, cx.tokens, &words)
                } else {
                    button::quiet_ui(ui, &words)
                };
                if command == AppCommand::New {
                    self.follow(&response, Follows::New);
                }
                let is_asked =
                    if is_default { button::is_entered(ui, &response) } else { response.clicked() };
                if is_asked {
                    asks.command(command);
                }
            }
        });
    }

    /// A new assessment that was left before it was made: the way on with it, and the way to give it up.
    fn begun_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        if cx.begun.is_empty() {
            return;
        }
        let name = cx.begun.get("name").map(|it| it.trim()).filter(|it| !it.is_empty());
        let tr = cx.tr;
        let words =
            name.map_or_else(|| tr.assessment_start_begun(), |it| tr.assessment_start_begun_of(it));
        ui.horizontal_wrapped(|ui| {
            let is_alone = cx.open.is_none() && cx.recent.files().iter().all(|it| it.is_received);
            let goes_on = if is_alone {
                button::default_ui(ui, cx.tokens, &words)
            } else {
                button::quiet_ui(ui, &words).clicked()
            };
            if goes_on {
                asks.command(AppCommand::New);
            }
            if button::link_ui(ui, cx.tokens, &tr.assessment_start_begun_drop()).clicked() {
                self.follows = Some(Follows::New);
                asks.push(Ask::DropBegun);
            }
        });
        ui.add_space(space::S);
    }

    fn tour_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let (is_over, next) = tour::ui(&mut self.step, ui, cx);
        self.follow(&next, Follows::Tour);
        let is_read = self.step == tour::LAST && !cx.settings.has_seen_tour;
        if is_over {
            self.step = 0;
            self.follows = Some(Follows::Tour);
        }
        if is_over || is_read {
            asks.push(Ask::EndTour);
        }
    }
}

/// The assessment that is open, how far it is, and the one thing that comes next.
fn open_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    let frame = Frame::new()
        .fill(cx.tokens.panel)
        .stroke(Stroke::new(1.0, cx.tokens.rule))
        .corner_radius(size::CORNER)
        .inner_margin(Margin::same(16));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        text::note_ui(ui, cx.tokens, &cx.tr.assessment_start_open());
        text::heading_ui(ui, &open.name(cx.tr));
        text::soft_ui(ui, cx.tokens, &state(cx, open));
        if let Some(words) = since_export::words(cx, open) {
            text::note_ui(ui, cx.tokens, &words);
        }
        ui.add_space(space::S);
        let step = NextStep::of(open, cx.unfinished);
        text::text_ui(ui, &step.text(cx.tr));
        ui.horizontal_wrapped(|ui| {
            if button::default_ui(ui, cx.tokens, &step.go_text(cx.tr)) {
                step.go(asks);
            }
            if is_near_its_end(cx, open)
                && AppCommand::NextYear.can_run(cx)
                && button::quiet_ui(ui, &AppCommand::NextYear.text(cx.tr)).clicked()
            {
                asks.command(AppCommand::NextYear);
            }
        });
    });
}

/// Whether it is time to think of the next year: the plan ends soon, or most of a year is over.
fn is_near_its_end(cx: &ViewCx<'_>, open: &OpenFile) -> bool {
    let end = match open.assessment().period {
        Some(period) => Some(period.to()),
        None => open.session.assessed_on().checked_add(Span::new().years(1)).ok(),
    };
    let begin = end.and_then(|it| it.checked_sub(Span::new().months(MONTHS_BEFORE)).ok());
    let today = cx.now.to_zoned(cx.zone.clone()).date();
    begin.is_some_and(|it| it <= today)
}

/// The level and the answered share in one line.
fn state(cx: &ViewCx<'_>, open: &OpenFile) -> String {
    let progress = Progress::total(&open.progress);
    let mut answered = cx.tr.assessment_start_state(cx.tr.percent(progress.share()));
    if 0 < progress.n_to_confirm {
        let waiting = cx.tr.repeat_progress(progress.n_to_confirm);
        answered = format!("{answered} · {waiting}");
    }
    let answered = match level_of(&open.card) {
        Some(level) => format!("{} · {answered}", cx.tr.overall_level(level)),
        None => answered,
    };
    let assessed = cx.tr.assessment_start_assessed(cx.tr.short_date(open.session.assessed_on()));
    format!("{answered} · {assessed}")
}

/// The supported level; none while too little is answered to say one.
pub(crate) fn level_of(card: &Scorecard) -> Option<crate::domain::OverallLevel> {
    let is_said = card.index.low.is_some() && !card.index.is_withheld;
    is_said.then_some(card.level)
}

/// A bold line.
fn bold_ui(ui: &mut Ui, words: &str) {
    ui.add(eframe::egui::Label::new(RichText::new(words).font(fonts::bold_of(size::TEXT))).wrap());
}
