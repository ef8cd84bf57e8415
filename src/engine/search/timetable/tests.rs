//! States from the table against the same hours read by themselves.

use proptest::prelude::*;

use super::*;

const FROM: i32 = 20_000 * DAY_MINUTES;
const N_DAYS: u16 = 5;

/// Spans within a few minutes of each other and of midnight, from before the window to after it.
fn hours() -> impl Strategy<Value = CompiledHours> {
    let gap = prop_oneof![Just(0), 1..90, 300..2_000];
    let slot = (gap, prop_oneof![1..60, 200..3_000], any::<bool>());
    let window = prop_oneof![4 => Just((0, i32::from(N_DAYS))), 1 => (-1..3, 2..7)];
    (
        prop::collection::vec(slot, 0..30),
        -2_000..2_000i32,
        window,
        prop::collection::vec(0u16..N_DAYS, 0..2),
        prop::bool::weighted(0.2),
    )
        .prop_map(|(slots, start, (first_day, last_day), closed, is_unknown)| {
            let mut at = FROM + start;
            let mut intervals = Vec::new();
            for (gap, length, is_sure) in slots {
                at += gap;
                intervals.push(Interval {
                    start: LocalMinute::from_minutes(at),
                    end: LocalMinute::from_minutes(at + length),
                    kind: if is_sure { IntervalKind::Open } else { IntervalKind::Maybe },
                    reasons: vec![Reason::RegularSlot],
                    languages: None,
                    last_entry_minutes: None,
                });
                at += length;
            }
            let day = |day: u16| LocalMinute::from_minutes(FROM + i32::from(day) * DAY_MINUTES).date();
            let closed_day = |number: u16| ClosedDay { on: day(number), reason: Reason::August };
            CompiledHours {
                from: LocalMinute::from_minutes(FROM + first_day * DAY_MINUTES),
                to: LocalMinute::from_minutes(FROM + last_day * DAY_MINUTES),
                intervals,
                closed_days: closed.into_iter().map(closed_day).collect(),
                unknown: is_unknown.then_some(Reason::HoursNotKnown),
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_state_of_every_minute_is_what_the_hours_say(all in prop::collection::vec(hours(), 1..5)) {
        let mut table = Timetable::new(LocalMinute::from_minutes(FROM), N_DAYS);
        let rows: Vec<u32> = all.iter().map(|hours| table.add(hours.clone())).collect();
        let table = table.finished();
        for minute in (-2 * DAY_MINUTES..7 * DAY_MINUTES).step_by(7).chain(0..200).chain(1_400..1_500) {
            let at = LocalMinute::from_minutes(FROM + minute);
            let states = table.states(at);
            for (hours, row) in all.iter().zip(&rows) {
                prop_assert_eq!(table.state(*row, at), hours.state_at(at), "{:?} at {}", hours, at.to_text());
                prop_assert_eq!(states[*row as usize], hours.state_at(at));
            }
        }
    }
}
