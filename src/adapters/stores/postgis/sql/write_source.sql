INSERT INTO sources (id, title, licence, attribution, rank)
SELECT * FROM json_to_recordset($1::json) AS r(id text, title text, licence text, attribution text, rank integer)
ON CONFLICT (id) DO UPDATE SET
    title = excluded.title, licence = excluded.licence, attribution = excluded.attribution, rank = excluded.rank
WHERE (sources.title, sources.licence, sources.attribution, sources.rank)
    IS DISTINCT FROM (excluded.title, excluded.licence, excluded.attribution, excluded.rank)
