//! Tiles as map programs meet them: desks with and without conditions, the basemap, TileJSON, OGC API Tiles.

#[path = "../../../src/formats/mvt/tests/checked.rs"]
mod checked;

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Router;
use bussola::formats::web_mercator::{TileAddress, Units, side, tile_at};
use bussola::publication::Publication;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::map_point::MapPoint;
use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::domain::position::Position;
use bussola_engine::search::snapshot::{Setting, Snapshot};
use serde_json::{Value, json};

use self::checked::{Feature, Read, read};
use super::world::{SECRET_STREET, app, app_of, day, get, get_with, site};

const MVT: &str = "application/vnd.mapbox-vector-tile";
const TURIN: (f64, f64) = (7.683, 45.07);

fn point(lon: f64, lat: f64) -> MapPoint {
    MapPoint::of(Position::from_lon_lat(lon, lat).expect("on the Earth"))
}

fn tile(lon: f64, lat: f64, zoom: u8) -> TileAddress {
    tile_at(point(lon, lat), zoom)
}

/// The address of the tile around the desks of the world.
fn around(zoom: u8) -> String {
    let tile = tile(TURIN.0, TURIN.1, zoom);
    format!("/tiles/desks/{zoom}/{}/{}.mvt", tile.column(), tile.row())
}

async fn features(app: &Router, path: &str) -> Vec<Feature> {
    let answer = get(app, path).await;
    if answer.status == 204 {
        assert!(answer.body.is_empty());
        return Vec::new();
    }
    assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    assert_eq!(answer.header("content-type"), MVT);
    let mut layers = read(&answer.body).unwrap_or_else(|fault| panic!("{path}: {fault}"));
    assert_eq!(layers.len(), 1);
    let layer = layers.remove(0);
    assert_eq!((layer.name.as_str(), layer.extent), ("desks", 4096));
    layer.features
}

fn text(value: &str) -> Read {
    Read::Text(value.to_owned())
}

fn ids(features: &[Feature]) -> Vec<String> {
    let of = |feature: &Feature| match feature.properties.get("id") {
        Some(Read::Text(id)) => Some(id.clone()),
        _ => None,
    };
    features.iter().filter_map(of).collect()
}

fn count(feature: &Feature, name: &str) -> u64 {
    match feature.properties.get(name) {
        Some(Read::Count(count)) => *count,
        None => 0,
        other => panic!("{name} is {other:?}"),
    }
}

#[tokio::test]
async fn near_by_every_desk_is_drawn_where_it_is_with_what_a_pin_shows() {
    let mut features = features(&app(), &around(14)).await;
    features.sort_by_key(|feature| ids(std::slice::from_ref(feature)));
    assert_eq!(ids(&features), ["d1-anagrafe", "d2-tie-a", "d2-tie-b", "d3-scuola"]);
    let expected = [
        ("id", text("d1-anagrafe")),
        ("name", text("Sportello d1-anagrafe")),
        ("state", text("open")),
        ("precision", text("house")),
        ("precision_m", Read::Count(25)),
    ];
    for (name, value) in expected {
        assert_eq!(features[0].properties.get(name), Some(&value), "{name}");
    }
    assert!(features[0].properties.contains_key("icon") && features[0].properties.contains_key("n_sheets"));
    let tile = tile(TURIN.0, TURIN.1, 14);
    for (feature, (lon, lat)) in features.iter().zip([(7.68, 45.0701), TURIN, TURIN, (7.69, 45.07)]) {
        assert_eq!(feature.at, Units::of(tile).expect("a tile").place(point(lon, lat)));
    }
}

