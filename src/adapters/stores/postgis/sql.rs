//! The statements, one file each.

use super::super::rows::cell::Table;
use super::super::session::{Ids, Which, Write};

pub const HAS_SCHEMA: &str = include_str!("sql/has_schema.sql");
pub const LOCK_SCHEMAS: &str = include_str!("sql/lock_schemas.sql");
pub const LOCK: &str = include_str!("sql/lock.sql");
pub const VERSION: &str = include_str!("sql/version.sql");
pub const IS_EMPTY: &str = include_str!("sql/is_empty.sql");
pub const DESKS_ACTIVE: &str = include_str!("sql/desks_active.sql");
pub const SHEETS: &str = include_str!("sql/sheets.sql");
pub const CHANGES: &str = include_str!("sql/changes.sql");
pub const CHANGES_OF_DESK: &str = include_str!("sql/changes_of_desk.sql");
pub const QUARANTINE: &str = include_str!("sql/quarantine.sql");
pub const RUNS: &str = include_str!("sql/runs.sql");
pub const RUN_LIST: &str = include_str!("sql/run_list.sql");
pub const KNOWN_DESKS: &str = include_str!("sql/known_desks.sql");
pub const ORGANIZATIONS: &str = include_str!("sql/organizations.sql");
pub const PREPARE_BULK: &str = include_str!("sql/prepare_bulk.sql");
pub const CLAIMS: &str = include_str!("sql/claims.sql");
pub const CLAIMS_CHANGED_SINCE: &str = include_str!("sql/claims_changed_since.sql");
pub const LINKS: &str = include_str!("sql/links.sql");
pub const RANKS: &str = include_str!("sql/ranks.sql");
pub const PROPOSALS: &str = include_str!("sql/proposals.sql");
pub const EARLIER: &str = include_str!("sql/earlier.sql");

pub fn desks(which: Which) -> &'static str {
    match which {
        Which::One => include_str!("sql/desks_one.sql"),
        Which::OfSource => include_str!("sql/desks_of_source.sql"),
        Which::Named => include_str!("sql/desks_named.sql"),
    }
}

pub fn gone(which: Which) -> &'static str {
    match which {
        Which::One => include_str!("sql/gone_one.sql"),
        Which::OfSource => include_str!("sql/gone_of_source.sql"),
        Which::Named => include_str!("sql/gone_named.sql"),
    }
}

pub fn write(write: Write) -> &'static str {
    match write {
        Write::Source => include_str!("sql/write_source.sql"),
        Write::SourceIds => include_str!("sql/write_source_ids.sql"),
        Write::GoneDesks => include_str!("sql/write_gone_desks.sql"),
        Write::Returned => include_str!("sql/write_returned.sql"),
        Write::Fingerprints => include_str!("sql/write_fingerprints.sql"),
        Write::Orphans => include_str!("sql/write_orphans.sql"),
        Write::Sheets => include_str!("sql/write_sheets.sql"),
        Write::RemovedSheets => include_str!("sql/write_removed_sheets.sql"),
        Write::Claims => include_str!("sql/write_claims.sql"),
        Write::Released => include_str!("sql/write_released.sql"),
        Write::ClaimChangesForgotten => include_str!("sql/write_claim_changes_forgotten.sql"),
        Write::ClaimChangesKept => include_str!("sql/write_claim_changes_kept.sql"),
        Write::ClaimsPutBack => include_str!("sql/write_claims_put_back.sql"),
        Write::ProposalsCleared => include_str!("sql/write_proposals_cleared.sql"),
        Write::Proposals => include_str!("sql/write_proposals.sql"),
        Write::Dismissed => include_str!("sql/write_dismissed.sql"),
        Write::QuarantineCleared => include_str!("sql/write_quarantine_cleared.sql"),
        Write::Quarantine => include_str!("sql/write_quarantine.sql"),
        Write::Run => include_str!("sql/write_run.sql"),
        // The layer has no catalogue entry to keep.
        Write::Layer => "",
    }
}

pub fn ids(ids: Ids) -> &'static str {
    match ids {
        Ids::Sharing => include_str!("sql/sharing_ids.sql"),
        Ids::OfOrganizations => include_str!("sql/ids_of_organizations.sql"),
    }
}

pub fn put(table: Table) -> &'static str {
    match table {
        Table::Organizations => include_str!("sql/put_organizations.sql"),
        Table::Locations => include_str!("sql/put_locations.sql"),
        Table::Services => include_str!("sql/put_services.sql"),
        Table::Desks => include_str!("sql/put_desks.sql"),
        Table::Details => include_str!("sql/put_details.sql"),
        Table::Changes => include_str!("sql/put_changes.sql"),
    }
}
