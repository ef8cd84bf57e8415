INSERT INTO desks (
    id, version, service_id, location_id, source_id, source_key, source_url, dated_on, confidence, licence,
    confirmed_on, confirmed_by, geom, name, organization, needs, languages, hours, address, municipality, precision,
    radius_m, phones, websites)
VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    version = excluded.version, service_id = excluded.service_id, location_id = excluded.location_id,
    source_id = excluded.source_id, source_key = excluded.source_key, source_url = excluded.source_url,
    dated_on = excluded.dated_on, confidence = excluded.confidence, licence = excluded.licence,
    confirmed_on = excluded.confirmed_on, confirmed_by = excluded.confirmed_by, geom = excluded.geom,
    name = excluded.name, organization = excluded.organization, needs = excluded.needs,
    languages = excluded.languages, hours = excluded.hours, address = excluded.address,
    municipality = excluded.municipality, precision = excluded.precision, radius_m = excluded.radius_m,
    phones = excluded.phones, websites = excluded.websites
