SELECT * FROM desk_records WHERE id IN (SELECT value FROM json_each(?1))
