//! The part of a language: the words for needs, and every text that a phone shows with an answer.

use bussola_engine::domain::calendar::Holiday;
use bussola_engine::domain::inference::InferenceRule;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::location::LocationKind;
use bussola_engine::domain::opening::Reason;
use bussola_engine::domain::organization::OrganizationKind;
use bussola_engine::domain::position::Precision;
use bussola_engine::domain::provenance::{ConfirmedBy, Trust};
use bussola_engine::domain::service::{Access, Audience};
use bussola_engine::pack::{self, Words};
use bussola_engine::search::suggest::{NeedTerms, Term};

use crate::web::site::Site;
use crate::web::texts::{Arg, Texts};

/// Texts that a phone needs whatever the answer; those of codes follow below.
const TEXTS: &str = "opening-always opening-open opening-open-until opening-open-until-day opening-opens \
    opening-opens-maybe opening-closed opening-maybe opening-maybe-by_appointment opening-maybe-by_phone \
    opening-maybe-by_referral opening-maybe-patron_day opening-maybe-bridge_day opening-maybe-august \
    opening-maybe-national_holiday opening-maybe-hours_unclear opening-maybe-unconfirmed opening-unknown \
    opening-unknown-no-phone opening-unknown-text opening-unknown-text-no-phone opening-unknown-unconfirmed \
    opening-last-entry opening-entry-over day-today day-tomorrow date-long date-day-month moment \
    decimal-separator distance-m distance-km list-middle list-last card-free card-paid card-phone card-directions \
    card-languages card-languages-now card-hours-source card-hours-inferred access-with-or-without \
    access-unknown precision-none precision-short address-hidden address-area address-missing \
    freshness-dated freshness-dated-no-source freshness-undated freshness-undated-no-source \
    confirmed-never desk-opening desk-hours-week desk-hours-day desk-hours-hours desk-hours-closed \
    desk-hours-no-hours desk-hours-maybe desk-hours-last-entry desk-hours-source desk-hours-unknown desk-where \
    desk-directions-osm desk-directions-walk desk-directions-app desk-access desk-step-free-yes \
    desk-step-free-no desk-step-free-unknown desk-documents desk-documents-unknown desk-document-optional \
    desk-for-whom desk-for-whom-unknown desk-cost desk-cost-free desk-cost-paid desk-cost-unknown desk-needs \
    desk-languages desk-languages-unknown desk-contacts desk-contacts-none desk-notes desk-notes-language \
    desk-source desk-source-link desk-source-none desk-inferred desk-licence find-first find-then find-remote \
    find-without-pin find-without-pin-note find-near \
    find-more-results";

/// Texts whose wording depends on numbers, with the names of the numbers.
const COUNTED: [(&str, &[&str]); 6] = [
    ("walk-minutes", &["minutes"]),
    ("opening-closes-soon", &["minutes"]),
    ("opening-opens-soon", &["minutes"]),
    ("find-results", &["count"]),
    ("reason-too_late", &["minutes", "walk"]),
    ("reason-too_late_to_enter", &["minutes", "walk"]),
];

/// What stands in a text for a value that the phone fills in.
const PLACES: [(&str, &str); 16] = [
    ("time", "{time}"),
    ("day", "{day}"),
    ("name", "{name}"),
    ("holiday", "{holiday}"),
    ("date", "{date}"),
    ("distance", "{distance}"),
    ("value", "{value}"),
    ("source", "{source}"),
    ("weekday", "{weekday}"),
    ("month", "{month}"),
    ("year", "{year}"),
    ("text", "{text}"),
    ("place", "{place}"),
    ("hours", "{hours}"),
    ("first", "{first}"),
    ("next", "{next}"),
];

/// Numbers below this choose their wording by themselves; larger ones as their last two digits with a hundred before.
const HUNDRED: usize = 100;

pub(super) fn part(site: &Site, language: Language) -> Vec<u8> {
    let letters = |need: &NeedTerms| site.taxonomy.need(&need.code).map_or(&[][..], |need| &need.letters);
    let needs = site.vocabulary.needs.iter().map(|need| {
        let is_letter = |text: &str| letters(need).iter().any(|own| **own == *text);
        let fits = |term: &&Term| term.language == language || is_letter(&term.text);
        NeedTerms { code: need.code.clone(), terms: need.terms.iter().filter(fits).cloned().collect() }
    });
    pack::write_words(&Words { language, needs: needs.collect(), labels: labels(site, language) })
}

