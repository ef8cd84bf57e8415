//! The fields of a desk that the code can publish; `data/publication.toml` decides which of them it does.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The shape of a published value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    Text,
    Flag,
    Number,
    /// `YYYY-MM-DD`.
    Date,
    List,
    Opening,
}

impl FieldKind {
    pub const ALL: [Self; 6] = [Self::Text, Self::Flag, Self::Number, Self::Date, Self::List, Self::Opening];

    /// The word in `data/publication.toml`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Flag => "flag",
            Self::Number => "number",
            Self::Date => "date",
            Self::List => "list",
            Self::Opening => "opening",
        }
    }
}

macro_rules! fields {
    ($($variant:ident = $kind:ident $name:literal,)*) => {
        /// A field of a desk, under the name that every answer uses.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($variant,)* }

        impl Field {
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name in JSON, CSV and `data/publication.toml`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            pub fn kind(self) -> FieldKind {
                match self { $(Self::$variant => FieldKind::$kind,)* }
            }

            /// Whether its value depends on the moment that is asked about.
            pub fn needs_moment(self) -> bool {
                matches!(self, Self::Opening | Self::Trust)
            }

            pub fn from_str_exact(text: &str) -> Option<Self> {
                static BY_NAME: LazyLock<HashMap<&str, Field>> =
                    LazyLock::new(|| Field::ALL.iter().map(|field| (field.as_str(), *field)).collect());
                BY_NAME.get(text).copied()
            }
        }
    };
}

fields! {
    Name = Text "name",
    Kind = Text "kind",
    ServiceId = Text "service_id",
    Organization = Text "organization",
    OrganizationId = Text "organization_id",
    OrganizationKind = Text "organization_kind",
    OrganizationWebsite = Text "organization_website",
    Needs = List "needs",
    Audience = List "audience",
    Access = List "access",
    Free = Flag "free",
    Documents = List "documents",
    DocumentsMandatory = List "documents_mandatory",
    Languages = List "languages",
    LanguagesInSlots = List "languages_in_slots",
    OpeningHours = Text "opening_hours",
    OpeningHoursText = Text "opening_hours_text",
    AccessInSlots = List "access_in_slots",
    LastEntryInSlots = List "last_entry_in_slots",
    Exceptions = List "exceptions",
    OnNationalHolidays = Text "on_national_holidays",
    OnPatronDay = Text "on_patron_day",
    OnBridgeDays = Text "on_bridge_days",
    InAugust = Text "in_august",
    Opening = Opening "opening",
    LocationKind = Text "location_kind",
    LocationId = Text "location_id",
    Address = Text "address",
    Street = Text "street",
    HouseNumber = Text "house_number",
    AddressDetail = Text "address_detail",
    Postcode = Text "postcode",
    District = Text "district",
    Municipality = Text "municipality",
    MunicipalityIstat = Text "municipality_istat",
    Province = Text "province",
    StepFree = Flag "step_free",
    AddressVisibility = Text "address_visibility",
    Precision = Text "precision",
    PrecisionM = Number "precision_m",
    Geocoder = Text "geocoder",
    Phones = List "phones",
    Emails = List "emails",
    Websites = List "websites",
    Notes = Text "notes",
    ConfirmedOn = Date "confirmed_on",
    ConfirmedBy = Text "confirmed_by",
    Confidence = Text "confidence",
    Inferred = List "inferred",
    Trust = Text "trust",
    Sheets = List "sheets",
    Source = Text "source",
    SourceKey = Text "source_key",
    SourceUrl = Text "source_url",
    SourceDatedOn = Date "source_dated_on",
    Licence = Text "licence",
}
