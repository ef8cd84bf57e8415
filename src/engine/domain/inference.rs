//! What a value was inferred from when the source does not say it in so many words: the field, the rule, how sure it is.

/// How sure a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// The reading that anybody would choose, though another can be thought of.
    Likely,
    /// The words allow no other reading.
    Certain,
}

impl Certainty {
    pub const ALL: [Self; 2] = [Self::Likely, Self::Certain];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

macro_rules! rules {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $field:literal, $certainty:ident;)*) => {
        /// A rule by which a value is inferred. Each has a text in every locale, key `inferred-<code>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum InferenceRule { $($(#[$doc])* $variant,)* }

        impl InferenceRule {
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word in reports, JSON, SQL and locale keys.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The field that the rule fills, in our words.
            pub fn field(self) -> &'static str {
                match self { $(Self::$variant => $field,)* }
            }

            pub fn certainty(self) -> Certainty {
                match self { $(Self::$variant => Certainty::$certainty,)* }
            }

            pub fn from_str_exact(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|rule| rule.as_str() == text)
            }
        }
    };
}

rules! {
    /// Words about hours, all of them understood.
    HoursFromWords = "hours_from_words", "opening_hours", Certain;
    /// A weekday with one letter wrong, missing, added or swapped.
    HoursDayMisspelt = "hours_day_misspelt", "opening_hours", Likely;
    /// Days side by side without "and": a list.
    HoursDaysUnjoined = "hours_days_unjoined", "opening_hours", Likely;
    /// Three or more days between dashes: a list, as a range has two ends.
    HoursDaysByDashes = "hours_days_by_dashes", "opening_hours", Likely;
    /// "2 e 4 giovedì": numbers before a weekday count it within the month.
    HoursOrdinalUnmarked = "hours_ordinal_unmarked", "opening_hours", Likely;
    /// Four rising times between dashes: a morning and an afternoon.
    HoursSpansByDashes = "hours_spans_by_dashes", "opening_hours", Likely;
    /// Working days: Monday to Friday for sure, Saturday perhaps, never a holiday.
    HoursWorkingDays = "hours_working_days", "opening_hours", Likely;
    /// A day without hours, by appointment: the day is sure, the time is not.
    HoursDayByAppointment = "hours_day_by_appointment", "opening_hours", Likely;
    /// The words about hours say how one gets in.
    AccessFromHours = "access_from_hours", "access", Certain;
    /// The source has no key: one is made of name and municipality.
    IdFromName = "id_from_name", "id", Certain;
    /// A number without country code is Italian.
    PhoneCountry = "phone_country", "phone", Certain;
    /// Several numbers, or words around one, in a cell.
    PhoneFromText = "phone_from_text", "phone", Certain;
    /// "(at)" and the like stand for the sign.
    EmailUnhidden = "email_unhidden", "email", Certain;
    /// Several addresses, or words around one, in a cell.
    EmailFromText = "email_from_text", "email", Certain;
    /// A web address without scheme is taken as `https`.
    UrlScheme = "url_scheme", "website", Likely;
    /// A full stop or bracket of the sentence around an address.
    UrlTrimmed = "url_trimmed", "website", Certain;
    /// The postcode stands in the text of the address.
    PostcodeFromAddress = "postcode_from_address", "postcode", Certain;
    /// Of several municipalities of one name, the one with that postcode.
    MunicipalityByPostcode = "municipality_by_postcode", "municipality", Certain;
    /// A postcode of a town that has several of its own.
    MunicipalityFromPostcode = "municipality_from_postcode", "municipality", Likely;
    /// The municipality stands in the text of the address.
    MunicipalityFromAddress = "municipality_from_address", "municipality", Certain;
    /// Neither address nor postcode tell it; the source's own position lies well inside its border.
    MunicipalityFromPosition = "municipality_from_position", "municipality", Certain;
    /// A name in another language, or from before a merger.
    MunicipalityByOtherName = "municipality_by_other_name", "municipality", Certain;
    /// The name of a quarter or village stands for its municipality.
    MunicipalityFromQuarter = "municipality_from_quarter", "municipality", Likely;
    /// A language by its name, by an ISO code of three letters or by a nationality that says the language.
    LanguageFromWords = "language_from_words", "languages", Certain;
    /// A nationality most of whose people speak the language.
    LanguageFromNationality = "language_from_nationality", "languages", Likely;
    /// What the kind of desk says with certainty.
    NeedFromKind = "need_from_kind", "needs", Certain;
    /// The name of a need, or the word on letters, instead of its code.
    NeedFromName = "need_from_name", "needs", Certain;
    /// A word that people use for one need only.
    NeedFromSynonym = "need_from_synonym", "needs", Likely;
    /// A month or a year stands for its first day.
    DateFirstDay = "date_first_day", "date", Certain;
    /// Degrees, minutes and seconds, a comma, or both coordinates in one cell.
    CoordinatesFromText = "coordinates_from_text", "position", Certain;
}

/// Fields that a rule fills besides its own: every web address is read by the same rules.
const OTHER_FIELDS: [&str; 2] = ["organization_website", "url"];

/// One inferred value; as a text `field=rule`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Inferred {
    /// In our words, such as `opening_hours`.
    pub field: &'static str,
    pub rule: InferenceRule,
}

impl Inferred {
    /// In the field that the rule fills.
    pub fn by(rule: InferenceRule) -> Self {
        Self { field: rule.field(), rule }
    }

    /// In another field, for rules that hold for several.
    pub fn of(field: &'static str, rule: InferenceRule) -> Self {
        Self { field, rule }
    }

    /// Reads `field=rule`; nothing when there is no such field or rule.
    pub fn from_str_exact(text: &str) -> Option<Self> {
        let (field, rule) = text.split_once('=')?;
        let rule = InferenceRule::from_str_exact(rule)?;
        let mut fields = OTHER_FIELDS.into_iter().chain([rule.field()]);
        fields.find(|known| *known == field).map(|field| Self { field, rule })
    }
}

impl std::fmt::Display for Inferred {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}={}", self.field, self.rule.as_str())
    }
}

/// The least sure of some rules; certain when there is none.
pub fn certainty(rules: impl IntoIterator<Item = InferenceRule>) -> Certainty {
    rules.into_iter().map(InferenceRule::certainty).min().unwrap_or(Certainty::Certain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_found_by_its_code_and_one_doubt_makes_all_doubtful() {
        for rule in InferenceRule::ALL {
            assert_eq!(InferenceRule::from_str_exact(rule.as_str()), Some(*rule));
            let inferred = Inferred::by(*rule);
            assert_eq!(inferred.field, rule.field());
            assert_eq!(Inferred::from_str_exact(&inferred.to_string()), Some(inferred));
        }
        let of_url = Inferred::of("url", InferenceRule::UrlScheme);
        assert_eq!(Inferred::from_str_exact("url=url_scheme"), Some(of_url));
        for text in ["", "url", "elsewhere=url_scheme", "url=no_rule"] {
            assert_eq!(Inferred::from_str_exact(text), None, "{text:?}");
        }
        use InferenceRule::{HoursDayMisspelt, HoursFromWords};
        assert_eq!(certainty([HoursFromWords]), Certainty::Certain);
        assert_eq!(certainty([HoursFromWords, HoursDayMisspelt]), Certainty::Likely);
    }
}
