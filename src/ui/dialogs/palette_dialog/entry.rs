//! What the palette can find.

use eframe::egui::Ui;

use super::also;
use crate::domain::{Checklist, HandbookRef};
use crate::i18n::Language;
use crate::session::Session;
use crate::ui::asks::{Ask, Place};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::commands::cannot::Instead;
use crate::ui::commands::change_name::change_name;
use crate::ui::commands::key_names::keys_of;
use crate::ui::commands::read_command::ReadCommand;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::{Screen, Setting};
use crate::ui::search::Search;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::next_step::NextStep;
use crate::ui::view_model::progress::{asked, checklists_in_scope};
use crate::ui::view_model::recorded::recorded;

/// One thing that can be found.
pub(super) struct Entry {
    pub(super) text: String,
    /// What it is looked for by instead of its text, which tells more than it is called.
    pub(super) name: Option<String>,
    /// Other words by which it is looked for; may be empty.
    pub(super) also: String,
    pub(super) keys: String,
    /// What choosing it does; nothing where it only tells a key.
    pub(super) asks: Vec<Ask>,
    pub(super) now: Now,
    /// Where a key is used, above the first of its group.
    pub(super) heading: Option<String>,
}

/// Whether it can be done now.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Now {
    /// It can.
    Can,
    /// It leads to where it can.
    Elsewhere,
    /// It can be done nowhere, for this reason.
    Cannot(String),
}

impl Now {
    /// The more can be done, the less this is.
    pub(super) fn order(&self) -> u8 {
        match self {
            Self::Can => 0,
            Self::Elsewhere => 1,
            Self::Cannot(_) => 2,
        }
    }
}

impl Entry {
    /// Whether it is something to do or to set, and nothing to read.
    pub(super) fn is_done(&self) -> bool {
        let is_read = |it: &Ask| matches!(it, Ask::Show(place) if !matches!(place, Place::Setting(_) | Place::Screen(_)));
        !self.asks.iter().any(is_read)
    }

    /// Whether it leads to a screen.
    pub(super) fn is_screen(&self) -> bool {
        self.asks.iter().any(|it| matches!(it, Ask::Command(AppCommand::Go(_))))
    }

    /// What a part of the handbook is called, without the name of the book; none of anything else.
    pub(super) fn title(&self) -> Option<&str> {
        let is_read = |it: &Ask| matches!(it, Ask::Show(Place::Handbook(_) | Place::Sources));
        let title = self.text.split_once(": ").filter(|_| self.asks.iter().any(is_read));
        title.map(|it| it.1)
    }

    pub(super) fn place(text: String, place: Place) -> Self {
        Self {
            text,
            name: None,
            also: String::new(),
            keys: String::new(),
            asks: vec![Ask::Show(place)],
            now: Now::Can,
            heading: None,
        }
    }
}

/// What comes next, said as on the start screen; none where the first command says the same.
pub(super) fn next_step(cx: &ViewCx<'_>) -> Option<Entry> {
    let step = NextStep::of(cx.open?, cx.unfinished);
    let is_here = step.place() == Place::Screen(cx.screen);
    (!is_here).then(|| Entry {
        keys: step.go_text(cx.tr),
        ..Entry::place(step.text(cx.tr), step.place())
    })
}

/// What a command is called; undo and redo name what they take back or do again, and voting that it is ended.
fn text(cx: &ViewCx<'_>, command: AppCommand) -> String {
    if command == AppCommand::Vote && cx.is_voting {
        return cx.tr.raters_command_end();
    }
    let session = cx.open.map(|it| &it.session);
    let change = match command {
        AppCommand::Undo => session.and_then(Session::can_undo),
        AppCommand::Redo => session.and_then(Session::can_redo),
        _ => None,
    };
    match (change, command) {
        (Some(change), AppCommand::Undo) => cx.tr.menu_foot_undo(change_name(cx, change)),
        (Some(change), _) => cx.tr.menu_foot_redo(change_name(cx, change)),
        (None, _) => command.text(cx.tr),
    }
}

/// The search of the handbook's text for what was typed.
pub(super) fn search(cx: &ViewCx<'_>, typed: &str) -> Entry {
    Entry {
        asks: vec![Ask::SearchHandbook(typed.to_owned())],
        ..Entry::place(cx.tr.menu_palette_search(typed), Place::Screen(Screen::Handbook))
    }
}

/// What whoever looks for a password is told; it leads to where the file is.
pub(super) fn password(cx: &ViewCx<'_>) -> Entry {
    let place = match cx.open {
        Some(_) => Place::Setting(Setting::File),
        None => Place::Screen(Screen::Settings),
    };
    Entry { also: cx.tr.menu_also_password(), ..Entry::place(cx.tr.menu_palette_password(), place) }
}

/// The keys that give a command on this screen.
fn keys_here(ui: &Ui, cx: &ViewCx<'_>, command: AppCommand) -> String {
    let by_key = AppCommand::PresentChapter.by_key(cx);
    match command {
        AppCommand::PresentChapter | AppCommand::PresentQuestions if command != by_key => {
            String::new()
        }
        AppCommand::PresentQuestions => keys_of(ui.ctx(), AppCommand::PresentChapter),
        _ => keys_of(ui.ctx(), command),
    }
}

/// Every command; one that makes no sense here leads to where it does, or is grey.
pub(super) fn commands(ui: &Ui, cx: &ViewCx<'_>) -> Vec<Entry> {
    AppCommand::all().map(|command| command_entry(ui, cx, command)).collect()
}

