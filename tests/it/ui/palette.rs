//! The palette takes the height that there is.

use eframe::egui::{Key, Modifiers, Role, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::frame::seen;
use super::window::{Begin, Window};

/// A row of the list, in points.
const ROW: f32 = 37.0;

/// How many of the first commands can be seen whole, in a window with nothing open.
fn n_rows(window: &Window) -> usize {
    let foot = window.harness.ctx.content_rect().bottom();
    let names = ["Pradžia", "Vadovas", "Nustatymai", "Naujas įsivertinimas…", "Atverti…"];
    let more = ["Tikrinti gautą planą…", "Atverti pavyzdį", "Rodyti skyrių projektoriumi"];
    let seen = seen(window);
    let is_row = |name: &&str| {
        let mut rects = seen.iter().filter(|(words, _)| words == name).map(|(_, rect)| rect);
        rects.any(|it| it.left() < 60.0 && 100.0 < it.top() && it.bottom() + ROW / 2.0 < foot)
    };
    names.iter().chain(&more).filter(|it| is_row(it)).count()
}

#[test]
fn a_low_window_shows_as_many_rows_as_it_has_room_for() {
    for (size, expected) in [([640.0, 400.0], 7), ([512.0, 350.0], 5)] {
        let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
        window.ctrl(Key::K);
        assert!(expected <= n_rows(&window), "{size:?}: {:?}", seen(&window));
        window.letters("dilem");
        window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        window.run();
        window.key(Key::Backspace);
        let after = n_rows(&window);
        assert!(expected <= after, "{size:?}, after one was found: {:?}", seen(&window));
    }
}

#[test]
fn the_list_of_keys_is_read_on_every_screen() {
    let mut window = Window::example();
    window.click("Istorija");
    window.letters("?");
    let words = window.tr.menu_command_add_evidence();
    let row = window.harness.get_all_by_label_contains(&words).next().unwrap();
    assert!(!row.accesskit_node().is_disabled(), "a key of another screen is told in ink");
}

#[test]
fn the_line_that_the_pointer_goes_to_is_the_one_that_enter_takes_and_the_keys_go_on_from_it() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::K);
    let place = |window: &Window, name: &str| {
        let rows = window.harness.query_all_by_label_contains(name).map(|it| it.rect().center());
        rows.max_by(|a, b| a.x.total_cmp(&b.x)).unwrap()
    };
    let settings = place(&window, "Nustatymai");
    window.harness.hover_at(settings - Vec2::new(40.0, 0.0));
    window.run();
    window.harness.hover_at(settings);
    window.run();
    window.key(Key::ArrowUp);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert!(window.shows(&window.tr.menu_settings_theme()), "the settings were pointed at");
}

#[test]
fn a_checklist_is_named_before_its_counts_in_every_language() {
    for (language, words) in [
        (
            Language::Lithuanian,
            "Poreikio vertinimas ir eilės – kontrolinis sąrašas, atsakyta 13 iš 13",
        ),
        (Language::English, "Needs assessment and queues – checklist, 13 of 13 answered"),
        (Language::Norwegian, "Behovsvurdering og ventelister – sjekkliste, 13 av 13 besvart"),
    ] {
        let mut window = Window::new(language);
        window.press(Tr::menu_command_example);
        window.ctrl(Key::K);
        window.letters(words.split(' ').next().unwrap());
        assert!(window.shows_with(words), "{:?}", window.words());
    }
}

#[test]
fn everyday_words_lead_to_commands_and_the_text_of_the_handbook_is_searched_from_here() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    for (typed, found) in [
        ("spausdinti", "Eksportas"),
        ("excel", "Eksportas"),
        ("biudžetas", "Planas"),
        ("kas pasikeitė", "Istorija"),
        ("didinti raides", "Padidinti"),
    ] {
        window.ctrl(Key::K);
        window.letters(typed);
        let is_line = |it: &String| it.starts_with(found);
        assert!(window.words().iter().any(is_line), "{typed}: {:?}", window.words());
        window.key(Key::Escape);
    }
    window.ctrl(Key::K);
    window.letters("STT pirkimai");
    assert!(window.shows_with("Štai kur rastas bent vienas"), "{:?}", window.words());
    window.click_with("Ieškoti vadovo tekste: STT pirkimai");
    // The index may still be in the making.
    window.wait_until("hits", |it| it.shows_with("Rasta") || it.shows_with("Štai kur rastas"));
    assert_eq!(super::keyboard::name_of_focused(&window), "Ieškoti vadove");
    let typed = window.harness.get_by_label("Ieškoti vadove").accesskit_node().value();
    assert_eq!(typed.as_deref(), Some("STT pirkimai"), "also where the handbook is shown first");
}

