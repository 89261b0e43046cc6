//! Which id was probably meant by one that is mistyped.

/// So many letters may be wrong.
const MOST: usize = 2;

/// The one id that is nearest to another; none where none is near, or two are as near.
pub(super) fn nearest<'a>(id: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut all: Vec<(usize, &str)> = known.into_iter().map(|it| (distance(id, it), it)).collect();
    all.sort_unstable();
    all.dedup();
    let (n, found) = all.first().copied()?;
    let is_alone = all.get(1).is_none_or(|it| n < it.0);
    (is_alone && n <= MOST && 2 * n < id.chars().count()).then_some(found)
}

/// How many letters have to be put in, taken out or replaced.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = (0..=b.len()).collect();
    for (idx, letter) in a.chars().enumerate() {
        let mut row = vec![idx + 1];
        for (other, pair) in b.iter().zip(before.windows(2)) {
            let replaced = pair.first().copied().unwrap_or_default();
            let put_in = pair.last().copied().unwrap_or_default() + 1;
            let taken_out = row.last().copied().unwrap_or_default() + 1;
            row.push((replaced + usize::from(letter != *other)).min(put_in).min(taken_out));
        }
        before = row;
    }
    before.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_near_and_another_word_or_one_of_two_is_not() {
        let known = ["unit-head", "management", "bp-r1", "bp-r2"];
        assert_eq!(nearest("unithead", known), Some("unit-head"));
        assert_eq!(nearest("bp-r22", known), Some("bp-r2"));
        assert_eq!(nearest("bp-r9", known), None);
        assert_eq!(nearest("internal-audit", known), None);
        assert_eq!(nearest("", known), None);
    }
}