#[tokio::test]
async fn conditions_hold_for_tiles_as_for_lists() {
    let app = app();
    for (query, expected) in [
        ("need=residence_permit", &["d1-anagrafe"][..]),
        ("language=bn", &["d3-scuola"]),
        ("free=true", &["d1-anagrafe"]),
        ("audience=women", &["d2-tie-a"]),
        ("open=now", &["d1-anagrafe", "d3-scuola"]),
        ("open=at&at=2026-03-11T15:00", &["d2-tie-b", "d3-scuola"]),
        ("bbox=7.685,45,7.7,45.1", &["d3-scuola"]),
        ("municipality=072006", &[]),
        ("q=scuola", &["d3-scuola"]),
    ] {
        let path = format!("{}?{query}", around(13));
        // A tile has its desks as they lie, a list by their ids.
        let mut found = ids(&features(&app, &path).await);
        found.sort_unstable();
        assert_eq!(found, expected, "{query}");
        let list = get(&app, &format!("/api/v1/desks?{query}")).await.json();
        let listed: BTreeSet<String> = list["features"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|feature| feature["id"].as_str().expect("an id").to_owned())
            .collect();
        assert!(expected.iter().all(|id| listed.contains(*id)), "{query}");
    }
    let of_city = features(&app, &format!("{}?city=torino", around(13))).await;
    assert_eq!(ids(&of_city).len(), 4);
}

#[tokio::test]
async fn from_afar_desks_are_counted_by_state() {
    let app = app();
    let all = features(&app, "/tiles/desks/5/16/11.mvt").await;
    let clusters: Vec<_> = all.iter().filter(|feature| feature.properties.contains_key("cluster")).collect();
    let [cluster] = clusters[..] else { panic!("{all:?}") };
    assert_eq!(cluster.properties["cluster"], Read::Flag(true));
    assert_eq!(count(cluster, "point_count"), 4);
    let counts = ["open", "opens", "closed", "maybe", "unknown"].map(|state| count(cluster, state));
    assert_eq!(counts, [2, 1, 0, 0, 1]);
    let open = features(&app, "/tiles/desks/5/16/11.mvt?open=now").await;
    assert_eq!((count(&open[0], "point_count"), count(&open[0], "unknown")), (2, 0));
}

#[tokio::test]
async fn protected_and_remote_desks_are_on_no_tile() {
    let app = app();
    for zoom in 0..=16 {
        let answer = get(&app, &around(zoom)).await;
        let bytes = String::from_utf8_lossy(&answer.body).into_owned();
        for hidden in ["rifugio", "numero-verde", SECRET_STREET] {
            assert!(!bytes.contains(hidden), "{hidden} at zoom {zoom}");
        }
    }
}

#[tokio::test]
async fn what_is_not_declared_is_on_no_tile() {
    let mut site = site();
    site.publication =
        Publication::parse("attribution = \"a\"\nlicence = \"l\"\n").expect("nothing declared");
    let app = app_of(site);
    for feature in features(&app, &around(14)).await {
        assert_eq!(feature.properties.keys().collect::<Vec<_>>(), ["id"]);
    }
    let clusters = features(&app, "/tiles/desks/5/16/11.mvt").await;
    let names: Vec<&String> = clusters[0].properties.keys().collect();
    assert_eq!(names, ["cluster", "point_count"]);
    let fields = get(&app, "/tiles/desks.json").await.json()["vector_layers"][0]["fields"].clone();
    let told: Vec<&String> = fields.as_object().expect("fields").keys().collect();
    assert_eq!(told, ["cluster", "id", "point_count"]);
}

