//! Rows to records. What no rule allows becomes `Corrupt` with table, column and row.

use std::collections::HashMap;

use bussola_engine::domain::address::{Address, IstatCode, Municipality};
use bussola_engine::domain::desk::{Contacts, Desk, DeskRecord, DeskStatus};
use bussola_engine::domain::inference::Inferred;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::location::{AddressVisibility, Location, LocationKind};
use bussola_engine::domain::organization::{Organization, OrganizationKind};
use bussola_engine::domain::position::{Metres, Placement, Position, Precision};
use bussola_engine::domain::provenance::{Confidence, Confirmation, ConfirmedBy, Provenance};
use bussola_engine::domain::schedule::{
    DayPolicy, ExceptionKind, HolidayPolicy, Hours, OsmHours, Schedule, ScheduleException, SlotNote,
};
use bussola_engine::domain::service::{Access, Audience, Cost, RequiredDocument, Service};
use chrono::NaiveDate;

use super::corrupt;
use super::desk_row::{
    DeskRow, DocumentItem, ExceptionItem, GoneRow, LocationColumns, MunicipalityColumns, OrganizationColumns,
    PlacementColumns, ProvenanceColumns, ScheduleColumns, ServiceColumns, SlotItem, VersionedRow,
};
use super::from_record::{FREE, PAID};
use super::list::List;
use crate::ports::store::{RecordVersion, StoreError, StoredDesk};

/// Turns rows into records. Hours that many desks share are parsed once, so keep one reader for many rows.
#[derive(Debug, Default)]
pub struct RowReader {
    hours: HashMap<String, OsmHours>,
}

/// Where a value stands, for the error.
#[derive(Clone, Copy)]
struct Place<'a> {
    table: &'static str,
    row: &'a str,
}

impl Place<'_> {
    /// The same row in another table.
    fn of(self, table: &'static str) -> Self {
        Self { table, ..self }
    }

    fn corrupt(self, column: &'static str) -> StoreError {
        corrupt(self.table, column, self.row)
    }

    fn parse<T: std::str::FromStr>(self, column: &'static str, text: &str) -> Result<T, StoreError> {
        text.parse().map_err(|_| self.corrupt(column))
    }

    fn word<T>(self, column: &'static str, read: Option<T>) -> Result<T, StoreError> {
        read.ok_or_else(|| self.corrupt(column))
    }

    fn words<T>(
        self,
        column: &'static str,
        words: &List<String>,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Vec<T>, StoreError> {
        words.0.iter().map(|word| self.word(column, read(word))).collect()
    }
}

impl RowReader {
    /// A record from the form that the change log keeps.
    pub fn record_from_json(&mut self, json: &str) -> Result<DeskRecord, StoreError> {
        let row: DeskRow =
            serde_json::from_str(json).map_err(|_| corrupt("changes", "after", json_head(json)))?;
        self.record(&row)
    }

    pub(in crate::adapters) fn stored(&mut self, row: VersionedRow) -> Result<StoredDesk, StoreError> {
        let VersionedRow { version, desk } = row;
        let version = version_of("desks", &desk.id, version)?;
        Ok(StoredDesk { record: self.record(&desk)?, version })
    }

    pub(in crate::adapters) fn gone(&mut self, row: GoneRow) -> Result<StoredDesk, StoreError> {
        let GoneRow { id, version, record, lon, lat, radius_m } = row;
        let version = version_of("gone_desks", &id, version)?;
        let mut row: DeskRow =
            serde_json::from_str(&record).map_err(|_| corrupt("gone_desks", "record", &id))?;
        row.location.placement = PlacementColumns { lon, lat, radius_m, ..row.location.placement };
        Ok(StoredDesk { record: self.record(&row)?, version })
    }

    /// Checks a row and makes a record of it.
    pub fn record(&mut self, row: &DeskRow) -> Result<DeskRecord, StoreError> {
        let organization = organization(&row.organization)?;
        let location = location(&row.location)?;
        let service = service(&row.service, &row.organization.organization_id)?;
        let desk = self.desk(row)?;
        DeskRecord::new(organization, location, service, desk)
            .map_err(|_| corrupt("desks", "service_id", &row.id))
    }

    fn desk(&mut self, row: &DeskRow) -> Result<Desk, StoreError> {
        let place = Place { table: "desks", row: &row.id };
        let (provenance, confirmation) = provenance(place, &row.provenance)?;
        Ok(Desk {
            id: place.parse("id", &row.id)?,
            service: place.parse("service_id", &row.service.service_id)?,
            location: place.parse("location_id", &row.location.location_id)?,
            schedule: self.schedule(&row.id, &row.schedule)?,
            languages: place.of("desk_details").words("languages", &row.languages, language)?,
            contacts: Contacts {
                phones: boxes(&row.phones),
                emails: boxes(&row.emails),
                websites: boxes(&row.websites),
            },
            provenance,
            confirmation,
            inferred: place.of("desk_details").words("inferred", &row.inferred, Inferred::from_str_exact)?,
            sheets: place.of("desk_details").words("sheets", &row.sheets, |id| id.parse().ok())?,
            status: place.word("status", DeskStatus::from_str_exact(&row.status))?,
        })
    }

