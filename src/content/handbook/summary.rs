//! `SUMMARY.md` in mdBook's shape: parts, numbered chapters with chapters below them, and what stands outside the count.

use std::fmt;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// Where a chapter stands in the count: `16`, or `32.1` below chapter 32; empty where it is not counted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct ChapterNumber(Vec<u16>);

impl ChapterNumber {
    /// How deep it stands: 0 outside the count, 1 for a chapter, 2 below a chapter.
    pub fn depth(&self) -> usize {
        self.0.len()
    }

    /// The number of the chapter that it is, or stands below.
    pub fn chapter(&self) -> Option<u16> {
        self.0.first().copied()
    }
}

impl fmt::Display for ChapterNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (idx, number) in self.0.iter().enumerate() {
            if 0 < idx {
                f.write_str(".")?;
            }
            write!(f, "{number}")?;
        }
        Ok(())
    }
}

/// One line of the summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::content) struct SummaryEntry {
    /// The part it belongs to; empty outside the count.
    pub(in crate::content) part: String,
    /// Its place in the count.
    pub(in crate::content) number: ChapterNumber,
    /// Its file, relative to the language's folder.
    pub(in crate::content) path: String,
}

/// Reads a summary.
pub(in crate::content) fn summary_entries(summary: &str) -> Vec<SummaryEntry> {
    let (mut entries, mut part, mut is_title) = (Vec::new(), String::new(), false);
    // The count goes on from part to part; one number for each level of the list that is open.
    let (mut count, mut depth): (Vec<u16>, usize) = (Vec::new(), 0);
    for event in Parser::new(summary) {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                is_title = true;
                part.clear();
            }
            Event::End(TagEnd::Heading(_)) => is_title = false,
            Event::Text(text) if is_title => part.push_str(&text),
            Event::Start(Tag::List(_)) => depth += 1,
            Event::End(TagEnd::List(_)) => depth = depth.saturating_sub(1),
            Event::Start(Tag::Item) => {
                count.resize(depth, 0);
                if let Some(last) = count.last_mut() {
                    *last += 1;
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let is_counted = 0 < depth;
                entries.push(SummaryEntry {
                    part: if is_counted { part.clone() } else { String::new() },
                    number: ChapterNumber(if is_counted { count.clone() } else { Vec::new() }),
                    path: dest_url.trim_start_matches("./").to_owned(),
                });
            }
            _ => {}
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chapters_are_counted_across_parts_and_the_glossary_is_not() {
        let summary = "# Book\n\n[Foreword](foreword.md)\n\n# I\n\n- [One](a/one.md)\n- [Two](a/two.md)\n  - [Below](./a/below.md)\n\n# II\n\n- [Three](b/three.md)\n\n[Glossary](glossary.md)\n";
        let found: Vec<_> = summary_entries(summary)
            .into_iter()
            .map(|it| format!("{}|{}|{}", it.part, it.number, it.path))
            .collect();
        assert_eq!(
            found,
            [
                "||foreword.md",
                "I|1|a/one.md",
                "I|2|a/two.md",
                "I|2.1|a/below.md",
                "II|3|b/three.md",
                "||glossary.md"
            ]
        );
    }
}
