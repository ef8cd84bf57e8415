//! Points of the WGS 84 ellipsoid in space: no antimeridian, no poles, and straight lines that bound geodesics.
//!
//! A [`Spot`] is exact, in metres from the middle of the Earth. A [`GridPoint`] is the same in whole steps of 1/128 m,
//! small enough to be read by the dozen. Whatever is decided on the grid keeps a margin; the last word has the geodesic.

use crate::domain::position::{Metres, Position};

/// Metres from the middle of the Earth, exact to nanometres.
pub type Spot = [f64; 3];
/// Steps from the middle of the Earth.
pub type GridPoint = [i32; 3];

/// Equatorial radius and flattening of WGS 84.
const A: f64 = 6_378_137.0;
const FLATTENING: f64 = 1.0 / 298.257_223_563;
const ECCENTRICITY_2: f64 = FLATTENING * (2.0 - FLATTENING);
/// (a/b)², the stretch that turns the ellipsoid into a sphere.
const STRETCH: f64 = 1.0 / (1.0 - ECCENTRICITY_2);

/// Differences of two coordinates stay below 2³¹ steps.
const STEPS_PER_METRE: f64 = 128.0;
/// A chord measured on the grid is off by at most √3 steps for rounding both ends, and by single precision.
const GRID_SLACK_M: f64 = 0.014;
const GRID_SLACK: f64 = 1e-6;

/// The smallest radius of curvature, the meridional one at the equator: a(1-e²).
const RADIUS_MIN: f64 = A * (1.0 - ECCENTRICITY_2);
/// A geodesic is at least this share of the arc that its chord spans on a sphere of the equatorial radius.
const ARC_MIN: f64 = 0.997;
/// And at most 1 plus this, times the squared share of the diameter that the chord is.
const ARC_EXCESS: f64 = 0.06;
/// Up to this chord the short forms hold.
const NEAR_M: f64 = 100_000.0;
/// Up to this chord a geodesic is the sum of short ones over a section of the ellipsoid, which strays from it by metres.
const FAR_M: f64 = 1_000_000.0;
/// How far such a geodesic may be off. Tested at a tenth of it.
const GEODESIC_SLACK_M: f64 = 1e-3;

pub fn spot(position: Position) -> Spot {
    let (sin_lat, cos_lat) = position.lat().to_radians().sin_cos();
    let (sin_lon, cos_lon) = position.lon().to_radians().sin_cos();
    let normal = A / (1.0 - ECCENTRICITY_2 * sin_lat * sin_lat).sqrt();
    [normal * cos_lat * cos_lon, normal * cos_lat * sin_lon, normal * (1.0 - ECCENTRICITY_2) * sin_lat]
}

pub fn grid(spot: Spot) -> GridPoint {
    spot.map(|metres| (metres * STEPS_PER_METRE).round() as i32)
}

/// The squared distance of two grid points, in steps.
pub fn steps_2(a: GridPoint, b: GridPoint) -> f32 {
    let [x, y, z] = [0, 1, 2].map(|axis| (a[axis] - b[axis]) as f32);
    x * x + y * y + z * z
}

/// No geodesic of a chord is longer.
fn at_most(chord: f64) -> f64 {
    if chord < NEAR_M {
        let bend = chord / RADIUS_MIN;
        return chord * (1.0 + bend * bend / 23.9);
    }
    let share = (chord / (2.0 * A)).min(1.0);
    2.0 * A * share.asin() * (1.0 + ARC_EXCESS * share * share)
}

/// No chord of a geodesic is longer.
fn chord_within(geodesic: f64) -> f64 {
    if geodesic < NEAR_M {
        return geodesic;
    }
    let half = (geodesic / ARC_MIN / (2.0 * A)).min(std::f64::consts::FRAC_PI_2);
    (2.0 * A * half.sin()).min(geodesic)
}

