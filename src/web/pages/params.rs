//! The query of a page read leniently: what cannot be understood is told and left out, never an error.

use std::collections::BTreeMap;

use bussola_engine::domain::id::{CitySlug, NeedCode};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::position::{Metres, Position};
use bussola_engine::domain::query::{Filter, Include, Limit};
use bussola_engine::domain::service::{Access, Audience};
use bussola_engine::domain::time::LocalMinute;
use chrono::NaiveDateTime;
use percent_encoding::percent_decode_str;

use crate::web::site::Site;
use crate::web::view::search::{Moment, Search};

/// Longest text from outside that is looked at, in characters.
const MAX_TEXT: usize = 200;

/// A search, and the parameters that were left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct PageParams {
    pub(super) search: Search,
    pub(super) ignored: Vec<&'static str>,
}

/// Decoded values by name; the last of a repeated single value holds, lists are joined.
pub(super) struct Values(BTreeMap<String, Vec<String>>);

impl Values {
    pub(super) fn parse(query: &str) -> Self {
        let mut values: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decode(value);
            if !value.is_empty() {
                values.entry(decode(key)).or_default().push(value);
            }
        }
        Self(values)
    }

    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.last().map(String::as_str)
    }

    fn list(&self, key: &str) -> impl Iterator<Item = &str> {
        self.0.get(key).into_iter().flatten().flat_map(|value| value.split(',')).map(str::trim).filter(|v| !v.is_empty())
    }

    fn flag(&self, key: &str) -> bool {
        self.text(key).is_some_and(|value| matches!(value, "true" | "1" | "on"))
    }
}

fn decode(text: &str) -> String {
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8_lossy();
    decoded.trim().chars().filter(|c| !c.is_control()).take(MAX_TEXT).collect()
}

/// Reads the query of the finder.
pub(super) fn read(query: &str, site: &Site) -> PageParams {
    let values = Values::parse(query);
    let mut reader = Reader { values: &values, ignored: Vec::new() };
    let near = values.text("near").map(str::to_owned);
    let search = Search {
        needs: reader.each("need", |text| {
            NeedCode::new(text).ok().filter(|code| site.taxonomy.need(code).is_some())
        }),
        words: values.text("q").map(str::to_owned),
        position: if near.is_some() { None } else { reader.position() },
        near,
        city: reader.one("city", |text| {
            CitySlug::new(text).ok().filter(|slug| site.cities.iter().any(|city| city.slug == *slug))
        }),
        languages: reader.each("language", |text| Language::new(text).ok()),
        moment: reader.moment(),
        include: reader.include(),
        audience: reader.each("audience", Audience::from_str_exact),
        access: reader.each("access", Access::from_str_exact),
        is_free: values.flag("free"),
        is_step_free: values.flag("step_free"),
        has_sheet: values.flag("sheet"),
        max_distance: reader.one("max_distance", |text| text.parse().ok().and_then(Metres::new)),
        limit: reader.one("limit", |text| text.parse().ok().filter(|limit| Limit::new(*limit).is_some())),
    };
    PageParams { search, ignored: reader.ignored }
}

struct Reader<'a> {
    values: &'a Values,
    ignored: Vec<&'static str>,
}

impl Reader<'_> {
    fn one<T>(&mut self, key: &'static str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.values.text(key)?;
        let value = parse(text);
        if value.is_none() {
            self.ignored.push(key);
        }
        value
    }

    fn each<T: PartialEq>(&mut self, key: &'static str, parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let mut out = Vec::new();
        let mut has_bad = false;
        for text in self.values.list(key) {
            match parse(text) {
                Some(value) if out.len() < Filter::MAX_VALUES && !out.contains(&value) => out.push(value),
                Some(_) => {}
                None => has_bad = true,
            }
        }
        if has_bad {
            self.ignored.push(key);
        }
        out
    }

    fn position(&mut self) -> Option<Position> {
        let lat = self.one("lat", |text| text.parse::<f64>().ok())?;
        let lon = self.one("lon", |text| text.parse::<f64>().ok())?;
        let position = Position::from_lat_lon(lat, lon).ok();
        if position.is_none() {
            self.ignored.push("lat");
        }
        position
    }

    fn moment(&mut self) -> Moment {
        match self.values.text("open") {
            None | Some("any") => Moment::Any,
            Some("now") => Moment::Now,
            Some("at") => self.one("at", local_minute).map_or(Moment::Any, Moment::At),
            Some(_) => {
                self.ignored.push("open");
                Moment::Any
            }
        }
    }

    fn include(&mut self) -> Include {
        let words: Vec<&str> = self.values.list("include").collect();
        Include {
            opens: words.contains(&"opens"),
            maybe: words.contains(&"maybe"),
            unknown: words.contains(&"unknown"),
        }
    }
}

/// `YYYY-MM-DDTHH:MM`, as a date field of a form sends it.
fn local_minute(text: &str) -> Option<LocalMinute> {
    let time = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok()?;
    Some(LocalMinute::from_datetime(time))
}
