//! CQL2 text cut into words, numbers and signs.

use super::super::error::{ParseError, Place, excerpt};

/// A piece of the text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    /// A keyword, or a name without quotes.
    Name(String),
    /// A name in double quotes.
    Quoted(String),
    /// A text in single quotes, without its escapes.
    Text(String),
    Number(f64),
    /// `( ) , = <> < <= > >= + - * / % ^`
    Sign(&'static str),
    End,
}

/// A token with the bytes it stands in, and for an opening bracket the token that closes it.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub token: Token,
    pub start: usize,
    pub end: usize,
    pub closes_at: Option<usize>,
}

/// Longer signs before the shorter ones that they begin with.
const SIGNS: [&str; 15] = ["<>", "<=", ">=", "<", ">", "=", "(", ")", ",", "+", "-", "*", "/", "%", "^"];

/// All tokens; the last one is the end.
pub(super) fn tokens(text: &str) -> Result<Vec<Piece>, ParseError> {
    let mut lexer = Lexer { text, at: 0 };
    let mut pieces: Vec<Piece> = Vec::new();
    let mut open = Vec::new();
    loop {
        lexer.skip_space();
        let start = lexer.at;
        let token = lexer.token()?;
        match token {
            Token::Sign("(") => open.push(pieces.len()),
            Token::Sign(")") => {
                if let Some(opening) = open.pop() {
                    pieces[opening].closes_at = Some(pieces.len());
                }
            }
            _ => {}
        }
        let is_end = token == Token::End;
        pieces.push(Piece { token, start, end: lexer.at, closes_at: None });
        if is_end {
            return Ok(pieces);
        }
    }
}

/// An error at a byte of the text.
pub(super) fn error_at(text: &str, start: usize, found: &str, allowed: &str) -> ParseError {
    let number = text[..start].chars().count() + 1;
    ParseError { place: Place::Character(number), found: found.to_owned(), allowed: allowed.to_owned() }
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn skip_space(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn error(&self, start: usize, allowed: &str) -> ParseError {
        error_at(self.text, start, &format!("{:?}", excerpt(&self.text[start..])), allowed)
    }

    fn token(&mut self) -> Result<Token, ParseError> {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return Ok(Token::End) };
        if first == '\'' {
            return self.text_literal().map(Token::Text);
        }
        if first == '"' {
            return self.quoted_name().map(Token::Quoted);
        }
        if is_name_start(first) {
            let end = rest.find(|c| !is_name_part(c)).unwrap_or(rest.len());
            self.at += end;
            return Ok(Token::Name(rest[..end].to_owned()));
        }
        let is_number = first.is_ascii_digit()
            || (first == '.' && rest[1..].starts_with(|next: char| next.is_ascii_digit()));
        if is_number {
            return self.number();
        }
        match SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            Some(sign) => {
                self.at += sign.len();
                Ok(Token::Sign(sign))
            }
            None => Err(self.error(self.at, "a name, a number, a text in single quotes or an operator")),
        }
    }

    /// `''` and `\'` are a quote, `\\` a backslash; the standard names escapes of control characters. A backslash before
    /// anything else stays, as patterns have `\%` and `\_`.
    fn text_literal(&mut self) -> Result<String, ParseError> {
        let start = self.at;
        let mut literal = String::new();
        let mut rest = self.rest()[1..].char_indices().peekable();
        while let Some((offset, c)) = rest.next() {
            let next = rest.peek().map(|(_, next)| *next);
            match (c, next) {
                ('\'', Some('\'')) => {
                    rest.next();
                    literal.push('\'');
                }
                ('\'', _) => {
                    self.at = start + 1 + offset + 1;
                    return Ok(literal);
                }
                ('\\', Some(next)) => match unescaped(next) {
                    Some(c) => {
                        rest.next();
                        literal.push(c);
                    }
                    None => literal.push('\\'),
                },
                _ => literal.push(c),
            }
        }
        Err(self.error(start, "a text that ends with a single quote"))
    }

    fn quoted_name(&mut self) -> Result<String, ParseError> {
        let start = self.at;
        let mut name = String::new();
        let mut rest = self.rest()[1..].char_indices().peekable();
        while let Some((offset, c)) = rest.next() {
            if c != '"' {
                name.push(c);
            } else if rest.next_if(|(_, next)| *next == '"').is_some() {
                name.push('"');
            } else if name.is_empty() {
                break;
            } else {
                self.at = start + 1 + offset + 1;
                return Ok(name);
            }
        }
        Err(self.error(start, "a name that ends with a double quote"))
    }

    fn number(&mut self) -> Result<Token, ParseError> {
        let rest = self.rest();
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let mut end = digits(rest);
        if rest[end..].starts_with('.') {
            end += 1 + digits(&rest[end + 1..]);
        }
        if rest[end..].starts_with(['e', 'E']) {
            let sign = usize::from(rest[end + 1..].starts_with(['+', '-']));
            let n_digits = digits(&rest[end + 1 + sign..]);
            // Without digits it is no exponent, but the beginning of a word.
            end += if n_digits > 0 { 1 + sign + n_digits } else { 0 };
        }
        let number: f64 = rest[..end].parse().unwrap_or(f64::INFINITY);
        if !number.is_finite() {
            return Err(self.error(self.at, "a number of at most 1.7e308"));
        }
        self.at += end;
        Ok(Token::Number(number))
    }
}

fn unescaped(c: char) -> Option<char> {
    Some(match c {
        '\'' | '\\' => c,
        'a' => '\u{7}',
        'b' => '\u{8}',
        't' => '\t',
        'n' => '\n',
        'v' => '\u{B}',
        'f' => '\u{C}',
        'r' => '\r',
        _ => return None,
    })
}

/// The letters that the grammar of CQL2 takes from that of XML names.
fn is_name_start(c: char) -> bool {
    matches!(c,
        ':' | '_' | 'A'..='Z' | 'a'..='z'
        | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}'
        | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFE}' | '\u{200C}'..='\u{200D}'
        | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}'
        | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}' | '\u{10000}'..='\u{EFFFF}')
        && !c.is_whitespace()
}

fn is_name_part(c: char) -> bool {
    is_name_start(c) || matches!(c, '.' | '0'..='9' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

/// Whether a name needs no quotes, if it is no keyword.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(is_name_start) && text.chars().all(is_name_part)
}
