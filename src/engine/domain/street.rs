//! Reading Italian addresses as people write them: street, number, what follows it, postcode, quarter.
//!
//! Nothing is dropped but what the municipality says already: words that no rule understands stay in the street or in
//! the detail.

mod number;
mod parts;

use super::address::Address;
use number::split_number;
use parts::{cut_tail, expand_type, is_type, parts, take_brackets};

/// What the reader may know about the place around an address.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    /// Its name is left out where it merely repeats the municipality.
    pub municipality: Option<&'a str>,
    /// Whether the municipality has a quarter of that name.
    pub is_quarter: &'a dyn Fn(&str) -> bool,
}

impl std::fmt::Debug for Surroundings<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Surroundings").field("municipality", &self.municipality).finish_non_exhaustive()
    }
}

const QUARTER_WORDS: [&str; 9] =
    ["quartiere", "rione", "località", "localita", "loc.", "frazione", "fraz.", "borgata", "zona"];

/// Reads one address. `Via Roma 12/a (2º piano), Borgo` becomes street, number `12/A`, detail and, if known, quarter.
///
/// ```
/// use bussola_engine::domain::street::{Surroundings, read_address};
/// let nowhere = Surroundings { municipality: None, is_quarter: &|_| false };
/// let address = read_address("C.so Verona, 4 (1º piano)", nowhere);
/// assert_eq!(address.street.as_deref(), Some("Corso Verona"));
/// assert_eq!(address.number.as_deref(), Some("4"));
/// assert_eq!(address.detail.as_deref(), Some("1º piano"));
/// ```
pub fn read_address(text: &str, around: Surroundings<'_>) -> Address {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.contains(';') {
        return Address { street: Some(text.into()), ..Address::default() };
    }
    let (plain, in_brackets) = take_brackets(&text, around.municipality);
    let mut reader = Reader { around, address: Address::default(), details: Vec::new() };
    let (lead, rest) = reader.find_street(parts(&plain));
    if let Some(lead) = lead {
        reader.read_street(&lead);
    }
    for part in rest.into_iter().map(ToOwned::to_owned).chain(in_brackets) {
        reader.read_further(&part);
    }
    let Reader { mut address, details, .. } = reader;
    address.detail = (!details.is_empty()).then(|| details.join(", ").into());
    address
}

struct Reader<'a> {
    around: Surroundings<'a>,
    address: Address,
    details: Vec<String>,
}

