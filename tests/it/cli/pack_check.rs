//! What the check of a pack of one's own says: all for which it would not be added, each mistake once and in the reader's language.

use std::fs;
use std::path::Path;

use crate::program::Place;
use crate::support;

const CHECKLIST: &str = "checklists/building-permits.ron";
const PACK: &str = "checklists/pack.ron";
const ENGLISH: &str = "locales/en/checklists/building-permits.ftl";

/// A copy of the example in the folder `own`, with a text replaced: the first time it stands in a file, or everywhere in all.
fn changed(place: &Place, file: Option<&str>, old: &str, new: &str) {
    let to = place.path().join("own");
    fs::remove_dir_all(&to).ok();
    let n_places = if file.is_some() { 1 } else { usize::MAX };
    let mut n_changed = 0;
    for (name, bytes) in skaidra::store::read_folder(&support::pack("building-permits")).unwrap() {
        let text = String::from_utf8(bytes).unwrap();
        let is_meant = file.is_none_or(|it| it == name) && text.contains(old);
        n_changed += usize::from(is_meant);
        put(&to.join(&name), &if is_meant { text.replacen(old, new, n_places) } else { text });
    }
    assert_ne!(n_changed, 0, "{old}");
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// The problems that the check names, without the line that counts them.
fn problems(place: &Place, lang: &str) -> Vec<String> {
    let run = place.run_in(lang, "content check own");
    assert_eq!((run.code, run.err.as_str()), (Some(1), ""), "{}", run.out);
    let mut lines: Vec<String> = run.out.lines().map(str::to_owned).collect();
    let count = lines.pop().unwrap();
    assert!(count.starts_with(&lines.len().to_string()), "{count}");
    lines
}

/// That the pack is refused for what the check names.
fn refused_for(place: &Place, expected: &[&str]) {
    let found = problems(place, "C");
    for words in expected {
        assert!(found.iter().any(|it| it.contains(words)), "{words}: {found:#?}");
    }
    let run = place.run("content add own");
    assert_eq!(run.code, Some(1), "{}{}", run.out, run.err);
    let told: Vec<&str> = run.out.lines().take(found.len()).collect();
    assert_eq!(told, found);
}

#[test]
fn what_would_not_be_added_is_named_by_the_check() {
    let place = Place::new();
    changed(&place, None, "bp-", "na-");
    let path = place.path().join("own").join(CHECKLIST);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("prefix: \"bp\"", "prefix: \"na\"")).unwrap();
    refused_for(
        &place,
        &[
            "building-permits.prefix: the ids begin with na-, as those of the checklist needs-queues in",
        ],
    );
    assert_eq!(problems(&place, "C").len(), 1);
    let id = "id: \"building-permits\"";
    changed(&place, Some(PACK), id, "id: \"skaidra\"");
    refused_for(
        &place,
        &["pack.ron: id: the id is taken by the pack skaidra (hint: give your pack"],
    );
    assert_eq!(problems(&place, "C").len(), 1);
    changed(&place, Some(PACK), "\"1.0\"", "\"\"");
    refused_for(&place, &["pack.ron: version: the version is empty"]);
    assert_eq!(problems(&place, "C").len(), 1);

    let own = place.path().join("own");
    for tag in ["LT", "de"] {
        changed(&place, Some(PACK), "1.0", "1.0");
        fs::rename(own.join("locales/lt"), own.join("locales").join(tag)).unwrap();
        refused_for(&place, &[&format!("locales/{tag}: there is no language “{tag}”")]);
        assert_eq!(problems(&place, "C").len(), 1);
    }
    changed(&place, Some(PACK), "1.0", "1.0");
    let text = "locales/nb/checklists/building-permits.ftl";
    fs::rename(own.join(text), own.join(format!("{text}.txt"))).unwrap();
    refused_for(&place, &["building-permits.ftl.txt: the name ends in `.txt`"]);
    assert_eq!(problems(&place, "C").len(), 1);
    // What belongs to no pack may lie beside it.
    changed(&place, Some(PACK), "1.0", "1.0");
    put(&own.join("README.txt"), "Ours");
    put(&own.join("checklists/notes.txt"), "Ours");
    place.ok("content check own");
}

