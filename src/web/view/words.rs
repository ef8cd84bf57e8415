//! Times, dates, distances and directions as people say them.

use bussola_engine::domain::position::{Metres, Position};
use bussola_engine::domain::time::{DAY_MINUTES, LocalMinute};
use bussola_engine::domain::walk;
use chrono::{Datelike, NaiveDate, Timelike};

use super::Say;
use crate::web::texts::Arg;

impl Say<'_> {
    /// `9:00`, `12:30`.
    pub fn clock(&self, at: LocalMinute) -> String {
        let time = at.to_datetime();
        format!("{}:{:02}", time.hour(), time.minute())
    }

    /// `oggi`, `domani`, `giovedì`, or `giovedì 12 marzo` when it is a week away or more.
    pub fn day(&self, day: NaiveDate, today: NaiveDate) -> String {
        match (day - today).num_days() {
            0 => self.say("day-today"),
            1 => self.say("day-tomorrow"),
            2..7 => self.weekday(day),
            _ => self.day_month(day),
        }
    }

    /// `giovedì 12 marzo`.
    pub fn day_month(&self, day: NaiveDate) -> String {
        let (weekday, month) = (self.weekday(day), self.month(day));
        let args = [("weekday", &*weekday), ("day", &day.day().to_string()), ("month", &month)];
        self.with("date-day-month", &args)
    }

    pub fn weekday(&self, day: NaiveDate) -> String {
        self.say(&format!("weekday-{}", day.weekday().number_from_monday()))
    }

    fn month(&self, day: NaiveDate) -> String {
        self.say(&format!("month-{}", day.month()))
    }

    /// `12 marzo 2023`.
    pub fn date(&self, day: NaiveDate) -> String {
        self.with(
            "date-long",
            &[
                ("day", &day.day().to_string()),
                ("month", &self.month(day)),
                ("year", &day.year().to_string()),
            ],
        )
    }

    /// `giovedì 12 marzo, ore 9:30`.
    pub fn moment(&self, at: LocalMinute) -> String {
        let day = at.date();
        self.with(
            "moment",
            &[
                ("weekday", &self.weekday(day)),
                ("day", &day.day().to_string()),
                ("month", &self.month(day)),
                ("time", &self.clock(at)),
            ],
        )
    }

    /// `450 m`, `1,2 km`, `14 km`.
    pub fn distance(&self, distance: Metres) -> String {
        let metres = distance.value();
        if metres < 995.0 {
            let rounded = if metres < 100.0 { metres.round() } else { (metres / 10.0).round() * 10.0 };
            return self.with("distance-m", &[("value", &format!("{rounded:.0}"))]);
        }
        let kilometres = metres / 1_000.0;
        let text = if kilometres < 9.95 {
            format!("{kilometres:.1}").replace('.', &self.say("decimal-separator"))
        } else {
            self.number(kilometres.round() as usize)
        };
        self.with("distance-km", &[("value", &text)])
    }

    /// `11 minuti a piedi`, for distances that people walk.
    pub fn walk(&self, distance: Metres) -> Option<String> {
        let minutes = walk_minutes(distance);
        let is_walk = minutes <= i64::from(walk::LONGEST_WALK_MINUTES);
        is_walk.then(|| self.texts.say(self.language, "walk-minutes", &[("minutes", Arg::Number(minutes))]))
    }

    /// `a, b e c`.
    pub fn list(&self, items: &[String]) -> String {
        let join =
            |key: &str, first: String, next: &String| self.with(key, &[("first", &first), ("next", next)]);
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first, middle @ .., last] => {
                let first = middle.iter().fold(first.clone(), |first, next| join("list-middle", first, next));
                join("list-last", first, last)
            }
        }
    }
}

/// As the API estimates it, and at least one minute.
fn walk_minutes(distance: Metres) -> i64 {
    i64::from(walk::minutes(distance)).max(1)
}

/// Which of sixteen directions leads from one position to another: 0 is north, 4 is east.
pub fn bearing(from: Position, to: Position) -> u8 {
    let (from_lat, to_lat) = (from.lat().to_radians(), to.lat().to_radians());
    let east = (to.lon() - from.lon()).to_radians();
    let y = east.sin() * to_lat.cos();
    let x = from_lat.cos() * to_lat.sin() - from_lat.sin() * to_lat.cos() * east.cos();
    let sixteenths = y.atan2(x).to_degrees().rem_euclid(360.0) / 22.5;
    (sixteenths.round() as u8) % 16
}

/// Whole minutes from one moment to a later one, when less than a day.
pub fn minutes_until(at: LocalMinute, later: LocalMinute) -> Option<i64> {
    let minutes = later.minutes_since(at);
    (0..DAY_MINUTES).contains(&minutes).then_some(i64::from(minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_needle_points_where_one_has_to_go() {
        let at = |lat, lon| Position::from_lat_lon(lat, lon).expect("a position");
        let center = at(45.0, 9.0);
        assert_eq!(bearing(center, at(45.1, 9.0)), 0);
        assert_eq!(bearing(center, at(45.0, 9.1)), 4);
        assert_eq!(bearing(center, at(44.9, 9.0)), 8);
        assert_eq!(bearing(center, at(45.0, 8.9)), 12);
    }

    #[test]
    fn a_walk_takes_at_least_a_minute() {
        let metres = |value| Metres::new(value).expect("a length");
        assert_eq!(walk_minutes(metres(0.0)), 1);
        assert_eq!(walk_minutes(metres(450.0)), 8);
    }
}
