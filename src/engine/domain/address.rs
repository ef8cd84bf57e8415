//! Civic addresses and the municipalities they lie in.

use std::fmt;

/// The six-digit ISTAT code of a municipality, such as `001272` for Torino.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IstatCode(u32);

/// The text is not six digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IstatCodeError(pub Box<str>);

impl fmt::Display for IstatCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a six-digit ISTAT code", self.0)
    }
}

impl std::error::Error for IstatCodeError {}

impl IstatCode {
    pub fn new(code: &str) -> Result<Self, IstatCodeError> {
        let is_six_digits = code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit());
        code.parse()
            .ok()
            .filter(|_| is_six_digits)
            .map(Self)
            .ok_or_else(|| IstatCodeError(code.chars().take(40).collect::<String>().into()))
    }

    /// The code as a number; `None` when it has more than six digits.
    pub fn from_value(value: u32) -> Option<Self> {
        (value < 1_000_000).then_some(Self(value))
    }

    pub fn value(self) -> u32 {
        self.0
    }
}

impl fmt::Display for IstatCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06}", self.0)
    }
}

impl fmt::Debug for IstatCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IstatCode({self})")
    }
}

/// A municipality as the register of municipalities names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    pub istat: IstatCode,
    pub name: Box<str>,
    /// The sign of the province, such as `TO`.
    pub province: Box<str>,
}

/// An address as it is written on the door; empty parts are absent, never empty strings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// Type and name of the street, such as `Corso Verona`.
    pub street: Option<Box<str>>,
    /// House number with its letter or range, such as `12/A`, or `snc`.
    pub number: Option<Box<str>>,
    /// Floor, staircase, courtyard, "c/o": what follows the number.
    pub detail: Option<Box<str>>,
    pub postcode: Option<Box<str>>,
    /// Quarter or hamlet.
    pub district: Option<Box<str>>,
}

impl Address {
    /// Street and number on one line, as in Italy: `Corso Verona 4 (1º piano)`.
    pub fn street_line(&self) -> Option<String> {
        let mut line = self.street.as_deref()?.to_owned();
        if let Some(number) = &self.number {
            line.push(' ');
            line.push_str(number);
        }
        if let Some(detail) = &self.detail {
            line.push_str(", ");
            line.push_str(detail);
        }
        Some(line)
    }
}
