SELECT * FROM desk_records WHERE source_id = ?1
