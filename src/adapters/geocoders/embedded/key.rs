//! Names of streets as people write them, made comparable.

use super::words::{Kind, StreetWords};

/// Most words of a name that are compared.
const MAX_WORDS: usize = 12;
/// Longest word that is compared, in bytes.
const MAX_WORD_BYTES: usize = 40;

/// A street's name, reduced to what people agree on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct StreetKey {
    /// 0 when none is named.
    pub kind: Kind,
    /// Lower case, without accents and small words, numbers as digits.
    pub words: Vec<String>,
    /// Small words written together with what follows them: `la marmora` is also `lamarmora`.
    pub glued: Vec<(usize, String)>,
}

impl StreetKey {
    pub fn read(text: &str, words: &StreetWords) -> Self {
        let tokens = tokens(text, words);
        let name = &tokens[..tokens.iter().position(|t| words.ends_name(t)).unwrap_or(tokens.len())];
        if let Some(road) = road(name, words) {
            return road;
        }
        let kind = name.first().and_then(|first| words.kind(first)).filter(|_| name.len() > 1);
        let rest = if kind.is_some() { &name[1..] } else { name };
        let mut key = Self { kind: kind.unwrap_or_default(), ..Self::default() };
        key.take(rest, words);
        if key.words.is_empty() {
            key.words.extend(rest.iter().take(MAX_WORDS).cloned());
        }
        key
    }

    fn take(&mut self, tokens: &[String], words: &StreetWords) {
        let mut small: Option<&str> = None;
        for (at, token) in tokens.iter().enumerate().take(2 * MAX_WORDS) {
            if self.words.len() == MAX_WORDS {
                return;
            }
            let is_last = at > 0 && at + 1 == tokens.len();
            let comparable = comparable(token, is_last, words);
            if comparable == *token && words.is_small(token) {
                small = Some(token);
                continue;
            }
            if let Some(before) = small.take() {
                self.glued.push((self.words.len(), format!("{before}{token}")));
            }
            self.words.push(comparable);
        }
    }

    /// Whether the first word looks like a kind with a slip of the pen; then the name without it.
    pub fn without_misspelt_kind(&self, words: &StreetWords) -> Option<Self> {
        if self.kind != Kind::default() || self.words.len() < 2 {
            return None;
        }
        let first = self.words.first()?;
        let is_near = |name: &str| {
            let distance = strsim::osa_distance(first, name);
            first.len() >= 2 && distance == 1 && (name.len() >= first.len() || name.len() > 4)
        };
        let (_, kind) = words.whole_kinds().iter().find(|(name, _)| is_near(name))?;
        let glued = self.glued.iter().filter(|(at, _)| *at > 0).map(|(at, word)| (at - 1, word.clone()));
        Some(Self { kind: *kind, words: self.words[1..].to_vec(), glued: glued.collect() })
    }
}

/// `S.S. 16`: strada statale 16.
fn road(name: &[String], words: &StreetWords) -> Option<StreetKey> {
    let is_number = |token: &String| token.bytes().all(|b| b.is_ascii_digit());
    let (sign, number) = match name {
        [one, number, ..] if is_number(number) => (one.clone(), number),
        [one, two, number, ..] if is_number(number) && one.len() == 1 && two.len() == 1 => {
            (format!("{one}{two}"), number)
        }
        _ => return None,
    };
    let road = words.road(&sign)?;
    Some(StreetKey {
        kind: words.kind("strada").unwrap_or_default(),
        words: vec![road.to_owned(), number.clone()],
        glued: Vec::new(),
    })
}

fn comparable(token: &str, is_last: bool, words: &StreetWords) -> String {
    if is_last && let Some(number) = single_roman(token) {
        return number.to_owned();
    }
    if words.is_small(token) {
        return token.to_owned();
    }
    if let Some(same) = words.same(token) {
        return same.to_owned();
    }
    if let Some(number) = roman(token) {
        return number.to_string();
    }
    let bare = token.trim_start_matches('0');
    let is_number = !bare.is_empty() && token.bytes().all(|b| b.is_ascii_digit());
    if is_number { bare.to_owned() } else { token.to_owned() }
}

/// Written words as folded ones: "p.zza" is one, "dell'olio" two, "g.verdi" two.
fn tokens(text: &str, words: &StreetWords) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    for written in text.split_whitespace().take(4 * MAX_WORDS) {
        let start = tokens.len();
        fold(written, &mut tokens);
        if tokens.len() - start > 1 && written.contains('.') {
            let joined = tokens[start..].concat();
            let is_one = (start == 0 && words.kind(&joined).is_some())
                || words.same(&joined).is_some_and(|_| joined.len() > 2);
            if is_one {
                tokens.truncate(start);
                tokens.push(joined);
            }
        }
    }
    tokens
}

