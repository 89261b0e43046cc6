//! The pages made again from the data that the file carries, and what differs where they are not the same.

use crate::report::pdf::Standard;
use crate::report::{LAYOUT, Plan, action_csv, plan_pdf};

use super::attachments::Attachments;
use super::difference::Comparer;
use super::finding::Finding;
use super::pdf::{Dict, INFLATE_LIMIT, Object, Pdf, PdfError};
use super::text;
use super::verification::How;
use super::xmp;

/// What was found.
#[derive(Debug)]
pub(super) struct Outcome {
    /// How the pages were compared.
    pub(super) how: How,
    /// About the pages.
    pub(super) pages: Vec<Finding>,
    /// About the attachments.
    pub(super) attachments: Vec<Finding>,
    /// About the rest.
    pub(super) metadata: Vec<Finding>,
}

impl Outcome {
    fn of_pages(how: How, pages: Vec<Finding>) -> Self {
        Self { how, pages, attachments: Vec::new(), metadata: Vec::new() }
    }
}

/// The action table that a plan gives.
pub(super) fn table(plan: &Plan) -> Vec<u8> {
    action_csv(plan)
}

/// Whether a plan was made by this version with this layout, so that it can be expected to be the same to the byte.
pub(super) fn is_own(plan: &Plan, app: &str) -> bool {
    plan.app == app && plan.layout == LAYOUT
}

/// Compares the first revision with what its data give; `app` is the version that reviews.
pub(super) fn check(first: &Pdf<'_>, plan: &Plan, journal: Option<&[u8]>, app: &str) -> Outcome {
    let is_newer = first.bytes.starts_with(b"%PDF-2");
    let standard = if is_newer { Standard::Ua2 } else { Standard::Ua1 };
    let own = match plan_pdf(plan, journal, standard) {
        Ok(rendered) => rendered.bytes,
        Err(error) => {
            let finding = Finding::NotRendered(error.to_string());
            return Outcome::of_pages(How::None, vec![finding]);
        }
    };
    let compared = if is_own(plan, app) {
        compare(first, &own)
    } else {
        text::compare(first, &own, plan, app)
    };
    compared.unwrap_or_else(|error| {
        Outcome::of_pages(How::None, vec![Finding::TextUnreadable(error.to_string())])
    })
}

/// To the byte; where that fails, part by part.
fn compare(first: &Pdf<'_>, own: &[u8]) -> Result<Outcome, PdfError> {
    let mut outcome = Outcome::of_pages(How::Rendered, Vec::new());
    // The end of line behind the end-of-file mark may belong to what follows.
    let (found, expected) = (first.bytes.trim_ascii_end(), own.trim_ascii_end());
    if found == expected {
        return Ok(outcome);
    }
    let own = Pdf::read(own)?;
    let mut comparer = Comparer::new(first, &own)?;
    outcome.pages = pages(&mut comparer, first, &own)?;
    outcome.attachments = attachments(&mut comparer, first, &own)?;
    // What is wrong with an attachment is not told twice.
    let but: &[&[u8]] = if outcome.attachments.is_empty() { &[] } else { &[b"AF"] };
    outcome.metadata = metadata(&mut comparer, first, &own, but);
    let parts = [&outcome.pages, &outcome.attachments, &outcome.metadata];
    if parts.iter().all(|it| it.is_empty()) {
        let same = found.iter().zip(expected).take_while(|(a, b)| a == b).count();
        outcome.metadata.push(Finding::FrameDiffers(same));
    }
    Ok(outcome)
}

fn pages(
    comparer: &mut Comparer<'_>,
    first: &Pdf<'_>,
    own: &Pdf<'_>,
) -> Result<Vec<Finding>, PdfError> {
    let (found, expected) = (first.pages()?, own.pages()?);
    let mut findings = Vec::new();
    if found.len() != expected.len() {
        let (found, expected) = (found.len(), expected.len());
        findings.push(Finding::PageCount { found, expected });
    }
    let differing: Vec<usize> = found
        .iter()
        .zip(&expected)
        .enumerate()
        .filter(|(_, ((_, a), (_, b)))| !comparer.same_entries(a, b, &[b"Parent"]))
        .map(|(idx, _)| idx + 1)
        .collect();
    if !differing.is_empty() {
        findings.push(Finding::PagesDiffer(differing));
    }
    Ok(findings)
}

