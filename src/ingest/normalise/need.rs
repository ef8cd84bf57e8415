//! Needs as sources write them: our codes, their names, words on letters, words that people use.

use bussola_engine::domain::id::NeedCode;
use bussola_engine::domain::inference::InferenceRule;
use bussola_engine::search::text::fold;

use crate::ingest::context::Words;

/// One need, with the rule where it was no code of ours.
pub fn read(text: &str, words: &Words) -> Option<(NeedCode, Option<InferenceRule>)> {
    let code = NeedCode::new(&text.to_lowercase()).ok();
    if let Some(code) = code.filter(|code| words.taxonomy.need(code).is_some()) {
        return Some((code, None));
    }
    let folded = fold(text);
    if let Some(code) = words.need_names.get(&folded) {
        return Some((code.clone(), Some(InferenceRule::NeedFromName)));
    }
    let code = words.need_synonyms.get(&folded)?;
    Some((code.clone(), Some(InferenceRule::NeedFromSynonym)))
}
