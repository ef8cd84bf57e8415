INSERT INTO geocode_cache (geocoder, query, answered_at, outcome, candidates, outside)
SELECT
    value ->> 'geocoder', value ->> 'query', value ->> 'answered_at', value ->> 'outcome',
    value ->> 'candidates', value ->> 'outside'
FROM json_each(?1) WHERE true
ON CONFLICT (geocoder, query) DO UPDATE SET
    answered_at = excluded.answered_at, outcome = excluded.outcome,
    candidates = excluded.candidates, outside = excluded.outside
