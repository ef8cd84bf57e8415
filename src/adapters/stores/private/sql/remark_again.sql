UPDATE remarks SET times = times + 1
WHERE subject = $1 AND field = $2 AND words = $3 AND settled_on IS NULL
