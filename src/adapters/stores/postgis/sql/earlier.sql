SELECT
    entity_id::text AS id, 1::bigint AS version, before::text AS record,
    (before ->> 'lon')::double precision AS lon, (before ->> 'lat')::double precision AS lat,
    (before ->> 'radius_m')::double precision AS radius_m
FROM changes
WHERE sequence IN (
    SELECT min(sequence) FROM changes
    WHERE entity_id = ANY (ARRAY(SELECT json_array_elements_text($3::json))) AND entity = 'desk'
      AND sequence > $1 AND sequence <= $2
    GROUP BY entity_id)
  AND before IS NOT NULL
