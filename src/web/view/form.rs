//! The search form: every choice with how many desks it would leave.

use bussola_engine::domain::city::City;
use bussola_engine::domain::id::{CitySlug, NeedCode};
use bussola_engine::domain::need::{Need, Taxonomy};
use bussola_engine::domain::service::{Access, Audience};
use bussola_engine::search::facets::Facets;
use bussola_engine::search::snapshot::Snapshot;

use super::Say;
use super::search::{Condition, Moment, Search, include_words, with_query};

/// One value of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub is_chosen: bool,
}

/// A door with its needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceGroup {
    pub label: String,
    pub choices: Vec<Choice>,
}

/// A condition that is on, and the address without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Active {
    pub label: String,
    pub url: String,
}

/// Everything the form shows.
#[derive(Debug, Clone)]
pub struct FormView {
    pub needs: Vec<ChoiceGroup>,
    pub languages: Vec<Choice>,
    pub audience: Vec<Choice>,
    pub near: String,
    /// What stands in the empty place field when the place is known otherwise.
    pub place_hint: String,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub is_located: bool,
    pub city: Option<String>,
    /// Only desks that are open, now or at `at`.
    pub is_open: bool,
    pub at: Option<String>,
    pub is_free: bool,
    /// The box about ways in: "without appointment", or those of the address.
    pub access: Choice,
    pub is_step_free: bool,
    pub has_sheet: bool,
    pub n_more: usize,
    pub open_label: String,
    pub active: Vec<Active>,
    /// What the address says and no field shows: it is sent along as it is.
    pub kept: Vec<(&'static str, String)>,
}

/// What the form is made from.
#[derive(Debug, Clone, Copy)]
pub struct FormContext<'a> {
    pub t: Say<'a>,
    pub snapshot: &'a Snapshot,
    pub cities: &'a [City],
    /// Counts behind the choices; a page without them has plain choices.
    pub facets: Option<&'a Facets>,
    /// What follows the language in the address of the page, such as `/find`.
    pub page: &'a str,
}

