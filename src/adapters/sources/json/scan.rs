//! Walking through JSON byte by byte without understanding it: finds lists and hands out their members as text.
//!
//! Nothing deeper than one member is ever in memory, and a member with a mistake in it does not spoil the next one.

use std::io::{self, BufRead, BufReader, Read};

/// Largest member of a list that is kept, in bytes.
pub const MAX_MEMBER_BYTES: usize = 4 << 20;
/// Longest key that is compared.
const MAX_KEY_BYTES: usize = 1_000;
/// How deep lists are looked for.
const MAX_LIST_DEPTH: usize = 4;

/// One member of a list, or one value of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Where it begins, from 1.
    pub line: u64,
    pub bytes: Vec<u8>,
    pub end: End,
}

/// How a value ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Closed,
    /// Longer than [`MAX_MEMBER_BYTES`]; only its start was kept.
    TooLong,
    /// The file ended, or could not be read, inside it.
    CutOff,
}

/// A list that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The keys that lead to it, joined by `.`; empty for the whole file.
    pub path: String,
    /// How many of its members are objects.
    pub n_objects: usize,
}

/// Reads bytes with one of look-ahead, counting lines.
pub struct Scanner<R> {
    input: BufReader<R>,
    line: u64,
}

impl<R: Read> Scanner<R> {
    pub fn new(input: R) -> io::Result<Self> {
        let mut scanner = Self { input: BufReader::with_capacity(64 << 10, input), line: 1 };
        if scanner.input.fill_buf()?.starts_with(&[0xEF, 0xBB, 0xBF]) {
            scanner.input.consume(3);
        }
        Ok(scanner)
    }

    pub fn line(&self) -> u64 {
        self.line
    }

    /// The next byte that is not space, still to be read. Record separators (RFC 8142) count as space.
    pub fn peek(&mut self) -> io::Result<Option<u8>> {
        loop {
            let buffer = self.input.fill_buf()?;
            if buffer.is_empty() {
                return Ok(None);
            }
            let n_space = buffer.iter().take_while(|b| b.is_ascii_whitespace() || **b == 0x1E).count();
            let next = buffer.get(n_space).copied();
            self.line += buffer[..n_space].iter().filter(|b| **b == b'\n').count() as u64;
            self.input.consume(n_space);
            if next.is_some() {
                return Ok(next);
            }
        }
    }

    /// Takes the byte that [`Self::peek`] answered.
    pub fn take(&mut self) {
        self.input.consume(1);
    }

    /// Reads one value; keeps its bytes when asked to.
    pub fn value(&mut self, mut keep: Option<&mut Vec<u8>>) -> io::Result<End> {
        let mut state = Inside::default();
        let mut is_too_long = false;
        loop {
            let buffer = self.input.fill_buf()?;
            if buffer.is_empty() {
                return Ok(if state.is_scalar_begun() { state.end(is_too_long) } else { End::CutOff });
            }
            let (n_taken, is_done) = state.advance(buffer);
            let taken = &buffer[..n_taken];
            self.line += taken.iter().filter(|byte| **byte == b'\n').count() as u64;
            if let Some(kept) = keep.as_deref_mut() {
                let room = MAX_MEMBER_BYTES - kept.len();
                is_too_long |= taken.len() > room;
                kept.extend_from_slice(&taken[..taken.len().min(room)]);
            }
            self.input.consume(n_taken);
            if is_done {
                return Ok(state.end(is_too_long));
            }
        }
    }

    /// Reads one value and its place.
    pub fn member(&mut self) -> io::Result<Member> {
        let (line, mut bytes) = (self.line, Vec::new());
        let end = self.value(Some(&mut bytes))?;
        Ok(Member { line, bytes, end })
    }

