INSERT INTO changes (
    entity, entity_id, at, actor, reason, source, before, after)
SELECT
    r.entity, r.entity_id, r.at::timestamptz, r.actor, r.reason, r.source, r.before::json, r.after::json
FROM unnest(
    $1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
    WITH ORDINALITY AS r(
    entity, entity_id, at, actor, reason, source, before, after, ordinal)
ORDER BY r.ordinal
