//! What is asked for by keys, buttons and the palette, what it is called, and the one place that does it.

pub(crate) mod app_command;
pub(crate) mod cannot;
pub(crate) mod change_name;
pub(crate) mod key_names;
pub(crate) mod known_deeds;
pub(crate) mod read_command;
pub(crate) mod run;
pub(crate) mod shortcuts;
