//! Municipalities and quarters by name: folded once, asked often.

use std::collections::BTreeMap;

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::id::slug;
use bussola_engine::domain::register::{Quarter, Register};

/// The folded names of all quarters, by municipality and by name.
#[derive(Debug, Default)]
pub struct Quarters {
    by_municipality: BTreeMap<IstatCode, Vec<QuarterNames>>,
    by_name: BTreeMap<String, Vec<(IstatCode, usize)>>,
    all: Vec<PlaceName>,
}

/// What one quarter is called, folded.
#[derive(Debug)]
struct QuarterNames {
    own: String,
    common: Vec<String>,
}

/// A name of a municipality or of one of its quarters.
#[derive(Debug)]
pub struct PlaceName {
    pub folded: String,
    /// Its place in the register.
    pub entry: usize,
    /// Its place among the quarters.
    pub quarter: Option<usize>,
}

impl Quarters {
    pub fn of(register: &Register) -> Self {
        let mut quarters = Self::default();
        for (at, entry) in register.entries().iter().enumerate() {
            let names = std::iter::once(&entry.municipality.name).chain(&entry.other_names);
            let names = names.map(|name| PlaceName { folded: slug(name), entry: at, quarter: None });
            quarters.all.extend(names);
            for (quarter, own) in entry.quarters.iter().enumerate() {
                let names = std::iter::once(&own.name).chain(&own.common_names);
                let name = |name| PlaceName { folded: slug(name), entry: at, quarter: Some(quarter) };
                quarters.all.extend(names.map(|own| name(own)));
            }
        }
        for entry in register.entries().iter().filter(|entry| !entry.quarters.is_empty()) {
            let istat = entry.municipality.istat;
            let folded = |quarter: &Quarter| QuarterNames {
                own: slug(&quarter.name),
                common: quarter.common_names.iter().map(|name| slug(name)).collect(),
            };
            let names: Vec<QuarterNames> = entry.quarters.iter().map(folded).collect();
            for (at, QuarterNames { own, common }) in names.iter().enumerate() {
                for name in std::iter::once(own).chain(common) {
                    quarters.by_name.entry(name.clone()).or_default().push((istat, at));
                }
            }
            quarters.by_municipality.insert(istat, names);
        }
        quarters
    }

    pub fn has(&self, istat: IstatCode, name: &str) -> bool {
        let Some(names) = self.by_municipality.get(&istat) else { return false };
        let name = slug(name);
        names.iter().any(|names| names.own == name)
    }

    /// The quarter that a part of an address is, or ends with. A common name must be all of the part.
    pub fn named_in<'t>(&self, istat: IstatCode, parts: impl Iterator<Item = &'t str>) -> Option<usize> {
        let names = self.by_municipality.get(&istat)?;
        let folded: Vec<String> = parts.map(slug).collect();
        let ends_with = |part: &String, name: &String| {
            part.strip_suffix(name.as_str()).is_some_and(|before| before.is_empty() || before.ends_with('-'))
        };
        let is_in = |name: &QuarterNames| folded.iter().any(|part| ends_with(part, &name.own));
        let is_called = |name: &QuarterNames| folded.iter().any(|part| name.common.contains(part));
        names.iter().position(is_in).or_else(|| names.iter().position(is_called))
    }

    pub fn all(&self) -> &[PlaceName] {
        &self.all
    }

    /// All quarters of a name.
    pub fn named(&self, name: &str) -> Vec<(IstatCode, usize)> {
        self.by_name.get(&slug(name)).cloned().unwrap_or_default()
    }
}
