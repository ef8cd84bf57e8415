INSERT INTO runs (source_id, at, actor, from_version, to_version, undoes, report)
SELECT source_id, at, actor, from_version, to_version, undoes, report::json FROM json_to_recordset($1::json) AS r(
    source_id text, at timestamptz, actor text, from_version bigint, to_version bigint, undoes bigint, report text)
