//! One clause of a text: days with their hours, how one gets in, what is shut.

use bussola_engine::domain::service::Access;

use super::cursor::{Cursor, Phrase};
use super::days::{self, Days};
use super::phrases::{
    ACCESS_PHRASES, AccessPhrase, HOLIDAYS_OFF, HOLIDAYS_OPEN, LABELS, MONTH_WORDS, NEUTRAL,
};
use super::spans;
use super::week::{Day, Span};
use super::words::Token;

/// Part of a day, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Morning,
    Afternoon,
    Evening,
}

/// From here on it may be afternoon; until then a morning may last.
const NOON: u16 = 12 * 60;
const LATEST_MORNING: u16 = 14 * 60 + 30;
const EARLIEST_EVENING: u16 = 17 * 60;

impl Part {
    /// Whether hours lie in it without doubt.
    pub fn holds(self, span: Span) -> bool {
        match self {
            Self::Morning => span.from < NOON && span.to <= LATEST_MORNING,
            Self::Afternoon => span.from >= NOON,
            Self::Evening => span.from >= EARLIEST_EVENING,
        }
    }
}

/// Days and their hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub days: Days,
    pub spans: Vec<Span>,
}

/// What is shut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Closure {
    Days(Vec<Day>, Option<Part>),
    Months(Vec<u8>),
}

/// What a clause says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Clause {
    pub groups: Vec<Group>,
    pub is_always: bool,
    pub access: Option<&'static AccessPhrase>,
    pub closures: Vec<Closure>,
    pub says_holidays_off: bool,
    /// The months in which these hours hold.
    pub months: Option<Vec<u8>>,
    /// Days without hours.
    pub bare_days: Option<(Days, Option<Part>)>,
    /// "(fino alle 17 su appuntamento)": longer, in another way.
    pub until: Option<(u16, Access)>,
    pub label: Option<Phrase>,
    /// "anche in agosto": months that are added, and not the only ones.
    pub says_also: bool,
    /// The phrase stands with the first hours, and not before all.
    is_access_of_first: bool,
    /// "su appuntamento, telefonare al 011 1234567": hours after it are those of the telephone.
    ends_in_phone: bool,
}

impl Clause {
    pub fn has_hours(&self) -> bool {
        self.is_always || !self.groups.is_empty()
    }

    /// Whether hours were read after a phrase that is not about them.
    fn has_foreign_hours(&self) -> bool {
        let of_first_alone = self.is_access_of_first || self.until.is_some();
        (of_first_alone && self.groups.len() > 1) || (self.ends_in_phone && self.has_hours())
    }
}

/// What is said so far of the hours that come next.
#[derive(Default)]
struct Pending {
    days: Option<Days>,
    part: Option<Part>,
    /// Hours that came before their days.
    spans: Option<Vec<Span>>,
    is_hours_first: bool,
}

/// Reads all of a clause; `None` when any of it is not understood.
pub fn read(cursor: &mut Cursor<'_>) -> Option<Clause> {
    let mut clause = Clause::default();
    let mut pending = Pending::default();
    while !cursor.is_at_end() {
        if !piece(cursor, &mut clause, &mut pending)? {
            return None;
        }
    }
    if pending.spans.is_some() || clause.has_foreign_hours() {
        return None;
    }
    match (pending.days, pending.part) {
        (Some(days), part) if clause.groups.is_empty() && !clause.is_always => {
            clause.bare_days = Some((days, part));
        }
        (None, None) => {}
        _ => return None,
    }
    Some(clause)
}

