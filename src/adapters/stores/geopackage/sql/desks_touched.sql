SELECT * FROM desk_records WHERE id IN (
    SELECT value ->> 'id' FROM json_each(?1)
    UNION
    SELECT id FROM desks WHERE service_id IN (SELECT value ->> 'service_id' FROM json_each(?1))
    UNION
    SELECT id FROM desks WHERE location_id IN (SELECT value ->> 'location_id' FROM json_each(?1))
    UNION
    SELECT d.id FROM services s JOIN desks d ON d.service_id = s.id
    WHERE s.organization_id IN (SELECT value ->> 'organization_id' FROM json_each(?1))
)
