//! Plans of another version: their words are compared, and the verdict says no more than that.

use lopdf::{Document, Object, Stream, dictionary};
use skaidra::export::APP_VERSION;
use skaidra::i18n::{Language, Tr};
use skaidra::report::pdf::Standard;
use skaidra::report::{LAYOUT, plan_pdf};
use skaidra::review::{Finding, How, PartKind, verify};

use super::alter::{content_of, rewritten, unpacked};
use super::problems;
use super::sample::small;

/// The small plan as another version would have made it.
fn older() -> Vec<u8> {
    let mut plan = small().plan.clone();
    "0.0.9".clone_into(&mut plan.app);
    plan_pdf(&plan, Some(&small().journal), Standard::Ua1).unwrap().bytes
}

/// A page's drawing changed.
fn redrawn(pdf: &[u8], page: u32, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    rewritten(pdf, |file| {
        let id = content_of(file, page);
        let mut content = unpacked(file.get_object(id).unwrap());
        change(&mut content);
        file.set_object(id, Stream::new(dictionary! {}, content));
    })
}

#[test]
fn the_words_of_another_version_are_compared() {
    let found = verify(&older(), APP_VERSION).unwrap();
    assert!(found.is_ok(), "{}", found.to_json());
    let pages = found.part(PartKind::Pages).unwrap();
    assert_eq!(pages.how, Some(How::Text));
    let other = Finding::OtherVersion { made: "0.0.9".to_owned(), own: APP_VERSION.to_owned() };
    assert_eq!(pages.findings, [other]);
    for language in Language::ALL {
        let tr = Tr::new(language);
        assert_eq!(found.verdict(&tr), tr.review_verdict_plan_text());
    }
    // Written again by other software, the words are still the same.
    assert_eq!(problems(&rewritten(&older(), |_| {})), []);
}

#[test]
fn the_same_version_with_another_layout_is_compared_by_words() {
    let mut plan = small().plan.clone();
    "0123456789abcdef".clone_into(&mut plan.layout);
    let pdf = plan_pdf(&plan, Some(&small().journal), Standard::Ua1).unwrap().bytes;
    let found = verify(&pdf, APP_VERSION).unwrap();
    assert!(found.is_ok(), "{}", found.to_json());
    let pages = found.part(PartKind::Pages).unwrap();
    assert_eq!(pages.how, Some(How::Text));
    let [Finding::OtherVersion { made, own }] = &pages.findings[..] else {
        panic!("{:?}", pages.findings)
    };
    assert_eq!(made, &format!("{APP_VERSION}+0123456789abcdef"));
    assert_eq!(own, &format!("{APP_VERSION}+{LAYOUT}"));
    // A plan from before layouts had names claims none.
    plan.layout.clear();
    let pdf = plan_pdf(&plan, Some(&small().journal), Standard::Ua1).unwrap().bytes;
    let found = verify(&pdf, APP_VERSION).unwrap();
    assert_eq!(found.part(PartKind::Pages).unwrap().how, Some(How::Text));
}

#[test]
fn what_words_cannot_show_is_named() {
    let pdf = older();
    let page = |number| vec![(PartKind::Pages, Finding::NotText { page: number })];
    let hidden = redrawn(&pdf, 3, |content| content.splice(0..0, *b"3 Tr ").for_each(drop));
    assert_eq!(problems(&hidden), page(3));
    let picture = redrawn(&pdf, 2, |content| {
        content.extend(b"\nBI /W 1 /H 1 /BPC 8 /CS /G ID x EI\n");
    });
    assert_eq!(problems(&picture), page(2));
    let decoration = redrawn(&pdf, 1, |content| {
        // What a tag says becomes decoration that says it twice over, and in another order.
        let begin = content.windows(9).rposition(|it| it == b"/Artifact").unwrap();
        let end = content[begin..].windows(2).position(|it| it == b"TJ").map_or(0, |it| it + 2);
        let shown = content[begin..begin + end].to_vec();
        content.extend(b"\n/Artifact BMC BT /F0 9 Tf ");
        content.extend(shown);
        content.extend(b" ET EMC");
    });
    assert!(!verify(&decoration, APP_VERSION).is_ok_and(|it| it.is_ok()));
    let comment = rewritten(&pdf, |file| {
        let note = file.add_object(dictionary! { "Type" => "Annot", "Subtype" => "Stamp" });
        let page = file.get_pages()[&4];
        let page = file.get_dictionary_mut(page).unwrap();
        page.set("Annots", vec![Object::Reference(note)]);
    });
    assert_eq!(problems(&comment), page(4));
    let nameless = rewritten(&pdf, |file| {
        let fonts: Vec<_> = file
            .objects
            .iter()
            .filter(|(_, it)| it.as_dict().is_ok_and(|it| it.has(b"ToUnicode")))
            .map(|(id, _)| *id)
            .collect();
        for id in fonts {
            file.get_dictionary_mut(id).unwrap().remove(b"ToUnicode");
        }
    });
    let found = verify(&nameless, APP_VERSION).unwrap();
    assert_eq!(found.part(PartKind::Pages).unwrap().how, Some(How::None));
    assert!(!found.is_ok(), "what could not be compared is not said to be the same");
}

#[test]
fn scores_of_another_version_are_still_computed_again() {
    let altered = rewritten(&older(), |file: &mut Document| {
        let id = super::alter::attachment_of(file, "plan.json");
        let text = String::from_utf8(unpacked(file.get_object(id).unwrap())).unwrap();
        let stream = file.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        stream
            .set_plain_content(text.replacen("\"claim_gap\": 0.", "\"claim_gap\": 0.9", 1).into());
    });
    let found = problems(&altered);
    assert!(found.iter().any(|(_, it)| matches!(it, Finding::ScoresDiffer(_))), "{found:?}");
}