/// Desks all over the world, many in one town, some on the edges of tiles and at the ends of the map.
fn scattered() -> Vec<DeskRecord> {
    let site = site();
    let snapshot = site.snapshot.load_full();
    let one = snapshot.desk(&DeskId::new("d1-anagrafe").expect("an id")).expect("a desk").clone();
    let mut places: Vec<(f64, f64)> = (0..700)
        .map(|number: u32| {
            let (a, b) =
                (f64::from(number * 7919 % 997) / 997.0, f64::from(number * 104_729 % 1009) / 1009.0);
            if number.is_multiple_of(3) {
                (a * 360.0 - 180.0, b * 170.0 - 85.0)
            } else {
                (7.5 + a * 0.4, 44.9 + b * 0.3)
            }
        })
        .collect();
    let edges = [-180.0, -90.0, 0.0, 90.0, 180.0];
    places.extend(
        edges.into_iter().flat_map(|lon| [-90.0, -85.051_2, 0.0, 66.513_26, 90.0].map(|lat| (lon, lat))),
    );
    let placed = |(number, (lon, lat)): (usize, (f64, f64))| {
        let mut record = one.clone();
        record.desk.id = DeskId::new(&format!("desk-{number:04}")).expect("an id");
        let placement = record.location.placement.as_mut().expect("placed");
        placement.position = Position::from_lon_lat(lon, lat).expect("on the Earth");
        record
    };
    places.into_iter().enumerate().map(placed).collect()
}

fn app_with(desks: Vec<DeskRecord>) -> Router {
    let site = site();
    let setting = Setting {
        taxonomy: Arc::clone(&site.taxonomy),
        calendar: Default::default(),
        vocabulary: Default::default(),
        first_day: day("2026-03-01"),
        n_days: 14,
    };
    let network = Network { version: DataVersion(1), desks, sheets: vec![] };
    site.snapshot.store(Arc::new(Snapshot::build(network, &setting)));
    app_of(site)
}

/// The pins on a tile, without those of its buffer.
fn n_pins(features: &[Feature]) -> u64 {
    let is_inside = |feature: &&Feature| feature.at.iter().all(|unit| (0..4096).contains(unit));
    features.iter().filter(is_inside).map(|feature| count(feature, "point_count").max(1)).sum()
}

#[tokio::test]
async fn no_desk_is_lost_or_counted_twice_at_any_zoom() {
    let desks = scattered();
    let positions: Vec<Position> =
        desks.iter().map(|record| record.location.pin().expect("a pin").position).collect();
    let app = app_with(desks);
    for zoom in [0, 1, 2, 3, 6, 9, 11, 12, 14, 16] {
        // Tiles without a desk of their own may show neighbours in their buffer, and nothing else.
        let tiles: BTreeSet<(u32, u32)> = positions
            .iter()
            .map(|position| tile(position.lon(), position.lat(), zoom))
            .flat_map(|tile| {
                let last = side(zoom) - 1;
                [(tile.column(), tile.row()), ((tile.column() + 1).min(last), tile.row())]
            })
            .collect();
        let mut sum = 0;
        for (column, row) in tiles {
            sum += n_pins(&features(&app, &format!("/tiles/desks/{zoom}/{column}/{row}.mvt")).await);
        }
        assert_eq!(sum, positions.len() as u64, "zoom {zoom}");
    }
}

#[tokio::test]
async fn neighbouring_tiles_agree_about_what_stands_on_their_edge() {
    let app = app_with(scattered());
    for zoom in [6, 8, 11, 13] {
        let tile = tile(7.7, 45.05, zoom);
        let at = |column: u32| format!("/tiles/desks/{zoom}/{column}/{}.mvt", tile.row());
        let (left, right) =
            (features(&app, &at(tile.column())).await, features(&app, &at(tile.column() + 1)).await);
        let beyond: BTreeSet<String> = left
            .iter()
            .filter(|feature| (4096..4352).contains(&feature.at[0]) && (0..4096).contains(&feature.at[1]))
            .map(|feature| format!("{:?} {:?}", [feature.at[0] - 4096, feature.at[1]], feature.properties))
            .collect();
        let inside: BTreeSet<String> = right
            .iter()
            .filter(|feature| (0..256).contains(&feature.at[0]) && (0..4096).contains(&feature.at[1]))
            .map(|feature| format!("{:?} {:?}", feature.at, feature.properties))
            .collect();
        assert_eq!(beyond, inside, "zoom {zoom}");
    }
}

