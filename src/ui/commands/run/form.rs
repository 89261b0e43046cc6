//! Writes the questions to be filled in elsewhere, and takes them back as one deed.

use std::path::Path;

use super::Commit;
use crate::domain::{Assessment, Change, ChangeError, apply, check_consensus};
use crate::session::SessionError;
use crate::sheet::{
    FormInput, QuestionsFormat, SheetProblemKind, TABLE_LIMIT, Taken, TakenCounts, read_answers,
    read_origin, write_questions_for_people,
};
use crate::store::{is_there, read_file, write_export};
use crate::ui::app::App;
use crate::ui::commands::change_name::taken_text;
use crate::ui::dialogs::{Dialog, FormDialog, PathDialog, PathPurpose};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::export::{file_name, free_name};

impl App {
    /// Asks where the questions go; what somebody may have filled in already is never proposed.
    pub(super) fn choose_form_path(&mut self) {
        let Some(open) = &self.open else { return };
        let name = file_name(&open.assessment().institution.name);
        let year = open.session.assessed_on().year();
        let file = format!("{name}{}-{year}.xlsx", self.tr.form_file());
        let path = self.options.folders.documents().join(file);
        let path = if is_there(&path) { free_name(&path) } else { path };
        self.ask_for(PathPurpose::SaveForm, path.display().to_string());
    }

    /// Asks for filled questions; where nothing can be changed it says why.
    pub(super) fn choose_filled_form(&mut self) {
        let Some(open) = &self.open else { return };
        if let Some(reason) = open.read_only() {
            self.toasts.refused(reason.message(&self.tr));
            return;
        }
        let documents = self.options.folders.documents();
        let folder = format!("{}{}", documents.display(), std::path::MAIN_SEPARATOR);
        self.ask_for(PathPurpose::TakeForm, folder);
    }

    /// Asks for other filled questions, beginning with the path of those that were read.
    pub(super) fn choose_other_form(&mut self, path: &Path) {
        self.ask_for(PathPurpose::TakeForm, path.display().to_string());
    }

    pub(super) fn ask_for(&mut self, purpose: PathPurpose, path: String) {
        let dialog = PathDialog::new(purpose, path, self.options.file_dialogs);
        self.dialog = Some(Dialog::Path(dialog));
    }

    /// Writes the questions in the language of the window, never over a file that is there.
    pub(super) fn save_form(&mut self, path: &Path) {
        if self.commit_all() == Commit::Waits {
            return;
        }
        if is_there(path) {
            self.ask_again(PathPurpose::SaveForm, path, self.tr.form_save_taken());
            return;
        }
        let at = self.now();
        let Some(open) = &self.open else { return };
        let tr = &self.tr;
        let input = FormInput {
            instrument: &self.pack.instrument,
            texts: self.pack.texts(tr.language()),
            assessment: open.assessment(),
            head: open.session.head(),
            tr,
            at,
        };
        let format = QuestionsFormat::of(path).unwrap_or(QuestionsFormat::Workbook);
        let written = write_questions_for_people(&input, format)
            .map_err(|error| tr.report_office_failed(error.to_string()))
            .and_then(|bytes| write_export(path, &bytes).map_err(|error| error.message(tr)));
        match written {
            Ok(()) => self.toasts.done(tr.form_saved(path.display().to_string())),
            Err(problem) => self.ask_again(PathPurpose::SaveForm, path, problem),
        }
    }

    /// Reads filled questions and tells what they would change, or what is wrong in them.
    pub(super) fn read_form(&mut self, path: &Path) {
        if self.commit_all() == Commit::Waits {
            return;
        }
        let Some(open) = &self.open else { return };
        let bytes = match read_file(path, TABLE_LIMIT) {
            Ok(bytes) => bytes,
            Err(error) => {
                let problem = error.message(&self.tr);
                return self.ask_again(PathPurpose::TakeForm, path, problem);
            }
        };
        let assessment = open.assessment();
        let dialog = match read_answers(&bytes, &self.pack.instrument, assessment) {
            Ok(changes) => {
                // Refused before anybody confirms it, and not after.
                if let Err(error) = beside_median(&changes, assessment) {
                    FormDialog::problems(path, vec![SessionError::Change(error).message(&self.tr)])
                } else {
                    let taken = Taken::of(&changes, assessment);
                    FormDialog::changes(path, changes, taken, read_origin(&bytes), open)
                }
            }
            Err(problems) if problems.iter().any(|it| it.kind == SheetProblemKind::PlanForForm) => {
                let command = self.tr.form_command_save();
                FormDialog::other(path, self.tr.form_is_plan(command))
            }
            Err(problems) if problems.iter().all(|it| it.kind.is_of_file()) => {
                let lines: Vec<String> = problems.iter().map(|it| it.message(&self.tr)).collect();
                FormDialog::other(path, lines.join(" "))
            }
            Err(problems) => {
                let lines = problems.iter().map(|it| it.message(&self.tr)).collect();
                FormDialog::problems(path, lines)
            }
        };
        self.dialog = Some(Dialog::Form(dialog));
    }

    /// Takes what filled questions change, in one deed of whoever filled them in.
    pub(super) fn take_form(&mut self, changes: Vec<Change>, counts: TakenCounts, post: &str) {
        self.drafts.settle();
        let n_before = self.open.as_ref().map(|it| it.session.records().len());
        let by = if post.is_empty() { self.post() } else { post.to_owned() };
        let joins = self.open.as_ref().and_then(|it| joined(it, post));
        self.run_change_by(Change::Several(changes.into_iter().chain(joins).collect()), &by);
        let Some(open) = &mut self.open else { return };
        let deed = open.session.records().last().map(|it| it.change.clone());
        let Some(deed) = deed.filter(|_| n_before < Some(open.session.records().len())) else {
            return;
        };
        open.known.taken.push((deed, counts));
        self.views.after_undo(open);
        self.toasts.done(self.tr.form_taken(taken_text(&self.tr, &counts)));
    }
}

/// Whoever filled questions in took part in the assessment, as its plan then says.
fn joined(open: &OpenFile, post: &str) -> Option<Change> {
    let mut team = open.assessment().team.clone();
    team.push(post.trim().to_owned());
    open.is_new_post(post).then_some(Change::SetTeam(team))
}

/// Whether the answers agree on another level than the raters' median without a reason.
fn beside_median(changes: &[Change], assessment: &Assessment) -> Result<(), ChangeError> {
    let deed = Change::Several(changes.to_vec());
    let mut after = assessment.clone();
    apply(&mut after, deed.clone())?;
    check_consensus(&deed, &after)
}
