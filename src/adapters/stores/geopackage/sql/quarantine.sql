SELECT source_id, line, fields, reading_issues, issues FROM quarantine ORDER BY source_id, line, fid
