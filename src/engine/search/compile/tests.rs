//! Facts about compiled hours that people can name.

use super::*;
use crate::domain::language::Language;
use crate::domain::opening::{Opening, State};
use crate::domain::schedule::SlotNote;
use crate::domain::time::MonthDay;

fn at(text: &str) -> LocalMinute {
    LocalMinute::from_datetime(format!("{text}:00").parse().expect("a moment"))
}

fn osm(text: &str) -> OsmHours {
    OsmHours::parse(text).expect("valid hours")
}

fn association() -> Circumstances {
    let giovanni = PatronDay { day: MonthDay::new(6, 24).expect("a day"), name: "San Giovanni".into() };
    Circumstances { is_public_office: false, patrons: vec![giovanni], access: vec![], is_unconfirmed: false }
}

fn office() -> Circumstances {
    Circumstances { is_public_office: true, ..association() }
}

fn ask(schedule: &Schedule, circumstances: &Circumstances, moment: &str) -> Opening {
    let moment = at(moment);
    let first_day = moment.date().pred_opt().expect("a day before");
    compile(schedule, circumstances, Window { first_day, n_days: 70 }).opening_at(moment, &[])
}

fn check(
    hours: &str,
    circumstances: &Circumstances,
    moment: &str,
    state: State,
    until_or_next: &str,
    reason: &str,
) {
    let opening = ask(&Schedule::from_osm(osm(hours)), circumstances, moment);
    let time = match state {
        State::Open | State::Maybe => opening.until,
        State::Opens | State::Closed | State::Unknown => opening.next,
    };
    assert_eq!(opening.state, state, "{hours} at {moment}: {opening:?}");
    assert_eq!(
        time.map(LocalMinute::to_text).unwrap_or_default(),
        until_or_next,
        "{hours} at {moment}: {opening:?}"
    );
    assert_eq!(opening.reasons[0].code(), reason, "{hours} at {moment}: {opening:?}");
}

#[test]
fn regular_hours_answer_open_opens_and_closed() {
    let desk = office();
    check("Mo-Fr 09:00-12:30", &desk, "2026-11-23T09:00", State::Open, "2026-11-23T12:30", "regular_slot");
    check("Mo-Fr 09:00-12:30", &desk, "2026-11-23T12:30", State::Opens, "2026-11-24T09:00", "regular_slot");
    check("Mo-Fr 09:00-12:30", &desk, "2026-11-21T10:00", State::Opens, "2026-11-23T09:00", "regular_slot");
    check("2020 Mo-Fr 09:00-12:30", &desk, "2026-11-21T10:00", State::Closed, "", "no_known_opening");
}

#[test]
fn what_hangs_on_school_holidays_is_never_sure() {
    let desk = association();
    let unclear = "hours_unclear";
    check("Mo-Fr 09:00-12:00; SH off", &desk, "2026-11-23T10:00", State::Maybe, "2026-11-23T12:00", unclear);
    check("Mo-Fr 09:00-12:00; SH off", &desk, "2026-11-23T13:00", State::Opens, "2026-11-24T09:00", unclear);
    check("SH 10:00-12:00", &desk, "2026-11-23T10:30", State::Maybe, "2026-11-23T12:00", unclear);
    let both = "Mo 09:00-12:00; SH 10:00-12:00";
    check(both, &desk, "2026-11-23T09:30", State::Maybe, "2026-11-23T10:00", unclear);
    check(both, &desk, "2026-11-23T10:30", State::Open, "2026-11-23T12:00", "regular_slot");
}

#[test]
fn nights_run_past_midnight_and_over_the_clock_change() {
    let desk = association();
    check("Mo-Su 20:00-07:00", &desk, "2026-10-25T02:30", State::Open, "2026-10-25T07:00", "regular_slot");
    check("Mo-Su 20:00-07:00", &desk, "2026-03-29T03:30", State::Open, "2026-03-29T07:00", "regular_slot");
    check("24/7", &desk, "2026-12-25T10:00", State::Open, "", "always_open");
}

