//! The card of a desk as plain text: what the publication lets out, in the words of the site.

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::{DocumentCode, NeedCode};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::service::Audience;

use crate::ports::press::Fact;
use crate::publication::{Field, FieldValue, PublicDesk};
use crate::sheets::DeskCard;
use crate::web::site::Site;
use crate::web::texts::Texts;

/// The card in one language. What nobody knows is left out.
pub(super) fn card(site: &Site, record: &DeskRecord, language: Language) -> DeskCard {
    let public = site.publication.desk(record, None);
    let words = Words { texts: &site.texts, language, public: &public };
    let facts = words.facts().into_iter().filter(|(_, values)| !values.is_empty());
    let label = |key: &str| site.texts.say(language, key, &[]);
    let title = words.texts_of(Field::Name).pop().unwrap_or_else(|| public.id.clone());
    DeskCard {
        language,
        title,
        facts: facts.map(|(key, values)| Fact { label: label(key), values }).collect(),
    }
}

struct Words<'a> {
    texts: &'a Texts,
    language: Language,
    public: &'a PublicDesk,
}

impl Words<'_> {
    fn facts(&self) -> Vec<(&'static str, Vec<String>)> {
        let (texts, language) = (self.texts, self.language);
        let need = |code: &str| NeedCode::new(code).ok().map(|code| texts.need_label(language, &code));
        let spoken = |code: &str| Language::new(code).ok().map(|code| texts.language_name(language, &code));
        let paper =
            |code: &str| DocumentCode::new(code).ok().map(|code| texts.document_label(language, &code));
        let whom = |word: &str| {
            Audience::from_str_exact(word).map(|audience| texts.audience_label(language, audience))
        };
        let entry = |word: &str| Some(texts.say(language, &format!("access-{word}"), &[]));
        let hours = [Field::OpeningHoursText, Field::OpeningHours].map(|field| self.texts_of(field));
        let contacts = [Field::Phones, Field::Emails, Field::Websites].map(|field| self.texts_of(field));
        vec![
            ("print-organization", self.texts_of(Field::Organization)),
            ("desk-where", self.place()),
            ("desk-opening", hours.into_iter().find(|hours| !hours.is_empty()).unwrap_or_default()),
            ("desk-needs", self.worded(Field::Needs, need)),
            ("desk-languages", self.worded(Field::Languages, spoken)),
            ("desk-for-whom", self.worded(Field::Audience, whom)),
            ("desk-access", self.worded(Field::Access, entry)),
            ("desk-cost", self.cost()),
            ("desk-documents", self.worded(Field::Documents, paper)),
            ("desk-contacts", contacts.concat()),
            ("desk-notes", self.texts_of(Field::Notes)),
            (
                "desk-source",
                [Field::SourceUrl, Field::ConfirmedOn].map(|field| self.texts_of(field)).concat(),
            ),
            ("desk-licence", self.texts_of(Field::Licence)),
        ]
    }

    fn place(&self) -> Vec<String> {
        let line = |fields: [Field; 2]| fields.map(|field| self.texts_of(field)).concat().join(" ");
        let lines = [self.texts_of(Field::Address).concat(), line([Field::Postcode, Field::Municipality])];
        lines.into_iter().filter(|line| !line.is_empty()).collect()
    }

    fn cost(&self) -> Vec<String> {
        let key = match self.public.value(Field::Free) {
            Some(FieldValue::Flag(true)) => "desk-cost-free",
            Some(FieldValue::Flag(false)) => "desk-cost-paid",
            _ => "desk-cost-unknown",
        };
        vec![self.texts.say(self.language, key, &[])]
    }

    fn worded(&self, field: Field, word: impl Fn(&str) -> Option<String>) -> Vec<String> {
        self.texts_of(field).iter().filter_map(|code| word(code)).collect()
    }

    fn texts_of(&self, field: Field) -> Vec<String> {
        match self.public.value(field) {
            Some(FieldValue::Text(text)) => vec![text.clone()],
            Some(FieldValue::List(texts)) => texts.clone(),
            _ => Vec::new(),
        }
    }
}
