SELECT DISTINCT later.winner_id::text FROM claim_changes later
WHERE later.run_id > $1 AND later.desk_id IN (SELECT desk_id FROM claim_changes WHERE run_id = $1)
ORDER BY later.winner_id::text
