//! What screens tell of the open assessment beyond its scores: how far it is, what is left, what comes next.

pub(crate) mod assessed_day;
pub(crate) mod gone_posts;
pub(crate) mod next_step;
pub(crate) mod progress;
pub(crate) mod recorded;
pub(crate) mod since_export;
pub(crate) mod to_mend;
pub(crate) mod twins;
pub(crate) mod untraceable;
pub(crate) mod votes;
