//! The risks: what is known of their measures, the one that is chosen, and the words of its acceptance.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::Action;
use skaidra::i18n::{Language, Tr};

use super::keyboard::name_of_focused;
use super::window::{Begin, Window};

fn example_at_risks() -> Window {
    let mut window = Window::example();
    window.click_first("Rizikos");
    window
}

#[test]
fn an_unanswered_question_is_not_called_unsupported() {
    let mut window = Window::example();
    // Next year nothing is confirmed yet.
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    window.click_first("Rizikos");
    assert!(window.shows(&window.tr.risks_none_confirmed()), "{:?}", window.words());
    assert!(window.shows_with("neatsakyta"), "{:?}", window.words());
    assert!(!window.shows_with("0 iš 4"), "{:?}", window.words());
}

#[test]
fn the_rating_of_each_risk_is_on_screen_and_stands_still_whatever_is_open_below() {
    let mut window = example_at_risks();
    let screen = window.harness.ctx.content_rect();
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let risks: Vec<String> =
        window.card().risks.iter().map(|it| texts.risk(&it.id).unwrap().text.clone()).collect();
    window.click("Iš kur šie skaičiai");
    for words in risks.iter().take(4) {
        window.click_with(words);
        for label in ["Tikimybė: 4", "Poveikis: 4"] {
            let rect = window.harness.get_by_label(label).rect();
            assert!(screen.contains_rect(rect) && rect.bottom() < 500.0, "{words}: {rect:?}");
        }
    }
}

#[test]
fn a_risk_found_from_the_palette_is_in_view_and_has_the_keyboard() {
    let mut window = example_at_risks();
    let n_risks = window.card().risks.len();
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let last = texts.risk(&window.card().risks.last().unwrap().id).unwrap().text.clone();
    window.ctrl(Key::K);
    window.letters(&format!("{n_risks} rizika"));
    window.key(Key::Enter);
    for _ in 0..6 {
        window.run();
    }
    let name = super::keyboard::name_of_focused(&window);
    assert!(name.starts_with(&format!("{n_risks} {last}")), "{name}: {:?}", window.words());
    let screen = window.harness.ctx.content_rect();
    let row = window.harness.get_all_by_label_contains(&name).next().unwrap().rect();
    assert!(screen.contains(row.center()), "{row:?}");
}

#[test]
fn a_risk_that_is_rated_anew_stays_in_view_and_chosen() {
    let mut window = example_at_risks();
    let last = window.card().risks.last().unwrap().id.clone();
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let words = texts.risk(&last).unwrap().text.clone();
    window.click_with(&words);
    window.click("Tikimybė: 4");
    window.click("Poveikis: 4");
    window.type_into("Kodėl vertinate kitaip", "Taip buvo pernai");
    window.rest(3);
    assert!(window.on_disk().ratings.contains_key(&last));
    let place = window.card().risks.iter().position(|it| it.id == last).unwrap();
    let name = format!("{} {words}", place + 1);
    // The list comes before the matrix.
    let row = window.harness.get_all_by_label_contains(&name).next().unwrap();
    assert_eq!(row.accesskit_node().toggled(), Some(eframe::egui::accesskit::Toggled::True));
    let screen = window.harness.ctx.content_rect();
    assert!(screen.contains(row.rect().center()), "{:?}", row.rect());
    assert!(window.shows_with("labai tikėtina"), "a degree has its word");
}

#[test]
fn escape_closes_an_acceptance_keeps_what_is_written_and_gives_the_keyboard_back() {
    let mut window = example_at_risks();
    window.click("Prisiimti riziką…");
    window.key(Key::Escape);
    assert_eq!(name_of_focused(&window), "Prisiimti riziką…");
    window.key(Key::Enter);
    window.letters("Direktorius");
    window.key(Key::Escape);
    assert_eq!(name_of_focused(&window), "Prisiimti riziką…");
    assert!(!window.shows("Įrašyti prisiėmimą"), "{:?}", window.words());
    window.key(Key::Enter);
    assert!(window.words().iter().any(|it| it == "Direktorius"), "{:?}", window.words());
}

