//! Cutting Italian hours into words, numbers, times and marks.

/// One piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// Lower case, without accents; the dot of an abbreviation is dropped.
    Word(String),
    Number(u32),
    /// Minutes from midnight, up to 24:00.
    Time(u16),
    Dash,
    Comma,
    Semicolon,
    Colon,
    Slash,
    Open,
    Close,
    /// `º` or `°`.
    Ordinal,
    /// Anything else: nothing with it is understood.
    Other,
}

/// Cuts a text; never fails.
pub fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().flat_map(char::to_lowercase).map(plain).collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        at += 1;
        match c {
            '\n' | ';' => tokens.push(Token::Semicolon),
            '\u{307}' => {}
            c if c.is_whitespace() => {}
            '-' | '–' | '—' => tokens.push(Token::Dash),
            ',' => tokens.push(Token::Comma),
            ':' => tokens.push(Token::Colon),
            '/' => tokens.push(Token::Slash),
            '(' => tokens.push(Token::Open),
            ')' => tokens.push(Token::Close),
            'º' | '°' => tokens.push(Token::Ordinal),
            '.' if at == chars.len() => {}
            c if c.is_ascii_digit() => tokens.push(number(&chars, &mut at)),
            c if c.is_alphabetic() => tokens.push(word(&chars, &mut at)),
            _ => tokens.push(Token::Other),
        }
    }
    tokens
}

fn plain(c: char) -> char {
    match c {
        'à' | 'á' => 'a',
        'è' | 'é' => 'e',
        'ì' | 'í' => 'i',
        'ò' | 'ó' => 'o',
        'ù' | 'ú' => 'u',
        '’' | '`' => '\'',
        other => other,
    }
}

fn word(chars: &[char], at: &mut usize) -> Token {
    let start = *at - 1;
    while chars.get(*at).is_some_and(|c| c.is_alphabetic() || *c == '\'') {
        *at += 1;
    }
    let word = chars[start..*at].iter().collect();
    // "lun." is "lun"; a dot that ends a sentence separates clauses and is left for the caller as unknown.
    let is_abbreviation = *at - start <= 4 && chars.get(*at) == Some(&'.');
    *at += usize::from(is_abbreviation);
    Token::Word(word)
}

/// A number, or a time when minutes follow: `9`, `9.30`, `09:30`.
fn number(chars: &[char], at: &mut usize) -> Token {
    let start = *at - 1;
    while chars.get(*at).is_some_and(char::is_ascii_digit) {
        *at += 1;
    }
    let value = |from: usize, to: usize| chars[from..to].iter().collect::<String>().parse::<u32>().ok();
    let Some(whole) = value(start, *at) else { return Token::Other };
    let has_minutes = chars.get(*at).is_some_and(|c| matches!(c, '.' | ':'))
        && chars.get(*at + 1..*at + 3).is_some_and(|two| two.iter().all(char::is_ascii_digit));
    if !has_minutes {
        return Token::Number(whole);
    }
    let minutes = value(*at + 1, *at + 3);
    *at += 3;
    let is_longer = chars.get(*at).is_some_and(char::is_ascii_digit);
    match minutes {
        Some(minutes) if !is_longer && minutes < 60 => time(whole, minutes).map_or(Token::Other, Token::Time),
        _ => Token::Other,
    }
}

/// Minutes from midnight; 24:00 is the latest.
pub fn time(hours: u32, minutes: u32) -> Option<u16> {
    let total = hours.checked_mul(60)?.checked_add(minutes)?;
    u16::try_from(total).ok().filter(|total| *total <= 24 * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_words_and_marks_are_told_apart() {
        use Token::{Colon, Comma, Dash, Number, Other, Time};
        let word = |text: &str| Token::Word(text.into());
        let rows = [
            ("Lunedì 9-12.30", vec![word("lunedi"), Number(9), Dash, Time(750)]),
            ("lun.,mar. 09:00", vec![word("lun"), Comma, word("mar"), Time(540)]),
            ("mar: h 9", vec![word("mar"), Colon, word("h"), Number(9)]),
            ("25:00", vec![Other]),
            ("24:00", vec![Time(1440)]),
            ("9:75", vec![Other]),
            ("9.000", vec![Other, Number(0)]),
            ("12+", vec![Number(12), Other]),
            ("99999999999", vec![Other]),
        ];
        for (text, expected) in rows {
            assert_eq!(tokens(text), expected, "{text}");
        }
    }
}
