//! Second stage: from a record's texts to values, field by field. A bad field is told; it never stops the record here.

pub mod contact;
pub mod date;
pub mod fields;
pub mod place;

use bussola_engine::domain::desk::Contacts;
use bussola_engine::domain::id::{DeskId, DocumentCode, NeedCode, slug};
use bussola_engine::domain::issue::Rule;
use bussola_engine::domain::location::{AddressVisibility, LocationKind};
use bussola_engine::domain::organization::OrganizationKind;
use bussola_engine::domain::provenance::Confidence;
use bussola_engine::domain::register::Register;
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
    let access = fields.sorted("access", Rule::ValueUnknown, Access::from_str_exact);
    let hours_text = fields.text("hours_text");
    let opening_hours = fields.text("opening_hours");
    let hours = hours::normalise(hours_text.as_deref(), opening_hours.as_deref(), &access);
    fields.issues.extend(hours.issues);
    let name = fields.line("name");
    let kind = fields.line("kind");
    Draft {
        id: id(&mut fields),
        organization: fields.line("organization"),
        organization_kind: fields
            .word("organization_kind", Rule::OrganizationKindUnknown, OrganizationKind::from_str_exact)
            .unwrap_or(OrganizationKind::Other),
        organization_website: url(&mut fields, "organization_website"),
        address,
        municipality,
        placement,
        location_kind: fields
            .word("location_kind", Rule::ValueUnknown, LocationKind::from_str_exact)
            .unwrap_or(LocationKind::Fixed),
        visibility: visibility(&mut fields),
        step_free: fields.word("step_free", Rule::ValueUnknown, yes_or_no),
        contacts: contacts(&mut fields),
        schedule: hours.schedule,
        hours: HoursNote {
            text: hours.text,
            has_column: opening_hours.is_some(),
            comparison: hours.comparison,
        },
        needs: needs(&mut fields, kind.as_deref(), words),
        languages: fields
            .sorted("languages", Rule::LanguageUnknown, |word| words.languages.get(word).copied()),
        audience: fields.sorted("audience", Rule::AudienceUnknown, Audience::from_str_exact),
        access: hours.access,
        cost: fields.word("cost", Rule::ValueUnknown, cost),
        documents: fields.list("documents", Rule::ValueUnknown, |word| {
            DocumentCode::new(word).ok().filter(|code| words.documents.contains(code))
        }),
        notes: fields.text("notes"),
        url: url(&mut fields, "url"),
        dated_on: dated_on(&mut fields, today),
        confidence: confidence(&mut fields),
        name,
        kind,
        issues: fields.issues,
        raw,
    }
}

/// The source's key; where the source has none, one made of name and municipality.
fn id(fields: &mut Fields<'_>) -> Option<DeskId> {
    let Some(key) = fields.get("id") else {
        let parts = [fields.get("name"), fields.get("municipality")];
        return DeskId::new(&slug(&parts.into_iter().flatten().collect::<Vec<_>>().join(" "))).ok();
    };
    let id = DeskId::new(key).ok();
    if id.is_none() {
        fields.refuse(Rule::IdInvalid, "id", key);
    }
    id
}

/// The source's needs, and those that the kind of desk says with certainty.
fn needs(fields: &mut Fields<'_>, kind: Option<&str>, words: &Words) -> Vec<NeedCode> {
    let mut needs = fields.list("needs", Rule::NeedUnknown, |word| {
        NeedCode::new(&word.to_lowercase()).ok().filter(|code| words.taxonomy.need(code).is_some())
    });
    if let Some(certain) = kind.and_then(|kind| words.kinds.get(&kind.to_lowercase())) {
        needs.extend(certain.iter().cloned());
    }
    needs.sort_unstable();
    needs.dedup();
    needs
}

fn contacts(fields: &mut Fields<'_>) -> Contacts {
    Contacts {
        phones: fields.list("phone", Rule::PhoneInvalid, |text| contact::phone(text).map(Into::into)),
        emails: fields.list("email", Rule::EmailInvalid, |text| contact::email(text).map(Into::into)),
        websites: fields.list("website", Rule::UrlInvalid, |text| contact::url(text).map(Into::into)),
    }
}

fn url(fields: &mut Fields<'_>, field: &str) -> Option<Box<str>> {
    let text = fields.get(field)?;
    let url = contact::url(text);
    if url.is_none() {
        fields.warn(Rule::UrlInvalid, field, text);
    }
    url.map(Into::into)
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
    let date = date::read(text).filter(|date| *date <= today);
    if date.is_none() {
        fields.warn(Rule::DateInvalid, "date", text);
    }
    date
}

/// Whoever does not say how sure it is, is not sure.
fn confidence(fields: &mut Fields<'_>) -> Confidence {
    if fields.get("confidence").is_none() {
        fields.warn(Rule::ConfidenceUnknown, "confidence", "");
    }
    fields.word("confidence", Rule::ConfidenceUnknown, Confidence::from_str_exact).unwrap_or(Confidence::Low)
}

fn cost(word: &str) -> Option<Cost> {
    match word {
        "free" => Some(Cost::Free),
        "paid" => Some(Cost::Paid),
        _ => None,
    }
}

fn yes_or_no(word: &str) -> Option<bool> {
    match word {
        "yes" | "true" => Some(true),
        "no" | "false" => Some(false),
        _ => None,
    }
}
