//! Understanding Italian hours: every word must be known, or nothing is understood.

use bussola_engine::domain::service::Access;

use super::phrases::{ACCESS_PHRASES, DAY_WORDS, MONTH_WORDS, NEUTRAL};
use super::week::{Day, Holidays, Span, Week, day_range};
use super::words::{Token, time, tokens};

/// What a text says, wholly understood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// When somebody is there; when there is no such hour, when somebody answers the telephone. Empty when it only says how.
    pub week: Week,
    /// Hours in which one gets in otherwise than by walking in.
    pub special: Vec<(Access, Week)>,
    /// How one gets in, said of no particular hour.
    pub access: Vec<Access>,
}

/// What became of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    Understood(Reading),
    /// It names a year or a season that is over or was exceptional: never current hours.
    Dated,
    NotUnderstood,
}

/// Reads a text.
pub fn read(text: &str) -> Text {
    let tokens = tokens(text);
    if is_dated(&tokens) {
        return Text::Dated;
    }
    match read_clauses(&tokens) {
        Some(reading) => Text::Understood(reading),
        None => Text::NotUnderstood,
    }
}

/// Whether a text speaks of the telephone, of appointments or of bookings, understood or not.
pub fn mentions_special_access(text: &str) -> bool {
    let stems = ["telefon", "appuntament", "prenotazion", "prenota", "numero"];
    tokens(text)
        .iter()
        .any(|token| matches!(token, Token::Word(word) if stems.iter().any(|stem| word.starts_with(stem))))
}

fn is_dated(tokens: &[Token]) -> bool {
    let seasons = [
        "estate",
        "estivo",
        "estivi",
        "inverno",
        "invernale",
        "invernali",
        "natale",
        "covid",
        "pandemia",
        "pasqua",
    ];
    tokens.iter().any(|token| match token {
        Token::Number(year) => (1990..=2100).contains(year),
        Token::Word(word) => seasons.contains(&word.as_str()),
        _ => false,
    })
}

/// Several hours of one clause, with what it says about getting in.
#[derive(Default)]
struct Clause {
    groups: Vec<(Vec<Day>, Vec<Span>)>,
    is_always: bool,
    access: Option<Access>,
    /// Further ways of getting in that hold for the desk, not for these hours.
    desk_access: Option<Access>,
    holidays: Holidays,
    months_off: Vec<u8>,
    days_off: Vec<u8>,
}

fn read_clauses(tokens: &[Token]) -> Option<Reading> {
    let mut clauses = Vec::new();
    for part in tokens.split(|token| *token == Token::Semicolon).filter(|part| !part.is_empty()) {
        clauses.push(Cursor { tokens: part, at: 0 }.clause()?);
    }
    assemble(&clauses)
}

fn assemble(clauses: &[Clause]) -> Option<Reading> {
    let has_hours = |clause: &Clause| clause.is_always || !clause.groups.is_empty();
    let mut reading = Reading::default();
    let is_visit = |clause: &Clause| has_hours(clause) && clause.access != Some(Access::Phone);
    let only_phone = !clauses.iter().any(is_visit);
    for clause in clauses {
        let counts = has_hours(clause) && (only_phone || is_visit(clause));
        let mut own = Week::default();
        if counts {
            own.is_always = clause.is_always;
            for (days, spans) in &clause.groups {
                for day in days {
                    own.add(*day, spans)?;
                    reading.week.add(*day, spans)?;
                }
            }
            reading.week.is_always |= clause.is_always;
        }
        match clause.access {
            Some(access) if !own.is_empty() => match reading.special.iter_mut().find(|(a, _)| *a == access) {
                Some((_, week)) => merge(week, &own)?,
                None => reading.special.push((access, own)),
            },
            Some(access) if !has_hours(clause) => reading.access.push(access),
            _ => {}
        }
        reading.access.extend(clause.desk_access);
        if clause.holidays != Holidays::Unsaid {
            reading.week.holidays = clause.holidays;
        }
        reading.week.months_off.extend(&clause.months_off);
    }
    close(&mut reading, clauses)?;
    let says_something = !reading.week.is_empty() || !reading.access.is_empty();
    let is_sound = reading.week.is_empty() || reading.week.to_osm().is_some();
    (says_something && is_sound).then_some(reading)
}

