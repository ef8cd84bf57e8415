//! Mail addresses, also hidden from machines and several in a cell.

use super::{Cell, MAX_CELL, is_host};

/// An address in lower case; `None` when mail cannot reach it.
pub fn email(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches("mailto:").to_lowercase();
    let (user, domain) = text.split_once('@')?;
    let is_user = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c);
    let user_is_right = !user.is_empty()
        && user.len() <= 64
        && user.chars().all(is_user)
        && !user.starts_with('.')
        && !user.ends_with('.')
        && !user.contains("..");
    (user_is_right && is_host(domain)).then_some(text)
}

/// All addresses of a cell, and whether one was hidden: `info (at) example.it`.
pub fn emails(text: &str) -> (Cell<String>, bool) {
    let mut cell = Cell::default();
    if let Some(only) = email(text) {
        cell.found.push(only);
        return (cell, false);
    }
    if text.len() > MAX_CELL {
        cell.wrong.push(text.chars().take(200).collect());
        return (cell, false);
    }
    let shown = unhide(text);
    let is_hidden = shown != text.to_lowercase();
    let separates = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|' | '<' | '>' | '(' | ')' | '"');
    for word in shown.split(separates) {
        let word = word.trim_matches(['.', ':', '/', '\'', '-', '[', ']']);
        // "e-mail:info@example.it"
        let address = word.rsplit_once(':').map_or(word, |(_, after)| after);
        if address.contains('@') {
            match email(address) {
                Some(found) if cell.found.contains(&found) => {}
                Some(found) => cell.found.push(found),
                None => cell.wrong.push(address.to_owned()),
            }
        } else {
            let is_label = matches!(
                word,
                "" | "e-mail" | "email" | "mail" | "pec" | "posta" | "e" | "o" | "oppure" | "and"
            );
            cell.says_more |= !is_label;
        }
    }
    if cell.found.is_empty() && cell.wrong.is_empty() && !text.trim().is_empty() {
        cell.wrong.push(text.trim().to_owned());
    }
    (cell, is_hidden)
}

/// In lower case, with the signs that words in brackets stand for.
fn unhide(text: &str) -> String {
    let mut shown = text.to_lowercase();
    if !shown.contains(['(', '[', '{']) {
        return shown;
    }
    for (words, sign) in [(&["at", "chiocciola", "@"][..], "@"), (&["dot", "punto", "."][..], ".")] {
        for word in words {
            for (open, close) in [('(', ')'), ('[', ']'), ('{', '}')] {
                let hidden = format!("{open}{word}{close}");
                for spaced in [format!(" {hidden} "), format!(" {hidden}"), format!("{hidden} "), hidden] {
                    shown = shown.replace(&spaced, sign);
                }
            }
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_checked() {
        for (text, expected) in [
            (" Info@Comune.Example.IT ", Some("info@comune.example.it")),
            ("dipps184.00p0@pecps.example.it", Some("dipps184.00p0@pecps.example.it")),
            ("mailto:a@b.it", Some("a@b.it")),
            ("a@b", None),
            ("a b@c.it", None),
            ("@c.it", None),
            ("a@@c.it", None),
            ("a..b@c.it", None),
        ] {
            assert_eq!(email(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_cell_may_hide_addresses_or_hold_several() {
        for (text, found, wrong, is_hidden) in [
            ("info (at) example.it", vec!["info@example.it"], vec![], true),
            ("info[chiocciola]example[punto]it", vec!["info@example.it"], vec![], true),
            ("a@b.it, c@d.it", vec!["a@b.it", "c@d.it"], vec![], false),
            ("E-mail: A@b.it - PEC: c@pec.d.it.", vec!["a@b.it", "c@pec.d.it"], vec![], false),
            ("<a@b.it>", vec!["a@b.it"], vec![], false),
            ("a@b.it e x@@y", vec!["a@b.it"], vec!["x@@y"], false),
            ("non pervenuta", vec![], vec!["non pervenuta"], false),
        ] {
            let (cell, hidden) = emails(text);
            let found: Vec<String> = found.into_iter().map(String::from).collect();
            assert_eq!(
                (cell.found, cell.wrong, hidden),
                (found, wrong.into_iter().map(String::from).collect(), is_hidden),
                "{text}"
            );
        }
        assert!(emails("segreteria: a@b.it").0.says_more);
    }

    proptest::proptest! {
        #[test]
        fn any_cell_is_read_and_what_is_found_is_found_again(text in "\\PC{0,60}", cell in "[a-c@.(at)\\[\\] ;:,-]{0,40}") {
            for text in [text, cell] {
                for found in emails(&text).0.found {
                    proptest::prop_assert_eq!(emails(&found).0.found, vec![found]);
                }
            }
        }
    }
}
