SELECT id::text FROM desks WHERE service_id = ANY (ARRAY(SELECT json_array_elements_text($1::json)))
UNION
SELECT id::text FROM desks WHERE location_id = ANY (ARRAY(SELECT json_array_elements_text($1::json)))
