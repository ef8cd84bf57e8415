SELECT d.id::text FROM services s JOIN desks d ON d.service_id = s.id
WHERE s.organization_id = ANY (ARRAY(SELECT json_array_elements_text($1::json)))
