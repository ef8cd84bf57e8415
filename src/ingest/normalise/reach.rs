//! Reading the fields by which a desk is reached: telephones, mail and web addresses.

use bussola_engine::domain::desk::Contacts;
use bussola_engine::domain::inference::InferenceRule;
use bussola_engine::domain::issue::Rule;
use bussola_engine::domain::whatsapp;

use super::contact::phone::{Phone, PhoneKind, phones};
use super::contact::{Cell, mail, web};
use super::fields::Fields;

/// Contacts, and how their numbers are used. A fax is kept, and is no number to call; nor is one that only reads
/// messages. A number that reads messages is told by its web address, as OpenStreetMap does in `contact:whatsapp`.
pub fn contacts(fields: &mut Fields<'_>) -> (Contacts, Vec<Phone>) {
    let numbers = read_phones(fields);
    let is_answered = |phone: &&Phone| match phone.kind {
        PhoneKind::Voice | PhoneKind::Freephone | PhoneKind::Whatsapp => true,
        PhoneKind::WhatsappOnly => whatsapp::address(&phone.number).is_none(),
        PhoneKind::Fax => false,
    };
    let reads = |phone: &&Phone| matches!(phone.kind, PhoneKind::Whatsapp | PhoneKind::WhatsappOnly);
    let mut websites = websites(fields);
    for address in numbers.iter().filter(reads).filter_map(|phone| whatsapp::address(&phone.number)) {
        if !websites.contains(&address) {
            websites.push(address);
        }
    }
    let contacts = Contacts {
        phones: numbers.iter().filter(is_answered).map(|phone| phone.number.as_str().into()).collect(),
        emails: emails(fields),
        websites,
    };
    (contacts, numbers)
}

fn read_phones(fields: &mut Fields<'_>) -> Vec<Phone> {
    let mut all: Vec<Phone> = Vec::new();
    for member in fields.members("phone") {
        let cell = phones(member);
        let is_plain =
            cell.found.len() == 1 && !cell.says_more && member.bytes().all(|b| !b.is_ascii_alphabetic());
        if !is_plain && !cell.found.is_empty() {
            fields.infer(InferenceRule::PhoneFromText);
        }
        if cell.found.iter().any(|phone| phone.is_country_inferred) {
            fields.infer(InferenceRule::PhoneCountry);
        }
        collect(fields, "phone", Rule::PhoneInvalid, member, cell, &mut all);
    }
    all
}

fn emails(fields: &mut Fields<'_>) -> Vec<Box<str>> {
    let mut all: Vec<String> = Vec::new();
    for member in fields.members("email") {
        let (cell, is_hidden) = mail::emails(member);
        if is_hidden && !cell.found.is_empty() {
            fields.infer(InferenceRule::EmailUnhidden);
        } else if mail::email(member).is_none() && !cell.found.is_empty() {
            fields.infer(InferenceRule::EmailFromText);
        }
        collect(fields, "email", Rule::EmailInvalid, member, cell, &mut all);
    }
    all.into_iter().map(Into::into).collect()
}

fn websites(fields: &mut Fields<'_>) -> Vec<Box<str>> {
    let mut all: Vec<Box<str>> = Vec::new();
    for member in fields.members("website") {
        let cell = web::urls(member);
        cell.found.iter().for_each(|address| tell(fields, "website", address));
        let Cell { found, wrong, says_more } = cell;
        let found = found.into_iter().map(|address| address.url.into()).collect();
        collect(fields, "website", Rule::UrlInvalid, member, Cell { found, wrong, says_more }, &mut all);
    }
    all
}

/// Takes what a cell holds; what is wrong is told, and a cell with further words becomes a remark.
fn collect<'a, T: PartialEq>(
    fields: &mut Fields<'a>,
    field: &str,
    rule: Rule,
    text: &'a str,
    cell: Cell<T>,
    all: &mut Vec<T>,
) {
    cell.wrong.iter().for_each(|wrong| fields.warn(rule, field, wrong));
    if cell.says_more && !cell.found.is_empty() {
        fields.remarks.push(text);
    }
    for found in cell.found {
        if !all.contains(&found) {
            all.push(found);
        }
    }
}

/// One web address.
pub fn url(fields: &mut Fields<'_>, field: &'static str) -> Option<Box<str>> {
    let text = fields.get(field)?;
    let Some(address) = web::read(text) else {
        fields.warn(Rule::UrlInvalid, field, text);
        return None;
    };
    tell(fields, field, &address);
    Some(address.url.into())
}

fn tell(fields: &mut Fields<'_>, field: &'static str, address: &web::Address) {
    if !address.had_scheme {
        fields.infer_in(field, InferenceRule::UrlScheme);
    }
    if address.is_trimmed {
        fields.infer_in(field, InferenceRule::UrlTrimmed);
    }
}
