//! House numbers: where they stand, which numbers are none, and how they are written.

use super::is_postcode;
use super::parts::is_type;

const MONTHS: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];
const NUMBER_WORDS: [&str; 9] = ["n.", "n°", "nº", "n", "nr.", "nr", "num.", "civico", "civ."];
/// A number after one of these belongs to the name: "dei 300 Campi", "strada statale 16".
const NAME_BEFORE: [&str; 18] = [
    "dei",
    "delle",
    "degli",
    "dai",
    "statale",
    "provinciale",
    "comunale",
    "regionale",
    "ss",
    "s.s.",
    "sp",
    "s.p.",
    "sr",
    "s.r.",
    "km",
    "km.",
    "isola",
    "ss.",
];
const SUFFIXES: [&str; 3] = ["bis", "ter", "quater"];
const WITHOUT_NUMBER: [&str; 6] = ["snc", "s.n.c.", "s.n.c", "s.n.", "sn", "s/n"];
/// A number before or after one of these is not a second house number, nor part of a name.
const INSIDE: [&str; 14] = [
    "piano",
    "piani",
    "scala",
    "scale",
    "interno",
    "int",
    "int.",
    "p.",
    "presso",
    "c/o",
    "angolo",
    "stanza",
    "pal.",
    "palazzina",
];

/// Name, number as written on the door, and what follows it.
pub fn split_number(words: &[&str]) -> (String, Option<String>, String) {
    let words: Vec<&str> =
        words.iter().flat_map(|word| split_inside(word)).filter(|word| !word.is_empty()).collect();
    for (at, word) in words.iter().enumerate().skip(1) {
        let name = || trim_number_word(&words[..at]).join(" ");
        if WITHOUT_NUMBER.contains(&word.to_lowercase().as_str()) {
            return (name(), Some("snc".to_owned()), words[at + 1..].join(" "));
        }
        let Some(number) = door_number(word) else { continue };
        if is_postcode(word) || belongs_to_name(&words, at) || trim_number_word(&words[..at]).is_empty() {
            continue;
        }
        let (number, used) = with_suffix(number, &words[at + 1..]);
        return (name(), Some(number), words[at + 1 + used..].join(" "));
    }
    (words.join(" "), None, String::new())
}

/// `5/int.` is `5` and `int.`.
fn split_inside(word: &str) -> [&str; 2] {
    let at = word
        .to_ascii_lowercase()
        .find("/int")
        .filter(|&at| at > 0 && word.as_bytes()[..at].iter().all(u8::is_ascii_digit));
    at.map_or([word, ""], |at| [&word[..at], &word[at + 1..]])
}

/// `n. 12` as `12`.
pub fn without_number_word(part: &str) -> &str {
    let is_word = |word: &str| NUMBER_WORDS.contains(&word.to_lowercase().as_str());
    part.split_once(' ').filter(|(first, _)| is_word(first)).map_or(part, |(_, rest)| rest)
}

fn trim_number_word<'a, 'b>(words: &'a [&'b str]) -> &'a [&'b str] {
    match words.split_last() {
        Some((last, before)) if NUMBER_WORDS.contains(&last.to_lowercase().as_str()) => before,
        _ => words,
    }
}

/// A date ("25 Aprile", "XV Giugno 1918"), a road number or "dei 300 Campi".
fn belongs_to_name(words: &[&str], at: usize) -> bool {
    let lower = |i: usize| words.get(i).map(|word| word.to_lowercase()).unwrap_or_default();
    let is_month = |i: usize| MONTHS.contains(&lower(i).as_str());
    let is_year = words[at].parse::<u16>().is_ok_and(|year| (1800..=2030).contains(&year));
    // "Piazza 5 Giornate", "Via 4 Fontane 10".
    let next = lower(at + 1);
    let is_counted = at == 1
        && is_type(words[0])
        && next.chars().filter(|c| c.is_alphabetic()).count() > 2
        && !SUFFIXES.contains(&next.as_str())
        && !INSIDE.contains(&next.as_str());
    is_month(at + 1)
        || (is_year && is_month(at - 1))
        || is_counted
        || NAME_BEFORE.contains(&lower(at - 1).as_str())
        || INSIDE.contains(&lower(at - 1).as_str())
}

/// `12`, `12/A`, `14b`, `17/19`, `1/20/A`, `n.12`; upper case, the letter after a slash.
pub fn door_number(word: &str) -> Option<String> {
    let lower = word.to_lowercase();
    let bare = ["n.", "n°", "nº"].iter().find_map(|mark| lower.strip_prefix(mark)).unwrap_or(&lower);
    let bare = bare.trim_end_matches(['.', ':']);
    if !bare.starts_with(|c: char| c.is_ascii_digit()) || bare.len() > 12 {
        return None;
    }
    let mut out = String::new();
    let pieces: Vec<&str> = bare.split(['/', '-']).collect();
    for (i, piece) in pieces.iter().enumerate() {
        let digits: String = piece.chars().take_while(char::is_ascii_digit).collect();
        let letters = &piece[digits.len()..];
        let is_suffix = SUFFIXES.contains(&letters);
        let is_letter = letters.len() == 1 && letters.bytes().all(|b| b.is_ascii_alphabetic());
        if (digits.is_empty() && letters.is_empty())
            || digits.len() > 5
            || !(letters.is_empty() || is_letter || is_suffix)
        {
            return None;
        }
        let separator = if i > 0 { "/" } else { "" };
        out.push_str(separator);
        out.push_str(&digits);
        if !digits.is_empty() && !letters.is_empty() {
            out.push('/');
        }
        out.push_str(&if is_suffix { letters.to_owned() } else { letters.to_uppercase() });
    }
    Some(out)
}

/// Adds a letter, `bis`, or a second number that stands apart; answers how many words that took.
fn with_suffix(number: String, after: &[&str]) -> (String, usize) {
    let lower = |i: usize| after.get(i).map(|word| word.to_lowercase()).unwrap_or_default();
    let next = lower(0);
    if SUFFIXES.contains(&next.as_str()) {
        return (format!("{number} {next}"), 1);
    }
    if next.len() == 1 && next.bytes().all(|b| b.is_ascii_alphabetic()) && !matches!(next.as_str(), "e" | "o")
    {
        return (format!("{number}/{}", next.to_uppercase()), 1);
    }
    let is_inside = INSIDE.contains(&lower(2).as_str());
    if matches!(next.as_str(), "e" | "-" | "/")
        && !is_inside
        && let Some(second) =
            after.get(1).filter(|word| !is_postcode(word)).and_then(|word| door_number(word))
    {
        return (format!("{number}/{second}"), 2);
    }
    (number, 0)
}
