//! `bbox`: four or six numbers in the order of `bbox-crs`.

use geo::{Coord, Geometry, Intersects as _, MapCoords as _, Rect};

use super::crs::{Axes, System};
use crate::web::problem::Allowed;

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
