//! Opening an assessment for a command, with what was found on the way.

use std::path::Path;

use crate::content::{self, Pack};
use crate::i18n::Tr;
use crate::review::{begun_otherwise, lines_in, packs_otherwise};
use crate::scoring::{Band, Input};
use crate::session::{Access, Session};
use crate::store::{Notice, ReadOnlyReason};

use super::complain;
use super::failure::Failure;

/// Opens an assessment and tells what was found on opening.
pub(super) fn open(path: &Path, tr: &Tr) -> Result<Session, Failure> {
    let session = Session::open(path)?;
    for notice in session.notices() {
        complain(notice.message(tr));
    }
    let packs = packs_otherwise(session.assessment());
    for finding in begun_otherwise(session.header()).into_iter().chain(packs) {
        complain(finding.message(tr));
    }
    if let Access::ReadOnly(reason @ ReadOnlyReason::Broken(_)) = session.access() {
        complain(reason.message(tr));
    }
    Ok(session)
}

/// Tells where the lines of an assessment that is only read stop to hold; other files say nothing here.
pub(super) fn tell_break(bytes: &[u8], tr: &Tr) {
    let Some(report) = lines_in(bytes) else { return };
    if let Some(broken) = report.first_break {
        complain(ReadOnlyReason::Broken(broken).message(tr));
    } else if let Some(cut_off) = report.cut_off {
        complain(Notice::CutOff(cut_off).message(tr));
    }
}

/// Tells that another program wrote the file of a plan again, so that nobody takes it for the one that was exported.
pub(super) fn tell_rewritten(path: &Path, tr: &Tr) {
    complain(tr.review_rewritten(path.display().to_string()));
}

/// Opens an assessment that is going to be changed.
pub(super) fn open_to_change(path: &Path, tr: &Tr) -> Result<Session, Failure> {
    let session = Session::open(path)?;
    for notice in session.notices() {
        complain(notice.message(tr));
    }
    match session.access() {
        Access::Writable => {
            for finding in packs_otherwise(session.assessment()) {
                complain(finding.message(tr));
            }
            Ok(session)
        }
        Access::ReadOnly(reason) => Err(Failure::ReadOnly(reason.message(tr))),
    }
}

/// The content that assessments are answered against.
pub(super) fn pack() -> &'static Pack {
    content::installed()
}

/// What scoring needs of an open assessment.
pub(super) fn input(session: &Session, band: Band) -> Input<'_> {
    Input {
        instrument: &pack().instrument,
        assessment: session.assessment(),
        on: session.assessed_on(),
        band,
    }
}
