//! Which addresses are read how.

use super::*;

fn read(text: &str) -> [String; 5] {
    let is_quarter = |name: &str| ["Borgo", "Collina", "Marina"].contains(&name);
    let a = read_address(text, Surroundings { municipality: Some("Vattelapesca"), is_quarter: &is_quarter });
    [a.street, a.number, a.detail, a.district, a.postcode].map(|part| part.unwrap_or_default().into())
}

#[test]
fn addresses_are_taken_apart() {
    let rows = [
        ("Via Senigallia 16 (2º piano)", ["Via Senigallia", "16", "2º piano", "", ""]),
        ("Via Trieste 22 e 24", ["Via Trieste", "22/24", "", "", ""]),
        ("Piazza Oberdan 8/A", ["Piazza Oberdan", "8/A", "", "", ""]),
        ("Corso Italia 81/83", ["Corso Italia", "81/83", "", "", ""]),
        ("Via V. Veneto 92/A (scuola Diaz)", ["Via V. Veneto", "92/A", "scuola Diaz", "", ""]),
        ("Via Vico XII Modugno, Borgo", ["Via Vico XII Modugno", "", "", "Borgo", ""]),
        ("Via XV Giugno 1918, Pegazzano", ["Via XV Giugno 1918", "", "Pegazzano", "", ""]),
        ("Via 25 Aprile 3", ["Via 25 Aprile", "3", "", "", ""]),
        ("Corso 22 Marzo", ["Corso 22 Marzo", "", "", "", ""]),
        ("Via Capriolo 14B", ["Via Capriolo", "14/B", "", "", ""]),
        ("Via Zappetti 21 H", ["Via Zappetti", "21/H", "", "", ""]),
        ("Via Orvieto 1/20/A, primo piano", ["Via Orvieto", "1/20/A", "primo piano", "", ""]),
        ("Via Querini 19/a", ["Via Querini", "19/A", "", "", ""]),
        ("Via Roma, 12", ["Via Roma", "12", "", "", ""]),
        ("via Roma n. 12 bis", ["Via Roma", "12 bis", "", "", ""]),
        ("via Roma n.12", ["Via Roma", "12", "", "", ""]),
        ("70121 Vattelapesca", ["", "", "", "", "70121"]),
        ("Via Roma snc", ["Via Roma", "snc", "", "", ""]),
        ("Via Roma 5, 70121 Vattelapesca", ["Via Roma", "5", "", "", "70121"]),
        ("Via Roma, 5 - 70121 Vattelapesca", ["Via Roma", "5", "", "", "70121"]),
        ("Via Roma 5 - 70121", ["Via Roma", "5", "", "", "70121"]),
        ("Via Roma 5, Vattelapesca", ["Via Roma", "5", "", "", ""]),
        ("Via Roma 103 Marina", ["Via Roma", "103", "", "Marina", ""]),
        ("Via Roma 1 presso Caritas", ["Via Roma", "1", "presso Caritas", "", ""]),
        ("Presso ospedale di Rivoli", ["Presso ospedale di Rivoli", "", "", "", ""]),
        ("Quartiere Vecchio", ["", "", "", "Vecchio", ""]),
        ("Collina", ["", "", "", "Collina", ""]),
        ("Castello 4136/a", ["Castello", "4136/A", "", "", ""]),
        ("Calle Scopici 97", ["Calle Scopici", "97", "", "", ""]),
        ("Via Marsala 14 (loc. Arzeroni)", ["Via Marsala", "14", "", "Arzeroni", ""]),
        ("Via Panetti 1 / via Artom (Parco)", ["Via Panetti", "1", "via Artom, Parco", "", ""]),
        ("Via Porzio 4, Centro Isola B3", ["Via Porzio", "4", "Centro Isola B3", "", ""]),
        ("Via Botticelli; corso Bolzano", ["Via Botticelli; corso Bolzano", "", "", "", ""]),
        ("Municipio (2º piano)", ["Municipio", "", "2º piano", "", ""]),
        ("Strada Statale 16 km 3", ["Strada Statale 16 km 3", "", "", "", ""]),
        ("Via dei 300 Campi 7", ["Via dei 300 Campi", "7", "", "", ""]),
        ("V.le Europa 3", ["Viale Europa", "3", "", "", ""]),
        ("P.zza Garibaldi, 12", ["Piazza Garibaldi", "12", "", "", ""]),
        ("C.SO ITALIA 5", ["Corso ITALIA", "5", "", "", ""]),
        ("V. Veneto 5", ["V. Veneto", "5", "", "", ""]),
        ("Via G. Verdi s.n.c.", ["Via G. Verdi", "snc", "", "", ""]),
        ("Via Roma s/n", ["Via Roma", "snc", "", "", ""]),
        ("12, Via Roma", ["Via Roma", "12", "", "", ""]),
        ("n. 12/B via Roma", ["Via Roma", "12/B", "", "", ""]),
        ("12/B via Roma", ["Via Roma", "12/B", "", "", ""]),
        ("Via Roma 5 int. 3 scala B", ["Via Roma", "5", "int. 3 scala B", "", ""]),
        ("Via Roma 5/int. 3", ["Via Roma", "5", "int. 3", "", ""]),
        ("Via Roma 5 - 3 piano", ["Via Roma", "5", "3 piano", "", ""]),
        ("Via Roma 22 - 24", ["Via Roma", "22/24", "", "", ""]),
        ("Via Roma 12ter", ["Via Roma", "12/ter", "", "", ""]),
        ("S.S. 16 km 12,500", ["S.S. 16 km 12,500", "", "", "", ""]),
        ("Via Aurelia km. 12+300, Borgo", ["Via Aurelia km. 12+300", "", "", "Borgo", ""]),
        ("Cannaregio, 3144/a", ["Cannaregio", "3144/A", "", "", ""]),
        ("Dorsoduro 10, Calle Lunga", ["Dorsoduro", "10", "Calle Lunga", "", ""]),
        ("c/o Parrocchia San Giuseppe, Via Roma 5", ["Via Roma", "5", "c/o Parrocchia San Giuseppe", "", ""]),
        ("Palazzo Rossi, piazza Dante, 5", ["Piazza Dante", "5", "Palazzo Rossi", "", ""]),
        ("Via Roma angolo Via Po", ["Via Roma", "", "angolo Via Po", "", ""]),
        ("Via Roma 5 ang. Via Po", ["Via Roma", "5", "ang. Via Po", "", ""]),
        ("Via Roma loc. Pozzo", ["Via Roma", "", "", "Pozzo", ""]),
        ("Via Roma 5 fraz. Pozzo", ["Via Roma", "5", "", "Pozzo", ""]),
        ("Via Roma 5 - 70121 Vattelapesca (VP)", ["Via Roma", "5", "", "", "70121"]),
        ("Via Roma, 5 Vattelapesca VP", ["Via Roma", "5", "", "", ""]),
        ("Via Roma 5 Vattelapesca 70121", ["Via Roma", "5", "", "", "70121"]),
        ("Via Roma 5 (VP)", ["Via Roma", "5", "VP", "", ""]),
        ("Piazza 5 Giornate", ["Piazza 5 Giornate", "", "", "", ""]),
        ("Via 4 Fontane 10", ["Via 4 Fontane", "10", "", "", ""]),
        ("Via 1° Maggio 7", ["Via 1° Maggio", "7", "", "", ""]),
        ("  ", ["", "", "", "", ""]),
        ("Via (((", ["Via", "", "((", "", ""]),
    ];
    for (text, expected) in rows {
        assert_eq!(read(text), expected.map(String::from), "{text}");
    }
}

