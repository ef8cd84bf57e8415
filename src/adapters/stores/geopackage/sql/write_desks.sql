INSERT INTO organizations (id, name, kind, website)
SELECT DISTINCT
    value ->> 'organization_id', value ->> 'organization_name', value ->> 'organization_kind',
    value ->> 'organization_website'
FROM json_each(?1) WHERE true
ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, website = excluded.website;

INSERT INTO locations (
    id, kind, street, number, detail, postcode, district,
    municipality_istat, municipality_name, municipality_province,
    lon, lat, precision, radius_m, geocoder, basis, is_locked, visibility, step_free)
SELECT DISTINCT
    value ->> 'location_id', value ->> 'location_kind', value ->> 'street', value ->> 'number', value ->> 'detail',
    value ->> 'postcode', value ->> 'district',
    value ->> 'municipality_istat', value ->> 'municipality_name', value ->> 'municipality_province',
    value ->> 'lon', value ->> 'lat', value ->> 'precision', value ->> 'radius_m', value ->> 'geocoder',
    value ->> 'basis', value ->> 'is_locked', value ->> 'visibility', value ->> 'step_free'
FROM json_each(?1) WHERE true
ON CONFLICT (id) DO UPDATE SET
    kind = excluded.kind, street = excluded.street, number = excluded.number, detail = excluded.detail,
    postcode = excluded.postcode, district = excluded.district,
    municipality_istat = excluded.municipality_istat, municipality_name = excluded.municipality_name,
    municipality_province = excluded.municipality_province,
    lon = excluded.lon, lat = excluded.lat, precision = excluded.precision, radius_m = excluded.radius_m,
    geocoder = excluded.geocoder, basis = excluded.basis, is_locked = excluded.is_locked,
    visibility = excluded.visibility, step_free = excluded.step_free;

INSERT INTO services (id, organization_id, name, kind, cost, notes)
SELECT DISTINCT
    value ->> 'service_id', value ->> 'organization_id', value ->> 'service_name', value ->> 'service_kind',
    value ->> 'cost', value ->> 'notes'
FROM json_each(?1) WHERE true
ON CONFLICT (id) DO UPDATE SET
    organization_id = excluded.organization_id, name = excluded.name, kind = excluded.kind, cost = excluded.cost,
    notes = excluded.notes;

DELETE FROM service_needs WHERE service_id IN (SELECT value ->> 'service_id' FROM json_each(?1));
INSERT INTO service_needs (service_id, position, need)
SELECT DISTINCT r.value ->> 'service_id', l.key, l.value
FROM json_each(?1) r, json_each(r.value, '$.needs') l;

DELETE FROM service_audiences WHERE service_id IN (SELECT value ->> 'service_id' FROM json_each(?1));
INSERT INTO service_audiences (service_id, position, audience)
SELECT DISTINCT r.value ->> 'service_id', l.key, l.value
FROM json_each(?1) r, json_each(r.value, '$.audience') l;

DELETE FROM service_accesses WHERE service_id IN (SELECT value ->> 'service_id' FROM json_each(?1));
INSERT INTO service_accesses (service_id, position, access)
SELECT DISTINCT r.value ->> 'service_id', l.key, l.value
FROM json_each(?1) r, json_each(r.value, '$.access') l;

DELETE FROM required_documents WHERE service_id IN (SELECT value ->> 'service_id' FROM json_each(?1));
INSERT INTO required_documents (service_id, position, document, is_mandatory)
SELECT DISTINCT r.value ->> 'service_id', l.key, l.value ->> 'document', l.value ->> 'is_mandatory'
FROM json_each(?1) r, json_each(r.value, '$.documents') l;

DELETE FROM gone_desks WHERE id IN (SELECT value ->> 'id' FROM json_each(?1));
INSERT INTO desks (
    geom, id, name, organization, needs, languages, hours, address, municipality, precision, radius_m,
    phones, websites, confirmed_on, confirmed_by, version, service_id, location_id,
    source_id, source_key, source_url, dated_on, confidence, licence)
