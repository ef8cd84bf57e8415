//! What several answers share.

use bussola_engine::domain::query::{Filter, Include, OpenFilter};
use serde::Serialize;

use crate::web::extract::Question;

/// The question as it was understood, without any position.
#[derive(Debug, Clone, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Echo {
    need: Vec<String>,
    language: Vec<String>,
    audience: Vec<&'static str>,
    access: Vec<&'static str>,
    free: bool,
    step_free: bool,
    has_sheet: bool,
    /// `YYYY-MM-DD`.
    confirmed_since: Option<String>,
    municipality: Option<String>,
    city: Option<String>,
    /// The former day that was asked about, `YYYY-MM-DD`.
    as_of: Option<String>,
    /// `any`, or `at` the moment.
    open: &'static str,
    /// The moment for which states are told, wall clock of Europe/Rome.
    at: String,
    include: Vec<&'static str>,
    max_distance: Option<f64>,
    limit: usize,
    offset: usize,
    lang: String,
}

impl Echo {
    pub fn of(question: &Question) -> Self {
        let Question { place: _, filter, city, as_of, at, has_moment: _, max_distance, limit, offset, lang } =
            question;
        // `bbox` stays out too: it is what a person looks at.
        let Filter {
            needs,
            languages,
            audience,
            access,
            is_free,
            is_step_free,
            open,
            municipality,
            bbox: _,
            has_sheet,
            confirmed_since,
            // Words stay out like the place: they may tell who asks.
            text: _,
        } = filter;
        let (open, include) = match open {
            OpenFilter::Any => ("any", Vec::new()),
            OpenFilter::Open(include) => ("at", included(*include)),
        };
        Self {
            need: needs.iter().map(ToString::to_string).collect(),
            language: languages.iter().map(ToString::to_string).collect(),
            audience: audience.iter().map(|word| word.as_str()).collect(),
            access: access.iter().map(|word| word.as_str()).collect(),
            free: *is_free,
            step_free: *is_step_free,
            has_sheet: *has_sheet,
            confirmed_since: confirmed_since.map(|day| day.to_string()),
            municipality: municipality.map(|istat| istat.to_string()),
            city: city.as_ref().map(ToString::to_string),
            as_of: as_of.map(|day| day.to_string()),
            open,
            at: at.to_text(),
            include,
            max_distance: max_distance.map(|metres| metres.value()),
            limit: limit.get(),
            offset: *offset,
            lang: lang.to_string(),
        }
    }
}

fn included(Include { opens, maybe, unknown }: Include) -> Vec<&'static str> {
    let states = [(opens, "opens"), (maybe, "maybe"), (unknown, "unknown")];
    states.into_iter().filter(|(is_in, _)| *is_in).map(|(_, word)| word).collect()
}