#[test]
fn whoever_looks_for_a_question_is_not_offered_to_take_its_answer_back() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    window.key(Key::Num1);
    window.ctrl(Key::K);
    window.letters("savarankiskai");
    assert!(window.shows_with("na-03"), "{:?}", window.words());
    let dialog = |window: &Window| {
        window
            .harness
            .query_all_by_label_contains("Atšaukti: ")
            .filter(|it| it.rect().top() < 700.0)
            .count()
    };
    assert_eq!(dialog(&window), 0, "{:?}", window.words());
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.letters("atsaukti");
    assert!(0 < dialog(&window), "{:?}", window.words());
}

/// The lines of the list, the first one first.
fn lines(window: &Window) -> Vec<String> {
    let rows = window.harness.query_all_by_role(Role::Button);
    let mut rows: Vec<_> = rows.filter(|it| 500.0 < it.rect().width()).collect();
    rows.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
    rows.iter().filter_map(|it| it.accesskit_node().label()).collect()
}

/// What Enter in the palette leads to after these words.
fn taken(window: &mut Window, typed: &str) {
    window.ctrl(Key::K);
    window.letters(typed);
    window.key(Key::Enter);
}

#[test]
fn what_cannot_be_done_here_leads_to_where_it_can_and_what_can_be_done_nowhere_says_why() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_plan);
    taken(&mut window, "netaikoma");
    assert!(window.shows_with("Ar "), "to the questions: {:?}", window.words());
    assert!(!window.shows(&window.tr.menu_palette_label()), "the palette is closed");
    // Nothing waits to be confirmed anywhere.
    window.ctrl(Key::K);
    let words = window.tr.repeat_command_confirm();
    window.letters(&words);
    assert!(!window.shows_with(&window.tr.menu_cannot_confirm()));
    window.click_with(&words);
    assert!(window.shows_with(&window.tr.menu_cannot_confirm()), "{:?}", window.words());
    window.key(Key::ArrowDown);
    assert!(!window.shows_with(&window.tr.menu_cannot_confirm()), "{:?}", window.words());
}

#[test]
fn with_nothing_open_the_first_choice_is_what_can_be_done() {
    let mut window = Window::new(Language::Lithuanian);
    // The command is grey, and Enter takes the search of the handbook below it.
    taken(&mut window, "netaikoma");
    assert_eq!(super::keyboard::name_of_focused(&window), "Ieškoti vadove");
}

#[test]
fn people_find_commands_settings_and_chapters_by_their_own_words() {
    let of_lithuanian = [
        ("uždaryti", "Užverti programą"),
        ("baigti", "Užverti programą"),
        ("išeiti", "Užverti programą"),
        ("trumpasis", "Nustatymai: Kiek klausimų"),
        ("klaviatūra", "Klavišų sąrašas"),
        ("pagalba", "Vadovas"),
        ("pdf", "Eksportas"),
        ("viešieji pirkimai", "Vadovas: Pirkimai ir sutartys"),
        ("ištrinti", "Istorija"),
        ("tamsi", "Nustatymai: Išvaizda"),
        ("didelis kontrastas", "Nustatymai: Išvaizda"),
        ("didelio kontrasto", "Nustatymai: Išvaizda"),
        ("pareigos", "Nustatymai: Dalyviai (pareigos)"),
    ];
    let of_english = [
        ("quit", "Close the program"),
        ("keyboard", "List of shortcuts"),
        ("rapid", "Settings: How many questions"),
        ("public procurement", "Handbook: Buying and contracting"),
        ("dark mode", "Settings: Appearance"),
        ("high contrast", "Settings: Appearance"),
    ];
    let of_norwegian = [
        ("avslutte", "Avslutt programmet"),
        ("tastatur", "Tastaturoversikt"),
        ("kort", "Innstillinger: Hvor mange spørsmål"),
        ("offentlige anskaffelser", "Håndbok: Anskaffelser og kontrakter"),
        ("mørk", "Innstillinger: Utseende"),
        ("høy kontrast", "Innstillinger: Utseende"),
        ("english", "Språk: English"),
    ];
    for (language, all) in [
        (Language::Lithuanian, of_lithuanian.as_slice()),
        (Language::English, &of_english),
        (Language::Norwegian, &of_norwegian),
    ] {
        let mut window = Window::new(language);
        window.press(Tr::menu_command_example);
        for (typed, first) in all {
            window.ctrl(Key::K);
            window.letters(typed);
            let lines = lines(&window);
            assert!(lines.first().is_some_and(|it| it.starts_with(first)), "{typed}: {lines:?}");
            window.key(Key::Escape);
        }
    }
}

