//! Since when something is being typed, and when it is to be recorded: after a second of rest, and every five seconds without one.

/// How long typing rests before it is recorded, in seconds.
const REST: f64 = 1.0;
/// What is typed without rest is recorded as often as this, in seconds.
const LONGEST: f64 = 5.0;

/// The frame's times of the first letter that is not recorded, and of the last one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Typing {
    first: f64,
    last: f64,
}

impl Typing {
    /// One more letter.
    pub(crate) fn on(before: Option<Self>, now: f64) -> Self {
        Self { first: before.map_or(now, |it| it.first), last: now }
    }

    /// Nothing more is to come.
    pub(crate) fn over() -> Self {
        Self { first: f64::NEG_INFINITY, last: f64::NEG_INFINITY }
    }

    /// Whether it is to be recorded.
    pub(crate) fn is_due(self, now: f64) -> bool {
        REST <= now - self.last || LONGEST <= now - self.first
    }

    /// When it is to be recorded, in seconds from now.
    pub(crate) fn due_in(self, now: f64) -> f64 {
        (REST - (now - self.last)).min(LONGEST - (now - self.first)).max(0.0)
    }
}
