-- Each desk that changed in an interval: as it was before its first change, as it is after its last.
WITH ends AS (
    SELECT entity_id, min(sequence) AS first, max(sequence) AS last
    FROM changes WHERE entity = 'desk' AND sequence > ?1 AND sequence <= ?2 AND entity_id > ?3
    GROUP BY entity_id ORDER BY entity_id LIMIT ?4)
SELECT
    e.entity_id AS id, t.sequence, t.at, f.before, t.after,
    iif(coalesce(l.after, l.before) ->> 'visibility' IS NOT f.before ->> 'visibility'
        OR coalesce(l.after, l.before) ->> 'visibility' IS NOT t.after ->> 'visibility',
        coalesce(l.after, l.before), NULL) AS latest
FROM ends e
JOIN changes f ON f.sequence = e.first
JOIN changes t ON t.sequence = e.last
JOIN changes l ON l.sequence = (
    SELECT max(sequence) FROM changes WHERE entity = 'desk' AND entity_id = e.entity_id)
ORDER BY e.entity_id
