//! Why a command could not be carried out: bad input or usage, exit code 2, or a plan that was altered or an assessment of which only a part can be read, exit code 1.

use std::path::{Path, PathBuf};

use crate::domain::InstitutionKind;
use crate::example::ExampleError;
use crate::i18n::{Language, Tr};
use crate::office::OfficeError;
use crate::report::pdf::PdfError;
use crate::review::ReviewError;
use crate::session::SessionError;
use crate::sheet::SheetProblem;
use crate::store::StoreError;

/// A command that could not be carried out.
#[derive(Debug)]
pub(super) enum Failure {
    /// A file could not be read or written.
    Store(StoreError),
    /// A change could not be made.
    Session(SessionError),
    /// A table holds problems; nothing was taken from it.
    Sheet(PathBuf, Vec<SheetProblem>),
    /// A received file cannot be used.
    Review(ReviewError, PathBuf),
    /// The worked example could not be made.
    Example(ExampleError),
    /// The PDF could not be made.
    Pdf(PdfError),
    /// The Word file or the spreadsheet could not be made.
    Office(OfficeError),
    /// The plan is larger than what is read back.
    PlanTooLarge,
    /// No such language.
    UnknownLanguage(String),
    /// No such kind of institution.
    UnknownKind(String),
    /// No such checklist, where several may be named.
    UnknownChecklist(String),
    /// No such checklist, where one is named.
    NoSuchChecklist(String),
    /// Nothing to assess.
    EmptyScope,
    /// The institution has no name.
    EmptyName,
    /// Not a date.
    BadDate(String),
    /// Not a period.
    BadPeriod(String),
    /// The ending of the file names no format.
    UnknownFormat(PathBuf),
    /// The ending of the file names no format of a table.
    UnknownTableFormat(PathBuf),
    /// The ending of the file names no format of the handbook.
    UnknownTextFormat(PathBuf),
    /// Somebody's file stands there.
    Taken(PathBuf),
    /// The assessment can be read only up to a line.
    Partial,
    /// A hyphen where a file is named.
    NoFileName,
    /// A file where a folder is needed.
    NeedsFolder(PathBuf),
    /// No pack of one's own of that id.
    NoSuchPack(String),
    /// A pack of that id and version is there and says something else.
    SameVersion(String, String),
    /// No such chapter or section.
    UnknownChapter(String),
    /// A checklist where a chapter is meant.
    NoChapter(String),
    /// No such term.
    UnknownTerm(String),
    /// The assessment can only be read; why, in words.
    ReadOnly(String),
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<SessionError> for Failure {
    fn from(error: SessionError) -> Self {
        Self::Session(error)
    }
}

impl From<ExampleError> for Failure {
    fn from(error: ExampleError) -> Self {
        Self::Example(error)
    }
}

impl From<PdfError> for Failure {
    fn from(error: PdfError) -> Self {
        Self::Pdf(error)
    }
}

impl From<OfficeError> for Failure {
    fn from(error: OfficeError) -> Self {
        Self::Office(error)
    }
}

impl Failure {
    /// That the ending of a file names no format, or that it is a folder.
    pub(super) fn no_format(path: &Path) -> Self {
        if path.is_dir() {
            return Self::Store(StoreError::IsFolder(path.to_owned()));
        }
        Self::UnknownFormat(path.to_owned())
    }

    /// The same for a text of the handbook, which has formats of its own.
    pub(super) fn no_text_format(path: &Path) -> Self {
        match Self::no_format(path) {
            Self::UnknownFormat(path) => Self::UnknownTextFormat(path),
            other => other,
        }
    }

    /// The exit code: that of a check that found something, where a plan was altered or only a part of an assessment can be read.
    pub(super) fn code(&self) -> u8 {
        let is_found = matches!(
            self,
            Self::Review(
                ReviewError::Altered(_) | ReviewError::Partial(_) | ReviewError::CutOff(_),
                _
            )
        );
        if is_found { 1 } else { 2 }
    }

