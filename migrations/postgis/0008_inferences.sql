-- What was inferred of a desk, and by which rule: `field=rule`. Records that were read before are told at the next run.
ALTER TABLE desk_details ADD COLUMN inferred text[] NOT NULL DEFAULT '{}'
    CHECK (array_to_string(inferred, ' ') ~ '^[a-z_= ]*$');

CREATE OR REPLACE VIEW desk_records AS
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
    array_to_json(e.sheets)::text AS sheets, array_to_json(e.inferred)::text AS inferred
FROM desks d
JOIN services s ON s.id = d.service_id
JOIN organizations o ON o.id = s.organization_id
JOIN locations l ON l.id = d.location_id
JOIN desk_details e ON e.desk_id = d.id;
