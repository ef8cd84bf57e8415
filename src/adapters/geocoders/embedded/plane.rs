//! Short distances between points in millionths of degrees, on a plane: good to a thousandth within a city.

use bussola_engine::domain::position::Position;

use super::index::Point;

/// Metres in a millionth of a degree of latitude, WGS 84 mean.
const MICRODEGREE_M: f64 = 0.111_195;

/// Longitude and latitude in millionths of degrees.
pub type Spot = (i32, i32);

impl Point {
    pub fn spot(&self) -> Spot {
        (self.lon, self.lat)
    }
}

pub fn spot(position: Position) -> Spot {
    ((position.lon() * 1e6).round() as i32, (position.lat() * 1e6).round() as i32)
}

/// `None` when the numbers are no position, as in a broken file.
pub fn position((lon, lat): Spot) -> Option<Position> {
    Position::from_lon_lat(f64::from(lon) / 1e6, f64::from(lat) / 1e6).ok()
}

pub fn metres(a: Spot, b: Spot) -> f64 {
    let middle = (f64::from(a.1) + f64::from(b.1)) / 2e6;
    let east = (f64::from(a.0) - f64::from(b.0)) * middle.to_radians().cos();
    east.hypot(f64::from(a.1) - f64::from(b.1)) * MICRODEGREE_M
}

/// The known point nearest to the middle of all, and within what distance of it nine of ten lie.
pub fn middle(spots: impl Iterator<Item = Spot> + Clone) -> Option<(Spot, f64)> {
    let mut lons: Vec<i32> = spots.clone().map(|spot| spot.0).collect();
    let mut lats: Vec<i32> = spots.clone().map(|spot| spot.1).collect();
    let half = lons.len() / 2;
    if lons.is_empty() {
        return None;
    }
    let median = (*lons.select_nth_unstable(half).1, *lats.select_nth_unstable(half).1);
    let best = spots.clone().min_by(|a, b| metres(*a, median).total_cmp(&metres(*b, median)))?;
    let mut distances: Vec<f64> = spots.map(|spot| metres(best, spot)).collect();
    let nine_of_ten = (distances.len() * 9).div_ceil(10).saturating_sub(1);
    let (_, radius, _) = distances.select_nth_unstable_by(nine_of_ten, f64::total_cmp);
    Some((best, *radius))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_on_the_plane_are_those_on_the_earth() {
        let at = |lat: f64, lon: f64| Position::from_lat_lon(lat, lon).expect("a position");
        for (a, b) in [(at(45.07, 7.68), at(45.08, 7.70)), (at(37.5, 13.0), at(37.45, 13.1))] {
            let truth = a.metres_to(b).value();
            assert!((metres(spot(a), spot(b)) / truth - 1.0).abs() < 0.003, "{truth}");
        }
    }

    #[test]
    fn the_middle_is_a_point_and_holds_nine_of_ten() {
        let spots: Vec<Spot> = (0..10).map(|i| (7_000_000 + i * 1_000, 45_000_000)).collect();
        let (best, radius) = middle(spots.iter().copied()).expect("points");
        assert_eq!(best, (7_005_000, 45_000_000));
        assert!((radius - 4.0 * 78.6).abs() < 2.0, "{radius}");
        assert_eq!(middle([].into_iter()), None);
    }
}
