//! A received plan: whether it is genuine and complete, part by part, and what it says.

mod other;
mod told;

use std::path::{Path, PathBuf};

use eframe::egui::{Context, RichText, ScrollArea, Ui};
use jiff::Timestamp;

use crate::content::Pack;
use crate::export::APP_VERSION;
use crate::i18n::Language;
use crate::report::Plan;
use crate::review::{
    Differences, Earlier, FILE_LIMIT, Kind, ReviewError, Verification, earlier_in, open_pdf, verify,
};
use crate::session::replay;
use crate::store::{StoreError, read_file};
use crate::ui::asks::{Ask, Asks, Place};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::focus::{Scrolled, scroll_by_keys};
use crate::ui::fonts;
use crate::ui::platform::work::Work;
use crate::ui::screens::Screen;
use crate::ui::screens::compare::given::Amiss;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

use other::Other;

/// What the review screen remembers.
#[derive(Debug, Default)]
pub(crate) struct ReviewView {
    path: PathBuf,
    job: Option<Work<Outcome>>,
    outcome: Option<Outcome>,
    /// It was reviewed just now.
    has_news: bool,
    /// The screen that it was begun on.
    from: Option<Screen>,
    /// What it is compared with.
    other: Other,
    /// The copy that was opened from it.
    copy: Option<PathBuf>,
    /// The copy of it that is there already.
    kept: Option<KeptCopy>,
    /// Whether there is one is to be looked up.
    looks: bool,
}

/// A copy of what was received that is there already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KeptCopy {
    pub(crate) path: PathBuf,
    /// When somebody worked in it last; none where nobody did.
    pub(crate) changed: Option<Timestamp>,
}

/// What was found, or why nothing could be.
type Outcome = Result<Reviewed, ReviewFailure>;

#[derive(Debug)]
struct Reviewed {
    verification: Verification,
    plan: Box<Plan>,
    journal: Option<Vec<u8>>,
    /// What the plan says otherwise than what it comes from.
    differences: Differences,
}

#[derive(Debug)]
enum ReviewFailure {
    Store(StoreError),
    Review(ReviewError),
    Broken,
}

impl ReviewView {
    /// Begins to review a file, beside the window's own work.
    pub(crate) fn start(
        &mut self,
        ctx: &Context,
        pack: &'static Pack,
        language: Language,
        path: &Path,
        from: Screen,
    ) {
        if from != Screen::Review {
            self.from = Some(from);
        }
        path.clone_into(&mut self.path);
        self.outcome = None;
        self.other = Other::default();
        self.copy = None;
        self.kept = None;
        let path = path.to_owned();
        self.job = Some(Work::start(ctx, move || review(&path, pack, language)));
    }

    /// Looks whether the review is done.
    pub(crate) fn poll(&mut self) {
        self.other.poll();
        let Some(outcome) = self.job.as_ref().and_then(Work::outcome) else { return };
        self.job = None;
        self.outcome = Some(outcome.unwrap_or(Err(ReviewFailure::Broken)));
        self.has_news = true;
        self.looks = true;
    }

    /// Compares with another file, which is read beside the window's own work.
    pub(crate) fn compare_with(
        &mut self,
        ctx: &Context,
        pack: &'static Pack,
        language: Language,
        path: &Path,
    ) {
        if let Some(Ok(reviewed)) = &self.outcome {
            self.other.start(ctx, pack, language, path, &reviewed.plan);
        }
    }

    /// The file that cannot be compared with, and why; told once.
    pub(crate) fn take_refused(&mut self) -> Option<(PathBuf, Amiss)> {
        self.other.take_refused()
    }

