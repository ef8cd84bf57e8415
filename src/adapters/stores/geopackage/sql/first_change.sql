SELECT at FROM changes ORDER BY sequence LIMIT 1
