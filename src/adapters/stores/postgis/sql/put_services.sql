INSERT INTO services (
    id, organization_id, name, kind, cost, notes, needs, audience, access, documents)
SELECT
    r.id, r.organization_id, r.name, r.kind, r.cost, r.notes, r.needs::text[], r.audience::text[], r.access::text[],
    r.documents::json
FROM unnest(
    $1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
    $10::text[])
    AS r(
    id, organization_id, name, kind, cost, notes, needs, audience, access, documents)
ON CONFLICT (id) DO UPDATE SET
    organization_id = excluded.organization_id, name = excluded.name, kind = excluded.kind, cost = excluded.cost,
    notes = excluded.notes, needs = excluded.needs, audience = excluded.audience, access = excluded.access,
    documents = excluded.documents
