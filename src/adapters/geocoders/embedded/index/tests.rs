//! An index keeps what is put in, finds it again, and survives broken bytes.

use super::build::{Builder, Entry};
use super::lookup::Lookup;
use super::*;
use crate::adapters::geocoders::embedded::key::StreetKey;
use crate::adapters::geocoders::embedded::words::StreetWords;

const STREETS: [&str; 14] = [
    "Via Giuseppe Garibaldi",
    "Piazza San Marco",
    "Via Monte Rosa",
    "Via XX Settembre",
    "Corso Vittorio Emanuele II",
    "Via La Marmora",
    "Via Roma",
    "Viale della Libertà",
    "Via Generale Dalla Chiesa",
    "Salita dei Cappuccini",
    "Via Anita Garibaldi",
    "Strada Statale 16",
    "Via Antonio Verdi",
    "Via dei Giardini Margherita",
];

fn note(name: &str) -> SourceNote {
    let text = |text: &str| text.to_owned();
    SourceNote {
        name: text(name),
        format: text("csv"),
        licence: text("CC0-1.0"),
        attribution: text("Nobody"),
        accuracy_m: 30.0,
    }
}

fn builder(words: &StreetWords) -> Builder<'_> {
    let mut builder = Builder::new(words);
    let source = builder.add_source(note("register")).expect("room");
    for (istat, streets) in [(1_001, &STREETS[..]), (1_002, &STREETS[6..8])] {
        for (at, street) in streets.iter().enumerate() {
            for number in ["1", "2", "3/A", "12"] {
                let number = HouseNumber::read(number).expect("a number");
                let spot = Some((7_000_000 + at as i32 * 1_000, 45_000_000 - istat as i32));
                builder.add(&Entry { istat, street, number, postcode: 10_100, spot, source });
            }
        }
        let listed =
            Entry { istat, street: "Via Ignota", number: HouseNumber::NONE, postcode: 0, spot: None, source };
        builder.add(&listed);
    }
    builder
}

fn found(index: &Index, words: &StreetWords, istat: u32, text: &str) -> Vec<String> {
    let area = index.area(istat).expect("a municipality");
    let lookup = Lookup { index, words, area: Some(&area) };
    let hits = lookup.streets(&StreetKey::read(text, words));
    let best = hits.first().map_or(0.0, |hit| hit.likeness);
    let best = hits.iter().filter(|hit| hit.likeness >= best - 0.03);
    best.filter_map(|hit| Some(index.street(hit.street)?.name.to_owned())).collect()
}

#[test]
fn everything_that_is_put_in_is_found_again() {
    let words = StreetWords::of_project();
    let index = builder(&words).finish();
    assert_eq!((index.n_municipalities(), index.n_streets()), (2, 18));
    let area = index.area(1_001).expect("a municipality");
    assert_eq!(area.streets, 0..15);
    assert!(index.area(1_003).is_none());
    for street in area.streets {
        let row = index.street(street).expect("a street");
        let points = index.points(&row);
        let is_listed = row.name == "Via Ignota";
        assert_eq!(points.len(), if is_listed { 0 } else { 4 }, "{}", row.name);
        assert!(points.is_sorted_by_key(|point| point.number));
        assert!(points.iter().all(|p| p.lat == 44_998_999 && p.postcode == 10_100 && p.source == 0));
        assert_eq!(index.istat_of(street), Some(1_001));
    }
    // Eight points are too few to tell where a postcode is.
    assert_eq!(index.postcodes().map(|row| row.istat).collect::<Vec<_>>(), [1_001]);
}

#[test]
fn streets_are_found_however_they_are_written() {
    let words = StreetWords::of_project();
    let index = builder(&words).finish();
    for (text, expected) in [
        ("via giuseppe garibaldi", "Via Giuseppe Garibaldi"),
        ("Via G. Garibaldi", "Via Giuseppe Garibaldi"),
        ("Garibaldi Giuseppe", "Via Giuseppe Garibaldi"),
        ("V.le Libertà", "Viale della Libertà"),
        ("via della liberta'", "Viale della Libertà"),
        ("P.za S. Marco", "Piazza San Marco"),
        ("piaza san marco", "Piazza San Marco"),
        ("Via Monterosa", "Via Monte Rosa"),
        ("Via Lamarmora", "Via La Marmora"),
        ("via Marmora", "Via La Marmora"),
        ("via 20 settembre", "Via XX Settembre"),
        ("via venti settembre", "Via XX Settembre"),
        ("c.so v. emanuele", "Corso Vittorio Emanuele II"),
        ("corso vittorio emanuele secondo", "Corso Vittorio Emanuele II"),
        ("via emanuele vittorio", "Corso Vittorio Emanuele II"),
        ("via gen. dalla chiesa", "Via Generale Dalla Chiesa"),
        ("via dalla chiesa", "Via Generale Dalla Chiesa"),
        ("sal. cappuccini", "Salita dei Cappuccini"),
        ("via cappucini", "Salita dei Cappuccini"),
        ("S.S. 16", "Strada Statale 16"),
        ("ss 16 adriatica km 3,200", "Strada Statale 16"),
        ("via guiseppe garibladi", "Via Giuseppe Garibaldi"),
        ("via giardini margerita", "Via dei Giardini Margherita"),
        ("via rma", "Via Roma"),
    ] {
        assert_eq!(found(&index, &words, 1_001, text), [expected], "{text}");
    }
    assert_eq!(found(&index, &words, 1_001, "via garibaldi").len(), 2);
}

