//! Work beside the window's own, such as reading a file: a thread does it, and the frame looks whether it is done.

use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use eframe::egui::Context;

/// Work that is under way.
#[derive(Debug)]
pub(crate) struct Work<T>(Receiver<T>);

/// The work ended without anything to show for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Broken;

impl<T: Send + 'static> Work<T> {
    /// Begins; the window is drawn anew once it is done.
    pub(crate) fn start(ctx: &Context, work: impl FnOnce() -> T + Send + 'static) -> Self {
        let (sender, receiver) = channel();
        let ctx = ctx.clone();
        thread::spawn(move || {
            // The window may be gone by now: then nobody waits for the answer.
            drop(sender.send(work()));
            ctx.request_repaint();
        });
        Self(receiver)
    }

    /// What came of it, once; none while it is under way.
    pub(crate) fn outcome(&self) -> Option<Result<T, Broken>> {
        match self.0.try_recv() {
            Ok(outcome) => Some(Ok(outcome)),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(Broken)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks until there is something.
    fn wait<T: Send + 'static>(work: &Work<T>) -> Result<T, Broken> {
        loop {
            if let Some(outcome) = work.outcome() {
                return outcome;
            }
            thread::yield_now();
        }
    }

    #[test]
    fn work_gives_what_came_of_it_and_says_when_nothing_did() {
        let ctx = Context::default();
        assert_eq!(wait(&Work::start(&ctx, || 7)), Ok(7));
        // Whoever works may fail: the window goes on.
        let broken = Work::start(&ctx, || -> u8 { std::panic::resume_unwind(Box::new(())) });
        assert_eq!(wait(&broken), Err(Broken));
    }
}