#[tokio::test]
async fn a_crowd_is_counted_at_any_zoom_so_that_no_tile_is_endless() {
    let one = scattered().remove(1);
    let desks = (0..6_000).map(|number| {
        let mut record = one.clone();
        record.desk.id = DeskId::new(&format!("desk-{number:04}")).expect("an id");
        record
    });
    let app = app_with(desks.collect());
    let position = one.location.pin().expect("a pin").position;
    let tile = tile(position.lon(), position.lat(), 15);
    let path = format!("/tiles/desks/15/{}/{}.mvt", tile.column(), tile.row());
    let answer = get(&app, &path).await;
    assert!(answer.body.len() < 1_000, "{} bytes", answer.body.len());
    assert_eq!(n_pins(&features(&app, &path).await), 6_000);
}

#[tokio::test]
async fn wrong_addresses_of_tiles_are_told() {
    let app = app();
    for (path, status, parameter) in [
        ("/tiles/desks/17/0/0.mvt", 404, Value::Null),
        ("/tiles/desks/3/8/0.mvt", 404, Value::Null),
        ("/tiles/desks/3/0/99999999999.mvt", 400, json!("y")),
        ("/tiles/desks/x/0/0.mvt", 400, json!("z")),
        ("/tiles/desks/3/-1/0.mvt", 400, json!("x")),
        ("/tiles/desks/3/1/0.png", 404, Value::Null),
        ("/tiles/desks/3/1/0.mvt?colour=red", 400, json!("colour")),
        ("/tiles/desks/3/1/0.mvt?need=x", 400, json!("need")),
        ("/tiles/desks/3/1/0.mvt?limit=5", 400, json!("limit")),
        ("/tiles/nothing/3/1/0.mvt", 404, Value::Null),
        ("/tiles/basemap/12/2135/1472.mvt", 404, Value::Null),
        ("/tiles/basemap/3/1/0", 404, Value::Null),
        ("/tiles/basemap/3/1/0.mvt?need=food", 400, json!("need")),
        ("/tiles/nothing.json", 404, Value::Null),
        ("/tiles/..%2Fbasemap.json", 404, Value::Null),
        ("/tiles/desks.json?need=x", 400, json!("need")),
        ("/ogc/collections/desks/tiles/WorldCRS84Quad", 404, Value::Null),
        ("/ogc/collections/desks/tiles/WorldCRS84Quad/1/1/1", 404, Value::Null),
        ("/ogc/collections/desks/tiles/WebMercatorQuad/1/2/0", 404, Value::Null),
        ("/ogc/collections/desks/tiles/WebMercatorQuad/1/1/a", 400, json!("x")),
        ("/ogc/collections/desks/tiles/WebMercatorQuad/1/1/1?f=png", 400, json!("f")),
        ("/ogc/tileMatrixSets/Other", 404, Value::Null),
        ("/ogc/tileMatrixSets?f=html", 400, json!("f")),
    ] {
        let answer = get(&app, path).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.text());
        assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
        assert_eq!(answer.json()["parameter"], parameter, "{path}");
    }
    let problem = get(&app, "/tiles/desks/17/0/0.mvt").await.json();
    assert_eq!(problem["allowed"][0], "zoom 0 to 16");
}

#[tokio::test]
async fn a_tile_of_desks_is_tagged_also_when_it_is_empty() {
    let app = app();
    for (path, status) in [(around(14), 200), ("/tiles/desks/9/0/0.mvt".to_owned(), 204)] {
        let first = get(&app, &path).await;
        assert_eq!(first.status, status);
        assert_eq!(first.header("cache-control"), "no-cache");
        let again = get_with(&app, &path, &[("if-none-match", first.header("etag"))]).await;
        assert_eq!(again.status, 304, "{path}");
    }
}

const BASEMAP_TILE: &str = "/tiles/basemap/10/533/368.mvt";