    /// One line as it stands, without its end; `None` at the end of the file.
    pub fn text_line(&mut self) -> io::Result<Option<Member>> {
        let Some(_) = self.peek()? else { return Ok(None) };
        let mut member = Member { line: self.line, bytes: Vec::new(), end: End::Closed };
        loop {
            let buffer = self.input.fill_buf()?;
            let n = buffer.iter().position(|byte| *byte == b'\n').unwrap_or(buffer.len());
            let is_done = n < buffer.len() || buffer.is_empty();
            let room = MAX_MEMBER_BYTES - member.bytes.len();
            if n > room {
                member.end = End::TooLong;
            }
            member.bytes.extend_from_slice(&buffer[..n.min(room)]);
            self.input.consume(n);
            if is_done {
                return Ok(Some(member));
            }
        }
    }

    /// Goes to the value at a path of keys; `false` when there is none.
    pub fn seek(&mut self, path: &str) -> io::Result<bool> {
        for key in path.split('.').filter(|key| !key.is_empty()) {
            if self.peek()? != Some(b'{') {
                return Ok(false);
            }
            self.take();
            loop {
                let Some(found) = self.key()? else { return Ok(false) };
                if found == key.as_bytes() {
                    break;
                }
                if self.value(None)? != End::Closed {
                    return Ok(false);
                }
            }
        }
        Ok(self.peek()?.is_some())
    }

    /// The next key of an object, up to its value; `None` at the object's end or where it is broken.
    fn key(&mut self) -> io::Result<Option<Vec<u8>>> {
        if self.peek()? == Some(b',') {
            self.take();
        }
        if self.peek()? != Some(b'"') {
            return Ok(None);
        }
        let mut key = Vec::new();
        self.value(Some(&mut key))?;
        if self.peek()? != Some(b':') {
            return Ok(None);
        }
        self.take();
        self.peek()?;
        let inner = key.get(1..key.len().saturating_sub(1)).unwrap_or_default();
        Ok(Some(inner[..inner.len().min(MAX_KEY_BYTES)].to_vec()))
    }

    /// Every list of the file that lies under keys only, not inside another list.
    pub fn lists(&mut self) -> io::Result<Vec<List>> {
        let mut found = Vec::new();
        self.lists_below(String::new(), 0, &mut found)?;
        Ok(found)
    }

    fn lists_below(&mut self, path: String, depth: usize, found: &mut Vec<List>) -> io::Result<bool> {
        match self.peek()? {
            Some(b'[') => {
                self.take();
                let mut n_objects = 0;
                loop {
                    match self.peek()? {
                        Some(b',') => self.take(),
                        Some(b']') => break self.take(),
                        None => break,
                        Some(next) => {
                            n_objects += usize::from(next == b'{');
                            if self.value(None)? != End::Closed {
                                break;
                            }
                        }
                    }
                }
                found.push(List { path, n_objects });
                Ok(true)
            }
            Some(b'{') if depth < MAX_LIST_DEPTH => {
                self.take();
                while let Some(key) = self.key()? {
                    let key = String::from_utf8_lossy(&key).into_owned();
                    let below = if path.is_empty() { key } else { format!("{path}.{key}") };
                    if !self.lists_below(below, depth + 1, found)? {
                        return Ok(false);
                    }
                }
                let is_closed = self.peek()? == Some(b'}');
                if is_closed {
                    self.take();
                }
                Ok(is_closed)
            }
            Some(_) => Ok(self.value(None)? == End::Closed),
            None => Ok(false),
        }
    }
}

/// Where in a value the scanner is.
#[derive(Debug, Default)]
struct Inside {
    depth: usize,
    is_text: bool,
    is_escaped: bool,
    is_begun: bool,
}

