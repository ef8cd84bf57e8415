//! OSM text over a window of days: the library's evaluation, and what it takes for surer than it is.

use std::sync::Arc;

use chrono::NaiveTime;
use compact_calendar::CompactCalendar;
use opening_hours::{Context, ContextHolidays, DateTimeRange, OpeningHours};
use opening_hours_syntax::rules::time::{Time, TimeSelector, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleOperator, RuleSequence};
use opening_hours_syntax::{ExtendedTime, RuleKind};

use super::compile::Window;
use super::hours::IntervalKind;
use crate::domain::calendar::Holiday;
use crate::domain::osm_text::{spelt, without_comments};
use crate::domain::schedule::OsmHours;
use crate::domain::time::{DAY_MINUTES, LocalMinute};

/// A stretch that OSM text gives, before any policy: start, end, how sure, and the slot's comment.
pub type Part = (LocalMinute, LocalMinute, IntervalKind, Option<Box<str>>);

/// Evaluates OSM text plainly over a window: no policy, no exception; national holidays are known to `PH` rules.
///
/// It says otherwise than the library in three things. A slot whose end the text does not give (`18:00+`, or the sun's)
/// is `Maybe`, and so is what may follow one (`10:00-12:00+`). Fallback rules hold whenever the rules before them say closed, as the specification has it, and not only
/// on days of which those say nothing. And a night belongs to the evening on which it begins: where another rule takes
/// the evening away, as in `Mo-Su 20:00-07:00; Aug off` on 31 August, the library still opens from midnight on; where
/// an earlier rule has hours on the next day, as in `Su 10:00-12:00; Sa 20:00-26:00`, it lets the night end at midnight.
///
/// Nobody knows the school holidays of every region: what hangs on them (`SH`) is `Maybe`.
pub fn evaluate(hours: &OsmHours, window: Window) -> Vec<Part> {
    let names_school =
        without_comments(hours.as_str()).split(|c: char| !c.is_alphanumeric()).any(|word| word == "SH");
    if names_school {
        let [term, holidays] = [false, true].map(|is_holiday| evaluate_in(hours, window, is_holiday));
        return agreed(&term, &holidays);
    }
    evaluate_in(hours, window, false)
}

/// The same with all days in the school holidays, or none.
fn evaluate_in(hours: &OsmHours, window: Window, is_school_holiday: bool) -> Vec<Part> {
    let Ok(parsed) = hours.as_str().parse::<OpeningHours>() else {
        return Vec::new();
    };
    let first = window.days().next().unwrap_or(window.first_day).and_time(NaiveTime::MIN);
    let context = context(window, is_school_holiday);
    let days = Days { context, from: LocalMinute::from_datetime(first), to: window.end() };
    let rules = &parsed.get_expression().rules;
    let is_ours = |rule: &RuleSequence| has_unsure_end(rule) || rule.operator == RuleOperator::Fallback;
    if !rules.iter().any(is_ours) && !has_lost_nights(rules) {
        // Parsing takes longer than everything else.
        return days.parts_of(parsed);
    }
    let mut groups: Vec<Vec<RuleSequence>> = Vec::new();
    for rule in rules.iter().flat_map(with_unsure_end) {
        match groups.last_mut() {
            Some(group) if rule.operator != RuleOperator::Fallback => group.push(rule),
            _ => groups.push(vec![RuleSequence { operator: RuleOperator::Normal, ..rule }]),
        }
    }
    groups.into_iter().map(|group| days.group(group)).reduce(joined).unwrap_or_default()
}

/// The days that rules are evaluated on.
struct Days {
    context: Context,
    from: LocalMinute,
    to: LocalMinute,
}

impl Days {
    /// Rules of which none is a fallback.
    fn group(&self, rules: Vec<RuleSequence>) -> Vec<Part> {
        if !has_lost_nights(&rules) {
            return self.plainly(rules);
        }
        let days = self.plainly(rules.iter().map(until_midnight).collect());
        let nights = on_next_day(self.plainly(rules.iter().filter_map(after_midnight).collect()));
        // A rule that comes later decides anew on the day into which a night runs; one that came earlier does not.
        let with_night = (0..rules.len()).filter(|number| runs_past_midnight(&rules[*number]));
        let not_taken_back = with_night.flat_map(|number| {
            let own = on_next_day(self.plainly(after_midnight(&rules[number]).into_iter().collect()));
            within(own, &stretches(&self.plainly(rules[number..].to_vec())))
        });
        let not_taken_back: Vec<Part> = not_taken_back.collect();
        let nights = within(nights, &stretches(&not_taken_back));
        let parts = self.plainly(rules);
        // Of the evening before the first day nothing is known.
        let first_night = within(parts.clone(), &[(self.from, self.from.plus_minutes(DAY_MINUTES))]);
        let of_days = within(parts, &stretches(&days));
        joined(joined(joined(of_days, days), nights), first_night)
    }

    /// As the library says.
    fn plainly(&self, rules: Vec<RuleSequence>) -> Vec<Part> {
        let hours = spelt(&OpeningHoursExpression { rules }).parse();
        debug_assert!(hours.is_ok(), "rules of hours that were read are read again: {hours:?}");
        hours.map_or(Vec::new(), |hours| self.parts_of(hours))
    }

