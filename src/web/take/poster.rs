//! The desks around a place on a poster, in two languages.

use bussola_engine::domain::language::Language;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::answer::Hit;
use bussola_engine::search::snapshot::Snapshot;
use chrono::Datelike;

use super::bilingual::{Bilingual, Views};
use super::view;
use crate::ports::press::{LiveLink, PosterDesk, PosterPage, PosterSize};
use crate::web::site::Site;
use crate::web::view::Say;

/// Desks that a wall has room for.
pub(in crate::web) const MAX_DESKS: u16 = 12;

/// What is to be printed.
#[derive(Debug)]
pub(in crate::web) struct PosterOrder<'a> {
    pub(in crate::web) site: &'a Site,
    pub(in crate::web) snapshot: &'a Snapshot,
    pub(in crate::web) hits: &'a [Hit<'a>],
    pub(in crate::web) languages: (Language, Language),
    pub(in crate::web) size: PosterSize,
    pub(in crate::web) place: &'a str,
    /// Whether distances are from a door or a street, and not from the middle of an area.
    pub(in crate::web) is_exact: bool,
    /// The same list on the site.
    pub(in crate::web) live_url: Option<String>,
}

impl PosterOrder<'_> {
    /// The page; in the common language, or in one alone, where the press cannot write the second one.
    pub(in crate::web) fn page(&self) -> PosterPage {
        let (here, own) = self.languages;
        let mut languages = [own, self.site.texts.common_language(), here].into_iter();
        let page = languages.find_map(|own| self.in_languages(here, own));
        page.expect("in one language nothing has to be printed beside it")
    }

    fn in_languages(&self, here: Language, own: Language) -> Option<PosterPage> {
        let say = |language| Say { texts: &self.site.texts, language };
        let pen = Bilingual::new(say(here), say(own), &*self.site.press);
        let today = self.site.clock.today();
        let live = self.live_url.as_ref().map(|url| LiveLink {
            caption: say(here).say("take-live"),
            alt: say(here).with("take-live-alt", &[("url", url)]),
            url: url.clone(),
        });
        let page = PosterPage {
            id: format!("poster.{here}-{own}-{}", self.size.as_str()),
            tongues: pen.tongues(),
            size: self.size,
            title: pen.say(|t| t.with("take-poster-heading", &[("place", self.place)])),
            place: self.place.to_owned(),
            desks: self.hits.iter().map(|hit| self.desk(&pen, hit)).collect(),
            imprint: vec![pen.say(|t| t.with("take-made", &[("date", &t.date(today))]))],
            live,
            made_on: today,
        };
        pen.is_printable().then_some(page)
    }

    fn desk(&self, pen: &Bilingual<'_>, hit: &Hit<'_>) -> PosterDesk {
        let in_words = |t: Say<'_>| view(self.site, self.snapshot, hit.record, t.language);
        let views = Views { here: in_words(pen.here), own: pen.own.map(in_words) };
        let card = &views.here.card;
        let mut notes = Vec::new();
        if let Some(distance) = hit.distance.filter(|_| self.is_exact) {
            notes.push(pen.say(|t| t.walk(distance).unwrap_or_else(|| t.distance(distance))));
        }
        if card.place_note.is_some() {
            notes.push(pen.of(&views, |view| view.card.place_note.clone().unwrap_or_default()));
        }
        let languages = &views.here.languages;
        let week = pen.week(&views, until_monday(self.site.clock.now_local()));
        // Days that are shut go without saying on a wall that has little room.
        let hours = week.into_iter().filter(|hours| !hours.times.is_empty()).collect();
        PosterDesk {
            name: card.name.clone(),
            organization: card.organization.clone(),
            place: views.here.place.address.clone(),
            notes,
            hours,
            opening: views
                .here
                .week
                .is_empty()
                .then(|| pen.of(&views, |view| view.card.opening.sentence.clone())),
            phone: card.phone.as_ref().map(|phone| phone.text.clone()),
            languages: (!languages.is_empty()).then(|| pen.of(&views, |view| view.languages.join(", "))),
            access: pen.each(&views, |view| view.access.iter().map(|fact| fact.text.clone()).collect()),
        }
    }
}

/// Days from today to the next Monday, with which a week on a wall begins.
fn until_monday(now: LocalMinute) -> usize {
    ((7 - now.date().weekday().num_days_from_monday()) % 7) as usize
}
