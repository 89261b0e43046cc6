//! The window: views read the assessment and say what is wanted; one place changes anything.

mod app;
mod asks;
mod commands;
mod dialogs;
mod focus;
mod fonts;
mod frame;
mod open_file;
mod platform;
mod screens;
mod search;
mod selection;
mod theme;
mod toasts;
mod typed;
mod view_cx;
mod view_model;
mod widgets;

use std::path::PathBuf;

use eframe::egui::ViewportBuilder;
use jiff::Timestamp;
use jiff::tz::TimeZone;

pub use app::App;
pub use platform::choose_file::{FileAnswer, FileWish};
pub use platform::console::{begins_without_console, tell_failure};
pub use theme::{Themes, Tokens, contrast};

use crate::content::{self, Installed};
use crate::export::APP_VERSION;
use crate::i18n::{Language, Tr};
use crate::store::{Folders, Settings, note_failure};

/// How the window is started.
pub struct Options {
    /// An assessment or an exported plan to open at once.
    pub file: Option<PathBuf>,
    /// What to show on a projector at once.
    pub present: Option<Shown>,
    /// The language of the screen; none: as in the settings, else as the system has it.
    pub language: Option<Language>,
    /// Loads the messages of a language.
    pub texts: fn(Language) -> Tr,
    /// Reads the clock.
    pub clock: Box<dyn Fn() -> Timestamp>,
    /// The zone of the clock on the wall.
    pub zone: TimeZone,
    /// Where the program keeps its own files.
    pub folders: Folders,
    /// How files are asked for.
    pub file_dialogs: FileDialogs,
    /// Packs of one's own.
    pub packs: OwnPacks,
}

/// The packs of one's own that the window begins with.
#[derive(Debug)]
pub struct OwnPacks {
    /// What was read of them; none where there is none.
    pub read: Option<&'static Installed>,
    /// What could not be read, in words.
    pub unread: Vec<String>,
    /// Tells the rest of the program what it draws on from now on.
    pub install: fn(Option<&'static Installed>),
}

impl Default for OwnPacks {
    /// None.
    fn default() -> Self {
        Self { read: None, unread: Vec::new(), install: |_| () }
    }
}

impl Options {
    /// The window of the person who runs the program.
    pub fn of_user(file: Option<PathBuf>, clock: Box<dyn Fn() -> Timestamp>) -> Self {
        // Where the system knows no home the program keeps its files beside itself.
        let folders = Folders::of_user().unwrap_or_else(|| Folders::below("skaidra-data".as_ref()));
        Self {
            file,
            present: None,
            language: None,
            texts: Tr::new,
            clock,
            zone: TimeZone::system(),
            folders,
            file_dialogs: FileDialogs::Native(platform::choose_file::choose),
            packs: OwnPacks {
                read: content::beside_builtin(),
                unread: Vec::new(),
                install: content::install,
            },
        }
    }
}

/// What is shown on a projector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// A chapter of the handbook, by its slug; that of the dilemmas as dilemmas.
    Chapter(String),
    /// The questions of a checklist, by its id.
    Questions(String),
    /// The same from the dilemma, question or screen of this number on.
    From(Box<Self>, usize),
}

impl Shown {
    /// The greatest number that can be begun from, where the one that is asked for is none.
    pub fn last_number(&self, language: Language) -> Option<usize> {
        screens::presentation::last_number_before(&Tr::new(language), content::installed(), self)
    }
}

/// How files are asked for.
#[derive(Debug, Clone, Copy)]
pub enum FileDialogs {
    /// With the system's own dialog, asked for so, and a field for the path behind it.
    Native(fn(FileWish) -> FileAnswer),
    /// Only with a field for the path.
    InWindow,
}

/// From now on what the program itself does wrong is noted beside its data, for the next window to say.
pub fn note_panics(clock: fn() -> Timestamp) {
    let Some(file) = Folders::of_user().map(|it| it.failures()) else { return };
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        note_failure(&file, clock(), &format!("{APP_VERSION} {panic}"));
        usual(panic);
    }));
}

/// Opens the window and returns when it is closed.
pub fn run(options: Options) -> eframe::Result {
    read_ahead();
    eframe::run_native(
        "Skaidra",
        native_options(&Settings::load(&options.folders.settings())),
        Box::new(|creation| {
            let app = App::new(options);
            app.setup()(&creation.egui_ctx);
            #[cfg(unix)]
            platform::asked_to_end::close_when_asked(&creation.egui_ctx);
            Ok(Box::new(app))
        }),
    )
}

/// Reads what every window needs while the system is still making one.
pub fn read_ahead() {
    rayon::spawn(|| {
        let _pack = content::installed();
    });
}

/// How the window is asked for of the system; also of use to measure another window beside it.
pub fn native_options(settings: &Settings) -> eframe::NativeOptions {
    // A window without its picture is still a window.
    let picture = include_bytes!("../assets/icons/skaidra-128.png");
    let icon = eframe::icon_data::from_png_bytes(picture).unwrap_or_default();
    let window = ViewportBuilder::default().with_app_id("skaidra").with_icon(icon);
    eframe::NativeOptions {
        viewport: platform::window_size::remembered(window, settings),
        // Against bands in gradients, of which there are none; without a graphics card each pixel of it is paid for.
        dithering: false,
        ..eframe::NativeOptions::default()
    }
}
