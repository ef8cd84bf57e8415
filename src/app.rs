//! The composition root: the only place that names adapters.

pub mod backup;
mod follow;
pub mod gazetteer;
pub mod geocoding;
pub mod guess;
pub mod library;
pub mod tiles;

use std::num::NonZeroU32;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use arc_swap::ArcSwap;
use bussola_engine::domain::network::DataVersion;
use bussola_engine::search::snapshot::{Setting, Snapshot};
use tokio::net::TcpListener;

use self::library::Library;
use crate::adapters::clock::SystemClock;
use crate::adapters::folder::source_settings::{self, SourceSettings};
use crate::adapters::sources::web::{Fetching, Web};
use crate::adapters::typst::Typst;
use crate::adapters::{exporters, sources, stores};
use crate::config::{Places, Serving};
use crate::ingest::{self, Options, Progress, Report, linking};
use crate::ports::clock::Clock;
use crate::ports::geocoder::Geocoder;
use crate::ports::remark::RemarkBox;
use crate::ports::source::Source;
use crate::ports::store::Actor;
use crate::ports::workshop::Workshop;
use crate::web;
use crate::web::api::written::WrittenFeatures;
use crate::web::export::kept::Kept;
use crate::web::layers::limit::Rate;
use crate::web::ogc;
use crate::web::packs::Shelf;
use crate::web::past::Former;
use crate::web::site::Site;
use crate::web::texts::Texts;
use crate::web::tiles::Archives;

/// Days for which opening hours are compiled ahead. Renewed every day, see `follow`; other moments are compiled when they
/// are asked for, see `web::past`.
const COMPILED_DAYS: u16 = 70;

/// A client may ask at once what it may ask in so many seconds: a page brings its styles, scripts and tiles.
const BURST_SECONDS: NonZeroU32 = NonZeroU32::new(4).expect("4 is not 0");

/// Everything constructed, nothing running yet.
pub struct App {
    pub places: Places,
    pub library: Library,
    pub store: Arc<dyn Workshop>,
    pub remarks: Arc<dyn RemarkBox>,
    pub clock: Arc<dyn Clock>,
    /// For what visitors type: it knows without asking anybody.
    pub geocoder: Arc<dyn Geocoder>,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("data", &self.places.data).finish_non_exhaustive()
    }
}

impl App {
    /// Reads the data folder and opens the store.
    pub async fn open(places: Places) -> Result<Self> {
        let library = Library::open(&places)?;
        let store = stores::open(&places.store).await.context("the store cannot be opened; see --store")?;
        let remarks = stores::open_private(&places.store)
            .await
            .context("the private part of the store cannot be opened")?;
        let geocoder = Arc::clone(&library.geocoder);
        Ok(Self { places, library, store, remarks, clock: Arc::new(SystemClock), geocoder })
    }

    /// The sources of the data folder by name, all of them when no name is given.
    pub fn sources(&self, names: &[String], ask_again: bool) -> Result<Vec<Box<dyn Source>>> {
        let wanted: Vec<_> = if names.is_empty() {
            self.library.sources.iter().collect()
        } else {
            names.iter().map(|name| self.source_settings(name)).collect::<Result<_>>()?
        };
        Ok(wanted.into_iter().map(|settings| self.open_source(settings, ask_again)).collect())
    }

    /// What is declared about a source of the data folder.
    pub fn source_settings(&self, name: &str) -> Result<&SourceSettings> {
        let settings = self.library.sources.iter().find(|settings| settings.info.id.as_str() == name);
        settings.with_context(|| {
            let known: Vec<_> = self.library.sources.iter().map(|s| s.info.id.as_str()).collect();
            format!("there is no source {name:?} in data/sources; there are: {}", known.join(", "))
        })
    }

    /// One file, read with the settings of a named source.
    pub fn source_from_file(&self, name: &str, file: &Path) -> Result<Box<dyn Source>> {
        let settings = self.source_settings(name)?;
        Ok(sources::open(&SourceSettings { file: file.to_owned(), ..settings.clone() }))
    }

