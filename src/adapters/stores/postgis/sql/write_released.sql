DELETE FROM claims WHERE desk_id = ANY (ARRAY(SELECT json_array_elements_text($1::json)))
