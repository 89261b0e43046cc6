//! A second year's window says alike on every screen what was put off, what lost its evidence and what only waits.

use eframe::egui::Key;
use skaidra::domain::{ActionStatus, Answer, Change, QuestionId, Reason};
use skaidra::i18n::{Language, Tr};
use skaidra::report::Profile;
use skaidra::report::pdf::Standard;

use super::window::Window;
use crate::review::sample::{changes, make, write};

const STATUS: &str = "Būsena (veiksmas iš ankstesnio plano)";

/// Next year's assessment, begun from the worked example.
fn begun() -> Window {
    let mut window = Window::example();
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    window
}

fn go_to(window: &mut Window, id: &QuestionId) {
    window.go(Tr::menu_screen_answers);
    window.ctrl(Key::K);
    window.letters(id.as_str());
    window.key(Key::Enter);
}

#[test]
fn an_action_whose_evidence_is_gone_is_left_to_correct_and_no_sentence_contradicts_its_status() {
    let mut window = begun();
    let bare = |window: &Window| {
        let assessment = window.assessment();
        let is_bare = |id: &QuestionId| assessment.evidence_of(id).is_empty();
        let all = assessment.actions.iter();
        all.clone().position(|it| it.questions.len() == 1 && it.questions.iter().all(is_bare))
    };
    let idx = bare(&window).expect("an action without evidence");
    let id = window.assessment().actions[idx].questions[0].clone();
    go_to(&mut window, &id);
    window.key(Key::E);
    window.letters("Mokymų žurnalas");
    window.choose_grade(2);
    window.click("Baigta");
    window.go(Tr::menu_screen_plan);
    window.choose_nth(STATUS, idx, "Atlikta ir patvirtinta įrodymais");
    let status = |window: &Window| window.on_disk().actions[idx].status;
    assert_eq!(status(&window), ActionStatus::DoneVerified);
    let lost = "Pažymėta „atlikta ir patvirtinta įrodymais“, bet prie klausimo";
    let gap = "veiklos įrašai ar ataskaita prie susieto klausimo";
    assert!(!window.shows_with(lost) && !window.shows_with(gap), "{:?}", window.words());
    go_to(&mut window, &id);
    window.click("Ką daryti su įrodymu Nr. 1");
    window.click("Pašalinti");
    window.go(Tr::menu_screen_plan);
    assert_eq!(status(&window), ActionStatus::DoneVerified, "it is the person's own");
    assert!(window.shows_with(lost) && window.shows_with(gap), "{:?}", window.words());
    assert!(!window.shows_with("veiksmas lieka"), "{:?}", window.words());
}

#[test]
fn the_comparison_says_the_new_due_date_of_an_action_put_off() {
    let mut window = begun();
    window.go(Tr::menu_screen_plan);
    window.type_into_nth("Terminas", 0, "");
    window.ctrl(Key::A);
    window.letters("2031-03-31");
    window.key(Key::Tab);
    window.rest(2);
    window.go(Tr::menu_screen_compare);
    assert!(window.shows_with("naujas terminas 2031-03-31"), "{:?}", window.words());
}

#[test]
fn the_comparison_says_what_the_plan_will_say_while_answers_wait() {
    let mut window = begun();
    let n = window.assessment().to_confirm.len();
    while 3 < window.assessment().to_confirm.len() {
        window.key(Key::C);
    }
    window.go(Tr::menu_screen_compare);
    let sentence = "Eksportuojamo plano 7 dalyje, kur klausimai su nepatvirtintais atsakymais laikomi neatsakytais, bus: „";
    assert!(window.shows_with(sentence), "{n} {:?}", window.words());
    assert!(!window.shows_with("Šis palyginimas bus"), "{:?}", window.words());
    assert!(!window.shows_with("Laukia patvirtinimo ("), "{:?}", window.words());
    window.click("laikyti klausimus neatsakytais");
    assert!(window.shows_with("Šis palyginimas bus eksportuojamo plano 7"), "{:?}", window.words());
    assert!(window.shows_with("Pasikeitė, dar nepatvirtinta ("), "{:?}", window.words());
}

