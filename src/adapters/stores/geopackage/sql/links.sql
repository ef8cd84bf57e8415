SELECT desk_id, winner_id FROM claims WHERE ?1 IS NULL OR desk_id = ?1
