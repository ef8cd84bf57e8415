//! Runs of the import; their numbers are padded, so that ids sort as the runs came.

use super::{Kind, Property, count, text};
use crate::publication::FieldValue;
use crate::web::runs::RunLine;

pub(super) const PROPERTIES: [Property; 12] = [
    Property::new("source", Kind::Text, "Identifier of the source that was read."),
    Property::time("at", Kind::Instant, "When it was written."),
    Property::new("by", Kind::Text, "import, or person: names of people are not told."),
    Property::new("data_version", Kind::Integer, "Version of the data after the run."),
    Property::new("read", Kind::Integer, "Records that were read."),
    Property::new("published", Kind::Integer, "Records that were published."),
    Property::new("quarantined", Kind::Integer, "Records that wait, because a rule was broken."),
    Property::new("rejected", Kind::Integer, "Empty records and exact copies."),
    Property::new("new", Kind::Integer, "Desks that were new."),
    Property::new("changed", Kind::Integer, "Desks that were changed."),
    Property::new("same", Kind::Integer, "Desks that were the same."),
    Property::new("gone", Kind::Integer, "Desks that are no longer in the source."),
];

pub(super) fn identifier(run: &RunLine) -> String {
    format!("{:08}", run.id)
}

pub(super) fn value(run: &RunLine, property: &str) -> FieldValue {
    let counts = &run.counts;
    match property {
        "source" => text(&run.source),
        "at" => text(&run.at),
        "by" => text(run.by),
        "data_version" => run.data_version.map_or(FieldValue::Missing, count),
        "read" => count(counts.read),
        "published" => count(counts.published),
        "quarantined" => count(counts.quarantined),
        "rejected" => count(counts.rejected),
        "new" => count(counts.new),
        "changed" => count(counts.changed),
        "same" => count(counts.same),
        "gone" => count(counts.gone),
        _ => FieldValue::Missing,
    }
}
