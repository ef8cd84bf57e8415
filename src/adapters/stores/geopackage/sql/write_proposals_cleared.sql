DELETE FROM duplicates WHERE dismissed_at IS NULL AND json_valid(?1)
