DELETE FROM services
WHERE id IN (SELECT value ->> 'service_id' FROM json_each(?1))
  AND NOT EXISTS (SELECT 1 FROM desks WHERE service_id = services.id);

DELETE FROM locations
WHERE id IN (SELECT value ->> 'location_id' FROM json_each(?1))
  AND NOT EXISTS (SELECT 1 FROM desks WHERE location_id = locations.id);

DELETE FROM organizations
WHERE id IN (SELECT value ->> 'organization_id' FROM json_each(?1))
  AND NOT EXISTS (SELECT 1 FROM services WHERE organization_id = organizations.id);
