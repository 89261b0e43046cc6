//! Opens, makes and copies files.

use std::path::{Path, PathBuf};

use eframe::egui::Context;
use jiff::Timestamp;

use super::Commit;
use crate::content::Pack;
use crate::domain::{Change, QuestionId};
use crate::example::{self, ExampleError};
use crate::review::{begun_otherwise, packs_otherwise};
use crate::scoring::METHOD_VERSION;
use crate::session::{NewFile, Session, SessionError};
use crate::store::{
    OwnFile, ReadOnlyReason, RecentSummary, StoreError, begins_with, is_same_file, make_folder,
    new_id,
};
use crate::ui::app::{App, KeptFile};
use crate::ui::asks::Place;
use crate::ui::dialogs::{Dialog, PathDialog, PathPurpose};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::export::file_name;
use crate::ui::screens::new::NewView;
use crate::ui::screens::start::level_of;
use crate::ui::screens::{Screen, Views};
use crate::ui::typed::unfinished_places::words as not_recorded;
use crate::ui::view_model::next_step::NextStep;
use crate::ui::view_model::progress::{Progress, asked, checklists_in_scope};

/// So many seconds pass at least before the list of recent files is written again.
const REMEMBER_EVERY: f64 = 5.0;

/// Whether a file is a received plan by its name, or by how it begins, whatever it is called.
pub(crate) fn is_plan(path: &Path) -> bool {
    path.extension().is_some_and(|it| it.eq_ignore_ascii_case("pdf")) || begins_with(path, b"%PDF-")
}

/// A folder as the beginning of a path.
pub(super) fn in_folder(folder: &Path) -> String {
    format!("{}{}", folder.display(), std::path::MAIN_SEPARATOR)
}

/// The question where work stopped, while it is still asked.
fn where_left(pack: &Pack, open: &OpenFile) -> Option<QuestionId> {
    let last = open.last_question()?;
    let assessment = open.assessment();
    let mut all = checklists_in_scope(pack, assessment).flat_map(|it| asked(it, assessment));
    all.any(|it| it.id == *last).then(|| last.clone())
}

impl App {
    /// Opens an assessment, or reviews a received plan.
    pub(super) fn open_any(&mut self, ctx: &Context, path: &Path) {
        if is_plan(path) {
            self.review(ctx, path);
        } else {
            self.open_path(path);
        }
    }

    /// Opens an assessment to go on with it: where its questions are answered, at what was begun or at the step that comes next.
    pub(super) fn continue_with(&mut self, ctx: &Context, path: &Path) {
        self.open_any(ctx, path);
        self.commit_all();
        let is_opened = |it: &&OpenFile| self.screen == Screen::Answers && it.is_writable();
        let Some(open) = self.open.as_ref().filter(is_opened) else { return };
        let texts = self.unfinished.texts().clone();
        let begun = not_recorded(&self.tr, &texts).map(|(_, place)| place);
        if self.views.answers.is_voting() {
            // Voting goes on, save where a text of another screen was left half typed.
            if let Some(place) = begun.filter(|it| !matches!(it, Place::Unfinished(_))) {
                self.show(place);
                self.say_resumed(&texts);
            }
            return;
        }
        let place = match NextStep::of(open, &texts) {
            NextStep::Confirm(_) | NextStep::Answer(_) => return,
            step => begun.unwrap_or_else(|| step.place()),
        };
        self.show(place);
        self.say_resumed(&texts);
    }

    /// Opens what a dialog was given; where that fails the dialog comes back with the path and says why.
    pub(super) fn open_chosen(&mut self, ctx: &Context, purpose: PathPurpose, path: &Path) {
        let is_reviewed = purpose == PathPurpose::Review || is_plan(path);
        let opened = if is_reviewed && path.is_file() {
            self.review(ctx, path);
            Ok(())
        } else {
            self.try_open(path)
        };
        if let Err(problem) = opened {
            self.ask_again(purpose, path, problem);
        }
    }

    /// Asks for a path once more and says what was wrong with the last.
    pub(super) fn ask_again(&mut self, purpose: PathPurpose, path: &Path, problem: String) {
        let dialog = PathDialog::again(purpose, path, self.options.file_dialogs, problem);
        self.dialog = Some(Dialog::Path(dialog));
    }

