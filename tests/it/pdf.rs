//! The exported PDF: the same bytes twice, every word readable and tagged, nothing lost on hostile input.

mod sample;
pub(crate) mod tools;

use skaidra::report::document::{
    Align, Attachment, Block, Column, Document, Drawing, Figure, List, Matrix, Relation, Row, Table,
};
use skaidra::report::pdf::{PdfError, PdfOptions, Standard, render, render_reporting};

use sample::{body, empty_document, heading, plan_document, words};
use tools::{objects, run, text_of};

fn options(standard: Standard) -> PdfOptions {
    let attachment = |name: &str, mime: &str, relation, bytes: &str| Attachment {
        name: name.to_owned(),
        mime: mime.to_owned(),
        description: "Plano duomenys".to_owned(),
        relation,
        bytes: bytes.as_bytes().to_vec(),
    };
    PdfOptions {
        standard,
        created: "2026-11-22T09:00:00Z".parse().unwrap(),
        app: "0.1.0".to_owned(),
        head: "9f2c4b7a".repeat(8),
        attachments: vec![
            attachment(
                "plan.json",
                "application/json",
                Relation::Data,
                "{\"schema\":\"skaidra.plan/1\"}",
            ),
            attachment("plan.csv", "text/csv", Relation::Data, "id;title\n"),
            attachment("journal.skaidra", "text/plain", Relation::Source, "(skaidra: 1)\n"),
        ],
    }
}

fn pdf(document: &Document) -> Vec<u8> {
    render(document, &options(Standard::Ua1)).unwrap()
}

fn with(blocks: Vec<Block>) -> Document {
    Document { blocks, ..empty_document() }
}

fn one_column(cells: &[&str]) -> Block {
    let row =
        |text: &&str| Row { cells: vec![vec![words(text)], vec![words("1")]], is_head_first: true };
    Block::Table(Table {
        n_kept: None,
        caption: Some("Lentelės antraštė".to_owned()),
        columns: vec![
            Column { head: "Galvutė".to_owned(), share: 4.0, align: Align::Left, language: None },
            Column {
                head: "Reikšmė".to_owned(), share: 1.0, align: Align::Right, language: None
            },
        ],
        rows: cells.iter().map(row).collect(),
    })
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    for standard in [Standard::Ua1, Standard::Ua2] {
        let [first, second] = [0, 1].map(|_| render(&plan_document(), &options(standard)).unwrap());
        assert!(first == second, "{standard:?}");
    }
}

#[test]
fn the_id_of_the_file_follows_the_journal() {
    let id = |head: &str| {
        let options = PdfOptions { head: head.to_owned(), ..options(Standard::Ua1) };
        tools::id_of(&render(&empty_document(), &options).unwrap())
    };
    assert_eq!(id("aa"), id("aa"));
    assert_ne!(id("aa"), id("bb"));
}

#[test]
fn the_file_ends_with_its_only_end_mark() {
    for (standard, header) in [(Standard::Ua1, "%PDF-1.7\n"), (Standard::Ua2, "%PDF-2.0\n")] {
        let bytes = render(&plan_document(), &options(standard)).unwrap();
        assert!(bytes.starts_with(header.as_bytes()));
        assert!(bytes.ends_with(b"\n%%EOF\n"));
        assert_eq!(bytes.windows(5).filter(|window| window == b"%%EOF").count(), 1);
    }
}

#[test]
fn outside_tools_find_no_fault_in_the_syntax() {
    for standard in [Standard::Ua1, Standard::Ua2] {
        for document in [plan_document(), empty_document()] {
            let said = run("qpdf", &["--check"], &render(&document, &options(standard)).unwrap());
            assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
        }
    }
}

#[test]
fn every_heading_and_every_letter_can_be_found() {
    let document = plan_document();
    let text = text_of(&pdf(&document));
    for block in &document.blocks {
        if let Block::Heading(heading) = block {
            assert!(text.contains(&heading.text), "{}", heading.text);
        }
    }
    assert!(text.contains(&document.title) || text.replace('\n', " ").contains(&document.title));
    let document =
        with(vec![body("s\u{30C}ale, ąčęėįšųūž ĄČĘĖĮŠŲŪŽ „kabutės“ æøå 1\u{A0}000\u{A0}€ ≥ → ✓")]);
    let text = text_of(&pdf(&document)).replace('\u{A0}', " ");
    assert!(text.contains("šale, ąčęėįšųūž ĄČĘĖĮŠŲŪŽ „kabutės“ æøå 1 000 € ≥ → ✓"), "{text}");
}

