INSERT INTO claims (desk_id, winner_id, fingerprint, is_gone, record)
SELECT desk_id, winner_id, fingerprint, is_gone, record::json FROM json_to_recordset($1::json)
    AS r(desk_id text, winner_id text, fingerprint bigint, is_gone boolean, record text)
ON CONFLICT (desk_id) DO UPDATE SET
    winner_id = excluded.winner_id, fingerprint = excluded.fingerprint, is_gone = excluded.is_gone,
    record = excluded.record