    /// A plan that was reviewed just now, and whose it is; told once.
    pub(crate) fn take_news(&mut self) -> Option<(PathBuf, String)> {
        let is_news = std::mem::take(&mut self.has_news);
        let Reviewed { verification, plan, .. } = self.outcome.as_ref()?.as_ref().ok()?;
        // An assessment file is nobody's own before its copy is opened.
        let is_plan = is_news && verification.kind == Kind::Plan;
        let path = std::path::absolute(&self.path).unwrap_or_else(|_| self.path.clone());
        is_plan.then(|| (path, plan.institution.name.clone()))
    }

    /// The screen that the review was begun from.
    pub(crate) fn from(&self) -> Option<Screen> {
        self.from
    }

    /// The file under review.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it is a plan that something speaks against.
    pub(crate) fn is_suspect(&self) -> bool {
        let is_suspect =
            |it: &Reviewed| it.verification.kind == Kind::Plan && !it.verification.holds();
        matches!(&self.outcome, Some(Ok(it)) if is_suspect(it))
    }

    /// Notes the copy that was opened from it.
    pub(crate) fn opened_as(&mut self, copy: &Path) {
        self.copy = Some(copy.to_owned());
    }

    /// The review is shown anew: whether there is a copy is looked up again.
    pub(crate) fn look_again(&mut self) {
        self.looks = true;
    }

    /// Whether it is to be looked up if there is a copy; told once.
    pub(crate) fn take_look(&mut self) -> bool {
        std::mem::take(&mut self.looks)
    }

    /// Takes note of the copy that is there already.
    pub(crate) fn found_copy(&mut self, kept: Option<KeptCopy>) {
        self.kept = kept;
    }

    /// Whether a file is the copy that was opened from it.
    pub(crate) fn is_of(&self, copy: &Path) -> bool {
        self.copy.as_deref() == Some(copy)
    }

    /// Draws the screen.
    pub(crate) fn ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            text::column(ui, size::COLUMN + 200.0);
            if let Some(screen) = self.from {
                let back = format!("← {}", screen.title(cx.tr));
                if button::link_ui(ui, cx.tokens, &back).clicked() {
                    asks.show(Place::Screen(screen));
                }
            }
            let is_file =
                matches!(&self.outcome, Some(Ok(it)) if it.verification.kind == Kind::Journal);
            let title =
                if is_file { cx.tr.menu_review_file_title() } else { cx.tr.menu_screen_review() };
            text::title_ui(ui, &title);
            // The system's own failures name the file themselves.
            if !matches!(self.outcome, Some(Err(ReviewFailure::Store(_)))) {
                text::note_ui(ui, cx.tokens, &self.path.display().to_string());
            }
            ui.add_space(space::M);
            match &self.outcome {
                None if self.job.is_some() => {
                    text::soft_ui(ui, cx.tokens, &cx.tr.menu_review_working());
                    return;
                }
                None => {
                    text::soft_ui(ui, cx.tokens, &cx.tr.menu_review_about());
                }
                Some(Err(failure)) => {
                    let message = failure.message(cx);
                    text::marked_ui(ui, "■", cx.tokens.critical, &message);
                }
                Some(Ok(reviewed)) => {
                    self.reviewed_ui(ui, cx, reviewed, asks);
                }
            }
            ui.add_space(space::L);
            let has_other_step = matches!(&self.outcome, Some(Ok(it)) if it.is_to_open());
            if other_ui(ui, cx, has_other_step) {
                asks.command(AppCommand::Review);
            }
            scroll_by_keys(ui, Scrolled::Page);
        });
    }

    /// The verdict, part by part, then what the plan says and what can be done with it.
    fn reviewed_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, reviewed: &Reviewed, asks: &mut Asks) {
        let Reviewed { verification, plan, differences, .. } = reviewed;
        verification_ui(ui, cx, verification, differences);
        ui.add_space(space::L);
        told::result_ui(ui, cx, plan, differences.rescored.as_ref());
        told::attention_ui(ui, cx, plan);
        told::head_ui(ui, cx, &verification.head, asks);
        steps_ui(ui, cx, reviewed, self.kept.as_ref(), asks);
        ui.add_space(space::L);
        told::risks_ui(ui, cx, plan);
        told::actions_ui(ui, cx, plan);
        told::changes_ui(ui, cx, plan);
        // Another plan comes last, so that what stands above is of this one alone.
        self.other.ui(ui, cx, plan, &self.path);
    }

    /// What next year's assessment begins from: the journal where the plan carries it, else what the plan tells.
    pub(crate) fn earlier(&self) -> Option<Earlier> {
        let Reviewed { plan, journal, .. } = self.outcome.as_ref()?.as_ref().ok()?;
        let recorded = journal.as_ref().and_then(|it| replay(it).ok());
        let assessment =
            recorded.map_or_else(|| plan.assessment(), |it| it.history.assessment().clone());
        Some(Earlier { assessment, plan: Plan::clone(plan), is_rewritten: false })
    }

    /// Whether next year's assessment can begin from what was received.
    pub(crate) fn can_begin_next(&self) -> bool {
        matches!(&self.outcome, Some(Ok(it)) if it.can_begin_next())
    }

    /// Whose plan was received.
    pub(crate) fn institution(&self) -> Option<&str> {
        let Reviewed { plan, .. } = self.outcome.as_ref()?.as_ref().ok()?;
        Some(plan.institution.name.as_str())
    }

    /// The journal that the received plan carries.
    pub(crate) fn journal(&self) -> Option<&[u8]> {
        self.outcome.as_ref()?.as_ref().ok()?.journal.as_deref()
    }
}

