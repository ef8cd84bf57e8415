-- How the program reads: one row per whole record, lists as JSON arrays in their order. The views are made for each
-- connection and never stored, because older programs that open the file could not parse them.
CREATE TEMP VIEW IF NOT EXISTS desk_records AS
SELECT
    d.id, d.version, 'active' AS status,
    o.id AS organization_id, o.name AS organization_name, o.kind AS organization_kind, o.website AS organization_website,
    l.id AS location_id, l.kind AS location_kind, l.street, l.number, l.detail, l.postcode, l.district,
    l.municipality_istat, l.municipality_name, l.municipality_province,
    l.lon, l.lat, l.precision, l.radius_m, l.geocoder, l.basis, l.is_locked, l.visibility, l.step_free,
    s.id AS service_id, s.name AS service_name, s.kind AS service_kind, s.cost, s.notes,
    s.needs, s.audience, s.access, s.documents,
    e.hours_kind, e.hours_osm, e.hours_text,
    e.policy_national, e.policy_patron, e.policy_bridge, e.policy_august, e.slots, e.exceptions,
    e.languages, e.phones, e.emails, e.websites,
    d.source_id, d.source_key, d.source_url, d.dated_on, d.confidence, d.licence, d.confirmed_on, d.confirmed_by,
    e.sheets, e.inferred
FROM desks d
JOIN services s ON s.id = d.service_id
JOIN organizations o ON o.id = s.organization_id
JOIN locations l ON l.id = d.location_id
JOIN desk_details e ON e.desk_id = d.id;

CREATE TEMP VIEW IF NOT EXISTS sheet_records AS
SELECT
    s.id, s.kind, s.theme, s.promoter, s.place, s.period, s.version, s.updated_on, s.licence,
    (SELECT json_group_array(city ORDER BY position) FROM sheet_cities WHERE sheet_id = s.id) AS cities,
    (SELECT json_group_array(need ORDER BY position) FROM sheet_needs WHERE sheet_id = s.id) AS needs,
    (SELECT json_group_array(desk_id ORDER BY position) FROM sheet_desks WHERE sheet_id = s.id) AS desks,
    (SELECT json_group_array(json_object('url', url, 'title', title) ORDER BY position)
       FROM sheet_sources WHERE sheet_id = s.id) AS sources,
    (SELECT json_group_array(json_object('language', language, 'title', title, 'summary', summary,
                                         'audience', audience, 'parts', json(parts)) ORDER BY language)
       FROM sheet_texts WHERE sheet_id = s.id) AS texts
FROM sheets s;
