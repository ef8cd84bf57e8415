//! Reading Italian addresses as people write them: street, number, what follows it, postcode, quarter.
//!
//! Nothing is dropped: words that no rule understands stay in the street or in the detail.

use super::address::Address;

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
const QUARTER_WORDS: [&str; 9] =
    ["quartiere", "rione", "località", "localita", "loc.", "frazione", "fraz.", "borgata", "zona"];
const NUMBER_WORDS: [&str; 8] = ["n.", "n°", "nº", "n", "nr.", "nr", "num.", "civico"];
/// A number after one of these belongs to the name: "dei 300 Campi", "strada statale 16".
const NAME_BEFORE: [&str; 12] = [
    "dei",
    "delle",
    "degli",
    "dai",
    "statale",
    "provinciale",
    "comunale",
    "regionale",
    "ss",
    "sp",
    "km",
    "isola",
];
const SUFFIXES: [&str; 4] = ["bis", "ter", "quater", "int"];

/// Reads one address. `Via Roma 12/a (2º piano), Borgo` becomes street, number `12/A`, detail and, if known, quarter.
///
/// ```
/// use bussola_engine::domain::street::{Surroundings, read_address};
/// let nowhere = Surroundings { municipality: None, is_quarter: &|_| false };
/// let address = read_address("Corso Verona, 4 (1º piano)", nowhere);
/// assert_eq!(address.street.as_deref(), Some("Corso Verona"));
/// assert_eq!(address.number.as_deref(), Some("4"));
/// assert_eq!(address.detail.as_deref(), Some("1º piano"));
/// ```
pub fn read_address(text: &str, around: Surroundings<'_>) -> Address {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.contains(';') {
        return Address { street: Some(text.into()), ..Address::default() };
    }
    let (plain, in_brackets) = take_brackets(&text);
    let mut parts = plain.split(',').map(str::trim).filter(|part| !part.is_empty());
    let mut address = Address::default();
    let mut details = Vec::new();
    if let Some(first) = parts.next() {
        read_first_part(first, around, &mut address, &mut details);
    }
    for part in parts.map(ToOwned::to_owned).chain(in_brackets) {
        read_further_part(&part, around, &mut address, &mut details);
    }
    address.detail = (!details.is_empty()).then(|| details.join(", ").into());
    address
}

/// The text without bracketed pieces, and the pieces. An unclosed bracket runs to the end.
fn take_brackets(text: &str) -> (String, Vec<String>) {
    let (mut plain, mut pieces) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('(') {
        plain.push_str(before);
        let (inside, remaining) = after.split_once(')').unwrap_or((after, ""));
        pieces.extend(Some(inside.trim()).filter(|inside| !inside.is_empty()).map(ToOwned::to_owned));
        rest = remaining;
    }
    plain.push_str(rest);
    (plain, pieces)
}

fn read_first_part(part: &str, around: Surroundings<'_>, address: &mut Address, details: &mut Vec<String>) {
    let rest = take_postcode(part, address);
    let part = rest.as_str();
    if part.is_empty() || read_place(part, around, address) {
        return;
    }
    let lower = part.to_lowercase();
    let cut = [" presso ", " c/o ", " / "].iter().filter_map(|mark| lower.find(mark)).min();
    // Lower-casing may change byte lengths; then the whole part is the street.
    let cut = cut.filter(|&at| lower.len() == part.len() && part.is_char_boundary(at));
    let (street, tail) = cut.map_or((part, ""), |at| part.split_at(at));
    let words: Vec<&str> = street.split(' ').filter(|word| !word.is_empty()).collect();
    let (name, number, after) = split_number(&words);
    address.street = some_text(capitalised(&name));
    address.number = number.map(Into::into);
    let after = take_postcode(after.trim_start_matches("- "), address);
    if !after.is_empty() && !read_place(&after, around, address) {
        details.push(after);
    }
    let tail = tail.trim().trim_start_matches('/').trim();
    if !tail.is_empty() {
        details.push(tail.to_owned());
    }
}

