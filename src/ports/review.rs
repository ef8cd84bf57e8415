//! What a person must look at: places of desks that no machine should decide.

use async_trait::async_trait;
use bussola_engine::domain::id::{DeskId, SourceId};
use bussola_engine::domain::position::{Metres, Position, Precision};
use chrono::{DateTime, Utc};

use super::store::StoreError;

/// Why somebody must look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReviewKind {
    /// Two or more places fit the address.
    Ambiguous,
    /// The place lies outside the municipality.
    Outside,
    /// Two geocoders contradict each other.
    Apart,
    /// The desk is elsewhere than at the last run.
    Moved,
}

impl ReviewKind {
    pub const ALL: [Self; 4] = [Self::Ambiguous, Self::Outside, Self::Apart, Self::Moved];

    /// The word in SQL, JSON and item ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ambiguous => "ambiguous",
            Self::Outside => "outside",
            Self::Apart => "apart",
            Self::Moved => "moved",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// A place that the desk might be at.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewPlace {
    pub position: Position,
    pub precision: Precision,
    pub radius: Metres,
    /// A geocoder's name, `source` or `person`.
    pub geocoder: Box<str>,
    /// The address that was matched, or what the position was read from.
    pub matched: Box<str>,
}

/// How an item stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReviewState {
    Open,
    /// The cause was gone at the last run.
    Vanished {
        at: DateTime<Utc>,
    },
    /// A person has decided.
    Settled {
        at: DateTime<Utc>,
        by: String,
        decision: String,
    },
}

/// One thing to look at. There is one per desk and kind.
#[derive(Debug, Clone, PartialEq)]
pub struct ReviewItem {
    pub desk: DeskId,
    pub kind: ReviewKind,
    pub source: SourceId,
    /// The address that was asked, or as the source writes it.
    pub address: Box<str>,
    /// Places to choose from. Of a move, the earlier place comes first.
    pub places: Vec<ReviewPlace>,
    /// When it was first found.
    pub found_at: DateTime<Utc>,
    pub state: ReviewState,
}

impl ReviewItem {
    /// What a person types: the desk's id, a dot, the kind. No desk's id has a dot.
    pub fn id(&self) -> String {
        format!("{}.{}", self.desk, self.kind.as_str())
    }

    pub fn is_open(&self) -> bool {
        self.state == ReviewState::Open
    }
}

/// Keeps the list.
#[async_trait]
pub trait ReviewList: Send + Sync {
    /// Every item of one source, or of all, open and closed, ordered by desk and kind.
    async fn review_items(&self, source: Option<&SourceId>) -> Result<Vec<ReviewItem>, StoreError>;

    /// Writes items, each in place of the one of the same desk and kind.
    async fn put_review_items(&self, items: &[ReviewItem]) -> Result<(), StoreError>;
}