fn labels(site: &Site, language: Language) -> Vec<(Box<str>, Box<str>)> {
    let texts = &site.texts;
    let mut labels: Vec<(String, String)> = Vec::new();
    for need in site.taxonomy.needs() {
        labels.push((format!("need.{}", need.code), texts.need_label(language, &need.code)));
        labels.push((format!("icon.{}", need.code), need.icon.to_string()));
    }
    let spoken = texts.spoken_languages(language);
    labels.extend(spoken.into_iter().map(|(code, name)| (format!("language.{code}"), name)));
    labels.extend(
        Audience::ALL
            .iter()
            .map(|code| (format!("audience.{}", code.as_str()), texts.audience_label(language, *code))),
    );
    labels.extend(OrganizationKind::ALL.iter().map(|code| {
        let label = texts.organization_kind_label(language, *code);
        (format!("organization_kind.{}", code.as_str()), label)
    }));
    labels
        .extend(texts.documents(language).into_iter().map(|(code, name)| (format!("document.{code}"), name)));
    let says = Wordings { texts, language };
    labels.extend(keys().into_iter().map(|key| (format!("text.{key}"), says.plain(&key))));
    labels.extend(says.counted());
    labels.into_iter().map(|(code, label)| (code.into(), label.into())).collect()
}

fn keys() -> Vec<String> {
    let mut keys: Vec<String> = TEXTS.split_ascii_whitespace().map(str::to_owned).collect();
    keys.extend(Reason::CODES.iter().map(|code| format!("reason-{code}")));
    keys.extend(Holiday::ALL.iter().map(|holiday| format!("holiday-{}", holiday.as_str())));
    keys.extend(Access::ALL.iter().map(|access| format!("access-{}", access.as_str())));
    keys.extend(Precision::ALL.iter().map(|precision| format!("precision-{}", precision.as_str())));
    keys.extend(LocationKind::ALL.iter().map(|kind| format!("kind-{}", kind.as_str())));
    keys.extend(ConfirmedBy::ALL.iter().map(|by| format!("confirmed-by-{}", by.as_str())));
    keys.extend(InferenceRule::ALL.iter().map(|rule| format!("inferred-{}", rule.as_str())));
    for trust in Trust::ALL {
        keys.extend(["trust", "trust-short"].map(|kind| format!("{kind}-{}", trust.as_str())));
    }
    keys.extend((1..=7).map(|day| format!("weekday-{day}")));
    keys.extend((1..=12).map(|month| format!("month-{month}")));
    keys
}

/// The texts of a language with places for values.
struct Wordings<'a> {
    texts: &'a Texts,
    language: Language,
}

impl Wordings<'_> {
    fn plain(&self, key: &str) -> String {
        let places = PLACES.iter().chain(&[("minutes", "{minutes}")]);
        let args: Vec<_> = places.map(|(name, place)| (*name, Arg::Text(place))).collect();
        self.texts.say(self.language, key, &args)
    }

    /// A counted text, in the wording for certain numbers, with places in their stead. Where two numbers are one and
    /// the same they stay as they are.
    fn for_numbers(&self, key: &str, numbers: &[(&str, usize)]) -> String {
        let places = PLACES.iter().map(|(name, place)| (*name, Arg::Text(place)));
        let args: Vec<_> = places.chain(numbers.iter().map(|(name, n)| (*name, Arg::from(*n)))).collect();
        let text = self.texts.say(self.language, key, &args);
        let are_same = matches!(numbers, [(_, one), (_, other)] if one == other);
        if are_same { text } else { numbers.iter().fold(text, |text, number| with_place(&text, *number)) }
    }

    /// For every number a letter: numbers with the same letter have the same wordings everywhere. Then each wording by
    /// its letters.
    fn counted(&self) -> Vec<(String, String)> {
        let mut classes: Vec<(Vec<String>, Vec<usize>)> = Vec::new();
        let mut letters = String::new();
        for n in 0..2 * HUNDRED {
            let wordings = self.all_with(n);
            let class = match classes.iter().position(|(known, _)| *known == wordings) {
                Some(class) => class,
                None => {
                    classes.push((wordings, Vec::new()));
                    classes.len() - 1
                }
            };
            classes[class].1.push(n);
            letters.push(letter(class));
        }
        let mut told = vec![("numbers".to_owned(), letters)];
        for (key, names) in COUNTED {
            for (first, (_, ones)) in classes.iter().enumerate() {
                let Some(second) = names.get(1) else {
                    let text = self.for_numbers(key, &[(names[0], ones[0])]);
                    told.push((format!("text.{key}.{}", letter(first)), text));
                    continue;
                };
                for (other, (_, others)) in classes.iter().enumerate() {
                    let n = others.iter().find(|n| **n != ones[0]).unwrap_or(&others[0]);
                    let text = self.for_numbers(key, &[(names[0], ones[0]), (second, *n)]);
                    told.push((format!("text.{key}.{}{}", letter(first), letter(other)), text));
                }
            }
        }
        told
    }

    /// Every counted text with a number in each of its places, the other place being filled with one that is not it.
    fn all_with(&self, n: usize) -> Vec<String> {
        let other = if n == 77 { 88 } else { 77 };
        let with = |(key, names): &(&str, &[&'static str])| {
            let of = |place: usize| {
                names.iter().enumerate().map(move |(i, name)| (*name, if i == place { n } else { other }))
            };
            (0..names.len())
                .map(|place| self.for_numbers(key, &of(place).collect::<Vec<_>>()))
                .collect::<Vec<_>>()
        };
        COUNTED.iter().flat_map(with).collect()
    }
}

