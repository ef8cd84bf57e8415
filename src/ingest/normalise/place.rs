//! Where a record is: municipality, address, and the position that the source gives.

use bussola_engine::domain::address::{Address, IstatCode, Municipality};
use bussola_engine::domain::issue::Rule;
use bussola_engine::domain::position::{Metres, Placement, Position, Precision};
use bussola_engine::domain::register::Register;
use bussola_engine::domain::street::{Surroundings, read_address};

use super::fields::Fields;

/// Who placed a desk whose position came with its record.
pub const PLACED_BY_SOURCE: &str = "source";

/// By ISTAT code where there is one, otherwise by name and province.
pub fn municipality(fields: &mut Fields<'_>, register: &Register) -> Option<Municipality> {
    let (code, name) = (fields.get("istat"), fields.get("municipality"));
    let entry = match (code, name) {
        (Some(code), _) => IstatCode::new(code).ok().and_then(|istat| register.entry(istat)),
        (None, Some(name)) => match register.named(name, fields.get("province"))[..] {
            [only] => Some(only),
            _ => None,
        },
        (None, None) => return None,
    };
    if entry.is_none() {
        let province = fields.get("province").map(|sign| format!(" ({sign})")).unwrap_or_default();
        let value = format!("{}{province}", code.or(name).unwrap_or_default());
        fields.refuse(
            Rule::MunicipalityUnknown,
            if code.is_some() { "istat" } else { "municipality" },
            &value,
        );
    }
    entry.map(|entry| entry.municipality.clone())
}

/// The address taken apart; the column of postcodes wins over one in the text.
pub fn address(fields: &mut Fields<'_>, register: &Register, municipality: Option<&Municipality>) -> Address {
    let is_quarter = |name: &str| municipality.is_some_and(|m| register.has_quarter(m.istat, name));
    let around = Surroundings { municipality: municipality.map(|m| &*m.name), is_quarter: &is_quarter };
    let mut address = fields.line("address").map(|text| read_address(&text, around)).unwrap_or_default();
    if let Some(text) = fields.get("postcode") {
        let is_right = text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit());
        if is_right {
            address.postcode = Some(text.into());
        } else {
            fields.warn(Rule::PostcodeInvalid, "postcode", text);
        }
    }
    address
}

/// The source's own position. A position that cannot be read refuses the record; one of no known precision is left out.
pub fn placement(fields: &mut Fields<'_>) -> Option<Placement> {
    let (lat, lon) = (fields.get("lat"), fields.get("lon"));
    if lat.is_none() && lon.is_none() {
        return None;
    }
    let degrees = |text: Option<&str>| text.and_then(|text| text.replace(',', ".").parse::<f64>().ok());
    let position =
        degrees(lat).zip(degrees(lon)).and_then(|(lat, lon)| Position::from_lat_lon(lat, lon).ok());
    let Some(position) = position else {
        let value = format!("{}, {}", lat.unwrap_or_default(), lon.unwrap_or_default());
        fields.refuse(Rule::CoordinatesInvalid, "lat, lon", &value);
        return None;
    };
    let word = fields.get("precision").unwrap_or_default();
    let Some(precision) = Precision::from_str_exact(&word.to_lowercase()) else {
        fields.warn(Rule::PrecisionUnknown, "precision", word);
        return None;
    };
    let radius = fields.get("radius_m").and_then(|text| text.parse().ok()).and_then(Metres::new);
    Some(Placement {
        position,
        precision,
        radius: radius.unwrap_or_else(|| cautious_radius(precision)),
        geocoder: PLACED_BY_SOURCE.into(),
        basis: fields.line("position_basis").unwrap_or_else(|| PLACED_BY_SOURCE.into()),
        is_locked: false,
    })
}

/// For sources that declare no radius: the largest that was measured for the precision in any city.
fn cautious_radius(precision: Precision) -> Metres {
    let metres = match precision {
        Precision::House => 500.0,
        Precision::Street => 1_850.0,
        Precision::Near => 600.0,
        Precision::District => 3_100.0,
        Precision::Postcode => 1_850.0,
        Precision::Municipality => 9_450.0,
    };
    Metres::new(metres).expect("a length is not negative")
}
