//! `mapped.csv`: one row per municipality and need that somebody has looked for.

use std::path::Path;

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::id::NeedCode;
use bussola_engine::domain::need::Taxonomy;
use serde::Deserialize;

use super::file::{FileError, read_csv, read_day};
use crate::ports::mapped::Mapped;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// Six digits of ISTAT.
    municipality: String,
    need: String,
    looked_on: String,
    /// The body that looked, for those who keep the file.
    looked_by: String,
    #[serde(rename = "note")]
    _note: String,
}

/// Reads the file; where there is none, nobody has looked anywhere.
pub fn read_mapped(path: &Path, taxonomy: &Taxonomy) -> Result<Mapped, FileError> {
    if !path.exists() {
        return Ok(Mapped::default());
    }
    let rows: Vec<Row> = read_csv(path)?;
    let looked = rows.into_iter().zip(2..).map(|(row, line): (Row, usize)| {
        let at = |column: &str| format!("line {line}: {column}");
        let istat = IstatCode::new(&row.municipality)
            .map_err(|error| FileError::bad_key(path, at("municipality"), error))?;
        let need = NeedCode::new(&row.need).ok().filter(|code| taxonomy.need(code).is_some());
        let need = need.ok_or_else(|| {
            FileError::bad_key(path, at("need"), format!("{:?} is no need of data/taxonomy", row.need))
        })?;
        if row.looked_by.trim().is_empty() {
            return Err(FileError::bad_key(path, at("looked_by"), "say which body has looked"));
        }
        Ok((istat, need, read_day(path, at("looked_on"), &row.looked_on)?))
    });
    looked.collect::<Result<Vec<_>, _>>().map(Mapped::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_names_its_line_and_column() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("mapped.csv");
        let taxonomy = Taxonomy::new(Vec::new()).expect("no needs");
        assert_eq!(read_mapped(&path, &taxonomy).expect("no file"), Mapped::default());
        let head = "municipality,need,looked_on,looked_by,note\n";
        for (row, told) in [
            ("1272,food,2026-10-01,Comune,", "line 2: municipality"),
            ("001272,food,2026-10-01,Comune,", "line 2: need"),
        ] {
            std::fs::write(&path, format!("{head}{row}\n")).expect("a file");
            let error = read_mapped(&path, &taxonomy).expect_err("a fault").to_string();
            assert!(error.contains(told), "{error}");
        }
    }
}
