//! Whether two values are the same, in one file or across two.

use std::collections::{BTreeMap, BTreeSet};

use super::pdf::{Dict, INFLATE_LIMIT, Object, Pdf, PdfError};

/// The most pairs of values that one comparison of files looks at.
const PAIRS_LIMIT: usize = 4_000_000;
/// How a stream is packed says nothing of what it holds.
const PACKING: &[&[u8]] = &[b"Length", b"Filter", b"DecodeParms"];

/// Whether a value of a file and one of its later state say the same, references taken as they stand.
pub(super) fn same_here(first: &Pdf<'_>, old: &Object, now: &Pdf<'_>, new: &Object) -> bool {
    match (old, new) {
        (Object::Array(a), Object::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_here(first, a, now, b))
        }
        (Object::Dict(a), Object::Dict(b)) => differing_keys(first, a, now, b).is_empty(),
        (Object::Stream { dict: a, span: one }, Object::Stream { dict: b, span: other }) => {
            differing_keys(first, a, now, b).is_empty() && first.raw(one) == now.raw(other)
        }
        _ => same_atom(old, new),
    }
}

/// The keys whose values differ between a dictionary and its later state.
pub(super) fn differing_keys<'d>(
    first: &Pdf<'_>,
    old: &'d Dict,
    now: &Pdf<'_>,
    new: &'d Dict,
) -> Vec<&'d [u8]> {
    let keys: BTreeSet<&[u8]> = old.iter().chain(new.iter()).map(|(key, _)| key).collect();
    let differs = |key: &&[u8]| match (old.get(key), new.get(key)) {
        (Some(a), Some(b)) => !same_here(first, a, now, b),
        _ => true,
    };
    keys.into_iter().filter(differs).collect()
}

/// Numbers may be written in other ways; everything else must be the same.
fn same_atom(a: &Object, b: &Object) -> bool {
    a == b || a.as_number().is_some_and(|it| b.as_number() == Some(it))
}

/// Compares what hangs below values of a received file and of our own; pages are compared by their place, so that one does not answer for another.
pub(super) struct Comparer<'a> {
    received: &'a Pdf<'a>,
    own: &'a Pdf<'a>,
    received_pages: BTreeMap<u32, usize>,
    own_pages: BTreeMap<u32, usize>,
    /// Pairs of objects that are known to be the same all the way down.
    same: BTreeSet<(u32, u32)>,
    n_left: usize,
}

impl<'a> Comparer<'a> {
    /// Prepares to compare two files.
    pub(super) fn new(received: &'a Pdf<'a>, own: &'a Pdf<'a>) -> Result<Self, PdfError> {
        let places = |pdf: &Pdf<'_>| -> Result<BTreeMap<u32, usize>, PdfError> {
            Ok(pdf.pages()?.iter().enumerate().map(|(idx, (number, _))| (*number, idx)).collect())
        };
        Ok(Self {
            received,
            own,
            received_pages: places(received)?,
            own_pages: places(own)?,
            same: BTreeSet::new(),
            n_left: PAIRS_LIMIT,
        })
    }

    /// Whether two values are the same all the way down.
    pub(super) fn same(&mut self, a: &Object, b: &Object) -> bool {
        self.all_same(vec![(a, b)])
    }

    /// Whether two dictionaries are the same all the way down, but for some of their own keys.
    pub(super) fn same_entries(&mut self, a: &Dict, b: &Dict, but: &[&[u8]]) -> bool {
        let mut waiting = Vec::new();
        push_entries(a, b, but, &mut waiting) && self.all_same(waiting)
    }

    fn all_same<'o>(&mut self, mut waiting: Vec<(&'o Object, &'o Object)>) -> bool
    where
        'a: 'o,
    {
        let (received, own) = (self.received, self.own);
        let mut seen = BTreeSet::new();
        while let Some((a, b)) = waiting.pop() {
            let Some(left) = self.n_left.checked_sub(1) else { return false };
            self.n_left = left;
            let is_same = match (a, b) {
                (Object::Ref(one), Object::Ref(other)) => {
                    let pair = (one.number, other.number);
                    let pages = (self.received_pages.get(&pair.0), self.own_pages.get(&pair.1));
                    if pages == (None, None) && !self.same.contains(&pair) && seen.insert(pair) {
                        waiting.push((received.resolve(a), own.resolve(b)));
                    }
                    pages.0 == pages.1
                }
                (Object::Array(one), Object::Array(other)) => {
                    waiting.extend(one.iter().zip(other));
                    one.len() == other.len()
                }
                (Object::Dict(one), Object::Dict(other)) => {
                    push_entries(one, other, &[], &mut waiting)
                }
                (Object::Stream { dict: one, .. }, Object::Stream { dict: other, .. }) => {
                    push_entries(one, other, PACKING, &mut waiting) && self.same_content(a, b)
                }
                _ => same_atom(a, b),
            };
            if !is_same {
                return false;
            }
        }
        self.same.extend(seen);
        true
    }

    /// The received stream is unfolded no further than our own goes.
    fn same_content(&self, a: &Object, b: &Object) -> bool {
        if let (Object::Stream { span: one, .. }, Object::Stream { span: other, .. }) = (a, b)
            && self.received.raw(one) == self.own.raw(other)
        {
            return true;
        }
        let Ok(own) = self.own.content(b, INFLATE_LIMIT) else { return false };
        self.received.content(a, own.len()).is_ok_and(|it| it == own)
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
