-- The network in the shape of HSDS: who, where, what, when. `desks` has one row per active desk.

CREATE TABLE sources (
    id identifier PRIMARY KEY,
    -- NULL until an import of that very source has described it.
    title text,
    licence text,
    attribution text,
    rank integer CHECK (rank BETWEEN 0 AND 65535)
);

CREATE TABLE organizations (
    id identifier PRIMARY KEY,
    name filled NOT NULL,
    kind text NOT NULL
        CHECK (kind IN ('public', 'third_sector', 'church', 'health', 'school', 'police', 'union', 'other')),
    website text
);

-- The true place, also of protected houses: grant `public_desks`, not this, to anybody else.
CREATE TABLE locations (
    id identifier PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('fixed', 'mobile', 'remote')),
    street filled,
    number filled,
    detail filled,
    postcode filled,
    district filled,
    municipality_istat istat_code,
    municipality_name text,
    municipality_province text,
    geom geometry(Point, 4326)
        CHECK (ST_X(geom) BETWEEN -180 AND 180 AND ST_Y(geom) BETWEEN -90 AND 90),
    precision text CHECK (precision IN ('house', 'street', 'near', 'district', 'postcode', 'municipality')),
    radius_m double precision CHECK (radius_m >= 0 AND radius_m < 'Infinity'),
    geocoder text,
    basis text,
    is_locked boolean,
    visibility text NOT NULL CHECK (visibility IN ('full', 'area', 'hidden')),
    step_free boolean,
    -- A municipality is whole or absent, and so is a placement.
    CHECK (num_nulls(municipality_istat, municipality_name, municipality_province) IN (0, 3)),
    CHECK (num_nulls(geom, precision, radius_m, geocoder, basis, is_locked) IN (0, 6))
);
CREATE INDEX locations_geom ON locations USING gist (geom);
CREATE INDEX locations_municipality_istat ON locations (municipality_istat);

CREATE TABLE services (
    id identifier PRIMARY KEY,
    organization_id identifier NOT NULL REFERENCES organizations,
    name filled NOT NULL,
    kind text,
    -- NULL when the source does not say.
    cost text CHECK (cost IN ('free', 'paid')),
    notes text
);
CREATE INDEX services_organization_id ON services (organization_id);

CREATE TABLE service_needs (
    service_id identifier REFERENCES services ON DELETE CASCADE,
    position integer CHECK (position >= 0),
    need identifier NOT NULL,
    PRIMARY KEY (service_id, position)
);
CREATE INDEX service_needs_need ON service_needs (need);

CREATE TABLE service_audiences (
    service_id identifier REFERENCES services ON DELETE CASCADE,
    position integer CHECK (position >= 0),
    audience text NOT NULL
        CHECK (audience IN ('all', 'third_country', 'eu', 'asylum_seekers', 'refugees', 'undocumented', 'women',
                            'families', 'minors', 'students', 'workers', 'victims')),
    PRIMARY KEY (service_id, position)
);

CREATE TABLE service_accesses (
    service_id identifier REFERENCES services ON DELETE CASCADE,
    position integer CHECK (position >= 0),
    access access_mode NOT NULL,
    PRIMARY KEY (service_id, position)
);

CREATE TABLE required_documents (
    service_id identifier REFERENCES services ON DELETE CASCADE,
    position integer CHECK (position >= 0),
    document identifier NOT NULL,
    is_mandatory boolean NOT NULL,
    PRIMARY KEY (service_id, position)
);

CREATE TABLE desks (
    id identifier PRIMARY KEY,
    -- How often the record was written, for optimistic concurrency.
    version record_version NOT NULL CHECK (version >= 1),
    service_id identifier NOT NULL REFERENCES services,
    location_id identifier NOT NULL REFERENCES locations,
    source_id identifier NOT NULL REFERENCES sources,
    source_key text NOT NULL,
    source_url text,
    dated_on date,
    confidence text NOT NULL CHECK (confidence IN ('low', 'medium', 'high')),
    licence text NOT NULL,
    confirmed_on date,
    confirmed_by text CHECK (confirmed_by IN ('import', 'operator', 'infopoint')),
    -- The pin: absent where none may be shown, such as a protected house.
    geom geometry(Point, 4326),
    CHECK (num_nulls(confirmed_on, confirmed_by) IN (0, 2))
);
CREATE INDEX desks_geom ON desks USING gist (geom);
CREATE INDEX desks_service_id ON desks (service_id);
CREATE INDEX desks_location_id ON desks (location_id);
CREATE INDEX desks_source_id ON desks (source_id);

