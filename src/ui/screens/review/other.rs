//! The received plan beside another one, neither of them opened.

use std::cell::Cell;
use std::path::{Path, PathBuf};

use eframe::egui::{Align, Context, Ui};

use crate::content::Pack;
use crate::i18n::Language;
use crate::report::{Changes, Plan};
use crate::review::{compare_plans, is_same_assessment};
use crate::ui::platform::work::Work;
use crate::ui::screens::compare::given::{Amiss, Remark, given};
use crate::ui::screens::compare::{questions, split, tables};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::text;

/// What the received plan is compared with.
#[derive(Debug, Default)]
pub(super) struct Other {
    job: Option<(PathBuf, Work<Result<Compared, Amiss>>)>,
    compared: Option<Compared>,
    /// The file that cannot be compared with, and why, until that is told.
    refused: Option<(PathBuf, Amiss)>,
    /// It was read, and is not drawn yet.
    has_news: Cell<bool>,
}

#[derive(Debug)]
struct Compared {
    path: PathBuf,
    remark: Option<Remark>,
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
        let (file, path, received) = (path.to_owned(), path.to_owned(), received.clone());
        let work = Work::start(ctx, move || read(pack, language, path, received));
        self.job = Some((file, work));
    }

    /// Looks whether it was read.
    pub(super) fn poll(&mut self) {
        let Some(outcome) = self.job.as_ref().and_then(|it| it.1.outcome()) else { return };
        let Some((path, _)) = self.job.take() else { return };
        match outcome.unwrap_or(Err(Amiss::Failed)) {
            Ok(compared) => {
                self.compared = Some(compared);
                self.has_news.set(true);
            }
            Err(amiss) => self.refused = Some((path, amiss)),
        }
    }

    /// The file that cannot be compared with, and why; told once.
    pub(super) fn take_refused(&mut self) -> Option<(PathBuf, Amiss)> {
        self.refused.take()
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
        let Some(it) = &self.compared else { return };
        let (tr, changes) = (cx.tr, &it.changes);
        let other = if it.old.head == received.head { &it.new } else { &it.old };
        let head: String = other.head.chars().take(8).collect();
        let file = it.path.file_name().map(|it| it.to_string_lossy().into_owned());
        ui.add_space(space::M);
        let date = tr.date(other.assessed_on);
        text::heading_ui(ui, &tr.compare_with_file(date, file.unwrap_or_default(), head.as_str()));
        if let Some(remark) = &it.remark {
            text::marked_ui(ui, "▲", cx.tokens.significant, &remark.message(tr));
        }
        if is_same_assessment(&it.old, &it.new) {
            text::marked_ui(ui, "▲", cx.tokens.significant, &tr.compare_same(head));
            ui.add_space(space::M);
            return;
        }
        if other.institution.name != received.institution.name {
            let name = other.institution.name.as_str();
            let words = tr.report_changes_other_institution(name);
            text::marked_ui(ui, "▲", cx.tokens.significant, &words);
        }
        let (this, that) = (named(cx, path, received), named(cx, &it.path, other));
        let (old, new) = if it.old.head == received.head { (this, that) } else { (that, this) };
        text::text_ui(ui, &tr.compare_sides(new, old));
        split::ui(ui, cx, changes, &it.new);
        ui.add_space(space::M);
        tables::snapshots_ui(ui, cx, changes);
        ui.add_space(space::M);
        tables::checklists_ui(ui, cx, changes);
        tables::actions_ui(ui, cx, changes, &it.new, None);
        tables::risks_ui(ui, cx, changes, &it.new, None);
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
fn read(pack: &Pack, language: Language, path: PathBuf, received: Plan) -> Result<Compared, Amiss> {
    let (other, remark) = given(pack, language, &path)?;
    let day = |it: &Plan| (it.assessed_on, it.journal.changed);
    let (old, new) =
        if day(&other) <= day(&received) { (other, received) } else { (received, other) };
    let changes = compare_plans(&old, &new);
    Ok(Compared { path, remark, old, new, changes })
}
