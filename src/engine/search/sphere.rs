//! The unit sphere in three dimensions: an R-tree over it knows no antimeridian and no poles.

use crate::domain::position::{Metres, Position};

/// A point on the unit sphere.
pub type Unit = [f64; 3];

/// Mean Earth radius used for spherical distances, metres.
const RADIUS_M: f64 = 6_371_008.8;

/// A geodesic on the WGS 84 ellipsoid is never shorter than this share of the spherical distance between the
/// same latitudes and longitudes. The ellipsoid's smallest radius of curvature is the meridional one at the
/// equator, a(1-e²) = 6 335 439 m, which is 0.99442 of the mean radius.
const GEODESIC_OVER_SPHERE_MIN: f64 = 0.9943;

/// And never longer than this: the largest radius of curvature is at the poles, a²/b = 6 399 594 m, 1.00449.
const GEODESIC_OVER_SPHERE_MAX: f64 = 1.0046;

pub fn unit(position: Position) -> Unit {
    let (sin_lat, cos_lat) = position.lat().to_radians().sin_cos();
    let (sin_lon, cos_lon) = position.lon().to_radians().sin_cos();
    [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat]
}

/// The square of the straight line through the Earth between two points, unit radius.
pub fn chord_2(a: Unit, b: Unit) -> f64 {
    (a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2) + (a[2] - b[2]).powi(2)
}

/// A geodesic distance that a pair of points with this squared chord certainly reaches.
pub fn at_least(chord_2: f64) -> f64 {
    arc_m(chord_2) * GEODESIC_OVER_SPHERE_MIN
}

/// The largest squared chord of points within a geodesic distance.
pub fn chord_2_within(distance: Metres) -> f64 {
    let arc = distance.value() / GEODESIC_OVER_SPHERE_MIN / RADIUS_M;
    if arc >= std::f64::consts::PI { 4.0 } else { (2.0 * (arc / 2.0).sin()).powi(2) }
}

/// A geodesic distance that a pair of points with this squared chord certainly does not pass.
pub fn at_most(chord_2: f64) -> f64 {
    arc_m(chord_2) * GEODESIC_OVER_SPHERE_MAX
}

fn arc_m(chord_2: f64) -> f64 {
    2.0 * (chord_2.sqrt() / 2.0).min(1.0).asin() * RADIUS_M
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_bounds_hold_anywhere_on_the_ellipsoid(
            lon_a in -180.0..=180.0f64, lat_a in -90.0..=90.0f64,
            lon_b in -180.0..=180.0f64, lat_b in -90.0..=90.0f64,
            is_near in any::<bool>(),
        ) {
            let a = Position::from_lon_lat(lon_a, lat_a).expect("in range");
            let b = if is_near {
                Position::from_lon_lat((lon_a + lon_b / 1e4).clamp(-180.0, 180.0), (lat_a + lat_b / 1e4).clamp(-90.0, 90.0))
            } else {
                Position::from_lon_lat(lon_b, lat_b)
            }.expect("in range");
            let geodesic = a.metres_to(b).value();
            let chord = chord_2(unit(a), unit(b));
            prop_assert!(at_least(chord) <= geodesic + 0.01, "{} > {}", at_least(chord), geodesic);
            prop_assert!(at_most(chord) >= geodesic - 0.01, "{} < {}", at_most(chord), geodesic);
            prop_assert!(chord <= chord_2_within(Metres::new(geodesic + 0.01).expect("a length")) + 1e-15);
        }
    }
}
