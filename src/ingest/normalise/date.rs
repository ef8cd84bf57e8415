//! Dates as pages give them: a day, a month or a year.

use chrono::NaiveDate;

/// The first day that the text may mean: of "2023" it is the first of January, so that nothing looks fresher than it is.
pub fn read(text: &str) -> Option<NaiveDate> {
    let is_digits = |part: &&str| part.bytes().all(|b| b.is_ascii_digit()) && (1..=4).contains(&part.len());
    let parts: Vec<&str> = text.trim().split(['-', '/', '.']).collect();
    if !parts.iter().all(is_digits) {
        return None;
    }
    let (year, month, day) = match parts[..] {
        [year] => (year, "1", "1"),
        [year, month] if year.len() == 4 => (year, month, "1"),
        [month, year] => (year, month, "1"),
        [year, month, day] if year.len() == 4 => (year, month, day),
        [day, month, year] => (year, month, day),
        _ => return None,
    };
    if year.len() != 4 || !year.starts_with(['1', '2']) {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_or_a_year_stands_for_its_first_day() {
        for (text, expected) in [
            ("2023-07-14", Some("2023-07-14")),
            ("2023-07", Some("2023-07-01")),
            ("2023", Some("2023-01-01")),
            ("14/07/2023", Some("2023-07-14")),
            ("07/2023", Some("2023-07-01")),
            ("31/02/2023", None),
            ("2023-13", None),
            ("23", None),
            ("luglio 2023", None),
            ("", None),
            ("0023-01-01", None),
        ] {
            assert_eq!(read(text), expected.map(|day| day.parse().expect("a date")), "{text}");
        }
    }
}
