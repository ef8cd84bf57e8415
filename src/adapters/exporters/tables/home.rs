//! Which table a published field belongs to. The tables are those of the store, as far as their columns are published.

use crate::publication::Field;

/// A table with one row per thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Thing {
    Organization,
    Service,
    Location,
    Desk,
    Schedule,
}

impl Thing {
    pub const ALL: [Self; 5] =
        [Self::Organization, Self::Service, Self::Location, Self::Desk, Self::Schedule];

    /// The name of its table.
    pub fn table(self) -> &'static str {
        match self {
            Self::Organization => "organizations",
            Self::Service => "services",
            Self::Location => "locations",
            Self::Desk => "desks",
            Self::Schedule => "schedules",
        }
    }

    /// The column that names a row, here and wherever another table points to it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Organization => "organization_id",
            Self::Service => "service_id",
            Self::Location => "location_id",
            Self::Desk | Self::Schedule => "desk_id",
        }
    }

    /// Things that a row points to.
    pub fn points_to(self) -> &'static [Self] {
        match self {
            Self::Organization | Self::Location => &[],
            Self::Service => &[Self::Organization],
            Self::Desk => &[Self::Service, Self::Location],
            Self::Schedule => &[Self::Desk],
        }
    }
}

/// Where the values of a field go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Home {
    /// The identifier of a thing, which is the key of its table.
    Key(Thing),
    /// A column.
    Column(Thing),
    /// A table with one row per value, and what one value is called.
    List(Thing, &'static str),
}

/// The table of lists of a field.
pub(super) fn list_table(owner: Thing, field: Field) -> String {
    let owner = match owner {
        Thing::Organization => "organization",
        Thing::Service => "service",
        Thing::Location => "location",
        Thing::Desk | Thing::Schedule => "desk",
    };
    format!("{owner}_{}", field.as_str())
}

/// Where a field goes.
pub(super) fn home(field: Field) -> Home {
    match field {
        Field::OrganizationId => Home::Key(Thing::Organization),
        Field::ServiceId => Home::Key(Thing::Service),
        Field::LocationId => Home::Key(Thing::Location),
        Field::Organization | Field::OrganizationKind | Field::OrganizationWebsite => {
            Home::Column(Thing::Organization)
        }
        Field::Name | Field::Kind | Field::Free | Field::Notes => Home::Column(Thing::Service),
        Field::Needs => Home::List(Thing::Service, "need"),
        Field::Audience => Home::List(Thing::Service, "audience"),
        Field::Access => Home::List(Thing::Service, "access"),
        Field::Documents | Field::DocumentsMandatory => Home::List(Thing::Service, "document"),
        Field::LocationKind
        | Field::Address
        | Field::Street
        | Field::HouseNumber
        | Field::AddressDetail
        | Field::Postcode
        | Field::District
        | Field::Municipality
        | Field::MunicipalityIstat
        | Field::Province
        | Field::StepFree
        | Field::AddressVisibility
        | Field::Precision
        | Field::PrecisionM
        | Field::Geocoder => Home::Column(Thing::Location),
        Field::OpeningHours
        | Field::OpeningHoursText
        | Field::OnNationalHolidays
        | Field::OnPatronDay
        | Field::OnBridgeDays
        | Field::InAugust => Home::Column(Thing::Schedule),
        Field::LanguagesInSlots | Field::AccessInSlots | Field::LastEntryInSlots => {
            Home::List(Thing::Schedule, "slot")
        }
        Field::Exceptions => Home::List(Thing::Schedule, "exception"),
        Field::Languages => Home::List(Thing::Desk, "language"),
        Field::Phones => Home::List(Thing::Desk, "phone"),
        Field::Emails => Home::List(Thing::Desk, "email"),
        Field::Websites => Home::List(Thing::Desk, "website"),
        Field::Inferred => Home::List(Thing::Desk, "inferred"),
        Field::Sheets => Home::List(Thing::Desk, "sheet"),
        Field::Opening
        | Field::Trust
        | Field::ConfirmedOn
        | Field::ConfirmedBy
        | Field::Confidence
        | Field::Source
        | Field::SourceKey
        | Field::SourceUrl
        | Field::SourceDatedOn
        | Field::Licence => Home::Column(Thing::Desk),
    }
}
