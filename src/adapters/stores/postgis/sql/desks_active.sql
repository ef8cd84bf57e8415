SELECT * FROM desk_records ORDER BY id COLLATE "C"
