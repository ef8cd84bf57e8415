SELECT
    desk_id::text, winner_id::text, fingerprint, is_gone, record::text, (record ->> 'lon')::double precision AS lon,
    (record ->> 'lat')::double precision AS lat, (record ->> 'radius_m')::double precision AS radius_m
FROM claims WHERE winner_id = ANY (ARRAY(SELECT json_array_elements_text($1::json)))
ORDER BY desk_id COLLATE "C"
