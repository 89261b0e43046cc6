//! Packs of one's own beside the built-in one: added, assessed, exported, taken out, and what a machine without them says.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::program::{Place, Run};
use crate::support;

/// The folder of a pack, as an argument.
fn pack(name: &str) -> String {
    support::pack(name).display().to_string()
}

/// A place with the example of a pack added.
fn with_pack() -> Place {
    let place = Place::new();
    place.ok(&format!("content add {}", pack("building-permits")));
    place
}

/// A copy of the example with a text in one of its files replaced, to be changed and added.
fn changed(place: &Path, file: &str, old: &str, new: &str) -> String {
    let (from, to) = (pack("building-permits"), place.join("changed"));
    for (name, bytes) in skaidra::store::read_folder(from.as_ref()).unwrap() {
        let path = to.join(&name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(name != file || text.contains(old), "{name}");
        fs::write(path, if name == file { text.replace(old, new) } else { text }).unwrap();
    }
    to.display().to_string()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// An assessment that draws on the example, answered in part.
fn assess(place: &Place) {
    place.ok("new a.skaidra --institution Utena --kind municipality --scope core,building-permits");
    place.write("a.csv", "question,answer\nbp-01,3\nbp-02,1\nbp-03,2\ncore-01,2\n");
    assert!(place.ok("fill a.skaidra --from a.csv").contains('4'));
    let header = "id,title,questions,planned_level,promised_grade\n";
    place.write("plan.csv", format!("{header}n-1,Tikrinti bylas,bp-03,4,2\n"));
    let run = place.run("fill a.skaidra --actions plan.csv");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
}

#[test]
fn a_pack_is_added_listed_and_taken_out_and_nothing_is_thrown_away() {
    let place = Place::new();
    assert!(place.ok("content list").contains("no pack of your own"));
    let out = place.ok(&format!("content add {}", pack("building-permits")));
    assert!(out.contains("building-permits 1.0"), "{out}");
    for (lang, title) in [
        ("C", "Building permits"),
        ("lt_LT.UTF-8", "Statybos leidimai"),
        ("nb_NO.UTF-8", "Byggetillatelser"),
    ] {
        let out = place.run_in(lang, "content list").out;
        assert!(out.contains("building-permits 1.0") && out.contains(title), "{out}");
        assert!(out.contains("15"), "the built-in ones: {out}");
    }
    let out = place.ok(&format!("content add {}", pack("building-permits")));
    assert!(out.contains("Already there: Building permits ("), "{out}");

    let out = place.ok("content remove building-permits");
    assert!(place.ok("content list").contains("no pack of your own"));
    let kept = out.trim().rsplit_once(": ").unwrap().1.to_owned();
    place.ok(&format!("content add {kept}"));
    let run = place.run("content remove no-such-pack");
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("no-such-pack") && run.err.contains("content list"), "{}", run.err);
}

#[test]
fn what_is_of_a_pack_counts_in_scores_plan_and_questionnaire() {
    let place = with_pack();
    assess(&place);
    let score = json(&place.ok("score a.skaidra --json"));
    assert_eq!(score["checklists"][1]["id"], "building-permits");
    assert_eq!(score["packs"][0]["version"], "1.0");
    assert!(score["risks"].as_array().unwrap().iter().any(|it| it["id"] == "bp-r1"));
    place.ok("sheet a.skaidra -o sheet.csv --lang lt");
    let sheet = String::from_utf8(place.read("sheet.csv")).unwrap();
    assert!(sheet.contains("Ar visi prašymai nagrinėjami viena eile"), "{sheet}");
    place.ok("sheet a.skaidra -o sheet.xlsx --lang nb");
    place.ok("suggest a.skaidra");
    for (lang, words) in [
        ("lt", "Ar dalį išduotų leidimų"),
        ("en", "Does somebody who did not prepare"),
        ("nb", "Blir et tilfeldig utvalg av tillatelsene"),
    ] {
        place.ok(&format!("export a.skaidra -o {lang}.md --lang {lang}"));
        let pages = String::from_utf8(place.read(&format!("{lang}.md"))).unwrap();
        assert!(pages.contains(words) && pages.contains("building-permits 1.0"), "{lang}");
        place.ok(&format!("export a.skaidra -o {lang}.pdf --lang {lang}"));
        place.ok(&format!("verify {lang}.pdf"));
    }
    for name in ["a.xlsx", "a.docx", "plan.json"] {
        place.ok(&format!("export a.skaidra -o {name}"));
    }
    let plan = json(&String::from_utf8(place.read("plan.json")).unwrap());
    assert_eq!(plan["packs"][0]["checklists"], serde_json::json!(["building-permits"]));
    place.ok("verify a.skaidra");
    assert!(place.run("handbook --lang en --search overtaking").out.contains("bp-01"));
}

#[test]
fn what_a_pack_lacks_in_a_language_is_read_in_english() {
    let place = Place::new();
    let file = "checklists/pack.ron";
    let two = changed(place.path(), file, "1.0", "1.1");
    fs::remove_dir_all(Path::new(&two).join("locales/nb")).unwrap();
    place.ok(&format!("content add {two}"));
    let out = place.run_in("nb_NO.UTF-8", "content list").out;
    assert!(out.contains("building-permits – Building permits"), "{out}");
}

/// What the machine says that has no pack.
fn without_pack(place: &Place, line: &str) -> Run {
    let bare = Place::new();
    for name in ["a.skaidra", "en.pdf", "plan.json"] {
        bare.write(name, place.read(name));
    }
    bare.run(line)
}

#[test]
fn a_plan_is_verified_and_computed_again_without_its_pack() {
    let place = with_pack();
    assess(&place);
    place.ok("export a.skaidra -o en.pdf --lang en");
    place.ok("export a.skaidra -o plan.json --lang en");
    let run = without_pack(&place, "verify en.pdf");
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    assert!(run.out.contains("does not have the pack building-permits 1.0"), "{}", run.out);
    let score = json(&place.ok("score a.skaidra --json"));
    let plan = json(&String::from_utf8(place.read("plan.json")).unwrap());
    assert_eq!(plan["scores"]["index"], score["index"]);
    // The file itself says which pack it lacks, and counts the rest.
    let run = without_pack(&place, "score a.skaidra");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("“building-permits” (pack building-permits 1.0)"), "{}", run.err);
    let run = without_pack(&place, "compare a.skaidra en.pdf");
    assert_eq!(run.code, Some(0), "{}", run.err);

    // Whoever alters what the pack asked is found out by the scores, by the pages or by the journal.
    let text = String::from_utf8(place.read("plan.json")).unwrap();
    let altered = text.replace("\"building-permits\"", "\"core-permits\"");
    let bare = Place::new();
    bare.write("plan.json", altered.replace("\"level\": 3", "\"level\": 4"));
    let run = bare.run("compare plan.json plan.json");
    assert_ne!(run.code, Some(0), "{}{}", run.out, run.err);
}

