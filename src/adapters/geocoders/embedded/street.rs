//! Street names as people write them, made comparable.

use bussola_engine::domain::id::slug;

/// Streets of these kinds are confused with one another; a square is never taken for a street.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Line,
    Square,
    /// Whatever else stands first: it is part of the name.
    Unsaid,
}

/// A street's name, reduced to what people agree on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreetKey {
    /// The kind of street, written out; empty when none is named.
    pub kind: &'static str,
    pub shape: Shape,
    /// Lower case, without accents, articles and saints' endings.
    pub words: Vec<String>,
}

const LINES: [(&str, &str); 32] = [
    ("via", "via"),
    ("v", "via"),
    ("viale", "viale"),
    ("vle", "viale"),
    ("corso", "corso"),
    ("cso", "corso"),
    ("strada", "strada"),
    ("str", "strada"),
    ("sda", "strada"),
    ("stradale", "strada"),
    ("vicolo", "vicolo"),
    ("vico", "vico"),
    ("vco", "vico"),
    ("lungo", "lungo"),
    ("lungomare", "lungomare"),
    ("lungarno", "lungarno"),
    ("contrada", "contrada"),
    ("cda", "contrada"),
    ("salita", "salita"),
    ("discesa", "discesa"),
    ("calle", "calle"),
    ("ramo", "ramo"),
    ("rio", "rio"),
    ("riva", "riva"),
    ("fondamenta", "fondamenta"),
    ("galleria", "galleria"),
    ("passaggio", "passaggio"),
    ("passeggiata", "passeggiata"),
    ("traversa", "traversa"),
    ("rampa", "rampa"),
    ("scalinata", "scalinata"),
    ("sottopasso", "sottopasso"),
];

const SQUARES: [(&str, &str); 12] = [
    ("piazza", "piazza"),
    ("pza", "piazza"),
    ("pzza", "piazza"),
    ("piazzale", "piazzale"),
    ("ple", "piazzale"),
    ("pzle", "piazzale"),
    ("piazzetta", "piazzetta"),
    ("largo", "largo"),
    ("lgo", "largo"),
    ("campo", "campo"),
    ("campiello", "campiello"),
    ("slargo", "slargo"),
];

const SMALL_WORDS: [&str; 24] = [
    "di", "del", "della", "dei", "degli", "delle", "dell", "dello", "d", "de", "da", "dal", "dalla", "la",
    "il", "lo", "le", "i", "gli", "e", "al", "ai", "alla", "l",
];

/// Words that are written in more than one way.
const SAME: [(&str, &str); 26] = [
    ("s", "san"),
    ("santa", "san"),
    ("santo", "san"),
    ("sant", "san"),
    ("sta", "san"),
    ("sto", "san"),
    ("ss", "san"),
    ("santi", "san"),
    ("flli", "fratelli"),
    ("gen", "generale"),
    ("card", "cardinale"),
    ("mons", "monsignor"),
    ("prof", "professor"),
    ("dott", "dottor"),
    ("dr", "dottor"),
    ("ing", "ingegner"),
    ("avv", "avvocato"),
    ("col", "colonnello"),
    ("cap", "capitano"),
    ("primo", "1"),
    ("quattro", "4"),
    ("otto", "8"),
    ("venti", "20"),
    ("ventidue", "22"),
    ("venticinque", "25"),
    ("ventiquattro", "24"),
];

impl StreetKey {
    pub fn read(text: &str) -> Self {
        let tokens: Vec<String> = text.split_whitespace().flat_map(fold).collect();
        let kinds = LINES.map(|k| (k, Shape::Line)).into_iter().chain(SQUARES.map(|k| (k, Shape::Square)));
        let first = tokens.first().map_or("", String::as_str);
        let found = kinds.into_iter().find(|((written, _), _)| *written == first && tokens.len() > 1);
        let (kind, shape, rest) = match found {
            Some(((_, kind), shape)) => (kind, shape, &tokens[1..]),
            None => ("", Shape::Unsaid, &tokens[..]),
        };
        let words: Vec<String> =
            rest.iter().filter(|w| !SMALL_WORDS.contains(&w.as_str())).map(|w| same(w)).collect();
        Self { kind, shape, words }
    }

    /// How alike two names are, 0.5 to 1; `None` when they are different streets.
    pub fn likeness(&self, other: &Self) -> Option<f64> {
        if self.words.is_empty() || other.words.is_empty() {
            return None;
        }
        let kind = if self.kind == other.kind {
            1.0
        } else if self.shape == Shape::Unsaid || other.shape == Shape::Unsaid {
            0.95
        } else if self.shape == other.shape {
            0.85
        } else {
            return None;
        };
        let words = if self.words == other.words {
            1.0
        } else if is_short_for(&self.words, &other.words) || is_short_for(&other.words, &self.words) {
            0.9
        } else if is_misspelt(&self.words, &other.words) {
            0.8
        } else {
            return None;
        };
        Some(kind * words)
    }
}

