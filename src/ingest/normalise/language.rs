//! Languages as sources write them: codes, names in any language of the project, nationalities, in lists and sentences.

use bussola_engine::domain::inference::InferenceRule;
use bussola_engine::domain::language::Language;
use bussola_engine::search::text::fold;

use crate::ingest::context::Words;

/// Longest text that is looked through, in bytes.
const MAX_LEN: usize = 1_000;

/// Words that stand around the name of a language and change nothing.
const AROUND: [&str; 26] = [
    "mediatore",
    "mediatori",
    "mediatrice",
    "mediatrici",
    "mediazione",
    "interprete",
    "interpreti",
    "lingua",
    "lingue",
    "in",
    "di",
    "linguistico",
    "linguistica",
    "culturale",
    "culturali",
    "madrelingua",
    "parlato",
    "parlata",
    "parlate",
    "parlano",
    "si",
    "anche",
    "language",
    "languages",
    "speaking",
    "speaker",
];

/// What a text says about languages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Languages {
    /// With the rule where it was no code of ours.
    pub found: Vec<(Language, Option<InferenceRule>)>,
    /// Pieces that name none.
    pub unknown: Vec<String>,
}

/// Reads one member of a list, which may itself be a list: `arabo, francese e inglese`.
pub fn read(text: &str, words: &Words) -> Languages {
    let mut languages = Languages::default();
    if let Some(found) = one(text, words) {
        languages.found.push(found);
        return languages;
    }
    if text.len() > MAX_LEN {
        languages.unknown.push(text.chars().take(200).collect());
        return languages;
    }
    for piece in
        text.split([',', ';', '/', '&', '+', '|', '\n']).map(str::trim).filter(|piece| !piece.is_empty())
    {
        match one(piece, words) {
            Some(found) => languages.found.push(found),
            None => joined(piece, words, &mut languages),
        }
    }
    languages
}

/// `arabo e francese`, `mediatori di lingua araba`.
fn joined(piece: &str, words: &Words, languages: &mut Languages) {
    let folded = fold(piece);
    let parts: Vec<Vec<&str>> = folded
        .split(' ')
        .collect::<Vec<_>>()
        .split(|word| matches!(*word, "e" | "ed" | "and" | "o"))
        .map(|part| part.iter().copied().filter(|word| !AROUND.contains(word)).collect())
        .collect();
    let found: Option<Vec<_>> =
        parts.iter().filter(|part| !part.is_empty()).map(|part| one(&part.join(" "), words)).collect();
    match found {
        Some(found) if !found.is_empty() => languages.found.extend(found),
        _ => languages.unknown.push(piece.to_owned()),
    }
}

fn one(text: &str, words: &Words) -> Option<(Language, Option<InferenceRule>)> {
    let text = text.trim();
    if (2..=3).contains(&text.len())
        && let Some(code) =
            words.languages.get(&text.to_lowercase()).filter(|code| code.as_str().eq_ignore_ascii_case(text))
    {
        return Some((*code, None));
    }
    let folded = fold(text);
    if let Some(language) = words.languages.get(&folded) {
        return Some((*language, Some(InferenceRule::LanguageFromWords)));
    }
    let language = words.nationalities.get(&folded)?;
    Some((*language, Some(InferenceRule::LanguageFromNationality)))
}
