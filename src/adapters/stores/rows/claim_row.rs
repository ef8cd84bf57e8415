//! What sources say of one desk, and pairs that perhaps are one.

use bussola_engine::domain::id::DeskId;
use serde::Serialize;

use super::{DeskRow, GoneRow, RowReader, corrupt, json_text};
use crate::ports::duplicates::{Claim, Likeness, Proposal};
use crate::ports::store::StoreError;
use crate::ports::workshop::Fingerprint;

/// A claim as it is read; the database reads the numbers out of the record, as for gone desks.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct ClaimRow {
    pub desk_id: String,
    pub winner_id: String,
    pub fingerprint: Option<i64>,
    pub is_gone: bool,
    pub record: String,
    pub lon: Option<f64>,
    pub lat: Option<f64>,
    pub radius_m: Option<f64>,
}

impl ClaimRow {
    pub fn read(self, reader: &mut RowReader) -> Result<Claim, StoreError> {
        let Self { desk_id, winner_id, fingerprint, is_gone, record, lon, lat, radius_m } = self;
        let id = |column, text: &str| text.parse::<DeskId>().map_err(|_| corrupt("claims", column, &desk_id));
        let (desk, winner) = (id("desk_id", &desk_id)?, id("winner_id", &winner_id)?);
        let row = GoneRow { id: desk_id, version: 1, record, lon, lat, radius_m };
        Ok(Claim {
            desk,
            winner,
            record: reader.gone(row)?.record,
            fingerprint: fingerprint.map(|bits| Fingerprint(bits.cast_unsigned())),
            is_gone,
        })
    }
}

/// A claim as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NewClaim {
    pub desk_id: String,
    pub winner_id: String,
    pub fingerprint: Option<i64>,
    pub is_gone: bool,
    pub record: String,
}

impl From<&Claim> for NewClaim {
    fn from(claim: &Claim) -> Self {
        let Claim { desk, winner, record, fingerprint, is_gone } = claim;
        Self {
            desk_id: desk.to_string(),
            winner_id: winner.to_string(),
            fingerprint: fingerprint.map(|Fingerprint(bits)| bits.cast_signed()),
            is_gone: *is_gone,
            record: json_text(&DeskRow::from(record)),
        }
    }
}

/// A pair; `reasons` is JSON: names and points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct ProposalRow {
    pub one_id: String,
    pub other_id: String,
    pub score: i64,
    pub reasons: String,
}

impl From<&Proposal> for ProposalRow {
    fn from(pair: &Proposal) -> Self {
        let Proposal { one, other, score, reasons } = pair;
        let reasons: Vec<(&str, u8)> =
            reasons.iter().map(|(what, points)| (what.as_str(), *points)).collect();
        Self {
            one_id: one.to_string(),
            other_id: other.to_string(),
            score: i64::from(*score),
            reasons: json_text(&reasons),
        }
    }
}

impl TryFrom<ProposalRow> for Proposal {
    type Error = StoreError;

    fn try_from(row: ProposalRow) -> Result<Self, StoreError> {
        let ProposalRow { one_id, other_id, score, reasons } = row;
        let bad = |column| corrupt("duplicates", column, &format!("{one_id} and {other_id}"));
        let reasons: Vec<(String, u8)> = serde_json::from_str(&reasons).map_err(|_| bad("reasons"))?;
        let reason = |(what, points): (String, u8)| {
            Likeness::from_str_exact(&what).map(|what| (what, points)).ok_or_else(|| bad("reasons"))
        };
        Ok(Self {
            one: one_id.parse().map_err(|_| bad("one_id"))?,
            other: other_id.parse().map_err(|_| bad("other_id"))?,
            score: u8::try_from(score).map_err(|_| bad("score"))?,
            reasons: reasons.into_iter().map(reason).collect::<Result<_, _>>()?,
        })
    }
}

/// A pair that a person has judged to be two desks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DismissedRow {
    pub one_id: String,
    pub other_id: String,
    pub by: String,
    pub at: String,
}