impl FormContext<'_> {
    pub fn form(&self, search: &Search) -> FormView {
        let t = self.t;
        let has_access = !search.access.is_empty();
        let more =
            [search.is_free, has_access, search.is_step_free, search.has_sheet, !search.audience.is_empty()];
        FormView {
            needs: self.needs(search),
            languages: with_several(self.languages(search), self.several(search, Condition::Language)),
            audience: with_several(self.audiences(search), self.several(search, Condition::Audience)),
            near: search.near.clone().unwrap_or_default(),
            place_hint: self.place_hint(search),
            lat: search.position.map(|position| position.lat()),
            lon: search.position.map(|position| position.lon()),
            is_located: search.is_located,
            city: search.city.as_ref().map(ToString::to_string),
            is_open: matches!(search.moment, Moment::Now | Moment::At(_)),
            at: match search.moment {
                Moment::At(at) | Moment::Seen(at) => Some(at.to_text()),
                Moment::Any | Moment::Now => None,
            },
            is_free: search.is_free,
            access: self.access(search),
            is_step_free: search.is_step_free,
            has_sheet: search.has_sheet,
            n_more: more.into_iter().filter(|is_on| *is_on).count(),
            open_label: self.option(&t.say(open_key(search.moment)), |facets| facets.open),
            active: self.active(search),
            kept: kept(search),
        }
    }

    fn needs(&self, search: &Search) -> Vec<ChoiceGroup> {
        let doors = self.snapshot.taxonomy().doors();
        let mut groups: Vec<ChoiceGroup> = doors.map(|door| self.group(door, search)).collect();
        if let Some(all) = self.several(search, Condition::Need) {
            groups.iter_mut().flat_map(|group| &mut group.choices).for_each(|one| one.is_chosen = false);
            groups.insert(0, ChoiceGroup { label: self.t.say("find-active"), choices: vec![all] });
        }
        groups
    }

    /// One choice that stands for several values, which a field for one value would cut.
    fn several(&self, search: &Search, condition: Condition) -> Option<Choice> {
        let values: Vec<&str> = match condition {
            Condition::Need => search.needs.iter().map(|need| need.as_str()).collect(),
            Condition::Language => search.languages.iter().map(|language| language.as_str()).collect(),
            Condition::Audience => search.audience.iter().map(|audience| audience.as_str()).collect(),
            _ => Vec::new(),
        };
        let label = || condition_label(self.t, search, condition);
        (values.len() > 1).then(|| Choice { value: values.join(","), label: label(), is_chosen: true })
    }

    fn access(&self, search: &Search) -> Choice {
        let is_usual = search.access.is_empty() || search.access == [Access::WalkIn];
        let label = if is_usual {
            self.t.say("find-walk-in")
        } else {
            condition_label(self.t, search, Condition::Access)
        };
        let value = if is_usual { &[Access::WalkIn][..] } else { &search.access };
        let value = value.iter().map(|access| access.as_str()).collect::<Vec<_>>().join(",");
        Choice { value, label, is_chosen: !search.access.is_empty() }
    }

    fn audiences(&self, search: &Search) -> Vec<Choice> {
        Audience::ALL.iter().map(|audience| self.audience(*audience, search)).collect()
    }

    fn group(&self, door: &Need, search: &Search) -> ChoiceGroup {
        let t = self.t;
        let choice = |need: &Need, label: String| Choice {
            value: need.code.to_string(),
            label: self.option(&label, |facets| facets.needs.get(&need.code).copied().unwrap_or(0)),
            is_chosen: search.needs.contains(&need.code),
        };
        let label = t.texts.need_label(t.language, &door.code);
        let whole = choice(door, t.with("find-need-all-of", &[("need", &label)]));
        let children = self.snapshot.taxonomy().children(&door.code);
        let parts = children.map(|need| choice(need, t.texts.need_label(t.language, &need.code)));
        ChoiceGroup { choices: std::iter::once(whole).chain(parts).collect(), label }
    }

    /// Only languages that somebody speaks somewhere or that are chosen, by name.
    fn languages(&self, search: &Search) -> Vec<Choice> {
        let t = self.t;
        let spoken = self.snapshot.languages();
        let unspoken = search.languages.iter().filter(|language| !spoken.contains(language));
        let mut named: Vec<(String, Choice)> = spoken
            .iter()
            .chain(unspoken)
            .map(|language| {
                let name = t.texts.language_name(t.language, language);
                let label = self.option(&name, |facets| facets.languages.get(language).copied().unwrap_or(0));
                let is_chosen = search.languages.contains(language);
                (name.to_lowercase(), Choice { value: language.to_string(), label, is_chosen })
            })
            .collect();
        named.sort_by(|(a, _), (b, _)| a.cmp(b));
        named.into_iter().map(|(_, choice)| choice).collect()
    }

    fn audience(&self, audience: Audience, search: &Search) -> Choice {
        let t = self.t;
        let label = t.texts.audience_label(t.language, audience);
        Choice {
            value: audience.as_str().to_owned(),
            label: self.option(&label, |facets| facets.audience.get(&audience).copied().unwrap_or(0)),
            is_chosen: search.audience.contains(&audience),
        }
    }

    /// `Salute (12)`, or `Salute` where nothing was counted.
    fn option(&self, label: &str, count: impl Fn(&Facets) -> usize) -> String {
        match self.facets {
            Some(facets) => self.t.counted("find-option", count(facets), &[("label", label)]),
            None => label.to_owned(),
        }
    }

    fn place_hint(&self, search: &Search) -> String {
        let city = self.cities.iter().find(|city| Some(&city.slug) == search.city.as_ref());
        match (search.position, city) {
            (Some(_), _) => self.t.say(point_key(search)),
            (None, Some(city)) => city.name.to_string(),
            (None, None) => self.t.say("home-place-hint"),
        }
    }

    fn active(&self, search: &Search) -> Vec<Active> {
        let on = Condition::ALL.into_iter().filter(|condition| search.has(*condition));
        on.map(|condition| Active {
            label: condition_label(self.t, search, condition),
            url: with_query(
                &format!("/{}{}", self.t.language, self.page),
                &search.without(condition).query(),
            ),
        })
        .collect()
    }
}

