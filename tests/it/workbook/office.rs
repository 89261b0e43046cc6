//! The same through `LibreOffice`, which writes files in its own way; skipped where it is not installed.

use std::path::Path;
use std::process::Command;

use skaidra::i18n::{Language, Tr};

use super::sample::{blank, changed, complaints, form, rows, taken};
use crate::program::Place;

/// Saves a file anew in another format; false where there is no `LibreOffice`.
fn converted(folder: &Path, file: &str, format: &str) -> bool {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let output = Command::new("soffice")
        .args([profile.as_str(), "--headless", "--convert-to", format, "--outdir", "again", file])
        .current_dir(folder)
        .output();
    let Ok(output) = output else {
        println!("skipped: soffice is not there; ./check installs it");
        return false;
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    true
}

#[test]
fn a_form_saved_by_libreoffice_says_the_same() {
    let place = Place::new();
    let answers = [
        [
            "question",
            "answer",
            "evidence_grade",
            "evidence_title",
            "evidence_reference",
            "evidence_date",
            "note",
        ],
        ["core-01", "3", "2", "Bylos, „naujos“ – 12 vnt.", "2-283", "2026-05-01", "=SUM(A1)"],
        ["core-01", "", "3", "Auditas", "", "", ""],
        ["core-02", "?", "", "", "", "", "Ąžuolas\nantra eilutė"],
        ["core-03", "netaikoma: Tokių atvejų įstaigoje nebūna", "", "", "", "", ""],
    ];
    let answers: Vec<&[&str]> = answers.iter().map(<[&str; 7]>::as_slice).collect();
    let filled = changed(blank(), taken(&rows(&answers), &blank()).unwrap());
    place.write("form.xlsx", form(&filled, Language::Lithuanian));
    if !converted(place.path(), "form.xlsx", "xlsx") {
        return;
    }
    let again = place.read("again/form.xlsx");
    assert!(again != place.read("form.xlsx"));
    assert_eq!(taken(&again, &filled), Ok(Vec::new()));
    assert_eq!(changed(blank(), taken(&again, &blank()).unwrap()).evidence, filled.evidence);

    for (format, expected) in [("xls", ".xls)"), ("ods", ".ods)")] {
        converted(place.path(), "form.xlsx", format);
        let said = complaints(&place.read(&format!("again/form.{format}")));
        assert!(said[0].contains(expected), "{format}: {said:?}");
    }
    // As CSV it is read by the same heads.
    converted(place.path(), "form.xlsx", "csv:Text - txt - csv (StarCalc):59,34,76");
    assert_eq!(taken(&place.read("again/form.csv"), &filled), Ok(Vec::new()));
}

#[test]
fn a_plan_opens_in_libreoffice_with_its_sheets_and_its_actions_come_back() {
    let place = Place::new();
    place.ok("demo demo");
    place.ok("export demo/example-lt.skaidra -o plan.xlsx --lang lt");
    if !converted(place.path(), "plan.xlsx", "xlsx") {
        return;
    }
    let workbook: calamine::Xlsx<_> =
        calamine::open_workbook(place.path().join("again/plan.xlsx")).unwrap();
    let tr = Tr::new(Language::Lithuanian);
    let names = calamine::Reader::sheet_names(&workbook);
    assert!(names.contains(&tr.office_sheet_actions()), "{names:?}");
    let out = place.run_in(
        "lt_LT.UTF-8",
        "fill demo/example-lt.skaidra --actions again/plan.xlsx --risks again/plan.xlsx",
    );
    assert!(out.out.contains("įsivertinime jau yra"), "{}{}", out.out, out.err);
}
