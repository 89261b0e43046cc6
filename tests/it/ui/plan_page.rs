//! The plan's page stays where the hand is, and says in words what its lines and numbers are.

use eframe::egui::{Key, Rect};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::{Action, ActionId, ActionStatus, Answer, QuestionId};
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window};

/// The worked example's plan in a window of a size.
fn plan(size: [f32; 2]) -> Window {
    let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
    window.click("Atverti pavyzdį");
    window.go(Tr::menu_screen_plan);
    window
}

/// Whether a field of an action is on screen.
fn is_seen(window: &Window, number: usize) -> bool {
    let label = format!("Veiksmas {number}");
    let title = window.harness.query_by_label(&label);
    let rect = title.map(|it| it.rect());
    rect.is_some_and(|it| 60.0 < it.top() && it.bottom() < 740.0)
}

#[test]
fn removing_an_action_keeps_the_place_and_undo_shows_it_again() {
    for number in [1, 4] {
        let mut window = plan([1280.0, 800.0]);
        let titles: Vec<String> =
            window.assessment().actions.iter().map(|it| it.title.clone()).collect();
        window.click(&format!("Kiti veiksmo {number} duomenys"));
        window.click("Pašalinti veiksmą");
        window.rest(1);
        assert!(is_seen(&window, number), "what took its place is seen: {number}");
        assert_eq!(window.assessment().actions[number - 1].title, titles[number]);
        window.ctrl(Key::Z);
        window.rest(1);
        assert_eq!(window.assessment().actions[number - 1].title, titles[number - 1]);
        assert!(is_seen(&window, number), "it is back and seen: {number}");
    }
}

#[test]
fn undo_leads_to_the_period_and_opens_no_action_whose_status_is_seen() {
    let mut window = plan([1280.0, 800.0]);
    let is_open = |window: &Window| window.shows("Pašalinti veiksmą");
    window.choose_nth("Būsena", 0, "Atlikta, nepatvirtinta");
    window.ctrl(Key::Z);
    window.rest(1);
    assert!(!is_open(&window), "its status is seen without its other fields");
    window.replace_text("Planas iki", "2029-12-31");
    window.key(Key::Tab);
    window.rest(2);
    let is_seen = |window: &Window| {
        let field = window.harness.get_by_label("Planas iki").rect();
        60.0 < field.top() && field.bottom() < 740.0
    };
    for is_undone in [true, false] {
        window.click("Kiti veiksmo 4 duomenys");
        window.rest(1);
        window.click("Kiti veiksmo 4 duomenys");
        window.rest(1);
        assert!(!is_seen(&window), "the page is at an action");
        window.ctrl(if is_undone { Key::Z } else { Key::Y });
        window.rest(1);
        assert!(is_seen(&window), "{is_undone}");
    }
}

#[test]
fn an_action_that_is_closed_asks_only_for_what_is_missing_and_offers_the_last_step() {
    let mut window = plan([1280.0, 800.0]);
    let n = |window: &Window, status| {
        window.on_disk().actions.iter().filter(|it| it.status == status).count()
    };
    let n_verified = n(&window, ActionStatus::DoneVerified);
    window.choose_nth("Būsena", 0, "Atlikta, nepatvirtinta");
    let is_done = |it: &&Action| it.status == ActionStatus::DoneClaimed;
    let id = window.assessment().actions.iter().find(is_done).unwrap().questions[0].clone();
    prove(&mut window, id.as_str());
    assert!(window.shows_with("kada veiksmas užbaigtas ir koks įrodymas"), "{:?}", window.words());
    let grade = place(&window, "Užbaigta su įrodymu");
    window.type_into("Užbaigta", "2026-11-20");
    window.rest(2);
    assert!(window.shows_with("Nurodykite, koks įrodymas rodo"), "{:?}", window.words());
    window.choose_nth("Užbaigta su įrodymu", 0, "Mokymų žurnalas · Veiklos įrašai");
    assert_eq!(n(&window, ActionStatus::DoneClaimed), 1);
    window.click("Įrodymas yra: pažymėti „atlikta ir patvirtinta įrodymais“");
    assert_eq!(n(&window, ActionStatus::DoneVerified), n_verified + 1);
    let now = place(&window, "Užbaigta su įrodymu");
    assert!((grade.left() - now.left()).abs() < 1.0, "{grade:?} {now:?}");
    // It does not read as a failure.
    assert!(!window.shows_with("Rizikų nemažina"), "{:?}", window.words());
}

