SELECT number, subject, field, words, language, made_on, times, settled_on, settled_by, decision
FROM remarks ORDER BY number
