//! The network of a former day: the parameter `as_of`, and the read models that were asked for last.

use std::sync::{Arc, Mutex, PoisonError};

use bussola_engine::domain::network::DataVersion;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::snapshot::{Setting, Snapshot};
use chrono::{DateTime, NaiveDate, Utc};

use super::extract::{self, Params};
use super::problem::{Allowed, Problem};
use super::site::Site;
use crate::ports::clock::{end_of_day, to_local};

/// The name of the parameter.
pub const AS_OF: &str = "as_of";

/// Days for which the hours of a former network are known, from the asked one on: those of a week's table.
const N_DAYS: u16 = 8;

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
        match known_day(params, site, AS_OF).await? {
            Some(day) => Self::of(site, day).await,
            None => Ok(Self::current(site)),
        }
    }

    fn current(site: &Site) -> Self {
        Self { snapshot: site.snapshot.load_full(), as_of: None, now: site.clock.now_local() }
    }

    async fn of(site: &Arc<Site>, day: NaiveDate) -> Result<Self, Problem> {
        let version = site.past.version_before(end_of_day(day)).await?;
        let snapshot = former(site, version, day).await?;
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

/// Former networks, the one that was asked for last in front.
#[derive(Debug, Default)]
pub struct Former {
    kept: Mutex<Vec<(Key, Arc<Snapshot>)>>,
    /// One is built at a time: it takes as much memory as that of now.
    turn: tokio::sync::Mutex<()>,
}

/// What a former network depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Key {
    version: DataVersion,
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

async fn former(site: &Arc<Site>, version: DataVersion, day: NaiveDate) -> Result<Arc<Snapshot>, Problem> {
    let key = Key { version, day, current: site.store.version().await? };
    if let Some(snapshot) = site.former.find(key) {
        return Ok(snapshot);
    }
    let _turn = site.former.turn.lock().await;
    // Somebody before us in the line may have asked for the same.
    if let Some(snapshot) = site.former.find(key) {
        return Ok(snapshot);
    }
    let network = site.past.network_at(version).await?;
    let setting = Setting {
        taxonomy: Arc::clone(&site.taxonomy),
        calendar: site.calendar.clone(),
        vocabulary: site.vocabulary.clone(),
        first_day: day,
        n_days: N_DAYS,
    };
    let built = tokio::task::spawn_blocking(move || Snapshot::build(network, &setting)).await;
    let snapshot = Arc::new(built.map_err(|error| Problem::Internal(Box::new(error)))?);
    site.former.put(key, Arc::clone(&snapshot));
    Ok(snapshot)
}
