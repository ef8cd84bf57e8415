//! What speaks for a column being a field: its name, and how many of its values are what the field holds.

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::id::DocumentCode;
use bussola_engine::domain::organization::OrganizationKind;
use bussola_engine::domain::schedule::OsmHours;
use bussola_engine::domain::service::{Access, Audience};

use super::super::hours::reading::{self, Text};
use super::super::normalise::contact::{mail, phone, web};
use super::super::normalise::{date, language, need};
use super::{Knowledge, folded};
use crate::ports::sample::{Heading, SampleColumn};

/// How much a column is a field.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// From 0 to 1.
    pub score: f64,
    /// How much of the heading was understood, in characters.
    pub length: usize,
    /// The heading is a word for the field and nothing else.
    pub is_plain: bool,
    pub reason: String,
}

/// Most values that are judged.
const JUDGED: usize = 60;

/// What speaks for a column being a field; `None` when nothing does.
pub fn judge(column: &SampleColumn, heading: &Heading, knowledge: Knowledge<'_>) -> Option<Evidence> {
    // Of a path in JSON the last key is the name.
    let name = column.name.rsplit(['.', '/']).next().unwrap_or_default();
    let named = named([&column.name, name], heading);
    let fitting = share(column, heading, knowledge);
    let percent = |share: f64| format!("{:.0} % of its values fit", share * 100.0);
    let (score, reason) = match (&named, fitting) {
        (Some((strength, word)), None) => (0.95 * strength, format!("the heading says {word:?}")),
        (Some((strength, word)), Some(share)) => {
            // Values that do not fit count against even the plainest heading; words can still be translated.
            let floor = if has_vocabulary(&heading.field) { 0.6 } else { 0.4 };
            let score = strength * (floor + (1.0 - floor) * share);
            (score, format!("the heading says {word:?}, {}", percent(share)))
        }
        (None, Some(share)) if speaks_for_itself(&heading.field) && share >= 0.7 => {
            (0.5 + 0.3 * (share - 0.7), percent(share))
        }
        (None, _) => return None,
    };
    let is_plain = named.as_ref().is_some_and(|(strength, _)| *strength == 1.0);
    let length = named.map_or(0, |(_, word)| word.len());
    Some(Evidence { score, length, is_plain, reason })
}

/// The phrase that a heading is or has in it, and how much of the heading it is.
fn named(names: [&str; 2], heading: &Heading) -> Option<(f64, String)> {
    let mut best: Option<(f64, String)> = None;
    for name in names.map(folded) {
        for word in heading.words.iter().map(|word| folded(word)).filter(|word| !word.is_empty()) {
            let strength = if name == word {
                1.0
            } else if format!(" {name} ").contains(&format!(" {word} ")) && word.len() > 1 {
                0.6 + 0.3 * word.len() as f64 / name.len() as f64
            } else {
                continue;
            };
            if best.as_ref().is_none_or(|(own, _)| strength > *own) {
                best = Some((strength, word));
            }
        }
    }
    best
}

/// How many of the values are what the field holds; `None` for fields that hold any text.
fn share(column: &SampleColumn, heading: &Heading, knowledge: Knowledge<'_>) -> Option<f64> {
    let judged: Vec<bool> = column
        .values
        .iter()
        .take(JUDGED)
        .map(|value| fits_anyhow(value, heading, knowledge))
        .collect::<Option<_>>()?;
    let n = judged.iter().filter(|fits| **fits).count();
    (!judged.is_empty()).then(|| n as f64 / judged.len() as f64)
}

/// A list fits when one of its members does.
fn fits_anyhow(value: &str, heading: &Heading, knowledge: Knowledge<'_>) -> Option<bool> {
    let whole = fits(value, heading, knowledge)?;
    let members = || value.split([';', '|', ',', '\n']).map(str::trim);
    let is_list = super::LISTS.contains(&heading.field.as_str());
    Some(whole || (is_list && members().any(|member| fits(member, heading, knowledge) == Some(true))))
}

/// Fields whose values are like those of no other field.
fn speaks_for_itself(field: &str) -> bool {
    matches!(
        field,
        "email" | "website" | "phone" | "opening_hours" | "lat_lon" | "municipality" | "hours_text"
    )
}

