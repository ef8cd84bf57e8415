//! What we say of hours, written down for an evaluator that is not ours to judge: see `tests/hours/`.

use std::fmt::Write as _;
use std::path::Path;

use bussola_engine::domain::opening::State;
use bussola_engine::domain::schedule::{DayPolicy, HolidayPolicy, OsmHours, Schedule};
use bussola_engine::domain::time::{DAY_MINUTES, LocalMinute};
use bussola_engine::search::compile::{Circumstances, Window, compile};
use rand::rngs::SmallRng;
use rand::seq::IndexedRandom as _;
use rand::{Rng as _, SeedableRng as _};
use serde_json::json;

const REAL: &str = include_str!("../fixtures/hours/schedules.txt");
const N_RANDOM: usize = 1_500;
const N_MOMENTS: usize = 60;
const N_DAYS: u16 = 62;

/// Both nights on which the clock changes, Easter, the end of a year, a leap day.
const FIRST_DAYS: [&str; 4] = ["2026-10-10", "2026-12-01", "2027-03-10", "2028-02-01"];

fn real() -> Vec<&'static str> {
    REAL.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

/// Hours as the library writes them: what is published is what is judged.
fn spelt(text: &str) -> OsmHours {
    OsmHours::parse(text).unwrap_or_else(|error| panic!("{text}: {}", error.detail))
}

fn random_rule(random: &mut SmallRng) -> String {
    const DAYS: [&str; 16] = [
        "Mo-Fr",
        "Mo",
        "Tu,Th",
        "Sa",
        "Su",
        "Mo-Su",
        "We[1]",
        "Th[2],Th[4]",
        "Fr[-1]",
        "Dec Mo-Fr",
        "Nov-Mar Sa",
        "Jun-Sep Mo-Fr",
        "PH",
        "PH,Su",
        "Dec 20-Jan 7 Mo-Sa",
        "Apr-Oct Tu",
    ];
    const STATES: [&str; 8] = ["", "", "", "", "", " unknown", " \"su appuntamento\"", " off"];
    let days = DAYS.choose(random).copied().unwrap_or_default();
    let state = STATES.choose(random).copied().unwrap_or_default();
    if state == " off" {
        return format!("{days} off");
    }
    let start = random.random_range(0..96) * 15;
    let end = start + random.random_range(1..40) * 15;
    let clock = |minutes: i32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let mut times = format!("{}-{}", clock(start), clock(end));
    if end < 20 * 60 && random.random_bool(0.3) {
        let again = end + 30;
        _ = write!(times, ",{}-{}", clock(again), clock(again + 90));
    }
    format!("{days} {times}{state}")
}

fn random_hours(random: &mut SmallRng) -> String {
    let mut text = random_rule(random);
    for _ in 0..random.random_range(0..4) {
        let separator = if random.random_bool(0.75) { "; " } else { ", " };
        text.extend([separator, &random_rule(random)]);
    }
    // Only the last rule: what rules after a fallback mean is not said anywhere.
    if random.random_bool(0.1) {
        text.extend([" || ", &random_rule(random)]);
    }
    text
}

/// One line of answers: the hours, the moments, and for each `o`pen, `u`nknown or `c`losed.
fn line(hours: &OsmHours, random: &mut SmallRng) -> String {
    let open = Some(DayPolicy::Open);
    let policy = HolidayPolicy { national: open, patron: open, bridge: open, august: open };
    let schedule = Schedule { policy, ..Schedule::from_osm(hours.clone()) };
    let nobody = Circumstances {
        is_public_office: false,
        patrons: Vec::new(),
        access: Vec::new(),
        is_unconfirmed: false,
    };
    let (mut moments, mut answers) = (Vec::new(), String::new());
    for first_day in FIRST_DAYS {
        let window = Window { first_day: first_day.parse().expect("a date"), n_days: N_DAYS };
        let compiled = compile(&schedule, &nobody, window);
        // Beginnings and ends are where evaluators differ; the rest is at random.
        let edges =
            compiled.intervals.iter().flat_map(|slot| [slot.start, slot.end.plus_minutes(-1), slot.end]);
        let edges: Vec<LocalMinute> =
            edges.filter(|at| *at < window.end() && *at >= window.start()).collect();
        for number in 0..N_MOMENTS {
            let anywhere =
                window.start().plus_minutes(random.random_range(0..i32::from(N_DAYS) * DAY_MINUTES));
            let at =
                if number % 2 == 0 { edges.choose(random).copied().unwrap_or(anywhere) } else { anywhere };
            answers.push(match compiled.state_at(at) {
                State::Open => 'o',
                State::Maybe => 'u',
                State::Opens | State::Closed => 'c',
                State::Unknown => panic!("{hours} is known at {}", at.to_text()),
            });
            moments.push(at.to_text());
        }
    }
    json!({ "hours": hours.as_str(), "moments": moments, "answers": answers }).to_string()
}

#[test]
fn our_answers_about_hours_are_written_down_for_another_judge() {
    let mut random = SmallRng::seed_from_u64(2026);
    let random_hours: Vec<String> = (0..N_RANDOM).map(|_| random_hours(&mut random)).collect();
    let all = real().into_iter().chain(random_hours.iter().map(String::as_str));
    let lines: Vec<String> = all.map(|text| line(&spelt(text), &mut random)).collect();
    assert_eq!(lines.len(), real().len() + N_RANDOM);
    for state in ['o', 'u', 'c'] {
        let says = |line: &&String| line.rsplit("\"answers\":").next().is_some() && line.contains(state);
        assert!(lines.iter().filter(says).count() > 100, "{state} is hardly ever said");
    }
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hours-answers.jsonl");
    std::fs::write(file, lines.join("\n")).expect("the answers are written");
}

#[test]
fn the_judges_are_asked_about_every_hours_of_the_desk_list() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/sources/desks/desks.csv");
    let mut reader = csv::Reader::from_path(file).expect("the desk list");
    let column = reader.headers().expect("headings").iter().position(|name| name == "opening_hours");
    let column = column.expect("a column of hours");
    let texts = reader.records().map(|row| row.expect("a row")[column].to_owned());
    let missing: Vec<String> =
        texts.filter(|text| !text.is_empty() && !real().contains(&text.as_str())).collect();
    assert_eq!(missing, [""; 0], "put them into tests/fixtures/hours/schedules.txt");
}
