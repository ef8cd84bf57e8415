//! The taxonomy from `data/taxonomy`: needs, what kinds of desk imply, papers, languages and their Italian names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bussola_engine::domain::id::{DocumentCode, NeedCode};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::need::{Need, Taxonomy};
use serde::Deserialize;

use super::file::{FileError, read_toml};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedsFile {
    need: Vec<NeedEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedEntry {
    code: String,
    parent: Option<String>,
    icon: String,
    order: u16,
    #[serde(default)]
    open_eligibility: Vec<String>,
    #[serde(default)]
    letters: Vec<String>,
    #[serde(default)]
    see: Vec<String>,
    /// The area of that project: for readers of the file.
    #[serde(rename = "people_fusion")]
    _people_fusion: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct KindsFile {
    kind: Vec<KindEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct KindEntry {
    text: String,
    needs: Vec<String>,
    /// The reason: for readers of the file.
    #[serde(rename = "why")]
    _why: String,
}

#[derive(Debug, Deserialize)]
struct DocumentsFile {
    document: Vec<DocumentEntry>,
}

#[derive(Debug, Deserialize)]
struct DocumentEntry {
    code: String,
    icon: Box<str>,
}

#[derive(Debug, Deserialize)]
struct LanguagesFile {
    language: Vec<CodeEntry>,
}

#[derive(Debug, Deserialize)]
struct CodeEntry {
    code: String,
}

/// Reads `needs.toml`.
pub fn read_taxonomy(folder: &Path) -> Result<Taxonomy, FileError> {
    let file = folder.join("needs.toml");
    let boxed = |texts: Vec<String>| texts.into_iter().map(Into::into).collect();
    let mut needs = Vec::new();
    for entry in read_toml::<NeedsFile>(&file)?.need {
        let code = |field: &str, text: &str| need_code(&file, &format!("{}.{field}", entry.code), text);
        needs.push(Need {
            parent: entry.parent.as_deref().map(|parent| code("parent", parent)).transpose()?,
            see: entry.see.iter().map(|see| code("see", see)).collect::<Result<_, _>>()?,
            code: code("code", &entry.code)?,
            icon: entry.icon.into(),
            order: entry.order,
            open_eligibility: boxed(entry.open_eligibility),
            letters: boxed(entry.letters),
        });
    }
    Taxonomy::new(needs).map_err(|error| FileError::bad_key(&file, "need", error))
}

/// Reads `kinds.toml`: what a kind, in lower case, says with certainty about needs.
pub fn read_kinds(folder: &Path, taxonomy: &Taxonomy) -> Result<BTreeMap<String, Vec<NeedCode>>, FileError> {
    let file = folder.join("kinds.toml");
    let mut kinds = BTreeMap::new();
    for entry in read_toml::<KindsFile>(&file)?.kind {
        let mut needs = Vec::new();
        for code in &entry.needs {
            let need = need_code(&file, &entry.text, code)?;
            if taxonomy.need(&need).is_none() {
                return Err(FileError::bad_key(&file, entry.text, format!("{code} is not a need")));
            }
            needs.push(need);
        }
        if kinds.insert(entry.text.trim().to_lowercase(), needs).is_some() {
            return Err(FileError::bad_key(&file, entry.text, "is there twice"));
        }
    }
    Ok(kinds)
}

/// Reads the codes of `documents.toml`.
pub fn read_documents(folder: &Path) -> Result<BTreeSet<DocumentCode>, FileError> {
    Ok(read_document_icons(folder)?.into_keys().collect())
}

/// Reads the pictogram of each document.
pub fn read_document_icons(folder: &Path) -> Result<BTreeMap<DocumentCode, Box<str>>, FileError> {
    let file = folder.join("documents.toml");
    let entries = read_toml::<DocumentsFile>(&file)?.document;
    let icon = |DocumentEntry { code, icon }: DocumentEntry| {
        let code = DocumentCode::new(&code).map_err(|error| FileError::bad_key(&file, &code, error))?;
        Ok((code, icon))
    };
    entries.into_iter().map(icon).collect()
}

/// Reads the codes of `languages.toml`, in its order.
pub fn read_languages(folder: &Path) -> Result<Vec<Language>, FileError> {
    let file = folder.join("languages.toml");
    let entries = read_toml::<LanguagesFile>(&file)?.language;
    let code = |entry: CodeEntry| {
        Language::new(&entry.code).map_err(|error| FileError::bad_key(&file, "code", error))
    };
    entries.into_iter().map(code).collect()
}

fn need_code(file: &Path, key: &str, text: &str) -> Result<NeedCode, FileError> {
    NeedCode::new(text).map_err(|error| FileError::bad_key(file, key, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("data/taxonomy")
    }

    #[test]
    fn the_files_of_the_project_are_right() {
        let taxonomy = read_taxonomy(&data()).expect("needs.toml is right");
        assert!(taxonomy.doors().count() <= 10);
        let kinds = read_kinds(&data(), &taxonomy).expect("kinds.toml is right");
        assert!(kinds.contains_key("cpia"));
        assert!(!read_documents(&data()).expect("documents.toml is right").is_empty());
    }

    #[test]
    fn a_kind_with_an_unknown_need_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let text = "[[kind]]\ntext = 'mensa'\nneeds = ['nothing']\nwhy = ''";
        std::fs::write(folder.path().join("kinds.toml"), text).expect("written");
        let error = read_kinds(folder.path(), &Taxonomy::default()).expect_err("a mistake").to_string();
        assert!(error.ends_with("kinds.toml: mensa: nothing is not a need"), "{error}");
    }
}
