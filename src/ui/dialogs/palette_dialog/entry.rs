//! What the palette can find.

use eframe::egui::Ui;

use crate::domain::{Checklist, HandbookRef};
use crate::i18n::Tr;
use crate::session::Session;
use crate::ui::app_command::AppCommand;
use crate::ui::asks::{Ask, Place};
use crate::ui::change_name::change_name;
use crate::ui::key_names::keys_of;
use crate::ui::next_step::NextStep;
use crate::ui::open_file::OpenFile;
use crate::ui::progress::{asked, checklists_in_scope};
use crate::ui::recorded::recorded;
use crate::ui::screens::Screen;
use crate::ui::search::Search;
use crate::ui::view_cx::ViewCx;

/// One thing that can be found.
pub(super) struct Entry {
    pub(super) text: String,
    /// What it is looked for by instead of its text, which tells more than it is called.
    pub(super) name: Option<String>,
    /// Other words by which it is looked for; may be empty.
    pub(super) also: String,
    pub(super) keys: String,
    /// What choosing it does; none where it only tells a key.
    pub(super) ask: Option<Ask>,
    pub(super) is_enabled: bool,
    /// Where a key is used, above the first of its group.
    pub(super) heading: Option<String>,
}

impl Entry {
    fn place(text: String, place: Place) -> Self {
        Self {
            text,
            name: None,
            also: String::new(),
            keys: String::new(),
            ask: Some(Ask::Show(place)),
            is_enabled: true,
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

/// What a command is called; undo and redo name what they take back or do again.
fn text(cx: &ViewCx<'_>, command: AppCommand) -> String {
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

/// What people call a command who do not know its name.
fn also(tr: &Tr, command: AppCommand) -> String {
    match command {
        AppCommand::Go(Screen::Export) => tr.menu_also_export(),
        AppCommand::Go(Screen::History) => tr.menu_also_history(),
        AppCommand::Go(Screen::Compare) => tr.menu_also_compare(),
        AppCommand::Go(Screen::Plan) => tr.menu_also_plan(),
        AppCommand::Go(Screen::Settings) => tr.menu_also_settings(),
        AppCommand::Go(Screen::Results) => tr.menu_also_results(),
        AppCommand::Go(Screen::Risks) => tr.menu_also_risks(),
        AppCommand::Go(Screen::Handbook) => tr.menu_also_handbook(),
        AppCommand::ZoomIn => tr.menu_also_larger(),
        AppCommand::ZoomOut => tr.menu_also_smaller(),
        AppCommand::ZoomReset => tr.menu_also_usual(),
        AppCommand::SaveCopy => tr.menu_also_save(),
        AppCommand::SaveForm => tr.menu_also_form(),
        AppCommand::TakeForm => tr.menu_also_take(),
        AppCommand::Undo => tr.menu_also_undo(),
        AppCommand::Review => tr.menu_also_review(),
        AppCommand::NextYear => tr.menu_also_next(),
        AppCommand::Vote => tr.menu_also_vote(),
        _ => String::new(),
    }
}

/// The search of the handbook's text for what was typed.
pub(super) fn search(cx: &ViewCx<'_>, typed: &str) -> Entry {
    Entry {
        ask: Some(Ask::SearchHandbook(typed.to_owned())),
        ..Entry::place(cx.tr.menu_palette_search(typed), Place::Screen(Screen::Handbook))
    }
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

/// Every command; one that makes no sense now is grey.
pub(super) fn commands(ui: &Ui, cx: &ViewCx<'_>) -> Vec<Entry> {
    AppCommand::all()
        .map(|command| Entry {
            text: text(cx, command),
            // Whoever looks for a question is not offered to take its answer back.
            name: Some(command.text(cx.tr)),
            also: also(cx.tr, command),
            keys: keys_here(ui, cx, command),
            ask: Some(Ask::Command(command)),
            is_enabled: command.can_run(cx),
            heading: None,
        })
        .collect()
}

/// Every key with what it does, by the screen where it is used.
pub(super) fn keys(ui: &Ui, cx: &ViewCx<'_>) -> Vec<Entry> {
    let tell = |keys: &str, text: String| Entry {
        text,
        name: None,
        also: String::new(),
        keys: keys.to_owned(),
        ask: None,
        is_enabled: true,
        heading: None,
    };
    // Read and not only run: what cannot be done on this screen is told in ink, too.
    let told = |it: Entry| Entry { ask: it.ask.filter(|_| it.is_enabled), is_enabled: true, ..it };
    let projector = keys_of(ui.ctx(), AppCommand::PresentChapter);
    let with_keys = AppCommand::all().zip(commands(ui, cx)).map(|(command, it)| match command {
        // Told for both screens that have it.
        AppCommand::PresentChapter | AppCommand::PresentQuestions => {
            (command, Entry { keys: projector.clone(), ..it })
        }
        _ => (command, it),
    });
    let with_keys = with_keys.filter(|(_, it)| !it.keys.is_empty());
    let mut groups = [
        (cx.tr.menu_screen_answers(), vec![tell("0 … 4", cx.tr.menu_key_levels())]),
        (cx.tr.menu_screen_plan(), vec![tell("Alt + ↑ ↓", cx.tr.menu_key_order())]),
        (cx.tr.menu_screen_handbook(), Vec::new()),
        (
            cx.tr.menu_keys_everywhere(),
            vec![tell("Tab", cx.tr.menu_key_tab()), tell("Esc", cx.tr.menu_key_escape())],
        ),
    ];
    let [answers, _, handbook, everywhere] = &mut groups;
    for (command, entry) in with_keys {
        let (_, group) = match command {
            AppCommand::Read(_) | AppCommand::PresentChapter => &mut *handbook,
            AppCommand::PresentQuestions => &mut *answers,
            it if it.is_for_answers() => &mut *answers,
            _ => &mut *everywhere,
        };
        group.push(told(entry));
    }
    let with_heading = |(heading, mut entries): (String, Vec<Entry>)| {
        if let Some(first) = entries.first_mut() {
            first.heading = Some(heading);
        }
        entries
    };
    groups.into_iter().flat_map(with_heading).collect()
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

/// The chapters of the handbook.
pub(super) fn chapters(cx: &ViewCx<'_>) -> Vec<Entry> {
    cx.handbook
        .chapters
        .iter()
        .map(|chapter| {
            let text = format!("{}: {}", cx.tr.menu_screen_handbook(), chapter.title);
            let (chapter, anchor) = (chapter.slug.clone(), String::new());
            Entry::place(text, Place::Handbook(HandbookRef { chapter, anchor }))
        })
        .collect()
}
