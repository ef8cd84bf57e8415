-- Lists move into the rows that they belong to, so that a desk is five rows and not fifteen: a million desks are
-- written in one transaction. A list is a JSON array in its order; the program refuses words that it does not know.

ALTER TABLE services ADD COLUMN needs TEXT NOT NULL DEFAULT '[]' CHECK (json_type(needs) = 'array');
ALTER TABLE services ADD COLUMN audience TEXT NOT NULL DEFAULT '[]' CHECK (json_type(audience) = 'array');
ALTER TABLE services ADD COLUMN access TEXT NOT NULL DEFAULT '[]' CHECK (json_type(access) = 'array');
ALTER TABLE services ADD COLUMN documents TEXT NOT NULL DEFAULT '[]' CHECK (json_type(documents) = 'array');
UPDATE services SET
    needs = (SELECT json_group_array(need ORDER BY position) FROM service_needs WHERE service_id = services.id),
    audience = (SELECT json_group_array(audience ORDER BY position) FROM service_audiences
                 WHERE service_id = services.id),
    access = (SELECT json_group_array(access ORDER BY position) FROM service_accesses WHERE service_id = services.id),
    documents = (SELECT json_group_array(json_object('document', document,
                     'is_mandatory', json(iif(is_mandatory, 'true', 'false'))) ORDER BY position)
                   FROM required_documents WHERE service_id = services.id);

-- The source whose words an organization has. Another source may only bring better words if its rank is better.
ALTER TABLE organizations ADD COLUMN source_id TEXT REFERENCES sources (id);

-- What is known of a desk besides its row on the map. Apart from it, because words about hours may name the street
-- of a protected house.
CREATE TABLE desk_details (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    desk_id TEXT NOT NULL UNIQUE REFERENCES desks (id) ON DELETE CASCADE,
    hours_kind TEXT NOT NULL CHECK (hours_kind IN ('unknown', 'text_only', 'osm')),
    hours_osm TEXT,
    hours_text TEXT,
    slots TEXT NOT NULL CHECK (json_type(slots) = 'array'),
    exceptions TEXT NOT NULL CHECK (json_type(exceptions) = 'array'),
    policy_national TEXT CHECK (policy_national IN ('open', 'closed', 'unknown')),
    policy_patron TEXT CHECK (policy_patron IN ('open', 'closed', 'unknown')),
    policy_bridge TEXT CHECK (policy_bridge IN ('open', 'closed', 'unknown')),
    policy_august TEXT CHECK (policy_august IN ('open', 'closed', 'unknown')),
    languages TEXT NOT NULL CHECK (json_type(languages) = 'array'),
    phones TEXT NOT NULL CHECK (json_type(phones) = 'array'),
    emails TEXT NOT NULL CHECK (json_type(emails) = 'array'),
    websites TEXT NOT NULL CHECK (json_type(websites) = 'array'),
    sheets TEXT NOT NULL CHECK (json_type(sheets) = 'array'),
    -- Of what the source said when it was last read: 64 bits; NULL when nobody knows.
    fingerprint INTEGER,
    CHECK ((hours_osm IS NOT NULL) = (hours_kind = 'osm')),
    CHECK (CASE hours_kind WHEN 'unknown' THEN hours_text IS NULL WHEN 'text_only' THEN hours_text IS NOT NULL ELSE 1 END)
);
INSERT INTO desk_details (
    desk_id, hours_kind, hours_osm, hours_text, slots, exceptions, policy_national, policy_patron, policy_bridge,
    policy_august, languages, phones, emails, websites, sheets)
SELECT
    d.id, h.kind, h.osm, h.text,
    (SELECT json_group_array(json_object('osm', osm, 'languages', json(languages), 'access', access,
                                         'last_entry_minutes', last_entry_minutes) ORDER BY position)
       FROM schedule_slots WHERE desk_id = d.id),
    (SELECT json_group_array(json_object('first_on', first_on, 'last_on', last_on, 'osm', osm,
                                         'reason', reason) ORDER BY position)
       FROM schedule_exceptions WHERE desk_id = d.id),
    h.policy_national, h.policy_patron, h.policy_bridge, h.policy_august,
    (SELECT json_group_array(language ORDER BY position) FROM desk_languages WHERE desk_id = d.id),
    (SELECT json_group_array(value ORDER BY position) FROM contacts WHERE desk_id = d.id AND kind = 'phone'),
    (SELECT json_group_array(value ORDER BY position) FROM contacts WHERE desk_id = d.id AND kind = 'email'),
    (SELECT json_group_array(value ORDER BY position) FROM contacts WHERE desk_id = d.id AND kind = 'website'),
    (SELECT json_group_array(sheet_id ORDER BY position) FROM desk_sheets WHERE desk_id = d.id)
FROM desks d JOIN schedules h ON h.desk_id = d.id;

DROP TABLE service_needs;
DROP TABLE service_audiences;
DROP TABLE service_accesses;
DROP TABLE required_documents;
DROP TABLE schedule_slots;
DROP TABLE schedule_exceptions;
DROP TABLE schedules;
DROP TABLE desk_languages;
DROP TABLE contacts;
DROP TABLE desk_sheets;

DELETE FROM gpkg_contents WHERE table_name IN (
    'service_needs', 'service_audiences', 'service_accesses', 'required_documents', 'schedule_slots',
    'schedule_exceptions', 'schedules', 'desk_languages', 'contacts', 'desk_sheets');
INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
    ('desk_details', 'attributes', 'desk_details', 'Hours, languages and contacts of desks');
