//! The order in which desks lie in memory: along a Hilbert curve, so that neighbours on the ground are neighbours there.

use crate::domain::position::Position;

/// The place of a position on the curve. Order decides only how fast a search is, never what it finds.
pub fn key(position: Position) -> u64 {
    let cell = |degrees: f64, range: f64| ((degrees / range + 0.5) * f64::from(u32::MAX)) as u32;
    curve(cell(position.lon(), 360.0), cell(position.lat(), 180.0))
}

fn curve(mut x: u32, mut y: u32) -> u64 {
    let mut key = 0;
    for bit in (0..32).rev() {
        let (right, upper) = ((x >> bit) & 1, (y >> bit) & 1);
        key = key << 2 | u64::from((3 * right) ^ upper);
        // Each quarter holds a smaller curve, turned.
        if upper == 0 {
            if right == 1 {
                x = !x;
                y = !y;
            }
            std::mem::swap(&mut x, &mut y);
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_along_the_curve_are_steps_on_the_ground() {
        let mut cells: Vec<(u64, u32, u32)> = Vec::new();
        for x in 0..16u32 {
            for y in 0..16u32 {
                cells.push((curve(x << 28, y << 28), x, y));
            }
        }
        cells.sort_unstable();
        for pair in cells.windows(2) {
            assert_eq!(pair[0].1.abs_diff(pair[1].1) + pair[0].2.abs_diff(pair[1].2), 1, "{pair:?}");
        }
    }
}
