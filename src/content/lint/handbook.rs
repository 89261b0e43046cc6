//! What the handbook must hold: files that its summary lists, links and citations that lead somewhere, whole lists.

use std::collections::BTreeSet;

use crate::i18n::Language;

use super::super::dilemmas::DILEMMAS;
use super::super::embedded::builtin;
use super::super::glossary::GLOSSARY;
use super::super::handbook::{Chapter, summary_entries};
use super::super::link::{Link, links};
use super::super::pack::{LanguageFiles, Pack};
use super::super::problem::Problem;
use super::super::room::n_for_trainer;

/// A glossary has at least so many terms.
const LEAST_TERMS: usize = 100;
/// There are so many dilemmas.
const N_DILEMMAS: usize = 24;

/// Notes problems of the handbook.
pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    for (language, files) in pack.language_files() {
        if files.handbook.is_empty() {
            continue;
        }
        listed(*language, files, problems);
        for chapter in &pack.handbook(*language).chapters {
            let mut out = Out::new(*language, chapter, problems);
            anchors(chapter, &mut out);
            targets(pack, *language, chapter, &mut out);
            for_trainer(pack, chapter, &mut out);
        }
    }
    glossaries(pack, problems);
    dilemmas(pack, problems);
}

/// Collects the problems of one file.
struct Out<'a> {
    file: String,
    text: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Out<'a> {
    fn new(language: Language, chapter: &'a Chapter, problems: &'a mut Vec<Problem>) -> Self {
        let file = format!("handbook/{}/{}", language.tag(), chapter.path);
        Self { file, text: &chapter.markdown, problems }
    }

    /// Notes a problem on the first line that holds `words`.
    fn note(&mut self, words: &str, place: &str, what: impl Into<String>, hint: &str) {
        let line = self.text.lines().position(|line| line.contains(words)).map(|idx| idx + 1);
        let problem = Problem::of_file(&self.file, what, hint);
        self.problems.push(Problem { line, place: place.to_owned(), ..problem });
    }
}

/// The summary lists every file, and every file that it lists is there.
fn listed(language: Language, files: &LanguageFiles, problems: &mut Vec<Problem>) {
    let folder = format!("handbook/{}", language.tag());
    let Some(summary) = files.handbook.get("SUMMARY.md") else {
        problems.push(Problem::of_file(
            &format!("{folder}/SUMMARY.md"),
            "the file is missing",
            "list the chapters of this language in it",
        ));
        return;
    };
    let listed: BTreeSet<String> = summary_entries(summary).into_iter().map(|it| it.path).collect();
    for path in listed.iter().filter(|path| !files.handbook.contains_key(*path)) {
        problems.push(Problem::of_file(
            &format!("{folder}/SUMMARY.md"),
            format!("there is no file {path}"),
            "write it or take it out of the summary",
        ));
    }
    let is_chapter =
        |path: &&String| path.strip_suffix(".md").is_some_and(|stem| stem != "SUMMARY");
    for path in files.handbook.keys().filter(is_chapter).filter(|path| !listed.contains(*path)) {
        problems.push(Problem::of_file(
            &format!("{folder}/{path}"),
            "the summary does not list this file",
            "add it to SUMMARY.md",
        ));
    }
}

/// Anchors are unique in a chapter.
fn anchors(chapter: &Chapter, out: &mut Out<'_>) {
    let mut seen = BTreeSet::new();
    for anchor in chapter.headings().iter().filter_map(|it| it.anchor.as_deref()) {
        if !seen.insert(anchor) {
            let hint = "give one of the headings another anchor";
            out.note(&format!("{{#{anchor}}}"), anchor, "the anchor is used twice", hint);
        }
    }
}

/// What is said to the trainer alone has a mark before and behind it, in every language.
fn for_trainer(pack: &Pack, chapter: &Chapter, out: &mut Out<'_>) {
    let Some(n) = n_for_trainer(&chapter.markdown) else {
        let hint =
            "put <!-- trainer --> before it and <!-- /trainer --> behind it, alone on their lines";
        out.note("<!--", "", "a mark for the trainer has no other half", hint);
        return;
    };
    let english = pack.handbook(Language::English).chapter(&chapter.slug);
    let expected = english.and_then(|it| n_for_trainer(&it.markdown)).unwrap_or(n);
    if n != expected && !chapter.is_summary() {
        let what = format!("{n} passages are marked for the trainer, in English {expected}");
        out.note("<!--", "", what, "mark the same passages in every language");
    }
}

