//! Pages as people meet them, without script: what they say, what they weigh, and that nothing in them can run.

mod data;
mod kiosk;
mod widget;

use std::collections::BTreeSet;
use std::sync::Arc;

use arc_swap::ArcSwap;
use bussola::web::site::Site;
use bussola_engine::domain::id::CitySlug;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::notice::Notice;

use super::http_api::world::{SECRET_STREET, app, app_of, day, get, get_with, site};

const LANGUAGES: [&str; 2] = ["it", "en"];
const HERE: &str = "lat=45.07&lon=7.68";

/// Largest page of the finder as it travels, in bytes.
const MAX_PAGE: usize = 14 * 1024;
/// Largest first view of the finder without the map: page, style sheet, script and pictograms.
const MAX_FIRST_VIEW: usize = 50 * 1024;

/// Every page, after the language.
const PAGES: [&str; 29] = [
    "",
    "/find",
    "/find?lat=45.07&lon=7.68",
    "/find?city=torino&open=now&language=ar",
    "/find?near=Corso+Uno&need=food",
    "/desk/d1-anagrafe",
    "/desk/d1-anagrafe/wrong",
    "/wrong",
    "/paths",
    "/path/permit_renewal",
    "/path/permit_renewal?lat=45.07&lon=7.68",
    "/desk/rifugio?lat=45.07&lon=7.68",
    "/sheets",
    "/sheet/una-scheda",
    "/data?need=food",
    "/data?city=torino&format=gpkg",
    "/data/coverage",
    "/data/coverage?city=torino&need=food",
    "/data/dictionary",
    "/data/runs",
    "/data/runs/1",
    "/phone",
    "/saved",
    "/poster",
    "/poster?city=torino&languages=it,en&size=a3",
    "/embed",
    "/embed?city=torino&need=food&widget_lang=en",
    "/privacy",
    "/accessibility",
];

async fn page(path: &str) -> String {
    let answer = get(&app(), path).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    answer.text()
}

