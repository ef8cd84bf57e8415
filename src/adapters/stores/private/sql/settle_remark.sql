UPDATE remarks SET settled_on = $2, settled_by = $3, decision = $4 WHERE number = $1 AND settled_on IS NULL
