//! The pieces that screens are put together from; each draws itself and says what was done with it.

pub mod band;
pub mod bar;
pub mod button;
pub mod field;
pub mod ladder;
pub mod markdown;
pub mod matrix;
pub mod rich_text;
pub mod text;
