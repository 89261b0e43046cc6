//! Filled questions that come back: what they would change, asked before it is done, or every bad cell in words.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use eframe::egui::{Context, Id, Ui};

use super::{Beside, Outcome, box_ui, go_ui, list_ui, until_done};
use crate::domain::{Change, QuestionId};
use crate::review::answer_text;
use crate::sheet::{Doubts, FormOrigin, Taken, TakenCounts, TakenQuestion};
use crate::ui::asks::{Ask, Asks};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::commands::change_name::taken_text;
use crate::ui::frame::shortened;
use crate::ui::open_file::{OpenFile, questions_of};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::{button, text};

/// How many bad cells are told at once.
const N_PROBLEMS: usize = 50;
/// How much of a question, and of a note, is told.
const N_CHARS: usize = 90;
const N_NOTE_CHARS: usize = 40;
/// Between a question and what changes of it.
const LINE_GAP: f32 = 4.0;
/// What stands above and below the list of questions.
const AROUND_LIST: f32 = 354.0;
/// How high the list of questions is at least, and grows before it scrolls.
const LIST: (f32, f32) = (160.0, 460.0);

/// Tells what came back.
#[derive(Debug)]
pub(crate) struct FormDialog {
    path: PathBuf,
    found: Found,
}

#[derive(Debug)]
enum Found {
    Changes(Box<Changes>),
    Problems(Vec<String>),
    /// It is another kind of file, in which nothing is to be corrected.
    Other(String),
}

/// What would change, and which of it is wanted.
#[derive(Debug)]
struct Changes {
    all: Vec<Change>,
    taken: Taken,
    /// The questions that are left as they are.
    left: BTreeSet<QuestionId>,
    origin: FormOrigin,
    /// The questions are those of another assessment.
    is_foreign: bool,
    /// How many answers were given after the questions were written out, and are higher.
    n_later: usize,
    post: String,
}

impl FormDialog {
    /// The table can be taken; what would lower a later answer is left out at first.
    pub(crate) fn changes(
        path: &Path,
        all: Vec<Change>,
        taken: Taken,
        origin: FormOrigin,
        open: &OpenFile,
    ) -> Self {
        let known = open.session.n_records_at(&origin.head);
        let later = open.answered_since(known.unwrap_or(0));
        let is_told = !origin.head.is_empty();
        let lowers = |it: &&TakenQuestion| is_told && it.lowers_answer() && later.contains(&it.id);
        let left: BTreeSet<_> =
            taken.questions.iter().filter(lowers).map(|it| it.id.clone()).collect();
        let (is_foreign, n_later) = (is_told && known.is_none(), left.len());
        let post = origin.post.clone();
        let found = Changes { all, taken, left, origin, is_foreign, n_later, post };
        Self { path: path.to_owned(), found: Found::Changes(Box::new(found)) }
    }

    /// Something in the table is wrong, so nothing is taken.
    pub(crate) fn problems(path: &Path, lines: Vec<String>) -> Self {
        Self { path: path.to_owned(), found: Found::Problems(lines) }
    }

    /// It is no table of questions, so nothing is taken.
    pub(crate) fn other(path: &Path, words: String) -> Self {
        Self { path: path.to_owned(), found: Found::Other(words) }
    }

    /// Draws it.
    pub(crate) fn ui(&mut self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        until_done(ctx, cx, "form", 640.0, Beside::Keeps, |ui| {
            let path = &*self.path.display().to_string();
            match &mut self.found {
                Found::Changes(it) if !it.taken.questions.is_empty() => it.ui(ui, cx, path, asks),
                Found::Changes(_) => {
                    text::heading_ui(ui, &cx.tr.form_nothing());
                    text::note_ui(ui, cx.tokens, path);
                    text::text_ui(ui, &cx.tr.form_nothing_note());
                    ui.add_space(space::M);
                    ui.horizontal_wrapped(|ui| other_ui(ui, cx, path, asks)).inner
                }
                Found::Problems(lines) => problems_ui(ui, cx, path, lines, asks),
                Found::Other(words) => {
                    text::heading_ui(ui, &cx.tr.form_problems_title());
                    text::note_ui(ui, cx.tokens, path);
                    text::marked_ui(ui, "▲", cx.tokens.critical, words);
                    ui.add_space(space::M);
                    ui.horizontal_wrapped(|ui| {
                        let saves = go_ui(ui, cx, &cx.tr.form_command_save(), true);
                        if saves {
                            asks.command(AppCommand::SaveForm);
                        }
                        saves | other_ui(ui, cx, path, asks)
                    })
                    .inner
                }
            }
        })
    }
}