fn command_entry(ui: &Ui, cx: &ViewCx<'_>, command: AppCommand) -> Entry {
    let entry = Entry {
        text: text(cx, command),
        // Whoever looks for a question is not offered to take its answer back.
        name: (command != AppCommand::Vote).then(|| command.text(cx.tr)),
        also: also::of_command(cx.tr, command),
        keys: keys_here(ui, cx, command),
        asks: vec![Ask::Command(command)],
        now: Now::Can,
        heading: None,
    };
    match command.instead(cx) {
        None => entry,
        Some(Instead::On(screen)) => {
            let show = Ask::Show(Place::Screen(screen));
            // What changes nothing is done there at once.
            let is_harmless = matches!(
                command,
                AppCommand::Filter | AppCommand::Read(ReadCommand::Search | ReadCommand::Kept)
            );
            let then = is_harmless.then_some(Ask::Command(command));
            Entry {
                keys: format!("{} →", screen.title(cx.tr)),
                asks: std::iter::once(show).chain(then).collect(),
                now: Now::Elsewhere,
                ..entry
            }
        }
        Some(Instead::Why(why)) => Entry { asks: Vec::new(), now: Now::Cannot(why), ..entry },
    }
}

/// What can be set, of the open assessment too.
pub(super) fn settings(cx: &ViewCx<'_>) -> Vec<Entry> {
    let all = Setting::ALL.into_iter().filter(|it| cx.open.is_some() || !it.needs_assessment());
    all.map(|it| {
        let title = it.title(cx.tr);
        let text = format!("{}: {title}", Screen::Settings.title(cx.tr));
        Entry { name: Some(title), also: it.also(cx.tr), ..Entry::place(text, Place::Setting(it)) }
    })
    .collect()
}

/// The languages of the window, found by their own names and by those that others call them.
pub(super) fn languages(cx: &ViewCx<'_>) -> Vec<Entry> {
    let title = Setting::Language.title(cx.tr);
    let all = Language::ALL.into_iter().filter(|it| *it != cx.tr.language());
    all.map(|it| Entry {
        text: format!("{title}: {}", it.own_name()),
        name: Some(it.own_name().to_owned()),
        also: also::of_language(it),
        keys: String::new(),
        asks: vec![Ask::Language(it)],
        now: Now::Can,
        heading: None,
    })
    .collect()
}

/// Checklists, questions, risks and actions of the open assessment.
pub(super) fn of_assessment(cx: &ViewCx<'_>) -> Vec<Entry> {
    let Some(open) = cx.open else { return Vec::new() };
    let assessment = open.assessment();
    let questions = checklists_in_scope(cx.pack, assessment)
        .flat_map(|checklist| asked(checklist, assessment))
        .map(|question| {
            let text = format!("{}  {}", question.id, cx.question_text(&question.id));
            Entry::place(text, Place::Question(question.id.clone()))
        });
    let checklists =
        checklists_in_scope(cx.pack, assessment).filter_map(|it| checklist(cx, open, it));
    let risks = open.card.risks.iter().enumerate().map(|(idx, risk)| {
        let words = cx.tr.menu_palette_risk(idx + 1, cx.risk_text(&risk.id));
        Entry::place(words, Place::Risk(risk.id.clone()))
    });
    let actions = assessment.actions.iter().map(|action| {
        let words = cx.tr.menu_palette_action(action.title.as_str());
        Entry::place(words, Place::Action(action.id.clone()))
    });
    checklists.chain(questions).chain(risks).chain(actions).collect()
}

/// What was written to questions and holds the words.
pub(super) fn written(cx: &ViewCx<'_>, search: &Search) -> Vec<Entry> {
    let Some(open) = cx.open else { return Vec::new() };
    let assessment = open.assessment();
    let questions = checklists_in_scope(cx.pack, assessment).flat_map(|it| asked(it, assessment));
    questions
        .flat_map(|it| recorded(assessment, &it.id).into_iter().map(|spot| (&it.id, spot)))
        .filter(|(_, (_, text))| search.is_in(text))
        .map(|(id, (at, text))| {
            let words = format!("{id}  {}", at.said(cx.tr, &search.excerpt(&text)));
            Entry::place(words, Place::Written(id.clone(), at))
        })
        .collect()
}

/// A checklist by its name, which leads to its first question without an answer.
fn checklist(cx: &ViewCx<'_>, open: &OpenFile, checklist: &Checklist) -> Option<Entry> {
    let assessment = open.assessment();
    let mut all = asked(checklist, assessment);
    let first =
        all.clone().find(|it| assessment.answer(&it.id).is_none()).or_else(|| all.next())?;
    let progress = open.progress.get(&checklist.id).copied().unwrap_or_default();
    let words = cx.tr.menu_palette_checklist(
        progress.n_levels(),
        progress.n_applicable(),
        cx.checklist_title(&checklist.id),
    );
    Some(Entry::place(words, Place::Question(first.id.clone())))
}

/// The chapters of the handbook, and its page of sources.
pub(super) fn chapters(cx: &ViewCx<'_>) -> Vec<Entry> {
    let text = |title: &str| format!("{}: {title}", cx.tr.menu_screen_handbook());
    let chapters = cx.handbook.chapters.iter().map(|chapter| {
        let also = also::of_chapter(cx.tr, &chapter.slug);
        let (title, anchor) = (text(&chapter.title), String::new());
        let place = Place::Handbook(HandbookRef { chapter: chapter.slug.clone(), anchor });
        Entry { also, ..Entry::place(title, place) }
    });
    let sources = Entry::place(text(&cx.tr.handbook_sources()), Place::Sources);
    chapters.chain(std::iter::once(sources)).collect()
}
