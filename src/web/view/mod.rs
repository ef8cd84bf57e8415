//! View models: ready texts and addresses for the templates. No page decides anything that is not decided here.

pub mod card;
pub mod desk;
pub mod device;
pub mod finder;
pub mod form;
pub mod frame;
pub mod opening;
pub mod path;
pub mod schema_org;
pub mod search;
pub mod sheet;
pub mod take;
pub mod veil;
pub mod words;
pub mod zero;

use bussola_engine::domain::language::Language;

use super::texts::{Arg, Texts};

/// The words of one page.
#[derive(Debug, Clone, Copy)]
pub struct Say<'a> {
    pub texts: &'a Texts,
    pub language: Language,
}

impl Say<'_> {
    pub fn say(&self, key: &str) -> String {
        self.texts.say(self.language, key, &[])
    }

    pub fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, text)| (*name, Arg::Text(text))).collect();
        self.texts.say(self.language, key, &args)
    }

    /// A text that counts: `count` chooses the plural, `text` is the number as people write it.
    pub fn count(&self, key: &str, n: usize) -> String {
        self.counted(key, n, &[])
    }

    /// A text that counts and names something besides.
    pub fn counted(&self, key: &str, n: usize, more: &[(&str, &str)]) -> String {
        let text = self.number(n);
        let mut args: Vec<(&str, Arg<'_>)> = vec![("count", Arg::from(n)), ("text", Arg::Text(&text))];
        args.extend(more.iter().map(|(name, text)| (*name, Arg::Text(text))));
        self.texts.say(self.language, key, &args)
    }

    /// A whole number with the separators of the language.
    pub fn number(&self, n: usize) -> String {
        let digits = n.to_string();
        if digits.len() < 5 {
            return digits;
        }
        let separator = self.say("thousands-separator");
        let mut out = String::with_capacity(digits.len() + 4);
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && (digits.len() - i).is_multiple_of(3) {
                out.push_str(&separator);
            }
            out.push(digit);
        }
        out
    }
}