/// Splits at everything that is neither letter nor digit; drops accents and ordinal signs.
fn fold(written: &str, into: &mut Vec<String>) {
    let mut word = String::new();
    for c in written.chars().flat_map(char::to_lowercase) {
        match plain(c) {
            Some(c) if c.is_ascii_alphanumeric() && word.len() < MAX_WORD_BYTES => word.push(c),
            Some(c) if c.is_alphanumeric() && word.len() + c.len_utf8() <= MAX_WORD_BYTES => word.push(c),
            Some(c) if c.is_alphanumeric() => {}
            Some(_) if !word.is_empty() => into.push(std::mem::take(&mut word)),
            _ => {}
        }
    }
    if !word.is_empty() {
        into.push(word);
    }
}

/// `None` for signs that say nothing: ordinal marks and accents that stand alone.
fn plain(c: char) -> Option<char> {
    Some(match c {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' | 'ø' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' | 'č' | 'ć' => 'c',
        'ñ' => 'n',
        'š' => 's',
        'ž' => 'z',
        'º' | 'ª' | '°' | '\u{300}'..='\u{36f}' => return None,
        other => other,
    })
}

/// One letter counts as a numeral only at the end: "Umberto I", "Carlo V", "Pio X".
fn single_roman(token: &str) -> Option<&'static str> {
    match token {
        "i" => Some("1"),
        "v" => Some("5"),
        "x" => Some("10"),
        _ => None,
    }
}

/// Roman numerals of two letters and more, up to 89: "XXV Aprile", "Giovanni XXIII".
fn roman(word: &str) -> Option<u32> {
    if !(2..=8).contains(&word.len()) || !word.bytes().all(|b| b"ivxl".contains(&b)) {
        return None;
    }
    (2..90).find(|number| to_roman(*number) == word)
}

fn to_roman(mut number: u32) -> String {
    let mut out = String::new();
    for (value, sign) in [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")] {
        while number >= value {
            out.push_str(sign);
            number -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        let words = StreetWords::of_project();
        let key = StreetKey::read(text, &words);
        let kind = words.whole_kinds().iter().find(|(_, kind)| *kind == key.kind);
        format!("{}: {}", kind.map_or("", |(name, _)| name), key.words.join(" "))
    }

    #[test]
    fn names_become_comparable() {
        for (text, expected) in [
            ("Via Roma", "via: roma"),
            ("V.le Zara", "viale: zara"),
            ("P.zza S. Marco", "piazza: san marco"),
            ("P.ZA SANT'ANNA", "piazza: san anna"),
            ("C.so Vittorio Emanuele II", "corso: vittorio emanuele 2"),
            ("piazza Vittorio Emanuele Secondo", "piazza: vittorio emanuele 2"),
            ("Via XXV Aprile", "via: 25 aprile"),
            ("via venticinque aprile", "via: 25 aprile"),
            ("Via 1° Maggio", "via: 1 maggio"),
            ("Piazza Umberto I", "piazza: umberto 1"),
            ("Via Umberto Primo", "via: umberto 1"),
            ("via dell'Olmo", "via: olmo"),
            ("Via de' Calzaiuoli", "via: calzaiuoli"),
            ("Via F.lli Rosselli", "via: fratelli rosselli"),
            ("G.B. Vico", ": g b vico"),
            ("Via Gen. Dalla Chiesa", "via: generale chiesa"),
            ("Garibaldi", ": garibaldi"),
            ("S.S. 16 km 12,300", "strada: statale 16"),
            ("SS16 Adriatica", ": ss16 adriatica"),
            ("SS 16 Adriatica", "strada: statale 16"),
            ("Via", ": via"),
            ("Via dei", "via: dei"),
            ("", ": "),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn a_kind_with_a_slip_is_seen() {
        let words = StreetWords::of_project();
        for (text, expected) in
            [("Va Cavour", Some("cavour")), ("Viae Cavour", None), ("Pizza Dante", Some("dante"))]
        {
            let key = StreetKey::read(text, &words).without_misspelt_kind(&words);
            if let Some(expected) = expected {
                assert_eq!(key.map(|key| key.words.join(" ")).as_deref(), Some(expected), "{text}");
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn reading_a_street_never_panics(text in "\\PC{0,60}") {
            let words = StreetWords::of_project();
            let key = StreetKey::read(&text, &words);
            proptest::prop_assert!(key.words.len() <= MAX_WORDS);
        }
    }
}