#[test]
fn a_pack_is_checked_beside_those_that_are_there() {
    let place = Place::new();
    changed(&place, Some(PACK), "1.0", "1.0");
    place.ok("content add own");
    place.ok("content check own");
    changed(&place, Some(ENGLISH), "twos", "pairs");
    let found = problems(&place, "C");
    assert!(found[0].contains("pack.ron: version: another pack building-permits of version 1.0"));
    assert_eq!(place.run("content add own").code, Some(2));
    changed(&place, Some(PACK), "id: \"building-permits\"", "id: \"twin\"");
    // Whoever gave each id another prefix would lose the answers of last year.
    refused_for(&place, &["pack.ron: id: the pack building-permits, which is already there, has"]);
    assert_eq!(problems(&place, "C").len(), 1);
    fs::remove_file(place.path().join("own").join(PACK)).unwrap();
    refused_for(&place, &["pack.ron: the file is not there"]);
    assert_eq!(problems(&place, "C").len(), 1);
    for (old, new) in [("order: [", "order: ("), ("id: \"building-permits\", ", "")] {
        changed(&place, Some(PACK), old, new);
        let found = problems(&place, "C");
        assert!(found.len() == 1 && found[0].contains("pack.ron"), "{found:#?}");
    }
    // One that is in use stays so, whatever is asked of new ones.
    let used = place.path().join("skaidra/packs/building-permits");
    put(&used.join(PACK), &fs::read_to_string(used.join(PACK)).unwrap().replace("1.0", ""));
    put(&used.join("locales/LT/checklists/building-permits.ftl"), "");
    let run = place.run("content list");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
}

