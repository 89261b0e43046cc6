//! A window that nobody touches draws nothing.

use std::time::Duration;

use eframe::egui::{Key, Modifiers, ViewportId};

use super::bare::Bare;

/// How soon a window wants to be drawn again.
fn wait(window: &mut Bare) -> Duration {
    let output = window.frame(0.1, Vec::new());
    output.viewport_output[&ViewportId::ROOT].repaint_delay
}

#[test]
fn nothing_is_drawn_while_nothing_happens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut window = Bare::new(folder.path(), Some(&path));
    // Every screen is reached by the palette, which needs no place on screen.
    for screen in [
        "Pradžia",
        "Atsakymai",
        "Rizikos",
        "Rezultatai",
        "Planas",
        "Eksportas",
        "Vadovas",
        "Istorija",
    ] {
        window.key(Modifiers::COMMAND, Key::K);
        window.letters(screen, 0.1);
        window.key(Modifiers::NONE, Key::Enter);
        // Whatever was set going comes to rest within three seconds.
        let n_frames = (0..30).take_while(|_| wait(&mut window) < Duration::from_mins(1)).count();
        assert!(n_frames < 30, "{screen} never rests");
        // What is read beside the window may say once that it is done.
        let n_awake = (0..10).filter(|_| wait(&mut window) < Duration::from_mins(1)).count();
        assert!(n_awake <= 1, "{screen} wakes by itself");
    }
}

#[test]
fn a_rest_is_waited_for_without_drawing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let mut window = Bare::new(folder.path(), Some(&path));
    window.frame(0.1, Vec::new());
    window.key(Modifiers::NONE, Key::T);
    // The note is scrolled to first.
    for _ in 0..5 {
        window.frame(0.1, Vec::new());
    }
    window.letters("Pastaba", 0.1);
    // While a text rests the window sleeps until then; a blinking caret may wake it before.
    let wait = wait(&mut window);
    assert!(Duration::from_millis(200) < wait && wait < Duration::from_secs(1), "{wait:?}");
}