#[test]
fn a_part_of_the_handbook_is_found_first_by_a_word_of_its_title() {
    for (language, typed, first) in [
        (Language::Lithuanian, "seminaras", "Vadovas: Praktinis seminaras"),
        (Language::Lithuanian, "seminar", "Vadovas: Praktinis seminaras"),
        (Language::Lithuanian, "saltiniai", "Vadovas: Šaltiniai"),
        (Language::English, "workshop", "Handbook: "),
        (Language::English, "sources", "Handbook: Sources"),
        (Language::Norwegian, "kilder", "Håndbok: Kilder"),
    ] {
        let mut window = Window::new(language);
        window.press(Tr::menu_command_example);
        window.ctrl(Key::K);
        window.letters(typed);
        let lines = lines(&window);
        assert!(lines.first().is_some_and(|it| it.starts_with(first)), "{typed}: {lines:?}");
    }
    let mut window = Window::new(Language::Lithuanian);
    taken(&mut window, "šaltiniai");
    window.run();
    let title = window.tr.handbook_sources();
    let heading = window.harness.query_all_by_role_and_label(Role::Heading, &title).next();
    assert!(heading.is_some(), "{:?}", window.words());
    assert!(!window.shows(&window.tr.menu_palette_label()));
}

#[test]
fn what_an_official_would_type_finds_what_does_it() {
    let of_lithuanian = [
        ("csv", "Įkelti užpildytą klausimyną…"),
        ("importuoti", "Įkelti užpildytą klausimyną…"),
        ("perimti", "Įkelti užpildytą klausimyną…"),
        ("mokym", "Vadovas: Praktinis seminaras"),
        ("mokym", "Rodyti dilemas projektoriumi"),
        ("atsarginė kopija", "Išsaugoti kopiją…"),
        ("slaptažodis", "Slaptažodžio nėra"),
        ("slaptažodį", "Slaptažodžio nėra"),
        ("spausdinti", "Išsaugoti visą vadovą PDF formatu…"),
        ("šriftas", "Padidinti"),
        ("didesnės raidės", "Padidinti"),
        ("tamsus", "Nustatymai: Išvaizda"),
        ("kalba", "Nustatymai: Kalba"),
        ("norsk", "Kalba: Norsk bokmål"),
        ("bokm", "Kalba: Norsk bokmål"),
        ("norvegų", "Kalba: Norsk bokmål"),
        ("english", "Kalba: English"),
        ("pervadinti", "Išsaugoti kopiją…"),
        ("perkelti", "Išsaugoti kopiją…"),
        ("el. paštas", "Eksportas"),
        ("el. paštu", "Eksportas"),
        ("parašas", "Eksportas"),
        ("direktorius", "Eksportas"),
        ("taryba", "Eksportas"),
        ("ataskaita", "Eksportas"),
        ("santrauka", "Eksportas"),
        ("grafikas", "Planas"),
        ("diagrama", "Rezultatai"),
        ("skaidrės", "Rodyti klausimus projektoriumi"),
        ("paieška", "Atrinkti klausimus"),
    ];
    let of_english = [
        ("csv", "Load "),
        ("import", "Load "),
        ("backup", "Save a copy"),
        ("password", "There is no password"),
        ("training", "Handbook: "),
        ("email", "Export"),
        ("rename", "Save a copy"),
        ("lietuvių", "Language: Lietuvių"),
    ];
    let of_norwegian = [
        ("importere", "Hent"),
        ("sikkerhetskopi", "Lagre en kopi"),
        ("passord", "Det finnes ikke noe passord"),
        ("opplæring", "Håndbok: "),
        ("underskrift", "Eksport"),
    ];
    for (language, all) in [
        (Language::Lithuanian, of_lithuanian.as_slice()),
        (Language::English, &of_english),
        (Language::Norwegian, &of_norwegian),
    ] {
        let mut window = Window::new(language);
        window.press(Tr::menu_command_example);
        for (typed, expected) in all {
            window.ctrl(Key::K);
            window.letters(typed);
            let lines = lines(&window);
            assert!(lines.iter().any(|it| it.starts_with(expected)), "{typed}: {lines:?}");
            window.key(Key::Escape);
        }
    }
}