/// Slips in the checklist: what is written, what stands in its place, and what is told.
const SLIPS: &[(&str, &str, &str)] = &[
    ("strength: 0.5", "strength: 0,5", ":10:43: “0,5” has a decimal comma"),
    ("strength: 1.0", "strength: 1,0", ":8:43: “1,0” has a decimal comma"),
    ("weight: 3", "weight: 5", "bp-01.weight: 5 is outside 1 to 3"),
    ("weight: 2", "weight: 2,5", ":9:33: a whole number is needed"),
    ("weight: 2", "weight: 2.5", ":9:32: a whole number is needed"),
    ("weight: 3", "weight: 300", ":7:31: a whole number is needed"),
    ("weight: 3", "weight: \"3\"", ":7:30: a whole number is needed"),
    ("weight: 3,", "weight: 3", "a comma is missing before this place"),
    ("weight: 3", "weight 3", "“:” is missing here"),
    ("weight: 3", "wght: 3", "there is no field `wght` here (hint: the fields are id, weight"),
    ("weight: 3", "weight: 3, weight: 3", "the field `weight` is there twice"),
    ("weight: 3, ", "", "bp-01.weight: the field is missing"),
    ("key: true", "key: taip", "true or false is needed here"),
    ("impact: 3", "impact: 6", "bp-r1.impact: 6 is outside 1 to 4"),
    ("side: \"impact\"", "side: \"sideways\"", "bp-03.side: “sideways” is no side"),
    ("id: \"bp-01\"", "id: \"BP-01\"", "BP-01: “BP-01” is not an id"),
    ("id: \"bp-01\"", "id: „bp-01“", "a text in straight quotation marks is needed"),
    ("group: \"unit-head\"", "group: \"Unit Head\"", "bp-02.group: “Unit Head” is not an id"),
    ("measure: \"contact-log\"", "measure: \"Log\"", "bp-02.measure: “Log” is not an id"),
    ("\"openness#contact-log\"", "\"openness\"", "bp-02.handbook: “openness” names no section"),
    ("strength: 0.5", "strength: 0.7", "bp-02.risks: 0.7 is no strength"),
    ("strength: 0.5", "strength: \"0.5\"", "a number is needed here"),
    ("risks: [(", "risks: (", "“[” is missing here"),
    ("version: \"1\"", "version: 1", ":4:13: a text in straight quotation marks"),
    ("    version: \"1\",\n", "", "the field is missing (hint: add `version: …`)"),
    ("Checklist(", "checklist(", "begins with `Checklist(`"),
    ("\n)", "\n", "the file ends too early"),
    ("\n)", "\n))", "something stands after the end"),
    ("[\"municipality\"]", "[\"city\"]", "“city” is no kind of institution"),
    ("\"bp-r1\", likelihood", "\"BP R1\", likelihood", "BP R1: “BP R1” is not an id"),
    ("\"bp-r1\", strength", "\"bp-r9\", strength", "bp-01: there is no risk bp-r9"),
    ("[(id: \"bp-r1\", strength: 0.5)]", "[]", "bp-02: it controls no risk"),
    ("side: \"impact\"", "side: \"likelihood\"", "bp-r1: no question works on its impact"),
    ("reversed: true, ", "", "building-permits: no question is reversed"),
    ("[\"municipality\"]", "[]", "it applies to no kind of institution"),
    ("id: \"bp-01\"", "id: \"xx-01\"", "xx-01: the id does not begin with bp-"),
    ("id: \"bp-02\"", "id: \"bp-01\"", "bp-01: the id is used twice"),
    ("\"bp-r1\", likelihood", "\"xx-r1\", likelihood", "xx-r1: the id does not begin with bp-"),
    ("id: \"bp-02\"", "id: \"core-02\"", "core-02: the id does not begin with bp-"),
    (
        "\"unit-head\"",
        "\"unithead\"",
        "bp-02.group: there is no group unithead (hint: perhaps unit-head",
    ),
    ("\"unit-head\"", "\"chief-architect\"", "no group chief-architect (hint: the groups stand"),
    (
        "\"contact-log\"",
        "\"contact-logs\"",
        "no measure contact-logs (hint: perhaps contact-log is",
    ),
    ("#contact-log", "#contactlog", "no section openness#contactlog (hint: perhaps openness#"),
    ("#contact-log", "#gifts-on-mars", "no section openness#gifts-on-mars (hint: the sections"),
    ("#contact-log\"", "#contact-log\", legal: [\"S9999\"]", "there is no source S9999 (hint: "),
    (
        "bp-r1\", strength: 1.0)], measure: \"random",
        "bp-r7\", strength: 1.0)], measure: \"random",
        "bp-03: there is no risk bp-r7",
    ),
    (
        "\"bp-r1\", likelihood",
        "\"bp-r2\", likelihood",
        "bp-r2: no language has texts for this id, but for bp-r1",
    ),
    ("id: \"bp-02\"", "id: \"bp-20\"", "bp-20: no language has texts for this id, but for bp-02"),
    ("prefix: \"bp\"", "prefix: \"pb\"", "no id begins with pb- (hint: write `prefix: \"bp\"`"),
];

#[test]
fn one_mistake_is_told_once() {
    let place = Place::new();
    for (old, new, expected) in SLIPS {
        changed(&place, Some(CHECKLIST), old, new);
        let found = problems(&place, "C");
        assert_eq!(found.len(), 1, "{new}: {found:#?}");
        assert!(found[0].contains(expected), "{new}: {found:#?}");
        assert!(found[0].starts_with(CHECKLIST), "{found:#?}");
        for (lang, hint) in [("lt_LT.UTF-8", "(patarimas: "), ("nb_NO.UTF-8", "(råd: ")] {
            let found = problems(&place, lang);
            assert!(found.len() == 1 && found[0].contains(hint), "{found:#?}");
            for english in ["xpected", "anglų", "engelsk", " the ", "owed.ron"] {
                assert!(!found[0].contains(english), "{found:#?}");
            }
        }
    }
}

