//! One row per municipality.

use std::collections::BTreeMap;

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::id::NeedCode;
use bussola_engine::domain::position::Metres;
use bussola_engine::domain::query::{Limit, NearestQuery};
use bussola_engine::domain::register::RegisterEntry;
use bussola_engine::search::snapshot::Snapshot;
use chrono::NaiveDate;

use crate::publication::{Field, FieldValue};
use crate::web::extract::Question;
use crate::web::select::matching;
use crate::web::site::Site;

/// What the number of desks of a municipality means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// There are desks.
    Mapped,
    /// Somebody has looked and found none.
    Zero,
    /// None is known, and nobody has said that they looked.
    NotMapped,
}

impl Status {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mapped => "mapped",
            Self::Zero => "zero",
            Self::NotMapped => "not_mapped",
        }
    }
}

/// What is told of a municipality.
#[derive(Debug)]
pub struct Row<'a> {
    pub entry: &'a RegisterEntry,
    pub n_desks: u32,
    pub status: Status,
    pub looked_on: Option<NaiveDate>,
    /// From the seat to the nearest desk that meets the question, wherever it is, where that was asked.
    pub nearest: Option<(String, Metres)>,
}

impl Row<'_> {
    /// Desks for ten thousand residents.
    pub fn density(&self) -> Option<f64> {
        let population = self.entry.population.filter(|population| *population > 0)?;
        Some((f64::from(self.n_desks) * 10_000.0 / f64::from(population) * 1_000.0).round() / 1_000.0)
    }
}

/// As [`counted`], with the nearest desk of each: a search per municipality.
pub fn rows<'a>(site: &'a Site, snapshot: &Snapshot, question: &Question) -> Vec<Row<'a>> {
    let mut rows = counted(site, snapshot, question);
    for row in &mut rows {
        row.nearest = nearest(row.entry, snapshot, question);
    }
    rows
}

/// Municipalities with a border on file, ordered by code; of the question's city area where it has one.
pub fn counted<'a>(site: &'a Site, snapshot: &Snapshot, question: &Question) -> Vec<Row<'a>> {
    let city = question.city.as_ref().and_then(|slug| site.city(slug));
    let counts = counts(site, snapshot, question);
    let needs = leaves(site, &question.filter.needs);
    let entries = site.register.entries().iter().filter(|entry| entry.border.is_some());
    entries
        .filter(|entry| {
            city.is_none_or(|city| city.covers(entry.municipality.istat, &entry.municipality.province))
        })
        .map(|entry| {
            let istat = entry.municipality.istat;
            let n_desks = counts.get(&istat).copied().unwrap_or(0);
            let looked_on = site.mapped.looked_on(istat, &needs);
            let status = match (n_desks, looked_on) {
                (1.., _) => Status::Mapped,
                (0, Some(_)) => Status::Zero,
                (0, None) => Status::NotMapped,
            };
            Row { entry, n_desks, status, looked_on, nearest: None }
        })
        .collect()
}

/// Desks that meet the question, by the municipality that is published: hidden places count nowhere.
fn counts(site: &Site, snapshot: &Snapshot, question: &Question) -> BTreeMap<IstatCode, u32> {
    let mut counts = BTreeMap::new();
    for hit in matching(site, snapshot, question) {
        let told = site.publication.value(hit.record, Field::MunicipalityIstat);
        if let FieldValue::Text(istat) = told
            && let Ok(istat) = IstatCode::new(&istat)
        {
            *counts.entry(istat).or_insert(0) += 1;
        }
    }
    counts
}

/// A door stands for all needs under it.
fn leaves(site: &Site, needs: &[NeedCode]) -> Vec<NeedCode> {
    let under = |code: &NeedCode| -> Vec<NeedCode> {
        let children: Vec<NeedCode> = site.taxonomy.children(code).map(|need| need.code.clone()).collect();
        if children.is_empty() { vec![code.clone()] } else { children }
    };
    needs.iter().flat_map(under).collect()
}

fn nearest(entry: &RegisterEntry, snapshot: &Snapshot, question: &Question) -> Option<(String, Metres)> {
    let query = NearestQuery { limit: Limit::new(1)?, ..question.nearest(entry.seat) };
    let (pins, _) = snapshot.nearest_pins(&query);
    pins.first().map(|(id, distance)| (id.to_string(), *distance))
}
