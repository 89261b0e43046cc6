//! What it means where the words of a page are not those of this version: words of the data must stand there, fixed words may have changed since.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::OverallLevel;
use crate::i18n::Tr;

use super::align::align;
use super::marked::{Origin, Told};
use super::words::words;

/// Families of messages that name a value, such as a level: any other of the family contradicts the data, whatever stands around it.
const NAMES: [&str; 9] = [
    "common-band-",
    "common-grade-",
    "common-kind-",
    "common-level-",
    "common-overall-",
    "common-reversed-level-",
    "common-side-",
    "common-status-",
    "results-akl-",
];
/// The message that stands where earlier pages named the lowest level although nothing was answered.
const NO_LEVEL: &str = "report-level-none";
/// How much more a word of the data weighs than a fixed one when texts are laid side by side.
const DATA_WEIGHT: u32 = 64;

/// By how many words other fixed words may be longer, beside twice their number.
const FEW: usize = 4;

/// A word of a received page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// The word.
    pub(super) word: String,
    /// Its page, counted from 1.
    pub(super) page: usize,
}

/// What was judged.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Judged {
    /// Pages that do not say what the data say.
    pub(super) pages: BTreeSet<usize>,
    /// The parts that these words belong to, by their place.
    pub(super) parts: BTreeSet<usize>,
    /// Parts whose fixed words are others.
    pub(super) fixed: BTreeSet<usize>,
}

/// Judges the text of the pages.
pub(super) fn judge(own: &[Told], found: &[Found], tr: &Tr) -> Judged {
    let places = places(own, found);
    let judge = Judge { own, found, places: &places, tr };
    let mut judged = Judged::default();
    let (mut own_from, mut found_from) = (0, 0);
    let pairs = places.iter().enumerate().filter_map(|(at, place)| Some((at, (*place)?)));
    for (own_to, found_to) in pairs.chain([(own.len(), found.len())]) {
        if own_from < own_to || found_from < found_to {
            let gap = Gap { own: (own_from, own_to), found: (found_from, found_to) };
            judge.gap(&gap, &mut judged);
        }
        (own_from, found_from) = (own_to + 1, found_to + 1);
    }
    judged
}

/// For each of our words its place among the found; items without room on their page have none.
fn places(own: &[Told], found: &[Found]) -> Vec<Option<usize>> {
    let found: Vec<&str> = found.iter().map(|it| it.word.as_str()).collect();
    let of = |kept: &[(usize, &Told)]| {
        let words: Vec<&str> = kept.iter().map(|(_, it)| it.word.as_str()).collect();
        let weight = |idx: usize| match kept.get(idx).map(|(_, it)| &it.origin) {
            Some(Origin::Data(_)) => DATA_WEIGHT,
            _ => 1,
        };
        align(&words, &found, weight)
    };
    let gone = lines_not_shown(own, &found);
    let line = |it: &Told| match it.origin {
        Origin::OneOf(line) => Some(line),
        _ => None,
    };
    let is_shown = |(_, it): &(usize, &Told)| line(it).is_none_or(|it| !gone.contains(&it));
    let mut kept: Vec<(usize, &Told)> = own.iter().enumerate().filter(is_shown).collect();
    let mut aligned = of(&kept);
    let absent = absent(&kept, &aligned);
    if !absent.is_empty() {
        // Words that they share with their neighbours belong to these.
        kept.retain(|(_, it)| it.item().is_none_or(|it| !absent.contains(&it)));
        aligned = of(&kept);
    }
    let mut places = vec![None; own.len()];
    for ((idx, _), place) in kept.into_iter().zip(aligned) {
        if let Some(it) = places.get_mut(idx) {
            *it = place;
        }
    }
    places
}

/// Of the lines of which a page shows one, those that do not stand there word by word.
fn lines_not_shown(own: &[Told], found: &[&str]) -> BTreeSet<usize> {
    let mut lines: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for told in own {
        if let Origin::OneOf(line) = told.origin {
            lines.entry(line).or_default().push(&told.word);
        }
    }
    let stands = |words: &Vec<&str>| found.windows(words.len().max(1)).any(|it| it == words);
    lines.into_iter().filter_map(|(line, words)| (!stands(&words)).then_some(line)).collect()
}

