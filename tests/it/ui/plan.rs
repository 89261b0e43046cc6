//! From answers to a plan that is written, read back and verified.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::{Action, ActionStatus, Deadline, MaturityLevel};
use skaidra::i18n::{Language, Tr};

use super::keyboard::name_of_focused;
use super::window::{Window, question};

#[test]
fn a_suggested_measure_becomes_an_action_with_owner_and_due_date() {
    let mut window = Window::example();
    window.click("Planas");
    let before = window.assessment().actions.len();
    window.click_with("Įtraukti į planą: ");
    let actions = &window.assessment().actions;
    assert_eq!(actions.len(), before + 1);
    let action = actions.last().unwrap().clone();
    assert!(!action.questions.is_empty() && action.indicator.is_some());
    assert!(action.owner.is_none());
    // The list leads to the owner's field.
    window.click_with("Nurodyti, kas ir iki kada: ");
    window.letters("Vidaus audito skyriaus vedėjas");
    window.rest(2);
    window.type_into_nth("Terminas", before, "2027-09-30");
    window.rest(2);
    let action = window.on_disk().actions.last().unwrap().clone();
    assert_eq!(action.owner.as_deref(), Some("Vidaus audito skyriaus vedėjas"));
    assert_eq!(action.due, Some(Deadline::On(jiff::civil::date(2027, 9, 30))));
    window.click_with("Atšaukti: terminas – veiksmas „");
    assert!(window.on_disk().actions.last().unwrap().due.is_none());
}

#[test]
fn measures_are_taken_one_after_the_other_without_leaving_the_list() {
    let mut window = Window::example();
    window.resize([1280.0, 1400.0]);
    window.click("Planas");
    let before = window.assessment().actions.len();
    // A dropped action has no number.
    let is_kept = |it: &&Action| it.status != ActionStatus::Dropped;
    let n_kept = window.assessment().actions.iter().filter(is_kept).count();
    let button = "Įtraukti į planą: ";
    for n in 1..=5 {
        let (name, place) = name_and_place(&window, button);
        if n == 1 {
            window.click_with(button);
        } else {
            window.harness.get_all_by_label_contains(button).next().unwrap().click();
            window.run();
        }
        assert_eq!(window.on_disk().actions.len(), before + n);
        let link = name.replace(button, "Nurodyti, kas ir iki kada: ");
        let (_, after) = name_and_place(&window, &link);
        assert!(n == 1 || (place - after).abs() < 12.0, "{name} went from {place} to {after}");
        assert!(window.shows_with(&format!("Jau plane: veiksmas Nr. {}", n_kept + n)));
    }
    window.click_with("Atšaukti: ");
    assert!(!window.shows_with(&format!("Jau plane: veiksmas Nr. {}", n_kept + 5)));
    window.click("Rezultatai");
    window.click("Planas");
    assert!(!window.shows_with("Jau plane: "), "only what was just taken is told");
}

#[test]
fn the_keyboard_goes_on_in_the_list_when_a_measure_was_taken() {
    let mut window = Window::example();
    window.click("Planas");
    let button = "Įtraukti į planą: ";
    for _ in 0..3 {
        let (name, _) = name_and_place(&window, button);
        window.harness.get_by_label(&name).focus();
        window.run();
        window.key(Key::Enter);
        assert_eq!(name_of_focused(&window), name.replace(button, "Nurodyti, kas ir iki kada: "));
        window.key(Key::Tab);
        assert!(name_of_focused(&window).starts_with(button), "{}", name_of_focused(&window));
    }
}

/// The name of the first thing whose name holds these words, and how far down it stands.
fn name_and_place(window: &Window, words: &str) -> (String, f32) {
    let node = window.harness.get_all_by_label_contains(words).next().unwrap();
    (node.accesskit_node().label().unwrap_or_default(), node.rect().top())
}

#[test]
fn a_deadline_that_is_no_date_is_explained_and_kept() {
    let mut window = Window::example();
    window.click("Planas");
    window.type_into_nth("Terminas", 0, " kada nors");
    window.rest(2);
    window.key(Key::Tab);
    assert!(window.shows_with("Rašykite datą taip"), "{:?}", window.words());
    let due = window.on_disk().actions[0].due.clone();
    assert!(matches!(due, Some(Deadline::On(_))), "what was recorded stays: {due:?}");
}

