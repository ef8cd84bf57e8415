//! What visitors tell us is wrong: with a desk, or with the texts of a language.
//!
//! A remark says nothing of who made it: no name, no address, no position, and the day instead of the moment.

use std::fmt;
use std::str::FromStr;

use async_trait::async_trait;
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::language::Language;
use chrono::{Days, NaiveDate};

use super::store::StoreError;

/// What a remark is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    Desk(DeskId),
    /// The interface in a language.
    Texts(Language),
}

/// `desk:ID` or `texts:LANGUAGE`, the form in the store.
impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Desk(id) => write!(f, "desk:{id}"),
            Self::Texts(language) => write!(f, "texts:{language}"),
        }
    }
}

/// The text is no subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoSubject;

impl FromStr for Subject {
    type Err = NoSubject;

    fn from_str(text: &str) -> Result<Self, NoSubject> {
        match text.split_once(':') {
            Some(("desk", id)) => DeskId::new(id).map(Self::Desk).map_err(|_| NoSubject),
            Some(("texts", code)) => Language::new(code).map(Self::Texts).map_err(|_| NoSubject),
            _ => Err(NoSubject),
        }
    }
}

/// Which part of a desk's page is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RemarkField {
    Hours,
    /// The desk is no longer there.
    Gone,
    Phone,
    Address,
    Languages,
    Documents,
    Access,
    Cost,
    Needs,
    /// Anything else, and all that is said of texts.
    Other,
}

impl RemarkField {
    /// In the order of the form.
    pub const ALL: [Self; 10] = [
        Self::Hours,
        Self::Gone,
        Self::Phone,
        Self::Address,
        Self::Languages,
        Self::Documents,
        Self::Access,
        Self::Cost,
        Self::Needs,
        Self::Other,
    ];

    /// The word in SQL, JSON and forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Gone => "gone",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::Languages => "languages",
            Self::Documents => "documents",
            Self::Access => "access",
            Self::Cost => "cost",
            Self::Needs => "needs",
            Self::Other => "other",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.as_str() == text)
    }
}

/// A remark before it is in the box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRemark {
    pub subject: Subject,
    pub field: RemarkField,
    /// What is right instead, in the visitor's words; may be empty. At most [`MAX_WORDS`] characters.
    pub words: String,
    /// The interface language, in which the words probably are.
    pub language: Language,
    pub made_on: NaiveDate,
}

/// Longest words, in characters.
pub const MAX_WORDS: usize = 500;

/// What an operator did about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub on: NaiveDate,
    pub by: String,
    pub words: String,
}

/// A remark in the box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    pub number: i64,
    pub remark: NewRemark,
    /// How often the same was said.
    pub times: i64,
    pub decision: Option<Decision>,
}

/// What became of a remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Kept {
    New,
    /// The same was in the box already, and was counted.
    Again,
    /// So many wait about this subject, or in all, that no more are taken.
    Full,
}

/// Open remarks about one subject, and in all.
pub const MAX_OPEN: (i64, i64) = (50, 10_000);

/// The days before which open and settled remarks are forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forgetting {
    pub open_before: NaiveDate,
    pub settled_before: NaiveDate,
}

impl Forgetting {
    /// Half a year for what nobody has looked at, a month for what is settled.
    pub fn on(today: NaiveDate) -> Self {
        let before = |days| today.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN);
        Self { open_before: before(180), settled_before: before(30) }
    }
}

/// Keeps remarks until somebody has looked at them.
#[async_trait]
pub trait RemarkBox: Send + Sync {
    async fn put_remark(&self, remark: &NewRemark) -> Result<Kept, StoreError>;

    /// Open and settled ones, in the order in which they came.
    async fn remarks(&self) -> Result<Vec<Remark>, StoreError>;

    /// Whether there was an open remark of this number.
    async fn settle_remark(&self, number: i64, decision: &Decision) -> Result<bool, StoreError>;

    /// How many were forgotten.
    async fn forget_remarks(&self, forgetting: Forgetting) -> Result<u64, StoreError>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_reads_back_from_its_text() {
        let desk = Subject::Desk(DeskId::new("caf-uno").expect("an id"));
        let texts = Subject::Texts(Language::new("ar").expect("a language"));
        for subject in [desk, texts] {
            assert_eq!(subject.to_string().parse(), Ok(subject));
        }
        assert_eq!("desk:".parse::<Subject>(), Err(NoSubject));
        assert_eq!("page:x".parse::<Subject>(), Err(NoSubject));
    }

    #[test]
    fn settled_remarks_are_forgotten_sooner() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date");
        let forgetting = Forgetting::on(today);
        assert_eq!(forgetting.settled_before.to_string(), "2026-10-23");
        assert_eq!(forgetting.open_before.to_string(), "2026-05-26");
    }
}
