INSERT INTO geocode_cache (geocoder, query, answered_at, outcome, candidates, outside)
SELECT
    item ->> 'geocoder', item ->> 'query', (item ->> 'answered_at')::timestamptz, item ->> 'outcome',
    item ->> 'candidates', item ->> 'outside'
FROM json_array_elements($1::json) AS r(item)
ON CONFLICT (geocoder, query) DO UPDATE SET
    answered_at = excluded.answered_at, outcome = excluded.outcome,
    candidates = excluded.candidates, outside = excluded.outside
