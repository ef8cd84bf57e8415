SELECT o.id::text, o.name::text, o.kind, o.website, o.source_id::text, s.rank::bigint
FROM organizations o LEFT JOIN sources s ON s.id = o.source_id
WHERE o.id = ANY (ARRAY(SELECT json_array_elements_text($1::json)))
