//! The one reading of what may be asked about desks: pages, API, exports and the map all ask through it.

use bussola_engine::domain::id::CitySlug;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::position::{Metres, Position};
use bussola_engine::domain::query::{Filter, Include, Limit, ListQuery, NearestQuery, OpenFilter};
use bussola_engine::domain::service::{Access, Audience};
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::snapshot::Snapshot;
use chrono::NaiveDate;

use super::params::{Params, Strictness};
use super::word;
use crate::web::past::Edition;
use crate::web::problem::{Allowed, Problem};
use crate::web::site::Site;

/// Where the visitor is.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    At(Position),
    /// In words, to be geocoded.
    Named(String),
}

/// Everything that may be asked about desks, checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    pub place: Option<Place>,
    pub filter: Filter,
    /// A city area; it is wider than one municipality, so it is not part of the engine's filter.
    pub city: Option<CitySlug>,
    /// The former day whose network is asked; none for that of now.
    pub as_of: Option<NaiveDate>,
    /// The moment at which states are told and `open` is judged.
    pub at: LocalMinute,
    /// Whether the moment was asked for, not only the present one.
    pub has_moment: bool,
    pub max_distance: Option<Metres>,
    pub limit: Limit,
    pub offset: usize,
    /// The language of texts in the answer.
    pub lang: Language,
}

impl Question {
    /// Takes every parameter of a question; those that an address does not have were refused before.
    pub fn read(params: &mut Params, site: &Site, snapshot: &Snapshot) -> Result<Self, Problem> {
        Self::read_at(params, site, snapshot, site.clock.now_local())
    }

    /// The same about the network of an edition.
    pub fn of(params: &mut Params, site: &Site, edition: &Edition) -> Result<Self, Problem> {
        let Some(as_of) = edition.as_of else { return Self::read(params, site, &edition.snapshot) };
        let question = Self::read_at(params, site, &edition.snapshot, edition.now)?;
        if question.filter.open != OpenFilter::Any && !params.has("at") {
            let allowed = Allowed::Shape("with as_of: any, or at with a moment");
            params.refuse("open", "now".to_owned(), allowed)?;
        }
        Ok(Self { as_of: Some(as_of), ..question })
    }

    /// `now` is the moment for which states are told when none is asked for.
    fn read_at(
        params: &mut Params,
        site: &Site,
        snapshot: &Snapshot,
        now: LocalMinute,
    ) -> Result<Self, Problem> {
        let place = read_place(params)?;
        let (open, at) = read_opening(params, now)?;
        let filter = Filter {
            needs: params.list("need", |text| word::need(site, text))?,
            languages: params.list("language", |text| word::spoken(site, snapshot, text))?,
            audience: params.list("audience", |text| word::one_of(Audience::ALL, Audience::as_str, text))?,
            access: params.list("access", |text| word::one_of(Access::ALL, Access::as_str, text))?,
            is_free: params.flag("free")?,
            is_step_free: params.flag("step_free")?,
            open,
            municipality: params.value("municipality", |text| word::municipality(snapshot, text))?,
            bbox: params.value("bbox", word::bbox)?,
            has_sheet: params.flag("has_sheet")?,
            confirmed_since: params.value("confirmed_since", word::day)?,
            text: params.value("q", word::condition)?.map(Into::into),
        };
        Ok(Self {
            place,
            filter: bounded(params, filter)?,
            city: params.value("city", |text| word::city(site, text))?,
            as_of: None,
            has_moment: params.has("at") || open != OpenFilter::Any,
            at,
            max_distance: params.value("max_distance", word::metres)?,
            limit: params.value("limit", word::limit)?.unwrap_or_default(),
            offset: params.value("offset", word::offset)?.unwrap_or(0),
            lang: read_lang(params, site)?,
        })
    }

    /// Whether it asks for every desk of now, whatever the moment.
    pub fn is_whole(&self) -> bool {
        self.filter == Filter::default() && self.city.is_none() && self.as_of.is_none() && !self.has_moment
    }

    pub fn nearest(&self, origin: Position) -> NearestQuery {
        let Self { filter, at, max_distance, limit, .. } = self.clone();
        NearestQuery { origin, filter, at, max_distance, limit }
    }

    pub fn list(&self) -> ListQuery {
        let Self { filter, at, limit, offset, .. } = self.clone();
        ListQuery { filter, at, limit, offset }
    }
}

/// The language of texts; without one, the first of the site.
pub fn read_lang(params: &mut Params, site: &Site) -> Result<Language, Problem> {
    let lang = params.value("lang", |text| word::interface(site, text))?;
    Ok(lang.unwrap_or(site.texts.default_language().code))
}

