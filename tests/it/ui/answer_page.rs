//! The page of a question: its head whole, a sentence of what the answer does, and the choice of who votes within the window.

use eframe::egui::{Key, Rect};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};
use skaidra::scoring::QuestionScore;

use super::window::{Begin, Window};

fn example(size: [f32; 2]) -> Window {
    let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
    window.click("Atverti pavyzdį");
    window.go(Tr::menu_screen_answers);
    window
}

fn place(window: &Window, words: &str) -> Rect {
    window.harness.get_all_by_label_contains(words).next().unwrap().rect()
}

#[test]
fn the_head_says_whole_how_far_the_checklist_is() {
    for size in [[1024.0, 700.0], [1280.0, 800.0]] {
        let window = example(size);
        let progress = place(&window, "Atsakyta ");
        let vote = place(&window, "V  ");
        assert!(vote.bottom() <= progress.top() + 4.0, "{size:?}: {progress:?} beside {vote:?}");
        let node = window.harness.get_all_by_label_contains("Atsakyta ").next().unwrap();
        let words = node.accesskit_node().value().unwrap_or_default();
        assert!(!words.contains('…'), "{size:?}: {words}");
    }
}

#[test]
fn who_does_not_know_is_led_to_the_note() {
    let mut window = example([1024.0, 700.0]);
    window.letters("?");
    window.click("Pastaboje įrašyti, kas galėtų žinoti");
    window.letters("Seniūnė");
    window.rest(2);
    assert!(
        window.on_disk().notes.values().any(|it| it.ends_with("Seniūnė")),
        "{:?}",
        window.words()
    );
}

#[test]
fn what_is_absent_or_does_not_apply_is_not_praised_and_a_planned_measure_is_named() {
    let mut window = example([1280.0, 800.0]);
    let planned = window.assessment().actions[0].questions[0].clone();
    window.ctrl(Key::F);
    window.letters(planned.as_str());
    window.key(Key::Enter);
    window.key(Key::Num0);
    let node = window.harness.get_by_label_contains("Ji jau plane: veiksmas Nr. 1");
    let shown = node.accesskit_node().value().unwrap_or_default();
    assert!(!shown.contains('✓'), "{shown}");
    // Without a button beside it the sentence has the whole width.
    window.key(Key::N);
    window.letters("Savivaldybė tokios paslaugos neteikia");
    window.key(Key::Enter);
    window.rest(2);
    let node = window.harness.get_by_label_contains("Klausimas į skaičiavimą neįtraukiamas");
    assert!(!node.accesskit_node().value().unwrap_or_default().contains('✓'));
    assert!(440.0 < node.rect().width(), "{:?}", node.rect());
}

#[test]
fn what_matters_is_shown_as_whole_after_last_years_answer_was_confirmed_as_before() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_answers);
    let first = window.assessment().answers.keys().next().unwrap().clone();
    let show = |window: &mut Window| {
        window.ctrl(Key::F);
        window.letters(first.as_str());
        window.key(Key::Enter);
        window.key(Key::Escape);
        window.rest(1);
    };
    show(&mut window);
    let before = window.shows_with("daugiau");
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    show(&mut window);
    window.key(Key::C);
    show(&mut window);
    assert!(window.assessment().unconfirmed(&first).is_none());
    assert_eq!(window.shows_with("daugiau"), before, "{:?}", window.words());
}

#[test]
fn the_way_to_begin_a_vote_is_on_screen_in_every_size() {
    for size in [[1280.0, 800.0], [1024.0, 700.0], [640.0, 400.0], [512.0, 350.0]] {
        let mut window = example(size);
        window.key(Key::V);
        let begin = place(&window, "Pradėti balsavimą");
        assert!(begin.bottom() <= size[1] - 34.0 && begin.right() <= size[0], "{size:?} {begin:?}");
        assert!(!window.shows("baigti balsavimą"), "nothing has begun");
    }
}