#[test]
fn escape_closes_the_calendar_and_not_the_acceptance_behind_it() {
    let mut window = example_at_risks();
    window.click("Prisiimti riziką…");
    window.type_into("Kas prisiima (pareigos)", "Direktorius");
    window.click("Iki kada galioja: rinktis kalendoriuje");
    assert!(window.shows("Kitas mėnuo"), "{:?}", window.words());
    window.key(Key::Escape);
    window.run();
    assert!(window.shows("Įrašyti prisiėmimą"), "one Escape, one thing");
    window.key(Key::Escape);
    window.run();
    assert!(!window.shows("Įrašyti prisiėmimą"), "{:?}", window.words());
}

#[test]
fn enter_at_the_end_of_an_acceptance_goes_to_what_is_missing_and_then_records_it() {
    let mut window = example_at_risks();
    let id = window.first_risk();
    window.click("Prisiimti riziką…");
    window.letters("Direktorius");
    window.key(Key::Enter);
    assert_eq!(name_of_focused(&window), "Kodėl ši rizika prisiimama");
    assert!(!window.shows_with("▲ Paaiškinimui reikia"), "nobody was done: {:?}", window.words());
    window.letters("Per trumpa");
    window.type_into("Iki kada galioja", "2027-12-31");
    window.key(Key::Enter);
    assert_eq!(name_of_focused(&window), "Kodėl ši rizika prisiimama");
    assert!(window.shows_with("▲ Paaiškinimui reikia"), "{:?}", window.words());
    assert!(!window.on_disk().acceptances.contains_key(&id));
    window.letters(", bet bus ilgesnė");
    window.harness.get_by_label("Iki kada galioja").focus();
    window.run();
    window.key(Key::Enter);
    assert!(window.on_disk().acceptances.contains_key(&id), "{:?}", window.words());
}

#[test]
fn escape_leads_from_a_risk_of_a_narrow_window_back_to_its_line() {
    let size = [800.0, 500.0];
    let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_risks);
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let risks = window.card().risks;
    let line_of =
        |place: usize| format!("{} {}", place + 1, texts.risk(&risks[place].id).unwrap().text);
    let (first, name) = (line_of(0), line_of(2));
    let line =
        |window: &Window| window.harness.get_all_by_label_contains(&name).next().unwrap().rect();
    let is_seen = |window: &Window| 40.0 < line(window).top() && line(window).bottom() < 480.0;
    for way in ["by keys", "by the pointer"] {
        if way == "by keys" {
            // The rows are one stop of Tab, at the one that is chosen.
            window.harness.get_all_by_label_contains(&first).next().unwrap().focus();
            window.run();
            window.key(Key::ArrowDown);
            window.key(Key::ArrowDown);
            window.key(Key::Enter);
        } else {
            window.click_with(&name);
        }
        window.rest(1);
        assert!(!is_seen(&window), "{way}: {:?}", line(&window));
        window.key(Key::Escape);
        window.rest(1);
        let focused = name_of_focused(&window);
        assert!(focused.starts_with(&name), "{way}: {focused}");
        assert!(is_seen(&window), "{way}: {:?}", line(&window));
    }
}

#[test]
fn an_acceptance_comes_into_view_and_says_what_is_missing() {
    let mut window = example_at_risks();
    window.click("Prisiimti riziką…");
    let record = window.harness.get_by_label("Įrašyti prisiėmimą").rect();
    assert!(window.harness.ctx.content_rect().contains(record.center()), "{record:?}");
    assert!(window.shows_with("Dar trūksta: kas prisiima; kodėl"), "{:?}", window.words());
    window.type_into("Kas prisiima (pareigos)", "Direktorius");
    window.type_into("Kodėl ši rizika prisiimama", "Kitais metais bus nauja sistema");
    window.type_into("Iki kada galioja", "2020-01-01");
    window.key(Key::Tab);
    assert!(window.shows_with("Ši diena jau praėjo"), "{:?}", window.words());
    let id = window.first_risk();
    window.click("Įrašyti prisiėmimą");
    assert!(!window.on_disk().acceptances.contains_key(&id));
    let place = |window: &Window| {
        let date = window
            .harness
            .get_by_role_and_label(eframe::egui::Role::TextInput, "Iki kada galioja")
            .rect();
        window.harness.get_by_label("Įrašyti prisiėmimą").rect().top() - date.bottom()
    };
    let before = place(&window);
    window.replace_text("Iki kada galioja", "2027-12-31");
    let now = place(&window);
    assert!((before - now).abs() < 0.5, "it moved under the mouse: {before} {now}");
    window.click("Įrašyti prisiėmimą");
    assert!(window.on_disk().acceptances.contains_key(&id));
    // The list of risks, the five greatest and the plan's table say so.
    for screen in ["Rizikos", "Rezultatai", "Planas"] {
        window.click_first(screen);
        assert!(window.shows_with("prisiimta iki 2027-12-31"), "{screen}: {:?}", window.words());
    }
}