    /// A file with the `source.toml` beside it that names it.
    pub fn source_beside(&self, file: &Path) -> Result<Box<dyn Source>> {
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new(".")).canonicalize()?;
        let way_out = || {
            format!(
                "no source.toml beside {0} says how to read it; `bussola ingest --guess {0}` proposes one",
                file.display()
            )
        };
        anyhow::ensure!(folder.join("source.toml").is_file(), way_out());
        let formats = self.places.data.join("sources").join(source_settings::FORMATS);
        let settings = source_settings::read_settings_with(&folder, &formats)?;
        anyhow::ensure!(settings.url.is_none() && settings.file.file_name() == file.file_name(), way_out());
        Ok(sources::open(&settings))
    }

    fn open_source(&self, settings: &SourceSettings, ask_again: bool) -> Box<dyn Source> {
        let mut fetching = Fetching::new(&self.places.cache(), self.clock.now());
        fetching.ask_again = ask_again;
        match Web::new(settings, fetching) {
            Some(web) => Box::new(web),
            None => sources::open(settings),
        }
    }

    /// Runs one source.
    pub async fn ingest(
        &self,
        source: &dyn Source,
        options: &Options,
        progress: &(dyn Fn(Progress) + Sync),
    ) -> Result<Report> {
        let geocoder = self.asking(None)?;
        let context = ingest::Context {
            store: &*self.store,
            corrections: &self.library.corrections,
            quotable: &self.library.quotable,
            geocoder: &*geocoder,
            register: &self.library.register,
            words: &self.library.words,
            clock: &*self.clock,
            progress,
        };
        Ok(ingest::run(source, &context, options).await?)
    }

    /// Writes the sheets of the data folder into the store, where they differ.
    pub async fn put_sheets(&self) -> Result<DataVersion> {
        for error in &self.library.sheet_errors {
            tracing::warn!(error = %error, "A sheet cannot be read and is left out");
        }
        let actor = Actor(ingest::ACTOR.to_owned());
        let sheets = self.library.sheets.clone();
        Ok(self.store.put_sheets(sheets, &actor, self.clock.now()).await?)
    }

    /// Looks for desks that several sources describe, and merges those that the rules of the data folder allow.
    pub async fn look_for_duplicates(&self) -> Result<()> {
        let found = linking::find(&*self.store).await?;
        if !self.library.duplicate_rules.merge_exact {
            return Ok(());
        }
        let merged = linking::merge_exact(&*self.store, &found, self.clock.now()).await?;
        for (keep, other) in merged {
            tracing::info!(desk.id = %other, desk.winner = %keep, "Merged by rule");
        }
        linking::find(&*self.store).await?;
        Ok(())
    }

    /// Fills an empty store from the data folder; answers the reports of what ran.
    pub async fn fill_if_empty(&self, progress: &(dyn Fn(Progress) + Sync)) -> Result<Vec<Report>> {
        let mut reports = Vec::new();
        if self.store.version().await? == DataVersion(0) {
            for source in self.sources(&[], false)? {
                match self.ingest(&*source, &Options::default(), progress).await {
                    Ok(report) => reports.push(report),
                    // A source on the web that cannot be reached must not keep the site from its other desks.
                    Err(error) if self.source_settings(source.info().id.as_str())?.url.is_some() => {
                        let name = source.info().id.as_str();
                        tracing::warn!(
                            source.name = name,
                            error = format!("{error:#}"),
                            "A source is left out"
                        );
                    }
                    Err(error) => return Err(error),
                }
            }
        }
        self.put_sheets().await?;
        Ok(reports)
    }

    fn setting(&self) -> Setting {
        Setting {
            taxonomy: Arc::clone(&self.library.taxonomy),
            calendar: self.library.calendar.clone(),
            vocabulary: self.library.vocabulary.clone(),
            first_day: self.clock.today(),
            n_days: COMPILED_DAYS,
        }
    }

    /// The read model of what the store holds now.
    pub async fn snapshot(&self) -> Result<Snapshot> {
        let (network, setting) = (self.store.network().await?, self.setting());
        Ok(tokio::task::spawn_blocking(move || Snapshot::build(network, &setting)).await?)
    }

    /// The state of the web service.
    pub async fn site(&self, public_url: Option<String>) -> Result<Arc<Site>> {
        let texts = Texts::load(&self.places.data.join("locales"))
            .map(Arc::new)
            .context("the texts in data/locales cannot be read")?;
        Ok(Arc::new(Site {
            written: WrittenFeatures::default(),
            ogc: ogc::Kept::default(),
            snapshot: ArcSwap::from_pointee(self.snapshot().await?),
            taxonomy: Arc::clone(&self.library.taxonomy),
            calendar: self.library.calendar.clone(),
            cities: self.library.cities.clone(),
            register: Arc::clone(&self.library.register),
            vocabulary: self.library.vocabulary.clone(),
            packs: Shelf::default(),
            hsds: web::hsds::Shelf::default(),
            texts,
            geocoder: Arc::clone(&self.geocoder),
            store: Arc::clone(&self.store) as _,
            past: Arc::clone(&self.store) as _,
            former: Former::default(),
            workshop: Arc::clone(&self.store),
            remarks: Arc::clone(&self.remarks),
            clock: Arc::clone(&self.clock),
            publication: self.library.publication.clone(),
            mapped: self.library.mapped.clone(),
            catalogue: self.library.catalogue.clone(),
            paths: self.library.paths.clone(),
            notices: ArcSwap::from_pointee(self.library.notices.clone()),
            document_icons: self.library.document_icons.clone(),
            exporters: exporters::all(),
            kept_exports: Kept::default(),
            press: Arc::new(Typst::new()),
            releases_dir: self.places.releases(),
            tiles_dir: self.places.tiles.clone(),
            archives: Archives::default(),
            boundaries_dir: self.places.data.join("gazetteer/boundaries"),
            public_url: public_url.map(|url| url.trim_end_matches('/').to_owned()),
        }))
    }

    /// Serves until told to stop. `ready` hears the address once the first page would be answered.
    pub async fn serve(self, serving: Serving, ready: impl FnOnce(std::net::SocketAddr)) -> Result<()> {
        let site = self.site(serving.public_url).await?;
        let listener = TcpListener::bind(serving.bind).await.with_context(|| {
            format!("cannot listen on {}; is another server running? See --bind", serving.bind)
        })?;
        let address = listener.local_addr()?;
        if let Some(bind) = serving.metrics_bind {
            let metrics =
                TcpListener::bind(bind).await.with_context(|| format!("cannot listen on {bind}"))?;
            let router = web::metrics_router(Arc::clone(&site));
            tokio::spawn(async move { axum::serve(metrics, router).await });
        }
        let rate = NonZeroU32::new(serving.rate_limit)
            .map(|per_second| Rate { per_second, burst: per_second.saturating_mul(BURST_SECONDS) });
        let options =
            web::Options { rate, trusted_proxies: serving.trusted_proxies, ..web::Options::default() };
        let router = web::router_with(Arc::clone(&site), &options);
        let follower = tokio::spawn(self.follow(site));
        ready(address);
        let service = router.into_make_service_with_connect_info::<std::net::SocketAddr>();
        axum::serve(listener, service).with_graceful_shutdown(told_to_stop()).await?;
        follower.abort();
        Ok(())
    }
}

async fn told_to_stop() {
    let interrupt = async { _ = tokio::signal::ctrl_c().await };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => tokio::select! { () = interrupt => {}, _ = terminate.recv() => {} },
            Err(_) => interrupt.await,
        }
    }
    #[cfg(not(unix))]
    interrupt.await;
}
