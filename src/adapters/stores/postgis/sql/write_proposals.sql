INSERT INTO duplicates (one_id, other_id, score, reasons)
SELECT one_id, other_id, score, reasons::json FROM json_to_recordset($1::json)
    AS r(one_id text, other_id text, score integer, reasons text)
ON CONFLICT (one_id, other_id) DO NOTHING
