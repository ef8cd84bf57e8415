//! Understanding words about hours: every word must be known, or nothing is understood.

use bussola_engine::domain::inference::{Certainty, InferenceRule, certainty};
use bussola_engine::domain::service::Access;

use super::assemble::{assemble, merge};
use super::clause;
use super::cursor::Cursor;
use super::days::is_weekday;
use super::markup;
use super::phrases::{ACCESS_STEMS, DATED, PHONE_WORDS};
use super::week::Week;
use super::words::{Token, plain, tokens};

/// Longer texts, in bytes, are not hours.
const MAX_LEN: usize = 1_000;

/// What a text says, wholly understood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// When somebody is there; when there is no such hour, when somebody answers the telephone. Empty when it only says how.
    pub week: Week,
    /// Hours in which one gets in otherwise than by walking in.
    pub special: Vec<(Access, Week)>,
    /// How one gets in, said of no particular hour.
    pub access: Vec<Access>,
    /// What had to be inferred, without repeats; empty when the words allow nothing else.
    pub rules: Vec<InferenceRule>,
}

impl Reading {
    pub fn certainty(&self) -> Certainty {
        certainty(self.rules.iter().copied())
    }

    pub(super) fn add_special(&mut self, access: Access, week: &Week) -> Option<()> {
        match self.special.iter_mut().find(|(a, _)| *a == access) {
            Some((_, own)) => merge(own, week),
            None => {
                self.special.push((access, week.clone()));
                Some(())
            }
        }
    }
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
///
/// Where a comma may stand for minutes, or the end of a line for nothing, the first way that is wholly understood holds.
pub fn read(text: &str) -> Text {
    if text.len() > MAX_LEN {
        return Text::NotUnderstood;
    }
    let plain = plain(&markup::strip(text));
    let plain = plain.trim();
    let ways = [(false, false), (true, false), (false, true), (true, true)];
    for (i, (comma_minutes, joins_lines)) in ways.into_iter().enumerate() {
        let is_other =
            i == 0 || ((!comma_minutes || plain.contains(',')) && (!joins_lines || plain.contains('\n')));
        if !is_other {
            continue;
        }
        let mut tokens = tokens(plain, comma_minutes);
        mark_phones(&mut tokens);
        if is_dated(&tokens) {
            return Text::Dated;
        }
        if joins_lines && !may_join(&tokens) {
            continue;
        }
        if joins_lines {
            tokens.retain(|token| *token != Token::Break);
        }
        if let Some(reading) = read_clauses(&tokens) {
            return Text::Understood(reading);
        }
    }
    Text::NotUnderstood
}

/// Whether a text speaks of the telephone, of appointments or of bookings, understood or not.
pub fn mentions_special_access(text: &str) -> bool {
    let plain = plain(&markup::strip(text));
    let is_special = |word: &str| ACCESS_STEMS.iter().any(|stem| word.starts_with(stem));
    tokens(&plain, false).iter().any(|token| matches!(token, Token::Word(word) if is_special(word)))
}

fn is_dated(tokens: &[Token<'_>]) -> bool {
    tokens.iter().any(|token| match token {
        Token::Number(year) => (1990..=2100).contains(year),
        Token::Word(word) => DATED.contains(word),
        _ => false,
    })
}

/// Whether the ends of lines may stand for nothing: not after a dash, nor between two days, which would be taken
/// together although each has a line of its own.
fn may_join(tokens: &[Token<'_>]) -> bool {
    let is_day = |token: Option<&Token<'_>>| matches!(token, Some(Token::Word(word)) if is_weekday(word));
    let lines = || tokens.split(|token| *token == Token::Break).filter(|line| !line.is_empty());
    let ends_open = |line: &[Token<'_>]| line.last() == Some(&Token::Dash);
    let ends_in_day = |line: &[Token<'_>]| is_day(line.iter().rfind(|token| **token != Token::Colon));
    !lines().any(ends_open)
        && lines().zip(lines().skip(1)).all(|(line, next)| !(ends_in_day(line) && is_day(next.first())))
}

/// Puts one piece in the place of "tel. 041 538 1300".
fn mark_phones(tokens: &mut Vec<Token<'_>>) {
    let is_word = |token: &Token<'_>| matches!(token, Token::Word(word) if PHONE_WORDS.contains(word));
    let mut at = 0;
    while at < tokens.len() {
        let start = at;
        while at < tokens.len() && (is_word(&tokens[at]) || (at > start && tokens[at] == Token::Colon)) {
            at += 1;
        }
        let n_words = at - start;
        let mut n_digits = 0;
        while let Some(token) = tokens.get(at).filter(|_| n_words > 0) {
            n_digits += match token {
                Token::Number(number) => number.checked_ilog10().unwrap_or(0) + 1,
                Token::Long => 6,
                Token::Plus | Token::Dash | Token::Slash => 0,
                _ => break,
            };
            at += 1;
        }
        if n_digits >= 6 {
            tokens.splice(start..at, [Token::Phone]);
            at = start + 1;
        } else {
            at = start + n_words.max(1);
        }
    }
}

fn read_clauses(tokens: &[Token<'_>]) -> Option<Reading> {
    let mut clauses = Vec::new();
    let mut rules = Vec::new();
    let is_end = |token: &Token<'_>| matches!(token, Token::Semicolon | Token::Break);
    for part in tokens.split(is_end).filter(|part| !part.is_empty()) {
        // A number to call, by itself, says nothing about when.
        if *part == [Token::Phone] {
            continue;
        }
        let mut cursor = Cursor::new(part);
        clauses.push(clause::read(&mut cursor)?);
        rules.append(&mut cursor.rules);
    }
    assemble(&clauses, rules)
}

#[cfg(test)]
mod tests;