impl Changes {
    /// Where it comes from, how much changes, what is replaced, each question with a box, who filled it in, and the question whether to.
    fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, path: &str, asks: &mut Asks) -> bool {
        let (tr, Some(open)) = (cx.tr, cx.open) else { return true };
        let wanted: Vec<Change> = self.wanted();
        let counts = Taken::of(&wanted, open.assessment()).counts;
        text::heading_ui(ui, &tr.form_changes_title());
        text::note_ui(ui, cx.tokens, path);
        self.origin_ui(ui, cx);
        ui.add_space(space::S);
        let is_any = !wanted.is_empty();
        // With no box ticked the sentence keeps its place and says so.
        let words =
            if is_any { tr.form_changes(taken_text(tr, &counts)) } else { tr.form_changes_none() };
        text::text_ui(ui, &words);
        let doubts = Doubts::of(&wanted, cx.today()).lines(tr);
        for line in replaced(cx, &counts).into_iter().chain(doubts) {
            text::marked_ui(ui, "▲", cx.tokens.significant, &line);
        }
        ui.add_space(space::S);
        let height = (super::height(ui.ctx()) - AROUND_LIST).clamp(LIST.0, LIST.1);
        list_ui(ui, cx, height, |ui| {
            for question in &self.taken.questions {
                let mut is_wanted = !self.left.contains(&question.id);
                let mut line = question_line(cx, question);
                if question.lowers_answer() {
                    line = format!("{line} · ▼ {}", tr.form_lowers());
                }
                // The person knows it by what was asked, and not by its number.
                let asked = shortened(cx.question_text(&question.id), N_CHARS);
                let named = format!("{}  {asked}", question.id);
                if with_line_ui(ui, cx, &mut is_wanted, &named, &line) {
                    if is_wanted {
                        self.left.remove(&question.id);
                    } else {
                        self.left.insert(question.id.clone());
                    }
                }
            }
        });
        ui.add_space(space::S);
        let label = tr.form_post();
        let look = FieldLook::new(&label);
        plain_field_ui(ui, cx, &mut self.post, &look, Id::unique("who filled the form in"));
        // The line keeps its place while one types: what stands below must not move under the pointer.
        let said = match (self.post.trim(), cx.post()) {
            ("", "") => "\u{a0}".to_owned(),
            ("", post) => tr.form_post_none(post),
            (post, _) if open.is_new_post(post) => tr.form_post_joins(post),
            (post, _) => tr.form_post_given(post),
        };
        text::note_ui(ui, cx.tokens, &said);
        ui.add_space(space::M);
        ui.horizontal_wrapped(|ui| {
            let is_taken = go_ui(ui, cx, &tr.form_take(), is_any);
            if is_taken {
                asks.push(Ask::TakeForm(wanted, counts, self.post.trim().to_owned()));
            }
            is_taken | button::quiet_ui(ui, &tr.dialogs_cancel()).clicked()
        })
        .inner
    }

    /// The changes of the questions that are not left out.
    fn wanted(&self) -> Vec<Change> {
        let is_left = |it: &Change| questions_of(it).iter().any(|id| self.left.contains(*id));
        self.all.iter().filter(|it| !is_left(it)).cloned().collect()
    }

    /// Which assessment the questions are of, from when, and what of it is older than what is there.
    fn origin_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>) {
        let FormOrigin { institution, written, head, .. } = &self.origin;
        if head.is_empty() {
            return;
        }
        let head: String = head.chars().take(8).collect();
        let words = cx.tr.form_origin(head, institution.as_str(), written.as_str());
        text::text_ui(ui, &words);
        if self.is_foreign {
            text::marked_ui(ui, "▲", cx.tokens.significant, &cx.tr.form_foreign());
        }
        if 0 < self.n_later {
            let words = cx.tr.form_later(self.n_later);
            text::marked_ui(ui, "▲", cx.tokens.significant, &words);
        }
    }
}

/// A box with its words and, close below them and in line with them, what it stands for.
fn with_line_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    is_ticked: &mut bool,
    words: &str,
    line: &str,
) -> bool {
    let is_changed = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = LINE_GAP;
        let is_changed = box_ui(ui, is_ticked, words);
        ui.horizontal_top(|ui| {
            ui.add_space(ui.spacing().icon_width + ui.spacing().icon_spacing);
            ui.vertical(|ui| text::note_ui(ui, cx.tokens, line));
        });
        is_changed
    });
    ui.add_space(LINE_GAP);
    is_changed.inner
}

