//! Workbooks to fill in: what goes out comes back the same, and what strangers made is read or refused in words.

mod foreign;
mod hostile;
mod memory;
mod office;
mod round_trip;
pub(crate) mod sample;