fn merge(week: &mut Week, other: &Week) -> Option<()> {
    week.is_always |= other.is_always;
    other.days.iter().try_for_each(|(day, spans)| week.add(*day, spans))
}

/// Takes away days on which it says to be shut; to shut what never opens is a contradiction.
fn close(reading: &mut Reading, clauses: &[Clause]) -> Option<()> {
    for day in clauses.iter().flat_map(|clause| &clause.days_off) {
        if reading.week.is_always {
            return None;
        }
        reading.week.days.remove(&Day::Weekly(*day));
        reading.special.iter_mut().for_each(|(_, week)| _ = week.days.remove(&Day::Weekly(*day)));
    }
    let says_closed =
        clauses.iter().any(|clause| !clause.days_off.is_empty() || !clause.months_off.is_empty());
    (!says_closed || !reading.week.is_empty()).then_some(())
}

struct Cursor<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl Cursor<'_> {
    fn clause(&mut self) -> Option<Clause> {
        let mut clause = Clause::default();
        let mut days: Vec<Day> = Vec::new();
        while self.at < self.tokens.len() {
            if let Some((access, desk_access)) = self.access() {
                // Of several hours in one clause nobody knows which the words are about, unless they come first.
                if clause.access.replace(access).is_some() || clause.groups.len() > 1 {
                    return None;
                }
                clause.desk_access = desk_access;
            } else if self.phrase(&["chiuso"]) || self.phrase(&["chiusa"]) || self.phrase(&["chiusi"]) {
                if !days.is_empty() {
                    return None;
                }
                self.closure(&mut clause)?;
            } else if self.always() {
                let is_every_day = days.is_empty() || days.len() == 7;
                match is_every_day {
                    true => clause.is_always = true,
                    false => clause.groups.push((days.clone(), vec![Span { from: 0, to: 24 * 60 }])),
                }
                days.clear();
                _ = self.phrase(&["tutti", "i", "giorni"]);
            } else if let Some(new) = self.days(&mut clause) {
                if !days.is_empty() {
                    return None;
                }
                days = new;
            } else if let Some(spans) = self.spans() {
                if days.is_empty() {
                    return None;
                }
                clause.groups.push((std::mem::take(&mut days), spans));
            } else if !self.skip_neutral() {
                return None;
            }
        }
        days.is_empty().then_some(clause)
    }

    fn peek(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead)
    }

    fn word(&self, ahead: usize) -> Option<&str> {
        match self.peek(ahead) {
            Some(Token::Word(word)) => Some(word),
            _ => None,
        }
    }

    fn take(&mut self, token: &Token) -> bool {
        let is_next = self.peek(0) == Some(token);
        self.at += usize::from(is_next);
        is_next
    }

    fn phrase(&mut self, words: &[&str]) -> bool {
        let is_next = words.iter().enumerate().all(|(i, word)| self.word(i) == Some(word));
        self.at += if is_next { words.len() } else { 0 };
        is_next
    }

    fn any_phrase(&mut self, phrases: &[&[&str]]) -> bool {
        phrases.iter().any(|words| self.phrase(words))
    }

    fn skip_neutral(&mut self) -> bool {
        let is_mark = matches!(self.peek(0), Some(Token::Comma | Token::Colon));
        let is_neutral = is_mark || self.word(0).is_some_and(|word| NEUTRAL.contains(&word) || word == "e");
        self.at += usize::from(is_neutral);
        is_neutral
    }

    /// An access phrase, also in brackets.
    fn access(&mut self) -> Option<(Access, Option<Access>)> {
        let start = self.at;
        let in_brackets = self.take(&Token::Open);
        let found = ACCESS_PHRASES.iter().find(|(phrase, ..)| {
            let words: Vec<&str> = phrase.split(' ').collect();
            self.phrase(&words)
        });
        if let Some((_, access, desk_access)) = found
            && (!in_brackets || self.take(&Token::Close))
        {
            return Some((*access, *desk_access));
        }
        self.at = start;
        None
    }

    /// "24 ore su 24", "h24", "24/7", "sempre aperto", also with "tutto l'anno" before.
    fn always(&mut self) -> bool {
        let start = self.at;
        if self.any_phrase(&[&["tutto", "l'anno"]]) {
            _ = self.take(&Token::Comma);
        }
        let number = |cursor: &mut Self, n| cursor.take(&Token::Number(n));
        let after_number = self.at;
        if number(self, 24) && (self.any_phrase(&[&["ore", "su"]]) && number(self, 24)) {
            self.at += usize::from(self.peek(0) == Some(&Token::Comma) && self.word(1) == Some("tutti"));
            return true;
        }
        self.at = after_number;
        if number(self, 24) && self.take(&Token::Slash) && (number(self, 24) || number(self, 7)) {
            return true;
        }
        self.at = after_number;
        if (self.phrase(&["h"]) && number(self, 24))
            || self.any_phrase(&[&["sempre", "aperto"], &["sempre", "aperta"]])
        {
            return true;
        }
        self.at = start;
        false
    }

    /// After "chiuso": a month, weekdays or holidays.
    fn closure(&mut self, clause: &mut Clause) -> Option<()> {
        _ = self.any_phrase(&[
            &["nel", "mese", "di"],
            &["in"],
            &["ad"],
            &["a"],
            &["nei", "giorni"],
            &["nei"],
            &["il"],
            &["la"],
        ]);
        if self.any_phrase(&[&["festivi"], &["festivita"]]) {
            clause.holidays = Holidays::Off;
            return Some(());
        }
        if let Some(month) = self.word(0).and_then(|word| MONTH_WORDS.iter().position(|month| *month == word))
        {
            self.at += 1;
            clause.months_off.push(u8::try_from(month).ok()? + 1);
            return Some(());
        }
        let days = self.weekdays()?;
        // "chiuso mer pomeriggio" is about part of a day.
        (self.at == self.tokens.len() || self.peek(0) == Some(&Token::Comma))
            .then(|| clause.days_off.extend(days))
    }

    fn days(&mut self, clause: &mut Clause) -> Option<Vec<Day>> {
        if let Some(days) = self.monthly() {
            return Some(days);
        }
        let start = self.at;
        let Some(mut days) = self.weekdays() else {
            self.at = start;
            return None;
        };
        if self.any_phrase(&[&["tranne"], &["escluso"], &["esclusa"], &["eccetto"]]) {
            _ = self.any_phrase(&[&["il"], &["la"]]);
            let without = self.weekdays()?;
            days.retain(|day| !without.contains(day));
        }
        let at = self.at;
        _ = self.take(&Token::Comma);
        if self.any_phrase(&[
            &["festivi", "compresi"],
            &["festivi", "inclusi"],
            &["compresi", "i", "festivi"],
            &["compresi", "festivi"],
            &["inclusi", "i", "festivi"],
        ]) {
            clause.holidays = Holidays::Open;
            _ = self.take(&Token::Comma);
        } else {
            self.at = at;
            if self.any_phrase(&[&["feriali"], &["esclusi", "festivi"], &["esclusi", "i", "festivi"]]) {
                clause.holidays = Holidays::Off;
            }
        }
        Some(days.into_iter().map(Day::Weekly).collect())
    }

    /// "lun-ven", "lun,mer e ven", "dal lunedì al venerdì", "tutti i giorni".
    fn weekdays(&mut self) -> Option<Vec<u8>> {
        if self.any_phrase(&[&["tutti", "i", "giorni"], &["ogni", "giorno"]]) {
            return Some((0..7).collect());
        }
        let mut days = self.weekday_range()?;
        loop {
            let at = self.at;
            let is_joined = self.take(&Token::Comma) | self.take(&Token::Slash) | self.phrase(&["e"]);
            match is_joined.then(|| self.weekday_range()).flatten() {
                Some(more) => days.extend(more),
                None => {
                    self.at = at;
                    break;
                }
            }
        }
        days.sort_unstable();
        days.dedup();
        Some(days)
    }

    fn weekday_range(&mut self) -> Option<Vec<u8>> {
        let start = self.at;
        let has_from = self.any_phrase(&[&["dal"], &["da"], &["dalla"]]);
        if !has_from {
            _ = self.any_phrase(&[&["il"], &["la"], &["ogni"], &["nei", "giorni", "di"]]);
        }
        let range = self.weekday().and_then(|first| {
            let at = self.at;
            let is_range = if has_from {
                self.any_phrase(&[&["al"], &["a"], &["alla"]])
            } else {
                self.take(&Token::Dash)
            };
            match (is_range, is_range.then(|| self.weekday()).flatten()) {
                (true, Some(last)) => Some(day_range(first, last).collect()),
                _ if has_from => None,
                _ => {
                    self.at = at;
                    Some(vec![first])
                }
            }
        });
        if range.is_none() {
            self.at = start;
        }
        range
    }

    fn weekday(&mut self) -> Option<u8> {
        let word = self.word(0)?;
        let day = DAY_WORDS.iter().position(|words| words.contains(&word))?;
        self.at += 1;
        u8::try_from(day).ok()
    }

    /// "primo e terzo martedì del mese", "2° giovedì".
    fn monthly(&mut self) -> Option<Vec<Day>> {
        let start = self.at;
        _ = self.any_phrase(&[&["ogni"], &["il"], &["la"]]);
        let mut nths = Vec::new();
        while let Some(nth) = self.nth() {
            nths.push(nth);
            _ = self.take(&Token::Comma) | self.phrase(&["e"]) | self.phrase(&["ed"]);
        }
        let weekday = (!nths.is_empty()).then(|| self.weekday()).flatten();
        let Some(weekday) = weekday else {
            self.at = start;
            return None;
        };
        _ = self.any_phrase(&[&["del", "mese"], &["di", "ogni", "mese"], &["di", "ciascun", "mese"]]);
        Some(nths.into_iter().map(|nth| Day::Monthly { weekday, nth }).collect())
    }

    fn nth(&mut self) -> Option<i8> {
        if let (Some(Token::Number(n @ 1..=5)), Some(Token::Ordinal)) = (self.peek(0), self.peek(1)) {
            let nth = i8::try_from(*n).ok();
            self.at += 2;
            return nth;
        }
        let nth = match self.word(0)? {
            "primo" | "prima" => 1,
            "secondo" | "seconda" => 2,
            "terzo" | "terza" => 3,
            "quarto" | "quarta" => 4,
            "ultimo" | "ultima" => -1,
            _ => return None,
        };
        self.at += 1;
        Some(nth)
    }

    /// "9:00-13:00 e 14-18", "dalle 9 alle 12".
    fn spans(&mut self) -> Option<Vec<Span>> {
        let mut spans = vec![self.span()?];
        loop {
            let at = self.at;
            let is_joined = self.take(&Token::Comma)
                | self.take(&Token::Slash)
                | self.phrase(&["e"])
                | self.phrase(&["anche"]);
            match is_joined.then(|| self.span()).flatten() {
                Some(span) => spans.push(span),
                None => {
                    self.at = at;
                    return Some(spans);
                }
            }
        }
    }

    fn span(&mut self) -> Option<Span> {
        let start = self.at;
        let span = self.span_or_move_on();
        if span.is_none() {
            self.at = start;
        }
        span
    }

    fn span_or_move_on(&mut self) -> Option<Span> {
        let hour_words: [&[&str]; 3] = [&["ore"], &["h"], &["orario"]];
        let has_from = self.any_phrase(&[&["dalle"], &["dall'"], &["dalla"]]);
        _ = self.any_phrase(&hour_words);
        let from = self.clock()?;
        if !(self.take(&Token::Dash) && !has_from
            || self.any_phrase(&[&["alle"], &["all'"], &["a"], &["fino", "alle"]]))
        {
            return None;
        }
        _ = self.any_phrase(&hour_words);
        let to = self.clock()?;
        if from < to {
            return Some(Span { from, to });
        }
        // Over midnight only from an evening to a morning; "9-1" may mean one in the afternoon.
        (from > to && from >= 17 * 60 && to <= 12 * 60).then_some(Span { from, to: to + 24 * 60 })
    }

    fn clock(&mut self) -> Option<u16> {
        let minutes = match self.peek(0)? {
            Token::Time(minutes) => *minutes,
            Token::Number(hours) => time(*hours, 0)?,
            _ => return None,
        };
        self.at += 1;
        Some(minutes)
    }
}

#[cfg(test)]
mod tests;