    /// Begins to write the export.
    pub(super) fn export(&mut self, ctx: &Context, path: PathBuf) {
        if self.commit_all() == Commit::Waits {
            return;
        }
        self.read_on();
        let now = self.now();
        let Some(open) = &self.open else { return };
        if let Some(reason) = open.read_only().filter(|_| open.session.is_partial()) {
            let why = self.tr.errors_export_partial();
            self.toasts.error(format!("{why} {}", reason.message(&self.tr)));
            return;
        }
        let left_out = self.unfinished.texts();
        self.views.export.start(ctx, (self.pack, open), left_out, now, path);
    }

    /// Notes a file that was written as one of the open assessment.
    pub(super) fn remember_export(&mut self) {
        let Some(news) = self.views.export.take_news() else { return };
        let Some(path) = self.open.as_ref().map(|it| it.path().to_owned()) else { return };
        self.recent.add_export(&path, news.export);
        if let Some(exported) = news.exported {
            self.recent.set_exported(&path, exported);
        }
        self.save_recent();
    }

    /// Asks where the export goes.
    pub(super) fn choose_export_path(&mut self, ctx: &Context) {
        let cx = self.view_cx(ctx);
        let Some(open) = cx.open else { return };
        let path = self.views.export.path(&cx, open);
        let dialog = PathDialog::new(PathPurpose::Export, path, self.options.file_dialogs);
        self.dialog = Some(Dialog::Path(dialog));
    }

    /// Opens an assessment.
    pub(crate) fn open_path(&mut self, path: &Path) {
        if let Err(problem) = self.try_open(path) {
            self.toasts.error(problem);
        }
    }

    /// Opens an assessment, or says why not.
    pub(super) fn try_open(&mut self, path: &Path) -> Result<(), String> {
        if self.commit_all() == Commit::Waits {
            return Ok(());
        }
        // However a file was named, it is one file in the list of recent ones.
        let whole = std::path::absolute(path);
        let whole = whole.as_deref().unwrap_or(path);
        let is_shown = |it: &OpenFile| it.is_writable() && is_same_file(it.path(), whole);
        if self.open.as_ref().is_some_and(is_shown) {
            self.screen = Screen::Answers;
            return Ok(());
        }
        let session =
            Session::open(whole).map_err(|it| it.message_in(&self.tr, &self.options.zone))?;
        self.opened(session);
        self.ask_in_another_institution();
        Ok(())
    }

    /// Shows a session that was opened or made, with what was unfinished in it.
    pub(super) fn opened(&mut self, session: Session) {
        self.take(session);
        self.resume_unfinished();
    }

    /// Takes a session in place of the one before.
    pub(super) fn take(&mut self, session: Session) {
        self.remember();
        self.toasts.left_file();
        self.rescue_before(&session);
        for notice in session.notices() {
            self.toasts.error(notice.message(&self.tr));
        }
        let packs = packs_otherwise(session.assessment());
        for finding in begun_otherwise(session.header()).into_iter().chain(packs) {
            self.toasts.error(finding.message(&self.tr));
        }
        self.recent.add(session.path());
        self.save_recent();
        self.drafts.clear();
        self.unsaved = None;
        self.held.clear();
        // Whoever reads goes on reading where he was, and whoever sets up another assessment goes on with it.
        let Views { handbook, new, .. } = std::mem::take(&mut self.views);
        self.views = Views { new, handbook, ..Views::default() };
        let mut open = OpenFile::new(session, self.pack);
        open.copy_post = self.recent.copy_post(open.path()).map(str::to_owned);
        open.own_post = self.known_post(&open);
        open.is_suspect = self.recent.is_suspect(open.path());
        if let Some(post) = open.copy_post.clone() {
            open.session.keep_before(&post);
        }
        match where_left(self.pack, &open) {
            Some(id) => self.views.answers.show(id),
            None => self.views.answers.show_first_unanswered(self.pack, &open),
        }
        let was_voting = self.recent.is_voting(open.path());
        self.views.answers.resume_voting(self.pack, &open, was_voting);
        self.open = Some(open);
        self.tell_clock();
        self.remember();
        self.screen = Screen::Answers;
    }

