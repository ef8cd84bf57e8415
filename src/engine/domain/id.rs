//! Identifiers: one newtype per thing, all of the same shape, never a bare string.

use std::fmt;

/// Longest identifier that is accepted, in bytes.
pub const MAX_LEN: usize = 160;

/// Why a text is not an identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IdError {
    Empty,
    TooLong {
        len: usize,
    },
    /// Only `a-z`, `0-9`, `-` and `_` are allowed; the first other character is told.
    BadCharacter {
        character: char,
    },
}

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the identifier is empty"),
            Self::TooLong { len } => {
                write!(f, "the identifier has {len} bytes, at most {MAX_LEN} are allowed")
            }
            Self::BadCharacter { character } => {
                write!(f, "the identifier has the character {character:?}; use a-z, 0-9, - and _")
            }
        }
    }
}

impl std::error::Error for IdError {}

fn check(text: &str) -> Result<(), IdError> {
    if text.is_empty() {
        return Err(IdError::Empty);
    }
    if text.len() > MAX_LEN {
        return Err(IdError::TooLong { len: text.len() });
    }
    match text.chars().find(|c| !matches!(c, 'a'..='z' | '0'..='9' | '-' | '_')) {
        Some(character) => Err(IdError::BadCharacter { character }),
        None => Ok(()),
    }
}

/// Turns any text into the shape of an identifier: lower case, Latin accents dropped, words joined by `-`.
/// Answers an empty string when nothing is left.
///
/// ```
/// use bussola_engine::domain::id::slug;
/// assert_eq!(slug("Caffè d'Italia, 2"), "caffe-d-italia-2");
/// ```
pub fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        let plain = match c {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            other => other,
        };
        if plain.is_ascii_alphanumeric() {
            out.push(plain);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
        if out.len() >= MAX_LEN - 8 {
            break;
        }
    }
    out.trim_end_matches('-').to_owned()
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// Checks the shape: 1 to 160 of `a-z 0-9 - _`.
            pub fn new(text: &str) -> Result<Self, IdError> {
                check(text)?;
                Ok(Self(text.into()))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                Self::new(text)
            }
        }
    )*};
}

ids! {
    /// An organization: a body that runs services.
    OrganizationId;
    /// A location: a building, a mobile stop or a remote channel.
    LocationId;
    /// A service: what is offered, to whom, on which terms.
    ServiceId;
    /// A desk: one service at one location (HSDS `service_at_location`). It has the pin.
    DeskId;
    /// A good-practice sheet.
    SheetId;
    /// A source of records, the name of its folder in `data/sources`.
    SourceId;
    /// A city area, the name of its folder in `data/cities`.
    CitySlug;
    /// A need of the taxonomy, such as `residence_permit`.
    NeedCode;
    /// A document of the vocabulary, such as `passport`.
    DocumentCode;
    /// A guided path, the name of its file in `data/paths`.
    PathId;
    /// A step within a guided path.
    StepId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_keeps_its_text_and_refuses_other_shapes() {
        assert_eq!(DeskId::new("cpia-1-torino").map(|id| id.to_string()), Ok("cpia-1-torino".into()));
        assert_eq!(DeskId::new(""), Err(IdError::Empty));
        assert_eq!(DeskId::new("a b"), Err(IdError::BadCharacter { character: ' ' }));
        assert_eq!(DeskId::new(&"a".repeat(161)), Err(IdError::TooLong { len: 161 }));
    }

    #[test]
    fn a_slug_is_always_an_identifier_or_empty() {
        for (text, expected) in [
            ("Città Metropolitana", "citta-metropolitana"),
            ("  --  ", ""),
            ("Sportello «Stranieri»", "sportello-stranieri"),
            ("中文", ""),
        ] {
            assert_eq!(slug(text), expected);
        }
        assert!(DeskId::new(&slug(&"x ".repeat(500))).is_ok());
    }
}