#[test]
fn a_slip_in_another_file_of_a_pack_is_told_once_too() {
    let place = Place::new();
    for (file, old, new, expected) in [
        (PACK, "order: [", "order: (", "“[” is missing here"),
        (PACK, "id: \"building-permits\"", "id: \"Utena 2\"", "id: “Utena 2” is not an id"),
        (PACK, "[\"building-permits\"]", "[\"permits\"]", "the order has permits in the place of"),
        (PACK, "[\"building-permits\"]", "[]", "building-permits is not in the order"),
        (CHECKLIST, "id: \"building-permits\"", "id: \"permits\"", "the checklist is “permits”"),
        (ENGLISH, "bp-01 =", "bp-01 :", ":5: this line belongs to no text"),
        (ENGLISH, "bp-r1 =", "    .why =", "bp-r1: the text is missing"),
        (ENGLISH, "building-permits =", "#", "building-permits: the text is missing"),
        (
            ENGLISH,
            "bp-02 =",
            "bp-01 = Again\n\nbp-02 =",
            ":16: bp-01: the text of bp-01 is there twice",
        ),
        (ENGLISH, "bp-01 =", "bp 01 =", ":5: this line belongs to no text"),
        (ENGLISH, "bp-01 =", "bp_01 =", ":5: bp_01: nothing uses this text, and that of bp-01 is"),
        (ENGLISH, "bp-02 =", "bp-01 =", ":16: bp-01: the text is there twice, and that of bp-02"),
        (ENGLISH, "bp-r1 =", "bp-r2 =", "bp-r2: nothing uses this text, and that of bp-r1"),
        (
            ENGLISH,
            "building-permits =",
            "permits =",
            "permits: nothing uses this text, and that of",
        ),
        (ENGLISH, ".red-flag =", ".red flag =", ":10: this line cannot be read (hint: write .name"),
        (ENGLISH, ".red-flag =", ".red-flag", ":10: this line cannot be read"),
        (
            ENGLISH,
            ".red-flag =",
            ".redflag =",
            "bp-01.redflag: nothing uses this attribute, and .red-flag",
        ),
        (
            ENGLISH,
            ".red-flag =",
            ".flag =",
            "bp-01.flag: nothing uses this attribute, and .red-flag is",
        ),
        (ENGLISH, "    .red-flag =", "    red-flag =", ":10: bp-01.red-flag: no dot stands before"),
        (ENGLISH, "    .red-flag =", "red-flag =", ":10: bp-01.red-flag: no dot stands before"),
        (
            ENGLISH,
            "    .red-flag =",
            "    x.red-flag =",
            ":10: bp-01.red-flag: no dot stands before",
        ),
        (ENGLISH, "building-permits =", " buildingpermits =", ":2: this line belongs to no text"),
        (ENGLISH, "bp-02 =", " bp-02 =", ":16: bp-02: spaces stand before the id"),
        (ENGLISH, ".red-flag =", ".red-flag = {", ":10: here are curly brackets"),
        (ENGLISH, ".red-flag =", ".red-flag = Late\nand", ":11: this line belongs to no text"),
    ] {
        changed(&place, Some(file), old, new);
        let found = problems(&place, "C");
        assert_eq!(found.len(), 1, "{new}: {found:#?}");
        assert!(found[0].contains(expected), "{new}: {found:#?}");
        let told = problems(&place, "lt_LT.UTF-8");
        assert!(told.len() == 1 && !told[0].contains("anglų"), "{told:#?}");
    }
    // A letter of another code is one problem of its file, not of what it would hold.
    changed(&place, Some(PACK), "1.0", "1.0");
    fs::write(place.path().join("own").join(ENGLISH), b"bp-01 = \xe0\n").unwrap();
    let found = problems(&place, "C");
    assert!(found.len() == 1 && found[0].contains("not UTF-8"), "{found:#?}");
    // Two decimal commas and something else are three things to mend.
    changed(&place, Some(CHECKLIST), "strength: 1.0", "strength: 1,0");
    let path = place.path().join("own").join(CHECKLIST);
    let text = fs::read_to_string(&path).unwrap();
    let text = text.replace("0.5)", "0,5)").replace("impact: 3", "impact: 7");
    fs::write(&path, text).unwrap();
    let found = problems(&place, "C");
    assert_eq!(found.len(), 3, "{found:#?}");
}

