//! What HSDS speaks of at one data version: which organizations, services and locations there are, and whose desks.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use bussola_engine::domain::id::{DeskId, DocumentCode, NeedCode};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::network::DataVersion;
use bussola_engine::domain::organization::OrganizationKind;
use bussola_engine::domain::position::Position;
use bussola_engine::domain::service::Audience;
use bussola_engine::search::snapshot::Snapshot;
use chrono::{DateTime, SecondsFormat, Utc};

use super::id::Uuid;
use super::object::taxonomy::{IN_ATTRIBUTES, Scheme, Taxonomies, TermIndex};
use super::told::{Ids, Told};
use crate::ports::store::Store;
use crate::publication::Field;
use crate::web::problem::Problem;
use crate::web::site::Site;

/// A desk, with what lists are filtered by.
#[derive(Debug)]
pub struct Entry {
    pub own_id: DeskId,
    pub ids: Ids,
    /// Places in [`Taxonomies`].
    pub terms: Box<[TermIndex]>,
    pub postcode: Option<Box<str>>,
    /// Of the pin.
    pub position: Option<Position>,
    /// When it was last written, as the change log has it.
    pub modified: Option<DateTime<Utc>>,
}

/// An organization, a service or a location, by its desks.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    pub id: Uuid,
    /// Places in [`Directory::desks`], rising; at least one.
    pub desks: Vec<u32>,
}

/// Everything by its UUID.
#[derive(Debug)]
pub struct Directory {
    pub snapshot: Arc<Snapshot>,
    pub taxonomies: Taxonomies,
    /// Each list is ordered by UUID.
    pub desks: Vec<Entry>,
    pub organizations: Vec<Group>,
    pub services: Vec<Group>,
    pub locations: Vec<Group>,
}

impl Directory {
    fn build(site: &Site, snapshot: Arc<Snapshot>, modified: &HashMap<DeskId, DateTime<Utc>>) -> Self {
        let taxonomies = Taxonomies::of(site);
        let entry = |record| {
            let told = Told::of(record, &site.publication);
            Entry {
                own_id: record.desk.id.clone(),
                ids: told.ids,
                terms: terms(&taxonomies, &told),
                postcode: told.text(Field::Postcode).map(Into::into),
                position: told.position(),
                modified: modified.get(&record.desk.id).copied(),
            }
        };
        let mut desks: Vec<Entry> = snapshot.desks().iter().map(entry).collect();
        desks.sort_unstable_by_key(|entry| entry.ids.desk);
        let organizations = grouped(&desks, |ids| ids.organization);
        let services = grouped(&desks, |ids| ids.service);
        let locations = grouped(&desks, |ids| ids.location);
        Self { snapshot, taxonomies, desks, organizations, services, locations }
    }

    /// The place of a desk.
    pub fn place(&self, id: Uuid) -> Option<u32> {
        let place = self.desks.binary_search_by_key(&id, |entry| entry.ids.desk).ok()?;
        u32::try_from(place).ok()
    }
}

/// The group with a UUID.
pub fn group(groups: &[Group], id: Uuid) -> Option<&Group> {
    groups.binary_search_by_key(&id, |group| group.id).ok().map(|place| &groups[place])
}

fn grouped(desks: &[Entry], of: impl Fn(&Ids) -> Uuid) -> Vec<Group> {
    let mut found: BTreeMap<Uuid, Vec<u32>> = BTreeMap::new();
    for (place, entry) in (0..).zip(desks) {
        found.entry(of(&entry.ids)).or_default().push(place);
    }
    found.into_iter().map(|(id, desks)| Group { id, desks }).collect()
}

/// Every term that some object of the desk carries.
fn terms(taxonomies: &Taxonomies, told: &Told) -> Box<[TermIndex]> {
    let lists = [
        (Scheme::Needs, Field::Needs),
        (Scheme::Audience, Field::Audience),
        (Scheme::Access, Field::Access),
        (Scheme::OrganizationKinds, Field::OrganizationKind),
        (Scheme::Documents, Field::Documents),
    ];
    let mut ids: Vec<Uuid> = Vec::new();
    for (scheme, field) in lists {
        ids.extend(told.said(field).iter().map(|code| scheme.term_id(code)));
    }
    let fields = IN_ATTRIBUTES.iter().filter(|field| !told.said(**field).is_empty());
    ids.extend(fields.map(|field| Scheme::Fields.term_id(field.as_str())));
    let mut places: Vec<TermIndex> = ids.into_iter().filter_map(|id| taxonomies.place(id)).collect();
    places.sort_unstable();
    places.into()
}

/// A directory with the words in which it is told.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    pub site: &'a Site,
    pub directory: &'a Directory,
}