/// Words and numbers of a text, letters apart from digits, in lower case.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut was_digit = false;
    for c in text.chars().flat_map(char::to_lowercase) {
        if !c.is_alphanumeric() || c.is_ascii_digit() != was_digit {
            words.push(String::new());
        }
        was_digit = c.is_ascii_digit();
        if c.is_alphanumeric() {
            words.last_mut().expect("never empty").push(c);
        }
    }
    words.retain(|word| !word.is_empty());
    words.sort();
    words
}

fn pieces() -> impl proptest::strategy::Strategy<Value = Vec<&'static str>> {
    let pieces = vec![
        "Via Roma",
        "Piazza Dante",
        "Castello",
        "presso Caritas",
        "c/o Centro",
        "12",
        "12/A",
        "14b",
        "7 bis",
        "snc",
        ",",
        ",",
        "-",
        "(2º piano)",
        "scala B",
        "int. 3",
        "angolo Via Po",
        "70121",
        "Parrocchia Santa Rita",
        "km 3",
        "5",
        "22 e 24",
        "Località Pozzo",
        "Borgo",
        "/",
        "dei Mille",
        "25 Aprile",
    ];
    proptest::collection::vec(proptest::sample::select(pieces), 0..7)
}

proptest::proptest! {
    #[test]
    fn every_word_of_an_address_is_kept(pieces in pieces()) {
        let text = pieces.join(" ");
        // "Località" says what the quarter is, "e" joins two numbers.
        let is_said = |word: &String| !matches!(word.as_str(), "localita" | "località" | "e");
        let of = |text: &str| -> Vec<String> { words(text).into_iter().filter(is_said).collect() };
        proptest::prop_assert_eq!(of(&read(&text).join(" ")), of(&text), "{}", text);
    }

    #[test]
    fn what_was_read_is_read_again_the_same(pieces in pieces()) {
        let is_quarter = |_: &str| false;
        let around = Surroundings { municipality: None, is_quarter: &is_quarter };
        let once = read_address(&pieces.join(" "), around);
        if let (Some(line), Some(_)) = (once.street_line(), &once.number) {
            let again = read_address(&line, around);
            proptest::prop_assert_eq!((again.street, again.number), (once.street, once.number), "{}", line);
        }
    }

    #[test]
    fn reading_never_fails_and_is_stable(text in "\\PC{0,80}") {
        let once = read(&text);
        proptest::prop_assert_eq!(read(&text), once);
    }

    #[test]
    fn address_like_texts_never_panic(text in "[viaVIA0-9/(),;.n°ºbis èÈİ-]{0,40}") {
        let _ = read(&text);
    }
}
