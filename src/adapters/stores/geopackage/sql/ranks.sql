SELECT id, rank FROM sources WHERE rank IS NOT NULL
