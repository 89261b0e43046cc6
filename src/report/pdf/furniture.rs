//! The running head and the foot of each page.

use crate::report::document::{Align, Document};

use super::lines::{Setter, Text};
use super::pen::{Artifact, Dash, Pen};
use super::style::{FOOT_BASELINE, HEAD_BASELINE, Ink, LEFT, RIGHT, Setting, WIDTH};
use super::tags::Tags;

/// What stands in the margins.
pub(super) struct Furniture {
    institution: Text,
    title: Text,
    fingerprint: Text,
    pages: Vec<Text>,
}

impl Furniture {
    /// Sets the words of every page.
    pub(super) fn new(setter: &mut Setter, document: &Document, n_pages: usize) -> Self {
        let mut set = |words: &str| {
            let node = Tags::DOCUMENT;
            setter.set_plain(words, Setting::FURNITURE, WIDTH * 0.62, node).first_line()
        };
        let number = |page: usize| {
            document
                .page_pattern
                .replace("{page}", &page.to_string())
                .replace("{pages}", &n_pages.to_string())
        };
        Self {
            institution: set(&document.institution),
            title: set(&document.short_title),
            fingerprint: set(&document.fingerprint),
            pages: (1..=n_pages).map(|page| set(&number(page))).collect(),
        }
    }

    /// Draws the margins of a page, counted from 0; the first has no running head, for the title says the same.
    pub(super) fn draw(&self, pen: &mut Pen, page: usize) {
        let setting = Setting::FURNITURE;
        if 0 < page {
            let top = HEAD_BASELINE - setting.drop();
            let room = WIDTH - self.title.width() - 12.0;
            pen.artifact(Artifact::Header);
            self.institution.draw_untagged(pen, (LEFT, top), room, Align::Left);
            self.title.draw_untagged(pen, (LEFT, top), WIDTH, Align::Right);
            pen.line(
                &[(LEFT, HEAD_BASELINE + 6.0), (RIGHT, HEAD_BASELINE + 6.0)],
                Ink::RULE,
                0.4,
                Dash::Solid,
            );
        }
        let top = FOOT_BASELINE - setting.drop();
        pen.artifact(Artifact::Footer);
        self.fingerprint.draw_untagged(pen, (LEFT, top), WIDTH, Align::Left);
        if let Some(number) = self.pages.get(page) {
            number.draw_untagged(pen, (LEFT, top), WIDTH, Align::Right);
        }
    }
}
