//! Sheets to take away: PDFs and zips.

mod wording;

pub use wording::SheetWords;
