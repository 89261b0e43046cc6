//! How long a frame of every screen takes to build, without painting, with the fullest assessment; and how long that takes to open.
#![expect(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

mod fullest;

use std::hint::black_box;
use std::path::Path;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use eframe::egui::{Context, Event, Key, Modifiers, Pos2, RawInput, Rect, vec2};
use jiff::tz::TimeZone;
use skaidra::i18n::{Language, Tr};
use skaidra::store::Folders;
use skaidra::ui::{App, FileDialogs, Options};

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

fn frames(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("fullest.skaidra");
    fullest::write(&file);
    let mut window = Window::new(folder.path(), &file);
    let mut group = criterion.benchmark_group("frame");
    let tr = Tr::new(Language::Lithuanian);
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
        group.bench_function(name, |bench| bench.iter(|| black_box(window.frame(Vec::new()))));
    }
    group.finish();
    drop(window);
    criterion.bench_function("open/fullest", |bench| {
        bench.iter_batched(
            || (),
            |()| black_box(app(folder.path(), &file)),
            BatchSize::PerIteration,
        );
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30);
    targets = frames
}
criterion_main!(benches);
