//! Which words of one text stand in another, in the same order.

use std::collections::BTreeMap;
use std::ops::Range;

/// A stretch with more pairs of words than this is taken as wholly different.
const CELLS_LIMIT: usize = 1_000_000;
/// How often a stretch is cut at words that stand in it once.
const DEPTH_LIMIT: usize = 24;

/// For each word of `own` its place in `found`; places only grow. Words that weigh more are matched first.
pub(super) fn align(
    own: &[&str],
    found: &[&str],
    weight: impl Fn(usize) -> u32,
) -> Vec<Option<usize>> {
    let mut aligner = Aligner { own, found, weight, places: vec![None; own.len()] };
    aligner.stretch(0..own.len(), 0..found.len(), 0);
    aligner.places
}

struct Aligner<'a, W> {
    own: &'a [&'a str],
    found: &'a [&'a str],
    weight: W,
    places: Vec<Option<usize>>,
}

impl<W: Fn(usize) -> u32> Aligner<'_, W> {
    fn is_same(&self, own: usize, found: usize) -> bool {
        self.own.get(own).is_some_and(|it| self.found.get(found) == Some(it))
    }

    fn pair(&mut self, own: usize, found: usize) {
        if let Some(place) = self.places.get_mut(own) {
            *place = Some(found);
        }
    }

    fn stretch(&mut self, mut own: Range<usize>, mut found: Range<usize>, depth: usize) {
        while !own.is_empty() && !found.is_empty() && self.is_same(own.start, found.start) {
            self.pair(own.start, found.start);
            (own.start, found.start) = (own.start + 1, found.start + 1);
        }
        while !own.is_empty() && !found.is_empty() && self.is_same(own.end - 1, found.end - 1) {
            self.pair(own.end - 1, found.end - 1);
            (own.end, found.end) = (own.end - 1, found.end - 1);
        }
        if own.is_empty() || found.is_empty() {
            return;
        }
        if own.len().saturating_mul(found.len()) <= CELLS_LIMIT {
            return self.best(own, found);
        }
        let anchors = if depth < DEPTH_LIMIT { self.anchors(&own, &found) } else { Vec::new() };
        if anchors.is_empty() {
            return;
        }
        let (mut own_from, mut found_from) = (own.start, found.start);
        for (a, b) in anchors {
            self.pair(a, b);
            self.stretch(own_from..a, found_from..b, depth + 1);
            (own_from, found_from) = (a + 1, b + 1);
        }
        self.stretch(own_from..own.end, found_from..found.end, depth + 1);
    }

    /// Words that stand once in either stretch, the longest row of them in the same order.
    fn anchors(&self, own: &Range<usize>, found: &Range<usize>) -> Vec<(usize, usize)> {
        let here = once(self.own, own);
        let there = once(self.found, found);
        let mut pairs: Vec<(usize, usize)> =
            here.into_iter().filter_map(|(word, at)| Some((at, *there.get(word)?))).collect();
        pairs.sort_unstable();
        longest_growing(&pairs)
    }

    /// The heaviest row of same words, tried in full.
    fn best(&mut self, own: Range<usize>, found: Range<usize>) {
        let width = found.len() + 1;
        let mut table = vec![0_u32; (own.len() + 1) * width];
        let at = |table: &[u32], i: usize, j: usize| table.get(i * width + j).copied().unwrap_or(0);
        for i in (0..own.len()).rev() {
            let weight = (self.weight)(own.start + i);
            for j in (0..found.len()).rev() {
                let mut value = at(&table, i + 1, j).max(at(&table, i, j + 1));
                if self.is_same(own.start + i, found.start + j) {
                    value = value.max(at(&table, i + 1, j + 1) + weight);
                }
                if let Some(cell) = table.get_mut(i * width + j) {
                    *cell = value;
                }
            }
        }
        let (mut i, mut j) = (0, 0);
        while i < own.len() && j < found.len() {
            let value = at(&table, i, j);
            let is_same = self.is_same(own.start + i, found.start + j);
            if is_same && value == at(&table, i + 1, j + 1) + (self.weight)(own.start + i) {
                self.pair(own.start + i, found.start + j);
                (i, j) = (i + 1, j + 1);
            } else if value == at(&table, i + 1, j) {
                i += 1;
            } else {
                j += 1;
            }
        }
    }
}

/// The words that stand once in a stretch, with their places.
fn once<'w>(words: &[&'w str], stretch: &Range<usize>) -> BTreeMap<&'w str, usize> {
    let mut places: BTreeMap<&str, Option<usize>> = BTreeMap::new();
    for (at, word) in words.iter().enumerate().take(stretch.end).skip(stretch.start) {
        places.entry(word).and_modify(|it| *it = None).or_insert(Some(at));
    }
    places.into_iter().filter_map(|(word, at)| Some((word, at?))).collect()
}

/// The longest row of pairs, sorted by the first, in which the second grows too.
fn longest_growing(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // For each length the pair that ends the row with the least second place, and what each pair follows.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::new();
    let second = |idx: usize| pairs.get(idx).map_or(0, |it| it.1);
    for (idx, pair) in pairs.iter().enumerate() {
        let length = ends.partition_point(|it| second(*it) < pair.1);
        before.push(length.checked_sub(1).and_then(|it| ends.get(it).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = idx,
            None => ends.push(idx),
        }
    }
    let mut row = Vec::new();
    let mut next = ends.last().copied();
    while let Some(idx) = next {
        row.extend(pairs.get(idx));
        next = before.get(idx).copied().flatten();
    }
    row.reverse();
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(own: &str, found: &str, expected: &[Option<usize>]) {
        let own: Vec<&str> = own.split(' ').collect();
        let found: Vec<&str> = found.split(' ').collect();
        // Digits weigh more, as data do.
        let weight =
            |idx: usize| if own[idx].chars().all(|it| it.is_ascii_digit()) { 100 } else { 1 };
        assert_eq!(align(&own, &found, weight), expected, "{own:?} {found:?}");
    }

    #[test]
    fn words_are_found_in_order_and_heavy_ones_first() {
        check("a b c", "a b c", &[Some(0), Some(1), Some(2)]);
        check("a 1 c", "x 1 y", &[None, Some(1), None]);
        check("a 1 b", "a b 1", &[Some(0), Some(2), None]);
        check("1 2", "2 1", &[None, Some(0)]);
        check("a b", "c d e", &[None, None]);
    }

    #[test]
    fn long_texts_are_cut_at_words_that_stand_once() {
        let own: Vec<String> = (0..4000).map(|it| format!("w{it}")).collect();
        let mut found = own.clone();
        found.splice(1..1, ["new".to_owned()]);
        found[3000] = "other".to_owned();
        found.remove(10);
        let own: Vec<&str> = own.iter().map(String::as_str).collect();
        let found: Vec<&str> = found.iter().map(String::as_str).collect();
        let places = align(&own, &found, |_| 1);
        let missing: Vec<usize> = (0..own.len()).filter(|it| places[*it].is_none()).collect();
        assert_eq!(missing, [9, 2999]);
    }
}