#[test]
fn what_is_built_in_is_compared_whatever_pack_a_plan_names() {
    let place = with_pack();
    assess(&place);
    place.ok("export a.skaidra -o plan.json --lang en");
    let mut plan = json(&String::from_utf8(place.read("plan.json")).unwrap());
    plan["checklists"][0]["questions"][0]["text"] = "Is everything fine?".into();
    let core = plan["checklists"][0]["id"].clone();
    plan["packs"][0]["checklists"].as_array_mut().unwrap().push(core);
    let bare = Place::new();
    bare.write("plan.json", serde_json::to_string_pretty(&plan).unwrap());
    let run = bare.run("compare plan.json plan.json");
    assert_eq!(run.code, Some(1), "{}{}", run.out, run.err);
    assert!(run.err.contains("core-01"), "{}", run.err);
}

#[test]
fn a_plan_without_the_pack_is_verified_where_the_pack_is() {
    let place = with_pack();
    assess(&place);
    let bare = Place::new();
    bare.write("a.skaidra", place.read("a.skaidra"));
    bare.ok("export a.skaidra -o a.pdf --lang en");
    bare.ok("export a.skaidra -o a.md --lang en");
    let pages = String::from_utf8(bare.read("a.md")).unwrap();
    assert!(pages.contains("also covers the checklist “building-permits”"), "{pages}");
    assert!(pages.contains("building-permits 1.0"), "{pages}");
    place.write("a.pdf", bare.read("a.pdf"));
    for place in [&place, &bare] {
        let run = place.run("verify a.pdf");
        assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
        assert!(run.out.contains("“building-permits”; the program"), "{}", run.out);
    }
}

#[test]
fn another_version_is_told_and_the_one_before_is_kept() {
    let place = with_pack();
    assess(&place);
    let file = "checklists/pack.ron";
    let same = changed(place.path(), "locales/en/checklists/building-permits.ftl", "twos", "pairs");
    let run = place.run(&format!("content add {same}"));
    assert_eq!(run.code, Some(2), "{}", run.out);
    assert!(run.err.contains("Raise “version”"), "{}", run.err);
    let newer = changed(place.path(), file, "1.0", "1.1");
    let out = place.ok(&format!("content add {newer}"));
    assert!(out.contains("removed-packs"), "{out}");
    assert!(place.ok("content list").contains("building-permits 1.1"));
    let run = place.run("score a.skaidra");
    assert_eq!(run.code, Some(0));
    assert!(run.err.contains("version 1.0") && run.err.contains("1.1"), "{}", run.err);
}

