//! Content lines, the common form of contacts (RFC 6350) and events (RFC 5545): escaped, folded, ended by CRLF.

/// Longest line in octets, without its end.
const MAX_OCTETS: usize = 75;

/// A file of content lines while it is written.
#[derive(Debug, Default)]
pub(super) struct ContentLines(String);

impl ContentLines {
    /// A line whose value is written as it is: codes, dates, addresses of the web.
    #[must_use]
    pub(super) fn raw(mut self, name: &str, value: &str) -> Self {
        let plain: String = value.chars().filter(|c| !c.is_control()).collect();
        fold(&format!("{name}:{plain}"), &mut self.0);
        self
    }

    /// A line with words of people.
    #[must_use]
    pub(super) fn text(self, name: &str, value: &str) -> Self {
        let value = escaped(value);
        self.raw(name, &value)
    }

    /// A line with several values in fixed places, which semicolons part.
    #[must_use]
    pub(super) fn parts(self, name: &str, values: &[&str]) -> Self {
        let values: Vec<String> = values.iter().map(|value| escaped(value)).collect();
        self.raw(name, &values.join(";"))
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

/// Line breaks become `\n`; what parts values loses its meaning.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// Breaks between characters, never in one; a line that goes on begins with a space.
fn fold(line: &str, out: &mut String) {
    let mut n_octets = 0;
    for c in line.chars() {
        if n_octets + c.len_utf8() > MAX_OCTETS {
            out.push_str("\r\n ");
            n_octets = 1;
        }
        out.push(c);
        n_octets += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(lines: ContentLines) -> String {
        String::from_utf8(lines.into_bytes()).expect("UTF-8")
    }

    #[test]
    fn what_has_a_meaning_is_escaped_and_control_characters_are_dropped() {
        for (text, expected) in [
            ("a,b;c\\d", "a\\,b\\;c\\\\d"),
            ("one\r\ntwo\nthree", "one\\ntwo\\nthree"),
            ("a\u{0}b\tc\rd", "abcd"),
            ("END:VCARD", "END:VCARD"),
        ] {
            let line = written(ContentLines::default().text("NOTE", text));
            assert_eq!(line, format!("NOTE:{expected}\r\n"), "{text:?}");
        }
        let parts = written(ContentLines::default().parts("ADR", &["", "a;b", "c"]));
        assert_eq!(parts, "ADR:;a\\;b;c\r\n");
    }

    #[test]
    fn long_lines_are_folded_at_75_octets_and_no_character_is_cut() {
        for text in ["à".repeat(200), "a".repeat(300), "ትግርኛ ".repeat(40), "🚑".repeat(60)] {
            let folded = written(ContentLines::default().text("NOTE", &text));
            let lines: Vec<&str> = folded.trim_end().split("\r\n").collect();
            assert!(lines.len() > 2);
            assert!(lines.iter().all(|line| line.len() <= MAX_OCTETS), "{folded}");
            assert!(lines[..lines.len() - 1].iter().all(|line| line.len() > MAX_OCTETS - 4), "{folded}");
            assert_eq!(folded.replace("\r\n ", ""), format!("NOTE:{text}\r\n"));
        }
    }

    #[test]
    fn a_line_of_75_octets_is_not_folded() {
        let line = written(ContentLines::default().raw("NOTE", &"a".repeat(70)));
        assert_eq!(line, format!("NOTE:{}\r\n", "a".repeat(70)));
    }
}