    /// Where a new assessment goes, named by whose it is and the day on the wall.
    pub(super) fn new_path(&self, whose: &str, now: Timestamp) -> Result<PathBuf, StoreError> {
        self.options.folders.new_assessment(&file_name(whose), now, &self.options.zone)
    }

    /// Makes a new assessment in the program's own folder.
    pub(super) fn create(&mut self, changes: Vec<Change>, post: String) {
        if self.commit_all() == Commit::Waits {
            return;
        }
        let now = self.now();
        let new = NewFile {
            id: new_id(now),
            app: env!("CARGO_PKG_VERSION").to_owned(),
            content: self.pack.version.clone(),
            method: METHOD_VERSION.to_owned(),
            created: now,
        };
        let whose = changes.iter().find_map(|it| match it {
            Change::SetInstitution(institution) => Some(institution.name.as_str()),
            _ => None,
        });
        let path = self.new_path(whose.unwrap_or_default(), now);
        match path.and_then(|path| Session::create(&path, &new)) {
            Ok(session) => {
                self.opened(session);
                if !post.is_empty() {
                    self.set_post(post);
                }
                self.views.new = NewView::default();
                // One deed, because undo must never leave a part of it.
                self.run_change(Change::Several(changes));
                if let Some(open) = &self.open {
                    self.views.answers.show_first_unanswered(self.pack, open);
                }
            }
            Err(error) => self.say_failed(&error),
        }
    }

    /// Writes a copy and goes on in it; what could not be saved before is saved there.
    pub(super) fn save_copy(&mut self, path: &Path) {
        // What cannot be saved here waits for the copy.
        self.commit_all();
        self.read_on();
        let Some(open) = &self.open else { return };
        let (copy_post, is_suspect) = (open.copy_post.clone(), open.is_suspect);
        let own_post = open.own_post.clone();
        // The program's own folder is proposed before anything was ever put there.
        let own = self.options.folders.assessments();
        let made = if path.parent() == Some(&own) { make_folder(&own) } else { Ok(()) };
        let copied =
            made.and_then(|()| open.session.save_copy(path)).and_then(|()| Session::open(path));
        match copied {
            Ok(session) => {
                let waiting = self.unsaved.take().map(|it| it.changes).unwrap_or_default();
                // It is the same assessment: everything stays as it stands on the screen.
                let (drafts, views) =
                    (std::mem::take(&mut self.drafts), std::mem::take(&mut self.views));
                let screen = self.screen;
                if let Some(post) = copy_post {
                    self.recent.add(session.path());
                    self.recent.set_copy_post(session.path(), post);
                }
                if let Some(post) = own_post {
                    self.handed.insert(session.path().to_owned(), post);
                }
                if is_suspect {
                    self.recent.set_suspect(session.path());
                }
                self.take(session);
                (self.drafts, self.views, self.screen) = (drafts, views, screen);
                self.keep_beside();
                for change in waiting {
                    self.run_change(change);
                }
                self.toasts.done(self.tr.dialogs_copy_done(path.display().to_string()));
            }
            Err(error) => {
                let problem = error.message_in(&self.tr, &self.options.zone);
                self.ask_again(PathPurpose::SaveCopy, path, problem);
            }
        }
    }

    /// Notes in the list of recent files how far the open assessment is.
    pub(crate) fn remember(&mut self) {
        let Some(open) = &self.open else { return };
        let summary = RecentSummary {
            institution: open.assessment().institution.name.clone(),
            level: level_of(&open.card),
            answered: Progress::total(&open.progress).share(),
            changed: open.saved_at(),
            follows: open.previous().and_then(|it| it.as_ref().ok()).map(|it| it.assessed_on),
            assessed_on: Some(open.session.assessed_on()),
        };
        let path = open.path().to_owned();
        if self.recent.describe(&path, summary) {
            self.save_recent();
        }
    }