fn read_further_part(part: &str, around: Surroundings<'_>, address: &mut Address, details: &mut Vec<String>) {
    let words: Vec<&str> = part.split(' ').filter(|word| !word.is_empty()).collect();
    if address.number.is_none() && address.street.is_some() {
        let mut with_name = vec!["x"];
        with_name.extend(&words);
        let (name, number, after) = split_number(&with_name);
        if let (Some(number), true) = (number, name == "x") {
            address.number = Some(number.into());
            let after = take_postcode(after.trim_start_matches("- "), address);
            if !after.is_empty() && !read_place(&after, around, address) {
                details.push(after);
            }
            return;
        }
    }
    let rest = take_postcode(part, address);
    if !rest.is_empty() && !read_place(&rest, around, address) {
        details.push(rest);
    }
}

/// Takes a postcode at the beginning of a text; answers the rest.
fn take_postcode(text: &str, address: &mut Address) -> String {
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    if !is_postcode(first) || address.postcode.is_some() {
        return text.to_owned();
    }
    address.postcode = Some(first.into());
    rest.to_owned()
}

/// Takes a quarter, or the municipality's own name; answers whether the text was one of them.
fn read_place(text: &str, around: Surroundings<'_>, address: &mut Address) -> bool {
    if around.municipality.is_some_and(|name| name.eq_ignore_ascii_case(text)) {
        return true;
    }
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    let is_named = !rest.is_empty() && QUARTER_WORDS.contains(&first.to_lowercase().as_str());
    let quarter = if is_named { rest } else { text };
    if address.district.is_some() || !(is_named || (around.is_quarter)(text)) {
        return false;
    }
    address.district = Some(quarter.into());
    true
}

fn is_postcode(word: &str) -> bool {
    word.len() == 5 && word.bytes().all(|b| b.is_ascii_digit())
}

/// Name, number as written on the door, and what follows it.
fn split_number(words: &[&str]) -> (String, Option<String>, String) {
    for (at, word) in words.iter().enumerate().skip(1) {
        let name = || trim_number_word(&words[..at]).join(" ");
        if matches!(word.to_lowercase().as_str(), "snc" | "s.n.c." | "s.n." | "sn") {
            return (name(), Some("snc".to_owned()), words[at + 1..].join(" "));
        }
        let Some(number) = door_number(word) else { continue };
        if belongs_to_name(words, at) || trim_number_word(&words[..at]).is_empty() {
            continue;
        }
        let (number, used) = with_suffix(number, &words[at + 1..]);
        return (name(), Some(number), words[at + 1 + used..].join(" "));
    }
    (words.join(" "), None, String::new())
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
    is_month(at + 1) || (is_year && is_month(at - 1)) || NAME_BEFORE.contains(&lower(at - 1).as_str())
}

