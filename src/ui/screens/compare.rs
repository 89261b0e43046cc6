//! This year beside the last: what moved the index, checklist by checklist and question by question.

pub(super) mod given;
pub(super) mod questions;
pub(super) mod split;
pub(super) mod tables;

use std::path::{Path, PathBuf};

use eframe::egui::{Align, Context, ScrollArea, Ui};
use jiff::Timestamp;

use crate::content::Pack;
use crate::domain::Change;
use crate::export::{Request, changes_since, plan, plan_as_if_confirmed};
use crate::i18n::Language;
use crate::report::{Changes, Plan, Profile, words};
use crate::review::{compare_plans, is_earlier_state, is_same_assessment};
use crate::ui::asks::{Asks, Place};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::focus::arrive_here;
use crate::ui::open_file::OpenFile;
use crate::ui::platform::work::Work;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::Progress;
use crate::ui::widgets::page::page_ui;
use crate::ui::widgets::{button, text};

use given::{Amiss, Remark, given};
use questions::Kind;

/// What the comparison remembers.
#[derive(Debug, Default)]
pub(crate) struct CompareView {
    /// What was chosen; none: the remembered assessment.
    chosen: Option<Chosen>,
    job: Option<Work<Outcome>>,
    failure: Option<Amiss>,
    kind: Kind,
    /// Answers that wait to be confirmed count as unanswered, as in the plan; else as unchanged.
    counts_waiting: bool,
    /// The part to scroll to when it is drawn next.
    turns_to: Option<Part>,
    /// It is shown from its beginning when it is drawn next.
    is_led_to: bool,
    /// What is on screen, with what it was reckoned for.
    compared: Option<Compared>,
}

/// What lies further down the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Checklists,
    Actions,
    Risks,
    Questions,
}

/// A file that was chosen.
#[derive(Debug)]
struct Chosen {
    path: PathBuf,
    /// Its plan.
    plan: Box<Plan>,
    remark: Option<Remark>,
}

/// A file, or what went wrong.
type Outcome = Result<Chosen, Amiss>;

#[derive(Debug)]
struct Compared {
    /// The fingerprint of the open assessment, and of the one it is compared with.
    heads: (String, String),
    language: Language,
    /// The packs that the open one is reckoned with.
    pack: &'static Pack,
    counts_waiting: bool,
    new: Plan,
    changes: Changes,
    /// Both sides are the assessment as it is now.
    is_same: bool,
    /// How the index moves in the exported plan, where that is another plan than the one compared here.
    in_plan: Option<String>,
}

impl Compared {
    /// Why there is nothing to read in it, in words.
    fn pointless(&self, cx: &ViewCx<'_>, old: &Plan) -> Option<String> {
        let (tr, is_backwards) = (cx.tr, self.changes.is_backwards());
        if self.is_same {
            return Some(tr.compare_same(short(&old.head)));
        }
        if is_backwards {
            return Some(tr.report_changes_backwards(tr.date(old.assessed_on)));
        }
        let is_earlier = is_earlier_state(old, &self.new);
        let (n_new, n_old) = (self.new.journal.records, old.journal.records);
        is_earlier.then(|| tr.compare_earlier_state(n_new, n_old))
    }
}

impl CompareView {
    /// Begins to read a file, beside the window's own work.
    pub(crate) fn start(
        &mut self,
        ctx: &Context,
        pack: &'static Pack,
        language: Language,
        path: &Path,
    ) {
        self.failure = None;
        let path = path.to_owned();
        self.job = Some(Work::start(ctx, move || read(pack, language, path)));
    }

    /// Somebody comes to choose what to compare with, wherever they read last.
    pub(crate) fn lead_to(&mut self) {
        self.turns_to = None;
        self.is_led_to = true;
    }

    /// Looks whether the file was read.
    pub(crate) fn poll(&mut self) {
        let Some(outcome) = self.job.as_ref().and_then(Work::outcome) else { return };
        self.job = None;
        match outcome.unwrap_or(Err(Amiss::Failed)) {
            Ok(chosen) => self.chosen = Some(chosen),
            Err(amiss) => self.failure = Some(amiss),
        }
    }

