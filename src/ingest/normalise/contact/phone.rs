//! Telephone numbers: of the whole world by the field's library, and those that Italy dials in its own way.

use rlibphonenumber::enums::Region;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat};

use super::{Cell, MAX_CELL};

/// How a number is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PhoneKind {
    Voice,
    /// Costs the caller nothing.
    Freephone,
    /// Answers, and reads messages.
    Whatsapp,
    /// Only reads messages: who calls it finds nobody.
    WhatsappOnly,
    /// Nobody answers it.
    Fax,
}

/// A number that can be dialled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// International where it is a full one, as printed where it is a short or a green one.
    pub number: String,
    pub kind: PhoneKind,
    /// To be asked for, or dialled after.
    pub extension: Option<String>,
    /// The country code was not written.
    pub is_country_inferred: bool,
}

/// Most numbers of one cell.
const MAX_NUMBERS: usize = 20;
/// Most pieces between separators of which one number may consist.
const MAX_PIECES: usize = 12;

/// One number and nothing else; `None` when it cannot be dialled.
pub fn phone(text: &str) -> Option<String> {
    one(text).map(|phone| phone.number)
}

/// All numbers of a cell, with what its labels say of them: `Tel. 041 2749911 int. 5 - fax 041 2749912; 347 1234567 (WhatsApp)`.
pub fn phones(text: &str) -> Cell<Phone> {
    let mut cell = Cell::default();
    let text = text.trim();
    if let Some(phone) = one(text) {
        cell.found.push(phone);
        return cell;
    }
    if text.len() > MAX_CELL {
        cell.wrong.push(text.chars().take(200).collect());
        return cell;
    }
    let mut label = Label::default();
    let mut last: Vec<usize> = Vec::new();
    for piece in pieces(text) {
        match piece {
            Piece::Words { words, is_attached } => {
                let said = Label::read(words);
                cell.says_more |= said.says_more;
                if is_attached || said.is_extension {
                    last.iter().for_each(|&i| said.describe(&mut cell.found[i]));
                }
                if !is_attached {
                    label = said;
                }
            }
            Piece::Number(run) if run.ends_with(char::is_alphabetic) => cell.wrong.push(run.to_owned()),
            Piece::Number(run) => {
                let extension = label.is_extension.then_some(run).filter(|run| is_extension(run));
                if let (Some(extension), Some(&phone)) = (extension, last.last()) {
                    cell.found[phone].extension = Some(extension.to_owned());
                    cell.says_more = true;
                } else {
                    last = numbers(run, &label, &mut cell);
                }
                label = Label::default();
            }
        }
    }
    // Words at the end are about the last number.
    last.iter().for_each(|&i| label.describe(&mut cell.found[i]));
    if cell.found.is_empty() && cell.wrong.is_empty() && !text.is_empty() {
        cell.wrong.push(text.to_owned());
    }
    cell
}

/// Reads a run of digits and marks as one number or several; answers where they are in the cell.
fn numbers(run: &str, label: &Label, cell: &mut Cell<Phone>) -> Vec<usize> {
    let mut places = Vec::new();
    let parts: Vec<&str> = run.split_inclusive([' ', '/', '-']).collect();
    let mut at = 0;
    while at < parts.len() && cell.found.len() < MAX_NUMBERS {
        let longest = (at + MAX_PIECES).min(parts.len());
        let found = (at + 1..=longest).rev().find_map(|end| {
            let text = parts[at..end].concat();
            one(text.trim_matches([' ', '/', '-', '.'])).map(|phone| (end, phone))
        });
        let Some((end, mut phone)) = found else { break };
        at = end;
        label.describe(&mut phone);
        let known = cell.found.iter().position(|other| other.number == phone.number);
        places.push(known.unwrap_or(cell.found.len()));
        if known.is_none() {
            cell.found.push(phone);
        }
    }
    let rest = parts[at..].concat();
    let rest = rest.trim_matches([' ', '/', '-', '.', '(', ')']);
    if !rest.is_empty() {
        cell.wrong.push(rest.to_owned());
    }
    places
}

