//! The web: what people and programs see.

pub mod texts;
pub mod view;