CREATE TABLE desk_languages (
    desk_id identifier REFERENCES desks ON DELETE CASCADE,
    position integer CHECK (position >= 0),
    language language_code NOT NULL,
    PRIMARY KEY (desk_id, position)
);

CREATE TABLE contacts (
    desk_id identifier REFERENCES desks ON DELETE CASCADE,
    kind text CHECK (kind IN ('phone', 'email', 'website')),
    position integer CHECK (position >= 0),
    value filled NOT NULL,
    PRIMARY KEY (desk_id, kind, position)
);

CREATE TABLE schedules (
    desk_id identifier PRIMARY KEY REFERENCES desks ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('unknown', 'text_only', 'osm')),
    osm text,
    text text,
    policy_national day_policy,
    policy_patron day_policy,
    policy_bridge day_policy,
    policy_august day_policy,
    CHECK ((osm IS NOT NULL) = (kind = 'osm')),
    CHECK (CASE kind WHEN 'unknown' THEN text IS NULL WHEN 'text_only' THEN text IS NOT NULL ELSE true END)
);

CREATE TABLE schedule_slots (
    desk_id identifier REFERENCES schedules ON DELETE CASCADE,
    position integer CHECK (position >= 0),
    osm text NOT NULL,
    languages text[] NOT NULL,
    access access_mode,
    last_entry_minutes integer CHECK (last_entry_minutes BETWEEN 0 AND 65535),
    PRIMARY KEY (desk_id, position)
);

CREATE TABLE schedule_exceptions (
    desk_id identifier REFERENCES schedules ON DELETE CASCADE,
    position integer CHECK (position >= 0),
    first_on date NOT NULL,
    last_on date NOT NULL,
    -- NULL: closed. Otherwise the hours that replace the regular ones.
    osm text,
    reason text,
    PRIMARY KEY (desk_id, position),
    CHECK (first_on <= last_on)
);

-- No foreign key to sheets: a desk may name a sheet that is written later.
CREATE TABLE desk_sheets (
    desk_id identifier REFERENCES desks ON DELETE CASCADE,
    position integer CHECK (position >= 0),
    sheet_id identifier NOT NULL,
    PRIMARY KEY (desk_id, position)
);

