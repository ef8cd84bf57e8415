//! The register of municipalities: names, seats, postcodes, quarters and borders, asked by code, name or position.

use std::collections::BTreeMap;
use std::fmt;

use geo::{BoundingRect, Contains, LineString, MultiPolygon, Point, Rect};

use super::address::{IstatCode, Municipality};
use super::id::slug;
use super::position::{Metres, Position};

/// A quarter, hamlet or village that is not the seat of its municipality, or a railway station.
#[derive(Debug, Clone, PartialEq)]
pub struct Quarter {
    pub name: Box<str>,
    /// What people call it besides, such as "Porta Nuova" for "Stazione Porta Nuova". Addresses are not read by these.
    pub common_names: Vec<Box<str>>,
    pub position: Position,
    /// How far from the position an address of the quarter may be.
    pub radius: Metres,
}

/// What is known of one municipality.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterEntry {
    pub municipality: Municipality,
    /// In another language, or from before a merger.
    pub other_names: Vec<Box<str>>,
    /// May be incomplete; empty when none is known.
    pub postcodes: Vec<Box<str>>,
    pub seat: Position,
    pub population: Option<u32>,
    /// WGS 84 degrees, longitude first; `None` when the border is not on file.
    pub border: Option<MultiPolygon<f64>>,
    pub quarters: Vec<Quarter>,
}

/// Two entries carry the same code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterError(pub IstatCode);

impl fmt::Display for RegisterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "municipality {} is there twice", self.0)
    }
}

impl std::error::Error for RegisterError {}

/// All municipalities that the program knows, ordered by code.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Register {
    entries: Vec<RegisterEntry>,
    boxes: Vec<Option<Rect<f64>>>,
    by_code: BTreeMap<IstatCode, usize>,
    /// The names of the register itself.
    by_name: BTreeMap<String, Vec<usize>>,
    /// Names in other languages and old names.
    by_other_name: BTreeMap<String, Vec<usize>>,
    by_quarter: BTreeMap<String, Vec<usize>>,
    by_common_name: BTreeMap<String, Vec<usize>>,
    by_postcode: BTreeMap<Box<str>, Vec<usize>>,
}

/// A name without regard to case, accents and punctuation; of another script, its own letters.
fn key(name: &str) -> String {
    let is_latin = |c: char| c.is_ascii() || ('\u{c0}'..='\u{24f}').contains(&c) || !c.is_alphabetic();
    if name.chars().all(is_latin) { slug(name) } else { name.trim().to_lowercase() }
}

fn insert(index: usize, key: String, names: &mut BTreeMap<String, Vec<usize>>) {
    if key.is_empty() {
        return;
    }
    let indices = names.entry(key).or_default();
    if indices.last() != Some(&index) {
        indices.push(index);
    }
}

impl Register {
    pub fn new(mut entries: Vec<RegisterEntry>) -> Result<Self, RegisterError> {
        entries.sort_by_key(|entry| entry.municipality.istat);
        let mut by_code = BTreeMap::new();
        let (mut by_name, mut by_other_name) = (BTreeMap::new(), BTreeMap::new());
        let (mut by_quarter, mut by_common_name) = (BTreeMap::new(), BTreeMap::new());
        let mut by_postcode: BTreeMap<Box<str>, Vec<usize>> = BTreeMap::new();
        for (index, entry) in entries.iter().enumerate() {
            if by_code.insert(entry.municipality.istat, index).is_some() {
                return Err(RegisterError(entry.municipality.istat));
            }
            insert(index, key(&entry.municipality.name), &mut by_name);
            entry.other_names.iter().for_each(|name| insert(index, key(name), &mut by_other_name));
            for quarter in &entry.quarters {
                insert(index, key(&quarter.name), &mut by_quarter);
                quarter.common_names.iter().for_each(|name| insert(index, key(name), &mut by_common_name));
            }
            for postcode in &entry.postcodes {
                by_postcode.entry(postcode.clone()).or_default().push(index);
            }
        }
        let boxes = entries.iter().map(|entry| entry.border.as_ref()?.bounding_rect()).collect();
        Ok(Self { entries, boxes, by_code, by_name, by_other_name, by_quarter, by_common_name, by_postcode })
    }

