INSERT INTO desk_details (
    desk_id, hours_kind, hours_osm, hours_text, slots, exceptions, policy_national, policy_patron, policy_bridge,
    policy_august, languages, phones, emails, websites, sheets, inferred, fingerprint)
VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (desk_id) DO UPDATE SET
    hours_kind = excluded.hours_kind, hours_osm = excluded.hours_osm, hours_text = excluded.hours_text,
    slots = excluded.slots, exceptions = excluded.exceptions, policy_national = excluded.policy_national,
    policy_patron = excluded.policy_patron, policy_bridge = excluded.policy_bridge,
    policy_august = excluded.policy_august, languages = excluded.languages, phones = excluded.phones,
    emails = excluded.emails, websites = excluded.websites, sheets = excluded.sheets,
    inferred = excluded.inferred,
    fingerprint = coalesce(excluded.fingerprint, desk_details.fingerprint)
