//! The window driven frame by frame without a screen reader's tree: for trials that need many frames.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use eframe::egui::{
    Context, Event, FullOutput, Key, Modifiers, Pos2, RawInput, Rect, ViewportEvent, ViewportId,
    vec2,
};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use skaidra::i18n::{Language, Tr};
use skaidra::store::Folders;
use skaidra::ui::{App, FileDialogs, Options, OwnPacks};

/// 2026-11-22 14:32:00 in Lithuania.
const BEGIN: i64 = 1_795_350_720;

/// A window without a screen.
pub(super) struct Bare {
    pub(super) app: App,
    ctx: Context,
    time: f64,
    clock: Arc<AtomicI64>,
}

impl Bare {
    /// A Lithuanian window that keeps its own files in a folder.
    pub(super) fn new(folder: &Path, file: Option<&Path>) -> Self {
        let clock = Arc::new(AtomicI64::new(BEGIN));
        let seconds = Arc::clone(&clock);
        let app = App::new(Options {
            present: None,
            file: file.map(Path::to_owned),
            language: Some(Language::Lithuanian),
            texts: Tr::new,
            clock: Box::new(move || {
                Timestamp::from_second(seconds.load(Ordering::Relaxed)).unwrap()
            }),
            zone: TimeZone::fixed(jiff::tz::offset(2)),
            folders: Folders::below(folder),
            file_dialogs: FileDialogs::InWindow,
            packs: OwnPacks::default(),
        });
        let ctx = Context::default();
        app.setup()(&ctx);
        Self { app, ctx, time: 0.0, clock }
    }

    /// Draws one frame after so many seconds.
    pub(super) fn frame(&mut self, seconds: f64, events: Vec<Event>) -> FullOutput {
        self.frame_with(seconds, events, Vec::new())
    }

    /// Draws one frame in which the window is asked to close; says whether it does.
    pub(super) fn close(&mut self) -> bool {
        use eframe::egui::ViewportCommand::CancelClose;
        let output = self.frame_with(0.1, Vec::new(), vec![ViewportEvent::Close]);
        let root = output.viewport_output.get(&ViewportId::ROOT);
        !root.is_some_and(|it| it.commands.contains(&CancelClose))
    }

    fn frame_with(
        &mut self,
        seconds: f64,
        events: Vec<Event>,
        window: Vec<ViewportEvent>,
    ) -> FullOutput {
        self.time += seconds;
        self.clock.fetch_add(1, Ordering::Relaxed);
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0))),
            time: Some(self.time),
            events,
            focused: true,
            ..RawInput::default()
        };
        input.viewports.entry(ViewportId::ROOT).or_default().events = window;
        let app = &mut self.app;
        let mut output = self.ctx.run_ui(input, |ui| app.frame(ui));
        // Nothing is painted.
        output.textures_delta.clear();
        output
    }

    /// Presses a key and draws what it does.
    pub(super) fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.frame(0.05, press(modifiers, key));
        self.frame(0.05, Vec::new());
    }

    /// Types letters and rests so many seconds.
    pub(super) fn letters(&mut self, text: &str, rest: f64) {
        self.frame(0.05, vec![Event::Text(text.to_owned())]);
        self.frame(rest, Vec::new());
    }
}

/// A key going down and up.
pub(super) fn press(modifiers: Modifiers, key: Key) -> Vec<Event> {
    [true, false]
        .map(|pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers })
        .to_vec()
}
