//! The network of a former day (`as_of`), hours around a moment that is far from today (`at`), and the read models that
//! were asked for last.

use std::sync::{Arc, Mutex, PoisonError};

use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::snapshot::{Setting, Snapshot};
use chrono::{DateTime, Days, NaiveDate, Utc};

use super::extract::{self, Params};
use super::problem::{Allowed, Problem};
use super::site::Site;
use crate::ports::clock::{end_of_day, to_local};

/// The name of the parameter.
pub const AS_OF: &str = "as_of";

/// Days for which the hours of a former network, or around a far moment, are known, from the asked one on.
const N_DAYS: u16 = 35;

/// Days after a moment that must be known too: who is closed then opens again within a week, or hardly ever.
const DAYS_AFTER: u16 = 8;

/// How far from today, in days, a moment may be. Farther, nobody can say what the hours will be, or were.
const FARTHEST: u64 = 400;

/// Former networks that are kept. Each is as large as that of now.
const KEPT: usize = 2;

/// The network that a question is about.
#[derive(Debug, Clone)]
pub struct Edition {
    pub snapshot: Arc<Snapshot>,
    /// The day at whose end the network was like this; none for now.
    pub as_of: Option<NaiveDate>,
    /// The moment for which states are told, unless another is asked for: now, or the last minute of that day.
    pub now: LocalMinute,
}

impl Edition {
    /// Takes `as_of`.
    pub async fn read(params: &mut Params, site: &Arc<Site>) -> Result<Self, Problem> {
        let edition = match known_day(params, site, AS_OF).await? {
            Some(day) => Self::of(site, day).await?,
            None => Self::current(site),
        };
        edition.knowing(params, site).await
    }

    /// The network of now, for pages; takes `at` alone.
    pub async fn of_moment(params: &mut Params, site: &Arc<Site>) -> Result<Self, Problem> {
        Self::current(site).knowing(params, site).await
    }

    /// The same network, with the hours around the moment that is asked for.
    async fn knowing(self, params: &mut Params, site: &Arc<Site>) -> Result<Self, Problem> {
        match params.value("at", extract::parse_moment)? {
            Some(at) if !covers(&self.snapshot, at) => self.around(params, site, at).await,
            _ => Ok(self),
        }
    }

    async fn around(self, params: &mut Params, site: &Arc<Site>, at: LocalMinute) -> Result<Self, Problem> {
        let today = site.clock.today();
        let (first, last) = (today - Days::new(FARTHEST), today + Days::new(FARTHEST));
        if !(first..=last).contains(&at.date()) {
            let allowed = Allowed::Told(format!("a moment from {first}T00:00 to {last}T23:59"));
            params.refuse("at", at.to_text(), allowed)?;
            return Ok(self);
        }
        let snapshot = Arc::clone(&self.snapshot);
        let key = Key::of(site, snapshot.version(), at.date()).await?;
        let snapshot = kept(site, key, async || {
            let desks = snapshot.desks().iter().cloned().collect();
            Ok(Network { version: snapshot.version(), desks, sheets: snapshot.sheets().to_vec() })
        });
        Ok(Self { snapshot: snapshot.await?, ..self })
    }

    fn current(site: &Site) -> Self {
        Self { snapshot: site.snapshot.load_full(), as_of: None, now: site.clock.now_local() }
    }

    async fn of(site: &Arc<Site>, day: NaiveDate) -> Result<Self, Problem> {
        let version = site.past.version_before(end_of_day(day)).await?;
        let key = Key::of(site, version, day).await?;
        let snapshot = kept(site, key, async || Ok(site.past.network_at(version).await?)).await?;
        Ok(Self { snapshot, as_of: Some(day), now: LocalMinute::from_date(day).plus_minutes(24 * 60 - 1) })
    }
}

/// A day from the first one that the log knows until today.
pub async fn known_day(
    params: &mut Params,
    site: &Site,
    name: &'static str,
) -> Result<Option<NaiveDate>, Problem> {
    let Some(day) = params.value(name, extract::day)? else { return Ok(None) };
    let today = site.clock.today();
    let first = site.past.began_at().await?.map_or(today, first_day);
    if day < first || today < day {
        let allowed = Allowed::words([format!("{first} to {today}")]);
        params.refuse(name, day.to_string(), allowed)?;
        return Ok(None);
    }
    Ok(Some(day))
}

/// The day on which something was first changed.
fn first_day(began_at: DateTime<Utc>) -> NaiveDate {
    to_local(began_at).date()
}

/// Whether a snapshot knows a moment, and enough of the days after it.
fn covers(snapshot: &Snapshot, at: LocalMinute) -> bool {
    let first = snapshot.first_day();
    let n_days = snapshot.n_days().saturating_sub(DAYS_AFTER).max(1);
    (first..first + Days::new(n_days.into())).contains(&at.date())
}

/// Networks of other days, the one that was asked for last in front.
#[derive(Debug, Default)]
pub struct Former {
    kept: Mutex<Vec<(Key, Arc<Snapshot>)>>,
    /// One is built at a time: it takes as much memory as that of now.
    turn: tokio::sync::Mutex<()>,
}

/// What such a network depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Key {
    version: DataVersion,
    /// The first day whose hours are known.
    day: NaiveDate,
    /// What is protected now decides what is told of then.
    current: DataVersion,
}

impl Former {
    fn find(&self, key: Key) -> Option<Arc<Snapshot>> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let index = kept.iter().position(|(own, _)| *own == key)?;
        kept[..=index].rotate_right(1);
        Some(Arc::clone(&kept[0].1))
    }

    fn put(&self, key: Key, snapshot: Arc<Snapshot>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(own, _)| own.current == key.current);
        kept.insert(0, (key, snapshot));
        kept.truncate(KEPT);
    }
}

impl Key {
    async fn of(site: &Site, version: DataVersion, day: NaiveDate) -> Result<Self, Problem> {
        Ok(Self { version, day, current: site.store.version().await? })
    }
}

/// A network that is kept, or else is read and built now.
async fn kept(
    site: &Arc<Site>,
    key: Key,
    read: impl AsyncFnOnce() -> Result<Network, Problem>,
) -> Result<Arc<Snapshot>, Problem> {
    if let Some(snapshot) = site.former.find(key) {
        return Ok(snapshot);
    }
    let _turn = site.former.turn.lock().await;
    // Somebody before us in the line may have asked for the same.
    if let Some(snapshot) = site.former.find(key) {
        return Ok(snapshot);
    }
    let network = read().await?;
    let setting = Setting {
        taxonomy: Arc::clone(&site.taxonomy),
        calendar: site.calendar.clone(),
        vocabulary: site.vocabulary.clone(),
        first_day: key.day,
        n_days: N_DAYS,
    };
    let built = tokio::task::spawn_blocking(move || Snapshot::build(network, &setting)).await;
    let snapshot = Arc::new(built.map_err(|error| Problem::Internal(Box::new(error)))?);
    site.former.put(key, Arc::clone(&snapshot));
    Ok(snapshot)
}