#[test]
fn the_foot_counts_the_pages_and_shows_the_fingerprint() {
    let text = text_of(&pdf(&plan_document()));
    let pages: Vec<&str> = text.split('\u{C}').filter(|page| !page.trim().is_empty()).collect();
    for (index, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("{} puslapis iš {}", index + 1, pages.len())), "{page}");
        assert!(page.contains("9f2c4b7a"));
        assert_eq!(
            page.contains("Korupcijos prevencijos planas 2027"),
            0 < index,
            "running head of page {index}"
        );
    }
}

#[test]
fn the_tags_follow_the_order_of_reading() {
    let document = with(vec![
        heading(1, "pirma", "Pirma dalis"),
        body("Pastraipa."),
        Block::List(List { is_numbered: true, items: vec![words("punktas")], ..List::default() }),
        one_column(&["eilutė"]),
        sample::bars(),
    ]);
    let tags = run("pdfinfo", &["-struct-text"], &pdf(&document));
    let expected = [
        "Document",
        "P (block)",
        "Pavyzdžio rajono",
        "Sect",
        "H1",
        "Pirma dalis",
        "Pastraipa.",
        "L (block)",
        "LI",
        "Lbl",
        "1.",
        "LBody",
        "punktas",
        "Table",
        "Caption",
        "Lentelės antraštė",
        "THead",
        "TR",
        "TH",
        "Galvutė",
        "TBody",
        "TR",
        "TH",
        "eilutė",
        "TD",
        "Figure",
    ];
    let mut rest = tags.as_str();
    for word in expected {
        let Some(at) = rest.find(word) else {
            panic!("{word} is not where it should be in\n{tags}")
        };
        rest = &rest[at + word.len()..];
    }
}

#[test]
fn tagged_lines_keep_the_spaces_between_them() {
    let text = "Vienas du trys keturi penki šeši septyni aštuoni devyni dešimt. ".repeat(6);
    let tags = run("pdfinfo", &["-struct-text"], &pdf(&with(vec![body(text.trim())])));
    let joined: String = tags.replace(['\n', '"'], "");
    assert!(!joined.contains("dešimt.Vienas"), "{tags}");
    for pair in ["penki šeši", "devyni dešimt"] {
        assert!(joined.contains(pair), "{pair} in {tags}");
    }
}

#[test]
fn figures_say_their_finding_and_where_they_stand() {
    let structure = objects(&pdf(&plan_document()));
    for word in ["/Alt", "/BBox", "/Placement"] {
        assert_eq!(structure.matches(word).count(), 5, "{word}");
    }
}

#[test]
fn a_table_longer_than_a_page_repeats_its_head_as_decoration() {
    let rows: Vec<String> = (0..90).map(|row| format!("eilutė {row}")).collect();
    let bytes = pdf(&with(vec![one_column(&rows.iter().map(String::as_str).collect::<Vec<_>>())]));
    let text = text_of(&bytes);
    let pages = text.split('\u{C}').filter(|page| page.contains("eilutė")).count();
    assert!(1 < pages);
    assert_eq!(text.matches("Galvutė").count(), pages);
    assert_eq!(run("pdfinfo", &["-struct-text"], &bytes).matches("Galvutė").count(), 1);
    for row in rows {
        assert_eq!(
            text.lines()
                .filter(|line| line.trim().starts_with(&row))
                .filter(|line| line.split_whitespace().nth(1) == row.split(' ').nth(1))
                .count(),
            1,
            "{row}"
        );
    }
}

#[test]
fn a_cell_longer_than_a_page_loses_no_word() {
    let long: Vec<String> = (0..2500).map(|word| format!("žodis{word}")).collect();
    let text = text_of(&pdf(&with(vec![one_column(&["pirma", &long.join(" "), "paskutinė"])])));
    let found: Vec<&str> =
        text.split_whitespace().filter(|word| word.starts_with("žodis")).collect();
    assert_eq!(found, long);
    assert!(text.contains("paskutinė"));
}

