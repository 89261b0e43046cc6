//! The list of what a plan still lacks: it leads to each field, gathers what is alike, and its numbers are those of its lines.

use egui_kittest::kittest::Queryable as _;
use skaidra::domain::{Change, Deadline};
use skaidra::i18n::{Language, Tr};
use skaidra::session::Session;

use super::window::{Begin, Window};

/// The worked example's plan.
fn plan() -> Window {
    let mut window = Window::example();
    window.go(Tr::menu_screen_plan);
    window
}

/// The worked example with other deeds after its own, at its plan.
fn after(changes: impl Fn(&Window) -> Vec<Change>) -> Window {
    let first = plan();
    let changes = changes(&first);
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.skaidra");
    std::fs::copy(first.session().path(), &copy).unwrap();
    drop(first);
    let mut session = Session::open(&copy).unwrap();
    for change in changes {
        session.run(session.changed_at(), "Vedėja", change).unwrap();
    }
    drop(session);
    let mut window =
        Begin { file: Some(copy), folder, ..Begin::new(Language::Lithuanian) }.window();
    window.go(Tr::menu_screen_plan);
    window
}

/// The plan with its first actions due on a day that has passed.
fn overdue(n: usize) -> Window {
    after(|window| {
        let actions = window.assessment().actions.iter().take(n);
        let late = actions.map(|it| {
            let mut action = it.clone();
            (action.start, action.due) = (None, Deadline::parse("2020-01-31").ok());
            Change::ReplaceAction(action)
        });
        late.collect()
    })
}

/// The lines with a mark.
fn lines(window: &Window) -> Vec<String> {
    window.words().into_iter().filter(|it| it.starts_with("▲ ")).collect()
}

#[test]
fn a_period_that_ends_before_it_begins_stays_in_the_list_and_is_said_before_an_export() {
    let mut window = plan();
    let words = "Plano laikotarpis: pabaiga ankstesnė už pradžią";
    assert!(!window.shows_with(words));
    window.replace_text("Planas iki", "2020-01-01");
    window.rest(2);
    assert!(window.shows_with(&format!("▲ {words}.")), "{:?}", window.words());
    window.go(Tr::menu_screen_export);
    assert!(window.shows_with(&format!("{words}. Faile liks")), "{:?}", window.words());
    let mut window = window.killed(Language::Lithuanian);
    window.go(Tr::menu_screen_export);
    window.click("Pataisyti laikotarpį");
    assert!(window.shows("Planas iki"), "{:?}", window.words());
    window.click("Planas nuo");
    window.click_with(words);
    window.ctrl(eframe::egui::Key::A);
    window.letters("2028-12-31");
    window.rest(2);
    assert!(!window.shows_with(words), "{:?}", window.words());
    let period = window.on_disk().period.unwrap();
    assert_eq!(period.to(), jiff::civil::date(2028, 12, 31));
}

#[test]
fn alike_lines_of_several_actions_are_one_that_opens() {
    let mut window = overdue(4);
    let late = "4 veiksmai – taisytina: terminas praėjo (nurodykite naują";
    assert!(window.shows_with(late), "{:?}", window.words());
    let title = window.assessment().actions[2].title.clone();
    assert!(!window.shows_with(&format!("3. {title} –")), "{:?}", window.words());
    let n_lines = lines(&window).len();
    window.click_with(late);
    let named: Vec<String> =
        window.words().into_iter().filter(|it| it.starts_with("      ")).collect();
    assert_eq!(named.len(), 4, "{named:?}");
    assert_eq!(lines(&window).len(), n_lines);
    window.click_with(&format!("      3. {title}"));
    window.ctrl(eframe::egui::Key::A);
    window.letters("2028-06-30");
    window.rest(2);
    let due = window.on_disk().actions[2].due_date();
    assert_eq!(due, Some(jiff::civil::date(2028, 6, 30)));
    // The three that are left still stand in one line; two would be named.
    assert!(window.shows_with("3 veiksmai – taisytina: terminas praėjo ("), "{:?}", window.words());
    assert!(overdue(2).shows_with(". Įvesti antrą savarankišką poreikio vertinimą"));
}

#[test]
fn each_heading_counts_the_lines_below_it() {
    let window = after(|window| {
        let (id, list) = window.assessment().evidence.iter().next().unwrap();
        let mut piece = list[0].clone();
        (piece.reference, piece.date, piece.location) = (None, None, None);
        vec![Change::ReplaceEvidence(id.clone(), 0, piece), Change::SetPeriod(None)]
    });
    let heading = |words: &str| window.harness.get_by_label_contains(words).rect().top();
    let evidence = heading("Įrodymai, kuriais planas remiasi (1)");
    let tops = window.harness.query_all_by_label_contains("▲ ").map(|it| it.rect().top());
    let tops: Vec<f32> = tops.collect();
    let n_before = tops.iter().filter(|it| **it < evidence).count();
    assert!(0 < n_before, "{:?}", window.words());
    heading(&format!("Ką dar sutvarkyti ({n_before})"));
}

#[test]
fn a_late_action_says_what_it_waits_for_and_what_its_reason_does() {
    let explained = "terminas praėjo, priežastis bus plane (pastaba liks, kol nurodysite naują";
    let mut window = overdue(1);
    assert!(window.shows_with("terminas praėjo (nurodykite naują, arba kada"));
    assert!(!window.shows_with(explained));
    window.type_into_nth("Vėlavimo priežastis", 0, "Trūko darbuotojo");
    window.rest(2);
    let told = lines(&window).into_iter().find(|it| it.starts_with("▲ Taisytina")).unwrap();
    assert_eq!(told.matches(explained).count(), 1, "{told}");
    assert!(!window.shows_with("terminas praėjo (nurodykite naują"), "{:?}", window.words());
}

#[test]
fn an_action_due_before_its_plan_begins_is_left_to_mend_and_its_start_with_it() {
    let early = "terminas ankstesnis už plano pradžią";
    let of = |start: &str, due: &str| {
        after(|window| {
            let mut action = window.assessment().actions[0].clone();
            action.start = Some(start.parse().unwrap());
            action.due = Deadline::parse(due).ok();
            vec![Change::ReplaceAction(action)]
        })
    };
    let window = of("2026-12-01", "2026-12-31");
    let title = window.assessment().actions[0].title.clone();
    let line = |window: &Window| {
        lines(window).into_iter().find(|it| it.contains(&title)).unwrap_or_default()
    };
    assert!(line(&window).contains(early), "{:?}", lines(&window));
    assert!(!line(&window).contains("pradžia ankstesnė"), "said once: {:?}", lines(&window));
    let window = of("2026-12-01", "2027-01-01");
    assert!(line(&window).contains("pradžia ankstesnė už plano pradžią"), "{:?}", lines(&window));
    assert!(!line(&window).contains(early), "the first day is one of the plan");
    // In the past it is late, and that says it.
    let window = of("2020-02-01", "2020-06-01");
    assert!(line(&window).contains("terminas praėjo"), "{:?}", lines(&window));
    assert!(!line(&window).contains("ankstesn"), "{:?}", lines(&window));
}
