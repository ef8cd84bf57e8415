//! Whether two names of streets, or two house numbers, mean the same.

use bussola_engine::domain::id::slug;

/// Words that say what sort of street it is: people mix them up and leave them out.
const KINDS: [&str; 34] = [
    "via",
    "viale",
    "vle",
    "corso",
    "cso",
    "strada",
    "str",
    "vicolo",
    "vico",
    "piazza",
    "pza",
    "pzza",
    "zza",
    "piazzale",
    "ple",
    "piazzetta",
    "largo",
    "lgo",
    "lungomare",
    "contrada",
    "salita",
    "calle",
    "campo",
    "rio",
    "riva",
    "fondamenta",
    "galleria",
    "traversa",
    "borgo",
    "localita",
    "frazione",
    "rampa",
    "cda",
    "stradale",
];
const ARTICLES: [&str; 14] = [
    "del", "della", "delle", "dello", "dei", "degli", "dell", "dal", "dalla", "dalle", "san", "santa",
    "santo", "sant",
];

/// 0 to 1: the worst of the asked name's words against its nearest in the other name. Kinds of street and articles do
/// not count, initials fit every name; numerals must be equal.
pub fn likeness(asked: &str, found: &str) -> f64 {
    let (asked_words, found_words) = (words(asked), words(found));
    let (asked_names, found_names) = (names(&asked_words), names(&found_words));
    let numerals = |words: &[&str]| -> Vec<String> {
        words.iter().filter(|word| is_numeral(word)).map(|word| (*word).to_owned()).collect()
    };
    let all = |words: &'_ [String]| words.iter().map(String::as_str).collect::<Vec<&str>>().join("");
    if numerals(&strs(&asked_words)) != numerals(&strs(&found_words)) {
        return 0.0;
    }
    if asked_names.is_empty() || found_names.is_empty() {
        return strsim::normalized_damerau_levenshtein(&all(&asked_words), &all(&found_words));
    }
    let nearest = |word: &&str| {
        let alike = found_names.iter().map(|own| strsim::normalized_damerau_levenshtein(word, own));
        alike.fold(0.0, f64::max)
    };
    asked_names.iter().map(nearest).fold(1.0, f64::min)
}

/// Whether a text begins with a word for a sort of street.
pub fn names_a_street(text: &str) -> bool {
    words(text).first().is_some_and(|first| KINDS.contains(&first.as_str()))
}

fn words(text: &str) -> Vec<String> {
    slug(text).split('-').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn strs(words: &[String]) -> Vec<&str> {
    words.iter().map(String::as_str).collect()
}

/// The words that name the street.
fn names(words: &[String]) -> Vec<&str> {
    let says = |word: &&str| word.len() > 2 && !KINDS.contains(word) && !ARTICLES.contains(word);
    words.iter().map(String::as_str).filter(says).filter(|word| !is_numeral(word)).collect()
}

/// Arabic, or Roman of two letters and more.
fn is_numeral(word: &str) -> bool {
    let is_roman = word.len() > 1 && word.bytes().all(|byte| b"ivxl".contains(&byte)) && word != "li";
    is_roman || word.bytes().all(|byte| byte.is_ascii_digit())
}

/// `12/A` is `12 a`, and `12` is not.
pub fn is_same_number(asked: &str, found: &str) -> bool {
    let plain =
        |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let (asked, found) = (plain(asked), plain(found));
    !asked.is_empty() && asked == found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_street_is_known_by_its_name_whatever_sort_of_street_it_is() {
        for (asked, found, is_same) in [
            ("Via Roma", "via roma", true),
            ("Roma", "Via Roma", true),
            ("Corso Tarnato", "Corso Taranto", true),
            ("P.zza Garibaldi", "Piazza Giuseppe Garibaldi", true),
            ("Via G. Garibaldi", "Via Giuseppe Garibaldi", true),
            ("Via XX Settembre", "Via XX Settembre", true),
            ("Via XX Settembre", "Via IV Settembre", false),
            ("Via Roma", "Via Torino", false),
            ("Via Roma", "Via Romano", false),
            ("Via dei Mille", "Via Mille Miglia", true),
            ("", "Via Roma", false),
        ] {
            assert_eq!(
                likeness(asked, found) >= 0.7,
                is_same,
                "{asked} / {found}: {}",
                likeness(asked, found)
            );
        }
    }

    #[test]
    fn a_letter_makes_another_number() {
        assert!(is_same_number("12/A", "12 a"));
        assert!(!is_same_number("12", "12/A"));
        assert!(!is_same_number("snc", ""));
        assert!(!is_same_number("1", "11"));
    }
}