/// Reads one piece; `Some(false)` when nothing knows it, `None` when it contradicts.
fn piece(cursor: &mut Cursor<'_>, clause: &mut Clause, pending: &mut Pending) -> Option<bool> {
    if let Some((access, has_phone)) = cursor.attempt(access) {
        // Of several hours in one clause nobody knows which the words are about, unless they come before all.
        let n_before = clause.groups.len() + usize::from(pending.days.is_some());
        clause.is_access_of_first = n_before == 1;
        clause.ends_in_phone = has_phone && n_before == 0;
        let is_clear = clause.access.replace(access).is_none() && n_before <= 1;
        return is_clear.then_some(true);
    }
    if cursor.attempt(closed_word).is_some() {
        closure(cursor, clause, pending)?;
    } else if cursor.peek(0) == Some(Token::Open) && cursor.word(1).is_some_and(|word| CLOSED.contains(&word))
    {
        cursor.step();
        cursor.step();
        closure(cursor, clause, pending)?;
        return cursor.take(Token::Close).then_some(true);
    } else if let Some((to, access)) = cursor.attempt(until) {
        let is_clear = clause.groups.len() == 1 && clause.until.replace((to, access)).is_none();
        return is_clear.then_some(true);
    } else if cursor.attempt(always).is_some() {
        all_day(clause, pending)?;
        _ = cursor.take(Token::Comma);
        if pending.days.is_none() && cursor.any_phrase(&[&["tutti", "i", "giorni"], &["every", "day"]]) {
            _ = cursor.any_phrase(&[&["dell'anno"]]);
        }
    } else if let Some(months) = cursor.attempt(season) {
        return clause.months.replace(months).is_none().then_some(true);
    } else if let Some(part) = cursor.attempt(part) {
        return pending.part.replace(part).is_none().then_some(true);
    } else if cursor.attempt(holidays_off).is_some()
        || (pending.days.is_some() && cursor.any_word(&["feriali"]))
    {
        clause.says_holidays_off = true;
    } else if cursor.attempt(holidays_open).is_some() {
        clause.groups.last_mut()?.days.include_holidays()?;
    } else if let Some(spans) = spans::spans(cursor) {
        hours(clause, pending, spans)?;
    } else if let Some(days) = cursor.attempt(days::days) {
        named_days(clause, pending, days)?;
    } else if let Some(label) = LABELS.iter().find(|label| cursor.phrase(label)) {
        let is_first = !clause.has_hours() && pending.days.is_none() && pending.spans.is_none();
        return (is_first && clause.label.replace(*label).is_none()).then_some(true);
    } else {
        clause.says_also |= cursor.word(0).is_some_and(|word| matches!(word, "anche" | "also"));
        return Some(neutral(cursor));
    }
    Some(true)
}

const CLOSED: [&str; 5] = ["chiuso", "chiusa", "chiusi", "chiusura", "closed"];

fn closed_word(cursor: &mut Cursor<'_>) -> Option<()> {
    cursor.any_word(&CLOSED).then_some(())
}

fn neutral(cursor: &mut Cursor<'_>) -> bool {
    cursor.take(Token::Comma) || cursor.take(Token::Colon) || cursor.any_phrase(&NEUTRAL)
}

/// Hours belong to the days before them, or wait for the days after them.
fn hours(clause: &mut Clause, pending: &mut Pending, spans: Vec<Span>) -> Option<()> {
    let part = pending.part.take();
    if part.is_some_and(|part| !spans.iter().all(|span| part.holds(*span))) {
        return None;
    }
    if let Some(days) = pending.days.take() {
        if pending.is_hours_first {
            return None;
        }
        clause.groups.push(Group { days, spans });
        return Some(());
    }
    match clause.groups.last_mut() {
        // "lun mattina 9-12, pomeriggio 15-18" is all of one day.
        Some(last) if part.is_some() && !pending.is_hours_first => last.spans.extend(spans),
        Some(_) if !pending.is_hours_first => return None,
        _ => {
            pending.is_hours_first = true;
            if pending.spans.replace(spans).is_some() {
                return None;
            }
        }
    }
    Some(())
}

fn named_days(clause: &mut Clause, pending: &mut Pending, days: Days) -> Option<()> {
    clause.says_holidays_off |= days.without_holidays;
    if let Some(spans) = pending.spans.take() {
        clause.groups.push(Group { days, spans });
        return Some(());
    }
    let is_out_of_turn = pending.is_hours_first || pending.days.is_some();
    (!is_out_of_turn).then(|| pending.days = Some(days))
}

