INSERT INTO geocoder_turns (geocoder, used_on, requests, free_at_ms) VALUES (?1, '1970-01-01', 0, ?2)
ON CONFLICT (geocoder) DO UPDATE SET free_at_ms = max(free_at_ms, excluded.free_at_ms)
