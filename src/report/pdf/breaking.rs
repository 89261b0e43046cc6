//! Lines: where a text may break, and which breaks look best together.

use std::borrow::Cow;
use std::ops::Range;

use hypher::Lang;
use textwrap::WordSeparator;
use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_first_fit, wrap_optimal_fit};

use crate::i18n::Language;

use super::text::Shaped;

/// Words longer than this are cut where the line ends, not divided by syllables.
const LONGEST_DIVIDED: usize = 60;
/// The fewest letters of a word that may be divided.
const SHORTEST_DIVIDED: usize = 6;
/// What a divided word costs at least: a gap of seven letters looks better than a hyphen.
const LEAST_HYPHEN_PENALTY: f32 = 49.0;
/// The cost of a letter beyond the end of a line: more than of any other fault.
const NEVER: usize = 1_000_000_000;
/// Units and abbreviations that stay with the number before them.
const UNITS: [&str; 16] = [
    "%", "‰", "€", "Eur", "EUR", "m.", "d.", "val.", "min.", "proc.", "ketv.", "mėn.", "tūkst.",
    "mln.", "p.", "kr",
];
/// Words that stay with the number behind them.
const BEFORE_NUMBERS: [&str; 6] = ["Nr.", "nr.", "No.", "no.", "§", "€"];
/// The fewest letters before and after a division.
const STUMP: usize = 3;

/// A line: some glyphs of a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    /// The glyphs to draw.
    pub(super) glyphs: Range<usize>,
    /// Their width, with the hyphen.
    pub(super) width: f32,
    /// Whether a word is divided at its end.
    pub(super) is_divided: bool,
}

/// A piece that is never broken: glyphs, the spaces behind them, and the width of a hyphen if a line ends here.
#[derive(Debug, Clone, PartialEq)]
struct Piece {
    glyphs: Range<usize>,
    width: f32,
    space: f32,
    hyphen: f32,
    unit: f32,
}

impl Fragment for Piece {
    fn width(&self) -> f64 {
        f64::from(self.width / self.unit)
    }
    fn whitespace_width(&self) -> f64 {
        f64::from(self.space / self.unit)
    }
    fn penalty_width(&self) -> f64 {
        f64::from(self.hyphen / self.unit)
    }
}

/// How a text may be broken.
#[derive(Debug, Clone, Copy)]
pub(super) struct Breaking {
    /// The width of a line.
    pub(super) width: f32,
    /// The size of the letters.
    pub(super) size: f32,
    /// The width of a hyphen; none where words are not divided.
    pub(super) hyphen: Option<f32>,
    /// The language of the text.
    pub(super) language: Language,
}

