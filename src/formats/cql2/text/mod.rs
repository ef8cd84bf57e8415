//! CQL2 text: what is written in addresses.

mod lexer;
mod parser;
#[cfg(test)]
mod tests;
mod wkt;
mod write;

pub(super) use parser::parse;
pub(super) use write::write;

/// Words that are no names unless they are quoted.
const KEYWORDS: [&str; 11] =
    ["and", "or", "not", "like", "between", "in", "is", "null", "div", "true", "false"];

fn is_keyword(name: &str) -> bool {
    KEYWORDS.iter().any(|keyword| keyword.eq_ignore_ascii_case(name))
}

/// Names that begin a literal when a bracket follows them, and a function only in quotes.
fn is_literal_tag(name: &str) -> bool {
    let instants = ["DATE", "TIMESTAMP", "INTERVAL"];
    instants.iter().chain(&wkt::TAGS).any(|tag| tag.eq_ignore_ascii_case(name))
}
