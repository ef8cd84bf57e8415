//! A desk on a slip of paper: in the language of the desks and in the reader's.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::NeedCode;
use bussola_engine::search::snapshot::Snapshot;

use super::bilingual::{Bilingual, Views};
use super::{is_doubtful, record, sketch, typeset, view, words};
use crate::ports::press::{Both, LiveLink, Sketch, SlipLine, SlipPage, SlipPart};
use crate::web::extract::Params;
use crate::web::pages::unlisted;
use crate::web::problem::{Allowed, Problem};
use crate::web::sheets::{Download, public_base};
use crate::web::site::Site;
use crate::web::view::Say;
use crate::web::view::desk::DeskView;

/// `GET /{lang}/desk/{id}/slip.pdf?need=`
pub(super) async fn slip(
    State(site): State<Arc<Site>>,
    Path((lang, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let own = words(&site, &lang)?;
    let snapshot = site.snapshot.load_full();
    let record = record(&snapshot, &id)?;
    let mut params = Params::strict(query.as_deref(), &["need"])?;
    let need = params.value("need", |text| known_need(&site, text))?;
    let need = need.or_else(|| record.service.needs.first().cloned());
    let base = public_base(&site, &uri, &headers);
    let here = Say { language: own.texts.default_language().code, ..own };
    let sketch = sketch::of_desk(&site, record, here).await;
    let order = Order { site: &site, snapshot: &snapshot, record, need, base, sketch };
    // A language that no font of the press writes is not printed as boxes.
    let texts = &site.texts;
    let mut languages = [own.language, texts.common_language(), texts.default_language().code].into_iter();
    let page = languages.find_map(|language| order.page(Say { language, ..own }));
    let page = page.expect("in one language nothing has to be printed beside it");
    let pdf = typeset(&site, move |press| press.slip_pdf(&page)).await?;
    Ok(unlisted(Download::pdf(&format!("{id}.{lang}.pdf"), pdf).answer(&headers)))
}

fn known_need(site: &Site, text: &str) -> Result<NeedCode, Allowed> {
    let known = |code: &NeedCode| site.taxonomy.need(code).is_some();
    let found = NeedCode::new(text).ok().filter(known);
    found.ok_or_else(|| Allowed::words(site.taxonomy.needs().iter().map(|need| &need.code)))
}

/// What is to be printed.
struct Order<'a> {
    site: &'a Site,
    snapshot: &'a Snapshot,
    record: &'a DeskRecord,
    /// What its bearer will ask for.
    need: Option<NeedCode>,
    /// Where the site is seen.
    base: Option<String>,
    sketch: Option<Sketch>,
}

impl Order<'_> {
    /// The page, unless the press cannot write some word of the reader's language.
    fn page(&self, own: Say<'_>) -> Option<SlipPage> {
        let here = Say { language: own.texts.default_language().code, ..own };
        let pen = Bilingual::new(here, own, &*self.site.press);
        let in_words = |t: Say<'_>| view(self.site, self.snapshot, self.record, t.language);
        let views = Views { here: in_words(here), own: pen.own.map(in_words) };
        let today = self.site.clock.today();
        let page = SlipPage {
            id: format!("{}.{}-{}.slip", self.record.id(), here.language, own.language),
            tongues: pen.tongues(),
            name: views.here.card.name.clone(),
            organization: views.here.card.organization.clone(),
            warning: is_doubtful(&views.here).then(|| pen.of(&views, |view| view.trust_sentence.clone())),
            parts: parts(&pen, &views),
            sketch: self.sketch.clone(),
            say: self.need.as_ref().map(|need| said(&pen, need)),
            imprint: vec![
                pen.say(|t| t.with("take-made", &[("date", &t.date(today))])),
                pen.of(&views, |view| view.card.freshness.clone()),
            ],
            live: self.base.as_deref().map(|base| self.live(base, own)),
            made_on: today,
        };
        pen.is_printable().then_some(page)
    }

    fn live(&self, base: &str, t: Say<'_>) -> LiveLink {
        let url = format!("{base}/{}/desk/{}", t.language, self.record.id());
        let alt = t.with("take-live-alt", &[("url", &url)]);
        LiveLink { caption: t.say("take-live"), alt, url }
    }
}

