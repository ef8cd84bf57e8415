//! A map sketch for paper: what lies around a pin, drawn from the same archives as the map on the screen.
//!
//! With streets where an operator has cut them for the city; else water, quarters and stations, enough to see which way
//! it is from the station. Black on white, as it comes out of the cheapest printer.

mod canvas;
mod content;
mod label;

use std::path::Path;
use std::sync::Arc;

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::map_point::MapPoint;
use bussola_engine::domain::position::{Metres, Position, Precision};

use self::canvas::Canvas;
use self::content::{Content, Drawing};
use crate::formats::pmtiles::ArchiveError;
use crate::formats::pmtiles::id::tile_id;
use crate::formats::web_mercator::{TileAddress, tile_at};
use crate::ports::press::Sketch;
use crate::web::site::Site;
use crate::web::tiles::{Archives, Opened};
use crate::web::view::Say;

/// Of the drawing, in millimetres.
const WIDTH: f64 = 91.0;
const HEIGHT: f64 = 60.0;
/// Metres in nature per millimetre on paper: streets can be told apart up to the first.
const SCALES: [f64; 5] = [10.0, 16.0, 40.0, 80.0, 160.0];
const MOST_FOR_STREETS: f64 = 16.0;
const LEAST_WITHOUT_STREETS: f64 = 40.0;
/// Around the equator.
const EARTH_M: f64 = 40_075_016.686;
/// What all cities share.
const BASEMAP: &str = "basemap";

/// The part of the map that is drawn.
#[derive(Debug, Clone, Copy)]
struct Window {
    /// In parts of the side of the world.
    center: (f64, f64),
    metres_per_mm: f64,
    /// Of the whole side of the world at this latitude.
    world_m: f64,
}

impl Window {
    fn around(pin: Position, metres_per_mm: f64) -> Self {
        let MapPoint { x, y } = MapPoint::of(pin);
        let part = |part: u32| f64::from(part) / 2f64.powi(32);
        let world_m = EARTH_M * pin.lat().to_radians().cos();
        Self { center: (part(x), part(y)), metres_per_mm, world_m }
    }

    /// From parts of the side of the world to millimetres from the upper left corner.
    fn place(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let mm = |distance: f64| distance * self.world_m / self.metres_per_mm;
        (WIDTH / 2.0 + mm(x - self.center.0), HEIGHT / 2.0 + mm(y - self.center.1))
    }

    /// Tiles of a zoom that show something of it.
    fn tiles(&self, zoom: u8) -> Vec<TileAddress> {
        let part = |mm: f64| mm * self.metres_per_mm / self.world_m;
        let corner = |x: f64, y: f64| {
            let bits = |part: f64| (part.clamp(0.0, 1.0) * 2f64.powi(32)) as u32;
            let (x, y) = (self.center.0 + part(x * WIDTH / 2.0), self.center.1 + part(y * HEIGHT / 2.0));
            tile_at(MapPoint { x: bits(x), y: bits(y) }, zoom)
        };
        let (first, last) = (corner(-1.0, -1.0), corner(1.0, 1.0));
        let rows = first.row()..=last.row();
        rows.flat_map(|row| {
            (first.column()..=last.column()).filter_map(move |column| TileAddress::new(zoom, column, row))
        })
        .collect()
    }
}

