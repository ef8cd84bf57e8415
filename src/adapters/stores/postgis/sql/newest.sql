-- Changes of desks, the newest first, with the latest words where they protect the place in another way.
SELECT
    c.entity_id::text AS id, c.sequence, to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
    c.before::text, c.after::text,
    CASE WHEN coalesce(l.after, l.before) ->> 'visibility' IS DISTINCT FROM c.before ->> 'visibility'
        OR coalesce(l.after, l.before) ->> 'visibility' IS DISTINCT FROM c.after ->> 'visibility'
        THEN coalesce(l.after, l.before)::text END AS latest
FROM changes c
JOIN changes l ON l.sequence = (
    SELECT max(sequence) FROM changes WHERE entity = 'desk' AND entity_id = c.entity_id)
WHERE c.entity = 'desk' AND c.sequence < $1
ORDER BY c.sequence DESC LIMIT $2
