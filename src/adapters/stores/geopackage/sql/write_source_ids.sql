INSERT INTO sources (id)
SELECT DISTINCT value ->> 'source_id' FROM json_each(?1) WHERE true
ON CONFLICT (id) DO NOTHING