    /// Draws the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(open) = cx.open else { return };
        let mut scroll = ScrollArea::vertical();
        if std::mem::take(&mut self.is_led_to) {
            scroll = scroll.vertical_scroll_offset(0.0);
        }
        page_ui(ui, scroll, 900.0, |ui| {
            text::title_ui(ui, &cx.tr.menu_screen_compare());
            self.reckon(cx, open);
            if self.compared.is_some() {
                self.compared_ui(ui, cx, open, asks);
            } else {
                self.empty_ui(ui, cx, open, asks);
            }
            ui.add_space(space::XL);
        });
    }

    /// The earlier plan: the chosen one, else the remembered one.
    fn old<'a>(&'a self, open: &'a OpenFile) -> Option<&'a Plan> {
        let chosen = self.chosen.as_ref().map(|it| &*it.plan);
        chosen.or_else(|| open.previous()?.as_ref().ok())
    }

    /// Whether only the beginning of the chosen file could be read: nothing to print as what was.
    fn is_broken(&self) -> bool {
        matches!(&self.chosen, Some(it) if matches!(it.remark, Some(Remark::Partial(_))))
    }

    /// Compares again where either side changed.
    fn reckon(&mut self, cx: &ViewCx<'_>, open: &OpenFile) {
        let Some(old) = self.old(open) else {
            self.compared = None;
            return;
        };
        let heads = (open.session.head().to_owned(), old.head.clone());
        let language = cx.tr.language();
        let counts_waiting = self.counts_waiting;
        let is_known = self.compared.as_ref().is_some_and(|it| {
            it.heads == heads
                && it.language == language
                && it.counts_waiting == counts_waiting
                && std::ptr::eq(it.pack, cx.pack)
        });
        if is_known {
            return;
        }
        let request = Request {
            pack: cx.pack,
            language,
            profile: Profile::Full,
            at: Timestamp::UNIX_EPOCH,
            previous: None,
        };
        let build = if counts_waiting { plan } else { plan_as_if_confirmed };
        let new = build(&open.session, &request);
        let changes = changes_since(&open.session, old, &new);
        let is_same = is_same_assessment(old, &new);
        // An answer of a question that is no longer asked waits for nothing.
        let is_other = !counts_waiting && 0 < Progress::total(&open.progress).n_to_confirm;
        let in_plan =
            is_other.then(|| compare_plans(old, &plan(&open.session, &request)).finding(cx.tr));
        let pack = cx.pack;
        self.compared = Some(Compared {
            heads,
            language,
            pack,
            counts_waiting,
            new,
            changes,
            is_same,
            in_plan,
        });
    }

    fn compared_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
        let Some(old) = self.old(open).cloned() else { return };
        self.with_ui(ui, cx, &old);
        let Some(compared) = &self.compared else { return };
        if let Some(words) = compared.pointless(cx, &old) {
            text::paragraph(ui, |ui| text::marked_ui(ui, "▲", cx.tokens.significant, &words));
            self.ways_ui(ui, cx, open, &old, asks);
            self.reading_ui(ui, cx);
            return;
        }
        let changes = &compared.changes;
        if changes.old.institution != changes.new.institution {
            let other = changes.old.institution.as_str();
            text::read_note_ui(ui, cx.tokens, &cx.tr.report_changes_other_institution(other));
        }
        // What the finding rests on is read before it, and what can be done after it.
        waiting_ui(&mut self.counts_waiting, ui, cx, open, asks);
        ui.add_space(space::M);
        split::ui(ui, cx, changes, &compared.new);
        ui.add_space(space::M);
        self.ways_ui(ui, cx, open, &old, asks);
        self.reading_ui(ui, cx);
        let Some(compared) = &self.compared else { return };
        let changes = &compared.changes;
        parts_ui(&mut self.turns_to, ui, cx, changes);
        ui.add_space(space::XL);
        tables::snapshots_ui(ui, cx, changes);
        ui.add_space(space::XL);
        turn(&mut self.turns_to, ui, Part::Checklists);
        tables::checklists_ui(ui, cx, changes);
        turn(&mut self.turns_to, ui, Part::Actions);
        tables::actions_ui(ui, cx, changes, &compared.new, Some(asks));
        turn(&mut self.turns_to, ui, Part::Risks);
        tables::risks_ui(ui, cx, changes, &compared.new, Some(asks));
        turn(&mut self.turns_to, ui, Part::Questions);
        questions::ui(&mut self.kind, ui, cx, open, changes, asks);
        ui.add_space(space::XL);
        if AppCommand::NextYear.can_run(cx)
            && button::quiet_ui(ui, &AppCommand::NextYear.text(cx.tr)).clicked()
        {
            asks.command(AppCommand::NextYear);
        }
    }

    /// That a file is being read, or why it cannot be compared with; below the buttons, so that they stay in their place.
    fn reading_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>) {
        if let Some(failure) = &self.failure {
            text::problem_ui(ui, cx.tokens, &failure.message(cx.tr));
        }
        if self.job.is_some() {
            text::soft_ui(ui, cx.tokens, &cx.tr.compare_reading());
        }
    }

    /// Nothing to compare with: what this screen is for, and the one step to it.
    fn empty_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
        if let Some(Err(error)) = open.previous() {
            text::problem_ui(ui, cx.tokens, &error.message(cx.tr));
        }
        text::read_ui(ui, &cx.tr.compare_empty());
        split::picture_ui(ui, cx);
        ui.add_space(space::M);
        if button::primary_ui(ui, cx.tokens, &AppCommand::CompareWith.text(cx.tr)).clicked() {
            asks.command(AppCommand::CompareWith);
        }
        self.reading_ui(ui, cx);
        ui.add_space(space::XL);
        text::paragraph(ui, |ui| text::soft_ui(ui, cx.tokens, &cx.tr.compare_empty_first_year()));
        if AppCommand::NextYear.can_run(cx)
            && button::quiet_ui(ui, &AppCommand::NextYear.text(cx.tr)).clicked()
        {
            asks.command(AppCommand::NextYear);
        }
    }

    /// What it is compared with, and what is wrong with that; read before any number that rests on it.
    fn with_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, old: &Plan) {
        let head = short(&old.head);
        let date = cx.tr.date(old.assessed_on);
        let name = |path: &PathBuf| path.file_name().map(|it| it.to_string_lossy().into_owned());
        let words = match self.chosen.as_ref().and_then(|it| name(&it.path)) {
            Some(file) => cx.tr.compare_with_file(date, file, head),
            None => cx.tr.compare_with(date, head),
        };
        text::read_ui(ui, &words);
        if let Some(remark) = self.chosen.as_ref().and_then(|it| it.remark.as_ref()) {
            let words = remark.message(cx.tr);
            text::paragraph(ui, |ui| text::marked_ui(ui, "▲", cx.tokens.significant, &words));
        }
    }

    /// The ways to another one and to remember this one, and what of it the plan will say.
    fn ways_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        open: &OpenFile,
        old: &Plan,
        asks: &mut Asks,
    ) {
        let is_pointless = self.compared.as_ref().is_some_and(|it| it.pointless(cx, old).is_some());
        let remembered = open.previous().and_then(|it| it.as_ref().ok());
        let is_remembered = remembered.is_some_and(|it| it.head == old.head);
        ui.horizontal_wrapped(|ui| {
            if button::quiet_ui(ui, &AppCommand::CompareWith.text(cx.tr)).clicked() {
                asks.command(AppCommand::CompareWith);
            }
            if self.chosen.is_some()
                && remembered.is_some()
                && !is_remembered
                && button::quiet_ui(ui, &cx.tr.compare_remembered()).clicked()
            {
                self.chosen = None;
            }
            if !open.is_writable() || is_pointless && !is_remembered {
                return;
            }
            if is_remembered {
                if button::link_ui(ui, cx.tokens, &cx.tr.compare_forget()).clicked() {
                    asks.change(Change::SetPrevious(None));
                }
                return;
            }
            let remember = match remembered {
                Some(it) => cx.tr.compare_remember_instead(cx.tr.date(it.assessed_on)),
                None => cx.tr.compare_remember(),
            };
            if !self.is_broken() && button::quiet_ui(ui, &remember).clicked() {
                asks.change(Change::SetPrevious(Some(old.remembered())));
            }
        });
        if is_pointless {
            return;
        }
        let in_plan = self.compared.as_ref().and_then(|it| it.in_plan.as_deref());
        let note = match in_plan {
            _ if !is_remembered && self.is_broken() => cx.tr.compare_never_in_plan(),
            _ if !is_remembered => cx.tr.compare_not_in_plan(),
            Some(sentence) => cx.tr.compare_in_plan_waiting(sentence),
            None => cx.tr.compare_in_plan(),
        };
        text::read_note_ui(ui, cx.tokens, &note);
    }
}

