//! The window beside an empty one of the same toolkit, in turns in one run: first frame, memory, frames while idle.
//!
//! `LIBGL_ALWAYS_SOFTWARE=1 xvfb-run -a cargo bench --bench window`
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a benchmark fails by panicking and says what it measured"
)]

mod fullest;

use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use eframe::egui::Ui;
use jiff::tz::TimeZone;
use skaidra::i18n::{Language, Tr};
use skaidra::store::{Folders, Settings};
use skaidra::ui::{App, FileDialogs, Options, native_options, read_ahead};

/// Tells the child which window to show.
const WHICH: &str = "SKAIDRA_BENCH_WINDOW";
/// Tells the child where its files are.
const FOLDER: &str = "SKAIDRA_BENCH_FOLDER";
/// The windows, in the order of their turns.
const WINDOWS: [&str; 3] = ["empty", "start", "fullest"];
/// So many turns.
const TURNS: usize = 11;
/// So long nobody touches a window.
const IDLE: Duration = Duration::from_secs(2);

fn main() {
    match env::var(WHICH) {
        Ok(which) => show(&which),
        Err(_) => compare(),
    }
}

/// A window that says when it has drawn.
struct Timed {
    app: Option<App>,
}

impl eframe::App for Timed {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        // When this is called again what was drawn before is on screen.
        println!("drawn");
        if let Some(app) = &mut self.app {
            app.frame(ui);
        }
    }
}

/// The child: shows a window until it is killed.
fn show(which: &str) {
    let folder = PathBuf::from(env::var_os(FOLDER).unwrap());
    let file = (which == "fullest").then(|| folder.join("fullest.skaidra"));
    let is_empty = which == "empty";
    if !is_empty {
        read_ahead();
    }
    eframe::run_native(
        "Skaidra",
        native_options(&Settings::default()),
        Box::new(move |creation| {
            let app = (!is_empty).then(|| {
                let app = App::new(Options {
                    present: None,
                    file,
                    language: Some(Language::Lithuanian),
                    texts: Tr::new,
                    clock: Box::new(|| fullest::at(10_000)),
                    zone: TimeZone::UTC,
                    folders: Folders::below(&folder.join(which_folder(is_empty))),
                    file_dialogs: FileDialogs::InWindow,
                    packs: skaidra::ui::OwnPacks::default(),
                });
                app.setup()(&creation.egui_ctx);
                app
            });
            creation.egui_ctx.request_repaint();
            Ok(Box::new(Timed { app }))
        }),
    )
    .unwrap();
}

fn which_folder(is_empty: bool) -> &'static str {
    if is_empty { "none" } else { "own" }
}

/// What one turn gave.
struct Turn {
    first_frame: Duration,
    memory_kb: u64,
    n_idle: usize,
}

fn compare() {
    let folder = tempfile::tempdir().unwrap();
    fullest::write(&folder.path().join("fullest.skaidra"));
    let mut turns: [Vec<Turn>; 3] = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..TURNS {
        for (window, all) in WINDOWS.iter().zip(&mut turns) {
            all.push(turn(window, folder.path().to_owned()));
        }
    }
    println!(
        "median of {TURNS} turns      first frame   × empty    memory   − empty   idle frames"
    );
    let first: Vec<f64> =
        turns.iter().map(|it| median(it, |it| it.first_frame.as_secs_f64())).collect();
    #[expect(clippy::cast_precision_loss, reason = "kilobytes and counts are small")]
    let memory: Vec<f64> =
        turns.iter().map(|it| median(it, |it| it.memory_kb as f64 / 1024.0)).collect();
    for ((name, turns), (first_frame, megabytes)) in
        WINDOWS.iter().zip(&turns).zip(first.iter().zip(&memory))
    {
        let idle = turns.iter().map(|it| it.n_idle).max().unwrap_or_default();
        println!(
            "{name:<20} {:>12.0} ms {:>10.2} {:>6.0} MB {:>6.0} MB {idle:>10}",
            first_frame * 1000.0,
            first_frame / first[0],
            megabytes,
            megabytes - memory[0],
        );
    }
}

fn median(turns: &[Turn], of: impl Fn(&Turn) -> f64) -> f64 {
    let mut all: Vec<f64> = turns.iter().map(of).collect();
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

/// Shows a window once.
fn turn(which: &str, folder: PathBuf) -> Turn {
    let begin = Instant::now();
    let mut child = Command::new(env::current_exe().unwrap())
        .env(WHICH, which)
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let drawn = lines(&mut child);
    // The second call says that the first frame is on screen.
    for _ in 0..2 {
        drawn.recv_timeout(Duration::from_mins(1)).unwrap();
    }
    let first_frame = begin.elapsed();
    // Whatever was set going comes to rest.
    while drawn.recv_timeout(Duration::from_millis(700)).is_ok() {}
    let memory_kb = memory(&child);
    let idle = Instant::now();
    let mut n_idle = 0;
    while idle.elapsed() < IDLE {
        n_idle += usize::from(drawn.recv_timeout(IDLE.saturating_sub(idle.elapsed())).is_ok());
    }
    child.kill().unwrap();
    child.wait().unwrap();
    Turn { first_frame, memory_kb, n_idle }
}

/// Each line that the child says, as it says it.
fn lines(child: &mut Child) -> Receiver<()> {
    let (sender, receiver) = channel();
    let output = child.stdout.take().unwrap();
    thread::spawn(move || {
        for _ in BufReader::new(output).lines() {
            if sender.send(()).is_err() {
                return;
            }
        }
    });
    receiver
}

/// The memory of a process that is in the machine, in kilobytes.
fn memory(child: &Child) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}
