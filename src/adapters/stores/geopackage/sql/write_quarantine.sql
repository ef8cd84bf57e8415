INSERT INTO quarantine (source_id, line, fields, reading_issues, issues)
SELECT
    value ->> 'source_id', value ->> 'line', value ->> 'fields', value ->> 'reading_issues', value ->> 'issues'
FROM json_each(?1) ORDER BY key
