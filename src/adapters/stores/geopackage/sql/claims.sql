SELECT desk_id, winner_id, fingerprint, is_gone, record, record ->> 'lon' AS lon, record ->> 'lat' AS lat,
    record ->> 'radius_m' AS radius_m
FROM claims WHERE winner_id IN (SELECT value FROM json_each(?1)) ORDER BY desk_id
