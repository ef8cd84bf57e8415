//! Settings: where things are. Flags first, then environment, then defaults.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

/// Where data, tiles and store are; the same for every command.
#[derive(Debug, Clone, clap::Args)]
pub struct Places {
    /// Where the network is kept: the path of a GeoPackage file, or postgres://user@host/database
    #[arg(
        long,
        env = "BUSSOLA_STORE",
        default_value = "bussola.gpkg",
        global = true,
        hide_env_values = true
    )]
    pub store: String,

    /// The folder of cities, needs, texts, sources and sheets
    #[arg(long, env = "BUSSOLA_DATA", default_value = "data", global = true)]
    pub data: PathBuf,

    /// Imported address indexes, comma-separated; without it all of the folder gazetteer beside the store
    #[arg(long, env = "BUSSOLA_GAZETTEER", value_delimiter = ',', global = true, value_name = "FILE")]
    pub gazetteer: Vec<PathBuf>,
    /// Your e-mail or web address, told to public geocoders that a city or --geocoder names; goes before data/geocoders.toml
    #[arg(long, env = "BUSSOLA_CONTACT", global = true)]
    pub contact: Option<String>,

    /// The folder of basemap and style
    #[arg(long, env = "BUSSOLA_TILES", default_value = "tiles", global = true)]
    pub tiles: PathBuf,

    /// The folder of copies of sources on the web; without it, one beside the store
    #[arg(long, env = "BUSSOLA_CACHE", global = true)]
    pub cache: Option<PathBuf>,

    /// The folder of releases; without it, one beside the store
    #[arg(long, env = "BUSSOLA_RELEASES", global = true)]
    pub releases: Option<PathBuf>,
}

impl Places {
    /// Where copies of sources on the web are kept.
    pub fn cache(&self) -> PathBuf {
        self.cache.clone().unwrap_or_else(|| self.beside("cache"))
    }

    /// Where releases are kept.
    pub fn releases(&self) -> PathBuf {
        self.releases.clone().unwrap_or_else(|| self.beside("releases"))
    }

    /// A folder beside the store. A store that is no file has it in the present folder.
    fn beside(&self, what: &str) -> PathBuf {
        let store = if self.store.contains("://") { "bussola" } else { &self.store };
        format!("{store}.{what}").into()
    }
}

/// How the site is served.
#[derive(Debug, Clone, clap::Args)]
pub struct Serving {
    /// Address and port to listen on
    #[arg(long, env = "BUSSOLA_BIND", default_value = "127.0.0.1:8080")]
    pub bind: SocketAddr,

    /// Address and port of /metrics for Prometheus; without it there are no metrics
    #[arg(long, env = "BUSSOLA_METRICS_BIND")]
    pub metrics_bind: Option<SocketAddr>,

    /// Proxies whose X-Forwarded-For is believed, comma-separated; without them all their visitors count as one
    #[arg(long, env = "BUSSOLA_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<IpAddr>,

    /// Requests per second of one client, on average; 0 for no limit
    #[arg(long, env = "BUSSOLA_RATE_LIMIT", default_value_t = 50)]
    pub rate_limit: u32,

    /// The site's public address, for links on paper, such as https://bussola.example.org
    #[arg(long, env = "BUSSOLA_PUBLIC_URL")]
    pub public_url: Option<String>,
}