impl Reader<'_> {
    /// Which part is the street, and those after it. A number or a building before it is put in its place.
    fn find_street<'t>(&mut self, parts: Vec<&'t str>) -> (Option<String>, Vec<&'t str>) {
        let mut parts = parts.into_iter();
        let Some(first) = parts.next() else { return (None, Vec::new()) };
        let mut rest: Vec<&str> = parts.collect();
        if let Some(street) = number_first(first) {
            return (Some(street), rest);
        }
        let street_at = rest.iter().position(|part| starts_with_type(part));
        let Some(at) = street_at.filter(|_| !starts_with_type(first)) else {
            return (Some(first.to_owned()), rest);
        };
        if at == 0 && is_number(first) {
            let street = rest.remove(0);
            return (Some(format!("{street} {first}")), rest);
        }
        // "Parrocchia San Giuseppe, via Roma 5"; with a number, or with "snc", it is a street of its own kind.
        let words: Vec<&str> = first.split(' ').collect();
        let is_building = !first.bytes().any(|b| b.is_ascii_digit()) && split_number(&words).1.is_none();
        if !is_building {
            return (Some(first.to_owned()), rest);
        }
        let street = rest.remove(at);
        rest.insert(0, first);
        (Some(street.to_owned()), rest)
    }

    fn read_street(&mut self, part: &str) {
        let rest = self.take_postcode(part);
        let part = rest.as_str();
        if part.is_empty() || self.read_place(part) {
            return;
        }
        let (street, tail) = cut_tail(part);
        let street = expand_type(street.trim());
        let words: Vec<&str> = street.split(' ').filter(|word| !word.is_empty()).collect();
        let (name, number, after) = split_number(&words);
        self.address.street = some_text(capitalised(&name));
        self.address.number = number.map(Into::into);
        self.read_rest(&after);
        self.read_rest(tail.trim().trim_start_matches('/'));
    }

    fn read_further(&mut self, part: &str) {
        let lacks_number = self.address.number.is_none() && self.address.street.is_some();
        if let Some((number, after)) = leading_number(part).filter(|_| lacks_number) {
            self.address.number = Some(number.into());
            return self.read_rest(&after);
        }
        self.read_rest(part);
    }

    /// Postcode and place are taken out; what is left is a detail.
    fn read_rest(&mut self, text: &str) {
        let text = text.trim().trim_start_matches("- ").trim();
        let rest = self.take_postcode(text);
        if !rest.is_empty() && !self.read_place(&rest) {
            self.details.push(rest);
        }
    }

    /// Takes a postcode at the beginning or at the end of a text; answers the rest.
    fn take_postcode(&mut self, text: &str) -> String {
        if self.address.postcode.is_some() {
            return text.to_owned();
        }
        let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
        let (before, last) = text.rsplit_once(' ').unwrap_or(("", text));
        let (postcode, rest) = if is_postcode(first) { (first, rest) } else { (last, before) };
        if !is_postcode(postcode) {
            return text.to_owned();
        }
        self.address.postcode = Some(postcode.into());
        rest.trim_end_matches([' ', '-', ',']).to_owned()
    }

    /// Takes a quarter, or the municipality's own name; answers whether the text was one of them.
    fn read_place(&mut self, text: &str) -> bool {
        if self.around.municipality.is_some_and(|name| repeats_municipality(text, name)) {
            return true;
        }
        let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
        let is_named = !rest.is_empty() && QUARTER_WORDS.contains(&first.to_lowercase().as_str());
        let quarter = if is_named { rest } else { text };
        if self.address.district.is_some() || !(is_named || (self.around.is_quarter)(text)) {
            return false;
        }
        self.address.district = Some(quarter.into());
        true
    }
}

/// The number with which a part begins, and what follows.
fn leading_number(part: &str) -> Option<(String, String)> {
    let mut with_name = vec!["x"];
    with_name.extend(part.split(' ').filter(|word| !word.is_empty()));
    let (name, number, after) = split_number(&with_name);
    number.filter(|_| name == "x").map(|number| (number, after))
}

fn is_number(part: &str) -> bool {
    leading_number(part).is_some_and(|(_, after)| after.is_empty())
}

/// `12 Via Roma`, `n. 12 Via Roma` and `22 e 24 Via Roma` as `Via Roma 12`.
fn number_first(part: &str) -> Option<String> {
    let part = number::without_number_word(part);
    if !part.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let mut cuts = part.match_indices(' ').take(4);
    cuts.find_map(|(at, _)| {
        let (number, street) = (&part[..at], &part[at + 1..]);
        (starts_with_type(street) && is_number(number)).then(|| format!("{street} {number}"))
    })
}

fn starts_with_type(part: &str) -> bool {
    part.split_once(' ').is_some_and(|(first, rest)| is_type(first) && !rest.is_empty())
}

/// The municipality's name, alone or with the sign of its province.
fn repeats_municipality(text: &str, name: &str) -> bool {
    let is_sign = |sign: &str| sign.len() == 2 && sign.bytes().all(|b| b.is_ascii_uppercase());
    let bare = text.rsplit_once(' ').filter(|(_, sign)| is_sign(sign)).map_or(text, |(before, _)| before);
    [text, bare].iter().any(|text| text.eq_ignore_ascii_case(name))
}

fn is_postcode(word: &str) -> bool {
    word.len() == 5 && word.bytes().all(|b| b.is_ascii_digit())
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn some_text(text: String) -> Option<Box<str>> {
    (!text.is_empty()).then(|| text.into())
}

#[cfg(test)]
mod tests;
