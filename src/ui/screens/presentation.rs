//! The projector: one thought a screen, in large type, over the whole window; moved by keys or a presenter's remote.

mod audience;
mod chapter;
mod deck;
mod dilemmas;
mod foot;
mod layout;
mod left;
mod named;
mod notes;
mod parts;
mod presenter;
mod questions;
mod reading;
mod split;
mod typed;

use eframe::egui::{
    Align2, Color32, Context, CursorIcon, Id, Key, Modifiers, PointerButton, Pos2, Rect, Role,
    Sense, Ui, Vec2, ViewportCommand, WidgetInfo,
};

use self::audience::AudienceWindow;
use self::chapter::of_chapter;
use self::deck::{Counted, Deck, Page, Slide};
use self::dilemmas::of_dilemmas;
use self::typed::Nowhere;
use crate::content::Link;
use crate::domain::{HandbookRef, QuestionId};
use crate::store::Theme;
use crate::ui::asks::{Ask, Asks, Place};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::fonts;
use crate::ui::screens::Screen;
use crate::ui::screens::handbook::is_asked;
use crate::ui::theme::Tokens;
use crate::ui::view_cx::ViewCx;

pub(crate) use self::left::Left;
pub(crate) use self::named::{deck_of_slug, last_number_before};
pub(crate) use self::questions::of_checklist;

/// The pointer is hidden when it has rested so many seconds.
const POINTER_RESTS: f32 = 2.0;

/// What is shown, and where in it.
#[derive(Debug)]
pub(crate) struct Presentation {
    deck: Deck,
    /// The screen that is shown.
    at: usize,
    /// Which of what stays behind it is shown, where it was asked for.
    behind: Option<usize>,
    is_black: bool,
    /// The digits of a number that is being typed.
    typed: String,
    /// The screen that it began with, where it did not go on with one that was left.
    begun: usize,
    /// Why the last key led nowhere, and until when that is said, once it is.
    said: Option<(Nowhere, Option<f64>)>,
    /// Until when the keys are told, once it is drawn; they are known to who has moved.
    told: Option<f64>,
    has_moved: bool,
    /// How the window looked before the light was changed for the projector.
    theme: Option<Theme>,
    windows: Windows,
    audience: AudienceWindow,
    /// When the trainer's view was first drawn.
    since: Option<f64>,
    /// What the trainer opened from the notes.
    reading: Option<Link>,
    /// The part that the list shows.
    listed: Option<usize>,
}

/// In how many windows it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Windows {
    /// The audience sees the only one.
    One,
    /// The audience has one of its own, and the trainer's tells more.
    Two,
}

/// Whether it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Going {
    /// It goes on.
    On,
    /// It is over.
    Over,
}

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Next,
    Back,
    First,
    Last,
    Black,
    Behind,
    FullScreen,
    Theme,
    Presenter,
    /// Larger or smaller letters.
    Scale(AppCommand),
    Out,
}

/// The keys, those of presenters' remotes among them: F5 and Escape begin and end, a full stop blacks out.
const KEYS: [(Key, Step); 18] = [
    (Key::ArrowRight, Step::Next),
    (Key::ArrowDown, Step::Next),
    (Key::PageDown, Step::Next),
    (Key::Space, Step::Next),
    (Key::Enter, Step::Next),
    (Key::ArrowLeft, Step::Back),
    (Key::ArrowUp, Step::Back),
    (Key::PageUp, Step::Back),
    (Key::Backspace, Step::Back),
    (Key::Home, Step::First),
    (Key::End, Step::Last),
    (Key::B, Step::Black),
    (Key::Period, Step::Black),
    (Key::G, Step::Behind),
    (Key::F11, Step::FullScreen),
    (Key::D, Step::Theme),
    (Key::P, Step::Presenter),
    (Key::Escape, Step::Out),
];

/// The letters of the trainer's view are as large as those of the window; a screen is as large as what it is shown on.
const SCALES: [AppCommand; 3] = [AppCommand::ZoomIn, AppCommand::ZoomOut, AppCommand::ZoomReset];

impl Presentation {
    /// Begins with the first screen.
    pub(crate) fn new(deck: Deck) -> Self {
        Self {
            deck,
            at: 0,
            behind: None,
            is_black: false,
            typed: String::new(),
            begun: 0,
            said: None,
            told: None,
            has_moved: false,
            theme: None,
            windows: Windows::One,
            audience: AudienceWindow::default(),
            since: None,
            reading: None,
            listed: None,
        }
    }

    /// Begins with the screen of a section, where it has one.
    pub(crate) fn at(mut self, anchor: &str) -> Self {
        self.at = self.deck.place_of_section(anchor).unwrap_or_default();
        self.begun = self.at;
        self
    }

