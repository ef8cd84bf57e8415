//! The part of one language: what needs are called in it, and other words that a page shows. Places stand with the desks.

use super::PackError;
use super::bytes::{Reader, Writer};
use super::codes;
use crate::domain::language::Language;
use crate::search::suggest::{NeedTerms, PlaceTerms, Term};

/// The words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    pub language: Language,
    /// What suggestions and searches by words are made from: wordings in this language, and what stands on letters.
    pub needs: Vec<NeedTerms>,
    /// What codes are called, such as `audience.women`, for whoever shows answers.
    pub labels: Vec<(Box<str>, Box<str>)>,
}

pub(super) fn put(out: &mut Writer, words: &Words) {
    let Words { language, needs, labels } = words;
    codes::put_language(out, language);
    out.list(needs.iter(), |out, NeedTerms { code, terms }| {
        codes::put_need(out, code);
        out.list(terms.iter(), |out, Term { text, language, is_label }| {
            out.text(text);
            codes::put_language(out, language);
            out.flag(*is_label);
        });
    });
    out.list(labels.iter(), |out, (code, label)| {
        out.text(code);
        out.text(label);
    });
}

pub(super) fn take(reader: &mut Reader<'_>) -> Result<Words, PackError> {
    let term = |reader: &mut Reader<'_>| {
        let text = reader.text()?.to_owned();
        Ok(Term { text, language: codes::language(reader)?, is_label: reader.flag()? })
    };
    Ok(Words {
        language: codes::language(reader)?,
        needs: reader
            .list(|reader| Ok(NeedTerms { code: codes::need(reader)?, terms: reader.list(term)? }))?,
        labels: reader.list(|reader| Ok((reader.boxed()?, reader.boxed()?)))?,
    })
}

pub(super) fn put_place(out: &mut Writer, place: &PlaceTerms) {
    let PlaceTerms { name, other_names, municipality, position, radius, weight } = place;
    out.text(name);
    out.list(other_names.iter(), |out, name| out.text(name));
    out.maybe(municipality.as_ref(), codes::put_municipality);
    codes::put_position(out, *position);
    codes::put_metres(out, *radius);
    out.number(*weight);
}

pub(super) fn place(reader: &mut Reader<'_>) -> Result<PlaceTerms, PackError> {
    Ok(PlaceTerms {
        name: reader.text()?.to_owned(),
        other_names: reader.list(|reader| reader.text().map(str::to_owned))?,
        municipality: reader.maybe(codes::municipality)?,
        position: codes::position(reader)?,
        radius: codes::metres(reader)?,
        weight: reader.small()?,
    })
}