fn is_extension(run: &str) -> bool {
    (1..=5).contains(&run.len()) && run.bytes().all(|b| b.is_ascii_digit())
}

/// A stretch of a cell.
enum Piece<'a> {
    /// Digits, and marks between them.
    Number(&'a str),
    /// `is_attached`: in brackets right after a number, so about that number.
    Words { words: &'a str, is_attached: bool },
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let starts = |c: char| c.is_ascii_digit() || c == '+';
    let goes_on =
        |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '.' | '/' | '(' | ')' | '\u{a0}');
    let mut pieces = Vec::new();
    let mut rest = text;
    while !rest.is_empty() && pieces.len() < 4 * MAX_NUMBERS {
        let number_at = rest.find(starts).unwrap_or(rest.len());
        let words = &rest[..number_at];
        if words.chars().any(char::is_alphanumeric) {
            let is_attached = words.trim_start().starts_with('(') && !pieces.is_empty();
            // "(WhatsApp) fax 041 ...": what is in the brackets is about the number before them.
            match words.find(')').filter(|_| is_attached) {
                Some(end) => {
                    pieces.push(Piece::Words { words: &words[..end], is_attached });
                    pieces.push(Piece::Words { words: &words[end..], is_attached: false });
                }
                None => pieces.push(Piece::Words { words, is_attached }),
            }
        }
        rest = &rest[number_at..];
        let end = rest.find(|c| !goes_on(c)).unwrap_or(rest.len());
        let run = rest[..end].trim_end_matches(|c: char| !c.is_ascii_digit());
        let run = if run.is_empty() { run } else { &rest[..run.len() + slip(&rest[run.len()..])] };
        if !run.is_empty() {
            pieces.push(Piece::Number(run));
        }
        // A bracket that opens after the number belongs to the words.
        rest = &rest[if run.is_empty() { end.max(1).min(rest.len()) } else { run.len() }..];
        if end == 0 {
            break;
        }
    }
    pieces
}

/// The length of one letter at the end of a number, as in `011442400O`: a slip of the pen, for a digit.
fn slip(after: &str) -> usize {
    let mut letters = after.chars();
    let letter = letters.next().filter(|c| c.is_alphabetic());
    letter.filter(|_| !letters.next().is_some_and(char::is_alphanumeric)).map_or(0, char::len_utf8)
}

/// What the words around a number say.
#[derive(Debug, Clone, Copy, Default)]
struct Label {
    is_fax: bool,
    is_whatsapp: bool,
    /// For nothing but what the other words say.
    is_only: bool,
    is_extension: bool,
    /// Something besides "telephone".
    says_more: bool,
}

impl Label {
    fn read(words: &str) -> Self {
        let mut label = Self::default();
        let mut says_voice = false;
        let lower = words.to_lowercase();
        for word in lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            match word {
                "fax" => label.is_fax = true,
                "solo" | "solamente" | "soltanto" | "esclusivamente" | "only" => label.is_only = true,
                "whatsapp" | "whats" | "wa" | "wapp" | "whatsup" => label.is_whatsapp = true,
                "int" | "interno" | "interni" | "ext" => label.is_extension = true,
                "tel" | "telefono" | "t" | "phone" | "telephone" => says_voice = true,
                "cell" | "cellulare" | "cel" | "mobile" | "numero" | "numeri" | "n" | "nr" | "num"
                | "verde" | "messaggi" | "messages" | "anche" | "e" | "o" | "oppure" | "and" | "or"
                | "app" | "fisso" => {}
                _ => label.says_more = true,
            }
        }
        label.is_fax &= !says_voice;
        // What is kept with the number need not be said again.
        label.says_more |= label.is_fax | (label.is_only && !label.is_whatsapp);
        label
    }

    fn describe(self, phone: &mut Phone) {
        if self.is_fax {
            phone.kind = PhoneKind::Fax;
        } else if self.is_whatsapp && phone.kind == PhoneKind::Voice {
            phone.kind = if self.is_only { PhoneKind::WhatsappOnly } else { PhoneKind::Whatsapp };
        }
    }
}