#[test]
fn national_holidays_close_public_offices_and_make_others_uncertain() {
    check(
        "Mo-Fr 09:00-12:30",
        &office(),
        "2026-12-08T10:00",
        State::Opens,
        "2026-12-09T09:00",
        "national_holiday",
    );
    check(
        "Mo-Su 12:00-13:00",
        &association(),
        "2026-12-25T12:10",
        State::Maybe,
        "2026-12-25T13:00",
        "national_holiday",
    );
    check(
        "Mo-Su,PH 12:00-13:00",
        &association(),
        "2026-12-25T12:10",
        State::Open,
        "2026-12-25T13:00",
        "regular_slot",
    );
    check(
        "Mo-Sa 08:30-12:30; PH off",
        &association(),
        "2026-12-08T10:00",
        State::Opens,
        "2026-12-09T08:30",
        "national_holiday",
    );
    let nights = "Mo-Su 20:00-07:00; PH off";
    check(nights, &association(), "2026-12-08T21:00", State::Opens, "2026-12-09T20:00", "national_holiday");
}

#[test]
fn a_day_after_a_holiday_is_no_ordinary_day() {
    let desk = association();
    let after = "Mo-Sa 10:00-12:00; PH +1 day off";
    check(after, &desk, "2026-11-23T10:30", State::Open, "2026-11-23T12:00", "regular_slot");
    check(after, &desk, "2026-12-09T10:30", State::Opens, "2026-12-10T10:00", "regular_slot");
    assert_eq!(OsmHours::parse(after).expect("hours").as_str(), "Mo-Sa 10:00-12:00; PH +1 days closed");
    for text in [
        "Mo-Fr 09:00-17:00; PH Mo-Fr off",
        "PH Sa 10:00-12:00",
        "SH Mo[1] 10:00-12:00",
        "Mo 9:00-10:00; PH,SH Mo off",
    ] {
        let error = OsmHours::parse(text).expect_err("no comma between them");
        assert!(error.detail.contains("PH,Mo-Fr"), "{text}: {}", error.detail);
    }
    for text in
        ["PH,Mo-Fr 09:00-12:00", "Mo-Fr 09:00-12:00 \"PH Mo\"", "Mo-Fr,PH 09:00-12:00", "PH 09:00-12:00"]
    {
        assert!(OsmHours::parse(text).is_ok(), "{text}");
    }
}

#[test]
fn an_open_end_is_sure_until_its_hour_and_then_unsure() {
    let (desk, unclear) = (association(), "hours_unclear");
    let until_noon = "Mo-Fr 10:00-12:00+";
    check(until_noon, &desk, "2026-11-24T11:00", State::Open, "2026-11-24T12:00", "regular_slot");
    check(until_noon, &desk, "2026-11-24T12:30", State::Maybe, "2026-11-25T00:00", unclear);
    let with_afternoon = "Mo-Fr 10:00-12:00+,15:00-18:00";
    check(with_afternoon, &desk, "2026-11-24T12:30", State::Maybe, "2026-11-24T15:00", unclear);
    check(with_afternoon, &desk, "2026-11-24T15:30", State::Open, "2026-11-24T18:00", "regular_slot");
    let night = "Mo-Fr 22:00-02:00+";
    check(night, &desk, "2026-11-25T01:00", State::Maybe, "2026-11-25T06:00", unclear);
    check(night, &desk, "2026-11-25T03:00", State::Maybe, "2026-11-25T06:00", unclear);
    check("Mo-Fr 18:00+", &desk, "2026-11-24T19:00", State::Maybe, "2026-11-25T00:00", unclear);
}

#[test]
fn an_appointment_that_is_not_needed_keeps_nobody_out() {
    for (comment, state) in [
        ("appuntamento non necessario", State::Open),
        ("non serve appuntamento", State::Open),
        ("no appointment needed", State::Open),
        ("anche su appuntamento", State::Open),
        ("appuntamento consigliato", State::Open),
        ("su appuntamento", State::Maybe),
        ("solo su prenotazione, non serve il passaporto", State::Maybe),
    ] {
        let hours = format!("Mo-Su 09:00-13:00 \"{comment}\"");
        let (until, reason) =
            ("2026-11-24T13:00", if state == State::Open { "walk_in" } else { "by_appointment" });
        check(&hours, &association(), "2026-11-24T10:00", state, until, reason);
    }
}

#[test]
fn saint_francis_is_a_holiday_from_2026() {
    check(
        "Mo-Su 12:00-13:00",
        &office(),
        "2025-10-04T12:10",
        State::Open,
        "2025-10-04T13:00",
        "regular_slot",
    );
    check(
        "Mo-Su 12:00-13:00",
        &office(),
        "2026-10-04T12:10",
        State::Opens,
        "2026-10-05T12:00",
        "national_holiday",
    );
}

