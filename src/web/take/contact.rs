//! A desk for the address book of a phone: vCard 4.0 (RFC 6350).

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;

use super::bilingual::alike;
use super::content_line::ContentLines;
use super::{file, is_doubtful, list, record, spot, text, view, with_doubts, words};
use crate::publication::{Field, PublicDesk};
use crate::web::extract::Params;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::urls;
use crate::web::view::Say;
use crate::web::view::card::phone_view;
use crate::web::view::desk::DeskView;

/// `GET /{lang}/desk/{id}/contact.vcf`
pub(super) async fn contact(
    State(site): State<Arc<Site>>,
    Path((lang, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let t = words(&site, &lang)?;
    let snapshot = site.snapshot.load_full();
    let record = record(&snapshot, &id)?;
    Params::strict(query.as_deref(), &[])?;
    let public = site.publication.desk(record, None);
    let view = view(&site, &snapshot, record, t.language);
    let page = site.public_url.is_some().then(|| urls::desk_page(&site, t.language, record.id()));
    let card = vcard(&public, &note(t, &view), page.as_deref());
    Ok(file("text/vcard; charset=utf-8", &format!("{id}.vcf"), card.into_bytes()))
}

fn vcard(public: &PublicDesk, note: &str, page: Option<&str>) -> ContentLines {
    let of = |field| text(public, field).unwrap_or_default();
    let mut card = ContentLines::default()
        .raw("BEGIN", "VCARD")
        .raw("VERSION", "4.0")
        .raw("PRODID", "-//Bussola//Bussola//EN")
        .text("UID;VALUE=text", &format!("bussola-{}", public.id))
        .raw("KIND", "org")
        .text("FN", of(Field::Name))
        .text("ORG", of(Field::Organization));
    for phone in list(public, Field::Phones) {
        card = card.raw("TEL;VALUE=uri;TYPE=\"work,voice\"", &phone_view(phone).href);
    }
    for email in list(public, Field::Emails) {
        card = card.text("EMAIL;TYPE=work", email);
    }
    for url in list(public, Field::Websites).iter().map(String::as_str).chain(page) {
        card = card.raw("URL", url);
    }
    let place = [Field::Address, Field::Municipality, Field::Province, Field::Postcode].map(of);
    if let [street, town, province, postcode] = place
        && !(street.is_empty() && town.is_empty())
    {
        card = card.parts("ADR;TYPE=work", &["", "", street, town, province, postcode, ""]);
    }
    if let Some((lat, lon)) = spot(public) {
        card = card.raw("GEO", &format!("geo:{lat:.5},{lon:.5}"));
    }
    card.text("NOTE", note).raw("END", "VCARD")
}

/// The hours as they are in the coming week, and how far to believe them.
fn note(t: Say<'_>, view: &DeskView) -> String {
    let mut lines = Vec::new();
    if let (Some(first), Some(last)) = (view.week.first(), view.week.last()) {
        lines.push(t.with("take-week", &[("from", &first.day), ("to", &last.day)]));
        for days in alike(&view.week) {
            let (first, last) = (&view.week[days.start], &view.week[days.end - 1]);
            let names = match days.len() {
                1 => first.name.clone(),
                _ => format!("{}–{}", first.name, last.name),
            };
            let slots = first.slots.iter().map(|slot| with_doubts(&slot.hours, slot.is_maybe, &slot.notes));
            let slots: Vec<String> = slots.collect();
            let hours = if slots.is_empty() { t.say("desk-hours-closed") } else { slots.join(", ") };
            lines.push(format!("{names}: {hours}"));
        }
        lines.extend(view.week_notes.iter().cloned());
    } else {
        lines.push(view.card.opening.sentence.clone());
        lines.extend(view.hours_text.clone());
    }
    lines.push(t.say("take-may-change"));
    lines.push(view.card.freshness.clone());
    if is_doubtful(view) {
        lines.push(view.trust_sentence.clone());
    }
    lines.join("\n")
}
