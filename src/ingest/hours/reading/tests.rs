//! Which Italian hours are understood, and which must not be.

use super::super::week::{Day, Span};
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
        ("dal lunedì al venerdì (tranne i festivi) 9-12", "Mo-Fr 09:00-12:00; PH off"),
        ("lun-sab eccetto festivi 9-12", "Mo-Sa 09:00-12:00; PH off"),
        ("tutti i giorni escluso sabato, domenica e festivi 9-18", "Mo-Fr 09:00-18:00; PH off"),
        ("tutti i giorni feriali escluso il sabato 9-12", "Mo-Fr 09:00-12:00; PH off"),
        ("Mon-Fri 1-5pm", "Mo-Fr 13:00-17:00"),
        ("Mon-Fri 9am-1pm", "Mo-Fr 09:00-13:00"),
        ("Mon-Fri 9-5 pm", "Mo-Fr 09:00-17:00"),
        ("Lu 9-12 Ma 15-17", "Mo 09:00-12:00; Tu 15:00-17:00"),
        ("Lu e Ma dalle 9 alle 12", "Mo-Tu 09:00-12:00"),
        ("dom-ven 11:30-12:15", "Mo-Fr,Su 11:30-12:15"),
        ("mar,mer,gio 21:00-22:30; mer 9:30-11:30", "Tu,Th 21:00-22:30; We 09:30-11:30,21:00-22:30"),
    ] {
        assert_eq!(osm(text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn hours_are_understood_in_the_many_ways_of_writing_them() {
    for (text, expected) in [
        ("dal lunedi al venerdi ore 9.00/13.00", "Mo-Fr 09:00-13:00"),
        ("lun-ven 9:00-13:00 / 14:00-17:00", "Mo-Fr 09:00-13:00,14:00-17:00"),
        ("dal lun al sab dalle ore 8,30 alle ore 12,30", "Mo-Sa 08:30-12:30"),
        ("lunedì: 9.00 – 13.00 e 14.30 – 17.00", "Mo 09:00-13:00,14:30-17:00"),
        ("ore 9 - 12 e 15 - 18 dal lunedì al venerdì", "Mo-Fr 09:00-12:00,15:00-18:00"),
        ("LU-VE 8:00-14:00", "Mo-Fr 08:00-14:00"),
        ("LUNEDI' E GIOVEDI' DALLE 9 FINO ALLE 18", "Mo,Th 09:00-18:00"),
        ("1° e 3° sabato del mese 9-12", "Sa[1],Sa[3] 09:00-12:00"),
        ("ultimo venerdì del mese ore 15-17", "Fr[-1] 15:00-17:00"),
        ("il primo e il terzo sabato di ogni mese dalle 10 alle 12", "Sa[1],Sa[3] 10:00-12:00"),
        ("da settembre a giugno lun-ven 9-12", "Mo-Fr 09:00-12:00; Jul-Aug off"),
        (
            "lun-ven 9-12; gio 15-17; da ottobre a maggio",
            "Mo-We,Fr 09:00-12:00; Th 09:00-12:00,15:00-17:00; Jun-Sep off",
        ),
        ("lun-ven 9-12 (chiuso in agosto)", "Mo-Fr 09:00-12:00; Aug off"),
        ("lun-ven 9-12, chiuso nel mese di agosto", "Mo-Fr 09:00-12:00; Aug off"),
        ("lun-ven 9-12. Agosto chiuso.", "Mo-Fr 09:00-12:00; Aug off"),
        ("lun-ven 9-12; chiuso luglio e agosto", "Mo-Fr 09:00-12:00; Jul-Aug off"),
        ("ad agosto tutti i giorni 11:30-12:30", "Aug Mo-Su 11:30-12:30"),
        ("lun-ven 9-12 escluso festivi", "Mo-Fr 09:00-12:00; PH off"),
        ("dal lunedì al sabato (esclusi i festivi) 9-12", "Mo-Sa 09:00-12:00; PH off"),
        ("tutti i giorni 8-20 (festivi compresi)", "Mo-Su,PH 08:00-20:00"),
        ("dom e festivi 8-20; lun-sab 9-12", "Mo-Sa 09:00-12:00; Su,PH 08:00-20:00"),
        (
            "lun-ven 8:30-13:00 e 14:00-17:00; chiuso mer pomeriggio",
            "Mo-Tu,Th-Fr 08:30-13:00,14:00-17:00; We 08:30-13:00",
        ),
        (
            "lun-ven 9-12 e 15-18, chiuso il mercoledì pomeriggio",
            "Mo-Tu,Th-Fr 09:00-12:00,15:00-18:00; We 09:00-12:00",
        ),
        ("lun-sab 9-12; sabato e domenica chiuso", "Mo-Fr 09:00-12:00"),
        ("lunedì mattina 9-12 e giovedì pomeriggio 15-18", "Mo 09:00-12:00; Th 15:00-18:00"),
        ("lun mattina 9-12, pomeriggio 15-18", "Mo 09:00-12:00,15:00-18:00"),
        (
            "mattina: lun-ven 9-12; pomeriggio: mar e gio 15-18",
            "Mo,We,Fr 09:00-12:00; Tu,Th 09:00-12:00,15:00-18:00",
        ),
        ("<p>Luned&igrave; - venerd&igrave;<br>9&ndash;12</p>", "Mo-Fr 09:00-12:00"),
        ("Orario di apertura:\nlun-ven 9-12\nsab 9-11", "Mo-Fr 09:00-12:00; Sa 09:00-11:00"),
        ("giorni feriali (lun-ven) 9-12", "Mo-Fr 09:00-12:00; PH off"),
        ("sempre aperto", "24/7"),
        ("h 24, 7 giorni su 7", "24/7"),
        ("24/7", "24/7"),
        ("24h su 24", "24/7"),
        ("sabato e domenica h24", "Sa-Su 00:00-24:00"),
        (
            "front office lun-ven 9:00-17:00; contact center telefonico lun-sab 8:00-18:00",
            "Mo-Fr 09:00-17:00",
        ),
        (
            "ogni notte 20:00-8:00; sab e prefestivi 10:00-20:00; dom e festivi 8:00-20:00",
            "Mo-Fr 20:00-08:00; Sa,PH -1 day 10:00-20:00,20:00-08:00; Su,PH 08:00-20:00,20:00-08:00",
        ),
        ("Monday to Friday 9am-5pm", "Mo-Fr 09:00-17:00"),
        ("Mon, Wed and Fri: 9:30 am - 12:30 pm", "Mo,We,Fr 09:30-12:30"),
        ("every day from 9 to 12", "Mo-Su 09:00-12:00"),
        ("lun 9h30-12h", "Mo 09:30-12:00"),
        ("lun-ven 9-mezzogiorno", "Mo-Fr 09:00-12:00"),
        ("lun-ven 9-12; tel. 041 538 1300", "Mo-Fr 09:00-12:00"),
        ("tutti i mercoledì dalle 15 alle 17", "We 15:00-17:00"),
        ("lun-ven 9:00-13:00 15:00-18:00", "Mo-Fr 09:00-13:00,15:00-18:00"),
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
        "lun-ven 9:00-17:00; chiuso mer pomeriggio",
        "sportello lun 9-12; uffici mar 9-12",
        "Sede A: lun 9-12; sede B: mar 9-12",
        "lun-ven mattina e pomeriggio",
        "pomeriggio dalle 3 alle 6 lun",
        "lunedì a settimane alterne 9-12",
        "lun ven 9-12",
        "lun/ven 9-12",
        "2 giovedì 9-12",
        "2 giovedì al mese 9-12",
        "lun fino alle 18",
        "lun 9/12",
        "lun-ven 9-12 (mar 15-17)",
        "lun-ven 9-12 tel. 0415381300",
        "da ottobre a maggio lun-ven 9-12; sab 9-11",
        "lun-sab festivi compresi 9-12",
        "lun-ven 8-14; prefestivi 8-12",
        "marenedì 9-12",
        "ven 12:45",
        "lun 25:00-26:00",
        "lun 9-1",
        "lun-ven 9-17; gio 9-13",
        "mar 9-12; primo martedì del mese 15-17",
        "lun dalle 9:30",
        "lun 9-12, mar 15-17 su appuntamento",
        "mar e gio telefonicamente",
        "chiuso in agosto",
        "24 ore su 24; chiuso lunedì",
    ] {
        assert_eq!(read(text), Text::NotUnderstood, "{text}");
    }
}

/// Each of these was once understood, as something else than it says.
#[test]
fn what_may_mean_something_else_stays_text() {
    for text in [
        // A month that is added, or is about some of it.
        "lun-ven 9-13; aperto anche in agosto",
        "lun-ven 9-13 anche in agosto",
        "lun-ven 9-13; in agosto solo su appuntamento",
        "lunedì e mercoledì 9-12; agosto su appuntamento",
        "lun-ven 9-13; in agosto solo telefonicamente",
        "Luglio e agosto: solo su appuntamento. Lun-ven 9-13",
        "lun-sab 9-13. Sabato chiuso in agosto",
        "lun-sab 9-13, sabato chiuso in agosto",
        "lun-sab 9-13; chiuso il sabato in luglio e agosto",
        "lun-ven 9-12 15-18; chiuso venerdì pomeriggio a luglio e agosto",
        // A line for each day, of which some are empty.
        "Lunedì -\nMartedì 9-12\nMercoledì -\nGiovedì 9-12",
        "Lunedì\nMartedì 9-12\nGiovedì 9-12",
        "Lunedì:\nMartedì: 9-12",
        // A day that is said again with less.
        "lun-ven 9-12 e 14-17; venerdì 9-12",
        "lun-ven 8.30-13 / 14-17 ven 8.30-13",
        "tutti i giorni 9-12 e 15-18; festivi 9-12",
        // A way of getting in that is about some of the hours.
        "martedì 9-12 solo telefonicamente, giovedì 9-12",
        "lun-ven 9-12 (su appuntamento), sab 9-12",
        "lun 9-12, gio su appuntamento 15-18",
        "lun su appuntamento 9-12, gio 15-18",
        "lun 9-12 senza appuntamento, mer 15-18",
        "lun 9-12 (fino alle 13 su appuntamento), mar 9-12",
        "su appuntamento, telefonare al 011 1234567 dal lunedì al venerdì 9-12",
        // Hours of which half of the day?
        "lun-ven 9-12 e 3-6",
        "lun 3-6",
        "Mon 10-11pm",
        // Words that are no days.
        "lun-ven 9-18; we chiuso",
        "sab 9-12; ma solo su appuntamento",
    ] {
        assert_eq!(osm(text), None, "{text}");
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
        ("previo appuntamento tel. 041 538 1300", "", vec![], vec![Access::Appointment]),
        (
            "lun-ven 9-12 previo appuntamento al numero 041 5381300",
            "Mo-Fr 09:00-12:00",
            special(Access::Appointment, "Mo-Fr 09:00-12:00"),
            vec![],
        ),
        (
            "lun-ven 9:00-15:00 (fino alle 17:00 su appuntamento); segreteria telefonica 24 ore",
            "Mo-Fr 09:00-15:00,15:00-17:00",
            special(Access::Appointment, "Mo-Fr 15:00-17:00"),
            vec![],
        ),
        (
            "lun-ven 8:30-13:00 e 14:00-17:00; chiuso mer pomeriggio; ven pomeriggio solo su appuntamento",
            "Mo-Tu,Th-Fr 08:30-13:00,14:00-17:00; We 08:30-13:00",
            special(Access::Appointment, "Fr 14:00-17:00"),
            vec![],
        ),
        ("mar e gio su appuntamento", "Tu,Th unknown \"su appuntamento\"", vec![], vec![Access::Appointment]),
    ] {
        assert_eq!(reading(text), (week.to_owned(), specials, access), "{text}");
    }
}

#[test]
fn a_reading_that_could_be_another_says_by_which_rule() {
    use InferenceRule::{
        HoursDayByAppointment, HoursDayMisspelt, HoursDaysByDashes, HoursDaysUnjoined, HoursOrdinalUnmarked,
        HoursSpansByDashes, HoursWorkingDays,
    };
    for (text, expected, rules) in [
        ("lunedi 9-12", "Mo 09:00-12:00", vec![]),
        ("lundei e mercolei 9-12", "Mo,We 09:00-12:00", vec![HoursDayMisspelt]),
        ("Venerrdì 9-12", "Fr 09:00-12:00", vec![HoursDayMisspelt]),
        (
            "lun mer ven 9-12, mar gio 15-18",
            "Mo,We,Fr 09:00-12:00; Tu,Th 15:00-18:00",
            vec![HoursDaysUnjoined],
        ),
        ("mar/gio 15-18", "Tu,Th 15:00-18:00", vec![HoursDaysUnjoined]),
        ("lun-mer-ven 9-12", "Mo,We,Fr 09:00-12:00", vec![HoursDaysByDashes]),
        ("2 e 4 giovedì 9-12", "Th[2],Th[4] 09:00-12:00", vec![HoursOrdinalUnmarked]),
        ("lun 9-13-15-18", "Mo 09:00-13:00,15:00-18:00", vec![HoursSpansByDashes]),
        (
            "tutti i giorni feriali 9-12",
            "Mo-Fr 09:00-12:00; Sa 09:00-12:00 unknown \"giorni feriali\"; PH off",
            vec![HoursWorkingDays],
        ),
        ("feriali 9-12; sab 9-11", "Mo-Fr 09:00-12:00; Sa 09:00-11:00; PH off", vec![HoursWorkingDays]),
        ("giorni feriali tranne sabato 9-12", "Mo-Fr 09:00-12:00; PH off", vec![]),
        (
            "martedi e giovedi su appuntamento",
            "Tu,Th unknown \"su appuntamento\"",
            vec![HoursDayByAppointment],
        ),
        (
            "lun 9-12; sab (su prenotazione)",
            "Mo 09:00-12:00; Sa unknown \"su prenotazione\"",
            vec![HoursDayByAppointment],
        ),
    ] {
        let Text::Understood(reading) = read(text) else { panic!("{text}") };
        assert_eq!((reading.week.to_osm().as_deref(), reading.rules), (Some(expected), rules), "{text}");
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
            "chiuso lun", "festivi compresi", "feriali", "tranne mer", "anche", "25:00", ":", "del mese", "prefestivi",
            "e festivi", "da ottobre a maggio", "mattina", "pomeriggio", "chiuso", "2", "giovedì", "(", ")", "/", "-", "\n",
            "fino alle 18", "h24", "previo appuntamento tel. 0415381300", "giorni feriali", "escluso festivi", "domenica",
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

type Hours = Vec<(u16, u16)>;
type Group = (Vec<u8>, Hours);

/// A week of morning and afternoon hours, days in groups, as people publish it.
fn weeks() -> impl proptest::strategy::Strategy<Value = Vec<Group>> {
    use proptest::prelude::*;
    let quarter = |from: u16, to: u16| (from / 15..to / 15).prop_map(|n| n * 15);
    let morning = (quarter(7 * 60, 10 * 60), quarter(11 * 60, 13 * 60));
    let afternoon = (quarter(14 * 60, 16 * 60), quarter(16 * 60 + 15, 20 * 60));
    let hours = prop_oneof![
        morning.clone().prop_map(|m| vec![m]),
        afternoon.clone().prop_map(|a| vec![a]),
        (morning, afternoon).prop_map(|(m, a)| vec![m, a]),
    ];
    (proptest::collection::vec(0..3u8, 7), proptest::collection::vec(hours, 2)).prop_map(|(choice, hours)| {
        let days = |group: u8| (0..7u8).filter(|day| choice[usize::from(*day)] == group).collect::<Vec<_>>();
        (0..2u8)
            .map(|group| (days(group), hours[usize::from(group)].clone()))
            .filter(|(days, _)| !days.is_empty())
            .collect()
    })
}

const STYLES: u8 = 6;

fn write_clock(minutes: u16, style: u8) -> String {
    let (h, m) = (minutes / 60, minutes % 60);
    match (style, m) {
        (0 | 4, 0) => format!("{h}"),
        (0, _) => format!("{h}.{m:02}"),
        (1, _) => format!("{h:02}:{m:02}"),
        (3, _) => format!("{h},{m:02}"),
        (5, 0) => format!("{h}h"),
        (5, _) => format!("{h}h{m:02}"),
        _ => format!("{h}:{m:02}"),
    }
}

fn write_hours(spans: &[(u16, u16)], style: u8) -> String {
    let clock = |minutes| write_clock(minutes, style);
    let span = |(from, to): &(u16, u16)| match style {
        0 | 5 => format!("{}-{}", clock(*from), clock(*to)),
        1 => format!("{} – {}", clock(*from), clock(*to)),
        2 => format!("dalle {} alle {}", clock(*from), clock(*to)),
        3 => format!("dalle ore {} alle ore {}", clock(*from), clock(*to)),
        _ => format!("ore {}/{}", clock(*from), clock(*to)),
    };
    let join = if style == 4 { ", " } else { " e " };
    spans.iter().map(span).collect::<Vec<_>>().join(join)
}

fn write_day_names(days: &[u8], style: u8) -> String {
    let short = ["lun", "mar", "mer", "gio", "ven", "sab", "dom"];
    let full = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"];
    let upper = ["LUN.", "MAR.", "MER.", "GIO.", "VEN.", "SAB.", "DOM."];
    let names = match style {
        0 | 5 => short,
        4 => upper,
        _ => full,
    };
    let is_run = days.len() > 2 && days.windows(2).all(|pair| pair[1] == pair[0] + 1);
    let name = |day: &u8| names[usize::from(*day)];
    match (is_run, style) {
        (true, 0 | 4 | 5) => format!("{}-{}", name(&days[0]), name(&days[days.len() - 1])),
        (true, _) => format!("dal {} al {}", name(&days[0]), name(&days[days.len() - 1])),
        (false, 1) => days.iter().map(name).collect::<Vec<_>>().join(" e "),
        (false, _) => days.iter().map(name).collect::<Vec<_>>().join(", "),
    }
}

proptest::proptest! {
    #[test]
    fn a_week_written_in_italian_is_read_back(week in weeks(), style in 0..STYLES, hours_first: bool) {
        let mut expected = Week::default();
        for (days, spans) in &week {
            for day in days {
                let spans: Vec<Span> = spans.iter().map(|(from, to)| Span { from: *from, to: *to }).collect();
                expected.add(Day::Weekly(*day), &spans).expect("groups share no day");
            }
        }
        let clause = |(days, spans): &Group| {
            let (days, hours) = (write_day_names(days, style), write_hours(spans, style));
            if hours_first { format!("{hours} {days}") } else { format!("{days}: {hours}") }
        };
        let text = week.iter().map(clause).collect::<Vec<_>>().join("; ");
        match read(&text) {
            Text::Understood(reading) => proptest::prop_assert_eq!(reading.week, expected, "{}", text),
            other => proptest::prop_assert!(week.is_empty(), "{}: {:?}", text, other),
        }
    }
}
