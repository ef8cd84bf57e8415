SELECT entity_id AS id, 1 AS version, before AS record, before ->> 'lon' AS lon, before ->> 'lat' AS lat,
    before ->> 'radius_m' AS radius_m
FROM changes
WHERE sequence IN (
    SELECT min(sequence) FROM changes
    WHERE entity_id IN (SELECT value FROM json_each(?3)) AND entity = 'desk' AND sequence > ?1 AND sequence <= ?2
    GROUP BY entity_id)
  AND before IS NOT NULL
