//! The data dictionary: what every published field means, and the codes that stand in it.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use bussola_engine::domain::organization::OrganizationKind;
use bussola_engine::domain::service::Audience;

use crate::publication::Declared;
use crate::web::pages::error_page;
use crate::web::pages::show::{begin, show};
use crate::web::site::Site;
use crate::web::view::Say;
use crate::web::view::frame::{Frame, Section};

/// A field.
struct FieldRow {
    name: &'static str,
    kind: &'static str,
    unit: Option<String>,
    is_brief: bool,
    meaning: String,
}

/// A list of codes with their names.
struct CodeList {
    /// The field in which they stand.
    field: &'static str,
    codes: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "dictionary.html", config = "frontend/askama.toml")]
struct DictionaryPage<'a> {
    frame: Frame<'a>,
    fields: Vec<FieldRow>,
    lists: Vec<CodeList>,
}

/// `GET /{lang}/data/dictionary`
pub(in crate::web::pages) async fn dictionary(
    State(site): State<Arc<Site>>,
    Path(lang): Path<String>,
) -> Response {
    let Some((_, t, frame)) = begin(&site, &lang, "/data/dictionary", "") else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    show(&DictionaryPage {
        fields: site.publication.declared().iter().map(field).collect(),
        lists: lists(t, &site),
        frame: frame.titled(&t.say("dictionary-title"), Section::Data),
    })
}

fn field(Declared { field, description, unit, is_brief }: &Declared) -> FieldRow {
    FieldRow {
        name: field.as_str(),
        kind: field.kind().as_str(),
        unit: unit.clone(),
        is_brief: *is_brief,
        meaning: description.clone(),
    }
}

/// The lists that have names in the language of the page.
fn lists(t: Say<'_>, site: &Site) -> Vec<CodeList> {
    let (texts, language) = (t.texts, t.language);
    let needs = site.taxonomy.needs().iter();
    let kinds = OrganizationKind::ALL.iter();
    vec![
        CodeList {
            field: "needs",
            codes: needs
                .map(|need| (need.code.to_string(), texts.need_label(language, &need.code)))
                .collect(),
        },
        CodeList {
            field: "audience",
            codes: Audience::ALL
                .iter()
                .map(|audience| (audience.as_str().to_owned(), texts.audience_label(language, *audience)))
                .collect(),
        },
        CodeList {
            field: "organization_kind",
            codes: kinds
                .map(|kind| (kind.as_str().to_owned(), texts.organization_kind_label(language, *kind)))
                .collect(),
        },
        CodeList {
            field: "documents",
            codes: texts
                .documents(language)
                .into_iter()
                .map(|(code, name)| (code.to_string(), name))
                .collect(),
        },
        CodeList {
            field: "languages",
            codes: texts
                .spoken_languages(language)
                .into_iter()
                .map(|(code, name)| (code.to_string(), name))
                .collect(),
        },
    ]
}
