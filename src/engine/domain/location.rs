//! Locations: where a service meets people.

use super::address::{Address, Municipality};
use super::id::LocationId;
use super::position::{Placement, Position};

/// Whether one can go there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LocationKind {
    Fixed,
    /// A stop of a moving service.
    Mobile,
    /// A telephone line, a chat, a website.
    Remote,
}

impl LocationKind {
    pub const ALL: [Self; 3] = [Self::Fixed, Self::Mobile, Self::Remote];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Mobile => "mobile",
            Self::Remote => "remote",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// How much of the address may leave the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddressVisibility {
    Full,
    /// Municipality and quarter only.
    Area,
    /// Telephone only: protected houses.
    Hidden,
}

impl AddressVisibility {
    pub const ALL: [Self; 3] = [Self::Full, Self::Area, Self::Hidden];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Area => "area",
            Self::Hidden => "hidden",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|visibility| visibility.as_str() == text)
    }
}

/// A place (HSDS `location`). `placement` is absent when nobody knows where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Location {
    pub id: LocationId,
    pub kind: LocationKind,
    pub address: Address,
    pub municipality: Option<Municipality>,
    pub placement: Option<Placement>,
    pub visibility: AddressVisibility,
    /// Whether one can get in without a step; `None` is not known.
    pub step_free: Option<bool>,
}

impl Location {
    /// The placement to draw: precise enough, of a place one can go to, and allowed to be shown.
    pub fn pin(&self) -> Option<&Placement> {
        let may_show = self.visibility == AddressVisibility::Full && self.kind != LocationKind::Remote;
        self.placement.as_ref().filter(|p| may_show && p.precision.may_be_pinned())
    }
    /// The middle of the place's area: of a protected place only to a tenth of a degree.
    pub fn coarse_position(&self) -> Option<Position> {
        let position = self.placement.as_ref()?.position;
        if self.visibility == AddressVisibility::Full {
            return Some(position);
        }
        let coarse = |degrees: f64| (degrees * 10.0).round() / 10.0;
        Position::from_lon_lat(coarse(position.lon()), coarse(position.lat())).ok()
    }
}
