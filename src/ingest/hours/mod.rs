//! Hours as sources write them: Italian or English words, an `opening_hours` column, or both.
//!
//! The column wins. Where there are only words, they count when every one of them is understood.

mod assemble;
mod clause;
mod cursor;
mod days;
mod markup;
mod memo;
mod phrases;
pub mod reading;
mod spans;
pub mod week;
mod words;

use bussola_engine::domain::inference::InferenceRule;
use bussola_engine::domain::issue::{Issue, Rule};
use bussola_engine::domain::osm_text::never_open;
use bussola_engine::domain::schedule::{Hours, OsmHours, Schedule, SlotNote};
use bussola_engine::domain::service::Access;

pub use reading::{Reading, Text, read};
use week::Week;

/// How the words compare with the column, for the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Comparison {
    /// One of the two is not there, or the words were not understood.
    #[default]
    None,
    Agree,
    Disagree,
}

/// What became of a record's hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub schedule: Schedule,
    /// The desk's ways of getting in, with what the words add.
    pub access: Vec<Access>,
    pub issues: Vec<Issue>,
    pub text: Option<Text>,
    pub comparison: Comparison,
    /// What was inferred from words, and by which rules.
    pub inferred: Vec<InferenceRule>,
}

/// Decides on the schedule of one record. Many desks keep the same hours: what was read lately is not read again.
pub fn normalise(words: Option<&str>, column: Option<&str>, access: &[Access]) -> Outcome {
    memo::remembered(words, column, access, || decide(words, column, access))
}

fn decide(words: Option<&str>, column: Option<&str>, access: &[Access]) -> Outcome {
    let text = words.map(read);
    let mut outcome = Outcome {
        schedule: Schedule::unknown(),
        access: access.to_vec(),
        issues: Vec::new(),
        comparison: Comparison::None,
        inferred: Vec::new(),
        text,
    };
    let reading = match &outcome.text {
        Some(Text::Understood(reading)) => Some(reading.clone()),
        _ => None,
    };
    let is_dated = outcome.text == Some(Text::Dated);
    let as_text = || words.map_or(Hours::Unknown, |words| Hours::TextOnly(words.into()));
    outcome.schedule.hours = match (column.map(OsmHours::parse), column) {
        (Some(Ok(hours)), _) => {
            outcome.compare(&hours, reading.as_ref(), words);
            let is_doubtful = is_dated || (reading.is_none() && access.is_empty() && hides_access(words));
            let hours = if is_doubtful { doubtful(&hours, words.unwrap_or_default()) } else { Some(hours) };
            hours.map_or_else(as_text, |hours| Hours::Osm { hours, text: words.map(Into::into) })
        }
        (Some(Err(_)), Some(column)) => {
            outcome.issues.push(Issue::warning(Rule::HoursInvalid, "opening_hours", column));
            Hours::TextOnly(words.unwrap_or(column).into())
        }
        _ => match reading.as_ref().and_then(|reading| osm(&reading.week)) {
            Some(hours) => {
                outcome.inferred.push(InferenceRule::HoursFromWords);
                outcome.inferred.extend(reading.iter().flat_map(|reading| &reading.rules));
                Hours::Osm { hours, text: words.map(Into::into) }
            }
            None => {
                if let (Some(words), None) = (words, &reading) {
                    outcome.issues.push(Issue::warning(Rule::HoursNotUnderstood, "hours_text", words));
                }
                as_text()
            }
        },
    };
    if let Some(reading) = reading {
        outcome.add_access(&reading);
    }
    outcome
}

/// How the hours on file follow from the source's own words, where they do: for whoever shows "read from the text".
///
/// Needs nothing but the hours themselves, as reading is the same every time.
pub fn follows_from_words(hours: &Hours) -> Option<Reading> {
    let Hours::Osm { hours, text: Some(words) } = hours else { return None };
    match read(words) {
        Text::Understood(reading) if reading.week.to_osm().as_deref() == Some(hours.as_str()) => {
            Some(reading)
        }
        _ => None,
    }
}