#[test]
fn letters_that_no_face_has_are_replaced_and_reported() {
    let document = with(vec![body("gerai 漢字 🙂 gerai 🙂")]);
    let rendered = render_reporting(&document, &options(Standard::Ua1)).unwrap();
    let missing: Vec<(char, usize)> =
        rendered.missing.iter().map(|glyph| (glyph.letter, glyph.count)).collect();
    assert_eq!(missing, [('字', 1), ('漢', 1), ('🙂', 2)]);
    assert!(text_of(&rendered.bytes).contains("gerai \u{FFFD}\u{FFFD} \u{FFFD} gerai \u{FFFD}"));
}

#[test]
fn a_list_of_which_no_item_has_room_is_not_announced() {
    let mut n_empty = 0;
    for n_lines in 30..70 {
        let mut blocks = vec![heading(1, "pirma", "Pirma dalis")];
        blocks.extend((0..n_lines).map(|_| body("Eilutė.")));
        blocks.push(Block::List(List {
            gives_way: true,
            lead: words("Plane – du veiksmai. Labiausiai mažina:"),
            lead_alone: words("Plane – du veiksmai."),
            items: vec![words("vienas punktas"), words("kitas punktas")],
            rest: vec![words("Visi – kitur"), words("ir dar vienas"), Vec::new()],
            ..List::default()
        }));
        let text = text_of(&pdf(&with(blocks)));
        let has_items = text.contains("vienas punktas");
        assert_eq!(text.contains("Labiausiai mažina:"), has_items, "{n_lines}: {text}");
        assert_eq!(text.matches("Plane – du veiksmai.").count(), 1, "{n_lines}: {text}");
        assert_eq!(text.contains("Visi – kitur"), !has_items, "{n_lines}: {text}");
        n_empty += usize::from(!has_items);
    }
    assert!(0 < n_empty && n_empty < 40, "{n_empty}");
}

#[test]
fn a_running_head_without_room_for_all_of_its_words_ends_with_an_ellipsis() {
    let long = "Ąžuolyno rajono savivaldybės „Šventosios socialinių paslaugų ir sveikatos priežiūros“ namai prie didžiojo kelio";
    for institution in [long, &"Ž".repeat(200)] {
        let document = Document { institution: institution.to_owned(), ..plan_document() };
        let text = text_of(&pdf(&document));
        let second = text.split('\u{C}').nth(1).unwrap();
        let head = second.lines().find(|it| !it.trim().is_empty()).unwrap();
        let cut = head.trim().split_once('…').unwrap_or_else(|| panic!("{head}")).0;
        assert!(institution.starts_with(cut) && 20 < cut.chars().count(), "{head}");
    }
}

#[test]
fn hostile_words_lose_no_page() {
    let long = "x".repeat(10_000);
    let hostile = [
        "",
        " ",
        "\u{A0}",
        "\n\n",
        "\u{0}\u{1B}[31m\u{7F}",
        "(\\)<>[]{}/%",
        "שלום עולם",
        "مرحبا",
        "🙂🏳️‍🌈",
        "\u{202E}atvirkščiai",
        "a\u{301}\u{301}\u{301}",
        "\u{FFFE}\u{FFFF}\u{E000}",
        "–",
        "%",
        "– – – –",
        &long,
    ];
    for text in hostile {
        let blocks = vec![
            heading(1, text, text),
            body(text),
            one_column(&[text, "po jo"]),
            Block::List(List { items: vec![words(text)], ..List::default() }),
            Block::KeyFigures(vec![skaidra::report::document::KeyFigure {
                label: text.to_owned(),
                word: text.to_owned(),
                number: text.to_owned(),
                link: None,
            }]),
            Block::Callout(Vec::new()),
            Block::Callout(vec![skaidra::report::document::Paragraph {
                style: skaidra::report::document::ParagraphStyle::Body,
                text: words(text),
            }]),
            Block::RightBlock(vec![words(text)]),
            Block::Signatures(vec![skaidra::report::document::SignatureLine {
                role: text.to_owned(),
                fields: vec![text.to_owned()],
                day: None,
            }]),
            body("paskutinė pastraipa"),
        ];
        let document = Document {
            title: text.to_owned(),
            subject: text.to_owned(),
            institution: text.to_owned(),
            short_title: text.to_owned(),
            ..with(blocks)
        };
        let bytes = pdf(&document);
        let found = text_of(&bytes);
        assert!(found.contains("po jo") && found.contains("paskutinė pastraipa"), "{text:.30}");
        let said = run("qpdf", &["--check"], &bytes);
        assert!(said.contains("No syntax or stream encoding errors found"), "{text:.30}: {said}");
    }
}

