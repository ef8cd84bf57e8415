//! From a query string to typed questions. After this no text from outside travels further.

mod params;
mod question;
mod word;

pub use params::{Params, Strictness};
pub use question::{Place, Question, read_hours, read_lang, read_position, read_words};
pub use word::{city, day, municipality, parse_moment};
