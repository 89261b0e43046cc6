//! How stories of the window begin: with the example, at one of its questions, or with a new assessment of a care home.

use eframe::egui::Key;
use skaidra::i18n::{Language, Tr};

use super::window::Window;

impl Window {
    /// A Lithuanian window with the worked example.
    pub(super) fn example() -> Self {
        let mut window = Self::new(Language::Lithuanian);
        window.press(Tr::menu_command_example);
        window
    }

    /// A Lithuanian window with the worked example at a question.
    pub(super) fn example_at(question: &str) -> Self {
        let mut window = Self::example();
        window.go(Tr::menu_screen_answers);
        window.go_to_question(question);
        window
    }

    /// A Lithuanian window with a new assessment of a care home, at the last step before it is begun.
    pub(super) fn care_home(team: &[&str]) -> Self {
        let mut window = Self::new(Language::Lithuanian);
        window.set_up_care_home(team);
        window
    }

    /// Goes through the steps of a new assessment of a care home up to the last one; who fills it in comes first in the team.
    pub(super) fn set_up_care_home(&mut self, team: &[&str]) {
        self.click("Naujas įsivertinimas…");
        self.type_into("Įstaigos pavadinimas", "Ąžuolyno globos namai");
        self.click("Globos namai");
        self.click("Toliau");
        let (own, others) = team.split_first().unwrap();
        self.type_into("Jūsų pareigos", own);
        if !others.is_empty() {
            self.type_into("Kiti dalyviai", &others.join("\n"));
        }
        self.click("Toliau");
    }

    /// Opens a question by its number, as the palette finds it.
    pub(super) fn go_to_question(&mut self, id: &str) {
        self.ctrl(Key::K);
        self.letters(id);
        self.key(Key::Enter);
    }
}
