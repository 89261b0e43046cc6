//! Asks where a file is or goes: a field for the path that always works, and the system's own dialog beside it.

use std::path::{Path, PathBuf};

use eframe::egui::{Context, Id, Key, Ui};

use super::{Beside, Outcome, until_done};
use crate::i18n::Tr;
use crate::sheet::QuestionsFormat;
use crate::store::ReadOnlyReason;
use crate::ui::asks::{Ask, Asks};
use crate::ui::open_file::OpenFile;
use crate::ui::platform::work::Work;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, go_to_end, plain_field_ui};
use crate::ui::widgets::{button, text};
use crate::ui::{FileAnswer, FileDialogs, FileWish};

/// What the path is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PathPurpose {
    /// To open an assessment or a received plan.
    Open,
    /// To compare the open assessment with another.
    Compare,
    /// To compare the received plan with another.
    CompareReceived,
    /// To check a received plan.
    Review,
    /// To write a copy.
    SaveCopy,
    /// To write the questions to be filled in elsewhere.
    SaveForm,
    /// To take filled questions back.
    TakeForm,
    /// To write an export.
    Export,
    /// To write marks and notes on the handbook.
    Kept,
    /// To write the chapter that is read, as PDF.
    PrintChapter,
    /// To write the whole handbook, as PDF.
    PrintHandbook,
    /// To add a folder with checklists of one's own.
    AddPack,
    /// To write the example of such a folder.
    WriteExamplePack,
}

/// Asks for a path.
#[derive(Debug)]
pub(crate) struct PathDialog {
    purpose: PathPurpose,
    path: String,
    /// Where a bare name is.
    folder: PathBuf,
    kind: FileDialogs,
    native: Option<Work<FileAnswer>>,
    /// What was wrong with the path, or with the system's dialog.
    problem: Option<String>,
    /// The system's dialog comes first, and giving it up gives up everything.
    is_native_first: bool,
    is_new: bool,
}

impl PathDialog {
    /// A dialog that begins with a path.
    pub(crate) fn new(purpose: PathPurpose, path: String, kind: FileDialogs) -> Self {
        let is_native_first = matches!(kind, FileDialogs::Native(_)) && purpose.looks_for_a_file();
        let folder = folder_of(&path);
        Self {
            purpose,
            path,
            folder,
            kind,
            native: None,
            problem: None,
            is_native_first,
            is_new: true,
        }
    }

    /// Whether it asks for this again, since it went wrong.
    pub(crate) fn has_failed_at(&self, purpose: PathPurpose) -> bool {
        self.purpose == purpose && self.problem.is_some()
    }

    /// The dialog again, with the path that was given and what was wrong with it.
    pub(crate) fn again(
        purpose: PathPurpose,
        path: &Path,
        kind: FileDialogs,
        problem: String,
    ) -> Self {
        Self {
            problem: Some(problem),
            is_native_first: false,
            ..Self::new(purpose, path.display().to_string(), kind)
        }
    }

    /// Draws it.
    pub(crate) fn ui(&mut self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        if self.is_native_first && self.native.is_none() {
            self.browse(ctx);
        }
        if let Some(answer) = self.native.as_ref().and_then(Work::outcome) {
            self.native = None;
            let is_all = std::mem::take(&mut self.is_native_first);
            // A dialog that failed is one that is not there.
            match answer.unwrap_or(FileAnswer::NoDialog) {
                FileAnswer::Chosen(path) => {
                    asks.push(self.ask(path));
                    return Outcome::Done;
                }
                FileAnswer::GivenUp if is_all => return Outcome::Done,
                FileAnswer::GivenUp => {}
                FileAnswer::NoDialog => {
                    self.problem = Some(cx.tr.dialogs_path_no_dialog());
                    // The field for the path takes the keyboard.
                    self.is_new = true;
                }
            }
        }
        until_done(ctx, cx, "path", 560.0, Beside::Keeps, |ui| self.content_ui(ui, cx, asks))
    }

