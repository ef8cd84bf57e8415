//! The same facts in two languages side by side, as papers have them.

use std::cell::Cell;
use std::ops::Range;

use crate::ports::press::{Both, Direction, HoursLine, Press, Tongue, Tongues};
use crate::web::texts;
use crate::web::view::Say;
use crate::web::view::desk::{DayView, DeskView};

/// The views of one desk: in the language of the desks, and in the reader's.
#[derive(Debug)]
pub(super) struct Views {
    pub(super) here: DeskView,
    pub(super) own: Option<DeskView>,
}

/// Puts words side by side, and notices when the reader's cannot be printed.
pub(super) struct Bilingual<'a> {
    pub(super) here: Say<'a>,
    pub(super) own: Option<Say<'a>>,
    press: &'a dyn Press,
    is_printable: Cell<bool>,
}

impl<'a> Bilingual<'a> {
    pub(super) fn new(here: Say<'a>, own: Say<'a>, press: &'a dyn Press) -> Self {
        let own = (own.language != here.language).then_some(own);
        Self { here, own, press, is_printable: Cell::new(true) }
    }

    /// Whether there was a font for every word of the reader's language so far.
    pub(super) fn is_printable(&self) -> bool {
        self.is_printable.get()
    }

    pub(super) fn tongues(&self) -> Tongues {
        let tongue = |t: Say<'_>| Tongue {
            language: t.language,
            direction: match t.texts.language(t.language.as_str()).map(|language| language.direction) {
                Some(texts::Direction::Rtl) => Direction::RightToLeft,
                Some(texts::Direction::Ltr) | None => Direction::LeftToRight,
            },
        };
        Tongues { here: tongue(self.here), own: self.own.map(tongue) }
    }

    pub(super) fn say(&self, word: impl Fn(Say<'_>) -> String) -> Both {
        self.both(word(self.here), self.own.map(&word))
    }

    pub(super) fn both(&self, here: String, own: Option<String>) -> Both {
        if own.as_deref().is_some_and(|own| !self.press.can_write(own)) {
            self.is_printable.set(false);
        }
        Both { here, own }
    }

    /// A text of the views.
    pub(super) fn of(&self, views: &Views, text: impl Fn(&DeskView) -> String) -> Both {
        self.both(text(&views.here), views.own.as_ref().map(text))
    }

    /// A list of the views, which has the same length in every language.
    pub(super) fn each(&self, views: &Views, texts: impl Fn(&DeskView) -> Vec<String>) -> Vec<Both> {
        let own = views.own.as_ref().map(&texts);
        let pair = |(i, here)| self.both(here, own.as_ref().and_then(|own| own.get(i).cloned()));
        texts(&views.here).into_iter().enumerate().map(pair).collect()
    }

    /// The week, days that go alike in one line; `turn` says how many days to put at the end.
    pub(super) fn week(&self, views: &Views, turn: usize) -> Vec<HoursLine> {
        let turned = |view: &DeskView| {
            let mut week = view.week.clone();
            let turn = turn.min(week.len());
            week.rotate_left(turn);
            week
        };
        let (here, own) = (turned(&views.here), views.own.as_ref().map(turned));
        alike(&here).into_iter().map(|days| self.hours(&here, own.as_deref(), days)).collect()
    }

    fn hours(&self, here: &[DayView], own: Option<&[DayView]>, days: Range<usize>) -> HoursLine {
        let names = |week: &[DayView], t: Say<'_>| match (days.len(), days.start, days.end - 1) {
            (1, first, _) => week[first].name.clone(),
            (7, ..) => format!("{}–{}", t.say("weekday-1"), t.say("weekday-7")),
            (_, first, last) => format!("{}–{}", week[first].name, week[last].name),
        };
        let own = self.own.zip(own);
        let (first, other) = (&here[days.start], own.map(|(_, week)| &week[days.start]));
        let (notes, other_notes) =
            (notes(first, self.here), other.zip(self.own).map(|(day, t)| notes(day, t)));
        let pair = |(i, note)| self.both(note, other_notes.as_ref().and_then(|notes| notes.get(i).cloned()));
        HoursLine {
            days: self.both(names(here, self.here), own.map(|(t, week)| names(week, t))),
            times: first.slots.iter().map(|slot| slot.hours.clone()).collect(),
            is_maybe: first.slots.iter().any(|slot| slot.is_maybe),
            notes: notes.into_iter().enumerate().map(pair).collect(),
        }
    }
}

/// Runs of days with the same hours.
pub(super) fn alike(week: &[DayView]) -> Vec<Range<usize>> {
    let same = |a: &DayView, b: &DayView| a.slots == b.slots && a.reason == b.reason;
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (i, day) in week.iter().enumerate() {
        match runs.last_mut() {
            Some(run) if same(&week[run.start], day) => run.end = i + 1,
            _ => runs.push(i..i + 1),
        }
    }
    runs
}

/// What is to be known of a day besides its hours.
fn notes(day: &DayView, t: Say<'_>) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    if day.slots.is_empty() && day.reason.is_none() {
        notes.push(t.say("desk-hours-closed"));
    }
    notes.extend(day.reason.clone());
    let is_one = day.slots.len() == 1;
    for slot in &day.slots {
        for note in slot.languages.iter().chain(&slot.notes) {
            // Isolated, so that the hours are not turned round in text that is read from the right.
            notes.push(if is_one { note.clone() } else { format!("\u{2066}{}\u{2069}: {note}", slot.hours) });
        }
    }
    notes
}
