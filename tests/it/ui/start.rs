//! The start screen: what was open lately is told without opening it, the tour is shown once, the next step is one.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::window::Window;

/// What the start screen says in a language.
struct Words {
    language: Language,
    example: &'static str,
    start: &'static str,
    institution: &'static str,
    level: &'static str,
    answered: &'static str,
    tour: [&'static str; 4],
    next: &'static str,
    done: &'static str,
    again: &'static str,
}

const WORDS: [Words; 3] = [
    Words {
        language: Language::Lithuanian,
        example: "Atverti pavyzdį",
        start: "Pradžia",
        institution: "Ąžuolyno rajono savivaldybės administracija",
        level: "Besiformuojantis",
        answered: "97\u{a0}% atsakyta",
        tour: [
            "Įstaiga ir žmonės",
            "Atsakymai ir įrodymai",
            "Rizikos ir rezultatai",
            "Veiksmų planas",
        ],
        next: "Toliau",
        done: "Supratau",
        again: "Parodyti, kaip tai vyksta",
    },
    Words {
        language: Language::English,
        example: "Open the worked example",
        start: "Start",
        institution: "Administration of Ąžuolynas District Municipality",
        level: "Emerging",
        answered: "97% answered",
        tour: [
            "Institution and people",
            "Answers and evidence",
            "Risks and results",
            "The action plan",
        ],
        next: "Next",
        done: "Got it",
        again: "Show how it works",
    },
    Words {
        language: Language::Norwegian,
        example: "Åpne eksempelet",
        start: "Start",
        institution: "Ąžuolynas",
        level: "Under utvikling",
        answered: "97\u{a0}% besvart",
        tour: [
            "Virksomheten og deltakerne",
            "Svar og dokumentasjon",
            "Risikoer og resultater",
            "Handlingsplanen",
        ],
        next: "Neste",
        done: "Forstått",
        again: "Vis hvordan det foregår",
    },
];

#[test]
fn enter_takes_the_next_step_of_a_screen_without_fields_unless_a_control_has_the_keyboard() {
    let mut window = Window::new(Language::Lithuanian);
    window.key(Key::Enter);
    assert!(window.shows("Įstaigos pavadinimas"), "{:?}", window.words());
    let mut window = Window::example();
    window.click("Pradžia");
    window.key(Key::Enter);
    assert!(window.shows("Ką dar sutvarkyti (1)"), "{:?}", window.words());
    window.click("Pradžia");
    window.ctrl(Key::K);
    window.letters("nustatymai");
    window.key(Key::Enter);
    assert!(window.shows("Išvaizda"), "the palette takes its own: {:?}", window.words());
}

#[test]
fn what_was_open_lately_is_told_without_opening_it() {
    for words in WORDS {
        let mut window = Window::new(words.language);
        window.click(words.example);
        window.click_first(words.start);
        let window = window.again(words.language);
        assert!(window.shows_with(words.institution), "{:?}", window.words());
        let row = format!("{} · {}", words.level, words.answered);
        assert!(window.shows_with(&row), "{row}: {:?}", window.words());
    }
}

#[test]
fn a_recent_assessment_is_where_the_person_knows_it() {
    for (language, own) in [
        (Language::Lithuanian, "programos aplanke"),
        (Language::English, "in the program’s folder"),
        (Language::Norwegian, "i programmets mappe"),
    ] {
        let mut window = Window::new(language);
        window.press(Tr::menu_command_example);
        let window = window.again(language);
        assert!(window.shows_with(own), "{:?}", window.words());
        assert!(!window.shows_with("assessments"), "{:?}", window.words());
    }
}

#[test]
fn after_a_restart_the_next_step_is_to_go_on_with_the_last_assessment_and_nothing_is_stale() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    window.key(eframe::egui::Key::Num3);
    window.rest(6);
    let path = window.session().path().to_owned();
    // It was killed: nothing was written on leaving.
    let mut window = window.again(Language::Lithuanian);
    assert!(window.shows_with("100\u{a0}% atsakyta · keista 14:3"), "{:?}", window.words());
    window.click_with("Tęsti: Ąžuolyno rajono savivaldybės administracija");
    assert_eq!(window.session().path(), path);
    // All is answered: what comes next is in the plan, and not an answered question.
    assert!(window.shows("Planas nuo"), "{:?}", window.words());
    window.go(Tr::menu_screen_start);
    assert!(!window.shows_with("kitų metų"), "a year that began is not over: {:?}", window.words());
}

