//! Many more desks than there is memory for records: positions and terms only, asked of the index itself.

use std::hint::black_box;
use std::time::Instant;

use bussola_engine::domain::opening::State;
use bussola_engine::domain::position::Position;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::index::earth::Origin;
use bussola_engine::search::index::minute::Minute;
use bussola_engine::search::index::plan::{Ask, Judge};
use bussola_engine::search::index::{Clause, ColumnLists, Index, Row, Shape, Standing};
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use rand_distr::{Distribution, Normal, Zipf};

use super::limit::{K, Limit};
use super::questions::TUESDAY;
use super::table::{Must, Table, Times};
use super::world::{centers, moment, origin};

const N_NEEDS: u16 = 60;
const N_LANGUAGES: u16 = 16;
const FREE: u16 = N_NEEDS + N_LANGUAGES;
const STEP_FREE: u16 = FREE + 1;
const N_QUERIES: usize = 300;
/// Different hours: on Tuesday one in four is open, on Sunday one in fourteen.
const N_HOURS: u32 = 5_000;

struct World {
    rows: Vec<Row>,
    columns: ColumnLists,
    positions: Vec<Position>,
}

fn world(n_desks: usize) -> World {
    let mut random = SmallRng::seed_from_u64(1);
    let (quarters, needs, languages) =
        (quarters(&mut random), Zipf::new(f64::from(N_NEEDS), 1.1), Zipf::new(f64::from(N_LANGUAGES), 1.2));
    let (needs, languages) = (needs.expect("a rank"), languages.expect("a rank"));
    let city = Zipf::new(centers().len() as f64, 0.8).expect("a rank");
    let spread = Normal::new(0.0, 0.006).expect("a spread");
    let mut world =
        World { rows: Vec::with_capacity(n_desks), columns: ColumnLists::default(), positions: Vec::new() };
    for _ in 0..n_desks {
        let quarters = &quarters[city.sample(&mut random) as usize - 1];
        let (lon, lat) = quarters[random.random_range(0..quarters.len())];
        let (lon, lat) = (lon + spread.sample(&mut random), lat + spread.sample(&mut random));
        let position = Position::from_lon_lat(lon, lat).expect("in Italy");
        let n_needs = random.random_range(1..4);
        let n_languages = random.random_range(0..4);
        let mut own: Vec<u16> = (0..n_needs).map(|_| needs.sample(&mut random) as u16 - 1).collect();
        own.extend((0..n_languages).map(|_| N_NEEDS + languages.sample(&mut random) as u16 - 1));
        own.extend(random.random_bool(0.5).then_some(FREE));
        own.extend(random.random_bool(0.21).then_some(STEP_FREE));
        own.sort_unstable();
        own.dedup();
        world.columns.push(own);
        let hours = random.random_range(0..N_HOURS);
        world.rows.push(Row { standing: Standing::Pin, position: Some(position), municipality: None, hours });
        world.positions.push(position);
    }
    world
}

fn quarters(random: &mut SmallRng) -> Vec<Vec<(f64, f64)>> {
    let spread = Normal::new(0.0, 0.05).expect("a spread");
    let of_city = |(lon, lat): (f64, f64)| {
        (0..40).map(|_| (lon + spread.sample(random), lat + spread.sample(random))).collect()
    };
    centers().into_iter().map(of_city).collect()
}

/// Judges hours by a minute's states, when no column has.
struct Hours<'a> {
    positions: &'a [Position],
    minute: Option<&'a Minute>,
}

impl Judge for Hours<'_> {
    fn accepts(&mut self, _: u32, hours: u32, is_open: bool) -> bool {
        is_open || self.minute.is_none_or(|minute| minute.states[hours as usize] == State::Open)
    }

    fn position(&self, place: u32) -> Position {
        self.positions[place as usize]
    }
}

fn any(columns: &[u16]) -> Clause {
    Clause::any(columns.iter().copied())
}

fn minute(index: &Index, at: LocalMinute, is_open: impl Fn(u32) -> bool) -> Minute {
    let states = (0..N_HOURS).map(|hours| if is_open(hours) { State::Open } else { State::Opens });
    Minute::new(index, at, states.collect())
}

/// The same mix is asked of so many, as what more of them is measured by.
const N_FEWER: usize = 1_000_000;

