//! Text folded for comparing: lower case, without accents, words apart.

/// Lower case; accents of Latin and Greek, vowel signs of Arabic and Hebrew and the joining signs of other scripts
/// dropped; each character of Chinese and Japanese a word, as nobody writes spaces there; the letters of `C.A.F.` one
/// word; other signs a single space.
///
/// ```
/// use bussola_engine::search::text::fold;
/// assert_eq!(fold("Caffè  D'ITALIA"), "caffe d italia");
/// assert_eq!(fold("il C.A.F. di S. Anna"), "il caf di s anna");
/// ```
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // The two characters before: a dot after a letter that begins a word may join it with the next.
    let (mut before, mut last) = (' ', ' ');
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let is_initial = c == '.' && last.is_alphabetic() && !before.is_alphanumeric();
        (before, last) = (last, c);
        if is_initial && begins_with_initial(rest.as_str()) {
            continue;
        }
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
            continue;
        }
        c.to_lowercase().for_each(|c| put(&mut out, c));
    }
    out.truncate(out.trim_end().len());
    out
}

/// `A.F.` or `S`, and neither `Anna` nor a space.
fn begins_with_initial(text: &str) -> bool {
    let mut rest = text.chars();
    rest.next().is_some_and(char::is_alphabetic) && rest.next().is_none_or(|c| !c.is_alphanumeric())
}

fn put(out: &mut String, c: char) {
    match fold_char(c) {
        Folded::Drop => {}
        Folded::Char(c) if is_a_word_by_itself(c) => {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
            out.extend([c, ' ']);
        }
        Folded::Text(part) => out.push_str(part),
        Folded::Char(c) if c.is_alphanumeric() => out.push(c),
        Folded::Char(_) => {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        }
    }
}

/// Ideographs and kana.
fn is_a_word_by_itself(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

enum Folded {
    Drop,
    Char(char),
    Text(&'static str),
}

fn fold_char(c: char) -> Folded {
    Folded::Char(match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ě' | 'ę' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ő' | 'ø' => 'o',
        'ř' => 'r',
        'ș' | 'ş' | 'ś' | 'š' => 's',
        'ț' | 'ţ' | 'ť' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ű' | 'ů' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ё' => 'е',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        // Arabic: forms of alef, final ya and ta marbuta are typed in either way.
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' | 'ی' | 'ے' | 'ۓ' => 'ي',
        'ة' | 'ہ' | 'ۃ' | 'ھ' => 'ه',
        // Persian and Urdu write another kaf.
        'ک' => 'ك',
        'ß' => return Folded::Text("ss"),
        'æ' => return Folded::Text("ae"),
        'œ' => return Folded::Text("oe"),
        // Letters of Gurmukhi and Bengali with their dot in one character; keyboards differ.
        '\u{0a33}' => 'ਲ',
        '\u{0a36}' => 'ਸ',
        '\u{0a59}' => 'ਖ',
        '\u{0a5a}' => 'ਗ',
        '\u{0a5b}' => 'ਜ',
        '\u{0a5e}' => 'ਫ',
        '\u{09dc}' => 'ড',
        '\u{09dd}' => 'ঢ',
        '\u{09df}' => 'য',
        // Combining marks, Arabic vowel signs and tatweel, Hebrew points.
        '\u{0300}'..='\u{036f}' | '\u{064b}'..='\u{0652}' | '\u{0640}' | '\u{0591}'..='\u{05c7}' => {
            return Folded::Drop;
        }
        // Dots below and joining signs of Indic scripts and of Burmese; joiners of no width, as within Persian words.
        '\u{093c}' | '\u{094d}' | '\u{09bc}' | '\u{09cd}' | '\u{0a3c}' | '\u{0a4d}' | '\u{0acd}'
        | '\u{0bcd}' | '\u{0c4d}' | '\u{0ccd}' | '\u{0d4d}' | '\u{0dca}' | '\u{1039}' | '\u{103a}'
        | '\u{200c}' | '\u{200d}' => {
            return Folded::Drop;
        }
        other => other,
    })
}

/// Whether `a` becomes `b` by at most `limit` insertions, deletions, replacements or swaps of neighbours;
/// answers how many. Both are folded texts.
pub fn typos(a: &[char], b: &[char], limit: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            let is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if is_swap {
                row[j] = row[j].min(before_last[j - 2] + 1);
            }
        }
        if row.iter().min().is_some_and(|least| *least > limit) {
            return None;
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|count| *count <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_makes_spellings_equal() {
        for (a, b) in [
            ("Permesso di Soggiorno", "permesso  di soggiorno!"),
            ("Città", "citta'"),
            ("Şəhər", "səhər"),
            ("إقامة", "اقامه"),
            ("Σπίτι ξένος", "σπιτι ξενοσ"),
            ("می‌خواهم", "ميخواهم"),
            ("居留许可", "居 留 许 可"),
            ("کھانا", "کهانا"),
            ("\u{0a36}ਰਨ", "ਸ\u{0a3c}ਰਨ"),
            ("বা\u{09dc}ি", "বাড\u{09bc}ি"),
            ("প্রশ্ন", "পরশন"),
        ] {
            assert_eq!(fold(a), fold(b));
        }
    }

    #[test]
    fn typos_are_counted_up_to_the_limit() {
        let count =
            |a: &str, b: &str| typos(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>(), 2);
        assert_eq!(count("permesso", "permesso"), Some(0));
        assert_eq!(count("permeso", "permesso"), Some(1));
        assert_eq!(count("premesso", "permesso"), Some(1));
        assert_eq!(count("prmeso", "permesso"), Some(2));
        assert_eq!(count("lavoro", "permesso"), None);
    }
}
