//! Languages that people speak at a desk, by ISO 639 code.

use std::fmt;

/// An ISO 639 code of two or three lower-case letters (`ar`, `bn`, `snk`; `ise` is Italian sign language).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language([u8; 3]);

/// The text is not two or three letters a-z.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageError(pub Box<str>);

impl fmt::Display for LanguageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not an ISO 639 code of two or three letters", self.0)
    }
}

impl std::error::Error for LanguageError {}

impl Language {
    /// ```
    /// use bussola_engine::domain::language::Language;
    /// assert_eq!(Language::new("ar").map(|l| l.to_string()), Ok("ar".into()));
    /// assert!(Language::new("arabo").is_err());
    /// ```
    pub fn new(code: &str) -> Result<Self, LanguageError> {
        let bytes = code.as_bytes();
        if !(2..=3).contains(&bytes.len()) || !bytes.iter().all(u8::is_ascii_lowercase) {
            return Err(LanguageError(code.chars().take(40).collect::<String>().into()));
        }
        let mut code = [0; 3];
        code[..bytes.len()].copy_from_slice(bytes);
        Ok(Self(code))
    }

    pub fn as_str(&self) -> &str {
        let len = if self.0[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.0[..len]).expect("a code is ASCII")
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.as_str())
    }
}
