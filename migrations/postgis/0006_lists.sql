-- Lists move into the rows that they belong to, so that a desk is five rows and not fifteen: a million desks are
-- written in one transaction. People with SQL ask `'legal' = ANY (needs)`.

DROP VIEW public_desks;
DROP VIEW desk_records;

ALTER TABLE services
    ADD COLUMN needs text[] NOT NULL DEFAULT '{}' CHECK (array_to_string(needs, ' ') ~ '^[a-z0-9_ -]*$'),
    ADD COLUMN audience text[] NOT NULL DEFAULT '{}'
        CHECK (audience <@ ARRAY['all', 'third_country', 'eu', 'asylum_seekers', 'refugees', 'undocumented', 'women',
                                 'families', 'minors', 'students', 'workers', 'victims']),
    ADD COLUMN access text[] NOT NULL DEFAULT '{}'
        CHECK (access <@ ARRAY['walk_in', 'appointment', 'phone', 'referral']),
    ADD COLUMN documents json NOT NULL DEFAULT '[]' CHECK (json_typeof(documents) = 'array');
UPDATE services SET
    needs = ARRAY(SELECT need::text FROM service_needs n WHERE n.service_id = services.id ORDER BY position),
    audience = ARRAY(SELECT a.audience FROM service_audiences a WHERE a.service_id = services.id ORDER BY position),
    access = ARRAY(SELECT a.access::text FROM service_accesses a WHERE a.service_id = services.id ORDER BY position),
    documents = coalesce((SELECT json_agg(json_build_object('document', document, 'is_mandatory', is_mandatory)
                                          ORDER BY position)
                            FROM required_documents r WHERE r.service_id = services.id), '[]');

-- The source whose words an organization has. Another source may only bring better words if its rank is better.
ALTER TABLE organizations ADD COLUMN source_id identifier REFERENCES sources;

-- The layer that is drawn is `desks`; an index on the true places of all desks has no reader.
DROP INDEX locations_geom;

CREATE TABLE desk_details (
    desk_id identifier PRIMARY KEY REFERENCES desks ON DELETE CASCADE,
    hours_kind text NOT NULL CHECK (hours_kind IN ('unknown', 'text_only', 'osm')),
    hours_osm text,
    hours_text text,
    slots json NOT NULL CHECK (json_typeof(slots) = 'array'),
    exceptions json NOT NULL CHECK (json_typeof(exceptions) = 'array'),
    policy_national day_policy,
    policy_patron day_policy,
    policy_bridge day_policy,
    policy_august day_policy,
    languages text[] NOT NULL CHECK (array_to_string(languages, ' ') ~ '^[a-z ]*$'),
    phones text[] NOT NULL,
    emails text[] NOT NULL,
    websites text[] NOT NULL,
    sheets text[] NOT NULL CHECK (array_to_string(sheets, ' ') ~ '^[a-z0-9_ -]*$'),
    -- Of what the source said when it was last read: 64 bits; NULL when nobody knows.
    fingerprint bigint,
    CHECK ((hours_osm IS NOT NULL) = (hours_kind = 'osm')),
    CHECK (CASE hours_kind WHEN 'unknown' THEN hours_text IS NULL WHEN 'text_only' THEN hours_text IS NOT NULL
           ELSE true END)
);
INSERT INTO desk_details (
    desk_id, hours_kind, hours_osm, hours_text, slots, exceptions, policy_national, policy_patron, policy_bridge,
    policy_august, languages, phones, emails, websites, sheets)
SELECT
    d.id, h.kind, h.osm, h.text,
    coalesce((SELECT json_agg(json_build_object('osm', osm, 'languages', languages, 'access', access,
                                                'last_entry_minutes', last_entry_minutes) ORDER BY position)
                FROM schedule_slots t WHERE t.desk_id = d.id), '[]'),
    coalesce((SELECT json_agg(json_build_object('first_on', to_char(first_on, 'YYYY-MM-DD'),
                                                'last_on', to_char(last_on, 'YYYY-MM-DD'), 'osm', osm,
                                                'reason', reason) ORDER BY position)
                FROM schedule_exceptions e WHERE e.desk_id = d.id), '[]'),
    h.policy_national, h.policy_patron, h.policy_bridge, h.policy_august,
    ARRAY(SELECT language::text FROM desk_languages g WHERE g.desk_id = d.id ORDER BY position),
    ARRAY(SELECT value::text FROM contacts c WHERE c.desk_id = d.id AND c.kind = 'phone' ORDER BY position),
    ARRAY(SELECT value::text FROM contacts c WHERE c.desk_id = d.id AND c.kind = 'email' ORDER BY position),
    ARRAY(SELECT value::text FROM contacts c WHERE c.desk_id = d.id AND c.kind = 'website' ORDER BY position),
    ARRAY(SELECT sheet_id::text FROM desk_sheets k WHERE k.desk_id = d.id ORDER BY position)
FROM desks d JOIN schedules h ON h.desk_id = d.id;

DROP TABLE service_needs;
DROP TABLE service_audiences;
DROP TABLE service_accesses;
DROP TABLE required_documents;
DROP TABLE schedule_slots;
DROP TABLE schedule_exceptions;
DROP TABLE schedules;
DROP TABLE desk_languages;
DROP TABLE contacts;
DROP TABLE desk_sheets;

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
    array_to_json(s.needs)::text AS needs, array_to_json(s.audience)::text AS audience,
    array_to_json(s.access)::text AS access, s.documents::text AS documents,
    e.hours_kind, e.hours_osm, e.hours_text,
    e.policy_national::text, e.policy_patron::text, e.policy_bridge::text, e.policy_august::text,
    e.slots::text AS slots, e.exceptions::text AS exceptions,
    array_to_json(e.languages)::text AS languages, array_to_json(e.phones)::text AS phones,
    array_to_json(e.emails)::text AS emails, array_to_json(e.websites)::text AS websites,
    d.source_id::text, d.source_key, d.source_url, to_char(d.dated_on, 'YYYY-MM-DD') AS dated_on, d.confidence,
    d.licence, to_char(d.confirmed_on, 'YYYY-MM-DD') AS confirmed_on, d.confirmed_by,
    array_to_json(e.sheets)::text AS sheets
FROM desks d
JOIN services s ON s.id = d.service_id
JOIN organizations o ON o.id = s.organization_id
JOIN locations l ON l.id = d.location_id
JOIN desk_details e ON e.desk_id = d.id;

-- What may be shown, readable on a map: for QGIS, tile servers and people with SQL.
CREATE VIEW public_desks AS
SELECT
    d.id::text, s.name::text, o.name::text AS organization, s.needs, e.languages,
    -- Words about the hours of a protected house may name its street.
    CASE WHEN l.visibility = 'full' THEN coalesce(e.hours_text, e.hours_osm) ELSE e.hours_osm END AS hours,
    CASE WHEN l.visibility = 'full' THEN concat_ws(', ', concat_ws(' ', l.street, l.number), l.detail) END AS address,
    CASE WHEN l.visibility <> 'hidden' THEN l.municipality_name END AS municipality,
    CASE WHEN d.geom IS NOT NULL THEN l.precision END AS precision,
    CASE WHEN d.geom IS NOT NULL THEN l.radius_m END AS radius_m,
    e.phones, e.websites,
    d.confirmed_on, d.confirmed_by, d.confidence, d.source_url, d.licence, d.geom
FROM desks d
JOIN services s ON s.id = d.service_id
JOIN organizations o ON o.id = s.organization_id
JOIN locations l ON l.id = d.location_id
JOIN desk_details e ON e.desk_id = d.id;
