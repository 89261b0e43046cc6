//! Search as you type over everything that a language has: accents folded, words stemmed, hits ranked and marked.

mod documents;
mod excerpt;
mod query;
mod words;

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use crate::i18n::Language;

use super::pack::Pack;
use documents::{Document, documents};
use words::fold;

pub use documents::{FoundAt, FoundKind};
pub use excerpt::Marked;
pub use query::{Found, FoundGroup, Hit};
pub(super) use words::{Stems, words};
pub use words::{plain, stem_of};

/// A word in a title counts as often as this in the text.
const TITLE_WEIGHT: f32 = 5.0;
/// A word in what a text belongs to, such as a question's id or its chapter.
const CONTEXT_WEIGHT: f32 = 2.0;

/// An index of one language.
pub struct SearchIndex {
    documents: Vec<Indexed>,
    words: Vec<Word>,
    /// The words in the order of their letters without accents.
    sorted: Vec<u32>,
    /// Stems with their numbers; each begins with the tag of its language.
    stems: BTreeMap<Box<str>, u32>,
    /// For each stem the documents that hold it, with how much.
    postings: Vec<Vec<(u32, f32)>>,
    /// The stemmers of the languages that texts are in.
    stemmers: Vec<(Language, Stems)>,
    /// How many words a document has on average.
    mean_length: f32,
}

impl fmt::Debug for SearchIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SearchIndex")
            .field("documents", &self.documents.len())
            .field("words", &self.words.len())
            .finish_non_exhaustive()
    }
}

/// A document with its words.
struct Indexed {
    document: Document,
    title: Box<[Token]>,
    text: Box<[Token]>,
    length: f32,
}

/// A word as it is written somewhere, in lower case.
struct Word {
    /// Without accents.
    plain: Box<str>,
    stem: u32,
}

/// A word at its place in a text.
#[derive(Debug, Clone, Copy)]
struct Token {
    start: u32,
    length: u16,
    word: u32,
}

impl Token {
    fn range(&self) -> Range<usize> {
        let start = self.start as usize;
        start..start + usize::from(self.length)
    }
}

impl SearchIndex {
    /// Indexes the texts of a pack in one language.
    pub fn new(pack: &Pack, language: Language) -> Self {
        let mut builder = Builder::default();
        let documents: Vec<Indexed> =
            documents(pack, language).into_iter().map(|it| builder.add(it)).collect();
        builder.finish(documents)
    }

    /// How many documents it holds.
    pub fn n_documents(&self) -> usize {
        self.documents.len()
    }

    /// The texts that it holds, for comparing it with other engines: title, what it belongs to, text.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.documents.iter().map(|it| {
            let document = &it.document;
            (document.title.as_str(), document.context.as_str(), document.text.as_str())
        })
    }

    /// The bytes that it takes, texts included.
    pub fn heap_bytes(&self) -> usize {
        let of_documents = self.documents.iter().map(|it| {
            let texts = &it.document;
            texts.title.capacity()
                + texts.context.capacity()
                + texts.text.capacity()
                + (it.title.len() + it.text.len()) * size_of::<Token>()
        });
        let of_words = self.words.iter().map(|it| it.plain.len());
        let of_stems = self.stems.keys().map(|it| it.len() + 3 * size_of::<usize>());
        let of_postings = self.postings.iter().map(|it| it.capacity() * size_of::<(u32, f32)>());
        of_documents.chain(of_words).chain(of_stems).chain(of_postings).sum::<usize>()
            + self.documents.capacity() * size_of::<Indexed>()
            + self.words.capacity() * size_of::<Word>()
            + self.sorted.capacity() * size_of::<u32>()
            + self.postings.capacity() * size_of::<Vec<(u32, f32)>>()
    }
}

/// Collects words, stems and postings while documents come in.
#[derive(Default)]
struct Builder {
    /// Words with the language they are in.
    known: BTreeMap<(Language, Box<str>), u32>,
    words: Vec<Word>,
    stems: BTreeMap<Box<str>, u32>,
    postings: Vec<Vec<(u32, f32)>>,
    stemmers: Vec<(Language, Stems)>,
    n_documents: u32,
}

impl Builder {
    fn add(&mut self, document: Document) -> Indexed {
        let language = document.language;
        let title = self.tokens(&document.title, language, TITLE_WEIGHT);
        self.tokens(&document.context, language, CONTEXT_WEIGHT);
        let text = self.tokens(&document.text, language, 1.0);
        self.n_documents += 1;
        #[expect(clippy::cast_precision_loss, reason = "a text has thousands of words at most")]
        let length = (title.len() + text.len()) as f32;
        Indexed { document, title, text, length }
    }

    /// The words of a text; each counts for the document that is being added.
    fn tokens(&mut self, text: &str, language: Language, weight: f32) -> Box<[Token]> {
        let mut tokens = Vec::new();
        for (start, end, word) in words(text) {
            let word = self.word(language, word);
            let stem = self.words.get(word as usize).map_or(0, |it| it.stem);
            if let Some(postings) = self.postings.get_mut(stem as usize) {
                match postings.last_mut() {
                    Some((document, count)) if *document == self.n_documents => *count += weight,
                    _ => postings.push((self.n_documents, weight)),
                }
            }
            let length = u16::try_from(end - start).unwrap_or(u16::MAX);
            tokens.push(Token { start: u32::try_from(start).unwrap_or(u32::MAX), length, word });
        }
        tokens.into_boxed_slice()
    }

    /// The number of a word, given to it when it is first seen.
    fn word(&mut self, language: Language, word: String) -> u32 {
        let key = (language, word.into_boxed_str());
        if let Some(number) = self.known.get(&key) {
            return *number;
        }
        if self.stemmers.iter().all(|(it, _)| *it != language) {
            self.stemmers.push((language, Stems::new(language)));
        }
        let stemmer = self.stemmers.iter().find(|(it, _)| *it == language);
        let stem = stemmer.map_or_else(String::new, |(_, it)| it.stem(&key.1));
        let next = number_of(self.stems.len());
        let stem = *self.stems.entry(stem_key(language, &stem)).or_insert(next);
        if stem == next {
            self.postings.push(Vec::new());
        }
        let number = number_of(self.words.len());
        self.words.push(Word { plain: fold(&key.1).into_boxed_str(), stem });
        self.known.insert(key, number);
        number
    }

    fn finish(mut self, documents: Vec<Indexed>) -> SearchIndex {
        let plain = |number: &u32| self.words.get(*number as usize).map(|it| &it.plain);
        let mut sorted: Vec<u32> = (0..number_of(self.words.len())).collect();
        sorted.sort_by(|a, b| plain(a).cmp(&plain(b)));
        for postings in &mut self.postings {
            postings.shrink_to_fit();
        }
        self.words.shrink_to_fit();
        #[expect(clippy::cast_precision_loss, reason = "there are thousands of documents at most")]
        let n_documents = documents.len().max(1) as f32;
        let mean_length = documents.iter().map(|it| it.length).sum::<f32>() / n_documents;
        let Self { words, stems, postings, stemmers, .. } = self;
        SearchIndex { documents, words, sorted, stems, postings, stemmers, mean_length }
    }
}

/// Stems of different languages are different.
fn stem_key(language: Language, stem: &str) -> Box<str> {
    format!("{}:{stem}", language.tag()).into_boxed_str()
}

fn number_of(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
