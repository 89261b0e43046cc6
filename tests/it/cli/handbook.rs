//! The handbook through the binary: a term, what was found, what a reader kept, and names that there are not.

use jiff::Timestamp;
use skaidra::domain::HandbookRef;
use skaidra::store::{ReadingChange, ReadingFile};

use crate::program::{AT, Place};

#[test]
fn a_term_is_explained_by_its_name_part_of_it_or_another_languages_word() {
    let place = Place::new();
    let cases = [
        ("en", "net", "Net risk"),
        ("en", "NET", "Net risk"),
        ("lt", "nesalis", "šališkum"),
        ("nb", "nettorisiko", "nettorisiko"),
        ("lt", "likutine", "likutinė rizika"),
    ];
    for (lang, words, expected) in cases {
        let out = place.ok(&format!("handbook --lang {lang} --glossary {words}"));
        assert!(out.to_lowercase().contains(&expected.to_lowercase()), "{words}: {out}");
    }
    for words in ["qqqq", "..", "%"] {
        let run = place.run(&format!("handbook --glossary {words}"));
        assert_eq!(run.code, Some(2), "{}", run.out);
        assert!(run.err.contains(words) && run.err.contains("skaidra handbook glossary"));
        assert_eq!(run.out, "");
    }
}

#[test]
fn the_contents_stand_in_columns_and_in_the_language_of_the_system() {
    let place = Place::new();
    for (lang, words) in [
        ("en_GB.UTF-8", "Glossary"),
        ("nb_NO.UTF-8", "Ordliste"),
        ("lt_LT.UTF-8", "Žodynėlis"),
        // Where the system names no language.
        ("C", "Žodynėlis"),
    ] {
        let out = place.run_in(lang, "handbook").out;
        assert!(out.contains(words), "{lang}: {out}");
        let named = |slug: &str| {
            let line = out.lines().find(|it| it.split_whitespace().any(|word| word == slug));
            let (before, _) = line.unwrap().split_once(&format!(" {slug} ")).unwrap();
            before.chars().count()
        };
        let columns = ["needs-queues", "people", "glossary", "scoring"].map(named);
        assert!(columns.iter().all(|it| *it == columns[0]), "{lang} {columns:?}: {out}");
    }
}

#[test]
fn a_search_names_places_that_can_be_opened() {
    let place = Place::new();
    for (lang, words) in [("lt", "eiliu"), ("en", "queue"), ("nb", "kø")] {
        let out = place.ok(&format!("handbook --lang {lang} --search {words}"));
        let places: Vec<&str> = out
            .lines()
            .filter_map(|line| line.strip_prefix("  ")?.split("  ").next())
            .filter(|it| it.contains('#') && !it.starts_with(' '))
            .collect();
        assert!(3 < places.len(), "{lang}: {out}");
        for it in places.into_iter().take(4) {
            let shown = place.ok(&format!("handbook --lang {lang} {it}"));
            assert!(!shown.trim().is_empty(), "{it}");
        }
    }
    let none = place.ok("handbook --lang en --search qqqqqq");
    assert!(none.contains("0 places") || none.contains("No"), "{none}");
    assert_eq!(place.run("handbook --search").code, Some(2));
}

#[test]
fn the_list_of_sources_remarks_in_the_language_of_the_chapter() {
    let place = Place::new();
    let remarks = [
        ("en", "secondary source in English"),
        ("lt", "antrinis šaltinis anglų kalba"),
        ("nb", "sekundærkilde på engelsk"),
    ];
    for (lang, own) in remarks {
        let out = place.ok(&format!("handbook --lang {lang} law-lithuania"));
        let words = out.split_whitespace().collect::<Vec<_>>().join(" ");
        for (_, remark) in remarks {
            assert_eq!(words.contains(remark), remark == own, "{lang} {remark}");
        }
    }
}

#[test]
fn a_section_that_a_sentence_names_is_in_quotation_marks() {
    let place = Place::new();
    for (lang, chapter, expected) in [
        ("lt", "workshop", "kaip aprašyta skyrelyje „Įrodymo laipsniai“ (→ self-"),
        ("en", "scoring", "The ladder is in “Running a self-assessment” (→ self-"),
        ("nb", "scoring", "Stigen står i «Egenvurdering steg for steg» (→ self-"),
    ] {
        let out = place.ok(&format!("handbook --lang {lang} {chapter}"));
        let words = out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(expected), "{lang}: {words}");
    }
}

#[test]
fn notes_are_printed_as_they_were_kept_and_a_damaged_file_is_set_aside() {
    let place = Place::new();
    assert!(place.ok("handbook --lang en --notes").starts_with("# "));
    assert!(std::fs::read_dir(place.path()).unwrap().next().is_none(), "reading writes nothing");
    let path = place.path().join("skaidra").join("reading.ron");
    let (mut file, _) = ReadingFile::open(&path);
    let section = HandbookRef { chapter: "needs-queues".to_owned(), anchor: "schemes".to_owned() };
    let at: Timestamp = AT.parse().unwrap();
    file.run(ReadingChange::SetNote(section, "Klausti vedėjos".to_owned()), at).unwrap();
    let out = place.ok("handbook --lang lt --notes");
    assert!(out.contains("Klausti vedėjos"), "{out}");
    // Chapters that the handbook does not have are no reason to lose a note.
    let gone = HandbookRef { chapter: "gone".to_owned(), anchor: String::new() };
    file.run(ReadingChange::SetNote(gone, "Senas skyrius".to_owned()), at).unwrap();
    assert!(place.ok("handbook --lang lt --notes").contains("Senas skyrius"));
    std::fs::write(&path, "(reading: ").unwrap();
    let run = place.run("handbook --lang lt --notes");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("reading"), "{}", run.err);
    let kept = std::fs::read_dir(path.parent().unwrap()).unwrap();
    let is_kept =
        |it: std::fs::DirEntry| std::fs::read(it.path()).is_ok_and(|it| it == b"(reading: ");
    assert!(kept.map(Result::unwrap).any(is_kept), "the damaged file lies beside");
}

#[test]
fn what_cannot_be_presented_is_said_before_a_window_opens() {
    let place = Place::new();
    let cases = [
        ("present nope", "“nope”"),
        ("present needs-queues --lang xx", "no language “xx”"),
        ("present nope --questions", "no checklist “nope”"),
        ("present NOPE --questions", "no checklist “NOPE”"),
        ("present dilemmas --questions", "no checklist “dilemmas”"),
        ("present needs-queues extra", "one word too many"),
        ("present needs-queues#schemes", "needs-queues#schemes"),
        ("present ../needs-queues", "../needs-queues"),
        ("present dilemmas --lang en --from 999", "the last one is 24. Choose one from 1 to 24"),
        ("present core", "add --questions"),
        ("present core --questions --from 0", "Choose one from 1 to 20"),
    ];
    for (line, expected) in cases {
        let run = place.run(line);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{line}: {}", run.err);
        assert!(run.err.contains(expected), "{line}: {}", run.err);
        assert!(!run.err.contains("rapid"), "a screen shows one checklist: {}", run.err);
    }
}
