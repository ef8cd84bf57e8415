//! Telephones and contacts: how to reach a desk without going there.

use serde::Serialize;

use crate::publication::Field;
use crate::web::hsds::id::Uuid;
use crate::web::hsds::told::Told;

/// A telephone number of a service at a location.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Phone {
    pub id: Uuid,
    pub service_at_location_id: Uuid,
    /// International format where it is a full number, as printed for short ones.
    pub number: String,
}

/// An electronic mail address of an office, never of a private person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Contact {
    pub id: Uuid,
    pub service_at_location_id: Uuid,
    #[schema(format = Email)]
    pub email: String,
}

pub fn phones(told: &Told) -> Vec<Phone> {
    let desk = told.ids.desk;
    let phone = |number: &String| Phone {
        id: desk.part("phone", number),
        service_at_location_id: desk,
        number: number.clone(),
    };
    told.list(Field::Phones).iter().map(phone).collect()
}

pub fn contacts(told: &Told) -> Vec<Contact> {
    let desk = told.ids.desk;
    let contact = |email: &String| Contact {
        id: desk.part("contact", email),
        service_at_location_id: desk,
        email: email.clone(),
    };
    told.list(Field::Emails).iter().map(contact).collect()
}
