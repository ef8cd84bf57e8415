//! Questions about hours against asking every single minute.

use proptest::prelude::*;

use super::*;

const FROM: i32 = 20_000 * DAY_MINUTES;
const N_MINUTES: i32 = 3 * DAY_MINUTES;

fn minute(offset: i32) -> LocalMinute {
    LocalMinute::from_minutes(FROM + offset)
}

fn language(number: usize) -> Language {
    Language::new(["ar", "bn", "fr"][number]).expect("a code")
}

/// A gap, a length, whether it is sure, a language of the slot and minutes before closing.
type Seed = (i32, i32, bool, Option<usize>, Option<u16>);

fn hours() -> impl Strategy<Value = CompiledHours> {
    let gap = prop_oneof![Just(0), 0..300i32];
    let last_entry = prop::option::of(0..90u16);
    let slots = prop::collection::vec(
        (gap, 1..400i32, any::<bool>(), prop::option::of(0..3usize), last_entry),
        0..12,
    );
    (slots, any::<bool>(), prop::collection::btree_set(0..4i32, 0..3)).prop_map(
        |(seeds, is_known, closed)| {
            let closed_days = closed.into_iter().map(|day| ClosedDay {
                on: minute(day * DAY_MINUTES).date(),
                reason: Reason::ExceptionClosed { last_on: minute(day * DAY_MINUTES).date(), note: None },
            });
            CompiledHours {
                from: minute(0),
                to: minute(N_MINUTES),
                intervals: intervals(seeds),
                closed_days: closed_days.collect(),
                unknown: (!is_known).then_some(Reason::HoursAsText),
            }
        },
    )
}

fn intervals(seeds: Vec<Seed>) -> Vec<Interval> {
    let mut end = 0;
    let mut intervals = Vec::new();
    for (gap, length, is_sure, language_number, last_entry_minutes) in seeds {
        let start = end + gap;
        end = (start + length).min(N_MINUTES);
        if start < end {
            intervals.push(Interval {
                start: minute(start),
                end: minute(end),
                kind: if is_sure { IntervalKind::Open } else { IntervalKind::Maybe },
                reasons: vec![Reason::RegularSlot],
                languages: language_number.map(|number| vec![language(number)]),
                last_entry_minutes,
            });
        }
    }
    intervals
}

/// The slot of a minute, by looking at all.
fn slot_of(hours: &CompiledHours, at: LocalMinute) -> Option<&Interval> {
    hours.intervals.iter().find(|slot| slot.start <= at && at < slot.end)
}

fn oracle_state(hours: &CompiledHours, at: LocalMinute) -> State {
    let is_closed_day = hours.closed_days.iter().any(|day| day.on == at.date());
    if at < hours.from || at >= hours.to {
        return State::Unknown;
    }
    match slot_of(hours, at).map(|slot| slot.kind) {
        Some(IntervalKind::Open) => State::Open,
        Some(IntervalKind::Maybe) => State::Maybe,
        None if hours.unknown.is_some() && !is_closed_day => State::Unknown,
        None if hours.intervals.iter().any(|slot| slot.start > at) => State::Opens,
        None => State::Closed,
    }
}

fn minutes(from: i32, to: i32) -> impl Iterator<Item = LocalMinute> {
    (from..to.max(from + 1)).map(minute)
}

