//! `skaidra present`: what the window is to show on a projector.

use crate::content;
use crate::domain::ChecklistId;

use super::args::PresentArgs;
use super::failure::Failure;
use super::{Presented, PresentedKind, language_of_text};

/// What the arguments name, where there is such a chapter or checklist.
pub(super) fn presented(args: &PresentArgs) -> Result<Presented, Failure> {
    let language = language_of_text(args.lang.as_deref())?;
    let pack = content::installed();
    let name = if args.questions {
        args.name.clone()
    } else {
        pack.handbook(language).by_slug(&args.name).into_owned()
    };
    let kind = if args.questions {
        let id = ChecklistId::parse(&name).ok();
        let checklist = id.and_then(|it| pack.instrument.checklist(&it));
        checklist.ok_or_else(|| Failure::NoSuchChecklist(name.clone()))?;
        PresentedKind::Questions
    } else {
        let chapter = pack.handbook(language).chapter(&name);
        let id = ChecklistId::parse(&name).ok();
        let is_checklist = id.is_some_and(|it| pack.instrument.checklist(&it).is_some());
        let failure = if is_checklist { Failure::NoChapter } else { Failure::UnknownChapter };
        chapter.ok_or_else(|| failure(name.clone()))?;
        PresentedKind::Chapter
    };
    Ok(Presented { name, kind, from: args.from, language })
}