/// The sketch of a desk; `None` where no pin may be drawn, or nothing is there to draw from.
pub(super) async fn of_desk(site: &Arc<Site>, record: &DeskRecord, t: Say<'_>) -> Option<Sketch> {
    let pin = record.location.pin()?;
    let (position, radius) = (pin.position, (pin.precision > Precision::House).then_some(pin.radius));
    let city = site.city_around(position).map(|city| city.slug.to_string());
    let town = record.location.municipality.as_ref().map(|own| own.name.to_string()).unwrap_or_default();
    let own = Arc::clone(site);
    let drawn = tokio::task::spawn_blocking(move || {
        let can_write = |text: &str| own.press.can_write(text);
        draw(&own.archives, &own.tiles_dir, city.as_deref(), (position, radius, &town), can_write)
    });
    // A slip without its map is better than none, whatever is wrong with the tiles.
    let drawn = drawn.await.map_err(|error| error.to_string());
    let drawn = drawn.and_then(|drawn| drawn.map_err(|error| error.to_string())).unwrap_or_else(|error| {
        tracing::warn!(error, "no map sketch");
        None
    });
    drawn.map(|(canvas, credit)| {
        let (metres, mm) = canvas.ruler();
        let words = Metres::new(metres).map(|metres| t.distance(metres)).unwrap_or_default();
        let svg = canvas.finish(&words, mm);
        Sketch { svg, alt: t.say("map-label"), credit }
    })
}

/// The sketch without its ruler, and whose data it shows.
fn draw(
    archives: &Archives,
    folder: &Path,
    city: Option<&str>,
    (pin, radius, town): (Position, Option<Metres>, &str),
    can_write: impl Fn(&str) -> bool,
) -> Result<Option<(Canvas, String)>, ArchiveError> {
    let basemap = archives.get(folder, BASEMAP)?;
    let streets = match city {
        Some(city) => archives.get(folder, &format!("streets-{city}"))?,
        None => None,
    };
    let room = |scale: &f64| radius.is_none_or(|radius| radius.value() <= scale * HEIGHT * 0.45);
    let scale = SCALES.into_iter().find(room).unwrap_or(SCALES[SCALES.len() - 1]);
    let streets = streets.filter(|_| scale <= MOST_FOR_STREETS);
    let scale = if streets.is_some() { scale } else { scale.max(LEAST_WITHOUT_STREETS) };
    let window = Window::around(pin, scale);
    let mut drawing = Drawing::default();
    let mut credits: Vec<String> = Vec::new();
    // Streets have land and water of their own; names of stations and quarters come from what all cities share.
    for (opened, content) in
        [(streets.as_ref(), Content::All), (basemap.as_ref(), Content::of_basemap(streets.is_some()))]
    {
        let Some(opened) = opened else { continue };
        read(opened, window, content, &mut drawing)?;
        credits.extend(credit(opened)?);
    }
    if drawing.is_empty() {
        return Ok(None);
    }
    // The name of the own town says nothing within it, and PDF/UA allows no text without a font.
    drawing.labels.retain(|label| {
        label.text != town && !label.text.contains(char::is_control) && can_write(&label.text)
    });
    Ok(Some((Canvas::drawn(window, drawing, radius), credits.join(" · "))))
}

fn read(
    opened: &Opened,
    window: Window,
    content: Content,
    drawing: &mut Drawing,
) -> Result<(), ArchiveError> {
    let archive = &opened.archive;
    for tile in window.tiles(archive.header().max_zoom) {
        let Some(span) = archive.find(tile_id(tile))? else { continue };
        let bytes = archive.unpacked_tile(archive.packed_tile(span)?)?;
        drawing.add(bytes, tile, window, content).map_err(|_| ArchiveError::Damaged("tiles"))?;
    }
    Ok(())
}

/// Whose data an archive has, without the marks of a web page.
fn credit(opened: &Opened) -> Result<Option<String>, ArchiveError> {
    let metadata: serde_json::Value =
        serde_json::from_slice(&opened.archive.metadata()?).map_err(|_| ArchiveError::Damaged("metadata"))?;
    let Some(text) = metadata["attribution"].as_str() else { return Ok(None) };
    let mut is_mark = false;
    let shown = text.chars().filter(|c| {
        let was_mark = is_mark;
        is_mark = match c {
            '<' => true,
            '>' => false,
            _ => is_mark,
        };
        !was_mark && !is_mark
    });
    let shown: String = shown.collect();
    let words: Vec<&str> = shown.split_whitespace().collect();
    Ok(Some(words.join(" ").replace("&copy;", "©").replace("&amp;", "&")))
}
