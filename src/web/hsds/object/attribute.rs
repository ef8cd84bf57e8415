//! Attributes, which link an object to a term of a taxonomy, and metadata, which say where facts come from.

use serde::Serialize;

use super::taxonomy::{IN_ATTRIBUTES, OWN_ID, Scheme, Taxonomies, TaxonomyTerm};
use crate::publication::Field;
use crate::web::hsds::id::Uuid;
use crate::web::hsds::told::Told;

/// A term that holds for an object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Attribute {
    pub id: Uuid,
    /// The object.
    pub link_id: Uuid,
    pub taxonomy_term_id: Uuid,
    /// `need`, `audience`, `access`, `organization_kind`, `document` or `field`.
    pub link_type: &'static str,
    /// The table of the object.
    pub link_entity: &'static str,
    /// Of a field, what it says; of a document, `mandatory` or `optional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taxonomy_term: Option<TaxonomyTerm>,
}

/// What attributes belong to.
#[derive(Debug, Clone, Copy)]
pub struct Link {
    pub id: Uuid,
    /// Name of the table.
    pub entity: &'static str,
}

impl Taxonomies {
    /// The attribute of an object; `None` for a code that the taxonomy does not have.
    pub fn attribute(
        &self,
        link: Link,
        scheme: Scheme,
        code: &str,
        value: Option<String>,
    ) -> Option<Attribute> {
        let term = self.term(scheme.term_id(code))?;
        let said = format!("{}={}", term.id, value.as_deref().unwrap_or_default());
        Some(Attribute {
            id: link.id.part("attribute", &said),
            link_id: link.id,
            taxonomy_term_id: term.id,
            link_type: scheme.link_type(),
            link_entity: link.entity,
            value,
            taxonomy_term: None,
        })
    }

    /// The same attributes with the terms that they name.
    pub fn with_terms(&self, mut attributes: Vec<Attribute>) -> Vec<Attribute> {
        for attribute in &mut attributes {
            attribute.taxonomy_term = self.whole_term(attribute.taxonomy_term_id);
        }
        attributes
    }

    /// An attribute for each code.
    pub fn attributes(&self, link: Link, scheme: Scheme, codes: &[String]) -> Vec<Attribute> {
        codes.iter().filter_map(|code| self.attribute(link, scheme, code, None)).collect()
    }

    /// Values for which the standard has no place.
    pub fn fields(&self, link: Link, told: &Told) -> Vec<Attribute> {
        let kept = IN_ATTRIBUTES.iter().flat_map(|field| {
            told.said(*field).into_iter().map(|value| (field.as_str(), value)).collect::<Vec<_>>()
        });
        let own_id = std::iter::once((OWN_ID, told.own_id.clone()));
        let all = own_id.chain(kept);
        all.filter_map(|(code, value)| self.attribute(link, Scheme::Fields, code, Some(value))).collect()
    }
}

/// A line about where an object's facts come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Metadata {
    pub id: Uuid,
    pub resource_id: Uuid,
    pub resource_type: &'static str,
    /// `YYYY-MM-DD`.
    pub last_action_date: String,
    /// `import`, with the date that the source gives for its facts, or `confirm`.
    pub last_action_type: &'static str,
    pub field_name: &'static str,
    /// Always empty: an earlier value may be one that was withdrawn.
    pub previous_value: String,
    pub replacement_value: String,
    /// The name of a source, or `import`, `operator` or `infopoint`; never of a person.
    pub updated_by: String,
}

/// Where a desk's facts come from and who said that they are right; nothing where no date is known.
pub fn metadata(told: &Told) -> Vec<Metadata> {
    let line = |date: Field, action, field: Field, by: Field| {
        let date = told.owned(date)?;
        let replacement_value = told.owned(field).unwrap_or_default();
        Some(Metadata {
            id: told.ids.desk.part("metadata", action),
            resource_id: told.ids.desk,
            resource_type: "service_at_location",
            last_action_date: date,
            last_action_type: action,
            field_name: field.as_str(),
            previous_value: String::new(),
            replacement_value,
            updated_by: told.owned(by).unwrap_or_default(),
        })
    };
    let import = line(Field::SourceDatedOn, "import", Field::SourceUrl, Field::Source);
    let confirmation = line(Field::ConfirmedOn, "confirm", Field::ConfirmedOn, Field::ConfirmedBy);
    [import, confirmation].into_iter().flatten().collect()
}