/// Ids of the cards, in the order of the page.
fn cards(html: &str) -> Vec<&str> {
    html.split("data-desk=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[tokio::test]
async fn search_engines_are_told_the_other_languages_by_whole_addresses_or_not_at_all() {
    assert!(!page("/it/sheets").await.contains("rel=\"alternate\""), "nobody knows where the site is");
    let mut site = site();
    site.public_url = Some("https://map.example".to_owned());
    let app = app_of(site);
    let html = get(&app, "/it/sheets").await.text();
    for lang in LANGUAGES {
        let link = format!("hreflang=\"{lang}\" href=\"https://map.example/{lang}/sheets\">");
        assert!(html.contains(&link), "{link}: {html}");
    }
    assert!(!get(&app, "/it/find?lat=45.07&lon=7.68").await.text().contains("rel=\"alternate\""));
}

#[tokio::test]
async fn every_page_answers_in_every_language_and_says_which() {
    for lang in LANGUAGES {
        for path in PAGES {
            let html = page(&format!("/{lang}{path}")).await;
            assert!(html.contains(&format!("<html lang=\"{lang}\" dir=\"ltr\">")), "{lang}{path}");
            assert_eq!(html.matches("<h1").count(), 1, "{lang}{path} has one heading");
            assert!(html.contains("<main id=\"content\">"), "{lang}{path}");
        }
    }
}

#[tokio::test]
async fn who_would_come_too_late_is_told_on_the_card_unless_nobody_knows_where_they_are() {
    let ten_to_twelve = "open=at&at=2026-03-11T11:50";
    let late = |html: &str| html.matches("class=\"reason late\"").count();
    // 1.1 km north of the registry office, which closes at noon.
    let far = page(&format!("/it/find?lat=45.08&lon=7.68&{ten_to_twelve}")).await;
    assert!(far.contains("Chiude tra 10 minuti. A piedi ci vogliono circa 20 minuti: arrivi tardi."));
    assert_eq!(late(&far), 1, "only the one that closes");
    let english = page(&format!("/en/find?lat=45.08&lon=7.68&{ten_to_twelve}")).await;
    assert!(
        english
            .contains("Closes in 10 minutes. On foot it takes about 20 minutes: you would arrive too late.")
    );
    assert_eq!(late(&page(&format!("/it/find?{HERE}&{ten_to_twelve}")).await), 0, "eleven metres away");
    assert_eq!(
        late(&page(&format!("/it/find?city=torino&{ten_to_twelve}")).await),
        0,
        "the middle of a city"
    );
}

#[tokio::test]
async fn words_that_mean_no_need_are_a_condition_that_can_be_taken_away() {
    let html = page(&format!("/it/find?{HERE}&q=scuola")).await;
    assert_eq!(cards(&html), ["d3-scuola"]);
    assert!(html.contains("“scuola”") && html.contains(r#"name="q" value="scuola""#));
    let since = page(&format!("/it/find?{HERE}&confirmed_since=2026-01-01")).await;
    assert!(since.contains("Confermati dal") && cards(&since).contains(&"d3-scuola"));
    assert!(since.contains(r#"name="confirmed_since" value="2026-01-01""#));
    // What nobody answers to leaves nothing out.
    let unknown = page(&format!("/it/find?{HERE}&q=xyzzy")).await;
    assert_eq!(cards(&unknown), cards(&page(&format!("/it/find?{HERE}")).await));
}

#[tokio::test]
async fn the_name_of_a_desk_stays_a_condition_and_the_need_in_it_is_offered() {
    let html = page(&format!("/it/find?{HERE}&q=Sportello+anagrafe")).await;
    assert_eq!(cards(&html), ["d1-anagrafe"]);
    assert!(html.contains("Volevi un’altra cosa?") && html.contains("&#38;need=residence"), "{html}");
    assert!(!html.contains("mostriamo"), "nothing was put in place of what was asked");
    let sentence = page(&format!("/it/find?{HERE}&q=ho+perso+il+permesso+di+soggiorno")).await;
    assert!(sentence.contains("“ho perso il permesso di soggiorno”: mostriamo"), "{sentence}");
}

#[tokio::test]
async fn desks_of_the_asked_name_are_those_around_when_there_are_any() {
    let named = |html: &str| {
        let list = html.split_once("Sportelli con questo nome").expect("a list").1;
        list.split_once("</ul>").expect("its end").0.to_owned()
    };
    let here = named(&page(&format!("/it/find?{HERE}&q=sportello")).await);
    assert!(here.contains("d1-anagrafe") && !here.contains("z-lontano"), "Bari is far: {here}");
    let anywhere = named(&page("/it/find?q=sportello").await);
    assert!(anywhere.contains("d1-anagrafe") && anywhere.contains("z-lontano"), "{anywhere}");
}

#[tokio::test]
async fn no_page_has_script_or_style_of_its_own() {
    for path in PAGES {
        let html = page(&format!("/it{path}")).await;
        for forbidden in [" style=", "<style", "onclick=", "onload=", "javascript:", "src=\"http"] {
            assert!(!html.contains(forbidden), "{path} has {forbidden}");
        }
        // A description for search engines is data: no browser runs it.
        let scripts = html.split("<script").skip(1);
        for script in scripts.filter(|script| !script.starts_with(" type=\"application/ld+json\">{")) {
            assert!(script.starts_with(" type=\"module\" src=\"/assets/"), "{path}");
            assert!(script.contains("></script>"), "{path}");
        }
    }
}

#[tokio::test]
async fn no_text_on_a_page_is_a_key() {
    let texts = std::fs::read_to_string("data/locales/it/interface.ftl").expect("the Italian texts");
    let keys: BTreeSet<&str> = texts
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key)
        .filter(|key| key.matches('-').count() > 1)
        .collect();
    for path in PAGES {
        let html = page(&format!("/it{path}")).await;
        let words = html.split(['>', '<']).skip(2).step_by(2).flat_map(str::split_whitespace);
        let shown: Vec<&str> = words.filter(|word| keys.contains(word)).collect();
        assert!(shown.is_empty(), "{path} shows {shown:?}");
    }
}

#[tokio::test]
async fn a_run_is_told_with_what_was_wrong_and_without_names_of_people() {
    let data = page("/it/data").await;
    assert!(data.contains("href=\"/it/data/runs\""));
    let list = page("/it/data/runs").await;
    assert!(list.contains("href=\"/it/data/runs/1\"") && list.contains("Una lista"), "{list}");
    let run = page("/it/data/runs/1").await;
    for told in
        ["12.345", "phone_invalid", "Riga 7, phone", "sempre occupato", "<code>hours</code>", "d1-anagrafe"]
    {
        assert!(run.contains(told), "{told}: {run}");
    }
    assert!(!run.contains("<b>sempre") && !run.contains("maria") && !list.contains("maria"));
    for missing in ["/it/data/runs/2", "/it/data/runs/one"] {
        assert_eq!(get(&app(), missing).await.status, 404, "{missing}");
    }
}

#[tokio::test]
async fn the_address_of_a_merged_desk_leads_to_the_one_that_is_published() {
    let answer = get(&app(), "/it/desk/merged-away?lat=45.07").await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (302, "/it/desk/d1-anagrafe?lat=45.07"));
    for missing in ["/it/desk/nobody", "/xx/desk/merged-away", "/it/desk/A%20b"] {
        assert_eq!(get(&app(), missing).await.status, 404, "{missing}");
    }
}

#[tokio::test]
async fn the_list_has_the_desks_of_the_api_in_their_order() {
    for conditions in
        ["", "&need=food", "&language=ar", "&open=now", "&open=now&include=unknown", "&free=true"]
    {
        let api = get(&app(), &format!("/api/v1/nearest?{HERE}{conditions}")).await.json();
        let html = page(&format!("/it/find?{HERE}{conditions}")).await;
        let shown: BTreeSet<&str> = cards(&html).into_iter().collect();
        let mut order: Vec<&str> = cards(&html);
        let with_pin = super::http_api::world::ids(&api["features"]);
        order.retain(|id| with_pin.iter().any(|own| own == id));
        assert_eq!(order, with_pin, "{conditions}");
        for id in super::http_api::world::ids(&api["remote"]) {
            assert!(shown.contains(id.as_str()), "{conditions}: {id} is listed apart");
        }
    }
}

#[tokio::test]
async fn a_card_says_in_words_what_one_needs_to_go() {
    let html = page(&format!("/it/find?{HERE}&need=residence_permit")).await;
    for words in [
        "Sportello d1-anagrafe",
        "Aperto, chiude alle 12:00",
        "11 m",
        "1 minuto a piedi",
        "arabo",
        "Gratis",
        "Senza appuntamento",
        "Via Prova 7, Torino",
        "href=\"tel:+390112629000\"",
        "Informazioni del 1 gennaio 2026, da example.org",
        "1 scheda su come lavorano",
    ] {
        assert!(html.contains(words), "the card lacks {words:?}");
    }
}

#[tokio::test]
async fn hours_that_are_not_known_are_not_called_closed() {
    let html = page(&format!("/it/find?{HERE}&audience=women")).await;
    assert!(html.contains("Orari non noti: chiama prima"));
    let desk = page("/it/desk/d2-tie-a").await;
    assert!(desk.contains("Non conosciamo gli orari. Non vuol dire che è chiuso."));
}

#[tokio::test]
async fn a_shut_desk_says_when_it_opens() {
    let html = page(&format!("/en/find?{HERE}")).await;
    assert!(html.contains("Closed, opens today at 14:00"));
}

#[tokio::test]
async fn the_desk_page_has_the_week_and_who_speaks_what_when() {
    let html = page("/it/desk/d3-scuola").await;
    for words in [
        "mercoledì",
        "oggi",
        "8:00–20:00",
        "bengalese",
        "Come lavorano qui",
        "La fonte non dice quali documenti",
    ] {
        assert!(html.contains(words), "the page lacks {words:?}");
    }
}

#[tokio::test]
async fn what_we_read_ourselves_is_marked_and_nothing_else() {
    let list = page(&format!("/it/find?{HERE}&open=any")).await;
    for card in cards(&list) {
        let is_marked = card.contains("orari letti dal testo della fonte");
        assert_eq!(is_marked, card.contains("Sportello d3-scuola"), "{card}");
    }
    assert!(list.contains("Sportello d3-scuola"));
    let desk = page("/it/desk/d3-scuola").await;
    assert!(desk.contains("Che cosa abbiamo ricavato noi") && desk.contains("Letto dal testo degli orari"));
    assert!(!page("/it/desk/d1-anagrafe").await.contains("Che cosa abbiamo ricavato noi"));
}

#[tokio::test]
async fn nothing_on_file_becomes_markup() {
    for path in ["/it/desk/d1-anagrafe".to_owned(), format!("/it/find?{HERE}")] {
        let html = page(&path).await;
        assert!(!html.contains("HYPERLINK(\"x\")"), "{path}");
        assert!(html.contains("=HYPERLINK(&#34;x&#34;)"), "{path}");
    }
}

#[tokio::test]
async fn what_a_visitor_writes_never_becomes_markup() {
    let attack = "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    for name in ["near", "q", "need", "city", "language"] {
        let html = page(&format!("/it/find?{name}={attack}")).await;
        assert!(!html.contains("<script>alert"), "{name}");
    }
}

#[tokio::test]
async fn a_protected_address_is_on_no_page() {
    for path in ["/it/desk/rifugio".to_owned(), format!("/it/find?{HERE}"), "/en/desk/rifugio".to_owned()] {
        let html = page(&path).await.to_lowercase();
        assert!(!html.contains(&SECRET_STREET.to_lowercase()), "{path}");
        assert!(!html.contains("7.6805"), "{path}");
    }
    assert!(page("/it/desk/rifugio").await.contains("L’indirizzo è protetto. Telefona."));
}

#[tokio::test]
async fn what_cannot_be_understood_is_told_and_left_out() {
    let html = page(&format!("/it/find?{HERE}&need=gold&colour=red")).await;
    assert!(html.contains("Abbiamo ignorato una parte dell’indirizzo: need."));
    assert_eq!(cards(&html)[0], "d1-anagrafe");
}

#[tokio::test]
async fn who_may_need_help_at_once_reads_the_numbers_above_the_desks() {
    let at_once = |html: &str| {
        let (_, section) = html.split_once("class=\"emergency at-once\"")?;
        let (section, after) = section.split_once("</section>")?;
        assert!(after.contains("class=\"summary\""), "it stands above what is found");
        Some([section.contains("tel:112"), section.contains("tel:1522")])
    };
    for (need, numbers) in [
        ("health", Some([true, false])),
        ("safety", Some([true, true])),
        ("antiviolence", Some([true, true])),
        ("residence_permit", None),
    ] {
        let html = page(&format!("/it/find?{HERE}&need={need}")).await;
        assert_eq!(at_once(&html), numbers, "{need}");
    }
}

#[tokio::test]
async fn a_place_that_is_not_found_or_not_clear_is_told() {
    let html = page("/it/find?near=Nessun+posto").await;
    assert!(html.contains("Non troviamo “Nessun posto”."));
    assert!(html.contains("/it/find?city=torino"), "cities are offered instead");
    let html = page("/it/find?near=Corso+Uno").await;
    assert!(html.contains("Ci sono più posti con questo nome."));
    assert!(html.contains("Corso Uno 2"));
}

#[tokio::test]
async fn an_empty_answer_has_ways_out() {
    let html = page(&format!("/it/find?{HERE}&need=residence_permit&language=bn")).await;
    assert!(html.contains("Nessuno sportello per questa ricerca"));
    assert!(html.contains("Senza “bengalese"), "a filter can be taken away, with what remains");
    assert!(html.contains("Ricomincia da capo"));
}

#[tokio::test]
async fn an_empty_answer_of_many_conditions_offers_pairs_the_need_alone_and_other_cities() {
    let html =
        page(&format!("/it/find?{HERE}&need=residence_permit&language=bn&audience=women&free=true")).await;
    assert!(html.contains("Solo “Permesso di soggiorno”, senza altri filtri: 1 sportello"), "{html}");
    assert!(html.contains("I più vicini, senza i filtri"));
    let ids = cards(&html);
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "no desk is there twice");
    let close = page(&format!("/it/find?{HERE}&need=italian_school&max_distance=10")).await;
    assert!(close.contains("Nessuno sportello"), "the heading counts within the distance");
    assert!(close.contains("Cerca più lontano: 1 sportello"));
}

#[tokio::test]
async fn the_form_sends_on_what_it_does_not_show() {
    let query = "&open=now&include=maybe,unknown&max_distance=5000&limit=7&language=ar,it&access=appointment";
    let html = page(&format!("/it/find?{HERE}{query}")).await;
    for field in [
        "name=\"include\" value=\"maybe,unknown\"",
        "name=\"max_distance\" value=\"5000\"",
        "name=\"limit\" value=\"7\"",
        "value=\"ar,it\" selected",
        "name=\"access\" value=\"appointment\" checked",
    ] {
        assert!(html.contains(field), "the form lacks {field}");
    }
    let plain = page(&format!("/it/find?{HERE}")).await;
    assert!(!plain.contains("name=\"include\"") && !plain.contains("name=\"limit\""));
}

#[tokio::test]
async fn what_a_form_without_script_sends_is_understood() {
    let html = page(&format!("/it/find?{HERE}&open=now&at=2026-03-12T10:00&include=")).await;
    assert!(!html.contains("Abbiamo ignorato"), "the moment that was written is the one that is meant");
    assert!(html.contains("Previsione per giovedì 12 marzo, ore 10:00"));
    let html = page(&format!("/it/find?{HERE}&include=maybe")).await;
    assert!(!html.contains("Abbiamo ignorato"), "any state is in the answer when nothing is said about open");
}

#[tokio::test]
async fn a_point_is_the_visitors_only_when_the_device_told_it() {
    let chosen = page(&format!("/it/find?{HERE}")).await;
    assert!(chosen.contains("vicino a: il punto scelto"));
    assert!(!chosen.contains("vicino a: la tua posizione"));
    let located = page(&format!("/it/find?{HERE}&located=true")).await;
    assert!(located.contains("vicino a: la tua posizione"));
    assert!(located.contains("/desk/d1-anagrafe?lat=45.07&#38;lon=7.68&#38;located=true"), "links keep it");
    let nowhere = page("/it/find?located=true&city=torino").await;
    assert!(nowhere.contains("vicino a: Torino"));
}

#[tokio::test]
async fn downloads_of_sheets_are_those_that_are_shown() {
    let html = page("/it/sheets?theme=local_desks&city=torino").await;
    assert!(html.contains("href=\"/sheets.zip?theme=local_desks&#38;city=torino\""), "{html}");
    assert!(page("/it/sheets").await.contains("href=\"/sheets.zip\""));
    let desk = page("/it/desk/d1-anagrafe").await;
    assert!(desk.contains("href=\"/desks/d1-anagrafe.zip\""));
    assert!(
        !page("/it/desk/d3-scuola").await.contains(".zip\""),
        "a desk without sheets has no file of them"
    );
}

#[tokio::test]
async fn a_desk_says_once_how_sure_we_are_and_once_where_it_is_from() {
    let html = page("/it/desk/d1-anagrafe").await;
    assert_eq!(html.matches("Informazioni confermate da meno di un anno").count(), 1);
    assert_eq!(html.matches("Informazioni del 1 gennaio 2026, da example.org").count(), 1);
}

#[tokio::test]
async fn the_first_page_sends_a_visitor_to_a_language_and_remembers_nothing() {
    for (wish, expected) in [("en-GB,en;q=0.9", "/en"), ("de,it;q=0.3", "/it"), ("", "/it")] {
        let answer = get_with(&app(), "/", &[("accept-language", wish)]).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (302, expected), "{wish}");
        assert_eq!(answer.header("set-cookie"), "");
        assert!(answer.header("vary").to_lowercase().contains("accept-language"));
    }
}

#[tokio::test]
async fn a_page_that_is_not_there_helps_on() {
    for path in ["/it/desk/no-such-desk", "/en/sheet/none", "/xx", "/it/no-such-page"] {
        let answer = get_with(&app(), path, &[("accept", "text/html")]).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.text().contains("<main"), "{path} is a page");
        assert!(answer.text().contains("/find"), "{path} leads on");
    }
}

