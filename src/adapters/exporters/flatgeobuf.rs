//! FlatGeobuf with its index: a reader asks for a box, and fetches only the bytes of the desks inside.
//!
//! The file is put together from the format's own buffers and not by the library's writer, which gives every feature a
//! geometry: desks without a pin have none, stand in the index with a box that meets no other, and come only to whoever
//! reads everything.

use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};

use flatbuffers::{FlatBufferBuilder, WIPOffset};
use flatgeobuf::packed_r_tree::{NodeItem, PackedRTree, calc_extent, hilbert_sort};
use flatgeobuf::{
    Column as FgbColumn, ColumnArgs, ColumnType, Crs, CrsArgs, Feature, FeatureArgs, Geometry, GeometryArgs,
    GeometryType, Header, HeaderArgs,
};
use serde_json::json;

use super::table::{self, Cell, Column, ColumnKind};
use crate::ports::exporter::{ExportInfo, Exporter};
use crate::publication::PublicDesk;

/// The first bytes of a file of version 3.0.
const MAGIC: [u8; 8] = *b"fgb\x03fgb\x00";

/// Desks are in the order of a Hilbert curve, those without a pin last. Lists are JSON arrays.
#[derive(Debug, Clone, Copy)]
pub struct FlatGeobuf;

impl Exporter for FlatGeobuf {
    fn format(&self) -> &'static str {
        "fgb"
    }

    fn file(&self) -> &'static str {
        "desks.fgb"
    }

    fn media_type(&self) -> &'static str {
        // As the project that keeps the format names it; it is not registered.
        "application/flatgeobuf"
    }

    fn write(
        &self,
        info: &ExportInfo,
        desks: &mut dyn Iterator<Item = PublicDesk>,
        out: &mut (dyn Write + Send),
    ) -> io::Result<()> {
        let columns = table::columns(info);
        let mut features = Features::begin()?;
        for desk in desks {
            features.push(&desk)?;
        }
        features.finish(info, &columns, out)
    }
}

/// Where a feature is in the temporary file.
#[derive(Debug, Clone, Copy)]
struct Extent {
    offset: u64,
    size: u32,
}

/// Features in the order in which they come, on their way to the order of the index.
struct Features {
    spool: BufWriter<File>,
    builder: FlatBufferBuilder<'static>,
    properties: Vec<u8>,
    /// A box for each feature; its `offset` is the number of the feature.
    nodes: Vec<NodeItem>,
    extents: Vec<Extent>,
    end: u64,
}

impl Features {
    fn begin() -> io::Result<Self> {
        Ok(Self {
            spool: BufWriter::new(tempfile::tempfile()?),
            builder: FlatBufferBuilder::new(),
            properties: Vec::new(),
            nodes: Vec::new(),
            extents: Vec::new(),
            end: 0,
        })
    }

    fn push(&mut self, desk: &PublicDesk) -> io::Result<()> {
        self.properties.clear();
        for (index, cell) in table::cells(desk).iter().enumerate() {
            push_property(&mut self.properties, index, cell)?;
        }
        let builder = &mut self.builder;
        builder.reset();
        let geometry = desk.lon_lat.map(|pin| {
            let xy = Some(builder.create_vector(&pin));
            Geometry::create(builder, &GeometryArgs { xy, ..GeometryArgs::default() })
        });
        let properties = Some(builder.create_vector(&self.properties));
        let feature = Feature::create(builder, &FeatureArgs { geometry, properties, columns: None });
        builder.finish_size_prefixed(feature, None);
        let bytes = builder.finished_data();
        self.spool.write_all(bytes)?;
        let size = u32::try_from(bytes.len()).map_err(io::Error::other)?;
        let mut node = NodeItem::create(self.nodes.len() as u64);
        if let Some([lon, lat]) = desk.lon_lat {
            node.expand_xy(lon, lat);
        }
        self.nodes.push(node);
        self.extents.push(Extent { offset: self.end, size });
        self.end += u64::from(size);
        Ok(())
    }