/// The end of the slots that follow each other without a gap and are equally sure.
fn oracle_until(hours: &CompiledHours, at: LocalMinute) -> Option<LocalMinute> {
    let kind = slot_of(hours, at)?.kind;
    let mut end = at;
    while slot_of(hours, end).is_some_and(|slot| slot.kind == kind) {
        end = end.plus_minutes(1);
    }
    (end < hours.to).then_some(end)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn every_question_equals_asking_every_minute(
        hours in hours(),
        from in -100..N_MINUTES + 100,
        length in prop_oneof![Just(0), 1..1_500i32],
    ) {
        let reading = hours.reading();
        let (at, to) = (minute(from), minute(from + length));
        let states: Vec<State> = minutes(from, from + length).map(|at| oracle_state(&hours, at)).collect();
        let has = |wanted: &[State]| states.iter().any(|state| wanted.contains(state));
        let throughout = if has(&[State::Opens, State::Closed]) {
            Verdict::No
        } else if has(&[State::Unknown]) {
            Verdict::Unknown
        } else if has(&[State::Maybe]) {
            Verdict::Maybe
        } else {
            Verdict::Yes
        };
        let within = if has(&[State::Open]) {
            Verdict::Yes
        } else if has(&[State::Maybe]) {
            Verdict::Maybe
        } else if has(&[State::Unknown]) {
            Verdict::Unknown
        } else {
            Verdict::No
        };
        prop_assert_eq!(reading.state_at(at), oracle_state(&hours, at));
        prop_assert_eq!(reading.open_throughout(at, to), throughout);
        prop_assert_eq!(reading.open_within(at, to), within);
        let next = |wanted: &[State]| minutes(from, N_MINUTES).find(|at| wanted.contains(&oracle_state(&hours, *at)));
        prop_assert_eq!(reading.next_opening(at, IntervalKind::Open), next(&[State::Open]));
        prop_assert_eq!(reading.next_opening(at, IntervalKind::Maybe), next(&[State::Open, State::Maybe]));
    }

    #[test]
    fn every_answer_says_why_and_what_it_says_holds(hours in hours(), from in -100..N_MINUTES + 100) {
        let of_desk = [language(2)];
        let at = minute(from);
        let opening = hours.opening_at(at, &of_desk);
        prop_assert!(!opening.reasons.is_empty());
        prop_assert_eq!(opening.state, oracle_state(&hours, at));
        let slot = slot_of(&hours, at).filter(|_| matches!(opening.state, State::Open | State::Maybe));
        let spoken = slot.map(|slot| slot.languages.clone().unwrap_or(of_desk.to_vec())).unwrap_or_default();
        prop_assert_eq!(&opening.languages_now, &spoken);
        let until = slot.and_then(|_| oracle_until(&hours, at));
        prop_assert_eq!(opening.until, until);
        let of_last = until.and_then(|until| slot_of(&hours, until.plus_minutes(-1)));
        let last_entry = of_last.and_then(|slot| Some(slot.end.plus_minutes(-i32::from(slot.last_entry_minutes?))));
        prop_assert_eq!(opening.last_entry, last_entry);
        if slot.is_some() {
            prop_assert_eq!(hours.reading().last_entry(at), last_entry);
        }
    }
}

#[test]
fn a_stretch_of_time_is_judged_by_its_worst_and_its_best_minute() {
    let slot = |start, end, kind| Interval {
        start: minute(start),
        end: minute(end),
        kind,
        reasons: vec![Reason::RegularSlot],
        languages: None,
        last_entry_minutes: Some(15),
    };
    let hours = CompiledHours {
        from: minute(0),
        to: minute(N_MINUTES),
        intervals: vec![slot(540, 720, IntervalKind::Open), slot(720, 780, IntervalKind::Maybe)],
        closed_days: vec![],
        unknown: None,
    };
    let reading = hours.reading();
    for (from, to, throughout, within) in [
        (540, 720, Verdict::Yes, Verdict::Yes),
        (600, 780, Verdict::Maybe, Verdict::Yes),
        (539, 720, Verdict::No, Verdict::Yes),
        (780, 900, Verdict::No, Verdict::No),
        (720, 721, Verdict::Maybe, Verdict::Maybe),
        (N_MINUTES - 1, N_MINUTES + 1, Verdict::No, Verdict::Unknown),
        (N_MINUTES, N_MINUTES + 60, Verdict::Unknown, Verdict::Unknown),
    ] {
        assert_eq!(reading.open_throughout(minute(from), minute(to)), throughout, "{from} to {to}");
        assert_eq!(reading.open_within(minute(from), minute(to)), within, "{from} to {to}");
    }
    assert_eq!(reading.last_entry(minute(600)), Some(minute(705)));
    assert_eq!(reading.last_entry(minute(500)), None);
}
