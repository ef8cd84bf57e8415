//! How many desks would remain for each value of a filter: counts that people choose by.

use std::collections::BTreeMap;

use super::filter::Met;
use super::snapshot::Snapshot;
use crate::domain::id::NeedCode;
use crate::domain::language::Language;
use crate::domain::opening::State;
use crate::domain::query::{Filter, OpenFilter};
use crate::domain::service::Audience;
use crate::domain::time::LocalMinute;

/// Each count is "how many would remain if this value alone were chosen in its own list, the other filters kept".
/// Values that nobody offers are there with 0.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
    /// A door counts the desks of all needs under it.
    pub needs: BTreeMap<NeedCode, usize>,
    pub languages: BTreeMap<Language, usize>,
    pub audience: BTreeMap<Audience, usize>,
    /// Desks that are open at the moment, whatever the filter on opening says.
    pub open: usize,
    /// Desks that meet the whole filter.
    pub total: usize,
}

impl Snapshot {
    /// Counts for a filter at a moment. Reads every desk once.
    pub fn facets(&self, filter: &Filter, at: LocalMinute) -> Facets {
        let matcher = self.matcher(filter, at);
        let without_opening = Filter { open: OpenFilter::Any, ..filter.clone() };
        let any_time = self.matcher(&without_opening, at);
        let need_masks: Vec<u128> = self
            .taxonomy()
            .needs()
            .iter()
            .map(|need| self.taxonomy().bits_with_children(&need.code).unwrap_or(0))
            .collect();
        let mut need_counts = vec![0; need_masks.len()];
        let mut facets = Facets {
            languages: self.languages().iter().map(|language| (*language, 0)).collect(),
            audience: Audience::ALL.iter().map(|audience| (*audience, 0)).collect(),
            ..Facets::default()
        };
        for index in 0..self.desks().len() {
            let record = &self.desks()[index];
            let met = any_time.met(self.attributes(index), record);
            if met.all() && self.hours(index).state_at(at) == State::Open {
                facets.open += 1;
            }
            let Met { needs, languages, audience, rest } = met;
            let may_count = rest && (needs || languages || audience);
            if !may_count || !matcher.is_open_enough(self.hours(index), &record.desk.languages) {
                continue;
            }
            facets.total += usize::from(met.all());
            if languages && audience {
                let own = self.attributes(index).needs;
                for (count, mask) in need_counts.iter_mut().zip(&need_masks) {
                    *count += usize::from(own & mask != 0);
                }
            }
            if needs && audience {
                count_languages(&mut facets, self, index);
            }
            if needs && languages {
                count_audience(&mut facets, &record.service.audience);
            }
        }
        let codes = self.taxonomy().needs().iter().map(|need| need.code.clone());
        facets.needs = codes.zip(need_counts).collect();
        facets
    }
}

fn count_languages(facets: &mut Facets, snapshot: &Snapshot, index: usize) {
    let mut spoken: Vec<Language> = super::filter::all_languages(&snapshot.desks()[index]).copied().collect();
    spoken.sort_unstable();
    spoken.dedup();
    for language in spoken {
        *facets.languages.entry(language).or_default() += 1;
    }
}

fn count_audience(facets: &mut Facets, own: &[Audience]) {
    for (audience, count) in &mut facets.audience {
        *count += usize::from(own.contains(audience) || own.contains(&Audience::All));
    }
}