#[test]
fn an_acceptance_that_outlives_the_plan_is_warned_of() {
    let mut window = example_at_risks();
    let accepted = |window: &mut Window, until: &str| {
        window.type_into("Kas prisiima (pareigos)", "Direktorius");
        window.type_into("Kodėl ši rizika prisiimama", "Kitais metais bus nauja sistema");
        window.type_into("Iki kada galioja", until);
        let is_warned = window.shows_with("Galioja ilgiau nei planas");
        window.click("Įrašyti prisiėmimą");
        is_warned
    };
    window.click("Prisiimti riziką…");
    assert!(!accepted(&mut window, "2027-06-30"));
    assert!(window.shows_with("galioja iki 2027-06-30. Priežastis"), "{:?}", window.words());
    assert!(!window.shows_with("Galioja ilgiau nei planas"), "{:?}", window.words());
    window.click("Atšaukti prisiėmimą");
    window.click("Prisiimti riziką…");
    assert!(accepted(&mut window, "2035-12-31"), "before it is recorded");
    assert!(window.shows_with("Galioja ilgiau nei planas"), "{:?}", window.words());
}

#[test]
fn another_rating_asks_for_a_reason_as_long_as_n_a_does() {
    let mut window = example_at_risks();
    let id = window.first_risk();
    window.click("Tikimybė: 1");
    window.type_into("Kodėl vertinate kitaip", "Du");
    window.rest(3);
    assert!(!window.on_disk().ratings.contains_key(&id));
    assert!(window.shows_with("trūksta 13 ženklų"), "{:?}", window.words());
    window.type_into("Kodėl vertinate kitaip", " atvejai per metus");
    window.rest(3);
    assert_eq!(window.on_disk().ratings[&id].reason, "Du atvejai per metus");
}

#[test]
fn the_reason_for_another_rating_comes_into_view_with_what_it_lacks() {
    let mut window = Begin { size: [853.0, 583.0], ..Begin::new(Language::Lithuanian) }.window();
    window.click("Atverti pavyzdį");
    window.go(Tr::menu_screen_risks);
    window.click("Tikimybė: 1");
    window.rest(1);
    let page = window.harness.ctx.content_rect().shrink2(eframe::egui::vec2(0.0, 34.0));
    for words in ["Kodėl vertinate kitaip", "trūksta 15 ženklų"] {
        let rect = window.harness.get_all_by_label_contains(words).last().unwrap().rect();
        assert!(page.contains_rect(rect), "{words}: {rect:?}");
    }
}

#[test]
fn measures_supported_at_1_are_said_to_lower_a_risk_a_little() {
    let mut window = Window::example();
    window.click_first("Rizikos");
    let card = window.card();
    let mut n_weak = 0;
    for risk in &card.risks {
        let texts = skaidra::content::builtin().texts(Language::Lithuanian);
        let words = texts.risk(&risk.id).unwrap().text.clone();
        window.click_with(&words);
        let says_none = window.shows_with("Kol kas niekas");
        assert!(!says_none || risk.gross - risk.net < 0.005, "{}: {:?}", risk.id, window.words());
        let lowers =
            |it: &skaidra::domain::Question| it.controls.iter().any(|it| it.risk == risk.id);
        let supported = |id| card.questions.get(id).and_then(|it| it.supported);
        let mut questions = skaidra::content::builtin().instrument.questions();
        let is_weak = questions
            .any(|(_, it)| lowers(it) && supported(&it.id).is_some_and(|level| level.get() == 1));
        assert_eq!(
            window.shows_with("Silpnai mažina"),
            is_weak,
            "{}: {:?}",
            risk.id,
            window.words()
        );
        n_weak += usize::from(is_weak);
    }
    assert!(0 < n_weak, "the example has such a risk");
}

