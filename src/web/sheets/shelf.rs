//! Printed sheets in memory: each is typeset once per data version.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use bussola_engine::domain::id::SheetId;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::network::DataVersion;
use bussola_engine::domain::sheet::Sheet;
use tokio::sync::Semaphore;

use super::{Printer, SheetWords, internal};
use crate::ports::press::SheetPage;
use crate::sheets::{PrintOrder, PrintedSheet, desk_name, desks_of, print};
use crate::web::problem::Problem;

/// Printed sheets that are kept, of about 40 kB each.
const MAX_KEPT: usize = 256;

/// Sheets that are typeset at the same time; the rest of the machine answers searches.
const MAX_PRESSES: usize = 2;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    sheet: SheetId,
    language: Language,
    /// The address in the QR code depends on it.
    base: Option<String>,
}

#[derive(Debug, Default)]
struct Kept {
    version: DataVersion,
    pdfs: BTreeMap<Key, Arc<[u8]>>,
    /// The oldest first.
    order: VecDeque<Key>,
}

/// The shelf, shared by all requests.
#[derive(Debug)]
pub(super) struct Shelf {
    kept: Mutex<Kept>,
    presses: Semaphore,
}

impl Shelf {
    pub(super) fn new() -> Self {
        Self { kept: Mutex::default(), presses: Semaphore::new(MAX_PRESSES) }
    }

    fn find(&self, version: DataVersion, key: &Key) -> Option<Arc<[u8]>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.pdfs.get(key).filter(|_| kept.version == version).cloned()
    }

    /// A new version empties the shelf; what comes late from an old one is not put on it.
    fn put(&self, version: DataVersion, key: Key, pdf: Arc<[u8]>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if version > kept.version {
            *kept = Kept { version, ..Kept::default() };
        }
        if version < kept.version || kept.pdfs.contains_key(&key) {
            return;
        }
        if kept.order.len() >= MAX_KEPT
            && let Some(oldest) = kept.order.pop_front()
        {
            kept.pdfs.remove(&oldest);
        }
        kept.order.push_back(key.clone());
        kept.pdfs.insert(key, pdf);
    }
}

impl Printer {
    /// A sheet on paper, from the shelf when it is there.
    pub(super) async fn print(&self, sheet: &Sheet, language: Language) -> Result<PrintedSheet, Problem> {
        let page =
            self.page(sheet, language).ok_or_else(|| Problem::NoSuchSheet { id: sheet.id.to_string() })?;
        let key = Key { sheet: sheet.id.clone(), language, base: self.base.clone() };
        let version = self.snapshot.version();
        if let Some(pdf) = self.shelf.find(version, &key) {
            return Ok(PrintedSheet { page, pdf });
        }
        let _turn = self.shelf.presses.acquire().await.map_err(internal)?;
        // Somebody before us in the line may have asked for the same.
        if let Some(pdf) = self.shelf.find(version, &key) {
            return Ok(PrintedSheet { page, pdf });
        }
        let press = Arc::clone(&self.site.press);
        let typeset = move || press.sheet_pdf(&page).map(|pdf| (page, Arc::<[u8]>::from(pdf)));
        let done = tokio::task::spawn_blocking(typeset).await;
        let (page, pdf) = done.map_err(internal)?.map_err(internal)?;
        self.shelf.put(version, key, Arc::clone(&pdf));
        Ok(PrintedSheet { page, pdf })
    }

    fn page(&self, sheet: &Sheet, language: Language) -> Option<SheetPage> {
        let desks: Vec<String> = desks_of(sheet, self.snapshot.desks()).into_iter().map(desk_name).collect();
        let live_url = self.base.as_ref().map(|base| format!("{base}/{language}/sheet/{}", sheet.id));
        let order = PrintOrder { sheet, language, desks: &desks, live_url: live_url.as_deref() };
        print(&order, &SheetWords { texts: &self.site.texts })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: usize) -> Key {
        let sheet = SheetId::new(&format!("sheet-{number}")).expect("an id");
        Key { sheet, language: Language::new("it").expect("a code"), base: None }
    }

    #[test]
    fn a_new_version_empties_the_shelf() {
        let shelf = Shelf::new();
        shelf.put(DataVersion(1), key(1), Arc::from([1]));
        assert!(shelf.find(DataVersion(1), &key(1)).is_some());
        assert!(shelf.find(DataVersion(2), &key(1)).is_none());
        shelf.put(DataVersion(2), key(2), Arc::from([2]));
        shelf.put(DataVersion(1), key(3), Arc::from([3]));
        assert!(shelf.find(DataVersion(1), &key(1)).is_none());
        assert!(shelf.find(DataVersion(2), &key(2)).is_some());
        assert!(shelf.find(DataVersion(2), &key(3)).is_none());
    }

    #[test]
    fn the_shelf_is_bounded_and_the_oldest_leaves_first() {
        let shelf = Shelf::new();
        for number in 0..=MAX_KEPT {
            shelf.put(DataVersion(0), key(number), Arc::from([0]));
        }
        assert!(shelf.find(DataVersion(0), &key(0)).is_none());
        assert!(shelf.find(DataVersion(0), &key(1)).is_some());
        assert!(shelf.find(DataVersion(0), &key(MAX_KEPT)).is_some());
    }
}
