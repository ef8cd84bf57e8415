//! Web addresses: with a scheme, without one, with the punctuation of the sentence around them.

use super::{Cell, MAX_CELL, is_host};

/// A web address, and what had to be done to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    pub url: String,
    pub had_scheme: bool,
    /// Brackets or punctuation were cut off.
    pub is_trimmed: bool,
}

/// Ends of names that make a word without scheme an address.
const ENDINGS: [&str; 20] = [
    "it", "com", "org", "net", "eu", "info", "edu", "gov", "int", "coop", "cloud", "online", "social", "app",
    "io", "sm", "va", "ch", "fr", "de",
];

/// A web address of the schemes `http` and `https`; `www.` without a scheme is taken as `https`.
pub fn url(text: &str) -> Option<String> {
    read(text).map(|address| address.url)
}

/// One address, as far as it can be told from the text around it.
pub fn read(text: &str) -> Option<Address> {
    let whole = text.trim();
    let text = trimmed(whole);
    let is_plain =
        |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '"' | '<' | '>' | '\\' | '`');
    if text.len() > MAX_CELL || !text.chars().all(is_plain) {
        return None;
    }
    let had_scheme = text.contains("://");
    let with_scheme = if had_scheme { text.to_owned() } else { bare(text)? };
    let (scheme, rest) = with_scheme.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
    let is_right = matches!(scheme.as_str(), "http" | "https")
        && is_host(&host.to_lowercase())
        && port.parse::<u16>().is_ok();
    is_right.then(|| Address {
        url: format!("{scheme}://{}{path}", authority.to_lowercase()),
        had_scheme,
        is_trimmed: text != whole,
    })
}

/// All addresses of a cell.
pub fn urls(text: &str) -> Cell<Address> {
    let mut cell = Cell::default();
    if text.len() > MAX_CELL {
        cell.wrong.push(text.chars().take(200).collect());
        return cell;
    }
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, ';' | '|' | '<' | '>')) {
        match read(word.trim_end_matches(',')) {
            Some(address) if cell.found.iter().any(|other: &Address| other.url == address.url) => {}
            Some(address) => cell.found.push(address),
            None if word.contains("://") || word.contains("www.") => cell.wrong.push(word.to_owned()),
            None => cell.says_more |= word.chars().any(char::is_alphanumeric),
        }
    }
    if cell.found.is_empty() && cell.wrong.is_empty() && !text.trim().is_empty() {
        cell.wrong.push(text.trim().to_owned());
    }
    cell
}

/// Without the brackets, quotes and full stops around it; a bracket that the address opens stays.
fn trimmed(text: &str) -> &str {
    let mut text = text.trim_start_matches(['(', '<', '"', '\'', '[', '«']);
    while let Some(last) = text.chars().next_back() {
        let is_own = match last {
            ')' => text.contains('('),
            ']' => text.contains('['),
            '.' | ',' | ';' | ':' | '"' | '\'' | '>' | '»' => false,
            _ => true,
        };
        if is_own {
            break;
        }
        text = &text[..text.len() - last.len_utf8()];
    }
    text
}

/// `www.example.it/x`, `example.it`: with the scheme that it lacks.
fn bare(text: &str) -> Option<String> {
    let host = text.split(['/', '?', '#', ':']).next().unwrap_or_default().to_ascii_lowercase();
    let ending = host.rsplit('.').next().unwrap_or_default();
    let is_address = host.starts_with("www.") || (host.contains('.') && ENDINGS.contains(&ending));
    (is_address && !text.contains('@')).then(|| format!("https://{text}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_checked() {
        for (text, expected) in [
            ("https://www.Example.it/Path?q=1#x", Some("https://www.example.it/Path?q=1#x")),
            ("HTTP://example.it:8080", Some("http://example.it:8080")),
            ("www.example.it", Some("https://www.example.it")),
            ("Example.it/orari", Some("https://example.it/orari")),
            ("(www.example.it).", Some("https://www.example.it")),
            ("https://example.it/a_(b)", Some("https://example.it/a_(b)")),
            ("https://example.it/a,", Some("https://example.it/a")),
            ("vedi.sotto", None),
            ("info@example.it", None),
            ("javascript:alert(1)", None),
            ("ftp://example.it", None),
            ("https://user:secret@example.it", None),
            ("https://exa mple.it", None),
            ("https://localhost/", None),
            ("https://example.it/\"><script>", None),
        ] {
            assert_eq!(url(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_cell_may_hold_several_addresses() {
        let cell = urls("sito: www.example.it, https://b.example.it; http://x");
        let found: Vec<&str> = cell.found.iter().map(|address| address.url.as_str()).collect();
        assert_eq!(found, ["https://www.example.it", "https://b.example.it"]);
        assert_eq!(cell.wrong, ["http://x"]);
        assert_eq!(urls("non c'è").wrong, ["non c'è"]);
    }

    proptest::proptest! {
        #[test]
        fn any_cell_is_read_and_what_is_found_is_found_again(
            text in "\\PC{0,60}",
            cell in "(https?://|www\\.)?[a-z.İ]{0,12}\\.(it|com)[/?#a-zA-Z(),.;:]{0,12}",
        ) {
            for text in [text, cell] {
                for address in urls(&text).found {
                    let again = urls(&address.url);
                    proptest::prop_assert_eq!(again.found.len(), 1, "{}", text);
                    proptest::prop_assert_eq!(&again.found[0].url, &address.url, "{}", text);
                }
            }
        }
    }
}
