//! Second stage: from a record's texts to values, field by field. A bad field is told; it never stops the record here.

pub mod contact;
pub mod coordinates;
pub mod date;
pub mod fields;
pub mod language;
pub mod need;
pub mod place;
mod reach;

use bussola_engine::domain::id::{DeskId, DocumentCode, NeedCode, slug};
use bussola_engine::domain::inference::InferenceRule;
use bussola_engine::domain::issue::Rule;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::location::{AddressVisibility, LocationKind};
use bussola_engine::domain::organization::OrganizationKind;
use bussola_engine::domain::provenance::Confidence;
use bussola_engine::domain::register::Register;
use bussola_engine::domain::schedule::{DayPolicy, HolidayPolicy, Schedule};
use bussola_engine::domain::service::{Access, Audience, Cost};
use chrono::NaiveDate;

use self::fields::Fields;
use super::context::Words;
use super::draft::{Draft, HoursNote};
use super::hours;
use crate::ports::source::RawRecord;

/// Reads one record. `today` tells dates that cannot be.
pub fn normalise(raw: RawRecord, words: &Words, register: &Register, today: NaiveDate) -> Draft {
    let mut fields = Fields::new(&raw);
    let municipality = place::municipality(&mut fields, register);
    let address = place::address(&mut fields, register, municipality.as_ref());
    let placement = place::placement(&mut fields);
    let access = fields.sorted("access", Rule::ValueUnknown, access);
    let hours_text = fields.text("hours_text");
    let opening_hours = fields.text("opening_hours");
    let hours = hours::normalise(hours_text.as_deref(), opening_hours.as_deref(), &access);
    fields.issues.extend(hours.issues);
    hours.inferred.into_iter().for_each(|rule| fields.infer(rule));
    let name = fields.line("name");
    let kind = fields.line("kind");
    let (contacts, phones) = reach::contacts(&mut fields);
    Draft {
        id: id(&mut fields),
        organization: fields.line("organization"),
        organization_kind: fields
            .word("organization_kind", Rule::OrganizationKindUnknown, OrganizationKind::from_str_exact)
            .unwrap_or(OrganizationKind::Other),
        organization_website: reach::url(&mut fields, "organization_website"),
        address,
        municipality,
        placement,
        location_kind: fields
            .word("location_kind", Rule::ValueUnknown, LocationKind::from_str_exact)
            .unwrap_or(LocationKind::Fixed),
        visibility: visibility(&mut fields),
        step_free: fields.word("step_free", Rule::ValueUnknown, yes_or_no),
        contacts,
        phones,
        schedule: Schedule { policy: policy(&mut fields), ..hours.schedule },
        hours: HoursNote {
            text: hours.text,
            has_column: opening_hours.is_some(),
            comparison: hours.comparison,
        },
        needs: needs(&mut fields, kind.as_deref(), words),
        languages: languages(&mut fields, words),
        audience: fields.sorted("audience", Rule::AudienceUnknown, Audience::from_str_exact),
        access: hours.access,
        cost: fields.word("cost", Rule::ValueUnknown, cost),
        documents: fields.list("documents", Rule::ValueUnknown, |word| {
            DocumentCode::new(word).ok().filter(|code| words.documents.contains(code))
        }),
        notes: notes(&mut fields),
        url: reach::url(&mut fields, "url"),
        dated_on: dated_on(&mut fields, today),
        confidence: confidence(&mut fields),
        name,
        kind,
        issues: fields.issues,
        inferred: fields.inferred,
        raw,
    }
}

/// The source's key; where the source has none, one made of name and municipality.
fn id(fields: &mut Fields<'_>) -> Option<DeskId> {
    let Some(key) = fields.get("id") else {
        let parts = [fields.get("name"), fields.get("municipality")];
        let made = DeskId::new(&slug(&parts.into_iter().flatten().collect::<Vec<_>>().join(" "))).ok();
        if made.is_some() {
            fields.infer(InferenceRule::IdFromName);
        }
        return made;
    };
    let id = DeskId::new(key).ok();
    if id.is_none() {
        fields.refuse(Rule::IdInvalid, "id", key);
    }
    id
}

