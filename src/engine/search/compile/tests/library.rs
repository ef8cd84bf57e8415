//! Our answers beside those of the library used plainly, on random and on real hours.

use std::sync::Arc;

use compact_calendar::CompactCalendar;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use proptest::prelude::*;

use super::*;
use crate::domain::calendar::Holiday;

/// Hours of real desks and hard ones, one to a line.
const REAL: &str = include_str!("../../../../../tests/fixtures/hours/schedules.txt");

fn plainly(text: &str) -> OpeningHours {
    let mut national = CompactCalendar::default();
    let first: NaiveDate = "2026-10-01".parse().expect("a date");
    for day in first.iter_days().take(500).filter(|day| Holiday::on(*day).is_some()) {
        national.insert(day);
    }
    let holidays = ContextHolidays::new(Arc::new(national), Arc::new(CompactCalendar::default()));
    let hours: OpeningHours = text.parse().expect("valid");
    hours.with_context(Context::default().with_holidays(holidays))
}

/// One rule, in the parts that it is written from.
#[derive(Debug, Clone)]
struct Rule {
    days: &'static str,
    start: u32,
    end: u32,
    state: &'static str,
}

impl Rule {
    fn with(&self, start: u32, end: u32) -> String {
        let Self { days, state, .. } = self;
        format!("{days} {:02}:{:02}-{:02}:{:02}{state}", start / 60, start % 60, end / 60, end % 60)
    }

    fn is_off(&self) -> bool {
        self.state == " off"
    }

    fn text(&self) -> String {
        if self.is_off() { format!("{} off", self.days) } else { self.with(self.start, self.end) }
    }

    /// What of it lies on its own day.
    fn of_day(&self) -> String {
        if self.is_off() { self.text() } else { self.with(self.start, self.end.min(DAY)) }
    }

    /// What of it lies on the next day, as hours of its own; where nothing does, the days are closed.
    fn of_night(&self) -> String {
        if self.is_off() || self.end <= DAY {
            return format!("{} off", self.days);
        }
        self.with(0, self.end - DAY)
    }
}

const DAY: u32 = 24 * 60;

fn joined(rules: &[Rule], separators: &[&str], write: fn(&Rule) -> String) -> String {
    let mut text = write(&rules[0]);
    for (rule, separator) in rules[1..].iter().zip(separators) {
        text.extend([*separator, &write(rule)]);
    }
    text
}

/// The nights alone: a rule that only adds and has none takes nothing away.
fn nights(rules: &[Rule], separators: &[&str]) -> String {
    let mut text = rules[0].of_night();
    for (rule, separator) in rules[1..].iter().zip(separators) {
        if *separator == "; " {
            text.extend(["; ", &rule.of_night()]);
        } else if rule.end > DAY && !rule.is_off() {
            text.extend([", ", &rule.of_night()]);
        }
    }
    text
}

fn rule() -> impl Strategy<Value = Rule> {
    let days = vec![
        "Mo-Fr",
        "Mo,We",
        "Sa",
        "Tu-Th",
        "We[2]",
        "Mo-Su",
        "PH,Su",
        "Mo[1],Mo[-1]",
        "Dec-Jan Mo-Su",
        "Dec Sa,Su",
    ];
    let states = vec!["", "", "", "", " unknown", " unknown \"forse\"", " off"];
    (prop::sample::select(days), 0u32..1_439, 1u32..1_200, prop::sample::select(states))
        .prop_map(|(days, start, length, state)| Rule { days, start, end: start + length, state })
}

fn without_policies(text: &str, window: Window) -> CompiledHours {
    let open = Some(DayPolicy::Open);
    let policy = HolidayPolicy { national: open, patron: open, bridge: None, august: None };
    compile(&Schedule { policy, ..Schedule::from_osm(osm(text)) }, &office(), window)
}

fn kind_of(state: State) -> RuleKind {
    match state {
        State::Open => RuleKind::Open,
        State::Maybe => RuleKind::Unknown,
        State::Opens | State::Closed => RuleKind::Closed,
        State::Unknown => unreachable!("the hours are known"),
    }
}