    /// Begins with what has this number.
    pub(crate) fn from(mut self, number: usize) -> Self {
        self.at = self.deck.place_of(number).unwrap_or_default();
        self
    }

    /// Draws the screen over the whole window, or in one of its own, and moves as the keys say.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) -> Going {
        let ctx = ui.ctx().clone();
        self.read_number(&ctx);
        let mut going = self.obey(&ctx, cx, steps(&ctx), asks);
        let Some(slide) = self.deck.slides.get(self.at).cloned() else { return going };
        if self.windows == Windows::Two {
            let asked = self.two_windows_ui(ui, cx, &slide);
            if !asked.is_empty() {
                going = self.obey(&ctx, cx, asked, asks);
                ctx.request_repaint();
            }
        } else {
            self.audience_ui(ui, cx, &slide);
        }
        going
    }

    /// Does what keys ask for.
    fn obey(&mut self, ctx: &Context, cx: &ViewCx<'_>, steps: Vec<Step>, asks: &mut Asks) -> Going {
        let mut going = Going::On;
        for step in steps {
            match step {
                Step::FullScreen if self.windows == Windows::Two => {
                    audience::toggle_full_screen(ctx);
                }
                Step::FullScreen => toggle_full_screen(ctx),
                Step::Presenter => self.toggle_presenter(ctx),
                Step::Scale(command) => {
                    if self.windows == Windows::Two {
                        asks.command(command);
                    }
                }
                Step::Theme => {
                    let other = if cx.tokens.is_dark { Theme::Light } else { Theme::Dark };
                    self.theme.get_or_insert(cx.settings.theme);
                    asks.push(Ask::Theme(other));
                }
                Step::Out if self.gives_way() => {}
                Step::Out => {
                    self.give_light_back(asks);
                    self.lead_back(cx, asks);
                    going = Going::Over;
                }
                step => self.go(step),
            }
        }
        going
    }

    /// Puts away what lies over the screen or stands in place of the notes, if anything does.
    fn gives_way(&mut self) -> bool {
        self.reading.take().is_some() || std::mem::take(&mut self.is_black)
    }

    /// The theme that the window had before.
    fn give_light_back(&self, asks: &mut Asks) {
        if let Some(theme) = self.theme {
            asks.push(Ask::Theme(theme));
        }
    }

    /// What the audience sees, over the whole window; a click there moves too.
    fn audience_ui(&mut self, ui: &Ui, cx: &ViewCx<'_>, slide: &Slide) {
        let window = ui.max_rect();
        let page = ui.interact(window, Id::unique("presentation"), Sense::click());
        if page.clicked() {
            self.go(Step::Next);
        }
        if page.clicked_by(PointerButton::Secondary) {
            self.go(Step::Back);
        }
        rest_pointer(ui.ctx());
        if self.is_black {
            ui.painter().rect_filled(window, 0.0, Color32::BLACK);
            let black = cx.tr.presentation_black();
            page.widget_info(|| WidgetInfo::labeled(Role::Label, true, black.as_str()));
            return;
        }
        ui.painter().rect_filled(window, 0.0, cx.tokens.paper);
        page_ui(ui, cx.tokens, self.shown_of(slide), window);
        let (margin, scale) = (layout::margin(window.size()), layout::scale(window.size()));
        let small = fonts::regular_of(22.0 * scale);
        let top = Pos2::new(window.left() + margin.x, window.top() + margin.y * 0.5);
        label_ui(ui, (top, Align2::LEFT_CENTER), &slide.over, (small, cx.tokens.ink_soft));
        self.foot_ui(ui, cx, slide, window);
    }

    /// What is shown of a screen.
    fn shown_of<'a>(&self, slide: &'a Slide) -> &'a Page {
        let behind = self.behind.and_then(|it| slide.pages_behind().get(it));
        behind.unwrap_or(&slide.page)
    }

    /// To what is shown: the question where questions are answered, the section where the handbook is read.
    fn lead_back(&mut self, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(anchor) = self.deck.section_of(self.at).map(str::to_owned) else { return };
        let begins = self.deck.place_of_section(&anchor).unwrap_or_default();
        if begins == self.begun {
            return;
        }
        let place = match (cx.screen, &self.deck.chapter) {
            (Screen::Answers, _) if self.deck.counts == Counted::Questions => {
                let question = QuestionId::parse(&anchor).ok();
                question.filter(|it| is_asked(cx, it)).map(Place::Question)
            }
            (Screen::Start | Screen::Handbook, Some(chapter)) => {
                Some(Place::Handbook(HandbookRef { chapter: chapter.clone(), anchor }))
            }
            _ => None,
        };
        if let Some(place) = place {
            self.begun = begins;
            asks.show(place);
        }
    }

    /// Moves; any step ends the black screen first.
    fn go(&mut self, step: Step) {
        self.typed.clear();
        let last = self.deck.slides.len().saturating_sub(1);
        let n_behind = self.deck.slides.get(self.at).map_or(0, |it| it.pages_behind().len());
        if std::mem::take(&mut self.is_black) {
            return;
        }
        self.has_moved = true;
        self.said = None;
        match (step, self.behind) {
            (Step::Next, Some(at)) if at + 1 < n_behind => self.behind = Some(at + 1),
            (Step::Back, Some(0)) => self.behind = None,
            (Step::Back, Some(at)) => self.behind = Some(at - 1),
            (Step::Next, _) if self.at == last => self.said = Some((Nowhere::IsLast, None)),
            (Step::Next, _) => self.show(self.at + 1),
            (Step::Back, None) => self.show(self.at.saturating_sub(1)),
            (Step::First, _) => self.show(0),
            (Step::Last, _) => self.show(last),
            (Step::Black, _) => self.is_black = true,
            (Step::Behind, None) if 0 < n_behind => self.behind = Some(0),
            (Step::Behind, _) => self.behind = None,
            (Step::FullScreen | Step::Theme | Step::Presenter | Step::Scale(_) | Step::Out, _) => {}
        }
    }

    /// Shows what was asked for by its number or its name, on a black screen too.
    fn jump(&mut self, at: usize) {
        (self.is_black, self.has_moved, self.said) = (false, true, None);
        self.show(at);
    }

    fn show(&mut self, at: usize) {
        if self.deck.section_of(at) != self.deck.section_of(self.at) {
            self.reading = None;
        }
        self.at = at;
        self.behind = None;
    }
}

