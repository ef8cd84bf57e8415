-- Changes of desks, the newest first, with the latest words where they protect the place in another way.
SELECT
    c.entity_id AS id, c.sequence, c.at, c.before, c.after,
    iif(coalesce(l.after, l.before) ->> 'visibility' IS NOT c.before ->> 'visibility'
        OR coalesce(l.after, l.before) ->> 'visibility' IS NOT c.after ->> 'visibility',
        coalesce(l.after, l.before), NULL) AS latest
FROM changes c
JOIN changes l ON l.sequence = (
    SELECT max(sequence) FROM changes WHERE entity = 'desk' AND entity_id = c.entity_id)
WHERE c.entity = 'desk' AND c.sequence < ?1
ORDER BY c.sequence DESC LIMIT ?2
