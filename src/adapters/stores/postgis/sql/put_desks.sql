INSERT INTO desks (
    id, version, service_id, location_id, source_id, source_key, source_url, dated_on, confidence, licence,
    confirmed_on, confirmed_by, geom)
SELECT
    r.id, r.version, r.service_id, r.location_id, r.source_id, r.source_key, r.source_url, r.dated_on::date,
    r.confidence, r.licence, r.confirmed_on::date, r.confirmed_by,
    ST_SetSRID(ST_MakePoint(r.pin_lon, r.pin_lat), 4326)
FROM unnest(
    $1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
    $10::text[], $11::text[], $12::text[], $13::double precision[], $14::double precision[])
    AS r(
    id, version, service_id, location_id, source_id, source_key, source_url, dated_on, confidence, licence,
    confirmed_on, confirmed_by, pin_lon, pin_lat)
ON CONFLICT (id) DO UPDATE SET
    version = excluded.version, service_id = excluded.service_id, location_id = excluded.location_id,
    source_id = excluded.source_id, source_key = excluded.source_key, source_url = excluded.source_url,
    dated_on = excluded.dated_on, confidence = excluded.confidence, licence = excluded.licence,
    confirmed_on = excluded.confirmed_on, confirmed_by = excluded.confirmed_by, geom = excluded.geom