#[test]
fn a_vote_that_has_not_begun_is_left_by_escape_or_by_a_button() {
    for by_key in [true, false] {
        let mut window = example([1280.0, 800.0]);
        let before = window.on_disk();
        window.key(Key::V);
        assert!(window.shows("Pradėti balsavimą"));
        if by_key {
            window.key(Key::Escape);
        } else {
            window.click("Grįžti prie klausimo");
        }
        assert!(!window.shows("Pradėti balsavimą"), "{:?}", window.words());
        assert!(window.shows("Ankstesnis"));
        assert_eq!(window.on_disk(), before);
    }
}

#[test]
fn the_choice_of_who_votes_is_given_up_without_ending_the_vote() {
    let mut window = example([1280.0, 800.0]);
    window.key(Key::V);
    window.click("Pradėti balsavimą");
    let raters = window.on_disk().raters;
    window.click("keisti, kas balsuoja");
    window.click("Atsisakyti");
    assert_eq!(window.on_disk().raters, raters);
    assert!(window.shows("baigti balsavimą"), "{:?}", window.words());
}

#[test]
fn an_arrow_of_the_index_stands_below_a_question_only_where_its_answer_moved_it() {
    let mut window = example([1280.0, 800.0]);
    let standing = |window: &Window| {
        let words = window.words();
        words.into_iter().find(|it| it.starts_with("Brandos lygis")).unwrap()
    };
    let is_moved = |window: &Window| {
        let words = standing(window);
        words.split("indeksas").nth(1).unwrap().contains('→')
    };
    let card = window.card();
    let is_high = |it: &QuestionScore| it.supported.is_some_and(|level| 2 <= level.get());
    let id = card.questions.iter().find(|(_, it)| is_high(it)).unwrap().0.clone();
    window.ctrl(Key::F);
    window.letters(id.as_str());
    window.key(Key::Enter);
    window.key(Key::Escape);
    assert!(!is_moved(&window), "{}", standing(&window));
    window.go(Tr::menu_screen_settings);
    window.click_with("Personalas");
    window.go(Tr::menu_screen_answers);
    assert!(window.shows_with(id.as_str()));
    assert!(!is_moved(&window), "another checklist moved it: {}", standing(&window));
    window.key(Key::Num0);
    assert!(is_moved(&window), "{}", standing(&window));
    window.ctrl(Key::Z);
    assert!(!is_moved(&window), "{}", standing(&window));
}

#[test]
fn a_long_reason_is_seen_whole_and_enter_leaves_it() {
    let mut window = example([1280.0, 800.0]);
    window.key(Key::N);
    let reason = "Per pastaruosius dvylika mėnesių nė vienas skundas nepasitvirtino, o ankstesni \
                  perduoti steigėjui, kuris juos nagrinėja pats ir apie tai skelbia kas pusmetį";
    window.letters(reason);
    let field = window.harness.get_by_label("Kodėl klausimas netaikomas").rect();
    assert!(60.0 < field.height(), "{field:?} cuts the reason");
    window.key(Key::Enter);
    let is_recorded = |it: &skaidra::domain::Answer| matches!(it, skaidra::domain::Answer::NotApplicable(it) if it.as_str() == reason);
    assert!(window.on_disk().answers.values().any(is_recorded), "{:?}", window.words());
    // What is typed next answers again.
    window.key(Key::Num2);
    assert!(!window.on_disk().answers.values().any(is_recorded), "{:?}", window.words());
}

#[test]
fn all_of_what_a_reason_lacks_is_seen_once_enter_has_asked_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.skaidra");
    super::kill::begin(&path);
    let mut window = Begin { file: Some(path), folder, ..Begin::new(Language::Norwegian) }.window();
    for n in 0..12 {
        window.key(Key::N);
        window.letters("kort");
        window.key(Key::Enter);
        window.run();
        let rect = |words: &str| {
            let found = window.harness.query_all_by_label_contains(words).next();
            found.unwrap_or_else(|| panic!("{words}: {:?}", window.words())).rect()
        };
        let lacks = rect("▲ Skriv en begrunnelse på minst 15 tegn");
        let below = rect("Skriv hvorfor spørsmålet ikke er aktuelt");
        assert!(lacks.bottom() <= below.top(), "{n}: {lacks:?} {below:?}");
        window.key(Key::Escape);
        window.press(Tr::assessment_next);
    }
}
