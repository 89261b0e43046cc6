//! Who changed what and when, newest first, each with what was there before; every deed can be gone back to.

mod back;
mod deed;

use std::collections::BTreeSet;

use eframe::egui::{Id, Key, Label, RichText, ScrollArea, Separator, Ui};
use jiff::civil::Date;

use crate::content::Pack;
use crate::i18n::Language;
use crate::ui::asks::{Asks, Place};
use crate::ui::dialogs::plain;
use crate::ui::focus;
use crate::ui::fonts;
use crate::ui::frame::Room;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::Screen;
use crate::ui::theme::{size, space};
use crate::ui::typed::own_undo;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, plain_field_ui, select_all};
use crate::ui::widgets::page::page_ui;
use crate::ui::widgets::{button, text};

use back::{Back, too_early};
use deed::{Deed, deeds};

/// How many deeds are shown until more are asked for.
const N_SHOWN: usize = 60;
/// The column of times.
const TIME: f32 = 52.0;
/// The column of the way back.
const BACK: f32 = 120.0;

/// What the history screen remembers.
#[derive(Debug, Default)]
pub(crate) struct HistoryView {
    words: String,
    /// The field to search in gets the keyboard when it is drawn next.
    is_sought: bool,
    /// The deeds all of whose lines are shown, by their numbers.
    opened: BTreeSet<u64>,
    /// Only deeds of this post.
    post: Option<String>,
    n_more: usize,
    /// It was gone back to a deed: the newest one, which did that, comes in view.
    went_back: bool,
    /// The deeds in words.
    known: Option<Known>,
}

/// The deeds in words, with what they were put into words for.
#[derive(Debug)]
struct Known {
    head: String,
    language: Language,
    /// The packs that its questions are of.
    pack: &'static Pack,
    deeds: Vec<Deed>,
}

impl HistoryView {
    /// Leads to the field to search in.
    pub(crate) fn search(&mut self) {
        self.is_sought = true;
    }

    /// It was gone back: the row where that was asked for can be gone back to no more.
    pub(crate) fn went_back(&mut self) {
        self.went_back = true;
    }

