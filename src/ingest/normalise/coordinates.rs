//! Coordinates as cells hold them: decimal degrees with point or comma, degrees with minutes and seconds, both in one cell.

use bussola_engine::domain::position::Position;

/// What two cells hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Coordinates {
    Right {
        position: Position,
        /// Two plain decimal numbers, each in its cell.
        is_plain: bool,
    },
    /// Each lies where the other would have to be in Italy: nobody turns them round silently.
    Swapped,
    Wrong,
}

/// The box around Italy, in degrees.
const LATITUDES: std::ops::RangeInclusive<f64> = 35.0..=48.0;
const LONGITUDES: std::ops::RangeInclusive<f64> = 6.0..=19.0;
/// Longest text of one cell, in bytes.
const MAX_LEN: usize = 100;

/// Reads latitude and longitude. One of the cells may hold both, the other is then empty.
pub fn read(lat: &str, lon: &str) -> Coordinates {
    let (lat, lon) = (lat.trim(), lon.trim());
    if lat.len() > MAX_LEN || lon.len() > MAX_LEN {
        return Coordinates::Wrong;
    }
    if let (Ok(lat), Ok(lon)) = (lat.parse(), lon.parse()) {
        return judge(lat, lon, true);
    }
    let both = match (lat, lon) {
        ("", both) | (both, "") => both_in_one(both),
        (lat, lon) => degrees(lat, 'n', 's').zip(degrees(lon, 'e', 'w')),
    };
    both.map_or(Coordinates::Wrong, |(lat, lon)| judge(lat, lon, false))
}

fn judge(lat: f64, lon: f64, is_plain: bool) -> Coordinates {
    let is_swapped = LATITUDES.contains(&lon) && LONGITUDES.contains(&lat);
    // Where nothing was measured, tools write zeros.
    let is_nothing = lat == 0.0 && lon == 0.0;
    if is_swapped {
        return Coordinates::Swapped;
    }
    match Position::from_lat_lon(lat, lon) {
        Ok(position) if !is_nothing => Coordinates::Right { position, is_plain },
        _ => Coordinates::Wrong,
    }
}

/// `45.07, 7.68`, `45,07; 7,68`, `45°04'13"N 7°41'12"E`.
fn both_in_one(text: &str) -> Option<(f64, f64)> {
    let halves = |mark: &str| text.split_once(mark);
    // After the letter of the hemisphere the other coordinate begins.
    let after_letter = || {
        let at = text.find(['N', 'n', 'S', 's']).filter(|at| at + 1 < text.len())?;
        Some((&text[..=at], &text[at + 1..]))
    };
    let (lat, lon) = after_letter()
        .or_else(|| halves(";"))
        .or_else(|| halves(", "))
        .or_else(|| halves(" "))
        .or_else(|| halves(",").filter(|(_, rest)| !rest.contains(',')))?;
    let trim = |half: &'_ str| half.trim_matches([' ', ',', ';']).to_owned();
    degrees(&trim(lat), 'n', 's').zip(degrees(&trim(lon), 'e', 'w'))
}

/// One coordinate: `45.07`, `45,07`, `45° 4' 13.2" N`, `N 45.07`. Letters are those of the two hemispheres.
fn degrees(text: &str, plus: char, minus: char) -> Option<f64> {
    let lower = text.to_lowercase();
    let bare = lower.trim_matches(|c: char| c == plus || c == minus || c == ' ');
    // An O is west in Italian and east in German: it says nothing.
    let letters: String = lower.chars().filter(|c| c.is_alphabetic()).collect();
    let sign = match letters.as_str() {
        "" => 1.0,
        one if one.starts_with(plus) && one.len() == 1 => 1.0,
        one if one.starts_with(minus) && one.len() == 1 => -1.0,
        _ => return None,
    };
    let marks = |c: char| matches!(c, '°' | 'º' | '\'' | '’' | '′' | '"' | '”' | '″' | ' ' | ':');
    let numbers: Vec<&str> = bare.split(marks).filter(|part| !part.is_empty()).collect();
    if !(1..=3).contains(&numbers.len()) {
        return None;
    }
    let mut value = 0.0;
    let mut is_negative = false;
    for (i, (number, unit)) in numbers.iter().zip([1.0, 60.0, 3_600.0]).enumerate() {
        let is_number = number.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b',' | b'-' | b'+'));
        let part: f64 = number.replace(',', ".").parse().ok().filter(|_| is_number)?;
        let is_in_range = i == 0 || (0.0..60.0).contains(&part);
        let is_whole = i + 1 == numbers.len() || part.fract() == 0.0;
        if !is_in_range || !is_whole {
            return None;
        }
        is_negative |= i == 0 && number.starts_with('-');
        value += part.abs() / unit;
    }
    Some(if is_negative { -sign * value } else { sign * value })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(lat: &str, lon: &str) -> String {
        match read(lat, lon) {
            Coordinates::Right { position, is_plain } => {
                format!(
                    "{:.4} {:.4}{}",
                    position.lat(),
                    position.lon(),
                    if is_plain { "" } else { " inferred" }
                )
            }
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn degrees_are_read_in_every_form_and_never_turned_round() {
        for (lat, lon, expected) in [
            ("45.0703", "7.6869", "45.0703 7.6869"),
            ("45,0703", "7,6869", "45.0703 7.6869 inferred"),
            ("45°04'13.1\"N", "7°41'12.8\"E", "45.0703 7.6869 inferred"),
            ("45° 4,2183'", "7° 41,214'", "45.0703 7.6869 inferred"),
            ("N 45.0703", "E 7.6869", "45.0703 7.6869 inferred"),
            ("45.0703, 7.6869", "", "45.0703 7.6869 inferred"),
            ("45,0703; 7,6869", "", "45.0703 7.6869 inferred"),
            ("45.0703 7.6869", "", "45.0703 7.6869 inferred"),
            ("45.0703,7.6869", "", "45.0703 7.6869 inferred"),
            ("", "45°04'13.1\"N 7°41'12.8\"E", "45.0703 7.6869 inferred"),
            ("-33.9", "18.4", "-33.9000 18.4000"),
            ("33.9 S", "18.4 E", "-33.9000 18.4000 inferred"),
            ("7.6869", "45.0703", "Swapped"),
            ("7,6869", "45,0703", "Swapped"),
            ("0", "0", "Wrong"),
            ("45.070.312", "7.686.856", "Wrong"),
            ("45.0703", "", "Wrong"),
            ("45.0703", "7.68 O", "Wrong"),
            ("95", "7", "Wrong"),
            ("NaN", "inf", "Wrong"),
            ("45°70'", "7°", "Wrong"),
            ("1e3", "7", "Wrong"),
            ("vedi mappa", "", "Wrong"),
        ] {
            assert_eq!(shown(lat, lon), expected, "{lat} | {lon}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_cells_are_read_without_panic(lat in "\\PC{0,30}", lon in "[0-9NSEWO°'\",.; -]{0,30}") {
            _ = read(&lat, &lon);
            _ = read(&lon, "");
            _ = read(&lon, &lat);
        }
    }
}