#[test]
fn a_plan_check_leads_to_the_field_that_mends_it() {
    let mut window = Window::example();
    window.click("Planas");
    window.click("+ Pridėti savo veiksmą");
    window.letters(" su patikra");
    window.rest(2);
    assert!(window.on_disk().actions.last().unwrap().title.contains("su patikra"));
    window.click_with("trūksta: atsakingas asmuo");
    window.letters("Direktorius");
    window.rest(2);
    assert_eq!(window.on_disk().actions.last().unwrap().owner.as_deref(), Some("Direktorius"));
}

#[test]
fn a_plan_check_of_a_deadline_leads_to_it_chosen_and_opens_nothing_else() {
    let mut window = Window::example();
    window.click("Planas");
    let first = window.assessment().actions[0].clone();
    window.harness.get_all_by_label("Terminas").next().unwrap().focus();
    window.run();
    window.ctrl(Key::A);
    window.letters("2031-01-31");
    window.rest(2);
    window.key(Key::Tab);
    let gap = window.tr.plan_window_gap_beyond();
    window.click_with(&format!("{} – taisytina: {gap}", first.title));
    assert!(!window.shows(&window.tr.plan_window_indicator()), "nothing in it is missing");
    // Typing replaces the day that was there.
    window.letters("2027-06-30");
    window.rest(2);
    let due = window.on_disk().actions[0].due.clone();
    assert_eq!(due, Some(Deadline::On(jiff::civil::date(2027, 6, 30))));
}

#[test]
fn the_plan_is_exported_read_back_and_verified() {
    let mut window = Window::example();
    window.click("Eksportas");
    let path = window.folder().join("plan.pdf");
    window.replace_text("Kur įrašyti", path.to_str().unwrap());
    window.click("Eksportuoti");
    window.wait_for("✓ Įrašyta ir patikrinta");
    let bytes = std::fs::read(&path).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    let verification = skaidra::review::verify(&bytes, env!("CARGO_PKG_VERSION")).unwrap();
    assert!(verification.is_ok());
    assert_eq!(verification.head, window.session().head());
}

#[test]
fn an_export_that_cannot_be_written_says_why() {
    let mut window = Window::example();
    window.click("Eksportas");
    window.replace_text("Kur įrašyti", "/nowhere/at/all/plan.pdf");
    window.click("Eksportuoti");
    window.wait_for_words("tokio aplanko nėra");
}

#[test]
fn a_received_plan_is_reviewed_and_opened_as_a_copy() {
    let mut window = Window::example();
    window.click("Eksportas");
    let path = window.folder().join("received.pdf");
    window.replace_text("Kur įrašyti", path.to_str().unwrap());
    window.click("Eksportuoti");
    window.wait_for("✓ Įrašyta ir patikrinta");
    let sent = window.assessment().clone();
    window.click("Pradžia");
    window.click("Atverti…");
    window.replace_text("Failo vieta", path.to_str().unwrap());
    window.click("Atverti");
    window.wait_for_words("Planas nuo eksportavimo nepakeistas");
    window.click("Atverti įsivertinimo kopiją");
    assert_eq!(*window.assessment(), sent);
}

#[test]
fn a_risk_is_rated_with_a_reason() {
    let mut window = Window::example();
    window.click("Rizikos");
    let risk = window.first_risk();
    let impact = window.risk_score(&risk).impact.get();
    let other = if impact == 1 { 2 } else { impact - 1 };
    window.click(&format!("Poveikis: {other}"));
    assert!(!window.assessment().ratings.contains_key(&risk));
    assert!(window.shows_with("Vertinimas bus įrašytas, kai paaiškinsite"));
    window.letters("Vietų mažai, todėl nuostolis mažesnis");
    window.rest(2);
    assert_eq!(window.on_disk().ratings[&risk].impact.get(), other);
    window.click("grįžti prie siūlomo");
    assert!(!window.on_disk().ratings.contains_key(&risk));
}

#[test]
fn a_number_opens_down_to_its_answers() {
    let mut window = Window::example();
    window.click_with("Poreikio vertinimas ir eilės: kodėl?");
    window.click_with("na-03");
    assert!(window.shows_with("Ar asmens socialinių paslaugų poreikį vertina bent du"));
    assert_eq!(window.on_disk(), *window.assessment());
}

