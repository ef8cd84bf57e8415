INSERT INTO duplicates (one_id, other_id, score, reasons, dismissed_by, dismissed_at)
SELECT value ->> 'one_id', value ->> 'other_id', 0, '[]', value ->> 'by', value ->> 'at' FROM json_each(?1) WHERE true
ON CONFLICT (one_id, other_id) DO UPDATE SET
    dismissed_by = excluded.dismissed_by, dismissed_at = excluded.dismissed_at