#[tokio::test]
async fn a_tile_of_an_archive_is_sent_as_it_is_packed_or_unpacked() {
    let app = app();
    let packed = get_with(&app, BASEMAP_TILE, &[("accept-encoding", "gzip, br")]).await;
    assert_eq!((packed.status.as_u16(), packed.header("content-encoding")), (200, "gzip"));
    assert_eq!((packed.header("content-type"), packed.header("vary")), (MVT, "accept-encoding"));
    assert!(packed.body.starts_with(&[0x1F, 0x8B]));
    for coding in ["identity", "br"] {
        let plain = get_with(&app, BASEMAP_TILE, &[("accept-encoding", coding)]).await;
        assert_eq!((plain.status.as_u16(), plain.header("content-encoding")), (200, ""), "{coding}");
        assert_eq!(plain.body[0], 0x1A, "a layer");
        assert!(plain.body.len() > packed.body.len());
        assert_ne!(plain.header("etag"), packed.header("etag"), "other bytes have another tag");
    }
    assert!(packed.header("etag").starts_with('"'), "strong: {}", packed.header("etag"));
    let known = [("accept-encoding", "gzip"), ("if-none-match", packed.header("etag"))];
    let same = get_with(&app, BASEMAP_TILE, &known).await;
    assert_eq!((same.status.as_u16(), same.body.len()), (304, 0));
    let empty = get(&app, "/tiles/basemap/9/0/0.mvt").await;
    assert_eq!((empty.status.as_u16(), empty.body.len()), (204, 0));
    assert!(!empty.header("etag").is_empty());
}

#[tokio::test]
async fn an_archive_that_is_replaced_is_read_anew_and_a_broken_one_is_our_fault() {
    let folder = tempfile::tempdir().expect("a folder");
    let whole = std::fs::read(site().tiles_dir.join("basemap.pmtiles")).expect("the basemap");
    std::fs::write(folder.path().join("streets-x.pmtiles"), &whole).expect("a copy");
    let mut site = site();
    site.tiles_dir = folder.path().to_owned();
    let app = app_of(site);
    let path = "/tiles/streets-x/10/533/368.mvt";
    let first = get(&app, path).await;
    assert_eq!(first.status, 200);
    std::fs::write(folder.path().join("streets-x.pmtiles"), &whole[..1_000]).expect("another");
    let broken = get(&app, path).await;
    assert_eq!(broken.status, 500, "{}", broken.text());
    assert!(!broken.text().contains("directory"), "an opaque body");
    std::fs::remove_file(folder.path().join("streets-x.pmtiles")).expect("gone");
    assert_eq!(get(&app, path).await.status, 404);
}

#[tokio::test]
async fn tilejson_tells_where_tiles_are_and_what_is_on_them() {
    let mut site = site();
    site.public_url = Some("https://map.example".to_owned());
    let app = app_of(site);
    let desks = get(&app, "/tiles/desks.json?need=food&open=now").await.json();
    assert_eq!((&desks["tilejson"], &desks["scheme"]), (&json!("3.0.0"), &json!("xyz")));
    let url = "https://map.example/tiles/desks/{z}/{x}/{y}.mvt?need=food&open=now";
    assert_eq!(desks["tiles"], json!([url]));
    assert_eq!((&desks["minzoom"], &desks["maxzoom"]), (&json!(0), &json!(16)));
    let bounds: Vec<f64> =
        desks["bounds"].as_array().expect("a box").iter().filter_map(Value::as_f64).collect();
    assert!(bounds[0] <= 7.68 && bounds[2] >= 7.69 && bounds[1] <= 45.07 && bounds[3] >= 45.07, "{bounds:?}");
    let layer = &desks["vector_layers"][0];
    assert_eq!(layer["id"], "desks");
    assert_eq!(layer["fields"].as_object().map(serde_json::Map::len), Some(14));
    let basemap = get(&app, "/tiles/basemap.json").await;
    let told = basemap.json();
    assert_eq!(told["tiles"], json!(["https://map.example/tiles/basemap/{z}/{x}/{y}.mvt"]));
    assert_eq!((&told["minzoom"], &told["maxzoom"]), (&json!(0), &json!(11)));
    assert!(told["vector_layers"].as_array().is_some_and(|layers| layers.len() >= 6));
    assert!(told["attribution"].as_str().is_some_and(|line| line.contains("GeoNames")));
    let same = get_with(&app, "/tiles/basemap.json", &[("if-none-match", basemap.header("etag"))]).await;
    assert_eq!(same.status, 304);
    let anywhere = super::world::app();
    let came = get_with(&anywhere, "/tiles/desks.json", &[("host", "10.0.0.7:8080")]).await.json();
    assert_eq!(came["tiles"], json!(["http://10.0.0.7:8080/tiles/desks/{z}/{x}/{y}.mvt"]));
    let strange = get_with(&anywhere, "/tiles/desks.json", &[("host", "a/b")]).await.json();
    assert_eq!(strange["tiles"], json!(["/tiles/desks/{z}/{x}/{y}.mvt"]), "no host, nothing to lead to");
}