/// Items without room on their page: less than half of such an item is there, and that by chance.
fn absent(own: &[(usize, &Told)], places: &[Option<usize>]) -> BTreeSet<usize> {
    let mut shares: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for ((_, told), place) in own.iter().zip(places) {
        if let Some(item) = told.item() {
            let (n_there, n) = shares.entry(item).or_default();
            *n_there += usize::from(place.is_some());
            *n += 1;
        }
    }
    shares.into_iter().filter(|(_, (n_there, n))| n_there * 2 < *n).map(|(it, _)| it).collect()
}

/// Words that stand in one text and not in the other, between two words that stand in both.
struct Gap {
    own: (usize, usize),
    found: (usize, usize),
}

struct Judge<'a> {
    own: &'a [Told],
    found: &'a [Found],
    places: &'a [Option<usize>],
    tr: &'a Tr,
}

impl Judge<'_> {
    fn gap(&self, gap: &Gap, judged: &mut Judged) {
        let missing = self.own.get(gap.own.0..gap.own.1).unwrap_or_default();
        let added = self.found.get(gap.found.0..gap.found.1).unwrap_or_default();
        let before = gap.own.0.checked_sub(1).and_then(|it| self.own.get(it));
        let after = self.own.get(gap.own.1);
        let of_data = |it: Option<&Told>| match it.map(|it| &it.origin) {
            Some(Origin::Data(run)) => Some(*run),
            _ => None,
        };
        let sides = (of_data(before), of_data(after));
        if let Some(part) = self.named_before(missing, added) {
            judged.fixed.insert(part);
            return;
        }
        // Words beside an item without room may be other fixed words of about that length, and nothing else.
        let is_fixed = |it: &&Told| {
            matches!(it.origin, Origin::Message { .. } | Origin::OneOf(_) | Origin::Sign)
        };
        let n_fixed = missing.iter().filter(is_fixed).count();
        let n_allowed = if n_fixed == 0 { 0 } else { n_fixed * 2 + FEW };
        let is_foreign = n_allowed < added.len();
        let is_missing = missing.iter().any(|it| match it.origin {
            Origin::Data(_) => true,
            Origin::GivesWay(item) => is_foreign || self.is_there(item),
            Origin::Message { .. } | Origin::OneOf(_) | Origin::Sign => false,
        });
        let is_inside = missing.is_empty() && sides.0.is_some() && sides.0 == sides.1;
        let is_told = |it: &Found| missing.iter().any(|told| told.word == it.word);
        let is_one_of = missing.iter().any(|it| matches!(it.origin, Origin::OneOf(_)));
        let is_number = (sides.0.is_some() || sides.1.is_some() || is_one_of)
            && added
                .iter()
                .any(|it| it.word.chars().any(char::is_numeric) && !(is_one_of && is_told(it)));
        let is_broken = is_missing || is_inside || is_number || self.is_contradicted(gap, missing);
        let part = missing.first().or(before).or(after).map_or(0, |it| it.part);
        if is_broken {
            let near = gap.found.0.checked_sub(1).and_then(|it| self.found.get(it));
            let page =
                added.first().or(near).or_else(|| self.found.first()).map_or(1, |it| it.page);
            judged.pages.insert(page);
            judged.parts.insert(part);
        } else if !added.is_empty() || missing.iter().any(|it| !it.is_optional()) {
            judged.fixed.insert(part);
        }
    }

    /// The part of the message that no level can be given, where the level that earlier pages named stands in its place.
    fn named_before(&self, missing: &[Told], added: &[Found]) -> Option<usize> {
        let is_it = |it: &Told| matches!(&it.origin, Origin::Message { id, .. } if id == NO_LEVEL);
        let first = missing.first().filter(|_| missing.iter().all(is_it))?;
        let level = Tr::new(self.tr.language()).overall_level(OverallLevel::Nascent);
        let stands = added.iter().map(|it| it.word.as_str());
        stands.eq(words(&level).iter().map(String::as_str)).then_some(first.part)
    }

    /// Whether an item that may be left out is not.
    fn is_there(&self, item: usize) -> bool {
        let mut all = self.own.iter().zip(self.places);
        all.any(|(it, place)| it.origin == Origin::GivesWay(item) && place.is_some())
    }

    /// Whether a message that the data do not choose stands in place of one that they choose.
    fn is_contradicted(&self, gap: &Gap, missing: &[Told]) -> bool {
        let around = [gap.own.0.checked_sub(1), Some(gap.own.1)].into_iter().flatten();
        let around = around.filter_map(|it| self.own.get(it));
        let mut pieces = BTreeMap::new();
        for it in missing.iter().chain(around) {
            if let Origin::Message { id, piece } = &it.origin {
                pieces.insert(*piece, id.as_str());
            }
        }
        pieces.into_iter().any(|(piece, id)| {
            let shown = self.shown_for(gap.own, piece);
            let is_name = NAMES.iter().any(|it| id.starts_with(it));
            self.tr.siblings(id).iter().map(|it| words(it)).filter(|it| !it.is_empty()).any(|it| {
                shown == it || is_name && shown.windows(it.len()).any(|shown| shown == it)
            })
        })
    }

    /// The words that stand where a piece of a message should.
    fn shown_for(&self, near: (usize, usize), piece: usize) -> Vec<String> {
        let is_of =
            |it: &Told| matches!(it.origin, Origin::Message { piece: of, .. } if of == piece);
        let (mut from, mut to) = near;
        while from.checked_sub(1).and_then(|it| self.own.get(it)).is_some_and(is_of) {
            from -= 1;
        }
        while self.own.get(to).is_some_and(is_of) {
            to += 1;
        }
        // Of what is missing on both sides, only this piece.
        while from < to && !self.own.get(from).is_some_and(is_of) {
            from += 1;
        }
        while from < to && !to.checked_sub(1).and_then(|it| self.own.get(it)).is_some_and(is_of) {
            to -= 1;
        }
        let place = |at: usize| self.places.get(at).copied().flatten();
        let start = (0..from).rev().find_map(place).map_or(0, |it| it + 1);
        let end = (to..self.own.len()).find_map(place).unwrap_or(self.found.len());
        self.found.get(start..end).unwrap_or_default().iter().map(|it| it.word.clone()).collect()
    }
}

