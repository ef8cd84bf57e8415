SELECT
    to_char(answered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS answered_at,
    outcome, candidates, outside
FROM geocode_cache WHERE geocoder = $1 AND query = $2
