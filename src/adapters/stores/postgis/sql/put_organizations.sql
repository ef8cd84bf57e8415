INSERT INTO organizations (
    id, name, kind, website, source_id)
SELECT
    r.id, r.name, r.kind, r.website, r.source_id
FROM unnest(
    $1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
    AS r(
    id, name, kind, website, source_id)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, kind = excluded.kind, website = excluded.website,
    source_id = coalesce(excluded.source_id, organizations.source_id)
