//! The opening state in words: one sentence, a sign and the reasons.

use bussola_engine::domain::calendar::Holiday;
use bussola_engine::domain::opening::{Opening, Reason, State};
use bussola_engine::domain::service::Access;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::domain::walk::{Arrival, Lateness};

use super::Say;
use super::words::minutes_until;
use crate::web::texts::Arg;

/// Minutes before closing or opening from which the page counts them.
const SOON_MINUTES: i64 = 30;

/// What a card says about "is it open?".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningView {
    /// The word of the state, for colours.
    pub state: &'static str,
    /// The sign: shape and colour together carry the state.
    pub icon: &'static str,
    pub sentence: String,
    /// That one would come too late, or that nobody is let in any more.
    pub late: Option<String>,
    /// Why, where the sentence does not already say it.
    pub reasons: Vec<String>,
    /// The hours as the source writes them, in its language, where no rule understood them.
    pub source_words: Option<String>,
}

/// What the words depend on besides the opening itself.
#[derive(Debug, Clone, Copy)]
pub struct Circumstance<'a> {
    pub at: LocalMinute,
    pub has_phone: bool,
    /// Whether the next slot is a sure one; reasons may speak of today as well as of the next slot.
    pub next_is_sure: bool,
    /// The hours in the source's words, when no rule understood them.
    pub hours_text: Option<&'a str>,
    /// What comes of setting out now on foot, where that can be told.
    pub arrival: Option<Arrival>,
}