impl Breaking {
    /// Breaks a text into lines; a text without glyphs has none.
    pub(super) fn lines(&self, text: &Shaped) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut start = 0;
        for &end in text.forced.iter().chain([&text.glyphs.len()]) {
            if start < end {
                self.segment(text, start..end, &mut lines);
            }
            start = end;
        }
        lines
    }

    /// The width of the widest piece that cannot be broken, which is never wider than the whole text.
    pub(super) fn narrowest(&self, text: &Shaped) -> f32 {
        let pieces = self.pieces(text, 0..text.glyphs.len());
        pieces.iter().map(|piece| piece.width + piece.hyphen).fold(0.0, f32::max)
    }

    fn segment(&self, text: &Shaped, range: Range<usize>, lines: &mut Vec<Line>) {
        let trailing = text.glyphs.get(range.clone()).unwrap_or_default().iter().rev();
        let n_spaces = trailing.take_while(|glyph| glyph.letter == ' ').count();
        let shown = range.start..range.end - n_spaces;
        let width = text.width(shown.clone());
        if width <= self.width && !shown.is_empty() {
            return lines.push(Line { glyphs: shown, width, is_divided: false });
        }
        let pieces = self.cut(text, self.pieces(text, range));
        let width = f64::from(self.width / self.unit());
        let penalties = Penalties {
            overflow_penalty: NEVER,
            hyphen_penalty: self.hyphen_penalty(),
            short_last_line_penalty: 60,
            ..Penalties::new()
        };
        let wrapped = wrap_optimal_fit(&pieces, &[width], &penalties)
            .unwrap_or_else(|_overflow| wrap_first_fit(&pieces, &[width]));
        for line in wrapped {
            let (Some(first), Some(last)) = (line.first(), line.last()) else { continue };
            let glyphs = first.glyphs.start..last.glyphs.end;
            let is_divided = 0.0 < last.hyphen;
            let width = text.width(glyphs.clone()) + last.hyphen;
            lines.push(Line { glyphs, width, is_divided });
        }
    }

    /// What a divided word costs: as much as a gap of a fifth of the line, so that wide lines seldom have one.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "small and never below zero"
    )]
    fn hyphen_penalty(&self) -> usize {
        let gap = self.width / self.unit() / 5.0;
        (gap * gap).max(LEAST_HYPHEN_PENALTY) as usize
    }

    /// About the width of a letter: what the penalties are measured in.
    fn unit(&self) -> f32 {
        self.size * 0.5
    }

    fn pieces(&self, text: &Shaped, range: Range<usize>) -> Vec<Piece> {
        let letters: Cow<'_, str> = if range == (0..text.glyphs.len()) {
            Cow::Borrowed(&text.letters)
        } else {
            let glyphs = text.glyphs.get(range.clone()).unwrap_or_default();
            Cow::Owned(glyphs.iter().map(|glyph| glyph.letter).collect())
        };
        let mut pieces: Vec<Piece> = Vec::with_capacity(letters.len() / 4 + 1);
        let mut at = range.start;
        let mut before = "";
        let mut divisions = Vec::new();
        for word in WordSeparator::UnicodeBreakProperties.find_words(&letters) {
            let n_spaces = word.whitespace.chars().count();
            divisions.clear();
            self.divide(word.word, &mut divisions);
            let n_parts = divisions.len();
            let is_apart = pieces.last().is_none_or(|last| 0.0 < last.space);
            let mut clings =
                if is_apart { clings(before, word.word) } else { is_range(before, word.word) };
            before = word.word;
            for (index, &(n_letters, is_divided)) in divisions.iter().enumerate() {
                let glyphs = at..at + n_letters;
                at = glyphs.end;
                let mut space = 0.0;
                if index + 1 == n_parts {
                    space = text.width(at..at + n_spaces);
                    at += n_spaces;
                }
                let hyphen = if is_divided { self.hyphen.unwrap_or(0.0) } else { 0.0 };
                let width = text.width(glyphs.clone());
                match pieces.last_mut().filter(|_| std::mem::take(&mut clings)) {
                    Some(last) => {
                        last.width += last.space + width;
                        (last.glyphs.end, last.space, last.hyphen) = (glyphs.end, space, hyphen);
                    }
                    None => pieces.push(Piece { width, glyphs, space, hyphen, unit: self.unit() }),
                }
            }
        }
        pieces
    }

    /// Adds the parts of a word: their letters, and whether a hyphen is needed behind them.
    fn divide(&self, word: &str, parts: &mut Vec<(usize, bool)>) {
        for part in hyphenated_parts(word) {
            let n_letters = part.chars().count();
            let core = part.trim_matches(|letter: char| !letter.is_alphabetic());
            let n_core = core.chars().count();
            let can_divide = self.hyphen.is_some()
                && (SHORTEST_DIVIDED..=LONGEST_DIVIDED).contains(&n_core)
                && core.chars().all(char::is_alphabetic)
                && core.chars().skip(1).any(char::is_lowercase);
            if !can_divide {
                parts.push((n_letters, false));
                continue;
            }
            let before = part.chars().take_while(|letter| !letter.is_alphabetic()).count();
            let first = parts.len();
            let syllables = hypher::hyphenate_bounded(core, patterns(self.language), STUMP, STUMP);
            parts.extend(syllables.map(|syllable| (syllable.chars().count(), true)));
            if let Some((count, _)) = parts.get_mut(first) {
                *count += before;
            }
            if let Some((count, is_divided)) = parts.last_mut() {
                *count += n_letters - before - n_core;
                *is_divided = false;
            }
        }
    }

    /// Cuts pieces that are wider than a line, so that nothing ever leaves the page.
    fn cut(&self, text: &Shaped, pieces: Vec<Piece>) -> Vec<Piece> {
        let mut fitting = Vec::with_capacity(pieces.len());
        for piece in pieces {
            if piece.width + piece.hyphen <= self.width {
                fitting.push(piece);
                continue;
            }
            let (mut start, mut width) = (piece.glyphs.start, 0.0);
            for index in piece.glyphs.clone() {
                let advance = text.width(index..index + 1);
                if self.width < width + advance && start < index {
                    fitting.push(Piece {
                        glyphs: start..index,
                        width,
                        space: 0.0,
                        hyphen: 0.0,
                        unit: piece.unit,
                    });
                    (start, width) = (index, 0.0);
                }
                width += advance;
            }
            fitting.push(Piece { glyphs: start..piece.glyphs.end, width, ..piece });
        }
        fitting
    }
}

/// Whether no line may break between two words: a dash never begins a line, a unit stays with its number.
fn clings(before: &str, word: &str) -> bool {
    if matches!(word, "–" | "—" | "→" | "=" | "≥" | "≤" | "/") {
        return !before.is_empty();
    }
    let unit = word.trim_end_matches([',', ';', ')', ':']);
    let is_after_number = before.ends_with(|letter: char| letter.is_ascii_digit());
    let is_before_number = word.starts_with(|letter: char| letter.is_ascii_alphanumeric());
    (is_after_number && (UNITS.contains(&unit) || UNITS.contains(&unit.trim_end_matches('.'))))
        || (is_before_number && BEFORE_NUMBERS.contains(&before.trim_start_matches('(')))
}

