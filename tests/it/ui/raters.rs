//! Four people vote and settle: each without seeing the others, on one laptop.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use skaidra::domain::{Answer, MaturityLevel, Rater, Vote};
use skaidra::i18n::{Language, Tr};

use super::window::{Window, question};

pub(super) const POSTS: [&str; 4] =
    ["Direktorė", "Socialinė darbuotoja", "Buhalterė", "Slaugytoja"];

/// A new assessment with a team of four, where the vote has begun.
pub(super) fn four() -> Window {
    let mut window = Window::care_home(&POSTS);
    window.click("Pradėti įsivertinimą");
    window.key(Key::V);
    window.click("Pradėti balsavimą");
    window
}

pub(super) fn level(level: u8) -> MaturityLevel {
    MaturityLevel::new(level).unwrap()
}

/// Each takes the laptop, votes, and passes it on.
pub(super) fn cast(window: &mut Window, keys: [Key; 4]) {
    for (post, key) in POSTS.into_iter().zip(keys) {
        assert!(window.shows_with(&format!("Balsuoja: {post}")), "{:?}", window.words());
        window.key(Key::Enter);
        window.key(key);
    }
}

/// The next step stands in one row with the ways back and on.
fn assert_one_row(window: &Window, next: &str) {
    let middle = |name: &str| window.harness.get_by_label(name).rect().center().y;
    assert!((middle(next) - middle("Ankstesnis")).abs() < 2.0, "{next}");
}

#[test]
fn a_vote_that_was_interrupted_goes_on_blind_where_it_was() {
    let mut window = four();
    window.key(Key::ArrowRight);
    for key in [Key::Num3, Key::Num1] {
        window.key(Key::Enter);
        window.key(key);
    }
    let path = window.session().path().to_owned();
    let mut window = window.opening(Language::Lithuanian, path.clone());
    assert!(window.shows_with(&format!("Balsuoja: {}", POSTS[2])), "{:?}", window.words());
    assert!(window.shows_with("core-02"), "{:?}", window.words());
    // Ended and begun again elsewhere, it goes on with the same question.
    window.key(Key::V);
    window.key(Key::ArrowRight);
    window.key(Key::V);
    assert!(window.shows_with(&format!("Balsuoja: {}", POSTS[2])), "{:?}", window.words());
    window.key(Key::V);
    window.key(Key::Num2);
    let window = window.opening(Language::Lithuanian, path);
    assert!(!window.shows_with("Balsuoja: "), "somebody answered since: {:?}", window.words());
}

#[test]
fn four_people_vote_and_settle() {
    let mut window = four();
    let raters: Vec<Rater> = POSTS.map(|it| Rater::Post(it.to_owned())).to_vec();
    assert_eq!(window.on_disk().raters, raters);
    let id = question("core-01");
    cast(&mut window, [Key::Num3, Key::Num1, Key::Num1, Key::Num4]);
    let votes = window.on_disk().votes[&id].clone();
    assert_eq!(votes[&raters[0]], Vote::Level(level(3)));
    assert_eq!(votes.len(), 4, "each vote was on disk at once");

    assert_one_row(&window, "Atskleisti balsus →");
    window.open_filters();
    assert!(window.shows("Ginčytini (0)"), "it is not told before the votes are uncovered");
    window.key(Key::Escape);
    // All have voted: nothing is seen before it is uncovered.
    assert!(window.shows_with("Balsavo visi (4)") && !window.shows_with("Mediana"));
    window.click_with("Atskleisti balsus");
    assert_one_row(&window, "Sutarti dėl medianos: 1 →");
    assert!(window.shows_with("Mediana – 1. Klausimas ginčytinas"), "{:?}", window.words());
    window.open_filters();
    assert!(window.shows("Ginčytini (1)"), "{:?}", window.words());
    window.key(Key::Escape);
    assert!(window.shows("1 pavieniai veiksmai, mediana"), "{:?}", window.words());
    assert!(!window.shows_with("2 balsai"), "four votes could be told apart");
    assert!(window.assessment().answers.is_empty());
    window.key(Key::Enter);
    assert!(window.assessment().answers.is_empty(), "Enter alone agrees on nothing contested");

    // Another level than the median waits for its reason.
    window.key(Key::Num2);
    assert!(window.assessment().answers.is_empty());
    // The keyboard stands in the field of the reason already.
    window.letters("Per trumpa");
    window.rest(2);
    assert!(window.shows("Kodėl sutarta 2, o ne mediana 1"), "{:?}", window.words());
    assert!(window.assessment().answers.is_empty(), "ten letters are no reason");
    window.letters(", nes tvarka patvirtinta kovą");
    window.rest(2);
    assert!(window.assessment().answers.is_empty(), "who pauses while typing agrees on nothing");
    window.key(Key::Enter);
    let disk = window.on_disk();
    assert_eq!(disk.answers[&id], Answer::Level(level(2)));
    assert_eq!(disk.consensus_reasons[&id].as_str(), "Per trumpa, nes tvarka patvirtinta kovą");

    // On to the next question, where they take the median.
    assert_one_row(&window, "Kitas neatsakytas →");
    window.click_with("Kitas neatsakytas");
    cast(&mut window, [Key::Num2, Key::Num2, Key::Num3, Key::Num2]);
    window.key(Key::Enter);
    assert!(window.shows_with("Klausimas neginčytinas"));
    window.key(Key::Enter);
    let id = question("core-02");
    assert_eq!(window.on_disk().answers[&id], Answer::Level(level(2)));
    assert!(!window.on_disk().consensus_reasons.contains_key(&id));
}

