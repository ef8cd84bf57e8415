SELECT source_id::text, line, fields, reading_issues, issues FROM quarantine ORDER BY source_id COLLATE "C", line, id
