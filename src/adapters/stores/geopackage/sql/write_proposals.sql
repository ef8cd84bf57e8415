INSERT INTO duplicates (one_id, other_id, score, reasons)
SELECT value ->> 'one_id', value ->> 'other_id', value ->> 'score', value ->> 'reasons' FROM json_each(?1) WHERE true
ON CONFLICT (one_id, other_id) DO NOTHING
