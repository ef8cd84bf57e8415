SELECT coalesce(sum(CASE WHEN subject = $1 THEN 1 ELSE 0 END), 0), count(*) FROM remarks WHERE settled_on IS NULL
