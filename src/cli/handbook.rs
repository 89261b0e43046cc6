//! `skaidra handbook`: prints the contents, a chapter or section, a term, a reader's notes, or what a search finds;
//! writes chapters as PDF or Markdown.

use std::path::Path;

mod print;

use std::io::{IsTerminal as _, stdout};

use jiff::tz::TimeZone;

use crate::content::{self, Found, FoundKind, Handbook, Marked, Pack, Term, links};
use crate::domain::HandbookRef;
use crate::export::APP_VERSION;
use crate::i18n::{Language, Tr};
use crate::reading;
use crate::report::{Edition, Extent, handbook_document, handbook_pdf, markdown};
use crate::store::{Folders, ReadingFile};

use super::args::{HandbookArgs, TextFormatArg};
use super::export::said;
use super::failure::Failure;
use super::{Context, Verdict, complain, language_of_text, say, write};
use print::Printer;

/// So many hits of each kind are printed.
const N_SHOWN: usize = 8;

/// Prints the contents where nothing else is asked for.
pub(super) fn run(args: &HandbookArgs, context: &Context) -> Result<Verdict, Failure> {
    let language = language_of_text(args.lang.as_deref())?;
    let pack = content::installed();
    if let Some(path) = &args.output {
        return write_text(args, (language, path), context);
    }
    if args.notes {
        notes(pack, language, context)?;
    } else if let Some(words) = &args.search {
        found(&pack.search_index(language).search(words, N_SHOWN), context);
    } else if let Some(words) = &args.glossary {
        terms(pack, language, words)?;
    } else if let Some(name) = &args.chapter {
        text(pack, language, name)?;
    } else {
        contents(pack.handbook(language));
    }
    Ok(Verdict::Done)
}

/// Writes a chapter, a section or, where none is named, the whole handbook.
fn write_text(
    args: &HandbookArgs,
    (language, path): (Language, &Path),
    context: &Context,
) -> Result<Verdict, Failure> {
    let format = match args.format {
        Some(format) => format,
        None => format_of(path).ok_or_else(|| Failure::no_text_format(path))?,
    };
    let tr = Tr::new(language);
    let pack = content::installed();
    let book = pack.handbook(language);
    let extent =
        args.chapter.as_deref().map_or(Extent::Whole, |it| Extent::parse(&book.by_slug(it)));
    let name = || args.chapter.clone().unwrap_or_default();
    let unknown = || Failure::UnknownChapter(name());
    let edition = Edition { pack, tr: &tr, at: context.at, app: APP_VERSION };
    let bytes = match format {
        TextFormatArg::Pdf => said(handbook_pdf(&edition, &extent).ok_or_else(unknown)??, context),
        TextFormatArg::Md => {
            markdown(&handbook_document(&edition, &extent).ok_or_else(unknown)?).into_bytes()
        }
    };
    write::export(path, &bytes, args.over, context)
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
    let numbers = book.chapters.iter().map(|it| it.number.to_string());
    let width = numbers.map(|it| it.chars().count()).max().unwrap_or_default();
    let mut part = "";
    for chapter in &book.chapters {
        if chapter.part != part {
            say(format!("\n{}", chapter.part).trim_end());
            part = &chapter.part;
        }
        // Only a text is padded.
        let number = chapter.number.to_string();
        say(format!("  {number:>width$}  {:<20} {}", chapter.slug, chapter.title));
    }
}

/// Prints a chapter by its name or number, or a section as `chapter#anchor`; what the language lacks follows in English.
fn text(pack: &Pack, language: Language, name: &str) -> Result<(), Failure> {
    let unknown = || Failure::UnknownChapter(name.to_owned());
    let tr = Tr::new(language);
    let mut printer = Printer::new();
    let name = &*pack.handbook(language).by_slug(name);
    if let Some((chapter, anchor)) = name.split_once('#').filter(|(_, anchor)| !anchor.is_empty()) {
        let reference = HandbookRef { chapter: chapter.to_owned(), anchor: anchor.to_owned() };
        let (found, section) = pack.section(language, &reference).ok_or_else(unknown)?;
        if found != language {
            printer.paragraph(&tr.assessment_handbook_summary_only());
        }
        printer.markdown(section.markdown, chapter, found);
    } else {
        let slug = name.trim_end_matches('#');
        let chapter = pack.handbook(language).chapter(slug).ok_or_else(unknown)?;
        printer.markdown(&chapter.markdown, slug, language);
        let english = pack.handbook(Language::English).chapter(slug);
        if let Some(english) = english.filter(|_| chapter.is_summary()) {
            printer.paragraph(&tr.assessment_handbook_summary_only());
            printer.markdown(&english.markdown, slug, Language::English);
        }
    }
    printer.sources(pack, &tr);
    say(printer.text());
    Ok(())
}

