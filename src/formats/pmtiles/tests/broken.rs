//! No byte of an archive is trusted.

use proptest::prelude::*;

use super::*;
use crate::formats::pmtiles::directory;

fn small() -> Vec<u8> {
    let tiles = (0..40).map(|id| (id * 3, vec![id as u8; 5])).collect();
    archive_of(&tiles)
}

/// Reads everything of an archive that may be anything.
fn read_all(bytes: Vec<u8>) -> Result<usize, ArchiveError> {
    let archive = Archive::open(bytes)?;
    archive.metadata()?;
    let entries = archive.entries(&every_tile())?;
    for entry in &entries {
        let span = archive.find(entry.id)?.ok_or(ArchiveError::Directory("found by walking only"))?;
        archive.packed_tile(span)?;
    }
    Ok(entries.len())
}

fn with(mut bytes: Vec<u8>, at: usize, new: &[u8]) -> Vec<u8> {
    bytes[at..at + new.len()].copy_from_slice(new);
    bytes
}

/// An archive whose root is this directory, unpacked.
fn with_root(root: &[u8], leaves: &[u8]) -> Vec<u8> {
    let mut bytes = small();
    let packed = gzip(root);
    bytes = with(bytes, 8, &127u64.to_le_bytes());
    bytes = with(bytes, 16, &(packed.len() as u64).to_le_bytes());
    bytes = with(bytes, 24, &[0; 16]);
    let at_leaves = 127 + packed.len() as u64;
    bytes = with(bytes, 40, &at_leaves.to_le_bytes());
    bytes = with(bytes, 48, &(leaves.len() as u64).to_le_bytes());
    bytes = with(bytes, 56, &(at_leaves + leaves.len() as u64).to_le_bytes());
    bytes = with(bytes, 64, &1_000u64.to_le_bytes());
    [&bytes[..127], &packed, leaves, &[0; 1_000]].concat()
}

#[test]
fn an_archive_that_ends_anywhere_is_refused() {
    let whole = small();
    assert_eq!(read_all(whole.clone()).expect("a good archive"), 40);
    for end in 0..whole.len() {
        assert!(read_all(whole[..end].to_vec()).is_err(), "cut after {end} bytes");
    }
}

#[test]
fn what_is_wrong_is_said() {
    let huge = u64::MAX.to_le_bytes();
    for (at, new, expected) in [
        (0, &b"PNGTiles"[..], "no PMTiles"),
        (7, &[2], "no PMTiles"),
        (8, &huge, "longer than any file"),
        (16, &20_000u64.to_le_bytes(), "first 16384 bytes"),
        (32, &(1u64 << 40).to_le_bytes(), "metadata take 1099511627776 bytes"),
        (64, &3u64.to_le_bytes(), "outside of its section"),
        (97, &[3], "only gzip is"),
        (100, &[10], "zooms are out of range"),
        (101, &[32], "zooms are out of range"),
        (102, &i32::MAX.to_le_bytes(), "no box on the Earth"),
        (127, &[0; 4], "cannot be unpacked"),
    ] {
        let error = read_all(with(small(), at, new)).expect_err("a wrong archive");
        assert!(error.to_string().contains(expected), "byte {at}: {error}");
    }
}

#[test]
fn directories_that_contradict_themselves_are_refused() {
    let entry = |id, offset, length, n_tiles| Entry { id, offset, length, n_tiles };
    for (entries, expected) in [
        (&[][..], "number of entries"),
        (&[entry(5, 0, 9, 3), entry(7, 9, 9, 1)], "overlap"),
        (&[entry(5, 0, 0, 1)], "outside of its section"),
        (&[entry(5, 990, 11, 1)], "outside of its section"),
        (&[entry(5, u64::MAX - 8, 7, 1)], "outside of its section"),
        (&[entry(1 << 62, 0, 1, 1)], "beyond all zooms"),
        (&[entry(5, 0, 1, 0)], "outside of its section"),
    ] {
        let error = read_all(with_root(&directory::write(entries), &[])).expect_err("a wrong directory");
        assert!(error.to_string().contains(expected), "{entries:?}: {error}");
    }
    let mut longer = directory::write(&[entry(5, 0, 9, 1)]);
    longer.push(0);
    for root in [longer, vec![0xFF; 9], vec![200, 1, 1, 1, 1], vec![1, 5, 1, 9, 0]] {
        let error = read_all(with_root(&root, &[])).expect_err("a wrong directory");
        assert!(matches!(error, ArchiveError::Directory(_)), "{root:?}: {error}");
    }
}

#[test]
fn directories_in_a_circle_and_foreign_tiles_in_a_leaf_are_refused() {
    let pointer = |id, length| directory::write(&[Entry { id, offset: 0, length, n_tiles: 0 }]);
    // The one leaf leads to itself.
    let leaf = gzip(&pointer(0, 24));
    let circle = gzip(&pointer(0, leaf.len() as u32));
    assert_eq!(circle.len(), leaf.len());
    let error = read_all(with_root(&pointer(0, circle.len() as u32), &circle)).expect_err("a circle");
    assert!(error.to_string().contains("without an end"), "{error}");
    let archive =
        Archive::open(with_root(&pointer(0, circle.len() as u32), &circle)).expect("the root is good");
    assert!(archive.find(3).is_err());
    let foreign = gzip(&directory::write(&[Entry { id: 2, offset: 0, length: 9, n_tiles: 1 }]));
    let error = read_all(with_root(&pointer(7, foreign.len() as u32), &foreign)).expect_err("a foreign tile");
    assert!(error.to_string().contains("tiles of its neighbour"), "{error}");
}

#[test]
fn a_directory_that_unpacks_without_an_end_is_refused() {
    let bomb = gzip(&vec![0; 70 << 20]);
    let pointer = directory::write(&[Entry { id: 0, offset: 0, length: bomb.len() as u32, n_tiles: 0 }]);
    let error = read_all(with_root(&pointer, &bomb)).expect_err("too much");
    assert!(error.to_string().contains("directories take"), "{error}");
}

proptest! {
    #[test]
    fn changed_bytes_never_make_a_reader_panic(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)
    ) {
        let mut bytes = small();
        for (index, byte) in changes {
            let at = index.index(bytes.len());
            bytes[at] = byte;
        }
        // Whether it is still an archive does not matter here.
        _ = read_all(bytes);
    }

    #[test]
    fn any_bytes_as_a_root_never_make_a_reader_panic(root in prop::collection::vec(any::<u8>(), 0..200)) {
        _ = read_all(with_root(&root, &[]));
    }
}