fn letter(class: usize) -> char {
    char::from(b'a' + u8::try_from(class).expect("no language has so many plurals"))
}

/// The text with the name of the number wherever the number stands by itself.
fn with_place(text: &str, (name, n): (&str, usize)) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c: char| !c.is_ascii_digit()).unwrap_or(from.len());
        out.push_str(before);
        if from[..end] == digits {
            out.push_str(&format!("{{{name}}}"));
        } else {
            out.push_str(&from[..end]);
        }
        rest = &from[end..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    use super::*;

    fn root() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR"))
    }

    #[test]
    fn a_phone_counts_as_the_server_does_in_every_language() {
        let texts = Texts::load(&root().join("data/locales")).expect("the project's texts");
        for language in texts.languages() {
            let language = language.code;
            let told: BTreeMap<_, _> = Wordings { texts: &texts, language }.counted().into_iter().collect();
            let letter = |n: usize| &told["numbers"][n..=n];
            for (key, names) in COUNTED {
                for (one, other) in (0..100).flat_map(|one| (0..100).map(move |other| (one, other))) {
                    if names.len() == 1 && other > 0 {
                        continue;
                    }
                    let numbers = [one, other];
                    let letters: String = numbers[..names.len()].iter().map(|n| letter(*n)).collect();
                    let pattern = &told[&format!("text.{key}.{letters}")];
                    let filled = names.iter().zip(numbers).fold(pattern.clone(), |text, (name, n)| {
                        text.replace(&format!("{{{name}}}"), &n.to_string())
                    });
                    let args = names.iter().zip(numbers).map(|(name, n)| (*name, Arg::from(n)));
                    let places = PLACES.iter().map(|(name, place)| (*name, Arg::Text(place)));
                    let expected = texts.say(language, key, &args.chain(places).collect::<Vec<_>>());
                    assert_eq!(filled, expected, "{language} {key} {numbers:?}");
                }
            }
        }
    }

    /// Scripts write keys as literals: `say("key")`, `count("key", …)`.
    #[test]
    fn every_text_that_the_phone_shows_is_in_the_pack() {
        let texts = Texts::load(&root().join("data/locales")).expect("the project's texts");
        let mut known: BTreeSet<String> = keys().into_iter().collect();
        known.extend(COUNTED.map(|(key, _)| key.to_owned()));
        let default = texts.default_language().code;
        for key in &known {
            assert!(texts.has(default, key), "{key} is in no locale");
        }
        let mut n_used = 0;
        for entry in std::fs::read_dir(root().join("frontend/device")).expect("the scripts of the phone") {
            let text = std::fs::read_to_string(entry.expect("an entry").path()).expect("a script");
            for call in ["say(\"", "count(\""] {
                for (start, _) in text.match_indices(call) {
                    let key = text[start + call.len()..].split('"').next().unwrap_or_default();
                    n_used += 1;
                    assert!(known.contains(key), "{key} is used on the phone and is in no pack");
                }
            }
        }
        assert!(n_used > 40, "only {n_used} texts were found: is the pattern still right?");
    }
}
