SELECT
    id::text, version::bigint, record::text, (record ->> 'lon')::double precision AS lon,
    (record ->> 'lat')::double precision AS lat, (record ->> 'radius_m')::double precision AS radius_m
FROM gone_desks WHERE id IN (SELECT id FROM json_to_recordset($1::json) AS r(id text))
