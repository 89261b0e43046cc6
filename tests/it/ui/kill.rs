//! A thousand windows killed at random moments of a random story: what was called saved is there.

use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use eframe::egui::{Key, Modifiers};
use skaidra::domain::{Change, Institution, InstitutionKind};
use skaidra::session::{Access, NewFile, Session, replay};

use super::bare::Bare;

/// Tells the child where its files are.
const FOLDER: &str = "SKAIDRA_TEST_KILL_FOLDER";
/// Tells the child which story to play.
const SEED: &str = "SKAIDRA_TEST_KILL_SEED";
/// How many windows one process shows at once, each in a story of its own.
const WINDOWS: u64 = 10;
/// How often the process is killed.
const ROUNDS: u64 = 100;

/// The child: windows that are used as fast as they can draw, until they are killed. Alone it does nothing.
#[test]
fn the_windows_that_are_killed() {
    let (Some(folder), Ok(seed)) = (env::var_os(FOLDER), env::var(SEED)) else { return };
    let (folder, seed) = (PathBuf::from(folder), seed.parse::<u64>().unwrap());
    std::panic::set_hook(Box::new(|it| println!("failed: {it}")));
    let windows = (0..WINDOWS).map(|n| {
        let folder = folder.clone();
        thread::spawn(move || play(&folder, n, &mut Dice(seed * WINDOWS + n)))
    });
    for window in windows.collect::<Vec<_>>() {
        window.join().unwrap();
    }
}

/// Plays one window's story without end and says after each frame what is saved: how many bytes, and their fingerprint.
fn play(folder: &Path, n: u64, dice: &mut Dice) {
    let mut window = Bare::new(&folder.join(n.to_string()), Some(&file(folder, n)));
    let mut n_said = 0;
    loop {
        deed(&mut window, dice);
        let session = window.app.session().unwrap();
        if n_said != session.records().len() {
            n_said = session.records().len();
            println!("saved {n} {} {}", session.journal_bytes().len(), session.head());
        }
    }
}

/// One thing that a person does.
fn deed(window: &mut Bare, dice: &mut Dice) {
    let levels = [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4];
    let none = Modifiers::NONE;
    match dice.roll(16) {
        0..=5 => window.key(none, levels[usize::try_from(dice.roll(5)).unwrap()]),
        6 | 7 => window.key(none, Key::Enter),
        8 => window.key(none, Key::ArrowRight),
        9 => window.key(none, Key::ArrowLeft),
        10 => window.letters("?", 0.05),
        11 => window.key(Modifiers::COMMAND, Key::Z),
        12 => window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z),
        13 => write(window, Key::T, &format!("Pastaba {}", dice.roll(1000))),
        14 => {
            write(window, Key::E, &format!("Byla {}", dice.roll(1000)));
            window.key(none, Key::Enter);
        }
        _ => write(window, Key::N, &format!("Tokios paslaugos neteikiame {}", dice.roll(1000))),
    }
}

/// Goes into a field by its key, types, rests, and leaves it.
fn write(window: &mut Bare, key: Key, text: &str) {
    window.key(Modifiers::NONE, key);
    window.letters(text, 1.2);
    window.key(Modifiers::NONE, Key::Escape);
}

#[test]
fn a_thousand_killed_windows_lose_nothing_they_called_saved() {
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice(2026);
    let mut n_saved = 0;
    for round in 0..ROUNDS {
        if round % 20 == 0 {
            (0..WINDOWS).for_each(|n| begin(&file(folder.path(), n)));
        }
        let said = kill_one(folder.path(), round, &mut dice);
        for (n, saved) in (0..WINDOWS).zip(said) {
            n_saved += u64::from(saved.is_some());
            check(&file(folder.path(), n), saved.as_ref(), round);
        }
    }
    // Most windows had called something saved before they were killed.
    assert!(ROUNDS * WINDOWS / 2 < n_saved, "{n_saved}");
}

/// What a window called saved last: how many bytes, and the fingerprint of the last line.
type Saved = (usize, String);

/// Starts the windows, kills them at a random moment, and gives what each called saved.
fn kill_one(folder: &Path, round: u64, dice: &mut Dice) -> Vec<Option<Saved>> {
    let mut child = child(folder, round);
    let mut said = vec![None; usize::try_from(WINDOWS).unwrap()];
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut take = |line: &str| {
        assert!(!line.starts_with("failed"), "round {round}: {line}");
        let mut words = line.strip_prefix("saved ")?.split(' ');
        let n: usize = words.next()?.parse().ok()?;
        let saved = (words.next()?.parse().ok()?, words.next()?.to_owned());
        let saved: Saved = saved;
        // The last line may have been cut off by the kill.
        if saved.1.len() == 64 {
            said[n] = Some(saved);
        }
        Some(())
    };
    // After so many savings, and a little later: in the middle of anything.
    let n_lines = usize::try_from(1 + dice.roll(60)).unwrap();
    lines.by_ref().filter_map(|line| take(&line)).take(n_lines).for_each(drop);
    thread::sleep(Duration::from_micros(dice.roll(4000)));
    child.kill().unwrap();
    child.wait().unwrap();
    for line in lines {
        take(&line);
    }
    said
}

fn child(folder: &Path, round: u64) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", "ui::kill::the_windows_that_are_killed", "--nocapture"])
        .env(FOLDER, folder)
        .env(SEED, round.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The file opens for work, and begins with every byte that was called saved.
fn check(path: &Path, saved: Option<&Saved>, round: u64) {
    let bytes = fs::read(path).unwrap();
    if let Some((len, head)) = saved {
        let before = replay(bytes.get(..*len).unwrap_or_default()).unwrap();
        assert!(before.report.is_whole(), "round {round}: {:?}", before.report);
        assert_eq!(before.report.head, *head, "round {round}");
    }
    let session = Session::open(path).unwrap();
    assert_eq!(session.access(), &Access::Writable, "round {round}");
}

/// A new assessment of one checklist.
pub(super) fn begin(path: &Path) {
    fs::remove_file(path).ok();
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let created = jiff::Timestamp::from_second(1_795_350_000).unwrap();
    let text = |it: &str| it.to_owned();
    let new = NewFile {
        id: text("018f"),
        app: text("0.1.0"),
        content: text("2026.1"),
        method: text("1.0"),
        created,
    };
    let mut session = Session::create(path, &new).unwrap();
    let mut scope = skaidra::content::builtin().proposed_scope(InstitutionKind::CareHome);
    scope.checklists.truncate(1);
    let name = text("Ąžuolyno globos namai");
    let institution = Institution { name, kind: InstitutionKind::CareHome };
    for change in [Change::SetInstitution(institution), Change::SetScope(scope)] {
        session.run(created, "Direktorė", change).unwrap();
    }
}

fn file(folder: &Path, n: u64) -> PathBuf {
    folder.join(n.to_string()).join("planas.skaidra")
}

/// Random numbers that are the same in every run (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (it ^ (it >> 31)) % n
    }
}
