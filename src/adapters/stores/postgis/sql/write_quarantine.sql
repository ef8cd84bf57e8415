INSERT INTO quarantine (source_id, line, fields, reading_issues, issues)
SELECT
    item ->> 'source_id', (item ->> 'line')::bigint, item ->> 'fields', item ->> 'reading_issues', item ->> 'issues'
FROM json_array_elements($1::json) WITH ORDINALITY AS r(item, position) ORDER BY position