/// The first digits of a fingerprint, by which a person tells it.
fn short(head: &str) -> String {
    head.chars().take(8).collect()
}

/// Ways to what lies further down a long page.
fn parts_ui(turns_to: &mut Option<Part>, ui: &mut Ui, cx: &ViewCx<'_>, changes: &Changes) {
    let tr = cx.tr;
    let has_risks = changes.risks.iter().any(|it| it.old != it.new);
    let parts = [
        (true, Part::Checklists, tr.results_window_checklists()),
        (!changes.actions.is_empty(), Part::Actions, tr.report_changes_actions_heading()),
        (has_risks, Part::Risks, tr.report_changes_risks_heading()),
        (!changes.questions.is_empty(), Part::Questions, tr.report_changes_questions_heading()),
    ];
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        for (_, part, name) in parts.into_iter().filter(|(is_there, ..)| *is_there) {
            if button::link_ui(ui, cx.tokens, &tr.plan_window_below(name)).clicked() {
                *turns_to = Some(part);
            }
            ui.add_space(space::M);
        }
    });
}

/// Scrolls to the part that begins here if it was asked for.
fn turn(turns_to: &mut Option<Part>, ui: &Ui, part: Part) {
    if turns_to.take_if(|it| *it == part).is_some() {
        ui.scroll_to_cursor(Some(Align::TOP));
        arrive_here(ui.ctx());
    }
}

