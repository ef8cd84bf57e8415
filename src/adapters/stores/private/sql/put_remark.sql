INSERT INTO remarks (number, subject, field, words, language, made_on, times)
SELECT coalesce(max(number), 0) + 1, $1, $2, $3, $4, $5, 1 FROM remarks
