//! Answers what was typed: which words it means, which documents hold them, how well they fit.

use crate::i18n::Language;

use super::excerpt::{Marked, excerpt, whole};
use super::{FoundAt, FoundKind, Indexed, SearchIndex, Word, fold, stem_key, words};

/// What was found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// Groups that hold anything, in the order of kinds.
    pub groups: Vec<FoundGroup>,
    /// Whether every word was found in each hit; else some of them.
    pub has_all_words: bool,
}

/// Hits of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundGroup {
    /// The kind.
    pub kind: FoundKind,
    /// How many there are.
    pub n_found: usize,
    /// The best of them, best first.
    pub hits: Vec<Hit>,
}

/// One thing found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Where.
    pub place: FoundAt,
    /// The language of the text.
    pub language: Language,
    /// Its title.
    pub title: Marked,
    /// What it belongs to.
    pub context: String,
    /// Where the words stand.
    pub excerpt: Marked,
    /// How well it fits; greater is better.
    pub rank: f32,
}

impl Found {
    /// How many hits there are of any kind.
    pub fn n_found(&self) -> usize {
        self.groups.iter().map(|it| it.n_found).sum()
    }

    /// The hits that are shown, in order.
    pub fn hits(&self) -> impl Iterator<Item = &Hit> {
        self.groups.iter().flat_map(|it| &it.hits)
    }
}

/// A word is looked for from so many letters on.
const LEAST_LETTERS: usize = 2;
/// More words than this say nothing new.
const MOST_WORDS: usize = 16;
/// A word that only begins as it was typed counts less than the word itself.
const PREFIX: f32 = 0.45;
/// How soon a word that stands often counts no more.
const SATURATION: f32 = 1.2;
/// How much a long text must say a word more often.
const LENGTH: f32 = 0.6;
/// A title that is what was typed stands before everything.
const SAME_TITLE: f32 = 3.0;

/// What was typed, as words of the index.
struct Query {
    /// For each word of the index a bit for each word looked for.
    fits: Vec<u32>,
    /// For each word looked for the stems that it means, and how nearly.
    stems: Vec<Vec<(u32, f32)>>,
    /// Without accents, for comparing with titles.
    plain: Vec<String>,
}

impl SearchIndex {
    /// What holds all the words, best first; where nothing does, what holds most of them. Of each kind so many are shown.
    pub fn search(&self, typed: &str, n_shown: usize) -> Found {
        let query = self.query(typed);
        if query.stems.is_empty() {
            return Found::default();
        }
        let (ranks, n_fitting) = self.ranks(&query);
        let most = n_fitting.iter().copied().max().unwrap_or(0);
        if most == 0 {
            return Found::default();
        }
        let fits = |word: u32| query.fits.get(word as usize).copied().unwrap_or(0);
        let mut groups = Vec::new();
        for kind in FoundKind::ALL {
            let mut found: Vec<(f32, &Indexed)> = self
                .documents
                .iter()
                .zip(ranks.iter().zip(&n_fitting))
                .filter(|(it, (_, n))| **n == most && it.document.place.kind() == kind)
                .map(|(it, (rank, _))| (rank * self.likeness(&query, it), it))
                .collect();
            found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
            if found.is_empty() {
                continue;
            }
            let hits = found.iter().take(n_shown).map(|(rank, it)| Hit {
                place: it.document.place.clone(),
                language: it.document.language,
                title: whole(&it.document.title, &it.title, &fits),
                context: it.document.context.clone(),
                excerpt: excerpt(&it.document.text, &it.text, &fits),
                rank: *rank,
            });
            groups.push(FoundGroup { kind, n_found: found.len(), hits: hits.collect() });
        }
        Found { groups, has_all_words: usize::from(most) == query.stems.len() }
    }

    /// The words that were typed: each means the words of its stem and those that begin with it.
    fn query(&self, typed: &str) -> Query {
        let mut query =
            Query { fits: vec![0; self.words.len()], stems: Vec::new(), plain: Vec::new() };
        for (_, _, word) in words(typed).take(MOST_WORDS) {
            let plain = fold(&word);
            query.plain.push(plain.clone());
            if plain.chars().count() < LEAST_LETTERS {
                continue;
            }
            let bit = 1 << query.stems.len();
            query.stems.push(self.meant(&word, &plain, bit, &mut query.fits));
        }
        query
    }

    /// The stems that a word means; the words themselves are marked with its bit.
    fn meant(&self, word: &str, plain: &str, bit: u32, fits: &mut [u32]) -> Vec<(u32, f32)> {
        let mut whole: Vec<u32> = Vec::new();
        let mut begun: Vec<u32> = Vec::new();
        for (language, stemmer) in &self.stemmers {
            whole.extend(self.stems.get(&stem_key(*language, &stemmer.stem(word))));
        }
        for (number, known) in self.beginning_with(plain) {
            if let Some(it) = fits.get_mut(number as usize) {
                *it |= bit;
            }
            if &*known.plain == plain { whole.push(known.stem) } else { begun.push(known.stem) }
        }
        whole.sort_unstable();
        whole.dedup();
        begun.sort_unstable();
        begun.dedup();
        begun.retain(|stem| whole.binary_search(stem).is_err());
        if !whole.is_empty() {
            for (known, it) in self.words.iter().zip(fits.iter_mut()) {
                if whole.binary_search(&known.stem).is_ok() {
                    *it |= bit;
                }
            }
        }
        let whole = whole.into_iter().map(|it| (it, 1.0));
        whole.chain(begun.into_iter().map(|it| (it, PREFIX))).collect()
    }