#[test]
fn a_recent_assessment_opens_with_one_click() {
    let mut window = Window::example();
    window.click_first("Pradžia");
    let sent = window.assessment().clone();
    let mut window = window.again(Language::Lithuanian);
    window.click_with("Besiformuojantis · 97");
    assert_eq!(*window.assessment(), sent);
}

#[test]
fn the_tour_is_shown_until_it_is_seen_and_again_when_asked_for() {
    for words in WORDS {
        let mut window = Window::new(words.language);
        for title in words.tour {
            assert!(window.shows(title), "{title}: {:?}", window.words());
            let is_last = title == words.tour[3];
            window.click(if is_last { words.done } else { words.next });
        }
        let mut window = window.again(words.language);
        assert!(!window.shows(words.tour[0]));
        window.click(words.again);
        assert!(window.shows(words.tour[0]));
    }
}

#[test]
fn a_tour_that_was_read_to_its_last_step_is_not_shown_again_after_a_restart() {
    let mut window = Window::new(Language::Lithuanian);
    for _ in 0..3 {
        window.press(Tr::dialogs_next);
    }
    assert!(window.shows(WORDS[0].tour[3]), "it is still being read: {:?}", window.words());
    let mut window = window.again(Language::Lithuanian);
    assert!(!window.shows(WORDS[0].tour[0]), "{:?}", window.words());
    window.press(Tr::assessment_tour_show);
    assert!(window.shows(WORDS[0].tour[0]));
}

#[test]
fn what_was_begun_is_gone_on_with_or_given_up_from_the_start() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_new);
    window.type_at(Tr::assessment_new_name, "Ąžuolyno biblioteka");
    window.key(Key::Enter);
    assert!(window.shows(&window.tr.assessment_new_own_post()), "{:?}", window.words());
    window.go(Tr::menu_screen_start);
    let mut window = window.again(Language::Lithuanian);
    window.click("Tęsti pradėtą: Ąžuolyno biblioteka");
    assert!(window.shows(&window.tr.assessment_new_own_post()), "it goes on where it was left");
    window.key(Key::Escape);
    assert!(window.words().iter().any(|it| it == "Ąžuolyno biblioteka"), "{:?}", window.words());
    window.go(Tr::menu_screen_start);
    window.click("Atsisakyti pradėto");
    assert!(!window.shows_with("Tęsti pradėtą"), "{:?}", window.words());
    window.press(Tr::menu_command_new);
    assert!(!window.words().iter().any(|it| it == "Ąžuolyno biblioteka"));
}

#[test]
fn the_way_on_stands_in_one_place_through_the_tour() {
    for language in Language::ALL {
        let mut window = Window::new(language);
        let next = window.tr.dialogs_next();
        let place =
            |window: &Window, name: &str| window.harness.get_by_label(name).rect().left_top();
        let first = place(&window, &next);
        for _ in 0..2 {
            window.click(&next);
            assert_eq!(place(&window, &next), first, "{language:?}");
        }
        window.click(&next);
        let done = window.tr.assessment_tour_done();
        assert_eq!(place(&window, &done), first, "{language:?}");
    }
}

#[test]
fn the_tour_can_be_skipped() {
    let mut window = Window::new(Language::Lithuanian);
    window.click("Praleisti");
    assert!(!window.shows("Įstaiga ir žmonės"));
    assert!(window.shows("Naujas įsivertinimas…"));
}

