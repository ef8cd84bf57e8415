INSERT INTO runs (source_id, at, actor, from_version, to_version, undoes, report)
SELECT
    value ->> 'source_id', value ->> 'at', value ->> 'actor', value ->> 'from_version', value ->> 'to_version',
    value ->> 'undoes', value ->> 'report'
FROM json_each(?1)
