//! What is wrong with a record: the rule, the field and the value, never a sentence.

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth a look; the record is published.
    Warning,
    /// The record waits in quarantine.
    Error,
}

/// The rule that a record breaks. Each has a text in every locale, key `issue-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    NameMissing,
    IdRepeated,
    IdInvalid,
    NoWayToReach,
    NeedMissing,
    NeedUnknown,
    OrganizationMissing,
    OrganizationKindUnknown,
    MunicipalityMissing,
    MunicipalityUnknown,
    PostcodeInvalid,
    PhoneInvalid,
    EmailInvalid,
    UrlInvalid,
    LanguageUnknown,
    AudienceUnknown,
    HoursNotUnderstood,
    HoursInvalid,
    HoursDisagree,
    DateInvalid,
    CoordinatesInvalid,
    CoordinatesOutsideMunicipality,
    PrecisionUnknown,
    ConfidenceUnknown,
    AddressNotFound,
    AddressAmbiguous,
    TextTooLong,
    TextNotUtf8,
    ColumnMissing,
    RowUnreadable,
    /// The word is not one of the field's vocabulary.
    ValueUnknown,
    CorrectionOfUnknownDesk,
    CorrectionOfUnknownField,
    CorrectionInvalid,
}

impl Rule {
    pub const ALL: [Self; 34] = [
        Self::NameMissing,
        Self::IdRepeated,
        Self::IdInvalid,
        Self::NoWayToReach,
        Self::NeedMissing,
        Self::NeedUnknown,
        Self::OrganizationMissing,
        Self::OrganizationKindUnknown,
        Self::MunicipalityMissing,
        Self::MunicipalityUnknown,
        Self::PostcodeInvalid,
        Self::PhoneInvalid,
        Self::EmailInvalid,
        Self::UrlInvalid,
        Self::LanguageUnknown,
        Self::AudienceUnknown,
        Self::HoursNotUnderstood,
        Self::HoursInvalid,
        Self::HoursDisagree,
        Self::DateInvalid,
        Self::CoordinatesInvalid,
        Self::CoordinatesOutsideMunicipality,
        Self::PrecisionUnknown,
        Self::ConfidenceUnknown,
        Self::AddressNotFound,
        Self::AddressAmbiguous,
        Self::TextTooLong,
        Self::TextNotUtf8,
        Self::ColumnMissing,
        Self::RowUnreadable,
        Self::ValueUnknown,
        Self::CorrectionOfUnknownDesk,
        Self::CorrectionOfUnknownField,
        Self::CorrectionInvalid,
    ];

    /// The word in reports, SQL and locale keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NameMissing => "name_missing",
            Self::IdRepeated => "id_repeated",
            Self::IdInvalid => "id_invalid",
            Self::NoWayToReach => "no_way_to_reach",
            Self::NeedMissing => "need_missing",
            Self::NeedUnknown => "need_unknown",
            Self::OrganizationMissing => "organization_missing",
            Self::OrganizationKindUnknown => "organization_kind_unknown",
            Self::MunicipalityMissing => "municipality_missing",
            Self::MunicipalityUnknown => "municipality_unknown",
            Self::PostcodeInvalid => "postcode_invalid",
            Self::PhoneInvalid => "phone_invalid",
            Self::EmailInvalid => "email_invalid",
            Self::UrlInvalid => "url_invalid",
            Self::LanguageUnknown => "language_unknown",
            Self::AudienceUnknown => "audience_unknown",
            Self::HoursNotUnderstood => "hours_not_understood",
            Self::HoursInvalid => "hours_invalid",
            Self::HoursDisagree => "hours_disagree",
            Self::DateInvalid => "date_invalid",
            Self::CoordinatesInvalid => "coordinates_invalid",
            Self::CoordinatesOutsideMunicipality => "coordinates_outside_municipality",
            Self::PrecisionUnknown => "precision_unknown",
            Self::ConfidenceUnknown => "confidence_unknown",
            Self::AddressNotFound => "address_not_found",
            Self::AddressAmbiguous => "address_ambiguous",
            Self::TextTooLong => "text_too_long",
            Self::TextNotUtf8 => "text_not_utf8",
            Self::ColumnMissing => "column_missing",
            Self::RowUnreadable => "row_unreadable",
            Self::ValueUnknown => "value_unknown",
            Self::CorrectionOfUnknownDesk => "correction_of_unknown_desk",
            Self::CorrectionOfUnknownField => "correction_of_unknown_field",
            Self::CorrectionInvalid => "correction_invalid",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.as_str() == text)
    }
}

/// One thing wrong with one field of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    pub severity: Severity,
    pub rule: Rule,
    /// The field in our words, such as `postcode`.
    pub field: Box<str>,
    /// The value as it came, cut to 200 characters.
    pub value: Box<str>,
}

impl Issue {
    /// Longest value that is kept, in characters.
    pub const MAX_VALUE: usize = 200;

    pub fn warning(rule: Rule, field: &str, value: &str) -> Self {
        Self::new(Severity::Warning, rule, field, value)
    }

    pub fn error(rule: Rule, field: &str, value: &str) -> Self {
        Self::new(Severity::Error, rule, field, value)
    }

    pub fn new(severity: Severity, rule: Rule, field: &str, value: &str) -> Self {
        let value: String = value.chars().take(Self::MAX_VALUE).collect();
        Self { severity, rule, field: field.into(), value: value.into() }
    }
}
