//! Contacts and reminders as the programs of a phone read them, and the message to send.

use bussola::web::site::Site;

use crate::http_api::world::{Answer, SECRET_STREET, app, app_of, get, get_with, site};

const AT: &str = "at=2026-03-12T10:00";

/// Name and value of every line, once folded lines are whole again; the form is checked on the way.
fn lines(answer: &Answer) -> Vec<(String, String)> {
    let text = answer.text();
    assert!(text.ends_with("\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "every line ends with CRLF");
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    let whole = text.replace("\r\n ", "");
    let pair = |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned()));
    whole.trim_end().split("\r\n").map(|line| pair(line).expect("a name and a value")).collect()
}

fn values<'a>(lines: &'a [(String, String)], name: &str) -> Vec<&'a str> {
    let is_it = |own: &str| own.split(';').next() == Some(name);
    lines.iter().filter(|(own, _)| is_it(own)).map(|(_, value)| value.as_str()).collect()
}

fn public() -> Site {
    Site { public_url: Some("https://bussola.example".to_owned()), ..site() }
}

#[tokio::test]
async fn a_contact_is_a_card_that_a_phone_understands() {
    let answer = get(&app_of(public()), "/it/desk/d1-anagrafe/contact.vcf").await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("content-type"), "text/vcard; charset=utf-8");
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"d1-anagrafe.vcf\"");
    let lines = lines(&answer);
    assert_eq!(lines[0], ("BEGIN".to_owned(), "VCARD".to_owned()));
    assert_eq!(lines[1], ("VERSION".to_owned(), "4.0".to_owned()), "the version comes second");
    assert_eq!(lines.last(), Some(&("END".to_owned(), "VCARD".to_owned())));
    for (name, expected) in [
        ("FN", "Sportello d1-anagrafe"),
        ("ORG", "=HYPERLINK(\"x\")"),
        ("TEL", "tel:+390112629000"),
        ("ADR", ";;Via Prova 7;Torino;TO;;"),
        ("GEO", "geo:45.07010,7.68000"),
        ("URL", "https://bussola.example/it/desk/d1-anagrafe"),
    ] {
        assert_eq!(values(&lines, name), [expected], "{name}");
    }
    let note = values(&lines, "NOTE")[0];
    assert!(note.starts_with("Orari da mercoledì 11 marzo a martedì 17 marzo\\n"), "{note}");
    assert!(note.contains("mercoledì–venerdì: 9:00–12:00\\nsabato–domenica: Chiuso\\n"), "{note}");
    assert!(note.contains("Informazioni del 1 gennaio 2026\\, da example.org"), "commas are escaped: {note}");
}

#[tokio::test]
async fn a_place_is_told_as_exactly_as_it_is_known_and_never_when_it_is_protected() {
    for (id, has_address, has_point) in [
        ("d3-scuola", true, true),
        ("senza-pin", true, false),
        ("numero-verde", true, false),
        ("rifugio", false, false),
    ] {
        for file in ["contact.vcf".to_owned(), format!("reminder.ics?{AT}")] {
            let answer = get(&app(), &format!("/it/desk/{id}/{file}")).await;
            assert_eq!(answer.status, 200, "{id}/{file}");
            let lines = lines(&answer);
            let n_addresses = values(&lines, "ADR").len() + values(&lines, "LOCATION").len();
            assert_eq!(n_addresses > 0, has_address, "{id}/{file}");
            assert_eq!(!values(&lines, "GEO").is_empty(), has_point, "{id}/{file}");
            let text = answer.text().replace("\r\n ", "").to_lowercase();
            assert!(!text.contains(&SECRET_STREET.to_lowercase()), "{id}/{file}");
        }
    }
}

