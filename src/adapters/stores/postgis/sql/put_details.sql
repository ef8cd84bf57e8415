INSERT INTO desk_details (
    desk_id, hours_kind, hours_osm, hours_text, slots, exceptions, policy_national, policy_patron, policy_bridge,
    policy_august, languages, phones, emails, websites, sheets, inferred, fingerprint)
SELECT
    r.desk_id, r.hours_kind, r.hours_osm, r.hours_text, r.slots::json, r.exceptions::json, r.policy_national,
    r.policy_patron, r.policy_bridge, r.policy_august, r.languages::text[], r.phones::text[], r.emails::text[],
    r.websites::text[], r.sheets::text[], r.inferred::text[], r.fingerprint
FROM unnest(
    $1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
    $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::bigint[])
    AS r(
    desk_id, hours_kind, hours_osm, hours_text, slots, exceptions, policy_national, policy_patron, policy_bridge,
    policy_august, languages, phones, emails, websites, sheets, inferred, fingerprint)
ON CONFLICT (desk_id) DO UPDATE SET
    hours_kind = excluded.hours_kind, hours_osm = excluded.hours_osm, hours_text = excluded.hours_text,
    slots = excluded.slots, exceptions = excluded.exceptions, policy_national = excluded.policy_national,
    policy_patron = excluded.policy_patron, policy_bridge = excluded.policy_bridge,
    policy_august = excluded.policy_august, languages = excluded.languages, phones = excluded.phones,
    emails = excluded.emails, websites = excluded.websites, sheets = excluded.sheets,
    inferred = excluded.inferred,
    fingerprint = coalesce(excluded.fingerprint, desk_details.fingerprint)
