//! Search as you type: what was found, in groups, with the words marked; the keyboard goes through it.

use std::collections::BTreeSet;
use std::thread;

use eframe::egui::{
    Context, CornerRadius, CursorIcon, Id, Key, Modifiers, Response, Role, ScrollArea, Sense,
    TextEdit, Ui, UiBuilder, Vec2, WidgetInfo,
};

use super::history::{HitPlace, Searched};
use crate::content::{Found, FoundGroup, FoundKind, Hit, Marked, Pack};
use crate::i18n::{Language, Tr};
use crate::ui::focus::{self, Scrolled, scroll_by_keys};
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::select_all;
use crate::ui::widgets::rich_text::{Look, Setting, Span, layout};
use crate::ui::widgets::{button, text};

/// So many hits of a kind are shown before all of them are asked for.
const N_SHOWN: usize = 6;
/// From so many letters on there is something to look for.
const LEAST_LETTERS: usize = 2;

/// What is looked for.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "two of them are wishes for the next frame")]
pub(super) struct SearchView {
    typed: String,
    /// What was found takes the place of the page.
    is_open: bool,
    /// The language that is searched; none: that of the window.
    language: Option<Language>,
    /// The hit that Enter opens.
    chosen: usize,
    /// Kinds of which everything is shown.
    whole: BTreeSet<FoundKind>,
    found: Option<(String, Language, Found)>,
    /// Languages whose index is being made.
    making: Vec<Language>,
    pub(super) wants_focus: bool,
    /// The chosen hit is to be brought into view.
    is_moved: bool,
}

/// A hit that was opened, with the language that was searched.
#[derive(Debug)]
pub(super) struct Opened {
    /// The hit.
    pub(super) hit: Hit,
    /// The language that was searched.
    pub(super) language: Language,
}

impl SearchView {
    /// Whether what was found takes the place of the page.
    pub(super) fn is_open(&self) -> bool {
        self.is_open
    }

    /// Shows the page again.
    pub(super) fn close(&mut self) {
        self.is_open = false;
    }

    /// Shows the page again, and looks for nothing any more.
    pub(super) fn clear(&mut self) {
        self.typed.clear();
        self.close();
    }

    /// What is looked for, to be shown again.
    pub(super) fn searched(&self, from: HitPlace) -> Searched {
        Searched {
            typed: self.typed.clone(),
            language: self.language,
            chosen: self.chosen,
            whole: self.whole.clone(),
            from,
        }
    }

    /// Shows what was found before, at the hit that was opened.
    pub(super) fn show_again(&mut self, searched: Searched) {
        let Searched { typed, language, chosen, whole, .. } = searched;
        (self.typed, self.language, self.chosen, self.whole) = (typed, language, chosen, whole);
        self.found = None;
        (self.is_open, self.is_moved, self.wants_focus) = (true, true, true);
    }

    /// Looks for this at once.
    pub(super) fn look_for(&mut self, typed: String) {
        self.typed = typed;
        self.is_open = true;
        self.wants_focus = true;
    }

    /// Looks for this once more when it is asked to.
    pub(super) fn set_typed(&mut self, typed: String) {
        self.typed = typed;
    }

    /// Makes the index of a language beside the window, so that the first letter finds it ready.
    pub(super) fn prepare(&mut self, ctx: &Context, pack: &'static Pack, language: Language) {
        if pack.ready_search_index(language).is_some() || self.making.contains(&language) {
            return;
        }
        self.making.push(language);
        let ctx = ctx.clone();
        thread::spawn(move || {
            pack.search_index(language);
            ctx.request_repaint();
        });
    }

