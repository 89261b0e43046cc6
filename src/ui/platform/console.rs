//! On Windows, a window goes on without the console that a program of the command line brings along.

/// Begins the window again in a process without a console and says whether this one is to end; elsewhere nothing is to be done.
///
/// Who opens the program from a folder would else see an empty black window behind it, and close both with it.
#[cfg(windows)]
pub fn begins_without_console() -> bool {
    use std::os::windows::process::CommandExt as _;
    use std::process::{Command, Stdio};

    /// `DETACHED_PROCESS` of the process creation flags.
    const DETACHED: u32 = 0x8;
    const MARK: &str = "SKAIDRA_WITHOUT_CONSOLE";
    if std::env::var_os(MARK).is_some() {
        return false;
    }
    let Ok(program) = std::env::current_exe() else { return false };
    let mut command = Command::new(program);
    command.args(std::env::args_os().skip(1)).env(MARK, "1").creation_flags(DETACHED);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().is_ok()
}

/// Begins the window again in a process without a console and says whether this one is to end; elsewhere nothing is to be done.
#[cfg(not(windows))]
pub fn begins_without_console() -> bool {
    false
}

/// Tells what went wrong to who has no console to read it in.
#[cfg(windows)]
pub fn tell_failure(words: &str) {
    let dialog = rfd::MessageDialog::new().set_level(rfd::MessageLevel::Error);
    dialog.set_title("Skaidra").set_description(words).show();
}

/// Tells what went wrong to who has no console to read it in.
#[cfg(not(windows))]
pub fn tell_failure(_words: &str) {}
