//! The columns of a Parquet file with their types.

use std::sync::Arc;

use parquet::basic::{LogicalType, Repetition, Type as PhysicalType};
use parquet::errors::ParquetError;
use parquet::schema::types::{Type, TypePtr};

use super::super::table::{Column, ColumnKind};

type Built = Result<TypePtr, ParquetError>;

/// The corners of `bbox`, in the order of their columns.
pub(super) const CORNERS: [&str; 4] = ["xmin", "ymin", "xmax", "ymax"];

/// The columns of the table, then `geometry` and the `bbox` that covers it.
pub(super) fn schema(columns: &[Column]) -> Result<Type, ParquetError> {
    let mut fields: Vec<TypePtr> = columns.iter().map(field).collect::<Result<_, _>>()?;
    fields.push(primitive("geometry", PhysicalType::BYTE_ARRAY, None, Repetition::OPTIONAL)?);
    let corner = |name| primitive(name, PhysicalType::DOUBLE, None, Repetition::REQUIRED);
    fields.push(group("bbox", None, Repetition::OPTIONAL, CORNERS.map(corner))?);
    Type::group_type_builder("desks").with_fields(fields).build()
}

fn field(column: &Column) -> Built {
    let name = column.name.as_str();
    let optional = |physical, logical| primitive(name, physical, logical, Repetition::OPTIONAL);
    match column.kind {
        ColumnKind::Text => optional(PhysicalType::BYTE_ARRAY, Some(LogicalType::String)),
        ColumnKind::Flag => optional(PhysicalType::BOOLEAN, None),
        ColumnKind::Number => optional(PhysicalType::DOUBLE, None),
        ColumnKind::Date => optional(PhysicalType::INT32, Some(LogicalType::Date)),
        ColumnKind::List => list(name),
    }
}

/// The three levels that the format asks for: the list, its repetition, the element.
fn list(name: &str) -> Built {
    let element =
        primitive("element", PhysicalType::BYTE_ARRAY, Some(LogicalType::String), Repetition::REQUIRED);
    let repeated = group("list", None, Repetition::REPEATED, [element]);
    group(name, Some(LogicalType::List), Repetition::OPTIONAL, [repeated])
}

fn primitive(
    name: &str,
    physical: PhysicalType,
    logical: Option<LogicalType>,
    repetition: Repetition,
) -> Built {
    let builder = Type::primitive_type_builder(name, physical);
    builder.with_logical_type(logical).with_repetition(repetition).build().map(Arc::new)
}

fn group<const N: usize>(
    name: &str,
    logical: Option<LogicalType>,
    repetition: Repetition,
    fields: [Built; N],
) -> Built {
    let fields = fields.into_iter().collect::<Result<Vec<_>, _>>()?;
    let builder = Type::group_type_builder(name).with_logical_type(logical);
    builder.with_repetition(repetition).with_fields(fields).build().map(Arc::new)
}