/// The largest squared grid distance of points within a geodesic distance.
pub fn steps_2_within(distance: Metres) -> f32 {
    let chord = chord_within(distance.value() + GEODESIC_SLACK_M);
    let steps = (chord * (1.0 + GRID_SLACK) + GRID_SLACK_M) * STEPS_PER_METRE;
    (steps * steps) as f32
}

/// The largest squared grid distance of a point that may come before, or level with, one at `steps_2`.
pub fn reach(steps_2: f32) -> f32 {
    let measured = f64::from(steps_2).sqrt() / STEPS_PER_METRE;
    let longest = at_most(measured * (1.0 + GRID_SLACK) + GRID_SLACK_M);
    // Rounding to decimetres may draw level what lies a decimetre apart.
    Metres::new(longest + 0.1).map_or(f32::INFINITY, steps_2_within)
}

/// A place to measure from.
#[derive(Debug, Clone, Copy)]
pub struct Origin {
    pub position: Position,
    pub spot: Spot,
    pub grid: GridPoint,
}

impl Origin {
    pub fn new(position: Position) -> Self {
        let spot = spot(position);
        Self { position, spot, grid: grid(spot) }
    }

    /// The geodesic distance: the number that [`Position::metres_to`] gives, to the same decimetre.
    pub fn metres_to(&self, spot: Spot, position: impl FnOnce() -> Position) -> Metres {
        self.quick_metres_to(spot).unwrap_or_else(|| self.position.metres_to(position()))
    }

    fn quick_metres_to(&self, spot: Spot) -> Option<Metres> {
        let metres = quick_geodesic(self.spot, spot)?;
        let tenths = metres * 10.0;
        let part = tenths - (tenths as i64) as f64;
        let is_clear = (part - 0.5).abs() > 10.0 * GEODESIC_SLACK_M;
        if is_clear { Metres::new(metres) } else { None }
    }

    /// Whether a distance is certainly on its side of a limit; only the exact one decides closer by.
    pub fn is_within(&self, distance: Metres, limit: Metres, position: impl FnOnce() -> Position) -> bool {
        if (distance.value() - limit.value()).abs() < GEODESIC_SLACK_M {
            return self.position.metres_to(position()) <= limit;
        }
        distance <= limit
    }
}

/// The geodesic over a chord of at most 1000 km.
fn quick_geodesic(a: Spot, b: Spot) -> Option<f64> {
    let d = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    let chord_2 = d[0] * d[0] + d[1] * d[1] + d[2] * d[2];
    if chord_2 <= NEAR_M * NEAR_M {
        return Some(short_geodesic(a, d, chord_2));
    }
    if chord_2 > FAR_M * FAR_M {
        return None;
    }
    // The section through both ends along the normal halfway: chords of it are short.
    let normal = [(a[0] + b[0]) / 2.0, (a[1] + b[1]) / 2.0, (a[2] + b[2]) / 2.0 * STRETCH];
    let n_parts = (chord_2.sqrt() / NEAR_M).ceil() as u32;
    let (mut metres, mut last) = (0.0, a);
    for part in 1..=n_parts {
        let share = f64::from(part) / f64::from(n_parts);
        let next = if part == n_parts {
            b
        } else {
            raised([a[0] + d[0] * share, a[1] + d[1] * share, a[2] + d[2] * share], normal)
        };
        let step = [next[0] - last[0], next[1] - last[1], next[2] - last[2]];
        metres += short_geodesic(last, step, step[0] * step[0] + step[1] * step[1] + step[2] * step[2]);
        last = next;
    }
    Some(metres)
}

/// From inside the ellipsoid along a direction to its surface.
fn raised(p: Spot, direction: Spot) -> Spot {
    let product = |u: Spot, v: Spot| u[0] * v[0] + u[1] * v[1] + STRETCH * u[2] * v[2];
    let (pp, pd, dd) = (product(p, p) - A * A, product(p, direction), product(direction, direction));
    let height = ((pd * pd - dd * pp).sqrt() - pd) / dd;
    [p[0] + direction[0] * height, p[1] + direction[1] * height, p[2] + direction[2] * height]
}

