-- The network in the shape of HSDS: who, where, what, when. `desks` is the feature layer: one row per active desk.
-- Every table has the integer key that a GeoPackage asks for; ours are the text identifiers.

CREATE TABLE sources (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 160 AND id NOT GLOB '*[^a-z0-9_-]*'),
    -- NULL until an import of that very source has described it.
    title TEXT,
    licence TEXT,
    attribution TEXT,
    rank INTEGER CHECK (rank BETWEEN 0 AND 65535)
);

CREATE TABLE organizations (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 160 AND id NOT GLOB '*[^a-z0-9_-]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL
        CHECK (kind IN ('public', 'third_sector', 'church', 'health', 'school', 'police', 'union', 'other')),
    website TEXT
);

-- The true place, also of protected houses: see README.md before you hand this file on.
CREATE TABLE locations (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 160 AND id NOT GLOB '*[^a-z0-9_-]*'),
    kind TEXT NOT NULL CHECK (kind IN ('fixed', 'mobile', 'remote')),
    street TEXT CHECK (street <> ''),
    number TEXT CHECK (number <> ''),
    detail TEXT CHECK (detail <> ''),
    postcode TEXT CHECK (postcode <> ''),
    district TEXT CHECK (district <> ''),
    municipality_istat TEXT CHECK (length(municipality_istat) = 6 AND municipality_istat NOT GLOB '*[^0-9]*'),
    municipality_name TEXT,
    municipality_province TEXT,
    lon DOUBLE CHECK (lon BETWEEN -180 AND 180),
    lat DOUBLE CHECK (lat BETWEEN -90 AND 90),
    precision TEXT CHECK (precision IN ('house', 'street', 'near', 'district', 'postcode', 'municipality')),
    radius_m DOUBLE CHECK (radius_m >= 0),
    geocoder TEXT,
    basis TEXT,
    is_locked BOOLEAN CHECK (is_locked IN (0, 1)),
    visibility TEXT NOT NULL CHECK (visibility IN ('full', 'area', 'hidden')),
    step_free BOOLEAN CHECK (step_free IN (0, 1)),
    -- A municipality is whole or absent, and so is a placement.
    CHECK ((municipality_istat IS NULL) = (municipality_name IS NULL)
       AND (municipality_istat IS NULL) = (municipality_province IS NULL)),
    CHECK ((lon IS NULL) = (lat IS NULL) AND (lon IS NULL) = (precision IS NULL)
       AND (lon IS NULL) = (radius_m IS NULL) AND (lon IS NULL) = (geocoder IS NULL)
       AND (lon IS NULL) = (basis IS NULL) AND (lon IS NULL) = (is_locked IS NULL))
);

CREATE TABLE services (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 160 AND id NOT GLOB '*[^a-z0-9_-]*'),
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT,
    -- NULL when the source does not say.
    cost TEXT CHECK (cost IN ('free', 'paid')),
    notes TEXT
);
CREATE INDEX services_organization_id ON services (organization_id);

CREATE TABLE service_needs (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    service_id TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    need TEXT NOT NULL CHECK (length(need) BETWEEN 1 AND 160 AND need NOT GLOB '*[^a-z0-9_-]*'),
    UNIQUE (service_id, position)
);
CREATE INDEX service_needs_need ON service_needs (need);

CREATE TABLE service_audiences (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    service_id TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    audience TEXT NOT NULL
        CHECK (audience IN ('all', 'third_country', 'eu', 'asylum_seekers', 'refugees', 'undocumented', 'women',
                            'families', 'minors', 'students', 'workers', 'victims')),
    UNIQUE (service_id, position)
);

CREATE TABLE service_accesses (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    service_id TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    access TEXT NOT NULL CHECK (access IN ('walk_in', 'appointment', 'phone', 'referral')),
    UNIQUE (service_id, position)
);

CREATE TABLE required_documents (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    service_id TEXT NOT NULL REFERENCES services (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    document TEXT NOT NULL CHECK (length(document) BETWEEN 1 AND 160 AND document NOT GLOB '*[^a-z0-9_-]*'),
    is_mandatory BOOLEAN NOT NULL CHECK (is_mandatory IN (0, 1)),
    UNIQUE (service_id, position)
);

-- One row per active desk. The columns after `geom` up to `confirmed_by` are there to be read on a map; they hold
-- only what may be shown, so the layer of a protected house has neither point nor address nor municipality.
CREATE TABLE desks (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom POINT,
    id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 160 AND id NOT GLOB '*[^a-z0-9_-]*'),
    name TEXT NOT NULL,
    organization TEXT NOT NULL,
    needs TEXT NOT NULL,
    languages TEXT NOT NULL,
    hours TEXT,
    address TEXT,
    municipality TEXT,
    precision TEXT,
    radius_m DOUBLE,
    phones TEXT,
    websites TEXT,
    confirmed_on DATE CHECK (confirmed_on IS date(confirmed_on)),
    confirmed_by TEXT CHECK (confirmed_by IN ('import', 'operator', 'infopoint')),
    -- How often the record was written, for optimistic concurrency.
    version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 4294967295),
    service_id TEXT NOT NULL REFERENCES services (id),
    location_id TEXT NOT NULL REFERENCES locations (id),
    source_id TEXT NOT NULL REFERENCES sources (id),
    source_key TEXT NOT NULL,
    source_url TEXT,
    dated_on DATE CHECK (dated_on IS date(dated_on)),
    confidence TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')),
    licence TEXT NOT NULL,
    CHECK ((confirmed_on IS NULL) = (confirmed_by IS NULL))
);
CREATE INDEX desks_service_id ON desks (service_id);
CREATE INDEX desks_location_id ON desks (location_id);
CREATE INDEX desks_source_id ON desks (source_id);

