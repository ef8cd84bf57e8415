//! What a page may know of a protected place: the record without its address, wherever the address stands.

use std::borrow::Cow;

use bussola_engine::domain::address::Address;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::location::AddressVisibility;
use bussola_engine::domain::schedule::Hours;

/// The record as pages may show it; only protected ones are copied.
pub fn visible(record: &DeskRecord) -> Cow<'_, DeskRecord> {
    if record.location.visibility == AddressVisibility::Full {
        return Cow::Borrowed(record);
    }
    let mut seen = record.clone();
    let street = seen.location.address.street.as_deref().map(str::to_lowercase);
    let tells = |text: &str| street.as_deref().is_some_and(|street| text.to_lowercase().contains(street));
    if let Some(street) = &record.location.address.street {
        seen.service.name = seen.service.name.replace(&**street, "…").into();
    }
    for text in [&mut seen.service.notes, &mut seen.service.kind] {
        text.take_if(|text| tells(text));
    }
    let contacts = &mut seen.desk.contacts;
    for list in [&mut contacts.phones, &mut contacts.emails, &mut contacts.websites] {
        list.retain(|text| !tells(text));
    }
    if matches!(&seen.desk.schedule.hours, Hours::TextOnly(text) if tells(text)) {
        seen.desk.schedule.hours = Hours::Unknown;
    }
    if let Hours::Osm { text, .. } = &mut seen.desk.schedule.hours {
        text.take_if(|text| tells(text));
    }
    let is_area = seen.location.visibility == AddressVisibility::Area;
    let district = seen.location.address.district.take().filter(|_| is_area);
    seen.location.address = Address { district, ..Address::default() };
    seen.location.placement = None;
    seen.location.municipality.take_if(|_| !is_area);
    Cow::Owned(seen)
}