#[test]
fn a_patron_day_is_maybe_unless_the_desk_says() {
    check("Mo-Fr 09:00-12:30", &office(), "2026-06-24T10:00", State::Maybe, "2026-06-24T12:30", "patron_day");
    let mut schedule = Schedule::from_osm(osm("Mo-Fr 09:00-12:30"));
    schedule.policy.patron = Some(DayPolicy::Closed);
    assert_eq!(ask(&schedule, &office(), "2026-06-24T10:00").reasons[0].code(), "patron_day");
    assert_eq!(ask(&schedule, &office(), "2026-06-24T10:00").state, State::Opens);
    schedule.policy.patron = Some(DayPolicy::Open);
    assert_eq!(ask(&schedule, &office(), "2026-06-24T10:00").state, State::Open);
}

#[test]
fn exceptions_beat_everything() {
    let day = |text: &str| text.parse().expect("a date");
    let exception =
        |kind| ScheduleException::new(day("2026-12-21"), day("2026-12-26"), kind, Some("ferie".into()));
    let mut schedule = Schedule::from_osm(osm("Mo-Fr 09:00-12:30"));
    schedule.policy.national = Some(DayPolicy::Open);
    schedule.exceptions.extend(exception(ExceptionKind::Closed));
    let closed = ask(&schedule, &office(), "2026-12-22T10:00");
    assert_eq!((closed.state, closed.reasons[0].code()), (State::Opens, "exception_closed"));
    assert_eq!(closed.next.map(LocalMinute::to_text).as_deref(), Some("2026-12-28T09:00"));

    schedule.exceptions.clear();
    schedule.exceptions.extend(exception(ExceptionKind::Replaced(osm("Mo-Su 15:00-16:00"))));
    let replaced = ask(&schedule, &office(), "2026-12-25T15:30");
    assert_eq!((replaced.state, replaced.reasons[0].code()), (State::Open, "exception_hours"));
    assert_eq!(ask(&schedule, &office(), "2026-12-22T10:00").state, State::Opens);
}

#[test]
fn a_desk_by_appointment_or_telephone_is_never_plainly_open() {
    check(
        "Mo-Fr 08:30-13:00 \"su appuntamento\"",
        &association(),
        "2026-11-23T09:00",
        State::Maybe,
        "2026-11-23T13:00",
        "by_appointment",
    );
    let by_phone = Circumstances { access: vec![Access::Phone], ..association() };
    check("We 09:30-11:30", &by_phone, "2026-11-25T10:00", State::Maybe, "2026-11-25T11:30", "by_phone");
    let either = Circumstances { access: vec![Access::Appointment, Access::WalkIn], ..association() };
    check("We 09:30-11:30", &either, "2026-11-25T10:00", State::Open, "2026-11-25T11:30", "regular_slot");
}

#[test]
fn old_facts_are_never_plainly_open_and_unknown_is_not_closed() {
    let old = Circumstances { is_unconfirmed: true, ..association() };
    check("24/7", &old, "2026-11-23T09:00", State::Maybe, "", "unconfirmed");
    let unknown = ask(&Schedule::unknown(), &association(), "2026-11-23T09:00");
    assert_eq!((unknown.state, unknown.reasons[0].code()), (State::Unknown, "hours_not_known"));
    let text = Schedule { hours: Hours::TextOnly("ven 12:45".into()), ..Schedule::unknown() };
    assert_eq!(ask(&text, &association(), "2026-11-23T09:00").reasons, [Reason::HoursAsText]);
}

#[test]
fn languages_belong_to_their_slots() {
    let bangla = Language::new("bn").expect("a code");
    let english = Language::new("en").expect("a code");
    let mut schedule = Schedule::from_osm(osm("Mo-Fr 09:00-18:00"));
    schedule.slots.push(SlotNote {
        hours: osm("Th 14:00-18:00"),
        languages: vec![bangla],
        access: None,
        last_entry_minutes: Some(30),
    });
    let window = Window { first_day: "2026-11-23".parse().expect("a date"), n_days: 14 };
    let hours = compile(&schedule, &association(), window);
    assert_eq!(hours.languages_at(at("2026-11-26T15:00"), &[english]), [bangla]);
    assert_eq!(hours.languages_at(at("2026-11-26T10:00"), &[english]), [english]);
    assert_eq!(hours.languages_at(at("2026-11-26T19:00"), &[english]), []);
    let opening = hours.opening_at(at("2026-11-26T10:00"), &[english]);
    assert_eq!(opening.until.map(LocalMinute::to_text).as_deref(), Some("2026-11-26T18:00"));
}

