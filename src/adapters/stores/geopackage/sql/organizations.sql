SELECT o.id, o.name, o.kind, o.website, o.source_id, s.rank
FROM organizations o LEFT JOIN sources s ON s.id = o.source_id
WHERE o.id IN (SELECT value FROM json_each(?1))
