//! The Word file: each heading, table and word of the document in its style, in the document's language.

use std::collections::BTreeSet;

use skaidra::i18n::{Language, Tr};
use skaidra::report::document::{Block, Document, Drawing};
use skaidra::report::{Profile, document_of, markdown, plan_docx, plan_markdown};

use super::package::{Piece, parts, pieces, values};
use super::{example_plan, hostile, states};

/// Each paragraph with its style.
fn paragraphs(body: &[Piece]) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for piece in body {
        match piece {
            Piece::Start(name, _) if name == "w:p" => all.push((String::new(), String::new())),
            Piece::Start(name, attributes) if name == "w:pStyle" => {
                all.last_mut().unwrap().0.clone_from(&attributes["w:val"]);
            }
            Piece::Text(text) => match all.last_mut() {
                Some((_, words)) => words.push_str(text),
                None => assert!(text.trim().is_empty(), "{text}"),
            },
            _ => {}
        }
    }
    all
}

fn of_style(all: &[(String, String)], style: &str) -> Vec<String> {
    all.iter().filter(|(it, _)| it == style).map(|(_, words)| words.clone()).collect()
}

fn body(bytes: &[u8]) -> Vec<Piece> {
    pieces(&parts(bytes)["word/document.xml"])
}

fn headings(document: &Document, level: u8) -> Vec<String> {
    let of_level = |it: &Block| match it {
        Block::Heading(it) if it.level == level => Some(it.full()),
        _ => None,
    };
    document.blocks.iter().filter_map(of_level).collect()
}

#[test]
fn every_part_is_well_formed_and_every_link_leads_somewhere() {
    for language in Language::ALL {
        for (state, plan) in states(language) {
            let parts = parts(&plan_docx(&plan).unwrap());
            for part in parts.values() {
                pieces(part);
            }
            let body = pieces(&parts["word/document.xml"]);
            let names = values(&body, "w:bookmarkStart", "w:name");
            let known: BTreeSet<&String> = names.iter().collect();
            assert_eq!(known.len(), names.len(), "{state}");
            assert!(names.iter().all(|it| it.len() <= 40), "{state}");
            for anchor in values(&body, "w:hyperlink", "w:anchor") {
                assert!(known.contains(&anchor), "{state}: {anchor}");
            }
            let relations = pieces(&parts["word/_rels/document.xml.rels"]);
            let relations = values(&relations, "Relationship", "Id");
            for id in values(&body, "w:hyperlink", "r:id") {
                assert!(relations.contains(&id), "{state}: {id}");
            }
            let styles = values(&pieces(&parts["word/styles.xml"]), "w:style", "w:styleId");
            for style in values(&body, "w:pStyle", "w:val") {
                assert!(styles.contains(&style), "{state}: {style}");
            }
        }
    }
}

#[test]
fn headings_tables_and_findings_stand_in_it_in_order() {
    for language in Language::ALL {
        let plan = example_plan(language, Profile::Full);
        let document = document_of(&plan, &Tr::new(language));
        let body = body(&plan_docx(&plan).unwrap());
        let all = paragraphs(&body);
        for level in 1..=3 {
            let found = of_style(&all, &format!("Heading{level}"));
            assert_eq!(found, headings(&document, level));
        }
        let (mut heads, mut alts, mut cells) = (Vec::new(), Vec::new(), Vec::new());
        for block in &document.blocks {
            match block {
                Block::Table(it) => {
                    let has_head = it.columns.iter().any(|it| !it.head.is_empty());
                    heads.extend(it.columns.iter().filter(|_| has_head).map(|it| it.head.clone()));
                    cells.push(it.rows.len());
                }
                Block::Figure(it) if !matches!(it.drawing, Drawing::Qr(_) | Drawing::Ladder(_)) => {
                    alts.push(it.alt.clone());
                }
                _ => {}
            }
        }
        assert_eq!(of_style(&all, "TableHead"), heads);
        let prefix = Tr::new(language).report_copy_figure();
        let alts: Vec<String> = alts.iter().map(|it| format!("{prefix} {it}")).collect();
        assert_eq!(of_style(&all, "Finding"), alts);
        let tables = values(&body, "w:tblStyle", "w:val");
        assert_eq!(tables.iter().filter(|it| *it == "PlanTable").count(), cells.len());
        let names = values(&body, "w:tblCaption", "w:val").len();
        assert_eq!(names, document.blocks.iter().map(n_named).sum::<usize>());
        let starts = |wanted: &str| {
            body.iter().filter(|it| matches!(it, Piece::Start(name, _) if name == wanted)).count()
        };
        assert_eq!(starts("w:cantSplit"), starts("w:tr"));
        assert!(0 < starts("w:tblHeader"));
    }
}

