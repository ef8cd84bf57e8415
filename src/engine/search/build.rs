//! Building the read model: sorted desks, attribute rows, trees and lists.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rstar::RTree;

use super::filter::{Attributes, LanguageBits, all_languages, bits};
use super::hours::CompiledHours;
use super::snapshot::{FlatPin, Pin, Setting, Snapshot};
use super::sphere;
use super::suggest::Suggester;
use crate::domain::address::IstatCode;
use crate::domain::desk::{DeskRecord, DeskStatus};
use crate::domain::language::Language;
use crate::domain::location::{AddressVisibility, LocationKind};
use crate::domain::need::Taxonomy;
use crate::domain::network::Network;
use crate::domain::position::Position;
use crate::domain::sheet::Sheet;

impl Snapshot {
    /// Sorts, compiles and indexes. Gone desks are left out.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn build(network: Network, setting: &Setting) -> Self {
        Self::assemble(network, setting, super::compile::compile_all)
    }

    /// The same with hours that are compiled elsewhere: `compile` answers the distinct compiled hours, and for
    /// each desk its place among them.
    pub fn assemble(
        network: Network,
        setting: &Setting,
        compile: impl FnOnce(&[DeskRecord], &Setting) -> (Vec<CompiledHours>, Vec<u32>),
    ) -> Self {
        let Network { version, mut desks, mut sheets } = network;
        desks.retain(|record| record.desk.status == DeskStatus::Active);
        desks.sort_by(|a, b| a.desk.id.cmp(&b.desk.id));
        sheets.sort_by(|a, b| a.id.cmp(&b.id));
        attach_sheets(&mut desks, &sheets);
        let languages = LanguageBits::new(desks.iter().flat_map(all_languages).copied().collect());
        let (hours, hours_of) = compile(&desks, setting);
        let attributes: Vec<Attributes> = desks
            .iter()
            .zip(hours_of)
            .map(|(record, hours)| Attributes::of(record, &setting.taxonomy, &languages, hours))
            .collect();
        let mut index = PinIndex { by_need: vec![Vec::new(); Taxonomy::MAX_NEEDS], ..PinIndex::default() };
        for (number, (record, attributes)) in (0u32..).zip(desks.iter().zip(&attributes)) {
            index.add(number, record, attributes);
        }
        let suggester = Suggester::new(&setting.vocabulary, &desks);
        Self {
            version,
            first_day: setting.first_day,
            taxonomy: Arc::clone(&setting.taxonomy),
            sheets,
            attributes,
            units: index.units,
            hours,
            languages,
            pins: RTree::bulk_load(index.pins),
            flat_pins: RTree::bulk_load(index.flat_pins),
            by_need: index.by_need,
            by_language: index.by_language,
            by_municipality: index.by_municipality,
            areas: RTree::bulk_load(index.areas),
            nowhere: index.nowhere,
            suggester,
            desks,
        }
    }
}

/// A telephone line, or a desk of no municipality: as near to one person as to another.
fn is_everywhere(record: &DeskRecord) -> bool {
    record.location.kind == LocationKind::Remote || record.location.municipality.is_none()
}

/// The middle of a desk's area: of a protected place only to a tenth of a degree.
fn coarse_position(record: &DeskRecord) -> Option<Position> {
    let position = record.location.placement.as_ref()?.position;
    if record.location.visibility == AddressVisibility::Full {
        return Some(position);
    }
    let coarse = |degrees: f64| (degrees * 10.0).round() / 10.0;
    Position::from_lon_lat(coarse(position.lon()), coarse(position.lat())).ok()
}

/// Writes each sheet's id into the desks that it names.
fn attach_sheets(desks: &mut [DeskRecord], sheets: &[Sheet]) {
    for sheet in sheets {
        for id in &sheet.desks {
            if let Ok(index) = desks.binary_search_by(|record| record.desk.id.cmp(id)) {
                let own = &mut desks[index].desk.sheets;
                if !own.contains(&sheet.id) {
                    own.push(sheet.id.clone());
                    own.sort();
                }
            }
        }
    }
}

#[derive(Default)]
struct PinIndex {
    units: Vec<Option<sphere::Unit>>,
    pins: Vec<Pin>,
    flat_pins: Vec<FlatPin>,
    by_need: Vec<Vec<u32>>,
    by_language: BTreeMap<Language, Vec<u32>>,
    by_municipality: HashMap<IstatCode, Vec<u32>>,
    areas: Vec<Pin>,
    nowhere: Vec<u32>,
}

impl PinIndex {
    fn add(&mut self, number: u32, record: &DeskRecord, attributes: &Attributes) {
        for bit in bits(attributes.needs) {
            self.by_need[bit].push(number);
        }
        for language in all_languages(record) {
            let list = self.by_language.entry(*language).or_default();
            if list.last() != Some(&number) {
                list.push(number);
            }
        }
        if let Some(istat) = attributes.municipality {
            self.by_municipality.entry(istat).or_default().push(number);
        }
        let position = record.location.pin().map(|pin| pin.position);
        let unit = position.or_else(|| coarse_position(record)).map(sphere::unit);
        self.units.push(unit);
        match (position, unit) {
            (Some(position), Some(unit)) => {
                self.pins.push(Pin::new(unit, number));
                self.flat_pins.push(FlatPin::new([position.lon(), position.lat()], number));
            }
            (_, Some(unit)) => self.areas.push(Pin::new(unit, number)),
            (_, None) if is_everywhere(record) => self.nowhere.push(number),
            // A municipality without a known middle cannot be near anything; lists and exports still have it.
            (_, None) => {}
        }
    }
}