#[test]
fn while_they_vote_nothing_tells_what_was_answered_or_voted() {
    let mut window = four();
    window.key(Key::Enter);
    window.key(Key::Num4);
    for screen in ["Istorija", "Atsakymai"] {
        window.click_first(screen);
        let told = window.words().iter().any(|it| it.contains("balsas core-01: 4"));
        assert!(!told, "{screen}: {:?}", window.words());
    }
    // Digits are nobody's vote while nobody has taken the laptop.
    window.key(Key::Num0);
    assert_eq!(window.on_disk().votes[&question("core-01")].len(), 1);
    assert!(window.shows_with("1/4"), "the list says how many, not what: {:?}", window.words());
    assert!(!window.shows_with("Mediana"));
}

#[test]
fn a_slip_is_taken_back_and_the_vote_survives_a_restart() {
    let mut window = four();
    window.key(Key::Enter);
    window.key(Key::Num4);
    window.ctrl(Key::Z);
    assert!(window.on_disk().votes.is_empty());
    assert!(window.shows_with("Balsuoja: Direktorė (1 iš 4)"), "{:?}", window.words());
    window.key(Key::Enter);
    window.letters("?");
    assert_eq!(window.on_disk().votes_on(&question("core-01")).next(), Some(Vote::Unknown));
    let path = window.session().path().to_owned();
    let copy = window.folder().join("copy.skaidra");
    std::fs::copy(path, &copy).unwrap();

    // The vote was interrupted, so it goes on.
    let mut again = Window::open(Language::Lithuanian, copy);
    assert!(again.shows_with("Balsuoja: Socialinė darbuotoja (2 iš 4)"), "{:?}", again.words());
    again.click_with("Atšaukti: balsas core-01");
    assert!(again.on_disk().votes.is_empty());
    assert!(again.shows_with("Balsuoja: Direktorė (1 iš 4)"));
}

#[test]
fn with_five_votes_the_ladder_shows_how_they_lie() {
    let mut window = four();
    window.click("keisti, kas balsuoja");
    window.click("Be pareigų: 1, 2, 3…");
    window.replace_text("Kiek vertintojų", "5");
    window.key(Key::Tab);
    window.click("Tęsti balsavimą");
    assert_eq!(window.on_disk().raters.len(), 5, "{:?}", window.words());
    for key in [Key::Num0, Key::Num2, Key::Num2, Key::Num2, Key::Num4] {
        window.key(Key::Enter);
        window.key(key);
    }
    window.key(Key::Enter);
    assert!(window.shows("2 patvirtinta raštu, 3 balsai, mediana"), "{:?}", window.words());
    assert!(window.shows("0 nėra, 1 balsas"));
    window.click("balsuoti iš naujo");
    assert!(window.on_disk().votes.is_empty());
    assert!(window.shows_with("Balsuoja: 1-asis vertintojas (1 iš 5)"), "{:?}", window.words());
}

#[test]
fn one_reads_the_votes_then_the_median_then_what_to_agree_on() {
    let mut window = Window::new(Language::Lithuanian);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_start);
    window.command(Tr::repeat_command);
    window.press(Tr::repeat_begin);
    window.key(Key::V);
    window.press(Tr::raters_begin);
    for key in [Key::Num1, Key::Num3, Key::Num4] {
        window.key(Key::Enter);
        window.key(key);
    }
    window.key(Key::Enter);
    let top = |part: &str| window.harness.get_by_label_contains(part).rect().top();
    let confirm = window.tr.repeat_confirm();
    let order = ["3 balsai.", "Mediana – 3.", confirm.as_str(), "4 nepriklausomai"].map(top);
    assert!(order.is_sorted(), "{order:?}: {:?}", window.words());
}

#[test]
fn a_rater_who_slipped_votes_again_before_passing_the_laptop_on() {
    let mut window = four();
    let id = question("core-01");
    assert!(!window.shows_with("keisti balsą"), "nobody voted yet");
    window.key(Key::Enter);
    window.key(Key::Num4);
    window.key(Key::Enter);
    window.key(Key::Num1);
    window.click("keisti balsą: Socialinė darbuotoja");
    assert!(window.shows("Socialinė darbuotoja: kaip yra šiandien?"), "{:?}", window.words());
    assert_eq!(window.on_disk().votes[&id].len(), 2, "the vote stays until there is another");
    window.key(Key::Escape);
    assert!(window.shows_with("Balsuoja: Buhalterė (3 iš 4)"), "{:?}", window.words());
    window.click("keisti balsą: Socialinė darbuotoja");
    window.press(Tr::raters_keep);
    assert_eq!(window.on_disk().votes_on(&id).last(), Some(Vote::Level(level(1))));
    window.click("keisti balsą: Socialinė darbuotoja");
    window.key(Key::Num2);
    assert_eq!(window.on_disk().votes_on(&id).last(), Some(Vote::Level(level(2))));
    assert!(window.shows_with("Balsuoja: Buhalterė (3 iš 4)"), "{:?}", window.words());
    for key in [Key::Num2, Key::Num0] {
        window.key(Key::Enter);
        window.key(key);
    }
    window.click("keisti balsą: Slaugytoja");
    assert!(!window.shows_with("Mediana"));
    window.key(Key::Num2);
    assert!(window.shows_with("Balsavo visi (4)") && !window.shows_with("Mediana"));
}

