SELECT used_on = $2::text::date AND requests >= $3::bigint, free_at_ms FROM geocoder_turns WHERE geocoder = $1