#[tokio::test]
async fn a_reminder_is_an_event_in_the_zone_of_the_desk_with_an_alarm() {
    let answer = get(&app_of(public()), &format!("/it/desk/d1-anagrafe/reminder.ics?{AT}")).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(answer.header("cache-control"), "private, no-cache", "it tells when somebody is where");
    assert_eq!(answer.header("x-robots-tag"), "noindex");
    let lines = lines(&answer);
    let blocks: Vec<String> = lines
        .iter()
        .filter(|(name, _)| matches!(name.as_str(), "BEGIN" | "END"))
        .map(|(name, value)| format!("{name} {value}"))
        .collect();
    let nested = "BEGIN VCALENDAR,BEGIN VTIMEZONE,BEGIN DAYLIGHT,END DAYLIGHT,BEGIN STANDARD,END STANDARD,\
                  END VTIMEZONE,BEGIN VEVENT,BEGIN VALARM,END VALARM,END VEVENT,END VCALENDAR";
    assert_eq!(blocks.join(","), nested);
    assert!(lines.contains(&("DTSTART;TZID=Europe/Rome".to_owned(), "20260312T100000".to_owned())));
    for (name, expected) in [
        ("TZID", "Europe/Rome"),
        ("DURATION", "PT1H"),
        ("DTSTAMP", "20260311T083000Z"),
        ("SUMMARY", "Sportello d1-anagrafe"),
        ("LOCATION", "Via Prova 7\\, Torino"),
        ("GEO", "45.07010;7.68000"),
        ("TRIGGER", "-P1D"),
        ("URL", "https://bussola.example/it/desk/d1-anagrafe"),
    ] {
        assert_eq!(values(&lines, name), [expected], "{name}");
    }
    let told = values(&lines, "DESCRIPTION")[0];
    for words in ["giovedì 12 marzo: 9:00–12:00", "documenti", "Telefona: +39 011 2629000"] {
        assert!(told.contains(words), "{words} is not in {told}");
    }
}

#[tokio::test]
async fn the_same_visit_is_the_same_event_and_another_is_another() {
    let uid = async |query: &str| {
        let answer = get(&app(), &format!("/it/desk/d1-anagrafe/reminder.ics?{query}")).await;
        values(&lines(&answer), "UID")[0].to_owned()
    };
    assert_eq!(uid(AT).await, uid(AT).await);
    assert_ne!(uid(AT).await, uid("at=2026-03-12T10:01").await);
}

#[tokio::test]
async fn a_shut_day_a_doubtful_one_and_unknown_hours_are_told_in_the_reminder() {
    for (id, query, words) in [
        ("d1-anagrafe", "at=2026-03-14T10:00", "sabato 14 marzo: Chiuso"),
        // On a national holiday nobody knows what an association does.
        ("d1-anagrafe", "at=2026-04-06T10:00", "lunedì 6 aprile: 9:00–12:00 (Festa nazionale: Lunedì"),
        ("d2-tie-a", AT, "Orari non noti: chiama prima"),
    ] {
        let answer = get(&app(), &format!("/it/desk/{id}/reminder.ics?{query}")).await;
        let lines = lines(&answer);
        assert!(values(&lines, "DESCRIPTION")[0].contains(words), "{lines:?}");
    }
    // Nobody knows the hours of next year: nothing is said of them.
    let far = get(&app(), "/it/desk/d1-anagrafe/reminder.ics?at=2027-03-11T10:00").await;
    assert!(!values(&lines(&far), "DESCRIPTION")[0].contains("11 marzo"));
}

