SELECT one_id::text, other_id::text, score::bigint, reasons::text FROM duplicates WHERE dismissed_at IS NULL
ORDER BY score DESC, one_id COLLATE "C", other_id COLLATE "C" LIMIT $1