/// The month, from 1, that a word in lower case names.
pub fn month(word: &str) -> Option<u8> {
    let month = phrases::MONTH_WORDS.iter().position(|words| words.contains(&word))?;
    u8::try_from(month + 1).ok()
}

/// How one gets in, where a text is nothing but a phrase about it.
pub fn access_phrase(text: &str) -> Option<Access> {
    let plain = words::plain(text);
    let is_it = |phrase: &&phrases::AccessPhrase| plain.split_whitespace().eq(phrase.words.iter().copied());
    phrases::ACCESS_PHRASES.iter().find(is_it).map(|phrase| phrase.access)
}

impl Outcome {
    fn compare(&mut self, hours: &OsmHours, reading: Option<&Reading>, words: Option<&str>) {
        let Some(reading) = reading.filter(|reading| !reading.week.is_empty()) else { return };
        // Columns that say more than a week can are not compared.
        let Some(column) = Week::from_osm(hours.as_str()) else { return };
        if column.agrees_with(&reading.week) {
            self.comparison = Comparison::Agree;
            return;
        }
        self.comparison = Comparison::Disagree;
        let understood = reading.week.to_osm().unwrap_or_default();
        let value = format!("{} | {understood} | {hours}", words.unwrap_or_default());
        self.issues.push(Issue::warning(Rule::HoursDisagree, "opening_hours", &value));
    }

    /// One special way for all hours is the desk's own way, where the source names none; otherwise it is a note on slots.
    fn add_access(&mut self, reading: &Reading) {
        let is_for_all =
            |week: &Week| week.days == reading.week.days && week.is_always == reading.week.is_always;
        let is_unsaid = self.access.is_empty();
        for (access, week) in &reading.special {
            if is_unsaid && is_for_all(week) {
                self.access.push(*access);
            }
            if let (Some(hours), Hours::Osm { .. }) = (osm(week), &self.schedule.hours) {
                let note = SlotNote {
                    hours,
                    languages: Vec::new(),
                    access: Some(*access),
                    last_entry_minutes: None,
                };
                self.schedule.slots.push(note);
            }
        }
        if is_unsaid {
            self.access.extend(&reading.access);
        }
        self.access.sort_unstable();
        self.access.dedup();
        if is_unsaid && !self.access.is_empty() {
            self.inferred.push(InferenceRule::AccessFromHours);
        }
    }
}

fn osm(week: &Week) -> Option<OsmHours> {
    if week.is_empty() {
        return None;
    }
    let text = week.to_osm()?;
    OsmHours::parse(&text).ok()
}

fn hides_access(words: Option<&str>) -> bool {
    words.is_some_and(reading::mentions_special_access)
}

/// The same hours, each marked as not sure, with the source's words as the comment.
fn doubtful(hours: &OsmHours, words: &str) -> Option<OsmHours> {
    let comment: String = words.chars().filter(|c| !matches!(c, '"' | ';')).take(200).collect();
    OsmHours::parse(&never_open(hours.as_str(), &comment)).ok()
}

#[cfg(test)]
mod tests {
    use bussola_engine::domain::inference::Certainty;

    use super::*;

    fn hours(words: &str, column: &str, access: &[Access]) -> (String, Outcome) {
        let some = |text: &'static str| Some(text).filter(|text| !text.is_empty());
        let leak = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
        let outcome = normalise(some(leak(words)), some(leak(column)), access);
        let shown = match &outcome.schedule.hours {
            Hours::Unknown => "unknown".to_owned(),
            Hours::TextOnly(text) => format!("text: {text}"),
            Hours::Osm { hours, .. } => hours.to_string(),
        };
        (shown, outcome)
    }

    fn rules(outcome: &Outcome) -> Vec<Rule> {
        outcome.issues.iter().map(|issue| issue.rule).collect()
    }

    #[test]
    fn the_column_wins_and_a_disagreement_is_told() {
        let (shown, outcome) = hours("lun-ven 9-12", "Mo-Fr 09:00-13:00", &[]);
        assert_eq!(shown, "Mo-Fr 09:00-13:00");
        assert_eq!(rules(&outcome), [Rule::HoursDisagree]);
        let (_, outcome) = hours("tutti i giorni 11:30-13:00", "Mo-Su,PH 11:30-13:00", &[]);
        assert_eq!((rules(&outcome), outcome.comparison), (vec![], Comparison::Agree));
    }

