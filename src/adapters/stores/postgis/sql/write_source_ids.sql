INSERT INTO sources (id)
SELECT DISTINCT source_id FROM json_to_recordset($1::json) AS r(source_id text)
ON CONFLICT (id) DO NOTHING
