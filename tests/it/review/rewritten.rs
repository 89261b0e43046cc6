//! Plans that were written again after a change: the part that differs is named.

use lopdf::{Object, Stream, dictionary};
use skaidra::export::APP_VERSION;
use skaidra::i18n::{Language, Tr};
use skaidra::report::Profile;
use skaidra::report::pdf::Standard;
use skaidra::review::{Finding, PartKind, open_pdf, verify};

use super::alter::{attachment_of, content_of, drawing, rewritten, unpacked};
use super::problems;
use super::sample::{changes, make, small};

#[test]
fn a_page_that_was_changed_is_named() {
    let pdf = &small().pdf;
    let n_pages = lopdf::Document::load_mem(pdf).unwrap().get_pages().len();
    for page in 1..=u32::try_from(n_pages).unwrap() {
        let altered = rewritten(pdf, |file| {
            let id = content_of(file, page);
            let new = drawing(file.get_object(id).unwrap().as_stream().unwrap());
            file.set_object(id, new);
        });
        let expected = Finding::PagesDiffer(vec![usize::try_from(page).unwrap()]);
        assert_eq!(problems(&altered), [(PartKind::Pages, expected)]);
    }
}

#[test]
fn an_attachment_that_was_changed_is_named() {
    let pdf = &small().pdf;
    let replaced = |name: &str, from: &str, to: &str| {
        rewritten(pdf, |file| {
            let id = attachment_of(file, name);
            let text = String::from_utf8(unpacked(file.get_object(id).unwrap())).unwrap();
            assert!(text.contains(from), "{name} holds {from}");
            let stream = file.get_object_mut(id).unwrap().as_stream_mut().unwrap();
            stream.set_plain_content(text.replacen(from, to, 1).into_bytes());
        })
    };
    let parts = |pdf: &[u8]| {
        let mut parts: Vec<PartKind> = problems(pdf).into_iter().map(|(part, _)| part).collect();
        parts.dedup();
        parts
    };
    // The owner stands on the pages, in the table and in the journal.
    let owner = replaced("plan.json", "\"owner\": \"Deputy head\"", "\"owner\": \"Somebody else\"");
    let found = problems(&owner);
    assert!(found.contains(&(PartKind::Attachments, Finding::TableDiffers)), "{found:?}");
    assert!(
        found.iter().any(
            |(_, it)| matches!(it, Finding::JournalDiffers(places) if places.first == ["a-01"])
        )
    );
    let told = found.iter().find(|(_, it)| matches!(it, Finding::JournalDiffers(_))).unwrap();
    for (language, words) in [
        (Language::Lithuanian, "plane: veiksmas Nr. 1 „"),
        (Language::English, "action 1 “"),
        (Language::Norwegian, "handling 1 «"),
    ] {
        let message = told.1.message(&Tr::new(language));
        assert!(message.contains(words) && !message.contains("a-01"), "{message}");
        // The same records add up to something else: no line is at fault for the others.
        assert!(!message.contains(&Tr::new(language).review_journal_after()), "{message}");
    }
    assert!(found.iter().any(|(_, it)| matches!(it, Finding::PagesDiffer(_))));
    let answer = replaced("plan.json", "\"level\": 0", "\"level\": 4");
    assert_eq!(
        parts(&answer),
        [PartKind::Chain, PartKind::Scores, PartKind::Pages, PartKind::Metadata]
    );
    let weight = replaced("plan.json", "\"weight\": 3", "\"weight\": 1");
    let found = problems(&weight);
    assert!(found.iter().any(|(_, it)| matches!(it, Finding::ContentDiffers(places) if places.first[0].ends_with(".weight"))));
    // Not shown, and of no consequence: still not what the program writes.
    let spaces = replaced("plan.json", "{", "{ ");
    let name = "plan.json".to_owned();
    assert_eq!(parts(&spaces), [PartKind::Attachments]);
    assert!(problems(&spaces).contains(&(PartKind::Attachments, Finding::AttachmentDiffers(name))));
    let table = replaced("plan.csv", "Deputy head", "Nobody");
    assert!(problems(&table).contains(&(PartKind::Attachments, Finding::TableDiffers)));
    let journal = replaced("journal.skaidra", "Nurse", "Nobody");
    let found = problems(&journal);
    assert!(found.iter().any(|(_, it)| matches!(it, Finding::JournalBroken { .. })), "{found:?}");
}

