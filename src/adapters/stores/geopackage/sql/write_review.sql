INSERT INTO review (desk_id, kind, source_id, address, places, found_at, state, closed_at, closed_by, decision)
SELECT
    value ->> 'desk_id', value ->> 'kind', value ->> 'source_id', value ->> 'address', value ->> 'places',
    value ->> 'found_at', value ->> 'state', value ->> 'closed_at', value ->> 'closed_by', value ->> 'decision'
FROM json_each(?1) WHERE true
ON CONFLICT (desk_id, kind) DO UPDATE SET
    source_id = excluded.source_id, address = excluded.address, places = excluded.places,
    found_at = excluded.found_at, state = excluded.state, closed_at = excluded.closed_at,
    closed_by = excluded.closed_by, decision = excluded.decision
