SELECT * FROM desk_records WHERE id = ANY (ARRAY(SELECT json_array_elements_text($1::json)))
