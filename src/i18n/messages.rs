//! The generated messages and how one is looked up and filled in.

use fluent::concurrent::FluentBundle;
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::{Language, marks, plural};

/// Every text in `locales`: path and text.
static LOCALES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// A value that a message is filled with: a text already formatted, or a count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A text, shown as it is.
    Text(String),
    /// A count, which also chooses the plural form.
    Count(u64),
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl From<u8> for Arg {
    fn from(count: u8) -> Self {
        Self::Count(u64::from(count))
    }
}

/// The content texts of every language: path and text.
pub fn embedded_texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    // Behind `locales/` and the language, those of the program itself stand in no folder.
    LOCALES.iter().copied().filter(|(path, _)| 3 < path.split('/').count())
}

/// A longer text that is handed out, by the name of its file beside the messages; empty where there is none.
pub fn document(language: Language, file: &str) -> &'static str {
    let path = format!("locales/{}/{file}", language.tag());
    LOCALES.iter().find(|(it, _)| *it == path).map_or("", |(_, text)| text)
}

/// The texts of one language.
pub struct Tr {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    marks: Marks,
}

/// Whether messages can be told apart from other words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Marks {
    /// As people read them.
    None,
    /// Each in braces.
    Braces,
    /// Each with its id, and what it is filled with.
    Told,
}

impl Tr {
    /// Loads the embedded texts of a language.
    pub fn new(language: Language) -> Self {
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        let added = bundle.add_function("PLURAL", move |args, _| match args {
            [FluentValue::Number(number)] => plural::category(language, count(number)).into(),
            _ => FluentValue::Error,
        });
        debug_assert!(added.is_ok(), "PLURAL is added once");
        let folder = format!("locales/{}/", language.tag());
        let stem = |path: &'static str| path.strip_prefix(&folder)?.strip_suffix(".ftl");
        let is_own = |path| stem(path).is_some_and(|it| !it.contains('/'));
        for (_, text) in LOCALES.iter().filter(|(path, _)| is_own(path)) {
            // A broken file is found by the locales test; here what parsed is used.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(it, _)| it);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle, marks: Marks::None }
    }

    /// The same with every message in braces: a pseudo-language, in which a test sees what is no message.
    pub fn braced(language: Language) -> Self {
        Self { marks: Marks::Braces, ..Self::new(language) }
    }

    /// The same with marks around every message and every value, to be read by [`super::Unmarking`].
    pub fn marked(language: Language) -> Self {
        let mut tr = Self { marks: Marks::Told, ..Self::new(language) };
        tr.bundle.set_formatter(Some(marks::value));
        tr
    }

    /// Whether messages and values are marked.
    pub(super) fn is_marked(&self) -> bool {
        self.marks == Marks::Told
    }

    /// The language of these texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message of that id; the id itself where the language lacks it, which a test forbids.
    pub(super) fn text(&self, id: &str, args: Vec<(&str, Arg)>) -> String {
        let Some(pattern) = self.pattern(id) else { return id.to_owned() };
        let args: FluentArgs<'_> = args
            .into_iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Text(text) => FluentValue::from(text),
                    Arg::Count(count) => FluentValue::from(count),
                };
                (name, value)
            })
            .collect();
        let mut text = String::new();
        // Writing into memory does not fail.
        let is_written =
            self.bundle.write_pattern(&mut text, pattern, Some(&args), &mut Vec::new()).is_ok();
        debug_assert!(is_written, "a string takes all");
        match self.marks {
            Marks::None => text,
            Marks::Braces => format!("{{{text}}}"),
            Marks::Told => format!("{}{id}{}{text}{}", marks::MESSAGE, marks::WORDS, marks::END),
        }
    }

    /// The message of that id as it is written in its file.
    pub(super) fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        self.bundle.get_message(id)?.value()
    }
}

impl std::fmt::Debug for Tr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tr").field("language", &self.language).finish_non_exhaustive()
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts are whole and far below 2^53"
)]
fn count(number: &FluentNumber) -> u64 {
    number.value.max(0.0) as u64
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
