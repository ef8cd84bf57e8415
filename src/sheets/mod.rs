//! Good-practice sheets on their way out: worded for paper, and packed with what belongs to them.

pub mod bundle;
pub mod print;
pub mod wording;

pub use bundle::{BundleError, DeskCard, PrintedSheet, bundle};
pub use print::{PrintOrder, desk_name, desks_of, print, sheets_of};
pub use wording::{Period, SheetLabel, SheetWording};
