//! The commonest `opening_hours` texts, recognised without the parser: weekdays with times, as the parser writes them.

/// Whether a text is weekdays with times in the parser's own spelling, such as `Mo-Fr 09:00-12:30,15:00-18:00; Sa 09:00-12:00`.
///
/// A text that is not may be valid all the same. Parsing takes tens of microseconds, this a fraction of one.
pub fn is_plain(text: &str) -> bool {
    text == "24/7" || (!text.is_empty() && text.split("; ").all(is_rule))
}

fn is_rule(rule: &str) -> bool {
    let Some((days, spans)) = rule.split_once(' ') else { return false };
    is_list_of_days(days) && is_list_of_spans(spans)
}

/// `Mo-We,Fr`: rising, ranges of at least two days.
fn is_list_of_days(text: &str) -> bool {
    let mut next = 0;
    text.split(',').all(|part| {
        let (first, last) = match part.split_once('-') {
            Some((first, last)) => (weekday(first), weekday(last)),
            None => (weekday(part), weekday(part)),
        };
        let (Some(first), Some(last)) = (first, last) else { return false };
        let is_right = first >= next && (!part.contains('-') || last > first);
        next = last + 1;
        is_right
    })
}

fn weekday(text: &str) -> Option<usize> {
    ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].iter().position(|day| *day == text)
}

/// `09:00-12:30,15:00-18:00`: rising, none over midnight.
fn is_list_of_spans(text: &str) -> bool {
    let mut end = 0;
    let mut is_first = true;
    text.split(',').all(|span| {
        let (Some(from), Some(to)) = (span.get(..5).and_then(minutes), span.get(6..).and_then(minutes))
        else {
            return false;
        };
        let is_right = span.as_bytes().get(5) == Some(&b'-') && from < to && (is_first || from > end);
        (end, is_first) = (to, false);
        is_right
    })
}

/// `09:30` as minutes; 24:00 is the latest.
fn minutes(text: &str) -> Option<u16> {
    let &[h1, h2, b':', m1, m2] = text.as_bytes() else { return None };
    if ![h1, h2, m1, m2].iter().all(u8::is_ascii_digit) {
        return None;
    }
    let [h1, h2, m1, m2] = [h1, h2, m1, m2].map(|digit| u16::from(digit - b'0'));
    let (hours, minutes) = (h1 * 10 + h2, m1 * 10 + m2);
    Some(hours * 60 + minutes).filter(|total| minutes < 60 && *total <= 24 * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_plainest_texts_are_recognised() {
        for text in ["24/7", "Mo 09:00-12:00", "Mo-We,Fr 09:00-12:00,15:00-18:00; Sa 00:00-24:00"] {
            assert!(is_plain(text), "{text}");
        }
        for text in [
            "",
            "Mo",
            "Mo 9:00-12:00",
            "Fr-Mo 09:00-12:00",
            "Mo,Mo 09:00-12:00",
            "Mo 12:00-09:00",
            "Mo 09:00-12:00,12:00-13:00",
            "Mo 09:00-12:00;Tu 09:00-12:00",
            "Mo 09:00-12:00; ",
            "PH off",
            "Mo 09:60-12:00",
            "Mo 25:00-26:00",
            "Mo 09:00-12:00 \"x\"",
            "Mo-è 09:00",
        ] {
            assert!(!is_plain(text), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_plain_is_written_by_the_parser_in_the_very_same_way(
            rules in proptest::collection::vec((1..128u8, 0..96u16, 1..40u16, 1..40u16, 1..40u16), 1..4),
        ) {
            let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
            let clock = |quarters: u16| format!("{:02}:{:02}", quarters / 4, quarters % 4 * 15);
            let rule = |(days, from, long, pause, long2): &(u8, u16, u16, u16, u16)| {
                let mut parts: Vec<String> = Vec::new();
                let mut day = 0;
                while day < 7 {
                    let run = (day..7).take_while(|d| days & (1 << d) != 0).count();
                    match run {
                        0 => {}
                        1 => parts.push(names[day].to_owned()),
                        _ => parts.push(format!("{}-{}", names[day], names[day + run - 1])),
                    }
                    day += run.max(1);
                }
                let (to, from2) = (from + long, from + long + pause);
                let mut spans = format!("{}-{}", clock((*from).min(95)), clock(to.min(96)));
                if from2 + long2 <= 96 {
                    spans = format!("{spans},{}-{}", clock(from2), clock(from2 + long2));
                }
                format!("{} {spans}", parts.join(","))
            };
            let text = rules.iter().map(rule).collect::<Vec<_>>().join("; ");
            proptest::prop_assert!(is_plain(&text), "{}", text);
            let parsed = opening_hours_syntax::parse(&text).expect("plain hours are hours").to_string();
            proptest::prop_assert_eq!(parsed, text);
        }

        #[test]
        fn any_text_is_judged_without_panic_and_what_is_plain_is_always_hours(
            text in "\\PC{0,30}",
            near in "(Mo|Tu|Fr|Su|PH)([,-](We|Sa|Mo))? [0-2][0-9]:[0-7][0-9]-[0-2][0-9]:[03]0(,1[0-9]:00-2[0-4]:00)?",
        ) {
            for text in [text, near] {
                if is_plain(&text) {
                    let parsed = opening_hours_syntax::parse(&text).expect("plain hours are hours").to_string();
                    proptest::prop_assert_eq!(parsed, text);
                }
            }
        }
    }
}