/// `12`, `12/A`, `14b`, `17/19`, `1/20/A`, `n.12`; upper case, the letter after a slash.
fn door_number(word: &str) -> Option<String> {
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
    if SUFFIXES[..3].contains(&next.as_str()) {
        return (format!("{number} {next}"), 1);
    }
    if next.len() == 1 && next.bytes().all(|b| b.is_ascii_alphabetic()) && !matches!(next.as_str(), "e" | "o")
    {
        return (format!("{number}/{}", next.to_uppercase()), 1);
    }
    if matches!(next.as_str(), "e" | "-" | "/")
        && let Some(second) =
            after.get(1).filter(|word| !is_postcode(word)).and_then(|word| door_number(word))
    {
        return (format!("{number}/{second}"), 2);
    }
    (number, 0)
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn some_text(text: String) -> Option<Box<str>> {
    (!text.is_empty()).then(|| text.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> [String; 5] {
        let is_quarter = |name: &str| ["Borgo", "Collina", "Marina"].contains(&name);
        let a =
            read_address(text, Surroundings { municipality: Some("Vattelapesca"), is_quarter: &is_quarter });
        [a.street, a.number, a.detail, a.district, a.postcode].map(|part| part.unwrap_or_default().into())
    }

    #[test]
    fn addresses_are_taken_apart() {
        let rows = [
            ("Via Senigallia 16 (2º piano)", ["Via Senigallia", "16", "2º piano", "", ""]),
            ("Via Trieste 22 e 24", ["Via Trieste", "22/24", "", "", ""]),
            ("Piazza Oberdan 8/A", ["Piazza Oberdan", "8/A", "", "", ""]),
            ("Corso Italia 81/83", ["Corso Italia", "81/83", "", "", ""]),
            ("Via V. Veneto 92/A (scuola Diaz)", ["Via V. Veneto", "92/A", "scuola Diaz", "", ""]),
            ("Via Vico XII Modugno, Borgo", ["Via Vico XII Modugno", "", "", "Borgo", ""]),
            ("Via XV Giugno 1918, Pegazzano", ["Via XV Giugno 1918", "", "Pegazzano", "", ""]),
            ("Via 25 Aprile 3", ["Via 25 Aprile", "3", "", "", ""]),
            ("Corso 22 Marzo", ["Corso 22 Marzo", "", "", "", ""]),
            ("Via Capriolo 14B", ["Via Capriolo", "14/B", "", "", ""]),
            ("Via Zappetti 21 H", ["Via Zappetti", "21/H", "", "", ""]),
            ("Via Orvieto 1/20/A, primo piano", ["Via Orvieto", "1/20/A", "primo piano", "", ""]),
            ("Via Querini 19/a", ["Via Querini", "19/A", "", "", ""]),
            ("Via Roma, 12", ["Via Roma", "12", "", "", ""]),
            ("via Roma n. 12 bis", ["Via Roma", "12 bis", "", "", ""]),
            ("via Roma n.12", ["Via Roma", "12", "", "", ""]),
            ("70121 Vattelapesca", ["", "", "", "", "70121"]),
            ("Via Roma snc", ["Via Roma", "snc", "", "", ""]),
            ("Via Roma 5, 70121 Vattelapesca", ["Via Roma", "5", "", "", "70121"]),
            ("Via Roma, 5 - 70121 Vattelapesca", ["Via Roma", "5", "", "", "70121"]),
            ("Via Roma 5 - 70121", ["Via Roma", "5", "", "", "70121"]),
            ("Via Roma 5, Vattelapesca", ["Via Roma", "5", "", "", ""]),
            ("Via Roma 103 Marina", ["Via Roma", "103", "", "Marina", ""]),
            ("Via Roma 1 presso Caritas", ["Via Roma", "1", "presso Caritas", "", ""]),
            ("Presso ospedale di Rivoli", ["Presso ospedale di Rivoli", "", "", "", ""]),
            ("Quartiere Vecchio", ["", "", "", "Vecchio", ""]),
            ("Collina", ["", "", "", "Collina", ""]),
            ("Castello 4136/a", ["Castello", "4136/A", "", "", ""]),
            ("Calle Scopici 97", ["Calle Scopici", "97", "", "", ""]),
            ("Via Marsala 14 (loc. Arzeroni)", ["Via Marsala", "14", "", "Arzeroni", ""]),
            ("Via Panetti 1 / via Artom (Parco)", ["Via Panetti", "1", "via Artom, Parco", "", ""]),
            ("Via Porzio 4, Centro Isola B3", ["Via Porzio", "4", "Centro Isola B3", "", ""]),
            ("Via Botticelli; corso Bolzano", ["Via Botticelli; corso Bolzano", "", "", "", ""]),
            ("Municipio (2º piano)", ["Municipio", "", "2º piano", "", ""]),
            ("Strada Statale 16 km 3", ["Strada Statale 16 km 3", "", "", "", ""]),
            ("Via dei 300 Campi 7", ["Via dei 300 Campi", "7", "", "", ""]),
            ("  ", ["", "", "", "", ""]),
            ("Via (((", ["Via", "", "((", "", ""]),
        ];
        for (text, expected) in rows {
            assert_eq!(read(text), expected.map(String::from), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn reading_never_fails_and_is_stable(text in "\\PC{0,80}") {
            let once = read(&text);
            proptest::prop_assert_eq!(read(&text), once);
        }

        #[test]
        fn address_like_texts_never_panic(text in "[viaVIA0-9/(),;.n°ºbis èÈİ-]{0,40}") {
            let _ = read(&text);
        }
    }
}
