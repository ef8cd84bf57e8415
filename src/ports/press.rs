//! Printing: everything on a paper as plain words, ready to be set.

mod slip;

use bussola_engine::domain::id::SheetId;
use bussola_engine::domain::language::Language;
use chrono::NaiveDate;

pub use self::slip::{
    Both, HoursLine, PosterDesk, PosterPage, PosterSize, Sketch, SlipLine, SlipPage, SlipPart, Tongue,
    Tongues,
};

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

/// A sheet in one language, worded to the last label. The press adds nothing but paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetPage {
    pub id: SheetId,
    pub language: Language,
    pub direction: Direction,
    /// What sort of sheet and which theme, above the title.
    pub kicker: Vec<String>,
    pub title: String,
    pub summary: String,
    /// The documented parts in reading order.
    pub parts: Vec<PagePart>,
    /// Place, period, audience and the like; facts that nobody knows are left out.
    pub facts: Vec<Fact>,
    /// The desks that work this way.
    pub desks: Option<Fact>,
    /// The parts that the sources do not tell.
    pub missing: Option<Missing>,
    pub sources: SourceList,
    /// Absent when the site has no public address.
    pub live: Option<LiveLink>,
    /// Licence, version and date.
    pub imprint: Vec<Fact>,
    /// One line at the foot of every page.
    pub footer: String,
    /// The word before a page number.
    pub page_word: String,
    pub updated_on: NaiveDate,
}

/// One part: its heading and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagePart {
    pub heading: String,
    pub body: PartBody,
}

/// How a part is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartBody {
    Paragraphs(Vec<String>),
    Items(Vec<String>),
    /// Numbered from 1.
    Steps(Vec<String>),
}

/// A label with one or more values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub label: String,
    pub values: Vec<String>,
}

/// What is not documented, said as such.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    pub heading: String,
    pub note: String,
    pub parts: Vec<String>,
}

/// The pages the sheet was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceList {
    pub heading: String,
    pub sources: Vec<PageSource>,
}

/// One source: without a title, the address stands for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageSource {
    pub title: Option<String>,
    pub url: String,
}

/// The way from the paper back to the live page, as a QR code and as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveLink {
    pub url: String,
    pub caption: String,
    /// What a screen reader says instead of the code.
    pub alt: String,
}

/// Why nothing was printed.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// The address is too long for a QR code.
    #[error("no QR code fits the address {url}")]
    AddressTooLong { url: String },
    /// Our own fault: the template and the page do not fit.
    #[error("{id} cannot be typeset: {detail}")]
    Typesetting { id: String, detail: String },
}

/// Anything that prints. Each answer is a tagged PDF, and the same page gives the same bytes. It takes tens of
/// milliseconds of one core, so callers in async code run it on a blocking thread.
pub trait Press: Send + Sync {
    fn sheet_pdf(&self, page: &SheetPage) -> Result<Vec<u8>, PressError>;

    fn slip_pdf(&self, page: &SlipPage) -> Result<Vec<u8>, PressError>;

    fn poster_pdf(&self, page: &PosterPage) -> Result<Vec<u8>, PressError>;

    /// Whether there is a font for every character of a text.
    fn can_write(&self, text: &str) -> bool;
}