fn window() -> Window {
    Window { first_day: "2026-11-20".parse().expect("a date"), n_days: 62 }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn compiled_hours_agree_with_the_library_outside_policies(
        rules in prop::collection::vec(rule(), 1..4),
        separators in prop::collection::vec(prop::sample::select(vec!["; ", ", "]), 3),
        minutes in prop::collection::vec(0i32..60 * DAY_MINUTES, 40),
    ) {
        let text = joined(&rules, &separators, Rule::of_day);
        let (hours, plain) = (without_policies(&text, window()), plainly(&text));
        for minute in minutes {
            let moment = window().start().plus_minutes(minute);
            let library = plain.state(moment.to_datetime()).0;
            prop_assert_eq!(kind_of(hours.state_at(moment)), library, "{} at {}", text, moment.to_text());
        }
    }

    /// The library is asked for the evenings and for the nights apart, each as hours of one day.
    #[test]
    fn nights_belong_to_their_evenings_and_the_rest_is_as_the_library_says(
        rules in prop::collection::vec(rule(), 1..4),
        separators in prop::collection::vec(prop::sample::select(vec!["; ", ", "]), 3),
        minutes in prop::collection::vec(0i32..60 * DAY_MINUTES, 40),
    ) {
        let text = joined(&rules, &separators, Rule::text);
        let (hours, plain) = (without_policies(&text, window()), plainly(&text));
        let of_day = plainly(&joined(&rules, &separators, Rule::of_day));
        let of_night = plainly(&nights(&rules, &separators));
        let alone: Vec<(OpeningHours, OpeningHours)> = (0..rules.len())
            .map(|number| {
                let rest = joined(&rules[number..], &separators[number..], Rule::text);
                (plainly(&rules[number].of_night()), plainly(&rest))
            })
            .collect();
        for minute in minutes {
            let moment = window().start().plus_minutes(minute);
            let say = |hours: &OpeningHours, at: LocalMinute| hours.state(at.to_datetime()).0;
            let (day, library) = (say(&of_day, moment), say(&plain, moment));
            let a_day_ago = moment.plus_minutes(-DAY_MINUTES);
            let is_kept = alone.iter().any(|(night, rest)| {
                say(night, a_day_ago) != RuleKind::Closed && say(rest, moment) != RuleKind::Closed
            });
            let expected = match (day, library) {
                (RuleKind::Closed, _) if is_kept => say(&of_night, a_day_ago),
                (RuleKind::Closed, _) => RuleKind::Closed,
                (day, RuleKind::Closed) => day,
                (_, library) => library,
            };
            prop_assert_eq!(kind_of(hours.state_at(moment)), expected, "{} at {}", text, moment.to_text());
        }
    }

    #[test]
    fn intervals_are_sorted_and_never_overlap(rules in prop::collection::vec(rule(), 1..5)) {
        let text = joined(&rules, &[", "; 4], Rule::text);
        let hours = compile(&Schedule::from_osm(osm(&text)), &office(), window());
        prop_assert!(hours.intervals.windows(2).all(|pair| pair[0].end <= pair[1].start));
        prop_assert!(hours.intervals.iter().all(|interval| interval.start < interval.end));
    }

    #[test]
    fn what_is_published_of_special_slots_is_open_nowhere_else_than_our_answers(
        rules in prop::collection::vec(rule(), 1..3),
        slots in prop::collection::vec(rule(), 0..3),
        (of_desk, of_slots) in (0usize..5, 1usize..4),
        minutes in prop::collection::vec(0i32..60 * DAY_MINUTES, 40),
    ) {
        let text = joined(&rules, &["; "; 3], Rule::text);
        let mut schedule = Schedule::from_osm(osm(&text));
        schedule.policy = HolidayPolicy { national: Some(DayPolicy::Open), patron: Some(DayPolicy::Open), ..schedule.policy };
        schedule.slots.extend(slots.iter().filter(|slot| slot.state.is_empty()).map(|slot| SlotNote {
            hours: osm(&slot.text()),
            languages: vec![],
            access: Some(Access::ALL[of_slots]),
            last_entry_minutes: None,
        }));
        let access: Vec<Access> = Access::ALL.get(of_desk).copied().into_iter().collect();
        let told = schedule.plain_hours(&access).expect("the hours are known").into_owned();
        let read = without_policies(&told, window());
        let ours = compile(&schedule, &Circumstances { access, ..office() }, window());
        for minute in minutes {
            let moment = window().start().plus_minutes(minute);
            let is_open = read.state_at(moment) == State::Open;
            prop_assert!(!is_open || ours.state_at(moment) == State::Open, "{} as {} at {}", text, told, moment.to_text());
        }
    }
}

#[test]
fn real_hours_agree_with_the_library_minute_by_minute() {
    let mut n_hours = 0;
    for text in REAL.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (hours, plain) = (without_policies(text, window()), plainly(osm(text).as_str()));
        // Slots without an end, fallbacks, and nights whose evening was taken away, are ours to say: see `evaluate`.
        if text.contains('+') || text.contains("||") || text == "Mo-Su 20:00-07:00; Aug off" {
            continue;
        }
        n_hours += 1;
        for minute in (0..60 * DAY_MINUTES).step_by(5) {
            let moment = window().start().plus_minutes(minute);
            let library = plain.state(moment.to_datetime()).0;
            assert_eq!(kind_of(hours.state_at(moment)), library, "{text} at {}", moment.to_text());
        }
    }
    assert!(n_hours >= 70, "{n_hours} hours were compared");
}
