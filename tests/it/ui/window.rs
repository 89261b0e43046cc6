//! A window without a screen, in a folder of its own, with a clock that moves when told to.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use eframe::egui::{Key, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use skaidra::domain::{Assessment, EvidenceGrade, QuestionId, RiskId};
use skaidra::i18n::{Language, Tr};
use skaidra::scoring::{Band, Input, RiskScore, Scorecard, score};
use skaidra::session::Session;
use skaidra::store::{Folders, Settings};
use skaidra::ui::{App, FileDialogs, Options, OwnPacks, Shown};
use tempfile::TempDir;

use super::raster::Letters;

/// 2026-11-22 14:32:00 in Lithuania.
const BEGIN: i64 = 1_795_350_720;

/// A window under test.
pub(super) struct Window {
    /// The window itself.
    pub harness: Harness<'static, App>,
    /// The messages of the window.
    pub tr: Tr,
    clock: Arc<AtomicI64>,
    folder: TempDir,
}

/// How a window begins.
pub(super) struct Begin {
    pub(super) language: Language,
    pub(super) texts: fn(Language) -> Tr,
    pub(super) theme: Theme,
    pub(super) size: [f32; 2],
    pub(super) file: Option<PathBuf>,
    pub(super) present: Option<Shown>,
    pub(super) folder: TempDir,
    pub(super) letters: Letters,
    pub(super) settings: fn(&mut Settings),
    pub(super) file_dialogs: FileDialogs,
}

impl Begin {
    /// A light window of the usual size in a folder of its own.
    pub(super) fn new(language: Language) -> Self {
        Self {
            language,
            texts: Tr::new,
            theme: Theme::Light,
            size: [1280.0, 800.0],
            file: None,
            present: None,
            folder: tempfile::tempdir().unwrap(),
            letters: Letters::default(),
            settings: |_| {},
            file_dialogs: FileDialogs::InWindow,
        }
    }

    /// Opens it.
    pub(super) fn window(self) -> Window {
        let clock = Arc::new(AtomicI64::new(BEGIN));
        let seconds = Arc::clone(&clock);
        // Nothing on screen names a folder of this machine where it can be told from here.
        let here = std::env::current_dir().unwrap();
        let below =
            self.folder.path().strip_prefix(here).unwrap_or_else(|_| self.folder.path()).to_owned();
        let mut settings = Settings::load(&Folders::below(&below).settings());
        (self.settings)(&mut settings);
        if settings != Settings::default() {
            settings.save(&Folders::below(&below).settings()).unwrap();
        }
        let options = Options {
            file: self.file,
            present: self.present,
            language: Some(self.language),
            texts: self.texts,
            clock: Box::new(move || {
                Timestamp::from_second(seconds.load(Ordering::Relaxed)).unwrap()
            }),
            zone: TimeZone::fixed(jiff::tz::offset(2)),
            folders: Folders::below(&below),
            file_dialogs: self.file_dialogs,
            packs: OwnPacks::default(),
        };
        let app = App::new(options);
        let setup = app.setup();
        let harness = Harness::builder()
            .with_size(self.size)
            .with_theme(self.theme)
            .with_step_dt(0.1)
            .with_max_steps(12)
            .with_context_setup(setup)
            .renderer(self.letters)
            .build_ui_state(|ui, app: &mut App| app.frame(ui), app);
        let tr = (self.texts)(self.language);
        let mut window = Window { harness, tr, clock, folder: self.folder };
        window.run();
        window
    }
}

impl Window {
    /// A window of the usual size.
    pub(super) fn new(language: Language) -> Self {
        Begin::new(language).window()
    }

    /// A window that opens a file.
    pub(super) fn open(language: Language, file: PathBuf) -> Self {
        Begin { file: Some(file), ..Begin::new(language) }.window()
    }

    /// A window that is a projector.
    pub(super) fn presenting(language: Language, shown: Shown) -> Self {
        Begin { present: Some(shown), ..Begin::new(language) }.window()
    }

    /// Clicks what a message names.
    pub(super) fn press(&mut self, name: fn(&Tr) -> String) {
        let label = name(&self.tr);
        self.click(&label);
    }

