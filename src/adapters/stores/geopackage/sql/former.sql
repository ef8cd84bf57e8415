-- Every desk at a version, with its latest words where they protect its place in another way.
WITH ends AS (
    SELECT max(sequence) FILTER (WHERE sequence <= ?1) AS former, max(sequence) AS latest
    FROM changes WHERE entity = 'desk' GROUP BY entity_id)
SELECT
    f.entity_id AS id, 1 AS version, f.after AS record,
    f.after ->> 'lon' AS lon, f.after ->> 'lat' AS lat, f.after ->> 'radius_m' AS radius_m,
    iif(coalesce(l.after, l.before) ->> 'visibility' IS NOT f.after ->> 'visibility',
        coalesce(l.after, l.before), NULL) AS latest
FROM ends
JOIN changes f ON f.sequence = ends.former
JOIN changes l ON l.sequence = ends.latest
WHERE f.after IS NOT NULL
ORDER BY f.entity_id
