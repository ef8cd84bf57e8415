SELECT sequence, entity, entity_id, at, actor, reason, source, before, after
FROM changes
WHERE sequence > ?1 ORDER BY sequence LIMIT ?2
