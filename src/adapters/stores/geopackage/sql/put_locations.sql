INSERT INTO locations (
    id, kind, street, number, detail, postcode, district, municipality_istat, municipality_name,
    municipality_province, lon, lat, precision, radius_m, geocoder, basis, is_locked, visibility, step_free)
VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    kind = excluded.kind, street = excluded.street, number = excluded.number, detail = excluded.detail,
    postcode = excluded.postcode, district = excluded.district, municipality_istat = excluded.municipality_istat,
    municipality_name = excluded.municipality_name, municipality_province = excluded.municipality_province,
    lon = excluded.lon, lat = excluded.lat, precision = excluded.precision, radius_m = excluded.radius_m,
    geocoder = excluded.geocoder, basis = excluded.basis, is_locked = excluded.is_locked,
    visibility = excluded.visibility, step_free = excluded.step_free
