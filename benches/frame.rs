//! How long a frame of every screen takes to build, without painting, with the fullest assessment; and how long that takes to open.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a benchmark fails by panicking and says what it measured"
)]

mod fullest;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use eframe::egui::{Context, Event, Key, Modifiers, Pos2, RawInput, Rect, vec2};
use jiff::tz::TimeZone;
use skaidra::i18n::{Language, Tr};
use skaidra::store::Folders;
use skaidra::ui::{App, FileDialogs, Options};

const N_OPENED: usize = 21;
const N_FRAMES: usize = 201;

/// The window on the fullest assessment.
struct Window {
    app: App,
    ctx: Context,
    time: f64,
}

fn app(folder: &Path, file: &Path) -> App {
    App::new(Options {
        present: None,
        file: Some(file.to_owned()),
        language: Some(Language::Lithuanian),
        texts: Tr::new,
        clock: Box::new(|| fullest::at(10_000)),
        zone: TimeZone::UTC,
        folders: Folders::below(folder),
        file_dialogs: FileDialogs::InWindow,
        packs: skaidra::ui::OwnPacks::default(),
    })
}

impl Window {
    fn new(folder: &Path, file: &Path) -> Self {
        let app = app(folder, file);
        let ctx = Context::default();
        app.setup()(&ctx);
        Self { app, ctx, time: 0.0 }
    }

    /// Builds a frame down to the triangles that a graphics card would be handed.
    fn frame(&mut self, events: Vec<Event>) -> usize {
        self.time += 0.02;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0))),
            time: Some(self.time),
            events,
            focused: true,
            ..RawInput::default()
        };
        let app = &mut self.app;
        let mut output = self.ctx.run_ui(input, |ui| app.frame(ui));
        output.textures_delta.clear();
        self.ctx.tessellate(output.shapes, output.pixels_per_point).len()
    }

    /// Goes to a screen by its name, as the palette finds it.
    fn go(&mut self, screen: &str) {
        let key = |key, modifiers| {
            let event =
                |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
            vec![event(true), event(false)]
        };
        self.frame(key(Key::K, Modifiers::COMMAND));
        self.frame(Vec::new());
        self.frame(vec![Event::Text(screen.to_owned())]);
        self.frame(key(Key::Enter, Modifiers::NONE));
        for _ in 0..50 {
            self.frame(Vec::new());
        }
    }
}

/// The middle and the slowest of some times, in milliseconds.
fn summary(mut times: Vec<Duration>) -> (f64, f64) {
    times.sort_unstable();
    let ms = |it: Duration| it.as_secs_f64() * 1000.0;
    (ms(times[times.len() / 2]), ms(times[times.len() - 1]))
}

fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("fullest.skaidra");
    fullest::write(&file);
    // What a start takes before anything is remembered.
    let mut cold = None;
    let made = time(|| cold = Some(Window::new(folder.path(), &file)));
    let mut cold = cold.unwrap();
    let frames = [(); 3].map(|()| time(|| cold.frame(Vec::new())));
    println!("first start: program and fonts {made:.1?}, frames {frames:.1?}");
    drop(cold);
    let opened = (0..N_OPENED).map(|_| time(|| app(folder.path(), &file))).collect();
    let (middle, slowest) = summary(opened);
    println!(
        "open the fullest assessment: {middle:.1} ms, slowest {slowest:.1} ms; claim: under 150 ms"
    );
    let mut window = Window::new(folder.path(), &file);
    let tr = Tr::new(Language::Lithuanian);
    println!("a frame down to its triangles, of {N_FRAMES}; claim: under 4 ms");
    for (name, screen) in [
        ("answers", tr.menu_screen_answers()),
        ("risks", tr.menu_screen_risks()),
        ("results", tr.menu_screen_results()),
        ("plan", tr.menu_screen_plan()),
        ("handbook", tr.menu_screen_handbook()),
        ("history", tr.menu_screen_history()),
        ("settings", tr.menu_screen_settings()),
    ] {
        window.go(&screen);
        let (middle, slowest) =
            summary((0..N_FRAMES).map(|_| time(|| window.frame(Vec::new()))).collect());
        println!("    {name:<10} {middle:>6.2} ms, slowest {slowest:>6.2} ms");
    }
}