/// Reads the plan in a file of any of our kinds.
fn read(pack: &Pack, language: Language, path: PathBuf) -> Outcome {
    let (plan, remark) = given(pack, language, &path)?;
    Ok(Chosen { path, plan: Box::new(plan), remark })
}

/// While answers wait to be confirmed: how they are counted here, and the way to them.
fn waiting_ui(
    counts_waiting: &mut bool,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    asks: &mut Asks,
) {
    let n_waiting = Progress::total(&open.progress).n_to_confirm;
    if n_waiting == 0 {
        return;
    }
    ui.add_space(space::S);
    let words = if *counts_waiting {
        cx.tr.repeat_changes(n_waiting)
    } else {
        cx.tr.compare_waiting_unchanged(n_waiting)
    };
    text::paragraph(ui, |ui| text::marked_ui(ui, "▲", cx.tokens.significant, &words));
    if !*counts_waiting {
        let (tr, index) = (cx.tr, &open.card.index);
        let number = match (index.low, index.is_withheld) {
            (Some(low), false) => words::index_number(tr, low),
            (Some(_) | None, _) => tr.results_few_index(),
        };
        let is_answered = open.card.coverage.is_some_and(|it| 0.0 < it);
        let level = tr.overall_level(open.card.level);
        let words = if is_answered {
            tr.compare_waiting_plan(number, level)
        } else {
            tr.compare_waiting_plan_none()
        };
        text::read_ui(ui, &words);
    }
    ui.horizontal_wrapped(|ui| {
        if button::quiet_ui(ui, &cx.tr.repeat_go()).clicked() {
            asks.show(Place::ToConfirm);
        }
        let other = if *counts_waiting {
            cx.tr.compare_as_unchanged()
        } else {
            cx.tr.compare_as_unanswered()
        };
        if button::link_ui(ui, cx.tokens, &other).clicked() {
            *counts_waiting = !*counts_waiting;
        }
    });
}