impl View<'_> {
    pub fn taxonomies(&self) -> &Taxonomies {
        &self.directory.taxonomies
    }

    /// A desk as far as it may leave.
    pub fn told(&self, place: u32) -> Option<Told> {
        let entry = self.directory.desks.get(place as usize)?;
        let record = self.directory.snapshot.desk(&entry.own_id)?;
        Some(Told::of(record, &self.site.publication))
    }

    fn language(&self) -> Language {
        self.site.texts.default_language().code
    }

    /// A text of the interface.
    pub fn say(&self, key: &str) -> String {
        self.site.texts.say(self.language(), key, &[])
    }

    /// The label of a code.
    pub fn label(&self, scheme: Scheme, code: &str) -> String {
        let (texts, language) = (&self.site.texts, self.language());
        let label = match scheme {
            Scheme::Needs => NeedCode::new(code).ok().map(|code| texts.need_label(language, &code)),
            Scheme::Audience => {
                Audience::from_str_exact(code).map(|audience| texts.audience_label(language, audience))
            }
            Scheme::OrganizationKinds => OrganizationKind::from_str_exact(code)
                .map(|kind| texts.organization_kind_label(language, kind)),
            Scheme::Documents => {
                DocumentCode::new(code).ok().map(|code| texts.document_label(language, &code))
            }
            Scheme::Access | Scheme::Fields => None,
        };
        label.unwrap_or_else(|| code.to_owned())
    }

    pub fn language_name(&self, code: &str) -> String {
        let spoken = Language::new(code).ok();
        spoken
            .map_or_else(|| code.to_owned(), |spoken| self.site.texts.language_name(self.language(), &spoken))
    }

    /// When the last of some desks was written.
    pub fn last_modified(&self, desks: &[Told]) -> Option<String> {
        let places = desks.iter().filter_map(|told| self.directory.place(told.ids.desk));
        self.last_written(places)
    }

    pub fn last_written(&self, places: impl Iterator<Item = u32>) -> Option<String> {
        let entries = places.filter_map(|place| self.directory.desks.get(place as usize));
        let last = entries.filter_map(|entry| entry.modified).max();
        last.map(|at| at.to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

/// The directory of the newest data version that somebody asked about.
#[derive(Debug, Default)]
pub struct Shelf {
    kept: Mutex<Option<Arc<Directory>>>,
    /// Directories are built one after the other.
    turn: tokio::sync::Mutex<Modified>,
}

/// When each desk was last written, as far as the change log was read.
#[derive(Debug, Default)]
struct Modified {
    read_to: DataVersion,
    at: Arc<HashMap<DeskId, DateTime<Utc>>>,
}

/// Lines of the change log that are read at once.
const LINES: u32 = 2_000;

impl Modified {
    /// Reads what the log has up to a version. What was read stays read when whoever asked gives up.
    async fn follow(&mut self, store: &dyn Store, version: DataVersion) -> Result<(), Problem> {
        while self.read_to < version {
            let lines = store.changes(self.read_to, None, LINES).await?;
            let is_all = lines.len() < LINES as usize;
            let at = Arc::make_mut(&mut self.at);
            for line in lines.into_iter().filter(|line| line.sequence <= version) {
                self.read_to = self.read_to.max(line.sequence);
                if line.entity == "desk"
                    && let Ok(id) = DeskId::new(&line.id)
                {
                    at.insert(id, line.at);
                }
            }
            if is_all {
                self.read_to = version;
            }
        }
        Ok(())
    }
}

impl Shelf {
    fn find(&self, version: DataVersion) -> Option<Arc<Directory>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|directory| directory.snapshot.version() == version).cloned()
    }

    fn put(&self, directory: &Arc<Directory>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let is_newer = |old: &Arc<Directory>| directory.snapshot.version() >= old.snapshot.version();
        if kept.as_ref().is_none_or(is_newer) {
            *kept = Some(Arc::clone(directory));
        }
    }
}

/// The directory of the site's present data.
pub async fn open(site: &Arc<Site>) -> Result<Arc<Directory>, Problem> {
    let snapshot = site.snapshot.load_full();
    let version = snapshot.version();
    if let Some(directory) = site.hsds.find(version) {
        return Ok(directory);
    }
    let mut modified = site.hsds.turn.lock().await;
    // Somebody before us in the line may have asked for the same.
    if let Some(directory) = site.hsds.find(version) {
        return Ok(directory);
    }
    modified.follow(&*site.store, version).await?;
    let (site_of_build, at) = (Arc::clone(site), Arc::clone(&modified.at));
    let built = tokio::task::spawn_blocking(move || Directory::build(&site_of_build, snapshot, &at)).await;
    let directory = Arc::new(built.map_err(|error| Problem::Internal(Box::new(error)))?);
    site.hsds.put(&directory);
    Ok(directory)
}
