//! Rows of remarks.

use bussola_engine::domain::language::Language;
use chrono::NaiveDate;

use super::corrupt;
use crate::ports::remark::{Decision, NewRemark, Remark, RemarkField};
use crate::ports::store::StoreError;

/// A remark as it is read.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct RemarkRow {
    pub number: i64,
    pub subject: String,
    pub field: String,
    pub words: String,
    pub language: String,
    pub made_on: String,
    pub times: i64,
    pub settled_on: Option<String>,
    pub settled_by: Option<String>,
    pub decision: Option<String>,
}

/// A remark as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRemarkRow {
    pub subject: String,
    pub field: &'static str,
    pub words: String,
    pub language: String,
    pub made_on: String,
}

impl From<&NewRemark> for NewRemarkRow {
    fn from(remark: &NewRemark) -> Self {
        let NewRemark { subject, field, words, language, made_on } = remark;
        Self {
            subject: subject.to_string(),
            field: field.as_str(),
            words: words.clone(),
            language: language.to_string(),
            made_on: made_on.to_string(),
        }
    }
}

impl TryFrom<RemarkRow> for Remark {
    type Error = StoreError;

    fn try_from(row: RemarkRow) -> Result<Self, StoreError> {
        let bad = |column| corrupt("remarks", column, &row.number.to_string());
        let day = |text: &str, column| text.parse::<NaiveDate>().map_err(|_| bad(column));
        let decision = match (&row.settled_on, &row.settled_by, &row.decision) {
            (Some(on), Some(by), Some(words)) => {
                Some(Decision { on: day(on, "settled_on")?, by: by.clone(), words: words.clone() })
            }
            _ => None,
        };
        let remark = NewRemark {
            subject: row.subject.parse().map_err(|_| bad("subject"))?,
            field: RemarkField::from_str_exact(&row.field).ok_or_else(|| bad("field"))?,
            language: Language::new(&row.language).map_err(|_| bad("language"))?,
            made_on: day(&row.made_on, "made_on")?,
            words: row.words.clone(),
        };
        Ok(Self { number: row.number, remark, times: row.times, decision })
    }
}
