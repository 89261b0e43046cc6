//! A file that is compared with: its plan and what is remarkable about it, or why it cannot be; put into words when it is told, since the language may be another one by then.

use std::path::{Path, PathBuf};

use crate::content::Pack;
use crate::export::APP_VERSION;
use crate::i18n::{Language, Tr};
use crate::report::Plan;
use crate::review::{FILE_LIMIT, Given, Partial, ReviewError, partial_in, plan_in};
use crate::store::{StoreError, read_file};

/// Why a file cannot be compared with.
#[derive(Debug)]
pub(in crate::ui) enum Amiss {
    /// The system does not let it be read.
    Store(StoreError),
    /// It is no plan, or not as it was exported.
    Review(PathBuf, ReviewError),
    /// The program failed.
    Failed,
}

impl Amiss {
    /// In words.
    pub(in crate::ui) fn message(&self, tr: &Tr) -> String {
        match self {
            Self::Store(error) => error.message(tr),
            Self::Review(path, error) => error.message(tr, &path.display().to_string()),
            Self::Failed => tr.compare_failed(),
        }
    }
}

/// What is remarkable about a file that can be compared with.
#[derive(Debug)]
pub(in crate::ui::screens) enum Remark {
    /// Only its beginning could be read.
    Partial(Partial),
    /// Another program wrote it again.
    Rewritten(PathBuf),
}

impl Remark {
    /// In words.
    pub(in crate::ui::screens) fn message(&self, tr: &Tr) -> String {
        match self {
            Self::Partial(it) => it.message(tr),
            Self::Rewritten(path) => tr.review_rewritten(path.display().to_string()),
        }
    }
}

/// Reads the plan in a file of any of our kinds.
pub(in crate::ui::screens) fn given(
    pack: &Pack,
    language: Language,
    path: &Path,
) -> Result<(Plan, Option<Remark>), Amiss> {
    let bytes = read_file(path, FILE_LIMIT as u64).map_err(Amiss::Store)?;
    let Given { plan, is_rewritten } = plan_in(&bytes, pack, language, APP_VERSION)
        .map_err(|error| Amiss::Review(path.to_owned(), error))?;
    let partial = partial_in(&bytes).map(Remark::Partial);
    let remark = partial.or_else(|| is_rewritten.then(|| Remark::Rewritten(path.to_owned())));
    Ok((plan, remark))
}
