//! GeoJSON: a collection of features, one feature, or one feature per line. A shape counts as its middle.

use serde_json::{Value, json};

use super::input::{Input, ReadError, Records};
use super::json::read_unfolded;
use crate::ports::mapping::SourceSettings;

/// Most points of a shape that are counted.
const MAX_POINTS: usize = 1_000_000;

/// The records of a GeoJSON file. To the members of a feature come `@lon`, `@lat` and `@type`, the kind of shape.
pub fn read<'a>(input: &Input, settings: &'a SourceSettings) -> Result<Records<'a>, ReadError> {
    read_unfolded(input, settings, Box::new(|feature| vec![with_middle(feature)]))
}

/// A feature with the middle of its shape. Properties are also found without `properties.` before their names.
fn with_middle(mut feature: Value) -> Value {
    let (kind, middle) = match feature.get("geometry") {
        Some(geometry) => {
            let kind = geometry.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
            (kind, middle(geometry, 0))
        }
        None => (String::new(), None),
    };
    let Some(object) = feature.as_object_mut() else { return feature };
    if let Some(Value::Object(properties)) = object.get("properties").cloned() {
        for (name, value) in properties {
            object.entry(name).or_insert(value);
        }
    }
    object.insert("@type".to_owned(), json!(kind));
    // Hundreds of thousands of corners are of no use to a field.
    let geometry = object.remove("geometry").filter(|geometry| !geometry.is_null());
    match (middle, geometry) {
        (Some((x, y)), _) => {
            let rounded = |degrees: f64| json!((degrees * 1e7).round() / 1e7);
            object.insert("@lon".to_owned(), rounded(x));
            object.insert("@lat".to_owned(), rounded(y));
        }
        // A shape without a middle is no position, and whoever reads it is to say so.
        (None, Some(broken)) => {
            let text: String = broken["coordinates"].to_string().chars().take(100).collect();
            object.insert("@lat".to_owned(), json!(text));
        }
        (None, None) => {}
    }
    feature
}

/// The middle of a shape: a point itself, the mean of points, the middle along lines, the centroid of the areas.
pub fn middle(geometry: &Value, depth: usize) -> Option<(f64, f64)> {
    let coordinates = geometry.get("coordinates");
    let lines = |depth| -> Vec<Vec<(f64, f64)>> {
        let mut lines = Vec::new();
        if let Some(coordinates) = coordinates {
            collect_lines(coordinates, depth, &mut lines);
        }
        lines
    };
    match geometry.get("type")?.as_str()? {
        "Point" => point(coordinates?),
        "MultiPoint" => mean(lines(0).first()?),
        "LineString" => along(&lines(0)),
        "MultiLineString" => along(&lines(1)),
        // Holes hardly move the middle; the outer ring comes first.
        "Polygon" => centroid(&lines(1)[..1.min(lines(1).len())]),
        "MultiPolygon" => {
            let outer: Vec<_> = coordinates?
                .as_array()?
                .iter()
                .filter_map(|polygon| {
                    let mut rings = Vec::new();
                    collect_lines(polygon.get(0)?, 0, &mut rings);
                    rings.pop()
                })
                .collect();
            centroid(&outer)
        }
        "GeometryCollection" if depth < 4 => {
            let members = geometry.get("geometries")?.as_array()?.iter().take(MAX_POINTS);
            let points: Vec<_> = members.filter_map(|member| middle(member, depth + 1)).collect();
            mean(&points)
        }
        _ => None,
    }
}

fn point(value: &Value) -> Option<(f64, f64)> {
    let (x, y) = (value.get(0)?.as_f64()?, value.get(1)?.as_f64()?);
    (x.is_finite() && y.is_finite()).then_some((x, y))
}

/// Lists of points that lie so deep below.
fn collect_lines(value: &Value, depth: usize, lines: &mut Vec<Vec<(f64, f64)>>) {
    let Some(members) = value.as_array() else { return };
    if depth == 0 {
        lines.push(members.iter().take(MAX_POINTS).filter_map(point).collect());
    } else {
        members.iter().take(MAX_POINTS).for_each(|member| collect_lines(member, depth - 1, lines));
    }
}

