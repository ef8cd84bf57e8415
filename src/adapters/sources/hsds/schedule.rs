//! Schedules of HSDS (the fields of iCalendar's RRULE) as OSM `opening_hours`, where they say the same.

use bussola_engine::domain::schedule::OsmHours;
use serde_json::Value;

/// Most schedules of one desk that are read.
const MAX_SCHEDULES: usize = 200;

/// What stands before OSM text in a description, as our own packages have it.
pub const OSM_TEXT: &str = "opening_hours: ";

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
        let osm = osm(schedules());
        let said: Vec<String> = match &osm {
            Some(_) => schedules().filter_map(remark).collect(),
            None => schedules().map(everything).collect(),
        };
        Self { osm, text: Some(said.join("; ")).filter(|text| !text.is_empty()) }
    }
}

/// All schedules as one text.
fn osm<'a>(schedules: impl Iterator<Item = &'a Value>) -> Option<String> {
    let (mut texts, mut rules, mut exceptions) = (Vec::new(), Vec::<Rule>::new(), Vec::new());
    for schedule in schedules {
        match (osm_text(schedule), dates(schedule)) {
            (Some(text), None) => {
                // Several schedules carry the text when it says more than their sum.
                if !texts.contains(&text) {
                    texts.push(text);
                }
            }
            (Some(text), Some(dates)) => exceptions.push(on_dates(text, &dates?)?),
            (None, _) => add(&mut rules, rule(schedule)?),
        }
    }
    let regular = match (&texts[..], &rules[..]) {
        ([], rules) => written(rules),
        ([text], []) => (*text).to_owned(),
        _ => return None,
    };
    if regular.is_empty() {
        return None;
    }
    // A later rule of OSM takes the place of an earlier one, as an exception does.
    let whole = std::iter::once(regular).chain(exceptions).collect::<Vec<_>>().join("; ");
    OsmHours::parse(&whole).is_ok().then_some(whole)
}

/// OSM text in the description.
fn osm_text(schedule: &Value) -> Option<&str> {
    schedule["description"].as_str()?.trim().strip_prefix(OSM_TEXT).map(str::trim)
}

/// From when to when a schedule holds; `Some(None)` where that has no certain form.
fn dates(schedule: &Value) -> Option<Option<String>> {
    let text = |key: &str| schedule[key].as_str().map(str::trim).filter(|text| !text.is_empty());
    match (text("valid_from"), text("valid_to")) {
        (None, None) => None,
        (Some(from), Some(to)) if from == to => Some(date(from)),
        (Some(from), Some(to)) => Some(date(from).zip(date(to)).map(|(from, to)| format!("{from}-{to}"))),
        // A beginning or an end alone has no certain form.
        _ => Some(None),
    }
}

/// Every rule of a text, on some dates only; `None` where a rule would escape them.
fn on_dates(text: &str, dates: &str) -> Option<String> {
    if [", ", " || ", "\""].iter().any(|sign| text.contains(sign)) {
        return None;
    }
    let rules = text.split("; ").map(|rule| rule.strip_prefix("24/7").map_or(rule, |_| "00:00-24:00"));
    Some(rules.map(|rule| format!("{dates} {rule}")).collect::<Vec<_>>().join("; "))
}

const WEEK: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// Days with their times. What has the same days goes together.
struct Rule {
    days: String,
    /// The weekdays one by one; empty where it is not about every week.
    weekdays: Vec<String>,
    spans: Vec<String>,
}

fn add(rules: &mut Vec<Rule>, rule: Rule) {
    match rules.iter_mut().find(|known| known.days == rule.days) {
        Some(known) => {
            for span in rule.spans {
                if !known.spans.contains(&span) {
                    known.spans.push(span);
                }
            }
        }
        None => rules.push(rule),
    }
}

/// Rules add up. Where they are a plain week, it is written as people write it, each day once; otherwise with `, `, as
/// `; ` would let a rule take the place of another.
fn written(rules: &[Rule]) -> String {
    plain_week(rules).unwrap_or_else(|| {
        let separator = if never_meet(rules) { "; " } else { ", " };
        let rules = rules.iter().map(|rule| format!("{} {}", rule.days, rule.spans.join(",")));
        rules.collect::<Vec<_>>().join(separator)
    })
}

/// Whether no two rules can be about the same day, nor one about the night that another has begun.
fn never_meet(rules: &[Rule]) -> bool {
    let mut seen = std::collections::BTreeSet::new();
    rules.iter().all(|rule| {
        let is_of_day =
            rule.spans.iter().all(|span| span.split_once('-').is_some_and(|(from, to)| from < to));
        let own: std::collections::BTreeSet<&str> = match rule.weekdays.is_empty() {
            // `Mo[1]`; dates begin with a digit.
            true => rule.days.split(',').map(|day| day.get(..2).unwrap_or_default()).collect(),
            false => rule.weekdays.iter().map(String::as_str).collect(),
        };
        is_of_day && own.into_iter().all(|day| WEEK.contains(&day) && seen.insert(day))
    })
}