    fn schedule(&mut self, desk: &str, row: &ScheduleColumns) -> Result<Schedule, StoreError> {
        let place = Place { table: "desk_details", row: desk };
        let hours = match (row.hours_kind.as_str(), &row.hours_osm, &row.hours_text) {
            ("unknown", None, None) => Hours::Unknown,
            ("text_only", None, Some(words)) => Hours::TextOnly(words.as_str().into()),
            ("osm", Some(osm), words) => {
                Hours::Osm { hours: self.hours(place, osm)?, text: boxed(words.as_deref()) }
            }
            _ => return Err(place.corrupt("hours_kind")),
        };
        let slots = row.slots.0.iter().map(|item| self.slot(desk, item)).collect::<Result<_, _>>()?;
        let exceptions =
            row.exceptions.0.iter().map(|item| self.exception(desk, item)).collect::<Result<_, _>>()?;
        let policy = |column, word: &Option<String>| {
            word.as_deref().map(|word| place.word(column, DayPolicy::from_str_exact(word))).transpose()
        };
        Ok(Schedule {
            hours,
            slots,
            exceptions,
            policy: HolidayPolicy {
                national: policy("policy_national", &row.policy_national)?,
                patron: policy("policy_patron", &row.policy_patron)?,
                bridge: policy("policy_bridge", &row.policy_bridge)?,
                august: policy("policy_august", &row.policy_august)?,
            },
        })
    }

    fn slot(&mut self, desk: &str, item: &SlotItem) -> Result<SlotNote, StoreError> {
        let place = Place { table: "desk_details", row: desk };
        let SlotItem { osm, languages, access, last_entry_minutes } = item;
        let language = |code: &String| place.word("languages", language(code));
        Ok(SlotNote {
            hours: self.hours(place, osm)?,
            languages: languages.iter().map(language).collect::<Result<_, _>>()?,
            access: access
                .as_deref()
                .map(|word| place.word("access", Access::from_str_exact(word)))
                .transpose()?,
            last_entry_minutes: *last_entry_minutes,
        })
    }

    fn exception(&mut self, desk: &str, item: &ExceptionItem) -> Result<ScheduleException, StoreError> {
        let place = Place { table: "desk_details", row: desk };
        let ExceptionItem { first_on, last_on, osm, reason } = item;
        let kind = match osm {
            None => ExceptionKind::Closed,
            Some(osm) => ExceptionKind::Replaced(self.hours(place, osm)?),
        };
        let first_on: NaiveDate = place.parse("first_on", first_on)?;
        let last_on: NaiveDate = place.parse("last_on", last_on)?;
        ScheduleException::new(first_on, last_on, kind, boxed(reason.as_deref()))
            .ok_or_else(|| place.corrupt("last_on"))
    }

    fn hours(&mut self, place: Place<'_>, text: &str) -> Result<OsmHours, StoreError> {
        if let Some(hours) = self.hours.get(text) {
            return Ok(hours.clone());
        }
        let hours = OsmHours::parse(text).map_err(|_| place.corrupt("osm"))?;
        self.hours.insert(text.to_owned(), hours.clone());
        Ok(hours)
    }
}

fn organization(row: &OrganizationColumns) -> Result<Organization, StoreError> {
    let OrganizationColumns { organization_id, organization_name, organization_kind, organization_website } =
        row;
    let place = Place { table: "organizations", row: organization_id };
    Ok(Organization {
        id: place.parse("id", organization_id)?,
        name: organization_name.as_str().into(),
        kind: place.word("kind", OrganizationKind::from_str_exact(organization_kind))?,
        website: boxed(organization_website.as_deref()),
    })
}

fn location(row: &LocationColumns) -> Result<Location, StoreError> {
    let place = Place { table: "locations", row: &row.location_id };
    Ok(Location {
        id: place.parse("id", &row.location_id)?,
        kind: place.word("kind", LocationKind::from_str_exact(&row.location_kind))?,
        address: Address {
            street: boxed(row.street.as_deref()),
            number: boxed(row.number.as_deref()),
            detail: boxed(row.detail.as_deref()),
            postcode: boxed(row.postcode.as_deref()),
            district: boxed(row.district.as_deref()),
        },
        municipality: municipality(place, &row.municipality)?,
        placement: placement(place, &row.placement)?,
        visibility: place.word("visibility", AddressVisibility::from_str_exact(&row.visibility))?,
        step_free: row.step_free,
    })
}

