//! Findings for the person.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::{ChecklistId, day_of};
use crate::i18n::Tr;

use super::places::{of_data, of_journal, properties};
use super::{Finding, PackName};

impl Finding {
    /// What was found, as a sentence.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::AttachmentMissing(name) => tr.review_attachment_missing(name.as_str()),
            Self::AttachmentUnreadable { name, .. } => {
                tr.review_attachment_unreadable(name.as_str())
            }
            Self::AttachmentUnknown(name) => tr.review_attachment_unknown(name.as_str()),
            Self::AttachmentDiffers(name) => tr.review_attachment_differs(name.as_str()),
            Self::AttachmentChanged(name) => tr.review_attachment_changed(name.as_str()),
            Self::TableDiffers => tr.review_table_differs(),
            Self::TableOfOtherVersion => tr.review_table_other_version(),
            Self::ContentDiffers(places) => tr.review_content_differs(of_data(tr, places)),
            Self::ContentUnknown(version) => tr.review_content_unknown(version.as_str()),
            Self::NoJournal => tr.review_no_journal(),
            Self::JournalUnreadable(_) => tr.review_journal_unreadable(),
            Self::JournalBroken { why: Some(it), .. } => it.message(tr),
            Self::JournalBroken { line, why: None } => tr.review_journal_cut_off(line.to_string()),
            Self::NewlineMissing => tr.review_newline_missing(),
            Self::JournalEnds { n, at, by } => {
                let day = tr.date(day_of(*at));
                // Who fills in alone need not say who that is.
                let by = if by.is_empty() { String::new() } else { format!(" ({by})") };
                tr.review_journal_ends(by, day, *n)
            }
            Self::TimesGoBack(it) => {
                let (at, before) = (moment(tr, it.at), moment(tr, it.before));
                tr.review_times_go_back(at, before, it.line.to_string(), it.n)
            }
            Self::BegunWithMethod { made, own } => {
                tr.review_begun_with_method(made.as_str(), own.as_str())
            }
            Self::BegunWithContent { made, own } => {
                tr.review_begun_with_content(made.as_str(), own.as_str())
            }
            Self::ChecklistsMissing(ids) => missing(tr, ids),
            Self::BegunWithPack { made, own } => {
                tr.review_begun_with_pack(made.id.as_str(), made.version.as_str(), own.as_str())
            }
            Self::PackUnknown(pack) => tr.review_pack_unknown(pack.to_string()),
            Self::ChecklistsLeftOut(ids) => {
                tr.review_checklists_left_out(quoted(tr, ids), ids.len())
            }
            Self::HeadDiffers => tr.review_head_differs(),
            Self::JournalDiffers(places) => {
                let differs = tr.review_journal_differs(of_journal(tr, places));
                // One line read otherwise, or one more or less, changes what all later ones add up to.
                let is_shifted = places.first.iter().any(|it| it == "journal.records");
                if is_shifted {
                    format!("{differs} {}", tr.review_journal_after())
                } else {
                    differs
                }
            }
            Self::ScoresDiffer(places) => tr.review_scores_differ(of_data(tr, places)),
            Self::OtherMethod { made, own } => tr.review_other_method(made.as_str(), own.as_str()),
            _ => self.message_of_pages(tr),
        }
    }

    /// The checklists that are missing, with their packs; empty where it is about something else.
    pub fn checklists(&self, tr: &Tr) -> String {
        match self {
            Self::ChecklistsMissing(ids) => names(tr, ids),
            _ => String::new(),
        }
    }

    fn message_of_pages(&self, tr: &Tr) -> String {
        match self {
            Self::PagesDiffer(pages) => tr.review_pages_differ(pages.len(), list(pages)),
            Self::PageCount { found, expected } => tr.review_page_count(*expected, *found),
            Self::NotRendered(_) => tr.review_not_rendered(),
            Self::OtherVersion { made, own } => {
                tr.review_other_version(made.as_str(), own.as_str())
            }
            Self::TextDiffers { pages, parts } => {
                tr.review_text_differs(pages.len(), list(pages), named(parts))
            }
            Self::FixedWords { made, parts } => tr.review_fixed_words(made.as_str(), named(parts)),
            Self::NotText { page } => tr.review_not_text(page.to_string()),
            Self::TextUnreadable(_) => tr.review_text_unreadable(),
            Self::PagesChanged(pages) => tr.review_pages_changed(pages.len(), list(pages)),
            Self::PagesAnnotated(pages) => tr.review_pages_annotated(pages.len(), list(pages)),
            Self::SignatureHides(page) => tr.review_signature_hides(page.to_string()),
            Self::PagesAdded => tr.review_pages_added(),
            Self::AppendedUnreadable { at, .. } => tr.review_appended_unreadable(at.to_string()),
            Self::MetadataDiffers(names) => tr.review_metadata_differs(properties(tr, names)),
            Self::MetadataChanged(names) => tr.review_metadata_changed(properties(tr, names)),
            Self::FrameDiffers(at) => tr.review_frame_differs(at.to_string()),
            Self::DateUpdated => tr.review_date_updated(),
            // The others are worded by the caller.
            _ => String::new(),
        }
    }
}

fn list(pages: &[usize]) -> String {
    pages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn quoted(tr: &Tr, ids: &[ChecklistId]) -> String {
    ids.iter().map(|it| tr.report_quoted(it.as_str())).collect::<Vec<_>>().join(", ")
}

/// A moment in UTC, to the minute.
fn moment(tr: &Tr, at: Timestamp) -> String {
    let at = at.to_zoned(TimeZone::UTC);
    format!("{} {:02}:{:02} UTC", tr.date(at.date()), at.hour(), at.minute())
}

/// Checklists with the packs that they come from.
fn names(tr: &Tr, ids: &[(ChecklistId, Option<PackName>)]) -> String {
    let named = |(id, pack): &(ChecklistId, Option<PackName>)| {
        let name = tr.report_quoted(id.as_str());
        pack.as_ref()
            .map_or_else(|| name.clone(), |it| tr.review_of_pack(name.as_str(), it.to_string()))
    };
    ids.iter().map(named).collect::<Vec<_>>().join(", ")
}

fn missing(tr: &Tr, ids: &[(ChecklistId, Option<PackName>)]) -> String {
    let words = tr.review_checklists_missing(names(tr, ids), ids.len());
    let is_of_pack = ids.iter().any(|(_, pack)| pack.is_some());
    if is_of_pack { format!("{words} {}", tr.review_ask_for_pack()) } else { words }
}

/// Parts in parentheses behind what they belong to; nothing where there are none.
fn named(parts: &[String]) -> String {
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join("; ")) }
}
