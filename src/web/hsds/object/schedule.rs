//! Schedules: hours of every week or month as the standard's recurrences, all others as OSM text.
//!
//! A reader of the standard adds schedules up. So hours become recurrences only when their sum says the same as the
//! OSM text; of others the text stands in `description`, and nobody reads half of it.

use serde::Serialize;

use crate::ingest::hours::week::{Day, Holidays, Span, Week};
use crate::publication::Field;
use crate::web::hsds::id::Uuid;
use crate::web::hsds::told::Told;

/// What stands before OSM text in a description or a note. The reader of HSDS sources knows it.
pub const OSM_TEXT: &str = "opening_hours: ";

/// When a service at a location is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Schedule {
    pub id: Uuid,
    pub service_at_location_id: Uuid,
    #[serde(flatten)]
    pub when: When,
}

/// A recurrence, or words. Times are on the wall clock of the place, Europe/Rome, in summer and winter: no offset from
/// UTC would hold all year.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, utoipa::ToSchema)]
pub struct When {
    /// `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<String>,
    /// `WEEKLY` or `MONTHLY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freq: Option<&'static str>,
    /// Such as `MO,TU` or `1MO,-1FR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byday: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<String>,
    /// Not after `opens_at`: on the next day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closes_at: Option<String>,
    /// Hours in words, or `opening_hours: ` and OSM text where no recurrence says the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How one gets in during these hours, where one cannot just walk in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attending_type: Option<String>,
    /// What the source writes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

/// Hours that the standard can hold: recurrences, and how one gets in during all of them.
#[derive(Debug, Default, PartialEq, Eq)]
struct Held {
    recurrences: Vec<Recurrence>,
    attending_type: Option<String>,
    /// Open also where the recurrences alone would leave it to the calendar, as on holidays.
    is_always: bool,
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Recurrence {
    is_monthly: bool,
    byday: String,
    opens_at: String,
    closes_at: String,
}

/// Regular hours first, then days on which they do not hold.
pub fn schedules(told: &Told) -> Vec<Schedule> {
    let words = told.owned(Field::OpeningHoursText);
    let mut all = match told.text(Field::OpeningHours) {
        Some(text) => regular(text),
        None => words.iter().map(|words| described(words.clone())).collect(),
    };
    if told.text(Field::OpeningHours).is_some()
        && let Some(first) = all.first_mut()
    {
        first.notes = words;
    }
    all.extend(told.list(Field::Exceptions).iter().filter_map(|text| exception(text)));
    let desk = told.ids.desk;
    let of = |(number, when): (usize, When)| Schedule {
        id: desk.part("schedule", &number.to_string()),
        service_at_location_id: desk,
        when,
    };
    all.into_iter().enumerate().map(of).collect()
}

fn described(description: String) -> When {
    When { description: Some(description), ..When::default() }
}

fn regular(text: &str) -> Vec<When> {
    let Some(Held { recurrences, attending_type, is_always }) = held(text) else {
        return vec![described(format!("{OSM_TEXT}{text}"))];
    };
    let of = |recurrence: Recurrence| When {
        freq: Some(if recurrence.is_monthly { "MONTHLY" } else { "WEEKLY" }),
        byday: Some(recurrence.byday),
        opens_at: Some(recurrence.opens_at),
        closes_at: Some(recurrence.closes_at),
        description: is_always.then(|| format!("{OSM_TEXT}{text}")),
        attending_type: attending_type.clone(),
        ..When::default()
    };
    recurrences.into_iter().map(of).collect()
}

/// `first/last=closed` or `first/last=hours`, as `exceptions` are published.
fn exception(text: &str) -> Option<When> {
    let (days, what) = text.split_once('=')?;
    let (first, last) = days.split_once('/')?;
    let hours = if what == "closed" { "off" } else { what };
    Some(When {
        valid_from: Some(first.to_owned()),
        valid_to: Some(last.to_owned()),
        ..described(format!("{OSM_TEXT}{hours}"))
    })
}

/// The hours as recurrences; `None` when their sum would say something else than the text.
fn held(text: &str) -> Option<Held> {
    let (plain, attending_type) = match one_comment(text) {
        Some((plain, comment)) => (plain, Some(comment)),
        None => (text.to_owned(), None),
    };
    let week = Week::from_osm(&plain)?;
    let is_plain = week.holidays == Holidays::Unsaid && week.months_off.is_empty() && week.unsure.is_empty();
    // A week that could not be written again has a rule that replaces another.
    if !is_plain || week.to_osm().is_none() {
        return None;
    }
    if week.is_always {
        let all = (0..7).map(|weekday| (Day::Weekly(weekday), vec![Span { from: 0, to: 24 * 60 }]));
        let recurrences = recurrences(all.collect())?;
        return Some(Held { recurrences, attending_type, is_always: true });
    }
    Some(Held {
        recurrences: recurrences(week.days.into_iter().collect())?,
        attending_type,
        is_always: false,
    })
}

/// The text without the one comment that all its rules carry, and that comment.
fn one_comment(text: &str) -> Option<(String, String)> {
    let comment =
        text.strip_suffix('"')?.rsplit_once(" unknown \"").map(|(_, comment)| comment.to_owned())?;
    let ending = format!(" unknown \"{comment}\"");
    let rules: Option<Vec<&str>> = text.split("; ").map(|rule| rule.strip_suffix(&ending)).collect();
    Some((rules?.join("; "), comment))
}

/// Days with the same span go together, weekdays and days of the month apart.
fn recurrences(days: Vec<(Day, Vec<Span>)>) -> Option<Vec<Recurrence>> {
    let mut found: Vec<(bool, Span, Vec<String>)> = Vec::new();
    for (day, spans) in days {
        let (is_monthly, name) = match day {
            Day::Weekly(weekday) => (false, weekday_name(weekday)?.to_owned()),
            Day::Monthly { weekday, nth } => (true, format!("{nth}{}", weekday_name(weekday)?)),
            Day::HolidayEve | Day::Holiday => return None,
        };
        for span in spans {
            match found.iter_mut().find(|(monthly, own, _)| (*monthly, *own) == (is_monthly, span)) {
                Some((.., names)) => names.push(name.clone()),
                None => found.push((is_monthly, span, vec![name.clone()])),
            }
        }
    }
    let all = found.into_iter().map(|(is_monthly, span, names)| Recurrence {
        is_monthly,
        byday: names.join(","),
        opens_at: clock(span.from),
        closes_at: clock(span.to),
    });
    Some(all.collect())
}

fn weekday_name(weekday: u8) -> Option<&'static str> {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].get(usize::from(weekday)).copied()
}

/// `HH:MM`; what lies on the next day begins at 00:00 again.
fn clock(minutes: u16) -> String {
    let minutes = minutes % (24 * 60);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(text: &str) -> Vec<String> {
        let said = |when: When| {
            let When { freq, byday, opens_at, closes_at, description, attending_type, .. } = when;
            let freq = freq.map(str::to_owned);
            let parts = [freq, byday, opens_at, closes_at, description, attending_type];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        };
        regular(text).into_iter().map(said).collect()
    }

    #[test]
    fn hours_of_every_week_and_month_become_recurrences() {
        for (text, expected) in [
            ("Mo-We,Fr 09:00-12:30", vec!["WEEKLY MO,TU,WE,FR 09:00 12:30"]),
            ("Mo 09:00-12:00,15:00-18:00", vec!["WEEKLY MO 09:00 12:00", "WEEKLY MO 15:00 18:00"]),
            ("Tu[1],Tu[-1] 15:30-17:30", vec!["MONTHLY -1TU,1TU 15:30 17:30"]),
            ("Fr 20:00-02:00", vec!["WEEKLY FR 20:00 02:00"]),
            ("Fr 20:00-24:00", vec!["WEEKLY FR 20:00 00:00"]),
            ("24/7", vec!["WEEKLY MO,TU,WE,TH,FR,SA,SU 00:00 00:00 opening_hours: 24/7"]),
            // Thursday is another day than the rest: the later rule replaces the earlier one.
            (
                "Mo-Fr 09:00-12:00; Th 14:00-18:00",
                vec!["WEEKLY MO,TU,WE,FR 09:00 12:00", "WEEKLY TH 14:00 18:00"],
            ),
            (
                "Mo 09:00-12:00 unknown \"su appuntamento\"; Tu 10:00-11:00 unknown \"su appuntamento\"",
                vec!["WEEKLY MO 09:00 12:00 su appuntamento", "WEEKLY TU 10:00 11:00 su appuntamento"],
            ),
        ] {
            let mut found = rendered(text);
            found.sort();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn what_a_sum_of_recurrences_would_say_otherwise_stays_text() {
        for text in [
            "Mo-Su,PH 11:30-13:00",
            "Mo-Sa 08:30-12:30; PH off",
            "Nov-Apr 19:00-08:00",
            "Mo-Su 20:00-07:00; Aug off",
            "week 1-53/2 Sa 09:00-12:00",
            "Mo-We 09:30-12:30; Tu[1] 10:00-11:00",
            "Mo-Fr 09:00-12:30, Th 14:00-18:00 unknown \"accesso libero\"",
            "Mo 09:00-12:00 unknown \"a; b\"; Tu 10:00-11:00",
            "Mo \"a",
        ] {
            assert_eq!(rendered(text), [format!("opening_hours: {text}")], "{text}");
        }
    }

    #[test]
    fn an_exception_has_its_days_and_says_what_holds_on_them() {
        let closed = exception("2026-12-24/2027-01-06=closed").expect("an exception");
        assert_eq!(closed.valid_from.as_deref(), Some("2026-12-24"));
        assert_eq!(closed.valid_to.as_deref(), Some("2027-01-06"));
        assert_eq!(closed.description.as_deref(), Some("opening_hours: off"));
        let other = exception("2026-08-10/2026-08-10=09:00-10:00").expect("an exception");
        assert_eq!(other.description.as_deref(), Some("opening_hours: 09:00-10:00"));
    }
}