#[test]
fn a_journal_that_cannot_be_read_hides_neither_the_plan_nor_the_verdict() {
    let packed = rewritten(&small().pdf, |file| {
        let id = attachment_of(file, "journal.skaidra");
        let stream = file.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        let middle = stream.content.len() / 2;
        stream.content[middle] ^= 0xff;
    });
    let received = open_pdf(&packed).unwrap();
    assert_eq!(received.journal, None);
    let found = problems(&packed);
    assert!(found.iter().any(|(part, _)| *part == PartKind::Attachments), "{found:?}");
}

#[test]
fn data_of_another_plan_do_not_pass() {
    let other = make(&changes("Liepos Care Home"), Language::English, Profile::Full, Standard::Ua1);
    let swapped = |names: &[&str]| {
        rewritten(&small().pdf, |file| {
            let donor = lopdf::Document::load_mem(&other.pdf).unwrap();
            for name in names {
                let new = donor.get_object(attachment_of(&donor, name)).unwrap().clone();
                file.set_object(attachment_of(file, name), new);
            }
        })
    };
    let plan = problems(&swapped(&["plan.json"]));
    assert!(plan.contains(&(PartKind::Chain, Finding::HeadDiffers)), "{plan:?}");
    let all = problems(&swapped(&["plan.json", "plan.csv", "journal.skaidra"]));
    let (pages, rest): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(part, _)| *part == PartKind::Pages);
    assert!(matches!(&pages[..], [(_, Finding::PagesDiffer(pages))] if pages.contains(&1)));
    assert!(rest.iter().all(|(part, _)| *part == PartKind::Metadata), "{rest:?}");
}

#[test]
fn attachments_that_are_missing_or_too_many_are_named() {
    let without = |name: &str| {
        let expected = Finding::AttachmentMissing(name.to_owned());
        let altered = rewritten(&small().pdf, |file| {
            let specification = attachment_of(file, name);
            let names = names(file);
            let at = names
                .iter()
                .position(|it| {
                    it.as_reference().is_ok_and(|id| {
                        let dict = file.get_dictionary(id).unwrap();
                        let streams = dict.get(b"EF").unwrap().as_dict().unwrap();
                        streams.get(b"F").unwrap().as_reference().unwrap() == specification
                    })
                })
                .unwrap();
            let kept = names.iter().enumerate().filter(|(idx, _)| ![at - 1, at].contains(idx));
            let kept: Vec<Object> = kept.map(|(_, it)| it.clone()).collect();
            set_names(file, kept);
        });
        (altered, (PartKind::Attachments, expected))
    };
    for name in ["plan.csv", "journal.skaidra"] {
        let (altered, expected) = without(name);
        assert!(problems(&altered).contains(&expected), "{name}");
    }
    let extra = rewritten(&small().pdf, |file| {
        let data = file.add_object(Stream::new(dictionary! { "Type" => "EmbeddedFile" }, vec![0]));
        let specification = file.add_object(dictionary! {
            "Type" => "Filespec",
            "F" => Object::string_literal("virus.exe"),
            "UF" => Object::string_literal("virus.exe"),
            "EF" => dictionary! { "F" => data, "UF" => data },
        });
        let mut all = names(file);
        all.extend([Object::string_literal("virus.exe"), specification.into()]);
        set_names(file, all);
    });
    let expected = Finding::AttachmentUnknown("virus.exe".to_owned());
    assert!(problems(&extra).contains(&(PartKind::Attachments, expected)));
}

fn names(file: &lopdf::Document) -> Vec<Object> {
    let tree = file.catalog().unwrap().get(b"Names").unwrap().as_dict().unwrap();
    let files = tree.get(b"EmbeddedFiles").unwrap().as_dict().unwrap();
    files.get(b"Names").unwrap().as_array().unwrap().clone()
}

fn set_names(file: &mut lopdf::Document, names: Vec<Object>) {
    let tree = dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } };
    file.catalog_mut().unwrap().set("Names", tree);
}

