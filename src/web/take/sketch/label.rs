//! Names on a sketch: where they stand, and which of them give way.

use super::{HEIGHT, WIDTH};

/// Millimetres, as all lengths here.
const STREET: f64 = 2.1;
const STATION: f64 = 2.5;
const PLACE: f64 = 2.7;
/// Width of a letter against its height, on average.
const LETTER: f64 = 0.54;
/// From the border of the drawing.
const MARGIN: f64 = 1.0;
/// A street that bends more is not written along, in radians.
const STRAIGHT: f64 = 0.2;
/// Around the pin.
const PIN_ROOM: f64 = 4.2;

/// A name and where its middle is.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Label {
    pub(super) text: String,
    pub(super) at: (f64, f64),
    /// Clockwise, in radians; never upside down.
    pub(super) angle: f64,
    pub(super) size: f64,
    /// A dot is drawn above it.
    pub(super) dot: Option<(f64, f64)>,
    /// Names of places are spaced and grey.
    pub(super) is_place: bool,
    /// Greater ones stay.
    weight: f64,
}

impl Label {
    pub(super) fn station(spot: (f64, f64), name: &str) -> Self {
        let at = (spot.0, spot.1 + 1.2 + STATION * 0.6);
        Self {
            text: name.to_owned(),
            at,
            angle: 0.0,
            size: STATION,
            dot: Some(spot),
            is_place: false,
            weight: 300.0,
        }
    }

    pub(super) fn place(spot: (f64, f64), name: &str) -> Self {
        Self {
            text: name.to_owned(),
            at: spot,
            angle: 0.0,
            size: PLACE,
            dot: None,
            is_place: true,
            weight: 200.0,
        }
    }

    fn width(&self) -> f64 {
        self.text.chars().count() as f64 * self.size * LETTER
    }

    /// Discs that cover the name.
    fn discs(&self) -> Vec<(f64, f64, f64)> {
        let n = (self.width() / self.size).ceil().max(1.0) as usize;
        let (sine, cosine) = self.angle.sin_cos();
        let disc = |number: usize| {
            let along = self.width() * ((number as f64 + 0.5) / n as f64 - 0.5);
            (self.at.0 + along * cosine, self.at.1 + along * sine, self.size * 0.62)
        };
        let dot = self.dot.map(|(x, y)| (x, y, 1.0));
        (0..n).map(disc).chain(dot).collect()
    }
}

/// A name along the longest straight part of a street that has room for it.
pub(super) fn along(line: &[(f64, f64)], name: &str, is_major: bool) -> Option<Label> {
    if name.is_empty() {
        return None;
    }
    let width = name.chars().count() as f64 * STREET * LETTER;
    let (from, to) = straight_parts(line).max_by(|a, b| length(*a).total_cmp(&length(*b)))?;
    let own = length((from, to));
    if own < width * 0.8 {
        return None;
    }
    let mut angle = (to.1 - from.1).atan2(to.0 - from.0);
    if angle.abs() > std::f64::consts::FRAC_PI_2 {
        angle -= std::f64::consts::PI.copysign(angle);
    }
    let at = (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
    let weight = own.min(60.0) + if is_major { 100.0 } else { 0.0 };
    Some(Label { text: name.to_owned(), at, angle, size: STREET, dot: None, is_place: false, weight })
}

fn length((from, to): ((f64, f64), (f64, f64))) -> f64 {
    (to.0 - from.0).hypot(to.1 - from.1)
}

/// The ends of the parts of a line that go straight on, as far as they are on the paper.
fn straight_parts(line: &[(f64, f64)]) -> impl Iterator<Item = ((f64, f64), (f64, f64))> {
    let inside: Vec<&[(f64, f64)]> = line.split(|at| !is_inside(*at, MARGIN)).collect();
    inside.into_iter().flat_map(|part| {
        let mut parts = Vec::new();
        let mut start = 0;
        for middle in 1..part.len() {
            let bends = part.get(middle + 1).is_none_or(|next| {
                let before = heading(part[middle - 1], part[middle]);
                let turn = (heading(part[middle], *next) - before).abs();
                turn.min(std::f64::consts::TAU - turn) > STRAIGHT
            });
            if bends {
                parts.push((part[start], part[middle]));
                start = middle;
            }
        }
        parts
    })
}

fn heading(from: (f64, f64), to: (f64, f64)) -> f64 {
    (to.1 - from.1).atan2(to.0 - from.0)
}

fn is_inside((x, y): (f64, f64), margin: f64) -> bool {
    (margin..=WIDTH - margin).contains(&x) && (margin..=HEIGHT - margin).contains(&y)
}

/// The names that fit: the weightiest first, each name once, none over another, over the pin or over what is reserved.
pub(super) fn placed(mut labels: Vec<Label>, reserved: &[(f64, f64, f64)]) -> Vec<Label> {
    labels.sort_by(|a, b| b.weight.total_cmp(&a.weight).then_with(|| a.text.cmp(&b.text)));
    let mut taken = vec![(WIDTH / 2.0, HEIGHT / 2.0, PIN_ROOM)];
    taken.extend_from_slice(reserved);
    let mut kept: Vec<Label> = Vec::new();
    for label in labels {
        let discs = label.discs();
        let is_free = |disc: &(f64, f64, f64)| {
            is_inside((disc.0, disc.1), MARGIN)
                && taken.iter().all(|other| (disc.0 - other.0).hypot(disc.1 - other.1) > disc.2 + other.2)
        };
        if discs.iter().all(is_free) && kept.iter().all(|other| other.text != label.text) {
            taken.extend(discs);
            kept.push(label);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_street_is_written_along_where_it_is_straight_and_never_upside_down() {
        let bent = [(10.0, 30.0), (40.0, 30.0), (40.0, 25.0)];
        let label = along(&bent, "Via Po", true).expect("room for six letters");
        assert_eq!((label.at, label.angle), ((25.0, 30.0), 0.0));
        let back: Vec<_> = bent.into_iter().rev().collect();
        assert!(along(&back, "Via Po", true).expect("room").angle.abs() < 1e-9);
        assert_eq!(along(&bent[1..], "Via Po", true), None, "five millimetres are too few");
        assert_eq!(along(&bent, "", true), None);
    }

    #[test]
    fn the_weightier_name_stays_and_none_is_on_the_pin() {
        let near = Label::place((20.5, 10.0), "Aurora");
        let station = Label::station((20.0, 7.0), "Porta Susa");
        let pin = Label::place((WIDTH / 2.0, HEIGHT / 2.0), "Centro");
        let outside = Label::place((WIDTH, 10.0), "Sassi");
        let kept = placed(vec![near, pin, outside, station.clone(), station.clone()], &[]);
        assert_eq!(kept, [station]);
    }
}
