SELECT fid AS id, source_id, at, actor, from_version, to_version, undoes, report
FROM runs WHERE ?1 IS NULL OR fid = ?1 ORDER BY fid DESC LIMIT ?2
