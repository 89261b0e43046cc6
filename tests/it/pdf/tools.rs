//! The outside tools that look at a PDF: qpdf and poppler, which `check` installs.

use std::process::Command;

/// What a tool says about a PDF, on both of its outputs.
pub(crate) fn run(tool: &str, arguments: &[&str], pdf: &[u8]) -> String {
    output(tool, arguments, pdf, &[])
}

/// The text of a PDF, as a search finds it.
pub(crate) fn text_of(pdf: &[u8]) -> String {
    output("pdftotext", &["-enc", "UTF-8"], pdf, &["-"])
}

/// Its objects, spelled out.
pub(crate) fn objects(pdf: &[u8]) -> String {
    output("qpdf", &["--qdf", "--object-streams=disable", "--no-original-object-ids"], pdf, &["-"])
}

/// How many pages the spelled-out objects hold.
pub(crate) fn n_pages(objects: &str) -> usize {
    objects.matches("/Type /Page\n").count()
}

/// The id that a file has for itself.
pub(crate) fn id_of(pdf: &[u8]) -> String {
    let objects = objects(pdf);
    // The first half: the second is qpdf's own.
    objects.lines().find_map(|line| line.trim().strip_prefix("/ID [<")).unwrap()[..32].to_owned()
}

fn output(tool: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.pdf");
    std::io::Write::write_all(&mut std::fs::File::create(&path).unwrap(), pdf).unwrap();
    let result = Command::new(tool).args(before).arg(&path).args(after).output();
    let output = result.unwrap_or_else(|error| panic!("{tool} is needed for these tests: {error}"));
    let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
    said.push_str(&String::from_utf8_lossy(&output.stderr));
    said
}