/// The geodesic over a step `d` from `a`: an arc with the curvature of the ellipsoid in that direction, halfway.
fn short_geodesic(a: Spot, d: Spot, chord_2: f64) -> f64 {
    // With F = x² + y² + (a/b)² z² the curvature along t is (tᵀ F'' t) / |grad F|; the chord's length cancels out.
    let m = [a[0] + d[0] / 2.0, a[1] + d[1] / 2.0, (a[2] + d[2] / 2.0) * STRETCH];
    let bent = d[0] * d[0] + d[1] * d[1] + STRETCH * d[2] * d[2];
    let gradient_2 = m[0] * m[0] + m[1] * m[1] + m[2] * m[2];
    // (chord × curvature)², as chord² × curvature² = bent² / (chord² × gradient²).
    let bend_2 = if chord_2 > 0.0 { bent * bent / (chord_2 * gradient_2) } else { 0.0 };
    // Halfway the chord lies below the surface, where the gradient is smaller.
    let bend_2 = bend_2 * (1.0 - bend_2 / 4.0);
    chord_2.sqrt() * (1.0 + bend_2 * (1.0 / 24.0 + bend_2 * (3.0 / 640.0)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn position(lon: f64, lat: f64) -> Position {
        Position::from_lon_lat(lon.clamp(-180.0, 180.0), lat.clamp(-90.0, 90.0)).expect("in range")
    }

    /// Pairs at every distance from metres to the other side of the Earth.
    fn pair() -> impl Strategy<Value = (Position, Position)> {
        let anywhere = || (-180.0..=180.0f64, -90.0..=90.0f64);
        let step = (-1.0..=1.0f64, -1.0..=1.0f64, 0.0..7.0f64);
        prop_oneof![
            (anywhere(), anywhere()).prop_map(|(a, b)| (position(a.0, a.1), position(b.0, b.1))),
            (anywhere(), step.clone()).prop_map(|(a, (east, north, digits))| {
                let scale = 10f64.powf(1.0 - digits);
                (position(a.0, a.1), position(a.0 + east * scale, a.1 + north * scale))
            }),
            (anywhere(), step).prop_map(|(a, (east, north, digits))| {
                let scale = 10f64.powf(1.0 - digits);
                let opposite = if a.0 > 0.0 { a.0 - 180.0 } else { a.0 + 180.0 };
                (position(a.0, a.1), position(opposite + east * scale, -a.1 + north * scale))
            }),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3_000))]

        #[test]
        fn the_bounds_hold_anywhere_on_the_ellipsoid((a, b) in pair()) {
            let exact = a.metres_to(b);
            let (from, to) = (spot(a), spot(b));
            let chord = (0..3).map(|i| (from[i] - to[i]).powi(2)).sum::<f64>().sqrt();
            prop_assert!(at_most(chord) >= exact.value() - 1e-6, "{} < {}", at_most(chord), exact.value());
            prop_assert!(chord_within(exact.value()) >= chord - 1e-6, "{} < {chord}", chord_within(exact.value()));
            let measured = steps_2(grid(from), grid(to));
            prop_assert!(steps_2_within(exact) >= measured, "{} < {measured}", steps_2_within(exact));
            prop_assert!(reach(measured) >= measured);
        }

        #[test]
        fn quick_geodesics_are_those_of_karney_to_a_tenth_of_a_millimetre((a, b) in pair()) {
            let exact = a.metres_to(b);
            if let Some(short) = quick_geodesic(spot(a), spot(b)) {
                prop_assert!((short - exact.value()).abs() < GEODESIC_SLACK_M / 10.0, "{short} for {}", exact.value());
            }
            prop_assert_eq!(Origin::new(a).metres_to(spot(b), || b).decimetres(), exact.decimetres());
        }
    }
}
