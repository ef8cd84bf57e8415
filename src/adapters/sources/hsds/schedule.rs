//! Schedules of HSDS (the fields of iCalendar's RRULE) as OSM `opening_hours`, where they say the same.

use serde_json::Value;

/// Most schedules of one desk that are read.
const MAX_SCHEDULES: usize = 200;

/// What the schedules of a desk say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hours {
    /// Only when every schedule could be said; half of the hours would be a lie about the rest.
    pub osm: Option<String>,
    pub text: Option<String>,
}

impl Hours {
    pub fn of(schedules: &[Value]) -> Self {
        let schedules = || schedules.iter().take(MAX_SCHEDULES);
        let rules: Option<Vec<String>> = schedules().map(rule).collect();
        let mut seen = std::collections::BTreeSet::new();
        let osm = rules.map(|rules| {
            let fresh = rules.into_iter().filter(|rule| seen.insert(rule.clone()));
            fresh.collect::<Vec<_>>().join(", ")
        });
        let said: Vec<String> = match &osm {
            Some(_) => schedules().filter_map(words).collect(),
            None => schedules().map(everything).collect(),
        };
        Self {
            osm: osm.filter(|osm| !osm.is_empty()),
            text: Some(said.join("; ")).filter(|text| !text.is_empty()),
        }
    }
}

/// One schedule as a rule of `opening_hours`; `None` when it says something that the rule would not.
fn rule(schedule: &Value) -> Option<String> {
    let text = |key: &str| schedule[key].as_str().map(str::trim).filter(|text| !text.is_empty());
    let is_absent = |key: &str| matches!(&schedule[key], Value::Null) || schedule[key] == "";
    let is_every_time = match &schedule["interval"] {
        Value::Number(number) => number.as_u64() == Some(1),
        other => other.is_null() || other == "" || other == "1",
    };
    let is_plain = ["until", "count", "bymonthday", "byweekno", "byyearday"].iter().all(|key| is_absent(key));
    if !(is_plain && is_every_time) {
        return None;
    }
    let days = text("byday")?.split(',').map(|day| day_of(day.trim(), text("freq")?));
    let days: Vec<String> = days.collect::<Option<_>>()?;
    let (opens, closes) = (time(text("opens_at")?)?, time(text("closes_at")?)?);
    let period = match (text("valid_from"), text("valid_to")) {
        (None, None) => String::new(),
        (Some(from), Some(to)) => format!("{}-{} ", date(from)?, date(to)?),
        // A beginning or an end alone has no certain form.
        _ => return None,
    };
    Some(format!("{period}{} {opens}-{closes}", days.join(",")))
}

/// `MO` as `Mo`; in a month also `1MO` and `-1FR` as `Mo[1]` and `Fr[-1]`.
fn day_of(day: &str, freq: &str) -> Option<String> {
    const DAYS: [(&str, &str); 7] =
        [("MO", "Mo"), ("TU", "Tu"), ("WE", "We"), ("TH", "Th"), ("FR", "Fr"), ("SA", "Sa"), ("SU", "Su")];
    let start = day.len().checked_sub(2).filter(|at| day.is_char_boundary(*at))?;
    let (number, name) = day.split_at(start);
    let (_, name) = DAYS.iter().find(|(theirs, _)| theirs.eq_ignore_ascii_case(name))?;
    match (freq.to_ascii_uppercase().as_str(), number) {
        ("WEEKLY", "") => Some((*name).to_owned()),
        ("MONTHLY", number) => {
            let number: i8 = number.trim_start_matches('+').parse().ok()?;
            (number != 0 && (-5..=5).contains(&number)).then(|| format!("{name}[{number}]"))
        }
        _ => None,
    }
}

/// `10:00` of `10:00`, `10:00:00` or `9:00`. A time in another zone than the place's own is not understood.
fn time(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(':').collect();
    let ([hour, minute] | [hour, minute, "00"]) = parts[..] else { return None };
    let is_digits =
        |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !(is_digits(hour) && is_digits(minute)) {
        return None;
    }
    let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour <= 24 && minute < 60).then(|| format!("{hour:02}:{minute:02}"))
}

/// `2026 Mar 05` of `2026-03-05`.
fn date(text: &str) -> Option<String> {
    let date: chrono::NaiveDate = text.get(..10)?.parse().ok()?;
    Some(date.format("%Y %b %d").to_string())
}

/// What a schedule says in words.
fn words(schedule: &Value) -> Option<String> {
    let said: Vec<&str> = ["description", "notes"]
        .iter()
        .filter_map(|key| schedule[*key].as_str().map(str::trim).filter(|text| !text.is_empty()))
        .collect();
    (!said.is_empty()).then(|| said.join(". "))
}

/// All that a schedule says, for people to read.
fn everything(schedule: &Value) -> String {
    const KEYS: [&str; 12] = [
        "freq",
        "interval",
        "byday",
        "bymonthday",
        "byweekno",
        "byyearday",
        "opens_at",
        "closes_at",
        "valid_from",
        "valid_to",
        "until",
        "count",
    ];
    let value = |key: &&str| match &schedule[*key] {
        Value::Null => None,
        Value::String(text) => Some(format!("{key} {text}")),
        other => Some(format!("{key} {other}")),
    };
    let fields: Vec<String> = KEYS.iter().filter_map(value).collect();
    [words(schedule), Some(fields.join(" "))].into_iter().flatten().collect::<Vec<_>>().join(". ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn weekly_and_monthly_schedules_become_opening_hours() {
        for (schedules, expected) in [
            (
                json!([{"freq": "WEEKLY", "byday": "TH,FR", "opens_at": "10:00:00", "closes_at": "18:00:00"}]),
                Some("Th,Fr 10:00-18:00"),
            ),
            (
                json!([
                    {"freq": "WEEKLY", "interval": 1, "byday": "MO", "opens_at": "9:00", "closes_at": "12:30"},
                    {"freq": "MONTHLY", "byday": "1SA,-1SA", "opens_at": "09:00", "closes_at": "12:00"}]),
                Some("Mo 09:00-12:30, Sa[1],Sa[-1] 09:00-12:00"),
            ),
            (
                json!([{"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00",
                    "valid_from": "2026-01-07", "valid_to": "2026-06-30"}]),
                Some("2026 Jan 07-2026 Jun 30 Mo 09:00-12:00"),
            ),
            (
                json!([{"freq": "WEEKLY", "interval": 2, "byday": "MO", "opens_at": "09:00", "closes_at": "12:00"}]),
                None,
            ),
            (json!([{"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00Z", "closes_at": "12:00Z"}]), None),
            (
                json!([{"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00", "until": "2026-01-01"}]),
                None,
            ),
            (json!([{"description": "al mattino"}]), None),
            (json!([]), None),
        ] {
            let hours = Hours::of(schedules.as_array().expect("a list"));
            assert_eq!(hours.osm.as_deref(), expected, "{schedules}");
            if let Some(osm) = hours.osm {
                bussola_engine::domain::schedule::OsmHours::parse(&osm).expect("opening hours");
            }
        }
    }

    #[test]
    fn one_schedule_that_is_not_understood_keeps_all_of_them_words() {
        let schedules = json!([
            {"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00", "notes": "Suonare"},
            {"freq": "WEEKLY", "byday": "TU", "interval": 2, "opens_at": "09:00", "closes_at": "12:00"}]);
        let hours = Hours::of(schedules.as_array().expect("a list"));
        assert_eq!(hours.osm, None);
        let text = hours.text.expect("words");
        assert!(text.contains("Suonare. freq WEEKLY byday MO") && text.contains("interval 2"), "{text}");
    }
}