/// Gives a question a piece of evidence of grade 2, and comes back to the plan.
fn prove(window: &mut Window, id: &str) {
    window.go(Tr::menu_screen_answers);
    window.go_to_question(id);
    window.key(Key::E);
    window.letters("Mokymų žurnalas");
    window.choose_grade(2);
    window.click("Baigta");
    window.go(Tr::menu_screen_plan);
}

#[test]
fn no_choice_makes_up_the_evidence_that_an_action_was_done() {
    let mut window = plan([1280.0, 800.0]);
    let bare = |window: &Window| {
        let assessment = window.assessment();
        let holds =
            |id: &QuestionId| assessment.evidence_of(id).iter().any(|it| 2 <= it.grade.get());
        assessment
            .actions
            .iter()
            .position(|it| !it.questions.is_empty() && !it.questions.iter().any(holds))
    };
    let idx = bare(&window).unwrap();
    let action = window.assessment().actions[idx].clone();
    let label = format!("Kiti veiksmo {} duomenys", idx + 1);
    window.click(&label);
    window.choose_nth("Būsena", 0, "Atlikta ir patvirtinta įrodymais");
    let now = window.on_disk().actions[idx].clone();
    assert_eq!(now.status, ActionStatus::DoneClaimed);
    assert!(window.shows_with("Kol jų nėra, veiksmas lieka"), "{:?}", window.words());
    // The way to the evidence opens its form.
    window.click_with("Pridėti įrodymą prie klausimo");
    assert!(window.shows("Baigta"), "{:?}", window.words());
    window.letters("Mokymų žurnalas");
    window.choose_grade(2);
    window.click("Baigta");
    window.go(Tr::menu_screen_plan);
    assert!(!window.shows_with("Kol jų nėra, veiksmas lieka"), "{:?}", window.words());
    // The answer is lower than what the evidence shows, and can follow it from here.
    window.click_with("tiek rodo įrodymas");
    let raised = action
        .questions
        .iter()
        .any(|id| matches!(window.on_disk().answers[id], Answer::Level(level) if level.get() == 3));
    assert!(raised, "{:?}", window.words());
}

fn place(window: &Window, label: &str) -> Rect {
    window.harness.get_all_by_label(label).next().unwrap().rect()
}

#[test]
fn risks_before_and_after_say_the_band_before_the_number() {
    let window = plan([1280.0, 800.0]);
    let words = window.words();
    let row = words.iter().find(|it| it.contains("■ kritinė · "));
    assert!(row.is_some_and(|it| it.contains(", ■ kritinė · ")), "{words:?}");
}

#[test]
fn posts_are_offered_below_their_field() {
    let mut window = plan([1280.0, 800.0]);
    let field = place(&window, "Atsakingas (pareigos)");
    let team = window.assessment().team[0].clone();
    window.click("Pasirinkti atsakingą iš dalyvių, 1");
    let field = Rect { min: field.min, ..place(&window, "Atsakingas (pareigos)") };
    let post = window.harness.query_all_by_label(&team).last().unwrap().rect();
    assert!(post.left() < field.left() + 20.0, "{post:?} {field:?}");
    assert!(post.right() <= field.right() + 280.0, "{post:?} {field:?}");
}

#[test]
fn the_calendar_of_an_action_opens_where_the_plan_begins_and_its_bar_there_too() {
    let mut window = plan([1280.0, 800.0]);
    window.replace_text("Planas nuo", "2027-03-01");
    window.rest(2);
    window.click("+ Pridėti savo veiksmą");
    window.rest(1);
    let due = window.harness.get_all_by_label_contains("Terminas: rinktis kalendoriuje").last();
    due.unwrap().click();
    window.run();
    assert!(window.shows_with("2027 m. kovas"), "{:?}", window.words());
    window.key(Key::Escape);
    assert!(window.shows_with("juosta pradedama plano pradžioje"), "{:?}", window.words());
}

#[test]
fn today_has_a_word_on_the_time_line() {
    let mut window = plan([1280.0, 800.0]);
    window.click("Kiti veiksmo 1 duomenys");
    window.harness.get_all_by_label("Pradžia").nth(1).unwrap().focus();
    window.run();
    window.ctrl(Key::A);
    window.letters("2026-10-01");
    window.rest(2);
    assert!(window.shows("šiandien"), "{:?}", window.words());
}