/// Words to look something up by.
pub fn read_words(params: &mut Params, name: &'static str) -> Result<Option<String>, Problem> {
    params.value(name, word::words)
}

/// How many hours ahead, at most a week.
pub fn read_hours(params: &mut Params, name: &'static str) -> Result<Option<u16>, Problem> {
    params.value(name, |text| {
        let hours = text.parse().ok().filter(|hours| (1..=168).contains(hours));
        hours.ok_or(Allowed::Shape("a whole number from 1 to 168"))
    })
}

/// `lat` and `lon` without words.
pub fn read_position(params: &mut Params) -> Result<Option<Position>, Problem> {
    const LAT: &str = "degrees north, -90 to 90";
    const LON: &str = "degrees east, -180 to 180";
    let (has_lat, has_lon) = (params.has("lat"), params.has("lon"));
    let lat = params.value("lat", |text| word::degrees(text, 90.0, LAT))?;
    let lon = params.value("lon", |text| word::degrees(text, 180.0, LON))?;
    match (has_lat, has_lon) {
        (true, false) => {
            params.fault(Problem::MissingParameter { parameter: "lon", allowed: Allowed::Shape(LON) })?;
        }
        (false, true) => {
            params.fault(Problem::MissingParameter { parameter: "lat", allowed: Allowed::Shape(LAT) })?;
        }
        (true, true) | (false, false) => {}
    }
    Ok(lat.zip(lon).and_then(|(lat, lon)| word::position(lat, lon)))
}

fn read_place(params: &mut Params) -> Result<Option<Place>, Problem> {
    let position = read_position(params)?;
    let near = read_words(params, "near")?;
    match (position, near) {
        (Some(_), Some(near)) if params.strictness() == Strictness::Strict => {
            let allowed = Allowed::Shape("either near, or lat and lon");
            Err(Problem::BadValue { parameter: "near", value: near, allowed })
        }
        (Some(position), _) => Ok(Some(Place::At(position))),
        (None, Some(near)) => Ok(Some(Place::Named(near))),
        (None, None) => Ok(None),
    }
}

/// `open`, `at` and `include`, which depend on each other.
fn read_opening(params: &mut Params, now: LocalMinute) -> Result<(OpenFilter, LocalMinute), Problem> {
    let at = params.value("at", word::parse_moment)?;
    let open = params.value("open", |text| word::one_of(&["any", "now", "at"], |word| word, text))?;
    let included =
        params.list("include", |text| word::one_of(&["opens", "maybe", "unknown"], |word| word, text))?;
    let is_in = |word| included.contains(&word);
    let include = Include { opens: is_in("opens"), maybe: is_in("maybe"), unknown: is_in("unknown") };
    match open {
        Some("now") => {
            // A form without script sends both when a moment is written under a ticked "open now".
            if at.is_some() && params.strictness() == Strictness::Strict {
                let allowed = Allowed::Shape("no moment with open=now; open=at asks about one");
                params.refuse("at", at.map(LocalMinute::to_text).unwrap_or_default(), allowed)?;
            }
            Ok((OpenFilter::Open(include), at.unwrap_or(now)))
        }
        Some("at") => match at {
            Some(at) => Ok((OpenFilter::Open(include), at)),
            None => {
                let allowed = Allowed::Shape("YYYY-MM-DDTHH:MM or RFC 3339, as open=at asks about a moment");
                params.fault(Problem::MissingParameter { parameter: "at", allowed })?;
                Ok((OpenFilter::Any, now))
            }
        },
        _ => {
            // A form sends `include` along when "open" was just taken away; any state is in the answer then.
            if !included.is_empty() && params.strictness() == Strictness::Strict {
                let allowed = Allowed::Shape("only with open=now or open=at");
                params.refuse("include", included.join(","), allowed)?;
            }
            Ok((OpenFilter::Any, at.unwrap_or(now)))
        }
    }
}

/// Lists that are too long are a problem when strict, and cut when lenient.
fn bounded(params: &mut Params, mut filter: Filter) -> Result<Filter, Problem> {
    if let Err(error) = filter.clone().checked() {
        params.fault(error.into())?;
        filter.needs.truncate(Filter::MAX_VALUES);
        filter.languages.truncate(Filter::MAX_VALUES);
        filter.audience.truncate(Filter::MAX_VALUES);
        filter.access.truncate(Filter::MAX_VALUES);
    }
    Ok(filter)
}
