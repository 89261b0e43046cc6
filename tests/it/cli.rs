//! The commands through the binary: what they print, how they end, and that bad input loses nothing.

mod consensus;
mod example_pack;
mod handbook;
mod left_out;
mod many;
mod no_effect;
mod over;
mod own_packs;
mod pack_check;
mod silence;
mod third_year;
mod usage;
mod wordings;

use serde_json::Value;

use crate::program::{AT, Place};

const HEADER: &str = "question,answer,evidence_grade,evidence_title,evidence_reference,evidence_date,evidence_location,note\n";

#[test]
fn the_whole_path_runs_from_answers_to_scores_and_plan() {
    let place = Place::with_assessment();
    place.ok("sheet a.skaidra -o sheet.csv --lang lt");
    let sheet = String::from_utf8(place.read("sheet.csv")).unwrap();
    assert!(sheet.starts_with("question,answer,evidence_grade"));
    assert_eq!(sheet.lines().filter(|line| line.starts_with("na-")).count(), 14);
    let rows = "na-03,3,1,Tvarkos aprašas,A1-118,2026-05-12,DVS,Pastaba\nna-03,,2,Bylų patikra,,2026-10-01,,\ncore-01,na: Tokių atvejų įstaigoje nebūna,,,,,,\ncore-02,?,,,,,,\n";
    place.write("answers.csv", format!("{HEADER}{rows}"));
    assert!(place.ok("fill a.skaidra --from answers.csv").contains('6'));
    place.ok("export a.skaidra -o plan.json --lang lt");
    let plan: Value = serde_json::from_slice(&place.read("plan.json")).unwrap();
    let questions = plan["checklists"][1]["questions"].as_array().unwrap();
    let na03 = questions.iter().find(|it| it["id"] == "na-03").unwrap();
    assert_eq!(na03["answer"], serde_json::json!({ "kind": "level", "level": 3 }));
    assert_eq!((na03["evidence_grade"].as_u64(), na03["supported"].as_u64()), (Some(2), Some(3)));
    assert_eq!(na03["evidence"].as_array().unwrap().len(), 2);
    let score: Value = serde_json::from_str(&place.ok("score a.skaidra --json")).unwrap();
    assert_eq!(score, plan["scores"]);
    assert_eq!(score["schema"], "skaidra.score/1");
    assert!(place.ok("score a.skaidra").contains("Nascent"));
    assert!(place.run_in("lt_LT.UTF-8", "score a.skaidra").out.contains("Užuomazga"));
}

#[test]
fn a_table_is_not_written_under_a_name_that_promises_another_kind_of_file() {
    let place = Place::with_assessment();
    for name in ["a.pdf", "a.docx", "a"] {
        let run = place.run_in("nb_NO.UTF-8", &format!("sheet a.skaidra -o {name}"));
        assert_eq!(run.code, Some(2), "{name}: {}{}", run.out, run.err);
        assert!(run.err.contains("Bruk .csv eller .xlsx"), "{}", run.err);
    }
}

#[test]
fn bad_cells_are_named_and_nothing_is_half_applied() {
    let place = Place::with_assessment();
    let before = place.read("a.skaidra");
    for (rows, expected) in [
        ("zz-99,3,,,,,,\n", "zz-99"),
        ("na-03,5,,,,,,\n", "“5” is not an answer"),
        ("na-03,na,,,,,,\n", "at least 15"),
        ("na-03,na: per trumpa,,,,,,\n", "10 characters"),
        ("na-03,3,2,Bylos,,2026-02-30,,\n", "2026-02-30"),
        ("na-03,3,2,Bylos,,rytoj,,\n", "is not a date"),
        ("na-03,3,7,Bylos,,,,\n", "outside 0–3"),
        ("ca-01,3,,,,,,\n", "“Cash social assistance” is not assessed"),
        ("na-01,3,,,,,,\nna-03,5,,,,,,\n", "na-03 (row 3)"),
        ("na-03,3,\"Bylos,,,,,\n", "(row 2)"),
    ] {
        place.write("bad.csv", format!("{HEADER}{rows}"));
        let run = place.run("fill a.skaidra --from bad.csv");
        assert_eq!(run.code, Some(2), "{rows}");
        assert!(run.err.contains(expected), "{rows}: {}", run.err);
        assert_eq!(place.read("a.skaidra"), before, "{rows}");
    }
}