/// Prints the terms that have these words in their name, or else in their explanation.
fn terms(pack: &Pack, language: Language, words: &str) -> Result<(), Failure> {
    let glossary = pack.glossary(language);
    let found = pack.search_index(language).search(words, usize::MAX);
    let of_kind = |it: &&content::FoundGroup| it.kind == FoundKind::Term;
    let hits = found.groups.iter().filter(of_kind).flat_map(|it| &it.hits);
    let hits: Vec<_> = hits.filter(|_| found.has_all_words).collect();
    let is_named = hits.iter().any(|it| !it.title.marks.is_empty());
    let shown = hits.into_iter().filter(|it| !is_named || !it.title.marks.is_empty());
    let by_words = shown.filter_map(|hit| match &hit.place {
        content::FoundAt::Term(id) => glossary.term(id),
        _ => None,
    });
    let by_id = glossary.term(words).into_iter();
    let terms: Vec<&Term> = by_id.chain(by_words).take(N_SHOWN).collect();
    if terms.is_empty() {
        return Err(Failure::UnknownTerm(words.to_owned()));
    }
    let mut printer = Printer::new();
    for term in terms {
        printer.heading(&term.name);
        printer.markdown(&term.definition, content::GLOSSARY, language);
        let names: Vec<String> =
            term.elsewhere.iter().map(|(it, words)| format!("{}: {words}", it.tag())).collect();
        printer.paragraph(&names.join(" · "));
    }
    printer.sources(pack, &Tr::new(language));
    say(printer.text());
    Ok(())
}

/// Prints what the reader kept in the window, as Markdown.
fn notes(pack: &Pack, language: Language, context: &Context) -> Result<(), Failure> {
    let folders = Folders::of_user().unwrap_or_else(|| Folders::below("skaidra-data".as_ref()));
    let (file, notice) = ReadingFile::open(&folders.reading());
    if let Some(notice) = notice? {
        complain(notice.message(&context.tr));
    }
    let text = reading::as_markdown(file.reading(), pack, &Tr::new(language), &TimeZone::system());
    say(text.trim_end());
    Ok(())
}

fn found(found: &Found, context: &Context) {
    let is_bold = stdout().is_terminal();
    for group in &found.groups {
        let title = match group.kind {
            FoundKind::Term => context.tr.handbook_found_terms(),
            FoundKind::Section => context.tr.handbook_found_sections(),
            FoundKind::Question => context.tr.handbook_found_questions(),
            FoundKind::Measure => context.tr.handbook_found_measures(),
        };
        say(format!("{title} ({})\n", group.n_found));
        for hit in &group.hits {
            say(format!("  {}  {}", hit.place, marked(&hit.title, is_bold)));
            if !hit.excerpt.text.is_empty() {
                let mut printer = Printer::new();
                printer.indented(&marked(&hit.excerpt, is_bold), "      ");
                say(printer.text());
            }
        }
        say("");
    }
    say(context.tr.cli_search_hits(found.n_found()));
}

/// The words that were looked for stand out where the terminal can show it.
fn marked(marked: &Marked, is_bold: bool) -> String {
    if !is_bold {
        return marked.text.clone();
    }
    let (mut text, mut at) = (String::new(), 0);
    for mark in &marked.marks {
        text.push_str(marked.text.get(at..mark.start).unwrap_or_default());
        let word = marked.text.get(mark.clone()).unwrap_or_default();
        text.extend(["\u{1b}[1m", word, "\u{1b}[0m"]);
        at = mark.end;
    }
    text.push_str(marked.text.get(at..).unwrap_or_default());
    text
}

/// The ids of sources that a text cites, each once, in order.
fn cited(markdown: &str, chapter: &str) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for (id, link) in links(markdown, chapter) {
        if matches!(link, Some(content::Link::Source(_))) && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}
