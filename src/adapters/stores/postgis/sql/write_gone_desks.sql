DELETE FROM desk_details WHERE desk_id IN (SELECT id FROM json_to_recordset($1::json) AS r(id text));

DELETE FROM desks WHERE id IN (SELECT id FROM json_to_recordset($1::json) AS r(id text));

INSERT INTO gone_desks (id, version, source_id, gone_at, record)
SELECT id, version, source_id, gone_at, record::json FROM json_to_recordset($1::json)
    AS r(id text, version bigint, source_id text, gone_at timestamptz, record text)
ON CONFLICT (id) DO UPDATE SET
    version = excluded.version, source_id = excluded.source_id, gone_at = excluded.gone_at, record = excluded.record;
