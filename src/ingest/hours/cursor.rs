//! Walking over the pieces of a text.

use bussola_engine::domain::inference::InferenceRule;

use super::words::Token;

/// Words that stand one after the other.
pub type Phrase = &'static [&'static str];

/// A place in a list of pieces, and what had to be inferred on the way.
#[derive(Debug, Clone)]
pub struct Cursor<'a> {
    tokens: &'a [Token<'a>],
    at: usize,
    pub rules: Vec<InferenceRule>,
}

impl<'a> Cursor<'a> {
    pub fn new(tokens: &'a [Token<'a>]) -> Self {
        Self { tokens, at: 0, rules: Vec::new() }
    }

    pub fn is_at_end(&self) -> bool {
        self.at >= self.tokens.len()
    }

    pub fn place(&self) -> usize {
        self.at
    }

    pub fn go_back_to(&mut self, place: usize) {
        self.at = place;
    }

    pub fn step(&mut self) {
        self.at += 1;
    }

    pub fn peek(&self, ahead: usize) -> Option<Token<'a>> {
        self.tokens.get(self.at + ahead).copied()
    }

    pub fn word(&self, ahead: usize) -> Option<&'a str> {
        match self.peek(ahead) {
            Some(Token::Word(word)) => Some(word),
            _ => None,
        }
    }

    pub fn take(&mut self, token: Token<'_>) -> bool {
        let is_next = self.tokens.get(self.at) == Some(&token);
        self.at += usize::from(is_next);
        is_next
    }

    pub fn phrase(&mut self, words: Phrase) -> bool {
        let is_next = words.iter().enumerate().all(|(i, word)| self.word(i) == Some(word));
        self.at += if is_next { words.len() } else { 0 };
        is_next
    }

    pub fn any_phrase(&mut self, phrases: &[Phrase]) -> bool {
        self.word(0).is_some() && phrases.iter().any(|words| self.phrase(words))
    }

    pub fn any_word(&mut self, words: &[&str]) -> bool {
        let is_next = self.word(0).is_some_and(|word| words.contains(&word));
        self.at += usize::from(is_next);
        is_next
    }

    /// What `read` finds; where it finds nothing, the place is as before.
    pub fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let (at, n_rules) = (self.at, self.rules.len());
        let found = read(self);
        if found.is_none() {
            self.at = at;
            self.rules.truncate(n_rules);
        }
        found
    }

    pub fn infer(&mut self, rule: InferenceRule) {
        self.rules.push(rule);
    }
}