/// All day, of the days just named or of all.
fn all_day(clause: &mut Clause, pending: &mut Pending) -> Option<()> {
    if pending.part.is_some() || pending.spans.is_some() {
        return None;
    }
    match pending.days.take() {
        Some(days) if days.is_working || days.days.len() != 7 => {
            clause.groups.push(Group { days, spans: vec![Span { from: 0, to: 24 * 60 }] });
        }
        _ => clause.is_always = true,
    }
    Some(())
}

/// An access phrase, also in brackets, and whether the number to call follows.
fn access(cursor: &mut Cursor<'_>) -> Option<(&'static AccessPhrase, bool)> {
    let in_brackets = cursor.take(Token::Open);
    let found = ACCESS_PHRASES.iter().find(|phrase| cursor.phrase(phrase.words))?;
    let phone = (found.access == Access::Appointment).then(|| {
        cursor.attempt(|cursor| {
            _ = cursor.take(Token::Comma) || cursor.take(Token::Colon) || cursor.take(Token::Open);
            cursor.take(Token::Phone).then(|| _ = cursor.take(Token::Close))
        })
    });
    (!in_brackets || cursor.take(Token::Close)).then_some((found, phone.flatten().is_some()))
}

/// "(fino alle 17 su appuntamento)".
fn until(cursor: &mut Cursor<'_>) -> Option<(u16, Access)> {
    let is_it = cursor.take(Token::Open) && cursor.any_phrase(&[&["fino", "alle"], &["until"]]);
    let to = is_it.then(|| spans::minutes(cursor)).flatten()?;
    let (phrase, _) = access(cursor)?;
    cursor.take(Token::Close).then_some((to, phrase.access))
}

/// "24 ore su 24", "h24", "24/7", "sempre aperto", also with "tutto l'anno" before.
fn always(cursor: &mut Cursor<'_>) -> Option<()> {
    let number = |cursor: &mut Cursor<'_>, n| cursor.take(Token::Number(n));
    if cursor.any_phrase(&[&["tutto", "l'anno"], &["tutti", "i", "giorni", "dell'anno"]]) {
        _ = cursor.take(Token::Comma);
    }
    if cursor.any_phrase(&[
        &["sempre", "aperto"],
        &["sempre", "aperta"],
        &["sempre", "attivo"],
        &["aperto", "sempre"],
    ]) {
        return Some(());
    }
    if cursor.any_phrase(&[&["h"]]) {
        number(cursor, 24).then_some(())?;
    } else {
        number(cursor, 24).then_some(())?;
        let says_hours = cursor.any_phrase(&[&["ore", "al", "giorno"], &["ore"], &["h"], &["hours"]]);
        let says_more = cursor.attempt(|cursor| {
            _ = cursor.take(Token::Slash) || cursor.any_word(&["su"]);
            (number(cursor, 24) || number(cursor, 7)).then_some(())
        });
        if !says_hours && says_more.is_none() {
            return None;
        }
    }
    // "7 giorni su 7", "/7"
    _ = cursor.attempt(|cursor| {
        _ = cursor.take(Token::Comma) || cursor.take(Token::Slash) || cursor.any_word(&["e"]);
        number(cursor, 7).then_some(())?;
        if cursor.any_word(&["giorni", "gg"]) {
            (cursor.any_word(&["su"]) && number(cursor, 7)).then_some(())?;
        }
        Some(())
    });
    Some(())
}

fn part(cursor: &mut Cursor<'_>) -> Option<Part> {
    _ = cursor.any_word(&["al", "di", "la", "il", "nel", "alla", "in"]);
    let parts: [(&[&str], Part); 3] = [
        (&["mattina", "mattino", "mattine", "mattinata", "morning"], Part::Morning),
        (&["pomeriggio", "pomeriggi", "pom", "afternoon"], Part::Afternoon),
        (&["sera", "evening"], Part::Evening),
    ];
    parts.into_iter().find(|(words, _)| cursor.any_word(words)).map(|(_, part)| part)
}

fn holidays_off(cursor: &mut Cursor<'_>) -> Option<()> {
    let in_brackets = cursor.take(Token::Open);
    (cursor.any_phrase(&HOLIDAYS_OFF) && (!in_brackets || cursor.take(Token::Close))).then_some(())
}

