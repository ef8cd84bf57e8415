//! Where an interrupted run goes on: after the last row that was written whole, if the rows before it are those of the input.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Seek as _, SeekFrom};

use anyhow::{Context as _, Result, ensure};
use csv::{ByteRecord, ByteRecordsIter};

use super::table::{Job, padded};

/// The output, cut after its last whole row, and how many rows it has. Those rows are taken from `rows`.
/// `None` when there is nothing to go on from.
pub fn point(
    job: &Job<'_>,
    delimiter: u8,
    header: &ByteRecord,
    rows: &mut ByteRecordsIter<'_, File>,
    own_header: &ByteRecord,
) -> Result<Option<(File, usize)>> {
    if !job.resume || !job.out.exists() {
        return Ok(None);
    }
    let cannot = || format!("{} cannot be read, so the run cannot go on from it", job.out.display());
    let mut done = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_path(job.out)
        .with_context(cannot)?;
    let mut file = OpenOptions::new().read(true).write(true).open(job.out).with_context(cannot)?;
    let mut record = ByteRecord::new();
    let has_header = done.read_byte_record(&mut record).with_context(cannot)?
        && ends_line(&mut file, done.position().byte())?;
    if !has_header {
        return Ok(None);
    }
    ensure!(
        record == *header,
        "{} has other columns than this run would write; give another --out, or leave --resume out to write it anew",
        job.out.display()
    );
    let (mut end, mut n_done) = (done.position().byte(), 0);
    while done.read_byte_record(&mut record).with_context(cannot)? {
        let is_whole = record.len() == header.len() && ends_line(&mut file, done.position().byte())?;
        if !is_whole {
            break;
        }
        let row = rows.next().transpose()?;
        let is_same =
            row.is_some_and(|row| padded(&row, own_header.len()).eq(record.iter().take(own_header.len())));
        ensure!(
            is_same,
            "row {} of {} is not the row of {}; the input has changed since: leave --resume out to begin anew",
            n_done + 1,
            job.out.display(),
            job.file.display()
        );
        (end, n_done) = (done.position().byte(), n_done + 1);
    }
    file.set_len(end)?;
    file.seek(SeekFrom::Start(end))?;
    Ok(Some((file, n_done)))
}

/// Whether the byte before this place ends a line: a row that was cut off does not.
fn ends_line(file: &mut File, end: u64) -> Result<bool> {
    let Some(last) = end.checked_sub(1) else { return Ok(false) };
    let mut byte = [0];
    file.seek(SeekFrom::Start(last))?;
    Ok(file.read(&mut byte)? == 1 && byte[0] == b'\n')
}
