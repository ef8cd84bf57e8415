//! Dates as pages give them: a day, a month or a year, in figures or with the month in words.

use chrono::NaiveDate;

use crate::ingest::hours::month;

/// Longest text that may be a date, in bytes.
const MAX_LEN: usize = 40;

/// A day, and whether the text names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// The first that the text may mean: of "2023" it is the first of January, so that nothing looks fresher than it is.
    pub day: NaiveDate,
    pub is_exact: bool,
}

/// Reads a date; `None` for what is none, and for two-digit years.
pub fn read(text: &str) -> Option<Dated> {
    let text = text.trim();
    if text.len() > MAX_LEN {
        return None;
    }
    // "2023-07-14T10:00:00Z", "2023-07-14 10:00"
    let day = text.split(['T', ' ']).next().filter(|day| day.len() == 10 && text.len() > 10);
    let is_clock = |rest: &str| rest.bytes().all(|b| b.is_ascii_digit() || b"T :.+-Z".contains(&b));
    if let Some(day) = day.filter(|day| is_clock(&text[day.len()..])) {
        return in_figures(day);
    }
    in_figures(text).or_else(|| in_words(text))
}

fn in_figures(text: &str) -> Option<Dated> {
    let is_digits = |part: &&str| part.bytes().all(|b| b.is_ascii_digit()) && (1..=4).contains(&part.len());
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    if !parts.iter().all(is_digits) {
        return None;
    }
    let (year, month, day) = match parts[..] {
        [year] => (year, "1", None),
        [year, month] if year.len() == 4 => (year, month, None),
        [month, year] => (year, month, None),
        [year, month, day] if year.len() == 4 => (year, month, Some(day)),
        [day, month, year] => (year, month, Some(day)),
        _ => return None,
    };
    dated(year, month.parse().ok()?, day)
}

/// "14 luglio 2023", "luglio 2023", "1° maggio 2024".
fn in_words(text: &str) -> Option<Dated> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    match words[..] {
        [name, year] => dated(year, month(name)?.into(), None),
        [day, name, year] => dated(year, month(name)?.into(), Some(day.trim_end_matches(['°', 'º', '.']))),
        _ => None,
    }
}

fn dated(year: &str, month: u32, day: Option<&str>) -> Option<Dated> {
    if year.len() != 4 || !year.starts_with(['1', '2']) {
        return None;
    }
    let first = day.map_or(Some(1), |day| day.parse().ok())?;
    let date = NaiveDate::from_ymd_opt(year.parse().ok()?, month, first)?;
    Some(Dated { day: date, is_exact: day.is_some() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_or_a_year_stands_for_its_first_day() {
        for (text, expected, is_exact) in [
            ("2023-07-14", Some("2023-07-14"), true),
            ("2023-07-14T10:00:00Z", Some("2023-07-14"), true),
            ("2023-07-14 10:00", Some("2023-07-14"), true),
            ("14 luglio 2023", Some("2023-07-14"), true),
            ("1° Maggio 2024", Some("2024-05-01"), true),
            ("luglio 2023", Some("2023-07-01"), false),
            ("July 2023", Some("2023-07-01"), false),
            ("2023-07", Some("2023-07-01"), false),
            ("2023", Some("2023-01-01"), false),
            ("14/07/2023", Some("2023-07-14"), true),
            ("07/2023", Some("2023-07-01"), false),
            ("31/02/2023", None, true),
            ("31 febbraio 2023", None, true),
            ("2023-13", None, true),
            ("14/07/23", None, true),
            ("23", None, true),
            ("estate 2023", None, true),
            ("", None, true),
            ("0023-01-01", None, true),
        ] {
            let expected = expected.map(|day| Dated { day: day.parse().expect("a date"), is_exact });
            assert_eq!(read(text), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,30}") {
            _ = read(&text);
        }
    }
}
