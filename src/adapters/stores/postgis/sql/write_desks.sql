INSERT INTO organizations (id, name, kind, website)
SELECT DISTINCT * FROM json_to_recordset($1::json)
    AS r(organization_id text, organization_name text, organization_kind text, organization_website text)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, website = excluded.website;

INSERT INTO locations (
    id, kind, street, number, detail, postcode, district,
    municipality_istat, municipality_name, municipality_province,
    geom, precision, radius_m, geocoder, basis, is_locked, visibility, step_free)
SELECT DISTINCT ON (location_id)
    location_id, location_kind, street, number, detail, postcode, district,
    municipality_istat, municipality_name, municipality_province,
    ST_SetSRID(ST_MakePoint(lon, lat), 4326), precision, radius_m, geocoder, basis, is_locked, visibility, step_free
FROM json_to_recordset($1::json) AS r(
    location_id text, location_kind text, street text, number text, detail text, postcode text, district text,
    municipality_istat text, municipality_name text, municipality_province text,
    lon double precision, lat double precision, precision text, radius_m double precision, geocoder text, basis text,
    is_locked boolean, visibility text, step_free boolean)
ON CONFLICT (id) DO UPDATE SET
    kind = excluded.kind, street = excluded.street, number = excluded.number, detail = excluded.detail,
    postcode = excluded.postcode, district = excluded.district,
    municipality_istat = excluded.municipality_istat, municipality_name = excluded.municipality_name,
    municipality_province = excluded.municipality_province,
    geom = excluded.geom, precision = excluded.precision, radius_m = excluded.radius_m,
    geocoder = excluded.geocoder, basis = excluded.basis, is_locked = excluded.is_locked,
    visibility = excluded.visibility, step_free = excluded.step_free;

INSERT INTO services (id, organization_id, name, kind, cost, notes)
SELECT DISTINCT * FROM json_to_recordset($1::json)
    AS r(service_id text, organization_id text, service_name text, service_kind text, cost text, notes text)
ON CONFLICT (id) DO UPDATE SET
    organization_id = excluded.organization_id, name = excluded.name, kind = excluded.kind, cost = excluded.cost,
    notes = excluded.notes;

DELETE FROM service_needs WHERE service_id IN (SELECT service_id FROM json_to_recordset($1::json) AS r(service_id text));
INSERT INTO service_needs (service_id, position, need)
SELECT DISTINCT r.service_id, l.position - 1, l.word
FROM json_to_recordset($1::json) AS r(service_id text, needs json),
    json_array_elements_text(r.needs) WITH ORDINALITY AS l(word, position);

DELETE FROM service_audiences WHERE service_id IN (SELECT service_id FROM json_to_recordset($1::json) AS r(service_id text));
INSERT INTO service_audiences (service_id, position, audience)
SELECT DISTINCT r.service_id, l.position - 1, l.word
FROM json_to_recordset($1::json) AS r(service_id text, audience json),
    json_array_elements_text(r.audience) WITH ORDINALITY AS l(word, position);

DELETE FROM service_accesses WHERE service_id IN (SELECT service_id FROM json_to_recordset($1::json) AS r(service_id text));
INSERT INTO service_accesses (service_id, position, access)
SELECT DISTINCT r.service_id, l.position - 1, l.word
FROM json_to_recordset($1::json) AS r(service_id text, access json),
    json_array_elements_text(r.access) WITH ORDINALITY AS l(word, position);

DELETE FROM required_documents WHERE service_id IN (SELECT service_id FROM json_to_recordset($1::json) AS r(service_id text));
INSERT INTO required_documents (service_id, position, document, is_mandatory)
SELECT DISTINCT r.service_id, l.position - 1, l.item ->> 'document', (l.item ->> 'is_mandatory')::boolean
FROM json_to_recordset($1::json) AS r(service_id text, documents json),
    json_array_elements(r.documents) WITH ORDINALITY AS l(item, position);

