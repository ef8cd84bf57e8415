SELECT desk_id, kind, source_id, address, places, found_at, state, closed_at, closed_by, decision
FROM review WHERE ?1 IS NULL OR source_id = ?1 ORDER BY desk_id, kind
