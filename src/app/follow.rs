//! A running server follows its store and the clock: changed desks, new days, and the minute that people ask about.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use anyhow::Result;
use bussola_engine::domain::desk::DeskStatus;
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::network::DataVersion;
use bussola_engine::search::build::Changes;
use bussola_engine::search::snapshot::Snapshot;

use super::App;
use super::library::NOTICES;
use crate::adapters::folder::notices::read_notices;
use crate::ports::remark::Forgetting;
use crate::web::site::Site;

/// How often a server looks whether the store has changed, or the minute.
const EVERY: Duration = Duration::from_millis(500);

/// More changes than this are read as a whole network.
const FEW_CHANGES: u32 = 500;

/// So many changed desks are carried beside the rest before everything is built anew.
const MANY_CHANGED: usize = 1_000;

impl App {
    /// Swaps in a new snapshot whenever the store has changed or a day has passed. Readers never wait.
    pub(super) async fn follow(self, site: Arc<Site>) {
        let mut tick = tokio::time::interval(EVERY);
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut notices = NoticesFile::of(&self);
        let (mut was_reachable, mut prepared, mut forgot_on) = (true, None, None);
        loop {
            tick.tick().await;
            let current = site.snapshot.load_full();
            match self.newer_than(&current).await {
                Ok(None) => was_reachable = true,
                Ok(Some(snapshot)) => {
                    tracing::info!(data.version = snapshot.version().0, "A new snapshot is served");
                    site.snapshot.store(Arc::new(snapshot));
                    (was_reachable, prepared) = (true, None);
                }
                Err(error) => {
                    if was_reachable {
                        let error = format!("{error:#}");
                        tracing::error!(error, "The last snapshot stays: the store cannot be read");
                    }
                    was_reachable = false;
                }
            }
            notices.follow(&self, &site);
            let now = self.clock.now_local();
            if forgot_on != Some(now.date()) {
                forgot_on = Some(now.date());
                self.forget_remarks(now.date()).await;
            }
            if prepared != Some(now) {
                let snapshot = site.snapshot.load_full();
                let made = tokio::task::spawn_blocking(move || {
                    snapshot.prepare(now);
                    snapshot.prepare_pins();
                })
                .await;
                prepared = made.is_ok().then_some(now);
            }
        }
    }

    /// Remarks are kept no longer than promised; what fails is tried again the next day.
    async fn forget_remarks(&self, today: chrono::NaiveDate) {
        match self.remarks.forget_remarks(Forgetting::on(today)).await {
            Ok(0) => {}
            Ok(n_remarks) => tracing::info!(n_remarks, "Old remarks were forgotten"),
            Err(error) => {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "Old remarks could not be forgotten"
                );
            }
        }
    }

    /// A snapshot of what the store holds now, when that is not what the current one has.
    async fn newer_than(&self, current: &Arc<Snapshot>) -> Result<Option<Snapshot>> {
        let version = self.store.version().await?;
        if version == current.version() && self.clock.today() == current.first_day() {
            return Ok(None);
        }
        match self.few_changes(current, version).await? {
            Some(snapshot) => Ok(Some(snapshot)),
            None => Ok(Some(self.snapshot().await?)),
        }
    }

    /// The current snapshot with the desks that have changed since, when they are few and nothing else has changed.
    async fn few_changes(&self, current: &Arc<Snapshot>, version: DataVersion) -> Result<Option<Snapshot>> {
        if self.clock.today() != current.first_day() || current.n_changes() > MANY_CHANGED {
            return Ok(None);
        }
        let changes = self.store.changes(current.version(), None, FEW_CHANGES).await?;
        let is_short = changes.len() < FEW_CHANGES as usize;
        let has_only_desks = !changes.is_empty() && changes.iter().all(|change| change.entity == "desk");
        if !is_short || !has_only_desks {
            return Ok(None);
        }
        let ids: BTreeSet<String> = changes.into_iter().map(|change| change.id).collect();
        let (mut desks, mut removed) = (Vec::new(), Vec::new());
        for id in ids.iter().filter_map(|id| DeskId::new(id).ok()) {
            match self.store.desk(&id).await? {
                Some(stored) if stored.record.desk.status == DeskStatus::Active => desks.push(stored.record),
                _ => removed.push(id),
            }
        }
        // A write in between would be seen in halves: what is read belongs to one version, or is read again.
        if self.store.version().await? != version {
            return Ok(None);
        }
        let (current, setting) = (Arc::clone(current), self.setting());
        let changes = Changes { version, desks, removed };
        Ok(tokio::task::spawn_blocking(move || current.with_changes(changes, &setting)).await?)
    }
}

/// The file of notices, as it was when it was read last.
struct NoticesFile {
    path: PathBuf,
    changed_at: Option<SystemTime>,
}

impl NoticesFile {
    fn of(app: &App) -> Self {
        let path = app.places.data.join(NOTICES);
        let changed_at = changed_at(&path);
        Self { path, changed_at }
    }

