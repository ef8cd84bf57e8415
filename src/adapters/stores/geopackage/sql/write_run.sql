INSERT INTO runs (source_id, at, actor, report)
SELECT value ->> 'source_id', value ->> 'at', value ->> 'actor', value ->> 'report' FROM json_each(?1)
