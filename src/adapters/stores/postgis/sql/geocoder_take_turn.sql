INSERT INTO geocoder_turns AS t (geocoder, used_on, requests, free_at_ms)
VALUES ($1, $2::text::date, 1, $3::bigint + $4::bigint)
ON CONFLICT (geocoder) DO UPDATE SET
    requests = CASE WHEN t.used_on = excluded.used_on THEN t.requests + 1 ELSE 1 END,
    used_on = excluded.used_on,
    free_at_ms = greatest(t.free_at_ms, $3::bigint) + $4::bigint
WHERE t.free_at_ms <= $3::bigint + $6::bigint AND (t.used_on <> excluded.used_on OR t.requests < $5::bigint)
RETURNING t.free_at_ms - $4::bigint
