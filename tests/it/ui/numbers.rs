//! Every number opens where it comes from, down to the answers.

use eframe::egui::Key;
use skaidra::i18n::{Language, Tr};
use skaidra::scoring::{Band, Input, explain_risk};

use super::window::Window;

fn example(language: Language, name: &str) -> Window {
    let mut window = Window::new(language);
    window.click(name);
    window
}

/// Answers a question by its key.
fn answer(window: &mut Window, id: &str, key: Key) {
    window.go(Tr::menu_screen_answers);
    window.ctrl(Key::K);
    window.letters(id);
    window.key(Key::Enter);
    window.key(key);
}

/// A language, the example's button, and the words that open the level's conditions, one met and one not met.
const LEVEL: [(Language, &str, &str, &str, &str); 3] = [
    (
        Language::Lithuanian,
        "Atverti pavyzdį",
        "Kodėl toks lygis?",
        "Besiformuojantis: indeksas, 0,40, 0,41, ✓ taip",
        "Įsitvirtinęs: indeksas, 0,60, 0,41, ✗ ne",
    ),
    (
        Language::English,
        "Open the worked example",
        "Why this level?",
        "Emerging: index, 0.40, 0.41, ✓ yes",
        "Established: index, 0.60, 0.41, ✗ no",
    ),
    (
        Language::Norwegian,
        "Åpne eksempelet",
        "Hvorfor dette nivået?",
        "Under utvikling: indeks, 0,40, 0,41, ✓ ja",
        "Etablert: indeks, 0,60, 0,41, ✗ nei",
    ),
];

#[test]
fn the_level_opens_its_conditions_in_every_language() {
    for (language, name, why, met, not_met) in LEVEL {
        let mut window = example(language, name);
        window.click(why);
        assert!(window.shows(met), "{:?}", window.words());
        assert!(window.shows(not_met), "{:?}", window.words());
    }
}

#[test]
fn an_index_just_below_a_level_misses_it_in_the_numbers_shown() {
    let mut window = Window::example();
    answer(&mut window, "na-01", Key::Num1);
    window.go(Tr::menu_screen_results);
    assert!(window.shows_with("Indeksas: 0,3964"), "{:?}", window.words());
    window.click("Kodėl toks lygis?");
    let row = "Besiformuojantis: indeksas, 0,4000, 0,3964, ✗ ne";
    assert!(window.shows(row), "{:?}", window.words());
    let row = "Pirmaujantis: indeksas, 0,8000, 0,3964, ✗ ne";
    assert!(window.shows(row), "{:?}", window.words());
}

#[test]
fn the_comparison_shows_an_index_just_below_a_level_as_the_results_do() {
    let mut window = Window::example();
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    while !window.assessment().to_confirm.is_empty() {
        window.key(Key::C);
    }
    answer(&mut window, "na-01", Key::Num1);
    window.go(Tr::menu_screen_results);
    assert!(window.shows_with("Indeksas: 0,3964"), "{:?}", window.words());
    window.go(Tr::menu_screen_compare);
    assert!(window.shows_with("nukrito nuo 0,4070 iki 0,3964"), "{:?}", window.words());
    assert!(window.words().iter().any(|it| it.ends_with(": 0,3964")), "{:?}", window.words());
    assert!(window.shows_with("\u{2212}0,0106"), "{:?}", window.words());
}

#[test]
fn the_index_opens_its_checklists_and_they_their_answers() {
    let mut window = example(Language::Lithuanian, "Atverti pavyzdį");
    window.click_with("Indeksas: 0,41 ribos 0,41–0,52");
    window.click_with("Poreikio vertinimas ir eilės, ");
    window.click_with("na-03");
    assert!(window.shows_with("Ar asmens socialinių paslaugų poreikį vertina bent du"));
}

