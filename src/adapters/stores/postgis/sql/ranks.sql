SELECT id::text, rank::bigint FROM sources WHERE rank IS NOT NULL