/// Judges the words of the drawings, whose order layout decides; `own` are all that this version draws, `told` those whose origin is known.
pub(super) fn judge_figures(own: &[String], told: &[Told], found: &[Found]) -> Judged {
    let mut judged = Judged::default();
    let mut left: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for it in found {
        left.entry(&it.word).or_default().push(it.page);
    }
    let has_digit = |word: &str| word.chars().any(char::is_numeric);
    let first_page = found.first().map_or(1, |it| it.page);
    for word in own {
        if left.get_mut(word.as_str()).and_then(Vec::pop).is_some() {
            continue;
        }
        let of_data =
            told.iter().find(|it| it.word == *word && matches!(it.origin, Origin::Data(_)));
        let part = told.iter().find(|it| it.word == *word).map_or(0, |it| it.part);
        if of_data.is_some() || has_digit(word) {
            judged.pages.insert(first_page);
            judged.parts.insert(of_data.map_or(part, |it| it.part));
        } else {
            judged.fixed.insert(part);
        }
    }
    for (word, pages) in left {
        if has_digit(word) {
            judged.pages.extend(pages);
        } else if !pages.is_empty() {
            judged.fixed.insert(told.first().map_or(0, |it| it.part));
        }
    }
    judged
}

#[cfg(test)]
mod tests {
    use crate::i18n::Language;

    use super::*;

    /// Texts between bars: a message with its id before a colon, an item that gives way after a bare one.
    fn told(text: &str) -> Vec<Told> {
        let mut all = Vec::new();
        for (piece, text) in text.split('|').enumerate() {
            let (origin, text) = match text.split_once(':') {
                Some(("", text)) => (Origin::GivesWay(piece), text),
                Some(("=", text)) => (Origin::OneOf(piece), text),
                Some((id, text)) => (Origin::Message { id: id.to_owned(), piece }, text),
                None => (Origin::Data(piece), text),
            };
            let told = words(text).into_iter();
            all.extend(told.map(|word| Told { word, origin: origin.clone(), part: 0 }));
        }
        all
    }

    #[derive(Debug, PartialEq)]
    enum Verdict {
        Same,
        Fixed,
        Broken,
    }
    use Verdict::{Broken, Fixed, Same};