#[test]
fn a_pack_with_problems_is_not_added_and_one_that_is_damaged_later_is_left_out() {
    let place = Place::new();
    let run = place.run(&format!("content add {}", pack("broken")));
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.out.contains("gates.ron") && run.out.contains("Nothing was added"), "{}", run.out);
    let run = place.run("content add no-such-folder");
    assert_eq!(run.code, Some(2));
    let id = "id: \"building-permits\"";
    let named = changed(place.path(), "checklists/pack.ron", id, "id: \"skaidra\"");
    let run = place.run(&format!("content add {named}"));
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.out.contains("id: the id is taken by the pack skaidra"), "{}", run.out);
    fs::remove_dir_all(named).unwrap();
    let unnamed = changed(place.path(), "checklists/pack.ron", &format!("{id}, "), "");
    let run = place.run(&format!("content add {unnamed}"));
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.out.contains("pack.ron: id: the field is missing"), "{}", run.out);
    let chapter = changed(place.path(), "checklists/pack.ron", "1.0", "1.0");
    fs::create_dir_all(format!("{chapter}/handbook/en")).unwrap();
    fs::write(format!("{chapter}/handbook/en/permits.md"), "# Permits\n").unwrap();
    let run = place.run(&format!("content add {chapter}"));
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.out.contains("handbook/en/permits.md: a pack of one"), "{}", run.out);
    assert!(place.ok("content list").contains("no pack of your own"));

    let place = with_pack();
    assess(&place);
    place.write("skaidra/packs/building-permits/checklists/building-permits.ron", "(");
    let run = place.run("score a.skaidra");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("“building-permits” is left out"), "{}", run.err);
    assert!(run.err.contains("content check"), "{}", run.err);
    assert!(run.err.contains("which this program does not have"), "{}", run.err);
}

#[test]
fn ids_of_other_packs_are_refused_and_two_packs_stand_beside_each_other() {
    let place = with_pack();
    place.ok(&format!("content add {}", pack("small")));
    let out = place.ok("content list");
    assert!(out.contains("building-permits 1.0") && out.contains("small 1"), "{out}");
    place
        .ok("new b.skaidra --institution Utena --kind library --scope core,building-permits,gates");
    let score = json(&place.ok("score b.skaidra --json"));
    assert_eq!(score["packs"].as_array().unwrap().len(), 2);

    // The same checklist under another name.
    let twin =
        changed(place.path(), "checklists/pack.ron", "id: \"building-permits\"", "id: \"twin\"");
    let run = place.run(&format!("content add {twin}"));
    assert_eq!(run.code, Some(1), "{}", run.err);
    let said =
        "the pack building-permits, which is already there, has the checklist building-permits";
    assert!(run.out.contains(said) && run.out.contains("1 problem."), "{}", run.out);
    // An id of the built-in pack.
    let place = Place::new();
    let file = "checklists/building-permits.ron";
    let taken = changed(place.path(), file, "bp-", "na-");
    let run = place.run(&format!("content add {taken}"));
    assert_eq!(run.code, Some(1), "{}", run.err);
    let said = "the ids begin with na-, as those of the checklist needs-queues in the pack skaidra";
    assert!(run.out.contains(said), "{}", run.out);
    let taken = changed(place.path(), file, "\"bp-01\"", "\"bp-r1\"");
    let run = place.run(&format!("content add {taken}"));
    assert!(run.out.contains("bp-r1: the id is used twice"), "{}", run.out);
}

#[test]
fn a_short_assessment_says_that_it_has_no_questions_of_a_checklist() {
    let place = with_pack();
    place.ok("new a.skaidra --institution Utena --kind municipality --scope rapid --lang lt");
    let score = place.ok("score a.skaidra");
    assert!(
        score.starts_with("No question is answered yet, so no level can be given.\n"),
        "{score}"
    );
    place.ok("export a.skaidra -o a.md");
    let text = String::from_utf8(place.read("a.md")).unwrap();
    let of_scope = "Trumpajame įsivertinime šių kontrolinių sąrašų klausimų nėra, todėl jie neįvertinti: „Statybos leidimai“.";
    assert!(text.contains(of_scope), "{text}");
    let of_list = "Trumpajame įsivertinime šio sąrašo klausimų nėra, todėl jis neįvertintas.";
    assert_eq!(text.matches(of_list).count(), 2, "{text}");
    assert!(!text.contains("pažymėti kaip netaikomi"), "{text}");
}

#[test]
fn a_pack_of_which_every_file_begins_with_a_byte_order_mark_is_read() {
    let place = Place::new();
    let marked = changed(place.path(), "checklists/pack.ron", "1.0", "1.0");
    for (name, bytes) in skaidra::store::read_folder(marked.as_ref()).unwrap() {
        let text = [b"\xef\xbb\xbf".as_slice(), &bytes].concat();
        fs::write(Path::new(&marked).join(name), text).unwrap();
    }
    let run = place.run(&format!("content add {marked}"));
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
    assess(&place);
}
