//! Finding things: the palette, the list of keys, the filter and search of questions, the history.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::Language;

use super::window::{Window, question};

#[test]
fn the_palette_finds_risks_and_actions() {
    let mut window = Window::example();
    window.ctrl(Key::K);
    window.letters("rizika eile skaiciuokle");
    window.key(Key::Escape);
    window.ctrl(Key::K);
    window.letters("veiksmas perkelti visas eiles");
    assert!(window.shows_with("Veiksmas: "), "{:?}", window.words());
    window.key(Key::Enter);
    assert!(window.shows("Planas nuo"), "{:?}", window.words());
    window.ctrl(Key::K);
    window.letters("1 rizika:");
    window.key(Key::Enter);
    assert!(window.shows("Iš kur šie skaičiai"), "{:?}", window.words());
}

#[test]
fn the_palette_shows_what_can_be_done_before_what_cannot() {
    let mut window = Window::new(Language::Lithuanian);
    window.ctrl(Key::K);
    let words = window.words();
    let place = |wanted: &str| words.iter().rposition(|it| it.starts_with(wanted));
    let (can, cannot) = (place("Atverti pavyzdį"), place("Planas"));
    assert!(can.is_some() && can < cannot, "{words:?}");
}

#[test]
fn a_question_mark_lists_every_key_in_every_language() {
    for (language, words) in [
        (Language::Lithuanian, "Atsakyti lygiu nuo 0 iki 4"),
        (Language::English, "Answer with a level from 0 to 4"),
        (Language::Norwegian, "Svar med et nivå fra 0 til 4"),
    ] {
        let mut window = Window::new(language);
        window.letters("?");
        assert!(window.shows_with(words), "{:?}", window.words());
        window.key(Key::Escape);
        assert!(!window.shows_with(words));
    }
}

#[test]
fn the_list_is_searched_without_accents() {
    let mut window = Window::example();
    window.click_first("Atsakymai");
    window.ctrl(Key::F);
    window.letters("lobistines veiklos");
    assert!(window.shows_with("core-20 Ar"));
    assert!(!window.shows_with("core-01 Ar"), "{:?}", window.words());
    window.letters(" zzz");
    assert!(window.shows("Tokių klausimų nėra."));
    window.click("Rodyti visus klausimus");
    assert!(window.shows_with("core-01 Ar"));
}

#[test]
fn enter_goes_to_the_first_question_that_is_found_and_counts_follow_what_is_looked_for() {
    let mut window = Window::example();
    window.click_first("Atsakymai");
    window.ctrl(Key::F);
    window.letters("dovan");
    let n_found =
        window.words().iter().filter(|it| it.starts_with("core-") && it.contains(' ')).count();
    assert!(0 < n_found && n_found < 10, "{:?}", window.words());
    assert!(window.shows(&format!("Rodomi klausimai: Visi ({n_found})")), "{:?}", window.words());
    assert!(window.shows(&format!("Bendroji dalis, rasta: {n_found}")));
    window.key(Key::Enter);
    let heading = |it: &Window| {
        let mut all = it.harness.get_all_by_role(eframe::egui::Role::Heading);
        let found = all.find_map(|it| it.accesskit_node().label().filter(|it| it.ends_with('?')));
        found.unwrap()
    };
    assert!(heading(&window).contains("dovan"), "{}", heading(&window));
}

#[test]
fn mine_are_the_questions_that_my_post_touched_last() {
    let mut window = Window::example();
    window.click_first("Atsakymai");
    window.filter("Mano");
    let mine = window.words().iter().filter(|it| it.contains("core-20 ")).count();
    window.key(Key::Num1);
    assert!(window.shows_with("core-20 Ar"), "{mine}: {:?}", window.words());
    let last = window.session().records().last().unwrap().clone();
    let answered: Vec<_> =
        window.session().records().iter().filter(|it| it.by == last.by).collect();
    assert!(!answered.is_empty());
}

