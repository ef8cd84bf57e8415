SELECT d.id FROM services s JOIN desks d ON d.service_id = s.id
WHERE s.organization_id IN (SELECT value FROM json_each(?1))
