//! `bbox`: four or six numbers in the order of `bbox-crs`.

use bussola_engine::domain::position::BBox;
use geo::{Coord, Geometry, Intersects as _, MapCoords as _, Rect};

use super::crs::{Axes, System};
use crate::web::problem::Allowed;

/// Points of an edge that are turned into degrees: an edge that is straight in one plane is bent in another.
const N_STEPS: u32 = 16;
/// Wider than what the edge bends between two points, and than the last digit of a published position.
const MARGIN: f64 = 0.05;
const LEAST_MARGIN_DEG: f64 = 1e-6;

/// A box of a system. Heights are read and put aside: nothing here has one.
#[derive(Debug)]
pub struct Area {
    axes: Axes,
    /// One, or the two halves on either side of the antimeridian; east first.
    boxes: Vec<Rect<f64>>,
}

const SHAPE: Allowed = Allowed::Shape(
    "four numbers, or six with heights, in the order of the axes of bbox-crs: the lower corner, then the upper one; \
     only longitudes may fall, across the antimeridian",
);

impl Area {
    pub fn read(text: &str, system: System) -> Result<Self, Allowed> {
        let numbers: Option<Vec<f64>> = text
            .split(',')
            .map(|number| number.trim().parse().ok().filter(|number: &f64| number.is_finite()))
            .collect();
        let corners = match numbers.as_deref() {
            Some([a, b, c, d]) => [[*a, *b], [*c, *d]],
            Some([a, b, low, c, d, high]) if low <= high => [[*a, *b], [*c, *d]],
            _ => return Err(SHAPE),
        };
        let [[west, south], [east, north]] =
            if system.has_latitude_first() { corners.map(|[y, x]| [x, y]) } else { corners };
        if south > north {
            return Err(SHAPE);
        }
        let boxed = |west, east| Rect::new(Coord { x: west, y: south }, Coord { x: east, y: north });
        let boxes = if system.is_geographic() {
            let is_on_earth = [west, east].iter().all(|lon| (-180.0..=180.0).contains(lon))
                && [south, north].iter().all(|lat| (-90.0..=90.0).contains(lat));
            match is_on_earth {
                false => return Err(SHAPE),
                true if west <= east => vec![boxed(west, east)],
                true => vec![boxed(west, 180.0), boxed(-180.0, east)],
            }
        } else if west <= east {
            vec![boxed(west, east)]
        } else {
            return Err(SHAPE);
        };
        Ok(Self { axes: system.open(), boxes })
    }

    /// A somewhat wider box of degrees, for an index. `None` where the system does not reach as far as the box.
    pub fn degrees(&self) -> Option<BBox> {
        let [first, others @ ..] = self.boxes.as_slice() else { return None };
        let [west, south, first_east, north] = self.envelope(first)?;
        let east = match others {
            [] => first_east,
            [other, ..] => self.envelope(other)?[2],
        };
        BBox::from_wsen(west, south, east, north).ok()
    }

    /// West, south, east and north of a box, as far as there are degrees.
    fn envelope(&self, rect: &Rect<f64>) -> Option<[f64; 4]> {
        let (low, high) = (rect.min(), rect.max());
        let between =
            |from: f64, to: f64, step: u32| from + (to - from) * f64::from(step) / f64::from(N_STEPS);
        let edges = (0..=N_STEPS).flat_map(|step| {
            let (x, y) = (between(low.x, high.x, step), between(low.y, high.y, step));
            [(x, low.y), (x, high.y), (low.x, y), (high.x, y)]
        });
        let start = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        let [west, south, east, north] = edges.into_iter().try_fold(start, |all, (x, y)| {
            let Coord { x, y } = self.axes.degrees(Coord { x, y })?;
            Some([all[0].min(x), all[1].min(y), all[2].max(x), all[3].max(y)])
        })?;
        let margin = |span: f64| span * MARGIN + LEAST_MARGIN_DEG;
        let (wide, high) = (margin(east - west), margin(north - south));
        Some([
            (west - wide).max(-180.0),
            (south - high).max(-90.0),
            (east + wide).min(180.0),
            (north + high).min(90.0),
        ])
    }