impl Inside {
    /// How many bytes belong to the value, and whether it is complete.
    fn advance(&mut self, buffer: &[u8]) -> (usize, bool) {
        for (index, &byte) in buffer.iter().enumerate() {
            if self.is_text {
                match byte {
                    _ if self.is_escaped => self.is_escaped = false,
                    b'\\' => self.is_escaped = true,
                    b'"' => {
                        self.is_text = false;
                        if self.depth == 0 {
                            return (index + 1, true);
                        }
                    }
                    _ => {}
                }
                continue;
            }
            match byte {
                b'"' if self.depth == 0 && self.is_begun => return (index, true),
                b'"' => (self.is_text, self.is_begun) = (true, true),
                b'{' | b'[' if self.depth == 0 && self.is_begun => return (index, true),
                b'{' | b'[' => (self.depth, self.is_begun) = (self.depth + 1, true),
                // A stray end: it is taken when nothing was, so that reading goes on.
                b'}' | b']' if self.depth == 0 => return (index + usize::from(!self.is_begun), true),
                b'}' | b']' => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        return (index + 1, true);
                    }
                }
                b',' | b':' | b' ' | b'\n' | b'\r' | b'\t' | 0x1E if self.depth == 0 => {
                    return (index + usize::from(!self.is_begun), true);
                }
                _ => self.is_begun = true,
            }
        }
        (buffer.len(), false)
    }

    /// A number or a word may end with the file.
    fn is_scalar_begun(&self) -> bool {
        self.is_begun && self.depth == 0 && !self.is_text
    }

    fn end(&self, is_too_long: bool) -> End {
        if is_too_long { End::TooLong } else { End::Closed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scanner(text: &str) -> Scanner<&[u8]> {
        Scanner::new(text.as_bytes()).expect("readable")
    }

    #[test]
    fn members_are_cut_out_whatever_is_in_them() {
        let mut scanner = scanner("\u{FEFF} {\"a\": \"}\\\"]\", \"b\": [1, {}]}\n [2] 3.5,\"x\"");
        let mut next = || {
            scanner.peek().expect("readable");
            let member = scanner.member().expect("readable");
            (member.line, String::from_utf8(member.bytes).expect("text"))
        };
        assert_eq!(next(), (1, "{\"a\": \"}\\\"]\", \"b\": [1, {}]}".into()));
        assert_eq!(next(), (2, "[2]".into()));
        assert_eq!(next(), (2, "3.5".into()));
        assert_eq!(next().1, ",");
        assert_eq!(next().1, "\"x\"");
    }

    #[test]
    fn a_path_leads_to_a_value_or_nowhere() {
        let text = r#"{"x": [1, {"data": 0}], "data": {"n": "}", "items": [7]}}"#;
        for (path, is_there) in
            [("data.items", true), ("", true), ("data", true), ("items", false), ("x.data", false)]
        {
            let mut scanner = scanner(text);
            assert_eq!(scanner.seek(path).expect("readable"), is_there, "{path}");
            if path == "data.items" {
                assert_eq!(scanner.member().expect("readable").bytes, b"[7]");
            }
        }
    }

    #[test]
    fn lists_are_found_with_their_objects() {
        let text = r#"{"a": {"b": [{}, {}, 1]}, "c": [], "d": {"e": {"f": [{}]}}}"#;
        let found = scanner(text).lists().expect("readable");
        let list = |path: &str, n_objects| List { path: path.into(), n_objects };
        assert_eq!(found, [list("a.b", 2), list("c", 0), list("d.e.f", 1)]);
        assert_eq!(scanner("[{}]").lists().expect("readable"), [list("", 1)]);
    }

    #[test]
    fn a_value_that_the_file_cuts_off_says_so() {
        assert_eq!(scanner("{\"a\": [").value(None).expect("readable"), End::CutOff);
        assert_eq!(scanner("\"abc").value(None).expect("readable"), End::CutOff);
        assert_eq!(scanner("12").value(None).expect("readable"), End::Closed);
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_come_to_an_end(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200)) {
            let mut scanner = Scanner::new(bytes.as_slice()).expect("readable");
            let _ = scanner.lists();
            let mut scanner = Scanner::new(bytes.as_slice()).expect("readable");
            let mut n = 0;
            while scanner.peek().expect("readable").is_some() {
                scanner.member().expect("readable");
                n += 1;
                assert!(n <= bytes.len(), "every step takes something");
            }
        }
    }
}
