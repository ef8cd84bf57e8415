//! Part 2: systems of coordinates in and out, each with its own order of axes.

use serde_json::Value;

use super::{ITEMS, ask, desks, json, refused};

const EPSG: &str = "http://www.opengis.net/def/crs/EPSG/0/";
const CRS84: &str = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

/// One desk at 7.68 E, 45.0701 N, computed with PROJ 9 (Monte Mario with the shift of the mainland).
const SYSTEMS: [(u16, f64, f64, f64); 9] = [
    (4326, 45.0701, 7.68, 1e-7),
    (6706, 45.0701, 7.68, 1e-7),
    (3857, 854_933.689, 5_632_564.056, 0.01),
    (32632, 396_090.753, 4_991_585.150, 0.01),
    (32633, -76_218.934, 5_016_868.319, 0.01),
    (25832, 396_090.753, 4_991_585.150, 0.01),
    (25833, -76_218.934, 5_016_868.319, 0.01),
    (3003, 1_396_116.323, 4_991_604.852, 1.0),
    (3004, 1_943_779.244, 5_016_886.844, 1.0),
];

fn coordinates(feature: &Value) -> (f64, f64) {
    let pair = &feature["geometry"]["coordinates"];
    (pair[0].as_f64().expect("a number"), pair[1].as_f64().expect("a number"))
}

#[tokio::test]
async fn every_declared_system_is_written_in_its_own_order() {
    let collection = json("/ogc/collections/desks").await;
    let declared = collection["crs"].as_array().expect("a list");
    assert_eq!(declared.len(), SYSTEMS.len() + 1, "the ninth and CRS84");
    for (code, first, second, tolerance) in SYSTEMS {
        let uri = format!("{EPSG}{code}");
        assert!(declared.contains(&uri.as_str().into()), "{uri}");
        let answer = ask(&format!("{ITEMS}/d1-anagrafe?crs={uri}")).await;
        assert_eq!(answer.header("content-crs"), format!("<{uri}>"));
        let (x, y) = coordinates(&answer.json());
        assert!((x - first).abs() <= tolerance && (y - second).abs() <= tolerance, "{code}: {x} {y}");
    }
    assert_eq!(ask(ITEMS).await.header("content-crs"), format!("<{CRS84}>"));
}

#[tokio::test]
async fn a_box_is_read_in_its_system() {
    let expected = ["d1-anagrafe", "numero-verde", "rifugio", "senza-pin"];
    for (code, bbox) in [
        ("4326", "45.07005,7.6799,45.0702,7.6801"),
        ("6706", "45.07005,7.6799,45.0702,7.6801"),
        ("32632", "396088,4991583,396094,4991588"),
        ("3857", "854930,5632560,854937,5632568"),
    ] {
        let found = desks(&format!("bbox={bbox}&bbox-crs={EPSG}{code}")).await;
        assert_eq!(found, expected, "{code}");
    }
    refused(&format!("bbox=2,1,1,2&bbox-crs={EPSG}32632"), "bbox").await;
}

#[tokio::test]
async fn unknown_systems_are_refused_with_the_known_ones() {
    refused("crs=EPSG:4326", "crs").await;
    refused(&format!("bbox=1,1,2,2&bbox-crs={EPSG}27700"), "bbox-crs").await;
}
