//! Every screen, in every language and size: words and not ids, names for every control, no missing letter.

use skaidra::i18n::{Language, MESSAGE_IDS, Tr};

use super::window::Window;

/// The screens of the rail in a language.
fn screens(language: Language) -> [&'static str; 10] {
    match language {
        Language::Lithuanian => [
            "Pradžia",
            "Atsakymai",
            "Rizikos",
            "Rezultatai",
            "Planas",
            "Palyginimas",
            "Eksportas",
            "Vadovas",
            "Istorija",
            "Nustatymai",
        ],
        Language::English => [
            "Start",
            "Answers",
            "Risks",
            "Results",
            "Plan",
            "Comparison",
            "Export",
            "Handbook",
            "History",
            "Settings",
        ],
        Language::Norwegian => [
            "Start",
            "Svar",
            "Risikoer",
            "Resultater",
            "Plan",
            "Sammenligning",
            "Eksport",
            "Håndbok",
            "Historikk",
            "Innstillinger",
        ],
    }
}

fn example(language: Language) -> Window {
    let mut window = Window::new(language);
    window.click(match language {
        Language::Lithuanian => "Atverti pavyzdį",
        Language::English => "Open the worked example",
        Language::Norwegian => "Åpne eksempelet",
    });
    window
}

#[test]
fn no_screen_shows_an_id_in_place_of_words() {
    for language in Language::ALL {
        let mut window = example(language);
        for screen in screens(language) {
            // The rail comes first, so that a heading of the same words is not meant.
            window.click_first(screen);
            for word in window.words() {
                assert!(!MESSAGE_IDS.contains(&word.as_str()), "{language:?} {screen}: {word}");
                assert!(!word.contains("{ $"), "{language:?} {screen}: {word}");
            }
        }
    }
}

#[test]
fn the_english_window_speaks_no_lithuanian() {
    let mut window = example(Language::English);
    for screen in screens(Language::English) {
        // The handbook quotes names of laws and cases in their own language.
        if ["Handbook", "Answers"].contains(&screen) {
            continue;
        }
        window.click_first(screen);
        for word in window.words() {
            let is_foreign = word.contains(['ą', 'č', 'ę', 'ė', 'į', 'š', 'ų', 'ū', 'ž']);
            let is_a_name =
                ["Lietuvių", "Radviliškis", "Ąžuolynas"].iter().any(|it| word.contains(it));
            assert!(!is_foreign || is_a_name, "{screen}: {word}");
        }
    }
}

#[test]
fn the_language_changes_while_the_window_is_open() {
    let mut window = example(Language::Lithuanian);
    window.click_first("Nustatymai");
    window.press(Tr::menu_settings_to_computer);
    window.click_first("English");
    assert!(window.shows("Settings") && !window.shows("Nustatymai"));
    window.click_first("Lietuvių");
    assert!(window.shows("Nustatymai"));
}
