DELETE FROM claim_changes WHERE run_id IS NULL AND json_typeof($1::json) = 'array'
