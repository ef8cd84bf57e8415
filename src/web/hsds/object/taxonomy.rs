//! Taxonomies and their terms: our vocabularies, and the fields for which HSDS has no place.

use bussola_engine::domain::id::{DocumentCode, NeedCode};
use bussola_engine::domain::organization::OrganizationKind;
use bussola_engine::domain::service::{Access, Audience};
use serde::Serialize;

use crate::publication::Field;
use crate::web::hsds::id::Uuid;
use crate::web::site::Site;

/// A vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Taxonomy {
    pub id: Uuid,
    pub name: String,
    pub description: String,
    #[schema(format = "uri")]
    pub uri: String,
}

/// A word of a vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct TaxonomyTerm {
    pub id: Uuid,
    /// The code that our own API uses.
    pub code: String,
    pub name: String,
    pub description: String,
    /// The door under which a need stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<Uuid>,
    /// Name of the taxonomy.
    pub taxonomy: String,
    pub taxonomy_id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taxonomy_detail: Option<Taxonomy>,
    /// ISO 639 code of the language of `name` and `description`.
    pub language: String,
}

/// Our vocabularies. The name is what other programs know them by, so it never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    Needs,
    Audience,
    Access,
    OrganizationKinds,
    Documents,
    /// Names of published fields, whose values stand in attributes.
    Fields,
}

impl Scheme {
    pub const ALL: [Self; 6] =
        [Self::Needs, Self::Audience, Self::Access, Self::OrganizationKinds, Self::Documents, Self::Fields];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Needs => "bussola-needs",
            Self::Audience => "bussola-audience",
            Self::Access => "bussola-access",
            Self::OrganizationKinds => "bussola-organization-kinds",
            Self::Documents => "bussola-documents",
            Self::Fields => "bussola-fields",
        }
    }

    /// What an attribute with a term of it says of its object.
    pub fn link_type(self) -> &'static str {
        match self {
            Self::Needs => "need",
            Self::Audience => "audience",
            Self::Access => "access",
            Self::OrganizationKinds => "organization_kind",
            Self::Documents => "document",
            Self::Fields => "field",
        }
    }

    fn about(self) -> &'static str {
        match self {
            Self::Needs => "What people look for, on two levels.",
            Self::Audience => "Whom a service is for.",
            Self::Access => "How one gets in.",
            Self::OrganizationKinds => "What sort of body runs a service.",
            Self::Documents => "Papers to bring.",
            Self::Fields => "Fields for which the standard has no place; an attribute holds the value.",
        }
    }

    pub fn id(self) -> Uuid {
        Uuid::of("taxonomy", self.as_str())
    }

    fn taxonomy(self) -> Taxonomy {
        let id = self.id();
        let (name, description) = (self.as_str().to_owned(), self.about().to_owned());
        Taxonomy { id, name, description, uri: format!("urn:uuid:{id}") }
    }

    /// The identifier of a term.
    pub fn term_id(self, code: &str) -> Uuid {
        self.id().part("term", code)
    }
}

/// The code under which an attribute holds our own identifier of a desk.
pub const OWN_ID: &str = "id";

/// Published fields that stand in attributes of a service at a location, as they are.
pub const IN_ATTRIBUTES: [Field; 28] = [
    Field::Kind,
    Field::AccessInSlots,
    Field::LastEntryInSlots,
    Field::LanguagesInSlots,
    Field::OnNationalHolidays,
    Field::OnPatronDay,
    Field::OnBridgeDays,
    Field::InAugust,
    Field::LocationKind,
    Field::AddressVisibility,
    Field::Street,
    Field::HouseNumber,
    Field::District,
    Field::MunicipalityIstat,
    Field::StepFree,
    Field::Precision,
    Field::PrecisionM,
    Field::Geocoder,
    Field::ConfirmedOn,
    Field::ConfirmedBy,
    Field::Confidence,
    Field::Inferred,
    Field::Sheets,
    Field::Source,
    Field::SourceKey,
    Field::SourceUrl,
    Field::SourceDatedOn,
    Field::Licence,
];

/// Every taxonomy with its terms, in the words of the site's default language.
#[derive(Debug)]
pub struct Taxonomies {
    /// Ordered by id.
    pub taxonomies: Vec<Taxonomy>,
    /// Ordered by id.
    terms: Vec<(Scheme, TaxonomyTerm)>,
}

/// The place of a term; there are a few hundred.
pub type TermIndex = u16;

impl Taxonomies {
    pub fn of(site: &Site) -> Self {
        let mut taxonomies: Vec<Taxonomy> = Scheme::ALL.map(Scheme::taxonomy).into();
        taxonomies.sort_by_key(|taxonomy| taxonomy.id);
        let mut terms: Vec<(Scheme, TaxonomyTerm)> =
            Scheme::ALL.into_iter().flat_map(|scheme| terms(site, scheme)).collect();
        terms.sort_by_key(|(_, term)| term.id);
        Self { taxonomies, terms }
    }

