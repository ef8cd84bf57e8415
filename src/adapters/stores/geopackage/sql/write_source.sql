INSERT INTO sources (id, title, licence, attribution, rank)
SELECT value ->> 'id', value ->> 'title', value ->> 'licence', value ->> 'attribution', value ->> 'rank'
FROM json_each(?1) WHERE true
ON CONFLICT (id) DO UPDATE SET
    title = excluded.title, licence = excluded.licence, attribution = excluded.attribution, rank = excluded.rank
WHERE (title, licence, attribution, rank)
    IS NOT (excluded.title, excluded.licence, excluded.attribution, excluded.rank)