#[test]
fn the_list_of_keys_names_the_one_that_closes_the_program() {
    let mut window = Window::new(Language::Lithuanian);
    window.letters("?");
    window.letters(" užverti programą");
    assert!(window.shows_with("Ctrl + Q"), "{:?}", window.words());
    window.key(Key::Escape);
    window.letters("?");
    window.letters(" paskutinis ekranas");
    assert!(window.shows_with("Home End"), "{:?}", window.words());
}

#[test]
fn a_setting_that_was_found_is_on_screen_and_has_the_keyboard() {
    let mut window = Begin { size: [1024.0, 600.0], ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    for (typed, heading, control) in [
        ("trumpasis", "Kiek klausimų", "Visi klausimai"),
        ("tamsi", "Išvaizda", "Kaip sistemoje"),
        ("aplankas", "Failas", "Išsaugoti kopiją…"),
        ("įsakymas", "Tvirtinimo žyma plane", "Tvirtinimo žyma plane"),
    ] {
        taken(&mut window, typed);
        for _ in 0..4 {
            window.run();
        }
        let words = seen(&window);
        let shown = words
            .iter()
            .any(|(it, rect)| it == heading && 0.0 < rect.top() && rect.bottom() < 560.0);
        assert!(shown, "{typed}: {words:?}");
        assert_eq!(super::keyboard::name_of_focused(&window), control, "{typed}");
    }
}

#[test]
fn the_keyboard_arrives_at_what_is_chosen() {
    let settings = |it: &mut skaidra::store::Settings| {
        (it.zoom, it.theme) = (1.4, skaidra::store::Theme::HighContrast);
    };
    for (typed, control) in [("dydis", "140\u{a0}%"), ("tamsi", "Didelio kontrasto")] {
        let mut window = Begin { settings, ..Begin::new(Language::Lithuanian) }.window();
        taken(&mut window, typed);
        for _ in 0..4 {
            window.run();
        }
        assert_eq!(super::keyboard::name_of_focused(&window), control, "{typed}");
    }
}

#[test]
fn escape_leaves_the_palette_and_nothing_below_it() {
    let begun = |mut window: Window| {
        window.press(Tr::menu_command_new);
        window.type_at(Tr::assessment_new_name, "Pusyno namai");
        window
    };
    let voters = |mut window: Window| {
        window.press(Tr::menu_command_example);
        window.go(Tr::menu_screen_answers);
        window.key(Key::V);
        window
    };
    let searched = |mut window: Window| {
        window.go(Tr::menu_screen_handbook);
        window.ctrl(Key::F);
        window.letters("dovan");
        let sections = window.tr.handbook_found_sections();
        window.wait_for_words(&sections);
        window
    };
    let below: [&dyn Fn(Window) -> Window; 3] = [&begun, &voters, &searched];
    for (n, below) in below.into_iter().enumerate() {
        let mut window = below(Window::new(Language::Lithuanian));
        window.rest(2);
        let before = window.words();
        window.ctrl(Key::K);
        assert!(window.shows(&window.tr.menu_palette_label()), "{n}: {:?}", window.words());
        window.key(Key::Escape);
        window.run();
        assert_eq!(window.words(), before, "{n}");
    }
}
