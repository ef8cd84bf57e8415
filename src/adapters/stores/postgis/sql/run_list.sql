SELECT
    id, source_id::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, actor,
    from_version, to_version, undoes, report::text
FROM runs WHERE $1::bigint IS NULL OR id = $1 ORDER BY id DESC LIMIT $2
