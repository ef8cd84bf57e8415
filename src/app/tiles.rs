//! Street maps of cities, cut out of a large archive.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use bussola_engine::domain::city::City;
use bussola_engine::domain::position::BBox;
use serde_json::Value;

use crate::adapters::folder::cities;
use crate::adapters::http_ranges::{HttpRanges, is_web};
use crate::config::Places;
use crate::formats::pmtiles::cut::{Cut, Wish};
use crate::formats::pmtiles::ranges::{FileRanges, Ranges};
use crate::formats::pmtiles::{Archive, Packing, TileKind};

/// A range is 16 MB at most; that takes its time on a slow line.
const TIMEOUT: Duration = Duration::from_secs(300);

/// What to cut, and out of what.
#[derive(Debug, Clone)]
pub struct Order {
    /// Address or path of the archive.
    pub from: String,
    pub city: String,
    /// Without one, the whole area of the city.
    pub area: Option<BBox>,
    pub max_zoom: u8,
    pub max_bytes: u64,
    /// Without one, the folder of tiles.
    pub folder: Option<PathBuf>,
}

/// What was cut.
#[derive(Debug)]
pub struct Fetched {
    pub file: PathBuf,
    pub n_tiles: u64,
    pub n_requests: usize,
    pub size: u64,
    pub max_zoom: u8,
    /// Layers of the archive that the style has nothing for.
    pub not_drawn: Vec<String>,
}

/// The city areas of the data folder by slug.
pub fn city(places: &Places, slug: &str) -> Result<City> {
    let in_data = || format!("the data folder {} cannot be used; see --data", places.data.display());
    let mut cities = cities::read_cities(&places.data.join("cities")).with_context(in_data)?;
    let known: Vec<String> = cities.iter().map(|city| city.slug.to_string()).collect();
    let place = cities.iter().position(|city| city.slug.as_str() == slug);
    let place =
        place.with_context(|| format!("there is no city {slug:?}; there are: {}", known.join(", ")))?;
    Ok(cities.swap_remove(place))
}

/// Cuts the area of a city out of an archive and puts it where the server looks for streets. `progress` hears how many
/// bytes of how many are there.
pub fn fetch(places: &Places, order: &Order, progress: &dyn Fn(u64, u64)) -> Result<Fetched> {
    let city = city(places, &order.city)?;
    let ranges: Box<dyn Ranges> = if is_web(&order.from) {
        Box::new(HttpRanges::new(&order.from, TIMEOUT)?)
    } else {
        Box::new(FileRanges::new(
            File::open(&order.from).with_context(|| format!("{} cannot be opened", order.from))?,
        ))
    };
    let archive = Archive::open(ranges).with_context(|| format!("{} cannot be used", order.from))?;
    let header = archive.header();
    if header.tile_kind != TileKind::Vector || matches!(header.tile_packing, Packing::Other(_)) {
        bail!("{} has no vector tiles that are plain or packed with gzip; the style needs those", order.from);
    }
    let area = order.area.unwrap_or(city.bbox);
    let wish = Wish { area, max_zoom: order.max_zoom, max_bytes: order.max_bytes };
    let cut = Cut::plan(&archive, &wish).with_context(|| {
        format!("nothing was cut out of {}; a smaller --area or --max-zoom takes less", order.from)
    })?;
    let folder = order.folder.as_ref().unwrap_or(&places.tiles);
    let file = folder.join(format!("streets-{}.pmtiles", city.slug));
    let n_tiles = cut.n_tiles();
    put(&file, |out| {
        cut.write(out, |n_bytes| progress(n_bytes, cut.size()))?;
        Ok(())
    })
    .with_context(|| format!("{} was not written", file.display()))?;
    Ok(Fetched {
        n_tiles,
        n_requests: cut.n_requests(),
        size: cut.size(),
        max_zoom: order.max_zoom.min(header.max_zoom),
        not_drawn: not_drawn(&places.tiles, &archive.metadata()?)?,
        file,
    })
}

/// Writes beside the file and puts it in its place once it is whole: a server may be reading the old one.
fn put(file: &Path, write: impl FnOnce(&mut BufWriter<File>) -> Result<()>) -> Result<()> {
    let partial = file.with_extension("partial");
    let written = File::create(&partial).map_err(Into::into).and_then(|out| {
        let mut out = BufWriter::new(out);
        write(&mut out)?;
        out.flush()?;
        out.get_ref().sync_all()?;
        Ok(fs::rename(&partial, file)?)
    });
    if written.is_err() {
        // What is left of it is of no use; that it cannot be removed is no second error.
        _ = fs::remove_file(&partial);
    }
    written
}

/// Layers of an archive for which the style of streets has nothing.
fn not_drawn(tiles: &Path, metadata: &[u8]) -> Result<Vec<String>> {
    let path = tiles.join("streets-layers.json");
    let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    let style: Value =
        serde_json::from_str(&text).with_context(|| format!("{} is no JSON", path.display()))?;
    let metadata: Value = serde_json::from_slice(metadata)?;
    let drawn = names(&style["layers"], "source-layer");
    let mut there = names(&metadata["vector_layers"], "id");
    there.extend(names(&metadata["tilestats"]["layers"], "layer"));
    Ok(there.difference(&drawn).cloned().collect())
}

fn names(layers: &Value, key: &str) -> BTreeSet<String> {
    let layers = layers.as_array().into_iter().flatten();
    layers.filter_map(|layer| layer[key].as_str().map(str::to_owned)).collect()
}
