//! Notices that hold for some days, everywhere or in some cities: a flood, a heat wave, extra beds in the cold.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::id::CitySlug;
use super::language::Language;

/// One notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Where it holds; everywhere when empty.
    pub cities: Vec<CitySlug>,
    /// The first and the last day on which it is shown.
    pub days: (NaiveDate, NaiveDate),
    /// At least one.
    pub texts: BTreeMap<Language, String>,
    /// Where more is said; begins with `https://`.
    pub url: Option<String>,
}

impl Notice {
    /// Whether it is shown on a day, to somebody who asks about a city, or about none in particular.
    pub fn holds(&self, on: NaiveDate, city: Option<&CitySlug>) -> bool {
        let (first, last) = self.days;
        let is_here = self.cities.is_empty() || city.is_none_or(|city| self.cities.contains(city));
        (first..=last).contains(&on) && is_here
    }

    /// The text in the first of these languages that it has, or in any.
    pub fn text(&self, wished: &[Language]) -> Option<(Language, &str)> {
        let found = wished.iter().find_map(|language| self.texts.get_key_value(language));
        found.or_else(|| self.texts.first_key_value()).map(|(language, text)| (*language, text.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_notice_is_shown_from_its_first_to_its_last_day_in_its_cities() {
        let [prato, bari] = ["prato", "bari"].map(|slug| CitySlug::new(slug).expect("a slug"));
        let it = Language::new("it").expect("a language");
        let notice = Notice {
            cities: vec![prato.clone()],
            days: (day("2026-12-01"), day("2026-12-03")),
            texts: BTreeMap::from([(it, "Acqua alta".to_owned())]),
            url: None,
        };
        for (on, city, expected) in [
            ("2026-11-30", Some(&prato), false),
            ("2026-12-01", Some(&prato), true),
            ("2026-12-03", Some(&prato), true),
            ("2026-12-04", Some(&prato), false),
            ("2026-12-02", Some(&bari), false),
            ("2026-12-02", None, true),
        ] {
            assert_eq!(notice.holds(day(on), city), expected, "{on} {city:?}");
        }
        assert!(Notice { cities: Vec::new(), ..notice.clone() }.holds(day("2026-12-02"), Some(&bari)));
        let en = Language::new("en").expect("a language");
        assert_eq!(notice.text(&[en]), Some((it, "Acqua alta")));
    }
}
