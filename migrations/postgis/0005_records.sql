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

CREATE VIEW sheet_records AS
SELECT
    s.id::text, s.kind, s.theme, s.promoter, s.place, s.period, s.version::bigint,
    to_char(s.updated_on, 'YYYY-MM-DD') AS updated_on, s.licence,
    coalesce((SELECT json_agg(city ORDER BY position) FROM sheet_cities c WHERE c.sheet_id = s.id), '[]')::text
        AS cities,
    coalesce((SELECT json_agg(need ORDER BY position) FROM sheet_needs n WHERE n.sheet_id = s.id), '[]')::text
        AS needs,
    coalesce((SELECT json_agg(desk_id ORDER BY position) FROM sheet_desks d WHERE d.sheet_id = s.id), '[]')::text
        AS desks,
    coalesce((SELECT json_agg(json_build_object('url', url, 'title', title) ORDER BY position)
                FROM sheet_sources o WHERE o.sheet_id = s.id), '[]')::text AS sources,
    coalesce((SELECT json_agg(json_build_object('language', language, 'title', title, 'summary', summary,
                                                'audience', audience, 'parts', parts) ORDER BY language)
                FROM sheet_texts t WHERE t.sheet_id = s.id), '[]')::text AS texts
FROM sheets s;

-- What may be shown, readable on a map: for QGIS, tile servers and people with SQL.
CREATE VIEW public_desks AS
SELECT
    d.id::text, s.name::text, o.name::text AS organization,
    ARRAY(SELECT need::text FROM service_needs n WHERE n.service_id = s.id ORDER BY position) AS needs,
    ARRAY(SELECT language::text FROM desk_languages g WHERE g.desk_id = d.id ORDER BY position) AS languages,
    coalesce(h.text, h.osm) AS hours,
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