    /// Draws the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(open) = cx.open else { return };
        self.learn(cx, open);
        let all = self.known.take();
        let deeds = all.as_ref().map_or(&[][..], |it| &it.deeds);
        let mut scroll = ScrollArea::vertical();
        if self.went_back {
            scroll = scroll.vertical_scroll_offset(0.0);
        }
        page_ui(ui, scroll, 980.0, |ui| {
            text::title_ui(ui, &cx.tr.menu_screen_history());
            if deeds.is_empty() {
                empty_ui(ui, cx, asks);
            } else {
                self.list_ui(ui, cx, open, deeds, asks);
            }
            ui.add_space(space::XL);
        });
        self.known = all;
    }

    /// Puts the deeds into words where they are new.
    fn learn(&mut self, cx: &ViewCx<'_>, open: &OpenFile) {
        let (head, language) = (open.session.head(), cx.tr.language());
        let is_known = self.known.as_ref().is_some_and(|it| {
            it.head == head && it.language == language && std::ptr::eq(it.pack, cx.pack)
        });
        if !is_known {
            let (head, deeds) = (head.to_owned(), deeds(cx, open));
            self.known = Some(Known { head, language, pack: cx.pack, deeds });
        }
    }

    fn list_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        open: &OpenFile,
        deeds: &[Deed],
        asks: &mut Asks,
    ) {
        text::soft_ui(ui, cx.tokens, &cx.tr.menu_history_about());
        ui.add_space(space::S);
        self.filter_ui(ui, cx, deeds);
        ui.add_space(space::S);
        let words: Vec<String> = self.words.split_whitespace().map(plain).collect();
        let fits = |deed: &&Deed| {
            self.post.as_ref().is_none_or(|post| *post == deed.by)
                && words.iter().all(|word| deed.plain.contains(word.as_str()))
        };
        let found: Vec<&Deed> = deeds.iter().rev().filter(fits).collect();
        if found.is_empty() {
            text::soft_ui(ui, cx.tokens, &cx.tr.menu_palette_nothing());
            return;
        }
        if !open.is_writable() {
            text::note_ui(ui, cx.tokens, &cx.tr.menu_history_read_only());
        }
        let mut is_end_told = false;
        let n_shown = N_SHOWN + self.n_more;
        let mut day: Option<Date> = None;
        let mut by = None;
        for deed in found.iter().take(n_shown) {
            let date = deed.at.to_zoned(cx.zone.clone()).date();
            if day != Some(date) {
                day = Some(date);
                by = None;
                ui.add_space(space::S);
                text::group_ui(ui, &cx.tr.date(date));
            }
            // Said once of what one post did one after the other.
            if by != Some(deed.by.as_str()) {
                by = Some(deed.by.as_str());
                by_ui(ui, cx, &deed.by);
            }
            let back = Back::of(open, deed);
            if back == Back::TooEarly && !is_end_told {
                is_end_told = true;
                text::note_ui(ui, cx.tokens, &too_early(cx, open));
            }
            self.deed_ui(ui, cx, deed, back, asks);
        }
        if n_shown < found.len() {
            let more = cx.tr.menu_history_older(found.len() - n_shown);
            if button::quiet_ui(ui, &more).clicked() {
                self.n_more += 10 * N_SHOWN;
            }
        }
    }

    /// A field to search in, and a chip for each post where there are several.
    fn filter_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, deeds: &[Deed]) {
        let label = cx.tr.menu_history_filter();
        let width = ui.available_width().min(360.0) - 16.0;
        let look = FieldLook::new(&label).width(width);
        let id = Id::unique("history filter");
        own_undo::hand_on(ui, id, &self.words);
        let field = plain_field_ui(ui, cx, &mut self.words, &look, id);
        if std::mem::take(&mut self.is_sought) {
            field.request_focus();
            select_all(ui.ctx(), field.id);
            ui.scroll_to_rect(field.rect, None);
        }
        // Escape empties the field as it leaves it, like that of the questions.
        if field.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
            self.words.clear();
        }
        let mut posts: Vec<&str> = deeds.iter().map(|it| it.by.as_str()).collect();
        posts.sort_unstable();
        posts.dedup();
        if posts.len() < 2 {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            let everyone = cx.tr.menu_history_everyone();
            if button::choice_ui(ui, cx.tokens, self.post.is_none(), &everyone).clicked() {
                self.post = None;
            }
            for post in posts.into_iter().filter(|it| !it.is_empty()) {
                let is_chosen = self.post.as_deref() == Some(post);
                if button::choice_ui(ui, cx.tokens, is_chosen, post).clicked() {
                    self.post = Some(post.to_owned());
                }
            }
        });
    }

    /// The time, what is there now and what was there before, what was done for that, the way back.
    fn deed_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, deed: &Deed, back: Back, asks: &mut Asks) {
        let is_wide = Room::Narrow <= Room::of(ui.ctx());
        let link = ui.horizontal_top(|ui| {
            let time = deed.at.to_zoned(cx.zone.clone()).strftime("%H:%M").to_string();
            let time = RichText::new(time).size(size::NOTE).color(cx.tokens.ink_soft);
            ui.add_sized([TIME, 22.0], Label::new(time));
            let width = ui.available_width() - if is_wide { BACK } else { 0.0 };
            let link = ui.vertical(|ui| {
                ui.set_width(width.max(120.0));
                ui.spacing_mut().item_spacing.y = 2.0;
                let font = if deed.stands {
                    fonts::regular_of(size::TEXT)
                } else {
                    fonts::italic_of(size::TEXT)
                };
                let is_open = self.opened.contains(&deed.n);
                let told = deed.told(is_open);
                ui.add(Label::new(RichText::new(told.head).font(font)).wrap());
                for line in told.kind.iter().chain(told.lines) {
                    text::note_ui(ui, cx.tokens, line);
                }
                self.more_ui(ui, cx, deed, is_open);
                (!is_wide).then(|| back.ui(ui, cx, deed, asks)).flatten()
            });
            if is_wide { back.ui(ui, cx, deed, asks) } else { link.inner }
        });
        if let Some(link) = link.inner.filter(|_| std::mem::take(&mut self.went_back)) {
            focus::arrive_at(ui.ctx(), link);
        }
        ui.add(Separator::default().spacing(0.0));
    }

    /// The way to all lines of a deed that has many, and back to the first.
    fn more_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, deed: &Deed, is_open: bool) {
        let n_more = deed.lines.len().saturating_sub(deed.n_first);
        if n_more == 0 {
            return;
        }
        let words = if is_open {
            cx.tr.plan_window_checks_fewer()
        } else {
            cx.tr.menu_history_and_more(n_more)
        };
        let response = button::link_ui(ui, cx.tokens, &words);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
        if response.clicked() && !self.opened.remove(&deed.n) {
            self.opened.insert(deed.n);
        }
    }
}

/// Who did what stands below.
fn by_ui(ui: &mut Ui, cx: &ViewCx<'_>, by: &str) {
    if by.is_empty() {
        return;
    }
    ui.horizontal_top(|ui| {
        ui.add_space(TIME + ui.spacing().item_spacing.x);
        text::note_ui(ui, cx.tokens, by);
    });
}

/// Nothing has been done yet.
fn empty_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    text::text_ui(ui, &cx.tr.menu_history_empty());
    ui.add_space(space::M);
    if button::default_ui(ui, cx.tokens, &cx.tr.menu_screen_answers()) {
        asks.show(Place::Screen(Screen::Answers));
    }
}