#[test]
fn the_second_and_fourth_wednesday_and_summer_hours_are_understood() {
    let desk = association();
    check(
        "We[2],We[4] 10:00-13:00",
        &desk,
        "2026-11-25T10:30",
        State::Open,
        "2026-11-25T13:00",
        "regular_slot",
    );
    check(
        "We[2],We[4] 10:00-13:00",
        &desk,
        "2026-11-18T10:30",
        State::Opens,
        "2026-11-25T10:00",
        "regular_slot",
    );
    check(
        "Jun-Sep Mo-Fr 09:00-12:30; Oct-May Mo-Fr 14:00-18:00",
        &desk,
        "2026-09-30T13:00",
        State::Opens,
        "2026-10-01T14:00",
        "regular_slot",
    );
}

#[test]
fn a_night_belongs_to_its_evening() {
    let desk = association();
    let night = "Mo-Su 20:00-07:00; Aug off";
    check(night, &desk, "2026-08-01T03:00", State::Opens, "2026-09-01T20:00", "regular_slot");
    check(night, &desk, "2026-08-31T21:00", State::Opens, "2026-09-01T20:00", "regular_slot");
    check(night, &desk, "2026-09-01T06:59", State::Opens, "2026-09-01T20:00", "regular_slot");
    check(night, &desk, "2026-09-02T03:00", State::Open, "2026-09-02T07:00", "regular_slot");
    // The new day's own slot from midnight on stays, though it touches the lost night.
    let both = "Mo-Su 00:00-02:00,20:00-25:00; Aug off";
    check(both, &desk, "2026-09-01T00:30", State::Open, "2026-09-01T02:00", "regular_slot");
    // A night is not cut off because the next day has hours of its own, unless a later rule has them.
    let weekend = "Su 10:00-12:00; Sa 20:00-26:00";
    check(weekend, &desk, "2026-11-22T01:00", State::Open, "2026-11-22T02:00", "regular_slot");
    check(weekend, &desk, "2026-11-22T02:00", State::Opens, "2026-11-22T10:00", "regular_slot");
    // The last night of a season runs into the day after it.
    check("Nov-Apr 19:00-08:00", &desk, "2027-05-01T07:00", State::Open, "2027-05-01T08:00", "regular_slot");
    check("Oct-Apr 19:00-08:00", &desk, "2026-10-01T07:00", State::Opens, "2026-10-01T19:00", "regular_slot");
}

#[test]
fn a_fallback_holds_whenever_the_rules_before_it_are_closed() {
    let desk = association();
    let text = "Mo-Fr 09:00-12:00 || \"solo per telefono\"";
    check(text, &desk, "2026-11-23T10:00", State::Open, "2026-11-23T12:00", "regular_slot");
    check(text, &desk, "2026-11-23T13:00", State::Maybe, "2026-11-24T09:00", "by_phone");
    check(text, &desk, "2026-11-22T13:00", State::Maybe, "2026-11-23T09:00", "by_phone");
}

#[test]
fn a_year_ends_and_the_next_begins() {
    let (shelter, office) = (association(), office());
    check("Mo-Su 20:00-07:00", &shelter, "2026-12-31T23:59", State::Open, "2027-01-01T07:00", "regular_slot");
    check("Mo-Su 20:00-07:00", &shelter, "2027-01-01T00:00", State::Open, "2027-01-01T07:00", "regular_slot");
    check(
        "Mo-Su 20:00-07:00",
        &shelter,
        "2027-01-01T21:00",
        State::Maybe,
        "2027-01-02T07:00",
        "national_holiday",
    );
    check("Mo-Fr 09:00-12:30", &office, "2026-12-31T13:00", State::Opens, "2027-01-04T09:00", "regular_slot");
    check("2026 Mo-Fr 09:00-12:30", &office, "2026-12-31T13:00", State::Closed, "", "no_known_opening");
}