#[test]
fn the_next_step_is_said_and_goes_there() {
    let mut window = Window::example();
    window.click_first("Pradžia");
    // The one question that is left is answered with "we do not know": the plan comes first.
    assert!(window.shows("Plane liko sutvarkyti 1 dalyką."), "{:?}", window.words());
    window.click("Tvarkyti planą");
    assert!(window.shows_with("Ką dar sutvarkyti"));
}

#[test]
fn a_file_named_from_where_the_program_was_started_is_one_file() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let file = folder.path().join("planas.skaidra");
    super::kill::begin(&file);
    let here = std::env::current_dir().unwrap();
    let Ok(named) = file.strip_prefix(&here) else { return };
    let window = Window::open(Language::Lithuanian, named.to_owned());
    assert_eq!(window.session().path(), file);
}

#[test]
fn recent_assessments_stand_before_the_tour_and_the_long_button_in_a_row_of_its_own() {
    let window = Window::example().again(Language::Lithuanian);
    let top = |label: &str| window.harness.get_by_label(label).rect().top();
    assert!(top("Neseniai atverti") < top("Įstaiga ir žmonės"), "{:?}", window.words());
    let go_on = window.harness.get_all_by_label_contains("Tęsti: ").next().unwrap().rect();
    assert!(go_on.bottom() < top("Atverti…"), "{go_on:?}");
}

#[test]
fn two_assessments_of_one_institution_are_told_apart_by_the_day_of_the_assessment() {
    let mut window = Window::example();
    window.command(Tr::repeat_command);
    window.press(Tr::repeat_begin);
    window.go(Tr::menu_screen_settings);
    window.replace_text("Vertinimo data", "2027-11-03");
    window.rest(2);
    let days = [window.session().assessed_on().to_string(), "2026-11-22".to_owned()];
    assert_eq!(days[0], "2027-11-03");
    window.go(Tr::menu_screen_start);
    let window = window.again(Language::Lithuanian);
    for day in days {
        let name = format!("Ąžuolyno rajono savivaldybės administracija (sugalvota), {day}. ");
        assert!(window.shows_with(&name), "{name}: {:?}", window.words());
    }
}

#[test]
fn while_one_is_begun_no_button_seems_to_begin_another_and_it_can_be_begun_afresh() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_new);
    assert!(!window.shows("Atsisakyti įrašyto ir pradėti iš naujo"), "{:?}", window.words());
    window.type_at(Tr::assessment_new_name, "Pusyno namai");
    window.key(Key::Escape);
    window.key(Key::Escape);
    assert!(window.shows("Tęsti pradėtą: Pusyno namai"), "{:?}", window.words());
    assert!(!window.shows("Naujas įsivertinimas…"), "{:?}", window.words());
    window.ctrl(Key::N);
    window.click("Atsisakyti įrašyto ir pradėti iš naujo");
    assert!(!window.words().iter().any(|it| it == "Pusyno namai"), "{:?}", window.words());
    assert_eq!(super::keyboard::name_of_focused(&window), "Įstaigos pavadinimas");
}

#[test]
fn whoever_goes_on_finds_the_field_that_was_left_half_written_or_the_question() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_plan);
    window.replace_text("Planas iki", "2027-13-01");
    window.rest(2);
    let mut window = window.again(Language::Lithuanian);
    window.click_with("Tęsti: ");
    window.run();
    assert!(window.shows_with("Sugrįžo tekstas"), "{:?}", window.words());
    let named = window.harness.get_by_label("Planas iki");
    assert_eq!(named.accesskit_node().value().as_deref(), Some("2027-13-01"));
    assert!(named.accesskit_node().is_focused(), "{:?}", window.words());
    let path = window.folder().join("pradėtas.skaidra");
    super::kill::begin(&path);
    let mut window = window.opening(Language::Lithuanian, path);
    window.click("Kitas");
    window.key(eframe::egui::Key::Num2);
    let mut window = window.again(Language::Lithuanian);
    window.click_with("Tęsti: ");
    assert!(window.shows("core-02"), "{:?}", window.words());
}
