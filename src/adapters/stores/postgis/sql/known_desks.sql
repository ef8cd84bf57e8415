SELECT d.id::text, d.version::bigint, d.source_id = $1 AS is_own, true AS is_active, e.fingerprint,
    CASE WHEN d.confirmed_by <> 'import' THEN to_char(d.confirmed_on, 'YYYY-MM-DD') END AS confirmed_on
FROM desks d JOIN desk_details e ON e.desk_id = d.id
UNION ALL
SELECT id::text, version::bigint, source_id = $1, false, NULL, NULL FROM gone_desks
