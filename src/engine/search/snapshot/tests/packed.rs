//! A pack answers as the snapshot that it was written from.

use proptest::prelude::*;

use super::super::super::suggest::{NeedTerms, PlaceTerms, Term};
use super::super::*;
use super::world::{
    LANGUAGES, NEEDS, Seed, filter, language, need, network, query, record, records, seed, setting,
};
use crate::domain::address::{IstatCode, Municipality};
use crate::domain::opening::{Reason, State};
use crate::domain::position::Metres;
use crate::domain::query::NearestQuery;
use crate::domain::schedule::{ExceptionKind, ScheduleException};
use crate::domain::zone::{Shift, Zone};
use crate::pack::{self, Pack, Surroundings, Words};
use crate::phone::Phone;
use crate::search::answer::Nearest;
use crate::search::build::Changes;
use crate::search::facets::Facets;

fn zone() -> Zone {
    let shift = |at: &str, ahead_minutes| {
        let at: chrono::DateTime<chrono::Utc> = at.parse().expect("an instant");
        Shift { from_s: at.timestamp(), ahead_minutes }
    };
    Zone::new(vec![shift("2026-03-29T01:00:00Z", 120), shift("2026-10-25T01:00:00Z", 60)]).expect("a clock")
}

fn places() -> Vec<PlaceTerms> {
    vec![PlaceTerms {
        name: "Torino".into(),
        other_names: vec!["Turin".into()],
        municipality: Some(Municipality {
            istat: IstatCode::new("001272").expect("a code"),
            name: "Torino".into(),
            province: "TO".into(),
        }),
        position: Position::from_lon_lat(7.6869, 45.0703).expect("a position"),
        radius: Metres::new(9_000.5).expect("a length"),
        weight: 850_000,
    }]
}

fn words() -> Words {
    let term =
        |text: &str, code: &str, is_label| Term { text: text.into(), language: language(code), is_label };
    let terms = |code: &str| vec![term(&code.replace('_', " "), "en", true), term("foglio", "it", false)];
    Words {
        language: language("en"),
        needs: NEEDS.iter().map(|(code, _)| NeedTerms { code: need(code), terms: terms(code) }).collect(),
        labels: vec![("audience.women".into(), "for women".into())],
    }
}

fn written(snapshot: &Snapshot) -> Vec<u8> {
    let (zone, places) = (zone(), places());
    let surroundings = Surroundings { zone: &zone, n_days: setting().n_days, places: &places };
    pack::write(snapshot, surroundings, |record| Some(record.clone()))
}

fn loaded(snapshot: &Snapshot) -> Pack {
    let mut pack = pack::read(&written(snapshot)).expect("what was written");
    let words = pack::read_words(&pack::write_words(&words()), pack.snapshot.taxonomy());
    let vocabulary =
        Vocabulary { needs: words.expect("what was written").needs, places: pack.places.clone() };
    pack.snapshot = pack.snapshot.with_vocabulary(&vocabulary);
    pack
}

/// The setting of the tests, with words.
fn worded() -> Setting {
    Setting { vocabulary: Vocabulary { needs: words().needs, places: places() }, ..setting() }
}

/// Some desks have days off, with a note.
fn with_exceptions(mut desks: Vec<DeskRecord>, seeds: &[Seed]) -> Vec<DeskRecord> {
    for (record, seed) in desks.iter_mut().zip(seeds).filter(|(_, seed)| seed.is_free) {
        let first = setting().first_day + chrono::Days::new(seed.needs[0] as u64 * 2);
        let note = seed.in_torino.then(|| "inventario".into());
        record.desk.schedule.exceptions.extend(ScheduleException::new(
            first,
            first + chrono::Days::new(2),
            ExceptionKind::Closed,
            note,
        ));
    }
    desks
}

type Told = (String, Option<u64>, Opening);

