//! Office Open XML: packages of Word files and workbooks, workbooks written, and workbooks of strangers read in bounded memory.

mod book;
mod error;
mod heads;
mod package;
mod read;
mod write;

pub use book::{Book, Cell, Column, Entry, Line, Sheet, Tint};
pub use error::OfficeError;
pub use heads::{head, languages, named};
pub use package::Package;
pub use read::{ReadError, Value, Workbook, WorkbookRow, WorkbookSheet, cell_name, is_workbook};
pub use write::write;