/// What the keys of this frame ask for, in the order of the keys.
fn steps(ctx: &Context) -> Vec<Step> {
    ctx.input_mut(|input| {
        let scales = SCALES
            .into_iter()
            .filter(|it| it.shortcut().is_some_and(|shortcut| input.consume_shortcut(&shortcut)));
        let mut steps: Vec<Step> = scales.map(Step::Scale).collect();
        let keys = KEYS.into_iter().filter(|it| input.consume_key(Modifiers::NONE, it.0));
        steps.extend(keys.map(|it| it.1));
        steps
    })
}

/// Covers the whole screen, or the window again.
fn toggle_full_screen(ctx: &Context) {
    let is_full = ctx.input(|input| input.viewport().fullscreen.unwrap_or(false));
    ctx.send_viewport_cmd(ViewportCommand::Fullscreen(!is_full));
}

/// Gives the window back what a presentation took.
pub(crate) fn leave_full_screen(ctx: &Context) {
    if ctx.input(|input| input.viewport().fullscreen.unwrap_or(false)) {
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
    }
}

/// A pointer that rests is in the way.
fn rest_pointer(ctx: &Context) {
    let rested = ctx.input(|input| input.pointer.time_since_last_movement());
    if POINTER_RESTS <= rested {
        ctx.set_cursor_icon(CursorIcon::None);
    }
}

/// Draws the blocks of a page, each as a text that can be read aloud.
fn page_ui(ui: &Ui, tokens: &Tokens, page: &Page, window: Rect) {
    for (idx, (rect, words)) in paint(ui, tokens, page, window).into_iter().enumerate() {
        let response = ui.interact(rect, Id::unique(("slide", idx)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words.as_str()));
    }
}

/// Paints the blocks of a page a little above the middle, where eyes look first.
fn paint(ui: &Ui, tokens: &Tokens, page: &Page, window: Rect) -> Vec<(Rect, String)> {
    let laid = layout::laid(ui.ctx(), tokens, page, window.size());
    let margin = layout::margin(window.size());
    let room = window.height() - margin.y * 2.0 - laid.height;
    let corner = window.left_top() + margin + Vec2::new(0.0, room.max(0.0) * 0.42);
    let blocks = laid.blocks.into_iter().map(|(top, galley)| {
        let at = corner + Vec2::new(0.0, top);
        // Whoever hears it hears words, and not where lines may end.
        let said = galley.text().replace('\u{a0}', " ");
        let drawn = (Rect::from_min_size(at, galley.size()), said);
        ui.painter().galley(at, galley, tokens.ink);
        drawn
    });
    blocks.collect()
}

/// Draws a line of words at a place.
fn label_ui(
    ui: &Ui,
    (at, anchor): (Pos2, Align2),
    words: &str,
    (font, ink): (eframe::egui::FontId, Color32),
) {
    if words.is_empty() {
        return;
    }
    let rect = ui.painter().text(at, anchor, words, font, ink);
    let id = Id::unique(("presentation", words));
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
}

#[cfg(test)]
mod tests;