pub fn bench(n_desks: usize, table: &mut Table) {
    let fewer = {
        let (world, index) = built(N_FEWER);
        mixed(&world, &index, &minute(&index, moment(TUESDAY), |hours| hours % 4 == 0)).mean()
    };
    let start = Instant::now();
    let (world, index) = built(n_desks);
    table.heading(
        "Positions and terms only; p50 in microseconds, against an index of only the matching desks",
    );
    table.row(
        n_desks,
        ("making desks and building the index, seconds", None),
        start.elapsed().as_secs_f64(),
        None,
        Must::Nothing,
    );
    let bytes = index.size_bytes() as f64 / n_desks as f64;
    table.row(n_desks, ("memory of the index, bytes per desk", None), bytes, None, Must::Value(400.0));
    let at = moment(TUESDAY);
    let start = Instant::now();
    let tuesday = minute(&index, at, |hours| hours % 4 == 0);
    let ms = start.elapsed().as_secs_f64() * 1e3;
    table.row(n_desks, ("columns of a minute, ms", None), ms, None, Must::Nothing);
    let sunday = minute(&index, at, |hours| hours % 14 == 0);
    let language = |rank: u16| N_NEEDS + rank;
    let workloads: [(&str, Vec<Clause>, Option<&Minute>, Must); 8] = [
        ("no filter", vec![], None, Must::Ratio(1.5)),
        ("free (50 %)", vec![any(&[FREE])], None, Must::Ratio(1.5)),
        ("need (5 %)", vec![any(&[6])], None, Must::Ratio(1.5)),
        ("open Tuesday", vec![], Some(&tuesday), Must::Ratio(1.5)),
        ("open Sunday", vec![], Some(&sunday), Must::Ratio(2.5)),
        ("need + language", vec![any(&[25]), any(&[language(10)])], None, Must::Nothing),
        (
            "3 needs + language + free + open",
            vec![any(&[5, 9, 14]), any(&[language(3)]), any(&[FREE])],
            Some(&tuesday),
            Must::Nothing,
        ),
        (
            "four terms",
            vec![any(&[9]), any(&[language(7)]), any(&[FREE]), any(&[STEP_FREE])],
            None,
            Must::Nothing,
        ),
    ];
    for (name, clauses, minute, must) in &workloads {
        let limit = Limit::new(matching(&world, clauses, *minute));
        let ours = Times::of(N_QUERIES, |number| ask(&index, &world, clauses, *minute, number));
        let own_limit = Times::of(N_QUERIES, |number| {
            black_box(limit.nearest(black_box(origin(number))));
        });
        let rstar = Times::of(N_QUERIES, |number| {
            black_box(limit.nearest_by_rstar(black_box(origin(number))));
        });
        let reference = own_limit.p50().min(rstar.p50());
        table.row(n_desks, (name, Some(limit.len())), ours.p50(), Some(reference), *must);
    }
    let ours = mixed(&world, &index, &tuesday);
    let name = "mix, mean, against that of a million";
    table.row(n_desks, (name, None), ours.mean(), Some(fewer), Must::Ratio(1.5));
    table.row(n_desks, ("mix, p99", None), ours.percentile(99), None, Must::Nothing);
}

fn built(n_desks: usize) -> (World, Index) {
    let world = world(n_desks);
    let index = Index::build(&world.rows, &world.columns, Shape::new(STEP_FREE + 1, FREE));
    (world, index)
}

/// Times of a random mix of terms and places, two in five of them open.
fn mixed(world: &World, index: &Index, open: &Minute) -> Times {
    let mut random = SmallRng::seed_from_u64(7);
    let mixes: Vec<Vec<Clause>> = (0..2_000).map(|_| mix(&mut random)).collect();
    Times::of(mixes.len(), |number| {
        let minute = (number % 5 < 2).then_some(open);
        ask(index, world, &mixes[number], minute, number);
    })
}

fn mix(random: &mut SmallRng) -> Vec<Clause> {
    let rank =
        |random: &mut SmallRng, n: u16| (random.random_range(0.0..1.0f64).powi(2) * f64::from(n)) as u16;
    let n_needs = [0, 1, 1, 1, 2, 3][random.random_range(0..6)];
    let n_languages = [0, 0, 1, 2][random.random_range(0..4)];
    let needs: Vec<u16> = (0..n_needs).map(|_| rank(random, N_NEEDS)).collect();
    let languages: Vec<u16> = (0..n_languages).map(|_| N_NEEDS + rank(random, N_LANGUAGES)).collect();
    let mut clauses = Vec::new();
    for mut columns in [needs, languages].into_iter().filter(|columns| !columns.is_empty()) {
        columns.sort_unstable();
        columns.dedup();
        clauses.push(Clause::any(columns));
    }
    clauses.extend(random.random_bool(0.3).then(|| any(&[FREE])));
    clauses.extend(random.random_bool(0.15).then(|| any(&[STEP_FREE])));
    clauses
}

fn matching(world: &World, clauses: &[Clause], minute: Option<&Minute>) -> Vec<Position> {
    let matches = |place: &usize| {
        let own = world.columns.of(*place);
        let hours = world.rows[*place].hours as usize;
        clauses.iter().all(|clause| clause.columns.iter().any(|column| own.contains(column)))
            && minute.is_none_or(|minute| minute.states[hours] == State::Open)
    };
    (0..world.rows.len()).filter(matches).map(|place| world.positions[place]).collect()
}

fn ask(index: &Index, world: &World, clauses: &[Clause], minute: Option<&Minute>, number: usize) {
    let is_open = |state: State| state == State::Open;
    let ask = Ask {
        origin: Origin::new(origin(number)),
        limit: K,
        max_distance: None,
        clauses,
        municipality: None,
        open: minute.map(|minute| minute.columns(0, is_open)),
        accepted_share: minute.map_or(1.0, |minute| minute.share(is_open)),
    };
    let mut judge = Hours { positions: &world.positions, minute };
    black_box(index.nearest(&index.pins, black_box(&ask), &mut judge));
}
