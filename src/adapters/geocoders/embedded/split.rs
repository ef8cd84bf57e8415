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

/// A municipality at the beginning of a text: "Torino, San Salvario".
#[derive(Debug, Clone, PartialEq)]
pub struct Leading<'a> {
    pub entry: &'a RegisterEntry,
    pub rest: String,
    /// A comma stands between them.
    pub is_apart: bool,
}

/// The one municipality that the longest beginning of a text is the name of, when more than a number follows.
pub fn leading_municipality<'a>(
    text: &str,
    register: &'a Register,
    street_words: &StreetWords,
) -> Option<Leading<'a>> {
    let words = words(text);
    let longest = MAX_NAME_WORDS.min(words.len().checked_sub(1)?);
    for count in (1..=longest).rev() {
        let (name, rest) = words.split_at(count);
        let is_apart = name.last()?.ends_with(',');
        let has_comma_within = name[..count - 1].iter().any(|word| word.ends_with(','));
        let name = name.join(" ");
        let name = name.trim_end_matches(',');
        // "Viale Roma" is no street in the municipality of Viale.
        let ([entry], false, false) =
            (&register.named(name, None)[..], has_comma_within, is_kind(name, street_words))
        else {
            continue;
        };
        let says_more = |word: &String| {
            province_sign(word).is_none() && word.chars().filter(|c| c.is_alphabetic()).count() > 1
        };
        return rest.iter().any(says_more).then(|| Leading { entry, rest: tidy(rest), is_apart });
    }
    None
}

/// Whether the last words, a municipality's name, rather belong to a street: "Milano Via Padova".
pub fn ends_with_street_of(text: &str, entry: &RegisterEntry, street_words: &StreetWords) -> bool {
    let words = words(text);
    let n_name = entry.municipality.name.split(' ').count();
    words.len() > n_name && is_kind(&words[words.len() - n_name - 1], street_words)
}

/// The text without the municipality's name, province and comma at its end, or with a comma at its beginning.
pub fn without_municipality(text: &str, entry: &RegisterEntry) -> String {
    let beginning = text.split_once(',').filter(|(before, rest)| {
        before.trim().eq_ignore_ascii_case(&entry.municipality.name) && !rest.trim().is_empty()
    });
    if let Some((_, rest)) = beginning {
        return without_municipality(rest.trim(), entry);
    }
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