    /// Reads it again when it has changed; what cannot be read leaves the old notices.
    fn follow(&mut self, app: &App, site: &Site) {
        let changed_at = changed_at(&self.path);
        if changed_at == self.changed_at {
            return;
        }
        self.changed_at = changed_at;
        match read_notices(&self.path, &app.library.cities) {
            Ok(notices) => {
                tracing::info!(n_notices = notices.len(), "The notices were read again");
                site.notices.store(Arc::new(notices));
            }
            Err(error) => tracing::error!(%error, "The last notices stay: their file cannot be read"),
        }
    }
}

fn changed_at(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).ok()?.modified().ok()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};

    use bussola_engine::domain::language::Language;
    use bussola_engine::domain::network::Network;
    use bussola_engine::domain::opening::State;
    use bussola_engine::domain::schedule::Hours;
    use bussola_engine::domain::time::LocalMinute;
    use bussola_engine::generate::Generator;
    use chrono::{DateTime, Days, Utc};

    use super::*;
    use crate::config::Places;
    use crate::ports::clock::Clock;

    /// A clock that is set by hand.
    #[derive(Debug)]
    struct ByHand(AtomicI64);

    impl ByHand {
        fn set(&self, text: &str) {
            let instant: DateTime<Utc> = text.parse().expect("an instant");
            self.0.store(instant.timestamp(), Ordering::Relaxed);
        }
    }

    impl Clock for ByHand {
        fn now(&self) -> DateTime<Utc> {
            DateTime::from_timestamp(self.0.load(Ordering::Relaxed), 0).expect("an instant")
        }
    }

    async fn app(folder: &Path, clock: &Arc<ByHand>) -> App {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let places = Places {
            store: folder.join("network.gpkg").display().to_string(),
            data: root.join("data"),
            gazetteer: Vec::new(),
            contact: None,
            tiles: root.join("tiles"),
            cache: None,
            releases: None,
        };
        let app = App::open(places).await.expect("an empty network");
        App { clock: Arc::clone(clock) as _, ..app }
    }

    #[tokio::test]
    async fn at_midnight_in_italy_the_hours_of_a_further_day_are_known_and_until_then_the_old_ones() {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Arc::new(ByHand(AtomicI64::new(0)));
        clock.set("2026-10-24T21:59:59Z");
        let app = app(folder.path(), &clock).await;
        let first = Arc::new(app.snapshot().await.expect("a snapshot"));
        assert!(app.newer_than(&first).await.expect("the store answers").is_none());
        clock.set("2026-10-24T22:00:00Z");
        let second = app.newer_than(&first).await.expect("the store answers").expect("a new day");
        assert_eq!(second.first_day(), first.first_day() + Days::new(1));
        // The day on which the clock goes back has 25 hours; the next one begins an hour of UTC later.
        clock.set("2026-10-25T22:59:59Z");
        let second = Arc::new(second);
        assert!(app.newer_than(&second).await.expect("the store answers").is_none());
        clock.set("2026-10-25T23:00:00Z");
        assert!(app.newer_than(&second).await.expect("the store answers").is_some());
    }

    #[tokio::test]
    async fn the_hours_of_sixty_days_are_known_even_by_the_snapshot_of_yesterday() {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Arc::new(ByHand(AtomicI64::new(0)));
        clock.set("2026-11-22T11:00:00Z");
        let app = app(folder.path(), &clock).await;
        let languages = [Language::new("ar").expect("a code")];
        let library = &app.library;
        let desks = Generator::new(7, &library.cities, &library.taxonomy, &languages).expect("desks");
        let network =
            Network { version: DataVersion(1), desks: desks.take(50).collect(), sheets: Vec::new() };
        let snapshot = Snapshot::build(network, &app.setting());
        let mut n_known = 0;
        for record in snapshot.desks().iter() {
            if matches!(record.desk.schedule.hours, Hours::Unknown) {
                continue;
            }
            n_known += 1;
            for n_days in 0..=61 {
                let noon =
                    LocalMinute::from_date(snapshot.first_day() + Days::new(n_days)).plus_minutes(12 * 60);
                let opening = snapshot.opening(record.id(), noon).expect("a desk of the snapshot");
                assert_ne!(opening.state, State::Unknown, "{} in {n_days} days", record.id());
            }
        }
        assert!(n_known > 10, "{n_known} desks with hours");
    }

    #[tokio::test]
    async fn notices_are_read_again_when_their_file_changes_and_a_broken_file_leaves_the_old() {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Arc::new(ByHand(AtomicI64::new(0)));
        let app = app(folder.path(), &clock).await;
        let site = app.site(None).await.expect("a site");
        let path = folder.path().join(NOTICES);
        let mut file = NoticesFile { path: path.clone(), changed_at: None };
        file.follow(&app, &site);
        assert!(site.notices.load().is_empty());
        let good = "[[notice]]\nfrom = '2026-12-01'\nto = '2026-12-02'\ntexts.it = 'x'\n";
        std::fs::write(&path, good).expect("written");
        file.follow(&app, &site);
        assert_eq!(site.notices.load().len(), 1);
        std::fs::write(&path, "[[notice]]").expect("written");
        // Files written within one tick of the clock have one time.
        file.changed_at = None;
        file.follow(&app, &site);
        assert_eq!(site.notices.load().len(), 1, "a broken file leaves the old notices");
        std::fs::remove_file(&path).expect("removed");
        file.follow(&app, &site);
        assert!(site.notices.load().is_empty());
    }
}
