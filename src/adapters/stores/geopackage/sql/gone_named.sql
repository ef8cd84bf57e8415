SELECT id, version, record, record ->> 'lon' AS lon, record ->> 'lat' AS lat, record ->> 'radius_m' AS radius_m
FROM gone_desks WHERE id IN (SELECT value FROM json_each(?1))