    fn content_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) -> bool {
        let tr = cx.tr;
        let [title, mut note, go] = self.purpose.words(tr);
        let read_only = cx.open.and_then(OpenFile::read_only);
        if self.purpose == PathPurpose::SaveCopy
            && let Some(ReadOnlyReason::Broken(broken)) = read_only
        {
            note = tr.dialogs_copy_note_broken(broken.line.to_string());
        }
        text::heading_ui(ui, &title);
        text::note_ui(ui, cx.tokens, &note);
        ui.add_space(space::S);
        let label = match self.purpose {
            PathPurpose::AddPack => tr.packs_dialog_folder(),
            PathPurpose::WriteExamplePack => tr.packs_example_place(),
            purpose if purpose.looks_for_a_file() => tr.dialogs_path_label(),
            _ => tr.dialogs_path_label_save(),
        };
        // A path is longer than a row, and which folder it is stands at its beginning.
        let look = FieldLook::new(&label).hint(example(self.purpose)).wrapped(1);
        let response = plain_field_ui(ui, cx, &mut self.path, &look, Id::unique("path dialog"));
        if self.is_new {
            self.is_new = false;
            response.request_focus();
            // Where it stood in the last dialog is in the middle of this path.
            go_to_end(ui.ctx(), response.id);
        }
        let has_keys = response.has_focus() || response.lost_focus();
        let is_entered = has_keys && ui.input(|input| input.key_pressed(Key::Enter));
        if response.changed() {
            self.problem = None;
        }
        if let Some(problem) = &self.problem {
            text::problem_ui(ui, cx.tokens, problem);
        }
        ui.add_space(space::M);
        let mut is_done = false;
        ui.horizontal(|ui| {
            let is_ready = !self.path.trim().is_empty();
            let is_clicked = ui
                .add_enabled_ui(is_ready, |ui| button::primary_ui(ui, cx.tokens, &go).clicked())
                .inner;
            if is_ready && (is_clicked || is_entered) {
                // A bare name is beside what was proposed, wherever the program was started.
                let path = PathBuf::from(self.path.trim());
                let is_bare = path.parent().is_some_and(|it| it.as_os_str().is_empty());
                asks.push(self.ask(if is_bare { self.folder.join(path) } else { path }));
                is_done = true;
            }
            if matches!(self.kind, FileDialogs::Native(_)) {
                let is_free = self.native.is_none();
                let browse = ui.add_enabled_ui(is_free, |ui| {
                    button::quiet_ui(ui, &tr.dialogs_path_browse()).clicked()
                });
                if browse.inner {
                    self.browse(ui.ctx());
                }
            }
            is_done |= button::quiet_ui(ui, &tr.dialogs_cancel()).clicked();
        });
        is_done
    }

    fn ask(&self, path: PathBuf) -> Ask {
        match self.purpose {
            PathPurpose::Open | PathPurpose::Review => Ask::OpenChosen(self.purpose, path),
            PathPurpose::Compare => Ask::CompareWith(path),
            PathPurpose::CompareReceived => Ask::CompareReceived(path),
            PathPurpose::Export => Ask::ExportPath(path),
            PathPurpose::Kept => Ask::SaveKept(path),
            PathPurpose::SaveForm => Ask::SaveForm(as_questions(path)),
            PathPurpose::TakeForm => Ask::ReadForm(path),
            PathPurpose::AddPack => Ask::AddPack(path),
            PathPurpose::WriteExamplePack => Ask::WriteExamplePack(path),
            PathPurpose::PrintChapter => Ask::PrintChapter(ending_in("pdf", path)),
            PathPurpose::PrintHandbook => Ask::PrintHandbook(ending_in("pdf", path)),
            PathPurpose::SaveCopy => Ask::SaveCopy(ending_in("skaidra", path)),
        }
    }

    /// The system's dialog waits in a thread of its own, so that the window goes on living.
    fn browse(&mut self, ctx: &Context) {
        let FileDialogs::Native(choose) = self.kind else { return };
        self.problem = None;
        let start = PathBuf::from(self.path.trim());
        let new_name = start.file_name().filter(|_| !self.purpose.looks_for_a_file());
        let wish = FileWish {
            folder: start.parent().filter(|it| it.is_dir()).map(Path::to_owned),
            new_name: new_name.map(|it| it.to_string_lossy().into_owned()),
            is_folder: self.purpose == PathPurpose::AddPack,
            endings: self.purpose.endings(),
        };
        self.native = Some(Work::start(ctx, move || choose(wish)));
    }
}

