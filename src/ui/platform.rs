//! What the window needs of the system it runs on: its file dialog, its console, its end, its threads.

#[cfg(unix)]
pub(crate) mod asked_to_end;
pub(crate) mod choose_file;
pub(crate) mod console;
pub(crate) mod waiting;
pub(crate) mod window_size;
pub(crate) mod work;