/// A text that is one number.
fn one(text: &str) -> Option<Phone> {
    let is_printed = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '.' | '/' | '(' | ')');
    if text.is_empty() || text.len() > 60 {
        return None;
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.len() > 40 || !text.chars().all(is_printed) {
        return None;
    }
    if has_further_lines(&text) {
        return None;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if let Some(kind) = local_number(&digits, &text) {
        let parts: Vec<&str> =
            text.split([' ', '-', '.', '/', '(', ')']).filter(|part| !part.is_empty()).collect();
        return Some(Phone { number: parts.join(" "), kind, extension: None, is_country_inferred: false });
    }
    let dialled = text.strip_prefix("00").map_or_else(|| text.clone(), |rest| format!("+{rest}"));
    let number = PHONE_NUMBER_UTIL.parse(&dialled, Some(Region::IT)).ok()?;
    let is_right = number.is_valid() || is_municipal_line(&number);
    is_right.then(|| Phone {
        number: spaced(&text, &number),
        kind: PhoneKind::Voice,
        extension: None,
        is_country_inferred: !dialled.starts_with('+'),
    })
}

/// Whether the end of a text is another line of the same office, and no part of the number: `011 4424000/1`, `4424000 1`,
/// `335 1234567/68`. Numbers of Italy have no fixed length, so that one with such digits added is one as well.
fn has_further_lines(text: &str) -> bool {
    let n_digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    let is_line = |(before, line): (&str, &str)| n_digits(before) >= 5 && (1..=3).contains(&n_digits(line));
    let last_groups = |text: &'_ str| {
        let mut groups = text.rsplit([' ', '-', '/', '.']).map(n_digits).filter(|n| *n > 0);
        (groups.next(), groups.next())
    };
    text.rsplit_once('/').is_some_and(is_line) || matches!(last_groups(text), (Some(1), Some(5..)))
}

/// Numbers of public use that have no international form: emergency (`112`), public utility (`1522`, `116117`, `114`)
/// and free or shared-cost ones (`800`, `803`, `840`, `848`, `199`), of the national numbering plan.
fn local_number(digits: &str, text: &str) -> Option<PhoneKind> {
    if text.starts_with('+') || text.starts_with("00") {
        return None;
    }
    // "112 113" are two; "116 117" is one.
    let is_whole = text == digits || digits.starts_with("116");
    if (3..=6).contains(&digits.len()) && digits.starts_with('1') && is_whole {
        return Some(PhoneKind::Voice);
    }
    if !(6..=10).contains(&digits.len()) {
        return None;
    }
    match digits.get(..3)? {
        "800" | "803" => Some(PhoneKind::Freephone),
        "840" | "848" | "199" => Some(PhoneKind::Voice),
        _ => None,
    }
}

/// Town halls repeat their area code as a number (`02 0202`): real, yet shorter than the plan's other numbers.
fn is_municipal_line(number: &PhoneNumber) -> bool {
    let national = number.get_national_significant_number();
    number.country_code == 39 && national.starts_with('0') && (6..=7).contains(&national.len())
}

