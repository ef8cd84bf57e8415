SELECT desk_id::text, winner_id::text FROM claims WHERE $1::text IS NULL OR desk_id = $1
