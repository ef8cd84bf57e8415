INSERT INTO changes (entity, entity_id, at, actor, reason, source, before, after)
SELECT
    item ->> 'entity', item ->> 'entity_id', (item ->> 'at')::timestamptz, item ->> 'actor', item ->> 'reason',
    item ->> 'source', (item ->> 'before')::json, (item ->> 'after')::json
FROM json_array_elements($1::json) WITH ORDINALITY AS r(item, position) ORDER BY position
