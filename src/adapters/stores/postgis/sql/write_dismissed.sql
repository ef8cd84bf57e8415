INSERT INTO duplicates (one_id, other_id, score, reasons, dismissed_by, dismissed_at)
SELECT one_id, other_id, 0, '[]', by, at FROM json_to_recordset($1::json)
    AS r(one_id text, other_id text, by text, at timestamptz)
ON CONFLICT (one_id, other_id) DO UPDATE SET
    dismissed_by = excluded.dismissed_by, dismissed_at = excluded.dismissed_at
