//! Reading which days a text speaks of.

use bussola_engine::domain::inference::InferenceRule;

use super::cursor::Cursor;
use super::phrases::{DAY_WORDS, EVERY_DAY, FULL_DAYS, HOLIDAYS_OPEN, ORDINALS, WEEKEND, WORKING_DAYS};
use super::week::{Day, SATURDAY, day_range};
use super::words::Token;

/// Words that go on from a day to its hours or to more days.
const AFTER_A_DAY: [&str; 12] =
    ["e", "ed", "al", "ore", "h", "dalle", "dall'", "mattina", "mattino", "pomeriggio", "sera", "orario"];

/// Days as a text names them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Days {
    pub days: Vec<Day>,
    /// Working days: Saturday is not sure, and holidays are off.
    pub is_working: bool,
    /// "tranne i festivi"
    pub without_holidays: bool,
}

impl Days {
    pub fn is_whole_week(&self) -> bool {
        (0..7).all(|day| self.days.contains(&Day::Weekly(day)))
    }

    /// "festivi compresi": only of all days is it clear what that adds.
    pub fn include_holidays(&mut self) -> Option<()> {
        self.is_whole_week().then(|| self.days.push(Day::Holiday))
    }
}

/// "lun-ven", "primo e terzo martedì", "tutti i giorni tranne mer", "dom e festivi".
pub fn days(cursor: &mut Cursor<'_>) -> Option<Days> {
    if let Some(days) = cursor.attempt(monthly) {
        return Some(Days { days, ..Days::default() });
    }
    if cursor.any_phrase(&WORKING_DAYS) {
        return Some(working_days(cursor));
    }
    let mut days = cursor.attempt(listed)?;
    let without_holidays = except(cursor, &mut days)?;
    let mut days = Days { days, is_working: false, without_holidays };
    let open_on_holidays = cursor.attempt(|cursor| {
        _ = cursor.take(Token::Comma) || cursor.take(Token::Open);
        cursor.any_phrase(&HOLIDAYS_OPEN).then(|| _ = cursor.take(Token::Close))
    });
    if open_on_holidays.is_some() {
        days.include_holidays()?;
    }
    _ = days.is_whole_week() && cursor.any_phrase(&[&["dell'anno"], &["della", "settimana"]]);
    Some(days)
}

/// After "giorni feriali": which they are, where it says so.
fn working_days(cursor: &mut Cursor<'_>) -> Days {
    let named = cursor.attempt(|cursor| {
        let in_brackets = cursor.take(Token::Open);
        _ = cursor.take(Token::Comma) || cursor.take(Token::Colon);
        let days = listed(cursor)?;
        (!in_brackets || cursor.take(Token::Close)).then_some(days)
    });
    let mut days = named.clone().unwrap_or_else(|| (0..=SATURDAY).map(Day::Weekly).collect());
    let all = days.len();
    let has_exception = except(cursor, &mut days).is_some() && days.len() < all;
    let says_saturday = named.is_some() || (has_exception && !days.contains(&Day::Weekly(SATURDAY)));
    if !says_saturday {
        cursor.infer(InferenceRule::HoursWorkingDays);
    }
    // Named days are sure; that they are working days is said by `is_working` only where Saturday is in doubt.
    Days { days, is_working: !says_saturday, without_holidays: true }
}

/// "tranne il mercoledì" takes days away; answers whether it names the holidays. `None` when no day is left, or the
/// exception is not clear.
fn except(cursor: &mut Cursor<'_>, days: &mut Vec<Day>) -> Option<bool> {
    let at = cursor.place();
    let in_brackets = cursor.take(Token::Open);
    if !in_brackets {
        _ = cursor.take(Token::Comma);
    }
    if !cursor.any_word(&["tranne", "escluso", "esclusa", "eccetto", "salvo", "except"]) {
        cursor.go_back_to(at);
        return Some(false);
    }
    _ = cursor.any_word(&["il", "la"]);
    let Some(without) = listed(cursor) else {
        // "festivi esclusi" is read elsewhere.
        cursor.go_back_to(at);
        return Some(false);
    };
    if in_brackets && !cursor.take(Token::Close) {
        return None;
    }
    days.retain(|day| !without.contains(day));
    let is_clear = !days.is_empty() && !without.contains(&Day::HolidayEve);
    is_clear.then(|| without.contains(&Day::Holiday))
}