/// The source's needs, and those that the kind of desk says with certainty.
fn needs(fields: &mut Fields<'_>, kind: Option<&str>, words: &Words) -> Vec<NeedCode> {
    let mut needs = Vec::new();
    for member in fields.members("needs") {
        match need::read(member, words) {
            Some((code, rule)) => {
                rule.into_iter().for_each(|rule| fields.infer(rule));
                needs.push(code);
            }
            None => fields.warn(Rule::NeedUnknown, "needs", member),
        }
    }
    let certain = kind.and_then(|kind| words.kinds.get(&kind.to_lowercase())).into_iter().flatten();
    for code in certain.filter(|code| !needs.contains(code)).cloned().collect::<Vec<_>>() {
        fields.infer(InferenceRule::NeedFromKind);
        needs.push(code);
    }
    needs.sort_unstable();
    needs.dedup();
    needs
}

fn languages(fields: &mut Fields<'_>, words: &Words) -> Vec<Language> {
    let mut languages = Vec::new();
    for member in fields.members("languages") {
        let read = language::read(member, words);
        for (language, rule) in read.found {
            languages.push(language);
            rule.into_iter().for_each(|rule| fields.infer(rule));
        }
        read.unknown.iter().for_each(|piece| fields.warn(Rule::LanguageUnknown, "languages", piece));
    }
    languages.sort_unstable();
    languages.dedup();
    languages
}

/// The source's remarks, and the cells that say more than the values taken from them.
fn notes(fields: &mut Fields<'_>) -> Option<Box<str>> {
    let notes = fields.text("notes");
    let mut parts: Vec<&str> = notes.as_deref().into_iter().collect();
    parts.extend(
        fields.remarks.iter().filter(|remark| notes.as_deref().is_none_or(|notes| !notes.contains(**remark))),
    );
    (!parts.is_empty()).then(|| parts.join("; ").into())
}

/// A word that nobody understands hides the address rather than showing one that must not be shown.
fn visibility(fields: &mut Fields<'_>) -> AddressVisibility {
    let is_said = fields.get("visibility").is_some();
    let unsaid = if is_said { AddressVisibility::Hidden } else { AddressVisibility::Full };
    fields.word("visibility", Rule::ValueUnknown, AddressVisibility::from_str_exact).unwrap_or(unsaid)
}

/// A date in the future is a mistake.
fn dated_on(fields: &mut Fields<'_>, today: NaiveDate) -> Option<NaiveDate> {
    let text = fields.get("date")?;
    let Some(date) = date::read(text).filter(|date| date.day <= today) else {
        fields.warn(Rule::DateInvalid, "date", text);
        return None;
    };
    if !date.is_exact {
        fields.infer(InferenceRule::DateFirstDay);
    }
    Some(date.day)
}

/// Whoever does not say how sure it is, is not sure.
fn confidence(fields: &mut Fields<'_>) -> Confidence {
    if fields.get("confidence").is_none() {
        fields.warn(Rule::ConfidenceUnknown, "confidence", "");
    }
    fields.word("confidence", Rule::ConfidenceUnknown, Confidence::from_str_exact).unwrap_or(Confidence::Low)
}

/// A code of ours, or a phrase about getting in.
fn access(word: &str) -> Option<Access> {
    Access::from_str_exact(word).or_else(|| hours::access_phrase(word))
}

fn cost(word: &str) -> Option<Cost> {
    match word {
        "free" | "gratis" | "gratuito" | "gratuita" | "gratuiti" => Some(Cost::Free),
        "paid" | "a pagamento" | "pagamento" => Some(Cost::Paid),
        _ => None,
    }
}

/// What the source says of special days; where it says nothing the defaults of the calendar hold.
fn policy(fields: &mut Fields<'_>) -> HolidayPolicy {
    let mut said = |field| fields.word(field, Rule::ValueUnknown, day_policy);
    HolidayPolicy {
        national: said("on_national_holidays"),
        patron: said("on_patron_day"),
        bridge: said("on_bridge_days"),
        august: said("in_august"),
    }
}

fn day_policy(word: &str) -> Option<DayPolicy> {
    match word {
        "open" | "aperto" | "aperta" | "aperti" | "yes" | "si" | "sì" => Some(DayPolicy::Open),
        "closed" | "chiuso" | "chiusa" | "chiusi" | "no" => Some(DayPolicy::Closed),
        "unknown" | "non noto" | "?" => Some(DayPolicy::Unknown),
        _ => None,
    }
}

fn yes_or_no(word: &str) -> Option<bool> {
    match word {
        "yes" | "true" | "si" | "sì" | "s" | "y" | "1" | "x" | "vero" => Some(true),
        "no" | "false" | "n" | "0" | "falso" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
