SELECT
    id::text, version::bigint, record::text, (record ->> 'lon')::double precision AS lon,
    (record ->> 'lat')::double precision AS lat, (record ->> 'radius_m')::double precision AS radius_m
FROM gone_desks WHERE id = ANY (ARRAY(SELECT json_array_elements_text($1::json)))
