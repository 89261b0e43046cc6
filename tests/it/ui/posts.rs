//! Who changed what: whoever gave the command line no name is one and the same in every language.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::ToSpan as _;
use skaidra::domain::{Action, ActionStatus, Answer, Change, MaturityLevel, Rater, Vote};
use skaidra::i18n::{Language, Tr};
use skaidra::session::Session;

use super::window::{Begin, Window, question};

#[test]
fn the_command_line_is_one_post_named_in_the_language_of_the_screen() {
    let first = Window::example();
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.skaidra");
    std::fs::copy(first.session().path(), &copy).unwrap();
    drop(first);
    let mut session = Session::open(&copy).unwrap();
    for language in [Language::English, Language::Norwegian] {
        let team = vec![format!("Vedėja {}", language.tag())];
        let by = Tr::new(language).cli_by();
        session.run(session.changed_at(), &by, Change::SetTeam(team)).unwrap();
    }
    drop(session);
    let mut window =
        Begin { file: Some(copy), folder, ..Begin::new(Language::Lithuanian) }.window();
    window.go(Tr::menu_screen_history);
    assert!(window.shows("Komandinė eilutė"), "{:?}", window.words());
    for other in [Language::English, Language::Norwegian] {
        assert!(!window.shows(&Tr::new(other).cli_by()), "{:?}", window.words());
    }
}

