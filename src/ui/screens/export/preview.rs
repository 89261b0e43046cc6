//! The pages of the plan as they will be printed, drawn beside the window's own work and only where they are looked at.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread;

use eframe::egui::{
    Align, ColorImage, Context, DragValue, Rect, Role, Sense, Stroke, StrokeKind, TextureHandle,
    TextureOptions, Ui, Vec2, WidgetInfo, pos2,
};

use super::page_image::page_image;
use crate::i18n::Tr;
use crate::report::pdf::{PAGE, draw_pages};
use crate::report::{Plan, document_of};
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::text;

/// The widest page on screen, in points.
const WIDEST: f32 = 620.0;
/// Pages further away than this are forgotten.
const KEPT: usize = 3;

/// What the pages are of; another one begins anew.
pub(super) type Key = String;

/// The pages and who draws them.
pub(super) struct Preview {
    key: Key,
    asked: Sender<Asked>,
    drawn: Receiver<Drawn>,
    n_pages: Option<usize>,
    /// Why there are none.
    failed: bool,
    /// The picture of a page with the width it was drawn for; none while it is being drawn.
    pictures: BTreeMap<usize, (u16, Option<TextureHandle>)>,
    /// The page in the middle of what is seen.
    seen: usize,
    /// The page that was asked for by its number.
    wished: Option<usize>,
}

/// A page and its width in pixels.
struct Asked {
    page: usize,
    width: u16,
}

/// What the drawer says.
enum Drawn {
    Count(usize),
    Page { page: usize, image: ColorImage },
}

impl std::fmt::Debug for Preview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Preview")
            .field("key", &self.key)
            .field("n_pages", &self.n_pages)
            .finish_non_exhaustive()
    }
}

impl Preview {
    /// Begins to draw a plan; the drawer ends when nobody asks any more.
    pub(super) fn start(ctx: &Context, key: Key, plan: Plan) -> Self {
        let (asked, asks) = channel::<Asked>();
        let (sender, drawn) = channel();
        let ctx = ctx.clone();
        thread::spawn(move || draw(&ctx, &plan, &asks, &sender));
        Self {
            key,
            asked,
            drawn,
            n_pages: None,
            failed: false,
            pictures: BTreeMap::new(),
            seen: 0,
            wished: None,
        }
    }

    /// Draws the number of the page that is seen; another one that is typed leads there.
    pub(super) fn number_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        let Some(n_pages) = self.n_pages.filter(|it| 1 < *it) else { return };
        ui.horizontal(|ui| {
            let label = cx.tr.dialogs_preview_number(n_pages);
            let label = text::note_ui(ui, cx.tokens, &label);
            let mut number = self.seen + 1;
            let field = DragValue::new(&mut number).range(1..=n_pages).update_while_editing(false);
            if ui.add(field).labelled_by(label.id).changed() {
                self.wished = number.checked_sub(1);
            }
        });
    }

    /// Whether it shows this.
    pub(super) fn is_of(&self, key: &Key) -> bool {
        self.key == *key
    }

    /// Draws the pages below each other.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        self.take(ui.ctx());
        let Some(n_pages) = self.n_pages else {
            let words = if self.failed {
                cx.tr.dialogs_preview_failed()
            } else {
                cx.tr.dialogs_preview_working()
            };
            text::soft_ui(ui, cx.tokens, &words);
            return;
        };
        let width = (ui.available_width() - 2.0).clamp(80.0, WIDEST);
        let size = Vec2::new(width, width * PAGE[1] / PAGE[0]);
        let pixels = pixels(width * ui.ctx().pixels_per_point());
        let mut seen = None;
        for page in 0..n_pages {
            let note = text::note_ui(ui, cx.tokens, &cx.tr.dialogs_preview_page(page + 1, n_pages));
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            let name = cx.tr.dialogs_preview_page(page + 1, n_pages);
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
            ui.add_space(space::L);
            if self.wished.take_if(|it| *it == page).is_some() {
                ui.scroll_to_rect(note.rect.union(rect), Some(Align::TOP));
            }
            if note.rect.top() <= ui.clip_rect().center().y {
                self.seen = page;
            }
            if ui.is_rect_visible(rect) {
                seen = seen.or(Some(page));
                self.page_ui(ui, cx, rect, page, pixels);
            }
        }
        if let Some(seen) = seen {
            self.pictures.retain(|page, _| page.abs_diff(seen) <= KEPT);
        }
    }

    fn page_ui(&mut self, ui: &Ui, cx: &ViewCx<'_>, rect: Rect, page: usize, width: u16) {
        let known = self.pictures.get(&page);
        if known.is_none_or(|(drawn_for, _)| *drawn_for != width) {
            let before = known.and_then(|(_, picture)| picture.clone());
            self.pictures.insert(page, (width, before));
            // Where the drawer is gone the page stays blank, and the count said why.
            self.asked.send(Asked { page, width }).ok();
        }
        let painter = ui.painter();
        match self.pictures.get(&page) {
            Some((_, Some(picture))) => {
                let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
                painter.image(picture.id(), rect, whole, eframe::egui::Color32::WHITE);
            }
            _ => {
                painter.rect_filled(rect, 0.0, cx.tokens.field);
            }
        }
        let edge = Stroke::new(1.0, cx.tokens.edge);
        painter.rect_stroke(rect, f32::from(size::CORNER) / 6.0, edge, StrokeKind::Outside);
    }

    /// Takes what was drawn meanwhile.
    fn take(&mut self, ctx: &Context) {
        loop {
            match self.drawn.try_recv() {
                Ok(Drawn::Count(n_pages)) => self.n_pages = Some(n_pages),
                Ok(Drawn::Page { page, image }) => {
                    if let Some((_, picture)) = self.pictures.get_mut(&page) {
                        let name = format!("page {page}");
                        *picture = Some(ctx.load_texture(name, image, TextureOptions::LINEAR));
                    }
                }
                Err(TryRecvError::Empty) => return,
                Err(TryRecvError::Disconnected) => {
                    self.failed = self.n_pages.is_none();
                    return;
                }
            }
        }
    }
}

/// Lays the plan out and draws the pages that are asked for.
fn draw(ctx: &Context, plan: &Plan, asks: &Receiver<Asked>, sender: &Sender<Drawn>) {
    let document = document_of(plan, &Tr::new(plan.lang));
    let Ok(pages) = draw_pages(&document) else {
        ctx.request_repaint();
        return;
    };
    let mut is_wanted = sender.send(Drawn::Count(pages.n_pages())).is_ok();
    ctx.request_repaint();
    while is_wanted {
        let Ok(asked) = asks.recv() else { return };
        let image = page_image(&pages, asked.page, asked.width);
        is_wanted = sender.send(Drawn::Page { page: asked.page, image }).is_ok();
        ctx.request_repaint();
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width on screen")]
fn pixels(width: f32) -> u16 {
    width.round().clamp(1.0, 4000.0) as u16
}