/// The mean of points.
pub fn mean(points: &[(f64, f64)]) -> Option<(f64, f64)> {
    let n = points.len() as f64;
    let sum = points.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
    (!points.is_empty()).then(|| (sum.0 / n, sum.1 / n))
}

fn along(lines: &[Vec<(f64, f64)>]) -> Option<(f64, f64)> {
    let (mut sum, mut weight) = ((0.0, 0.0), 0.0);
    for (a, b) in lines.iter().flat_map(|line| line.iter().zip(line.iter().skip(1))) {
        let length = (b.0 - a.0).hypot(b.1 - a.1);
        sum = (sum.0 + length * (a.0 + b.0) / 2.0, sum.1 + length * (a.1 + b.1) / 2.0);
        weight += length;
    }
    let flat: Vec<_> = lines.iter().flatten().copied().collect();
    if weight > 0.0 { Some((sum.0 / weight, sum.1 / weight)) } else { mean(&flat) }
}

/// The centroid of rings taken together; along their edges where they have no area.
pub fn centroid(rings: &[Vec<(f64, f64)>]) -> Option<(f64, f64)> {
    let (mut sum, mut area) = ((0.0, 0.0), 0.0);
    for ring in rings {
        // Near the ring's own start, so that large coordinates do not eat the digits.
        let Some(&(x0, y0)) = ring.first() else { continue };
        let (mut own, mut own_area) = ((0.0, 0.0), 0.0);
        for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            let (ax, ay, bx, by) = (a.0 - x0, a.1 - y0, b.0 - x0, b.1 - y0);
            let cross = ax * by - bx * ay;
            own = (own.0 + (ax + bx) * cross, own.1 + (ay + by) * cross);
            own_area += cross / 2.0;
        }
        if own_area != 0.0 {
            let middle = (x0 + own.0 / (6.0 * own_area), y0 + own.1 / (6.0 * own_area));
            let size = own_area.abs();
            sum = (sum.0 + size * middle.0, sum.1 + size * middle.1);
            area += size;
        }
    }
    let middle = (sum.0 / area, sum.1 / area);
    let is_sound = area > 0.0 && middle.0.is_finite() && middle.1.is_finite();
    if is_sound { Some(middle) } else { along(rings) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_has_its_middle() {
        for (shape, expected) in [
            (json!({"type": "Point", "coordinates": [7.5, 45.0, 200]}), Some((7.5, 45.0))),
            (json!({"type": "Point", "coordinates": []}), None),
            (json!({"type": "Point", "coordinates": ["7", 45]}), None),
            (json!({"type": "MultiPoint", "coordinates": [[0, 0], [2, 4]]}), Some((1.0, 2.0))),
            (json!({"type": "LineString", "coordinates": [[0, 0], [4, 0], [4, 4]]}), Some((3.0, 1.0))),
            (json!({"type": "Polygon", "coordinates": [[[0,0],[6,0],[0,6],[0,0]]]}), Some((2.0, 2.0))),
            (json!({"type": "Polygon", "coordinates": [[[1,1],[1,1],[1,1]]]}), Some((1.0, 1.0))),
            (
                json!({"type": "MultiPolygon", "coordinates": [
                    [[[0,0],[2,0],[2,2],[0,2],[0,0]]], [[[10,0],[12,0],[12,2],[10,2],[10,0]]]]}),
                Some((6.0, 1.0)),
            ),
            (json!({"type": "Polygon", "coordinates": []}), None),
            (json!({"type": "Polygon", "coordinates": 7}), None),
            (
                json!({"type": "GeometryCollection", "geometries": [
                    {"type": "Point", "coordinates": [1, 1]}, {"type": "Point", "coordinates": [3, 1]}]}),
                Some((2.0, 1.0)),
            ),
            (json!(null), None),
        ] {
            assert_eq!(middle(&shape, 0), expected, "{shape}");
        }
    }

    #[test]
    fn properties_are_found_with_and_without_their_prefix() {
        let feature = json!({"type": "Feature", "id": 7, "geometry": null,
            "properties": {"nome": "Uno", "type": "sportello"}});
        let value = with_middle(feature);
        assert_eq!(value["nome"], "Uno");
        assert_eq!(value["type"], "Feature", "the feature's own member stays");
        assert_eq!(value["properties"]["type"], "sportello");
    }
}