/// The example at the computer of a director who does not take part in it.
fn directors() -> Window {
    let settings = |it: &mut skaidra::store::Settings| "Direktorė".clone_into(&mut it.post);
    let mut window = Begin { settings, ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    assert!(window.shows("Pildo: Direktorė"), "{:?}", window.words());
    window
}

#[test]
fn who_filled_in_before_can_be_chosen_again_though_not_taking_part() {
    let mut window = directors();
    let other = window.assessment().team[0].clone();
    window.click("Pildo: Direktorė");
    window.click(&other);
    assert!(window.shows(&format!("Pildo: {other}")), "{:?}", window.words());
    window.click(&format!("Pildo: {other}"));
    window.click("Direktorė");
    assert!(window.shows("Pildo: Direktorė"), "{:?}", window.words());
    assert!(!window.assessment().team.contains(&"Direktorė".to_owned()), "the plan names others");
}

#[test]
fn by_keys_alone_another_person_goes_on_filling_in() {
    let mut window = directors();
    for words in ["pildo", "kas pildo"] {
        window.ctrl(Key::K);
        window.letters(words);
        assert!(window.shows_with("Pildo kitas asmuo…"), "{words}: {:?}", window.words());
        window.key(Key::Escape);
    }
    window.command(Tr::menu_command_hand_over);
    // What is typed at once is the post, and Enter hands over to nobody else.
    window.letters("Auditorė");
    window.key(Key::Enter);
    assert!(window.shows("Pildo: Auditorė"), "{:?}", window.words());
    window.go(Tr::menu_screen_answers);
    window.key(Key::Num0);
    assert_eq!(window.session().records().last().unwrap().by, "Auditorė");
}

#[test]
fn who_was_handed_one_file_fills_in_no_other() {
    let mut window = directors();
    let other = window.assessment().team[0].clone();
    window.click("Pildo: Direktorė");
    window.click(&other);
    let handed = window.session().path().to_owned();
    let path = window.folder().join("kitas.skaidra");
    super::kill::begin(&path);
    open_path(&mut window, &path);
    assert!(window.shows("Pildo: Direktorė"), "{:?}", window.words());
    window.key(Key::Num0);
    assert_eq!(window.session().records().last().unwrap().by, "Direktorė");
    // It stays with the file until the program is closed.
    open_path(&mut window, &handed);
    assert!(window.shows(&format!("Pildo: {other}")), "{:?}", window.words());
    let window = window.opening(Language::Lithuanian, handed);
    assert!(window.shows("Pildo: Direktorė"), "{:?}", window.words());
}

#[test]
fn who_takes_over_the_computer_for_good_is_remembered_when_that_is_asked_for() {
    let mut window = directors();
    let path = window.session().path().to_owned();
    window.command(Tr::menu_command_hand_over);
    window.click("Įsiminti pasirinktas pareigas šiame kompiuteryje");
    window.type_at(Tr::dialogs_hand_over_other, "Sekretorė");
    window.key(Key::Enter);
    assert!(window.shows("Pildo: Sekretorė"), "{:?}", window.words());
    let window = window.opening(Language::Lithuanian, path);
    assert!(window.shows("Pildo: Sekretorė"), "{:?}", window.words());
}

fn open_path(window: &mut Window, path: &std::path::Path) {
    window.ctrl(Key::O);
    window.replace_text("Failo vieta", path.to_str().unwrap());
    window.key(Key::Enter);
}

/// A session of the example that was handed on, and the window that is closed meanwhile.
fn handed_on() -> (Window, Session) {
    let window = Window::example();
    let path = window.session().path().to_owned();
    let closed = window.again(Language::Lithuanian);
    (closed, Session::open(&path).unwrap())
}

/// What the history says, once the session is closed.
fn history((closed, session): (Window, Session)) -> Vec<String> {
    let path = session.path().to_owned();
    drop(session);
    let mut window = closed.opening(Language::Lithuanian, path);
    window.go(Tr::menu_screen_history);
    // As they are read: from above, each once.
    let mut words = window.words();
    words.reverse();
    words.dedup();
    words
}

#[test]
fn a_vote_that_another_takes_back_is_told_under_who_did_and_whose_it_was() {
    let (closed, mut session) = handed_on();
    let at = session.changed_at() + 20_000.hours();
    let vote = Some(Vote::Level(MaturityLevel::new(3).unwrap()));
    let rater = Rater::Post("Vidaus auditorius".to_owned());
    session.run(at, "Direktorė", Change::SetVote(question("core-09"), rater, vote)).unwrap();
    session.undo(at, "Atsakingas asmuo").unwrap();
    let words = history((closed, session));
    let place = |it: &str| words.iter().position(|word| word == it).unwrap();
    let undone = words
        .iter()
        .position(|it| it.contains("Atšaukta: balsas core-09 (Vidaus auditorius)"))
        .unwrap();
    let who = words[..undone]
        .iter()
        .rposition(|it| ["Atsakingas asmuo", "Vidaus auditorius"].contains(&it.as_str()));
    assert_eq!(words[who.unwrap()], "Atsakingas asmuo", "{words:?}");
    assert!(place("Atsakingas asmuo") < place("Vidaus auditorius"), "newest first: {words:?}");
}

#[test]
fn what_was_taken_back_and_stays_so_is_not_called_undone_later() {
    let (closed, mut session) = handed_on();
    let at = session.changed_at() + 20_000.hours();
    let id = question("core-04");
    let level = |level| Some(Answer::Level(MaturityLevel::new(level).unwrap()));
    for answer in [level(0), level(1), None] {
        session.run(at, "Direktorė", Change::SetAnswer(id.clone(), answer)).unwrap();
    }
    for _ in 0..2 {
        session.undo(at, "Direktorė").unwrap();
    }
    let words = history((closed, session));
    let n_said = words.iter().filter(|it| *it == "vėliau atšaukta").count();
    // The two deeds; what took them back holds.
    assert_eq!(n_said, 2, "{words:?}");
}

#[test]
fn each_institution_is_opened_with_the_post_that_was_told_for_it() {
    let mut window = Window::care_home(&["Direktorė", "Slaugytoja"]);
    window.click("Pradėti įsivertinimą");
    let first = window.session().path().to_owned();
    window.go(Tr::menu_screen_start);
    window.press(Tr::menu_command_new);
    window.type_at(Tr::assessment_new_name, "Pakrantės rajono savivaldybė");
    window.click("Toliau");
    let asked = window.harness.get_by_label("Jūsų pareigos").accesskit_node().value();
    assert_eq!(asked.unwrap_or_default(), "", "its people are asked for");
    window.type_at(Tr::assessment_new_own_post, "Merė");
    window.click("Toliau");
    window.click("Pradėti įsivertinimą");
    assert!(window.shows("Pildo: Merė"), "{:?}", window.words());
    let second = window.session().path().to_owned();
    // Also on another day.
    let mut window = window.opening(Language::Lithuanian, first);
    assert!(window.shows("Pildo: Direktorė"), "{:?}", window.words());
    open_path(&mut window, &second);
    assert!(window.shows("Pildo: Merė"), "{:?}", window.words());
}

#[test]
fn in_a_file_of_another_institution_it_is_asked_who_fills_in_and_remembered() {
    let mut away = Window::care_home(&["Socialinė darbuotoja", "Slaugytoja"]);
    away.click("Pradėti įsivertinimą");
    let mut window = Window::new(Language::Lithuanian);
    let path = window.folder().join("gautas.skaidra");
    std::fs::copy(away.session().path(), &path).unwrap();
    drop(away);
    window.press(Tr::menu_command_new);
    window.type_at(Tr::assessment_new_name, "Pakrantės rajono savivaldybė");
    window.click("Toliau");
    window.type_at(Tr::assessment_new_own_post, "Merė");
    window.click("Toliau");
    window.click("Pradėti įsivertinimą");
    open_path(&mut window, &path);
    let words = window.tr.dialogs_hand_over_elsewhere();
    assert!(window.shows(&words), "{:?}", window.words());
    assert!(window.shows("Merė"), "who does it for others may go on: {:?}", window.words());
    window.click("Slaugytoja");
    assert!(window.shows("Pildo: Slaugytoja"), "{:?}", window.words());
    let window = window.opening(Language::Lithuanian, path);
    assert!(!window.shows(&words) && window.shows("Pildo: Slaugytoja"), "{:?}", window.words());
}

/// The example at its settings, a post that takes part and has actions, and how many.
fn owning() -> (Window, String, usize) {
    let mut window = Window::example();
    let assessment = window.assessment().clone();
    let has = |it: &Action, post: &String| [&it.owner, &it.deputy].contains(&&Some(post.clone()));
    let is_open = |it: &&Action| matches!(it.status, ActionStatus::Planned | ActionStatus::Running);
    let n_of = |post: &String| {
        assessment.actions.iter().filter(is_open).filter(|it| has(it, post)).count()
    };
    let post = assessment.team.iter().max_by_key(|it| n_of(it)).unwrap().clone();
    window.go(Tr::menu_screen_settings);
    (window, post.clone(), n_of(&post))
}

/// The posts that take part, with another in the place of one.
fn team_with(window: &Window, post: &str, other: &str) -> String {
    let team = window.assessment().team.iter();
    let team = team.map(|it| if it == post { other } else { it.as_str() });
    team.collect::<Vec<_>>().join("\n")
}

fn is_named(window: &Window, post: &str) -> bool {
    let named = Some(post.to_owned());
    window.on_disk().actions.iter().any(|it| it.owner == named || it.deputy == named)
}

#[test]
fn a_renamed_post_is_renamed_in_the_plan_by_one_deed() {
    let (mut window, post, n_actions) = owning();
    assert!(0 < n_actions);
    let team = team_with(&window, &post, "Naujoji vedėja");
    window.replace_text("Dalyviai (pareigos)", &team);
    window.rest(2);
    let words = window.tr.menu_settings_post_gone(n_actions, post.as_str());
    assert!(window.shows(&words), "{words}: {:?}", window.words());
    // It is named among what the plan lacks, which leads back here.
    window.go(Tr::menu_screen_plan);
    if window.shows_with("Rodyti dar") {
        window.click_with("Rodyti dar");
    }
    window.click_with(&format!("▲ {words}"));
    window.run();
    window.click("Visur pakeisti į „Naujoji vedėja“");
    assert!(!is_named(&window, &post) && is_named(&window, "Naujoji vedėja"));
    assert!(!window.shows(&words), "{:?}", window.words());
    window.command(Tr::menu_command_undo);
    assert!(is_named(&window, &post) && !is_named(&window, "Naujoji vedėja"), "one deed");
    assert!(window.on_disk().team.contains(&"Naujoji vedėja".to_owned()));
}

#[test]
fn a_post_that_was_taken_out_is_told_until_its_actions_are_given_to_somebody() {
    let (mut window, post, n_actions) = owning();
    let team = window.assessment().team.iter().filter(|it| **it != post).cloned();
    let team = team.collect::<Vec<_>>().join("\n");
    window.replace_text("Dalyviai (pareigos)", &team);
    window.rest(2);
    let words = window.tr.menu_settings_post_gone(n_actions, post.as_str());
    assert!(window.shows(&words), "{words}: {:?}", window.words());
    assert!(!window.shows_with("Visur pakeisti"), "nobody came: {:?}", window.words());
    window.click("Parinkti kitas pareigas plane");
    assert!(window.shows("Planas nuo"), "{:?}", window.words());
    // Who is named although not taking part is named on purpose.
    let mut action = window.assessment().actions[0].clone();
    action.owner = Some("Merė".to_owned());
    let path = window.session().path().to_owned();
    let closed = window.again(Language::Lithuanian);
    let mut session = Session::open(&path).unwrap();
    session.run(session.changed_at(), "Vedėja", Change::ReplaceAction(action)).unwrap();
    drop(session);
    let mut window = closed.opening(Language::Lithuanian, path);
    window.go(Tr::menu_screen_settings);
    assert!(!window.shows_with("„Merė“"), "{:?}", window.words());
}

#[test]
fn who_fills_in_goes_on_under_the_new_name() {
    let mut window = directors();
    window.go(Tr::menu_screen_settings);
    let team = window.assessment().team.join("\n");
    for team in [format!("{team}\nDirektorė"), format!("{team}\nGeneralinė direktorė")] {
        window.replace_text("Dalyviai (pareigos)", &team);
        window.rest(2);
    }
    let words = window.tr.menu_settings_post_gone_fills_in("Direktorė");
    assert!(window.shows(&words), "{:?}", window.words());
    window.click("Visur pakeisti į „Generalinė direktorė“");
    assert!(window.shows("Pildo: Generalinė direktorė"), "{:?}", window.words());
    assert!(!window.shows(&words), "{:?}", window.words());
}
