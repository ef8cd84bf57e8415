DELETE FROM quarantine WHERE source_id IN (SELECT id FROM json_to_recordset($1::json) AS r(id text))