impl Say<'_> {
    pub fn opening(&self, opening: &Opening, circumstance: Circumstance<'_>) -> OpeningView {
        let Opening { state, until, next, last_entry, languages_now: _, reasons } = opening;
        let at = circumstance.at;
        let (sentence, said) = match state {
            State::Open => (self.open(*until, reasons, at), &["regular_slot", "always_open"][..]),
            State::Opens => (self.opens(*next, circumstance), &["regular_slot", "no_known_opening"][..]),
            State::Closed => (self.say("opening-closed"), &["no_known_opening"][..]),
            State::Maybe => {
                let view = self.maybe(*until, reasons, at);
                return self.with_last_entry(view, *last_entry, circumstance);
            }
            State::Unknown => (
                self.unknown(reasons, circumstance),
                &["hours_not_known", "hours_as_text", "no_known_opening"][..],
            ),
        };
        let reasons = self.reasons(reasons.iter().filter(|reason| !said.contains(&reason.code())));
        let source_words = circumstance.hours_text.filter(|_| *state == State::Unknown).map(str::to_owned);
        let view = OpeningView {
            state: state.as_str(),
            icon: icon(*state),
            sentence,
            late: None,
            reasons,
            source_words,
        };
        self.with_last_entry(view, *last_entry, circumstance)
    }

    /// Adds until when one is let in, and whether one gets there in time.
    fn with_last_entry(
        &self,
        mut view: OpeningView,
        last_entry: Option<LocalMinute>,
        circumstance: Circumstance<'_>,
    ) -> OpeningView {
        let is_over = last_entry.is_some_and(|last| circumstance.at > last);
        let time = last_entry.map(|last| self.clock(last)).unwrap_or_default();
        view.late = if is_over {
            Some(self.with("opening-entry-over", &[("time", &time)]))
        } else {
            circumstance.arrival.and_then(Arrival::lateness).map(|lateness| self.late(lateness))
        };
        if last_entry.is_some() && !is_over {
            view.reasons.insert(0, self.with("opening-last-entry", &[("time", &time)]));
        }
        view
    }

    /// That one would come too late, as the estimate goes.
    fn late(&self, Lateness { code, minutes, walk }: Lateness) -> String {
        let args = [("minutes", Arg::Number(minutes.into())), ("walk", Arg::Number(walk.max(1).into()))];
        self.texts.say(self.language, &format!("reason-{code}"), &args)
    }

    fn open(&self, until: Option<LocalMinute>, reasons: &[Reason], at: LocalMinute) -> String {
        let Some(until) = until else {
            let always = reasons.contains(&Reason::AlwaysOpen);
            return self.say(if always { "opening-always" } else { "opening-open" });
        };
        let time = self.clock(until);
        match minutes_until(at, until) {
            Some(minutes) if minutes <= SOON_MINUTES => self.soon("opening-closes-soon", minutes, &time),
            Some(_) => self.with("opening-open-until", &[("time", &time)]),
            None => {
                let day = self.day(until.date(), at.date());
                self.with("opening-open-until-day", &[("day", &day), ("time", &time)])
            }
        }
    }

    fn opens(&self, next: Option<LocalMinute>, circumstance: Circumstance<'_>) -> String {
        let Some(next) = next else { return self.say("opening-closed") };
        let (at, is_sure) = (circumstance.at, circumstance.next_is_sure);
        let time = self.clock(next);
        match minutes_until(at, next) {
            Some(minutes) if minutes <= SOON_MINUTES && is_sure => {
                self.soon("opening-opens-soon", minutes, &time)
            }
            _ => {
                let args = [("day", self.day(next.date(), at.date())), ("time", time)];
                let args = args.each_ref().map(|(name, text)| (*name, text.as_str()));
                if is_sure {
                    self.with("opening-opens", &args)
                } else {
                    self.with("opening-opens-maybe", &args)
                }
            }
        }
    }

    fn soon(&self, key: &str, minutes: i64, time: &str) -> String {
        self.texts.say(self.language, key, &[("minutes", Arg::Number(minutes)), ("time", Arg::Text(time))])
    }

    fn maybe(&self, until: Option<LocalMinute>, reasons: &[Reason], at: LocalMinute) -> OpeningView {
        let main = reasons.iter().find(|reason| is_doubt(reason));
        let specific = main.map(|reason| format!("opening-maybe-{}", reason.code()));
        let key = specific.filter(|key| self.texts.has(self.texts.default_language().code, key));
        let time = until.map(|until| self.clock(until));
        let needs_time = main.is_some_and(|reason| matches!(reason, Reason::AccessOnly(_)));
        let sentence = match key {
            Some(_) if needs_time && time.is_none() => self.reason(main.unwrap_or(&Reason::HoursNotKnown)),
            Some(key) => {
                let name = main.map(|reason| self.name_in(reason)).unwrap_or_default();
                let time = time.unwrap_or_else(|| self.clock(at));
                self.with(&key, &[("time", &time), ("name", &name), ("holiday", &name)])
            }
            None => self.say("opening-maybe"),
        };
        let rest = reasons.iter().filter(|reason| Some(*reason) != main && **reason != Reason::RegularSlot);
        let by_appointment = matches!(main, Some(Reason::AccessOnly(_)));
        let icon = if by_appointment { "calendar" } else { icon(State::Maybe) };
        let reasons = self.reasons(rest);
        OpeningView { state: State::Maybe.as_str(), icon, sentence, late: None, reasons, source_words: None }
    }

    fn unknown(&self, reasons: &[Reason], circumstance: Circumstance<'_>) -> String {
        let Circumstance { has_phone, hours_text, .. } = circumstance;
        self.say(match (hours_text, has_phone) {
            (Some(_), true) => "opening-unknown-text",
            (Some(_), false) => "opening-unknown-text-no-phone",
            (None, _) if reasons.contains(&Reason::Unconfirmed) => "opening-unknown-unconfirmed",
            (None, true) => "opening-unknown",
            (None, false) => "opening-unknown-no-phone",
        })
    }

    fn reasons<'r>(&self, reasons: impl Iterator<Item = &'r Reason>) -> Vec<String> {
        reasons.map(|reason| self.reason(reason)).collect()
    }

    /// A reason in words; the source's own note follows, untranslated.
    pub fn reason(&self, reason: &Reason) -> String {
        let key = format!("reason-{}", reason.code());
        let (date, note) = match reason {
            Reason::ExceptionClosed { last_on, note } | Reason::ExceptionHours { last_on, note } => {
                (self.date(*last_on), note.as_deref())
            }
            Reason::HoursUnclear { comment } => (String::new(), comment.as_deref()),
            Reason::RegularSlot
            | Reason::AlwaysOpen
            | Reason::NationalHoliday(_)
            | Reason::PatronDay { .. }
            | Reason::BridgeDay
            | Reason::August
            | Reason::AccessOnly(_)
            | Reason::HoursNotKnown
            | Reason::HoursAsText
            | Reason::Unconfirmed
            | Reason::NoKnownOpening => (String::new(), None),
        };
        let name = self.name_in(reason);
        let words = self.with(&key, &[("date", &date), ("name", &name), ("holiday", &name)]);
        match note {
            Some(note) => format!("{words} ({note})"),
            None => words,
        }
    }

    fn name_in(&self, reason: &Reason) -> String {
        match reason {
            Reason::NationalHoliday(holiday) => self.holiday(*holiday),
            Reason::PatronDay { name } => name.to_string(),
            _ => String::new(),
        }
    }

    fn holiday(&self, holiday: Holiday) -> String {
        self.say(&format!("holiday-{}", holiday.as_str()))
    }
}