#[tokio::test]
async fn the_first_view_is_light() {
    let packed = [("accept-encoding", "br")];
    let find = get_with(&app(), &format!("/it/find?{HERE}"), &packed).await;
    assert_eq!(find.header("content-encoding"), "br");
    assert!(find.body.len() < MAX_PAGE, "the page weighs {} bytes", find.body.len());
    let html = page(&format!("/it/find?{HERE}")).await;
    let assets = html
        .split('"')
        .filter(|part| part.starts_with("/assets/") && !part.contains("map"))
        .map(|part| part.split('#').next().unwrap_or(part).to_owned());
    let mut total = find.body.len();
    for asset in assets.collect::<BTreeSet<_>>() {
        let answer = get_with(&app(), &asset, &packed).await;
        if answer.status == 200 {
            total += answer.body.len();
        }
    }
    assert!(total < MAX_FIRST_VIEW, "the first view weighs {total} bytes");
}

#[tokio::test]
async fn a_path_tells_its_steps_their_sources_and_the_nearest_desk() {
    let list = page("/it/paths").await;
    assert!(list.contains("href=\"/it/path/permit_renewal\""));
    let bare = page("/it/path/permit_renewal").await;
    assert!(bare.contains("https://example.org/pagina") && bare.contains("20 novembre 2026"));
    assert!(bare.contains("16 euro") && bare.contains("href=\"/it/find?need=food\""));
    assert!(!bare.contains("step-desk"), "without a place there is no nearest desk");
    let near = page(&format!("/it/path/permit_renewal?{HERE}")).await;
    let desk = near.split("step-desk").nth(1).expect("the nearest desk");
    let nearest = get(&app(), &format!("/api/v1/nearest?{HERE}&need=food&limit=1")).await.ids();
    assert!(desk.contains(&format!("/it/desk/{}?", nearest[0])), "{desk}");
    assert_eq!(get(&app(), "/it/path/no-such-path").await.status, 404);
    assert_eq!(get(&app(), "/xx/paths").await.status, 404);
}

