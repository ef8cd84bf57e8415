//! Where a record is: municipality, address, and the position that the source gives.

use bussola_engine::domain::address::{Address, IstatCode, Municipality};
use bussola_engine::domain::inference::InferenceRule;
use bussola_engine::domain::issue::Rule;
use bussola_engine::domain::position::{Metres, Placement, Precision};
use bussola_engine::domain::register::{Register, RegisterEntry};
use bussola_engine::domain::street::{Surroundings, read_address};

use super::coordinates::{self, Coordinates};
use super::fields::Fields;

/// Who placed a desk whose position came with its record.
pub const PLACED_BY_SOURCE: &str = "source";

/// What stands before the name of a municipality.
const BEFORE_NAME: [&str; 6] =
    ["comune di ", "città di ", "citta di ", "municipio di ", "comune ", "town of "];

/// How far from the true border the simplified one may run.
const BORDER_SLACK_M: f64 = 170.0;

/// By ISTAT code, by name and province, by postcode, from the text of the address, or from the source's position.
pub fn municipality(fields: &mut Fields<'_>, register: &Register) -> Option<Municipality> {
    let (code, name) = (fields.get("istat"), fields.get("municipality"));
    let found = match (code, name) {
        (Some(code), _) => {
            istat_code(code).and_then(|istat| register.entry(istat)).map(|entry| (entry, None))
        }
        (None, Some(name)) => by_name(fields, register, name),
        (None, None) => {
            let found = from_address(fields, register)
                .or_else(|| from_postcode(fields, register))
                .or_else(|| from_position(fields, register));
            let (entry, rule) = found?;
            fields.infer(rule);
            return Some(entry.municipality.clone());
        }
    };
    let Some((entry, rule)) = found else {
        let province = fields.get("province").map(|sign| format!(" ({sign})")).unwrap_or_default();
        let value = format!("{}{province}", code.or(name).unwrap_or_default());
        let field = if code.is_some() { "istat" } else { "municipality" };
        fields.refuse(Rule::MunicipalityUnknown, field, &value);
        return None;
    };
    rule.into_iter().for_each(|rule| fields.infer(rule));
    Some(entry.municipality.clone())
}

/// Six digits; spreadsheets drop the zeros at the beginning.
fn istat_code(text: &str) -> Option<IstatCode> {
    let is_short = (4..6).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    IstatCode::new(&if is_short { format!("{text:0>6}") } else { text.to_owned() }).ok()
}

type Found<'a> = (&'a RegisterEntry, Option<InferenceRule>);

fn by_name<'a>(fields: &Fields<'_>, register: &'a Register, text: &str) -> Option<Found<'a>> {
    let (name, sign) = without_sign(text);
    let province = sign.map(ToOwned::to_owned).or_else(|| province(fields.get("province")?, register));
    let lower = name.to_lowercase();
    let bare = BEFORE_NAME
        .iter()
        .find(|before| lower.len() == name.len() && lower.starts_with(*before))
        .map(|before| &name[before.len()..]);
    let mut names = std::iter::once(name).chain(bare).map(|name| register.named(name, province.as_deref()));
    let found = names.find(|found| !found.is_empty()).unwrap_or_default();
    let is_today = |entry: &RegisterEntry| is_same_name(&entry.municipality.name, bare.unwrap_or(name));
    match found[..] {
        [only] if is_today(only) || is_same_name(&only.municipality.name, name) => Some((only, None)),
        [only] => Some((only, Some(InferenceRule::MunicipalityByOtherName))),
        [] => match register.with_quarter(name, province.as_deref())[..] {
            [only] => Some((only, Some(InferenceRule::MunicipalityFromQuarter))),
            _ => None,
        },
        _ => {
            let postcode = fields.get("postcode")?;
            let mut with_it =
                found.iter().filter(|entry| entry.postcodes.iter().any(|own| **own == *postcode));
            let only = with_it.next().filter(|_| with_it.next().is_none())?;
            Some((only, Some(InferenceRule::MunicipalityByPostcode)))
        }
    }
}

fn is_same_name(own: &str, text: &str) -> bool {
    use bussola_engine::domain::id::slug;
    own.eq_ignore_ascii_case(text) || slug(own) == slug(text)
}

