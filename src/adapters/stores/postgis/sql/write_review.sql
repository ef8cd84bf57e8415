INSERT INTO review (desk_id, kind, source_id, address, places, found_at, state, closed_at, closed_by, decision)
SELECT
    item ->> 'desk_id', item ->> 'kind', item ->> 'source_id', item ->> 'address', item ->> 'places',
    (item ->> 'found_at')::timestamptz, item ->> 'state', (item ->> 'closed_at')::timestamptz,
    item ->> 'closed_by', item ->> 'decision'
FROM json_array_elements($1::json) AS r(item)
ON CONFLICT (desk_id, kind) DO UPDATE SET
    source_id = excluded.source_id, address = excluded.address, places = excluded.places,
    found_at = excluded.found_at, state = excluded.state, closed_at = excluded.closed_at,
    closed_by = excluded.closed_by, decision = excluded.decision
