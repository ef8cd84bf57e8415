UPDATE claim_changes SET run_id = (SELECT value FROM json_each(?1)) WHERE run_id IS NULL
