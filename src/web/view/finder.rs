//! The answer of the finder: the nearest desk, those after it, and ways out when there is none.

use bussola_engine::domain::city::City;
use bussola_engine::domain::id::NeedCode;
use bussola_engine::domain::location::LocationKind;
use bussola_engine::domain::opening::State;
use bussola_engine::domain::position::{BBox, Metres, Position};
use bussola_engine::domain::query::{Filter, Include, Limit, NearestQuery};
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::answer::{Hit, Nearest};
use bussola_engine::search::snapshot::Snapshot;

use super::Say;
use super::card::{CardContext, DeskCard};
use super::desk::LinkView;
use super::search::{Moment, Search};
use super::zero::ZeroView;

/// Half the side of the box that counts as nearby.
pub const NEARBY: f64 = 30_000.0;

/// Results on the first page, and how many more each time.
const PAGE_SIZE: u16 = 20;

/// Desks without a position that are listed.
const MAX_WITHOUT_PIN: usize = 12;

/// Where the visitor searches from.
#[derive(Debug, Clone, PartialEq)]
pub struct Origin {
    pub position: Position,
    pub label: String,
    /// A door, a street or a point, from which one may set out; not the middle of an area.
    pub is_exact: bool,
}

/// The need has no desk of its own nearby; these may help.
#[derive(Debug, Clone)]
pub struct SeeView {
    pub need: String,
    pub cards: Vec<DeskCard>,
}

/// The answer.
#[derive(Debug, Clone, Default)]
pub struct Results {
    pub heading: String,
    pub moment: String,
    pub first: Option<DeskCard>,
    pub first_open: Option<LinkView>,
    pub nearby: Vec<DeskCard>,
    pub farther: Vec<DeskCard>,
    pub farther_note: String,
    pub more_url: Option<String>,
    pub remote: Vec<DeskCard>,
    pub without_pin: Vec<DeskCard>,
    pub see: Option<SeeView>,
    pub zero: Option<ZeroView>,
    /// Ways to loosen "open now".
    pub loosen: Vec<LinkView>,
}

/// What an answer is made from.
#[derive(Debug, Clone, Copy)]
pub struct FinderContext<'a> {
    pub t: Say<'a>,
    pub snapshot: &'a Snapshot,
    pub search: &'a Search,
    pub cities: &'a [City],
    pub origin: &'a Origin,
    pub at: LocalMinute,
    pub now: LocalMinute,
    /// How many fit nearby.
    pub n_nearby: usize,
    pub query: &'a str,
}

