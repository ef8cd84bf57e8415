INSERT INTO changes (
    entity, entity_id, at, actor, reason, source, before, after)
VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?)
