//! The time, asked in one place so that tests can set it.

use bussola_engine::domain::time::LocalMinute;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Rome;

/// Tells the time. The only real one is in `adapters`.
pub trait Clock: Send + Sync {
    fn now(&self) -> DateTime<Utc>;

    /// The wall clock in Europe/Rome, on which opening hours are judged.
    fn now_local(&self) -> LocalMinute {
        to_local(self.now())
    }

    /// The date in Europe/Rome.
    fn today(&self) -> NaiveDate {
        self.now_local().date()
    }
}

/// The wall clock in Europe/Rome at an instant.
pub fn to_local(instant: DateTime<Utc>) -> LocalMinute {
    LocalMinute::from_datetime(instant.with_timezone(&Rome).naive_local())
}

/// A clock that stands still, for tests and for `--at`.
#[derive(Debug, Clone, Copy)]
pub struct Fixed(pub DateTime<Utc>);

impl Clock for Fixed {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
}
