//! What is answered is counted alike everywhere, and what the foot cuts still says which it is.

use eframe::egui::{Key, Shape};
use skaidra::domain::Answer;
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window};

fn example(size: [f32; 2]) -> Window {
    let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    window
}

#[test]
fn the_foot_and_the_start_screen_count_as_the_first_page_of_the_plan() {
    let mut window = example([1280.0, 800.0]);
    let answers = window.assessment().answers.clone();
    let n_na = answers.values().filter(|it| matches!(it, Answer::NotApplicable(_))).count();
    let n_levels = answers.values().filter(|it| it.level().is_some()).count();
    let n_unknown = answers.values().filter(|it| **it == Answer::Unknown).count();
    assert!(0 < n_na, "the example has a question that does not apply");
    let n_applicable = n_levels + n_unknown;
    let words = window.tr.menu_foot_answered(n_applicable, n_levels);
    assert!(window.shows(&words), "{words}: {:?}", window.words());
    window.go(Tr::menu_screen_start);
    #[expect(clippy::cast_precision_loss, reason = "a few questions")]
    let share = window.tr.percent(n_levels as f64 / n_applicable as f64);
    let words = window.tr.assessment_start_state(share);
    assert!(window.shows_with(&words), "{words}: {:?}", window.words());
}

/// What is painted in the foot, as it is seen.
fn painted(window: &Window) -> Vec<String> {
    let top = window.harness.ctx.content_rect().bottom() - 44.0;
    let mut seen = Vec::new();
    for clipped in &window.harness.output().shapes {
        if let Shape::Text(text) = &clipped.shape
            && top < text.pos.y
        {
            let rows = text.galley.rows.iter().map(|row| row.text());
            seen.push(rows.collect::<String>());
        }
    }
    seen
}

#[test]
fn where_the_foot_is_cut_it_says_which_question_and_which_year() {
    let mut window = example([1024.0, 700.0]);
    window.command(Tr::repeat_command);
    window.press(Tr::repeat_begin);
    let id = window.assessment().to_confirm.iter().next().unwrap().clone();
    window.key(Key::C);
    window.run();
    let seen = painted(&window);
    let names = [window.tr.repeat_change_confirm(id.as_str()), id.to_string()];
    let undo = names.map(|it| window.tr.menu_foot_undo(it));
    let is_whole = |it: &String| undo.iter().any(|undo| it.starts_with(undo.as_str()));
    assert!(seen.iter().any(is_whole), "{undo:?}: {seen:?}");
    let day = window.tr.short_date(window.session().assessed_on());
    assert!(seen.iter().any(|it| it.ends_with(&format!(", {day}"))), "{day}: {seen:?}");
    // Who listens hears the whole name.
    let whole = window.tr.menu_foot_undo(window.tr.repeat_change_confirm(id.as_str()));
    assert!(window.shows_with(&whole), "{whole}: {:?}", window.words());
}

#[test]
fn how_many_questions_lack_evidence_is_called_otherwise_than_how_much_is_claimed_without_it() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let share = tr.results_window_claim_gap().to_lowercase();
        for count in [tr.assessment_progress_gaps(2_usize), tr.assessment_filter_gap()] {
            assert!(!count.to_lowercase().contains(&share), "{language:?}: {count}");
        }
    }
}