    fn parts_of(&self, hours: OpeningHours) -> Vec<Part> {
        let hours = hours.with_context(self.context.clone());
        hours.iter_range(self.from.to_datetime(), self.to.to_datetime()).filter_map(part_of).collect()
    }
}

fn context(window: Window, is_school_holiday: bool) -> Context {
    let (mut national, mut school) = (CompactCalendar::default(), CompactCalendar::default());
    for day in window.days().chain(window.first_day.checked_add_days(chrono::Days::new(window.n_days.into())))
    {
        if Holiday::on(day).is_some() {
            national.insert(day);
        }
        if is_school_holiday {
            school.insert(day);
        }
    }
    let holidays = ContextHolidays::new(Arc::new(national), Arc::new(school));
    Context::default().with_holidays(holidays)
}

fn part_of(part: DateTimeRange) -> Option<Part> {
    let kind = match part.kind {
        RuleKind::Open => IntervalKind::Open,
        RuleKind::Unknown => IntervalKind::Maybe,
        RuleKind::Closed => return None,
    };
    let comment = (!part.comment.is_empty()).then(|| Box::from(&*part.comment));
    let (start, end) =
        (LocalMinute::from_datetime(part.range.start), LocalMinute::from_datetime(part.range.end));
    (start < end).then_some((start, end, kind, comment))
}

/// Whether nobody knows when a slot of the rule ends.
fn is_unsure(span: &TimeSpan) -> bool {
    let is_fixed = |time| matches!(time, Time::Fixed(_));
    span.open_end || span.repeats.is_some() || !is_fixed(span.range.start) || !is_fixed(span.range.end)
}

fn has_unsure_end(rule: &RuleSequence) -> bool {
    rule.kind == RuleKind::Open && rule.time_selector.spans.iter().any(is_unsure)
}

/// The rule with its sure slots, and one more with the others.
fn with_unsure_end(rule: &RuleSequence) -> Vec<RuleSequence> {
    if !has_unsure_end(rule) {
        return vec![rule.clone()];
    }
    let spans = &rule.time_selector.spans;
    let spans: Vec<TimeSpan> = spans.iter().flat_map(|span| with_open_end(span, spans)).collect();
    let (unsure, sure): (Vec<_>, Vec<_>) = spans.into_iter().partition(is_unsure);
    let with = |spans, kind, operator| RuleSequence {
        time_selector: TimeSelector::new(spans),
        kind,
        operator,
        ..rule.clone()
    };
    if sure.is_empty() {
        return vec![with(unsure, RuleKind::Unknown, rule.operator)];
    }
    vec![with(sure, RuleKind::Open, rule.operator), with(unsure, RuleKind::Unknown, RuleOperator::Additional)]
}

/// `10:00-12:00+` is sure until twelve, and then not until the next slot of the day, or midnight. Of `22:00-02:00+`
/// nothing is sure, until the morning.
fn with_open_end(span: &TimeSpan, all: &[TimeSpan]) -> Vec<TimeSpan> {
    let (Time::Fixed(start), Time::Fixed(end)) = (span.range.start, span.range.end) else {
        return vec![span.clone()];
    };
    if !span.open_end || span.repeats.is_some() || end == ExtendedTime::MIDNIGHT_24 {
        return vec![span.clone()];
    }
    if ends_after_midnight(span) {
        return vec![TimeSpan { open_end: true, ..TimeSpan::fixed_range(start, MORNING.max(end)) }];
    }
    let starts = all.iter().filter_map(|other| match other.range.start {
        Time::Fixed(next) if next >= end => Some(next),
        _ => None,
    });
    let until = starts.min().unwrap_or(ExtendedTime::MIDNIGHT_24);
    let sure = TimeSpan::fixed_range(start, end);
    let after = (end < until).then(|| TimeSpan { open_end: true, ..TimeSpan::fixed_range(end, until) });
    std::iter::once(sure).chain(after).collect()
}

/// Six o'clock of the next day.
const MORNING: ExtendedTime = ExtendedTime::new(30, 0).expect("an hour of a night");
const MIDNIGHT: Time = Time::Fixed(ExtendedTime::MIDNIGHT_24);

/// `20:00-07:00` and `20:00-31:00` alike.
fn ends_after_midnight(span: &TimeSpan) -> bool {
    let (Time::Fixed(start), Time::Fixed(end)) = (span.range.start, span.range.end) else { return false };
    end > ExtendedTime::MIDNIGHT_24 || end <= start
}

/// Whether a night of one rule may meet another rule.
fn has_lost_nights(rules: &[RuleSequence]) -> bool {
    rules.len() > 1 && rules.iter().any(runs_past_midnight)
}

fn runs_past_midnight(rule: &RuleSequence) -> bool {
    rule.time_selector.spans.iter().any(ends_after_midnight)
}