    /// Notes how far the open assessment is once in a while; gives the seconds until it is due.
    pub(super) fn remember_due(&mut self, now: f64) -> Option<f64> {
        let n_records = self.open.as_ref().map(OpenFile::n_records)?;
        let (n_known, at) = self.remembered;
        if n_records == n_known {
            return None;
        }
        let wait = REMEMBER_EVERY - (now - at);
        if 0.0 < wait {
            return Some(wait);
        }
        self.remembered = (n_records, now);
        self.remember();
        None
    }

    /// Puts the list of recent files on disk.
    pub(super) fn save_recent(&mut self) {
        match self.recent.save(&self.options.folders.recent()) {
            Ok(()) => self.toasts.kept(OwnFile::Recent),
            Err(error) => self.say_own_failed(&error, OwnFile::Recent),
        }
    }

    /// Takes a file off the list of recent ones.
    pub(super) fn forget(&mut self, path: &Path) {
        self.recent.forget(path);
        self.save_recent();
    }

    /// Puts the settings on disk.
    pub(super) fn save_settings(&mut self) {
        match self.settings.save(&self.options.folders.settings()) {
            Ok(()) => self.toasts.kept(OwnFile::Settings),
            Err(error) => self.say_own_failed(&error, OwnFile::Settings),
        }
    }

    /// Where a file dialog begins: beside what is open, else in the program's own folder.
    pub(super) fn usual_folder(&self) -> String {
        let own = self.options.folders.assessments();
        let open = self.open.as_ref().and_then(|it| it.path().parent());
        in_folder(open.unwrap_or(&own))
    }

    /// Where received plans are looked for: beside what was exported last, else among downloads.
    pub(super) fn received_folder(&self) -> String {
        let exported = self.recent.files().iter().find_map(|it| it.exports.first()?.path.parent());
        in_folder(exported.unwrap_or_else(|| self.options.folders.downloads()))
    }

    /// What a copy would be called.
    pub(super) fn copy_path(&self) -> String {
        let Some(open) = &self.open else { return self.usual_folder() };
        let stem = open.path().file_stem().unwrap_or_default().to_string_lossy();
        let name = format!("{stem}-{}.skaidra", self.tr.dialogs_copy_suffix());
        let folder = open.path().parent();
        let folders = &self.options.folders;
        // What could not be put there has another place, where there is one.
        match self.unsaved.as_ref().map(|it| it.file) {
            // Beside it there is no more room than in it: without another disk the person knows where.
            Some(KeptFile::Cramped) => {
                let other = folder.and_then(|it| folders.on_other_disk(it));
                return other.map_or_else(String::new, |it| it.join(name).display().to_string());
            }
            // The folder that a stick was seen in stays when it is taken out.
            Some(KeptFile::Gone) if folders.documents().is_dir() => {
                return folders.documents().join(name).display().to_string();
            }
            Some(KeptFile::Gone | KeptFile::There) | None => {}
        }
        let has_folder = folder.is_some_and(Path::is_dir);
        if !has_folder || matches!(open.read_only(), Some(ReadOnlyReason::NoPermission)) {
            // Beside it nothing can be written. The system's own dialog begins only in a folder that is there.
            let own = self.options.folders.assessments();
            make_folder(&own).ok();
            return own.join(name).display().to_string();
        }
        open.path().with_file_name(name).display().to_string()
    }

    /// Opens the worked example.
    pub(super) fn open_example(&mut self) {
        if self.commit_all() == Commit::Waits {
            return;
        }
        let now = self.now();
        let language = self.tr.language();
        let session = match self.new_path(&self.tr.dialogs_example_name(), now) {
            Ok(path) => example::create(&path, self.pack, language, now),
            Err(error) => Err(error.into()),
        };
        match session {
            Ok(session) => {
                self.opened(session);
                if let Some(open) = &self.open {
                    // Nobody worked in it yet.
                    self.views.answers.show_first_unanswered(self.pack, open);
                }
                self.screen = Screen::Results;
            }
            Err(ExampleError::Store(error) | ExampleError::Session(SessionError::Store(error))) => {
                self.say_failed(&error);
            }
            Err(error) => self.toasts.error(error.message_in(&self.tr, &self.options.zone)),
        }
    }
}
