//! What a mapping promises.

use super::*;

struct Table(BTreeMap<&'static str, &'static str>, bool);

impl Cells for Table {
    fn cell(&self, column: &str) -> Option<Cow<'_, str>> {
        self.0.get(column).map(|text| Cow::Borrowed(*text))
    }

    fn is_sparse(&self) -> bool {
        self.1
    }
}

fn record(mapping: &Mapping, cells: &[(&'static str, &'static str)]) -> RawRecord {
    mapping.record(2, &Table(cells.iter().copied().collect(), false), Vec::new())
}

fn field(name: &str, column: &str) -> FieldMapping {
    FieldMapping::plain(name, column)
}

fn columns(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn owned(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect()
}

#[test]
fn values_are_translated_split_and_defaulted() {
    let mapping = Mapping {
        fields: vec![
            FieldMapping { split: Some("|".into()), ..field("needs", "bisogni") },
            FieldMapping { values: owned(&[("si", "free")]), ..field("cost", "gratis") },
            FieldMapping {
                values: owned(&[("camper", "mobile")]),
                only_listed: true,
                ..field("location_kind", "tipo")
            },
            FieldMapping { default: Some("medium".into()), ..field("confidence", "fiducia") },
        ],
        ..Mapping::default()
    };
    let raw = record(
        &mapping,
        &[("bisogni", "food | | legal"), ("gratis", "si"), ("tipo", "mensa"), ("fiducia", " ")],
    );
    assert_eq!(raw.fields, owned(&[("confidence", "medium"), ("cost", "free"), ("needs", "food;legal")]));
    assert_eq!(raw.issues, []);
}

#[test]
fn columns_are_joined_chosen_and_replaced_by_constants() {
    let join = |names: &[&str]| Origin::Join { columns: columns(names), separator: ", ".into() };
    let mapping = Mapping {
        fields: vec![
            FieldMapping { origin: join(&["via", "civico"]), ..field("address", "") },
            FieldMapping { origin: Origin::First(columns(&["cell", "tel"])), ..field("phone", "") },
            FieldMapping { origin: Origin::Constant("legal".into()), ..field("needs", "") },
        ],
        ..Mapping::default()
    };
    let raw = record(&mapping, &[("via", "Via Po "), ("civico", " 3"), ("cell", " "), ("tel", "011")]);
    assert_eq!(raw.fields, owned(&[("address", "Via Po, 3"), ("needs", "legal"), ("phone", "011")]));
    let raw = record(&mapping, &[("via", "Via Po"), ("tel", "")]);
    assert_eq!(raw.fields, owned(&[("address", "Via Po"), ("needs", "legal")]));
    assert_eq!(raw.issues, []);
}

#[test]
fn a_missing_column_is_an_issue_and_an_error_where_it_is_required() {
    let mapping = Mapping {
        fields: vec![FieldMapping { is_required: true, ..field("name", "nome") }, field("phone", "telefono")],
        ..Mapping::default()
    };
    let missing = Issue::error(Rule::ColumnMissing, "name", "nome");
    let raw = record(&mapping, &[]);
    assert_eq!(raw.issues, [missing.clone(), Issue::warning(Rule::ColumnMissing, "phone", "telefono")]);
    let sparse = mapping.record(2, &Table(BTreeMap::new(), true), Vec::new());
    assert_eq!(sparse.issues, [missing], "records of JSON leave out what they do not know");
}

#[test]
fn coordinates_in_one_column_are_taken_apart() {
    for (pair, text, expected) in [
        ("lat_lon", "45.07, 7.68", Some(("45.07", "7.68"))),
        ("lat_lon", "45,07; 7,68", Some(("45,07", "7,68"))),
        ("lat_lon", "[45.07 7.68]", Some(("45.07", "7.68"))),
        ("lon_lat", "POINT (7.68 45.07)", Some(("45.07", "7.68"))),
        ("lon_lat", "7.68,45.07", Some(("45.07", "7.68"))),
        ("lat_lon", "45.07", None),
        ("lat_lon", "1,2,3", None),
    ] {
        let mapping = Mapping { fields: vec![FieldMapping::plain(pair, "punto")], ..Mapping::default() };
        let raw = mapping.record(1, &Table([("punto", text)].into(), false), Vec::new());
        let expected = match expected {
            Some((lat, lon)) => owned(&[("lat", lat), ("lon", lon)]),
            None => owned(&[("lat", text)]),
        };
        assert_eq!(raw.fields, expected, "{text}");
    }
}

#[test]
fn a_key_that_is_made_stays_the_same_when_case_and_spacing_change() {
    let mapping = Mapping {
        fields: vec![field("name", "n"), field("address", "a")],
        id_from: columns(&["name", "address"]),
        ..Mapping::default()
    };
    let id = |name, address| record(&mapping, &[("n", name), ("a", address)]).fields.get("id").cloned();
    let first = id("Sportello Città", "Via Po 1").expect("a key");
    assert!(first.starts_with("sportello-citta-"), "{first}");
    assert_eq!(id("SPORTELLO  città", " via Po 1").as_ref(), Some(&first));
    assert_ne!(id("Sportello Città", "Via Po 2").as_ref(), Some(&first));
    assert_eq!(id("", ""), None);
    assert!(id("中文", "").is_some_and(|id| id.len() == 12));
}

#[test]
fn the_first_radius_that_fits_holds() {
    let rule = |precision: &str, municipality: Option<&str>, basis: Option<&str>, metres| RadiusRule {
        precision: precision.into(),
        municipality: municipality.map(Into::into),
        basis: basis.map(Into::into),
        metres,
    };
    let mapping = Mapping {
        fields: vec![field("precision", "p"), field("municipality", "m"), field("position_basis", "b")],
        radii: vec![
            rule("street", Some("Prima"), None, 970.0),
            rule("street", None, None, 450.0),
            rule("district", None, Some("register:"), 900.0),
        ],
        ..Mapping::default()
    };
    let radius = |p, m, b| record(&mapping, &[("p", p), ("m", m), ("b", b)]).fields.get("radius_m").cloned();
    assert_eq!(radius("street", "Prima", "").as_deref(), Some("970"));
    assert_eq!(radius("street", "Altra", "").as_deref(), Some("450"));
    assert_eq!(radius("district", "Altra", "register: Marina").as_deref(), Some("900"));
    assert_eq!(radius("district", "Altra", "map"), None);
}
