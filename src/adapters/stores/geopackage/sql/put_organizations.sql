INSERT INTO organizations (
    id, name, kind, website, source_id)
VALUES (
    ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, kind = excluded.kind, website = excluded.website,
    source_id = coalesce(excluded.source_id, organizations.source_id)
