//! Cutting hours into words, numbers, times and marks.

/// One piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token<'a> {
    /// Lower case, without accents; the dot of an abbreviation is dropped.
    Word(&'a str),
    /// Of at most four digits.
    Number(u32),
    /// Five digits and more: a telephone number, a postcode.
    Long,
    /// Minutes from midnight, up to 24:00.
    Time(u16),
    Dash,
    Comma,
    Semicolon,
    /// The end of a line, which may or may not separate.
    Break,
    Colon,
    Slash,
    Open,
    Close,
    Plus,
    /// `º`, `°`, `^`.
    Ordinal,
    /// A telephone number.
    Phone,
    /// Anything else: nothing with it is understood.
    Other,
}

/// Lower case, without accents, curly apostrophes and combining marks.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        out.push(match c {
            'à' | 'á' => 'a',
            'è' | 'é' => 'e',
            'ì' | 'í' => 'i',
            'ò' | 'ó' => 'o',
            'ù' | 'ú' => 'u',
            '’' | '‘' | '`' | '´' => '\'',
            '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}' | '\u{feff}' => continue,
            other => other,
        });
    }
    out
}

/// Cuts a [`plain`] text; never fails. With `comma_minutes`, "8,30" is half past eight wherever it can be.
pub fn tokens(text: &str, comma_minutes: bool) -> Vec<Token<'_>> {
    let mut tokens = Vec::with_capacity(text.len() / 3 + 1);
    let mut cutter = Cutter { text, at: 0, comma_minutes };
    while let Some(token) = cutter.next() {
        tokens.extend(token);
    }
    tokens
}

struct Cutter<'a> {
    text: &'a str,
    at: usize,
    comma_minutes: bool,
}

impl<'a> Cutter<'a> {
    /// The next piece; `Some(None)` for what is nothing.
    fn next(&mut self) -> Option<Option<Token<'a>>> {
        let start = self.at;
        let c = self.text[start..].chars().next()?;
        self.at += c.len_utf8();
        Some(match c {
            '\n' => Some(Token::Break),
            ';' | '|' | '•' | '·' => Some(Token::Semicolon),
            c if c.is_whitespace() => None,
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => Some(Token::Dash),
            ',' => Some(Token::Comma),
            ':' => Some(Token::Colon),
            '/' => Some(Token::Slash),
            '(' => Some(Token::Open),
            ')' => Some(Token::Close),
            '+' => Some(Token::Plus),
            '&' => Some(Token::Word("e")),
            'º' | '°' | 'ª' | '^' => Some(Token::Ordinal),
            // A dot that ends a sentence ends a clause.
            '.' if self.byte(0).is_none_or(|b| b.is_ascii_whitespace()) => Some(Token::Semicolon),
            c if c.is_ascii_digit() => Some(self.number(start)),
            c if c.is_alphabetic() => Some(self.word(start)),
            _ => Some(Token::Other),
        })
    }

    fn byte(&self, ahead: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    fn word(&mut self, start: usize) -> Token<'a> {
        let rest = &self.text[start..];
        let len = rest.find(|c: char| !(c.is_alphabetic() || c == '\'')).unwrap_or(rest.len());
        self.at = start + len;
        // "lunedi'" is how people without accents on their keyboard write it.
        let word = match rest[..len].trim_end_matches('\'') {
            bare if bare.len() > 4 && bare.ends_with('i') => bare,
            _ => &rest[..len],
        };
        // "lun." is "lun".
        self.at += usize::from(len <= 4 && self.byte(0) == Some(b'.'));
        Token::Word(word)
    }

    /// A number, or a time when minutes follow: `9`, `9.30`, `09:30`.
    fn number(&mut self, start: usize) -> Token<'a> {
        while self.byte(0).is_some_and(|b| b.is_ascii_digit()) {
            self.at += 1;
        }
        let digits = &self.text[start..self.at];
        let Some(whole) = Some(digits).filter(|digits| digits.len() <= 4).and_then(|d| d.parse().ok()) else {
            return Token::Long;
        };
        let minutes = self.minutes(digits.len());
        let Some(minutes) = minutes else { return Token::Number(whole) };
        self.at += 3;
        let is_longer = self.byte(0).is_some_and(|b| b.is_ascii_digit());
        if is_longer || minutes >= 60 {
            return Token::Other;
        }
        time(whole, minutes).map_or(Token::Other, Token::Time)
    }

    /// The minutes that follow a number, when they do.
    fn minutes(&self, n_digits: usize) -> Option<u32> {
        let mark = self.byte(0)?;
        let two = self.text.get(self.at + 1..self.at + 3)?;
        if !two.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let minutes: u32 = two.parse().ok()?;
        let is_more = |b: u8| b.is_ascii_digit() || matches!(b, b':' | b'.');
        let after_comma = || {
            let may_be_hour = minutes <= 24;
            n_digits <= 2
                && minutes < 60
                && (self.comma_minutes || !may_be_hour)
                && !(self.byte(3).is_some_and(is_more) && self.byte(4).is_some_and(|b| b.is_ascii_digit()))
                && !self.byte(3).is_some_and(|b| b.is_ascii_digit())
        };
        match mark {
            b'.' | b':' => Some(minutes),
            b',' if after_comma() => Some(minutes),
            _ => None,
        }
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
        use Token::{Break, Colon, Comma, Dash, Long, Number, Other, Semicolon, Time, Word};
        let rows = [
            ("Lunedì 9-12.30", vec![Word("lunedi"), Number(9), Dash, Time(750)]),
            ("LUNEDI' 9", vec![Word("lunedi"), Number(9)]),
            ("lun.,mar. 09:00", vec![Word("lun"), Comma, Word("mar"), Time(540)]),
            ("mar: h 9", vec![Word("mar"), Colon, Word("h"), Number(9)]),
            ("9–12.\nven", vec![Number(9), Dash, Number(12), Semicolon, Break, Word("ven")]),
            ("8,30 9,12", vec![Time(510), Number(9), Comma, Number(12)]),
            ("25:00", vec![Other]),
            ("24:00", vec![Time(1440)]),
            ("9:75", vec![Other]),
            ("9.000", vec![Other, Number(0)]),
            ("12*", vec![Number(12), Other]),
            ("0415381300", vec![Long]),
        ];
        for (text, expected) in rows {
            assert_eq!(tokens(&plain(text), false), expected, "{text}");
        }
        assert_eq!(tokens("9,15-12,00", true), [Time(555), Dash, Time(720)]);
        assert_eq!(tokens("9,15-12,00", false)[..3], [Number(9), Comma, Number(15)]);
    }
}