fn holidays_open(cursor: &mut Cursor<'_>) -> Option<()> {
    let in_brackets = cursor.take(Token::Open);
    (cursor.any_phrase(&HOLIDAYS_OPEN) && (!in_brackets || cursor.take(Token::Close))).then_some(())
}

/// "da settembre a giugno", "nei mesi di luglio e agosto", also in brackets.
fn season(cursor: &mut Cursor<'_>) -> Option<Vec<u8>> {
    let in_brackets = cursor.take(Token::Open);
    let months = months(cursor)?;
    (!in_brackets || cursor.take(Token::Close)).then_some(months)
}

fn months(cursor: &mut Cursor<'_>) -> Option<Vec<u8>> {
    if cursor.any_phrase(&[&["dal", "mese", "di"], &["da"], &["from"]]) {
        return to_month(cursor);
    }
    if let Some(range) = cursor.attempt(|cursor| dashed_months(cursor)) {
        return Some(range);
    }
    _ = cursor.any_phrase(&[&["nel", "mese", "di"], &["nei", "mesi", "di"]])
        || cursor.any_word(&["in", "ad", "a"]);
    let mut months = vec![month(cursor)?];
    while let Some(more) = cursor.attempt(|cursor| {
        (cursor.take(Token::Comma) | cursor.any_word(&["e", "ed", "and"])).then_some(())?;
        _ = cursor.any_word(&["in", "ad", "a"]);
        month(cursor)
    }) {
        months.push(more);
    }
    Some(months)
}

fn to_month(cursor: &mut Cursor<'_>) -> Option<Vec<u8>> {
    let first = month(cursor)?;
    cursor.any_phrase(&[&["al", "mese", "di"], &["a"], &["ad"], &["to"]]).then_some(())?;
    Some(month_range(first, month(cursor)?))
}

fn dashed_months(cursor: &mut Cursor<'_>) -> Option<Vec<u8>> {
    let first = month(cursor)?;
    cursor.take(Token::Dash).then_some(())?;
    Some(month_range(first, month(cursor)?))
}

fn month_range(first: u8, last: u8) -> Vec<u8> {
    (0..=(last + 12 - first) % 12).map(|step| (first - 1 + step) % 12 + 1).collect()
}

fn month(cursor: &mut Cursor<'_>) -> Option<u8> {
    let word = cursor.word(0)?;
    let month = MONTH_WORDS.iter().position(|words| words.contains(&word))?;
    cursor.step();
    u8::try_from(month + 1).ok()
}

/// After "chiuso": months, weekdays, part of them, holidays; or of the days just named.
fn closure(cursor: &mut Cursor<'_>, clause: &mut Clause, pending: &mut Pending) -> Option<()> {
    _ = cursor.take(Token::Colon);
    if let Some(months) = clause.months.take() {
        // "agosto chiuso"
        clause.closures.push(Closure::Months(months));
        return (!clause.has_hours() && pending.days.is_none()).then_some(());
    }
    if let Some(days) = pending.days.take() {
        clause.closures.push(Closure::Days(days.days, pending.part.take()));
        return (!days.is_working).then_some(());
    }
    if pending.part.is_some() || pending.spans.is_some() {
        return None;
    }
    _ = cursor.any_phrase(&[&["nel", "mese", "di"], &["nei", "giorni"], &["tutto", "il", "mese", "di"]]);
    if let Some(months) = cursor.attempt(months) {
        clause.closures.push(Closure::Months(months));
        return Some(());
    }
    _ = cursor.any_word(&["in", "ad", "a", "nei", "il", "la", "i", "on"]);
    if cursor.any_phrase(&[&["festivi"], &["festivita"], &["giorni", "festivi"], &["holidays"]]) {
        clause.says_holidays_off = true;
        return Some(());
    }
    let days = cursor.attempt(days::listed)?;
    let part = cursor.attempt(part);
    clause.closures.push(Closure::Days(days, part));
    Some(())
}