/// The rule without what of its slots lies after midnight.
fn until_midnight(rule: &RuleSequence) -> RuleSequence {
    let cut = |span: &TimeSpan| {
        let mut span = span.clone();
        if ends_after_midnight(&span) {
            span.range.end = MIDNIGHT;
        }
        span
    };
    let spans = rule.time_selector.spans.iter().map(cut).filter(|span| span.range.start < MIDNIGHT);
    with_spans(rule, spans.collect())
}

/// What of the rule's slots lies after midnight, written as hours of the day before. A rule without any still decides
/// on its days, unless it only adds.
fn after_midnight(rule: &RuleSequence) -> Option<RuleSequence> {
    let after = |span: &TimeSpan| {
        let (Time::Fixed(start), Time::Fixed(end)) = (span.range.start, span.range.end) else { return None };
        let end = if end > start { end.add_hours(-24)? } else { end };
        let start = start.add_hours(-24).unwrap_or(ExtendedTime::MIDNIGHT_00);
        (start < end).then(|| TimeSpan::fixed_range(start, end))
    };
    let nights = rule.time_selector.spans.iter().filter(|span| ends_after_midnight(span));
    let spans: Vec<TimeSpan> = nights.filter_map(after).collect();
    if spans.is_empty() && rule.operator != RuleOperator::Normal {
        return None;
    }
    let operator = match rule.operator {
        RuleOperator::Normal => RuleOperator::Normal,
        RuleOperator::Additional | RuleOperator::Fallback => RuleOperator::Additional,
    };
    Some(RuleSequence { operator, ..with_spans(rule, spans) })
}

/// The rule with other slots; without any it closes its days.
fn with_spans(rule: &RuleSequence, spans: Vec<TimeSpan>) -> RuleSequence {
    let kind = if spans.is_empty() { RuleKind::Closed } else { rule.kind };
    RuleSequence { time_selector: TimeSelector::new(spans), kind, ..rule.clone() }
}

fn on_next_day(mut parts: Vec<Part>) -> Vec<Part> {
    for (start, end, ..) in &mut parts {
        (*start, *end) = (start.plus_minutes(DAY_MINUTES), end.plus_minutes(DAY_MINUTES));
    }
    parts
}

type Stretch = (LocalMinute, LocalMinute);

/// When the parts are, sorted and without overlap.
fn stretches(parts: &[Part]) -> Vec<Stretch> {
    let mut all: Vec<Stretch> = parts.iter().map(|(start, end, ..)| (*start, *end)).collect();
    all.sort_unstable();
    let mut merged: Vec<Stretch> = Vec::with_capacity(all.len());
    for (start, end) in all {
        match merged.last_mut() {
            Some(last) if last.1 >= start => last.1 = last.1.max(end),
            _ => merged.push((start, end)),
        }
    }
    merged
}

/// What of the parts lies in one of the stretches.
fn within(parts: Vec<Part>, stretches: &[Stretch]) -> Vec<Part> {
    let mut kept = Vec::with_capacity(parts.len());
    for (start, end, kind, comment) in parts {
        let first = stretches.partition_point(|stretch| stretch.1 <= start);
        let touching = stretches[first..].iter().take_while(|stretch| stretch.0 < end);
        kept.extend(
            touching.map(|stretch| (stretch.0.max(start), stretch.1.min(end), kind, comment.clone())),
        );
    }
    kept
}

/// What two evaluations say alike; where they differ, that it may be.
fn agreed(one: &[Part], other: &[Part]) -> Vec<Part> {
    let ends = |part: &Part| [part.0, part.1];
    let mut cuts: Vec<LocalMinute> = one.iter().chain(other).flat_map(ends).collect();
    cuts.sort_unstable();
    cuts.dedup();
    let at = |parts: &'_ [Part], start: LocalMinute| {
        let part = parts.iter().find(|part| part.0 <= start && start < part.1);
        part.map(|part| (part.2, part.3.clone()))
    };
    let mut parts = Vec::new();
    for stretch in cuts.windows(2) {
        let (kind, comment) = match (at(one, stretch[0]), at(other, stretch[0])) {
            (None, None) => continue,
            (Some(own), Some(other)) if own == other => own,
            _ => (IntervalKind::Maybe, None),
        };
        parts.push((stretch[0], stretch[1], kind, comment));
    }
    joined(parts, Vec::new())
}

/// The parts, and where there is none of them, the others. What says the same without a gap becomes one.
fn joined(parts: Vec<Part>, others: Vec<Part>) -> Vec<Part> {
    let taken = stretches(&parts);
    let ends = std::iter::once(LocalMinute::MIN).chain(taken.iter().map(|stretch| stretch.1));
    let starts = taken.iter().map(|stretch| stretch.0).chain([LocalMinute::MAX]);
    let gaps: Vec<Stretch> = ends.zip(starts).collect();
    let mut all = parts;
    all.extend(within(others, &gaps));
    all.sort_by_key(|part| part.0);
    let mut merged: Vec<Part> = Vec::with_capacity(all.len());
    for part in all {
        match merged.last_mut() {
            Some(last) if last.1 == part.0 && (last.2, &last.3) == (part.2, &part.3) => last.1 = part.1,
            _ => merged.push(part),
        }
    }
    merged
}