    /// Runs a command of the palette.
    pub(super) fn command(&mut self, name: fn(&Tr) -> String) {
        self.ctrl(Key::K);
        let words = name(&self.tr);
        self.letters(&words);
        self.key(Key::Enter);
    }

    /// Goes to a screen by the rail, which comes first where a heading has the same words.
    pub(super) fn go(&mut self, name: fn(&Tr) -> String) {
        let label = name(&self.tr);
        // Where there is no room for the rail it is a menu, called as what is shown.
        if self.harness.ctx.content_rect().width() < 640.0
            && let Some(menu) = self.menu_at_top()
        {
            self.click_first(&menu);
        }
        assert!(self.shows(&label), "{label} is not among {:?}", self.words());
        self.harness.get_all_by_label(&label).next().unwrap().scroll_to_me();
        self.run();
        self.click_first(&label);
    }

    fn menu_at_top(&self) -> Option<String> {
        let mut menus = self.harness.query_all_by_label_contains(" ▾");
        let menu = menus.find(|it| it.rect().top() < 40.0)?;
        menu.accesskit_node().label()
    }

    /// Types into the field that a message names.
    pub(super) fn type_at(&mut self, name: fn(&Tr) -> String, text: &str) {
        let label = name(&self.tr);
        self.type_into(&label, text);
    }

    /// The program closed and started again on the same folder, without a file to open.
    pub(super) fn again(self, language: Language) -> Self {
        let Self { folder, harness, .. } = self;
        drop(harness);
        Begin { folder, ..Begin::new(language) }.window()
    }

    /// The program closed and started again with a file.
    pub(super) fn opening(self, language: Language, file: PathBuf) -> Self {
        let Self { folder, harness, .. } = self;
        drop(harness);
        Begin { file: Some(file), folder, ..Begin::new(language) }.window()
    }

    /// The program killed and started again with the file that was open.
    pub(super) fn killed(self, language: Language) -> Self {
        let file = Some(self.session().path().to_owned());
        let Self { folder, harness, .. } = self;
        drop(harness);
        Begin { file, folder, ..Begin::new(language) }.window()
    }

    /// Lets the window settle.
    pub(super) fn run(&mut self) {
        self.harness.run();
    }

    /// Lets so many seconds pass.
    pub(super) fn rest(&mut self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
        for _ in 0..seconds * 10 + 2 {
            self.harness.step();
        }
        self.run();
    }

    /// Comes back after so many days.
    pub(super) fn days_later(&mut self, days: i64) {
        self.clock.fetch_add(days * 86_400, Ordering::Relaxed);
        self.run();
    }

    /// Comes back after so many hours.
    pub(super) fn hours_later(&mut self, hours: i64) {
        self.clock.fetch_add(hours * 3_600, Ordering::Relaxed);
        self.run();
    }

    /// Clicks what is called so.
    pub(super) fn click(&mut self, label: &str) {
        self.clock.fetch_add(1, Ordering::Relaxed);
        self.harness.get_by_label(label).scroll_to_me();
        self.run();
        self.harness.get_by_label(label).click();
        self.run();
    }

    /// Clicks the first of those whose name holds these words.
    pub(super) fn click_with(&mut self, words: &str) {
        self.clock.fetch_add(1, Ordering::Relaxed);
        self.harness.get_all_by_label_contains(words).next().unwrap().scroll_to_me();
        self.run();
        self.harness.get_all_by_label_contains(words).next().unwrap().click();
        self.run();
    }

    /// Clicks the first of those that are called so.
    pub(super) fn click_first(&mut self, label: &str) {
        self.clock.fetch_add(1, Ordering::Relaxed);
        self.harness.get_all_by_label(label).next().unwrap().click();
        self.run();
    }

    /// Says what kind the last piece of evidence is that is being written.
    pub(super) fn choose_grade(&mut self, grade: u8) {
        let name = self.tr.evidence_grade(EvidenceGrade::new(grade).unwrap());
        let name = self.tr.assessment_evidence_of_grade(grade.to_string(), name);
        self.harness.get_all_by_label(&name).last().unwrap().scroll_to_me();
        self.run();
        self.click_last(&name);
    }