    /// Draws the field; gives the hit that Enter opened.
    pub(super) fn field_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, width: f32) -> Option<Opened> {
        let id = Id::unique("handbook search");
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        let take = |ui: &mut Ui, key| {
            has_focus && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
        };
        let (up, down) = (take(ui, Key::ArrowUp), take(ui, Key::ArrowDown));
        let enter = take(ui, Key::Enter);
        let edit = TextEdit::singleline(&mut self.typed)
            .id(id)
            .desired_width(width)
            .hint_text(cx.tr.handbook_search())
            .margin(eframe::egui::Margin::symmetric(8, 6));
        let response = ui.add(edit).on_hover_text(cx.tr.handbook_search_hint());
        ui.ctx().accesskit_node_builder(id, |node| node.set_label(cx.tr.handbook_search()));
        if std::mem::take(&mut self.wants_focus) {
            response.request_focus();
            select_all(ui.ctx(), id);
            self.is_open = self.is_typed();
        }
        // A click into the words shows what was found with them.
        if response.clicked() && self.is_typed() && !self.is_open {
            (self.is_open, self.is_moved) = (true, true);
        }
        if response.changed() {
            self.is_open = self.is_typed();
            (self.chosen, self.is_moved) = (0, true);
            self.whole.clear();
        }
        self.escape(ui, &response);
        self.search(ui, cx);
        let n_hits = self.hits().count();
        let last = n_hits.saturating_sub(1);
        if self.is_open && (up || down) {
            self.chosen =
                if up { self.chosen.saturating_sub(1) } else { (self.chosen + 1).min(last) };
            self.is_moved = true;
        }
        self.chosen = self.chosen.min(last);
        if enter && self.is_typed() && !self.is_open {
            self.is_open = true;
            return None;
        }
        let hit = self.hits().nth(self.chosen).filter(|_| enter && self.is_open).cloned()?;
        response.surrender_focus();
        Some(Opened { hit, language: self.language(cx) })
    }

    /// The first Escape empties the field and shows the page again, the second leaves the field.
    fn escape(&mut self, ui: &Ui, field: &Response) {
        // Escape has taken the keyboard from the field already.
        let is_left = field.lost_focus();
        let has_words = self.is_open || (is_left && !self.typed.is_empty());
        let is_popup = focus::is_covered(ui.ctx());
        let is_pressed = has_words
            && !is_popup
            && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        if is_pressed {
            self.typed.clear();
            self.close();
            if is_left {
                field.request_focus();
            }
        }
    }

    /// Draws what was found; gives the hit that was clicked.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) -> Option<Opened> {
        self.languages_ui(ui, cx);
        ui.add_space(space::S);
        let language = self.language(cx);
        let Some((_, _, found)) = &self.found else {
            text::soft_ui(ui, cx.tokens, &cx.tr.handbook_search_preparing());
            return None;
        };
        let n_found = found.n_found();
        if n_found == 0 {
            text::soft_ui(ui, cx.tokens, &cx.tr.handbook_found_nothing());
            return None;
        }
        let summary = cx.tr.handbook_found(n_found);
        let summary = if found.has_all_words {
            summary
        } else {
            format!("{summary}. {}", cx.tr.handbook_found_some())
        };
        let (mut opened, mut clicked, mut wants_whole) = (None, None, None);
        let is_moved = std::mem::take(&mut self.is_moved);
        ScrollArea::vertical().auto_shrink(false).id_salt("found").show(ui, |ui| {
            text::column(ui, cx.column() + 60.0);
            let response = text::note_ui(ui, cx.tokens, &summary);
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_live(eframe::egui::accesskit::Live::Polite);
            });
            let mut n = 0;
            for group in &found.groups {
                ui.add_space(space::M);
                text::group_ui(ui, &format!("{} · {}", group_name(cx.tr, group), group.n_found));
                let list = UiBuilder::new().accessibility_role(Role::ListBox);
                ui.scope_builder(list, |ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    for hit in &group.hits {
                        let is_chosen = n == self.chosen;
                        let response = hit_ui(ui, cx, hit, language, is_chosen);
                        if is_chosen && is_moved {
                            response.scroll_to_me(None);
                        }
                        if response.clicked() {
                            clicked = Some(n);
                            opened = Some(Opened { hit: hit.clone(), language });
                        }
                        n += 1;
                    }
                });
                if group.hits.len() < group.n_found {
                    let words = cx.tr.handbook_found_all(group.n_found);
                    if button::link_ui(ui, cx.tokens, &words).clicked() {
                        wants_whole = Some(group.kind);
                    }
                }
            }
            ui.add_space(space::XXL);
            scroll_by_keys(ui, Scrolled::Page);
        });
        self.chosen = clicked.unwrap_or(self.chosen);
        if let Some(kind) = wants_whole {
            self.whole.insert(kind);
            self.found = None;
        }
        opened
    }

    fn is_typed(&self) -> bool {
        LEAST_LETTERS <= self.typed.trim().chars().count()
    }

    fn language(&self, cx: &ViewCx<'_>) -> Language {
        self.language.unwrap_or_else(|| cx.tr.language())
    }

    fn hits(&self) -> impl Iterator<Item = &Hit> {
        self.found.iter().flat_map(|(_, _, found)| found.hits())
    }

    /// Looks again where something else is looked for than before.
    fn search(&mut self, ui: &Ui, cx: &ViewCx<'_>) {
        let language = self.language(cx);
        let is_same = |(typed, known, _): &(String, Language, Found)| {
            *typed == self.typed && *known == language
        };
        if !self.is_open || self.found.as_ref().is_some_and(is_same) {
            return;
        }
        self.prepare(ui.ctx(), cx.pack, language);
        let Some(index) = cx.pack.ready_search_index(language) else {
            self.found = None;
            return;
        };
        let mut found = index.search(&self.typed, N_SHOWN);
        if !self.whole.is_empty() {
            let whole = index.search(&self.typed, usize::MAX);
            for group in whole.groups.into_iter().filter(|it| self.whole.contains(&it.kind)) {
                if let Some(known) = found.groups.iter_mut().find(|it| it.kind == group.kind) {
                    *known = group;
                }
            }
        }
        self.found = Some((self.typed.clone(), language, found));
    }

    /// Draws the choice of languages.
    fn languages_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        let chosen = self.language(cx);
        ui.horizontal_wrapped(|ui| {
            text::note_ui(ui, cx.tokens, &cx.tr.handbook_search_language());
            for language in Language::ALL {
                let is_chosen = language == chosen;
                let response = button::choice_ui(ui, cx.tokens, is_chosen, language.own_name());
                if response.clicked() {
                    self.language = Some(language).filter(|it| *it != cx.tr.language());
                    (self.chosen, self.found) = (0, None);
                    self.search(ui, cx);
                }
            }
        });
    }
}

