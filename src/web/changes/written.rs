//! The changes of a stretch as GeoJSON, read from the log page by page while they are sent.

use std::io;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use bussola_engine::domain::id::{CitySlug, DeskId};
use bussola_engine::domain::network::DataVersion;
use chrono::{NaiveDate, SecondsFormat};
use futures_util::{StreamExt as _, stream};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::json;

use super::difference::Difference;
use crate::ports::past::DeskChange;
use crate::publication::PublicDesk;
use crate::web::select;
use crate::web::site::Site;

/// Desks that are read from the log at once.
const PAGE: u32 = 1_000;

/// Which changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stretch {
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// The version at the end of `from`, and that at the end of `to`.
    pub after: DataVersion,
    pub until: DataVersion,
    pub city: Option<CitySlug>,
}

/// The whole body.
pub(super) fn written(site: Arc<Site>, stretch: Stretch) -> Body {
    let start = Writing { site, stretch, next: Part::Head, n_features: 0 };
    let parts = stream::unfold(Some(start), async |writing| {
        let mut writing = writing?;
        match writing.part().await {
            Ok(Some(bytes)) => Some((Ok(bytes), Some(writing))),
            Ok(None) => None,
            Err(error) => {
                tracing::error!(error = %error, "a list of changes broke off");
                Some((Err(error), None))
            }
        }
    });
    // Compression asks once more after the end.
    Body::from_stream(parts.boxed().fuse())
}

/// What is to be written next.
enum Part {
    Head,
    /// The changes of desks after this one.
    Beyond(Option<DeskId>),
    Tail,
    Nothing,
}

struct Writing {
    site: Arc<Site>,
    stretch: Stretch,
    next: Part,
    n_features: u64,
}

impl Writing {
    async fn part(&mut self) -> io::Result<Option<Bytes>> {
        match std::mem::replace(&mut self.next, Part::Nothing) {
            Part::Head => {
                self.next = Part::Beyond(None);
                Ok(Some(self.head().into()))
            }
            Part::Beyond(beyond) => {
                let (after, until) = (self.stretch.after, self.stretch.until);
                let page = self.site.past.differences(after, until, beyond.as_ref(), PAGE).await;
                let page = page.map_err(io::Error::other)?;
                self.next = match page.last() {
                    Some(last) => Part::Beyond(Some(last.id.clone())),
                    None => Part::Tail,
                };
                self.features(&page).map(|bytes| Some(bytes.into()))
            }
            Part::Tail => Ok(Some(format!("\n],\"numberReturned\":{}}}\n", self.n_features).into())),
            Part::Nothing => Ok(None),
        }
    }

    fn head(&self) -> String {
        let Stretch { from, to, after, until, city } = &self.stretch;
        let publication = &self.site.publication;
        let mut head = json!({
            "type": "FeatureCollection",
            "name": "changes",
            "from": from.to_string(),
            "to": to.to_string(),
            "from_version": after.0,
            "to_version": until.0,
            "city": city.as_ref().map(ToString::to_string),
            "attribution": publication.attribution(),
            "licence": publication.licence(),
        })
        .to_string();
        head.truncate(head.len() - 1);
        head + ",\"features\":["
    }

    fn features(&mut self, page: &[DeskChange]) -> io::Result<Vec<u8>> {
        let mut out = Vec::new();
        for change in page {
            let DeskChange { id: _, version: _, at, before, after } = change;
            let told = Difference::between(&self.site.publication, before.as_ref(), after.as_ref());
            let Some(difference) = told.filter(|_| self.is_asked(change)) else { continue };
            out.extend_from_slice(if self.n_features == 0 { b"\n" } else { b",\n" });
            let changed_at = at.to_rfc3339_opts(SecondsFormat::Secs, true);
            serde_json::to_writer(&mut out, &Feature::new(&difference, &changed_at))?;
            self.n_features += 1;
        }
        Ok(out)
    }

    /// A desk that moved from one city to another is told in both.
    fn is_asked(&self, change: &DeskChange) -> bool {
        let Some(city) = self.stretch.city.as_ref().and_then(|slug| self.site.city(slug)) else {
            return true;
        };
        [&change.before, &change.after].into_iter().flatten().any(|record| select::lies_in(city, record))
    }
}

#[derive(Serialize)]
struct Feature<'a> {
    r#type: &'static str,
    id: &'a str,
    geometry: Option<Point>,
    properties: Properties<'a>,
}

#[derive(Serialize)]
struct Point {
    r#type: &'static str,
    coordinates: [f64; 2],
}

struct Properties<'a> {
    difference: &'a Difference,
    changed_at: &'a str,
}

impl<'a> Feature<'a> {
    fn new(difference: &'a Difference, changed_at: &'a str) -> Self {
        let PublicDesk { id, lon_lat, radius: _, fields: _ } = &difference.desk;
        Self {
            r#type: "Feature",
            id,
            geometry: lon_lat.map(|coordinates| Point { r#type: "Point", coordinates }),
            properties: Properties { difference, changed_at },
        }
    }
}

impl Serialize for Properties<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Difference { what, desk, fields, moved } = self.difference;
        let names: Vec<&str> = fields.iter().map(|field| field.as_str()).collect();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &desk.id)?;
        map.serialize_entry("change", what.as_str())?;
        map.serialize_entry("changed_at", self.changed_at)?;
        map.serialize_entry("fields", &names)?;
        map.serialize_entry("moved_m", &moved.map(|distance| (distance.value() * 10.0).round() / 10.0))?;
        for (field, value) in &desk.fields {
            map.serialize_entry(field.as_str(), value)?;
        }
        map.end()
    }
}
