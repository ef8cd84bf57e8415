//! The objects of HSDS, one file each: the shape that the standard gives them, and how a desk fills it.

pub mod attribute;
pub mod location;
pub mod organization;
pub mod reach;
pub mod schedule;
pub mod service;
pub mod service_at_location;
pub mod taxonomy;

/// A web address as a URI: what is not ASCII is percent-encoded. `None` for what is no address.
fn uri(text: &str) -> Option<String> {
    let is_address = text.starts_with("https://") || text.starts_with("http://");
    let is_odd = |c: char| c.is_ascii() && (c.is_ascii_control() || " \"<>\\^`{|}".contains(c));
    if !is_address || text.contains(is_odd) {
        return None;
    }
    Some(percent_encoding::utf8_percent_encode(text, percent_encoding::CONTROLS).to_string())
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn a_web_address_becomes_a_uri() {
        for (text, expected) in [
            ("https://example.org/città?a=1&b=%20", Some("https://example.org/citt%C3%A0?a=1&b=%20")),
            ("http://example.org", Some("http://example.org")),
            ("example.org", None),
            ("https://example.org/a b", None),
            ("javascript:alert(1)", None),
        ] {
            assert_eq!(uri(text).as_deref(), expected, "{text}");
        }
    }
}
