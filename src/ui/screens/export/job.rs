//! Writing an export beside the window's own work: build, write, read back, verify.

use std::path::{Path, PathBuf};

use eframe::egui::Context;
use jiff::Timestamp;

use crate::content::Pack;
use crate::export::{APP_VERSION, plan};
use crate::i18n::{Language, Tr};
use crate::report::pdf::Standard;
use crate::report::{
    Plan, Profile, plan_docx, plan_markdown, plan_pdf, plan_xlsx, table_for_people,
};
use crate::review::{FILE_LIMIT, ReviewError, Verification, can_be_opened, is_reviewable, verify};
use crate::session::Session;
use crate::store::{StoreError, read_file, seal, write_export};
use crate::ui::platform::work::Work;

/// What kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Format {
    /// The document to sign, with its data inside.
    #[default]
    Pdf,
    /// The document to edit.
    Docx,
    /// The tables to reckon with.
    Xlsx,
    /// The document as plain text.
    Markdown,
    /// The action table.
    Csv,
    /// The data.
    Json,
}

impl Format {
    /// Every format, in the order offered.
    pub(super) const ALL: [Self; 6] =
        [Self::Pdf, Self::Docx, Self::Xlsx, Self::Markdown, Self::Csv, Self::Json];

    /// The ending of its files.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Markdown => "md",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// Whether it is a document to read and sign, with its fingerprint on it.
    pub(super) fn is_read(self) -> bool {
        matches!(self, Self::Pdf | Self::Docx)
    }

    /// Whether what it will look like is shown beforehand.
    pub(super) fn has_preview(self) -> bool {
        !matches!(self, Self::Docx | Self::Xlsx)
    }

    /// Whether it tells what changed since the assessment before.
    pub(super) fn shows_changes(self) -> bool {
        self != Self::Csv
    }

    /// What it is called.
    pub(super) fn name(self, tr: &Tr) -> String {
        match self {
            Self::Pdf => tr.dialogs_export_pdf(),
            Self::Docx => tr.dialogs_export_docx(),
            Self::Xlsx => tr.dialogs_export_xlsx(),
            Self::Markdown => tr.dialogs_export_markdown(),
            Self::Csv => tr.dialogs_export_csv(),
            Self::Json => tr.dialogs_export_json(),
        }
    }

    /// What it is good for.
    pub(super) fn about(self, tr: &Tr) -> String {
        match self {
            Self::Pdf => tr.dialogs_export_pdf_about(),
            Self::Docx => tr.dialogs_export_docx_about(),
            Self::Xlsx => tr.dialogs_export_xlsx_about(),
            Self::Markdown => tr.dialogs_export_markdown_about(),
            Self::Csv => tr.dialogs_export_csv_about(),
            Self::Json => tr.dialogs_export_json_about(),
        }
    }
}

/// What is to be written.
#[derive(Debug, Clone)]
pub(super) struct Request {
    pub(super) pack: &'static Pack,
    pub(super) language: Language,
    pub(super) profile: Profile,
    pub(super) format: Format,
    pub(super) standard: Standard,
    pub(super) at: Timestamp,
    pub(super) path: PathBuf,
    /// The plan to show the changes since.
    pub(super) previous: Option<Plan>,
}

/// A file that was written and read back.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) path: PathBuf,
    /// When it was asked for.
    pub(super) at: Timestamp,
    /// The fingerprint of what was exported: a later one means that the file tells what was.
    pub(super) head: String,
    /// The seal of what was written.
    pub(super) seal: String,
    /// What the verification found; none where the file carries nothing to verify.
    pub(super) verification: Option<Verification>,
    /// Letters that no font has.
    pub(super) missing: String,
}

/// What came of it: the file, or what went wrong.
pub(super) type Outcome = Result<Written, Failure>;

/// What went wrong; said when it is shown, in the language of the window.
#[derive(Debug)]
pub(super) enum Failure {
    /// It cannot be written or read.
    Store(StoreError),
    /// More than can be reviewed.
    TooLarge,
    /// No PDF came of it, for this reason.
    Pdf(String),
    /// No document or workbook came of it, for this reason.
    Office(String),
    /// On the disk stands something else than what was written.
    Differs(PathBuf),
    /// What was written cannot be reviewed.
    Unreadable(ReviewError, PathBuf),
    /// What was written is not what its data say.
    NotGenuine(Box<Verification>),
    /// The thread ended without an answer.
    Broken,
}

