DELETE FROM quarantine WHERE source_id IN (SELECT value ->> 'id' FROM json_each(?1))
