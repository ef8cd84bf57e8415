INSERT INTO claims (desk_id, winner_id, fingerprint, is_gone, record)
SELECT
    value ->> 'desk_id', value ->> 'winner_id', value ->> 'fingerprint', value ->> 'is_gone', value ->> 'record'
FROM json_each(?1) WHERE true
ON CONFLICT (desk_id) DO UPDATE SET
    winner_id = excluded.winner_id, fingerprint = excluded.fingerprint, is_gone = excluded.is_gone,
    record = excluded.record
