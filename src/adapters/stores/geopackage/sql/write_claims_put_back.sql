INSERT INTO claims (desk_id, winner_id, fingerprint, is_gone, record)
SELECT desk_id, winner_id, fingerprint, is_gone, record FROM claim_changes
WHERE fid IN (
    SELECT min(fid) FROM claim_changes WHERE run_id IN (SELECT value FROM json_each(?1)) GROUP BY desk_id)
ON CONFLICT (desk_id) DO UPDATE SET
    winner_id = excluded.winner_id, fingerprint = excluded.fingerprint, is_gone = excluded.is_gone,
    record = excluded.record
