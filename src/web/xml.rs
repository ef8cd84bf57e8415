//! Text in XML: feeds, RDF, drawings.

/// Text that is neither markup nor anything that XML forbids.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(character),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup_and_none_breaks_the_document() {
        assert_eq!(escaped("<b>\"A\" & B</b>\u{1}\n"), "&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;\u{fffd}\n");
    }
}
