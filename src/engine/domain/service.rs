//! Services: what is offered, to whom, on which terms.

use super::id::{DocumentCode, NeedCode, OrganizationId, ServiceId};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident => $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($variant,)* }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word in JSON, SQL and CSV.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            pub fn from_str_exact(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|word| word.as_str() == text)
            }
        }
    };
}

words! {
    /// Whom a service is for. `All` is said by the source, it is not a default.
    Audience {
        All => "all",
        ThirdCountry => "third_country",
        Eu => "eu",
        AsylumSeekers => "asylum_seekers",
        Refugees => "refugees",
        Undocumented => "undocumented",
        Women => "women",
        Families => "families",
        Minors => "minors",
        Students => "students",
        Workers => "workers",
        Victims => "victims",
    }
}

words! {
    /// How one gets in.
    Access {
        WalkIn => "walk_in",
        Appointment => "appointment",
        Phone => "phone",
        Referral => "referral",
    }
}

/// Words in a comment that tell how one gets in (Italian and English, as sources write them). The first that is there
/// counts: an appointment that is not needed, or that is only one of the ways, keeps nobody out.
const ACCESS_WORDS: [(Access, &[&str]); 4] = [
    (
        Access::WalkIn,
        &[
            "senza appuntamento",
            "senza prenotazione",
            "accesso libero",
            "ingresso libero",
            "accesso diretto",
            "anche su appuntamento",
            "anche su prenotazione",
            "appuntamento consigliat",
            "prenotazione consigliat",
            "appuntamento non necessari",
            "appuntamento non obbligatori",
            "appuntamento non richiest",
            "appuntamento non serve",
            "prenotazione non necessari",
            "prenotazione non obbligatori",
            "prenotazione non richiest",
            "non serve appuntamento",
            "non serve l'appuntamento",
            "non serve prenota",
            "non serve la prenota",
            "non occorre appuntamento",
            "non occorre l'appuntamento",
            "non occorre prenota",
            "non occorre la prenota",
            "non è necessario appuntamento",
            "non è necessario l'appuntamento",
            "non è necessario prenota",
            "non è necessaria la prenota",
            "walk-in",
            "walk in",
            "no appointment",
            "no booking",
            "without appointment",
            "without an appointment",
            "without booking",
            "appointment not n",
            "appointment not required",
            "appointment is not",
            "booking not n",
            "booking not required",
            "booking is not",
            "appointment recommended",
            "booking recommended",
        ],
    ),
    (Access::Appointment, &["appuntamento", "prenotazione", "appointment", "booking"]),
    (Access::Phone, &["telefon", "phone"]),
    (Access::Referral, &["segnalazione", "referral"]),
];

impl Access {
    /// How one gets in, where a comment on hours says it.
    pub fn in_comment(comment: &str) -> Option<Self> {
        let comment = comment.to_lowercase();
        let is_said = |words: &[&str]| words.iter().any(|word| comment.contains(word));
        ACCESS_WORDS.into_iter().find(|(_, words)| is_said(words)).map(|(access, _)| access)
    }

    /// A comment for readers of OSM hours that says it; [`Access::in_comment`] reads it back.
    pub fn comment(self) -> &'static str {
        match self {
            Self::WalkIn => "accesso libero",
            Self::Appointment => "su appuntamento",
            Self::Phone => "solo per telefono",
            Self::Referral => "solo su segnalazione",
        }
    }
}

/// What it costs to use a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cost {
    Free,
    Paid,
}

/// A paper to bring (HSDS `required_document`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequiredDocument {
    pub document: DocumentCode,
    pub is_mandatory: bool,
}

/// What is offered (HSDS `service`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    pub id: ServiceId,
    pub organization: OrganizationId,
    /// Never empty, never translated.
    pub name: Box<str>,
    /// The source's own words for what it is, such as `mensa` or `CPIA`.
    pub kind: Option<Box<str>>,
    /// At least one; sorted, without repeats.
    pub needs: Vec<NeedCode>,
    /// Empty when the source does not say.
    pub audience: Vec<Audience>,
    /// Empty when the source does not say.
    pub access: Vec<Access>,
    /// `None` when the source does not say.
    pub cost: Option<Cost>,
    /// Empty when the source does not say, which is not "none needed".
    pub documents: Vec<RequiredDocument>,
    /// Remarks of the source, shown as they are, in Italian.
    pub notes: Option<Box<str>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_tell_how_one_gets_in_and_ours_are_read_back() {
        for access in Access::ALL {
            assert_eq!(Access::in_comment(access.comment()), Some(*access));
        }
        for (comment, access) in [
            ("Su Appuntamento", Some(Access::Appointment)),
            ("anche senza appuntamento", Some(Access::WalkIn)),
            ("previa prenotazione online", Some(Access::Appointment)),
            ("solo donne", None),
        ] {
            assert_eq!(Access::in_comment(comment), access, "{comment}");
        }
    }
}
