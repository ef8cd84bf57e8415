INSERT INTO services (
    id, organization_id, name, kind, cost, notes, needs, audience, access, documents)
VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    organization_id = excluded.organization_id, name = excluded.name, kind = excluded.kind, cost = excluded.cost,
    notes = excluded.notes, needs = excluded.needs, audience = excluded.audience, access = excluded.access,
    documents = excluded.documents
