INSERT INTO runs (source_id, at, actor, report)
SELECT source_id, at, actor, report::json FROM json_to_recordset($1::json)
    AS r(source_id text, at timestamptz, actor text, report text)
