//! Which geocoders are asked for addresses of desks, in which order, and how politely.
//!
//! What a visitor types is not for them: the site gets the embedded geocoder and nothing else (`App::site`).

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use bussola_engine::domain::city::City;

use super::App;
use super::library::Library;
use crate::adapters::folder::geocoders::{GeocoderSettings, ServerSettings, read_geocoder_settings};
use crate::adapters::geocoders::by_city::ByCity;
use crate::adapters::geocoders::cached::{Ages, Cached};
use crate::adapters::geocoders::chain::Chain;
use crate::adapters::geocoders::polite::{Manners, Polite, SettingError, Wishes, sleep};
use crate::adapters::geocoders::{embedded, nominatim, photon};
use crate::config::Places;
use crate::ports::geocode_cache::GeocodeCache;
use crate::ports::geocoder::Geocoder;

/// Every geocoder that a city may name.
pub const NAMES: [&str; 3] = [embedded::NAME, nominatim::NAME, photon::NAME];

/// Whether anybody outside this machine would be asked: by these names, or by the cities' own orders.
pub fn asks_others(library: &Library, names: Option<&[String]>) -> bool {
    let is_other = |name: &str| name != embedded::NAME;
    match names {
        Some(names) => names.iter().any(|name| is_other(name)),
        None => library.cities.iter().flat_map(|city| &city.geocoders).any(|name| is_other(name)),
    }
}

/// Why a name is not a geocoder's.
pub fn unknown_name(name: &str) -> Option<String> {
    let is_known = NAMES.contains(&name);
    (!is_known).then(|| format!("there is no geocoder {name:?}; there are: {}", NAMES.join(", ")))
}

/// What is wrong with the cities' orders, and with the settings of those that would be asked.
pub fn faults(library: &Library, places: &Places) -> Vec<String> {
    let orders = library.cities.iter().flat_map(|city| city.geocoders.iter().map(move |name| (city, name)));
    let unknown =
        orders.filter_map(|(city, name)| Some(format!("city {}: {}", city.slug, unknown_name(name)?)));
    let mut faults: Vec<String> = unknown.collect();
    let file = places.data.join("geocoders.toml");
    if !file.exists() && !asks_others(library, None) {
        return faults;
    }
    match read_geocoder_settings(&file) {
        Err(error) => faults.push(error.to_string()),
        Ok(settings) => {
            for (name, server) in [(nominatim::NAME, &settings.nominatim), (photon::NAME, &settings.photon)] {
                let is_asked = |city: &City| city.geocoders.iter().any(|own| &**own == name);
                let asked = library.cities.iter().any(is_asked);
                let refused = manners(&settings, places, server).err().filter(|_| asked);
                faults.extend(refused.map(|error| format!("{}: {name}: {error}", file.display())));
            }
        }
    }
    faults
}

/// The contact of the command line goes before that of the file.
fn manners(
    settings: &GeocoderSettings,
    places: &Places,
    server: &ServerSettings,
) -> Result<Manners, SettingError> {
    let ServerSettings { url, interval, per_day, timeout, is_structured: _ } = server.clone();
    let contact = places.contact.clone().or_else(|| settings.contact.clone());
    Manners::new(Wishes { url, interval, per_day, timeout, contact })
}

impl App {
    /// The geocoders of these names in this order for everywhere, or those of every city in its own order.
    pub fn asking(&self, names: Option<&[String]>) -> Result<Arc<dyn Geocoder>> {
        if !asks_others(&self.library, names) {
            return Ok(Arc::clone(&self.library.geocoder));
        }
        let file = self.places.data.join("geocoders.toml");
        let settings = read_geocoder_settings(&file)
            .context("a geocoder outside this machine is wished, and its settings cannot be read")?;
        let mut workshop = Workshop { app: self, settings, made: BTreeMap::new() };
        if let Some(names) = names {
            return Ok(Arc::new(workshop.chain(names.iter().map(String::as_str))?));
        }
        let mut areas = Vec::new();
        for city in &self.library.cities {
            let chain = workshop
                .chain(city.geocoders.iter().map(|name| &**name))
                .with_context(|| format!("the geocoders of {} cannot be used", city.slug))?;
            areas.push((city.clone(), chain));
        }
        let elsewhere = workshop.chain(std::iter::once(embedded::NAME))?;
        Ok(Arc::new(ByCity::new(areas, elsewhere, Arc::clone(&self.library.register))))
    }
}

/// Makes each geocoder once, so that all chains share its pace.
struct Workshop<'a> {
    app: &'a App,
    settings: GeocoderSettings,
    made: BTreeMap<&'static str, Arc<dyn Geocoder>>,
}

impl Workshop<'_> {
    fn chain<'n>(&mut self, names: impl Iterator<Item = &'n str>) -> Result<Chain> {
        Ok(Chain::new(names.map(|name| self.geocoder(name)).collect::<Result<_>>()?))
    }

    fn geocoder(&mut self, name: &str) -> Result<Arc<dyn Geocoder>> {
        let Some(name) = NAMES.into_iter().find(|known| *known == name) else {
            bail!(unknown_name(name).unwrap_or_default());
        };
        if let Some(made) = self.made.get(name) {
            return Ok(Arc::clone(made));
        }
        let register = Arc::clone(&self.app.library.register);
        let made: Arc<dyn Geocoder> = if name == nominatim::NAME {
            let http = self.polite(nominatim::NAME, &self.settings.nominatim)?;
            self.remembering(Arc::new(nominatim::Nominatim::new(http, register)))
        } else if name == photon::NAME {
            let http = self.polite(photon::NAME, &self.settings.photon)?;
            self.remembering(Arc::new(photon::Photon::new(
                http,
                register,
                self.settings.photon.is_structured,
            )))
        } else {
            Arc::clone(&self.app.library.geocoder)
        };
        self.made.insert(name, Arc::clone(&made));
        Ok(made)
    }

    fn memory(&self) -> Arc<dyn GeocodeCache> {
        Arc::clone(&self.app.store) as Arc<dyn GeocodeCache>
    }

    fn polite(&self, name: &'static str, server: &ServerSettings) -> Result<Polite> {
        let manners = manners(&self.settings, &self.app.places, server)
            .with_context(|| format!("the geocoder {name} cannot be asked"))?;
        Ok(Polite::new(name, manners, self.memory(), Arc::clone(&self.app.clock), sleep()))
    }

    fn remembering(&self, geocoder: Arc<dyn Geocoder>) -> Arc<dyn Geocoder> {
        let ages = Ages { found: self.settings.found_age, not_found: self.settings.not_found_age };
        Arc::new(Cached::new(geocoder, self.memory(), Arc::clone(&self.app.clock), ages))
    }
}