impl Failure {
    /// What went wrong, and what to do.
    pub(super) fn message(&self, tr: &Tr) -> String {
        match self {
            Self::Store(error) => error.message(tr),
            Self::TooLarge => tr.report_error_too_large(),
            Self::Pdf(error) => tr.cli_pdf_failed(error.as_str()),
            Self::Office(error) => tr.report_office_failed(error.as_str()),
            Self::Differs(path) => tr.dialogs_export_differs(path.display().to_string()),
            Self::Unreadable(error, path) => error.message(tr, &path.display().to_string()),
            Self::NotGenuine(verification) => verification.lines(tr).join("\n"),
            Self::Broken => tr.dialogs_export_failed(),
        }
    }
}

/// A file that is being written.
#[derive(Debug)]
pub(super) struct Job(Work<Outcome>);

impl Job {
    /// Begins; the plan is built at once, the rest goes on in a thread of its own.
    pub(super) fn start(ctx: &Context, session: &Session, request: &Request) -> Self {
        let plan = plan(
            session,
            &crate::export::Request {
                pack: request.pack,
                language: request.language,
                profile: request.profile,
                at: request.at,
                previous: request.previous.as_ref(),
            },
        );
        let journal = session.journal_bytes();
        let (kind, at) = ((request.format, request.standard), request.at);
        let path = request.path.clone();
        Self(Work::start(ctx, move || {
            let (seal, verification, missing) = write(&plan, &journal, kind, &path)?;
            Ok(Written { path, at, head: plan.head, seal, verification, missing })
        }))
    }

    /// What came of it, once something has.
    pub(super) fn outcome(&self) -> Option<Outcome> {
        let outcome = self.0.outcome()?;
        Some(outcome.unwrap_or(Err(Failure::Broken)))
    }
}

/// Writes the file, reads it back and verifies it; gives its seal, what the verification found, and the letters that no font has.
fn write(
    plan: &Plan,
    journal: &[u8],
    (format, standard): (Format, Standard),
    path: &Path,
) -> Result<(String, Option<Verification>, String), Failure> {
    let mut missing = String::new();
    let bytes = match format {
        Format::Pdf => {
            if !is_reviewable(plan) {
                return Err(Failure::TooLarge);
            }
            let rendered = plan_pdf(plan, Some(journal), standard)
                .map_err(|error| Failure::Pdf(error.to_string()))?;
            if !can_be_opened(&rendered.bytes) {
                return Err(Failure::TooLarge);
            }
            missing.extend(rendered.missing.iter().map(|it| it.letter));
            rendered.bytes
        }
        Format::Docx | Format::Xlsx => {
            let made = if format == Format::Docx { plan_docx(plan) } else { plan_xlsx(plan) };
            made.map_err(|error| Failure::Office(error.to_string()))?
        }
        Format::Markdown | Format::Json | Format::Csv => {
            text_bytes(plan, format, &Tr::new(plan.lang))
        }
    };
    write_export(path, &bytes).map_err(Failure::Store)?;
    let verification = read_back(path, &bytes, format)?;
    Ok((seal(&bytes), verification, missing))
}

/// What a file of text holds; nothing where the format has pages.
pub(super) fn text_bytes(plan: &Plan, format: Format, tr: &Tr) -> Vec<u8> {
    match format {
        Format::Pdf | Format::Docx | Format::Xlsx => Vec::new(),
        Format::Markdown => plan_markdown(plan, tr).into_bytes(),
        Format::Json => plan.to_json().into_bytes(),
        Format::Csv => table_for_people(plan),
    }
}

/// What stands on the disk is what was meant, and a PDF is what its data say.
fn read_back(path: &Path, bytes: &[u8], format: Format) -> Result<Option<Verification>, Failure> {
    let found = read_file(path, FILE_LIMIT as u64).map_err(Failure::Store)?;
    if found != bytes {
        return Err(Failure::Differs(path.to_owned()));
    }
    if format != Format::Pdf {
        return Ok(None);
    }
    let verification =
        verify(&found, APP_VERSION).map_err(|error| Failure::Unreadable(error, path.to_owned()))?;
    if verification.is_ok() {
        Ok(Some(verification))
    } else {
        Err(Failure::NotGenuine(Box::new(verification)))
    }
}