    /// Opens one of several lists that are called so, and chooses from it.
    pub(super) fn choose_nth(&mut self, label: &str, n: usize, choice: &str) {
        self.clock.fetch_add(1, Ordering::Relaxed);
        self.harness.get_all_by_label(label).nth(n).unwrap().scroll_to_me();
        self.run();
        self.harness.get_all_by_label(label).nth(n).unwrap().click();
        self.run();
        self.harness.get_all_by_label(choice).last().unwrap().click();
        self.run();
    }

    /// Opens the menu that says which questions are listed.
    pub(super) fn open_filters(&mut self) {
        let label = self.tr.assessment_filter_label();
        self.click_with(&label);
    }

    /// Lists only some questions.
    pub(super) fn filter(&mut self, name: &str) {
        self.open_filters();
        let row = format!("{name} (");
        self.harness.get_all_by_label_contains(&row).last().unwrap().click();
        self.run();
    }

    /// Clicks one of those that have a role, counted from the first.
    pub(super) fn click_role(&mut self, role: eframe::egui::Role, n: usize) {
        self.clock.fetch_add(1, Ordering::Relaxed);
        self.harness.get_all_by_role(role).nth(n).unwrap().click();
        self.run();
    }

    /// Clicks the last of those that are called so.
    pub(super) fn click_last(&mut self, label: &str) {
        self.clock.fetch_add(1, Ordering::Relaxed);
        self.harness.get_all_by_label(label).last().unwrap().click();
        self.run();
    }

    /// Gives the window another size.
    pub(super) fn resize(&mut self, size: [f32; 2]) {
        self.harness.set_size(size.into());
    }

    /// Types into the field that is called so.
    pub(super) fn type_into(&mut self, label: &str, text: &str) {
        self.harness.get_by_label(label).focus();
        self.run();
        self.harness.get_by_label(label).type_text(text);
        self.run();
    }

    /// Types into one of several fields that are called so.
    pub(super) fn type_into_nth(&mut self, label: &str, n: usize, text: &str) {
        self.harness.get_all_by_label(label).nth(n).unwrap().focus();
        self.run();
        self.harness.get_all_by_label(label).nth(n).unwrap().type_text(text);
        self.run();
    }

    /// Puts a text in place of what stands in a field.
    pub(super) fn replace_text(&mut self, label: &str, text: &str) {
        self.harness.get_by_label(label).focus();
        self.run();
        self.ctrl(Key::A);
        self.harness.get_by_label(label).type_text(text);
        self.run();
    }

    /// Waits until something is called so.
    pub(super) fn wait_for(&mut self, label: &str) {
        self.wait_until(label, |window| window.shows(label));
    }

    /// Waits until the name of something holds these words.
    pub(super) fn wait_for_words(&mut self, words: &str) {
        self.wait_until(words, |window| window.shows_with(words));
    }

    /// Waits until the pages of the plan are drawn.
    pub(super) fn wait_for_pages(&mut self) {
        let image = eframe::egui::Role::Image;
        self.wait_until("a page", |it| it.harness.query_all_by_role(image).next().is_some());
        let bottom = self.harness.ctx.content_rect().bottom();
        let first = self.harness.get_all_by_role(image).next().unwrap();
        if bottom < first.rect().top() + 8.0 {
            first.scroll_to_me();
            self.run();
        }
        self.wait_until("a page", |window| {
            let shapes = &window.harness.output().shapes;
            shapes.iter().any(|it| it.shape.texture_id() != eframe::egui::TextureId::default())
        });
    }

