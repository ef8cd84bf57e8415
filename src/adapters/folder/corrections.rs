//! `corrections.csv`: what people said against the sources, one field of one desk per row.

use std::io;
use std::path::Path;

use bussola_engine::domain::id::DeskId;
use chrono::NaiveDate;
use serde::Deserialize;

use crate::ports::correction::Correction;

/// Largest file that is read, in bytes.
const MAX_BYTES: u64 = 16 << 20;

/// Why the file cannot be used. A correction that fits no desk is not this.
#[derive(Debug, thiserror::Error)]
pub enum CorrectionsError {
    #[error("{path} cannot be read")]
    Unreadable {
        path: String,
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    #[error("{path} has {bytes} bytes; at most {MAX_BYTES} are read")]
    TooLarge { path: String, bytes: u64 },
    #[error("{path}, line {line}: {column} is {value:?}; {rule}")]
    BadValue { path: String, line: u64, column: &'static str, value: String, rule: &'static str },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    desk: String,
    field: String,
    value: String,
    reason: String,
    by: String,
    on: String,
}

/// Reads the file; where there is none, nobody has corrected anything.
pub fn read_corrections(path: &Path) -> Result<Vec<Correction>, CorrectionsError> {
    let shown = path.display().to_string();
    let unreadable = |source| CorrectionsError::Unreadable { path: shown.clone(), source };
    let text = match std::fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(Box::new(error))),
        Ok(file) if file.len() > MAX_BYTES => {
            return Err(CorrectionsError::TooLarge { path: shown, bytes: file.len() });
        }
        Ok(_) => std::fs::read_to_string(path).map_err(|error| unreadable(Box::new(error)))?,
    };
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| unreadable(Box::new(error)))?.clone();
    let mut all = Vec::new();
    for record in reader.into_records() {
        let record = record.map_err(|error| unreadable(Box::new(error)))?;
        let line = record.position().map_or(0, csv::Position::line);
        let row: Row = record.deserialize(Some(&headers)).map_err(|error| unreadable(Box::new(error)))?;
        all.push(correction(row, line, &shown)?);
    }
    Ok(all)
}

fn correction(row: Row, line: u64, path: &str) -> Result<Correction, CorrectionsError> {
    let Row { desk, field, value, reason, by, on } = row;
    let bad = |column, value: &str, rule| CorrectionsError::BadValue {
        path: path.to_owned(),
        line,
        column,
        value: value.to_owned(),
        rule,
    };
    for (column, text) in [("field", &field), ("reason", &reason), ("by", &by)] {
        if text.is_empty() {
            return Err(bad(column, text, "it may not be empty"));
        }
    }
    Ok(Correction {
        desk: DeskId::new(&desk)
            .map_err(|_| bad("desk", &desk, "use the identifier of a desk: a-z, 0-9, - and _"))?,
        on: on.parse::<NaiveDate>().map_err(|_| bad("on", &on, "use YYYY-MM-DD"))?,
        field,
        value,
        reason,
        by,
        line,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Correction>, CorrectionsError> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("corrections.csv");
        std::fs::write(&path, text).expect("written");
        read_corrections(&path)
    }

    #[test]
    fn a_missing_file_corrects_nothing() {
        let none = read_corrections(Path::new("nowhere.csv")).expect("no file is no fault");
        assert!(none.is_empty());
    }

    #[test]
    fn each_row_is_one_correction() {
        let text = "desk,field,value,reason,by,on\nuno,phone,\"0731 1; 0731 2\",telephoned,anna,2026-11-20\n";
        assert_eq!(read(text).expect("one row").len(), 1);
    }

    #[test]
    fn a_row_that_cannot_be_read_is_named_with_the_way_out() {
        for (row, column) in [
            ("A b,phone,1,x,anna,2026-11-20", "desk"),
            ("uno,,1,x,anna,2026-11-20", "field"),
            ("uno,phone,1,,anna,2026-11-20", "reason"),
            ("uno,phone,1,x,anna,yesterday", "on"),
        ] {
            let error = read(&format!("desk,field,value,reason,by,on\n{row}\n")).expect_err(row);
            assert!(
                matches!(&error, CorrectionsError::BadValue { line: 2, column: named, .. } if *named == column),
                "{error}"
            );
        }
        assert!(read("desk,field\nuno,phone\n").is_err());
    }
}
