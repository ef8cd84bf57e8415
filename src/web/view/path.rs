//! A guided path in words, with the nearest desk for each step.

use bussola_engine::domain::id::{DocumentCode, NeedCode};
use bussola_engine::domain::opening::State;
use bussola_engine::domain::path::{GuidedPath, Step};
use bussola_engine::domain::query::{Filter, Limit, NearestQuery};
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::snapshot::Snapshot;

use super::Say;
use super::card::{CardContext, DeskCard};
use super::desk::{DocumentIcons, DocumentView, LinkView, document_icon};
use super::finder::{Origin, nearby_box};
use super::search::Search;

/// Desks among which an open one is looked for.
const N_CANDIDATES: u16 = 10;

/// The whole path.
#[derive(Debug, Clone)]
pub struct PathView {
    pub id: String,
    pub icon: String,
    pub title: String,
    pub lead: String,
    pub reviewed: String,
    pub steps: Vec<StepView>,
}

/// One step.
#[derive(Debug, Clone)]
pub struct StepView {
    pub id: String,
    pub title: String,
    pub what: String,
    pub documents: Vec<DocumentView>,
    pub cost: Option<String>,
    pub time: Option<String>,
    /// The nearest desk that is open, or else the nearest; none without a place.
    pub desk: Option<DeskCard>,
    /// All desks for the step.
    pub find: Option<LinkView>,
    pub sources: Vec<SourceView>,
}

/// A page that a step was written from.
#[derive(Debug, Clone)]
pub struct SourceView {
    pub title: String,
    pub publisher: String,
    pub url: String,
    pub read_on: Option<String>,
}

/// What a path is told with.
#[derive(Debug, Clone, Copy)]
pub struct PathContext<'a> {
    pub t: Say<'a>,
    pub snapshot: &'a Snapshot,
    pub search: &'a Search,
    pub origin: Option<&'a Origin>,
    pub icons: &'a DocumentIcons,
    pub at: LocalMinute,
}

impl PathContext<'_> {
    pub fn view(&self, path: &GuidedPath) -> PathView {
        let t = self.t;
        let GuidedPath { id, icon, reviewed_on, steps, order: _, need: _ } = path;
        PathView {
            title: t.say(&format!("path-{id}-title")),
            lead: t.say(&format!("path-{id}-lead")),
            reviewed: t.with("path-reviewed", &[("date", &t.date(*reviewed_on))]),
            icon: icon.to_string(),
            steps: steps.iter().map(|step| self.step(path, step)).collect(),
            id: id.to_string(),
        }
    }

    fn step(&self, path: &GuidedPath, step: &Step) -> StepView {
        let t = self.t;
        let Step { id, need, documents, has_cost, has_time, sources } = step;
        let say = |part: &str| t.say(&format!("path-{}-{id}-{part}", path.id));
        let document = |code: &DocumentCode| DocumentView {
            icon: document_icon(self.icons, code),
            label: t.texts.document_label(t.language, code),
            is_mandatory: true,
        };
        let sources = sources.iter().map(|source| SourceView {
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            url: source.url.clone(),
            read_on: source.read_on.map(|day| t.date(day)),
        });
        StepView {
            title: say("title"),
            what: say("what"),
            documents: documents.iter().map(document).collect(),
            cost: has_cost.then(|| say("cost")),
            time: has_time.then(|| say("time")),
            desk: need.as_ref().and_then(|need| self.nearest(need)),
            find: need.as_ref().map(|need| self.find(need)),
            sources: sources.collect(),
            id: id.to_string(),
        }
    }

    fn find(&self, need: &NeedCode) -> LinkView {
        let search = Search { needs: vec![need.clone()], ..self.search.clone() };
        let text = self.t.texts.need_label(self.t.language, need);
        LinkView { text, href: search.url(self.t.language) }
    }

    fn nearest(&self, need: &NeedCode) -> Option<DeskCard> {
        let origin = self.origin?;
        let bbox = Some(nearby_box(origin.position)?);
        let filter = Filter { needs: vec![need.clone()], bbox, ..Filter::default() };
        let query = NearestQuery {
            origin: origin.position,
            filter,
            at: self.at,
            max_distance: None,
            limit: Limit::new(N_CANDIDATES)?,
        };
        let found = self.snapshot.nearest(&query);
        let open = found.hits.iter().find(|hit| hit.opening.state == State::Open);
        let hit = open.or(found.hits.first())?;
        let query = Search { needs: vec![need.clone()], ..self.search.clone() }.query();
        let context = CardContext {
            t: self.t,
            snapshot: self.snapshot,
            at: self.at,
            origin: Some(origin.position),
            sets_out: origin.is_exact,
            wished: &[],
            query: &query,
        };
        Some(context.card(hit))
    }
}
