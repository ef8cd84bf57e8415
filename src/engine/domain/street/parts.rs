//! Cutting an address into its parts, and the kinds of streets.

/// Words with which the name of a street begins, with their abbreviations.
const TYPES: [&str; 62] = [
    "via",
    "viale",
    "v.le",
    "vle",
    "piazza",
    "p.za",
    "p.zza",
    "pza",
    "pzza",
    "piazzale",
    "p.le",
    "ple",
    "p.zale",
    "piazzetta",
    "p.tta",
    "corso",
    "c.so",
    "cso",
    "largo",
    "l.go",
    "lgo",
    "vicolo",
    "v.lo",
    "vico",
    "strada",
    "str.",
    "salita",
    "calle",
    "campo",
    "campiello",
    "fondamenta",
    "f.ta",
    "ramo",
    "sottoportego",
    "ruga",
    "salizada",
    "salizzada",
    "rampa",
    "discesa",
    "borgo",
    "b.go",
    "lungomare",
    "lungofiume",
    "lungolago",
    "contrada",
    "c.da",
    "traversa",
    "trav.",
    "stradone",
    "passeggiata",
    "galleria",
    "viottolo",
    "scalinata",
    "gradinata",
    "passaggio",
    "lungo",
    "riva",
    "molo",
    "ripa",
    "bastioni",
    "circonvallazione",
    "stradella",
];

/// Abbreviations that stand for one word only.
const ABBREVIATIONS: [(&str, &str); 22] = [
    ("v.le", "Viale"),
    ("vle", "Viale"),
    ("p.za", "Piazza"),
    ("p.zza", "Piazza"),
    ("pza", "Piazza"),
    ("pzza", "Piazza"),
    ("p.le", "Piazzale"),
    ("ple", "Piazzale"),
    ("p.zale", "Piazzale"),
    ("p.tta", "Piazzetta"),
    ("c.so", "Corso"),
    ("cso", "Corso"),
    ("l.go", "Largo"),
    ("lgo", "Largo"),
    ("v.lo", "Vicolo"),
    ("str.", "Strada"),
    ("b.go", "Borgo"),
    ("c.da", "Contrada"),
    ("f.ta", "Fondamenta"),
    ("trav.", "Traversa"),
    ("p.zzale", "Piazzale"),
    ("p.zzetta", "Piazzetta"),
];

/// What begins a remark in the middle of a part.
const TAILS: [&str; 11] = [
    " int. ",
    " presso ",
    " c/o ",
    " / ",
    " angolo ",
    " ang. ",
    " loc. ",
    " località ",
    " localita ",
    " fraz. ",
    " frazione ",
];

pub fn is_type(word: &str) -> bool {
    let lower = word.to_lowercase();
    TYPES.contains(&lower.as_str())
}

/// The street with its kind in full, where the abbreviation has one meaning.
pub fn expand_type(street: &str) -> String {
    let Some((first, rest)) = street.split_once(' ') else { return street.to_owned() };
    let lower = first.to_lowercase();
    match ABBREVIATIONS.iter().find(|(short, _)| *short == lower) {
        Some((_, full)) => format!("{full} {rest}"),
        None => street.to_owned(),
    }
}

/// The text without bracketed pieces, and the pieces. An unclosed bracket runs to the end.
/// The sign of the province after the municipality's name is left out.
pub fn take_brackets(text: &str, municipality: Option<&str>) -> (String, Vec<String>) {
    let (mut plain, mut pieces) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('(') {
        plain.push_str(before);
        let (inside, remaining) = after.split_once(')').unwrap_or((after, ""));
        let is_sign = inside.len() == 2 && inside.bytes().all(|b| b.is_ascii_uppercase());
        let is_province = is_sign && municipality.is_some_and(|name| ends_with(plain.trim_end(), name));
        let piece = inside.trim();
        if !is_province && !piece.is_empty() {
            pieces.push(piece.to_owned());
        }
        rest = remaining;
    }
    plain.push_str(rest);
    (plain, pieces)
}

fn ends_with(text: &str, name: &str) -> bool {
    let start = text.len().checked_sub(name.len());
    start.and_then(|start| text.get(start..)).is_some_and(|end| end.eq_ignore_ascii_case(name))
}

/// Parts between commas and between dashes, without empty ones. "km 12,500" and "22 - 24" stay whole.
pub fn parts(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let is_digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    let has_km = text.to_ascii_lowercase().contains("km");
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        let is_comma = byte == b',' && !(has_km && is_digit(at.checked_sub(1)) && is_digit(Some(at + 1)));
        let is_dash = byte == b'-'
            && at.checked_sub(1).is_some_and(|before| bytes[before] == b' ')
            && bytes.get(at + 1) == Some(&b' ')
            && (!is_digit(Some(at + 2)) || is_postcode_at(bytes, at + 2));
        if is_comma || is_dash {
            parts.push(&text[start..at]);
            start = at + 1;
        }
    }
    parts.push(&text[start..]);
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

fn is_postcode_at(bytes: &[u8], at: usize) -> bool {
    let five = bytes.get(at..at + 5).is_some_and(|five| five.iter().all(u8::is_ascii_digit));
    five && !bytes.get(at + 5).is_some_and(u8::is_ascii_digit)
}

/// A part before and from the first remark on.
pub fn cut_tail(part: &str) -> (&str, &str) {
    let lower = part.to_lowercase();
    // Lower-casing may change byte lengths; then the whole part is the street.
    if lower.len() != part.len() {
        return (part, "");
    }
    let cut = TAILS.iter().filter_map(|mark| lower.find(mark)).min();
    cut.filter(|&at| part.is_char_boundary(at)).map_or((part, ""), |at| part.split_at(at))
}
