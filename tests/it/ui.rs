//! The window, used as a person uses it: by what is written on it, by mouse and by keyboard.

mod answers;
mod bare;
mod colours;
mod finding;
mod handbook;
mod idle;
mod keyboard;
mod kill;
mod leaving;
mod looks;
mod next_year;
mod numbers;
mod order;
mod plan;
mod presentation;
mod raster;
mod raters;
mod safety;
mod screens;
mod start;
mod stories;
mod tour;
mod tree;
mod unfinished;
mod window;
mod words;