/// What to say at the door: in the language of the desk to be read out, in one's own to know what it means.
fn said(pen: &Bilingual<'_>, need: &NeedCode) -> SlipPart {
    let spoken = pen.own.unwrap_or(pen.here).language;
    let sentence = |t: Say<'_>| {
        let label = t.texts.need_label(t.language, need);
        let mut sentence = t.with("take-say", &[("need", &label)]);
        if pen.own.is_some() {
            let language = t.texts.language_name(t.language, &spoken);
            sentence = format!("{sentence} {}", t.with("take-say-language", &[("language", &language)]));
        }
        sentence
    };
    SlipPart { heading: pen.say(|t| t.say("take-say-title")), lines: vec![SlipLine::Both(pen.say(sentence))] }
}

fn parts(pen: &Bilingual<'_>, views: &Views) -> Vec<SlipPart> {
    let part = |key: &'static str, lines| SlipPart { heading: pen.say(|t| t.say(key)), lines };
    let boths = |texts: Vec<Both>| texts.into_iter().map(SlipLine::Both).collect::<Vec<_>>();
    let known = |texts: Vec<Both>, missing: &'static str| match texts.is_empty() {
        true => vec![SlipLine::Both(pen.say(|t| t.say(missing)))],
        false => boths(texts),
    };
    let mut access = known(pen.each(views, |view| texts_of(&view.access)), "access-unknown");
    access.push(SlipLine::Both(pen.of(views, |view| view.cost.clone())));
    let languages = if views.here.languages.is_empty() {
        pen.say(|t| t.say("desk-languages-unknown"))
    } else {
        pen.of(views, |view| view.languages.join(", "))
    };
    let phones: Vec<SlipLine> =
        views.here.phones.iter().take(2).map(|phone| SlipLine::Plain(phone.text.clone())).collect();
    let mut parts = vec![
        part("desk-where", place(pen, views)),
        hours(pen, views),
        part("desk-documents", known(pen.each(views, documents), "desk-documents-unknown")),
        part("desk-access", access),
        part("desk-languages", vec![SlipLine::Both(languages)]),
    ];
    if !phones.is_empty() {
        parts.insert(1, part("card-phone", phones));
    }
    parts
}

fn texts_of(facts: &[crate::web::view::card::Fact]) -> Vec<String> {
    facts.iter().map(|fact| fact.text.clone()).collect()
}

fn documents(view: &DeskView) -> Vec<String> {
    view.documents.iter().map(|document| document.label.clone()).collect()
}

fn place(pen: &Bilingual<'_>, views: &Views) -> Vec<SlipLine> {
    let place = &views.here.place;
    let mut lines = Vec::new();
    match &place.address {
        Some(address) => {
            let postcode = place.postcode.as_deref().map(|code| format!(" ({code})")).unwrap_or_default();
            lines.push(SlipLine::Plain(format!("{address}{postcode}")));
        }
        None if place.is_exact => lines.push(SlipLine::Both(pen.say(|t| t.say("address-missing")))),
        None => {}
    }
    if !place.is_exact {
        lines.push(SlipLine::Both(pen.of(views, |view| view.place.precision.clone())));
    }
    lines
}

fn hours(pen: &Bilingual<'_>, views: &Views) -> SlipPart {
    let week = &views.here.week;
    if week.is_empty() {
        let mut lines = vec![SlipLine::Both(pen.say(|t| t.say("desk-hours-unknown")))];
        lines.extend(views.here.hours_text.clone().map(SlipLine::Plain));
        return SlipPart { heading: pen.say(|t| t.say("desk-opening")), lines };
    }
    let span = |view: &DeskView, t: Say<'_>| {
        let day = |day: Option<&crate::web::view::desk::DayView>| {
            day.map(|day| day.day.clone()).unwrap_or_default()
        };
        t.with("take-week", &[("from", &day(view.week.first())), ("to", &day(view.week.last()))])
    };
    let own = views.own.as_ref().zip(pen.own).map(|(view, t)| span(view, t));
    let mut lines: Vec<SlipLine> = pen.week(views, 0).into_iter().map(SlipLine::Hours).collect();
    lines.extend(pen.each(views, |view| view.week_notes.clone()).into_iter().map(SlipLine::Both));
    SlipPart { heading: pen.both(span(&views.here, pen.here), own), lines }
}
