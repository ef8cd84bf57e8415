DELETE FROM services
WHERE id IN (SELECT service_id FROM json_to_recordset($1::json) AS r(service_id text))
  AND NOT EXISTS (SELECT 1 FROM desks WHERE service_id = services.id);

DELETE FROM locations
WHERE id IN (SELECT location_id FROM json_to_recordset($1::json) AS r(location_id text))
  AND NOT EXISTS (SELECT 1 FROM desks WHERE location_id = locations.id);

DELETE FROM organizations
WHERE id IN (SELECT organization_id FROM json_to_recordset($1::json) AS r(organization_id text))
  AND NOT EXISTS (SELECT 1 FROM services WHERE organization_id = organizations.id);