#[test]
fn robustness_and_crosswalk_open_what_they_are_made_of() {
    let mut window = example(Language::Lithuanian, "Atverti pavyzdį");
    window.click_with("Kiek tuo galima pasikliauti: kodėl?");
    assert!(window.shows_with("Tūkstantį kartų keistos prielaidos"));
    window.click_with("Orientacinis atsparumo korupcijai lygis: kodėl?");
    assert!(window.shows_with("Tai ne įstatyme numatytas lygis."));
}

#[test]
fn a_net_risk_opens_the_groups_that_lower_it() {
    let mut window = example(Language::Lithuanian, "Atverti pavyzdį");
    window.click_first("Rizikos");
    window.click("Iš kur šie skaičiai");
    assert!(window.shows_with("Tikimybė be priemonių – "), "{:?}", window.words());
    assert!(window.shows_with("Likutinė rizika: "), "{:?}", window.words());
}

#[test]
fn what_explains_a_risk_adds_up_to_it() {
    let window = example(Language::English, "Open the worked example");
    let input = Input {
        instrument: &skaidra::content::builtin().instrument,
        assessment: window.assessment(),
        on: window.session().assessed_on(),
        band: Band::Skip,
    };
    let risks = window.card().risks;
    assert!(10 < risks.len());
    for risk in risks {
        let it = explain_risk(&input, &risk.id).unwrap();
        assert!((it.likelihood.net * it.impact.net - risk.net).abs() < 1e-9, "{}", risk.id);
    }
}

/// The numbers of a sentence in Lithuanian, in order.
fn numbers_in(text: &str) -> Vec<f64> {
    let text = text.replace(',', ".");
    text.split(|it: char| !it.is_ascii_digit() && it != '.')
        .filter_map(|it| it.trim_matches('.').parse().ok())
        .collect()
}

fn sentence(window: &Window, start: &str) -> Vec<f64> {
    let words = window.words();
    let found = words.iter().find(|it| it.starts_with(start));
    numbers_in(found.unwrap_or_else(|| panic!("{start}: {words:?}")))
}

fn near(left: f64, right: f64, least: f64) {
    assert!((left - right).abs() < least / 2.0 + 1e-9, "{left} is not {right}");
}

#[test]
fn a_risk_comes_out_with_the_numbers_shown() {
    let mut window = example(Language::Lithuanian, "Atverti pavyzdį");
    window.click_first("Rizikos");
    window.click("Iš kur šie skaičiai");
    let product = sentence(&window, "Likutinė rizika: ");
    near(product[0] * product[1], product[2], 1e-4);
    let side = sentence(&window, "Tikimybė be priemonių – ");
    let [gross, least, above, effect, again, rest, net] = side[..] else { panic!("{side:?}") };
    near(least, again, 1e-6);
    near(gross - least, above, 1e-6);
    near(above * (1.0 - effect / 100.0), rest, 1e-5);
    near(least + rest, net, 1e-6);
    near(net, product[0], 1e-6);
    assert!(window.shows_with("1 − (1 − 0,75 × "), "{:?}", window.words());
}

#[test]
fn index_claim_gap_and_crosswalk_come_out_with_the_numbers_shown() {
    let mut window = example(Language::Lithuanian, "Atverti pavyzdį");
    window.click_with("Indeksas: 0,41 ribos 0,41–0,52");
    let index = sentence(&window, "x = 10 + 90");
    let [.., logs, weights, _, _, index] = index[..] else { panic!("{index:?}") };
    near(((logs / weights).exp() - 10.0) / 90.0, index, 1e-4);
    window.click_with("Nepagrįsta dalis: ");
    let gap = sentence(&window, "Visų sąrašų klausimai kartu");
    near(gap[0] - gap[1], gap[2], 1e-4);
    window.click_with("Orientacinis atsparumo korupcijai lygis: kodėl?");
    let crosswalk = sentence(&window, "Bendra reikšmė: (");
    let [ref means @ .., n, value] = crosswalk[..] else { panic!("{crosswalk:?}") };
    near(means.iter().sum::<f64>() / n, value, 2e-4);
}