#[test]
fn a_slot_whose_end_is_not_said_is_not_sure() {
    let desk = association();
    check("Mo 18:00+", &desk, "2026-11-23T19:00", State::Maybe, "2026-11-24T00:00", "hours_unclear");
    check(
        "Mo 09:00-12:00,15:00+",
        &desk,
        "2026-11-23T10:00",
        State::Open,
        "2026-11-23T12:00",
        "regular_slot",
    );
    check(
        "Mo 09:00-12:00,15:00+",
        &desk,
        "2026-11-23T16:00",
        State::Maybe,
        "2026-11-24T00:00",
        "hours_unclear",
    );
    check("Mo sunrise-12:00", &desk, "2026-11-23T11:00", State::Maybe, "2026-11-23T12:00", "hours_unclear");
    let unclear = ask(&Schedule::from_osm(osm("Mo 09:00-12:00 \"solo donne\"")), &desk, "2026-11-23T10:00");
    assert_eq!(unclear.state, State::Maybe);
    assert_eq!(unclear.reasons, [Reason::HoursUnclear { comment: Some("solo donne".into()) }]);
    check(
        "Mo 09:00-12:00 open \"suona\"",
        &desk,
        "2026-11-23T10:00",
        State::Open,
        "2026-11-23T12:00",
        "regular_slot",
    );
    check(
        "Mo 09:00-12:00 \"accesso libero\"",
        &desk,
        "2026-11-23T10:00",
        State::Open,
        "2026-11-23T12:00",
        "walk_in",
    );
}

#[test]
fn each_kind_of_day_has_a_policy_of_its_own() {
    type Policy = fn(&mut HolidayPolicy) -> &mut Option<DayPolicy>;
    let kinds: [(&str, &str, Policy); 4] = [
        ("2026-12-08T10:00", "national_holiday", |policy| &mut policy.national),
        ("2026-06-24T10:00", "patron_day", |policy| &mut policy.patron),
        ("2026-12-07T10:00", "bridge_day", |policy| &mut policy.bridge),
        ("2026-08-12T10:00", "august", |policy| &mut policy.august),
    ];
    for (moment, reason, policy) in kinds {
        for (said, state) in [
            (DayPolicy::Open, State::Open),
            (DayPolicy::Closed, State::Opens),
            (DayPolicy::Unknown, State::Maybe),
        ] {
            for desk in [association(), office()] {
                let mut schedule = Schedule::from_osm(osm("Mo-Fr 09:00-12:30"));
                *policy(&mut schedule.policy) = Some(said);
                let opening = ask(&schedule, &desk, moment);
                assert_eq!(opening.state, state, "{reason} {said:?}");
                let expected = if said == DayPolicy::Open { "regular_slot" } else { reason };
                assert_eq!(opening.reasons[0].code(), expected, "{reason} {said:?}");
            }
        }
    }
    // What nobody said: only holidays and patron days make a difference.
    check(
        "Mo-Fr 09:00-12:30",
        &office(),
        "2026-12-07T10:00",
        State::Open,
        "2026-12-07T12:30",
        "regular_slot",
    );
    check(
        "Mo-Fr 09:00-12:30",
        &office(),
        "2026-08-12T10:00",
        State::Open,
        "2026-08-12T12:30",
        "regular_slot",
    );
}

#[test]
fn a_note_on_a_slot_says_how_one_gets_in_there() {
    let note = |hours, access| SlotNote {
        hours: osm(hours),
        languages: vec![],
        access: Some(access),
        last_entry_minutes: None,
    };
    let by_appointment = Circumstances { access: vec![Access::Appointment], ..association() };
    let mut schedule = Schedule::from_osm(osm("Mo-Fr 09:00-18:00"));
    schedule.slots.push(note("Th 09:00-11:00", Access::WalkIn));
    schedule.slots.push(note("Th 14:00-18:00", Access::Phone));
    let told = |moment| {
        let opening = ask(&schedule, &by_appointment, moment);
        (opening.state, opening.reasons[0].code())
    };
    assert_eq!(told("2026-11-26T10:00"), (State::Open, "regular_slot"));
    assert_eq!(told("2026-11-26T12:00"), (State::Maybe, "by_appointment"));
    assert_eq!(told("2026-11-26T15:00"), (State::Maybe, "by_phone"));
}

mod library;
