//! Texts without differences of case, of accents and of how accents are encoded. What needs no change is not copied.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::is_nfc;

/// Letters and their accents in one character wherever there is one (NFC).
pub(super) fn composed(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(&text) { text } else { Cow::Owned(text.nfc().collect()) }
}

/// Full case folding. Lower, upper and lower case once more bring together what Unicode folds together: `ẞ`, `ß` and
/// `SS`, or the three small sigmas, which is why each character is taken by itself and not as the end of a word.
pub(super) fn without_case(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.is_ascii() {
        if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Cow::Owned(text.to_ascii_lowercase());
        }
        return text;
    }
    let folded = text.chars().flat_map(char::to_lowercase).flat_map(folded_once_more);
    composed(Cow::Owned(folded.collect()))
}

fn folded_once_more(c: char) -> impl Iterator<Item = char> {
    // The Turkish dotless i has `I` as its capital, and folds to itself.
    let is_dotless = c == '\u{131}';
    let kept = is_dotless.then_some(c);
    let folded = (!is_dotless).then(|| c.to_uppercase().flat_map(char::to_lowercase));
    kept.into_iter().chain(folded.into_iter().flatten())
}

/// Letters without the marks that stand at them. Marks that make another letter stay: nuktas, the voicing of Japanese
/// kana (as the standard recommends), viramas. Their combining classes are 7, 8 and 9.
pub(super) fn without_accents(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.is_ascii() {
        return text;
    }
    let bare = text.nfd().filter(|c| matches!(canonical_combining_class(*c), 0 | 7..=9));
    Cow::Owned(bare.nfc().collect())
}