/// Whether a reason makes an opening unsure.
fn is_doubt(reason: &Reason) -> bool {
    match reason {
        Reason::NationalHoliday(_)
        | Reason::PatronDay { .. }
        | Reason::BridgeDay
        | Reason::August
        | Reason::HoursUnclear { .. }
        | Reason::Unconfirmed
        | Reason::HoursNotKnown
        | Reason::HoursAsText => true,
        Reason::AccessOnly(access) => *access != Access::WalkIn,
        Reason::RegularSlot
        | Reason::AlwaysOpen
        | Reason::ExceptionClosed { .. }
        | Reason::ExceptionHours { .. }
        | Reason::NoKnownOpening => false,
    }
}

/// The sign of a state: a different shape for each, so that colour is not the only one.
pub fn icon(state: State) -> &'static str {
    match state {
        State::Open => "door-open",
        State::Opens => "clock",
        State::Closed => "door-closed",
        State::Maybe => "exclamation",
        State::Unknown => "question",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::texts::Texts;

    #[test]
    fn the_words_of_the_source_stand_beside_the_state_and_not_in_it() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales");
        let texts = Texts::load(&folder).expect("the locales of the project");
        let t = Say { texts: &texts, language: texts.default_language().code };
        let unknown = Opening {
            state: State::Unknown,
            until: None,
            next: None,
            last_entry: None,
            languages_now: Vec::new(),
            reasons: vec![Reason::HoursAsText],
        };
        let midnight = chrono::NaiveDate::from_ymd_opt(2026, 3, 11).and_then(|day| day.and_hms_opt(0, 0, 0));
        let at = LocalMinute::from_datetime(midnight.expect("a moment"));
        let seen = |has_phone| {
            let hours_text = Some("lun-ven 8:30-13:00, chiuso mer");
            t.opening(&unknown, Circumstance { at, has_phone, next_is_sure: true, hours_text, arrival: None })
        };
        assert_eq!(seen(true).sentence, "Orari incerti: chiama prima");
        assert_eq!(seen(false).sentence, "Orari incerti");
        assert_eq!(seen(true).source_words.as_deref(), Some("lun-ven 8:30-13:00, chiuso mer"));
        assert_eq!(seen(true).reasons, Vec::<String>::new());
    }

    #[test]
    fn who_would_come_too_late_is_told_in_every_language() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales");
        let texts = Texts::load(&folder).expect("the locales of the project");
        let at = LocalMinute::from_minutes(29_900_160 + 12 * 60);
        let open = Opening {
            state: State::Open,
            until: Some(at.plus_minutes(30)),
            next: None,
            last_entry: Some(at.plus_minutes(10)),
            languages_now: Vec::new(),
            reasons: vec![Reason::RegularSlot],
        };
        let seen = |language, at, arrival| {
            let circumstance = Circumstance {
                at,
                has_phone: true,
                next_is_sure: true,
                hours_text: None,
                arrival: Some(arrival),
            };
            Say { texts: &texts, language }.opening(&open, circumstance)
        };
        let (too_late, to_enter) =
            (Arrival::TooLate { closes_in: 30, walk: 40 }, Arrival::TooLateToEnter { ends_in: 10, walk: 1 });
        for language in texts.languages() {
            for (arrival, numbers) in [(too_late, ["30", "40"]), (to_enter, ["10", "1"])] {
                let view = seen(language.code, at, arrival);
                let late = view.late.expect("a sentence");
                assert!(numbers.iter().all(|number| late.contains(number)), "{}: {late}", language.code);
                assert!(view.reasons[0].contains("12:10"), "{}: {:?}", language.code, view.reasons);
            }
            let over = seen(language.code, at.plus_minutes(11), to_enter);
            assert!(over.late.is_some_and(|late| late.contains("12:10")), "{}", language.code);
            assert_eq!(seen(language.code, at, Arrival::InTime).late, None);
        }
        let italian = seen(texts.default_language().code, at, too_late);
        let words = "Chiude tra 30 minuti. A piedi ci vogliono circa 40 minuti: arrivi tardi.";
        assert_eq!(italian.late.as_deref(), Some(words));
    }
}
