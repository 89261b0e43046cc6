//! Asks where a file is or goes: a field for the path that always works, and the system's own dialog beside it.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use eframe::egui::{Context, Id, Key, Ui};

use super::{Outcome, modal};
use crate::ui::FileDialogs;
use crate::ui::asks::{Ask, Asks};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::{button, text};

/// What the path is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PathPurpose {
    /// To open an assessment or a received plan.
    Open,
    /// To compare the open assessment with another.
    Compare,
    /// To write a copy.
    SaveCopy,
    /// To write an export.
    Export,
    /// To write marks and notes on the handbook.
    Kept,
}

/// Asks for a path.
#[derive(Debug)]
pub(crate) struct PathDialog {
    purpose: PathPurpose,
    path: String,
    kind: FileDialogs,
    native: Option<Receiver<Option<PathBuf>>>,
    is_new: bool,
}

impl PathDialog {
    /// A dialog that begins with a path.
    pub(crate) fn new(purpose: PathPurpose, path: String, kind: FileDialogs) -> Self {
        Self { purpose, path, kind, native: None, is_new: true }
    }

    /// Draws it.
    pub(crate) fn ui(&mut self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        if let Some(path) = self.native.as_ref().and_then(|it| it.try_recv().ok()) {
            self.native = None;
            if let Some(path) = path {
                asks.push(self.ask(path));
                return Outcome::Done;
            }
        }
        let (is_done, outcome) = modal(ctx, cx, "path", 560.0, |ui| self.content_ui(ui, cx, asks));
        if is_done { Outcome::Done } else { outcome }
    }

    fn content_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) -> bool {
        let tr = cx.tr;
        let (title, note, go) = match self.purpose {
            PathPurpose::Open => {
                (tr.dialogs_open_title(), tr.dialogs_open_note(), tr.dialogs_open_go())
            }
            PathPurpose::Compare => (tr.compare_title(), tr.compare_note(), tr.compare_go()),
            PathPurpose::SaveCopy => {
                (tr.dialogs_copy_title(), tr.dialogs_copy_note(), tr.dialogs_copy_go())
            }
            PathPurpose::Kept => (
                tr.handbook_kept_export_title(),
                tr.handbook_kept_export_note(),
                tr.handbook_kept_export_go(),
            ),
            PathPurpose::Export => {
                (tr.dialogs_export_path(), tr.dialogs_export_path_note(), tr.dialogs_path_choose())
            }
        };
        text::heading_ui(ui, &title);
        text::note_ui(ui, cx.tokens, &note);
        ui.add_space(space::S);
        let label = tr.dialogs_path_label();
        let look = FieldLook::new(&label).hint(example(self.purpose));
        let response = plain_field_ui(ui, cx, &mut self.path, &look, Id::unique("path dialog"));
        if self.is_new {
            self.is_new = false;
            response.request_focus();
        }
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(space::M);
        let mut is_done = false;
        ui.horizontal(|ui| {
            let is_ready = !self.path.trim().is_empty();
            let is_clicked = ui
                .add_enabled_ui(is_ready, |ui| button::primary_ui(ui, cx.tokens, &go).clicked())
                .inner;
            if is_ready && (is_clicked || is_entered) {
                asks.push(self.ask(PathBuf::from(self.path.trim())));
                is_done = true;
            }
            if self.kind == FileDialogs::Native {
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
            PathPurpose::Open => Ask::Open(path),
            PathPurpose::Compare => Ask::CompareWith(path),
            PathPurpose::Export => Ask::ExportPath(path),
            PathPurpose::Kept => Ask::SaveKept(path),
            PathPurpose::SaveCopy if path.extension().is_none() => {
                Ask::SaveCopy(path.with_extension("skaidra"))
            }
            PathPurpose::SaveCopy => Ask::SaveCopy(path),
        }
    }

    /// The system's dialog waits in a thread of its own, so that the window goes on living.
    fn browse(&mut self, ctx: &Context) {
        let (sender, receiver) = channel();
        self.native = Some(receiver);
        let (purpose, ctx) = (self.purpose, ctx.clone());
        let start = PathBuf::from(self.path.trim());
        thread::spawn(move || {
            let mut dialog = rfd::FileDialog::new();
            if let Some(folder) = start.parent().filter(|it| it.is_dir()) {
                dialog = dialog.set_directory(folder);
            }
            let path = match purpose {
                PathPurpose::Open | PathPurpose::Compare => {
                    dialog.add_filter("Skaidra, PDF", &["skaidra", "pdf"]).pick_file()
                }
                PathPurpose::SaveCopy | PathPurpose::Export | PathPurpose::Kept => {
                    if let Some(name) = start.file_name() {
                        dialog = dialog.set_file_name(name.to_string_lossy());
                    }
                    if purpose == PathPurpose::SaveCopy {
                        dialog = dialog.add_filter("Skaidra", &["skaidra"]);
                    }
                    dialog.save_file()
                }
            };
            // The dialog may be gone by now: then nobody waits for the answer.
            drop(sender.send(path));
            ctx.request_repaint();
        });
    }
}

fn example(purpose: PathPurpose) -> &'static str {
    match purpose {
        PathPurpose::Open => "/…/2026.skaidra",
        PathPurpose::Compare => "/…/2025.pdf",
        PathPurpose::SaveCopy => "/…/2026-2.skaidra",
        PathPurpose::Export => "/…/2026.pdf",
        PathPurpose::Kept => "/…/2026.md",
    }
}