#[test]
fn a_rating_without_its_reason_says_at_its_degrees_and_in_the_list_that_it_does_not_count() {
    let mut window = example_at_risks();
    let id = window.first_risk();
    let waits = "neįrašyta – trūksta priežasties";
    assert!(!window.shows_with(waits));
    window.click("Poveikis: 1");
    let marks: Vec<_> =
        window.harness.query_all_by_label_contains(waits).map(|it| it.rect()).collect();
    assert_eq!(marks.len(), 2, "in the list and at the degrees: {:?}", window.words());
    let degree = window.harness.get_by_label("Poveikis: 1").rect();
    let mark = marks[1];
    assert!(mark.top() < degree.bottom() + 12.0 && degree.left() <= mark.left() + 2.0, "{mark:?}");
    // It waits also while another risk is looked at.
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let other = texts.risk(&window.card().risks[1].id).unwrap().text.clone();
    window.click_with(&other);
    assert_eq!(window.harness.query_all_by_label_contains(waits).count(), 1);
    let words = texts.risk(&id).unwrap().text.clone();
    window.click_with(&words);
    window.type_into("Kodėl vertinate kitaip", "Du atvejai per metus");
    window.rest(2);
    assert!(!window.shows_with(waits), "{:?}", window.words());
    assert_eq!(window.on_disk().ratings[&id].impact.get(), 1);
}

#[test]
fn what_a_degree_means_stands_beside_or_below_the_degrees_in_every_size() {
    for size in [[1280.0, 800.0], [1024.0, 700.0], [640.0, 400.0], [512.0, 350.0]] {
        let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
        window.click("Atverti pavyzdį");
        window.go(Tr::menu_screen_risks);
        window.click("Poveikis: 4");
        let first = window.harness.get_by_label("Poveikis: 1").rect();
        let words = window.harness.get_by_label("labai didelis").rect();
        assert!(first.left() <= words.left() + 2.0, "{size:?}: {words:?} left of {first:?}");
        assert!(words.right() <= size[0], "{size:?}: {words:?}");
        assert!(words.height() < 30.0, "{size:?}: in one line: {words:?}");
    }
}

#[test]
fn a_degree_stands_on_one_line_with_its_name_and_its_meaning() {
    let window = example_at_risks();
    let middle = |label: &str| window.harness.get_by_label(label).rect().center().y;
    let button = middle("Tikimybė: 3");
    for words in ["Tikimybė", "tikėtina"] {
        assert!((button - middle(words)).abs() < 3.0, "{words}: {button} {}", middle(words));
    }
}

#[test]
fn numbers_of_a_risk_and_their_bands_fit_beside_the_list() {
    let size = [862.0, 571.0];
    let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
    window.click("Atverti pavyzdį");
    window.go(Tr::menu_screen_risks);
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let ids: Vec<_> = window.card().risks.iter().map(|it| it.id.clone()).collect();
    for id in ids.iter().take(6) {
        window.click_with(&texts.risk(id).unwrap().text);
        for band in ["kritinė", "reikšminga", "toleruotina"] {
            for label in window.harness.query_all_by_label(band) {
                assert!(label.rect().right() <= size[0], "{id}: {band} {:?}", label.rect());
            }
        }
    }
}

#[test]
fn the_arrows_go_through_all_risks_and_stay_among_them() {
    let mut window = Begin { size: [1024.0, 700.0], ..Begin::new(Language::Lithuanian) }.window();
    window.click("Atverti pavyzdį");
    window.click_first("Rizikos");
    let name = format!("{} ", 1);
    while !name_of_focused(&window).starts_with(&name) {
        window.key(Key::Tab);
    }
    for number in 2..=12 {
        window.key(Key::ArrowDown);
        let now = name_of_focused(&window);
        assert!(now.starts_with(&format!("{number} ")), "{number}: {now}");
    }
    window.key(Key::ArrowDown);
    assert!(name_of_focused(&window).starts_with("1 "), "around again, never out of the list");
}