fn group_name(tr: &Tr, group: &FoundGroup) -> String {
    match group.kind {
        FoundKind::Term => tr.handbook_found_terms(),
        FoundKind::Section => tr.handbook_found_sections(),
        FoundKind::Question => tr.handbook_found_questions(),
        FoundKind::Measure => tr.handbook_found_measures(),
    }
}

/// Draws one hit: its title, what it belongs to, and where the words stand.
fn hit_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    hit: &Hit,
    searched: Language,
    is_chosen: bool,
) -> Response {
    let width = ui.available_width();
    let inner = width - 2.0 * space::M;
    let bold = Setting { size: size::TEXT, ink: cx.tokens.ink, is_bold: true };
    let soft = Setting { size: size::NOTE, ink: cx.tokens.ink_soft, is_bold: false };
    let plain = Setting { size: size::NOTE + 1.0, ink: cx.tokens.ink, is_bold: false };
    let lay = |ui: &Ui, marked: &Marked, setting| {
        let spans = [Span { text: marked.text.clone(), look: Look::Plain, link: None }];
        layout(ui, cx.tokens, &spans, setting, inner, &chars_of(marked))
    };
    let mut context = hit.context.clone();
    if hit.language != searched {
        context = format!("{context} · {}", cx.tr.handbook_hit_english());
    }
    let title = lay(ui, &hit.title, bold);
    let context_galley = lay(ui, &Marked { text: context.clone(), marks: Vec::new() }, soft);
    let excerpt = lay(ui, &hit.excerpt, plain);
    let height = [&title, &context_galley, &excerpt].iter().map(|it| it.size().y).sum::<f32>();
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(width, height + 2.0 * space::S), Sense::click());
    let name = format!("{} – {context}", hit.title.text);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, &name));
    let corner = CornerRadius::same(size::CORNER);
    if is_chosen || response.hovered() {
        ui.painter().rect_filled(rect, corner, cx.tokens.panel);
    }
    if is_chosen {
        ui.painter().rect_filled(rect.with_max_x(rect.left() + 3.0), 0.0, cx.tokens.accent);
    }
    let mut at = rect.left_top() + Vec2::new(space::M, space::S);
    for (galley, ink) in
        [(title, cx.tokens.ink), (context_galley, cx.tokens.ink_soft), (excerpt, cx.tokens.ink)]
    {
        let height = galley.size().y;
        ui.painter().galley(at, galley, ink);
        at.y += height;
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// The marks as letters in place of bytes.
fn chars_of(marked: &Marked) -> Vec<std::ops::Range<usize>> {
    let count = |end: usize| marked.text.get(..end).map_or(0, |it| it.chars().count());
    marked.marks.iter().map(|it| count(it.start)..count(it.end)).collect()
}
