//! What of a tile comes onto a sketch.

use geo::{Geometry, LineString, Polygon};
use mvt_reader::Reader;
use mvt_reader::error::ParserError;
use mvt_reader::feature::{Feature, Value};

use super::Window;
use super::label::{Label, along};
use crate::formats::web_mercator::{TileAddress, side};

/// How a shape is drawn, in the order of drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ink {
    Land,
    Water,
    River,
    Border,
    Rail,
    Path,
    Minor,
    Major,
}

/// What is taken from an archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    All,
    Names,
}

impl Content {
    pub(super) fn of_basemap(has_streets: bool) -> Self {
        if has_streets { Self::Names } else { Self::All }
    }
}

/// Points in millimetres on the paper.
type Line = Vec<(f64, f64)>;

/// Everything that is drawn.
#[derive(Debug, Default)]
pub(super) struct Drawing {
    /// Shapes with their rings or lines.
    pub(super) shapes: Vec<(Ink, Vec<Line>)>,
    /// The most useful first, once they are sorted.
    pub(super) labels: Vec<Label>,
}

impl Drawing {
    pub(super) fn is_empty(&self) -> bool {
        self.shapes.is_empty() && self.labels.is_empty()
    }

    pub(super) fn add(
        &mut self,
        tile: Vec<u8>,
        address: TileAddress,
        window: Window,
        content: Content,
    ) -> Result<(), ParserError> {
        let reader = Reader::new(tile)?;
        for (index, layer) in reader.get_layer_metadata()?.into_iter().enumerate() {
            let on_paper = Projection { address, window, extent: f64::from(layer.extent.max(1)) };
            for feature in reader.get_features(index)? {
                if content == Content::All {
                    self.add_shape(&layer.name, &feature, on_paper);
                }
                self.add_label(&layer.name, &feature, on_paper, content);
            }
        }
        Ok(())
    }

    fn add_shape(&mut self, layer: &str, feature: &Feature, on_paper: Projection) {
        let is_area = matches!(feature.geometry, Geometry::Polygon(_) | Geometry::MultiPolygon(_));
        let Some(ink) = ink(layer, kind(feature), is_area) else { return };
        let lines = on_paper.lines(&feature.geometry);
        if ink == Ink::Minor || ink == Ink::Major {
            let name = text(feature, "name").unwrap_or_default();
            self.labels.extend(lines.iter().filter_map(|line| along(line, name, ink == Ink::Major)));
        }
        self.shapes.push((ink, lines));
    }

    fn add_label(&mut self, layer: &str, feature: &Feature, on_paper: Projection, content: Content) {
        let Some(name) = text(feature, "name") else { return };
        let Some(spot) = on_paper.spot(&feature.geometry) else { return };
        match (layer, kind(feature)) {
            ("stations", _) => self.labels.push(Label::station(spot, name)),
            ("places", "quarter" | "village") => self.labels.push(Label::place(spot, name)),
            // Beside streets the name of the whole town says nothing.
            ("places", "municipality") if content == Content::All => {
                self.labels.push(Label::place(spot, name));
            }
            _ => {}
        }
    }
}

/// Layers of the basemap and of street archives, old and new.
fn ink(layer: &str, kind: &str, is_area: bool) -> Option<Ink> {
    Some(match (layer, kind, is_area) {
        ("land" | "earth", _, true) => Ink::Land,
        ("water", _, true) => Ink::Water,
        ("water" | "physical_line", "river" | "canal", false) => Ink::River,
        ("boundaries", _, false) => Ink::Border,
        ("roads", "rail", false) | ("transit", "railway", false) => Ink::Rail,
        ("roads", "path" | "other", false) => Ink::Path,
        ("roads", "minor_road", false) => Ink::Minor,
        ("roads", "highway" | "major_road" | "medium_road", false) => Ink::Major,
        _ => return None,
    })
}

fn kind(feature: &Feature) -> &str {
    text(feature, "kind").or_else(|| text(feature, "pmap:kind")).unwrap_or_default()
}

fn text<'a>(feature: &'a Feature, key: &str) -> Option<&'a str> {
    match feature.properties.as_ref()?.get(key)? {
        Value::String(text) => Some(text.as_str()).filter(|text| !text.is_empty()),
        _ => None,
    }
}

/// From the units of a tile to millimetres on the paper.
#[derive(Debug, Clone, Copy)]
struct Projection {
    address: TileAddress,
    window: Window,
    extent: f64,
}

impl Projection {
    fn place(self, x: f32, y: f32) -> (f64, f64) {
        let n_tiles = f64::from(side(self.address.zoom()));
        let part = |number: u32, unit: f32| (f64::from(number) + f64::from(unit) / self.extent) / n_tiles;
        self.window.place((part(self.address.column(), x), part(self.address.row(), y)))
    }

    fn line(self, line: &LineString<f32>) -> Line {
        line.0.iter().map(|at| self.place(at.x, at.y)).collect()
    }

    /// The rings of areas, the lines of lines.
    fn lines(self, geometry: &Geometry<f32>) -> Vec<Line> {
        match geometry {
            Geometry::LineString(line) => vec![self.line(line)],
            Geometry::MultiLineString(lines) => lines.0.iter().map(|line| self.line(line)).collect(),
            Geometry::Polygon(area) => self.rings(area).collect(),
            Geometry::MultiPolygon(areas) => areas.0.iter().flat_map(|area| self.rings(area)).collect(),
            _ => Vec::new(),
        }
    }

    fn rings(self, area: &Polygon<f32>) -> impl Iterator<Item = Line> {
        std::iter::once(area.exterior()).chain(area.interiors()).map(move |ring| self.line(ring))
    }

    fn spot(self, geometry: &Geometry<f32>) -> Option<(f64, f64)> {
        match geometry {
            Geometry::Point(at) => Some(self.place(at.x(), at.y())),
            Geometry::MultiPoint(spots) => spots.0.first().map(|at| self.place(at.x(), at.y())),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_of_both_kinds_of_archives_are_known_and_the_rest_stays_away() {
        for (layer, kind, is_area, expected) in [
            ("land", "", true, Some(Ink::Land)),
            ("earth", "earth", true, Some(Ink::Land)),
            ("water", "lake", true, Some(Ink::Water)),
            ("water", "river", false, Some(Ink::River)),
            ("water", "ditch", false, None),
            ("physical_line", "river", false, Some(Ink::River)),
            ("roads", "minor_road", false, Some(Ink::Minor)),
            ("roads", "highway", false, Some(Ink::Major)),
            ("roads", "rail", false, Some(Ink::Rail)),
            ("transit", "railway", false, Some(Ink::Rail)),
            ("roads", "ferry", false, None),
            ("buildings", "building", true, None),
            ("urban", "", true, None),
        ] {
            assert_eq!(ink(layer, kind, is_area), expected, "{layer} {kind}");
        }
    }
}
