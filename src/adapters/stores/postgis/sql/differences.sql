-- Each desk that changed in an interval: as it was before its first change, as it is after its last.
WITH ends AS (
    SELECT entity_id, min(sequence) AS first, max(sequence) AS last
    FROM changes WHERE entity = 'desk' AND sequence > $1 AND sequence <= $2 AND entity_id COLLATE "C" > $3
    GROUP BY entity_id ORDER BY entity_id COLLATE "C" LIMIT $4)
SELECT
    e.entity_id::text AS id, t.sequence, to_char(t.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
    f.before::text, t.after::text,
    CASE WHEN coalesce(l.after, l.before) ->> 'visibility' IS DISTINCT FROM f.before ->> 'visibility'
        OR coalesce(l.after, l.before) ->> 'visibility' IS DISTINCT FROM t.after ->> 'visibility'
        THEN coalesce(l.after, l.before)::text END AS latest
FROM ends e
JOIN changes f ON f.sequence = e.first
JOIN changes t ON t.sequence = e.last
JOIN changes l ON l.sequence = (
    SELECT max(sequence) FROM changes WHERE entity = 'desk' AND entity_id = e.entity_id)
ORDER BY e.entity_id COLLATE "C"
