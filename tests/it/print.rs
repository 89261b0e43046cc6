//! The printed handbook: every link leads somewhere, the contents name the right pages, no letter is missing.

use std::collections::BTreeSet;

use skaidra::content;
use skaidra::i18n::{Language, Tr};
use skaidra::report::document::{Block, Document, Inline, Link};
use skaidra::report::pdf::Rendered;
use skaidra::report::{Edition, Extent, handbook_document, handbook_pdf, markdown};

use crate::pdf::tools::{n_pages, objects, run, text_of};
use crate::program::Place;

fn edition(tr: &Tr) -> Edition<'_> {
    let at = "2026-11-22T09:00:00Z".parse().unwrap();
    Edition { pack: content::builtin(), tr, at, app: "0.1.0" }
}

fn document(language: Language, extent: &Extent) -> Document {
    let tr = Tr::new(language);
    handbook_document(&edition(&tr), extent).unwrap_or_else(|| panic!("{language:?} {extent:?}"))
}

fn rendered(language: Language, extent: &Extent) -> Rendered {
    let tr = Tr::new(language);
    handbook_pdf(&edition(&tr), extent).unwrap().unwrap()
}

/// Every run of words in blocks.
fn texts<'a>(blocks: &'a [Block], found: &mut Vec<&'a Inline>) {
    for block in blocks {
        match block {
            Block::Paragraph(it) => found.push(&it.text),
            Block::List(it) => found.extend(&it.items),
            Block::Table(it) => {
                found.extend(it.rows.iter().flat_map(|row| &row.cells).flatten());
            }
            Block::Boxed(_, inner) => texts(inner, found),
            Block::References(it) => found.extend(it.iter().map(|entry| &entry.text)),
            _ => {}
        }
    }
}

fn anchors(document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Heading(it) => found.push(it.anchor.clone()),
            Block::References(it) => found.extend(it.iter().map(|it| it.anchor.clone())),
            _ => {}
        }
    }
    found
}

fn links(document: &Document) -> BTreeSet<String> {
    let mut found = Vec::new();
    texts(&document.blocks, &mut found);
    let links = found.into_iter().flatten().filter_map(|span| span.link.as_ref());
    let anchors = links.filter_map(|it| match it {
        Link::Anchor(name) => Some(name.clone()),
        Link::Address(_) => None,
    });
    anchors.collect()
}

#[test]
fn every_link_of_the_whole_handbook_leads_to_a_place_in_it() {
    for language in Language::ALL {
        let document = document(language, &Extent::Whole);
        let all = anchors(&document);
        let known: BTreeSet<&String> = all.iter().collect();
        assert_eq!(known.len(), all.len(), "{language:?}: an anchor is used twice");
        let lost: Vec<String> =
            links(&document).into_iter().filter(|it| !known.contains(it)).collect();
        assert!(lost.is_empty(), "{language:?}: {lost:?}");
        assert!(200 < links(&document).len());
    }
}

#[test]
fn the_whole_handbook_is_a_book_with_every_letter_and_the_right_pages_in_its_contents() {
    let extent = Extent::Whole;
    let book = rendered(Language::Lithuanian, &extent);
    assert_eq!(book.missing, []);
    assert!(book.bytes == rendered(Language::Lithuanian, &extent).bytes, "the same bytes twice");
    let text = text_of(&book.bytes);
    let pages: Vec<&str> = text.split('\u{c}').collect();
    assert!(150 < pages.len(), "{}", pages.len());
    let spelled = objects(&book.bytes);
    assert_eq!(n_pages(&spelled), pages.len() - 1);
    let chapters = &content::handbook(Language::Lithuanian).chapters;
    assert!(chapters.len() < spelled.matches("/Title ").count(), "bookmarks go below chapters");
    // Each page number in the contents is that of a page which begins with the chapter's title.
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let contents = squeezed(&pages[1..10].join(" "));
    for chapter in chapters {
        let title = squeezed(&chapter.title);
        let after =
            contents.split(&format!("{title} ")).nth(1).unwrap_or_else(|| panic!("{title}"));
        let number: usize = after.split(' ').next().unwrap().parse().unwrap_or_else(|error| {
            panic!("{title}: {error}: {after:.40}");
        });
        let page = squeezed(pages[number - 1]);
        assert!(page.contains(&title), "{title} is not on page {number}: {page:.80}");
    }
}

