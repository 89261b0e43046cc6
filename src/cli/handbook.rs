//! `skaidra handbook`: prints the contents, a chapter or section, or what a search finds; writes them as PDF or Markdown.

use std::path::Path;

use crate::content::{self, Handbook};
use crate::domain::HandbookRef;
use crate::export::APP_VERSION;
use crate::i18n::{Language, Tr};
use crate::report::{Edition, Extent, handbook_document, handbook_pdf, markdown};
use crate::store::write_export;

use super::args::{HandbookArgs, TextFormatArg};
use super::export::said;
use super::failure::Failure;
use super::{Context, Verdict, language, say};

/// Prints the contents where nothing else is asked for.
pub(super) fn run(args: &HandbookArgs, context: &Context) -> Result<Verdict, Failure> {
    let language = language(&args.lang)?;
    let book = content::handbook(language);
    if let Some(path) = &args.output {
        return write(args, (language, path), context);
    }
    match (&args.search, &args.chapter) {
        (Some(words), _) => found(words, language, context),
        (None, Some(name)) => text(language, name, context)?,
        (None, None) => contents(book),
    }
    Ok(Verdict::Done)
}

/// Writes a chapter, a section or, where none is named, the whole handbook.
fn write(
    args: &HandbookArgs,
    (language, path): (Language, &Path),
    context: &Context,
) -> Result<Verdict, Failure> {
    let format = match args.format {
        Some(format) => format,
        None => format_of(path).ok_or_else(|| Failure::UnknownFormat(path.to_owned()))?,
    };
    let extent = args.chapter.as_deref().map_or(Extent::Whole, Extent::parse);
    let name = || args.chapter.clone().unwrap_or_default();
    let unknown = || Failure::UnknownChapter(name());
    let tr = Tr::new(language);
    let pack = content::builtin();
    let edition = Edition { pack, tr: &tr, at: context.at, app: APP_VERSION };
    let bytes = match format {
        TextFormatArg::Pdf => said(handbook_pdf(&edition, &extent).ok_or_else(unknown)??, context),
        TextFormatArg::Md => {
            markdown(&handbook_document(&edition, &extent).ok_or_else(unknown)?).into_bytes()
        }
    };
    write_export(path, &bytes)?;
    say(context.tr.cli_written(path.display().to_string()));
    Ok(Verdict::Done)
}

/// The format that a file's ending names.
fn format_of(path: &Path) -> Option<TextFormatArg> {
    match path.extension()?.to_str()?.to_lowercase().as_str() {
        "pdf" => Some(TextFormatArg::Pdf),
        "md" => Some(TextFormatArg::Md),
        _ => None,
    }
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

/// Prints a chapter by its name, or a section as `chapter#anchor`; what the language lacks follows in English.
fn text(language: Language, name: &str, context: &Context) -> Result<(), Failure> {
    let unknown = || Failure::UnknownChapter(name.to_owned());
    let pack = content::builtin();
    if let Some((chapter, anchor)) = name.split_once('#') {
        let reference = HandbookRef { chapter: chapter.to_owned(), anchor: anchor.to_owned() };
        let (found, section) = pack.section(language, &reference).ok_or_else(unknown)?;
        if found != language {
            say(context.tr.assessment_handbook_summary_only());
        }
        say(section.markdown);
        return Ok(());
    }
    let chapter = pack.handbook(language).chapter(name).ok_or_else(unknown)?;
    say(&chapter.markdown);
    if let Some(english) =
        pack.handbook(Language::English).chapter(name).filter(|_| chapter.is_summary())
    {
        say(context.tr.assessment_handbook_summary_only());
        say(&english.markdown);
    }
    Ok(())
}

fn found(words: &str, language: Language, context: &Context) {
    let found = content::builtin().search_index(language).search(words, 20);
    for hit in found.hits() {
        say(format!("{}  {}\n    {}", hit.place, hit.title.text, hit.excerpt.text));
    }
    say(context.tr.cli_search_hits(found.n_found()));
}
