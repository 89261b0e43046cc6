//! Reads what was received: is a plan genuine, complete, and what its data say; what changed between two. Pure: bytes in, findings out.

mod altered;
mod appended;
mod attachments;
mod chain;
mod change_name;
mod compare;
mod difference;
mod error;
mod finding;
mod length;
mod owners;
mod pdf;
mod places;
mod received;
mod rerender;
mod rescored;
mod signatures;
mod text;
mod update;
mod verification;
mod xmp;

pub use altered::{Altered, answer_text, differing_fields, evidence_text, lines_of, reason_label};
pub use chain::{begun_otherwise, checklists_missing, packs_otherwise};
pub use change_name::{Named, change_name};
pub use compare::{
    Earlier, Given, compare_plans, earlier_in, is_earlier_state, is_same_assessment, plan_in,
};
pub use error::ReviewError;
pub use finding::Finding;
pub use places::{Places, Thing};
pub use received::{Received, can_be_opened, is_reviewable, is_untouched_pdf, open_pdf};
pub use rescored::{Differences, Rescored};
pub use verification::{
    Covers, How, Kind, Part, PartKind, Signature, VERIFY_SCHEMA, Verification, unreadable_json,
};

use crate::i18n::Tr;
use crate::store::{Break, ChainReport, CutOff, ReadError, ReadOnlyReason, replay, verify_chain};

/// The largest file that is reviewed, in bytes.
pub const FILE_LIMIT: usize = 64 << 20;

/// Reviews an exported plan or an assessment file; `app` is the version that reviews.
pub fn verify(bytes: &[u8], app: &str) -> Result<Verification, ReviewError> {
    if FILE_LIMIT < bytes.len() {
        return Err(ReviewError::TooLarge { limit: FILE_LIMIT });
    }
    if is_journal(bytes) { verify_journal(bytes) } else { received::verify_pdf(bytes, app) }
}

/// Whether bytes begin as an assessment file does.
fn is_journal(bytes: &[u8]) -> bool {
    bytes.starts_with(b"(skaidra:")
}

/// What is found about the lines of an assessment; none in files of other kinds.
pub fn lines_in(bytes: &[u8]) -> Option<ChainReport> {
    is_journal(bytes).then(|| verify_chain(bytes))
}

/// Why an assessment that is compared with can be read only in part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Partial {
    /// A line does not hold.
    Broken(Break),
    /// The last line was not written to its end.
    CutOff(CutOff),
}

impl Partial {
    /// In words.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::Broken(broken) if broken.is_of_newer() => {
                ReadOnlyReason::Broken(broken.clone()).message(tr)
            }
            Self::Broken(broken) => tr.compare_broken(broken.message(tr)),
            Self::CutOff(it) => tr.compare_cut_off(it.line.to_string()),
        }
    }
}

/// Why an assessment that is compared with can be read only in part; none where it is whole, and of files of other kinds.
pub fn partial_in(bytes: &[u8]) -> Option<Partial> {
    let report = lines_in(bytes)?;
    let broken = report.first_break.map(Partial::Broken);
    broken.or_else(|| report.cut_off.map(Partial::CutOff))
}

/// Refuses an assessment that can be read only up to a line or has no end: what is begun from it or printed beside it would not tell that it is a part.
pub fn refuse_partial(bytes: &[u8]) -> Result<(), ReviewError> {
    if !is_journal(bytes) {
        return Ok(());
    }
    let report = replay(bytes)?.report;
    match (report.first_break, report.cut_off) {
        (Some(broken), _) => Err(ReviewError::Partial(broken)),
        (None, Some(cut_off)) => Err(ReviewError::CutOff(cut_off)),
        (None, None) => Ok(()),
    }
}

/// Notices every changed byte of an assessment file.
fn verify_journal(bytes: &[u8]) -> Result<Verification, ReviewError> {
    let (made_by, head, findings) = match replay(bytes) {
        Ok(it) => {
            let broken = chain::check_lines(&it).map(|it| vec![it]);
            let findings = broken.unwrap_or_else(|| chain::check_alone(&it));
            (it.header.app, it.report.head, findings)
        }
        Err(ReadError::Header(kind)) => {
            let why = Some(crate::store::Break { line: 1, kind });
            (String::new(), String::new(), vec![Finding::JournalBroken { line: 1, why }])
        }
        Err(other) => return Err(other.into()),
    };
    let part = Part { part: PartKind::Chain, how: None, findings };
    Ok(Verification { kind: Kind::Journal, made_by, head, parts: vec![part], signatures: vec![] })
}
