//! Numbers that are typed, and what is said of them for a moment.

use std::time::Duration;

use eframe::egui::{Context, Key, Modifiers, Ui};

use super::Presentation;
use super::deck::{Counted, Within};
use crate::ui::view_cx::ViewCx;

/// Something is said for so many seconds.
const SAID: f64 = 3.0;
/// The most digits of a number that is typed.
const MOST_DIGITS: usize = 3;
/// The keys of digits, from 0 on.
const DIGITS: [Key; 10] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// Why a key led nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Nowhere {
    /// Nothing has this number.
    NoNumber(usize),
    /// Nothing comes after the last screen.
    IsLast,
}

impl Presentation {
    /// A number and Enter lead to what has that number; Escape gives the number up.
    pub(super) fn read_number(&mut self, ctx: &Context) {
        let is_pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        for (key, digit) in DIGITS.into_iter().zip('0'..='9') {
            if is_pressed(key) && self.typed.len() < MOST_DIGITS {
                self.typed.push(digit);
            }
        }
        if self.typed.is_empty() {
            return;
        }
        if is_pressed(Key::Enter) {
            let number = std::mem::take(&mut self.typed).parse().ok();
            match number.map(|it| (it, self.deck.place_of(it))) {
                Some((_, Some(at))) => self.jump(at),
                Some((number, None)) => self.said = Some((Nowhere::NoNumber(number), None)),
                None => {}
            }
        } else if is_pressed(Key::Escape) {
            self.typed.clear();
        } else if is_pressed(Key::Backspace) {
            self.typed.pop();
        }
    }

    /// The number that is typed, or why a key led nowhere, else the one that would lead here.
    pub(super) fn place_words(&mut self, ui: &Ui, cx: &ViewCx<'_>) -> String {
        if !self.typed.is_empty() {
            return cx.tr.presentation_go_to(self.typed.as_str());
        }
        let now = ui.input(|input| input.time);
        if let Some((why, until)) = &mut self.said {
            let until = *until.get_or_insert(now + SAID);
            if now < until {
                ui.ctx().request_repaint_after(Duration::from_secs_f64(until - now));
                let last = self.deck.last_number();
                return match why {
                    Nowhere::NoNumber(number) => {
                        cx.tr.presentation_no_number(last, number.to_string())
                    }
                    Nowhere::IsLast => cx.tr.presentation_is_last(),
                };
            }
            self.said = None;
        }
        self.number_words(cx)
    }

    /// The number that leads to what is shown.
    pub(super) fn number_words(&self, cx: &ViewCx<'_>) -> String {
        let last = self.deck.last_number();
        match (self.deck.counts, self.deck.within(self.at)) {
            (Counted::Screens, _) => format!("{} / {}", self.at + 1, self.deck.slides.len()),
            (Counted::Questions, None) => cx.tr.presentation_questions(last),
            (Counted::Dilemmas, None) => cx.tr.presentation_dilemmas(last),
            (Counted::Questions, Some(it)) => cx.tr.presentation_question_of(last, it.number),
            (Counted::Dilemmas, Some(Within { number, nth, count })) => {
                format!("{} · {nth} / {count}", cx.tr.presentation_dilemma_of(last, number))
            }
        }
    }

    /// What leads back to what is shown, once it was left.
    pub(crate) fn back_words(&self, cx: &ViewCx<'_>) -> String {
        match (self.deck.counts, self.deck.within(self.at)) {
            (Counted::Questions, Some(it)) => cx.tr.presentation_back_to_question(it.number),
            (Counted::Dilemmas, Some(it)) => cx.tr.presentation_back_to_dilemma(it.number),
            _ => cx.tr.presentation_back_to_screen(self.at + 1),
        }
    }
}