CREATE TABLE desk_languages (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    desk_id TEXT NOT NULL REFERENCES desks (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    language TEXT NOT NULL CHECK (length(language) IN (2, 3) AND language NOT GLOB '*[^a-z]*'),
    UNIQUE (desk_id, position)
);

CREATE TABLE contacts (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    desk_id TEXT NOT NULL REFERENCES desks (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('phone', 'email', 'website')),
    position INTEGER NOT NULL CHECK (position >= 0),
    value TEXT NOT NULL CHECK (value <> ''),
    UNIQUE (desk_id, kind, position)
);

CREATE TABLE schedules (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    desk_id TEXT NOT NULL UNIQUE REFERENCES desks (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('unknown', 'text_only', 'osm')),
    osm TEXT,
    text TEXT,
    policy_national TEXT CHECK (policy_national IN ('open', 'closed', 'unknown')),
    policy_patron TEXT CHECK (policy_patron IN ('open', 'closed', 'unknown')),
    policy_bridge TEXT CHECK (policy_bridge IN ('open', 'closed', 'unknown')),
    policy_august TEXT CHECK (policy_august IN ('open', 'closed', 'unknown')),
    CHECK ((osm IS NOT NULL) = (kind = 'osm')),
    CHECK (CASE kind WHEN 'unknown' THEN text IS NULL WHEN 'text_only' THEN text IS NOT NULL ELSE 1 END)
);

CREATE TABLE schedule_slots (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    desk_id TEXT NOT NULL REFERENCES schedules (desk_id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    osm TEXT NOT NULL,
    languages TEXT NOT NULL CHECK (json_type(languages) = 'array'),
    access TEXT CHECK (access IN ('walk_in', 'appointment', 'phone', 'referral')),
    last_entry_minutes INTEGER CHECK (last_entry_minutes BETWEEN 0 AND 65535),
    UNIQUE (desk_id, position)
);

CREATE TABLE schedule_exceptions (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    desk_id TEXT NOT NULL REFERENCES schedules (desk_id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    first_on DATE NOT NULL CHECK (first_on IS date(first_on)),
    last_on DATE NOT NULL CHECK (last_on IS date(last_on)),
    -- NULL: closed. Otherwise the hours that replace the regular ones.
    osm TEXT,
    reason TEXT,
    UNIQUE (desk_id, position),
    CHECK (first_on <= last_on)
);

-- No foreign key to sheets: a desk may name a sheet that is written later.
CREATE TABLE desk_sheets (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    desk_id TEXT NOT NULL REFERENCES desks (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    sheet_id TEXT NOT NULL CHECK (length(sheet_id) BETWEEN 1 AND 160 AND sheet_id NOT GLOB '*[^a-z0-9_-]*'),
    UNIQUE (desk_id, position)
);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('desks', 'features', 'desks', 'Active desks; without point where none may be shown', 4326),
    ('sources', 'attributes', 'sources', 'Where records come from', NULL),
    ('organizations', 'attributes', 'organizations', 'Bodies that run services', NULL),
    ('locations', 'attributes', 'locations', 'Places, also protected ones', NULL),
    ('services', 'attributes', 'services', 'What is offered', NULL),
    ('service_needs', 'attributes', 'service_needs', 'Needs that a service helps with', NULL),
    ('service_audiences', 'attributes', 'service_audiences', 'Whom a service is for', NULL),
    ('service_accesses', 'attributes', 'service_accesses', 'How one gets in', NULL),
    ('required_documents', 'attributes', 'required_documents', 'Papers to bring', NULL),
    ('desk_languages', 'attributes', 'desk_languages', 'Languages spoken at a desk', NULL),
    ('contacts', 'attributes', 'contacts', 'Telephones, mail addresses, websites of desks', NULL),
    ('schedules', 'attributes', 'schedules', 'Opening hours in OSM syntax', NULL),
    ('schedule_slots', 'attributes', 'schedule_slots', 'What is special about some hours', NULL),
    ('schedule_exceptions', 'attributes', 'schedule_exceptions', 'Days that differ', NULL),
    ('desk_sheets', 'attributes', 'desk_sheets', 'Sheets that a desk names', NULL);
INSERT INTO gpkg_geometry_columns VALUES ('desks', 'geom', 'POINT', 4326, 0, 0);
