DELETE FROM duplicates WHERE dismissed_at IS NULL AND $1::json IS NOT NULL
