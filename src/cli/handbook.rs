//! `skaidra handbook`: prints the contents, a chapter or section, or what a search finds.

use crate::content::{self, Handbook, Hit, SearchIndex};
use crate::domain::HandbookRef;
use crate::i18n::Language;

use super::args::HandbookArgs;
use super::failure::Failure;
use super::{Context, Verdict, language, say};

/// Prints the contents where nothing else is asked for.
pub(super) fn run(args: &HandbookArgs, context: &Context) -> Result<Verdict, Failure> {
    let language = language(&args.lang)?;
    let book = content::handbook(language);
    match (&args.search, &args.chapter) {
        (Some(words), _) => found(words, language, context),
        (None, Some(name)) => say(text_of(book, name)?),
        (None, None) => contents(book),
    }
    Ok(Verdict::Done)
}

fn contents(book: &Handbook) {
    let mut part = "";
    for chapter in &book.chapters {
        if chapter.part != part {
            say(format!("\n{}", chapter.part));
            part = &chapter.part;
        }
        say(format!("  {:<22} {}", chapter.slug, chapter.title));
    }
}

/// A chapter by its name, or a section as `chapter#anchor`.
fn text_of<'a>(book: &'a Handbook, name: &str) -> Result<&'a str, Failure> {
    let unknown = || Failure::UnknownChapter(name.to_owned());
    match name.split_once('#') {
        Some((chapter, anchor)) => {
            let reference = HandbookRef { chapter: chapter.to_owned(), anchor: anchor.to_owned() };
            book.section(&reference).map(|it| it.markdown).ok_or_else(unknown)
        }
        None => book.chapter(name).map(|it| it.markdown.as_str()).ok_or_else(unknown),
    }
}

fn found(words: &str, language: Language, context: &Context) {
    let hits = SearchIndex::new(content::builtin(), language).search(words);
    for Hit { place, title, excerpt, .. } in hits.iter().take(20) {
        say(format!("{place}  {title}\n    {excerpt}"));
    }
    say(context.tr.cli_search_hits(hits.len()));
}
