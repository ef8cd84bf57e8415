//! What of a change may be told: the difference between what was published of a desk before and after.

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::position::Metres;

use crate::publication::{Field, PublicDesk, Publication};

/// Pins that lie nearer than this are the same place.
const MOVED_M: f64 = 1.0;

/// What happened to a desk, the weightiest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    Added,
    Removed,
    Moved,
    Changed,
}

impl What {
    pub const ALL: [Self; 4] = [Self::Added, Self::Removed, Self::Moved, Self::Changed];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Moved => "moved",
            Self::Changed => "changed",
        }
    }
}

/// A change as it may leave.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    pub what: What,
    /// The desk as it is afterwards; one that is gone, as it was.
    pub desk: PublicDesk,
    /// Published fields that differ, in the order of their declaration; none for a beginning or an end.
    pub fields: Vec<Field>,
    /// How far the pin went, when it is another place.
    pub moved: Option<Metres>,
}

impl Difference {
    /// None where nothing that is published differs.
    pub fn between(
        publication: &Publication,
        before: Option<&DeskRecord>,
        after: Option<&DeskRecord>,
    ) -> Option<Self> {
        let published = |record: &DeskRecord| publication.desk(record, None);
        let whole = |what, record| Self { what, desk: published(record), fields: Vec::new(), moved: None };
        match (before, after) {
            (None, None) => None,
            (None, Some(after)) => Some(whole(What::Added, after)),
            (Some(before), None) => Some(whole(What::Removed, before)),
            (Some(before), Some(after)) => {
                let (was, desk) = (published(before), published(after));
                let fields = differing(&was, &desk);
                let moved = moved(before, after);
                let what = if moved.is_some() { What::Moved } else { What::Changed };
                (moved.is_some() || !fields.is_empty()).then_some(Self { what, desk, fields, moved })
            }
        }
    }
}

fn differing(was: &PublicDesk, is: &PublicDesk) -> Vec<Field> {
    let differs = |(field, value)| (was.value(field) != Some(value)).then_some(field);
    is.fields.iter().filter_map(|(field, value)| differs((*field, value))).collect()
}

fn moved(before: &DeskRecord, after: &DeskRecord) -> Option<Metres> {
    let (from, to) = (before.location.pin()?.position, after.location.pin()?.position);
    Some(from.metres_to(to)).filter(|distance| distance.value() > MOVED_M)
}
