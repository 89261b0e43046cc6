//! What an exported plan no longer tells: how often the assessment was changed since, and both fingerprints.

use crate::ui::open_file::OpenFile;
use crate::ui::view_cx::ViewCx;

/// The sentence; none where nothing was exported here, or nothing changed since.
pub(crate) fn words(cx: &ViewCx<'_>, open: &OpenFile) -> Option<String> {
    let exported = cx.recent.exported(open.path())?;
    let n_changes = usize::try_from(open.n_records().saturating_sub(exported.n_records)).ok()?;
    let [then, now] =
        [&*exported.head, open.session.head()].map(|it| it.chars().take(8).collect::<String>());
    (0 < n_changes && then != now)
        .then(|| cx.tr.dialogs_export_since(cx.time(exported.at), then, n_changes, now))
}