#[test]
fn other_streets_stay_others() {
    let words = StreetWords::of_project();
    let index = builder(&words).finish();
    for text in [
        "Via Como",
        "Via Rosa Luxemburg",
        "Via XXI Settembre",
        "Via Giuseppe Verdi",
        "Via",
        "",
        "S.S. 61",
        "Via San Pietro",
        "Via Generale Cadorna",
        "via toma",
        "Piazza Monte Bianco",
    ] {
        assert_eq!(found(&index, &words, 1_001, text), [] as [&str; 0], "{text}");
    }
    assert_eq!(found(&index, &words, 1_002, "via giuseppe garibaldi"), [] as [&str; 0]);
}

#[test]
fn the_same_addresses_give_the_same_bytes_and_an_index_can_be_taken_over() {
    let words = StreetWords::of_project();
    let first = builder(&words).finish();
    let mut again = Builder::new(&words);
    again.add_index(&first, None).expect("room");
    let again = again.finish();
    assert_eq!(*first.bytes, *again.bytes);
    let mut without = Builder::new(&words);
    without.add_index(&first, Some("register")).expect("room");
    let without = without.finish();
    assert_eq!((without.n_streets(), without.sources.len()), (0, 0));
}

/// Reads everything there is; broken bytes may give anything but a panic.
fn read_all(index: &Index, words: &StreetWords) {
    for (istat, area) in index.areas().take(50) {
        for street in area.streets.clone().take(50) {
            if let Some(row) = index.street(street) {
                let _ = (index.points(&row).len(), row.words().len(), index.istat_of(street));
            }
        }
        let lookup = Lookup { index, words, area: Some(&area) };
        for text in ["via garibaldi", "piazza s. marco", "via rma", "monterosa"] {
            let key = StreetKey::read(text, words);
            let _ = (lookup.streets(&key).len(), lookup.beginning(&key).len(), index.area(istat).is_some());
        }
    }
    let _ = index.postcodes().count();
}

#[test]
fn a_file_that_is_cut_altered_or_of_another_kind_is_refused() {
    let words = StreetWords::of_project();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("here/gazetteer.idx");
    let index = builder(&words).finish();
    index.save(&file).expect("written");
    let opened = Index::open(&file, words.fingerprint()).expect("whole");
    assert_eq!(opened.n_streets(), index.n_streets());
    read_all(&opened, &words);
    let refused = |bytes: &[u8], fingerprint: u64| {
        let other = folder.path().join("other.idx");
        std::fs::write(&other, bytes).expect("written");
        Index::open(&other, fingerprint).expect_err("refused").to_string()
    };
    let good: &[u8] = &index.bytes;
    let altered = |at: usize| {
        let mut bytes = good.to_vec();
        bytes[at] ^= 1;
        bytes
    };
    for (bytes, says) in [
        (b"comune;via;civico".to_vec(), "shorter than any address index"),
        (vec![b'x'; 4_000], "is not an address index"),
        (good[..good.len() - 1].to_vec(), "it is not whole"),
        ([good, b"more"].concat(), "it is not whole"),
        (altered(8), "this program reads 1"),
        (altered(40), "altered"),
        (altered(70), "altered"),
        (altered(good.len() / 2), "altered"),
        (altered(good.len() - 1), "altered"),
    ] {
        let error = refused(&bytes, words.fingerprint());
        assert!(error.contains(says) && error.contains("other.idx"), "{error}");
    }
    assert!(refused(good, 1).contains("gazetteer rebuild"));
    let missing = Index::open(&folder.path().join("none.idx"), 1).expect_err("missing").to_string();
    assert!(missing.contains("none.idx"), "{missing}");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

    /// Even if somebody makes the checksum fit.
    #[test]
    fn broken_bytes_behind_a_good_checksum_never_make_a_read_panic(
        changes in proptest::collection::vec((proptest::num::usize::ANY, proptest::num::u8::ANY), 1..30)
    ) {
        let words = StreetWords::of_project();
        let mut bytes = builder(&words).finish().bytes.to_vec();
        for (at, value) in changes {
            let at = file::HEADER_BYTES + at % (bytes.len() - file::HEADER_BYTES);
            bytes[at] = value;
        }
        if let Ok(index) = Index::from_owned(bytes) {
            read_all(&index, &words);
        }
    }
}
