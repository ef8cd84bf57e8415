//! The package as one JSON object: under the name of each table's file a list of its rows.

use std::io;

use axum::body::Bytes;

use super::rows::{Rows, Step};

/// The object in pieces.
pub fn chunks(rows: Rows) -> impl Iterator<Item = io::Result<Bytes>> {
    let (mut is_first_table, mut is_first_row) = (true, true);
    let pieces = rows.map(move |step| {
        let mut out = Vec::new();
        match step {
            Step::Begin(table) => {
                out.extend_from_slice(if is_first_table { b"{" } else { b"," });
                serde_json::to_writer(&mut out, table.path)?;
                out.extend_from_slice(b":[");
                (is_first_table, is_first_row) = (false, true);
            }
            Step::Rows(_, rows) => {
                for row in rows {
                    out.extend_from_slice(if is_first_row { b"\n" } else { b",\n" });
                    serde_json::to_writer(&mut out, &row)?;
                    is_first_row = false;
                }
            }
            Step::End => out.push(b']'),
        }
        Ok(Bytes::from(out))
    });
    pieces.chain(std::iter::once(Ok(Bytes::from_static(b"}\n"))))
}
