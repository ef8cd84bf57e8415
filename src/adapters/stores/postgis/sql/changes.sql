SELECT
    sequence, entity, entity_id::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
    actor, reason, source::text, before::text, after::text
FROM changes
WHERE sequence > $1 ORDER BY sequence LIMIT $2
