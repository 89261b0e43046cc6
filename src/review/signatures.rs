//! The signatures of a file as they describe themselves: who, and which bytes; whether they hold is for signing software to say.

mod certificate;

use super::attachments::text_of;
use super::pdf::{Dict, Object, Pdf};
use super::verification::{Covers, Signature};

/// The most fields that are visited.
const FIELDS_LIMIT: usize = 1000;

/// A signature field with its object's number.
pub(super) struct Field<'p> {
    /// The field's own dictionary, which is its widget as well in most files.
    pub(super) dict: &'p Dict,
    /// The signature; none where nobody signed yet.
    pub(super) value: Option<&'p Dict>,
}

/// Reads the signatures of the file as it is now; `ends` are the ends of its revisions.
pub(super) fn signatures(pdf: &Pdf<'_>, ends: &[usize]) -> Vec<Signature> {
    let pages = pdf.pages().unwrap_or_default();
    let mut found: Vec<(usize, Signature)> = Vec::new();
    for field in fields(pdf).unwrap_or_default() {
        let Some(value) = field.value else { continue };
        let (covers, order) = coverage(pdf, value, ends);
        let page = is_visible(pdf, field.dict)
            .then(|| field.dict.get(b"P").and_then(Object::as_ref))
            .flatten()
            .and_then(|at| pages.iter().position(|(number, _)| *number == at.number))
            .map(|idx| idx + 1);
        found.push((order, Signature { by: name(pdf, value), covers, page }));
    }
    found.sort_by_key(|(order, _)| *order);
    found.into_iter().map(|(_, signature)| signature).collect()
}

/// The signature fields of the file's form; none where the form holds anything else.
pub(super) fn fields<'p>(pdf: &'p Pdf<'_>) -> Option<Vec<Field<'p>>> {
    let Some(form) = pdf.catalog().and_then(|it| pdf.dict(it, b"AcroForm")) else {
        return Some(Vec::new());
    };
    let tops = pdf.get(form, b"Fields").as_array()?;
    if FIELDS_LIMIT < tops.len() {
        return None;
    }
    tops.iter()
        .map(|top| {
            let dict = pdf.resolve(top).as_dict()?;
            is_signature_field(pdf, dict).then(|| Field { dict, value: pdf.dict(dict, b"V") })
        })
        .collect()
}

/// Whether a field or widget is one for signing.
pub(super) fn is_signature_field(pdf: &Pdf<'_>, dict: &Dict) -> bool {
    let kind = |dict: &Dict| pdf.get(dict, b"FT").as_name() == Some(b"Sig");
    kind(dict) || pdf.dict(dict, b"Parent").is_some_and(kind)
}

/// The corners of a rectangle as width and height.
pub(super) fn size_of(pdf: &Pdf<'_>, dict: &Dict, key: &[u8]) -> Option<(f64, f64)> {
    let corners = pdf.get(dict, key).as_array()?;
    let numbers: Option<Vec<f64>> = corners.iter().map(|it| pdf.resolve(it).as_number()).collect();
    let [x0, y0, x1, y1] = <[f64; 4]>::try_from(numbers?).ok()?;
    Some(((x1 - x0).abs(), (y1 - y0).abs()))
}

fn is_visible(pdf: &Pdf<'_>, dict: &Dict) -> bool {
    size_of(pdf, dict, b"Rect").is_some_and(|(width, height)| 0.0 < width && 0.0 < height)
}

/// What a signature covers, and how far into the file it reaches.
fn coverage(pdf: &Pdf<'_>, value: &Dict, ends: &[usize]) -> (Covers, usize) {
    let range = pdf.get(value, b"ByteRange").as_array().unwrap_or_default();
    let numbers: Option<Vec<usize>> = range.iter().map(Object::as_size).collect();
    let Some([0, n_before, after, n_after]) =
        numbers.and_then(|it| <[usize; 4]>::try_from(it).ok())
    else {
        return (Covers::Unclear, 0);
    };
    let end = after.saturating_add(n_after);
    // What is left out must be the signature itself and nothing else.
    let gap = pdf.bytes.get(n_before..after).unwrap_or_default();
    let is_signature = gap
        .strip_prefix(b"<")
        .and_then(|it| it.strip_suffix(b">"))
        .is_some_and(|it| it.iter().all(u8::is_ascii_hexdigit))
        && Some(gap.len()) == pdf.get(value, b"Contents").as_text().map(|it| 2 * it.len() + 2);
    let covers = match end {
        _ if !is_signature => Covers::Unclear,
        end if end == pdf.bytes.len() => Covers::Whole,
        end if is_end(pdf.bytes, ends, end) => Covers::EarlierRevision,
        _ => Covers::Unclear,
    };
    (covers, end)
}

/// Some software signs the end-of-file mark without the end of line behind it.
fn is_end(bytes: &[u8], ends: &[usize], end: usize) -> bool {
    ends.iter().any(|it| {
        let between = bytes.get(end..*it);
        between.is_some_and(|it| it.len() <= 2 && it.iter().all(|it| matches!(it, b'\r' | b'\n')))
    })
}

/// The name in the certificate, else the one written beside the signature.
fn name(pdf: &Pdf<'_>, value: &Dict) -> String {
    let written = || pdf.get(value, b"Name").as_text().map(text_of);
    let contents = pdf.get(value, b"Contents").as_text().unwrap_or_default();
    let name = certificate::signer(contents).or_else(written).unwrap_or_default();
    // Names are shown on a line of text: nothing that could pass for more of it.
    name.chars().filter(|it| !it.is_control()).take(200).collect::<String>().trim().to_owned()
}