#[tokio::test]
async fn a_desk_that_is_not_open_names_open_ones_nearby_and_an_open_one_does_not() {
    let afternoon = bussola::ports::clock::Fixed("2026-03-11T14:00:00Z".parse().expect("an instant"));
    let app = app_of(Site { clock: Arc::new(afternoon), ..site() });
    let list = get(&app, &format!("/api/v1/nearest?{HERE}&limit=100")).await.json();
    let features = list["features"].as_array().expect("a list");
    let (mut n_closed, mut n_open, mut n_offered) = (0, 0, 0);
    for feature in features {
        let id = feature["id"].as_str().expect("an id");
        let state = feature["properties"]["opening"]["state"].as_str().expect("a state");
        let html = get(&app, &format!("/it/desk/{id}")).await.text();
        let offered =
            html.split("open-nearby").nth(1).map(|part| part.split("</section>").next().unwrap_or_default());
        if state == "open" {
            n_open += 1;
            assert_eq!(offered, None, "{id}");
        } else {
            n_closed += 1;
            for other in offered.iter().flat_map(|part| part.split("/it/desk/").skip(1)) {
                n_offered += 1;
                let other = other.split(['"', '?']).next().expect("an id");
                let told = get(&app, &format!("/api/v1/desks/{other}")).await.json();
                assert_eq!(told["properties"]["opening"]["state"], "open", "{id} offers {other}");
            }
        }
    }
    assert!(
        n_closed > 0 && n_open > 0 && n_offered > 0,
        "{n_closed} closed, {n_open} open, {n_offered} offered"
    );
}