    /// Whether a geometry in degrees touches the box, as both lie in the plane of the box's system.
    pub fn meets(&self, geometry: &Geometry<f64>) -> bool {
        let turned = geometry.try_map_coords(|coord| self.axes.plane(coord).ok_or(()));
        turned.is_ok_and(|turned| self.boxes.iter().any(|one| turned.intersects(one)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::crs::SYSTEMS;
    use super::*;

    fn point(lon: f64, lat: f64) -> Geometry<f64> {
        Geometry::Point(geo::Point::new(lon, lat))
    }

    fn system(code: &str) -> System {
        let known = SYSTEMS.into_iter().find(|system| system.uri().ends_with(code));
        known.expect("a known system")
    }

    #[test]
    fn corners_are_read_in_the_order_of_the_system() {
        let turin = point(7.68, 45.07);
        for (text, code, expected) in [
            ("7,45,8,46", "CRS84", true),
            ("45,7,46,8", "CRS84", false),
            ("45,7,46,8", "/4326", true),
            ("45,7,46,8", "/6706", true),
            ("7,45,-100,8,46,9000", "CRS84", true),
            ("395000,4991000,397000,4993000", "/32632", true),
            ("854000,5632000,856000,5634000", "/3857", true),
            ("0,0,1,1", "/32632", false),
        ] {
            let area = Area::read(text, system(code)).expect("a box");
            assert_eq!(area.meets(&turin), expected, "{text} {code}");
        }
    }

    #[test]
    fn the_box_for_the_index_holds_everything_that_the_area_meets() {
        let boxes = [
            ("6.6,44.9,9.3,45.6", "CRS84"),
            ("44.9,6.6,45.6,9.3", "/4326"),
            ("300000,4400000,900000,5200000", "/32632"),
            ("100000,4400000,700000,5200000", "/32633"),
            ("734700,5582000,1892000,5780000", "/3857"),
            ("1300000,4400000,1900000,5200000", "/3003"),
            ("395000,4991000,395001,4991001", "/25832"),
        ];
        for (text, code) in boxes {
            let area = Area::read(text, system(code)).expect("a box");
            let bbox = area.degrees().expect("a box of degrees");
            let mut n_met = 0;
            for step in 0..200_000_u32 {
                // Spread evenly over Italy, by steps that share no factor with the number of columns.
                let (lon, lat) =
                    (6.0 + f64::from(step % 449) * 13.0 / 449.0, 36.0 + f64::from(step / 449) * 11.5 / 446.0);
                if area.meets(&point(lon, lat)) {
                    n_met += 1;
                    let [west, south, east, north] = bbox.to_wsen();
                    let is_in = (west..=east).contains(&lon) && (south..=north).contains(&lat);
                    assert!(is_in, "{text} {code}: {lon} {lat} is not in {bbox:?}");
                }
            }
            assert!(n_met > 100 || text.ends_with("4991001"), "{text} {code} meets {n_met}");
        }
    }

    #[test]
    fn a_box_across_the_antimeridian_has_a_box_for_the_index_that_does_too() {
        let area = Area::read("177,-20,-178,-15", System::CRS84).expect("a box");
        let [west, _, east, _] = area.degrees().expect("a box").to_wsen();
        assert!((176.0..=177.0).contains(&west) && (-178.0..-177.0).contains(&east), "{west} {east}");
    }

    #[test]
    fn a_box_across_the_antimeridian_holds_both_sides() {
        for (text, code) in [("177,-20,-178,-15", "CRS84"), ("-20,177,-15,-178", "/4326")] {
            let area = Area::read(text, system(code)).expect("a box");
            assert!(area.meets(&point(179.0, -17.0)) && area.meets(&point(-179.0, -17.0)), "{text}");
            assert!(!area.meets(&point(0.0, -17.0)), "{text}");
        }
    }

    #[test]
    fn what_is_no_box_is_refused() {
        for text in
            ["1,2,3", "1,2,3,4,5", "a,b,c,d", "7,46,8,45", "7,45,8,91", "7,45,5,8,46,4", "NaN,0,1,1", ""]
        {
            assert!(Area::read(text, System::CRS84).is_err(), "{text}");
        }
        assert!(
            Area::read("397000,4991000,395000,4993000", system("/32632")).is_err(),
            "metres do not go round"
        );
    }
}