    pub(super) fn wait_until(&mut self, what: &str, is_there: impl Fn(&Self) -> bool) {
        for _ in 0..600 {
            self.harness.step();
            if is_there(self) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("{what} did not come: {:?}", self.words());
    }

    /// The greatest net risk.
    pub(super) fn first_risk(&self) -> RiskId {
        self.card().risks[0].id.clone()
    }

    /// The scores of a risk.
    pub(super) fn risk_score(&self, id: &RiskId) -> RiskScore {
        self.card().risks.into_iter().find(|it| it.id == *id).unwrap()
    }

    /// The scores of what is recorded, reckoned apart from the window.
    pub(super) fn card(&self) -> Scorecard {
        score(&Input {
            instrument: &skaidra::content::builtin().instrument,
            assessment: self.assessment(),
            on: self.session().assessed_on(),
            band: Band::Skip,
        })
    }

    /// Presses a key.
    pub(super) fn key(&mut self, key: Key) {
        self.clock.fetch_add(1, Ordering::Relaxed);
        self.harness.key_press(key);
        self.run();
    }

    /// Presses a key with Ctrl.
    pub(super) fn ctrl(&mut self, key: Key) {
        self.clock.fetch_add(1, Ordering::Relaxed);
        self.harness.key_press_modifiers(eframe::egui::Modifiers::COMMAND, key);
        self.run();
    }

    /// Presses a key with Alt.
    pub(super) fn alt(&mut self, key: Key) {
        self.clock.fetch_add(1, Ordering::Relaxed);
        self.harness.key_press_modifiers(eframe::egui::Modifiers::ALT, key);
        self.run();
    }

    /// Drags one thing onto another; each is the first whose name holds the words.
    pub(super) fn drag(&mut self, words: &str, onto: &str) {
        self.clock.fetch_add(1, Ordering::Relaxed);
        let middle = |window: &Self, words: &str| {
            let node = window.harness.get_all_by_label_contains(words).next().unwrap();
            node.rect().center()
        };
        let (from, to) = (middle(self, words), middle(self, onto));
        self.harness.drag_at(from);
        self.harness.step();
        for share in [0.3, 0.7, 1.0] {
            self.harness.hover_at(from.lerp(to, share));
            self.harness.step();
        }
        self.harness.drop_at(to);
        self.run();
    }

    /// Types letters with nothing chosen to type into.
    pub(super) fn letters(&mut self, text: &str) {
        self.harness.event(eframe::egui::Event::Text(text.to_owned()));
        self.run();
    }

    /// Types letters as a keyboard does: each is a key first, and then text.
    pub(super) fn typed(&mut self, text: &str) {
        for letter in text.chars() {
            if let Some(key) = Key::from_name(&letter.to_uppercase().to_string()) {
                self.harness.key_down(key);
                self.harness.event(eframe::egui::Event::Text(letter.to_string()));
                self.harness.key_up(key);
            } else {
                self.harness.event(eframe::egui::Event::Text(letter.to_string()));
            }
            self.run();
        }
    }

    /// Whether something on screen is called so.
    pub(super) fn shows(&self, label: &str) -> bool {
        self.harness.query_all_by_label(label).next().is_some()
    }

    /// Whether the name of something on screen holds these words.
    pub(super) fn shows_with(&self, words: &str) -> bool {
        self.harness.query_all_by_label_contains(words).next().is_some()
    }

    /// What is on screen, one name a line, for messages of failed tests.
    pub(super) fn words(&self) -> Vec<String> {
        let root = self.harness.root();
        let mut words = Vec::new();
        let mut waiting = vec![root.accesskit_node()];
        while let Some(node) = waiting.pop() {
            words.extend(node.label().filter(|it| !it.trim().is_empty()));
            words.extend(node.value().filter(|it| !it.trim().is_empty()));
            waiting.extend(node.children());
        }
        words
    }

    /// What is recorded.
    pub(super) fn assessment(&self) -> &Assessment {
        self.harness.state().assessment().unwrap()
    }

    /// What is on disk, as another program would read it.
    pub(super) fn on_disk(&self) -> Assessment {
        let path = self.session().path().to_owned();
        let bytes = std::fs::read(path).unwrap();
        skaidra::session::replay(&bytes).unwrap().history.assessment().clone()
    }

    /// The open session.
    pub(super) fn session(&self) -> &Session {
        self.harness.state().session().unwrap()
    }

    /// The folder of the window's own files.
    pub(super) fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }
}

/// The question of that id.
pub(super) fn question(id: &str) -> QuestionId {
    QuestionId::parse(id).unwrap()
}
