//! Ways out of an empty answer: which conditions to give up, who is next, who can be called, where else to look.

use bussola_engine::domain::city::City;
use bussola_engine::domain::location::LocationKind;
use bussola_engine::domain::opening::State;
use bussola_engine::domain::query::{Filter, Limit, OpenFilter};
use bussola_engine::search::answer::Hit;

use super::card::DeskCard;
use super::desk::LinkView;
use super::finder::{FinderContext, nearby_box};
use super::form::condition_label;
use super::search::{Condition, Moment, Search};

/// Desks offered of each sort.
const N_DESKS: usize = 4;

/// Pairs of conditions and cities that are offered.
const N_LINKS: usize = 3;

/// Conditions of which pairs are tried, so that the work is bounded.
const MAX_PAIRED: usize = 5;

/// Everything that one can do instead.
#[derive(Debug, Clone)]
pub struct ZeroView {
    /// Searches with fewer conditions, each with how many desks it finds.
    pub removals: Vec<LinkView>,
    /// The same search without its limit on the distance.
    pub wider: Option<LinkView>,
    /// The first to open, when only the hours stand in the way.
    pub next: Vec<DeskCard>,
    /// The nearest for the need alone, however far.
    pub nearest: Vec<DeskCard>,
    /// Lines that one can call from anywhere.
    pub phones: Vec<DeskCard>,
    /// The next city areas where the search finds something.
    pub cities: Vec<LinkView>,
    pub start_url: String,
}

impl FinderContext<'_> {
    /// `shown` are the desks that the page has already.
    pub(super) fn zero(&self, shown: &[Hit<'_>]) -> ZeroView {
        let next = self.next_to_open();
        ZeroView {
            removals: self.removals(),
            wider: self.wider(),
            nearest: if next.is_empty() { self.nearest_for_need(shown) } else { Vec::new() },
            next,
            phones: self.phones(),
            cities: self.other_cities(),
            start_url: self.search.only_place().url(self.t.language),
        }
    }

    /// One condition less; where that is not enough, two less; and the need alone.
    fn removals(&self) -> Vec<LinkView> {
        let on: Vec<Condition> =
            Condition::ALL.into_iter().filter(|condition| self.search.has(*condition)).collect();
        let mut removals: Vec<(usize, LinkView)> =
            on.iter().filter_map(|one| self.without(&[*one])).collect();
        if removals.is_empty() {
            let few = &on[..on.len().min(MAX_PAIRED)];
            let pairs = few.iter().enumerate().flat_map(|(i, a)| few[i + 1..].iter().map(move |b| [*a, *b]));
            removals = pairs.filter_map(|pair| self.without(&pair)).collect();
        }
        removals.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        let singles_or_pairs = removals.into_iter().take(on.len().max(N_LINKS)).map(|(_, link)| link);
        singles_or_pairs.chain(self.need_alone(&on)).collect()
    }

    fn without(&self, conditions: &[Condition]) -> Option<(usize, LinkView)> {
        let wider = conditions.iter().fold(self.search.clone(), |search, one| search.without(*one));
        let labels: Vec<String> =
            conditions.iter().map(|condition| condition_label(self.t, self.search, *condition)).collect();
        let label = self.t.list(&labels);
        self.counted("find-zero-remove-one", &label, &wider)
    }

    /// Told apart only when it gives up more than one condition.
    fn need_alone(&self, on: &[Condition]) -> Option<LinkView> {
        if !on.contains(&Condition::Need) || on.len() < 3 {
            return None;
        }
        let label = condition_label(self.t, self.search, Condition::Need);
        self.counted("find-zero-need-alone", &label, &self.search.only_need()).map(|(_, link)| link)
    }

    fn wider(&self) -> Option<LinkView> {
        self.search.max_distance?;
        let wider = Search { max_distance: None, ..self.search.clone() };
        self.counted("find-zero-farther", "", &wider).map(|(_, link)| link)
    }

    /// A link to a search that finds something nearby, with how much.
    fn counted(&self, key: &str, label: &str, search: &Search) -> Option<(usize, LinkView)> {
        let count = self.count(search);
        let text = self.t.counted(key, count, &[("label", label)]);
        (count > 0).then(|| (count, LinkView { text, href: search.url(self.t.language) }))
    }

    /// The desks nearby that open first, when open ones were asked for and none is.
    fn next_to_open(&self) -> Vec<DeskCard> {
        if !matches!(self.search.moment, Moment::Now | Moment::At(_)) {
            return Vec::new();
        }
        let filter = Filter { open: OpenFilter::Any, ..self.search.filter() };
        let nearest = self.nearest(filter, Limit::new(Limit::MAX).unwrap_or_default());
        let mut hits: Vec<&Hit<'_>> = nearest
            .hits
            .iter()
            .filter(|hit| hit.opening.state == State::Opens && self.is_nearby(hit))
            .collect();
        hits.sort_by_key(|hit| hit.opening.next);
        hits.into_iter().take(N_DESKS).map(|hit| self.card(hit)).collect()
    }

    fn nearest_for_need(&self, shown: &[Hit<'_>]) -> Vec<DeskCard> {
        let wide = Search { max_distance: None, ..self.search.only_need() };
        let limit = u16::try_from(N_DESKS).ok().and_then(Limit::new).unwrap_or_default();
        let context = FinderContext { search: &wide, ..*self };
        let nearest = context.nearest(wide.filter(), limit);
        let is_new = |hit: &&Hit<'_>| shown.iter().all(|own| own.record.id() != hit.record.id());
        nearest.hits.iter().filter(is_new).map(|hit| self.card(hit)).collect()
    }

    /// Lines for the same need, or else any.
    fn phones(&self) -> Vec<DeskCard> {
        let same_need = Filter { needs: self.search.needs.clone(), ..Filter::default() };
        let lines = |filter: Filter| -> Vec<DeskCard> {
            let nearest = self.nearest(filter, Limit::default());
            let lines =
                nearest.without_pin.iter().filter(|hit| hit.record.location.kind == LocationKind::Remote);
            lines.take(N_DESKS).map(|hit| self.card(hit)).collect()
        };
        let found = lines(same_need);
        if found.is_empty() { lines(Filter::default()) } else { found }
    }

    /// The city areas beyond what counts as nearby: with all conditions, or else with the need alone.
    fn other_cities(&self) -> Vec<LinkView> {
        let here = nearby_box(self.origin.position);
        let mut cities: Vec<&City> =
            self.cities.iter().filter(|city| here.is_none_or(|here| !here.contains(city.center))).collect();
        cities.sort_by(|a, b| {
            let distance = |city: &City| self.origin.position.metres_to(city.center).value();
            distance(a).total_cmp(&distance(b))
        });
        let links = |search: &Search| -> Vec<LinkView> {
            let found = cities.iter().filter_map(|city| self.in_city(city, search));
            found.take(N_LINKS).collect()
        };
        let same = links(self.search);
        if same.is_empty() { links(&self.search.only_need()) } else { same }
    }

    fn in_city(&self, city: &City, search: &Search) -> Option<LinkView> {
        let there = Search {
            city: Some(city.slug.clone()),
            max_distance: None,
            limit: None,
            ..search.without_place()
        };
        let filter = Filter { bbox: nearby_box(city.center), ..there.filter() };
        let count = self.snapshot.facets(&filter, self.at).total;
        let text = self.t.counted("find-zero-city", count, &[("label", &*city.name)]);
        (count > 0).then(|| LinkView { text, href: there.url(self.t.language) })
    }
}