/// Tables with a name to a screen reader: those with a caption, the ladder, the signatures of one person each.
fn n_named(block: &Block) -> usize {
    match block {
        Block::Table(it) => it.caption.iter().count(),
        Block::Figure(it) => usize::from(matches!(it.drawing, Drawing::Ladder(_))),
        Block::Signatures(it) => it.iter().filter(|it| 1 < it.fields.len()).count(),
        _ => 0,
    }
}

#[test]
fn the_file_says_its_language_its_title_and_that_the_pdf_counts() {
    for (language, tag) in [
        (Language::Lithuanian, "lt-LT"),
        (Language::English, "en-GB"),
        (Language::Norwegian, "nb-NO"),
    ] {
        let plan = example_plan(language, Profile::Full);
        let tr = Tr::new(language);
        let parts = parts(&plan_docx(&plan).unwrap());
        assert_eq!(values(&pieces(&parts["word/styles.xml"]), "w:lang", "w:val"), [tag]);
        let core = &parts["docProps/core.xml"];
        assert!(core.contains(&format!("<dc:language>{tag}</dc:language>")));
        assert!(core.contains(&format!("<dc:title>{}</dc:title>", tr.report_document_title())));
        assert!(core.contains(">2026-11-22T09:00:00Z</dcterms:created>"));
        let all = paragraphs(&pieces(&parts["word/document.xml"]));
        let notice = of_style(&all, "Notice");
        assert!(notice[0].contains("PDF") && notice[1].contains(&plan.head[..8]), "{notice:?}");
        let first = all.iter().position(|(style, _)| style == "Heading1").unwrap();
        assert_eq!(all.iter().position(|(style, _)| style == "Notice"), Some(first - 2));
        let foot = pieces(&parts["word/footer1.xml"]);
        assert_eq!(values(&foot, "w:fldSimple", "w:instr"), ["PAGE", "NUMPAGES"]);
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    let make = || plan_docx(&example_plan(Language::Lithuanian, Profile::Full)).unwrap();
    assert_eq!(make(), make());
}

#[test]
fn a_copy_names_the_pdf_as_what_can_be_verified_and_shows_no_code() {
    for language in Language::ALL {
        let (plan, tr) = (example_plan(language, Profile::Full), Tr::new(language));
        let all = paragraphs(&body(&plan_docx(&plan).unwrap()));
        let word: String = all.into_iter().map(|(_, words)| words + "\n").collect();
        // Markdown marks letters that it would read as its own.
        let text = plan_markdown(&plan, &tr).replace('\\', "");
        for copy in [&word, &text] {
            assert!(copy.contains(&tr.report_verify_open_copy()), "{copy}");
            assert!(!copy.contains(&tr.report_verify_open()));
            assert!(!copy.contains(&tr.report_qr_alt(&plan.head[..8])));
        }
        let begin = text.find(&tr.report_copy_notice_text()).unwrap();
        assert!(begin < 600, "{begin} {text:.600}");
        // The pages of the PDF speak of themselves.
        let pages = markdown(&document_of(&plan, &tr)).replace('\\', "");
        assert!(pages.contains(&tr.report_verify_open()) && !pages.contains("copy to"));
    }
}

#[test]
fn the_public_copy_leaves_out_what_the_public_pdf_leaves_out() {
    let full = example_plan(Language::Lithuanian, Profile::Full);
    let public = plan_docx(&example_plan(Language::Lithuanian, Profile::Public)).unwrap();
    let text = parts(&public).into_values().collect::<String>();
    for question in full.questions() {
        let places = question.evidence.iter().filter_map(|it| it.location.as_ref());
        for secret in question.note.iter().chain(places).filter(|it| 15 < it.chars().count()) {
            assert!(!text.contains(secret.as_str()), "{secret}");
        }
    }
}

#[test]
fn hostile_texts_stay_texts() {
    let long = "ilgas žodis ".repeat(20_000);
    for (text, shown) in [
        ("=cmd|'/C calc'!A0", "=cmd|'/C calc'!A0"),
        ("</w:t></w:r><w:p/>&amp;&#0;<!--", "</w:t></w:r><w:p/>&amp;&#0;<!--"),
        ("]]> <?xml?> \"'", "]]> <?xml?> \"'"),
        ("a\u{0}b\u{8}c\u{1b}d\u{fffe}e\u{ffff}f", "a�b�c�d�e�f"),
        ("\u{202e}atvirkščiai\u{200b} 🙂 e\u{301}", "\u{202e}atvirkščiai\u{200b} 🙂 e\u{301}"),
        (&long, long.trim()),
    ] {
        let bytes = plan_docx(&hostile(text)).unwrap();
        let parts = parts(&bytes);
        for part in parts.values() {
            pieces(part);
        }
        let all = paragraphs(&pieces(&parts["word/document.xml"]));
        assert_eq!(of_style(&all, "Institution")[0].trim(), shown, "{text:.9?}");
        assert!(all.iter().filter(|(_, words)| words.contains(shown)).count() > 5);
    }
}
