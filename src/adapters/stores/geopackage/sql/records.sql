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
    (SELECT json_group_array(need ORDER BY position) FROM service_needs WHERE service_id = s.id) AS needs,
    (SELECT json_group_array(audience ORDER BY position) FROM service_audiences WHERE service_id = s.id) AS audience,
    (SELECT json_group_array(access ORDER BY position) FROM service_accesses WHERE service_id = s.id) AS access,
    (SELECT json_group_array(json_object('document', document,
                                         'is_mandatory', json(iif(is_mandatory, 'true', 'false'))) ORDER BY position)
       FROM required_documents WHERE service_id = s.id) AS documents,
    h.kind AS hours_kind, h.osm AS hours_osm, h.text AS hours_text,
    h.policy_national, h.policy_patron, h.policy_bridge, h.policy_august,
    (SELECT json_group_array(json_object('osm', osm, 'languages', json(languages), 'access', access,
                                         'last_entry_minutes', last_entry_minutes) ORDER BY position)
       FROM schedule_slots WHERE desk_id = d.id) AS slots,
    (SELECT json_group_array(json_object('first_on', first_on, 'last_on', last_on, 'osm', osm,
                                         'reason', reason) ORDER BY position)
       FROM schedule_exceptions WHERE desk_id = d.id) AS exceptions,
    (SELECT json_group_array(language ORDER BY position) FROM desk_languages WHERE desk_id = d.id) AS languages,
    (SELECT json_group_array(value ORDER BY position) FROM contacts WHERE desk_id = d.id AND kind = 'phone') AS phones,
    (SELECT json_group_array(value ORDER BY position) FROM contacts WHERE desk_id = d.id AND kind = 'email') AS emails,
    (SELECT json_group_array(value ORDER BY position) FROM contacts WHERE desk_id = d.id AND kind = 'website') AS websites,
    d.source_id, d.source_key, d.source_url, d.dated_on, d.confidence, d.licence, d.confirmed_on, d.confirmed_by,
    (SELECT json_group_array(sheet_id ORDER BY position) FROM desk_sheets WHERE desk_id = d.id) AS sheets
FROM desks d
JOIN services s ON s.id = d.service_id
JOIN organizations o ON o.id = s.organization_id
JOIN locations l ON l.id = d.location_id
JOIN schedules h ON h.desk_id = d.id;

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
