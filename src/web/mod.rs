//! The site: routes, pages and the API.

pub mod sheets;
pub mod texts;
