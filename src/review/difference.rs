//! Whether two values are the same, in one file or across two.

use std::collections::BTreeSet;

use super::pdf::{Dict, INFLATE_LIMIT, Object, Pdf, PdfError};

/// The most pairs of values that one comparison looks at.
const PAIRS_LIMIT: usize = 4_000_000;

/// Whether two values of one file say the same, references taken as they stand.
pub(super) fn same_here(pdf: &Pdf<'_>, a: &Object, b: &Object) -> bool {
    match (a, b) {
        (Object::Array(a), Object::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_here(pdf, a, b))
        }
        (Object::Dict(a), Object::Dict(b)) => same_entries(pdf, a, b, &[]),
        (Object::Stream { dict, .. }, Object::Stream { dict: other, .. }) => {
            same_entries(pdf, dict, other, PACKING) && same_content(pdf, a, pdf, b)
        }
        _ => same_atom(a, b),
    }
}

/// Whether two dictionaries of one file say the same, but for some keys.
pub(super) fn same_entries(pdf: &Pdf<'_>, a: &Dict, b: &Dict, but: &[&[u8]]) -> bool {
    differing_keys(pdf, a, b).all(|key| but.contains(&key))
}

/// The keys whose values differ between two dictionaries of one file.
pub(super) fn differing_keys<'d>(
    pdf: &'d Pdf<'_>,
    a: &'d Dict,
    b: &'d Dict,
) -> impl Iterator<Item = &'d [u8]> {
    let keys: BTreeSet<&[u8]> = a.iter().chain(b.iter()).map(|(key, _)| key).collect();
    keys.into_iter().filter(move |key| match (a.get(key), b.get(key)) {
        (Some(a), Some(b)) => !same_here(pdf, a, b),
        _ => true,
    })
}

/// How a stream is packed says nothing of what it holds.
const PACKING: &[&[u8]] = &[b"Length", b"Filter", b"DecodeParms"];

/// Numbers may be written in other ways; everything else must be the same.
fn same_atom(a: &Object, b: &Object) -> bool {
    a == b || a.as_number().is_some_and(|it| b.as_number() == Some(it))
}

fn same_content(a_file: &Pdf<'_>, a: &Object, b_file: &Pdf<'_>, b: &Object) -> bool {
    if let (Object::Stream { span: one, .. }, Object::Stream { span: other, .. }) = (a, b)
        && a_file.raw(one) == b_file.raw(other)
    {
        return true;
    }
    let unfold = |file: &Pdf<'_>, it| file.content(it, INFLATE_LIMIT);
    matches!((unfold(a_file, a), unfold(b_file, b)), (Ok(a), Ok(b)) if a == b)
}

/// Compares what hangs below values of two files, references followed; pages are compared by their place, so that one does not answer for another.
pub(super) struct Comparer<'a> {
    a: &'a Pdf<'a>,
    b: &'a Pdf<'a>,
    a_pages: Vec<u32>,
    b_pages: Vec<u32>,
    n_left: usize,
}

impl<'a> Comparer<'a> {
    /// Prepares to compare two files.
    pub(super) fn new(a: &'a Pdf<'a>, b: &'a Pdf<'a>) -> Result<Self, PdfError> {
        let numbers = |pdf: &Pdf<'_>| -> Result<Vec<u32>, PdfError> {
            Ok(pdf.pages()?.iter().map(|(number, _)| *number).collect())
        };
        let (a_pages, b_pages) = (numbers(a)?, numbers(b)?);
        Ok(Self { a, b, a_pages, b_pages, n_left: PAIRS_LIMIT })
    }

    /// Whether two values are the same all the way down; `but` names keys of the first dictionary that do not count.
    pub(super) fn same(&mut self, a: &Object, b: &Object, but: &[&[u8]]) -> bool {
        let mut seen = BTreeSet::new();
        let mut waiting = Vec::new();
        let (Some(top_a), Some(top_b)) = (a.as_dict(), b.as_dict()) else {
            return self.all_same(vec![(a, b)], &mut seen);
        };
        if !push_entries(top_a, top_b, but, &mut waiting) {
            return false;
        }
        let is_stream = |it: &Object| matches!(it, Object::Stream { .. });
        is_stream(a) == is_stream(b)
            && (!is_stream(a) || same_content(self.a, a, self.b, b))
            && self.all_same(waiting, &mut seen)
    }

    fn all_same<'o>(
        &mut self,
        mut waiting: Vec<(&'o Object, &'o Object)>,
        seen: &mut BTreeSet<(u32, u32)>,
    ) -> bool
    where
        'a: 'o,
    {
        let (a_file, b_file) = (self.a, self.b);
        while let Some((a, b)) = waiting.pop() {
            let Some(left) = self.n_left.checked_sub(1) else { return false };
            self.n_left = left;
            let is_same = match (a, b) {
                (Object::Ref(one), Object::Ref(other)) => {
                    let place = |pages: &[u32], number| pages.iter().position(|it| *it == number);
                    let places =
                        (place(&self.a_pages, one.number), place(&self.b_pages, other.number));
                    if places == (None, None) && seen.insert((one.number, other.number)) {
                        waiting.push((a_file.resolve(a), b_file.resolve(b)));
                    }
                    places.0 == places.1
                }
                (Object::Array(one), Object::Array(other)) => {
                    waiting.extend(one.iter().zip(other));
                    one.len() == other.len()
                }
                (Object::Dict(one), Object::Dict(other)) => {
                    push_entries(one, other, &[], &mut waiting)
                }
                (Object::Stream { dict: one, .. }, Object::Stream { dict: other, .. }) => {
                    push_entries(one, other, PACKING, &mut waiting)
                        && same_content(a_file, a, b_file, b)
                }
                _ => same_atom(a, b),
            };
            if !is_same {
                return false;
            }
        }
        true
    }
}

/// Puts the pairs of values to compare on the list; false where the keys are not the same.
fn push_entries<'o>(
    a: &'o Dict,
    b: &'o Dict,
    but: &[&[u8]],
    waiting: &mut Vec<(&'o Object, &'o Object)>,
) -> bool {
    let own = |dict: &'o Dict| dict.iter().filter(|(key, _)| !but.contains(key));
    let mut n_pairs = 0;
    for (key, a) in own(a) {
        let Some(b) = b.get(key) else { return false };
        waiting.push((a, b));
        n_pairs += 1;
    }
    own(b).count() == n_pairs
}