fn told(hits: &[Hit<'_>]) -> Vec<Told> {
    let metres = |hit: &Hit<'_>| hit.distance.map(|distance| distance.value().to_bits());
    hits.iter().map(|hit| (hit.record.id().to_string(), metres(hit), hit.opening.clone())).collect()
}

fn both(answer: &Nearest<'_>) -> (Vec<Told>, Vec<Told>) {
    (told(&answer.hits), told(&answer.without_pin))
}

/// Counts without languages that no desk has any more: a snapshot keeps them until it is built anew.
fn counts(snapshot: &Snapshot, filter: &Filter, at: LocalMinute) -> Facets {
    let mut facets = snapshot.facets(filter, at);
    facets.languages.retain(|_, count| *count > 0);
    facets
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_pack_answers_as_its_snapshot(
        seeds in prop::collection::vec(seed(), 0..120),
        changed in prop::option::of(seed()),
        query in query(),
        list in filter(),
        text in prop::option::weighted(0.3, prop::sample::select(vec!["sportello", "asylum", "turin", "foglio 0"])),
    ) {
        let setting = worded();
        let desks = with_exceptions(records(&seeds), &seeds);
        let mut snapshot = Snapshot::build(network(&desks), &setting);
        if let Some(changed) = changed {
            let changes = Changes { version: DataVersion(2), desks: vec![record(3, &changed)], removed: vec![] };
            snapshot = snapshot.with_changes(changes, &setting).expect("few changes");
        }
        let pack = loaded(&snapshot);
        prop_assert_eq!(pack.snapshot.version(), snapshot.version());
        prop_assert_eq!(pack.snapshot.desks().len(), snapshot.desks().len());

        let query = NearestQuery { filter: Filter { text: text.map(Box::from), ..query.filter.clone() }, ..query };
        prop_assert_eq!(both(&pack.snapshot.nearest(&query)), both(&snapshot.nearest(&query)));
        prop_assert_eq!(counts(&pack.snapshot, &list, query.at), counts(&snapshot, &list, query.at));
        for record in snapshot.desks() {
            prop_assert_eq!(pack.snapshot.opening(record.id(), query.at), snapshot.opening(record.id(), query.at));
            let days = |snapshot: &Snapshot| snapshot.days(record.id(), query.at.date(), 7);
            prop_assert_eq!(days(&pack.snapshot), days(&snapshot));
        }
        for words in ["perm", "torin", "sportello 0001", "helth"] {
            let suggest = |snapshot: &Snapshot| snapshot.suggest(words, None, Some(query.origin), 10);
            prop_assert_eq!(suggest(&pack.snapshot), suggest(&snapshot));
        }
    }

    #[test]
    fn outside_its_days_a_pack_knows_nothing_and_says_so(
        seeds in prop::collection::vec(seed(), 1..60),
        minutes_off in 0i32..400 * 24 * 60,
        is_before in any::<bool>(),
    ) {
        let desks = with_exceptions(records(&seeds), &seeds);
        let pack = loaded(&Snapshot::build(network(&desks), &worded()));
        let (first, last) = pack.days;
        let at = if is_before {
            LocalMinute::from_date(first).plus_minutes(-1 - minutes_off)
        } else {
            LocalMinute::from_date(last).plus_minutes(minutes_off)
        };
        for record in pack.snapshot.desks() {
            let opening = pack.snapshot.opening(record.id(), at).expect("a desk of the pack");
            prop_assert_eq!(opening.state, State::Unknown, "{}", record.id());
        }
        let facets = pack.snapshot.facets(&Filter::default(), at);
        prop_assert_eq!((facets.open, facets.total), (0, desks.len()));
    }

    #[test]
    fn a_pack_that_was_cut_or_changed_is_refused(
        seeds in prop::collection::vec(seed(), 0..20),
        at in any::<prop::sample::Index>(),
        flipped in 1u8..=255,
    ) {
        let part = written(&Snapshot::build(network(&records(&seeds)), &worded()));
        let at = at.index(part.len());
        prop_assert!(pack::read(&part[..at]).is_err());
        let mut changed = part.clone();
        changed[at] ^= flipped;
        prop_assert!(pack::read(&changed).is_err(), "byte {} was changed unseen", at);
        let mut longer = part;
        longer.push(flipped);
        prop_assert_eq!(pack::read(&longer).map(|_| ()), Err(pack::PackError::Altered));
    }
}

/// A part with the checksum that its bytes have now: what is behind the checksum must stand by itself.
fn resealed(mut part: Vec<u8>) -> Vec<u8> {
    let len = u32::try_from(part.len() - 24).expect("a small part");
    part[12..16].copy_from_slice(&len.to_le_bytes());
    let sum = pack::checksum(&[&part[8..16], &part[24..]]).to_le_bytes();
    part[16..24].copy_from_slice(&sum);
    part
}

/// Asks everything that can be asked.
fn asked(bytes: &[u8], query: &NearestQuery) {
    let Ok(pack) = pack::read(bytes) else { return };
    let snapshot = &pack.snapshot;
    snapshot.nearest(query);
    snapshot.facets(&query.filter, query.at);
    snapshot.suggest("sportello torin", None, Some(query.origin), 10);
    for record in snapshot.desks().iter().take(5) {
        snapshot.opening(record.id(), query.at);
        snapshot.days(record.id(), query.at.date(), 7);
    }
    let phone = Phone::load(bytes).expect("it was read before");
    let question = format!("lat={}&lon={}&limit=50", query.origin.lat(), query.origin.lon());
    phone.nearest(&question, 1_782_000_000).expect("a question that is right");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    /// Bytes turned, taken out, doubled and put in, behind a checksum that is right again.
    #[test]
    fn a_forged_pack_is_refused_or_answers_and_never_panics(
        seeds in prop::collection::vec(seed(), 1..12),
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0u8..4, any::<u8>(), 1usize..12), 1..4),
        query in query(),
    ) {
        let desks = with_exceptions(records(&seeds), &seeds);
        let mut part = written(&Snapshot::build(network(&desks), &worded()));
        for (at, kind, byte, len) in changes {
            let at = 24 + at.index(part.len() - 24);
            let end = (at + len).min(part.len());
            match kind {
                0 => part[at] = byte,
                1 => drop(part.drain(at..end)),
                2 => {
                    let doubled = part[at..end].to_vec();
                    part.splice(at..at, doubled);
                }
                _ => drop(part.splice(at..at, [byte | 0x80, 0xff, 0xff, 0xff, 0x0f])),
            }
            if part.len() <= 25 {
                break;
            }
        }
        asked(&resealed(part), &query);
    }
}

#[test]
fn words_of_a_protected_place_stay_behind() {
    let seeds = [Seed {
        lon_lat: (7.65, 45.05),
        has_pin: true,
        needs: vec![0],
        languages: vec![LANGUAGES.len() - 1],
        slot_language: None,
        hours: 1,
        audience: vec![],
        access: vec![],
        is_free: true,
        step_free: None,
        in_torino: true,
        confirmed: None,
        has_sheet: false,
        name: 0,
    }];
    let mut desks = with_exceptions(records(&seeds), &seeds);
    let note = |desks: &[DeskRecord]| {
        let pack = loaded(&Snapshot::build(network(desks), &setting()));
        let at = LocalMinute::from_date(setting().first_day).plus_minutes(600);
        let opening = pack.snapshot.opening(desks[0].id(), at).expect("a desk of the pack");
        opening.reasons.into_iter().find_map(|reason| match reason {
            Reason::ExceptionClosed { note, .. } => Some(note),
            _ => None,
        })
    };
    assert_eq!(note(&desks), Some(Some("inventario".into())));
    desks[0].location.visibility = crate::domain::location::AddressVisibility::Hidden;
    assert_eq!(note(&desks), Some(None));
}
