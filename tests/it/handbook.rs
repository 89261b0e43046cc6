//! The handbook: the same chapters, anchors and citations in every language, whole, and everything pointed to is there.

use std::collections::{BTreeMap, BTreeSet};

use skaidra::content::{Chapter, HelpTopic, Link, builtin, handbook, links};
use skaidra::i18n::Language;

/// The chapters that carry a number.
const N_CHAPTERS: usize = 33;
/// The words of the English handbook.
const LEAST_WORDS: usize = 45_000;
/// How much shorter Lithuanian may be, and how much longer.
const LITHUANIAN: std::ops::RangeInclusive<f64> = 0.7..=1.05;

fn numbered(language: Language) -> Vec<&'static Chapter> {
    handbook(language).chapters.iter().filter(|it| it.number.depth() == 1).collect()
}

fn anchors(chapter: &Chapter) -> Vec<(u8, &str)> {
    let named = chapter.headings().iter().filter_map(|it| Some((it.level, it.anchor.as_deref()?)));
    named.collect()
}

/// Ids of what a chapter cites.
fn cited(chapter: &Chapter) -> BTreeSet<String> {
    let all = links(&chapter.markdown, &chapter.slug).into_iter();
    let sources = all.filter_map(|(_, link)| match link {
        Some(Link::Source(id)) => Some(id),
        _ => None,
    });
    sources.collect()
}

/// Questions and sections that a chapter leads to.
fn leads_to(chapter: &Chapter) -> BTreeSet<String> {
    let all = links(&chapter.markdown, &chapter.slug).into_iter();
    let places = all.filter_map(|(_, link)| match link {
        Some(Link::Question(id)) => Some(id.to_string()),
        Some(Link::Section(to)) => Some(format!("{}#{}", to.chapter, to.anchor)),
        _ => None,
    });
    places.collect()
}

#[test]
fn every_language_has_33_numbered_chapters_in_the_same_order() {
    let english: Vec<&str> =
        numbered(Language::English).iter().map(|it| it.slug.as_str()).collect();
    assert_eq!(english.len(), N_CHAPTERS);
    for language in Language::ALL {
        let own: Vec<&str> = numbered(language).iter().map(|it| it.slug.as_str()).collect();
        assert_eq!(own, english, "{language:?}");
        let counts: Vec<String> =
            numbered(language).iter().map(|it| it.number.to_string()).collect();
        let expected: Vec<String> = (1..=N_CHAPTERS).map(|it| it.to_string()).collect();
        assert_eq!(counts, expected, "{language:?}");
        assert_eq!(handbook(language).n_numbered(), N_CHAPTERS);
        let parts: BTreeSet<&str> = numbered(language).iter().map(|it| it.part.as_str()).collect();
        assert_eq!(parts.len(), 6, "{language:?}: {parts:?}");
    }
}

#[test]
fn the_handbook_is_as_long_as_promised() {
    let words =
        |language| -> usize { handbook(language).chapters.iter().map(Chapter::n_words).sum() };
    let (english, lithuanian) = (words(Language::English), words(Language::Lithuanian));
    assert!(LEAST_WORDS <= english, "{english} words");
    #[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
    let share = lithuanian as f64 / english as f64;
    assert!(LITHUANIAN.contains(&share), "{lithuanian} Lithuanian for {english} English words");
}

#[test]
fn whole_chapters_have_the_same_sections_in_every_language() {
    for english in &handbook(Language::English).chapters {
        for language in [Language::Lithuanian, Language::Norwegian] {
            let Some(own) = handbook(language).chapter(&english.slug) else {
                panic!("{language:?} has no {}", english.slug);
            };
            if own.is_summary() {
                assert_eq!(language, Language::Norwegian, "{} is only a summary", own.slug);
                continue;
            }
            let (mut ours, mut theirs) = (anchors(own), anchors(english));
            // A glossary is in the order of its own alphabet.
            if english.slug == skaidra::content::GLOSSARY {
                ours.sort_unstable();
                theirs.sort_unstable();
            }
            assert_eq!(ours, theirs, "{language:?} {}", own.slug);
        }
    }
}