/// The doors of the taxonomy, and the need that is chosen where it lies behind one of them.
pub fn doors(t: Say<'_>, taxonomy: &Taxonomy, chosen: Option<&NeedCode>) -> Vec<Choice> {
    let inner = chosen.and_then(|code| taxonomy.need(code)).filter(|need| need.parent.is_some());
    let choice = |need: &Need| Choice {
        value: need.code.to_string(),
        label: t.texts.need_label(t.language, &need.code),
        is_chosen: chosen == Some(&need.code),
    };
    taxonomy.doors().chain(inner).map(choice).collect()
}

/// The cities by name.
pub fn cities(all: &[City], chosen: Option<&CitySlug>) -> Vec<Choice> {
    let choice = |city: &City| Choice {
        value: city.slug.to_string(),
        label: city.name.to_string(),
        is_chosen: chosen == Some(&city.slug),
    };
    all.iter().map(choice).collect()
}

/// A position of the device is the visitor's; any other is a point on the map.
pub fn point_key(search: &Search) -> &'static str {
    if search.is_located { "position-yours" } else { "position-chosen" }
}

/// Puts the choice of several values, where there is one, before the others, which are not chosen any more.
fn with_several(mut choices: Vec<Choice>, all: Option<Choice>) -> Vec<Choice> {
    if let Some(all) = all {
        choices.iter_mut().for_each(|one| one.is_chosen = false);
        choices.insert(0, all);
    }
    choices
}

fn kept(search: &Search) -> Vec<(&'static str, String)> {
    let include = include_words(search.include).join(",");
    let distance = search.max_distance.map(|distance| distance.value().to_string());
    let limit = search.limit.map(|limit| limit.to_string());
    let confirmed_since = search.confirmed_since.map(|day| day.to_string());
    [
        ("q", search.words.clone()),
        ("confirmed_since", confirmed_since),
        ("include", Some(include)),
        ("max_distance", distance),
        ("limit", limit),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_empty())?)))
    .collect()
}

fn open_key(moment: Moment) -> &'static str {
    match moment {
        Moment::Any | Moment::Now => "find-open-now",
        Moment::At(_) | Moment::Seen(_) => "find-open-then",
    }
}

/// What a chosen condition is called on its button.
pub fn condition_label(t: Say<'_>, search: &Search, condition: Condition) -> String {
    let names: Vec<String> = match condition {
        Condition::Need => search.needs.iter().map(|need| t.texts.need_label(t.language, need)).collect(),
        Condition::Language => {
            search.languages.iter().map(|l| t.texts.language_name(t.language, l)).collect()
        }
        Condition::Audience => {
            search.audience.iter().map(|a| t.texts.audience_label(t.language, *a)).collect()
        }
        Condition::Access => {
            search.access.iter().map(|access| t.say(&format!("access-{}", access.as_str()))).collect()
        }
        Condition::Open => match search.moment {
            Moment::At(at) | Moment::Seen(at) => vec![t.moment(at)],
            Moment::Any | Moment::Now => vec![t.say("find-open-now")],
        },
        Condition::Free => vec![t.say("find-free")],
        Condition::StepFree => vec![t.say("find-step-free")],
        Condition::Sheet => vec![t.say("find-with-sheets")],
        Condition::ConfirmedSince => search
            .confirmed_since
            .iter()
            .map(|day| t.with("find-confirmed-since", &[("date", &t.date(*day))]))
            .collect(),
        Condition::Words => search.words.iter().map(|words| format!("“{words}”")).collect(),
    };
    names.join(", ")
}
