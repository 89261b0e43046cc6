//! Other words by which commands and chapters are looked for.

use crate::i18n::{Language, Tr};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::screens::Screen;

/// What people call a command who do not know its name.
pub(super) fn of_command(tr: &Tr, command: AppCommand) -> String {
    match command {
        AppCommand::Go(Screen::Export) => tr.menu_also_export(),
        AppCommand::Go(Screen::History) => tr.menu_also_history(),
        AppCommand::Go(Screen::Compare) | AppCommand::CompareWith => tr.menu_also_compare(),
        AppCommand::Go(Screen::Plan) => tr.menu_also_plan(),
        AppCommand::Go(Screen::Settings) => tr.menu_also_settings(),
        AppCommand::Go(Screen::Results) => tr.menu_also_results(),
        AppCommand::Go(Screen::Risks) => tr.menu_also_risks(),
        AppCommand::Go(Screen::Handbook) => tr.menu_also_handbook(),
        AppCommand::Go(Screen::Start) => tr.menu_also_start(),
        AppCommand::Go(Screen::Answers) => tr.menu_also_answers(),
        AppCommand::Quit => tr.menu_also_quit(),
        AppCommand::Keys => tr.menu_also_keys(),
        AppCommand::Help => tr.menu_also_help(),
        AppCommand::Open => tr.menu_also_open(),
        AppCommand::ZoomIn => tr.menu_also_larger(),
        AppCommand::ZoomOut => tr.menu_also_smaller(),
        AppCommand::ZoomReset => tr.menu_also_usual(),
        AppCommand::SaveCopy => tr.menu_also_save(),
        AppCommand::SaveForm => tr.menu_also_form(),
        AppCommand::TakeForm => tr.menu_also_take(),
        AppCommand::HandOver => tr.menu_also_hand_over(),
        AppCommand::Undo => tr.menu_also_undo(),
        AppCommand::Review => tr.menu_also_review(),
        AppCommand::NextYear => tr.menu_also_next(),
        AppCommand::Vote => tr.menu_also_vote(),
        AppCommand::New => tr.menu_also_new(),
        AppCommand::Example => tr.menu_also_example(),
        AppCommand::PresentChapter | AppCommand::PresentQuestions | AppCommand::PresentDilemmas => {
            tr.menu_also_present()
        }
        AppCommand::PrintChapter | AppCommand::PrintHandbook => tr.menu_also_print(),
        AppCommand::Redo => tr.menu_also_redo(),
        AppCommand::AddEvidence => tr.menu_also_evidence(),
        AppCommand::EditNote => tr.menu_also_note(),
        AppCommand::Filter => tr.menu_also_filter(),
        AppCommand::NotApplicable => tr.menu_also_not_applicable(),
        AppCommand::Unknown => tr.menu_also_unknown(),
        AppCommand::NextUnanswered | AppCommand::NextQuestion => tr.menu_also_following(),
        _ => String::new(),
    }
}

/// What a language is called in every language: who looks for it may read no other.
pub(super) fn of_language(language: Language) -> String {
    let name = |tr: Tr| match language {
        Language::Lithuanian => tr.menu_also_lithuanian(),
        Language::English => tr.menu_also_english(),
        Language::Norwegian => tr.menu_also_norwegian(),
    };
    Language::ALL.map(|it| name(Tr::new(it))).join(" ")
}

/// What people call the subject of a chapter whose title says it in other words.
pub(super) fn of_chapter(tr: &Tr, slug: &str) -> String {
    match slug {
        "buying-contracting" => tr.menu_also_chapter_buying(),
        "service-procurement" => tr.menu_also_chapter_services(),
        "interests-gifts" => tr.menu_also_chapter_interests(),
        "whistleblowing" => tr.menu_also_chapter_whistleblowing(),
        "data-registers" => tr.menu_also_chapter_data(),
        "self-assessment" => tr.menu_also_chapter_steps(),
        "workshop" => tr.menu_also_chapter_workshop(),
        "dilemmas" => tr.menu_also_chapter_dilemmas(),
        _ => String::new(),
    }
}
