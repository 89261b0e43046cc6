//! What the handbook must hold: files that its summary lists, links and citations that lead somewhere, whole lists.

use std::collections::BTreeSet;

use crate::i18n::Language;

use super::super::dilemmas::DILEMMAS;
use super::super::embedded::builtin;
use super::super::glossary::GLOSSARY;
use super::super::handbook::{Chapter, summary_entries};
use super::super::link::{Link, links};
use super::super::mistake::{BookMistake, DeadLink};
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
    fn note(&mut self, words: &str, place: &str, mistake: BookMistake) {
        let line = self.text.lines().position(|line| line.contains(words)).map(|idx| idx + 1);
        let problem = Problem::of_file(&self.file, mistake);
        self.problems.push(Problem { line, place: place.to_owned(), ..problem });
    }
}

/// The summary lists every file, and every file that it lists is there.
fn listed(language: Language, files: &LanguageFiles, problems: &mut Vec<Problem>) {
    let folder = format!("handbook/{}", language.tag());
    let Some(summary) = files.handbook.get("SUMMARY.md") else {
        problems.push(Problem::of_file(&format!("{folder}/SUMMARY.md"), BookMistake::NoSummary));
        return;
    };
    let listed: BTreeSet<String> = summary_entries(summary).into_iter().map(|it| it.path).collect();
    for path in listed.iter().filter(|path| !files.handbook.contains_key(*path)) {
        problems.push(Problem::of_file(
            &format!("{folder}/SUMMARY.md"),
            BookMistake::NoSuchFile(path.clone()),
        ));
    }
    let is_chapter =
        |path: &&String| path.strip_suffix(".md").is_some_and(|stem| stem != "SUMMARY");
    for path in files.handbook.keys().filter(is_chapter).filter(|path| !listed.contains(*path)) {
        problems.push(Problem::of_file(&format!("{folder}/{path}"), BookMistake::NotListed));
    }
}

/// Anchors are unique in a chapter.
fn anchors(chapter: &Chapter, out: &mut Out<'_>) {
    let mut seen = BTreeSet::new();
    for anchor in chapter.headings().iter().filter_map(|it| it.anchor.as_deref()) {
        if !seen.insert(anchor) {
            out.note(&format!("{{#{anchor}}}"), anchor, BookMistake::AnchorTwice);
        }
    }
}

/// What is said to the trainer alone has a mark before and behind it, in every language.
fn for_trainer(pack: &Pack, chapter: &Chapter, out: &mut Out<'_>) {
    let Some(n) = n_for_trainer(&chapter.markdown) else {
        out.note("<!--", "", BookMistake::HalfMark);
        return;
    };
    let english = pack.handbook(Language::English).chapter(&chapter.slug);
    let expected = english.and_then(|it| n_for_trainer(&it.markdown)).unwrap_or(n);
    if n != expected && !chapter.is_summary() {
        out.note("<!--", "", BookMistake::OtherMarks { n, expected });
    }
}

/// Every link and citation leads somewhere.
fn targets(pack: &Pack, language: Language, chapter: &Chapter, out: &mut Out<'_>) {
    for (target, link) in links(&chapter.markdown, &chapter.slug) {
        let (is_there, meant) = match link {
            None => (false, DeadLink::Form),
            Some(Link::Web(_)) => (true, DeadLink::Form),
            Some(Link::Question(id)) => (
                [pack, builtin()].iter().any(|it| it.instrument.question(&id).is_some()),
                DeadLink::Question,
            ),
            Some(Link::Source(id)) => {
                ([pack, builtin()].iter().any(|it| it.source(&id).is_some()), DeadLink::Source)
            }
            Some(Link::Section(to)) if to.anchor.is_empty() => {
                let is_there = |it: &&Pack| it.handbook(language).chapter(&to.chapter).is_some();
                ([pack, builtin()].iter().any(is_there), DeadLink::Chapter)
            }
            Some(Link::Section(to)) => (
                [pack, builtin()].iter().any(|it| it.section(language, &to).is_some()),
                DeadLink::Section,
            ),
        };
        if !is_there {
            out.note(&target, &target, BookMistake::DeadLink(meant));
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
                BookMistake::NoChapter(slug.to_owned()),
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
            let (n, least) = (terms.len(), LEAST_TERMS);
            out.note("# ", "", BookMistake::FewTerms { n, least });
        }
        let ids: BTreeSet<&str> = terms.iter().map(|it| it.id.as_str()).collect();
        for missing in all.difference(&ids).filter(|id| !id.is_empty()) {
            out.note("# ", missing, BookMistake::NoTerm);
        }
        for term in terms {
            if !term.id.starts_with("term-") {
                out.note(&term.name, &term.name, BookMistake::NoAnchor);
            }
            if term.definition.is_empty() {
                out.note(&term.name, &term.id, BookMistake::NoExplanation);
            }
            for (other, _) in found.iter().filter(|(other, _)| other != language) {
                if term.elsewhere.iter().all(|(it, words)| it != other || words.is_empty()) {
                    let words = format!("{{#{}}}", term.id);
                    out.note(&words, &term.id, BookMistake::NoName(*other));
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
            let (n, expected) = (found.len(), N_DILEMMAS);
            out.note("# ", "", BookMistake::DilemmaCount { n, expected });
        }
        for (dilemma, number) in found.into_iter().zip(1_u16..) {
            let id = format!("dilemma-{number:02}");
            if (dilemma.number, &dilemma.id) != (number, &id) {
                let (number, own) = (dilemma.number, dilemma.id.clone());
                let mistake = BookMistake::DilemmaNumber { number, id: own };
                out.note(&dilemma.title, &id, mistake);
            }
            if dilemma.scene.is_empty() {
                out.note(&dilemma.title, &id, BookMistake::NoScene);
            }
            if dilemma.guide.is_empty() {
                out.note(&dilemma.title, &id, BookMistake::NoGuide);
            }
        }
    }
}