/// Whether a value is what a field holds; `None` for fields that hold any text.
pub fn fits(value: &str, heading: &Heading, knowledge: Knowledge<'_>) -> Option<bool> {
    let number = || value.replace(',', ".").parse::<f64>().ok();
    let is_digits = |n: usize| value.len() == n && value.bytes().all(|byte| byte.is_ascii_digit());
    Some(match heading.field.as_str() {
        "email" => !mail::emails(value).0.found.is_empty(),
        // A web address begins like one: many names would pass as a host.
        "website" | "url" => {
            (value.contains("://") || value.starts_with("www.")) && !web::urls(value).found.is_empty()
        }
        "phone" => {
            let n_digits = value.bytes().filter(u8::is_ascii_digit).count();
            n_digits >= 6 && date::read(value).is_none() && !phone::phones(value).found.is_empty()
        }
        "postcode" => is_digits(5),
        "province" => value.len() == 2 && value.bytes().all(|byte| byte.is_ascii_alphabetic()),
        "istat" => IstatCode::new(value).is_ok_and(|code| knowledge.register.entry(code).is_some()),
        "municipality" => !knowledge.register.named(value, None).is_empty(),
        "hours_text" => is_about_hours(value),
        "opening_hours" => value.contains(':') && OsmHours::parse(value).is_ok(),
        "date" => date::read(value.split(' ').next().unwrap_or_default()).is_some(),
        // Degrees of Italy, or metres of a national grid.
        "lat" => number().is_some_and(|n| (35.0..48.0).contains(&n) || (3.8e6..5.4e6).contains(&n)),
        "lon" => number().is_some_and(|n| (6.0..19.0).contains(&n) || (2.0e5..3.0e6).contains(&n)),
        "lat_lon" => is_pair(value),
        super::HOUSE_NUMBER => {
            value.len() <= 12 && value.starts_with(|c: char| c.is_ascii_digit() || c == 's')
        }
        "address" => value.contains(char::is_alphabetic) && !value.contains('@') && !value.contains("://"),
        field if has_vocabulary(field) => translated(value, heading, knowledge).is_some(),
        _ => return None,
    })
}

/// Fields that hold words of ours.
pub fn has_vocabulary(field: &str) -> bool {
    matches!(
        field,
        "needs"
            | "languages"
            | "audience"
            | "access"
            | "cost"
            | "step_free"
            | "organization_kind"
            | "documents"
    )
}

/// A word of a vocabulary as ours.
pub fn translated(word: &str, heading: &Heading, knowledge: Knowledge<'_>) -> Option<String> {
    let lower = word.trim().to_lowercase();
    let words = knowledge.words;
    let is_ours = match heading.field.as_str() {
        // The reader of records knows names of needs and of languages itself.
        "needs" => need::read(word, words).is_some(),
        "languages" => {
            let read = language::read(word, words);
            !read.found.is_empty() && read.unknown.is_empty()
        }
        "audience" => Audience::from_str_exact(&lower).is_some(),
        "access" => Access::from_str_exact(&lower).is_some(),
        "cost" => matches!(lower.as_str(), "free" | "paid"),
        "step_free" => matches!(lower.as_str(), "yes" | "no"),
        "organization_kind" => OrganizationKind::from_str_exact(&lower).is_some(),
        "documents" => DocumentCode::new(&lower).is_ok_and(|code| words.documents.contains(&code)),
        _ => false,
    };
    if is_ours {
        return Some(word.to_owned());
    }
    let folded_word = folded(word);
    let listed = heading.values.iter().find(|(theirs, _)| folded(theirs) == folded_word);
    listed.map(|(_, ours)| ours.clone())
}

fn is_about_hours(value: &str) -> bool {
    matches!(reading::read(value), Text::Understood(_))
}

fn is_pair(value: &str) -> bool {
    let inner = value.trim_matches(|c: char| matches!(c, '(' | ')' | '[' | ']') || c.is_whitespace());
    let parts = inner.split_once(';').or_else(|| inner.split_once(", ")).or_else(|| inner.split_once(','));
    let number = |text: &str| text.trim().replace(',', ".").parse::<f64>().ok();
    let pair = parts.and_then(|(lat, lon)| number(lat).zip(number(lon)));
    pair.is_some_and(|(lat, lon)| (35.0..48.0).contains(&lat) && (6.0..19.0).contains(&lon))
}
