//! The received plan beside another one, neither of them opened.

use std::cell::Cell;
use std::path::{Path, PathBuf};

use eframe::egui::{Align, Context, Ui};

use crate::content::Pack;
use crate::export::APP_VERSION;
use crate::i18n::{Language, Tr};
use crate::report::{Changes, Plan};
use crate::review::{FILE_LIMIT, break_in, compare_plans, plan_in};
use crate::store::{ReadOnlyReason, read_file};
use crate::ui::screens::compare::{questions, split, tables};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::text;
use crate::ui::work::Work;

/// What the received plan is compared with.
#[derive(Debug, Default)]
pub(super) struct Other {
    job: Option<Work<Outcome>>,
    outcome: Option<Outcome>,
    /// It was read, and is not drawn yet.
    has_news: Cell<bool>,
}

/// The other plan, or why it cannot be compared with, in words.
type Outcome = Result<Compared, String>;

#[derive(Debug)]
struct Compared {
    path: PathBuf,
    /// That only its beginning could be read, in words.
    broken: Option<String>,
    old: Plan,
    new: Plan,
    changes: Changes,
}

impl Other {
    /// Begins to read it, beside the window's own work.
    pub(super) fn start(
        &mut self,
        ctx: &Context,
        pack: &'static Pack,
        language: Language,
        path: &Path,
        received: &Plan,
    ) {
        self.outcome = None;
        let (path, received) = (path.to_owned(), received.clone());
        self.job = Some(Work::start(ctx, move || read(pack, language, path, received)));
    }

    /// Looks whether it was read.
    pub(super) fn poll(&mut self, tr: &Tr) {
        let Some(outcome) = self.job.as_ref().and_then(Work::outcome) else { return };
        self.job = None;
        self.has_news.set(true);
        self.outcome = Some(outcome.unwrap_or_else(|_broken| Err(tr.compare_failed())));
    }

    /// Draws what is different between the two.
    pub(super) fn ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, received: &Plan, path: &Path) {
        if self.has_news.take() {
            // What was asked for is seen, wherever the page was.
            ui.scroll_to_cursor(Some(Align::TOP));
        }
        if self.job.is_some() {
            text::soft_ui(ui, cx.tokens, &cx.tr.compare_reading());
        }
        let it = match &self.outcome {
            Some(Ok(it)) => it,
            Some(Err(message)) => {
                text::marked_ui(ui, "■", cx.tokens.critical, message);
                return;
            }
            None => return,
        };
        let (tr, changes) = (cx.tr, &it.changes);
        let other = if it.old.head == received.head { &it.new } else { &it.old };
        let head: String = other.head.chars().take(8).collect();
        let file = it.path.file_name().map(|it| it.to_string_lossy().into_owned());
        ui.add_space(space::M);
        let date = tr.date(other.assessed_on);
        text::heading_ui(ui, &tr.compare_with_file(date, file.unwrap_or_default(), head));
        if let Some(broken) = &it.broken {
            text::marked_ui(ui, "▲", cx.tokens.significant, broken);
        }
        if other.institution.name != received.institution.name {
            let name = other.institution.name.as_str();
            let words = tr.report_changes_other_institution(name);
            text::marked_ui(ui, "▲", cx.tokens.significant, &words);
        }
        let (this, that) = (named(cx, path, received), named(cx, &it.path, other));
        let (old, new) = if it.old.head == received.head { (this, that) } else { (that, this) };
        text::text_ui(ui, &tr.compare_sides(new, old));
        split::ui(ui, cx, changes);
        ui.add_space(space::M);
        tables::snapshots_ui(ui, cx, changes);
        ui.add_space(space::M);
        tables::checklists_ui(ui, cx, &it.old, &it.new);
        ui.add_space(space::M);
        tables::actions_ui(ui, cx, changes, &it.new, None);
        tables::risks_ui(ui, cx, changes, None);
        questions::still_ui(ui, cx, changes, &it.new);
        ui.add_space(space::M);
    }
}

/// A plan by its file and day.
fn named(cx: &ViewCx<'_>, path: &Path, plan: &Plan) -> String {
    let file = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    format!("{file} ({})", cx.tr.date(plan.assessed_on))
}

/// Reads the other plan; the earlier of the two is what the later one is compared with.
fn read(pack: &Pack, language: Language, path: PathBuf, received: Plan) -> Outcome {
    let tr = Tr::new(language);
    let bytes = read_file(&path, FILE_LIMIT as u64).map_err(|error| error.message(&tr))?;
    let other = plan_in(&bytes, pack, language, APP_VERSION);
    let other = other.map_err(|error| error.message(&tr, &path.display().to_string()))?;
    let broken = break_in(&bytes).map(|it| ReadOnlyReason::Broken(it).message(&tr));
    let day = |it: &Plan| (it.assessed_on, it.journal.changed);
    let (old, new) =
        if day(&other) <= day(&received) { (other, received) } else { (received, other) };
    let changes = compare_plans(&old, &new);
    Ok(Compared { path, broken, old, new, changes })
}