#[test]
fn several_bad_tables_are_all_reported_and_a_good_one_beside_them_changes_nothing() {
    let place = Place::with_assessment();
    let before = place.read("a.skaidra");
    place.write("good.csv", "question,answer\nna-03,3\n");
    place.write(
        "actions.csv",
        "id,title,questions,planned_level,promised_grade,due\nA 1,Kas,zz-1,9,2,rytoj\n",
    );
    place.write("risks.csv", "risk,likelihood,impact,reason,accepted_by,accepted_reason,accepted_until\nna-r1,5,,,,,\nna-r9,1,1,x,,,\nna-r2,1,1,,,,\nna-r3,,,,Meras,trumpa,2027-01-01\n");
    let run = place.run("fill a.skaidra --from good.csv --actions actions.csv --risks risks.csv");
    assert_eq!(run.code, Some(2));
    for expected in
        ["A 1", "zz-1", "“9”", "rytoj", "“5”", "na-r9", "gives no reason", "at least 15"]
    {
        assert!(run.err.contains(expected), "{expected}: {}", run.err);
    }
    assert_eq!(place.read("a.skaidra"), before);
}

#[test]
fn tables_as_spreadsheets_write_them_are_taken() {
    for (name, bytes) in [
        ("semicolons", b"question;answer;note\r\nna-03;3;Pastaba su \xc4\x85\r\n".to_vec()),
        ("byte-order mark", b"\xef\xbb\xbfquestion,answer\nna-03,3\n".to_vec()),
        ("both", b"\xef\xbb\xbfquestion;answer\nna-03;3\n".to_vec()),
    ] {
        let place = Place::with_assessment();
        place.write("a.csv", bytes);
        let out = place.ok("fill a.skaidra --from a.csv");
        assert!(out.contains("imported and saved"), "{name}");
    }
    let place = Place::with_assessment();
    place.write("old.csv", b"question;answer;note\nna-03;3;\xe0\xe8\xe6\xeb\n");
    let run = place.run_in("lt_LT.UTF-8", "fill a.skaidra --from old.csv");
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("Windows-1257") && run.err.contains("UTF-8"), "{}", run.err);
}

#[test]
fn wrong_files_and_wrong_words_end_with_two_and_a_way_out() {
    let place = Place::with_assessment();
    place.write("notes.txt", "tik tekstas");
    place.write("empty.csv", "");
    place.write("new.skaidra", "(skaidra: 2, id: \"x\", app: \"9.0.0\")\n");
    for (line, expected) in [
        ("score missing.skaidra", "There is no such file"),
        ("score .", "folder"),
        ("score notes.txt", "not an assessment"),
        ("score new.skaidra", "9.0.0"),
        ("fill a.skaidra --from .", "folder"),
        ("fill a.skaidra --from empty.csv", "empty"),
        ("fill a.skaidra", "--from"),
        ("new a.skaidra --institution Utena --kind municipality", "already"),
        ("new b.skaidra --institution Utena --kind city", "municipality, social-services-centre"),
        ("new b.skaidra --institution Utena --kind other --scope nope", "needs-queues"),
        (
            "new b.skaidra --institution Utena --kind other --period 2027-12-31..2027-01-01",
            "first day first",
        ),
        ("new b.skaidra --institution Utena --kind other --assessed-on 2026-13-01", "2026-13-01"),
        ("new none/b.skaidra --institution Utena --kind other", "folder"),
        ("export a.skaidra -o plan.xyz", ".pdf"),
        ("export a.skaidra -o plan.json --lang de", "lt"),
        ("handbook no-such-chapter", "no-such-chapter"),
        ("content check none", "There is no such"),
        ("score", "<FILE>"),
        ("nonsense a b", "no command “nonsense”"),
    ] {
        let run = place.run(line);
        assert_eq!(run.code, Some(2), "{line}: {}{}", run.out, run.err);
        assert!(run.err.contains(expected), "{line}: {}", run.err);
    }
    assert!(!place.path().join("b.skaidra").exists(), "a refused command leaves no file");
}

#[test]
fn a_full_disk_loses_no_answer() {
    let Some(disk) = SmallDisk::new() else {
        println!("no small disk can be mounted here: not tried");
        return;
    };
    let place = Place::with_assessment();
    let path = disk.0.path().join("a.skaidra");
    std::fs::copy(place.path().join("a.skaidra"), &path).unwrap();
    std::fs::write(disk.0.path().join("filler"), vec![b'x'; 1 << 20]).unwrap_err();
    let before = std::fs::read(&path).unwrap();
    let note = "ilgas tekstas ".repeat(2000);
    place.write("a.csv", format!("question,answer,note\nna-03,3,{note}\n"));
    let line = format!("fill {} --from a.csv", path.display());
    let run = place.run(&line);
    assert_eq!(run.code, Some(2), "{}", run.out);
    assert!(run.err.to_lowercase().contains("disk"), "{}", run.err);
    assert!(std::fs::read(&path).unwrap().starts_with(&before), "what was saved is still there");
    std::fs::remove_file(disk.0.path().join("filler")).unwrap();
    place.ok(&line);
    assert!(place.ok(&format!("score {}", path.display())).contains("Nascent"));
}

/// A file system of 64 KiB, where root can mount one.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn new() -> Option<Self> {
        let folder = tempfile::TempDir::new().unwrap();
        let mount = std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
            .arg(folder.path())
            .output();
        mount.is_ok_and(|it| it.status.success()).then_some(Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let unmounted = std::process::Command::new("umount").arg(self.0.path()).status();
        assert!(unmounted.is_ok());
    }
}