impl Reviewed {
    /// Whether to open the copy is the next step: nothing speaks against the plan, and it carries its journal.
    fn is_to_open(&self) -> bool {
        self.verification.holds() && self.journal.is_some()
    }

    /// Whether next year's assessment can begin from it.
    fn can_begin_next(&self) -> bool {
        self.verification.holds() && self.verification.kind == Kind::Plan
    }
}

/// The way to another file: the next step, unless there is another one.
fn other_ui(ui: &mut Ui, cx: &ViewCx<'_>, has_other_step: bool) -> bool {
    let words = cx.tr.menu_review_other();
    if has_other_step {
        button::quiet_ui(ui, &words).clicked()
    } else {
        button::primary_ui(ui, cx.tokens, &words).clicked()
    }
}

/// What can be done with it.
fn steps_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    reviewed: &Reviewed,
    kept: Option<&KeptCopy>,
    asks: &mut Asks,
) {
    let Reviewed { verification, journal, .. } = reviewed;
    if verification.holds() {
        ui.add_space(space::S);
        if button::quiet_ui(ui, &cx.tr.compare_received()).clicked() {
            asks.push(Ask::ChooseReceived);
        }
    }
    if journal.is_some() {
        ui.add_space(space::M);
        let about = match verification.kind {
            _ if verification.is_of_newer() => cx.tr.menu_review_copy_newer(),
            _ if !verification.holds() => cx.tr.menu_review_copy_broken(),
            Kind::Plan => cx.tr.menu_review_journal(),
            Kind::Journal => cx.tr.menu_review_file(),
        };
        text::note_ui(ui, cx.tokens, &about);
        copy_ui(ui, cx, reviewed, kept, asks);
    }
    if reviewed.can_begin_next() {
        ui.add_space(space::M);
        text::note_ui(ui, cx.tokens, &cx.tr.repeat_received_about());
        if button::quiet_ui(ui, &cx.tr.repeat_received()).clicked() {
            asks.command(AppCommand::NextYear);
        }
    }
}

