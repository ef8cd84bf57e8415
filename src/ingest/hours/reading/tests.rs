//! Which Italian hours are understood, and which must not be.

use super::*;

fn osm(text: &str) -> Option<String> {
    match read(text) {
        Text::Understood(reading) => reading.week.to_osm(),
        _ => None,
    }
}

#[test]
fn hours_in_italian_become_osm_hours() {
    for (text, expected) in [
        ("lun-ven 9-12.30; gio anche 14:30-17", "Mo-We,Fr 09:00-12:30; Th 09:00-12:30,14:30-17:00"),
        ("lun,mer 9:00-13:00 e 14:00-18:00", "Mo,We 09:00-13:00,14:00-18:00"),
        ("lun.-ven. 9.00–13.00", "Mo-Fr 09:00-13:00"),
        ("Lunedì e giovedì dalle 9 alle 12", "Mo,Th 09:00-12:00"),
        ("dal lunedì al venerdì dalle ore 9:00 alle ore 17:00", "Mo-Fr 09:00-17:00"),
        ("lun-ven 9-12 mar 15-17", "Mo,We-Fr 09:00-12:00; Tu 09:00-12:00,15:00-17:00"),
        ("primo e terzo martedì del mese 18:00-19:00", "Tu[1],Tu[3] 18:00-19:00"),
        ("primo e ultimo martedì del mese 15:30-17:30", "Tu[1],Tu[-1] 15:30-17:30"),
        (
            "primo martedì del mese 9:30-13:30; terzo giovedì 14:00-18:00",
            "Tu[1] 09:30-13:30; Th[3] 14:00-18:00",
        ),
        ("2° giovedì del mese 9-12", "Th[2] 09:00-12:00"),
        ("24 ore su 24", "24/7"),
        ("tutti i giorni 24 ore su 24", "24/7"),
        ("24 ore su 24, tutti i giorni", "24/7"),
        ("aperta tutto l'anno, 24 ore su 24", "24/7"),
        ("h24", "24/7"),
        ("tutti i giorni 20:00-7:00; chiuso ad agosto", "Mo-Su 20:00-07:00; Aug off"),
        ("lun-sab feriali 8:30-12:30", "Mo-Sa 08:30-12:30; PH off"),
        ("tutti i giorni, festivi compresi, 15:30-18:30", "Mo-Su,PH 15:30-18:30"),
        ("tutti i giorni tranne mer 9-12", "Mo-Tu,Th-Su 09:00-12:00"),
        ("lun-sab 9-12; chiuso giovedì", "Mo-We,Fr-Sa 09:00-12:00"),
        ("dom-ven 11:30-12:15", "Mo-Fr,Su 11:30-12:15"),
        ("mar,mer,gio 21:00-22:30; mer 9:30-11:30", "Tu,Th 21:00-22:30; We 09:30-11:30,21:00-22:30"),
    ] {
        assert_eq!(osm(text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn one_unknown_word_and_nothing_is_understood() {
    for text in [
        "",
        "lun-ven",
        "9:00-12:00",
        "lun-ven (15 ore settimanali)",
        "cena dalle 17:00 circa",
        "mer,gio pomeriggio",
        "lun-ven 9:00-16:00 (orario indicato per la consegna di coperte e abiti)",
        "lun-ven 9:00-12:00; docce tre giorni a settimana su prenotazione",
        "lun-ven 8:30-13:00 e 14:00-17:00; chiuso mer pomeriggio",
        "giorni feriali 9-12",
        "ven 12:45",
        "lun 25:00-26:00",
        "lun 9-1",
        "lun-ven 9-17; gio 9-13",
        "mar 9-12; primo martedì del mese 15-17",
        "lun dalle 9:30",
        "lun 9-12, mar 15-17 su appuntamento",
        "chiuso in agosto",
        "24 ore su 24; chiuso lunedì",
    ] {
        assert_eq!(read(text), Text::NotUnderstood, "{text}");
    }
}

#[test]
fn hours_of_a_year_or_season_are_dated() {
    for text in [
        "lun-sab (agosto 2013)",
        "lun,gio 9-12 (estate 2020)",
        "pranzo 12:00-13:00 nel periodo covid 2020",
        "tutti i giorni 19:00-8:00 (nov 2024 - apr 2025)",
        "tutti i giorni 18:00-20:00 (periodo invernale)",
    ] {
        assert_eq!(read(text), Text::Dated, "{text}");
    }
}

#[test]
fn telephone_and_appointment_are_told_apart_from_walking_in() {
    let reading = |text: &str| match read(text) {
        Text::Understood(reading) => {
            let special =
                reading.special.iter().map(|(access, week)| (*access, week.to_osm().unwrap_or_default()));
            (reading.week.to_osm().unwrap_or_default(), special.collect::<Vec<_>>(), reading.access)
        }
        other => panic!("{text}: {other:?}"),
    };
    let special = |access, hours: &str| vec![(access, hours.to_owned())];
    for (text, week, specials, access) in [
        ("mer 9:30-11:30 (telefono)", "We 09:30-11:30", special(Access::Phone, "We 09:30-11:30"), vec![]),
        (
            "lun-ven 9-12 su appuntamento",
            "Mo-Fr 09:00-12:00",
            special(Access::Appointment, "Mo-Fr 09:00-12:00"),
            vec![],
        ),
        (
            "lun-ven 8:30-12:00 su prenotazione telefonica",
            "Mo-Fr 08:30-12:00",
            special(Access::Appointment, "Mo-Fr 08:30-12:00"),
            vec![],
        ),
        (
            "prenotazione telefonica lun-sab 9-13",
            "Mo-Sa 09:00-13:00",
            special(Access::Phone, "Mo-Sa 09:00-13:00"),
            vec![Access::Appointment],
        ),
        (
            "telefono ven 9:00-13:00; ricevimento su appuntamento",
            "Fr 09:00-13:00",
            special(Access::Phone, "Fr 09:00-13:00"),
            vec![Access::Appointment],
        ),
        ("numero verde 24 ore su 24", "24/7", special(Access::Phone, "24/7"), vec![]),
        ("lun,mer,ven 10:00-13:00; telefono 24 ore su 24", "Mo,We,Fr 10:00-13:00", vec![], vec![]),
        (
            "lun 9-12; gio 9-12 su appuntamento",
            "Mo,Th 09:00-12:00",
            special(Access::Appointment, "Th 09:00-12:00"),
            vec![],
        ),
        ("su appuntamento", "", vec![], vec![Access::Appointment]),
    ] {
        assert_eq!(reading(text), (week.to_owned(), specials, access), "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,80}") {
        _ = read(&text);
    }

    #[test]
    fn what_is_understood_is_always_osm_hours(words in proptest::collection::vec(
        proptest::sample::select(vec![
            "lun", "mar-ven", "dal lunedì al sabato", "tutti i giorni", "primo giovedì", "9-12", "dalle 14 alle 17",
            "20:00-7:00", ";", ",", "e", "su appuntamento", "(telefono)", "24 ore su 24", "chiuso in agosto",
            "chiuso lun", "festivi compresi", "feriali", "tranne mer", "anche", "25:00", ":", "del mese",
        ]), 0..9))
    {
        if let Text::Understood(reading) = read(&words.join(" ")) {
            for week in std::iter::once(&reading.week).chain(reading.special.iter().map(|(_, week)| week)) {
                if !week.is_empty() {
                    let text = week.to_osm().expect("what is understood can be written");
                    bussola_engine::domain::schedule::OsmHours::parse(&text).expect(&text);
                }
            }
        }
    }
}