/// The words that are drawn without a widget of their own.
fn painted(window: &Window) -> Vec<String> {
    let shapes = window.harness.output().shapes.iter();
    let text = shapes.filter_map(|it| match &it.shape {
        eframe::egui::Shape::Text(it) => Some(it.galley.text().to_owned()),
        _ => None,
    });
    text.collect()
}

#[test]
fn the_time_line_goes_on_to_the_end_of_the_plan_and_shows_what_is_late() {
    let mut window = plan([1280.0, 800.0]);
    window.replace_text("Planas iki", "2029-12-31");
    window.rest(2);
    window.harness.get_by_label("Veiksmai laiko ašyje").scroll_to_me();
    window.run();
    assert!(painted(&window).iter().any(|it| it.contains("2029")), "{:?}", painted(&window));
    assert!(!window.shows_with("▲ terminas praėjo"), "{:?}", window.words());
    window.harness.get_all_by_label("Terminas").next().unwrap().focus();
    window.run();
    window.ctrl(Key::A);
    window.letters("2026-10-01");
    window.rest(2);
    let day = window.tr.date(jiff::civil::date(2026, 10, 1));
    let late = format!("{day} · ▲ terminas praėjo");
    assert!(window.shows_with(&late), "{:?}", window.words());
    assert!(window.shows("šiandien"), "{:?}", window.words());
}

#[test]
fn a_start_that_does_not_fit_moves_nothing_below_it() {
    let mut window = plan([1280.0, 800.0]);
    window.click("Kiti veiksmo 1 duomenys");
    let below = |window: &Window| place(window, "Kas pasikeis").top();
    window.harness.get_by_label("Kas pasikeis").scroll_to_me();
    window.run();
    let before = below(&window) - place(&window, "Pavaduoja (pareigos)").top();
    window.harness.get_all_by_label("Pradžia").nth(1).unwrap().focus();
    window.run();
    window.ctrl(Key::A);
    window.letters("2039-01-01");
    window.rest(2);
    assert!(window.shows_with("▲ Pradžia vėlesnė už terminą"), "{:?}", window.words());
    let after = below(&window) - place(&window, "Pavaduoja (pareigos)").top();
    assert!((before - after).abs() < 1.0, "{before} {after}");
}

#[test]
fn the_way_to_a_taken_measure_is_one_line_and_a_work_point_is_explained() {
    let mut window = plan([1280.0, 800.0]);
    window.click_with("Įtraukti į planą: ");
    let link = window.harness.get_by_label_contains("Nurodyti, kas ir iki kada: ").rect();
    assert!(link.height() < 40.0, "{link:?}");
    assert!(!window.shows_with("viena darbo diena"));
    window.click("Riboti darbo sąnaudas");
    assert!(window.shows_with("viena darbo diena"), "{:?}", window.words());
    assert!(window.shows_with("darbo sąnaudų taš"), "{:?}", window.words());
}

#[test]
fn an_own_action_that_is_done_is_not_told_that_it_failed() {
    let mut window = plan([1280.0, 800.0]);
    window.click("+ Pridėti savo veiksmą");
    window.rest(1);
    let last = window.assessment().actions.len() - 1;
    let id: ActionId = window.assessment().actions[last].id.clone();
    assert!(window.shows_with("Rizikų nemažina"), "{:?}", window.words());
    let nth = window.harness.query_all_by_label("Būsena").count() - 1;
    window.choose_nth("Būsena", nth, "Atlikta, nepatvirtinta");
    assert!(window.assessment().action(&id).unwrap().status == ActionStatus::DoneClaimed);
    let done = "Atlikta. Rizikų nemažina, nes nesusiet";
    let role = window.harness.get_by_label_contains(done).accesskit_node();
    assert!(role.label().is_some() || role.value().is_some());
}

#[test]
fn an_action_that_keys_move_stays_in_view() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_plan);
    window.click("Kiti veiksmo 1 duomenys");
    window.harness.get_all_by_label("Lėšos, Eur").next().unwrap().focus();
    window.run();
    let title = window.assessment().actions[0].title.clone();
    for place in 1..5 {
        window.alt(Key::ArrowDown);
        window.run();
        assert_eq!(window.assessment().actions[place].title, title);
        let fields = window.harness.get_all_by_value(&title);
        let field = fields.min_by(|one, other| one.rect().top().total_cmp(&other.rect().top()));
        let rect = field.unwrap().rect();
        assert!(0.0 < rect.top() && rect.bottom() < 740.0, "place {place}: {rect:?}");
    }
}