    /// The words that begin with these letters.
    fn beginning_with(&self, plain: &str) -> impl Iterator<Item = (u32, &Word)> {
        let word = |number: &u32| self.words.get(*number as usize);
        let first = self.sorted.partition_point(|it| word(it).is_some_and(|it| &*it.plain < plain));
        let rest = self.sorted.get(first..).unwrap_or_default().iter();
        rest.filter_map(move |it| Some((*it, word(it)?)))
            .take_while(move |(_, it)| it.plain.starts_with(plain))
    }

    /// For each document how well it fits, and how many of the words it holds.
    fn ranks(&self, query: &Query) -> (Vec<f32>, Vec<u8>) {
        let mut ranks = vec![0.0_f32; self.documents.len()];
        let mut n_fitting = vec![0_u8; self.documents.len()];
        let mut counts = vec![0.0_f32; self.documents.len()];
        for stems in &query.stems {
            counts.fill(0.0);
            for (stem, nearness) in stems {
                for (document, count) in self.postings.get(*stem as usize).into_iter().flatten() {
                    if let Some(it) = counts.get_mut(*document as usize) {
                        *it += count * nearness;
                    }
                }
            }
            let n_found = counts.iter().filter(|it| 0.0 < **it).count();
            let rarity = rarity(self.documents.len(), n_found);
            for (idx, count) in counts.iter().enumerate().filter(|(_, it)| 0.0 < **it) {
                let length = self.documents.get(idx).map_or(0.0, |it| it.length);
                let long = 1.0 - LENGTH + LENGTH * length / self.mean_length.max(1.0);
                if let (Some(rank), Some(n)) = (ranks.get_mut(idx), n_fitting.get_mut(idx)) {
                    *rank += rarity * count / (count + SATURATION * long);
                    *n += 1;
                }
            }
        }
        (ranks, n_fitting)
    }

    /// More for a title that is what was typed.
    fn likeness(&self, query: &Query, it: &Indexed) -> f32 {
        let plain = |word: u32| self.words.get(word as usize).map_or("", |it| &*it.plain);
        let title = it.title.iter().map(|token| plain(token.word));
        if title.eq(query.plain.iter().map(String::as_str)) { SAME_TITLE } else { 1.0 }
    }
}

/// A word that stands in few documents says more.
#[expect(clippy::cast_precision_loss, reason = "counts of documents are small")]
fn rarity(n_documents: usize, n_found: usize) -> f32 {
    let share = (n_documents as f32 + 1.0) / (n_found as f32 + 0.5);
    libm::logf(1.0 + share)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::builtin;

    fn index(language: Language) -> &'static SearchIndex {
        builtin().search_index(language)
    }

    fn places(found: &Found) -> Vec<String> {
        found.hits().map(|hit| hit.place.to_string()).collect()
    }

    #[test]
    fn accents_endings_and_beginnings_do_not_matter() {
        for (typed, expected) in [
            ("poreikio vertinimas", "na-03"),
            ("poreiki vertina", "na-03"),
            ("eiles", "needs-queues"),
            ("zmoniu", "people"),
            ("žmonių", "people"),
            ("antras vert", "needs-queues#second-assessment"),
            ("na-03", "na-03"),
        ] {
            let found = places(&index(Language::Lithuanian).search(typed, 20));
            assert!(found.iter().any(|it| it.starts_with(expected)), "{typed}: {found:?}");
        }
    }

    #[test]
    fn the_same_is_found_with_and_without_accents() {
        let index = index(Language::Lithuanian);
        let (plain, accented) = (index.search("zmoniu eile", 50), index.search("žmonių eilė", 50));
        assert!(3 < plain.n_found());
        assert_eq!(places(&plain), places(&accented));
    }

    #[test]
    fn nothing_is_found_for_nothing() {
        for typed in ["", " ", "e", "qqqq", "–"] {
            assert_eq!(index(Language::Lithuanian).search(typed, 5), Found::default(), "{typed:?}");
        }
    }

    #[test]
    fn words_are_marked_where_they_stand() {
        let found = index(Language::Lithuanian).search("eiles kopij", 8);
        assert!(found.has_all_words);
        for hit in found.hits() {
            for marked in [&hit.title, &hit.excerpt] {
                for mark in &marked.marks {
                    let word = fold(&marked.text.get(mark.clone()).unwrap().to_lowercase());
                    assert!(["eil", "kopij"].iter().any(|it| word.starts_with(it)), "{word}");
                }
            }
        }
        assert!(found.hits().any(|it| 1 < it.excerpt.marks.len()));
    }

    #[test]
    fn words_that_nothing_holds_together_are_found_apart() {
        let found = index(Language::English).search("queue zebra", 5);
        assert!(!found.has_all_words && 0 < found.n_found());
    }

    #[test]
    fn norwegian_finds_the_english_text_of_chapters_not_yet_there() {
        let found = index(Language::Norwegian).search("second assessment", 20);
        let hit = found.hits().find(|it| it.language == Language::English).unwrap();
        assert!(matches!(hit.place, FoundAt::Section(_)), "{hit:?}");
        let own = index(Language::Norwegian).search("internkontroll", 20);
        assert!(own.hits().any(|it| it.language == Language::Norwegian));
    }

    #[test]
    fn an_index_is_small() {
        for language in Language::ALL {
            let bytes = index(language).heap_bytes();
            assert!(bytes < 20_000_000, "{language:?}: {bytes} bytes");
            assert!(500 < index(language).n_documents());
        }
    }
}
