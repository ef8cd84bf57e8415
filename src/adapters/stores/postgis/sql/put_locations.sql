INSERT INTO locations (
    id, kind, street, number, detail, postcode, district, municipality_istat, municipality_name,
    municipality_province, geom, precision, radius_m, geocoder, basis, is_locked, visibility, step_free)
SELECT
    r.id, r.kind, r.street, r.number, r.detail, r.postcode, r.district, r.municipality_istat, r.municipality_name,
    r.municipality_province, ST_SetSRID(ST_MakePoint(r.lon, r.lat), 4326), r.precision, r.radius_m, r.geocoder,
    r.basis, r.is_locked, r.visibility, r.step_free
FROM unnest(
    $1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
    $10::text[], $11::double precision[], $12::double precision[], $13::text[], $14::double precision[],
    $15::text[], $16::text[], $17::boolean[], $18::text[], $19::boolean[])
    AS r(
    id, kind, street, number, detail, postcode, district, municipality_istat, municipality_name,
    municipality_province, lon, lat, precision, radius_m, geocoder, basis, is_locked, visibility, step_free)
ON CONFLICT (id) DO UPDATE SET
    kind = excluded.kind, street = excluded.street, number = excluded.number, detail = excluded.detail,
    postcode = excluded.postcode, district = excluded.district, municipality_istat = excluded.municipality_istat,
    municipality_name = excluded.municipality_name, municipality_province = excluded.municipality_province,
    geom = excluded.geom, precision = excluded.precision, radius_m = excluded.radius_m,
    geocoder = excluded.geocoder, basis = excluded.basis, is_locked = excluded.is_locked,
    visibility = excluded.visibility, step_free = excluded.step_free