fn municipality(place: Place<'_>, row: &MunicipalityColumns) -> Result<Option<Municipality>, StoreError> {
    let MunicipalityColumns { municipality_istat, municipality_name, municipality_province } = row;
    match (municipality_istat, municipality_name, municipality_province) {
        (None, None, None) => Ok(None),
        (Some(istat), Some(name), Some(province)) => Ok(Some(Municipality {
            istat: place.word("municipality_istat", IstatCode::new(istat).ok())?,
            name: name.as_str().into(),
            province: province.as_str().into(),
        })),
        _ => Err(place.corrupt("municipality_istat")),
    }
}

fn placement(place: Place<'_>, row: &PlacementColumns) -> Result<Option<Placement>, StoreError> {
    let PlacementColumns { lon, lat, precision, radius_m, geocoder, basis, is_locked } = row;
    match (*lon, *lat, precision, *radius_m, geocoder, basis, *is_locked) {
        (None, None, None, None, None, None, None) => Ok(None),
        (
            Some(lon),
            Some(lat),
            Some(precision),
            Some(radius),
            Some(geocoder),
            Some(basis),
            Some(is_locked),
        ) => Ok(Some(Placement {
            position: place.word("lon", Position::from_lon_lat(lon, lat).ok())?,
            precision: place.word("precision", Precision::from_str_exact(precision))?,
            radius: place.word("radius_m", Metres::new(radius))?,
            geocoder: geocoder.as_str().into(),
            basis: basis.as_str().into(),
            is_locked,
        })),
        _ => Err(place.corrupt("precision")),
    }
}

fn service(row: &ServiceColumns, organization: &str) -> Result<Service, StoreError> {
    let ServiceColumns {
        service_id,
        service_name,
        service_kind,
        needs,
        audience,
        access,
        cost,
        documents,
        notes,
    } = row;
    let place = Place { table: "services", row: service_id };
    let cost = match cost.as_deref() {
        None => None,
        Some(FREE) => Some(Cost::Free),
        Some(PAID) => Some(Cost::Paid),
        Some(_) => return Err(place.corrupt("cost")),
    };
    let document = |item: &DocumentItem| {
        let DocumentItem { document, is_mandatory } = item;
        let document = place.parse("documents", document)?;
        Ok(RequiredDocument { document, is_mandatory: *is_mandatory })
    };
    Ok(Service {
        id: place.parse("id", service_id)?,
        organization: place.parse("organization_id", organization)?,
        name: service_name.as_str().into(),
        kind: boxed(service_kind.as_deref()),
        needs: place.words("needs", needs, |code| code.parse().ok())?,
        audience: place.words("audience", audience, Audience::from_str_exact)?,
        access: place.words("access", access, Access::from_str_exact)?,
        cost,
        documents: documents.0.iter().map(document).collect::<Result<_, StoreError>>()?,
        notes: boxed(notes.as_deref()),
    })
}

fn provenance(
    place: Place<'_>,
    row: &ProvenanceColumns,
) -> Result<(Provenance, Option<Confirmation>), StoreError> {
    let ProvenanceColumns { source_id, source_key, source_url, dated_on, confidence, licence, .. } = row;
    let provenance = Provenance {
        source: place.parse("source_id", source_id)?,
        source_key: source_key.as_str().into(),
        url: boxed(source_url.as_deref()),
        dated_on: dated_on.as_deref().map(|text| place.parse("dated_on", text)).transpose()?,
        confidence: place.word("confidence", Confidence::from_str_exact(confidence))?,
        licence: licence.as_str().into(),
    };
    let confirmation = match (&row.confirmed_on, &row.confirmed_by) {
        (Some(on), Some(by)) => Some(Confirmation {
            on: place.parse("confirmed_on", on)?,
            by: place.word("confirmed_by", ConfirmedBy::from_str_exact(by))?,
        }),
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => return Err(place.corrupt("confirmed_by")),
    };
    Ok((provenance, confirmation))
}

fn language(code: &str) -> Option<Language> {
    Language::new(code).ok()
}

fn boxed(text: Option<&str>) -> Option<Box<str>> {
    text.map(Into::into)
}

fn boxes(texts: &List<String>) -> Vec<Box<str>> {
    texts.0.iter().map(|text| text.as_str().into()).collect()
}

fn version_of(table: &'static str, id: &str, version: i64) -> Result<RecordVersion, StoreError> {
    u32::try_from(version).map(RecordVersion).map_err(|_| corrupt(table, "version", id))
}

/// Enough of a text to find it again.
fn json_head(json: &str) -> &str {
    json.char_indices().nth(60).map_or(json, |(end, _)| &json[..end])
}
