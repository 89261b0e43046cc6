//! What a screen reader is told at every place: roles and names in the right language, headings, nothing by colour alone.

use std::collections::BTreeSet;

use eframe::egui::Role;
use eframe::egui::accesskit::Action;
use egui_kittest::kittest::NodeT as _;
use skaidra::domain::RiskBand;
use skaidra::i18n::{Language, MESSAGE_IDS, Tr};

use super::tour::everywhere;
use super::window::{Begin, Window};
use crate::support::top;

/// What a screen reader is told about one thing on screen.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub(super) role: Role,
    pub(super) name: String,
    level: Option<usize>,
    is_control: bool,
}

/// Everything on screen, in reading order.
pub(super) fn told(window: &Window) -> Vec<Told> {
    let root = window.harness.root();
    let mut all = Vec::new();
    let mut waiting = vec![root.accesskit_node()];
    while let Some(node) = waiting.pop() {
        let data = node.data();
        let name = [node.label(), node.value(), data.placeholder().map(str::to_owned)];
        let is_control = node.is_focusable_by_hand() || data.supports_action(Action::Click);
        all.push(Told {
            role: node.role(),
            name: name.into_iter().flatten().collect::<Vec<_>>().join(" "),
            level: data.level(),
            is_control,
        });
        let children: Vec<_> = node.children().collect();
        waiting.extend(children.into_iter().rev());
    }
    all
}

trait Focusable {
    fn is_focusable_by_hand(&self) -> bool;
}

impl Focusable for egui_kittest::kittest::AccessKitNode<'_> {
    fn is_focusable_by_hand(&self) -> bool {
        self.data().supports_action(Action::Focus) && !self.is_disabled()
    }
}

#[test]
fn a_lithuanian_screen_reader_is_told_everything() {
    check(Language::Lithuanian);
}

#[test]
fn an_english_screen_reader_is_told_everything() {
    check(Language::English);
}

#[test]
fn a_norwegian_screen_reader_is_told_everything() {
    check(Language::Norwegian);
}

/// Controls have roles and names, names are in the right language, headings go down step by step.
fn check(language: Language) {
    let own = messages(language);
    let others = Language::ALL.into_iter().filter(|it| *it != language);
    let foreign: BTreeSet<String> =
        others.flat_map(messages).filter(|it| !own.contains(it)).collect();
    assert!(MESSAGE_IDS.len() < 2 * foreign.len(), "{}", foreign.len());
    let mut wrong = BTreeSet::new();
    everywhere(Begin::new(language).window(), |place, window| {
        let all = told(window);
        wrong.extend(unnamed(&all).map(|it| format!("{place}: no name or role: {it:?}")));
        // Where the handbook lacks a chapter in a language it goes on in English, and says so.
        let is_text = |it: &Told| {
            place == "handbook" && matches!(it.role, Role::Label | Role::Heading | Role::TreeItem)
        };
        let is_foreign = |it: &&Told| foreign.contains(&it.name) && !is_text(it);
        wrong.extend(all.iter().filter(is_foreign).map(|it| format!("{place}: foreign: {it:?}")));
        let levels: Vec<usize> =
            all.iter().filter(|it| it.role == Role::Heading).filter_map(|it| it.level).collect();
        // A level is not left out on the way down.
        if levels.is_empty() || levels.windows(2).any(|it| it[0] + 1 < it[1]) {
            wrong.insert(format!("{place}: levels of headings {levels:?}"));
        }
    });
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{language:?}:\n{}", wrong.join("\n"));
}

/// Controls without a role or a name of words. Text can be clicked to be marked, and a scroll bar is said by its role.
fn unnamed(all: &[Told]) -> impl Iterator<Item = &Told> {
    let is_control =
        |it: &&Told| it.is_control && !matches!(it.role, Role::Label | Role::ScrollBar);
    all.iter().filter(is_control).filter(|it| {
        let is_named = it.name.chars().any(char::is_alphanumeric);
        let has_role = !matches!(it.role, Role::Unknown | Role::GenericContainer);
        !is_named || !has_role
    })
}

/// The messages of a language that stand alone.
fn messages(language: Language) -> BTreeSet<String> {
    let texts = std::fs::read_dir(top().join("locales").join(language.tag())).unwrap();
    let texts = texts.map(|it| it.unwrap().path()).filter(|it| it.is_file());
    let lines: String = texts.map(|it| std::fs::read_to_string(it).unwrap()).collect();
    let plain = lines.lines().filter_map(|line| line.split_once(" = "));
    plain.filter(|(_, text)| !text.contains('{')).map(|(_, text)| text.to_owned()).collect()
}

#[test]
fn a_band_is_said_in_words_wherever_a_risk_is_shown() {
    let mut window = Begin::new(Language::Lithuanian).window();
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_risks);
    let card = window.card();
    let names: Vec<String> = told(&window).into_iter().map(|it| it.name).collect();
    let word = |band: RiskBand| window.tr.risk_band(band);
    for risk in &card.risks {
        let texts = skaidra::content::builtin().texts(Language::Lithuanian);
        let text = &texts.risk(&risk.id).unwrap().text;
        let rows: Vec<_> = names.iter().filter(|it| it.contains(text.as_str())).collect();
        let has_band = rows.iter().any(|it| it.contains(&word(risk.band)));
        assert!(has_band, "{}: {rows:?}", risk.id);
    }
}

#[test]
fn the_answer_screen_reads_as_a_question_with_five_rungs() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut window = Window::open(Language::Lithuanian, path);
    window.key(eframe::egui::Key::Num3);
    let root = window.harness.root();
    let spoken = (root.accesskit_node().label(), root.accesskit_node().language());
    assert_eq!(spoken.0.as_deref(), Some("Ąžuolyno globos namai – Skaidra"));
    assert_eq!(spoken.1, Some("lt-LT"));
    let all = told(&window);
    let rungs: Vec<&str> = all
        .iter()
        .filter(|it| it.role == Role::RadioButton)
        .map(|it| it.name.as_str())
        .filter(|it| it.starts_with(|first: char| ('0'..='4').contains(&first)))
        .collect();
    let words =
        ["4 nepriklausomai patikrinta", "3 taikoma", "2 patvirtinta", "1 pavieniai", "0 nėra"];
    assert_eq!(rungs.len(), 5, "{rungs:?}");
    for (rung, word) in rungs.iter().zip(words) {
        assert!(rung.starts_with(word), "{rungs:?}");
    }
    let place = |role: Role, part: &str| {
        all.iter().position(|it| it.role == role && it.name.contains(part)).unwrap_or_else(|| {
            panic!("no {role:?} {part}: {:?}", window.words());
        })
    };
    // The question is read before its answers, these before what is written to them, and then what follows from them.
    let order = [
        place(Role::Tab, "Atsakymai"),
        place(Role::Heading, "?"),
        place(Role::RadioButton, "4 nepriklausomai"),
        place(Role::Button, "+ Pastaba"),
        place(Role::Status, "Pagrįsta"),
        place(Role::Label, "Išsaugota"),
    ];
    assert!(order.is_sorted(), "{order:?}");
}