/// `Name (XX)` and `Name - XX` as name and sign of the province.
fn without_sign(text: &str) -> (&str, Option<&str>) {
    let is_sign = |sign: &str| sign.len() == 2 && sign.bytes().all(|b| b.is_ascii_alphabetic());
    let cut = text
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('))
        .or_else(|| text.rsplit_once(" - "))
        .or_else(|| text.rsplit_once(", "));
    match cut {
        Some((name, sign)) if is_sign(sign.trim()) => (name.trim(), Some(sign.trim())),
        _ => (text, None),
    }
}

/// The sign of a province, or its name: that of its capital.
fn province(text: &str, register: &Register) -> Option<String> {
    if text.len() == 2 {
        return Some(text.to_owned());
    }
    let lower = text.to_lowercase();
    let before = ["provincia di ", "città metropolitana di ", "citta metropolitana di "];
    let name = before.iter().find_map(|before| lower.strip_prefix(before)).unwrap_or(&lower);
    match register.named(name, None)[..] {
        [only] => Some(only.municipality.province.to_string()),
        // A province that nobody knows must not find a municipality of another one.
        _ => Some(text.to_owned()),
    }
}

/// `..., 70121 Name (XX)` or `..., Name (XX)` at the end of the address.
fn from_address<'a>(
    fields: &Fields<'_>,
    register: &'a Register,
) -> Option<(&'a RegisterEntry, InferenceRule)> {
    let text = fields.get("address")?;
    let last = text.rsplit([',', ';']).next()?;
    let last = last.rsplit_once(" - ").map_or(last, |(_, after)| after).trim();
    let (name, sign) = without_sign(last);
    let is_postcode = |word: &str| word.len() == 5 && word.bytes().all(|b| b.is_ascii_digit());
    let after_postcode = || {
        let mut words = name.split(' ');
        words.by_ref().find(|word| is_postcode(word))?;
        Some(words.collect::<Vec<_>>().join(" "))
    };
    let named = after_postcode();
    // Without postcode or province "Roma" may as well be a street.
    let name = named.as_deref().or(sign.map(|_| name))?;
    match register.named(name, sign)[..] {
        [only] => Some((only, InferenceRule::MunicipalityFromAddress)),
        _ => None,
    }
}

/// A town with several postcodes shares none of them with its neighbours.
fn from_postcode<'a>(
    fields: &Fields<'_>,
    register: &'a Register,
) -> Option<(&'a RegisterEntry, InferenceRule)> {
    let postcode = fields.get("postcode")?;
    let [only] = register.with_postcode(postcode)[..] else { return None };
    let district = postcode.get(..3)?;
    let n_own = only.postcodes.iter().filter(|own| own.starts_with(district)).count();
    (n_own > 2).then_some((only, InferenceRule::MunicipalityFromPostcode))
}

/// Where the source itself says that it is: an element of a map often names no town.
fn from_position<'a>(
    fields: &Fields<'_>,
    register: &'a Register,
) -> Option<(&'a RegisterEntry, InferenceRule)> {
    let (lat, lon) = (fields.get("lat").unwrap_or_default(), fields.get("lon").unwrap_or_default());
    let Coordinates::Right { position, .. } = coordinates::read(lat, lon) else { return None };
    let precision = Precision::from_str_exact(&fields.get("precision")?.to_lowercase())?;
    let slack = Metres::new(BORDER_SLACK_M).filter(|_| precision <= Precision::Street)?;
    Some((register.well_inside(position, slack)?, InferenceRule::MunicipalityFromPosition))
}

/// The address taken apart; the column of postcodes wins over one in the text.
pub fn address(fields: &mut Fields<'_>, register: &Register, municipality: Option<&Municipality>) -> Address {
    let is_quarter = |name: &str| municipality.is_some_and(|m| register.has_quarter(m.istat, name));
    let around = Surroundings { municipality: municipality.map(|m| &*m.name), is_quarter: &is_quarter };
    let mut address = parts(fields)
        .or_else(|| fields.line("address").map(|text| read_address(&text, around)))
        .unwrap_or_default();
    address.district = fields.line("district").or(address.district);
    let named =
        fields.get("municipality").filter(|_| fields.has_inferred(InferenceRule::MunicipalityFromQuarter));
    if let (Some(quarter), None) = (named, &address.district) {
        address.district = Some(quarter.into());
    }
    if let Some(text) = fields.get("postcode") {
        let is_right = text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit());
        // Spreadsheets drop the zeros at the beginning.
        let is_short = (3..5).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        if is_right || is_short {
            address.postcode = Some(format!("{text:0>5}").into());
        } else {
            fields.warn(Rule::PostcodeInvalid, "postcode", text);
        }
    } else if address.postcode.is_some() {
        fields.infer(InferenceRule::PostcodeFromAddress);
    }
    address
}

/// The address of a source that has it in parts already: nothing is left to be read.
fn parts(fields: &mut Fields<'_>) -> Option<Address> {
    Some(Address {
        street: Some(fields.line("street")?),
        number: fields.line("house_number"),
        detail: fields.line("address_detail"),
        ..Address::default()
    })
}

/// The source's own position. A position that cannot be read refuses the record; one of no known precision is left out.
pub fn placement(fields: &mut Fields<'_>) -> Option<Placement> {
    let (lat, lon) = (fields.get("lat"), fields.get("lon"));
    if lat.is_none() && lon.is_none() {
        return None;
    }
    let position = match coordinates::read(lat.unwrap_or_default(), lon.unwrap_or_default()) {
        Coordinates::Right { position, is_plain } => {
            if !is_plain {
                fields.infer(InferenceRule::CoordinatesFromText);
            }
            position
        }
        wrong @ (Coordinates::Swapped | Coordinates::Wrong) => {
            let is_swapped = wrong == Coordinates::Swapped;
            let hint = if is_swapped { " (latitude and longitude look swapped)" } else { "" };
            let value = format!("{}, {}{hint}", lat.unwrap_or_default(), lon.unwrap_or_default());
            fields.refuse(Rule::CoordinatesInvalid, "lat, lon", &value);
            return None;
        }
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
