//! A short assessment of every area, whose checklists share pages and name only their greatest risk.

use crate::program::Place;

#[test]
fn a_short_assessment_of_all_areas_shares_pages_between_its_checklists() {
    let place = Place::new();
    let name = "--institution Ąžuolynas --kind municipality --scope rapid --lang en";
    place.ok(&format!("new short.skaidra {name} --at 2026-11-20T09:00:00Z"));
    place.write("answers.csv", "question,answer\ncore-03,2\nna-06,1\n");
    place.ok("fill short.skaidra --from answers.csv --at 2026-11-21T09:00:00Z");
    place.ok("export short.skaidra -o short.md --at 2026-11-22T09:00:00Z");
    let text = String::from_utf8(place.read("short.md")).unwrap();
    assert_eq!(text.matches("The greatest of the ").count(), 14, "{text}");
    let n_unanswered = text.matches("No question of this checklist is answered yet.").count();
    assert_eq!(n_unanswered, 12, "{text}");
    assert_eq!(text.matches("Weakest questions").count(), 2, "only where something is answered");
    place.ok("export short.skaidra -o short.pdf --at 2026-11-22T09:00:00Z");
    place.ok("verify short.pdf");
    let n_pages = lopdf::Document::load_mem(&place.read("short.pdf")).unwrap().get_pages().len();
    assert!(n_pages < 30, "{n_pages} pages");
}

#[test]
fn a_short_assessment_says_how_many_questions_it_asks_and_which_risks_it_does_not() {
    let place = Place::new();
    for (lang, told, mark) in [
        ("lt", "(13 iš ", "– neklausta"),
        ("en", "(13 of ", "– not asked about"),
        ("nb", "(13 av ", "– ikke spurt om"),
    ] {
        let name = "--institution Biuras --kind public-health-office --scope rapid";
        place.ok(&format!("new {lang}.skaidra {name} --lang {lang} --at 2026-11-20T09:00:00Z"));
        place.ok(&format!("export {lang}.skaidra -o {lang}.md --at 2026-11-22T09:00:00Z"));
        let text = String::from_utf8(place.read(&format!("{lang}.md"))).unwrap();
        assert!(text.contains(told) && text.contains(mark), "{text}");
        assert!(!text.contains("(75"), "{text}");
        place.ok(&format!("export {lang}.skaidra -o {lang}.pdf --at 2026-11-22T09:00:00Z"));
        place.ok(&format!("verify {lang}.pdf"));
    }
}

#[test]
fn a_risk_whose_every_asked_question_does_not_apply_says_so() {
    let place = Place::new();
    for (lang, mark, unasked) in [
        ("lt", "klausimas hr-04 netaikomas", "neklausta"),
        ("en", "question hr-04 does not apply", "not asked about"),
        ("nb", "spørsmål hr-04 er ikke aktuelt", "ikke spurt om"),
    ] {
        let name = "--institution Mokykla --kind education-institution --scope rapid";
        place.ok(&format!("new {lang}.skaidra {name} --lang {lang} --at 2026-11-20T09:00:00Z"));
        place.write("na.csv", "question,answer\nhr-04,na: nebuvo atrankų šiais metais\n");
        place.ok(&format!("fill {lang}.skaidra --from na.csv --at 2026-11-21T09:00:00Z"));
        place.ok(&format!("export {lang}.skaidra -o {lang}.md --at 2026-11-22T09:00:00Z"));
        let text = String::from_utf8(place.read(&format!("{lang}.md"))).unwrap();
        // On the first page and in the table of risks.
        let rows = || text.lines().filter(|it| it.starts_with('|') && it.contains(mark));
        assert!(2 <= rows().count(), "{text}");
        assert!(rows().all(|it| !it.contains(unasked)), "{text}");
        assert!(text.lines().any(|it| it.contains(unasked)), "{text}");
        place.ok(&format!("export {lang}.skaidra -o {lang}.pdf --at 2026-11-22T09:00:00Z"));
        place.ok(&format!("verify {lang}.pdf"));
    }
}
