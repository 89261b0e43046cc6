//! The system asks the program to end, as at the end of a session: the window closes as by its cross, with everything kept.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use eframe::egui::{Context, ViewportCommand};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::flag::{register, register_conditional_shutdown};
use signal_hook::iterator::Signals;

/// What a system, a terminal and who sits at it send for it.
const SIGNALS: [i32; 3] = [SIGTERM, SIGINT, SIGHUP];
/// The exit code of a program that was asked to end and could not do it in its own way.
const ENDED: i32 = 143;

/// Within so long a second signal ends a program that did not end by the first; later ones ask it anew.
const PATIENCE: Duration = Duration::from_secs(10);

/// From now on a signal to end closes the window; a second one soon after ends a program that does not.
pub(crate) fn close_when_asked(ctx: &Context) {
    if let Err(error) = watch(ctx.clone()) {
        log::warn!("a signal to end would lose what is being typed: {error}");
    }
}

fn watch(ctx: Context) -> io::Result<()> {
    let is_asked = Arc::<AtomicBool>::default();
    for signal in SIGNALS {
        // In this order: the first signal finds nothing asked yet.
        register_conditional_shutdown(signal, ENDED, Arc::clone(&is_asked))?;
        register(signal, Arc::clone(&is_asked))?;
    }
    let mut signals = Signals::new(SIGNALS)?;
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for _ in signals.forever() {
            ctx.send_viewport_cmd(ViewportCommand::Close);
            ctx.request_repaint();
            thread::sleep(PATIENCE);
            is_asked.store(false, Ordering::SeqCst);
        }
    })?;
    Ok(())
}
