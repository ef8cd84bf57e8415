//! Telling the municipality from the rest of an address: "via Garibaldi 12, CAP and town (TO)".

use bussola_engine::domain::register::{Register, RegisterEntry};

use super::words::StreetWords;

/// Most words that a municipality's name has.
const MAX_NAME_WORDS: usize = 6;

/// Which municipality a text means.
#[derive(Debug, Clone, PartialEq)]
pub enum Place<'a> {
    /// One, and what is left of the text.
    In { entry: &'a RegisterEntry, rest: String },
    /// Several of that name.
    Several(Vec<&'a RegisterEntry>),
    /// None is named.
    Nowhere,
}

/// Finds the municipality at the end of a text, or by the postcode in it.
pub fn split_place<'a>(
    text: &str,
    postcode: Option<&str>,
    register: &'a Register,
    street_words: &StreetWords,
) -> Place<'a> {
    let words = words(text);
    let province = words.iter().find_map(|word| province_sign(word));
    let postcode =
        postcode.map(ToOwned::to_owned).or_else(|| words.iter().find(|word| is_postcode(word)).cloned());
    let plain: Vec<&str> = words
        .iter()
        .filter(|word| province_sign(word).is_none())
        .map(|word| word.trim_end_matches(','))
        .collect();
    for count in (1..=MAX_NAME_WORDS.min(plain.len())).rev() {
        let (before, name) = plain.split_at(plain.len() - count);
        // In "via Roma" the name belongs to the street.
        let is_street = before.len() == 1 && is_kind(before[0], street_words);
        let mut found = register.named(&name.join(" "), province);
        if is_street || found.is_empty() {
            continue;
        }
        if let Some(postcode) = &postcode
            && found.len() > 1
        {
            found.retain(|entry| entry.postcodes.iter().any(|own| **own == **postcode));
        }
        let kept = words.len() - words.iter().rev().take_while(|word| is_tail(word, name)).count();
        return match found[..] {
            [entry] => Place::In { entry, rest: tidy(&words[..kept]) },
            [] => Place::Nowhere,
            _ => Place::Several(found),
        };
    }
    by_postcode(&words, postcode.as_deref(), register)
}

/// The text without the municipality's name, province and comma at its end.
pub fn without_municipality(text: &str, entry: &RegisterEntry) -> String {
    let words = words(text);
    let name: Vec<&str> = entry.municipality.name.split(' ').collect();
    let plain: Vec<&str> = words
        .iter()
        .filter(|word| province_sign(word).is_none())
        .map(|word| word.trim_end_matches(','))
        .collect();
    let ends_with_name = plain.len() > name.len() + 1
        && plain[plain.len() - name.len()..].iter().zip(&name).all(|(a, b)| a.eq_ignore_ascii_case(b));
    if !ends_with_name {
        return text.to_owned();
    }
    let kept = words.len() - words.iter().rev().take_while(|word| is_tail(word, &name)).count();
    tidy(&words[..kept])
}

/// "via", "P.zza".
fn is_kind(word: &str, street_words: &StreetWords) -> bool {
    let folded: String = word.chars().filter(|c| *c != '.').flat_map(char::to_lowercase).collect();
    street_words.kind(&folded).is_some()
}

fn by_postcode<'a>(words: &[String], postcode: Option<&str>, register: &'a Register) -> Place<'a> {
    let Some(postcode) = postcode else { return Place::Nowhere };
    let has_it = |entry: &&RegisterEntry| entry.postcodes.iter().any(|own| &**own == postcode);
    let found: Vec<&RegisterEntry> = register.entries().iter().filter(has_it).collect();
    match found[..] {
        [] => Place::Nowhere,
        [entry] => Place::In { entry, rest: tidy(words) },
        _ => Place::Several(found),
    }
}

fn words(text: &str) -> Vec<String> {
    text.replace(',', ", ").split_whitespace().map(ToOwned::to_owned).collect()
}

/// `(TO)` in brackets.
fn province_sign(word: &str) -> Option<&str> {
    let sign = word.trim_end_matches(',').strip_prefix('(')?.strip_suffix(')')?;
    (sign.len() == 2 && sign.bytes().all(|b| b.is_ascii_alphabetic())).then_some(sign)
}

fn is_postcode(word: &str) -> bool {
    word.len() == 5 && word.bytes().all(|b| b.is_ascii_digit())
}

fn is_tail(word: &str, name: &[&str]) -> bool {
    let plain = word.trim_end_matches(',');
    province_sign(word).is_some()
        || plain.is_empty()
        || name.iter().any(|part| part.eq_ignore_ascii_case(plain))
}

fn tidy(words: &[String]) -> String {
    words.join(" ").trim_end_matches([',', ' ', '-']).to_owned()
}
