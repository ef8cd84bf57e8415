//! What `source.toml` may say, and what is told about a mistake in it.

use super::*;

const HEAD: &str = "title='t'\nlicence='l'\nattribution='a'\nrank=1\n";

fn parse(rest: &str) -> Result<SourceSettings, FileError> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/sources");
    parse_settings(&format!("{HEAD}{rest}"), &data.join("nuova"), &data.join(FORMATS))
}

#[test]
fn the_settings_of_every_source_are_right() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/sources");
    let all = read_all_settings(&folder).expect("data/sources is right");
    assert!(all.iter().all(|source| source.url.is_some() || source.file.exists()));
    assert!(all.iter().any(|source| source.info.id.as_str() == "desks"));
}

#[test]
fn every_format_has_settings_and_those_of_its_own_are_overridden_one_by_one() {
    for format in SourceFormat::ALL {
        let name = format.as_str();
        let plain = parse(&format!("format='{name}'\nfile='x'")).expect(name);
        assert_eq!(plain.format, format);
        let own = parse(&format!("format='{name}'\nfile='x'\n[columns]\nname='Nome'")).expect(name);
        assert_eq!(own.mapping.field("name"), Some(&FieldMapping::plain("name", "Nome")), "{name}");
        let n_more = usize::from(plain.mapping.field("name").is_none());
        assert_eq!(own.mapping.fields.len(), plain.mapping.fields.len() + n_more, "{name}");
        let none = parse(&format!("format='{name}'\nfile='x'\n[columns]\nname=''")).expect(name);
        assert_eq!(none.mapping.field("name"), None, "{name}");
    }
}

#[test]
fn a_default_municipality_holds_where_a_record_says_none() {
    let with_column = parse("format='csv'\nfile='x'\nmunicipality='Bari'\n[columns]\nmunicipality='Comune'");
    let mapping = with_column.expect("right").mapping;
    assert_eq!(mapping.field("municipality").and_then(|own| own.default.as_deref()), Some("Bari"));
    let without = parse("format='csv'\nfile='x'\nmunicipality='Bari'").expect("right").mapping;
    assert_eq!(
        without.field("municipality").map(|own| &own.origin),
        Some(&Origin::Constant("Bari".to_owned()))
    );
}

#[test]
fn an_address_is_taken_instead_of_a_file() {
    let settings = parse("format='csv'\nurl='https://example.org/x.csv'\nevery='week'").expect("right");
    assert_eq!(settings.url.as_deref(), Some("https://example.org/x.csv"));
    assert_eq!(settings.every, Some(Every::Week));
}

#[test]
fn a_mistake_is_told_with_file_and_key() {
    for (rest, expected) in [
        ("format='csv'\nfile='x.csv'\n[columns]\nnome='n'", "source.toml: columns.nome: no such field"),
        ("format='csv'\nfile='../x.csv'\n[columns]", "source.toml: file: must lie in the same folder"),
        ("format='csv'\nfile='x.csv'\ncolour=1\n[columns]", "unknown field `colour`"),
        ("format='csv'\nfile='x.csv'\n[columns]\nname={column='n', splitt=';'}", "a column name, or {"),
        ("format='csv'\nfile='x.csv'\n[columns]\n[[radius]]\nprecision='p'\nmetres=-1", "radius.metres: -1"),
        ("format='xls'\nfile='x'", "there are csv, xlsx"),
        ("format='csv'", "give either `file` or `url`"),
        ("format='csv'\nfile='x'\nurl='https://x.example'", "give either `file` or `url`"),
        ("format='csv'\nurl='ftp://x.example/y'", "must begin with https:// or http://"),
        ("format='csv'\nfile='x'\nevery='hour'", "\"hour\" is not day, week or month"),
        ("format='csv'\nfile='x'\n[columns]\nname={column='a', constant='b'}", "give one of column"),
        ("format='csv'\nfile='x'\n[columns]\nname={first=[]}", "name at least one column"),
        ("format='csv'\nfile='x'\n[columns]\nname={from=['address']}", "only `id` is made"),
        ("format='csv'\nfile='x'\n[columns]\nid={from=['nome']}", "\"nome\" is not one of our fields"),
        ("format='csv'\nfile='x'\n[columns]\nid={from=['name'], column='x'}", "give only one of column"),
        (
            "format='csv'\nfile='x'\n[columns]\nname={column='a', lower=true, upper=true}",
            "give only one of lower",
        ),
        ("format='csv'\nfile='x'\n[columns]\nname={column='a', split=''}", "`split` must not be empty"),
    ] {
        let error = parse(rest).expect_err("a mistake").to_string();
        assert!(error.contains(expected), "{rest}: {error}");
        assert!(error.contains("source.toml"), "{error}");
    }
}