#[test]
fn the_comparison_gives_no_level_while_nothing_is_confirmed() {
    let mut window = begun();
    let none = window.tr.report_level_none();
    window.go(Tr::menu_screen_compare);
    assert!(window.shows(&window.tr.compare_waiting_plan_none()), "{:?}", window.words());
    window.click("laikyti klausimus neatsakytais");
    assert!(window.shows_with(&none), "{:?}", window.words());
    window.click("laikyti atsakymus nepasikeitusiais");
    assert!(!window.shows_with(&none), "{:?}", window.words());
}

#[test]
fn a_second_beginning_from_one_assessment_is_told_of_the_first_and_led_there() {
    let mut window = Window::example();
    let old = window.session().path().to_owned();
    window.command(Tr::repeat_command);
    assert!(!window.shows_with("jau pradėtas"), "{:?}", window.words());
    window.click("Pradėti");
    let new = window.session().path().to_owned();
    window.ctrl(Key::O);
    window.replace_text("Failo vieta", old.to_str().unwrap());
    window.key(Key::Enter);
    assert_eq!(window.session().path(), old);
    window.command(Tr::repeat_command);
    let said = "Kitų metų įsivertinimas nuo šio jau pradėtas: ";
    assert!(window.shows_with(said), "{:?}", window.words());
    window.click("Atverti pradėtą");
    assert_eq!(window.session().path(), new);
    assert!(!window.shows_with(said), "{:?}", window.words());
}

#[test]
fn next_year_from_a_public_plan_asks_who_fills_in_and_says_what_such_a_plan_lacks() {
    let public = make(&changes("Namai"), Language::Lithuanian, Profile::Public, Standard::Ua1);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("viešas.pdf");
    std::fs::write(&path, &public.pdf).unwrap();
    let mut window = Window::open(Language::Lithuanian, path);
    window.wait_for_words("Planas nuo eksportavimo nepakeistas");
    window.click("Pradėti kitų metų įsivertinimą nuo šio plano…");
    assert!(window.shows_with("Viešame plane nėra pastabų, įrodymų vietų ir dalyvių"));
    assert_eq!(super::keyboard::name_of_focused(&window), "Jūsų pareigos");
    window.click("Pradėti");
    assert!(window.shows("Jūsų pareigos"), "nothing begins before that: {:?}", window.words());
    window.type_at(Tr::assessment_new_own_post, "Direktorė");
    window.click("Pradėti");
    assert_eq!(window.on_disk().team, ["Direktorė"]);
    assert_eq!(window.session().records()[0].by, "Direktorė");
    assert!(window.shows_with("Direktorė"), "{:?}", window.words());
}

/// The id of the action that stands last in the plan.
fn last_id(window: &Window) -> String {
    window.assessment().actions.last().unwrap().id.to_string()
}

#[test]
fn a_new_action_takes_no_number_that_an_action_ever_had() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_plan);
    window.click("+ Pridėti savo veiksmą");
    let first = last_id(&window);
    window.ctrl(Key::Z);
    assert_ne!(last_id(&window), first);
    window.click("+ Pridėti savo veiksmą");
    let second = last_id(&window);
    assert!(first < second, "{first} {second}");
    // From the second year on the number names the year: what was settled long ago is in no plan any more.
    let mut next = begun();
    next.go(Tr::menu_screen_plan);
    next.click("+ Pridėti savo veiksmą");
    assert_eq!(last_id(&next), "a-2026-01");
    next.click("+ Pridėti savo veiksmą");
    assert_eq!(last_id(&next), "a-2026-02");
}

#[test]
fn a_reason_that_ends_with_a_full_stop_is_asked_about_with_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.skaidra");
    let mut deeds = changes("Ąžuolynas");
    let id = QuestionId::parse("na-01").unwrap();
    let reason = Reason::parse("Tokių įrenginių įstaigoje nėra nė vieno.").unwrap();
    deeds.push(Change::SetAnswer(id.clone(), Some(Answer::NotApplicable(reason))));
    deeds.push(Change::MarkToConfirm(id.clone()));
    drop(write(&path, &deeds));
    let mut window = Window::open(Language::Lithuanian, path);
    go_to(&mut window, &id);
    assert!(window.shows_with("nė vieno. Ar taip yra ir šiandien?"), "{:?}", window.words());
}