fn attachments(
    comparer: &mut Comparer<'_>,
    first: &Pdf<'_>,
    own: &Pdf<'_>,
) -> Result<Vec<Finding>, PdfError> {
    let (found, expected) = (Attachments::of(first)?, Attachments::of(own)?);
    let mut findings = Vec::new();
    for (name, specification) in expected.specifications() {
        // What is missing is found where attachments are counted.
        let Some((_, other)) = found.specifications().find(|(it, _)| *it == name) else {
            continue;
        };
        if !comparer.same(other, specification) {
            findings.push(Finding::AttachmentDiffers(name.to_owned()));
        }
    }
    Ok(findings)
}

/// Everything else that the catalogue and the trailer lead to, by its key, but for some of the catalogue's.
fn metadata(
    comparer: &mut Comparer<'_>,
    first: &Pdf<'_>,
    own: &Pdf<'_>,
    but: &[&[u8]],
) -> Vec<Finding> {
    let none = Dict::default();
    let null = Object::Null;
    let mut names = Vec::new();
    let mut compare = |a: &Dict, b: &Dict, but: &[&[u8]]| {
        let keys = a.iter().chain(b.iter().filter(|(key, _)| a.get(key).is_none()));
        for (key, _) in keys.filter(|(key, _)| !but.contains(key)) {
            if !comparer.same(a.get(key).unwrap_or(&null), b.get(key).unwrap_or(&null)) {
                names.push(String::from_utf8_lossy(key).into_owned());
            }
        }
    };
    let information = |pdf: &'_ Pdf<'_>| pdf.dict(&pdf.trailer, b"Info").cloned();
    let (a, b) = (information(first).unwrap_or_default(), information(own).unwrap_or_default());
    compare(&a, &b, &[]);
    let (a, b) = (first.catalog().unwrap_or(&none), own.catalog().unwrap_or(&none));
    compare(a, b, &[&[b"Pages".as_slice(), b"Names", b"Metadata"], but].concat());
    // Scripts, for one, hang beside the attachments.
    let tree = |pdf: &'_ Pdf<'_>| pdf.catalog().and_then(|it| pdf.dict(it, b"Names")).cloned();
    let (a, b) = (tree(first).unwrap_or_default(), tree(own).unwrap_or_default());
    compare(&a, &b, &[b"EmbeddedFiles"]);
    let id = |pdf: &Pdf<'_>| pdf.trailer.get(b"ID").cloned().unwrap_or(Object::Null);
    if id(first) != id(own) {
        names.push("ID".to_owned());
    }
    names.extend(properties(first, own));
    names.sort();
    names.dedup();
    if names.is_empty() { Vec::new() } else { vec![Finding::MetadataDiffers(names)] }
}

/// The properties of the packet that differ, by name.
fn properties(first: &Pdf<'_>, own: &Pdf<'_>) -> Vec<String> {
    let packet = |pdf: &Pdf<'_>| {
        let stream = pdf.catalog().map(|it| pdf.get(it, b"Metadata"))?;
        pdf.content(stream, INFLATE_LIMIT).ok()
    };
    let (a, b) = (packet(first), packet(own));
    if a == b {
        return Vec::new();
    }
    let facts = |it: Option<Vec<u8>>| it.and_then(|it| xmp::facts(&it)).unwrap_or_default();
    let (a, b) = (facts(a), facts(b));
    let name =
        |it: &xmp::Fact| it.property.rsplit(['/', '#']).next().unwrap_or(&it.property).to_owned();
    let names: Vec<String> = a.symmetric_difference(&b).map(name).collect();
    if names.is_empty() { vec!["Metadata".to_owned()] } else { names }
}
