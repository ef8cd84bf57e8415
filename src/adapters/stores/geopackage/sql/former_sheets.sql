SELECT after FROM changes
WHERE sequence IN (
    SELECT max(sequence) FROM changes WHERE entity = 'sheet' AND sequence <= ?1 GROUP BY entity_id)
  AND after IS NOT NULL
ORDER BY entity_id
