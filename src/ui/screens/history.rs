//! Who changed what and when, newest first; every deed can be gone back to.

use eframe::egui::{Id, Label, RichText, ScrollArea, Ui};

use crate::domain::Change;
use crate::session::{Record, RecordKind};
use crate::ui::asks::{Ask, Asks};
use crate::ui::change_name::change_name;
use crate::ui::dialogs::plain;
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::{button, text};

/// The height of a row.
const ROW: f32 = 44.0;

/// What the history screen remembers.
#[derive(Debug, Default)]
pub(crate) struct HistoryView {
    words: String,
}

impl HistoryView {
    /// Draws the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(open) = cx.open else { return };
        text::title_ui(ui, &cx.tr.menu_screen_history());
        text::soft_ui(ui, cx.tokens, &cx.tr.menu_history_about());
        ui.add_space(space::S);
        let label = cx.tr.menu_history_filter();
        let look = FieldLook::new(&label).width(320.0);
        plain_field_ui(ui, cx, &mut self.words, &look, Id::unique("history filter"));
        ui.add_space(space::S);
        let deeds = deeds(open);
        let words: Vec<String> = self.words.split_whitespace().map(plain).collect();
        let rows: Vec<Row<'_>> = open
            .session
            .records()
            .iter()
            .zip(deeds)
            .rev()
            .map(|(record, kept)| Row { name: name(cx, open, record), record, kept })
            .filter(|row| {
                let text = plain(&format!("{} {}", row.name, row.record.by));
                words.iter().all(|word| text.contains(word.as_str()))
            })
            .collect();
        if rows.is_empty() {
            text::soft_ui(ui, cx.tokens, &cx.tr.menu_palette_nothing());
            return;
        }
        let n_undo = open.session.undo_position().0;
        ScrollArea::vertical().auto_shrink(false).show_rows(ui, ROW, rows.len(), |ui, range| {
            for row in rows.get(range).unwrap_or_default() {
                row_ui(ui, cx, open, row, n_undo, asks);
            }
        });
    }
}

struct Row<'a> {
    name: String,
    record: &'a Record,
    /// How many deeds are left to undo when going back to this one; none where it is undone.
    kept: Option<usize>,
}

fn row_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    row: &Row<'_>,
    n_undo: usize,
    asks: &mut Asks,
) {
    ui.horizontal(|ui| {
        ui.set_height(ROW - ui.spacing().item_spacing.y);
        ui.set_max_width(900.0);
        let time = RichText::new(cx.time(row.record.at)).size(size::NOTE).color(cx.tokens.ink_soft);
        ui.allocate_ui(eframe::egui::vec2(130.0, ROW), |ui| {
            ui.set_min_width(130.0);
            ui.label(time);
        });
        ui.allocate_ui(eframe::egui::vec2(520.0, ROW), |ui| {
            ui.set_min_width(520.0);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let font = if row.kept.is_some() {
                    fonts::regular_of(size::TEXT)
                } else {
                    fonts::italic_of(size::TEXT)
                };
                ui.add(Label::new(RichText::new(&row.name).font(font)).truncate());
                text::note_ui(ui, cx.tokens, &row.record.by);
            });
        });
        let Some(kept) = row.kept.filter(|kept| *kept < n_undo) else { return };
        if !open.is_writable() {
            return;
        }
        let here = cx.tr.menu_history_here();
        let response = button::link_ui(ui, cx.tokens, &here);
        if response.accessible_name(format!("{here}: {}", row.name)).clicked() {
            asks.push(Ask::UndoTo(kept));
        }
    });
}

/// What a record did, with the level of an answer.
fn name(cx: &ViewCx<'_>, open: &OpenFile, record: &Record) -> String {
    let what = match &record.change {
        Change::SetAnswer(id, answer) => {
            let answer = match answer {
                None => cx.tr.menu_history_blank(),
                Some(crate::domain::Answer::Level(level)) => level.to_string(),
                Some(crate::domain::Answer::NotApplicable(_)) => cx.tr.menu_history_na(),
                Some(crate::domain::Answer::Unknown) => "?".to_owned(),
            };
            format!("{}: {answer}", cx.tr.menu_change_answer(id.as_str()))
        }
        Change::AddAction(_, action) | Change::ReplaceAction(action) => {
            format!("{}: {}", change_name(cx.tr, &record.change), action.title)
        }
        Change::AddEvidence(_, _, evidence) | Change::ReplaceEvidence(_, _, evidence) => {
            format!("{}: {}", change_name(cx.tr, &record.change), evidence.title)
        }
        Change::SetNote(_, Some(text)) => {
            format!("{}: {text}", change_name(cx.tr, &record.change))
        }
        change => change_name(cx.tr, change),
    };
    let deed = |n: u64| {
        let idx = usize::try_from(n).ok().and_then(|n| n.checked_sub(1));
        let deed = idx.and_then(|idx| open.session.records().get(idx));
        deed.map_or_else(|| what.clone(), |it| change_name(cx.tr, &it.change))
    };
    match record.kind {
        RecordKind::Done => capital(&what),
        RecordKind::Undo(n) => cx.tr.menu_history_undone(deed(n)),
        RecordKind::Redo(n) => cx.tr.menu_history_redone(deed(n)),
    }
}

fn capital(text: &str) -> String {
    super::new::capitalised(text)
}

/// For each record: how many deeds are done after it, where it is still among them.
fn deeds(open: &OpenFile) -> Vec<Option<usize>> {
    let records = open.session.records();
    let mut done: Vec<u64> = Vec::new();
    for record in records {
        match record.kind {
            RecordKind::Done => done.push(record.n),
            RecordKind::Undo(_) => {
                done.pop();
            }
            RecordKind::Redo(n) => done.push(n),
        }
    }
    records
        .iter()
        .map(|record| match record.kind {
            RecordKind::Done => done.iter().position(|n| *n == record.n).map(|place| place + 1),
            RecordKind::Undo(_) | RecordKind::Redo(_) => None,
        })
        .collect()
}