/// The number in international form, keeping the source's own spacing where it already is one.
fn spaced(text: &str, number: &PhoneNumber) -> String {
    let is_tidy = text.starts_with("+39 ") && text[1..].chars().all(|c| c.is_ascii_digit() || c == ' ');
    if is_tidy { text.to_owned() } else { number.format_as(PhoneNumberFormat::International).into_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_international_or_as_printed() {
        for (text, expected) in [
            ("+39 011 2629000", Some("+39 011 2629000")),
            ("011 2629000", Some("+39 011 262 9000")),
            ("0039 011 2629000", Some("+39 011 262 9000")),
            ("347/1234567", Some("+39 347 123 4567")),
            ("+39 393 1667083", Some("+39 393 1667083")),
            ("+44 20 7946 0018", Some("+44 20 7946 0018")),
            ("1522", Some("1522")),
            ("112", Some("112")),
            ("114", Some("114")),
            ("116117", Some("116117")),
            ("116 117", Some("116 117")),
            ("112 113", None),
            ("800 290 290", Some("800 290 290")),
            ("800-290290", Some("800 290290")),
            ("848 800 997", Some("848 800 997")),
            ("+39 02 0202", Some("+39 02 0202")),
            ("+39 041 041", Some("+39 041 041")),
            ("+39 011", None),
            ("12", None),
            ("chiedere in sede", None),
            ("+39 011 26290001234567", None),
            ("", None),
        ] {
            assert_eq!(phone(text).as_deref(), expected, "{text}");
        }
    }

    fn read(text: &str) -> Vec<String> {
        let cell = phones(text);
        let shown = |phone: &Phone| {
            let extension = phone.extension.as_ref().map(|e| format!(" int. {e}")).unwrap_or_default();
            format!("{:?} {}{extension}", phone.kind, phone.number)
        };
        let wrong = cell.wrong.iter().map(|text| format!("wrong {text}"));
        cell.found.iter().map(shown).chain(wrong).collect()
    }

    #[test]
    fn a_cell_may_hold_several_numbers_with_labels() {
        for (text, expected) in [
            ("Tel. 041 2749911", vec!["Voice +39 041 274 9911"]),
            ("tel 041 2749911 / 041 2749912", vec!["Voice +39 041 274 9911", "Voice +39 041 274 9912"]),
            ("041 2749911 - 347 1234567", vec!["Voice +39 041 274 9911", "Voice +39 347 123 4567"]),
            ("041/2749911, 041/2749912", vec!["Voice +39 041 274 9911", "Voice +39 041 274 9912"]),
            ("041 2749911 int. 5", vec!["Voice +39 041 274 9911 int. 5"]),
            ("Tel. 041 2749911 - Fax 041 2749912", vec!["Voice +39 041 274 9911", "Fax +39 041 274 9912"]),
            ("tel/fax 041 2749911", vec!["Voice +39 041 274 9911"]),
            ("347 1234567 (WhatsApp)", vec!["Whatsapp +39 347 123 4567"]),
            ("347 1234567 (solo messaggi WhatsApp)", vec!["WhatsappOnly +39 347 123 4567"]),
            ("solo WhatsApp 347 1234567", vec!["WhatsappOnly +39 347 123 4567"]),
            ("041 2749911 (solo mattina)", vec!["Voice +39 041 274 9911"]),
            (
                "WhatsApp: +39 347 1234567; numero verde 800 290290",
                vec!["Whatsapp +39 347 1234567", "Freephone 800 290290"],
            ),
            (
                "347 1234567 (WhatsApp) tel. 041 2749911",
                vec!["Whatsapp +39 347 123 4567", "Voice +39 041 274 9911"],
            ),
            ("041 2749911 e 041 2749911", vec!["Voice +39 041 274 9911"]),
            ("segreteria 041 2749911 (lun-ven)", vec!["Voice +39 041 274 9911"]),
            ("011/2629000-2629001", vec!["Voice +39 011 262 9000", "wrong 2629001"]),
            ("011 4424000/1", vec!["Voice +39 011 442 4000", "wrong 1"]),
            ("081 7951111/2", vec!["Voice +39 081 795 1111", "wrong 2"]),
            ("011 4424000 1", vec!["Voice +39 011 442 4000", "wrong 1"]),
            ("335-123 45 67 / 68", vec!["Voice +39 335 123 4567", "wrong 68"]),
            ("011 4424000O", vec!["wrong 011 4424000O"]),
            ("chiedere in sede", vec!["wrong chiedere in sede"]),
            ("", vec![]),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        assert!(phones("segreteria 041 2749911 (lun-ven)").says_more);
        assert!(!phones("Tel. 041 2749911").says_more);
    }

    proptest::proptest! {
        #[test]
        fn any_cell_is_read_and_what_is_found_is_found_again(
            text in "\\PC{0,80}",
            cell in "[0-9 +/().,;-]{0,60}( int\\. |fax|tel|\\(WhatsApp\\))?[0-9 /-]{0,20}",
        ) {
            for text in [text, cell] {
                for phone in phones(&text).found {
                    let again = phones(&phone.number);
                    proptest::prop_assert_eq!(&again.found[0].number, &phone.number, "{}", text);
                    proptest::prop_assert_eq!(again.found.len(), 1);
                }
            }
        }
    }
}
