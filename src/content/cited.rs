//! Where the handbook cites its sources.

use std::collections::BTreeMap;

use crate::domain::HandbookRef;

use super::handbook::Chapter;
use super::link::{Link, links};

/// The sections of some chapters that cite each source, by its id, in reading order; what stands before the first
/// section is cited by the chapter itself.
pub fn cited<'a>(
    chapters: impl IntoIterator<Item = &'a Chapter>,
) -> BTreeMap<String, Vec<HandbookRef>> {
    let mut cited: BTreeMap<String, Vec<HandbookRef>> = BTreeMap::new();
    for chapter in chapters {
        for (anchor, text) in pieces(chapter) {
            let reference =
                || HandbookRef { chapter: chapter.slug.clone(), anchor: anchor.to_owned() };
            for (_, link) in links(text, &chapter.slug) {
                let Some(Link::Source(id)) = link else { continue };
                let sections = cited.entry(id).or_default();
                if sections.last() != Some(&reference()) {
                    sections.push(reference());
                }
            }
        }
    }
    cited
}

/// The text of a chapter, cut where a section begins that can be gone to.
fn pieces(chapter: &Chapter) -> Vec<(&str, &str)> {
    let headings = chapter.headings().iter().skip(1);
    let begins = headings.filter_map(|it| Some((it.anchor.as_deref()?, it.range.start)));
    let begins: Vec<(&str, usize)> = std::iter::once(("", 0)).chain(begins).collect();
    let ends = begins.iter().skip(1).map(|(_, start)| *start);
    let ends = ends.chain(std::iter::once(chapter.markdown.len()));
    begins
        .iter()
        .zip(ends)
        .map(|((anchor, start), end)| {
            (*anchor, chapter.markdown.get(*start..end).unwrap_or_default())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::handbook::Handbook;
    use super::*;

    #[test]
    fn a_source_is_cited_by_the_innermost_section_and_each_section_is_named_once() {
        let book = Handbook::of(&[
            ("SUMMARY.md", "# Handbook\n\n- [One](one.md)\n- [Two](two.md)\n"),
            (
                "one.md",
                "# One {#one}\n\n> Lead [@S1].\n\n## First {#first}\n\nA [@S1; @S2].\n\n### Deep {#deep}\n\nB [@S1].\nC [@S1].\n\n#### Bare\n\nD [@S3].\n",
            ),
            ("two.md", "# Two {#two}\n\n## Last {#last}\n\nE [@S2].\n"),
        ]);
        let cited = cited(&book.chapters);
        let of = |id: &str| -> Vec<String> {
            cited[id].iter().map(|it| format!("{}#{}", it.chapter, it.anchor)).collect()
        };
        assert_eq!(of("S1"), ["one#", "one#first", "one#deep"]);
        assert_eq!(of("S2"), ["one#first", "two#last"]);
        assert_eq!(of("S3"), ["one#deep"]);
    }
}
