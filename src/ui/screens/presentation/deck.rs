//! What is shown on the projector: screens with a few words each, and what stays behind them until it is asked for.

use crate::ui::screens::presentation::split::n_words;

/// The most words on a screen.
pub(crate) const MOST_WORDS: usize = 40;

/// Screens in the order in which they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Deck {
    /// What they are of, at the foot.
    pub title: String,
    /// The screens.
    pub slides: Vec<Slide>,
    /// The chapter that tells the trainer more of them, by its slug.
    pub chapter: Option<String>,
    /// What its numbers count.
    pub counts: Counted,
}

/// What is asked for by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Counted {
    /// Screens.
    #[default]
    Screens,
    /// Questions, each on one screen.
    Questions,
    /// Dilemmas, each on several screens.
    Dilemmas,
}

/// Where a screen is among those that have its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Within {
    /// The number.
    pub number: usize,
    /// Which of its screens it is, from 1 on.
    pub nth: usize,
    /// How many screens it has.
    pub count: usize,
}

/// One screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slide {
    /// Where it belongs, small above it; may be empty.
    pub over: String,
    /// What it shows.
    pub page: Page,
    /// What is not shown until it is asked for.
    pub behind: Behind,
    /// The sections that it begins.
    pub anchors: Vec<String>,
    /// The number by which it is asked for, where it begins something that has one.
    pub number: Option<usize>,
}

/// What a screen shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Page {
    /// A title alone, with what it belongs to.
    Title(String, String),
    /// Words, with a heading where a section begins; it may be empty.
    Words(String, String),
    /// A heading, and below it lines of a name and words.
    Rows(String, Vec<(String, String)>),
    /// A question, which may be empty, and below it its levels; until they are asked for, the question alone.
    Asked(String, Vec<(String, String)>),
}

/// What stays behind a screen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum Behind {
    /// Nothing.
    #[default]
    Nothing,
    /// The rungs that a question is answered on.
    Ladder(Box<Page>),
    /// The fact that turns a dilemma over.
    Twist(Vec<Page>),
}

impl Deck {
    /// The screen that begins what has this number; where nothing has one, screens are counted.
    pub(crate) fn place_of(&self, number: usize) -> Option<usize> {
        let found = self.slides.iter().position(|it| it.number == Some(number));
        let is_counted = self.slides.iter().all(|it| it.number.is_none());
        let counted = number.checked_sub(1).filter(|at| is_counted && *at < self.slides.len());
        found.or(counted)
    }

    /// The greatest number that something is asked for by.
    pub(crate) fn last_number(&self) -> usize {
        let numbers = self.slides.iter().filter_map(|it| it.number);
        numbers.max().unwrap_or(self.slides.len())
    }

    /// The number that a screen belongs to; none before the first.
    pub(crate) fn within(&self, at: usize) -> Option<Within> {
        let (upto, after) = self.slides.split_at_checked(at + 1)?;
        let begin = upto.iter().rposition(|it| it.number.is_some())?;
        let number = upto.get(begin)?.number?;
        let rest = after.iter().take_while(|it| it.number.is_none()).count();
        Some(Within { number, nth: at - begin + 1, count: at - begin + 1 + rest })
    }

    /// The screen that begins a section.
    pub(crate) fn place_of_section(&self, anchor: &str) -> Option<usize> {
        self.slides.iter().position(|slide| slide.anchors.iter().any(|it| it == anchor))
    }

    /// The section that a screen belongs to.
    pub(crate) fn section_of(&self, at: usize) -> Option<&str> {
        let before = self.slides.get(..=at)?.iter().rev();
        before.filter_map(|it| it.anchors.first()).map(String::as_str).next()
    }
}

impl Slide {
    /// A screen with nothing behind it.
    pub(crate) fn plain(over: &str, page: Page) -> Self {
        Self {
            over: over.to_owned(),
            page,
            behind: Behind::Nothing,
            anchors: Vec::new(),
            number: None,
        }
    }

    /// The screens behind this one.
    pub(crate) fn pages_behind(&self) -> &[Page] {
        match &self.behind {
            Behind::Nothing => &[],
            Behind::Ladder(page) => std::slice::from_ref(page),
            Behind::Twist(pages) => pages,
        }
    }
}