#[test]
fn history_goes_back_and_forward_again() {
    let mut window = Window::example();
    window.click("Atsakymai");
    let before = window.assessment().clone();
    window.key(Key::Num1);
    window.key(Key::Num2);
    window.click("Istorija");
    window.click_with("Grįžti čia: Atsakymas core-20. nežinome → 1 pavieniai veiksmai");
    let level = MaturityLevel::new(1).unwrap();
    assert_eq!(window.on_disk().answers[&question("core-20")].level(), Some(level));
    // One undo takes the way back back, as one step.
    window.ctrl(Key::Z);
    assert!(window.shows_with("Grąžinti: grįžimas į: "), "{:?}", window.words());
    let level = MaturityLevel::new(2).unwrap();
    assert_eq!(window.on_disk().answers[&question("core-20")].level(), Some(level));
    window.ctrl(Key::Z);
    window.ctrl(Key::Z);
    assert_eq!(*window.assessment(), before);
    assert!(!window.shows_with("Atšaukti: "), "what the example brought along stays");
    window.ctrl(Key::Z);
    assert_eq!(*window.assessment(), before);
}

#[test]
fn going_far_back_is_one_step_that_says_how_much_it_undid() {
    let mut window = Window::example();
    window.click("Atsakymai");
    for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4] {
        window.key(key);
    }
    let after = window.assessment().clone();
    window.click("Istorija");
    window.click_with("Grįžti čia: Atsakymas core-20. nežinome → 1 pavieniai veiksmai");
    assert!(window.shows_with("Atšaukti 3 vėlesni pakeitimai"), "{:?}", window.words());
    window.ctrl(Key::Z);
    assert_eq!(*window.assessment(), after);
    // An action that was added is named once.
    assert!(window.shows("Pridėtas veiksmas"), "{:?}", window.words());
}

#[test]
fn the_pages_are_shown_before_the_file_is_written() {
    for (language, name, screen, first) in [
        (Language::Lithuanian, "Atverti pavyzdį", "Eksportas", "1 puslapis iš "),
        (Language::English, "Open the worked example", "Export", "Page 1 of "),
        (Language::Norwegian, "Åpne eksempelet", "Eksport", "Side 1 av "),
    ] {
        let mut window = Window::new(language);
        window.click(name);
        window.click_first(screen);
        window.wait_for_words(first);
    }
}

#[test]
fn the_newest_standard_is_written_and_verified_too() {
    let mut window = Window::example();
    window.click("Eksportas");
    window.click("PDF/UA-2 ir PDF/A-4");
    let path = window.folder().join("ua2.pdf");
    window.replace_text("Kur įrašyti", path.to_str().unwrap());
    window.click("Eksportuoti");
    window.wait_for("✓ Įrašyta ir patikrinta");
    let bytes = std::fs::read(&path).unwrap();
    assert!(bytes.starts_with(b"%PDF-2.0"), "{:?}", &bytes[..9]);
}

#[test]
fn a_suggested_measure_says_what_it_is_against_and_what_will_be_seen() {
    let mut window = Window::example();
    window.click("Planas");
    window.click_with("Įtraukti į planą: ");
    let action = window.on_disk().actions.last().unwrap().clone();
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let proposed = texts.question(action.questions.first().unwrap()).unwrap();
    assert_eq!(action.cause.as_ref(), Some(&proposed.cause));
    assert_eq!(action.effect.as_ref(), Some(&proposed.effect));
    assert_ne!(proposed.cause, proposed.why);
}

#[test]
fn a_suggested_measure_says_what_it_buys_in_the_number_that_orders_the_list() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_plan);
    let card = skaidra::scoring::Input {
        instrument: &skaidra::content::builtin().instrument,
        assessment: window.assessment(),
        on: window.session().assessed_on(),
        band: skaidra::scoring::Band::Skip,
    };
    let [suggested, _] = skaidra::scoring::suggest_answered_first(&card, None);
    let first = &suggested.actions[0];
    let a_point = first.excess_decrease / f64::from(first.effort);
    let figure = format!("−{} vienam taškui", window.tr.decimal(a_point, 2));
    let whole = window.tr.decimal(first.excess_decrease, 2);
    let whole = format!("perteklinė rizika −{whole} · {} taškai", first.effort.get());
    let rect = |label: &str| window.harness.get_all_by_label(label).next().unwrap().rect();
    let adopt =
        window.harness.get_all_by_label_contains("Įtraukti į planą: ").next().unwrap().rect();
    for words in [&figure, &whole] {
        assert!(window.shows(words), "{words}: {:?}", window.words());
        let words = rect(words);
        assert!(words.right() < adopt.left() && adopt.left() - words.right() < 40.0, "{words:?}");
    }
    assert!((rect(&figure).right() - rect(&whole).right()).abs() < 1.0, "both end at one place");
}