/// How a list of days is held together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Join {
    Said,
    Slash,
    Nothing,
}

/// "lun, mer e ven", "lun mer ven", "dal lunedì al venerdì", "tutti i giorni", "sab e prefestivi".
pub fn listed(cursor: &mut Cursor<'_>) -> Option<Vec<Day>> {
    if cursor.any_phrase(&EVERY_DAY) {
        return Some((0..7).map(Day::Weekly).collect());
    }
    let mut days = member(cursor)?;
    let mut weakest = Join::Said;
    let mut n_members = 1;
    loop {
        let at = cursor.place();
        let join = if cursor.take(Token::Comma) | and(cursor) {
            Join::Said
        } else if cursor.take(Token::Slash) {
            Join::Slash
        } else {
            Join::Nothing
        };
        let may_follow = join != Join::Nothing || is_bare_day(cursor);
        let Some(more) = may_follow.then(|| member(cursor)).flatten() else {
            cursor.go_back_to(at);
            break;
        };
        if join != Join::Said {
            weakest = join;
        }
        n_members += 1;
        days.extend(more);
    }
    if weakest != Join::Said {
        // "lun ven" and "lun/ven" may have lost a dash.
        let ends = (days.first(), days.last());
        let may_be_range = matches!(ends, (Some(Day::Weekly(0)), Some(Day::Weekly(4..))));
        if n_members == 2 && may_be_range {
            return None;
        }
        cursor.infer(InferenceRule::HoursDaysUnjoined);
    }
    days.sort_unstable();
    days.dedup();
    Some(days)
}

fn and(cursor: &mut Cursor<'_>) -> bool {
    cursor.any_word(&["e", "ed", "and"])
}

fn is_bare_day(cursor: &Cursor<'_>) -> bool {
    cursor.word(0).is_some_and(|word| exact_weekday(word).is_some())
}

/// One day, a range of days, holidays or their eves.
fn member(cursor: &mut Cursor<'_>) -> Option<Vec<Day>> {
    if cursor.any_phrase(&WEEKEND) {
        return Some(vec![Day::Weekly(5), Day::Weekly(6)]);
    }
    if cursor.any_phrase(&[&["weekdays"]]) {
        return Some((0..5).map(Day::Weekly).collect());
    }
    let named = cursor.attempt(|cursor| {
        _ = cursor.any_word(&["i", "nei", "giorni"]);
        if cursor.any_phrase(&[&["prefestivi"]]) {
            return Some(Day::HolidayEve);
        }
        let is_open = cursor.word(1).is_some_and(|w| matches!(w, "compresi" | "inclusi" | "esclusi"));
        (!is_open && cursor.any_phrase(&[&["festivi"], &["holidays"]])).then_some(Day::Holiday)
    });
    if let Some(day) = named {
        return Some(vec![day]);
    }
    let days = cursor.attempt(weekday_range)?;
    Some(days.into_iter().map(Day::Weekly).collect())
}

fn weekday_range(cursor: &mut Cursor<'_>) -> Option<Vec<u8>> {
    let has_from = cursor.any_word(&["dal", "da", "dalla", "from"]);
    if !has_from {
        _ = cursor.any_phrase(&[&["nei", "giorni", "di"], &["tutti", "i"], &["tutte", "le"]])
            || cursor.any_word(&["il", "la", "ogni", "nei", "on"]);
    }
    let first = weekday(cursor)?;
    let at = cursor.place();
    let dash = !has_from && cursor.take(Token::Dash);
    let is_range = dash || cursor.any_word(&["al", "alla", "to"]) || (has_from && cursor.any_word(&["a"]));
    let Some(last) = is_range.then(|| weekday(cursor)).flatten() else {
        cursor.go_back_to(at);
        return (!has_from).then(|| vec![first]);
    };
    let mut list = vec![first, last];
    while dash && let Some(more) = cursor.attempt(|c| c.take(Token::Dash).then(|| weekday(c)).flatten()) {
        list.push(more);
    }
    if list.len() > 2 {
        cursor.infer(InferenceRule::HoursDaysByDashes);
        return Some(list);
    }
    Some(day_range(first, last).collect())
}