impl Page {
    /// Its words in one line.
    pub(super) fn words(&self) -> String {
        match self {
            Self::Title(title, rest) | Self::Words(title, rest) => format!("{title} {rest}"),
            Self::Rows(heading, rows) | Self::Asked(heading, rows) => {
                let rows = rows.iter().map(|(name, words)| format!("{name} {words}"));
                [heading.clone()].into_iter().chain(rows).collect::<Vec<_>>().join(" ")
            }
        }
    }

    /// How many lines it has below its heading.
    fn n_rows(&self) -> usize {
        match self {
            Self::Title(..) | Self::Words(..) => 0,
            Self::Rows(_, rows) | Self::Asked(_, rows) => rows.len(),
        }
    }

    /// How many words it shows.
    #[cfg(test)]
    pub(crate) fn n_words(&self) -> usize {
        match self {
            Self::Title(title, below) => n_words(title) + n_words(below),
            Self::Words(heading, text) => n_words(heading) + n_words(text),
            Self::Rows(heading, rows) => {
                n_words(heading) + rows.iter().map(row_words).sum::<usize>()
            }
            // The number of a level is no word.
            Self::Asked(heading, rows) => {
                n_words(heading) + rows.iter().map(|(_, it)| n_words(it)).sum::<usize>()
            }
        }
    }
}

/// How many words a line has.
pub(super) fn row_words((name, words): &(String, String)) -> usize {
    n_words(name) + n_words(words)
}

/// Lines put onto as few screens as hold them, none alone where others could keep it company, about as many on each;
/// a line that alone is too long goes on over several.
pub(super) fn rows_pages(heading: &str, rows: &[(String, String)]) -> Vec<Page> {
    let tries = (2..=MOST_ROWS).rev().map(|most| filled(heading, rows.to_vec(), most));
    let cost = |pages: &Vec<Page>| {
        let n_rows = || pages.iter().map(Page::n_rows);
        let n_alone = if 1 < pages.len() { n_rows().filter(|it| *it == 1).count() } else { 0 };
        let (least, most) = (n_rows().min().unwrap_or(0), n_rows().max().unwrap_or(0));
        (pages.len(), n_alone, most - least)
    };
    tries.min_by_key(cost).unwrap_or_default()
}

/// Lines put onto screens, so many on each at the most.
fn filled(heading: &str, rows: Vec<(String, String)>, most: usize) -> Vec<Page> {
    let room = MOST_WORDS.saturating_sub(n_words(heading)).max(MOST_WORDS / 2);
    let mut pages = Vec::new();
    let mut taken: Vec<(String, String)> = Vec::new();
    let mut n_taken = 0;
    for (name, words) in rows {
        let parts = super::split::screens(&words, room.saturating_sub(n_words(&name)).max(8));
        for part in parts {
            let row = (name.clone(), part);
            let n = row_words(&row);
            if !taken.is_empty() && (room < n_taken + n || most <= taken.len()) {
                pages.push(Page::Rows(heading.to_owned(), std::mem::take(&mut taken)));
                n_taken = 0;
            }
            n_taken += n;
            taken.push(row);
        }
    }
    if !taken.is_empty() {
        pages.push(Page::Rows(heading.to_owned(), taken));
    }
    pages
}

/// The most lines on a screen.
const MOST_ROWS: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_shared_out_and_a_long_one_goes_on() {
        let row = |n: usize| ("name".to_owned(), vec!["word"; n].join(" "));
        let pages = rows_pages("A heading", &[row(10), row(20), row(10), row(60)]);
        assert!(pages.iter().all(|it| it.n_words() <= MOST_WORDS), "{pages:?}");
        let n_rows: Vec<usize> = pages
            .iter()
            .map(|it| if let Page::Rows(_, rows) = it { rows.len() } else { 0 })
            .collect();
        assert_eq!(n_rows.first(), Some(&2));
        assert_eq!(n_rows.iter().sum::<usize>(), 5);
    }

    #[test]
    fn no_line_is_left_alone() {
        let row = |n: usize| ("name".to_owned(), vec!["word"; n].join(" "));
        let pages = rows_pages("", &[row(8), row(8), row(8), row(8)]);
        let n_rows: Vec<usize> = pages.iter().map(Page::n_rows).collect();
        assert_eq!(n_rows, [4]);
        let pages = rows_pages("", &[row(10), row(10), row(10), row(10)]);
        let n_rows: Vec<usize> = pages.iter().map(Page::n_rows).collect();
        assert_eq!(n_rows, [2, 2]);
    }
}
