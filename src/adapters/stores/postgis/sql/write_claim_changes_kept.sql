UPDATE claim_changes SET run_id = ($1::json ->> 0)::bigint WHERE run_id IS NULL
