//! The parameters of a query string, strictly for programs and leniently for people.

use percent_encoding::percent_decode_str;

use crate::web::problem::{Allowed, Problem};

/// How to meet what is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// The first fault is the answer: unknown and repeated parameters, empty and bad values.
    Strict,
    /// Unknown and empty ones are ignored, repeated lists joined, bad values kept as notices and left out.
    Lenient,
}

/// Decoded parameters, taken out one by one.
#[derive(Debug)]
pub struct Params {
    pairs: Vec<(String, String)>,
    strictness: Strictness,
    notices: Vec<Problem>,
}

/// Longest value of one parameter, in bytes.
const MAX_VALUE: usize = 1_000;
const TOO_LONG: Allowed = Allowed::Shape("at most 1000 bytes");

impl Params {
    /// For the API: `known` are all the parameters that an address has.
    pub fn strict(query: Option<&str>, known: &[&str]) -> Result<Self, Problem> {
        let pairs = decode(query).ok_or(Problem::BadQuery)?;
        for (i, (name, _)) in pairs.iter().enumerate() {
            if !known.contains(&name.as_str()) {
                let allowed = known.iter().map(|&name| name.to_owned()).collect();
                return Err(Problem::UnknownParameter { parameter: name.clone(), allowed });
            }
            if pairs[..i].iter().any(|(earlier, _)| earlier == name) {
                return Err(Problem::RepeatedParameter { parameter: name.clone() });
            }
        }
        Ok(Self { pairs, strictness: Strictness::Strict, notices: Vec::new() })
    }

    /// For pages: whatever a form or an old link brings.
    pub fn lenient(query: Option<&str>) -> Self {
        let mut pairs = decode(query).unwrap_or_default();
        pairs.retain(|(_, value)| !value.trim().is_empty());
        Self { pairs, strictness: Strictness::Lenient, notices: Vec::new() }
    }

    pub fn strictness(&self) -> Strictness {
        self.strictness
    }

    /// What was wrong and left out; always empty when strict.
    pub fn notices(&self) -> &[Problem] {
        &self.notices
    }

    pub fn has(&self, name: &str) -> bool {
        self.pairs.iter().any(|(own, _)| own == name)
    }

    /// The text as it came; the last one when there are several.
    pub fn text(&mut self, name: &'static str) -> Result<Option<String>, Problem> {
        self.value(name, |text| Ok(text.to_owned()))
    }

    /// A text that only the length of the whole address bounds.
    pub fn long(&self, name: &str) -> Option<String> {
        self.pairs.iter().rev().find(|(own, _)| own == name).map(|(_, value)| value.clone())
    }

    /// A value of a type; `parse` says what would have been right.
    pub fn value<T>(
        &mut self,
        name: &'static str,
        parse: impl FnOnce(&str) -> Result<T, Allowed>,
    ) -> Result<Option<T>, Problem> {
        let Some(text) = self.pairs.iter().rev().find(|(own, _)| own == name).map(|(_, value)| value.clone())
        else {
            return Ok(None);
        };
        let parsed = if text.len() > MAX_VALUE { Err(TOO_LONG) } else { parse(text.trim()) };
        match parsed {
            Ok(value) => Ok(Some(value)),
            Err(allowed) => self.refuse(name, text, allowed).map(|()| None),
        }
    }

    /// A comma-separated list; when lenient, repeated parameters are one list and bad items are left out.
    pub fn list<T: PartialEq>(
        &mut self,
        name: &'static str,
        parse: impl Fn(&str) -> Result<T, Allowed>,
    ) -> Result<Vec<T>, Problem> {
        let texts: Vec<String> =
            self.pairs.iter().filter(|(own, _)| own == name).map(|(_, value)| value.clone()).collect();
        let mut values = Vec::new();
        for text in texts {
            if text.len() > MAX_VALUE {
                self.refuse(name, text, TOO_LONG)?;
                continue;
            }
            for item in text.split(',').map(str::trim) {
                match parse(item) {
                    Ok(value) if values.contains(&value) => {}
                    Ok(value) => values.push(value),
                    Err(allowed) => self.refuse(name, item.to_owned(), allowed)?,
                }
            }
        }
        Ok(values)
    }

    /// `true`, or `false` for "does not matter".
    pub fn flag(&mut self, name: &'static str) -> Result<bool, Problem> {
        let parsed = self.value(name, |text| match text {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(Allowed::words(["true", "false"])),
        })?;
        Ok(parsed.unwrap_or(false))
    }

    /// A problem when strict, a notice when lenient.
    pub fn refuse(
        &mut self,
        parameter: &'static str,
        value: String,
        allowed: Allowed,
    ) -> Result<(), Problem> {
        self.fault(Problem::BadValue { parameter, value, allowed })
    }

    /// A problem when strict, a notice when lenient.
    pub fn fault(&mut self, problem: Problem) -> Result<(), Problem> {
        match self.strictness {
            Strictness::Strict => Err(problem),
            Strictness::Lenient => {
                self.notices.push(problem);
                Ok(())
            }
        }
    }
}

/// Pairs in order; `None` when the bytes are not UTF-8.
fn decode(query: Option<&str>) -> Option<Vec<(String, String)>> {
    let plain = |text: &str| {
        let spaced = text.replace('+', " ");
        percent_decode_str(&spaced).decode_utf8().ok().map(std::borrow::Cow::into_owned)
    };
    query
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((plain(name)?, plain(value)?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 2] = ["need", "near"];

    fn word(text: &str) -> Result<String, Allowed> {
        if ["a", "b"].contains(&text) { Ok(text.to_owned()) } else { Err(Allowed::words(["a", "b"])) }
    }

    #[test]
    fn unknown_and_repeated_parameters_are_refused_when_strict() {
        let refused = |query| Params::strict(Some(query), &KNOWN).map(|_| ()).map_err(|p| p.code());
        assert_eq!(refused("colour=red"), Err("unknown-parameter"));
        assert_eq!(refused("need=a&need=b"), Err("repeated-parameter"));
        assert_eq!(refused("near=%ff"), Err("bad-query"));
        assert_eq!(refused(""), Ok(()));
    }

    #[test]
    fn pages_read_what_forms_send() -> Result<(), Problem> {
        let mut params = Params::lenient(Some("need=a&need=b,c&near=&colour=red"));
        assert_eq!(params.list("need", word)?, ["a", "b"]);
        assert_eq!(params.text("near")?, None);
        assert_eq!(params.notices().len(), 1);
        assert_eq!(params.notices()[0].parameter(), Some("need"));
        Ok(())
    }

    #[test]
    fn a_bad_item_is_named_and_not_its_whole_list() {
        let mut params = Params::strict(Some("need=a,x"), &KNOWN).expect("known parameters");
        let problem = params.list("need", word).expect_err("x is not a word");
        assert!(matches!(problem, Problem::BadValue { value, .. } if value == "x"));
    }

    #[test]
    fn text_is_percent_decoded_and_plus_is_a_space() -> Result<(), Problem> {
        let mut params = Params::strict(Some("near=Citt%C3%A0+nuova"), &KNOWN)?;
        assert_eq!(params.text("near")?.as_deref(), Some("Città nuova"));
        Ok(())
    }
}
