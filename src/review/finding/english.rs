//! Findings in English, for the log and for JSON.

use std::fmt;

use super::{Finding, PackName};
use crate::domain::ChecklistId;

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AttachmentMissing(name) => write!(f, "{name} is missing"),
            Self::AttachmentUnreadable { name, what } => {
                write!(f, "{name} cannot be read: {what}")
            }
            Self::AttachmentUnknown(name) => write!(f, "{name} does not belong to a plan"),
            Self::AttachmentDiffers(name) => write!(f, "{name} is described in another way"),
            Self::AttachmentChanged(name) => write!(f, "{name} was changed later"),
            Self::TableDiffers => f.write_str("plan.csv is not the table of this plan"),
            Self::TableOfOtherVersion => f.write_str(
                "plan.csv was made by another version; only columns that both know are compared",
            ),
            Self::ContentDiffers(places) => {
                write!(f, "not as the content version has it: {places}")
            }
            Self::ContentUnknown(version) => {
                write!(f, "content {version} is not held, so its texts are not compared")
            }
            Self::NoJournal => f.write_str("public profile, without the journal"),
            Self::JournalUnreadable(what) => write!(f, "the journal cannot be read: {what}"),
            Self::JournalBroken { why: Some(it), .. } if it.is_of_newer() => {
                write!(f, "written by a newer version, not checked from here on: {it}")
            }
            Self::JournalBroken { why: Some(it), .. } => write!(f, "the journal breaks at {it}"),
            Self::JournalBroken { line, why: None } => {
                write!(f, "line {line} of the journal is cut off")
            }
            Self::NewlineMissing => {
                f.write_str("every record holds; only the newline of the last line is missing")
            }
            Self::JournalEnds { n, at, by } => {
                write!(
                    f,
                    "{n} changes, the last {at} by {by:?}; the file does not show what was cut from its end"
                )
            }
            Self::TimesGoBack(it) => {
                write!(
                    f,
                    "lines of an earlier time than the one before: {}, first line {}: {} after {}",
                    it.n, it.line, it.at, it.before
                )
            }
            Self::BegunWithMethod { made, own } => {
                write!(f, "begun with method {made}, this program scores with {own}")
            }
            Self::BegunWithContent { made, own } => {
                write!(f, "begun with content {made}, this program holds {own}")
            }
            Self::ChecklistsMissing(ids) => {
                let named = |(id, pack): &(ChecklistId, Option<PackName>)| match pack {
                    Some(pack) => format!("{id} of {pack}"),
                    None => id.to_string(),
                };
                let named: Vec<String> = ids.iter().map(named).collect();
                write!(f, "covers checklists that this program does not have: {}", joined(&named))
            }
            Self::BegunWithPack { made, own } => {
                write!(f, "made with the pack {made}, this program has {own}")
            }
            Self::PackUnknown(pack) => {
                write!(f, "the pack {pack} is not here, so its texts are not compared")
            }
            Self::ChecklistsLeftOut(ids) => {
                write!(f, "lacks checklists that its program did not have: {}", joined(ids))
            }
            Self::HeadDiffers => f.write_str("the journal has another fingerprint than the plan"),
            Self::JournalDiffers(places) => {
                write!(f, "the journal and the plan differ: {places}")
            }
            Self::ScoresDiffer(places) => write!(f, "computed again, other results: {places}"),
            Self::OtherMethod { made, own } => {
                write!(f, "scored with method {made}, computed again with {own}")
            }
            _ => self.of_pages(f),
        }
    }
}

impl Finding {
    fn of_pages(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PagesDiffer(pages) => {
                write!(f, "not the pages that the data give: {}", list(pages))
            }
            Self::PageCount { found, expected } => {
                write!(f, "{found} pages where the data give {expected}")
            }
            Self::NotRendered(what) => write!(f, "the pages cannot be made again: {what}"),
            Self::OtherVersion { made, own } => {
                write!(f, "made by version {made}, compared by the words of {own}")
            }
            Self::TextDiffers { pages, parts } => {
                write!(f, "pages that do not say what the data say: {}", list(pages))?;
                if parts.is_empty() { Ok(()) } else { write!(f, " ({})", parts.join(", ")) }
            }
            Self::FixedWords { made, parts } => {
                write!(f, "made by version {made}; fixed words not compared")?;
                if parts.is_empty() { Ok(()) } else { write!(f, " ({})", parts.join(", ")) }
            }
            Self::NotText { page } => {
                write!(f, "page {page} shows what cannot be compared by words")
            }
            Self::TextUnreadable(what) => write!(f, "the words cannot be read: {what}"),
            Self::PagesChanged(pages) => write!(f, "pages changed later: {}", list(pages)),
            Self::PagesAnnotated(pages) => {
                write!(f, "comments, fields or pictures put on pages later: {}", list(pages))
            }
            Self::SignatureHides(page) => {
                write!(f, "a signature's picture may hide what page {page} says")
            }
            Self::PagesAdded => f.write_str("pages were added, moved or taken away later"),
            Self::AppendedUnreadable { at, what } => {
                write!(f, "added later and not readable, at byte {at}: {what}")
            }
            Self::MetadataDiffers(names) => {
                write!(f, "not as the data give it: {}", names.join(", "))
            }
            Self::MetadataChanged(names) => write!(f, "changed later: {}", names.join(", ")),
            Self::FrameDiffers(at) => {
                write!(f, "the file is written differently from byte {at} on")
            }
            Self::DateUpdated => {
                f.write_str("other software noted itself and the date of its change")
            }
            // The others are written by the caller.
            _ => Ok(()),
        }
    }
}

fn list(pages: &[usize]) -> String {
    joined(pages)
}

fn joined(all: &[impl ToString]) -> String {
    all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
