//! The pieces that screens are put together from; each draws itself and says what was done with it.

pub(super) mod band;
pub(super) mod bar;
pub(super) mod button;
pub(super) mod calendar;
pub(super) mod date_field;
pub(super) mod field;
pub(super) mod ladder;
pub(super) mod list_search;
pub(super) mod locked;
pub(super) mod markdown;
pub(super) mod matrix;
pub(super) mod menu;
pub(super) mod opener;
pub(super) mod page;
pub(super) mod panel;
pub(super) mod radio;
pub(super) mod rich_text;
pub(super) mod row;
pub(super) mod sides;
pub(super) mod table;
pub(super) mod text;
pub(super) mod tick;
pub(super) mod written;