#[tokio::test]
async fn a_notice_is_on_the_pages_of_its_city_and_only_in_its_days() {
    let notice = |text: &str, first: &str, last: &str, cities: &[&str]| Notice {
        cities: cities.iter().map(|slug| CitySlug::new(slug).expect("a slug")).collect(),
        days: (day(first), day(last)),
        texts: [("it", text)].map(|(l, t)| (Language::new(l).expect("a language"), t.to_owned())).into(),
        url: Some("https://example.org/avviso".to_owned()),
    };
    let today = bussola::ports::clock::Clock::today(&*site().clock).to_string();
    let notices = vec![
        notice("Dappertutto", &today, &today, &[]),
        notice("Solo qui", &today, "2099-01-01", &["torino"]),
        notice("Altrove", &today, "2099-01-01", &["bari"]),
        notice("Finito", "2020-01-01", "2020-01-02", &[]),
    ];
    let app = app_of(Site { notices: ArcSwap::from_pointee(notices), ..site() });
    for (path, expected) in [
        ("/it/find?city=torino", [true, true, false, false]),
        ("/it/find?lat=45.07&lon=7.68", [true, true, false, false]),
        ("/it/desk/d1-anagrafe", [true, true, false, false]),
        ("/ar", [true, true, true, false]),
    ] {
        let html = get(&app, path).await.text();
        let seen = ["Dappertutto", "Solo qui", "Altrove", "Finito"].map(|text| html.contains(text));
        assert_eq!(seen, expected, "{path}");
    }
    assert!(get(&app, "/ar").await.text().contains("<span lang=\"it\" dir=\"auto\">Dappertutto"));
}
