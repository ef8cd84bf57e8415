//! OSM `opening_hours` as text: its rules and comments, and how to say in it that a slot is not sure.
//!
//! Works on the parser's own spelling, without the parser: answers are written from this.

use super::service::Access;

/// Makes every comment say whether it is open: the parser takes `"su appuntamento"` alone for open, other readers of
/// OSM take it for unknown, and so do we. `source` is what was parsed, `spelt` what the parser made of it.
pub fn with_states(source: &str, spelt: &str) -> String {
    let said = quotes(source);
    let mut out = String::with_capacity(spelt.len() + 16);
    let mut from = 0;
    let own = quotes(spelt);
    let is_paired = said.len() == own.len();
    for (number, quote) in own.iter().enumerate() {
        let before = spelt[from..quote.start].trim_end();
        out.push_str(&spelt[from..quote.start]);
        if !ends_with_state(before) {
            let says_open = is_paired && ends_with_word(source[..said[number].start].trim_end(), "open");
            let is_open = match Access::in_comment(quote.text) {
                Some(access) => access == Access::WalkIn,
                None => says_open,
            };
            out.push_str(if is_open { "open " } else { "unknown " });
        }
        out.push_str(&spelt[quote.start..quote.end]);
        from = quote.end;
    }
    out.push_str(&spelt[from..]);
    out
}

/// The same hours with nothing plainly open: every rule that opens says `unknown` with the comment, or with its own.
pub fn never_open(text: &str, comment: &str) -> String {
    let mut out = String::with_capacity(text.len() + 32);
    for (separator, rule) in rules(text) {
        out.push_str(separator);
        out.push_str(&unsure(rule, comment));
    }
    out
}

/// The hours with some slots marked as not sure. Each of `slots` is hours in the parser's spelling with a comment; rules
/// that close come last, as they did.
pub fn with_unsure_slots<'a>(text: &str, slots: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let all = rules(text);
    let n_last = all.iter().rev().take_while(|(_, rule)| is_closed(rule)).count();
    let (opening, closing) = all.split_at(all.len() - n_last);
    if opening.is_empty() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 48);
    opening.iter().for_each(|(separator, rule)| out.extend([*separator, *rule]));
    for (hours, comment) in slots {
        for (_, rule) in rules(hours).into_iter().filter(|(_, rule)| !is_closed(rule)) {
            // An added rule needs days, or it would be read as one more time of the rule before it.
            let days = if rule.starts_with(|c: char| c.is_ascii_digit()) { "Mo-Su " } else { "" };
            let rule = rule.strip_prefix("24/7").map_or(rule.to_owned(), |rest| format!("00:00-24:00{rest}"));
            let told = format!("{days}{}", unsure(&rule, comment));
            // Hours that come back from another server have been told so before.
            if !opening.iter().any(|(_, known)| *known == told) {
                out.extend([", ", &told]);
            }
        }
    }
    closing.iter().for_each(|(separator, rule)| out.extend([*separator, *rule]));
    out
}

/// Rules as text. The library leaves out the sign of `PH +1 day`, and cannot read that again.
#[cfg(not(target_arch = "wasm32"))]
pub fn spelt(expression: &opening_hours_syntax::rules::OpeningHoursExpression) -> String {
    let text = expression.to_string();
    let mut out = String::with_capacity(text.len() + 2);
    let mut from = 0;
    for quote in quotes(&text) {
        out.push_str(&with_signs(&text[from..quote.start]));
        out.push_str(&text[quote.start..quote.end]);
        from = quote.end;
    }
    out.push_str(&with_signs(&text[from..]));
    out
}

#[cfg(not(target_arch = "wasm32"))]
fn with_signs(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let is_days = |place: usize| words.get(place).is_some_and(|word| word.starts_with("day"));
    let is_holiday = |word: &str| word.ends_with("PH") || word.ends_with("SH");
    let mut out = String::with_capacity(text.len() + 2);
    for (place, word) in words.iter().enumerate() {
        let lacks_sign = place > 0
            && is_holiday(words[place - 1])
            && is_days(place + 1)
            && word.bytes().all(|b| b.is_ascii_digit());
        let space = if place > 0 { " " } else { "" };
        out.extend([space, if lacks_sign { "+" } else { "" }, word]);
    }
    out
}

/// Whether a rule is about the holidays that fall on some weekdays: `PH Mo-Fr`, with a space.
#[cfg(not(target_arch = "wasm32"))]
pub fn limits_holidays(text: &str) -> bool {
    const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];
    let text = without_comments(text).to_ascii_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_holiday = |word: &str| {
        let last = word.rsplit([',', ';']).next().unwrap_or_default();
        last == "ph" || last == "sh"
    };
    let is_day = |word: &str| {
        DAYS.iter().any(|day| {
            word.strip_prefix(day).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphabetic()))
        })
    };
    words.windows(2).any(|pair| is_holiday(pair[0]) && is_day(pair[1]))
}

/// The text without its comments.
pub fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for quote in quotes(text) {
        out.push_str(&text[from..quote.start]);
        from = quote.end;
    }
    out.push_str(&text[from..]);
    out
}

