//! The choices of the search on the phone: those of the finder, without counts, which differ from city to city.

use bussola_engine::domain::need::Need;
use bussola_engine::domain::service::Audience;
use bussola_engine::search::snapshot::Snapshot;

use super::Say;
use super::form::{Choice, ChoiceGroup};

/// Doors with their needs.
pub fn needs(t: Say<'_>, snapshot: &Snapshot) -> Vec<ChoiceGroup> {
    let choice = |need: &Need, label| Choice { value: need.code.to_string(), label, is_chosen: false };
    let group = |door: &Need| {
        let label = t.texts.need_label(t.language, &door.code);
        let whole = choice(door, t.with("find-need-all-of", &[("need", &label)]));
        let parts = snapshot.taxonomy().children(&door.code);
        let parts = parts.map(|need| choice(need, t.texts.need_label(t.language, &need.code)));
        ChoiceGroup { choices: std::iter::once(whole).chain(parts).collect(), label }
    };
    snapshot.taxonomy().doors().map(group).collect()
}

/// Languages that somebody speaks somewhere, by name.
pub fn languages(t: Say<'_>, snapshot: &Snapshot) -> Vec<Choice> {
    let named = snapshot.languages().iter().map(|language| Choice {
        value: language.to_string(),
        label: t.texts.language_name(t.language, language),
        is_chosen: false,
    });
    let mut named: Vec<Choice> = named.collect();
    named.sort_by_cached_key(|choice| choice.label.to_lowercase());
    named
}

pub fn audience(t: Say<'_>) -> Vec<Choice> {
    let choice = |audience: &Audience| Choice {
        value: audience.as_str().to_owned(),
        label: t.texts.audience_label(t.language, *audience),
        is_chosen: false,
    };
    Audience::ALL.iter().map(choice).collect()
}