#[test]
fn the_list_says_in_words_how_far_a_vote_is() {
    let mut window = four();
    let row = |window: &Window, id: &str| {
        let found = window.words().into_iter().find(|it| it.starts_with(&format!("{id} ")));
        found.unwrap_or_else(|| panic!("{:?}", window.words()))
    };
    assert!(row(&window, "core-02").ends_with("Dar nebalsuota"), "{}", row(&window, "core-02"));
    window.key(Key::Enter);
    window.key(Key::Num2);
    assert!(row(&window, "core-01").ends_with("1/4, Balsavo 1 iš 4"));
    assert!(row(&window, "core-03").ends_with("Dar nebalsuota, ◆ pagrindinis"));
    // The vote is left, and gone on with.
    window.click("baigti balsavimą");
    assert!(row(&window, "core-01").ends_with("Neatsakyta"), "{}", row(&window, "core-01"));
    assert!(!window.words().iter().any(|it| it.contains('·') && it.starts_with("core-")));
    window.click("V  tęsti balsavimą");
    assert!(window.shows_with("Balsuoja: Socialinė darbuotoja (2 iš 4)"), "{:?}", window.words());
}

#[test]
fn who_votes_is_offered_again_as_it_was() {
    let mut window = four();
    for (typed, shown) in [("3", "3"), ("6", "6")] {
        window.click("keisti, kas balsuoja");
        window.click("Be pareigų: 1, 2, 3…");
        window.replace_text("Kiek vertintojų", typed);
        window.key(Key::Tab);
        window.click("Tęsti balsavimą");
        window.click("keisti, kas balsuoja");
        assert!(window.words().iter().any(|it| it == shown), "{:?}", window.words());
        window.click("Tęsti balsavimą");
    }
}

#[test]
fn what_becomes_of_votes_is_told_before_others_vote() {
    let mut window = four();
    window.click("keisti, kas balsuoja");
    window.click(POSTS[3]);
    window.click("Tęsti balsavimą");
    for post in &POSTS[..3] {
        assert!(window.shows_with(&format!("Balsuoja: {post}")), "{:?}", window.words());
        window.key(Key::Enter);
        window.key(Key::Num2);
    }
    let id = question("core-01");
    let cast = |window: &Window| window.on_disk().votes[&id].len();

    // One more: the question would wait again.
    window.click("keisti, kas balsuoja");
    assert!(!window.shows_with("Prisijungia"));
    window.click(POSTS[3]);
    let joins = "Prisijungia: Slaugytoja. Naujo balso lauks 1 klausimas";
    assert!(window.shows_with(joins), "{:?}", window.words());

    // One less: the vote stays, until it is taken out, which can be undone.
    window.click(POSTS[3]);
    window.click(POSTS[0]);
    let leaves = "Nebebalsuoja: Direktorė. Jau įrašytas 1 balsas lieka";
    assert!(window.shows_with(leaves), "{:?}", window.words());
    window.click("Tęsti balsavimą");
    assert_eq!(cast(&window), 3);
    window.ctrl(Key::Z);
    window.click("keisti, kas balsuoja");
    window.click(POSTS[0]);
    window.click("Išimti ir šiuos balsus (galima atšaukti)");
    window.click("Tęsti balsavimą");
    assert_eq!((cast(&window), window.on_disk().raters.len()), (2, 2));
    window.ctrl(Key::Z);
    assert_eq!((cast(&window), window.on_disk().raters.len()), (3, 3));
}

#[test]
fn the_history_says_whose_vote_it_was_and_why_another_answer_was_agreed() {
    let mut window = four();
    cast(&mut window, [Key::Num3, Key::Num1, Key::Num1, Key::Num4]);
    window.go(Tr::menu_screen_history);
    for post in POSTS {
        assert!(window.shows(post), "{post}: {:?}", window.words());
    }
    window.go(Tr::menu_screen_answers);
    window.click_with("Atskleisti balsus");
    // Four votes are not shown one by one: nobody can ask both sides.
    assert!(window.shows_with("Tegul kiekvienas pasako, ką matė"), "{:?}", window.words());
    assert!(window.shows_with("Balsų skaičius lyginis"), "{:?}", window.words());
    window.key(Key::Num3);
    window.letters("Matėme tris protokolus iš trijų");
    window.rest(2);
    window.go(Tr::menu_screen_history);
    assert!(window.shows_with("Matėme tris protokolus iš trijų"), "{:?}", window.words());
}
