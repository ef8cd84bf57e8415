DELETE FROM sheets WHERE id IN (SELECT value ->> 'id' FROM json_each(?1))
