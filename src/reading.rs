//! What a reader kept of the handbook, in the handbook's order, and as Markdown to take along.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::content::{Chapter, Pack};
use crate::domain::HandbookRef;
use crate::i18n::{Language, Tr};
use crate::store::{Bookmark, Highlight, Reading, SectionNote};

/// What was kept of one section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptSection<'a> {
    /// The section.
    pub section: HandbookRef,
    /// Its chapter, as the contents name it; the bare name where the handbook no longer has it.
    pub chapter: String,
    /// Its title; the bare anchor where the handbook no longer has it.
    pub title: String,
    /// Its bookmark.
    pub bookmark: Option<&'a Bookmark>,
    /// What was marked in it.
    pub highlights: Vec<&'a Highlight>,
    /// What was written about it.
    pub note: Option<&'a SectionNote>,
}

/// A chapter's name with its number, as lists show it.
pub fn chapter_name(chapter: &Chapter) -> String {
    match chapter.number.depth() {
        0 => chapter.title.clone(),
        1 => format!("{}. {}", chapter.number, chapter.title),
        _ => format!("{} {}", chapter.number, chapter.title),
    }
}

/// Everything kept, section by section in the order of the handbook; what it no longer has comes last.
pub fn kept<'a>(reading: &'a Reading, pack: &Pack, language: Language) -> Vec<KeptSection<'a>> {
    let mut sections: BTreeMap<(usize, usize, HandbookRef), KeptSection<'a>> = BTreeMap::new();
    let mut of = |section: &HandbookRef, put: &mut dyn FnMut(&mut KeptSection<'a>)| {
        let (place, empty) = empty(section, pack, language);
        put(sections.entry((place.0, place.1, section.clone())).or_insert(empty));
    };
    for it in &reading.bookmarks {
        of(&it.section, &mut |kept| kept.bookmark = Some(it));
    }
    for it in &reading.highlights {
        of(&it.section, &mut |kept| kept.highlights.push(it));
    }
    for it in &reading.notes {
        of(&it.section, &mut |kept| kept.note = Some(it));
    }
    sections.into_values().collect()
}

/// A section without anything, and its place in the handbook.
fn empty<'a>(
    section: &HandbookRef,
    pack: &Pack,
    language: Language,
) -> ((usize, usize), KeptSection<'a>) {
    let chapters = &pack.handbook(language).chapters;
    let place = chapters.iter().position(|it| it.slug == section.chapter);
    let chapter = place.and_then(|it| chapters.get(it));
    let found = pack.section(language, section);
    let heading = found.and_then(|(_, found)| {
        let anchor = Some(section.anchor.as_str());
        found.chapter.headings().iter().position(|it| it.anchor.as_deref() == anchor)
    });
    let title = match (&found, chapter) {
        (Some((_, found)), _) => found.title.to_owned(),
        (None, Some(chapter)) if section.anchor.is_empty() => chapter.title.clone(),
        _ => section.anchor.clone(),
    };
    let kept = KeptSection {
        section: section.clone(),
        chapter: chapter.map_or_else(|| section.chapter.clone(), chapter_name),
        title,
        bookmark: None,
        highlights: Vec::new(),
        note: None,
    };
    let is_whole = section.anchor.is_empty();
    let heading = if is_whole { 0 } else { heading.unwrap_or(usize::MAX) };
    ((place.unwrap_or(usize::MAX), heading), kept)
}

/// Everything kept, as Markdown.
pub fn as_markdown(reading: &Reading, pack: &Pack, tr: &Tr, zone: &TimeZone) -> String {
    let mut text = format!("# {}\n", tr.handbook_kept_title());
    let mut chapter = String::new();
    for kept in kept(reading, pack, tr.language()) {
        if kept.chapter != chapter {
            text.extend(["\n## ", &kept.chapter, "\n"]);
            chapter.clone_from(&kept.chapter);
        }
        if !kept.section.anchor.is_empty() {
            text.extend(["\n### ", &kept.title, "\n"]);
        }
        if let Some(bookmark) = kept.bookmark {
            let date = tr.short_date(bookmark.at.to_zoned(zone.clone()).date());
            text.extend(["\n★ ", &tr.handbook_kept_bookmark(date), "\n"]);
        }
        for highlight in kept.highlights {
            let lines: Vec<String> =
                highlight.quote.lines().map(|line| format!("> {line}")).collect();
            text.extend(["\n", &lines.join("\n"), "\n"]);
        }
        if let Some(note) = kept.note {
            text.extend(["\n", note.text.trim(), "\n"]);
        }
    }
    if reading.n_kept() == 0 {
        text.extend(["\n", &tr.handbook_kept_nothing(), "\n"]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::builtin;
    use crate::store::ReadingChange;

    fn section(chapter: &str, anchor: &str) -> HandbookRef {
        HandbookRef { chapter: chapter.to_owned(), anchor: anchor.to_owned() }
    }

    #[test]
    fn what_was_kept_comes_in_the_order_of_the_handbook() {
        let mut reading = Reading::default();
        let (language, quote) = (Language::English, "One.\nTwo.".to_owned());
        for change in [
            ReadingChange::SetNote(section("scoring", "bounds"), "Mine.".to_owned()),
            ReadingChange::AddBookmark(section("gone", "away")),
            ReadingChange::AddHighlight(section("needs-queues", "schemes"), language, quote),
            ReadingChange::AddBookmark(section("needs-queues", "how-it-runs")),
            ReadingChange::AddBookmark(section("needs-queues", "")),
        ] {
            reading.apply(&change, "2026-11-22T12:00:00Z".parse().unwrap());
        }
        let names: Vec<_> = kept(&reading, builtin(), language)
            .into_iter()
            .map(|it| format!("{}#{}", it.section.chapter, it.section.anchor))
            .collect();
        assert_eq!(
            names,
            [
                "needs-queues#",
                "needs-queues#how-it-runs",
                "needs-queues#schemes",
                "scoring#bounds",
                "gone#away"
            ]
        );
        let text = as_markdown(&reading, builtin(), &Tr::new(language), &TimeZone::UTC);
        assert!(text.contains("\n## 16. Needs assessment and queues\n"), "{text}");
        assert!(text.contains("\n> One.\n> Two.\n"), "{text}");
        assert!(text.contains("★ Bookmarked on 22\u{a0}Nov\u{a0}2026\n"), "{text}");
        assert!(text.ends_with("\n★ Bookmarked on 22\u{a0}Nov\u{a0}2026\n"), "{text}");
        assert!(text.contains("\nMine.\n"), "{text}");
    }
}