    pub fn entries(&self) -> &[RegisterEntry] {
        &self.entries
    }

    pub fn entry(&self, istat: IstatCode) -> Option<&RegisterEntry> {
        self.by_code.get(&istat).map(|&index| &self.entries[index])
    }

    /// Municipalities of a name, without regard to case, accents and punctuation; of one province when it is given.
    /// Names in other languages and old names count where no municipality is called so today.
    pub fn named(&self, name: &str, province: Option<&str>) -> Vec<&RegisterEntry> {
        let key = key(name);
        let found = self.of(self.by_name.get(&key), province);
        if found.is_empty() { self.of(self.by_other_name.get(&key), province) } else { found }
    }

    /// Municipalities that have a quarter of that name.
    pub fn with_quarter(&self, name: &str, province: Option<&str>) -> Vec<&RegisterEntry> {
        self.of(self.by_quarter.get(&key(name)), province)
    }

    /// Municipalities in which people call a quarter or a station so.
    pub fn with_common_name(&self, name: &str) -> Vec<&RegisterEntry> {
        self.of(self.by_common_name.get(&key(name)), None)
    }

    /// Municipalities of which it is known that they have a postcode; others may have it as well.
    pub fn with_postcode(&self, postcode: &str) -> Vec<&RegisterEntry> {
        self.of(self.by_postcode.get(postcode), None)
    }

    fn of(&self, indices: Option<&Vec<usize>>, province: Option<&str>) -> Vec<&RegisterEntry> {
        let is_there = |entry: &&RegisterEntry| {
            province.is_none_or(|sign| sign.eq_ignore_ascii_case(&entry.municipality.province))
        };
        indices.into_iter().flatten().map(|&index| &self.entries[index]).filter(is_there).collect()
    }

    /// The municipality whose border encloses a position.
    pub fn containing(&self, position: Position) -> Option<&RegisterEntry> {
        let point = Point::new(position.lon(), position.lat());
        let found = self.boxes.iter().zip(&self.entries).find(|(rect, entry)| {
            rect.is_some_and(|rect| rect.contains(&point))
                && entry.border.as_ref().is_some_and(|border| border.contains(&point))
        });
        found.map(|(_, entry)| entry)
    }

    /// The municipality whose border encloses a position and is further away than `slack`, as borders are drawn simply.
    pub fn well_inside(&self, position: Position, slack: Metres) -> Option<&RegisterEntry> {
        let found = self.containing(position)?;
        let is_well = |border: &MultiPolygon<f64>| metres_to_border(border, position) > slack.value();
        found.border.as_ref().is_some_and(is_well).then_some(found)
    }

    /// Whether a position lies in a municipality or at most `slack` beyond its border; `None` when no border is on file.
    pub fn lies_in(&self, istat: IstatCode, position: Position, slack: Metres) -> Option<bool> {
        let border = self.entry(istat)?.border.as_ref()?;
        let point = Point::new(position.lon(), position.lat());
        Some(border.contains(&point) || metres_to_border(border, position) <= slack.value())
    }

    /// Whether a municipality has a quarter of that name.
    pub fn has_quarter(&self, istat: IstatCode, name: &str) -> bool {
        let of_name = self.by_quarter.get(&key(name));
        of_name.is_some_and(|indices| indices.iter().any(|&i| self.entries[i].municipality.istat == istat))
    }
}

/// Metres in one degree of latitude, WGS 84 mean.
const DEGREE_M: f64 = 111_195.0;

/// Distance to the nearest border line on a plane around the position: good to a metre within some kilometres.
fn metres_to_border(border: &MultiPolygon<f64>, position: Position) -> f64 {
    let east_m = DEGREE_M * position.lat().to_radians().cos();
    let to_metres = |lon: f64, lat: f64| ((lon - position.lon()) * east_m, (lat - position.lat()) * DEGREE_M);
    let rings =
        border.iter().flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()));
    rings
        .flat_map(LineString::lines)
        .map(|line| to_origin(to_metres(line.start.x, line.start.y), to_metres(line.end.x, line.end.y)))
        .fold(f64::INFINITY, f64::min)
}

