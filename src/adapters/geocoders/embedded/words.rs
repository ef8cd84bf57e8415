//! The words in names of streets, from `street_words.toml`: kinds, small words, titles, spellings, numbers.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::load::GazetteerError;

/// Streets of one shape are confused with one another; a square is rarely taken for a street.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Line,
    Square,
    /// A hamlet or farm that has house numbers.
    Place,
    /// No kind is named.
    Unsaid,
}

/// A kind of street, by its place in the list of kinds; 0 when none is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Kind(pub u8);

/// What one written word may be. A word may be several of these; its place in the name decides.
#[derive(Debug, Clone, Default)]
struct Meaning {
    kind: Option<Kind>,
    /// The kind is written out, not abbreviated to a letter or two.
    is_whole_kind: bool,
    same: Option<Box<str>>,
    road: Option<Box<str>>,
    is_small: bool,
    is_title: bool,
    ends_name: bool,
}

/// The words of one file.
#[derive(Debug, Clone)]
pub struct StreetWords {
    meanings: HashMap<Box<str>, Meaning>,
    /// By `Kind`, from 1.
    shapes: Vec<Shape>,
    whole_kinds: Vec<(Box<str>, Kind)>,
    road_words: Vec<Box<str>>,
    /// "secondo", with its number.
    number_words: Vec<(Box<str>, Box<str>)>,
    fingerprint: u64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    lines: BTreeMap<String, Vec<String>>,
    squares: BTreeMap<String, Vec<String>>,
    places: BTreeMap<String, Vec<String>>,
    other: OtherWords,
    roads: BTreeMap<String, String>,
    same: BTreeMap<String, Vec<String>>,
    numbers: BTreeMap<String, Vec<String>>,
    after: AfterWords,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OtherWords {
    small: Vec<String>,
    titles: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AfterWords {
    words: Vec<String>,
}

impl StreetWords {
    pub fn read(file: &Path) -> Result<Self, GazetteerError> {
        let text = std::fs::read_to_string(file).map_err(|error| GazetteerError::new(file, error))?;
        Self::parse(&text).map_err(|detail| GazetteerError::new(file, detail))
    }

    pub fn parse(text: &str) -> Result<Self, String> {
        let file: WordsFile = toml::from_str(text).map_err(|error| error.to_string())?;
        let digest = Sha256::digest(text.as_bytes());
        let fingerprint = u64::from_le_bytes(digest[..8].try_into().expect("a digest has 32 bytes"));
        let mut words = Self {
            meanings: HashMap::new(),
            shapes: Vec::new(),
            whole_kinds: Vec::new(),
            number_words: file
                .numbers
                .iter()
                .flat_map(|(number, words)| {
                    words.iter().map(|word| (word.as_str().into(), number.as_str().into()))
                })
                .collect(),
            road_words: file.roads.values().map(|word| word.as_str().into()).collect(),
            fingerprint,
        };
        for (kinds, shape) in
            [(&file.lines, Shape::Line), (&file.squares, Shape::Square), (&file.places, Shape::Place)]
        {
            for (name, abbreviations) in kinds {
                words.add_kind(name, abbreviations, shape)?;
            }
        }
        for (word, written) in file.same.iter().chain(&file.numbers) {
            for other in written {
                words.meaning(other).same = Some(word.as_str().into());
            }
        }
        for (sign, word) in &file.roads {
            words.meaning(sign).road = Some(word.as_str().into());
        }
        for word in &file.other.small {
            words.meaning(word).is_small = true;
        }
        for word in &file.other.titles {
            words.meaning(word).is_title = true;
        }
        for word in &file.after.words {
            words.meaning(word).ends_name = true;
        }
        Ok(words)
    }

    fn add_kind(&mut self, name: &str, abbreviations: &[String], shape: Shape) -> Result<(), String> {
        self.shapes.push(shape);
        let kind = u8::try_from(self.shapes.len()).map(Kind);
        let kind = kind.map_err(|_| "there are more than 255 kinds of street".to_owned())?;
        self.whole_kinds.push((name.into(), kind));
        self.meaning(name).is_whole_kind = true;
        for word in abbreviations.iter().map(String::as_str).chain([name]) {
            if self.meaning(word).kind.replace(kind).is_some() {
                return Err(format!("{word:?} stands for two kinds of street"));
            }
        }
        Ok(())
    }

    fn meaning(&mut self, word: &str) -> &mut Meaning {
        self.meanings.entry(word.into()).or_default()
    }

    fn of(&self, word: &str) -> Option<&Meaning> {
        self.meanings.get(word)
    }

    pub fn kind(&self, word: &str) -> Option<Kind> {
        self.of(word)?.kind
    }

    /// `via`, not `v`.
    pub fn whole_kind(&self, word: &str) -> Option<Kind> {
        self.of(word).filter(|meaning| meaning.is_whole_kind)?.kind
    }

    pub fn shape(&self, kind: Kind) -> Shape {
        let at = usize::from(kind.0);
        at.checked_sub(1).and_then(|at| self.shapes.get(at)).copied().unwrap_or(Shape::Unsaid)
    }

    pub fn whole_kinds(&self) -> &[(Box<str>, Kind)] {
        &self.whole_kinds
    }

    /// The one spelling that is compared.
    pub fn same(&self, word: &str) -> Option<&str> {
        self.of(word)?.same.as_deref()
    }

    /// "secndo" is perhaps the 2.
    pub fn misspelt_number(&self, word: &str) -> Option<&str> {
        let is_near = |own: &str| own.len() >= 5 && strsim::osa_distance(own, word) == 1;
        self.number_words.iter().find(|(own, _)| is_near(own)).map(|(_, number)| &**number)
    }

    /// "S.S." and "114": the number is the road's, not a house's.
    pub fn with_road_number<'t>(
        &self,
        street: &'t str,
        number: Option<&'t str>,
    ) -> (Cow<'t, str>, Option<&'t str>) {
        let sign: String =
            street.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
        match number {
            Some(number) if self.road(&sign).is_some() => (Cow::Owned(format!("{sign} {number}")), None),
            _ => (Cow::Borrowed(street), number),
        }
    }

    /// `statale`: what follows is the number of a road.
    pub fn is_road_word(&self, word: &str) -> bool {
        self.road_words.iter().any(|own| **own == *word)
    }

    /// `statale` for `ss`.
    pub fn road(&self, sign: &str) -> Option<&str> {
        self.of(sign)?.road.as_deref()
    }

    pub fn is_small(&self, word: &str) -> bool {
        self.of(word).is_some_and(|meaning| meaning.is_small)
    }

    pub fn is_title(&self, word: &str) -> bool {
        self.of(word).is_some_and(|meaning| meaning.is_title)
    }

    pub fn ends_name(&self, word: &str) -> bool {
        self.of(word).is_some_and(|meaning| meaning.ends_name)
    }

    /// Names compared with other words are not comparable.
    pub fn fingerprint(&self) -> u64 {
        self.fingerprint
    }

    #[cfg(test)]
    pub fn of_project() -> Self {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/gazetteer/street_words.toml");
        Self::read(&file).expect("the project's words")
    }
}