#[test]
fn other_properties_that_were_changed_are_named() {
    let pdf = &small().pdf;
    let title = rewritten(pdf, |file| {
        let id = file.trailer.get(b"Info").unwrap().as_reference().unwrap();
        let info = file.get_dictionary_mut(id).unwrap();
        info.set("Title", Object::string_literal("Another plan"));
    });
    let in_packet = rewritten(pdf, |file| {
        let id = file.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
        let text = String::from_utf8(unpacked(file.get_object(id).unwrap())).unwrap();
        let stream = file.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        let (before, after) = text.split_once("<dc:title>").unwrap();
        let (_, after) = after.split_once("</dc:title>").unwrap();
        let title =
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">X</rdf:li></rdf:Alt></dc:title>";
        stream.set_plain_content(format!("{before}{title}{after}").into_bytes());
    });
    let set = |key: &str, value: Object| {
        rewritten(pdf, |file| file.catalog_mut().unwrap().set(key, value))
    };
    let cases = [
        (title, "Title"),
        (in_packet, "title"),
        (set("Lang", Object::string_literal("ru-RU")), "Lang"),
        (set("OpenAction", dictionary! { "S" => "JavaScript" }.into()), "OpenAction"),
        (set("StructTreeRoot", Object::Null), "StructTreeRoot"),
        (set("Outlines", Object::Null), "Outlines"),
    ];
    for (altered, name) in cases {
        let expected = Finding::MetadataDiffers(vec![name.to_owned()]);
        assert_eq!(problems(&altered), [(PartKind::Metadata, expected)], "{name}");
    }
}

#[test]
fn a_file_that_was_only_written_again_is_no_longer_the_same() {
    let altered = rewritten(&small().pdf, |_| {});
    let found = problems(&altered);
    assert!(matches!(&found[..], [(PartKind::Metadata, Finding::FrameDiffers(_))]), "{found:?}");
    let found = verify(&altered, APP_VERSION).unwrap();
    assert!(found.part(PartKind::Pages).unwrap().is_ok() && !found.is_ok());
}

#[test]
fn a_file_that_another_program_wrote_again_is_told_from_a_plan_that_was_altered() {
    let pdf = &small().pdf;
    let in_catalog = |key: &str, value: Object| {
        rewritten(pdf, |file| file.catalog_mut().unwrap().set(key, value))
    };
    let numbered = rewritten(pdf, |file| {
        let id = Object::string_literal("0123456789abcdef");
        file.trailer.set("ID", vec![id.clone(), id]);
    });
    for (again, is_rewritten) in [
        (rewritten(pdf, |_| {}), true),
        (numbered, true),
        (in_catalog("OpenAction", dictionary! { "S" => "JavaScript" }.into()), false),
        (in_catalog("StructTreeRoot", Object::Null), false),
        (with_script(pdf), false),
        (pdf.clone(), false),
    ] {
        let found = verify(&again, APP_VERSION).unwrap();
        assert_eq!(found.is_rewritten(), is_rewritten, "{}", found.to_json());
        // What programs read stays as it was: it is not the file that was exported.
        assert_eq!(found.is_ok(), again == *pdf);
        for language in Language::ALL {
            let tr = Tr::new(language);
            let lines = found.lines(&tr);
            assert_eq!(lines[0] == tr.review_verdict_plan_rewritten(), is_rewritten, "{lines:?}");
            let head = found.head[..8].to_owned();
            let is_advised = lines.contains(&tr.review_advice_rewritten(head));
            assert_eq!(is_advised, is_rewritten, "{lines:?}");
        }
    }
}

/// A script that runs when the file is opened hangs beside the attachments.
fn with_script(pdf: &[u8]) -> Vec<u8> {
    rewritten(pdf, |file| {
        let script = dictionary! {
            "S" => "JavaScript",
            "JS" => Object::string_literal("app.alert(1)"),
        };
        let names = vec![Object::string_literal("a"), script.into()];
        let all = file.catalog_mut().unwrap().get_mut(b"Names").unwrap().as_dict_mut().unwrap();
        all.set("JavaScript", dictionary! { "Names" => names });
    })
}