/// Every link and citation leads somewhere.
fn targets(pack: &Pack, language: Language, chapter: &Chapter, out: &mut Out<'_>) {
    for (target, link) in links(&chapter.markdown, &chapter.slug) {
        let (is_there, hint) = match link {
            None => (false, "a link is chapter.md#anchor, question:id or a web address"),
            Some(Link::Web(_)) => (true, ""),
            Some(Link::Question(id)) => (
                [pack, builtin()].iter().any(|it| it.instrument.question(&id).is_some()),
                "name a question of a checklist",
            ),
            Some(Link::Source(id)) => (
                [pack, builtin()].iter().any(|it| it.source(&id).is_some()),
                "add the source to handbook/sources.ron",
            ),
            Some(Link::Section(to)) if to.anchor.is_empty() => {
                let is_there = |it: &&Pack| it.handbook(language).chapter(&to.chapter).is_some();
                ([pack, builtin()].iter().any(is_there), "name a chapter by its file")
            }
            Some(Link::Section(to)) => (
                [pack, builtin()].iter().any(|it| it.section(language, &to).is_some()),
                "name an anchor that the chapter has",
            ),
        };
        if !is_there {
            out.note(&target, &target, "the link leads nowhere", hint);
        }
    }
}

/// The chapters of that slug that are whole; a language that lacks it, while another has it, is told so.
fn whole<'a>(
    pack: &'a Pack,
    slug: &str,
    problems: &mut Vec<Problem>,
) -> Vec<(Language, &'a Chapter)> {
    let books = || pack.languages().map(|it| (it, pack.handbook(it)));
    let books = || books().filter(|(_, book)| !book.chapters.is_empty());
    let found: Vec<(Language, &Chapter)> =
        books().filter_map(|(language, book)| Some((language, book.chapter(slug)?))).collect();
    if !found.is_empty() {
        for (language, _) in books().filter(|(_, book)| book.chapter(slug).is_none()) {
            problems.push(Problem::of_file(
                &format!("handbook/{}/SUMMARY.md", language.tag()),
                format!("there is no chapter {slug}"),
                "every language has it, if only its summary",
            ));
        }
    }
    found.into_iter().filter(|(_, chapter)| !chapter.is_summary()).collect()
}

/// Glossaries have the same terms, explained, and named in every other language.
fn glossaries(pack: &Pack, problems: &mut Vec<Problem>) {
    let found = whole(pack, GLOSSARY, problems);
    let all: BTreeSet<&str> = found
        .iter()
        .flat_map(|(language, _)| &pack.glossary(*language).terms)
        .map(|it| it.id.as_str())
        .collect();
    for (language, chapter) in &found {
        let terms = &pack.glossary(*language).terms;
        let mut out = Out::new(*language, chapter, problems);
        if terms.len() < LEAST_TERMS {
            let what = format!("{} terms, at least {LEAST_TERMS} are promised", terms.len());
            out.note("# ", "", what, "explain more of the words of the handbook");
        }
        let ids: BTreeSet<&str> = terms.iter().map(|it| it.id.as_str()).collect();
        for missing in all.difference(&ids).filter(|id| !id.is_empty()) {
            out.note("# ", missing, "the term is missing", "another language explains it");
        }
        for term in terms {
            if !term.id.starts_with("term-") {
                out.note(&term.name, &term.name, "the term has no anchor", "add {#term-…}");
            }
            if term.definition.is_empty() {
                out.note(&term.name, &term.id, "the explanation is missing", "explain it");
            }
            for (other, _) in found.iter().filter(|(other, _)| other != language) {
                if term.elsewhere.iter().all(|(it, words)| it != other || words.is_empty()) {
                    let what = format!("its name in {} is missing", other.tag());
                    let hint = "the last line is *lt* words · *en* words, without its own language";
                    out.note(&format!("{{#{}}}", term.id), &term.id, what, hint);
                }
            }
        }
    }
}

/// There are all dilemmas in every language, each with its guide.
fn dilemmas(pack: &Pack, problems: &mut Vec<Problem>) {
    for (language, chapter) in whole(pack, DILEMMAS, problems) {
        let mut out = Out::new(language, chapter, problems);
        let found: Vec<_> = pack.dilemmas(language).all().collect();
        if found.len() != N_DILEMMAS {
            let what = format!("{} dilemmas in place of {N_DILEMMAS}", found.len());
            out.note("# ", "", what, "a dilemma is a heading ### 1. Title {#dilemma-01}");
        }
        for (dilemma, number) in found.into_iter().zip(1_u16..) {
            let id = format!("dilemma-{number:02}");
            if (dilemma.number, &dilemma.id) != (number, &id) {
                let what = format!("number {} and anchor {:?}", dilemma.number, dilemma.id);
                out.note(&dilemma.title, &id, what, "numbers and anchors go up one by one");
            }
            if dilemma.scene.is_empty() {
                out.note(&dilemma.title, &id, "the scene is missing", "tell it");
            }
            if dilemma.guide.is_empty() {
                out.note(
                    &dilemma.title,
                    &id,
                    "the guide is missing",
                    "end with a box for trainers",
                );
            }
        }
    }
}
