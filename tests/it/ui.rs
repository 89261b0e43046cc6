//! The window, used as a person uses it: by what is written on it, by mouse and by keyboard.

mod answers;
mod colours;
mod plan;
mod presentation;
mod safety;
mod screens;
mod window;
