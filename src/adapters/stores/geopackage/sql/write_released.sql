DELETE FROM claims WHERE desk_id IN (SELECT value FROM json_each(?1))
