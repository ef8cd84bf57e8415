//! Organizations: the bodies that run services.

use super::id::OrganizationId;

/// What sort of body it is. The holiday policy of its desks depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrganizationKind {
    Public,
    ThirdSector,
    Church,
    Health,
    School,
    Police,
    Union,
    Other,
}

impl OrganizationKind {
    pub const ALL: [Self; 8] = [
        Self::Public,
        Self::ThirdSector,
        Self::Church,
        Self::Health,
        Self::School,
        Self::Police,
        Self::Union,
        Self::Other,
    ];

    /// The word in JSON, SQL and CSV.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::ThirdSector => "third_sector",
            Self::Church => "church",
            Self::Health => "health",
            Self::School => "school",
            Self::Police => "police",
            Self::Union => "union",
            Self::Other => "other",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// An office of the State or of a local body, which closes on national holidays by law.
    pub fn is_public_office(self) -> bool {
        matches!(self, Self::Public | Self::School | Self::Police)
    }
}

/// A body that runs services (HSDS `organization`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    pub id: OrganizationId,
    /// Never empty, never translated.
    pub name: Box<str>,
    pub kind: OrganizationKind,
    pub website: Option<Box<str>>,
}