-- How the program reads: one row per whole record, lists as JSON arrays in their order.
CREATE VIEW desk_records AS
SELECT
    d.id::text, d.version::bigint, 'active'::text AS status,
    o.id::text AS organization_id, o.name::text AS organization_name, o.kind AS organization_kind,
    o.website AS organization_website,
    l.id::text AS location_id, l.kind AS location_kind, l.street::text, l.number::text, l.detail::text,
    l.postcode::text, l.district::text,
    l.municipality_istat::text, l.municipality_name, l.municipality_province,
    ST_X(l.geom) AS lon, ST_Y(l.geom) AS lat, l.precision, l.radius_m, l.geocoder, l.basis, l.is_locked,
    l.visibility, l.step_free,
    s.id::text AS service_id, s.name::text AS service_name, s.kind AS service_kind, s.cost, s.notes,
    coalesce((SELECT json_agg(need ORDER BY position) FROM service_needs n WHERE n.service_id = s.id), '[]')::text
        AS needs,
    coalesce((SELECT json_agg(audience ORDER BY position) FROM service_audiences a WHERE a.service_id = s.id), '[]')::text
        AS audience,
    coalesce((SELECT json_agg(access ORDER BY position) FROM service_accesses a WHERE a.service_id = s.id), '[]')::text
        AS access,
    coalesce((SELECT json_agg(json_build_object('document', document, 'is_mandatory', is_mandatory) ORDER BY position)
                FROM required_documents r WHERE r.service_id = s.id), '[]')::text AS documents,
    h.kind AS hours_kind, h.osm AS hours_osm, h.text AS hours_text,
    h.policy_national::text, h.policy_patron::text, h.policy_bridge::text, h.policy_august::text,
    coalesce((SELECT json_agg(json_build_object('osm', osm, 'languages', languages, 'access', access,
                                                'last_entry_minutes', last_entry_minutes) ORDER BY position)
                FROM schedule_slots t WHERE t.desk_id = d.id), '[]')::text AS slots,
    coalesce((SELECT json_agg(json_build_object('first_on', to_char(first_on, 'YYYY-MM-DD'),
                                                'last_on', to_char(last_on, 'YYYY-MM-DD'), 'osm', osm,
                                                'reason', reason) ORDER BY position)
                FROM schedule_exceptions e WHERE e.desk_id = d.id), '[]')::text AS exceptions,
    coalesce((SELECT json_agg(language ORDER BY position) FROM desk_languages g WHERE g.desk_id = d.id), '[]')::text
        AS languages,
    coalesce((SELECT json_agg(value ORDER BY position) FROM contacts c
               WHERE c.desk_id = d.id AND c.kind = 'phone'), '[]')::text AS phones,
    coalesce((SELECT json_agg(value ORDER BY position) FROM contacts c
               WHERE c.desk_id = d.id AND c.kind = 'email'), '[]')::text AS emails,
    coalesce((SELECT json_agg(value ORDER BY position) FROM contacts c
               WHERE c.desk_id = d.id AND c.kind = 'website'), '[]')::text AS websites,
    d.source_id::text, d.source_key, d.source_url, to_char(d.dated_on, 'YYYY-MM-DD') AS dated_on, d.confidence,
    d.licence, to_char(d.confirmed_on, 'YYYY-MM-DD') AS confirmed_on, d.confirmed_by,
    coalesce((SELECT json_agg(sheet_id ORDER BY position) FROM desk_sheets k WHERE k.desk_id = d.id), '[]')::text
        AS sheets
FROM desks d
JOIN services s ON s.id = d.service_id
JOIN organizations o ON o.id = s.organization_id
JOIN locations l ON l.id = d.location_id
JOIN schedules h ON h.desk_id = d.id;

-- What may be shown, readable on a map: for QGIS, tile servers and people with SQL.
CREATE VIEW public_desks AS
SELECT
    d.id::text, s.name::text, o.name::text AS organization,
    ARRAY(SELECT need::text FROM service_needs n WHERE n.service_id = s.id ORDER BY position) AS needs,
    ARRAY(SELECT language::text FROM desk_languages g WHERE g.desk_id = d.id ORDER BY position) AS languages,
    -- Words about the hours of a protected house may name its street.
    CASE WHEN l.visibility = 'full' THEN coalesce(h.text, h.osm) ELSE h.osm END AS hours,
    CASE WHEN l.visibility = 'full' THEN concat_ws(', ', concat_ws(' ', l.street, l.number), l.detail) END AS address,
    CASE WHEN l.visibility <> 'hidden' THEN l.municipality_name END AS municipality,
    CASE WHEN d.geom IS NOT NULL THEN l.precision END AS precision,
    CASE WHEN d.geom IS NOT NULL THEN l.radius_m END AS radius_m,
    ARRAY(SELECT value::text FROM contacts c WHERE c.desk_id = d.id AND c.kind = 'phone' ORDER BY position) AS phones,
    ARRAY(SELECT value::text FROM contacts c WHERE c.desk_id = d.id AND c.kind = 'website' ORDER BY position) AS websites,
    d.confirmed_on, d.confirmed_by, d.confidence, d.source_url, d.licence, d.geom
FROM desks d
JOIN services s ON s.id = d.service_id
JOIN organizations o ON o.id = s.organization_id
JOIN locations l ON l.id = d.location_id
JOIN schedules h ON h.desk_id = d.id;
