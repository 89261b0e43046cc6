//! A window that nobody touches draws nothing.

use std::path::Path;
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
        // Whatever was set going comes to rest, what is read beside the window too: then nothing wakes it.
        let (mut n_frames, mut n_quiet) = (0, 0);
        while n_quiet < 10 {
            n_frames += 1;
            assert!(n_frames < 300, "{screen} never rests");
            let is_quiet = Duration::from_mins(1) < wait(&mut window);
            n_quiet = if is_quiet { n_quiet + 1 } else { 0 };
        }
    }
}

/// A window in which a note has just been typed.
fn noting(folder: &Path) -> Bare {
    let path = folder.join("planas.skaidra");
    super::kill::begin(&path);
    let mut window = Bare::new(folder, Some(&path));
    window.frame(0.1, Vec::new());
    window.key(Modifiers::NONE, Key::T);
    // The note is scrolled to first.
    for _ in 0..5 {
        window.frame(0.1, Vec::new());
    }
    window.letters("Pastaba", 0.1);
    window
}

#[test]
fn a_rest_is_waited_for_without_drawing() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = noting(folder.path());
    // While a text rests the window sleeps until then; a blinking caret may wake it before.
    let wait = wait(&mut window);
    assert!(Duration::from_millis(200) < wait && wait < Duration::from_secs(1), "{wait:?}");
}

#[test]
fn what_rested_is_shown_as_recorded_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = noting(folder.path());
    let n_records = |window: &Bare| window.app.session().unwrap().records().len();
    let n_before = n_records(&window);
    let output = window.frame(1.2, Vec::new());
    assert!(n_before < n_records(&window));
    // This frame was drawn before: the next one must not wait for a hand on the mouse.
    let wait = output.viewport_output[&ViewportId::ROOT].repaint_delay;
    assert!(wait.is_zero(), "{wait:?}");
}