    /// Ordered by id.
    pub fn terms(&self) -> impl Iterator<Item = &TaxonomyTerm> {
        self.terms.iter().map(|(_, term)| term)
    }

    pub fn taxonomy(&self, id: Uuid) -> Option<&Taxonomy> {
        self.taxonomies.iter().find(|taxonomy| taxonomy.id == id)
    }

    pub fn place(&self, id: Uuid) -> Option<TermIndex> {
        let place = self.terms.binary_search_by_key(&id, |(_, term)| term.id).ok()?;
        TermIndex::try_from(place).ok()
    }

    pub fn term(&self, id: Uuid) -> Option<&TaxonomyTerm> {
        self.place(id).map(|place| &self.terms[usize::from(place)].1)
    }

    /// A term with its taxonomy.
    pub fn whole_term(&self, id: Uuid) -> Option<TaxonomyTerm> {
        let term = self.term(id)?;
        Some(TaxonomyTerm { taxonomy_detail: self.taxonomy(term.taxonomy_id).cloned(), ..term.clone() })
    }

    /// The term at a place.
    pub fn term_at(&self, place: usize) -> Option<&TaxonomyTerm> {
        self.terms.get(place).map(|(_, term)| term)
    }

    pub fn n_terms(&self) -> usize {
        self.terms.len()
    }

    /// The term and those under it: a door stands for all its needs.
    pub fn with_children(&self, id: Uuid) -> Vec<TermIndex> {
        self.places(|term| term.id == id || term.parent_id == Some(id))
    }

    /// All terms of a taxonomy.
    pub fn in_taxonomy(&self, id: Uuid) -> Vec<TermIndex> {
        self.places(|term| term.taxonomy_id == id)
    }

    fn places(&self, is_wanted: impl Fn(&TaxonomyTerm) -> bool) -> Vec<TermIndex> {
        let all = (0..).zip(&self.terms);
        all.filter(|(_, (_, term))| is_wanted(term)).map(|(place, _)| place).collect()
    }
}

/// Code, name and description.
type Words = (String, String, String);

fn terms(site: &Site, scheme: Scheme) -> Vec<(Scheme, TaxonomyTerm)> {
    let language = site.texts.default_language().code;
    let say = |key: String| site.texts.say(language, &key, &[]);
    let term = |(code, name, description): Words, parent: Option<&NeedCode>, language: &str| {
        let term = TaxonomyTerm {
            id: scheme.term_id(&code),
            parent_id: parent.map(|door| scheme.term_id(door.as_str())),
            taxonomy: scheme.as_str().to_owned(),
            taxonomy_id: scheme.id(),
            taxonomy_detail: None,
            language: language.to_owned(),
            code,
            name,
            description,
        };
        (scheme, term)
    };
    let plain =
        |code: &str, label: String| term((code.to_owned(), label.clone(), label), None, language.as_str());
    match scheme {
        Scheme::Needs => {
            let needs = site.taxonomy.needs().iter().map(|need| {
                let label = site.texts.need_label(language, &need.code);
                let question = site.texts.need_question(language, &need.code);
                let words = (need.code.to_string(), label.clone(), question.unwrap_or(label));
                term(words, need.parent.as_ref(), language.as_str())
            });
            needs.collect()
        }
        Scheme::Audience => {
            let label = |audience| site.texts.audience_label(language, audience);
            Audience::ALL.iter().map(|audience| plain(audience.as_str(), label(*audience))).collect()
        }
        Scheme::Access => {
            Access::ALL.iter().map(|way| plain(way.as_str(), say(access_key(way.as_str())))).collect()
        }
        Scheme::OrganizationKinds => {
            let label = |kind| site.texts.organization_kind_label(language, kind);
            OrganizationKind::ALL.iter().map(|kind| plain(kind.as_str(), label(*kind))).collect()
        }
        Scheme::Documents => {
            let documents: Vec<(DocumentCode, String)> = site.texts.documents(language);
            documents.into_iter().map(|(code, label)| plain(code.as_str(), label)).collect()
        }
        Scheme::Fields => {
            let own_id =
                (OWN_ID.to_owned(), OWN_ID.to_owned(), "Identifier of the desk in our own API.".to_owned());
            let declared = site.publication.declared().iter();
            let kept = declared.filter(|declared| IN_ATTRIBUTES.contains(&declared.field)).map(|declared| {
                let name = declared.field.as_str().to_owned();
                (name.clone(), name, declared.description.clone())
            });
            // The data dictionary is written in English.
            std::iter::once(own_id).chain(kept).map(|words| term(words, None, "en")).collect()
        }
    }
}

/// The text that says how one gets in.
pub fn access_key(way: &str) -> String {
    format!("access-{way}")
}
