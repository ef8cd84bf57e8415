WITH touched AS (
    SELECT * FROM json_to_recordset($1::json)
        AS r(id text, organization_id text, location_id text, service_id text)
)
SELECT * FROM desk_records WHERE id IN (
    SELECT id FROM touched
    UNION
    SELECT d.id FROM desks d JOIN touched USING (service_id)
    UNION
    SELECT d.id FROM desks d JOIN touched USING (location_id)
    UNION
    SELECT d.id FROM touched JOIN services s USING (organization_id) JOIN desks d ON d.service_id = s.id
)