SELECT
    unhex(value ->> 'pin_gpkg'), value ->> 'id', value ->> 'service_name', value ->> 'organization_name',
    (SELECT coalesce(group_concat(l.value, ', '), '') FROM json_each(r.value, '$.needs') l),
    (SELECT coalesce(group_concat(l.value, ', '), '') FROM json_each(r.value, '$.languages') l),
    -- Words about the hours of a protected house may name its street.
    CASE WHEN value ->> 'visibility' = 'full' THEN coalesce(value ->> 'hours_text', value ->> 'hours_osm')
        ELSE value ->> 'hours_osm' END,
    value ->> 'shown_address',
    value ->> 'shown_municipality', value ->> 'pin_precision', value ->> 'pin_radius_m',
    (SELECT group_concat(l.value, ', ') FROM json_each(r.value, '$.phones') l),
    (SELECT group_concat(l.value, ', ') FROM json_each(r.value, '$.websites') l),
    value ->> 'confirmed_on', value ->> 'confirmed_by', value ->> 'version', value ->> 'service_id',
    value ->> 'location_id', value ->> 'source_id', value ->> 'source_key', value ->> 'source_url',
    value ->> 'dated_on', value ->> 'confidence', value ->> 'licence'
FROM json_each(?1) r WHERE true
ON CONFLICT (id) DO UPDATE SET
    geom = excluded.geom, name = excluded.name, organization = excluded.organization, needs = excluded.needs,
    languages = excluded.languages, hours = excluded.hours, address = excluded.address,
    municipality = excluded.municipality, precision = excluded.precision, radius_m = excluded.radius_m,
    phones = excluded.phones, websites = excluded.websites, confirmed_on = excluded.confirmed_on,
    confirmed_by = excluded.confirmed_by, version = excluded.version, service_id = excluded.service_id,
    location_id = excluded.location_id, source_id = excluded.source_id, source_key = excluded.source_key,
    source_url = excluded.source_url, dated_on = excluded.dated_on, confidence = excluded.confidence,
    licence = excluded.licence;

DELETE FROM schedules WHERE desk_id IN (SELECT value ->> 'id' FROM json_each(?1));
INSERT INTO schedules (desk_id, kind, osm, text, policy_national, policy_patron, policy_bridge, policy_august)
SELECT
    value ->> 'id', value ->> 'hours_kind', value ->> 'hours_osm', value ->> 'hours_text',
    value ->> 'policy_national', value ->> 'policy_patron', value ->> 'policy_bridge', value ->> 'policy_august'
FROM json_each(?1);
INSERT INTO schedule_slots (desk_id, position, osm, languages, access, last_entry_minutes)
SELECT
    r.value ->> 'id', l.key, l.value ->> 'osm', l.value -> 'languages', l.value ->> 'access',
    l.value ->> 'last_entry_minutes'
FROM json_each(?1) r, json_each(r.value, '$.slots') l;
INSERT INTO schedule_exceptions (desk_id, position, first_on, last_on, osm, reason)
SELECT
    r.value ->> 'id', l.key, l.value ->> 'first_on', l.value ->> 'last_on', l.value ->> 'osm', l.value ->> 'reason'
FROM json_each(?1) r, json_each(r.value, '$.exceptions') l;

DELETE FROM desk_languages WHERE desk_id IN (SELECT value ->> 'id' FROM json_each(?1));
INSERT INTO desk_languages (desk_id, position, language)
SELECT r.value ->> 'id', l.key, l.value
FROM json_each(?1) r, json_each(r.value, '$.languages') l;

DELETE FROM contacts WHERE desk_id IN (SELECT value ->> 'id' FROM json_each(?1));
INSERT INTO contacts (desk_id, kind, position, value)
SELECT r.value ->> 'id', 'phone', l.key, l.value FROM json_each(?1) r, json_each(r.value, '$.phones') l
UNION ALL
SELECT r.value ->> 'id', 'email', l.key, l.value FROM json_each(?1) r, json_each(r.value, '$.emails') l
UNION ALL
SELECT r.value ->> 'id', 'website', l.key, l.value FROM json_each(?1) r, json_each(r.value, '$.websites') l;

DELETE FROM desk_sheets WHERE desk_id IN (SELECT value ->> 'id' FROM json_each(?1));
INSERT INTO desk_sheets (desk_id, position, sheet_id)
SELECT r.value ->> 'id', l.key, l.value
FROM json_each(?1) r, json_each(r.value, '$.sheets') l;
