//! One row after the other into the index: which municipality, which street, which number, where.

use std::collections::HashMap;

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::position::{Metres, Position};
use bussola_engine::domain::register::{Register, RegisterEntry};
use bussola_engine::domain::street::{Surroundings, read_address};

use super::{Options, Report};
use crate::adapters::geocoders::embedded::index::build::{Builder, Entry};
use crate::adapters::geocoders::embedded::number::HouseNumber;
use crate::adapters::geocoders::embedded::plane;
use crate::formats::crs::{Crs, Projection};

/// A point may lie this far beyond the border, which is drawn simply.
const SLACK_M: f64 = 200.0;
/// Where no border is on file, a point may lie this far from the seat.
const FAR_M: f64 = 40_000.0;

/// A row as it came.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    pub street: String,
    pub number: String,
    /// Street and number in one, when they do not stand apart.
    pub address: String,
    pub postcode: String,
    pub istat: String,
    pub municipality: String,
    pub province: String,
    /// In the file's own system.
    pub place: Option<(f64, f64)>,
}

/// Judges rows and hands them to the builder.
#[derive(Debug)]
pub struct Intake<'a> {
    builder: Builder<'a>,
    source: u8,
    register: &'a Register,
    default: Option<IstatCode>,
    projection: Option<Projection>,
    municipalities: HashMap<(String, String), Option<IstatCode>>,
    report: Report,
}

impl<'a> Intake<'a> {
    pub fn new(builder: Builder<'a>, source: u8, register: &'a Register, options: &Options) -> Self {
        Self {
            builder,
            source,
            register,
            default: options.municipality,
            projection: options.crs.map(Projection::of),
            municipalities: HashMap::new(),
            report: Report::default(),
        }
    }

    pub fn finish(self) -> (Builder<'a>, Report) {
        (self.builder, self.report)
    }

    /// The system of the file, when nobody has said another.
    pub fn set_default_crs(&mut self, crs: Crs) {
        self.projection.get_or_insert_with(|| Projection::of(crs));
    }

    /// Takes a row or says why not, and counts.
    pub fn take(&mut self, row: &Row) -> Result<(), String> {
        self.report.read += 1;
        let position = match row.place {
            Some((x, y)) => match self.position(x, y)? {
                None => {
                    self.leave_out("with coordinates that are none", &format!("{x} {y}"));
                    return Ok(());
                }
                some => some,
            },
            None => None,
        };
        let Some(entry) = self.municipality(row, position) else {
            let named = format!("{:?}", [&*row.istat, &*row.municipality, &*row.province].join(" ").trim());
            self.leave_out("of no known municipality", &named);
            return Ok(());
        };
        let (street, number, postcode) = self.parts(row);
        if street.is_empty() {
            self.leave_out("without a street", &row.number);
            return Ok(());
        }
        let istat = entry.municipality.istat;
        if position.is_some_and(|position| self.is_elsewhere(entry, position)) {
            let told = format!("{street} {number} of {}", entry.municipality.name);
            self.leave_out("outside their municipality", &told);
            return Ok(());
        }
        let house = HouseNumber::read(&number);
        let is_added = self.builder.add(&Entry {
            istat: istat.value(),
            street: &street,
            number: house.filter(|_| position.is_some()).unwrap_or(HouseNumber::NONE),
            postcode: postcode.trim().parse().ok().filter(|code| *code < 100_000).unwrap_or(0),
            spot: position.map(plane::spot),
            source: self.source,
        });
        match (position, house) {
            _ if !is_added => return Err("holds more addresses than an index can have".to_owned()),
            (Some(_), Some(_)) => self.report.houses += 1,
            (Some(_), None) => self.report.places += 1,
            (None, _) => self.report.names += 1,
        }
        Ok(())
    }

    fn leave_out(&mut self, reason: &'static str, example: &str) {
        let told = || example.chars().take(80).collect::<String>();
        self.report.left_out.entry(reason).or_insert_with(|| (0, told())).0 += 1;
    }

    /// Counts what a format cannot use.
    pub fn skip(&mut self, reason: &'static str, example: &str) {
        self.report.read += 1;
        self.leave_out(reason, example);
    }

    fn position(&mut self, x: f64, y: f64) -> Result<Option<Position>, String> {
        if self.projection.is_none() {
            if x.abs() > 180.0 || y.abs() > 90.0 {
                return Err(format!(
                    "has coordinates such as {x} {y}, which are no degrees; say which they are with --crs, \
                     one of EPSG:{}",
                    Crs::known().iter().map(u16::to_string).collect::<Vec<_>>().join(", EPSG:")
                ));
            }
            self.set_default_crs(Crs::WGS84);
        }
        let degrees = self.projection.as_ref().and_then(|projection| projection.to_degrees(x, y));
        Ok(degrees.and_then(|[lon, lat]| Position::from_lon_lat(lon, lat).ok()))
    }