DELETE FROM gone_desks WHERE id IN (SELECT id FROM json_to_recordset($1::json) AS r(id text));
INSERT INTO desks (
    id, version, service_id, location_id, source_id, source_key, source_url, dated_on, confidence, licence,
    confirmed_on, confirmed_by, geom)
SELECT
    id, version, service_id, location_id, source_id, source_key, source_url, dated_on, confidence, licence,
    confirmed_on, confirmed_by, ST_SetSRID(ST_MakePoint(pin_lon, pin_lat), 4326)
FROM json_to_recordset($1::json) AS r(
    id text, version bigint, service_id text, location_id text, source_id text, source_key text, source_url text,
    dated_on date, confidence text, licence text, confirmed_on date, confirmed_by text,
    pin_lon double precision, pin_lat double precision)
ON CONFLICT (id) DO UPDATE SET
    version = excluded.version, service_id = excluded.service_id, location_id = excluded.location_id,
    source_id = excluded.source_id, source_key = excluded.source_key, source_url = excluded.source_url,
    dated_on = excluded.dated_on, confidence = excluded.confidence, licence = excluded.licence,
    confirmed_on = excluded.confirmed_on, confirmed_by = excluded.confirmed_by, geom = excluded.geom;

DELETE FROM schedules WHERE desk_id IN (SELECT id FROM json_to_recordset($1::json) AS r(id text));
INSERT INTO schedules (desk_id, kind, osm, text, policy_national, policy_patron, policy_bridge, policy_august)
SELECT * FROM json_to_recordset($1::json) AS r(
    id text, hours_kind text, hours_osm text, hours_text text,
    policy_national text, policy_patron text, policy_bridge text, policy_august text);
INSERT INTO schedule_slots (desk_id, position, osm, languages, access, last_entry_minutes)
SELECT
    r.id, l.position - 1, l.item ->> 'osm', ARRAY(SELECT json_array_elements_text(l.item -> 'languages')),
    l.item ->> 'access', (l.item ->> 'last_entry_minutes')::integer
FROM json_to_recordset($1::json) AS r(id text, slots json),
    json_array_elements(r.slots) WITH ORDINALITY AS l(item, position);
INSERT INTO schedule_exceptions (desk_id, position, first_on, last_on, osm, reason)
SELECT
    r.id, l.position - 1, (l.item ->> 'first_on')::date, (l.item ->> 'last_on')::date, l.item ->> 'osm',
    l.item ->> 'reason'
FROM json_to_recordset($1::json) AS r(id text, exceptions json),
    json_array_elements(r.exceptions) WITH ORDINALITY AS l(item, position);

DELETE FROM desk_languages WHERE desk_id IN (SELECT id FROM json_to_recordset($1::json) AS r(id text));
INSERT INTO desk_languages (desk_id, position, language)
SELECT r.id, l.position - 1, l.word
FROM json_to_recordset($1::json) AS r(id text, languages json),
    json_array_elements_text(r.languages) WITH ORDINALITY AS l(word, position);

DELETE FROM contacts WHERE desk_id IN (SELECT id FROM json_to_recordset($1::json) AS r(id text));
INSERT INTO contacts (desk_id, kind, position, value)
SELECT r.id, k.kind, l.position - 1, l.word
FROM json_to_recordset($1::json) AS r(id text, phones json, emails json, websites json),
    LATERAL (VALUES ('phone', r.phones), ('email', r.emails), ('website', r.websites)) AS k(kind, words),
    json_array_elements_text(k.words) WITH ORDINALITY AS l(word, position);

DELETE FROM desk_sheets WHERE desk_id IN (SELECT id FROM json_to_recordset($1::json) AS r(id text));
INSERT INTO desk_sheets (desk_id, position, sheet_id)
SELECT r.id, l.position - 1, l.word
FROM json_to_recordset($1::json) AS r(id text, sheets json),
    json_array_elements_text(r.sheets) WITH ORDINALITY AS l(word, position);