    fn finish(
        mut self,
        info: &ExportInfo,
        columns: &[Column],
        out: &mut (dyn Write + Send),
    ) -> io::Result<()> {
        let extent = calc_extent(&self.nodes);
        hilbert_sort(&mut self.nodes, &extent);
        let order: Vec<Extent> = self.nodes.iter().map(|node| self.extents[node.offset as usize]).collect();
        out.write_all(&MAGIC)?;
        out.write_all(&header(info, columns, &extent, self.nodes.len()))?;
        if !self.nodes.is_empty() {
            let mut offset = 0;
            for (node, extent) in self.nodes.iter_mut().zip(&order) {
                node.offset = offset;
                offset += u64::from(extent.size);
            }
            let tree = PackedRTree::build(&self.nodes, &extent, PackedRTree::DEFAULT_NODE_SIZE);
            tree.map_err(io::Error::other)?.stream_write(&mut &mut *out)?;
        }
        let mut spool = self.spool.into_inner().map_err(io::IntoInnerError::into_error)?;
        let mut bytes = Vec::new();
        for Extent { offset, size } in order {
            bytes.resize(size as usize, 0);
            spool.seek(SeekFrom::Start(offset))?;
            spool.read_exact(&mut bytes)?;
            out.write_all(&bytes)?;
        }
        Ok(())
    }
}

/// A property: the number of its column, then the value; what is not known is left out.
fn push_property(bytes: &mut Vec<u8>, column: usize, cell: &Cell<'_>) -> io::Result<()> {
    let text;
    let value: &[u8] = match cell {
        Cell::Missing => return Ok(()),
        Cell::Flag(flag) => &[u8::from(*flag)],
        Cell::Number(number) => &number.to_le_bytes(),
        Cell::Text(text) => text.as_bytes(),
        Cell::Date(day) => {
            text = day.to_string();
            text.as_bytes()
        }
        Cell::List(values) => {
            text = serde_json::to_string(values)?;
            text.as_bytes()
        }
    };
    bytes.extend(u16::try_from(column).map_err(io::Error::other)?.to_le_bytes());
    if matches!(cell, Cell::Text(_) | Cell::Date(_) | Cell::List(_)) {
        bytes.extend(u32::try_from(value.len()).map_err(io::Error::other)?.to_le_bytes());
    }
    bytes.extend(value);
    Ok(())
}

fn header(info: &ExportInfo, columns: &[Column], extent: &NodeItem, n_features: usize) -> Vec<u8> {
    let ExportInfo { version, attribution, licence, fields: _ } = info;
    let mut builder = FlatBufferBuilder::new();
    let columns: Vec<_> = columns.iter().map(|column| column_of(&mut builder, column)).collect();
    let has_extent = extent.min_x <= extent.max_x;
    let metadata = json!({ "attribution": attribution, "licence": licence, "data_version": version.0 });
    let args = HeaderArgs {
        name: Some(builder.create_string("desks")),
        envelope: has_extent
            .then(|| builder.create_vector(&[extent.min_x, extent.min_y, extent.max_x, extent.max_y])),
        geometry_type: GeometryType::Point,
        columns: Some(builder.create_vector(&columns)),
        features_count: n_features as u64,
        index_node_size: if n_features == 0 { 0 } else { PackedRTree::DEFAULT_NODE_SIZE },
        crs: Some(wgs_84(&mut builder)),
        title: Some(builder.create_string("Desks")),
        description: Some(builder.create_string(attribution)),
        metadata: Some(builder.create_string(&metadata.to_string())),
        ..HeaderArgs::default()
    };
    let header = Header::create(&mut builder, &args);
    builder.finish_size_prefixed(header, None);
    builder.finished_data().to_vec()
}

fn wgs_84<'a>(builder: &mut FlatBufferBuilder<'a>) -> WIPOffset<Crs<'a>> {
    let org = Some(builder.create_string("EPSG"));
    let name = Some(builder.create_string("WGS 84"));
    Crs::create(builder, &CrsArgs { org, code: 4326, name, ..CrsArgs::default() })
}

fn column_of<'a>(builder: &mut FlatBufferBuilder<'a>, column: &Column) -> WIPOffset<FgbColumn<'a>> {
    let Column { name, kind, about, unit: _ } = column;
    let args = ColumnArgs {
        name: Some(builder.create_string(name)),
        type_: match kind {
            ColumnKind::Text => ColumnType::String,
            ColumnKind::Flag => ColumnType::Bool,
            ColumnKind::Number => ColumnType::Double,
            ColumnKind::Date => ColumnType::DateTime,
            ColumnKind::List => ColumnType::Json,
        },
        description: Some(builder.create_string(about)),
        ..ColumnArgs::default()
    };
    FgbColumn::create(builder, &args)
}