/// A data file of the sample with other words in it.
fn replaced(name: &str, from: &str, to: &str) -> Vec<u8> {
    rewritten(&small().pdf, |file| {
        let id = attachment_of(file, name);
        let text = String::from_utf8(unpacked(file.get_object(id).unwrap())).unwrap();
        assert!(text.contains(from), "{name} holds {from}");
        let stream = file.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        stream.set_plain_content(text.replacen(from, to, 1).into_bytes());
    })
}

#[test]
fn no_word_of_a_program_stands_in_what_the_person_is_told() {
    let in_catalog = |key: &str| {
        rewritten(&small().pdf, |file| file.catalog_mut().unwrap().set(key, Object::Null))
    };
    let files = [
        in_catalog("StructTreeRoot"),
        in_catalog("Outlines"),
        replaced("plan.json", "\"level\": 0", "\"level\": 4"),
        replaced("plan.json", "\"weight\": 3", "\"weight\": 1"),
        replaced("plan.json", "\"records\": ", "\"records\": 9"),
        replaced("journal.skaidra", "Nurse", "Nobody"),
        replaced("plan.json", "{", "{ "),
    ];
    let strange = [
        "StructTreeRoot",
        "Outlines",
        "records",
        "changed)",
        "weight",
        ".level",
        "scores.",
        "EOF",
        "Techninė pastaba",
        "Technical note",
        "Teknisk merknad",
        "tapatybė",
    ];
    for (idx, file) in files.iter().enumerate() {
        let found = verify(file, APP_VERSION).unwrap();
        for language in [Language::Lithuanian, Language::Norwegian] {
            let told = found.lines(&Tr::new(language)).join("\n");
            for word in strange {
                assert!(!told.contains(word), "{idx} {word}: {told}");
            }
        }
        // Programs read the names they know.
        assert!(!found.to_json().contains("žurnal"), "{}", found.to_json());
    }
}

#[test]
fn what_differs_is_told_with_both_values() {
    let tr = Tr::new(Language::Lithuanian);
    let pack = skaidra::content::builtin();
    let told = |file: &[u8]| {
        let found = verify(file, APP_VERSION).unwrap();
        let differences = skaidra::review::Differences::within(&found, file);
        found.lines_with(&tr, |part| differences.lines(part, &tr, pack)).join("\n")
    };
    let owner = "\"owner\": \"Deputy head\"";
    let owner = told(&replaced("plan.json", owner, "\"owner\": \"Somebody else\""));
    assert!(owner.contains("Kas kitaip: žurnale → plane"), "{owner}");
    assert!(owner.contains("Deputy head → Somebody else"), "{owner}");
    let answer = told(&replaced("plan.json", "\"level\": 0", "\"level\": 4"));
    assert!(answer.contains("atsakymas na-04: 0 ") && answer.contains(" → 4 "), "{answer}");
    let level = "\"level\": \"nascent\"";
    let level = told(&replaced("plan.json", level, "\"level\": \"leading\""));
    let both = "Plane parašyta: lygis „Pirmaujantis“";
    assert!(level.contains(both) && level.contains("lygis „Užuomazga“"), "{level}");
    assert!(!told(&small().pdf).contains("Kas kitaip"));
}

#[test]
fn a_plan_that_was_taken_out_on_purpose_is_not_said_to_be_printed() {
    let without = rewritten(&small().pdf, |file| {
        let plan = attachment_of(file, "plan.json");
        let is_plan = |it: &Object| {
            let specification = file.get_dictionary(it.as_reference().unwrap()).unwrap();
            let streams = specification.get(b"EF").unwrap().as_dict().unwrap();
            streams.get(b"F").unwrap().as_reference().unwrap() == plan
        };
        let all = names(file);
        let kept = all.chunks(2).filter(|it| !is_plan(&it[1])).flatten().cloned().collect();
        set_names(file, kept);
    });
    let error = verify(&without, APP_VERSION).unwrap_err();
    assert_eq!(error.to_string(), "a PDF without the data of a plan");
    let told = error.message(&Tr::new(Language::Lithuanian), "be.pdf");
    assert!(told.contains("journal.skaidra, plan.csv"), "{told}");
    let empty = verify(b"", APP_VERSION).unwrap_err();
    assert!(empty.message(&Tr::new(Language::Lithuanian), "x").contains("Failas tuščias"));
}
