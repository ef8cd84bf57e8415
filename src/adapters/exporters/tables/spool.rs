//! Rows of every table, in temporary files until the last desk has come.

use std::collections::{BTreeMap, HashSet};
use std::fs::File;
use std::io::{self, BufWriter, Seek as _};

use csv::Terminator;

use super::super::csv::{harmless, text};
use super::super::table::{self, Cell, Column, ColumnKind};
use super::home::{Home, Thing, home, list_table};
use crate::ports::exporter::ExportInfo;
use crate::publication::{Declared, FieldValue, PublicDesk};

/// A table with its columns, for the description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    /// The column that names a row; none for a table of lists.
    pub key: Option<&'static str>,
    /// Columns that point to the key of another table.
    pub points_to: Vec<Thing>,
}

struct Spool {
    table: Table,
    rows: csv::Writer<BufWriter<File>>,
    /// Identifiers that have a row already.
    seen: HashSet<String>,
}

/// A table for every thing, and one for every list that is published.
pub(super) struct Spools {
    things: BTreeMap<Thing, Spool>,
    lists: Vec<Spool>,
    /// For each cell of a desk after the identifier, where it goes; an index into `lists` for lists.
    homes: Vec<(Home, usize)>,
}

impl Spools {
    pub fn begin(info: &ExportInfo) -> io::Result<Self> {
        let mut things: BTreeMap<Thing, Table> = Thing::ALL.map(|thing| (thing, table_of(thing))).into();
        let (mut lists, mut homes) = (Vec::new(), Vec::new());
        for declared in &info.fields {
            let home = home(declared.field);
            for column in table::columns_of(declared) {
                homes.push((home, lists.len()));
                match home {
                    Home::Key(_) => {}
                    Home::Column(thing) => {
                        things.entry(thing).or_insert_with(|| table_of(thing)).columns.push(column);
                    }
                    Home::List(owner, value) => lists.push(list_of(owner, value, declared, column)),
                }
            }
        }
        let location = things.entry(Thing::Location).or_insert_with(|| table_of(Thing::Location));
        location.columns.extend(
            [("lon", "Longitude of the pin, WGS 84."), ("lat", "Latitude of the pin, WGS 84.")]
                .map(|(name, about)| column(name, ColumnKind::Number, about)),
        );
        let things = things.into_iter().map(|(thing, table)| Ok((thing, Spool::begin(table)?)));
        Ok(Self {
            things: things.collect::<io::Result<_>>()?,
            lists: lists.into_iter().map(Spool::begin).collect::<io::Result<_>>()?,
            homes,
        })
    }

    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.things.values().chain(&self.lists).map(|spool| &spool.table)
    }

    /// Puts a desk into its tables, and what it shares with others once.
    pub fn push(&mut self, desk: &PublicDesk) -> io::Result<()> {
        let keys = Keys::of(desk);
        let cells = table::cells(desk);
        let mut rows: BTreeMap<Thing, Vec<String>> = Thing::ALL.map(|thing| (thing, keys.head(thing))).into();
        let mut fresh: BTreeMap<Thing, bool> = BTreeMap::new();
        for (thing, spool) in &mut self.things {
            fresh.insert(*thing, spool.seen.insert(keys.get(*thing).to_owned()));
        }
        for ((home, list), cell) in self.homes.iter().zip(&cells[1..]) {
            match (home, cell) {
                (Home::Key(_), _) => {}
                (Home::Column(thing), cell) => {
                    let row = rows.entry(*thing).or_default();
                    row.push(harmless(&text(cell)).into_owned());
                }
                (Home::List(owner, _), Cell::List(values)) if fresh[owner] => {
                    for value in values.iter() {
                        self.lists[*list].rows.write_record([keys.get(*owner), &*harmless(value)])?;
                    }
                }
                (Home::List(..), _) => {}
            }
        }
        let pin = desk.lon_lat.map_or_else(Default::default, |pin| pin.map(|value| value.to_string()));
        rows.entry(Thing::Location).or_default().extend(pin);
        for (thing, spool) in &mut self.things {
            if fresh[thing] {
                spool.rows.write_record(&rows[thing])?;
            }
        }
        Ok(())
    }

    /// The tables with their rows from the first one on.
    pub fn finish(self) -> io::Result<Vec<(String, File)>> {
        self.things.into_values().chain(self.lists).map(Spool::finish).collect()
    }
}

impl Spool {
    fn begin(table: Table) -> io::Result<Self> {
        let file = BufWriter::new(tempfile::tempfile()?);
        let mut rows = csv::WriterBuilder::new().terminator(Terminator::CRLF).from_writer(file);
        rows.write_record(table.columns.iter().map(|column| &column.name))?;
        Ok(Self { table, rows, seen: HashSet::new() })
    }

    fn finish(self) -> io::Result<(String, File)> {
        let rows = self.rows.into_inner().map_err(csv::IntoInnerError::into_error)?;
        let mut file = rows.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.rewind()?;
        Ok((self.table.name, file))
    }
}

/// The identifiers of what a desk is made of.
struct Keys {
    desk: String,
    organization: String,
    service: String,
    location: String,
}

impl Keys {
    fn of(desk: &PublicDesk) -> Self {
        let published = |thing| {
            let key = desk.fields.iter().find(|(field, _)| home(*field) == Home::Key(thing));
            match key {
                Some((_, FieldValue::Text(id))) => id.clone(),
                // No identifier has a colon.
                _ => format!("desk:{}", desk.id),
            }
        };
        Self {
            desk: desk.id.clone(),
            organization: published(Thing::Organization),
            service: published(Thing::Service),
            location: published(Thing::Location),
        }
    }

    fn get(&self, thing: Thing) -> &str {
        match thing {
            Thing::Organization => &self.organization,
            Thing::Service => &self.service,
            Thing::Location => &self.location,
            Thing::Desk | Thing::Schedule => &self.desk,
        }
    }

    /// The first cells of a row: its own key, then those that it points to.
    fn head(&self, thing: Thing) -> Vec<String> {
        let others = thing.points_to().iter().filter(|other| other.key() != thing.key());
        std::iter::once(&thing).chain(others).map(|thing| self.get(*thing).to_owned()).collect()
    }
}

fn column(name: &str, kind: ColumnKind, about: &str) -> Column {
    Column { name: name.to_owned(), kind, about: about.to_owned(), unit: None }
}

fn key_column(thing: Thing) -> Column {
    let about = format!("Identifier of a row of {}.", thing.table());
    column(thing.key(), ColumnKind::Text, &about)
}

fn table_of(thing: Thing) -> Table {
    let others = thing.points_to().iter().filter(|other| other.key() != thing.key());
    Table {
        name: thing.table().to_owned(),
        columns: std::iter::once(&thing).chain(others).map(|thing| key_column(*thing)).collect(),
        key: Some(thing.key()),
        points_to: thing.points_to().to_vec(),
    }
}

fn list_of(owner: Thing, value: &str, declared: &Declared, own: Column) -> Table {
    // The hours of a desk have no name of their own: their lists belong to the desk.
    let owner = if owner == Thing::Schedule { Thing::Desk } else { owner };
    let value = Column { name: value.to_owned(), kind: ColumnKind::Text, ..own };
    Table {
        name: list_table(owner, declared.field),
        columns: vec![key_column(owner), value],
        key: None,
        points_to: vec![owner],
    }
}