fn unsure(rule: &str, comment: &str) -> String {
    if is_closed(rule) || rule.contains(" unknown \"") || rule.ends_with(" unknown") {
        return rule.to_owned();
    }
    match quotes(rule).last() {
        Some(own) => {
            let start = rule[..own.start].trim_end();
            let start = start.strip_suffix("open").map_or(start, str::trim_end);
            format!("{start} unknown {}", &rule[own.start..own.end])
        }
        None => format!("{} unknown \"{comment}\"", rule.strip_suffix(" open").unwrap_or(rule)),
    }
}

fn is_closed(rule: &str) -> bool {
    let rule = quotes(rule).last().map_or(rule, |own| rule[..own.start].trim_end());
    ends_with_word(rule, "closed") || ends_with_word(rule, "off")
}

fn ends_with_state(text: &str) -> bool {
    ["open", "unknown", "closed", "off"].into_iter().any(|word| ends_with_word(text, word))
}

fn ends_with_word(text: &str, word: &str) -> bool {
    let Some(start) = text.len().checked_sub(word.len()) else { return false };
    let is_word = text.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(word));
    is_word && !text[..start].ends_with(|c: char| c.is_alphanumeric())
}

/// A comment with its quotation marks.
struct Quote<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

fn quotes(text: &str) -> Vec<Quote<'_>> {
    let marks: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
    marks
        .chunks_exact(2)
        .map(|pair| Quote { start: pair[0], end: pair[1] + 1, text: &text[pair[0] + 1..pair[1]] })
        .collect()
}

/// The rules, each with what separates it from the one before it.
fn rules(text: &str) -> Vec<(&str, &str)> {
    let mut rules = Vec::new();
    let (mut separator, mut start, mut is_quoted) = ("", 0, false);
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        is_quoted ^= rest.starts_with('"');
        let found = [" || ", "; ", ", "].into_iter().find(|own| !is_quoted && rest.starts_with(own));
        if let Some(found) = found {
            rules.push((separator, &text[start..at]));
            (separator, start) = (found, at + found.len());
            at = start;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    rules.push((separator, &text[start..]));
    rules
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_alone_is_not_open() {
        for (source, spelt, expected) in [
            ("Mo \"su appuntamento\"", "Mo \"su appuntamento\"", "Mo unknown \"su appuntamento\""),
            ("Mo \"suona al 2\"", "Mo \"suona al 2\"", "Mo unknown \"suona al 2\""),
            ("Mo open \"suona al 2\"", "Mo \"suona al 2\"", "Mo open \"suona al 2\""),
            ("Mo OPEN \"per telefono\"", "Mo \"per telefono\"", "Mo unknown \"per telefono\""),
            ("Mo \"accesso libero\"", "Mo \"accesso libero\"", "Mo open \"accesso libero\""),
            ("Mo off \"ferie\"", "Mo closed \"ferie\"", "Mo closed \"ferie\""),
            ("Mo unknown \"forse\"; Tu", "Mo unknown \"forse\"; Tu", "Mo unknown \"forse\"; Tu"),
            // Two comments of which one is left: nobody can say whose the word was.
            ("\"a\": Mo open \"b\"", "Mo \"b\"", "Mo unknown \"b\""),
        ] {
            assert_eq!(with_states(source, spelt), expected, "{source}");
        }
    }

    #[test]
    fn nothing_is_left_plainly_open() {
        for (text, expected) in [
            ("Mo 09:00-12:00", "Mo 09:00-12:00 unknown \"x\""),
            (
                "Mo 09:00-12:00, Tu 10:00-11:00; PH off",
                "Mo 09:00-12:00 unknown \"x\", Tu 10:00-11:00 unknown \"x\"; PH off",
            ),
            ("24/7", "24/7 unknown \"x\""),
            ("Mo open \"a; b\" || Tu unknown", "Mo unknown \"a; b\" || Tu unknown"),
            ("Mo 09:00-12:00; Aug closed \"ferie\"", "Mo 09:00-12:00 unknown \"x\"; Aug closed \"ferie\""),
        ] {
            assert_eq!(never_open(text, "x"), expected, "{text}");
        }
    }

    #[test]
    fn slots_are_marked_before_what_closes() {
        let marked = |text, hours| with_unsure_slots(text, [(hours, "x")].into_iter());
        assert_eq!(
            marked("Mo-Fr 09:00-13:00; PH off", "Th 09:00-11:00"),
            "Mo-Fr 09:00-13:00, Th 09:00-11:00 unknown \"x\"; PH off"
        );
        assert_eq!(
            marked("Mo 09:00-13:00", "12:00-13:00; Tu off"),
            "Mo 09:00-13:00, Mo-Su 12:00-13:00 unknown \"x\""
        );
        assert_eq!(marked("Mo 09:00-13:00", "24/7"), "Mo 09:00-13:00, Mo-Su 00:00-24:00 unknown \"x\"");
        let once = marked("Mo-Fr 09:00-13:00; PH off", "Th 09:00-11:00");
        assert_eq!(marked(&once, "Th 09:00-11:00"), once, "what is marked is marked once");
    }

    #[test]
    fn words_in_comments_are_not_rules() {
        assert_eq!(without_comments("Mo \"PH; x\"; Tu unknown \"y\""), "Mo ; Tu unknown ");
        assert_eq!(without_comments("Mo \"open"), "Mo \"open");
    }
}