#[test]
fn a_folder_without_a_right_to_write_is_said_in_words() {
    let place = Place::with_assessment();
    let run = place.run("export a.skaidra -o /proc/plan.json");
    assert_eq!(run.code, Some(2), "{}", run.out);
    assert!(run.err.contains("/proc"), "{}", run.err);
}

#[test]
fn a_journal_cut_at_every_byte_of_its_last_two_lines_keeps_what_stands_before() {
    let place = Place::with_assessment();
    for (n, row) in ["na-03,3", "na-04,2"].iter().enumerate() {
        place.write("a.csv", format!("question,answer\n{row}\n"));
        place.ok("fill a.skaidra --from a.csv");
        assert!(n < 2);
    }
    let whole = place.read("a.skaidra");
    let starts: Vec<usize> = whole
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b'\n')
        .map(|(idx, _)| idx + 1)
        .collect();
    let (first, second) = (starts[starts.len() - 3], starts[starts.len() - 2]);
    // Every byte is tried in the store's own tests; through the binary every seventh keeps the run short.
    for cut in (first..whole.len()).step_by(7) {
        place.write("cut.skaidra", &whole[..cut]);
        let run = place.run("score cut.skaidra --json");
        assert_eq!(run.code, Some(0), "cut at {cut}: {}", run.err);
        let score: Value = serde_json::from_str(&run.out).unwrap();
        let coverage = score["coverage"].as_f64().unwrap();
        assert_eq!(
            0.0 < coverage,
            second <= cut + 1,
            "cut at {cut} of {first}, {second}: {coverage}"
        );
        assert_eq!(place.read("cut.skaidra"), whole[..cut], "reading changes nothing");
        place.write("more.csv", "question,answer\nna-10,1\n");
        place.ok("fill cut.skaidra --from more.csv");
        assert_eq!(place.run("score cut.skaidra").code, Some(0));
    }
}

#[test]
fn the_same_moment_gives_the_same_bytes() {
    let export = || {
        let place = Place::with_assessment();
        place.write("a.csv", "question,answer\nna-03,3\n");
        place.ok("fill a.skaidra --from a.csv");
        place.write("b.skaidra", place.read("a.skaidra"));
        for name in ["a", "b"] {
            place.ok(&format!("export {name}.skaidra -o {name}.pdf --lang lt --at {AT}"));
        }
        (place.read("a.pdf"), place.read("b.pdf"))
    };
    let (a, b) = export();
    assert_eq!(a, b);
    assert!(a.starts_with(b"%PDF-1.7"));
}

#[test]
fn the_suggested_plan_as_text_sets_measures_of_unanswered_questions_apart() {
    let place = Place::with_assessment();
    let apart = "First answer the questions that these measures are for";
    let text = place.ok("suggest a.skaidra");
    assert!(text.starts_with(apart), "{text}");
    place.write("a.csv", "question,answer\nna-03,1\nna-01,1\n");
    place.ok("fill a.skaidra --from a.csv");
    let text = place.ok("suggest a.skaidra");
    let (before, after) = text.split_once(apart).unwrap();
    assert!(before.contains("(na-03)") && !after.contains("(na-03)"), "{text}");
    assert_eq!(text.matches("the sum of target risks goes").count(), 2, "{text}");
    assert!(place.ok("suggest a.skaidra --json").contains("skaidra.suggestion/1"));
}

#[test]
fn the_built_in_content_is_clean_and_the_handbook_can_be_read() {
    let place = Place::new();
    assert!(place.ok("content check").contains("0 problems"));
    assert!(place.ok("handbook --lang lt").contains("needs-queues"));
    assert!(place.ok("handbook --lang en needs-queues#discretion-and-money").contains("care home"));
    assert!(place.ok("handbook --lang lt --search zmoniu").contains('#'));
}

#[test]
fn a_plan_that_was_cut_off_is_a_finding_and_comes_as_data_where_data_are_asked_for() {
    let place = Place::new();
    place.ok("demo .");
    let plan = std::fs::read_dir(place.path()).unwrap().map(|it| it.unwrap().path());
    let plan = plan.filter(|it| it.extension().is_some_and(|it| it == "pdf")).min().unwrap();
    let bytes = std::fs::read(plan).unwrap();
    std::fs::write(place.path().join("cut.pdf"), &bytes[..bytes.len() / 2]).unwrap();
    let words = place.run("verify cut.pdf");
    assert_eq!((words.code, words.out.as_str()), (Some(1), ""));
    assert!(!words.err.is_empty());
    let data = place.run("verify cut.pdf --json");
    assert_eq!(data.code, Some(1), "{}", data.err);
    let data: serde_json::Value = serde_json::from_str(&data.out).unwrap();
    assert_eq!((&data["ok"], &data["parts"][0]["part"]), (&false.into(), &"file".into()));
}
