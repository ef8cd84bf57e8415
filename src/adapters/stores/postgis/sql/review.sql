SELECT
    desk_id::text, kind, source_id::text, address, places,
    to_char(found_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS found_at,
    state,
    to_char(closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS closed_at,
    closed_by, decision
FROM review WHERE $1::text IS NULL OR source_id = $1::text ORDER BY desk_id COLLATE "C", kind COLLATE "C"
