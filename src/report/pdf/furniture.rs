//! The running head and the foot of each page.

use std::collections::{BTreeMap, BTreeSet};

use crate::report::document::{Align, Document, Form};

use super::compose::Mark;
use super::lines::{Setter, Text};
use super::pen::{Artifact, Dash, Pen};
use super::style::{FOOT_BASELINE, HEAD_BASELINE, Ink, LEFT, RIGHT, Setting, WIDTH};
use super::tags::{NodeId, Tags};

/// What stands in the margins.
pub(super) struct Furniture {
    institution: Text,
    /// The words at the right of the head, each from its page on.
    titles: BTreeMap<usize, Text>,
    /// Pages whose text says what the head would say.
    headless: BTreeSet<usize>,
    /// Pages without a foot.
    footless: BTreeSet<usize>,
    fingerprint: Text,
    pages: Vec<Text>,
}

impl Furniture {
    /// Sets the words of every page; in a book the head names the chapter.
    pub(super) fn new(
        setter: &mut Setter,
        document: &Document,
        marks: &[Mark],
        (n_pages, pages): (usize, &BTreeMap<NodeId, usize>),
    ) -> Self {
        let mut set = |words: &str| line(setter, words);
        let number = |page: usize| {
            document
                .page_pattern
                .replace("{page}", &page.to_string())
                .replace("{pages}", &n_pages.to_string())
        };
        let mut titles = BTreeMap::from([(0, set(&document.short_title))]);
        let mut headless = BTreeSet::from([0]);
        let mut footless = BTreeSet::new();
        if let Form::Book { .. } = document.form {
            footless.insert(0);
            for Mark { heading, node } in marks.iter().filter(|it| it.heading.level <= 2) {
                let Some(&page) = pages.get(node) else { continue };
                headless.insert(page);
                titles.insert(page, set(&heading.text));
            }
        }
        Self {
            institution: set(match document.form {
                Form::Report | Form::Article => &document.institution,
                Form::Book { .. } => &document.short_title,
            }),
            titles,
            headless,
            footless,
            fingerprint: set(&document.fingerprint),
            pages: (1..=n_pages).map(|page| set(&number(page))).collect(),
        }
    }

    /// Draws the margins of a page, counted from 0; where a title says the same there is no running head.
    pub(super) fn draw(&self, pen: &mut Pen, page: usize) {
        let setting = Setting::FURNITURE;
        let title = self.titles.range(..=page).next_back().map(|(_, title)| title);
        if let Some(title) = title.filter(|_| !self.headless.contains(&page)) {
            let top = HEAD_BASELINE - setting.drop();
            let room = WIDTH - title.width() - 12.0;
            pen.artifact(Artifact::Header);
            self.institution.draw_untagged(pen, (LEFT, top), room, Align::Left);
            title.draw_untagged(pen, (LEFT, top), WIDTH, Align::Right);
            pen.line(
                &[(LEFT, HEAD_BASELINE + 6.0), (RIGHT, HEAD_BASELINE + 6.0)],
                Ink::RULE,
                0.4,
                Dash::Solid,
            );
        }
        if self.footless.contains(&page) {
            return;
        }
        let top = FOOT_BASELINE - setting.drop();
        pen.artifact(Artifact::Footer);
        self.fingerprint.draw_untagged(pen, (LEFT, top), WIDTH, Align::Left);
        if let Some(number) = self.pages.get(page) {
            number.draw_untagged(pen, (LEFT, top), WIDTH, Align::Right);
        }
    }
}

/// Words in one line; what has no room gives way to an ellipsis.
fn line(setter: &mut Setter, words: &str) -> Text {
    let mut set = |it: &str| setter.set_plain(it, Setting::FURNITURE, WIDTH * 0.62, Tags::DOCUMENT);
    let whole = set(words);
    if whole.lines().len() <= 1 {
        return whole;
    }
    // Between words, and within one that is longer than the line.
    let ends = |is_end: fn(char) -> bool| {
        words.char_indices().rev().filter(move |(_, letter)| is_end(*letter)).map(|(at, _)| at)
    };
    for end in ends(char::is_whitespace).chain(ends(|_| true)) {
        let kept = words.get(..end).unwrap_or_default();
        let kept = kept.trim_end_matches(|it: char| it.is_whitespace() || ",;:–-".contains(it));
        let cut = set(&format!("{kept}…"));
        if !kept.is_empty() && cut.lines().len() <= 1 {
            return cut;
        }
    }
    whole.first_line()
}
