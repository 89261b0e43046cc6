//! What stands in the place of a new file: tables that people fill in and letters of their own stay, earlier exports are replaced.

use crate::program::Place;

const LATER: &str = "--at 2026-11-23T09:00:00Z";

/// Runs a command that must refuse, and gives what it says.
fn refused(place: &Place, line: &str, file: &str) -> String {
    let before = place.read(file);
    let run = place.run(line);
    assert_eq!(run.code, Some(2), "{line}: {}", run.out);
    assert!(run.err.contains("already exists") && run.err.contains("--force"), "{}", run.err);
    assert_eq!(place.read(file), before, "{line}");
    run.err
}

#[test]
fn a_filled_table_is_never_written_over_unless_that_is_asked_for() {
    let place = Place::with_assessment();
    place.ok("sheet a.skaidra -o sheet.csv");
    place.ok("sheet a.skaidra -o sheet.csv");
    place.write("sheet.csv", "question,answer\nna-03,3\n");
    let said = refused(&place, "sheet a.skaidra -o sheet.csv", "sheet.csv");
    assert!(said.contains("sheet.csv"), "{said}");
    place.ok("sheet a.skaidra -o sheet.csv --force");
    assert!(1000 < place.read("sheet.csv").len());
    place.write("empty.csv", "");
    place.ok("sheet a.skaidra -o empty.csv");
}

#[test]
fn an_export_replaces_earlier_exports_and_nothing_else() {
    let place = Place::with_assessment();
    for ending in ["pdf", "docx", "xlsx", "md", "json", "csv"] {
        let file = format!("plan.{ending}");
        let line = format!("export a.skaidra -o {file}");
        place.ok(&line);
        let first = place.read(&file);
        place.write("a.csv", format!("question,answer,note\nna-03,3,{ending}\n"));
        place.ok("fill a.skaidra --from a.csv");
        place.ok(&format!("{line} {LATER}"));
        let mut edited = place.read(&file);
        assert!(ending == "csv" || edited != first, "{file}");
        edited.extend(b"\nours\n");
        place.write(&file, edited);
        refused(&place, &line, &file);
        place.write(&file, "A letter of our own");
        refused(&place, &line, &file);
        place.ok(&format!("{line} --force"));
    }
    // A plan tells itself what it is, also where nothing is remembered of it.
    std::fs::remove_dir_all(place.path().join("skaidra")).unwrap();
    place.ok(&format!("export a.skaidra -o plan.pdf {LATER}"));
    place.ok(&format!("export a.skaidra -o plan.json {LATER}"));
}

#[test]
fn the_handbook_and_the_example_leave_what_is_not_theirs() {
    let place = Place::new();
    for file in ["chapter.pdf", "chapter.md"] {
        let line = format!("handbook scoring -o {file}");
        place.ok(&line);
        place.ok(&format!("{line} {LATER}"));
        place.write(file, "Notes of our own");
        refused(&place, &line, file);
    }
    place.write("plan-lt.pdf", "A letter of our own");
    refused(&place, "demo .", "plan-lt.pdf");
    std::fs::remove_file(place.path().join("plan-lt.pdf")).unwrap();
    place.ok("demo .");
    place.ok(&format!("demo . {LATER}"));
}

#[test]
fn the_formats_of_the_handbook_and_the_folder_of_content_are_named_where_others_are_given() {
    let place = Place::with_assessment();
    let run = place.run("handbook --all -o book.docx");
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("only as .pdf or .md"), "{}", run.err);
    let run = place.run("content check a.skaidra");
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("This is a file"), "{}", run.err);
}

#[test]
fn options_of_the_program_may_stand_before_the_command() {
    let place = Place::with_assessment();
    let after = place.ok("score a.skaidra --by Head");
    for line in ["--by Head score a.skaidra", "--by=Head --at 2026-11-22T09:00:00Z score a.skaidra"]
    {
        assert_eq!(place.ok(line), after, "{line}");
    }
    place.write("a.csv", "question,answer\nna-03,3\n");
    place.ok("--by Head fill a.skaidra --from a.csv");
    assert!(String::from_utf8(place.read("a.skaidra")).unwrap().contains("by: \"Head\""));
    assert_eq!(place.run("--by").code, Some(2));
}

#[test]
fn a_table_names_the_line_as_a_spreadsheet_counts_it_and_empty_cells_as_what_they_are() {
    let place = Place::with_assessment();
    place.write("a.csv", "question,answer\r\nna-03,3\r\n\r\n\r\nna-01,9\r\n");
    let run = place.run("fill a.skaidra --from a.csv");
    assert!(run.err.contains("na-01 (row 5)"), "{}", run.err);
    place.write("a.csv", "question,answer\nna-03,3\n\n");
    place.ok("fill a.skaidra --from a.csv");
    place.write("a.csv", "question,answer\nna-03,\n");
    let out = place.ok("fill a.skaidra --from a.csv");
    assert!(out.contains("Empty cells change nothing"), "{out}");
}

#[test]
fn an_action_that_begins_after_it_is_due_is_said_when_it_is_taken() {
    let place = Place::with_assessment();
    place.write(
        "actions.csv",
        "id,title,questions,planned_level,promised_grade,start,due\na-1,Tikrinti,na-03,3,2,2028-06-01,2027-04-30\n",
    );
    let run = place.run("fill a.skaidra --actions actions.csv");
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("later than the deadline: a-1"), "{}", run.err);
}