    /// By code, by name, as said for the whole file, by position.
    fn municipality(&mut self, row: &Row, position: Option<Position>) -> Option<&'a RegisterEntry> {
        let register = self.register;
        let is_named = !row.istat.trim().is_empty() || !row.municipality.trim().is_empty();
        if is_named {
            let key =
                (row.istat.trim().to_owned(), format!("{}|{}", row.municipality.trim(), row.province.trim()));
            let find = || {
                let padded = format!("{:0>6}", row.istat.trim());
                let by_code = IstatCode::new(&padded).ok().and_then(|code| register.entry(code));
                let province = Some(row.province.trim()).filter(|sign| sign.len() == 2);
                let by_name = || match register.named(&row.municipality, province)[..] {
                    [entry] => Some(entry),
                    _ => None,
                };
                by_code.or_else(by_name).map(|entry| entry.municipality.istat)
            };
            let found = *self.municipalities.entry(key).or_insert_with(find);
            if found.is_some() {
                return found.and_then(|istat| register.entry(istat));
            }
        }
        self.default.and_then(|istat| register.entry(istat)).or_else(|| register.containing(position?))
    }

    fn is_elsewhere(&self, entry: &RegisterEntry, position: Position) -> bool {
        let slack = Metres::new(SLACK_M).expect("a length");
        match self.register.lies_in(entry.municipality.istat, position, slack) {
            Some(lies_in) => !lies_in,
            None => plane::metres(plane::spot(entry.seat), plane::spot(position)) > FAR_M,
        }
    }

    /// Street, number and postcode; taken apart where they stand together.
    fn parts(&self, row: &Row) -> (String, String, String) {
        if !row.street.trim().is_empty() || row.address.is_empty() {
            return (shown(&row.street), row.number.clone(), row.postcode.clone());
        }
        let nowhere = Surroundings { municipality: Some(row.municipality.trim()), is_quarter: &|_| false };
        let address = read_address(&row.address, nowhere);
        let text = |part: Option<Box<str>>| part.map(String::from).unwrap_or_default();
        let postcode =
            if row.postcode.trim().is_empty() { text(address.postcode) } else { row.postcode.clone() };
        let (street, number) = (text(address.street), text(address.number));
        let (street, number) = self.builder.words().with_road_number(&street, Some(&number));
        (shown(&street), number.unwrap_or_default().to_owned(), postcode)
    }
}

/// Words that are not capitalised inside a name.
const SMALL: [&str; 16] = [
    "di", "del", "della", "dei", "degli", "delle", "dello", "da", "dal", "dalla", "al", "alla", "ai", "e",
    "in", "de",
];

/// "VIA DELL'OLMO" as "Via dell'Olmo"; what is not all capitals stays as it is.
fn shown(street: &str) -> String {
    let tidy = street.split_whitespace().collect::<Vec<_>>().join(" ");
    if tidy.chars().any(char::is_lowercase) {
        return tidy;
    }
    let mut out = String::with_capacity(tidy.len());
    for word in tidy.split(' ') {
        if !out.is_empty() {
            out.push(' ');
        }
        let lower = word.to_lowercase();
        let is_numeral = word.len() > 1 && word.bytes().all(|b| b"IVX".contains(&b));
        if is_numeral {
            out.push_str(word);
        } else if SMALL.contains(&lower.as_str()) && !out.is_empty() {
            out.push_str(&lower);
        } else {
            capitalise(&lower, &mut out);
        }
    }
    out
}

/// "dell'olmo": the article stays small, what it belongs to becomes large.
fn capitalise(lower: &str, out: &mut String) {
    let article = lower.split_once('\'').map(|(before, _)| before);
    let keeps_small = article.is_some_and(|a| matches!(a, "dell" | "d" | "all" | "sull" | "nell" | "dall"));
    let mut at_start = !keeps_small || out.is_empty();
    for c in lower.chars() {
        if at_start {
            out.extend(c.to_uppercase());
        } else {
            out.push(c);
        }
        at_start = !c.is_alphanumeric();
    }
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn names_in_capitals_are_written_as_people_do() {
        for (name, expected) in [
            ("VIA DELL'OLMO", "Via dell'Olmo"),
            ("PIAZZA DEI MARTIRI", "Piazza dei Martiri"),
            ("VIA XX SETTEMBRE", "Via XX Settembre"),
            ("VIA G. VERDI", "Via G. Verdi"),
            ("LOCALITA' CA' BIANCA", "Localita' Ca' Bianca"),
            ("via già  scritta", "via già scritta"),
            ("", ""),
        ] {
            assert_eq!(shown(name), expected);
        }
    }
}
