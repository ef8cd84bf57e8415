//! Routes of sheets.
