//! The words that were looked for, on the page that was opened: where they stand, and their marks.

use std::collections::BTreeSet;
use std::ops::Range;

use super::chapter::{ChapterView, Scroll};
use super::highlight;
use crate::content::Hit;
use crate::content::prose::Span;
use crate::domain::HandbookRef;

/// Words shorter than this stand everywhere.
const LEAST_LETTERS: usize = 4;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sought {
    /// The words as they are written there, in lower case.
    words: BTreeSet<String>,
    /// What stands around them.
    around: Vec<String>,
}

/// Where it is on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SoughtAt {
    section: usize,
    words: BTreeSet<String>,
}

impl Sought {
    /// What a hit marks; none where only its title has the words.
    pub(super) fn of(hit: &Hit) -> Option<Self> {
        let excerpt = &hit.excerpt;
        let marked = excerpt.marks.iter().filter_map(|it| excerpt.text.get(it.clone()));
        let words: BTreeSet<String> = marked.map(str::to_lowercase).collect();
        let around = tokens(&excerpt.text).filter(|it| LEAST_LETTERS <= it.chars().count());
        let around = around.collect();
        (!words.is_empty()).then_some(Self { words, around })
    }

    /// How well a text fits: the words themselves first, then what stands around them.
    fn fit(&self, text: &str) -> (usize, usize) {
        let known: BTreeSet<String> = tokens(text).collect();
        let n = self.words.iter().filter(|it| known.contains(*it)).count();
        (n, self.around.iter().filter(|it| known.contains(*it)).count())
    }
}

impl ChapterView {
    /// Brings what was found in a section into view and marks its words.
    pub(super) fn seek(&mut self, sought: Sought, to: &HandbookRef) {
        let Some(section) = self.page.section(&to.anchor) else { return };
        let rows = self.page.rows.iter().enumerate().filter(|(_, it)| it.section == section);
        let fits = rows.map(|(idx, row)| (sought.fit(&row.words), idx));
        let best = fits.reduce(|best, it| if best.0 < it.0 { it } else { best });
        if let Some(((1.., _), row)) = best {
            let share = self.page.rows.get(row).map_or(0.0, |it| share(&it.words, &sought.words));
            self.scroll = Some(Scroll::Row(row, share));
        }
        self.sought = Some(SoughtAt { section, words: sought.words });
    }
}

impl SoughtAt {
    /// The letters of a paragraph that were looked for.
    pub(super) fn marks(&self, section: usize, spans: &[Span]) -> Vec<Range<usize>> {
        if section != self.section {
            return Vec::new();
        }
        highlight::words(spans, &|word| self.words.contains(&word.to_lowercase()))
    }
}

/// How far down a text the first of the words stands.
#[expect(clippy::cast_precision_loss, reason = "a row has thousands of letters at most")]
fn share(text: &str, words: &BTreeSet<String>) -> f32 {
    let lower = text.to_lowercase();
    let first = words.iter().filter_map(|it| lower.find(it.as_str())).min().unwrap_or(0);
    first as f32 / lower.len().max(1) as f32
}

fn tokens(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()).map(str::to_lowercase)
}
