SELECT d.id, d.version, d.source_id = ?1 AS is_own, 1 AS is_active, e.fingerprint,
    iif(d.confirmed_by <> 'import', d.confirmed_on, NULL) AS confirmed_on
FROM desks d JOIN desk_details e ON e.desk_id = d.id
UNION ALL
SELECT id, version, source_id = ?1, 0, NULL, NULL FROM gone_desks