#[tokio::test]
async fn ogc_tiles_are_the_same_tiles_with_the_row_first() {
    let app = app();
    let tile = tile(TURIN.0, TURIN.1, 13);
    let ogc = format!("/ogc/collections/desks/tiles/WebMercatorQuad/13/{}/{}", tile.row(), tile.column());
    for query in ["", "?need=food", "?f=mvt&open=now"] {
        let plain = format!("{}{}", around(13), query.replace("f=mvt&", ""));
        assert_eq!(features(&app, &format!("{ogc}{query}")).await, features(&app, &plain).await);
    }
}

#[tokio::test]
async fn every_link_of_ogc_tiles_leads_somewhere() {
    let app = app();
    let mut open = vec!["/ogc/collections/desks/tiles".to_owned(), "/ogc/tileMatrixSets".to_owned()];
    let mut seen = BTreeSet::new();
    while let Some(path) = open.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        let answer = get(&app, &path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("content-type"), "application/json", "{path}");
        find_links(&answer.json(), &mut open);
    }
    assert!(seen.len() >= 5, "{seen:?}");
}

fn find_links(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| find_links(value, found)),
        Value::Object(object) => {
            if let Some(href) = object.get("href").and_then(Value::as_str)
                && object.get("templated") != Some(&json!(true))
            {
                found.push(href.to_owned());
            }
            object.values().for_each(|value| find_links(value, found));
        }
        _ => {}
    }
}

#[tokio::test]
async fn the_tileset_and_its_grid_say_what_the_standard_asks_for() {
    let app = app();
    let tileset = get(&app, "/ogc/collections/desks/tiles/WebMercatorQuad?f=json").await.json();
    assert_eq!(tileset["dataType"], "vector");
    let item = tileset["links"].as_array().expect("links").iter().find(|link| link["rel"] == "item");
    let href = item.expect("the tiles")["href"].as_str().expect("an address");
    assert_eq!(href, "/ogc/collections/desks/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}");
    assert_eq!(tileset["tileMatrixSetLimits"].as_array().map(Vec::len), Some(17));
    let list = get(&app, "/ogc/collections/desks/tiles").await.json();
    assert_eq!(list["tilesets"][0]["tileMatrixSetURI"], tileset["tileMatrixSetURI"]);
    let grid = get(&app, "/ogc/tileMatrixSets/WebMercatorQuad").await.json();
    let first = &grid["tileMatrices"][0];
    assert_eq!((&first["id"], &first["matrixWidth"]), (&json!("0"), &json!(1)));
    let near = |name: &str, expected: f64| {
        let value = first[name].as_f64().expect("a number");
        assert!((value - expected).abs() < expected * 1e-12, "{name} {value}");
    };
    near("scaleDenominator", 559_082_264.028_717_8);
    near("cellSize", 156_543.033_928_040_97);
    assert_eq!(grid["tileMatrices"][24]["matrixHeight"], 1 << 24);
}
