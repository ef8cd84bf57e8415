DELETE FROM desk_details WHERE desk_id IN (SELECT value ->> 'id' FROM json_each(?1));

DELETE FROM desks WHERE id IN (SELECT value ->> 'id' FROM json_each(?1));

INSERT INTO gone_desks (id, version, source_id, gone_at, record)
SELECT value ->> 'id', value ->> 'version', value ->> 'source_id', value ->> 'gone_at', value ->> 'record'
FROM json_each(?1) WHERE true
ON CONFLICT (id) DO UPDATE SET
    version = excluded.version, source_id = excluded.source_id, gone_at = excluded.gone_at, record = excluded.record;