#[test]
fn charts_of_nothing_and_of_nonsense_are_drawn() {
    let mut blocks = vec![
        sample::matrix(0),
        sample::matrix(60),
        sample::matrix(400),
        sample::gantt(0),
        sample::gantt(120),
    ];
    let Block::Figure(Figure { drawing: Drawing::Matrix(matrix), .. }) = sample::matrix(3) else {
        panic!()
    };
    let mut arrows = matrix.arrows.clone();
    arrows[0].net = (f64::NAN, f64::INFINITY);
    arrows[1].gross = (-7.0, 1e300);
    blocks.push(Block::Figure(Figure {
        drawing: Drawing::Matrix(Matrix { arrows, ..matrix }),
        alt: String::new(),
        caption: None,
    }));
    let text = text_of(&pdf(&with(blocks)));
    assert!(text.contains("Tikimybė"));
}

#[test]
fn a_code_longer_than_codes_can_be_is_an_error() {
    let figure =
        Figure { drawing: Drawing::Qr("x".repeat(5000)), alt: String::new(), caption: None };
    let result = render(&with(vec![Block::Figure(figure)]), &options(Standard::Ua1));
    assert!(matches!(result, Err(PdfError::CodeTooLong { length: 5000 })));
}

#[test]
fn bookmarks_are_nested_and_links_lead_to_headings() {
    let structure = objects(&pdf(&plan_document()));
    assert!(structure.contains("/Outlines"));
    assert!(structure.contains("/URI (https://www.e-tar.lt/"));
    let links = structure.matches("/Subtype /Link").count();
    assert!(6 < links);
    assert_eq!(structure.matches("/OBJR").count(), links, "each link has its tag");
    assert_eq!(
        structure.matches("/Contents").count(),
        links + tools::n_pages(&structure),
        "each link has its words"
    );
}

#[test]
fn attachments_come_out_as_they_went_in() {
    let bytes = pdf(&empty_document());
    for attachment in options(Standard::Ua1).attachments {
        let flag = format!("--show-attachment={}", attachment.name);
        assert_eq!(run("qpdf", &[&flag], &bytes).as_bytes(), attachment.bytes);
    }
    let structure = objects(&bytes);
    assert_eq!(structure.matches("/AFRelationship /Data").count(), 2);
    assert_eq!(structure.matches("/AFRelationship /Source").count(), 1);
}

#[test]
fn a_document_without_blocks_has_its_title_on_one_page() {
    let text = text_of(&pdf(&empty_document()));
    assert!(text.contains("Korupcijos rizikos įsivertinimas"));
    assert!(text.contains("1 puslapis iš 1"));
}

#[test]
fn what_ends_a_section_does_not_follow_the_next_section_to_another_page() {
    let pages = |n_lines: usize, level: u8| {
        let fill = (0..n_lines).map(|n| body(&format!("Eilutė {n}")));
        let end = [heading(2, "one", "Vienas"), body("Vieno žodžiai.")];
        let next = [heading(level, "two", "Antras"), body(&"Antro žodžiai. ".repeat(40))];
        let blocks = [heading(1, "all", "Visa")].into_iter().chain(fill).chain(end).chain(next);
        let text = text_of(&pdf(&with(blocks.collect())));
        let pages: Vec<&str> = text.split('\u{C}').collect();
        ["Vieno žodžiai", "Antras"].map(|it| pages.iter().position(|page| page.contains(it)))
    };
    for level in [1, 2] {
        let parted = (20..40).any(|n| pages(n, level) == [Some(0), Some(1)]);
        assert!(parted, "a heading of level {level} takes what stands above it along");
    }
    // What leads into a section below stays with it.
    assert!((20..40).all(|n| pages(n, 3) != [Some(0), Some(1)]));
}
