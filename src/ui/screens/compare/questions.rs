//! Question by question: better, worse, only the evidence, only the content; each row opens the question.

use std::collections::BTreeSet;

use eframe::egui::Ui;

use crate::domain::QuestionId;
use crate::i18n::Tr;
use crate::report::{Changes, Movement, Plan, QuestionChangeJson};
use crate::scoring::ChangeKind;
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::table::{Column, Rows, table_ui};
use crate::ui::widgets::{button, text};

/// Which changes are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Kind {
    /// All of them.
    #[default]
    All,
    /// Supported higher, whatever the reason.
    Better,
    /// Supported lower.
    Worse,
    /// Declared higher or lower, supported as before.
    Claimed,
    /// Answered for the first time.
    Answered,
    /// The answer is the same, what supports it is not.
    Evidence,
    /// New, gone or weighing differently.
    Content,
    /// Not confirmed yet.
    Waiting,
}

impl Kind {
    const ALL: [Self; 8] = [
        Self::All,
        Self::Better,
        Self::Worse,
        Self::Claimed,
        Self::Answered,
        Self::Evidence,
        Self::Content,
        Self::Waiting,
    ];

    fn name(self, tr: &Tr) -> String {
        match self {
            Self::All => tr.compare_filter_all(),
            Self::Better => tr.compare_filter_better(),
            Self::Worse => tr.compare_filter_worse(),
            Self::Claimed => tr.compare_filter_claimed(),
            Self::Answered => tr.compare_filter_answered(),
            Self::Evidence => tr.compare_filter_evidence(),
            Self::Content => tr.compare_filter_content(),
            Self::Waiting => tr.compare_filter_waiting(),
        }
    }

    fn lets(self, change: &QuestionChangeJson, open: &OpenFile) -> bool {
        let is_waiting = open.assessment().unconfirmed(&change.id).is_some();
        // An answer that nobody has looked at yet got neither better nor worse; its evidence may have aged.
        let is_unseen = is_waiting && change.kind == ChangeKind::Real;
        let moved = (!is_unseen).then(|| Movement::of(change));
        match self {
            Self::All => true,
            Self::Better => moved == Some(Movement::Risen),
            Self::Worse => moved == Some(Movement::Fallen),
            Self::Claimed => matches!(moved, Some(Movement::Claimed | Movement::Disclaimed)),
            Self::Answered => moved == Some(Movement::Answered),
            Self::Evidence => change.kind == ChangeKind::Evidence,
            Self::Content => change.kind == ChangeKind::Content,
            Self::Waiting => is_waiting,
        }
    }
}

/// Draws the filter and the rows.
pub(super) fn ui(
    kind: &mut Kind,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    changes: &Changes,
    asks: &mut Asks,
) {
    let tr = cx.tr;
    text::heading_ui(ui, &tr.report_changes_questions_heading());
    if changes.questions.is_empty() {
        text::read_ui(ui, &tr.report_changes_questions_none());
        return;
    }
    text::read_note_ui(ui, cx.tokens, &tr.report_changes_kinds());
    ui.horizontal_wrapped(|ui| {
        for choice in Kind::ALL {
            let n_let = changes.questions.iter().filter(|it| choice.lets(it, open)).count();
            // What does not occur is not offered, but for what is chosen.
            if n_let == 0 && *kind != choice {
                continue;
            }
            let name = format!("{} ({n_let})", choice.name(tr));
            if button::choice_ui(ui, cx.tokens, *kind == choice, &name).clicked() {
                *kind = choice;
            }
        }
    });
    ui.add_space(space::S);
    let shown: Vec<&QuestionChangeJson> =
        changes.questions.iter().filter(|it| kind.lets(it, open)).collect();
    let is_waiting = |id: &QuestionId| open.assessment().unconfirmed(id).is_some();
    let rows: Vec<Vec<String>> = shown.iter().map(|it| row(cx, it, is_waiting(&it.id))).collect();
    let clicked = table_ui(ui, cx.tokens, &columns(tr), &rows, Rows::Lead);
    if let Some(it) = clicked.and_then(|idx| shown.get(idx))
        && is_asked(cx, open, &it.id)
    {
        asks.show(Place::Question(it.id.clone()));
    }
}

/// Draws the rows of two received plans, none of which can be opened.
pub(in crate::ui::screens) fn still_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    changes: &Changes,
    new: &Plan,
) {
    let tr = cx.tr;
    text::heading_ui(ui, &tr.report_changes_questions_heading());
    if changes.questions.is_empty() {
        text::read_ui(ui, &tr.report_changes_questions_none());
        return;
    }
    text::read_note_ui(ui, cx.tokens, &tr.report_changes_kinds());
    let waiting: BTreeSet<&QuestionId> =
        new.questions().filter(|it| it.unconfirmed.is_some()).map(|it| &it.id).collect();
    let rows = changes.questions.iter().map(|it| row(cx, it, waiting.contains(&it.id)));
    table_ui(ui, cx.tokens, &columns(tr), &rows.collect::<Vec<_>>(), Rows::Still);
}

fn columns(tr: &Tr) -> [Column; 4] {
    [
        Column::words(tr.report_column_question()),
        Column::side(tr.report_column_kind(), 190.0),
        Column::side(tr.report_column_before(), 130.0),
        Column::side(tr.report_column_now(), 130.0),
    ]
}

fn row(cx: &ViewCx<'_>, it: &QuestionChangeJson, is_waiting: bool) -> Vec<String> {
    let tr = cx.tr;
    let words = format!("{}  {}", it.id, cx.question_told(&it.id, &it.text));
    vec![words, what(tr, it, is_waiting), it.old_text(tr), it.new_text(tr)]
}

/// Whether the open assessment asks a question, so that it can be shown.
fn is_asked(cx: &ViewCx<'_>, open: &OpenFile, id: &QuestionId) -> bool {
    let scope = &open.assessment().scope;
    let found = cx.pack.instrument.question(id);
    found.is_some_and(|(checklist, question)| {
        scope.checklists.contains(&checklist.id) && scope.asks(question)
    })
}

/// What happened, with an arrow where what is supported rose or fell.
fn what(tr: &Tr, change: &QuestionChangeJson, is_waiting: bool) -> String {
    if is_waiting && change.kind == ChangeKind::Real {
        return Movement::Waiting.text(tr);
    }
    let moved = Movement::of(change);
    let kind = match moved {
        Movement::Risen => format!("↑ {}", moved.text(tr)),
        Movement::Fallen => format!("↓ {}", moved.text(tr)),
        _ => moved.text(tr),
    };
    if is_waiting { format!("{kind}, {}", Movement::Waiting.text(tr)) } else { kind }
}