#[tokio::test]
async fn what_cannot_be_is_refused_with_what_would_be_right() {
    for (path, status, hint) in [
        ("/it/desk/d1-anagrafe/reminder.ics", 400, "YYYY-MM-DDTHH:MM"),
        ("/it/desk/d1-anagrafe/reminder.ics?at=", 400, "YYYY-MM-DDTHH:MM"),
        ("/it/desk/d1-anagrafe/reminder.ics?at=domani", 400, "YYYY-MM-DDTHH:MM"),
        ("/it/desk/d1-anagrafe/reminder.ics?at=2026-03-11T09:29", 400, "from now"),
        ("/it/desk/d1-anagrafe/reminder.ics?at=2029-03-11T09:29", 400, "two years"),
        ("/it/desk/d1-anagrafe/reminder.ics?at=2026-03-12T10:00&name=x", 400, "at"),
        ("/it/desk/nessuno/reminder.ics?at=2026-03-12T10:00", 404, "nessuno"),
        ("/it/desk/nessuno/contact.vcf", 404, "nessuno"),
        ("/it/desk/d1-anagrafe/contact.vcf?a=b", 400, "unknown-parameter"),
        ("/xx/desk/d1-anagrafe/contact.vcf", 404, "not-found"),
        ("/it/desk/nessuno/slip.pdf", 404, "nessuno"),
        ("/it/desk/d1-anagrafe/slip.pdf?need=oro", 400, "residence_permit"),
        ("/xx/desk/d1-anagrafe/slip.pdf", 404, "not-found"),
        ("/it/poster.pdf", 400, "near"),
        ("/it/poster.pdf?near=Nessun+posto", 400, "near"),
        ("/it/poster.pdf?city=atlantide", 400, "torino"),
        ("/it/poster.pdf?city=torino&size=a0", 400, "a3"),
        ("/it/poster.pdf?city=torino&languages=it,xx", 400, "en"),
        ("/it/poster.pdf?city=torino&colour=red", 400, "languages"),
    ] {
        let answer = get(&app(), path).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.text());
        assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
        assert!(answer.text().contains(hint), "{path}: {}", answer.text());
        let page = get_with(&app(), path, &[("accept", "text/html")]).await;
        assert!(page.status == status && page.text().contains("<main"), "{path} is a page for people");
    }
}

/// What stands between two pieces of text.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let rest = text.split_once(from).unwrap_or_else(|| panic!("{from} is not there")).1;
    rest.split(to).next().unwrap_or_default()
}

#[tokio::test]
async fn the_message_has_days_with_dates_and_a_link_only_where_the_site_has_an_address() {
    for (site, link) in [(site(), None), (public(), Some("\nhttps://bussola.example/it/desk/d1-anagrafe"))] {
        let html = get(&app_of(site), "/it/desk/d1-anagrafe").await.text();
        let text = between(&html, "data-copy-text>", "</textarea>");
        let expected = "Sportello d1-anagrafe\nVia Prova 7, Torino\nmercoledì 11 marzo: 9:00–12:00\n\
                        giovedì 12 marzo: 9:00–12:00\n+39 011 2629000";
        assert_eq!(text, format!("{expected}{}", link.unwrap_or_default()));
        for start in ["sms:?&#38;body=Sportello%20d1", "https://wa.me/?text=Sportello%20d1"] {
            assert!(html.contains(&format!("href=\"{start}")), "{start}");
        }
        assert!(html.contains("href=\"https://t.me/share/url?url="));
        assert_eq!(html.contains("bussola.example"), link.is_some());
    }
}

#[tokio::test]
async fn a_message_about_a_protected_house_tells_no_address() {
    let html = get(&app_of(public()), "/it/desk/rifugio").await.text();
    let text = between(&html, "data-copy-text>", "</textarea>");
    assert!(text.contains("Sportello rifugio") && text.contains("+39 011 2629000"), "{text}");
    assert!(text.chars().count() <= 300 && !html.to_lowercase().contains(&SECRET_STREET.to_lowercase()));
}

#[tokio::test]
async fn the_form_of_the_reminder_proposes_the_next_opening_and_works_without_script() {
    let html = get(&app(), "/it/desk/d2-tie-b").await.text();
    assert!(html.contains("action=\"/it/desk/d2-tie-b/reminder.ics\" method=\"get\""));
    assert!(html.contains("name=\"at\" required min=\"2026-03-11T09:30\" value=\"2026-03-11T14:00\""));
    let unknown = get(&app(), "/it/desk/d2-tie-a").await.text();
    assert!(unknown.contains("value=\"2026-03-12T09:00\""), "tomorrow morning where nothing is known");
}
