//! The questions that the benchmarks ask: terms from common to rare, and a random mix of them.

use bussola_engine::domain::query::{
    Filter, Include, Limit as QueryLimit, ListQuery, NearestQuery, OpenFilter,
};
use bussola_engine::domain::service::Access;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::snapshot::Snapshot;
use rand::Rng;
use rand::rngs::SmallRng;

use super::table::Must;
use super::world::{languages, moment, need, origin};

pub const TUESDAY: &str = "2026-11-24T10:00:00";
const SUNDAY: &str = "2026-11-29T10:00:00";

pub fn query(number: usize, filter: &Filter, at: LocalMinute) -> NearestQuery {
    NearestQuery {
        origin: origin(number),
        filter: filter.clone(),
        at,
        max_distance: None,
        limit: QueryLimit::default(),
    }
}

/// Two sets of terms with about so many matches, chosen by counting.
pub fn rare_filters(snapshot: &Snapshot, at: LocalMinute) -> [(&'static str, Filter); 3] {
    let count = |filter: &Filter| {
        let limit = QueryLimit::new(1).expect("in range");
        let query = ListQuery { filter: filter.clone(), at, limit, offset: 0 };
        snapshot.list(&query).number_matched
    };
    let n = snapshot.desks().len();
    let closest = |wanted: usize, filters: Vec<Filter>| {
        let mut best = (usize::MAX, Filter::default());
        for filter in filters {
            let off = count(&filter).abs_diff(wanted);
            if off < best.0 {
                best = (off, filter);
            }
        }
        best.1
    };
    let pairs = |needs: std::ops::Range<usize>, more: &dyn Fn(Filter) -> Filter| -> Vec<Filter> {
        let pair = |need_rank: usize, language_rank: usize| {
            more(Filter {
                needs: vec![need(need_rank)],
                languages: vec![languages()[language_rank]],
                ..Filter::default()
            })
        };
        needs.flat_map(|rank| [4, 7, 10, 13, 15].map(|language| pair(rank, language))).collect()
    };
    let two = closest(n * 7 / 10_000, pairs(8..40, &|filter| filter));
    let four = |filter: Filter| Filter { is_free: true, is_step_free: true, ..filter };
    let alone =
        closest(1, pairs(56..60, &|filter| Filter { access: vec![Access::Appointment], ..four(filter) }));
    let common = closest(
        97,
        pairs(2..12, &|filter| Filter { access: vec![Access::Appointment], is_step_free: true, ..filter }),
    );
    [
        ("need + language (0.07 %)", two),
        ("five rare terms, about one match", alone),
        ("four common terms, about 97 matches", common),
    ]
}

pub fn filters(snapshot: &Snapshot) -> Vec<(&'static str, &'static str, Filter, Must)> {
    let open = OpenFilter::Open(Include::default());
    let [two, alone, common] = rare_filters(snapshot, moment(TUESDAY));
    vec![
        ("no filter", TUESDAY, Filter::default(), Must::Ratio(1.5)),
        ("free (50 %)", TUESDAY, Filter { is_free: true, ..Filter::default() }, Must::Ratio(1.5)),
        ("need (5 %)", TUESDAY, Filter { needs: vec![need(6)], ..Filter::default() }, Must::Ratio(1.5)),
        ("open Tuesday 10:00", TUESDAY, Filter { open, ..Filter::default() }, Must::Ratio(1.5)),
        ("open Sunday 10:00", SUNDAY, Filter { open, ..Filter::default() }, Must::Ratio(2.5)),
        (two.0, TUESDAY, two.1, Must::Value(4.0)),
        (alone.0, TUESDAY, alone.1, Must::Value(4.0)),
        (
            "3 needs + language + free + open",
            TUESDAY,
            Filter {
                needs: vec![need(5), need(9), need(14)],
                languages: vec![languages()[3]],
                is_free: true,
                open,
                ..Filter::default()
            },
            Must::Ratio(8.0),
        ),
        (common.0, TUESDAY, common.1, Must::Nothing),
    ]
}

pub fn random_filter(random: &mut SmallRng) -> Filter {
    let rank =
        |random: &mut SmallRng, n: usize| (random.random_range(0.0..1.0f64).powi(2) * n as f64) as usize;
    let n_needs = [0, 1, 1, 1, 2, 3][random.random_range(0..6)];
    let n_languages = [0, 0, 1, 2][random.random_range(0..4)];
    Filter {
        needs: (0..n_needs).map(|_| need(rank(random, 60))).collect(),
        languages: (0..n_languages).map(|_| languages()[rank(random, 16)]).collect(),
        is_free: random.random_bool(0.3),
        is_step_free: random.random_bool(0.15),
        access: if random.random_bool(0.1) { vec![Access::WalkIn] } else { vec![] },
        open: if random.random_bool(0.4) { OpenFilter::Open(Include::default()) } else { OpenFilter::Any },
        ..Filter::default()
    }
}