    /// What is wrong, where, and what to do: one line or several.
    pub(super) fn lines(&self, tr: &Tr) -> Vec<String> {
        vec![match self {
            Self::Store(error) => error.message(tr),
            Self::Session(error) => error.message(tr),
            Self::Sheet(path, problems) => return sheet_lines(path, problems, tr),
            Self::Review(error, path) => return review_lines(error, path, tr),
            Self::Example(error) => error.message(tr),
            Self::Pdf(error) => tr.cli_pdf_failed(error.to_string()),
            Self::Office(error) => tr.report_office_failed(error.to_string()),
            Self::PlanTooLarge => tr.report_error_too_large(),
            Self::UnknownLanguage(text) => {
                tr.cli_unknown_language(Language::ALL.map(Language::tag).join(", "), text.as_str())
            }
            Self::UnknownKind(text) => tr.cli_unknown_kind(
                InstitutionKind::ALL.map(InstitutionKind::as_str).join(", "),
                text.as_str(),
            ),
            Self::UnknownChecklist(text) => tr.cli_unknown_checklist(checklists(tr), text.as_str()),
            Self::NoSuchChecklist(text) => tr.cli_no_such_checklist(checklists(tr), text.as_str()),
            Self::EmptyScope => tr.cli_empty_scope(),
            Self::EmptyName => tr.cli_empty_name(),
            Self::BadDate(text) => tr.cli_bad_date(text.as_str()),
            Self::BadPeriod(text) => tr.cli_bad_period(text.as_str()),
            Self::UnknownFormat(path) => tr.cli_unknown_format(path.display().to_string()),
            Self::UnknownTableFormat(path) => {
                tr.cli_unknown_table_format(path.display().to_string())
            }
            Self::UnknownTextFormat(path) => tr.cli_unknown_text_format(path.display().to_string()),
            Self::Taken(path) => {
                return vec![
                    tr.errors_store_exists(path.display().to_string()),
                    tr.cli_taken_force(),
                ];
            }
            Self::Partial => tr.errors_export_partial(),
            Self::NoFileName => tr.cli_no_file_name(),
            Self::NeedsFolder(path) => tr.cli_needs_folder(path.display().to_string()),
            Self::NoSuchPack(id) => tr.packs_no_such(id.as_str()),
            Self::SameVersion(id, version) => tr.packs_same_version(id.as_str(), version.as_str()),
            Self::UnknownChapter(text) => tr.cli_unknown_chapter(text.as_str()),
            Self::NoChapter(text) => tr.cli_no_chapter(text.as_str()),
            Self::UnknownTerm(text) => tr.cli_unknown_term(text.as_str()),
            Self::ReadOnly(why) => tr.cli_read_only(why.as_str()),
        }]
    }
}

/// The ids of all checklists with their titles.
fn checklists(tr: &Tr) -> String {
    let pack = crate::content::installed();
    let texts = pack.texts(tr.language());
    let named = pack.instrument.checklists.iter().map(|it| {
        texts.checklist(&it.id).map_or_else(
            || it.id.to_string(),
            |text| tr.cli_checklist_named(it.id.as_str(), text.title.as_str()),
        )
    });
    named.collect::<Vec<_>>().join("; ")
}

/// What is wrong with a received file, and of an altered plan where.
fn review_lines(error: &ReviewError, path: &Path, tr: &Tr) -> Vec<String> {
    let mut lines = vec![error.message(tr, &path.display().to_string())];
    if let ReviewError::Altered(found) = error {
        let broken = found.parts.iter().filter(|it| !it.is_ok());
        lines.extend(broken.map(|it| format!("  {}", it.line(found.kind, tr))));
    }
    lines
}

fn sheet_lines(path: &Path, problems: &[SheetProblem], tr: &Tr) -> Vec<String> {
    let mut lines = vec![tr.cli_sheet_problems(path.display().to_string(), problems.len())];
    lines.extend(problems.iter().map(|it| format!("  {}", it.message(tr))));
    lines
}