#[test]
fn f6_leads_to_the_question_of_the_list_that_is_shown() {
    let mut window = Window::example_at("na-04");
    for _ in 0..5 {
        window.key(Key::F6);
        if name_of_focused(&window).starts_with("na-04 ") {
            return;
        }
    }
    panic!("{:?}", name_of_focused(&window));
}

#[test]
fn measures_of_a_risk_fit_in_an_enlarged_window_and_say_which_action_plans_them() {
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    for size in [[985.0, 615.0], [862.0, 571.0]] {
        let wide = [1100.0, 700.0];
        let mut window = Begin { size: wide, ..Begin::new(Language::Lithuanian) }.window();
        window.click("Atverti pavyzdį");
        window.go(Tr::menu_screen_risks);
        window.resize(size);
        window.run();
        let ids: Vec<_> = window.card().risks.iter().map(|it| it.id.clone()).collect();
        let mut n_planned = 0;
        for id in ids.iter().take(6) {
            window.click_with(&texts.risk(id).unwrap().text);
            for row in window.harness.query_all_by_label_contains(" iš 4") {
                assert!(row.rect().right() <= size[0] - 20.0, "{size:?} {id}: {:?}", row.rect());
            }
            let planned = "Jau plane: veiksmas Nr.";
            n_planned += window.harness.query_all_by_label_contains(planned).count();
        }
        assert!(0 < n_planned, "the example plans what its greatest risks lack");
    }
}

#[test]
fn what_a_risk_lacks_is_taken_into_the_plan_as_the_plan_itself_would() {
    let mut window = example_at_risks();
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    let risks: Vec<_> = window.card().risks.iter().map(|it| it.id.clone()).collect();
    let n_before = window.assessment().actions.len();
    let mut risks = risks.iter();
    while !window.shows_with("Įtraukti į planą: ") {
        window.click_with(&texts.risk(risks.next().unwrap()).unwrap().text);
    }
    window.click_with("Įtraukti į planą: ");
    let actions = &window.assessment().actions;
    assert_eq!(actions.len(), n_before + 1);
    let taken = actions.last().unwrap().clone();
    let words = texts.question(&taken.questions[0]).unwrap();
    assert_eq!((&taken.title, taken.cause.as_ref()), (&words.action, Some(&words.cause)));
    let number = window.assessment().action_number(&taken.id).unwrap();
    // The link that was clicked leads to the action now.
    let way = format!("Jau plane: veiksmas Nr. {number}: {}", words.text);
    assert!(window.shows(&way), "{:?}", window.words());
    window.click(&way);
    assert_eq!(name_of_focused(&window), format!("Veiksmas {number}"));
    window.click_with("Atšaukti: pridėtas veiksmas „");
    assert_eq!(window.assessment().actions.len(), n_before);
    while window.shows_with("Rodyti dar ") {
        window.click_with("Rodyti dar ");
    }
    window.click(&format!("Įtraukti į planą: {}", words.action));
    let again = window.assessment().actions.last().cloned();
    // No number is given twice.
    assert_eq!(again.map(|it| Action { id: taken.id.clone(), ..it }), Some(taken));
}

#[test]
fn a_measure_that_is_not_answered_yet_or_is_planned_is_not_offered_again() {
    let mut window = example_at_risks();
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    for risk in window.card().risks.iter().take(6).map(|it| it.id.clone()).collect::<Vec<_>>() {
        window.click_with(&texts.risk(&risk).unwrap().text);
        let planned = window.assessment().actions.clone();
        let ids = planned.iter().flat_map(|it| &it.questions);
        for id in ids {
            let words = &texts.question(id).unwrap().text;
            assert!(!window.shows(&format!("Įtraukti į planą: {words}")), "{risk}: {id}");
        }
    }
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    window.click_first("Rizikos");
    assert!(window.shows_with("neatsakyta"), "{:?}", window.words());
    assert!(!window.shows_with("Įtraukti į planą: "), "{:?}", window.words());
}

#[test]
fn how_much_is_answered_is_said_in_questions() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut window =
        Begin { file: Some(path), folder, ..Begin::new(Language::Lithuanian) }.window();
    window.key(Key::Num2);
    window.click_first("Rizikos");
    assert!(window.shows_with("Atsakyta tik 1 iš 20 klausimų"), "{:?}", window.words());
}
