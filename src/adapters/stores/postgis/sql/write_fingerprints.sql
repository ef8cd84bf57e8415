UPDATE desk_details SET fingerprint = r.fingerprint
FROM json_to_recordset($1::json) AS r(id text, fingerprint bigint) WHERE desk_id = r.id