#[test]
fn whole_chapters_cite_and_lead_to_the_same_in_every_language() {
    let mut different = Vec::new();
    for english in &handbook(Language::English).chapters {
        for language in [Language::Lithuanian, Language::Norwegian] {
            let own = handbook(language).chapter(&english.slug);
            let Some(own) = own.filter(|it| !it.is_summary()) else { continue };
            // A term is explained with the acts of the reader's own country.
            let is_glossary = own.slug == skaidra::content::GLOSSARY;
            let cites = if is_glossary && language == Language::Norwegian {
                BTreeSet::new()
            } else {
                cited(own).symmetric_difference(&cited(english)).cloned().collect()
            };
            for (what, odd) in [
                ("cites", cites),
                (
                    "leads to",
                    leads_to(own).symmetric_difference(&leads_to(english)).cloned().collect(),
                ),
            ] {
                if !odd.is_empty() {
                    different.push(format!("{language:?} {} {what} otherwise: {odd:?}", own.slug));
                }
            }
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn every_link_and_citation_leads_somewhere() {
    let mut n_links = 0;
    for language in Language::ALL {
        for chapter in &handbook(language).chapters {
            for (target, link) in links(&chapter.markdown, &chapter.slug) {
                n_links += 1;
                let is_there = match link {
                    Some(Link::Question(id)) => builtin().instrument.question(&id).is_some(),
                    Some(Link::Source(id)) => builtin().source(&id).is_some(),
                    Some(Link::Section(to)) if to.anchor.is_empty() => {
                        handbook(language).chapter(&to.chapter).is_some()
                    }
                    Some(Link::Section(to)) => builtin().section(language, &to).is_some(),
                    Some(Link::Web(address)) => address.starts_with("https://"),
                    None => false,
                };
                assert!(is_there, "{language:?} {}: {target}", chapter.slug);
            }
        }
    }
    assert!(1000 < n_links, "{n_links} links: were they read at all?");
}

/// What nobody saw in a source text has no address; such a source is not cited.
#[test]
fn every_cited_source_can_be_looked_up() {
    let cited: BTreeSet<String> =
        Language::ALL.into_iter().flat_map(|it| &handbook(it).chapters).flat_map(cited).collect();
    assert!(100 < cited.len(), "{}", cited.len());
    for id in cited {
        let source = builtin().source(&id).unwrap_or_else(|| panic!("{id} is no source"));
        assert!(source.address.starts_with("http"), "{id} has no address: {source:?}");
        let note = source.note_for(Language::English).to_lowercase();
        assert!(!note.contains("memory") && !note.contains("not seen"), "{id}: {note}");
    }
}

#[test]
fn no_source_in_a_readers_own_language_is_named_in_english_only() {
    let own = |it: &&skaidra::content::Source| matches!(it.language.as_str(), "lt" | "no" | "nb");
    let sources: Vec<_> = builtin().sources.iter().filter(own).collect();
    assert!(100 < sources.len(), "{}", sources.len());
    for source in sources {
        let language = match source.language.as_str() {
            "lt" => Language::Lithuanian,
            _ => Language::Norwegian,
        };
        let title = source.title_for(language);
        assert!(source.original.is_some() || title != source.title, "{}: {title}", source.id);
        assert_eq!(source.title_for(Language::English), source.title);
    }
}

#[test]
fn remarks_beside_sources_are_in_the_language_of_the_reader() {
    let remarked = builtin().sources.iter().filter(|it| !it.notes.is_empty());
    let mut same = BTreeMap::new();
    for source in remarked {
        let [lt, en, nb] = [Language::Lithuanian, Language::English, Language::Norwegian]
            .map(|it| source.note_for(it));
        let id = &source.id;
        assert!(lt != en && nb != en && lt != nb, "{id}: {lt} / {en} / {nb}");
        // The same remark is said in the same words everywhere.
        assert_eq!(same.entry(en).or_insert((lt, nb)), &(lt, nb), "{id}");
    }
    assert!(30 < same.len(), "{}", same.len());
    let of = |id, language| builtin().source(id).map(|it| it.note_for(language));
    assert_eq!(of("S100", Language::Lithuanian), Some("žiniasklaidos pranešimas"));
    assert_eq!(of("S100", Language::Norwegian), Some("presseomtale"));
    let norwegian = of("S96", Language::Norwegian).unwrap();
    assert!(norwegian.starts_with("lovforslag, ikke gjeldende"), "{norwegian}");
}

#[test]
fn every_source_is_cited_somewhere_or_named_by_a_question() {
    let mut used: BTreeSet<String> =
        Language::ALL.into_iter().flat_map(|it| &handbook(it).chapters).flat_map(cited).collect();
    let questions = builtin().instrument.questions().flat_map(|(_, it)| &it.legal);
    used.extend(questions.map(ToString::to_string));
    let measures = builtin().measures.iter().flat_map(|it| &it.known_from);
    used.extend(measures.map(ToString::to_string));
    let idle: Vec<_> = builtin()
        .sources
        .iter()
        .map(|it| it.id.to_string())
        .filter(|id| !used.contains(id))
        .collect();
    assert!(idle.is_empty(), "nothing cites {idle:?}");
}

#[test]
fn every_help_topic_leads_to_a_section_in_every_language() {
    for language in Language::ALL {
        for topic in HelpTopic::ALL {
            let reference = topic.reference();
            let is_there = match reference.anchor.as_str() {
                "" => handbook(language).chapter(&reference.chapter).is_some(),
                _ => builtin().section(language, &reference).is_some(),
            };
            assert!(is_there, "{language:?} {topic:?}: {reference:?}");
        }
    }
}

#[test]
fn no_topic_is_left_out_of_those_that_are_followed() {
    let source = include_str!("../../src/content/help_topic.rs");
    let (_, after) = source.split_once("pub enum HelpTopic {").unwrap();
    let (variants, _) = after.split_once("\n}").unwrap();
    let n_variants = variants.lines().filter(|it| it.trim_end().ends_with(',')).count();
    let all: std::collections::BTreeSet<HelpTopic> = HelpTopic::ALL.into_iter().collect();
    assert_eq!((all.len(), HelpTopic::ALL.len()), (n_variants, n_variants));
}

#[test]
fn every_question_is_found_from_the_section_that_explains_it() {
    for (_, question) in builtin().instrument.questions() {
        let back = builtin().questions_at(&question.handbook).any(|it| it.id == question.id);
        assert!(back, "{}", question.id);
        for language in Language::ALL {
            let section = builtin().section(language, &question.handbook);
            assert!(section.is_some(), "{language:?} {}", question.id);
        }
    }
}

#[test]
fn every_language_explains_the_same_terms_and_tells_the_same_dilemmas() {
    let terms = |language| -> BTreeSet<&str> {
        builtin().glossary(language).terms.iter().map(|it| it.id.as_str()).collect()
    };
    let dilemmas = |language| -> Vec<&str> {
        builtin().dilemmas(language).all().map(|it| it.id.as_str()).collect()
    };
    assert!(100 <= terms(Language::English).len());
    assert_eq!(dilemmas(Language::English).len(), 24);
    for language in Language::ALL {
        assert_eq!(terms(language), terms(Language::English), "{language:?}");
        assert_eq!(dilemmas(language), dilemmas(Language::English), "{language:?}");
        for dilemma in builtin().dilemmas(language).all() {
            assert!(!dilemma.guide.is_empty() && !dilemma.scene.is_empty(), "{}", dilemma.id);
            assert!(!dilemma.guide.lines().any(|it| it.starts_with('>')), "{}", dilemma.guide);
        }
    }
}