/// One written word as comparable words: "p.zza" is one, "dell'olio" two, "g.verdi" two.
fn fold(word: &str) -> Vec<String> {
    let joined = slug(&word.replace('.', ""));
    let is_abbreviated_kind = word.contains('.')
        && LINES.iter().chain(&SQUARES).any(|(written, _)| *written == joined)
        || joined == "flli";
    let folded = if is_abbreviated_kind { joined } else { slug(word) };
    folded.split('-').filter(|part| !part.is_empty()).map(ToOwned::to_owned).collect()
}

fn same(word: &str) -> String {
    if let Some((_, same)) = SAME.iter().find(|(written, _)| *written == word) {
        return (*same).to_owned();
    }
    roman(word).map_or_else(|| word.to_owned(), |number| number.to_string())
}

/// Roman numerals of two letters and more, up to 89: "XXV Aprile", "Giovanni XXIII".
fn roman(word: &str) -> Option<u32> {
    if word.len() < 2 || !word.bytes().all(|b| b"ivxl".contains(&b)) {
        return None;
    }
    let value = |b: u8| match b {
        b'i' => 1,
        b'v' => 5,
        b'x' => 10,
        _ => 50,
    };
    let bytes = word.as_bytes();
    let mut total = 0i32;
    for (at, &byte) in bytes.iter().enumerate() {
        let is_before_greater = bytes.get(at + 1).is_some_and(|&next| value(next) > value(byte));
        total += if is_before_greater { -value(byte) } else { value(byte) };
    }
    u32::try_from(total).ok().filter(|total| (1..90).contains(total))
}

/// "g verdi" and "verdi" are short for "giuseppe verdi": the last word is the same, the others are there or begin alike.
fn is_short_for(short: &[String], long: &[String]) -> bool {
    let (Some((last, firsts)), Some((long_last, long_firsts))) = (short.split_last(), long.split_last())
    else {
        return false;
    };
    if last != long_last || last.len() < 4 || long_firsts.len() < firsts.len() || long.len() > short.len() + 2
    {
        return false;
    }
    let mut rest = long_firsts.iter();
    firsts
        .iter()
        .all(|first| rest.any(|long| long == first || (first.len() == 1 && long.starts_with(first.as_str()))))
}

/// One slip in a short name, two in a long one; a different number is a different street.
fn is_misspelt(a: &[String], b: &[String]) -> bool {
    let digits = |words: &[String]| {
        words.iter().filter(|w| w.bytes().all(|c| c.is_ascii_digit())).cloned().collect::<Vec<_>>()
    };
    let (text_a, text_b) = (a.join(" "), b.join(" "));
    let allowed = match text_a.len().min(text_b.len()) {
        0..=4 => return false,
        5..=8 => 1,
        _ => 2,
    };
    digits(a) == digits(b)
        && text_a.len().abs_diff(text_b.len()) <= allowed
        && strsim::damerau_levenshtein(&text_a, &text_b) <= allowed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(a: &str, b: &str) -> Option<f64> {
        StreetKey::read(a).likeness(&StreetKey::read(b))
    }

    #[test]
    fn names_of_one_street_are_alike() {
        for (asked, official, at_least) in [
            ("via roma", "Via Roma", 1.0),
            ("V.le Zara", "Viale Zara", 1.0),
            ("p.zza S. Marco", "Piazza San Marco", 1.0),
            ("C.so Vittorio Emanuele", "Corso Vittorio Emanuele", 1.0),
            ("Via XXV Aprile", "Via Venticinque Aprile", 1.0),
            ("via dell'Olmo", "Via Olmo", 1.0),
            ("Garibaldi", "Via Garibaldi", 0.95),
            ("Via G. Verdi", "Via Giuseppe Verdi", 0.9),
            ("Via Verdi", "Via Giuseppe Verdi", 0.9),
            ("Corso Zara", "Viale Zara", 0.85),
            ("via Garibladi", "Via Garibaldi", 0.8),
        ] {
            assert!(likeness(asked, official) >= Some(at_least), "{asked}: {:?}", likeness(asked, official));
        }
    }

    #[test]
    fn other_streets_stay_others() {
        for (asked, other) in [
            ("Via Roma", "Piazza Roma"),
            ("Via Roma", "Via Como"),
            ("Via 4 Novembre", "Via 11 Novembre"),
            ("Via Giuseppe Verdi", "Via Antonio Verdi"),
            ("Via", "Via Roma"),
            ("", ""),
        ] {
            assert_eq!(likeness(asked, other), None, "{asked} / {other}");
        }
    }

    proptest::proptest! {
        #[test]
        fn reading_a_street_never_panics(text in "\\PC{0,40}") {
            let key = StreetKey::read(&text);
            _ = key.likeness(&key);
        }
    }
}
