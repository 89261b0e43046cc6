//! Office Open XML: packages of Word files and workbooks, and workbooks of tables.

mod book;
mod error;
mod heads;
mod package;
mod write;

pub use book::{Book, Cell, Column, Entry, Line, Sheet, Tint};
pub use error::OfficeError;
pub use heads::{head, languages, named};
pub use package::Package;
pub use write::write;