/// Days with all their times; `None` for nights, for times that overlap, and for more than weekdays.
fn plain_week(rules: &[Rule]) -> Option<String> {
    let mut groups: Vec<(Vec<String>, Vec<&str>)> = Vec::new();
    if rules.iter().any(|rule| rule.weekdays.is_empty()) {
        return None;
    }
    for day in WEEK {
        let own = rules.iter().filter(|rule| rule.weekdays.iter().any(|weekday| weekday == day));
        let mut spans: Vec<&str> = own.flat_map(|rule| &rule.spans).map(String::as_str).collect();
        spans.sort_unstable();
        spans.dedup();
        let ends: Vec<(&str, &str)> = spans.iter().filter_map(|span| span.split_once('-')).collect();
        let is_rising =
            ends.iter().all(|(from, to)| from < to) && ends.windows(2).all(|two| two[0].1 <= two[1].0);
        if !is_rising {
            return None;
        }
        match groups.iter_mut().find(|(_, known)| *known == spans) {
            _ if spans.is_empty() => {}
            Some((days, _)) => days.push(day.to_owned()),
            None => groups.push((vec![day.to_owned()], spans)),
        }
    }
    let groups = groups.into_iter().map(|(days, spans)| format!("{} {}", ranges(&days), spans.join(",")));
    Some(groups.collect::<Vec<_>>().join("; "))
}

/// One schedule as a rule of `opening_hours`; `None` when it says something that the rule would not.
fn rule(schedule: &Value) -> Option<Rule> {
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
    // The end of a day is its last moment, not the first of the same day.
    let closes = if closes == "00:00" { "24:00".to_owned() } else { closes };
    let spans = vec![format!("{opens}-{closes}")];
    let is_weekly = text("freq")?.eq_ignore_ascii_case("WEEKLY");
    Some(match dates(schedule) {
        None if is_weekly => Rule { days: ranges(&days), weekdays: days, spans },
        None => Rule { days: days.join(","), weekdays: Vec::new(), spans },
        Some(dates) => Rule { days: format!("{} {}", dates?, ranges(&days)), weekdays: Vec::new(), spans },
    })
}

/// Days side by side as `Mo-Fr`, as hours are usually written.
fn ranges(days: &[String]) -> String {
    let place = |day: &String| WEEK.iter().position(|name| name == day);
    let mut runs: Vec<(&String, &String)> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some((_, last)) if place(last).is_some_and(|last| place(day) == Some(last + 1)) => *last = day,
            _ => runs.push((day, day)),
        }
    }
    let written = runs.into_iter().map(|(first, last)| match first == last {
        true => first.clone(),
        false => format!("{first}-{last}"),
    });
    written.collect::<Vec<_>>().join(",")
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
fn words(schedule: &Value) -> Vec<&str> {
    let said = ["description", "notes"].into_iter().filter_map(|key| schedule[key].as_str().map(str::trim));
    said.filter(|text| !text.is_empty()).collect()
}

/// What it says besides the hours.
fn remark(schedule: &Value) -> Option<String> {
    let said: Vec<&str> = words(schedule).into_iter().filter(|text| !text.starts_with(OSM_TEXT)).collect();
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
    let fields = fields.join(" ");
    let parts = words(schedule).into_iter().chain([fields.as_str()]);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
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
                Some("Th-Fr 10:00-18:00"),
            ),
            (
                json!([
                    {"freq": "WEEKLY", "interval": 1, "byday": "MO", "opens_at": "9:00", "closes_at": "12:30"},
                    {"freq": "MONTHLY", "byday": "1SA,-1SA", "opens_at": "09:00", "closes_at": "12:00"}]),
                Some("Mo 09:00-12:30; Sa[1],Sa[-1] 09:00-12:00"),
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
            // Two spans of a day, days that are listed twice, a night.
            (
                json!([
                    {"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00"},
                    {"freq": "WEEKLY", "byday": "MO", "opens_at": "15:00", "closes_at": "18:00"},
                    {"freq": "WEEKLY", "byday": "TU", "opens_at": "15:00", "closes_at": "18:00"}]),
                Some("Mo 09:00-12:00,15:00-18:00; Tu 15:00-18:00"),
            ),
            (
                json!([
                    {"freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "12:00"},
                    {"freq": "WEEKLY", "byday": "TU", "opens_at": "15:00", "closes_at": "18:00"}]),
                Some("Mo 09:00-12:00; Tu 09:00-12:00,15:00-18:00"),
            ),
            (
                json!([
                    {"freq": "WEEKLY", "byday": "MO", "opens_at": "20:00", "closes_at": "02:00"},
                    {"freq": "WEEKLY", "byday": "TU", "opens_at": "20:00", "closes_at": "00:00"}]),
                Some("Mo 20:00-02:00, Tu 20:00-24:00"),
            ),
            // As our own packages have it: the text wins, days of exceptions take the place of others.
            (
                json!([{"freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "00:00", "closes_at": "00:00",
                    "description": "opening_hours: 24/7"}]),
                Some("24/7"),
            ),
            (
                json!([
                    {"description": "opening_hours: Mo-Su 20:00-07:00; Aug off"},
                    {"description": "opening_hours: off", "valid_from": "2026-12-24", "valid_to": "2027-01-06"},
                    {"description": "opening_hours: 09:00-10:00", "valid_from": "2026-08-10", "valid_to": "2026-08-10"}]),
                Some("Mo-Su 20:00-07:00; Aug off; 2026 Dec 24-2027 Jan 06 off; 2026 Aug 10 09:00-10:00"),
            ),
            (json!([{"description": "opening_hours: nonsense"}]), None),
            (
                json!([
                    {"description": "opening_hours: Mo 09:00-12:00"},
                    {"description": "opening_hours: Tu 09:00-10:00, We 09:00-10:00", "valid_from": "2026-08-10",
                     "valid_to": "2026-08-10"}]),
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