#[test]
fn a_measure_or_a_group_of_ones_own_is_told_once_where_it_is_mistyped() {
    let place = Place::new();
    let own = place.path().join("own");
    let small = |file: &str, old: &str, new: &str| {
        fs::remove_dir_all(&own).ok();
        for (name, bytes) in skaidra::store::read_folder(&support::pack("small")).unwrap() {
            let text = String::from_utf8(bytes).unwrap().replace("second-officer", "gate-guard");
            assert!(name != file || text.contains(old), "{old}: {text}");
            put(&own.join(&name), &if name == file { text.replacen(old, new, 1) } else { text });
        }
        problems(&place, "C")
    };
    let gates = "checklists/gates.ron";
    for (file, old, new, expected) in [
        (gates, "\"gate-log\"", "\"gate-lug\"", "no measure gate-lug (hint: perhaps gate-log is"),
        (
            "checklists/measures.ron",
            "gate-log",
            "gate-lug",
            "measures.ron: gate-lug: no language has",
        ),
        (
            "locales/lt/checklists/measures.ftl",
            "gate-log",
            "gate-lug",
            "gate-lug: nothing uses this",
        ),
        (
            gates,
            "\"gate-guard\"",
            "\"gateguard\"",
            "gt-01.group: there is no group gateguard (hint: perhaps gate-guard is meant",
        ),
        (
            "locales/lt/checklists/groups.ftl",
            "group-gate-guard",
            "group-gateguard",
            "group-gate-guard: the text is missing",
        ),
        (
            "locales/lt/checklists/groups.ftl",
            "group-gate-guard =",
            "group-gate-guard",
            ":1: this line belongs to no text",
        ),
        (
            "locales/lt/checklists/groups.ftl",
            "group-gate-guard =",
            "group gate guard =",
            ":1: this line belongs to no text",
        ),
    ] {
        let found = small(file, old, new);
        assert!(found.len() == 1 && found[0].contains(expected), "{new}: {found:#?}");
    }
    // What a file that is missing should hold is said.
    small(gates, "gate-guard", "gate-guard-2");
    fs::remove_file(own.join("locales/lt/checklists/measures.ftl")).unwrap();
    let found = problems(&place, "C");
    let said = "measures.ftl: the file is missing (hint: every language of a pack has every text; this one should hold gate-log)";
    assert!(found.iter().any(|it| it.contains(said)), "{found:#?}");
}

#[test]
fn of_a_folder_that_is_no_pack_one_thing_is_said() {
    let place = Place::new();
    let own = place.path().join("own");
    let found = |folder: &str, expected: &str| {
        let run = place.run(&format!("content check {folder}"));
        let lines: Vec<&str> = run.out.lines().collect();
        assert!(lines.len() == 2 && lines[0].contains(expected), "{folder}: {lines:#?}");
        let added = place.run(&format!("content add {folder}"));
        assert!(added.code == Some(1) && added.out.starts_with(lines[0]), "{}", added.out);
    };
    changed(&place, Some(PACK), "1.0", "1.0");
    fs::create_dir(place.path().join("empty")).unwrap();
    found("empty", "checklists/pack.ron: the file is not there (hint: the folder of a pack holds");
    found("own/checklists", "building-permits.ron: this folder is only a part of a pack (hint: ");
    found("own/locales", "this folder is only a part of a pack (hint: ");
    found("own/locales/lt", "this folder is only a part of a pack (hint: ");
    fs::create_dir(place.path().join("above")).unwrap();
    fs::rename(&own, place.path().join("above/ours")).unwrap();
    found("above", "ours/checklists/pack.ron: the pack is in the folder ours (hint: choose");
    // An editor may put another ending behind a name, which the system hides.
    for file in [PACK, CHECKLIST, ENGLISH] {
        changed(&place, Some(PACK), "1.0", "1.0");
        fs::rename(own.join(file), own.join(format!("{file}.txt"))).unwrap();
        let name = file.rsplit('/').next().unwrap();
        found(
            "own",
            &format!(
                "the name ends in `.txt`, which the system may hide (hint: rename the file to {name})"
            ),
        );
    }
    // A file of texts under another name is one slip, too.
    changed(&place, Some(PACK), "1.0", "1.0");
    fs::rename(own.join(ENGLISH), own.join(ENGLISH).with_file_name("permits.ftl")).unwrap();
    found("own", "permits.ftl: nothing reads this file");
}