#[test]
fn evidence_is_copied_to_questions_of_other_checklists() {
    let mut window = Window::example();
    window.click_first("Atsakymai");
    window.go_to_question("na-01");
    window.click("Ką daryti su įrodymu Nr. 1");
    window.click("Kopijuoti kitiems klausimams…");
    assert!(window.shows("Pažymėkite klausimus"));
    // What is typed goes into the search, and the buttons stand whole within the window.
    assert_eq!(super::keyboard::name_of_focused(&window), "Ieškoti klausimo");
    let button = window.harness.get_by_label("Pažymėkite klausimus").rect();
    assert!(button.bottom() + 1.0 < window.harness.ctx.content_rect().bottom() - 8.0, "{button:?}");
    assert!(window.shows("▼ Sąrašas tęsiasi žemiau"), "{:?}", window.words());
    window.click_with("core-20  Ar");
    window.click("Kopijuoti 1 klausimui");
    assert!(window.shows_with("Įrodymas nukopijuotas 1 klausimui"), "{:?}", window.words());
    let disk = window.on_disk();
    assert_eq!(disk.evidence[&question("core-20")][0], disk.evidence[&question("na-01")][0]);
}

#[test]
fn a_list_in_a_dialog_says_that_it_goes_on_below_and_where_it_ends() {
    let mut window = Window::example();
    window.ctrl(Key::K);
    window.letters("na");
    assert!(window.shows("▼ Sąrašas tęsiasi žemiau"), "{:?}", window.words());
    for _ in 0..60 {
        window.key(Key::ArrowDown);
    }
    window.run();
    assert!(window.shows("Sąrašo pabaiga"), "{:?}", window.words());
    window.letters("-03");
    let says = |it: &str| window.shows(it);
    assert!(!says("▼ Sąrašas tęsiasi žemiau") && !says("Sąrašo pabaiga"), "all is seen");
}

#[test]
fn the_history_says_what_was_there_before() {
    let mut window = Window::example();
    window.click_first("Planas");
    window.type_into_nth("Atsakingas (pareigos)", 0, " ir pavaduotojas");
    window.rest(2);
    window.click_first("Istorija");
    let owner = window.on_disk().actions[0].owner.clone().unwrap();
    let before = owner.replace(" ir pavaduotojas", "");
    let line = format!("Atsakingas (pareigos): {before} → {owner}");
    assert!(window.shows(&line), "{line}: {:?}", window.words());
}

#[test]
fn the_history_says_which_question_was_answered() {
    let mut window = Window::example();
    window.click_first("Atsakymai");
    window.key(Key::Num1);
    window.click_first("Istorija");
    assert!(window.shows_with("Atsakymas core-20"), "{:?}", window.words());
    assert!(window.shows_with("darbotvarkės sutikrinamos su lobistinės veiklos"));
}

#[test]
fn the_palette_begins_with_the_next_step_and_undoes_only_by_name() {
    let mut window = Window::example();
    window.click_first("Atsakymai");
    window.key(Key::Num2);
    let answered = window.assessment().answers.clone();
    window.click_first("Rezultatai");
    window.ctrl(Key::K);
    window.key(Key::Enter);
    assert_eq!(window.assessment().answers, answered, "Enter only goes on");
    assert!(window.shows("Planas") && !window.shows("Komanda, klausimas ar vadovo skyrius"));
    window.click_first("Rezultatai");
    window.ctrl(Key::K);
    window.letters("atsaukti");
    assert!(window.shows_with("Atšaukti: atsakymas "), "{:?}", window.words());
    window.key(Key::Enter);
    assert_ne!(window.assessment().answers, answered);
    assert!(window.shows_with("Atšaukta: atsakymas "), "{:?}", window.words());
    // It is no news any more on another screen.
    window.click_first("Planas");
    assert!(!window.shows_with("Atšaukta: atsakymas "), "{:?}", window.words());
}
