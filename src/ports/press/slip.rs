//! Papers to carry or to hang up: a desk on a slip, desks on a poster, each in two languages side by side.

use bussola_engine::domain::language::Language;
use chrono::NaiveDate;

use super::{Direction, LiveLink};

/// A language that a paper is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tongue {
    pub language: Language,
    pub direction: Direction,
}

/// The languages of a paper: that of the desks, and that of its reader unless it is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tongues {
    pub here: Tongue,
    pub own: Option<Tongue>,
}

/// The same in both languages; `own` is absent on papers in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Both {
    pub here: String,
    pub own: Option<String>,
}

/// One line under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SlipLine {
    /// A name, an address, a number: the same for everybody.
    Plain(String),
    Both(Both),
    Hours(HoursLine),
}

/// Days that go alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursLine {
    pub days: Both,
    /// `9:00–12:00`; empty on days that are shut.
    pub times: Vec<String>,
    /// Whether it is not sure that somebody is there.
    pub is_maybe: bool,
    /// Why, who speaks what, or that it is shut.
    pub notes: Vec<Both>,
}

/// A heading with its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlipPart {
    pub heading: Both,
    pub lines: Vec<SlipLine>,
}

/// A small map, black on white.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sketch {
    pub svg: String,
    /// What a screen reader says instead.
    pub alt: String,
    /// Whose data it shows.
    pub credit: String,
}

/// A desk on a slip of paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlipPage {
    /// Of the desk, with what else the paper depends on.
    pub id: String,
    pub tongues: Tongues,
    pub name: String,
    pub organization: Option<String>,
    /// What must be known before going: how sure we are.
    pub warning: Option<Both>,
    pub parts: Vec<SlipPart>,
    /// Where it is; absent where no pin may be drawn or no map is there.
    pub sketch: Option<Sketch>,
    /// What to say at the door, with its heading.
    pub say: Option<SlipPart>,
    /// When it was made, and how old what it says is.
    pub imprint: Vec<Both>,
    /// Absent when the site has no public address.
    pub live: Option<LiveLink>,
    pub made_on: NaiveDate,
}

/// Sizes of a poster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PosterSize {
    A4,
    A3,
}

impl PosterSize {
    pub const ALL: &'static [Self] = &[Self::A4, Self::A3];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A3 => "a3",
        }
    }
}

/// A desk on a poster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PosterDesk {
    pub name: String,
    pub organization: Option<String>,
    pub place: Option<String>,
    /// How far it is, and how exact the place.
    pub notes: Vec<Both>,
    pub hours: Vec<HoursLine>,
    /// Said instead of hours that nobody knows.
    pub opening: Option<Both>,
    pub phone: Option<String>,
    pub languages: Option<Both>,
    pub access: Vec<Both>,
}

/// Desks around a place, for a wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PosterPage {
    pub id: String,
    pub tongues: Tongues,
    pub size: PosterSize,
    pub title: Both,
    pub place: String,
    pub desks: Vec<PosterDesk>,
    pub imprint: Vec<Both>,
    pub live: Option<LiveLink>,
    pub made_on: NaiveDate,
}
