//! Reading guided paths from `data/paths`: one TOML file each.

use std::collections::BTreeSet;
use std::path::Path;

use bussola_engine::domain::id::{DocumentCode, NeedCode, PathId, StepId};
use bussola_engine::domain::need::Taxonomy;
use bussola_engine::domain::path::{GuidedPath, Step, StepSource};
use chrono::NaiveDate;
use serde::Deserialize;

use super::file::{FileError, read_day, read_toml};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PathFile {
    id: String,
    order: u16,
    icon: Box<str>,
    need: String,
    reviewed_on: String,
    step: Vec<StepEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepEntry {
    id: String,
    need: Option<String>,
    #[serde(default)]
    documents: Vec<String>,
    #[serde(default)]
    has_cost: bool,
    #[serde(default)]
    has_time: bool,
    source: Vec<SourceEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceEntry {
    title: String,
    publisher: String,
    url: String,
    read_on: Option<String>,
}

/// Every path in its order. Needs and documents must exist; without the folder there are no paths.
pub fn read_paths(
    folder: &Path,
    taxonomy: &Taxonomy,
    documents: &BTreeSet<DocumentCode>,
) -> Result<Vec<GuidedPath>, FileError> {
    let mut paths = Vec::new();
    if !folder.is_dir() {
        return Ok(paths);
    }
    let unreadable = |error| FileError::unreadable(folder, error);
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let file = entry.map_err(unreadable)?.path();
        if file.extension().is_some_and(|extension| extension == "toml") {
            paths.push(Reader { file: &file, taxonomy, documents }.path()?);
        }
    }
    paths.sort_by(|a: &GuidedPath, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
    Ok(paths)
}

/// One file, and what its codes may name.
struct Reader<'a> {
    file: &'a Path,
    taxonomy: &'a Taxonomy,
    documents: &'a BTreeSet<DocumentCode>,
}

impl Reader<'_> {
    fn path(&self) -> Result<GuidedPath, FileError> {
        let PathFile { id, order, icon, need, reviewed_on, step } = read_toml(self.file)?;
        let id = PathId::new(&id).map_err(|error| self.bad("id", error))?;
        if self.file.file_stem().is_none_or(|stem| stem != id.as_str()) {
            return Err(self.bad("id", "must be the name of the file without .toml"));
        }
        let need = self.need("need", &need)?;
        let reviewed_on = self.day("reviewed_on", &reviewed_on)?;
        let steps: Vec<Step> = step.into_iter().map(|entry| self.step(entry)).collect::<Result<_, _>>()?;
        if steps.is_empty() {
            return Err(self.bad("step", "a path has at least one"));
        }
        let ids: BTreeSet<&StepId> = steps.iter().map(|step| &step.id).collect();
        if ids.len() < steps.len() {
            return Err(self.bad("step.id", "stands twice in the path"));
        }
        Ok(GuidedPath { id, order, icon, need, reviewed_on, steps })
    }

    fn step(&self, entry: StepEntry) -> Result<Step, FileError> {
        let StepEntry { id, need, documents, has_cost, has_time, source } = entry;
        let key = |name: &str| format!("step.{id}.{name}");
        if source.is_empty() {
            return Err(self.bad(key("source"), "every step names at least one"));
        }
        let document = |code: String| {
            let known = DocumentCode::new(&code).ok().filter(|code| self.documents.contains(code));
            known.ok_or_else(|| {
                self.bad(key("documents"), format!("{code:?} is not in taxonomy/documents.toml"))
            })
        };
        let read_source = |entry: SourceEntry| {
            let SourceEntry { title, publisher, url, read_on } = entry;
            if !(url.starts_with("https://") || url.starts_with("http://")) {
                return Err(
                    self.bad(key("source.url"), format!("{url:?} must begin with https:// or http://"))
                );
            }
            let read_on = read_on.map(|day| self.day(&key("source.read_on"), &day)).transpose()?;
            Ok(StepSource { title, publisher, url, read_on })
        };
        Ok(Step {
            need: need.map(|need| self.need(&key("need"), &need)).transpose()?,
            documents: documents.into_iter().map(document).collect::<Result<_, _>>()?,
            has_cost,
            has_time,
            sources: source.into_iter().map(read_source).collect::<Result<_, _>>()?,
            id: StepId::new(&id).map_err(|error| self.bad("step.id", error))?,
        })
    }

    fn need(&self, key: &str, code: &str) -> Result<NeedCode, FileError> {
        let known = NeedCode::new(code).ok().filter(|code| self.taxonomy.need(code).is_some());
        known.ok_or_else(|| self.bad(key, format!("{code:?} is not in taxonomy/needs.toml")))
    }

    fn day(&self, key: &str, text: &str) -> Result<NaiveDate, FileError> {
        read_day(self.file, key, text)
    }

    fn bad(&self, key: impl Into<String>, detail: impl ToString) -> FileError {
        FileError::bad_key(self.file, key, detail)
    }
}

#[cfg(test)]
mod tests {
    use super::super::taxonomy::{read_documents, read_taxonomy};
    use super::*;

    fn data() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
    }

    fn read(folder: &Path) -> Result<Vec<GuidedPath>, FileError> {
        let taxonomy = data().join("taxonomy");
        let documents = read_documents(&taxonomy).expect("documents.toml is right");
        read_paths(folder, &read_taxonomy(&taxonomy).expect("needs.toml is right"), &documents)
    }

    #[test]
    fn every_path_of_the_project_is_right_and_every_step_names_a_source() {
        let paths = read(&data().join("paths")).expect("the paths are right");
        assert!(paths.len() >= 10);
        assert!(paths.windows(2).all(|two| two[0].order < two[1].order), "each has a place of its own");
        assert!(paths.iter().flat_map(|path| &path.steps).all(|step| !step.sources.is_empty()));
    }

    #[test]
    fn a_mistake_names_its_file_its_step_and_its_value() {
        let good = "id = 'one'\norder = 1\nicon = 'info'\nneed = 'health'\nreviewed_on = '2026-11-22'\n\
            [[step]]\nid = 'go'\nneed = 'health'\ndocuments = ['passport']\n\
            [[step.source]]\ntitle = 't'\npublisher = 'p'\nurl = 'https://example.org'\n";
        let folder = tempfile::tempdir().expect("a folder");
        let written = |text: &str| {
            std::fs::write(folder.path().join("one.toml"), text).expect("written");
            read(folder.path())
        };
        assert_eq!(written(good).expect("a path").len(), 1);
        for (from, to, told) in [
            ("id = 'one'", "id = 'two'", "id: must be the name"),
            ("need = 'health'\ndocuments", "need = 'wealth'\ndocuments", "step.go.need: \"wealth\""),
            ("'passport'", "'passaport'", "step.go.documents: \"passaport\""),
            ("https:", "file:", "step.go.source.url: \"file://example.org\""),
            ("2026-11-22", "yesterday", "reviewed_on: \"yesterday\""),
            ("order = 1", "order = 1\ncolour = 1", "unknown field `colour`"),
        ] {
            let error = written(&good.replace(from, to)).expect_err(told).to_string();
            assert!(error.contains("one.toml") && error.contains(told), "{error}");
        }
    }
}
