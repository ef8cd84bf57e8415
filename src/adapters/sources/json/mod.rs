//! JSON of any shape: a list of objects somewhere in the file, or one object per line, read as a stream.

pub mod path;
pub mod scan;

use std::collections::VecDeque;

use bussola_engine::domain::issue::{Issue, Rule};
use serde_json::{Value, json};

use self::path::JsonCells;
use self::scan::{End, Member, Scanner};
use super::input::{Input, MAX_FILE_BYTES, ReadError, ReadSeek, Records, limited, unreadable};
use crate::ports::mapping::{Mapping, SourceSettings};
use crate::ports::source::RawRecord;

/// Most bytes that are copied because several records share a part.
const MAX_SHARED_BYTES: usize = 256 << 20;

/// How much may still be copied of parts that records share: a small file must not become a large one in memory.
#[derive(Debug)]
pub struct Budget(usize);

impl Default for Budget {
    fn default() -> Self {
        Self(MAX_SHARED_BYTES)
    }
}

impl Budget {
    /// Whether a part may be copied so many times; then it is taken off.
    pub fn allows(&mut self, shared: &Value, times: usize) -> bool {
        let left = self.0.checked_sub(weight(shared).saturating_mul(times));
        self.0 = left.unwrap_or(self.0);
        left.is_some()
    }
}

/// About how many bytes a value takes.
fn weight(value: &Value) -> usize {
    let inside = match value {
        Value::String(text) => text.len(),
        Value::Array(members) => members.iter().map(weight).sum(),
        Value::Object(object) => object.iter().map(|(key, value)| key.len() + weight(value)).sum(),
        _ => 0,
    };
    inside + size_of::<Value>()
}

/// A value that stands for records which would repeat too much.
pub fn repeats_too_much() -> Value {
    json!({"@refused": ["row", "its parts would be repeated too often; split it"]})
}

/// Turns one member of the list into the values of the records that it stands for.
pub type Unfold<'a> = Box<dyn FnMut(Value) -> Vec<Value> + Send + 'a>;

/// The records of a JSON file, one per member of its list.
pub fn read<'a>(input: &Input, settings: &'a SourceSettings) -> Result<Records<'a>, ReadError> {
    read_unfolded(input, settings, Box::new(|value| vec![value]))
}

/// The records of a JSON file of which each member stands for some records.
pub fn read_unfolded<'a>(
    input: &Input,
    settings: &'a SourceSettings,
    unfold: Unfold<'a>,
) -> Result<Records<'a>, ReadError> {
    let members = Members::open(input, &settings.options.records)?;
    Ok(limited(JsonRecords { members, unfold, waiting: VecDeque::new(), mapping: &settings.mapping }))
}

/// The members of the list in a file.
pub struct Members {
    scanner: Scanner<Box<dyn ReadSeek>>,
    layout: Layout,
    is_done: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// Inside a list.
    List,
    /// One value after the other, each on its line.
    Lines,
    /// One value after the other, each over as many lines as it likes.
    Values,
    /// One object somewhere in the file.
    Single,
}

impl Members {
    /// Goes to the first of the paths that is there; to the longest list when no path is given.
    pub fn open(input: &Input, paths: &[String]) -> Result<Self, ReadError> {
        let open = || -> Result<_, ReadError> { Ok(Scanner::new(input.open(MAX_FILE_BYTES)?)?) };
        if has_object_lines(&mut open()?)? {
            return Ok(Self { scanner: open()?, layout: Layout::Lines, is_done: false });
        }
        let found = match paths {
            [] => vec![longest_list(&mut open()?)?],
            some => some.to_vec(),
        };
        for path in &found {
            let mut scanner = open()?;
            if !scanner.seek(path)? {
                continue;
            }
            let layout = match scanner.peek()? {
                Some(b'[') => {
                    scanner.take();
                    Layout::List
                }
                Some(b'{') if path.is_empty() => Layout::Values,
                Some(b'{') => Layout::Single,
                _ => continue,
            };
            return Ok(Self { scanner, layout, is_done: false });
        }
        let tried: Vec<String> = found
            .iter()
            .map(|path| if path.is_empty() { "the whole file".to_owned() } else { path.clone() })
            .collect();
        let detail = format!(
            "it has no list of records ({}); say where it is with `records = \"path.to.list\"`",
            tried.join(", ")
        );
        Err(ReadError::Refused(detail))
    }

    /// The next member, as it stands in the file.
    fn next_member(&mut self) -> std::io::Result<Option<Member>> {
        match self.layout {
            Layout::Lines => self.scanner.text_line(),
            Layout::Values => match self.scanner.peek()? {
                Some(b'{' | b'[') => self.scanner.member().map(Some),
                Some(_) => Ok(Some(cut_off(self.scanner.line()))),
                None => Ok(None),
            },
            Layout::Single => {
                self.is_done = true;
                self.scanner.member().map(Some)
            }
            Layout::List => loop {
                match self.scanner.peek()? {
                    Some(b',') => self.scanner.take(),
                    Some(b']') => return Ok(None),
                    None => return Ok(Some(cut_off(self.scanner.line()))),
                    Some(_) => return self.scanner.member().map(Some),
                }
            },
        }
    }
}

