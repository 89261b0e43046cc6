//! Evidence that was copied to other questions is one document: it changes and goes everywhere, or only here.

use eframe::egui::Key;
use skaidra::domain::Evidence;

use super::window::{Window, question};

const IDS: [&str; 3] = ["core-09", "core-10", "core-14"];
const TWINS: &str = "Tas pats įrodymas yra dar 2 klausimuose: core-10, core-14.";
const MENU: &str = "Ką daryti su įrodymu Nr. ";

/// The example with an audit report at three questions, and its number in the list of the first.
fn copied() -> (Window, String) {
    let mut window = Window::example_at("core-09");
    window.key(Key::E);
    window.letters("Vidaus audito ataskaita");
    window.choose_grade(3);
    window.rest(2);
    window.click("Baigta");
    let n = window.on_disk().evidence[&question("core-09")].len();
    let menu = format!("{MENU}{n}");
    window.click(&menu);
    window.click("Kopijuoti kitiems klausimams…");
    assert!(window.shows_with("▲ core-10  Ar") && !window.shows_with("▲ core-20  Ar"));
    window.click_with("core-10  Ar");
    window.click_with("core-14  Ar");
    window.click("Kopijuoti 2 klausimams");
    (window, menu)
}

/// The numbers of the report at each question that holds it.
fn numbers(window: &Window) -> Vec<Option<String>> {
    let disk = window.on_disk();
    let report = |id: &&str| {
        let list = disk.evidence.get(&question(id))?;
        list.iter().find(|it| it.title == "Vidaus audito ataskaita").cloned()
    };
    IDS.iter().filter_map(report).map(|it: Evidence| it.reference).collect()
}

fn edit(window: &mut Window, menu: &str) {
    window.click(menu);
    window.click("Keisti");
    assert!(window.shows(TWINS), "{:?}", window.words());
}

#[test]
fn a_change_is_made_everywhere_in_one_deed() {
    let (mut window, menu) = copied();
    assert!(window.shows_with("tas pats dar 2 klausimuose"), "{:?}", window.words());
    edit(&mut window, &menu);
    window.type_into("Numeris ar registras", "VA-7");
    window.key(Key::Enter);
    assert_eq!(numbers(&window), vec![Some("VA-7".to_owned()); 3]);
    assert!(window.shows_with("Atšaukti: įrodymas core-09 "), "{:?}", window.words());
    assert!(window.shows_with(" ir dar 2 klausimuose"), "{:?}", window.words());
    window.ctrl(Key::Z);
    assert_eq!(numbers(&window), vec![None; 3], "one undo takes it back everywhere");
}

#[test]
fn a_change_is_made_only_here_where_that_is_ticked_before_or_after() {
    let here = vec![Some("VA-7".to_owned()), None, None];
    let (mut window, menu) = copied();
    edit(&mut window, &menu);
    window.click("Keisti tik čia");
    window.type_into("Numeris ar registras", "VA-7");
    window.key(Key::Enter);
    assert_eq!(numbers(&window), here);
    let (mut window, menu) = copied();
    edit(&mut window, &menu);
    window.type_into("Numeris ar registras", "VA-7");
    window.rest(2);
    assert_eq!(numbers(&window), vec![Some("VA-7".to_owned()); 3]);
    window.click("Keisti tik čia");
    assert_eq!(numbers(&window), here);
    window.click("Keisti tik čia");
    assert_eq!(numbers(&window), vec![Some("VA-7".to_owned()); 3]);
}

#[test]
fn it_is_removed_everywhere_or_only_here() {
    let (mut window, menu) = copied();
    window.click(&menu);
    window.click("Pašalinti");
    assert!(window.shows(TWINS), "{:?}", window.words());
    window.click("Pašalinti iš visų 3 klausimų");
    assert!(numbers(&window).is_empty());
    window.ctrl(Key::Z);
    assert_eq!(numbers(&window).len(), 3);
    window.click(&menu);
    window.click("Pašalinti");
    let only_here =
        window.words().into_iter().find(|it| it.starts_with("Pašalinti tik iš ")).unwrap();
    assert_eq!(super::keyboard::name_of_focused(&window), only_here);
    window.key(Key::Enter);
    assert_eq!(numbers(&window).len(), 2);
}
