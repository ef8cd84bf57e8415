INSERT INTO geocoder_turns (geocoder, used_on, requests, free_at_ms) VALUES (?1, ?2, 1, ?3 + ?4)
ON CONFLICT (geocoder) DO UPDATE SET
    requests = CASE WHEN used_on = excluded.used_on THEN requests + 1 ELSE 1 END,
    used_on = excluded.used_on,
    free_at_ms = max(free_at_ms, ?3) + ?4
WHERE free_at_ms <= ?3 + ?6 AND (used_on <> excluded.used_on OR requests < ?5)
RETURNING free_at_ms - ?4
