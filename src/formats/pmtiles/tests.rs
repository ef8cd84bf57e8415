//! Archives that are right, wrong and cut.

mod broken;
mod cutting;

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::id::{IdRuns, first_of_zoom, tile_id, zoom_of};
use super::layout::{Description, Layout};
use super::packing::gzip;
use super::ranges::{FileRanges, Ranges};
use super::*;
use crate::formats::web_mercator::TileAddress;

/// Counts what is asked of the bytes behind it.
struct Counted<R>(R, AtomicUsize);

impl<R: Ranges> Ranges for Counted<R> {
    fn read(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.read(offset, length)
    }
}

/// The basemap of the project.
fn basemap() -> Archive<Counted<FileRanges>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tiles/basemap.pmtiles");
    let file = std::fs::File::open(path).expect("the basemap");
    Archive::open(Counted(FileRanges::new(file), AtomicUsize::new(0))).expect("a good archive")
}

fn every_tile() -> IdRuns {
    let mut runs = IdRuns::default();
    for zoom in 0..=15 {
        let last = (1u32 << zoom) - 1;
        let tile = |number| TileAddress::new(zoom, number, number).expect("a tile");
        runs.add_rectangle(tile(0), tile(last));
    }
    runs
}

fn description() -> Description {
    Description {
        tile_kind: TileKind::Vector,
        tile_packing: Packing::Plain,
        min_zoom: 0,
        max_zoom: 9,
        bounds: [7.0, 45.0, 8.0, 46.0],
        center: ([7.5, 45.5], 5),
    }
}

/// An archive of these tiles by number.
fn archive_of(tiles: &BTreeMap<u64, Vec<u8>>) -> Vec<u8> {
    let mut layout = Layout::default();
    let mut data = Vec::new();
    for (id, tile) in tiles {
        if layout.push(*id, 1, tile, tile.len() as u32).is_some() {
            data.extend(tile);
        }
    }
    [layout.head(&description(), br#"{"name":"x"}"#), data].concat()
}

#[test]
fn the_basemap_is_a_good_archive() {
    let archive = basemap();
    let header = archive.header().clone();
    let entries = archive.entries(&every_tile()).expect("good directories");
    assert_eq!(entries.len() as u64, header.n_entries);
    assert_eq!(entries.iter().map(|entry| u64::from(entry.n_tiles)).sum::<u64>(), header.n_tiles);
    assert!(header.is_clustered && archive.has_gzip_tiles());
    let mut end = 0;
    for entry in &entries {
        assert!(entry.offset <= end, "tiles lie in the order of their numbers");
        end = end.max(entry.offset + u64::from(entry.length));
        let zoom = zoom_of(entry.id).expect("a zoom");
        assert!((header.min_zoom..=header.max_zoom).contains(&zoom));
    }
    for entry in entries.iter().step_by(97) {
        let span = archive.find(entry.id).expect("good directories").expect("a tile");
        assert_eq!(span, Span { offset: header.tiles.start + entry.offset, length: entry.length });
        let packed = archive.packed_tile(span).expect("its bytes");
        assert!(archive.unpacked_tile(packed).is_ok_and(|tile| !tile.is_empty()));
    }
    let metadata: serde_json::Value =
        serde_json::from_slice(&archive.metadata().expect("metadata")).expect("JSON");
    assert!(metadata["vector_layers"].as_array().is_some_and(|layers| layers.len() > 5), "{metadata}");
}

#[test]
fn a_tile_that_is_not_there_is_not_found() {
    let archive = basemap();
    let tile = |zoom, column, row| tile_id(TileAddress::new(zoom, column, row).expect("a tile"));
    assert_eq!(archive.find(tile(11, 0, 0)).expect("good directories"), None);
    assert_eq!(archive.find(tile(14, 8_541, 5_888)).expect("good directories"), None);
}

#[test]
fn finding_a_tile_again_reads_no_directory_again() {
    let archive = basemap();
    let id = tile_id(TileAddress::new(11, 1_067, 736).expect("a tile"));
    assert!(archive.find(id).expect("good directories").is_some());
    let n_read = archive.ranges_for_tests().1.load(Ordering::Relaxed);
    assert!(archive.find(id).expect("good directories").is_some());
    assert_eq!(archive.ranges_for_tests().1.load(Ordering::Relaxed), n_read);
}

#[test]
fn what_is_written_is_read_back() {
    let sea = b"sea".to_vec();
    let tiles: BTreeMap<u64, Vec<u8>> =
        [(0, b"world".to_vec()), (1, sea.clone()), (2, sea.clone()), (4, sea), (90, b"town".to_vec())].into();
    let archive = Archive::open(archive_of(&tiles)).expect("a good archive");
    let header = archive.header();
    assert_eq!((header.n_tiles, header.n_entries, header.n_contents), (5, 4, 3));
    assert_eq!((header.bounds, header.center), (description().bounds, description().center));
    assert_eq!(archive.metadata().expect("metadata"), br#"{"name":"x"}"#);
    for id in 0..100 {
        let found = archive.find(id).expect("good directories");
        let read = found.map(|span| archive.packed_tile(span).expect("its bytes"));
        assert_eq!(read.as_ref(), tiles.get(&id), "{id}");
    }
}

#[test]
fn many_tiles_need_leaves_and_are_all_found() {
    // Lengths without a pattern, so that directories do not pack to nothing.
    let length = |id: u64| {
        let mixed = id.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        1 + ((mixed ^ mixed >> 29).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 55) as usize
    };
    let bytes = |id: u64| {
        let mut bytes = id.to_le_bytes().to_vec();
        bytes.resize(8 + length(id), 7);
        bytes
    };
    let tiles: BTreeMap<u64, Vec<u8>> =
        (0..60_000u64).map(|number| (number + number / 7, bytes(number))).collect();
    let archive = Archive::open(Counted(archive_of(&tiles), AtomicUsize::new(0))).expect("a good archive");
    assert!(archive.header().leaves.end > archive.header().leaves.start);
    for (id, tile) in tiles.iter().step_by(331) {
        let span = archive.find(*id).expect("good directories").expect("a tile");
        assert_eq!(&archive.packed_tile(span).expect("its bytes"), tile);
    }
    assert_eq!(archive.find(7).expect("good directories"), None, "a gap");
    let n_read = archive.ranges_for_tests().1.load(Ordering::Relaxed);
    assert_eq!(archive.entries(&every_tile()).expect("good directories").len(), tiles.len());
    let n_requests = archive.ranges_for_tests().1.load(Ordering::Relaxed) - n_read;
    assert!(n_requests <= 2, "leaves that lie together come together, not by {n_requests} requests");
    assert_eq!(first_of_zoom(9) + (1 << 18), first_of_zoom(10));
}