impl FinderContext<'_> {
    pub fn results(&self) -> Results {
        let t = self.t;
        let limit = Limit::new(self.search.limit.unwrap_or(PAGE_SIZE)).unwrap_or_default();
        let nearest = self.nearest(self.search.filter(), limit);
        let n_found = nearest.hits.len();
        let (nearby, farther): (Vec<&Hit<'_>>, Vec<&Hit<'_>>) =
            nearest.hits.iter().partition(|hit| self.is_nearby(hit));
        let (remote, without_pin): (Vec<&Hit<'_>>, Vec<&Hit<'_>>) =
            nearest.without_pin.iter().partition(|hit| hit.record.location.kind == LocationKind::Remote);
        let see = if nearby.is_empty() { self.see() } else { None };
        let n_nearby = match self.search.max_distance {
            None => self.n_nearby,
            Some(_) => self.count(self.search),
        };
        let is_empty = nearby.is_empty() && without_pin.is_empty();
        let mut cards = nearby.iter().map(|hit| self.card(hit));
        Results {
            heading: t.count("find-results", n_nearby),
            moment: self.moment(),
            first_open: self.first_open(&nearby),
            first: cards.next(),
            nearby: cards.collect(),
            farther: farther.iter().map(|hit| self.card(hit)).collect(),
            farther_note: t.with("find-farther-note", &[("distance", &t.distance(nearby_radius()))]),
            more_url: self.more_url(n_found, limit),
            remote: self.cards(&remote),
            without_pin: self.cards(&without_pin),
            zero: is_empty.then(|| self.zero(&nearest.hits)),
            see,
            loosen: self.loosen(n_nearby),
        }
    }

    pub(super) fn nearest(&self, filter: Filter, limit: Limit) -> Nearest<'_> {
        self.snapshot.nearest(&NearestQuery {
            origin: self.origin.position,
            filter,
            at: self.at,
            max_distance: self.search.max_distance,
            limit,
        })
    }

    pub(super) fn card(&self, hit: &Hit<'_>) -> DeskCard {
        let context = CardContext {
            t: self.t,
            snapshot: self.snapshot,
            at: self.at,
            origin: Some(self.origin.position),
            sets_out: self.origin.is_exact,
            wished: &self.search.languages,
            query: self.query,
        };
        context.card(hit)
    }

    fn cards(&self, hits: &[&Hit<'_>]) -> Vec<DeskCard> {
        hits.iter().take(MAX_WITHOUT_PIN).map(|hit| self.card(hit)).collect()
    }

    pub(super) fn is_nearby(&self, hit: &Hit<'_>) -> bool {
        let pin = hit.record.location.pin();
        let nearby = nearby_box(self.origin.position);
        pin.zip(nearby).is_some_and(|(pin, nearby)| nearby.contains(pin.position))
    }

    fn moment(&self) -> String {
        let moment = self.t.moment(self.at);
        let key = if self.at == self.now { "find-moment-now" } else { "find-moment-at" };
        self.t.with(key, &[("moment", &moment)])
    }

    /// The way to the first open desk, when the nearest one is not open.
    fn first_open(&self, nearby: &[&Hit<'_>]) -> Option<LinkView> {
        let is_open = |hit: &&&Hit<'_>| hit.opening.state == State::Open;
        if nearby.first().is_none_or(|first| is_open(&first)) {
            return None;
        }
        let hit = nearby.iter().find(is_open)?;
        let distance = hit.distance.map(|distance| self.t.distance(distance)).unwrap_or_default();
        let text = format!("{} · {distance}", hit.record.service.name);
        Some(LinkView { text, href: format!("#desk-{}", hit.record.id()) })
    }

    fn more_url(&self, n_found: usize, limit: Limit) -> Option<String> {
        let next = u16::try_from(limit.get()).ok()?.saturating_add(PAGE_SIZE).min(Limit::MAX);
        let may_grow = n_found == limit.get() && usize::from(next) > limit.get();
        let search = Search { limit: Some(next), ..self.search.clone() };
        may_grow.then(|| format!("{}#more", search.url(self.t.language)))
    }

    /// Desks that may help with a need that no desk nearby names: exactly the needs it points to, no others.
    fn see(&self) -> Option<SeeView> {
        let [code] = self.search.needs.as_slice() else { return None };
        let need = self.snapshot.taxonomy().need(code)?;
        if need.see.is_empty() {
            return None;
        }
        let filter = Filter { needs: need.see.clone(), ..self.search.filter() };
        let most = Limit::new(Limit::MAX).unwrap_or_default();
        let nearest = self.nearest(filter, most);
        let helps = |hit: &&Hit<'_>| carries_any(hit, &need.see) && self.is_nearby(hit);
        let cards = nearest.hits.iter().filter(helps).take(usize::from(PAGE_SIZE)).map(|hit| self.card(hit));
        let label = self.t.texts.need_label(self.t.language, code);
        Some(SeeView { need: label, cards: cards.collect() })
    }

    /// How many desks nearby a search finds; more than the largest answer are not told apart from it.
    pub(super) fn count(&self, search: &Search) -> usize {
        let filter = Filter { bbox: nearby_box(self.origin.position), ..search.filter() };
        if search.max_distance.is_none() {
            return self.snapshot.facets(&filter, self.at).total;
        }
        let most = Limit::new(Limit::MAX).unwrap_or_default();
        FinderContext { search, ..*self }.nearest(filter, most).hits.len()
    }

    /// Only what would show more desks.
    fn loosen(&self, n_nearby: usize) -> Vec<LinkView> {
        let t = self.t;
        if !matches!(self.search.moment, Moment::Now | Moment::At(_)) {
            return Vec::new();
        }
        let include = self.search.include;
        let unsure = Include { maybe: true, unknown: true, ..include };
        let later = Include { opens: true, ..include };
        let offers = [("find-include-unknown", unsure), ("find-include-opens", later)];
        let link = |(key, wider): (&str, Include)| {
            let search = Search { include: wider, ..self.search.clone() };
            let finds_more = wider != include && self.count(&search) > n_nearby;
            finds_more.then(|| LinkView { text: t.say(key), href: search.url(t.language) })
        };
        offers.into_iter().filter_map(link).collect()
    }
}

fn carries_any(hit: &Hit<'_>, codes: &[NeedCode]) -> bool {
    hit.record.service.needs.iter().any(|need| codes.contains(need))
}

fn nearby_radius() -> Metres {
    Metres::new(NEARBY).expect("30 km is a length")
}

/// The box around a place whose desks count as nearby.
pub fn nearby_box(center: Position) -> Option<BBox> {
    let north = NEARBY / 111_320.0;
    let east = north / center.lat().to_radians().cos().max(0.01);
    BBox::from_wsen(center.lon() - east, center.lat() - north, center.lon() + east, center.lat() + north).ok()
}