impl Iterator for Members {
    type Item = Member;

    fn next(&mut self) -> Option<Member> {
        if self.is_done {
            return None;
        }
        let member = self.next_member().unwrap_or_else(|_| Some(cut_off(self.scanner.line())));
        self.is_done |= member.as_ref().is_none_or(|member| member.end == End::CutOff);
        member
    }
}

fn cut_off(line: u64) -> Member {
    Member { line, bytes: Vec::new(), end: End::CutOff }
}

/// Whether every line is an object of its own: the first is one and another begins, or the first is broken and the
/// next two are whole.
fn has_object_lines(scanner: &mut Scanner<Box<dyn ReadSeek>>) -> std::io::Result<bool> {
    let mut line = || scanner.text_line().map(|line| line.map_or_else(Vec::new, |line| line.bytes));
    let is_object =
        |text: &[u8]| text.starts_with(b"{") && serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok();
    let (first, second) = (line()?, line()?);
    if !(first.starts_with(b"{") && second.starts_with(b"{")) {
        return Ok(false);
    }
    Ok(is_object(&first) || (is_object(&second) && is_object(&line()?)))
}

/// The path of the list with most objects; the whole file when there is none.
fn longest_list(scanner: &mut Scanner<Box<dyn ReadSeek>>) -> std::io::Result<String> {
    let lists = scanner.lists()?;
    let longest = lists.into_iter().rev().max_by_key(|list| list.n_objects);
    Ok(longest.filter(|list| list.n_objects > 0).map(|list| list.path).unwrap_or_default())
}

/// A member as a value, and whether its text had to be guessed; or the record that stands for it.
pub fn parse(member: &Member) -> Result<(Value, bool), Box<RawRecord>> {
    let text = || String::from_utf8_lossy(&member.bytes[..member.bytes.len().min(4_000)]).into_owned();
    let refuse = |rule, detail: &str| Box::new(unreadable(member.line, rule, "row", detail, &text()));
    match member.end {
        End::TooLong => Err(refuse(Rule::TextTooLong, "a record longer than 4 MiB")),
        End::CutOff => {
            Err(refuse(Rule::RowUnreadable, "the file ends inside this record or cannot be read further"))
        }
        End::Closed => match serde_json::from_slice(&member.bytes) {
            Ok(value) => Ok((value, false)),
            Err(error) if std::str::from_utf8(&member.bytes).is_ok() => {
                Err(refuse(Rule::RowUnreadable, &error.to_string()))
            }
            Err(_) => {
                let text = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&member.bytes).0;
                match serde_json::from_str(&text) {
                    Ok(value) => Ok((value, true)),
                    Err(error) => Err(refuse(Rule::RowUnreadable, &error.to_string())),
                }
            }
        },
    }
}

/// One record of a value. What a format's own rules refuse, under `@refused` as field and value, waits.
pub fn record_of(line: u64, value: &Value, mapping: &Mapping, mut issues: Vec<Issue>) -> RawRecord {
    if !value.is_object() {
        let detail = "a record is an object with keys";
        return unreadable(line, Rule::RowUnreadable, "row", detail, &value.to_string());
    }
    if let (Some(field), Some(value)) = (value["@refused"][0].as_str(), value["@refused"][1].as_str()) {
        issues.push(Issue::error(Rule::ValueUnknown, field, value));
    }
    mapping.record(line, &JsonCells(value), issues)
}

struct JsonRecords<'a> {
    members: Members,
    unfold: Unfold<'a>,
    /// Records of a member that are still to be handed out.
    waiting: VecDeque<RawRecord>,
    mapping: &'a Mapping,
}

impl JsonRecords<'_> {
    fn take_apart(&mut self, member: &Member) {
        match parse(member) {
            Err(record) => self.waiting.push_back(*record),
            Ok((value, is_guessed)) => {
                let issues = || match is_guessed {
                    true => vec![Issue::warning(Rule::TextNotUtf8, "row", "")],
                    false => Vec::new(),
                };
                let values = (self.unfold)(value);
                let records =
                    values.iter().map(|value| record_of(member.line, value, self.mapping, issues()));
                self.waiting.extend(records);
            }
        }
    }
}

impl Iterator for JsonRecords<'_> {
    type Item = RawRecord;

    fn next(&mut self) -> Option<RawRecord> {
        loop {
            if let Some(record) = self.waiting.pop_front() {
                return Some(record);
            }
            let member = self.members.next()?;
            self.take_apart(&member);
        }
    }
}

#[cfg(test)]
mod tests;
