SELECT used_on = ?2 AND requests >= ?3, free_at_ms FROM geocoder_turns WHERE geocoder = ?1
