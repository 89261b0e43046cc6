//! Search over handbook sections, questions and measures of one language: accents folded, words stemmed, hits ranked.

use std::collections::{BTreeMap, BTreeSet};

use snowball_stemmers_rs::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization as _;

use crate::i18n::Language;

use super::handbook::Chapter;
use super::pack::Pack;

/// Where words were found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// `chapter#anchor` of a section, or the id of a question.
    pub place: String,
    /// The title of the section, or the question's words.
    pub title: String,
    /// The line of the text that holds most of the words.
    pub excerpt: String,
    /// How well it fits; greater is better.
    pub rank: f64,
}

/// An index of one language.
pub struct SearchIndex {
    stemmer: Stemmer,
    documents: Vec<Document>,
    /// Stem → documents with how often it stands there; in titles it counts more.
    postings: BTreeMap<String, BTreeMap<usize, f64>>,
}

struct Document {
    place: String,
    title: String,
    text: String,
}

/// A word in a title counts as often as this in the text.
const TITLE_WEIGHT: f64 = 4.0;
/// A line of an excerpt is cut to this many characters.
const EXCERPT_CHARS: usize = 160;

impl SearchIndex {
    /// Indexes the texts of a pack in one language.
    pub fn new(pack: &Pack, language: Language) -> Self {
        let mut documents = Vec::new();
        for chapter in &pack.handbook(language).chapters {
            documents.extend(sections(chapter));
        }
        let texts = pack.texts(language);
        for (_, question) in pack.instrument.questions() {
            let Some(it) = texts.question(&question.id) else { continue };
            let text = [it.why.as_str(), it.red_flag.as_str(), it.action.as_str()].join("\n");
            documents.push(Document {
                place: question.id.to_string(),
                title: it.text.clone(),
                text,
            });
        }
        for measure in &pack.measures {
            let Some(it) = texts.measure(&measure.id) else { continue };
            documents.push(Document {
                place: measure.id.to_string(),
                title: it.name.clone(),
                text: it.what.clone(),
            });
        }
        let stemmer = Stemmer::create(match language {
            Language::Lithuanian => Algorithm::Lithuanian,
            Language::English => Algorithm::English,
            Language::Norwegian => Algorithm::Norwegian,
        });
        let mut index = Self { stemmer, documents, postings: BTreeMap::new() };
        index.fill();
        index
    }

    /// What holds all the words, best first; where nothing does, what holds any of them.
    pub fn search(&self, words: &str) -> Vec<Hit> {
        let stems = self.stems(words);
        let all = self.ranked(&stems, stems.len());
        if all.is_empty() { self.ranked(&stems, 1) } else { all }
    }

    fn fill(&mut self) {
        let mut postings: BTreeMap<String, BTreeMap<usize, f64>> = BTreeMap::new();
        for (idx, document) in self.documents.iter().enumerate() {
            for (text, weight) in [(&document.title, TITLE_WEIGHT), (&document.text, 1.0)] {
                for stem in self.stems(text) {
                    *postings.entry(stem).or_default().entry(idx).or_default() += weight;
                }
            }
        }
        self.postings = postings;
    }

