//! How many desks would remain for each value of a filter: counts that people choose by.

use std::collections::BTreeMap;

use super::filter::{Screen, SpokenThen};
use super::index::bits::Bits;
use super::index::{Clause, Index};
use super::snapshot::Snapshot;
use crate::domain::id::NeedCode;
use crate::domain::language::Language;
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
    /// Counts for a filter at a moment: sets of desks, one bit each, joined and counted.
    pub fn facets(&self, filter: &Filter, at: LocalMinute) -> Facets {
        let needs = self.taxonomy().needs();
        let mut facets = Facets {
            needs: needs.iter().map(|need| (need.code.clone(), 0)).collect(),
            languages: self.languages().iter().map(|language| (*language, 0)).collect(),
            audience: Audience::ALL.iter().map(|audience| (*audience, 0)).collect(),
            ..Facets::default()
        };
        for (part, gone) in self.parts() {
            let screen = self.screen(part, gone, filter, at);
            let mut spoken = SpokenThen::new(&screen);
            let sets = Sets::of(&screen, filter, &mut spoken);
            facets.total += sets.total.count();
            facets.open += sets.open.count();
            let index = &part.index;
            for (number, need) in needs.iter().enumerate() {
                let count = index.count(&sets.but_needs, part.columns.need(number));
                *facets.needs.entry(need.code.clone()).or_default() += count;
            }
            for language in part.columns.languages() {
                let column = part.columns.language(*language).expect("a language of the part has a column");
                let count = index.count(&sets.but_languages, column)
                    + sets.count_speaking(&mut spoken, index, (*language, column));
                *facets.languages.entry(*language).or_default() += count;
            }
            for audience in Audience::ALL {
                let columns =
                    Clause::any([*audience, Audience::All].map(|audience| part.columns.audience(audience)));
                let mut served = sets.but_audience.clone();
                index.keep(&mut served, &columns);
                *facets.audience.entry(*audience).or_default() += served.count();
            }
        }
        facets
    }
}

/// The sets that counts are taken from: each meets all of the filter but one list.
struct Sets {
    but_needs: Bits,
    but_languages: Bits,
    /// Those of them whose languages depend on the hour, when the hour matters.
    by_hour: Option<Bits>,
    but_audience: Bits,
    open: Bits,
    total: Bits,
}

impl Sets {
    fn of(screen: &Screen<'_>, filter: &Filter, spoken: &mut SpokenThen<'_>) -> Self {
        let index = &screen.part.index;
        let mut rest = screen.members();
        screen.keep_seen(&mut rest);
        screen.clauses.rest().iter().for_each(|clause| index.keep(&mut rest, clause));
        let open_now = screen.open_now();
        let lists = screen.clauses.lists();
        // All lists but one, which has the given number.
        let but = |left_out: usize| {
            let mut set = rest.clone();
            for (number, clause) in lists.iter().enumerate() {
                if let Some(clause) = clause.filter(|_| number != left_out) {
                    index.keep(&mut set, clause);
                }
            }
            set
        };
        let all_lists = but(lists.len());
        let mut open = all_lists.clone();
        open.and(&open_now);
        // As with `open=now`: who speaks the language must be there then.
        screen.keep_speaking(&mut open, &filter.languages, spoken);
        let asks = filter.open != OpenFilter::Any;
        let mut judged = |mut set: Bits, wished: &[Language]| {
            if asks {
                screen.keep_open(&mut set);
                screen.keep_speaking(&mut set, wished, spoken);
            }
            set
        };
        let mut but_languages = judged(but(1), &[]);
        let by_hour = asks.then(|| {
            let mut by_hour = but_languages.clone();
            index.keep(&mut by_hour, &Clause::any([screen.part.columns.slot_languages()]));
            but_languages.and_not(&by_hour);
            by_hour
        });
        Self {
            but_needs: judged(but(0), &filter.languages),
            but_languages,
            by_hour,
            but_audience: judged(but(2), &filter.languages),
            open,
            total: judged(all_lists, &filter.languages),
        }
    }

    /// Desks whose languages depend on the hour, and at which this one is spoken then.
    fn count_speaking(
        &self,
        spoken: &mut SpokenThen<'_>,
        index: &Index,
        (language, column): (Language, u16),
    ) -> usize {
        let Some(by_hour) = &self.by_hour else { return 0 };
        let mut speaking = by_hour.clone();
        index.keep(&mut speaking, &Clause::any([column]));
        speaking.iter().filter(|bit| spoken.is_any(*bit, &[language])).count()
    }
}
