//! Reading from when to when.

use bussola_engine::domain::inference::InferenceRule;

use super::cursor::{Cursor, Phrase};
use super::week::Span;
use super::words::{Token, time};

const HOUR_WORDS: [&str; 4] = ["ore", "h", "orario", "hours"];
const FROM_WORDS: [&str; 5] = ["dalle", "dall'", "dalla", "dall'una", "from"];
const TO_PHRASES: [Phrase; 9] = [
    &["alle"],
    &["all'"],
    &["alla"],
    &["fino", "alle"],
    &["fino", "a"],
    &["sino", "alle"],
    &["a"],
    &["to"],
    &["until"],
];

/// A clock as it is written.
#[derive(Debug, Clone, Copy)]
struct Clock {
    minutes: u16,
    /// With minutes or with "h": nothing but a time.
    is_plain: bool,
    /// "pm"
    is_pm: bool,
}

/// "9-12 e 15-18", "dalle 9 alle 12, dalle 15 alle 18", "9.00/13.00", "9-12 / 14-17".
pub fn spans(cursor: &mut Cursor<'_>) -> Option<Vec<Span>> {
    if let Some(spans) = cursor.attempt(dashed) {
        return Some(spans);
    }
    let mut spans = vec![span(cursor)?];
    while let Some(span) = cursor.attempt(|cursor| {
        let is_joined = cursor.take(Token::Comma)
            | cursor.take(Token::Slash)
            | cursor.any_word(&["e", "ed", "and"])
            | cursor.any_phrase(&[&["poi"], &["anche"]]);
        // "9-13 15-18": what comes later on the same day needs no word between.
        let end = spans.last().map_or(0, |last| last.to);
        // "9-12 e 3-6" may mean the afternoon.
        span(cursor).filter(|span| if is_joined { span.from >= end } else { span.from > end })
    }) {
        spans.push(span);
    }
    Some(spans)
}

/// "9-13-15-18": four rising times are two spans, whatever stands between them.
fn dashed(cursor: &mut Cursor<'_>) -> Option<Vec<Span>> {
    _ = cursor.any_word(&HOUR_WORDS);
    let mut times = Vec::with_capacity(4);
    for i in 0..4 {
        if i > 0 && !cursor.take(Token::Dash) {
            return None;
        }
        times.push(clock(cursor)?.minutes);
    }
    let is_rising = times[0] < times[1] && times[1] < times[2] && times[2] < times[3];
    if !is_rising || cursor.peek(0) == Some(Token::Dash) {
        return None;
    }
    cursor.infer(InferenceRule::HoursSpansByDashes);
    Some(vec![Span { from: times[0], to: times[1] }, Span { from: times[2], to: times[3] }])
}

/// One span, or the place is as before.
pub fn span(cursor: &mut Cursor<'_>) -> Option<Span> {
    cursor.attempt(|cursor| {
        let says_hours = cursor.any_word(&HOUR_WORDS);
        let has_from = cursor.any_word(&FROM_WORDS);
        let says_hours = cursor.any_word(&HOUR_WORDS) | says_hours;
        let from = clock(cursor)?;
        let is_slashed = !has_from && cursor.take(Token::Slash);
        if !(is_slashed || (!has_from && cursor.take(Token::Dash)) || cursor.any_phrase(&TO_PHRASES)) {
            return None;
        }
        _ = cursor.any_word(&HOUR_WORDS);
        let to = clock(cursor)?;
        // "9/12" may be a day.
        if is_slashed && !(says_hours || from.is_plain || to.is_plain) {
            return None;
        }
        between(from.with_half_of(to)?, to.minutes)
    })
}

impl Clock {
    const fn plain(minutes: u16) -> Self {
        Self { minutes, is_plain: true, is_pm: false }
    }

    /// Minutes of a beginning, whose half of the day may be said with the end alone: "1-5 pm". `None` when it may be
    /// either, or lies in the night without minutes or sign: "3-6".
    fn with_half_of(self, to: Self) -> Option<u16> {
        let noon = 12 * 60;
        if !to.is_pm || self.is_plain {
            let may_be_afternoon = !self.is_plain && !to.is_plain && (1..6 * 60).contains(&self.minutes);
            return (!may_be_afternoon).then_some(self.minutes);
        }
        match self.minutes {
            minutes if minutes >= noon || minutes + noon >= to.minutes => Some(minutes),
            // Nobody opens from one to six in the morning.
            minutes if minutes <= 6 * 60 => Some(minutes + noon),
            _ => None,
        }
    }
}

fn between(from: u16, to: u16) -> Option<Span> {
    if from < to {
        return Some(Span { from, to });
    }
    // Over midnight only from an evening to a morning; "9-1" may mean one in the afternoon.
    (from > to && from >= 17 * 60 && to <= 12 * 60).then_some(Span { from, to: to + 24 * 60 })
}

/// Minutes of one clock, for other readers.
pub fn minutes(cursor: &mut Cursor<'_>) -> Option<u16> {
    _ = cursor.any_word(&HOUR_WORDS);
    cursor.attempt(clock).map(|clock| clock.minutes)
}

/// `9`, `9.30`, `9h`, `9h30`, `9 am`, `mezzogiorno`.
fn clock(cursor: &mut Cursor<'_>) -> Option<Clock> {
    if cursor.any_word(&["mezzogiorno", "noon"]) {
        return Some(Clock::plain(12 * 60));
    }
    if cursor.any_word(&["mezzanotte", "midnight"]) {
        return Some(Clock::plain(24 * 60));
    }
    let (minutes, mut is_plain) = match cursor.peek(0)? {
        Token::Time(minutes) => (minutes, true),
        Token::Number(hours) => (time(hours, 0)?, false),
        _ => return None,
    };
    cursor.step();
    if cursor.any_word(&["h"]) {
        let more = match cursor.peek(0) {
            Some(Token::Number(more @ 0..60)) if !is_plain => u16::try_from(more).ok(),
            _ => None,
        };
        is_plain = true;
        if let Some(more) = more {
            cursor.step();
            return minutes.checked_add(more).filter(|m| *m <= 24 * 60).map(Clock::plain);
        }
    }
    let noon = 12 * 60;
    let hour = minutes / 60;
    if cursor.any_word(&["am"]) {
        return (1..=12).contains(&hour).then_some(Clock::plain(minutes % noon));
    }
    if cursor.any_word(&["pm"]) {
        let afternoon = Clock { is_pm: true, ..Clock::plain(minutes % noon + noon) };
        return (1..=12).contains(&hour).then_some(afternoon);
    }
    Some(Clock { minutes, is_plain, is_pm: false })
}