/// Whether two words without a space between them are a range of numbers, such as 1–5.
fn is_range(before: &str, word: &str) -> bool {
    let mut ending = before.chars().rev();
    matches!(ending.next(), Some('–' | '—' | '/' | '-'))
        && ending.next().is_some_and(|letter| letter.is_ascii_digit())
        && word.starts_with(|letter: char| letter.is_ascii_digit())
}

/// A word parted behind each hyphen that stands between letters, so that ids such as `na-03` stay whole.
fn hyphenated_parts(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(word);
    std::iter::from_fn(move || {
        let word = rest?;
        let is_between_letters = |&(at, _): &(usize, &str)| {
            let (left, right) = word.split_at(at);
            left.chars().next_back().is_some_and(char::is_alphabetic)
                && right.chars().nth(1).is_some_and(char::is_alphabetic)
        };
        match word.match_indices(['-', '/']).find(is_between_letters) {
            Some((at, _)) => {
                let (part, others) = word.split_at(at + 1);
                rest = Some(others);
                Some(part)
            }
            None => rest.take(),
        }
    })
}

/// The hyphenation patterns of a language.
fn patterns(language: Language) -> Lang {
    match language {
        Language::Lithuanian => Lang::Lithuanian,
        Language::English => Lang::English,
        Language::Norwegian => Lang::Norwegian,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::fonts::Fonts;
    use super::super::style::Setting;
    use super::super::text::Shaper;
    use super::*;

    fn broken(words: &str, width: f32) -> Vec<String> {
        let mut shaper = Shaper {
            fonts: Fonts::get().unwrap(),
            missing: BTreeMap::new(),
            anchors: BTreeMap::new(),
        };
        let text = shaper.plain(words, Setting::BODY);
        let breaking = Breaking {
            width,
            size: Setting::BODY.size,
            hyphen: Some(3.2),
            language: Language::Lithuanian,
        };
        let lines = breaking.lines(&text);
        assert!(lines.iter().all(|line| line.width <= width + 0.01), "{lines:?}");
        let letters: Vec<char> = text.letters.chars().collect();
        let spelled = |line: &Line| {
            let mut words: String = letters[line.glyphs.clone()].iter().collect();
            words.push_str(if line.is_divided { "-" } else { "" });
            words
        };
        lines.iter().map(spelled).collect()
    }

    #[test]
    fn lines_break_at_spaces_and_syllables() {
        assert_eq!(broken("Poreikio vertinimas", 500.0), ["Poreikio vertinimas"]);
        assert_eq!(broken("Poreikio vertinimas", 62.0), ["Poreikio", "vertinimas"]);
        assert_eq!(broken("antikorupcinis", 48.0).concat(), "anti-korupcinis");
        assert_eq!(broken("", 45.0), [""; 0]);
    }

    #[test]
    fn non_breaking_spaces_and_ids_stay_whole() {
        assert_eq!(broken("suma 1\u{A0}000\u{A0}€", 60.0), ["suma", "1\u{A0}000\u{A0}€"]);
        assert_eq!(broken("žr. klausimą na-03", 68.0), ["žr. klausimą", "na-03"]);
        assert_eq!(broken("ir A1-118 ir", 40.0), ["ir", "A1-118", "ir"]);
    }

    #[test]
    fn dashes_and_units_stay_with_what_they_follow() {
        assert_eq!(broken("2027-01-15 – 2027-06-30", 70.0), ["2027-01-15 –", "2027-06-30"]);
        assert_eq!(broken("patikrinti 10 % bylų", 65.0), ["patikrinti", "10 % bylų"]);
        assert_eq!(broken("įsakymas Nr. A1-118", 65.0), ["įsakymas", "Nr. A1-118"]);
        assert_eq!(
            broken("– taip", 100.0),
            ["– taip"],
            "a dash at the beginning clings to nothing"
        );
    }

    #[test]
    fn compounds_break_behind_their_own_hyphen() {
        let parts = |word| hyphenated_parts(word).collect::<Vec<_>>();
        assert_eq!(parts("pirkimo-pardavimo"), ["pirkimo-", "pardavimo"]);
        assert_eq!(parts("na-03"), ["na-03"]);
        assert_eq!(parts("ir/arba"), ["ir/", "arba"]);
        assert_eq!(parts(""), [""]);
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut() {
        let lines = broken(&"a".repeat(10_000), 100.0);
        assert_eq!(lines.concat().len(), 10_000);
        assert!(500 < lines.len());
    }
}
