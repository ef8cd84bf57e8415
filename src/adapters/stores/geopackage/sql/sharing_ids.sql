SELECT id FROM desks WHERE service_id IN (SELECT value FROM json_each(?1))
UNION
SELECT id FROM desks WHERE location_id IN (SELECT value FROM json_each(?1))
