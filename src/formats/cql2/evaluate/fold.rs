//! Texts without differences of case, of accents and of how accents are encoded. What needs no change is not copied, and
//! European writing, which is most of what there is, takes a shorter way.

use std::borrow::Cow;

use unicode_normalization::char::{canonical_combining_class, decompose_canonical};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The first byte of U+0300, the first combining mark. What is written in lesser bytes is composed.
const FIRST_MARK: u8 = 0xCC;

/// Letters and their accents in one character wherever there is one (NFC).
pub(super) fn composed(text: Cow<'_, str>) -> Cow<'_, str> {
    if has_only_whole_letters(&text) || is_nfc(&text) { text } else { Cow::Owned(text.nfc().collect()) }
}

fn has_only_whole_letters(text: &str) -> bool {
    text.bytes().all(|byte| byte < FIRST_MARK)
}

/// Full case folding. Lower, upper and lower case once more bring together what Unicode folds together: `ẞ`, `ß` and
/// `SS`, or the two small sigmas, which is why each character is taken by itself and not as the end of a word.
pub(super) fn without_case(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return text;
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else {
            c.to_lowercase().for_each(|lower| push_folded(&mut folded, lower));
        }
    }
    composed(Cow::Owned(folded))
}

fn push_folded(folded: &mut String, lower: char) {
    // The Turkish dotless i has `I` as its capital, and folds to itself.
    if lower == '\u{131}' {
        folded.push(lower);
    } else {
        folded.extend(lower.to_uppercase().flat_map(char::to_lowercase));
    }
}

/// Letters without the marks that stand at them.
pub(super) fn without_accents(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.is_ascii() {
        return text;
    }
    if !has_only_whole_letters(&text) {
        return Cow::Owned(text.nfd().filter(|c| !is_accent(*c)).nfc().collect());
    }
    let mut bare = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            bare.push(c);
        } else {
            decompose_canonical(c, |part| {
                if !is_accent(part) {
                    bare.push(part);
                }
            });
        }
    }
    Cow::Owned(bare)
}

/// Marks that make another letter stay: nuktas, the voicing of Japanese kana (as the standard recommends) and viramas,
/// which have the combining classes 7, 8 and 9.
fn is_accent(c: char) -> bool {
    !matches!(canonical_combining_class(c), 0 | 7..=9)
}
