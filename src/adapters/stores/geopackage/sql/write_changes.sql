INSERT INTO changes (entity, entity_id, at, actor, reason, source, before, after)
SELECT
    value ->> 'entity', value ->> 'entity_id', value ->> 'at', value ->> 'actor', value ->> 'reason',
    value ->> 'source', value ->> 'before', value ->> 'after'
FROM json_each(?1) ORDER BY key
