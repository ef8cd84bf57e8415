UPDATE desk_details SET fingerprint = r.value ->> 'fingerprint'
FROM json_each(?1) r WHERE desk_id = r.value ->> 'id'