/// Whether a word names a weekday.
pub fn is_weekday(word: &str) -> bool {
    exact_weekday(word).is_some()
}

fn weekday(cursor: &mut Cursor<'_>) -> Option<u8> {
    let word = cursor.word(0)?;
    // "ma" is Tuesday, and "but".
    let goes_on = |word: &str| is_weekday(word) || AFTER_A_DAY.contains(&word);
    if word == "ma" && cursor.word(1).is_some_and(|next| !goes_on(next)) {
        return None;
    }
    let day = exact_weekday(word).or_else(|| {
        let day = misspelt_weekday(word)?;
        cursor.infer(InferenceRule::HoursDayMisspelt);
        Some(day)
    })?;
    cursor.step();
    Some(day)
}

fn exact_weekday(word: &str) -> Option<u8> {
    let day = DAY_WORDS.iter().position(|words| words.contains(&word))?;
    u8::try_from(day).ok()
}

/// The one full name from which a word differs by one letter.
fn misspelt_weekday(word: &str) -> Option<u8> {
    if !(5..=10).contains(&word.len()) || !word.is_ascii() {
        return None;
    }
    let mut near =
        (0..).zip(FULL_DAYS).filter(|(_, name)| is_one_letter_off(word.as_bytes(), name.as_bytes()));
    match (near.next(), near.next()) {
        (Some((day, _)), None) => Some(day),
        _ => None,
    }
}

/// One letter changed, missing, added, or two neighbours swapped.
fn is_one_letter_off(word: &[u8], name: &[u8]) -> bool {
    let start = word.iter().zip(name).take_while(|(a, b)| a == b).count();
    let (word, name) = (&word[start..], &name[start..]);
    let end = word.iter().rev().zip(name.iter().rev()).take_while(|(a, b)| a == b).count();
    let (word, name) = (&word[..word.len() - end], &name[..name.len() - end]);
    match (word, name) {
        ([_], [_] | []) | ([], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

/// "primo e terzo martedì del mese", "2° giovedì", "2 e 4 giovedì".
fn monthly(cursor: &mut Cursor<'_>) -> Option<Vec<Day>> {
    let mut nths = Vec::new();
    let mut n_bare = 0;
    loop {
        _ = cursor.any_word(&["ogni", "il", "la", "l'", "nel", "the", "every"]);
        let Some((nth, is_bare)) = ordinal(cursor) else { break };
        nths.push(nth);
        n_bare += u8::from(is_bare);
        _ = cursor.take(Token::Comma) | and(cursor);
    }
    let weekday = (!nths.is_empty()).then(|| weekday(cursor)).flatten()?;
    let of_month = cursor.any_phrase(&[
        &["del", "mese"],
        &["di", "ogni", "mese"],
        &["di", "ciascun", "mese"],
        &["of", "the", "month"],
        &["of", "every", "month"],
    ]);
    if n_bare > 0 {
        // "2 giovedì" alone may be two of them.
        if nths.len() == 1 && !of_month {
            return None;
        }
        cursor.infer(InferenceRule::HoursOrdinalUnmarked);
    }
    nths.sort_unstable();
    nths.dedup();
    Some(nths.into_iter().map(|nth| Day::Monthly { weekday, nth }).collect())
}

/// An ordinal, and whether it is a number without any sign.
fn ordinal(cursor: &mut Cursor<'_>) -> Option<(i8, bool)> {
    if let Some(Token::Number(number @ 1..=5)) = cursor.peek(0) {
        let nth = i8::try_from(number).ok()?;
        cursor.step();
        let is_marked = cursor.take(Token::Ordinal) || cursor.any_word(&["o", "st", "nd", "rd", "th"]);
        return Some((nth, !is_marked));
    }
    let word = cursor.word(0)?;
    let (_, nth) = ORDINALS.iter().find(|(words, _)| words.contains(&word))?;
    cursor.step();
    Some((*nth, false))
}