    fn check(own: &str, found: &str, expected: &Verdict) {
        let found: Vec<Found> =
            words(found).into_iter().map(|word| Found { word, page: 1 }).collect();
        let judged = judge(&told(own), &found, &Tr::new(Language::English));
        let verdict = match (judged.pages.is_empty(), judged.fixed.is_empty()) {
            (false, _) => Broken,
            (true, false) => Fixed,
            (true, true) => Same,
        };
        assert_eq!(verdict, *expected, "{own:?} beside {found:?}: {judged:?}");
    }

    #[test]
    fn of_several_lines_the_one_that_fits_must_say_a_number_of_theirs() {
        let own = "x-a:Actions|:Train all staff|=:and 3 more in part 5|:Keep one queue|=:and 2 more in part 5|x-b:Signed";
        check(own, "Actions Train all staff Keep one queue and 2 more in part 5 Signed", &Same);
        check(own, "Actions Train all staff and 3 more in part 5 Signed", &Same);
        check(own, "Actions Train all staff and 7 more in part 5 Signed", &Broken);
        check(own, "Actions Train all staff other actions (3) are in part 5 Signed", &Fixed);
        check(own, "Actions Train all staff Signed", &Same);
    }

    #[test]
    fn words_of_the_data_must_stand_on_the_page_and_others_may_be_others() {
        let own = "x-owner:Owner:|Anna Berg|x-due:due on|2027-03-01";
        check(own, "Owner Anna Berg due on 2027-03-01", &Same);
        check(own, "Responsible: Anna Berg, until 2027-03-01", &Fixed);
        check(own, "Owner Anna Berg due on 2027-04-01", &Broken);
        check(own, "Owner Anna Holm due on 2027-03-01", &Broken);
        check(own, "Owner Anna Maria Berg due on 2027-03-01", &Broken);
        check(own, "Owner due on 2027-03-01", &Broken);
        check(own, "Owner Anna Berg due on 2027-03-01 12", &Broken);
        check(own, "Responsible due by 2027-03-01 Anna Berg", &Broken);
    }

    #[test]
    fn an_item_without_room_may_be_absent_but_neither_cut_nor_replaced() {
        let own = "7.17|:Buy a car by 2027|:Ask and answer by 2028|x-signed:Signed and sealed|Anna";
        check(own, "7.17 Buy a car by 2027 Ask and answer by 2028 Signed and sealed Anna", &Same);
        check(own, "7.17 Buy a car by 2027 Signed and sealed Anna", &Same);
        check(own, "7.17 Signed and sealed Anna", &Same);
        let same =
            "x-level:Level|7.17|:Buy a car by 2027|:Ask and answer by 2027|x-end:Signed|Anna";
        check(same, "Degree 7.17 Buy a car by 2027 Sealed Anna", &Fixed);
        check(own, "7.17 Buy a car by 2027 Written and agreed Anna", &Fixed);
        check(own, "7.17 Buy a car by 2028 Signed and sealed Anna", &Broken);
        check(own, "7.17 Buy a car Signed and sealed Anna", &Broken);
        check(own, "7.17 Buy a car by 2027 Sell the boat Signed and sealed Anna", &Broken);
        check(own, "7.17 Sell one boat to Signed and sealed Anna", &Broken);
        let long = "Sell one boat to our uncle for very little money and tell nobody";
        check(own, &format!("7.17 {long} Written and agreed Anna"), &Broken);
    }

    #[test]
    fn another_value_of_the_same_kind_contradicts_the_data() {
        let own = "Queue|common-band-critical:critical|8.49|common-band-tolerable:tolerable|2.79";
        check(own, "Queue critical 8.49 tolerable 2.79", &Same);
        check(own, "Queue very high 8.49 tolerable 2.79", &Fixed);
        check(own, "Queue tolerable 8.49 tolerable 2.79", &Broken);
        check(own, "Queue hardly tolerable 8.49 tolerable 2.79", &Broken);
        let none =
            "common-overall-emerging:Emerging|report-level-none:no level can be given|x-in:Index";
        check(none, "Emerging no level can be given Index", &Same);
        check(none, "Emerging Nascent Index", &Fixed);
        check(none, "Emerging Leading Index", &Broken);
        check(none, "Nascent Nascent Index", &Broken);
        let gap = "x-gap:Claim gap|0.31|report-claim-gap-large:large";
        check(gap, "Claim gap 0.31 wide", &Fixed);
        check(gap, "Claim gap 0.31 small", &Broken);
    }
}
