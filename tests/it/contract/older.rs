//! A store that an older program filled: opened by this one it has everything, in the tables of today.

use std::path::Path;

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::network::DataVersion;
use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use super::contract;
use super::home::Home;
use crate::fixture;

contract! {
    a_store_of_the_first_five_migrations_is_opened_whole
    what_an_older_program_logged_is_still_read
}

/// Up to here every list was a table of its own, and nobody noted what was inferred.
const OLDER: [&str; 5] =
    ["0001_spatial.sql", "0002_network.sql", "0003_sheets.sql", "0004_changes.sql", "0005_geocoding.sql"];

/// The same words for both engines; lists are written last row first, because only `position` may order them.
const BEFORE_PLACES: &str = r#"
INSERT INTO sources (id, title, licence, attribution, rank) VALUES ('fixture', 'Fixture', 'CC0-1.0', 'Nobody', 10);
INSERT INTO organizations (id, name, kind, website) VALUES
    ('full-organization', 'Comune «d''Esempio»; ufficio "stranieri"', 'public', 'https://example.org/?a=1&b=2'),
    ('bare-organization', 'Associazione', 'third_sector', NULL);
INSERT INTO services (id, organization_id, name, kind, cost, notes) VALUES
    ('full-service', 'full-organization', 'Sportello immigrazione', 'sportello', 'free', 'Portare l''originale.
مرحبا 你好 🧭'),
    ('bare-service', 'bare-organization', 'Sportello', NULL, NULL, NULL);
INSERT INTO service_needs (service_id, position, need) VALUES
    ('full-service', 2, 'italian_course'), ('full-service', 1, 'asylum'), ('full-service', 0, 'residence_permit'),
    ('bare-service', 0, 'legal_advice');
INSERT INTO service_audiences (service_id, position, audience) VALUES
    ('full-service', 1, 'women'), ('full-service', 0, 'third_country');
INSERT INTO service_accesses (service_id, position, access) VALUES
    ('full-service', 1, 'walk_in'), ('full-service', 0, 'appointment');
INSERT INTO required_documents (service_id, position, document, is_mandatory) VALUES
    ('full-service', 1, 'photo', FALSE), ('full-service', 0, 'passport', TRUE);
"#;

const GEOPACKAGE_PLACES: &str = "
INSERT INTO locations (id, kind, street, number, detail, postcode, district, municipality_istat, municipality_name,
    municipality_province, lon, lat, precision, radius_m, geocoder, basis, is_locked, visibility, step_free) VALUES
    ('full-location', 'fixed', 'Corso Verona', '4/A', 'scala B, 1º piano', '10152', 'Aurora', '001272', 'Torino',
     'TO', 7.695123456789012, 45.07798765432101, 'house', 12.345678901234567, 'gazetteer', 'house number', TRUE,
     'full', FALSE);
INSERT INTO locations (id, kind, visibility) VALUES ('bare-location', 'remote', 'full');
INSERT INTO desks (id, name, organization, needs, languages, version, service_id, location_id, source_id, source_key,
    source_url, dated_on, confidence, licence, confirmed_on, confirmed_by) VALUES
    ('full', 'Sportello immigrazione', 'Comune', '', '', 3, 'full-service', 'full-location', 'fixture', 'full',
     'https://example.org/elenco', '2024-02-29', 'high', 'CC0-1.0', '2026-10-01', 'operator'),
    ('bare', 'Sportello', 'Associazione', '', '', 1, 'bare-service', 'bare-location', 'fixture', 'bare', NULL, NULL,
     'low', 'CC0-1.0', NULL, NULL);
";

const POSTGIS_PLACES: &str = "
INSERT INTO locations (id, kind, street, number, detail, postcode, district, municipality_istat, municipality_name,
    municipality_province, geom, precision, radius_m, geocoder, basis, is_locked, visibility, step_free) VALUES
    ('full-location', 'fixed', 'Corso Verona', '4/A', 'scala B, 1º piano', '10152', 'Aurora', '001272', 'Torino',
     'TO', ST_SetSRID(ST_MakePoint(7.695123456789012, 45.07798765432101), 4326), 'house', 12.345678901234567,
     'gazetteer', 'house number', TRUE, 'full', FALSE);
INSERT INTO locations (id, kind, visibility) VALUES ('bare-location', 'remote', 'full');
INSERT INTO desks (id, version, service_id, location_id, source_id, source_key, source_url, dated_on, confidence,
    licence, confirmed_on, confirmed_by) VALUES
    ('full', 3, 'full-service', 'full-location', 'fixture', 'full', 'https://example.org/elenco', '2024-02-29',
     'high', 'CC0-1.0', '2026-10-01', 'operator'),
    ('bare', 1, 'bare-service', 'bare-location', 'fixture', 'bare', NULL, NULL, 'low', 'CC0-1.0', NULL, NULL);
";

const AFTER_PLACES: &str = r#"
INSERT INTO schedules (desk_id, kind, osm, text, policy_national, policy_patron, policy_bridge, policy_august) VALUES
    ('full', 'osm', 'Mo-Fr 09:00-12:30; Th 14:00-18:00', 'lun-ven 9-12.30', 'closed', 'open', 'unknown', NULL),
    ('bare', 'unknown', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO schedule_slots (desk_id, position, osm, languages, access, last_entry_minutes) VALUES
    ('full', 1, 'Mo 09:00-12:30', {none}, NULL, NULL),
    ('full', 0, 'Th 14:00-18:00', {bengali_and_urdu}, 'walk_in', 30);
INSERT INTO schedule_exceptions (desk_id, position, first_on, last_on, osm, reason) VALUES
    ('full', 1, '2026-08-10', '2026-08-10', '09:00-10:00', NULL),
    ('full', 0, '2026-12-24', '2027-01-06', NULL, 'ferie');
INSERT INTO desk_languages (desk_id, position, language) VALUES ('full', 2, 'snk'), ('full', 1, 'it'), ('full', 0, 'ar');
INSERT INTO contacts (desk_id, kind, position, value) VALUES
    ('full', 'phone', 1, '1522'), ('full', 'phone', 0, '+39 011 2629000'),
    ('full', 'email', 0, 'sportello@example.org'),
    ('full', 'website', 1, 'https://example.org/a'), ('full', 'website', 0, 'https://example.org/b');
INSERT INTO desk_sheets (desk_id, position, sheet_id) VALUES ('full', 1, 'a-first-sheet'), ('full', 0, 'second-sheet');
INSERT INTO changes (entity, entity_id, at, actor, reason, source, before, after) VALUES
    ('desk', 'bare', '2026-01-31T10:00:00.000Z', 'import', 'new', 'fixture', NULL, '{"id":"bare","status":"active",
     "organization_id":"bare-organization","organization_name":"Associazione","organization_kind":"third_sector",
     "organization_website":null,"location_id":"bare-location","location_kind":"remote","street":null,"number":null,
     "detail":null,"postcode":null,"district":null,"municipality_istat":null,"municipality_name":null,
     "municipality_province":null,"lon":null,"lat":null,"precision":null,"radius_m":null,"geocoder":null,
     "basis":null,"is_locked":null,"visibility":"full","step_free":null,"service_id":"bare-service",
     "service_name":"Sportello","service_kind":null,"needs":["legal_advice"],"audience":[],"access":[],"cost":null,
     "documents":[],"notes":null,"hours_kind":"unknown","hours_osm":null,"hours_text":null,"slots":[],
     "exceptions":[],"policy_national":null,"policy_patron":null,"policy_bridge":null,"policy_august":null,
     "languages":[],"phones":[],"emails":[],"websites":[],"source_id":"fixture","source_key":"bare",
     "source_url":null,"dated_on":null,"confidence":"low","licence":"CC0-1.0","confirmed_on":null,
     "confirmed_by":null,"sheets":[]}');
"#;

/// A store as the program of those five migrations left it.
async fn filled_by_an_older_program(home: &Home) {
    let folder = tempfile::tempdir().unwrap();
    let (engine, places, none, bengali_and_urdu) = match home {
        Home::Geopackage { .. } => ("geopackage", GEOPACKAGE_PLACES, "'[]'", r#"'["bn","ur"]'"#),
        Home::Postgis { .. } => ("postgis", POSTGIS_PLACES, "'{}'", "'{bn,ur}'"),
    };
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
    for name in OLDER {
        std::fs::copy(all.join(name), folder.path().join(name)).unwrap();
    }
    let migrations = Migrator::new(folder.path()).await.unwrap();
    match home {
        Home::Geopackage { .. } => {
            std::fs::File::create(home.place()).unwrap();
            migrations.run(&mut home.sqlite().await).await.unwrap();
        }
        Home::Postgis { schema, .. } => {
            let mut database = PgConnection::connect(&home.place()).await.unwrap();
            let make = AssertSqlSafe(format!("CREATE SCHEMA {schema}"));
            sqlx::query(make).execute(&mut database).await.unwrap();
            migrations.run(&mut home.postgres().await).await.unwrap();
        }
    }
    let rest = AFTER_PLACES.replace("{none}", none).replace("{bengali_and_urdu}", bengali_and_urdu);
    home.sql(&[BEFORE_PLACES, places, &rest].concat()).await;
}

/// What an older program did not note is not known.
fn expected() -> Vec<DeskRecord> {
    let mut full = fixture::full_desk("full");
    full.desk.inferred.clear();
    vec![fixture::minimal_desk("bare"), full]
}

async fn a_store_of_the_first_five_migrations_is_opened_whole(home: Home) {
    filled_by_an_older_program(&home).await;
    let network = home.store().await.network().await.unwrap();
    assert_eq!(network.version, DataVersion(1));
    assert_eq!(network.desks, expected());
}

async fn what_an_older_program_logged_is_still_read(home: Home) {
    filled_by_an_older_program(&home).await;
    let then = home.store().await.network_at(DataVersion(1)).await.unwrap();
    assert_eq!(then.desks, vec![fixture::minimal_desk("bare")]);
}