#[test]
fn the_page_of_a_part_says_what_its_chapters_begin_with_and_none_is_empty() {
    for language in Language::ALL {
        let document = document(language, &Extent::Whole);
        let chapters: Vec<_> = content::handbook(language)
            .chapters
            .iter()
            .filter(|it| 0 < it.number.depth())
            .collect();
        let mut n_parts = 0;
        for (idx, block) in document.blocks.iter().enumerate() {
            let Block::Heading(part) = block else { continue };
            let Some(n) = part.anchor.strip_prefix("part-") else { continue };
            n_parts += 1;
            assert_eq!(n, n_parts.to_string());
            let own: Vec<_> = chapters.iter().filter(|it| it.part == part.text).collect();
            match &document.blocks[idx + 1] {
                Block::Contents(contents) => {
                    let listed = contents.listed(&document).into_iter().map(|it| &it.anchor);
                    let slugs: Vec<&String> = own.iter().map(|it| &it.slug).collect();
                    assert_eq!(listed.collect::<Vec<_>>(), slugs, "{language:?}: {}", part.text);
                    for chapter in own {
                        let said: String =
                            contents.said[&chapter.slug].iter().map(|it| &*it.text).collect();
                        let first = said.split_whitespace().next().unwrap();
                        assert!(said.len() < 250 && chapter.markdown.contains(first), "{said}");
                    }
                }
                Block::Heading(chapter) => {
                    assert_eq!((own.len(), &chapter.anchor), (1, &own[0].slug), "{language:?}");
                }
                other => panic!("{language:?}: {other:?}"),
            }
        }
        assert_eq!(n_parts, 6, "{language:?}");
    }
}

#[test]
fn no_letter_is_missing_in_any_language() {
    for language in [Language::English, Language::Norwegian] {
        assert_eq!(rendered(language, &Extent::Whole).missing, [], "{language:?}");
    }
}

#[test]
fn what_a_language_lacks_follows_in_english_and_is_tagged_so() {
    let pdf = rendered(Language::Norwegian, &Extent::parse("care-homes")).bytes;
    let text = text_of(&pdf);
    assert!(text.contains("engelsk"), "{text:.300}");
    assert!(
        text.contains("What an auditor asks to see") || text.contains("auditor"),
        "{text:.300}"
    );
    assert!(objects(&pdf).contains("/Lang (en-GB)"));
}

#[test]
fn a_chapter_tells_its_questions_and_lists_only_what_it_cites() {
    let document = document(Language::Lithuanian, &Extent::parse("needs-queues"));
    let text = markdown(&document);
    assert!(text.contains("**na-03**"));
    let question = &content::builtin().texts(Language::Lithuanian);
    let id = skaidra::domain::QuestionId::parse("na-03").unwrap();
    assert!(text.contains(&question.question(&id).unwrap().text));
    let listed: Vec<String> =
        anchors(&document).into_iter().filter(|it| it.starts_with("source--")).collect();
    let cited: BTreeSet<String> =
        links(&document).into_iter().filter(|it| it.starts_with("source--")).collect();
    assert_eq!(listed.iter().cloned().collect::<BTreeSet<_>>(), cited);
    assert!(5 < listed.len());
}

#[test]
fn a_section_stands_alone() {
    let extent = Extent::parse("needs-queues#discretion-and-money");
    let document = document(Language::Lithuanian, &extent);
    assert_eq!(document.title, "Kur susitinka sprendimo laisvė ir pinigai");
    let text = markdown(&document);
    assert!(text.contains("Aptarimui") && !text.contains("Kaip viskas vyksta"));
    assert!(
        handbook_document(&edition(&Tr::new(Language::English)), &Extent::parse("x#y")).is_none()
    );
}

#[test]
fn the_command_writes_a_chapter_and_the_whole() {
    let place = Place::new();
    place.ok("handbook scoring --lang lt -o scoring.pdf");
    let pdf = place.read("scoring.pdf");
    assert!(run("pdfinfo", &[], &pdf).contains("Tagged:          yes"));
    place.ok("handbook --all --lang en --format md -o whole.txt");
    let whole = String::from_utf8(place.read("whole.txt")).unwrap();
    assert!(whole.contains("{#needs-queues--discretion-and-money}") && 300_000 < whole.len());
    for (arguments, word) in [
        ("handbook nowhere -o a.pdf", "nowhere"),
        ("handbook scoring -o a.docx", "a.docx"),
        ("handbook --all", "--output"),
        ("handbook scoring --all -o a.pdf", "--all"),
    ] {
        let run = place.run(arguments);
        assert_eq!(run.code, Some(2), "{arguments}");
        assert!(run.err.contains(word), "{arguments}: {}", run.err);
    }
    let run = place.run("present nowhere");
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("nowhere"));
}