    /// The stems of a text, in its order.
    fn stems(&self, text: &str) -> Vec<String> {
        let lower = text.to_lowercase();
        let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|it| 1 < it.chars().count());
        // Both the stem of the word as written and of its folded form meet in the folded stem.
        words.map(|word| fold(&self.stemmer.stem(word))).collect()
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of documents are small")]
    fn ranked(&self, stems: &[String], least: usize) -> Vec<Hit> {
        let mut ranks: BTreeMap<usize, (usize, f64)> = BTreeMap::new();
        for stem in stems.iter().collect::<BTreeSet<_>>() {
            let mut found: BTreeMap<usize, f64> = BTreeMap::new();
            // Words being typed, and words whose unaccented form has another stem, meet by their beginning.
            for (known, documents) in
                self.postings.range(stem.clone()..).take_while(|(it, _)| it.starts_with(stem))
            {
                let nearness = if known == stem { 1.0 } else { 0.5 };
                for (document, count) in documents {
                    *found.entry(*document).or_default() += count * nearness;
                }
            }
            let rarity = libm::log(1.0 + self.documents.len() as f64 / (1.0 + found.len() as f64));
            for (document, count) in found {
                let rank = ranks.entry(document).or_default();
                rank.0 += 1;
                rank.1 += rarity * (1.0 + libm::log(count.max(1.0)));
            }
        }
        let mut hits: Vec<Hit> = ranks
            .into_iter()
            .filter(|(_, (n, _))| least.min(stems.len()) <= *n)
            .filter_map(|(document, (_, rank))| {
                Some(self.hit(self.documents.get(document)?, stems, rank))
            })
            .collect();
        hits.sort_by(|a, b| b.rank.total_cmp(&a.rank).then_with(|| a.place.cmp(&b.place)));
        hits
    }

    fn hit(&self, document: &Document, stems: &[String], rank: f64) -> Hit {
        let count = |line: &&str| {
            let own = self.stems(line);
            stems.iter().filter(|stem| own.iter().any(|it| it.starts_with(stem.as_str()))).count()
        };
        let lines = document.text.lines().map(str::trim).filter(|line| !line.is_empty());
        let best = lines.rev().max_by_key(count).unwrap_or_default();
        let mut excerpt: String = best.chars().take(EXCERPT_CHARS).collect();
        if EXCERPT_CHARS < best.chars().count() {
            excerpt.push('…');
        }
        Hit { place: document.place.clone(), title: document.title.clone(), excerpt, rank }
    }
}

/// The sections of a chapter, each without its subsections' text repeated.
fn sections(chapter: &Chapter) -> Vec<Document> {
    let starts: Vec<usize> = chapter.headings.iter().map(|it| it.range.start).collect();
    let section = |(idx, heading): (usize, &super::SectionHeading)| {
        let end = starts.get(idx + 1).copied().unwrap_or(chapter.markdown.len());
        let text = chapter.markdown.get(heading.range.start..end)?;
        let body = text.split_once('\n').map_or("", |(_, body)| body);
        let anchor = heading.anchor.as_deref().unwrap_or(&chapter.slug);
        let place = format!("{}#{anchor}", chapter.slug);
        Some(Document { place, title: heading.title.clone(), text: body.to_owned() })
    };
    chapter.headings.iter().enumerate().filter_map(section).collect()
}

/// Without accents: `žmonių` and `zmoniu` meet, so do `ø` and `o`.
fn fold(text: &str) -> String {
    let plain = text.nfd().filter(|c| !('\u{300}'..='\u{36f}').contains(c));
    plain
        .flat_map(|c| match c {
            'ø' => ['o', '\0'],
            'æ' => ['a', 'e'],
            other => [other, '\0'],
        })
        .filter(|c| *c != '\0')
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::builtin;

    #[test]
    fn accents_and_endings_do_not_matter() {
        let index = SearchIndex::new(builtin(), Language::Lithuanian);
        for (words, expected) in [
            ("poreikio vertinimas", "na-03"),
            ("poreiki vertina", "na-03"),
            ("eiles", "needs-queues#"),
        ] {
            let hits = index.search(words);
            assert!(
                hits.iter().take(30).any(|it| it.place.starts_with(expected)),
                "{words}: {:?}",
                hits.first()
            );
        }
        assert!(index.search("qqqq").is_empty());
        assert!(index.search("").is_empty());
    }

    #[test]
    fn folding_keeps_letters_and_drops_marks() {
        assert_eq!(fold("žmonių ąčęėįšųūž"), "zmoniu aceeisuuz");
        assert_eq!(fold("søknad ærlig å"), "soknad aerlig a");
    }
}
