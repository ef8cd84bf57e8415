SELECT one_id, other_id, score, reasons FROM duplicates WHERE dismissed_at IS NULL
ORDER BY score DESC, one_id, other_id LIMIT ?1
