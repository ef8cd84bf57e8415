DELETE FROM gone_desks WHERE id IN (SELECT value FROM json_each(?1))