/// Distance from the origin to a segment.
fn to_origin(start: (f64, f64), end: (f64, f64)) -> f64 {
    let (dx, dy) = (end.0 - start.0, end.1 - start.1);
    let length2 = dx.mul_add(dx, dy * dy);
    let along = if length2 > 0.0 { (-(start.0 * dx + start.1 * dy) / length2).clamp(0.0, 1.0) } else { 0.0 };
    (start.0 + along * dx).hypot(start.1 + along * dy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use geo::polygon;

    fn at(lon: f64, lat: f64) -> Position {
        Position::from_lon_lat(lon, lat).expect("a position")
    }

    fn entry(istat: &str, name: &str, west: f64) -> RegisterEntry {
        let east = west + 0.1;
        let square = polygon![(x: west, y: 45.0), (x: east, y: 45.0), (x: east, y: 45.1), (x: west, y: 45.1)];
        RegisterEntry {
            municipality: Municipality {
                istat: IstatCode::new(istat).expect("six digits"),
                name: name.into(),
                province: "AA".into(),
            },
            other_names: vec!["Old Name".into()],
            postcodes: Vec::new(),
            seat: at(west + 0.05, 45.05),
            population: None,
            border: Some(MultiPolygon::new(vec![square])),
            quarters: Vec::new(),
        }
    }

    #[test]
    fn a_position_is_found_in_its_municipality_with_slack_at_the_border() {
        let register = Register::new(vec![entry("000001", "Prima", 7.0), entry("000002", "Seconda", 7.1)])
            .expect("distinct");
        let second = IstatCode::new("000002").expect("six digits");
        let name = |p| register.containing(p).map(|e| e.municipality.name.to_string());
        assert_eq!(name(at(7.05, 45.05)), Some("Prima".into()));
        assert_eq!(name(at(7.15, 45.05)), Some("Seconda".into()));
        assert_eq!(name(at(9.0, 45.05)), None);
        let slack = |metres| Metres::new(metres).expect("metres");
        // 0.001 degrees of longitude are 79 m here.
        assert_eq!(register.lies_in(second, at(7.099, 45.05), slack(100.0)), Some(true));
        assert_eq!(register.lies_in(second, at(7.099, 45.05), slack(50.0)), Some(false));
        assert!(register.well_inside(at(7.101, 45.05), slack(50.0)).is_some());
        assert!(register.well_inside(at(7.101, 45.05), slack(100.0)).is_none());
    }

    #[test]
    fn names_are_found_without_accents_and_by_other_names() {
        let register = Register::new(vec![entry("000001", "Forlì d'Isola", 7.0)]).expect("distinct");
        assert_eq!(register.named("FORLI D ISOLA", Some("aa")).len(), 1);
        assert_eq!(register.named("old name", None).len(), 1);
        assert!(register.named("Forlì d'Isola", Some("BB")).is_empty());
    }

    #[test]
    fn a_name_of_today_goes_before_old_names_and_other_scripts_stay_apart() {
        let with = |istat, name, other: &[&str]| RegisterEntry {
            other_names: other.iter().map(|name| (*name).into()).collect(),
            postcodes: vec!["00001".into()],
            ..entry(istat, name, 7.0)
        };
        let all =
            vec![with("000001", "Prima", &["Seconda", "Прима"]), with("000002", "Seconda", &["Секунда"])];
        let register = Register::new(all).expect("distinct");
        let names = |found: Vec<&RegisterEntry>| -> Vec<String> {
            found.iter().map(|entry| entry.municipality.name.to_string()).collect()
        };
        assert_eq!(names(register.named("seconda", None)), ["Seconda"]);
        assert_eq!(names(register.named("прима", None)), ["Prima"]);
        assert_eq!(names(register.with_postcode("00001")), ["Prima", "Seconda"]);
        assert!(register.named("", None).is_empty());
    }

    #[test]
    fn a_code_may_be_there_only_once() {
        assert!(Register::new(vec![entry("000001", "A", 7.0), entry("000001", "B", 8.0)]).is_err());
    }
}