    #[test]
    fn what_was_read_from_words_says_so_with_its_rules() {
        let (_, outcome) = hours("lundei 9-12", "", &[]);
        let rules = [InferenceRule::HoursFromWords, InferenceRule::HoursDayMisspelt];
        assert_eq!(outcome.inferred, rules);
        let reading = follows_from_words(&outcome.schedule.hours).expect("the words say the hours");
        assert_eq!(reading.certainty(), Certainty::Likely);
        let (_, outcome) = hours("lun 9-12", "Mo 09:00-13:00", &[]);
        assert_eq!((outcome.inferred, follows_from_words(&outcome.schedule.hours)), (vec![], None));
        let (_, outcome) = hours("su appuntamento", "", &[]);
        assert_eq!(outcome.inferred, [InferenceRule::AccessFromHours]);
    }

    #[test]
    fn an_invalid_column_leaves_the_words_and_an_issue() {
        let (shown, outcome) = hours("lun 9-12", "Mo 09:00-25:99", &[]);
        assert_eq!(shown, "text: lun 9-12");
        assert_eq!(rules(&outcome), [Rule::HoursInvalid]);
        assert_eq!(hours("", "lunedì 25:00", &[]).0, "text: lunedì 25:00");
    }

    #[test]
    fn without_words_or_column_nothing_is_known() {
        assert_eq!(hours("", "", &[]).0, "unknown");
    }

    #[test]
    fn words_that_are_not_understood_stay_words() {
        let (shown, outcome) = hours("mar pomeriggio", "", &[]);
        assert_eq!(shown, "text: mar pomeriggio");
        assert_eq!(rules(&outcome), [Rule::HoursNotUnderstood]);
    }

    #[test]
    fn dated_hours_are_never_current() {
        let (shown, _) = hours("lun,mer 17-18 (corso 2023)", "Mo,We 17:00-18:00", &[]);
        assert_eq!(shown, "Mo,We 17:00-18:00 unknown \"lun,mer 17-18 (corso 2023)\"");
        // What is marked already stays as it is.
        assert_eq!(hours("lun,mer 17-18 (corso 2023)", &shown, &[]).0, shown);
        assert_eq!(hours("lun 9-12 (estate 2020)", "", &[]).0, "text: lun 9-12 (estate 2020)");
        let (shown, _) = hours("orario invernale", "Mo 09:00-12:00, We 15:00-18:00 || Tu 09:00-12:00", &[]);
        assert_eq!(shown.matches(" unknown \"orario invernale\"").count(), 3, "{shown}");
    }

    #[test]
    fn hours_by_telephone_make_a_desk_by_telephone() {
        let (shown, outcome) = hours("mer 9:30-11:30 (telefono)", "We 09:30-11:30", &[]);
        assert_eq!((shown.as_str(), outcome.access.as_slice()), ("We 09:30-11:30", &[Access::Phone][..]));
        assert_eq!(outcome.schedule.slots[0].access, Some(Access::Phone));
        let (_, outcome) = hours("mar 11-13 (telefono)", "Tu 11:00-13:00", &[Access::Appointment]);
        assert_eq!(outcome.access, [Access::Appointment]);
        assert_eq!(outcome.schedule.slots[0].access, Some(Access::Phone));
    }

    #[test]
    fn an_appointment_without_hours_is_kept() {
        let (shown, outcome) = hours("su appuntamento", "", &[]);
        assert_eq!(
            (shown.as_str(), outcome.access.as_slice()),
            ("text: su appuntamento", &[Access::Appointment][..])
        );
    }

    #[test]
    fn hours_whose_words_hide_an_appointment_are_not_sure() {
        let (shown, _) = hours("sportello lun 9-12, meglio su appuntamento", "Mo 09:00-12:00", &[]);
        assert!(shown.contains("unknown"), "{shown}");
    }
}