/// What was there before and will not be.
fn replaced(cx: &ViewCx<'_>, counts: &TakenCounts) -> Vec<String> {
    let tr = cx.tr;
    let lines = [
        (counts.n_replaced_answers, tr.form_replaced_answers(counts.n_replaced_answers)),
        (counts.n_replaced_notes, tr.form_replaced_notes(counts.n_replaced_notes)),
        (counts.n_lost_evidence, tr.form_lost_evidence(counts.n_lost_evidence)),
    ];
    lines.into_iter().filter(|(n, _)| 0 < *n).map(|(_, line)| line).collect()
}

/// What changes of a question, from what to what.
fn question_line(cx: &ViewCx<'_>, question: &TakenQuestion) -> String {
    let tr = cx.tr;
    let answer = question.answer.as_ref().map(|(old, new)| {
        let words = |it: &Option<_>| answer_text(cx.tr, cx.pack, &question.id, it.as_ref());
        match &question.waiting {
            Some(_) if question.waiting == *new => tr.form_line_confirmed(words(new)),
            Some(_) => {
                tr.form_line_last(tr.menu_history_from_to(words(new), words(&question.waiting)))
            }
            None => tr.menu_history_from_to(words(new), words(old)),
        }
    });
    let evidence = question.n_evidence.map(|(old, new)| {
        if old == new { tr.form_line_other_evidence() } else { tr.form_line_evidence(new, old) }
    });
    let note = question.note.as_ref().map(|(old, new)| {
        let (old, new) = differing(old.as_deref(), new.as_deref());
        let words = |it: &str| match it {
            "" => tr.menu_history_nothing(),
            it => shortened(it, N_NOTE_CHARS),
        };
        let (old, new) = (&*old, &*new);
        tr.form_line_note(tr.menu_history_from_to(words(new), words(old)))
    });
    [answer, evidence, note].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// The part in which two texts differ, from the word before it.
fn differing(old: Option<&str>, new: Option<&str>) -> (String, String) {
    let (Some(old), Some(new)) = (old, new) else {
        return (old.unwrap_or_default().to_owned(), new.unwrap_or_default().to_owned());
    };
    let (old, new): (Vec<&str>, Vec<&str>) =
        (old.split_whitespace().collect(), new.split_whitespace().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let from = same.saturating_sub(1);
    let part = |words: &[&str]| {
        let begin = if 0 < from { "… " } else { "" };
        format!("{begin}{}", words.iter().skip(from).copied().collect::<Vec<_>>().join(" "))
    };
    (part(&old), part(&new))
}

/// Every bad cell, to be read or sent to whoever filled the table.
fn problems_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    path: &str,
    lines: &[String],
    asks: &mut Asks,
) -> bool {
    let tr = cx.tr;
    text::heading_ui(ui, &tr.form_problems_title());
    text::note_ui(ui, cx.tokens, path);
    ui.add_space(space::S);
    text::text_ui(ui, &tr.form_problems(lines.len()));
    ui.add_space(space::S);
    for line in lines.iter().take(N_PROBLEMS) {
        text::marked_ui(ui, "▲", cx.tokens.critical, line);
    }
    if N_PROBLEMS < lines.len() {
        let words = tr.menu_history_and_more(lines.len() - N_PROBLEMS);
        text::note_ui(ui, cx.tokens, &words);
    }
    ui.add_space(space::M);
    ui.horizontal_wrapped(|ui| {
        // Whoever mended the file wants it read again.
        let is_again = go_ui(ui, cx, &tr.form_again(), true);
        if is_again {
            asks.push(Ask::ReadForm(PathBuf::from(path)));
        }
        if button::quiet_ui(ui, &tr.form_copy()).clicked() {
            ui.ctx().copy_text(lines.join("\n"));
            asks.push(Ask::Say(tr.form_copied()));
        }
        is_again | other_ui(ui, cx, path, asks)
    })
    .inner
}

/// The way to another file, which begins where this one is, and out.
fn other_ui(ui: &mut Ui, cx: &ViewCx<'_>, path: &str, asks: &mut Asks) -> bool {
    let is_other = button::quiet_ui(ui, &cx.tr.form_other()).clicked();
    if is_other {
        asks.push(Ask::OtherForm(PathBuf::from(path)));
    }
    is_other | button::quiet_ui(ui, &cx.tr.dialogs_close()).clicked()
}