/// The way into a copy: on in the one that somebody works in, else a new one, or the one that was only looked at.
fn copy_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    reviewed: &Reviewed,
    kept: Option<&KeptCopy>,
    asks: &mut Asks,
) {
    let go_ui = |ui: &mut Ui, words: &str| {
        if reviewed.is_to_open() {
            button::primary_ui(ui, cx.tokens, words).clicked()
        } else {
            button::quiet_ui(ui, words).clicked()
        }
    };
    let go_on = || kept.map_or(Ask::OpenReceived, |it| Ask::OpenCopy(it.path.clone()));
    let Some(changed) = kept.and_then(|it| it.changed) else {
        if go_ui(ui, &cx.tr.menu_review_open()) {
            asks.push(go_on());
        }
        return;
    };
    text::text_ui(ui, &cx.tr.menu_review_copy_kept(cx.time(changed)));
    ui.horizontal_wrapped(|ui| {
        if go_ui(ui, &cx.tr.menu_review_copy_on()) {
            asks.push(go_on());
        }
        if button::quiet_ui(ui, &cx.tr.menu_review_open_new()).clicked() {
            asks.push(Ask::OpenReceived);
        }
    });
}

/// The verdict, what speaks against it first, the signatures, and what none of it proves.
fn verification_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    verification: &Verification,
    differences: &Differences,
) {
    let (tr, tokens) = (cx.tr, cx.tokens);
    let is_mild = verification.is_rewritten() || verification.is_of_newer();
    let sign = |is_ok| {
        if is_ok {
            ("✓", tokens.tolerable)
        } else if is_mild {
            ("▲", tokens.significant)
        } else {
            ("■", tokens.critical)
        }
    };
    let (mark, ink) = sign(verification.is_ok());
    let words = format!("{mark} {}", verification.verdict(tr));
    ui.label(RichText::new(words).font(fonts::bold_of(size::QUESTION)).color(ink));
    // What it does not prove is read together with the verdict.
    if let Some(limits) = verification.limits(tr) {
        text::note_ui(ui, tokens, &limits);
    }
    if let Some(advice) = verification.advice(tr) {
        text::text_ui(ui, &advice);
    }
    ui.add_space(space::S);
    let (whole, broken): (Vec<_>, Vec<_>) = verification.parts.iter().partition(|it| it.is_ok());
    for part in broken.into_iter().chain(whole) {
        let (mark, ink) = sign(part.is_ok());
        text::marked_ui(ui, mark, ink, &part.line(verification.kind, tr));
        let values = differences.lines(part.part, tr, cx.pack);
        if !values.is_empty() {
            ui.indent(part.part.as_str(), |ui| {
                for line in &values {
                    text::note_ui(ui, tokens, line);
                }
            });
        }
    }
    if !verification.signatures.is_empty() {
        ui.add_space(space::S);
        text::group_ui(ui, &tr.menu_review_signatures());
        for signature in &verification.signatures {
            text::marked_ui(ui, "–", tokens.ink_soft, &signature.line(tr));
        }
    }
}

fn review(path: &Path, pack: &Pack, language: Language) -> Outcome {
    let bytes = read_file(path, FILE_LIMIT as u64).map_err(ReviewFailure::Store)?;
    let verification = verify(&bytes, APP_VERSION).map_err(ReviewFailure::Review)?;
    let (plan, journal) = match verification.kind {
        Kind::Plan => {
            let received = open_pdf(&bytes).map_err(ReviewFailure::Review)?;
            (received.plan, received.journal)
        }
        Kind::Journal => {
            let earlier = earlier_in(&bytes, pack, language, APP_VERSION);
            (earlier.map_err(ReviewFailure::Review)?.plan, Some(bytes))
        }
    };
    let differences = Differences::of(&verification, &plan, journal.as_deref());
    Ok(Reviewed { verification, plan: Box::new(plan), journal, differences })
}

impl ReviewFailure {
    /// What went wrong; the file is named above it.
    fn message(&self, cx: &ViewCx<'_>) -> String {
        let message = match self {
            Self::Store(error) => return error.message(cx.tr),
            Self::Review(error) => error.message(cx.tr, ""),
            Self::Broken => cx.tr.menu_review_failed(""),
        };
        let message = message.trim_end().trim_end_matches(':').to_owned();
        if message.ends_with('.') { message } else { message + "." }
    }
}
