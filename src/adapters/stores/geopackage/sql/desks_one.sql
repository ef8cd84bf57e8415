SELECT * FROM desk_records WHERE id = ?1
