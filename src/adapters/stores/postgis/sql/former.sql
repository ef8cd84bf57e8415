-- Every desk at a version, with its latest words where they protect its place in another way.
WITH ends AS (
    SELECT max(sequence) FILTER (WHERE sequence <= $1) AS former, max(sequence) AS latest
    FROM changes WHERE entity = 'desk' GROUP BY entity_id)
SELECT
    f.entity_id::text AS id, 1::bigint AS version, f.after::text AS record,
    (f.after ->> 'lon')::double precision AS lon, (f.after ->> 'lat')::double precision AS lat,
    (f.after ->> 'radius_m')::double precision AS radius_m,
    CASE WHEN coalesce(l.after, l.before) ->> 'visibility' IS DISTINCT FROM f.after ->> 'visibility'
        THEN coalesce(l.after, l.before)::text END AS latest
FROM ends
JOIN changes f ON f.sequence = ends.former
JOIN changes l ON l.sequence = ends.latest
WHERE f.after IS NOT NULL
ORDER BY f.entity_id COLLATE "C"
