//! Golden vectors and rules of the method, and the order that every answer and evidence must keep.

mod golden;
mod properties;
mod rules;
mod sample;
