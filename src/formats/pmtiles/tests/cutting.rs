//! A cut has every tile of its area, and nothing else.

use std::io::Cursor;

use bussola_engine::domain::map_point::MapPoint;
use bussola_engine::domain::position::{BBox, Position};

use super::*;
use crate::formats::pmtiles::cut::{Cut, CutError, Wish};
use crate::formats::web_mercator::tile_at;

const TOWN: [f64; 4] = [11.0, 43.6, 11.5, 43.9];

fn area([west, south, east, north]: [f64; 4]) -> BBox {
    BBox::from_wsen(west, south, east, north).expect("a box")
}

fn wish() -> Wish {
    Wish { area: area(TOWN), max_zoom: 30, max_bytes: 100 << 20 }
}

fn written(cut: &Cut<'_, impl Ranges>) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    cut.write(&mut out, |_| {}).expect("memory takes it");
    out.into_inner()
}

#[test]
fn a_cut_has_the_tiles_of_its_area_byte_by_byte() {
    let whole = basemap();
    let cut = Cut::plan(&whole, &wish()).expect("there are tiles");
    let bytes = written(&cut);
    assert_eq!(bytes.len() as u64, cut.size());
    let part = Archive::open(bytes).expect("a good archive");
    let (header, found) = (part.header(), part.entries(&every_tile()).expect("good directories"));
    assert_eq!(found.iter().map(|entry| u64::from(entry.n_tiles)).sum::<u64>(), cut.n_tiles());
    assert_eq!(header.bounds, TOWN);
    assert!(header.is_clustered && part.has_gzip_tiles());
    let mut n_tiles = 0;
    for zoom in 0..=whole.header().max_zoom {
        let corner =
            |lon, lat| tile_at(MapPoint::of(Position::from_lon_lat(lon, lat).expect("a corner")), zoom);
        let (from, to) = (corner(TOWN[0], TOWN[3]), corner(TOWN[2], TOWN[1]));
        for column in from.column()..=to.column() {
            for row in from.row()..=to.row() {
                let id = tile_id(TileAddress::new(zoom, column, row).expect("a tile"));
                let original = whole.find(id).expect("good directories");
                let copy = part.find(id).expect("good directories");
                let bytes = original.map(|span| whole.packed_tile(span).expect("its bytes"));
                assert_eq!(copy.map(|span| part.packed_tile(span).expect("its bytes")), bytes);
                n_tiles += u64::from(copy.is_some());
            }
        }
    }
    assert_eq!(n_tiles, cut.n_tiles(), "nothing else is in it");
    assert_eq!(part.metadata().expect("metadata"), whole.metadata().expect("metadata"));
}

#[test]
fn few_requests_bring_a_cut() {
    let whole = basemap();
    let n_before = whole.ranges_for_tests().1.load(Ordering::Relaxed);
    let cut = Cut::plan(&whole, &wish()).expect("there are tiles");
    assert!(cut.n_tiles() > 15, "{}", cut.n_tiles());
    written(&cut);
    let n_requests = whole.ranges_for_tests().1.load(Ordering::Relaxed) - n_before;
    assert!(n_requests < cut.n_tiles() as usize / 2, "{n_requests} requests for {} tiles", cut.n_tiles());
}

#[test]
fn a_cut_of_a_cut_is_the_same() {
    let whole = basemap();
    let once = written(&Cut::plan(&whole, &wish()).expect("there are tiles"));
    let archive = Archive::open(once.clone()).expect("a good archive");
    let twice = written(&Cut::plan(&archive, &wish()).expect("there are tiles"));
    assert_eq!(once, twice);
}

#[test]
fn tiles_that_lie_in_disorder_are_put_in_order() {
    // The same tiles as a good archive has, but the first comes last.
    let mut tiles: BTreeMap<u64, Vec<u8>> = (0..21).map(|id| (id, vec![id as u8; 9])).collect();
    tiles.insert(20, vec![0; 9]);
    let bytes = archive_of(&tiles);
    let archive = Archive::open(bytes).expect("a good archive");
    // The area of the last tile of zoom 2 only, whose bytes lie before all others of it.
    let area = area([91.0, 1.0, 179.0, 60.0]);
    let cut = Cut::plan(&archive, &Wish { area, max_zoom: 2, max_bytes: 1_000 }).expect("there are tiles");
    let part = Archive::open(written(&cut)).expect("a good archive");
    for entry in part.entries(&every_tile()).expect("good directories") {
        let span = part.find(entry.id).expect("good directories").expect("a tile");
        assert_eq!(part.packed_tile(span).expect("its bytes"), tiles[&entry.id], "{}", entry.id);
    }
}

#[test]
fn what_cannot_be_cut_is_said_before_anything_is_fetched() {
    let whole = basemap();
    let far = Wish { area: area([-100.0, -10.0, -99.0, -9.0]), ..wish() };
    // The low zooms show the world.
    let plan = Cut::plan(&whole, &far).map(|cut| cut.n_tiles());
    assert!(plan.is_err() || plan.is_ok_and(|n_tiles| n_tiles < 12));
    let small = Wish { max_bytes: 10_000, ..wish() };
    assert!(matches!(Cut::plan(&whole, &small), Err(CutError::TooLarge { .. })));
    let nothing: BTreeMap<u64, Vec<u8>> = [(20, b"x".to_vec())].into();
    let archive = Archive::open(archive_of(&nothing)).expect("a good archive");
    let wish = Wish { area: area([-179.0, -80.0, -178.0, -79.0]), ..wish() };
    assert!(matches!(Cut::plan(&archive, &wish), Err(CutError::Empty)));
}