impl PathPurpose {
    /// What a dialog says it is for, what is told below it, and what its button is called.
    fn words(self, tr: &Tr) -> [String; 3] {
        let (title, note, go) = match self {
            Self::Open => (tr.dialogs_open_title(), tr.dialogs_open_note(), tr.dialogs_open_go()),
            Self::Compare => (tr.compare_title(), tr.compare_note(), tr.compare_go()),
            Self::CompareReceived => {
                (tr.compare_title(), tr.compare_note_received(), tr.compare_go())
            }
            Self::Review => {
                (tr.dialogs_review_title(), tr.dialogs_review_note(), tr.dialogs_review_go())
            }
            Self::SaveCopy => {
                (tr.dialogs_copy_title(), tr.dialogs_copy_note(), tr.dialogs_copy_go())
            }
            Self::SaveForm => (tr.form_save_title(), tr.form_save_note(), tr.form_save_go()),
            Self::TakeForm => (tr.form_take_title(), tr.form_take_note(), tr.form_take_go()),
            Self::Kept => (
                tr.handbook_kept_export_title(),
                tr.handbook_kept_export_note(),
                tr.handbook_kept_export_go(),
            ),
            Self::Export => {
                (tr.dialogs_export_path(), tr.dialogs_export_path_note(), tr.dialogs_path_choose())
            }
            Self::PrintChapter => {
                (tr.print_dialog_chapter(), tr.print_dialog_note(), tr.print_dialog_go())
            }
            Self::PrintHandbook => {
                (tr.print_dialog_title(), tr.print_dialog_note(), tr.print_dialog_go())
            }
            Self::AddPack => {
                (tr.packs_dialog_title(), tr.packs_dialog_note(), tr.packs_dialog_go())
            }
            Self::WriteExamplePack => {
                (tr.packs_example_title(), tr.packs_example_note(), tr.packs_example_go())
            }
        };
        [title, note, go]
    }

    /// Whether the file is there already.
    fn looks_for_a_file(self) -> bool {
        matches!(
            self,
            Self::Open
                | Self::Compare
                | Self::CompareReceived
                | Self::Review
                | Self::TakeForm
                | Self::AddPack
        )
    }

    /// The endings of the files that fit; all where there are none.
    fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Open | Self::Compare => &["skaidra", "pdf"],
            Self::Review | Self::CompareReceived => &["pdf", "skaidra"],
            Self::PrintChapter | Self::PrintHandbook => &["pdf"],
            Self::SaveCopy => &["skaidra"],
            Self::SaveForm | Self::TakeForm => &["xlsx", "csv"],
            Self::Export | Self::Kept | Self::AddPack | Self::WriteExamplePack => &[],
        }
    }
}

/// The folder of a proposed path, which may be a folder itself.
fn folder_of(path: &str) -> PathBuf {
    let proposed = Path::new(path);
    let is_folder = path.ends_with(std::path::is_separator);
    let folder = if is_folder { Some(proposed) } else { proposed.parent() };
    let folder = folder.unwrap_or(proposed);
    // Without a folder of its own it lies where the program was started.
    std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned())
}

/// A path with another ending, or none, gets the right one added: what stands behind the dot of a date is none.
fn ending_in(ending: &str, path: PathBuf) -> PathBuf {
    if path.extension().is_some_and(|it| it.eq_ignore_ascii_case(ending)) {
        return path;
    }
    let Some(name) = path.file_name() else { return path };
    let mut name = name.to_owned();
    name.push(".");
    name.push(ending);
    path.with_file_name(name)
}

/// A path whose ending names no format of the questions gets that of a workbook; nothing of the name is lost.
fn as_questions(path: PathBuf) -> PathBuf {
    if QuestionsFormat::of(&path).is_some() {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".xlsx");
    PathBuf::from(name)
}

fn example(purpose: PathPurpose) -> &'static str {
    match purpose {
        PathPurpose::Open => "/…/2026.skaidra",
        PathPurpose::Compare | PathPurpose::CompareReceived => "/…/2025.pdf",
        PathPurpose::SaveCopy => "/…/2026-2.skaidra",
        PathPurpose::Kept => "/…/2026.md",
        PathPurpose::SaveForm | PathPurpose::TakeForm => "/…/2026.xlsx",
        PathPurpose::AddPack | PathPurpose::WriteExamplePack => "/…/building-permits",
        PathPurpose::Review
        | PathPurpose::Export
        | PathPurpose::PrintChapter
        | PathPurpose::PrintHandbook => "/…/2026.pdf",
    }
}
