//! What mapping campaigns say: where somebody has looked for desks, so that finding none means that there is none.

use std::collections::BTreeMap;

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::id::NeedCode;
use chrono::NaiveDate;

/// On which day the desks of a municipality for a need were last looked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mapped(BTreeMap<(IstatCode, NeedCode), NaiveDate>);

impl Mapped {
    /// Of several days for one need the last one counts.
    pub fn new(looked: impl IntoIterator<Item = (IstatCode, NeedCode, NaiveDate)>) -> Self {
        let mut all = BTreeMap::new();
        for (municipality, need, on) in looked {
            let last = all.entry((municipality, need)).or_insert(on);
            *last = on.max(*last);
        }
        Self(all)
    }

    /// When all of these needs have been looked for: the earliest of their days.
    pub fn looked_on<'a>(
        &self,
        municipality: IstatCode,
        needs: impl IntoIterator<Item = &'a NeedCode>,
    ) -> Option<NaiveDate> {
        let days: Option<Vec<NaiveDate>> =
            needs.into_iter().map(|need| self.0.get(&(municipality, need.clone())).copied()).collect();
        days?.into_iter().min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_needs_are_looked_for_when_each_is() {
        let torino = IstatCode::new("001272").expect("six digits");
        let [food, home] = ["food", "home"].map(|code| NeedCode::new(code).expect("a code"));
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let mapped = Mapped::new([
            (torino, food.clone(), day("2026-10-01")),
            (torino, food.clone(), day("2026-11-01")),
        ]);
        assert_eq!(mapped.looked_on(torino, [&food]), Some(day("2026-11-01")));
        assert_eq!(mapped.looked_on(torino, [&food, &home]), None);
        assert_eq!(mapped.looked_on(torino, []), None, "no need is not every need");
    }
}
